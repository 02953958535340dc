"""The same computation by hand, with PyTorch alone: what generated source is held against."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from nodes.layer import Layer

Inputs = Mapping[str, Tensor]
Values = Mapping[str, Any]
Call = Callable[[Any, Values, Inputs], Any]

STACKS = {
    "TransformerEncoder": nn.TransformerEncoderLayer,
    "TransformerDecoder": nn.TransformerDecoderLayer,
}


def built(layer: type[Layer], values: Values) -> nn.Module | None:
    """Return the PyTorch module that a layer stands for, None where PyTorch has no such class."""
    text = layer.module or layer.signature
    if not text.startswith("nn.") or (layer.definition and layer.module):
        return None
    given = {n: values[n] for n, kind in layer.kinds().items() if not kind.internal}
    if layer.type_name in STACKS:
        return _stack(layer.type_name, values, given)
    return getattr(nn, text.removeprefix("nn."))(**given, **_more(layer, values))


def _stack(name: str, values: Values, given: dict[str, Any]) -> nn.Module:
    one = STACKS[name](**given)
    size, eps, bias = values["d_model"], values["layer_norm_eps"], values["bias"]
    norm = nn.LayerNorm(size, eps=eps, bias=bias) if values["norm"] else None
    more = {"enable_nested_tensor": False} if name == "TransformerEncoder" else {}
    return getattr(nn, name)(one, values["num_layers"], norm=norm, **more)


def _more(layer: type[Layer], values: Values) -> dict[str, Any]:
    """Return the arguments of PyTorch's that a layer has under another name."""
    found: dict[str, Any] = {}
    for name, argument in (("class_weights", "weight"), ("pos_weight", "pos_weight")):
        if values.get(name) is not None:
            found[argument] = torch.tensor(values[name])
    if "constant" in values:
        found["full"] = values["constant"]
    if values.get("chunked"):
        size = values["batch_chunk_size"]
        found["options"] = nn.LinearCrossEntropyOptions(batch_chunk_size=size)
    if layer.type_name == "TripletWithDistance" and values["distance"] == "cosine":
        found["distance_function"] = lambda a, b: 1 - F.cosine_similarity(a, b, dim=-1)
    return found


def called(layer: type[Layer], module: nn.Module, values: Values, inputs: Inputs) -> list[Tensor]:
    """Return the results of a module, one after the other, without the Nones among them."""
    call = CALLS.get(layer.type_name, _plainly)
    return _flat(call(module, values, inputs))


def _plainly(module: nn.Module, values: Values, inputs: Inputs) -> Any:  # noqa: ANN401
    """Call a module with the inputs that it requires by position and the others by name."""
    names = list(inspect.signature(module.forward).parameters)
    by_name = {name: tensor for name, tensor in inputs.items() if name in names}
    by_place = [tensor for name, tensor in inputs.items() if name not in by_name]
    return module(*by_place, **by_name)


def _flat(result: Any) -> list[Tensor]:  # noqa: ANN401
    if isinstance(result, Tensor):
        return [result]
    return [part for parts in result if parts is not None for part in _flat(parts)]


def _signed(values: Values, target: Tensor) -> Tensor:
    return 2 * target - 1 if values["zero_one"] else target


def _recurrent(module: nn.Module, _: Values, inputs: Inputs) -> Any:  # noqa: ANN401
    state = tuple(inputs[name] for name in ("h0", "c0") if name in inputs)
    more = (state[0] if len(state) == 1 else state,) if state else ()
    return module(inputs["x"], *more)


def _ctc(module: nn.Module, values: Values, inputs: Inputs) -> Tensor:
    prediction, target = inputs["prediction"].transpose(0, 1), inputs["target"]
    steps = torch.full((prediction.shape[1],), prediction.shape[0])
    letters = (target != values["blank"]).sum(1)
    lengths = (inputs.get("input_lengths", steps), inputs.get("target_lengths", letters))
    found: Tensor = module(prediction, target, *lengths)
    return found


def _pair(*names: str) -> Call:
    return lambda module, _, inputs: module(*(inputs[name] for name in names))


def _answers(module: nn.Module, _: Values, inputs: Inputs) -> Any:  # noqa: ANN401
    return module(inputs["prediction"], inputs["target"].float())


CALLS: Mapping[str, Call] = {
    **dict.fromkeys(("RNN", "GRU", "LSTM", "RNNCell", "GRUCell", "LSTMCell"), _recurrent),
    **dict.fromkeys(("BCE", "BCEWithLogits", "MultiLabelSoftMargin"), _answers),
    "SelfAttention": lambda m, _, i: m(
        i["x"], i["x"], i["x"], i.get("key_padding_mask"), need_weights=False
    ),
    "MultiheadAttention": lambda m, v, i: m(
        i["query"],
        i["key"],
        i["value"],
        i.get("key_padding_mask"),
        need_weights=v["need_weights"],
    ),
    **dict.fromkeys(
        ("MaxUnpool1d", "MaxUnpool2d", "MaxUnpool3d"),
        lambda m, v, i: m(i["x"], i["indices"], v["output_size"]),
    ),
    "SoftMargin": lambda m, v, i: m(i["prediction"], _signed(v, i["target"])),
    "HingeEmbedding": lambda m, v, i: m(i["prediction"], _signed(v, i["target"])),
    "MarginRanking": lambda m, v, i: m(i["x1"], i["x2"], _signed(v, i["target"])),
    "CosineEmbedding": lambda m, v, i: m(i["x1"], i["x2"], _signed(v, i["target"])),
    "GaussianNLL": _pair("prediction", "target", "variance"),
    "CTC": _ctc,
    "LinearCrossEntropy": lambda m, v, i: (
        m(i["x"], i["target"]),
        m.linear(i["x"]) if v["give_scores"] else None,
    ),
    "AdaptiveLogSoftmaxWithLoss": lambda m, v, i: (
        *m(i["x"], i["target"]),
        m.log_prob(i["x"]) if v["give_scores"] else None,
    ),
}
"""How a layer of ours calls a module, where that is not with its inputs one after the other."""


def _reduced(loss: Tensor, values: Values) -> Tensor:
    return loss.sum() if values["reduction"] == "sum" else loss.mean()


def _dice(values: Values, inputs: Inputs) -> Tensor:
    scores, target = inputs["prediction"], inputs["target"]
    share = scores.softmax(1)
    found = []
    for sample in range(len(scores)):
        for number in range(0 if values["background"] else 1, scores.shape[1]):
            p, t = share[sample, number].flatten(), (target[sample] == number).flatten().float()
            upper, lower = 2 * (p * t).sum() + values["smooth"], p.sum() + t.sum()
            found.append(upper / (lower + values["smooth"]))
    return 1 - torch.stack(found).mean()


def _binary_dice(values: Values, inputs: Inputs) -> Tensor:
    found = []
    for scores, target in zip(inputs["prediction"], inputs["target"], strict=True):
        p, t = scores.sigmoid(), target.float()
        upper, lower = 2 * (p * t).sum() + values["smooth"], p.sum() + t.sum()
        found.append(upper / (lower + values["smooth"]))
    return 1 - torch.stack(found).mean()


def _focal(values: Values, inputs: Inputs) -> Tensor:
    scores, target = inputs["prediction"], inputs["target"]
    shares = scores.softmax(1).gather(1, target[:, None])[:, 0]
    weights = values["class_weights"] or (1.0,) * scores.shape[1]
    weight = torch.tensor(weights)[target]
    return _reduced(-weight * (1 - shares) ** values["gamma"] * shares.log(), values)


def _binary_focal(values: Values, inputs: Inputs) -> Tensor:
    chance, target = inputs["prediction"].sigmoid(), inputs["target"].float()
    p = torch.where(target == 1, chance, 1 - chance)
    alpha = values["alpha"]
    weight = 1.0 if alpha is None else torch.where(target == 1, alpha, 1 - alpha)
    return _reduced(-weight * (1 - p) ** values["gamma"] * p.log(), values)


def _gaussian_kl(values: Values, inputs: Inputs) -> Tensor:
    mean, deviation = inputs["mean"], (inputs["log_variance"] / 2).exp()
    from torch.distributions import Normal, kl_divergence

    found = kl_divergence(Normal(mean, deviation), Normal(0.0, 1.0))
    by = {"mean": found.numel(), "batchmean": len(mean), "sum": 1}
    return found.sum() / by[values["reduction"]]


def _info_nce(values: Values, inputs: Inputs) -> Tensor:
    def asked(query: Tensor, key: Tensor) -> Tensor:
        found = []
        for number, one in enumerate(query):
            scores = F.cosine_similarity(one[None], key) / values["temperature"]
            found.append(scores.exp().sum().log() - scores[number])
        return torch.stack(found).mean()

    loss = asked(inputs["query"], inputs["key"])
    if values["symmetric"]:
        loss = (loss + asked(inputs["key"], inputs["query"])) / 2
    return loss


def _penalty(values: Values, inputs: Inputs) -> Tensor:
    ways = {"value": lambda v: v, "size": torch.abs, "square": torch.square}
    return torch.as_tensor(ways[values["measure"]](inputs["value"]).mean())


FORMULAS: Mapping[str, Callable[[Values, Inputs], Tensor]] = {
    "RMSE": lambda v, i: (nn.MSELoss()(i["prediction"], i["target"]) + v["eps"]).sqrt(),
    "Dice": _dice,
    "BinaryDice": _binary_dice,
    "Focal": _focal,
    "BinaryFocal": _binary_focal,
    "GaussianKL": _gaussian_kl,
    "InfoNCE": _info_nce,
    "Penalty": _penalty,
    "GanDiscriminator": lambda _, i: (
        nn.BCEWithLogitsLoss()(i["real"], torch.ones_like(i["real"]))
        + nn.BCEWithLogitsLoss()(i["fake"], torch.zeros_like(i["fake"]))
    ),
    "GanGenerator": lambda _, i: nn.BCEWithLogitsLoss()(i["fake"], torch.ones_like(i["fake"])),
    "WassersteinCritic": lambda _, i: i["fake"].mean() - i["real"].mean(),
    "WassersteinGenerator": lambda _, i: -i["fake"].mean(),
    "HingeDiscriminator": lambda _, i: (
        (1 - i["real"]).clamp(min=0).mean() + (1 + i["fake"]).clamp(min=0).mean()
    ),
    "HingeGenerator": lambda _, i: -i["fake"].mean(),
}
"""Losses that PyTorch has no class for, by their formulas: equal up to rounding."""

GATES = {"RNN": 1, "GRU": 3, "LSTM": 4}


def recurrent_operations(layer: str, values: Values, steps: int) -> int:
    """Return the multiply-adds of a recurrent layer for one sequence: its matrices, each step."""
    hidden, ways = values["hidden_size"], 2 if values["bidirectional"] else 1
    state = values.get("proj_size") or hidden
    found, size = 0, values["input_size"]
    for _ in range(values["num_layers"]):
        found += ways * GATES[layer] * hidden * (size + state)
        found += ways * hidden * state if state != hidden else 0
        size = ways * state
    return found * steps
