"""From the record of a run to the drawings of its charts, as the user wants to see them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

import numpy as np

from designer.plots.arrays import Numbers
from designer.plots.axes import Scale, duration, number, round_extent, time_ticks
from designer.plots.drawing import Axis, Drawing, Guide, Line, Mark, Note
from designer.plots.record import GRADIENT_NORM, LEARNING_RATE, UPDATE_RATIO, Quantity, Record
from designer.plots.series import Series
from designer.words import later, tr

Along = Literal["step", "epoch", "time"]
TRAINING: Final = "training"
VALIDATION: Final = "validation"
COLORS: Final = {TRAINING: "plot_1", VALIDATION: "plot_2"}


@dataclass(frozen=True)
class Look:
    """How the user wants the curves: smoothed how much, along what, on which axis, from where."""

    smoothing: float = 0.8
    log: bool = False
    along: Along = "step"
    view: Scale | None = None
    hidden: frozenset[str] = frozenset()
    rates: bool = False
    """Whether to draw how strongly weights are moved, too."""


def axis(record: Record, look: Look) -> Axis:
    """Return the horizontal axis that all charts of a run share."""
    end = float(across(record, look, np.array([float(record.step)]))[0])
    planned = across(record, look, np.array([float(record.planned)]))[0]
    full = Scale(
        0.0, round_extent(end) if look.along == "time" else min(round_extent(end), planned)
    )
    scale = look.view or full
    if look.along == "time":
        return Axis(scale, time_ticks, duration)
    write = "epoch {:,.1f}".format if look.along == "epoch" else "step {:,.0f}".format
    return Axis(scale, Scale.ticks, write)


def drawing(
    record: Record, name: str, look: Look, shared: Axis, earlier: Record | None = None
) -> Drawing:
    """Return the drawing of a loss, a metric or a rate."""
    charts = record.charts(rates=look.rates)
    lines = _lines(record, charts[name], look)
    before = earlier.charts(rates=look.rates) if earlier is not None else {}
    if earlier is not None and name in before:
        lines = (*_earlier_lines(earlier, before[name], look), *lines)
    shown = tuple(line for line in lines if len(line.xs))
    marks = tuple(_marks(record, name, look))
    rated = charts[name] is record.rates.get(name)
    guides = _guides() if rated and name == UPDATE_RATIO else ()
    log = look.log or (rated and name in _BY_POWERS)
    return Drawing(shown, shared, log, marks, _notes(record, look), guides)


_TITLES: Final = {
    LEARNING_RATE: later("learning rate"),
    GRADIENT_NORM: later("gradient norm"),
    UPDATE_RATIO: later("update to weights"),
}


def title_of(name: str) -> str:
    """Return what to write above the chart of a quantity."""
    return tr(_TITLES[name]) if name in _TITLES else name.replace("_", " ")


_BY_POWERS: Final = (UPDATE_RATIO, GRADIENT_NORM)
_USUAL: Final = 1e-3


def _guides() -> tuple[Guide, ...]:
    """Return the ratio of updates to weights that most trainings do well with."""
    return (Guide(_USUAL, tr("usual: a thousandth")),)


def _lines(record: Record, quantity: Quantity, look: Look) -> tuple[Line, ...]:
    lines: list[Line] = []
    if TRAINING not in look.hidden:
        lines += _training_lines(record, quantity, look)
    if VALIDATION not in look.hidden:
        lines.append(_line(record, look, quantity.validation, VALIDATION))
    return tuple(lines)


def _training_lines(record: Record, quantity: Quantity, look: Look) -> list[Line]:
    series, color = quantity.training, COLORS[TRAINING]
    if not quantity.by_step:
        return [_line(record, look, series, TRAINING)]
    xs = across(record, look, series.steps)
    average = series.smoothed(look.smoothing, record.planned)
    raw = _raw(series, xs) if average is not series.means and look.smoothing > 0.0 else ()
    faint = [Line(TRAINING, color, *raw, style="faint")] if raw else []
    return [*faint, Line(TRAINING, color, xs, average)]


def _raw(series: Series, xs: Numbers) -> tuple[Numbers, Numbers]:
    """Return every value, or the lowest and highest of each group where values were merged."""
    if not series.merged:
        return xs, series.means
    return np.repeat(xs, 2), np.column_stack((series.lows, series.highs)).ravel()


def _line(record: Record, look: Look, series: Series, name: str) -> Line:
    return Line(name, COLORS[name], across(record, look, series.steps), series.means, dots=True)


def _earlier_lines(earlier: Record, quantity: Quantity, look: Look) -> list[Line]:
    weight = look.smoothing if quantity.by_step else 0.0
    found: list[Line] = []
    for name, series, kept in (
        (TRAINING, quantity.training, weight),
        (VALIDATION, quantity.validation, 0.0),
    ):
        if name not in look.hidden:
            ys = series.smoothed(kept, earlier.planned)
            xs = across(earlier, look, series.steps)
            found.append(Line(name, COLORS[name], xs, ys, style="earlier"))
    return found


def _marks(record: Record, name: str, look: Look) -> list[Mark]:
    """Return the best epoch, marked where the validation curve has it."""
    if record.best_epoch is None or VALIDATION in look.hidden:
        return []
    step = float(record.best_epoch * record.steps_per_epoch)
    value = record.charts(rates=look.rates)[name].validation.at(step)
    if value is None:
        return []
    x = float(across(record, look, np.array([step]))[0])
    text = tr(
        "best epoch {best_epoch:,}: {value}", best_epoch=record.best_epoch, value=number(value)
    )
    return [Mark(x, value, text, COLORS[VALIDATION])]


def _notes(record: Record, look: Look) -> tuple[Note, ...]:
    """Return where somebody changed how the training goes on."""
    places = np.array([float(change.step) for change in record.changes])
    xs = across(record, look, places).tolist()
    return tuple(Note(x, tr(change.text)) for x, change in zip(xs, record.changes, strict=True))


def across(record: Record, look: Look, steps: Numbers) -> Numbers:
    """Return where steps lie along the axis."""
    if look.along == "epoch":
        return steps / record.steps_per_epoch
    return record.seconds(steps) if look.along == "time" else steps
