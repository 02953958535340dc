"""The curves of several runs in one chart: a colour for each run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from designer.plots.curves import Look, across, axis
from designer.plots.drawing import Axis, Drawing, Line
from designer.plots.record import Quantity, Record

TOKENS: Final = tuple(f"plot_{number}" for number in range(1, 9))
"""The colours of runs, and by that the number of runs that can be told apart."""


def shared_axis(records: Mapping[str, Record], look: Look) -> Axis:
    """Return the horizontal axis that the longest of the runs needs."""
    axes = [axis(record, look) for record in records.values()]
    return max(axes, key=lambda one: one.scale.high, default=Axis())


def quantities(records: Mapping[str, Record]) -> tuple[str, ...]:
    """Return the losses and metrics that any of the runs has."""
    return tuple(dict.fromkeys(name for r in records.values() for name in r.quantities))


def overlay(records: Mapping[str, Record], name: str, look: Look, shared: Axis) -> Drawing:
    """Return the drawing of one quantity of all runs, on the validation data where it is known."""
    pairs = zip(records.items(), TOKENS, strict=False)
    lines = (
        _line(title, token, record, record.quantities[name], look)
        for (title, record), token in pairs
        if name in record.quantities
    )
    return Drawing(tuple(line for line in lines if len(line.xs)), shared, look.log)


def _line(title: str, token: str, record: Record, quantity: Quantity, look: Look) -> Line:
    if len(quantity.validation):
        series = quantity.validation
        return Line(title, token, across(record, look, series.steps), series.means, dots=True)
    series = quantity.training
    weight = look.smoothing if quantity.by_step else 0.0
    xs = across(record, look, series.steps)
    return Line(title, token, xs, series.smoothed(weight, record.planned))
