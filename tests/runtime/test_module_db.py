"""Every module that PyTorch tests itself with is one of our layers, built with the same arguments.

The table is `torch.testing._internal.common_modules.module_db`. The lazy ones are left out: a
network here reads such sizes off what is linked.
"""

from __future__ import annotations

import inspect
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import torch
from torch import Tensor, nn

import nodes.library  # noqa: F401 - declares the layers
from nodes.layer import LAYERS, Layer
from runtime import emit
from runtime.definitions import namespace

Params = dict[str, Any]
Use = tuple[type[nn.Module], Params, list[Any], dict[str, Any]]

IMPOSSIBLE: dict[str, str] = {}
"""Modules that are none of our layers, and why."""

DROPPED = {
    "device": "the run decides",
    "dtype": "the run decides",
    "size_average": "deprecated",
    "reduce": "deprecated",
    "_random_samples": "both draw the same places from one seed instead",
}
"""Arguments that no layer has, and why both are built without them."""


def layer_of(name: str) -> type[Layer]:
    """Return the layer that stands for a module of PyTorch."""
    texts = {f"nn.{name}"}
    found = [kind for kind in LAYERS.values() if kind.module in texts and not kind.borrows]
    found += [k for k in LAYERS.values() if k.signature in texts and k.role == "loss"]
    assert found, f"no layer stands for nn.{name}"
    return found[0]


def not_meant(params: Params, inputs: list[Any]) -> str | None:
    """Return why a use of PyTorch's table is none that a network has."""
    if params.get("reduction") == "none":
        return "a loss is one number"
    options = params.get("options")
    if options is not None and options.chunking_method != "auto":
        return "PyTorch chooses the size of pieces, or batch_chunk_size says it"
    if params.get("weight") is not None and inputs[0].dim() == 0:
        return "what a network says has a batch"
    if "blank" in params and (inputs[0].dim() == 2 or inputs[1].dim() == 1):
        return "CTC compares a batch with a table of targets"
    return None


def entries() -> dict[str, Any]:
    """Return PyTorch's table by the names of its modules, without the lazy ones."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from torch.testing._internal.common_modules import module_db
    # WORKAROUND: that import forbids all later changes of torch.backends, which training needs.
    vars(torch.backends)["__allow_nonbracketed_mutation_flag"] = True
    return {one.name.removeprefix("nn."): one for one in module_db if "Lazy" not in one.name}


def uses(entry: Any) -> Iterator[Use]:  # noqa: ANN401
    """Yield the class, its arguments by name, and the inputs of each use in PyTorch's table."""
    torch.manual_seed(0)
    made = entry.module_inputs_func(
        entry, device="cpu", dtype=torch.float32, requires_grad=False, training=True
    )
    signature = inspect.signature(entry.module_cls)
    for one in made:
        given, forward = one.constructor_input, one.forward_input
        params = dict(signature.bind(*given.args, **given.kwargs).arguments)
        params |= params.pop("kwargs", {})
        params = {n: v for n, v in params.items() if n not in DROPPED}
        yield entry.module_cls, params, list(forward.args), dict(forward.kwargs)


def ours(layer: type[Layer], params: Params) -> Params:
    """Return the same arguments as a node of ours has them."""
    values: Params = {}
    for name, value in params.items():
        if isinstance(value, nn.TransformerEncoderLayer):
            values |= of_encoder(value)
        elif name in RENAMED and RENAMED[name] in layer.kinds():
            values[RENAMED[name]] = None if value is None else listed(value)
        elif name == "options":
            values |= chunks(value)
        else:
            values[name] = plain(value)
    if "batch_first" in layer.kinds():
        values["batch_first"] = True
    for name in ("zero_one", "need_weights"):
        if name in layer.kinds():
            values[name] = name == "need_weights"
    return layer.full(values)


def plain(value: Any) -> Any:  # noqa: ANN401
    """Return a function by its name, and a number that stands in a tuple by itself."""
    if isinstance(value, tuple) and len(value) == 1:
        return value[0]
    return value.__name__ if inspect.isroutine(value) else value


RENAMED = {"weight": "class_weights", "pos_weight": "pos_weight", "full": "constant"}


def listed(value: object) -> object:
    return tuple(value.flatten().tolist()) if isinstance(value, Tensor) else value


def chunks(options: Any) -> Params:  # noqa: ANN401
    size = None if options is None else options.batch_chunk_size
    return {"chunked": options is not None, "batch_chunk_size": size}


def of_encoder(one: nn.TransformerEncoderLayer) -> Params:
    """Return the arguments that an encoder layer was built with."""
    return {
        "d_model": one.self_attn.embed_dim,
        "nhead": one.self_attn.num_heads,
        "dim_feedforward": one.linear1.out_features,
        "dropout": one.dropout.p,
        "activation": one.activation.__name__,
        "layer_norm_eps": one.norm1.eps,
        "norm_first": one.norm_first,
        "bias": one.linear1.bias is not None,
    }


def linked(
    layer: type[Layer], module: nn.Module, given: list[Any], named: dict[str, Any]
) -> dict[str, Tensor]:
    """Return the inputs by the ports of our layer."""
    ports = [port.name for port in layer.inputs]
    order = ORDER.get(layer.type_name, ports)
    arguments = inspect.signature(module.forward).bind(*given, **named).arguments
    places = list(inspect.signature(module.forward).parameters)
    found: dict[str, Any] = {}
    for argument, value in arguments.items():
        port = argument if argument in ports else order[places.index(argument)]
        if isinstance(value, tuple) and argument == "hx":
            found |= dict(zip(("h0", "c0"), value, strict=True))
        elif value is not None:
            found[port] = value if isinstance(value, Tensor) else torch.tensor(value)
    return found


ORDER = {"GaussianNLL": ["prediction", "target", "variance"]}
"""The ports in the order of PyTorch's arguments, where they have another."""


def turned(value: Any, *, turn: bool) -> Any:  # noqa: ANN401
    """Return batch and time exchanged, of what has both."""
    return (
        value.transpose(0, 1) if turn and isinstance(value, Tensor) and value.dim() == 3 else value
    )


def results(layer: type[Layer], module: nn.Module | None, values: Params, inputs: Any) -> Any:  # noqa: ANN401
    """Run the emitted lines of our layer."""
    made = layer.build(values)
    ports = [port.name for port in made.output_ports()]
    text = emit.call(made, values, "module", {n: n for n in inputs}, {n: f"y_{n}" for n in ports})
    names: dict[str, Any] = {**namespace(), **inputs, "module": module}
    torch.manual_seed(1)
    if layer.role == "loss":
        return [eval(text, names)]  # noqa: S307
    exec(text, names)  # noqa: S102
    return [names[f"y_{n}"] for n in ports]


def flat(result: Any) -> Iterator[Tensor]:  # noqa: ANN401
    parts = [result] if isinstance(result, Tensor) else result
    for part in parts:
        yield from [part] if isinstance(part, Tensor) else flat(part)


def same(name: str, use: Use) -> bool:
    """Check one use against our layer; False for one that no network has."""
    kind, params, given, named = use
    if not_meant(params, given):
        return False
    layer = layer_of(name)
    values = ours(layer, params)
    assert list(layer.parameter_problems(values)) == []
    torch.manual_seed(0)
    theirs = kind(**params)
    torch.manual_seed(1)
    wanted = list(flat(theirs(*given, **named)))
    inputs = linked(layer, theirs, given, named)
    turn = name == "CTCLoss" or ("batch_first" in values and not batch_first(theirs))
    turning = (
        {"prediction"}
        if name == "CTCLoss"
        else {"x", "memory", "src", "tgt", "query", "key", "value"}
    )
    inputs = {port: turned(value, turn=turn and port in turning) for port, value in inputs.items()}
    module = None
    if layer.module and layer.role == "layer":
        module = eval(emit.constructor(layer.build(values), values), namespace())  # noqa: S307
        module.load_state_dict(fresh(kind, params).state_dict())
    found = results(layer, module, values, inputs)
    if turn and name != "CTCLoss":
        found[0] = turned(found[0], turn=turn)
    assert len(found) == len(wanted)
    for one, other in zip(found, wanted, strict=True):
        torch.testing.assert_close(one, other, rtol=0, atol=0, equal_nan=True)
    return True


def fresh(kind: Callable[..., nn.Module], params: Params) -> nn.Module:
    """Return the module once more, before it has run: running statistics move."""
    torch.manual_seed(0)
    return kind(**params)


def batch_first(module: nn.Module) -> bool:
    """Return whether the batch comes first in a module, or in the first one inside it."""
    parts = (part for part in module.modules() if hasattr(part, "batch_first"))
    return bool(next(parts).batch_first)


@pytest.mark.filterwarnings("ignore::UserWarning", "ignore::FutureWarning")
def test_that_every_module_of_pytorchs_own_tests_is_one_of_our_layers() -> None:
    table = entries()
    assert set(IMPOSSIBLE) <= set(table)
    assert len(IMPOSSIBLE) <= 0.02 * len(table)
    failed: dict[str, Exception] = {}
    for name, entry in table.items():
        try:
            shared = [same(name, use) for use in uses(entry)]
        except Exception as error:  # noqa: BLE001 - told below, with all others
            failed[name] = error
        else:
            assert any(shared), name
    assert {name: error for name, error in failed.items() if name not in IMPOSSIBLE} == {}
