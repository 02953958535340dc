"""Runs recurrent layers step by step, so that the gradient of each step's state can be seen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F

States = dict[str, list[Tensor]]
"""The state after each step, in order of time, by layer and direction."""


@contextmanager
def unrolled(layer: nn.RNNBase) -> Iterator[States]:
    """Let a layer run step by step inside the `with`, and keep its states with their gradients.

    The results are those of the layer itself but for rounding. Sequences of different lengths
    that are packed together run as always.
    """
    states: States = {}
    own = layer.forward

    def forward(given: Any, first: Any = None) -> Any:  # noqa: ANN401 - as PyTorch has it
        if not isinstance(given, Tensor) or given.dim() != 3:  # noqa: PLR2004
            return own(given, first)
        return _run(layer, given, first, states)

    layer.forward = forward
    try:
        yield states
    finally:
        del layer.forward


def _run(layer: nn.RNNBase, given: Tensor, first: Any, states: States) -> Any:  # noqa: ANN401
    values = given.transpose(0, 1) if layer.batch_first else given
    directions = 2 if layer.bidirectional else 1
    starts = first if isinstance(first, tuple) else (first, None)
    ends: list[tuple[Tensor, Tensor | None]] = []
    for number in range(layer.num_layers):
        found = []
        for way in range(directions):
            place = number * directions + way
            start = tuple(None if one is None else one[place] for one in starts)
            kept, end = _run_one(layer, values, start, number, backward=bool(way))
            states[_name(layer, number, way)] = kept
            found.append(torch.stack(kept))
            ends.append(end)
        values = torch.cat(found, dim=-1)
        if layer.dropout and number < layer.num_layers - 1:
            values = F.dropout(values, layer.dropout, layer.training)
    last = torch.stack([state for state, _ in ends])
    cells = [cell for _, cell in ends if cell is not None]
    output = values.transpose(0, 1) if layer.batch_first else values
    return output, ((last, torch.stack(cells)) if cells else last)


def _run_one(
    layer: nn.RNNBase,
    values: Tensor,
    start: tuple[Tensor | None, ...],
    number: int,
    *,
    backward: bool,
) -> tuple[list[Tensor], tuple[Tensor, Tensor | None]]:
    """Run one layer in one direction; return its states in order of time, and its end."""
    step = _step(layer, f"_l{number}{'_reverse' if backward else ''}")
    long = isinstance(layer, nn.LSTM)
    size = getattr(layer, "proj_size", 0) or layer.hidden_size
    state = start[0] if start[0] is not None else values.new_zeros(values.shape[1], size)
    cell = start[1] if start[1] is not None else None
    if long and cell is None:
        cell = values.new_zeros(values.shape[1], layer.hidden_size)
    kept: list[Tensor] = []
    for now in reversed(values) if backward else values:
        state, cell = step(now, state, cell)
        if state.requires_grad:
            state.retain_grad()
        kept.append(state)
    return (kept[::-1] if backward else kept), (state, cell)


Step = Callable[[Tensor, Tensor, Tensor | None], tuple[Tensor, Tensor | None]]


def _step(layer: nn.RNNBase, suffix: str) -> Step:
    """Return one step of a layer, as PyTorch's manual writes it."""
    within, between = (getattr(layer, f"weight_{part}{suffix}") for part in ("ih", "hh"))
    biases = [getattr(layer, f"bias_{part}{suffix}", None) for part in ("ih", "hh")]

    def long(now: Tensor, state: Tensor, cell: Tensor | None) -> tuple[Tensor, Tensor | None]:
        assert cell is not None
        gates = F.linear(now, within, biases[0]) + F.linear(state, between, biases[1])
        enter, forget, new, leave = gates.chunk(4, dim=-1)
        cell = forget.sigmoid() * cell + enter.sigmoid() * new.tanh()
        state = leave.sigmoid() * cell.tanh()
        if getattr(layer, "proj_size", 0):
            state = F.linear(state, getattr(layer, f"weight_hr{suffix}"))
        return state, cell

    def short(now: Tensor, state: Tensor, _cell: Tensor | None) -> tuple[Tensor, None]:
        call = {"GRU": torch.gru_cell, "RNN_TANH": torch.rnn_tanh_cell}.get(
            layer.mode, torch.rnn_relu_cell
        )
        return call(now, state, within, between, *biases), None

    return long if isinstance(layer, nn.LSTM) else short


def _name(layer: nn.RNNBase, number: int, way: int) -> str:
    """Return what to call a layer and direction among those of a node, "" where it is alone."""
    parts = [str(number + 1)] if layer.num_layers > 1 else []
    if layer.bidirectional:
        parts.append("backward" if way else "forward")
    return " ".join(parts)
