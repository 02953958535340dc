"""Sends a batch through a model and keeps what its parts put out and what they attend to."""

from __future__ import annotations

import inspect
import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F
from torch.overrides import TorchFunctionMode

from runtime.source import FunctionLines
from runtime.train.activity import first_tensor, observed
from runtime.train.functions import NO_LINES, Enter, Functions, Leave
from runtime.train.objective import Objective


@dataclass
class Passed:
    """What one pass left: outputs of each call of each part, weights of each attention."""

    outputs: dict[str, list[Tensor]] = field(default_factory=dict)
    order: dict[str, None] = field(default_factory=dict)
    """The parts as they began to run, each once."""
    attention: dict[str, Tensor] = field(default_factory=dict)
    """(samples, heads, queries, keys) by the part, and its place in it where there are several."""

    def attend(self, part: str, weights: Tensor) -> None:
        """Keep the weights of an attention; of several in one part each by its number."""
        number, name = 1, part
        while name in self.attention:
            number += 1
            name = f"{part} {number}"
        self.attention[name] = weights.detach()


@contextmanager
def passing(
    model: nn.Module, functions: FunctionLines = NO_LINES, objective: Objective | None = None
) -> Iterator[Passed]:
    """Keep what goes on while a model, and its objective, run inside the `with`.

    `functions` are the lines of nodes that are no modules in the files of both.
    """
    passed, place = Passed(), [""]
    parts = dict(observed(model))
    written = Functions(model, parts, functions, objective)
    handles = [
        handle for name, module in parts.items() for handle in _watched(passed, place, name, module)
    ]
    handles += [
        module.register_forward_hook(_attending(passed, name), with_kwargs=True)
        for name, module in model.named_modules()
        if isinstance(module, nn.MultiheadAttention)
    ]
    enter, leave = _keeping(passed, place)
    written.install(enter, leave)
    try:
        with _Attention(passed, place):
            yield passed
    finally:
        written.remove()
        for handle in handles:
            handle.remove()


def _keeping(passed: Passed, place: list[str]) -> tuple[Enter, Leave]:
    """Return what is told that a part begins, and what it put out."""

    def enter(name: str) -> None:
        place.append(name)
        passed.order[name] = None

    def leave(name: str, output: object) -> None:
        place.pop()
        values = first_tensor(output)
        if values is not None:
            passed.outputs.setdefault(name, []).append(values)

    return enter, leave


def _watched(passed: Passed, place: list[str], name: str, module: nn.Module) -> Iterator[Any]:
    enter, leave = _keeping(passed, place)
    yield module.register_forward_pre_hook(lambda _module, _given: enter(name))
    yield module.register_forward_hook(lambda _module, _given, output: leave(name, output))


def _attending(passed: Passed, name: str) -> Callable[..., None]:
    """Return a hook that asks a layer once more, for the weights of each of its heads."""

    def ask(
        module: nn.Module, args: tuple[Any, ...], kwargs: dict[str, Any], _output: object
    ) -> None:
        given = inspect.signature(module.forward).bind(*args, **kwargs).arguments
        given |= {"need_weights": True, "average_attn_weights": False}
        with torch.no_grad():
            _, weights = module.forward(**given)
        passed.attend(name, weights if weights.dim() == 4 else weights[None])  # noqa: PLR2004

    return ask


class _Attention(TorchFunctionMode):
    """Sees calls of scaled_dot_product_attention, which gives nobody its weights."""

    def __init__(self, passed: Passed, place: list[str]) -> None:
        super().__init__()
        self._passed = passed
        self._place = place

    def __torch_function__(
        self,
        func: Any,  # noqa: ANN401 - a function of torch, which has no type
        types: Iterable[type],
        args: tuple[Any, ...] = (),
        kwargs: Mapping[str, Any] | None = None,
    ) -> Any:  # noqa: ANN401 - whatever the function returns
        """Call a function; where it is attention, find out its weights, too."""
        given = dict(kwargs or {})
        if func is F.scaled_dot_product_attention:
            with torch.no_grad():
                weights = attention_weights(**dict(zip(_GIVEN, args, strict=False)), **given)
            if weights.dim() in {3, 4}:
                self._passed.attend(self._place[-1], _with_heads(weights))
        return func(*args, **given)


_GIVEN = ("query", "key", "value", "attn_mask", "dropout_p", "is_causal")


def _with_heads(weights: Tensor) -> Tensor:
    return weights if weights.dim() == 4 else weights[:, None]  # noqa: PLR2004


def attention_weights(query: Tensor, key: Tensor, **given: Any) -> Tensor:  # noqa: ANN401
    """Return the weights that scaled_dot_product_attention gives values, as its manual has them."""
    mask, scale = given.get("attn_mask"), given.get("scale")
    if given.get("enable_gqa"):
        key = key.repeat_interleave(query.shape[-3] // key.shape[-3], -3)
    factor = 1.0 / math.sqrt(query.shape[-1]) if scale is None else scale
    scores = query @ key.transpose(-2, -1) * factor
    if given.get("is_causal"):
        seen = torch.ones(scores.shape[-2:], dtype=torch.bool, device=scores.device).tril()
        scores = scores.masked_fill(~seen, -math.inf)
    if mask is not None and mask.dtype == torch.bool:
        scores = scores.masked_fill(~mask, -math.inf)
    elif mask is not None:
        scores = scores + mask
    return scores.softmax(-1)
