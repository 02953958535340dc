"""Finds where numbers went bad: the first layer whose values are not finite."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from runtime.train.device import Batch
from runtime.train.events import Failed
from runtime.train.phases import NotFinite, Phase

CURE = "Lower the learning rate, clip the gradient norm, or scale the inputs."


@dataclass(frozen=True)
class Finding:
    """What went bad, and the part of the model where it was first seen."""

    text: str
    node: str = ""


def failure(suspects: Sequence[tuple[int, Phase, Sequence[Batch]]]) -> Failed:
    """Return where numbers went bad: in the first update that is bad when repeated."""
    for step, phase, batches in suspects:
        found = find_bad(phase, batches)
        if found:
            return Failed(
                f"Training stopped at step {step}: {found.text}. {CURE}",
                found.node,
                step,
                "numbers",
            )
    step = suspects[-1][0]
    text = f"Training stopped at step {step}: a gradient is not finite. {CURE}"
    return Failed(text, "", step, "numbers")


def find_bad(phase: Phase, batches: Sequence[Batch]) -> Finding | None:
    """Repeat an update's backward pass; return the first thing that is not finite.

    Looks at the data, the weights, the layers in the order in which they run, the
    losses and the gradients, those next to the loss first. The model is left as it was.
    """
    return _bad_data(batches) or _bad_weight(phase.model) or _bad_pass(phase, batches)


def _bad_data(batches: Sequence[Batch]) -> Finding | None:
    for batch in batches:
        for name, values in batch.items():
            if not torch.isfinite(values).all():
                return Finding(f"the field {name} of the data holds nan or infinity")
    return None


def _bad_weight(model: nn.Module) -> Finding | None:
    for name, weight in model.named_parameters():
        if not torch.isfinite(weight).all():
            return Finding(f"the weights {name} are not finite", _module(name))
    return None


def _bad_pass(phase: Phase, batches: Sequence[Batch]) -> Finding | None:
    found: list[Finding] = []
    eager = torch.compiler.set_stance("force_eager")
    with eager, _kept_buffers(phase.model), _watched(phase.model, found):
        try:
            losses = phase.backward(batches).losses
        except NotFinite:
            losses = {}
        phase.forget()
    if found:
        return found[0]
    for name, value in reversed(losses.items()):
        if not torch.isfinite(value):
            return Finding(f"all layers are finite, but {name} is {float(value)}")
    for name, weight in reversed(list(phase.model.named_parameters())):
        if weight.grad is not None and not torch.isfinite(weight.grad).all():
            return Finding(f"the gradient of {name} is not finite", _module(name))
    return None


def _module(tensor: str) -> str:
    return tensor.rpartition(".")[0]


@contextmanager
def _kept_buffers(model: nn.Module) -> Iterator[None]:
    """Put running averages back, which a pass in training mode would move."""
    kept = [(buffer, buffer.clone()) for buffer in model.buffers()]
    try:
        yield
    finally:
        for buffer, before in kept:
            buffer.copy_(before)


@contextmanager
def _watched(model: nn.Module, found: list[Finding]) -> Iterator[None]:
    """Note each layer whose output is not finite, in the order in which they run."""

    def watch(name: str, module: nn.Module) -> Any:  # noqa: ANN401 - a removable handle
        def look(_module: nn.Module, _inputs: object, output: object) -> None:
            if any(not torch.isfinite(values).all() for values in _tensors(output)):
                found.append(Finding(f"the output of {name} is not finite", name))

        return module.register_forward_hook(look)

    handles = [watch(name, module) for name, module in model.named_modules() if name]
    try:
        yield
    finally:
        for handle in handles:
            handle.remove()


def _tensors(output: object) -> Iterator[Tensor]:
    if isinstance(output, Tensor):
        yield output
    elif isinstance(output, list | tuple):
        for part in output:
            yield from _tensors(part)
