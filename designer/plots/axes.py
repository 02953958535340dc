"""Axes: from values to a share of the width or height, round tick values and short numbers."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import numpy as np

from designer.plots.arrays import Numbers
from designer.words import in_locale, tr

_ROUND: Final = (1.0, 2.0, 2.5, 5.0, 10.0)
_EXTENTS: Final = (1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)
_SECONDS: Final = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 43200)
_THOUSAND: Final = 1000.0
_LEAST_RATIO: Final = 1e-12
_FEW_DECADES: Final = 2.0
_LEAST_SPAN: Final = 1e-290  # below, not even floating-point numbers can tell values apart


@dataclass(frozen=True)
class Tick:
    """A line of the grid and what is written beside it."""

    value: float
    text: str


@dataclass(frozen=True)
class Scale:
    """A stretch of values along an axis, spaced evenly or by powers of ten."""

    low: float = 0.0
    high: float = 1.0
    log: bool = False

    def shares(self, values: Numbers) -> Numbers:
        """Return for each value how far it is along the axis: 0 at the low end, 1 at the high."""
        low, high = self._ends()
        inner = np.log10(np.maximum(values, 10.0**low * _LEAST_RATIO)) if self.log else values
        shares: Numbers = (inner - low) / ((high - low) or 1.0)
        return shares

    def share(self, value: float) -> float:
        """Return how far along the axis one value is."""
        low, high = self._ends()
        inner = math.log10(max(value, 10.0**low * _LEAST_RATIO)) if self.log else value
        return (inner - low) / ((high - low) or 1.0)

    def value(self, share: float) -> float:
        """Return the value that is a share along the axis."""
        low, high = self._ends()
        inner = low + share * (high - low)
        return float(10.0**inner) if self.log else inner

    def ticks(self, count: int) -> list[Tick]:
        """Return about `count` round values within the stretch."""
        if self.log:
            return _log_ticks(self.low, self.high, count)
        step = round_step(self.high - self.low, count)
        return [Tick(v, tick_text(v, step)) for v in _multiples(self.low, self.high, step)]

    def _ends(self) -> tuple[float, float]:
        if not self.log:
            return self.low, self.high
        low = max(self.low, 1e-300)
        return math.log10(low), math.log10(max(self.high, low))


def round_step(span: float, count: int) -> float:
    """Return the round number that divides a span into at most about `count` parts."""
    if not _LEAST_SPAN < span < math.inf:
        return 1.0
    rough = span / max(count, 1)
    power = 10.0 ** math.floor(math.log10(rough))
    return next((f * power for f in _ROUND if f * power >= rough * 0.999), 10.0 * power)


def _multiples(low: float, high: float, step: float) -> list[float]:
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return [number * step for number in range(first, last + 1)]


def _log_ticks(low: float, high: float, count: int) -> list[Tick]:
    low = max(low, 1e-300)
    first, last = math.floor(math.log10(low)), math.ceil(math.log10(max(high, low)))
    every = max(1, math.ceil((last - first) / max(count, 1)))
    factors = (1, 2, 5) if math.log10(high / low) <= _FEW_DECADES else (1,)
    powers = range(first, last + 1, every)
    values = [factor * 10.0**power for power in powers for factor in factors]
    return [Tick(v, f"{v:.4g}") for v in values if low * 0.999 <= v <= high * 1.001]


def round_scale(low: float, high: float, *, log: bool = False, count: int = 5) -> Scale:
    """Return a scale with round ends that holds both values; it starts at 0 where 0 is near."""
    if log:
        return _round_log(low, high)
    if high - low <= max(abs(high) * 1e-6, abs(low) * 1e-6, _LEAST_SPAN):
        room = max(abs(high) * 0.1, 1e-6)
        low, high = low - room, high + room
    if 0.0 < low < 0.5 * high:
        low = 0.0
    step = round_step(high - low, 2 * count)
    return Scale(math.floor(low / step + 1e-9) * step, math.ceil(high / step - 1e-9) * step)


def _round_log(low: float, high: float) -> Scale:
    low = max(low, high * _LEAST_RATIO, 1e-300)
    power = 10.0 ** math.floor(math.log10(low))
    high_power = 10.0 ** math.floor(math.log10(max(high, low)))
    bottom = max(f for f in (1.0, 2.0, 5.0) if f * power <= low * 1.001) * power
    top = min(f for f in (1.0, 2.0, 5.0, 10.0) if f * high_power >= high * 0.999) * high_power
    return Scale(bottom, top if top > bottom else bottom * 10.0, log=True)


def round_extent(value: float) -> float:
    """Return a round number at or a little above a value, for an axis that seldom changes."""
    if not value > 0.0 or not math.isfinite(value):
        return 1.0
    power = 10.0 ** math.floor(math.log10(value))
    return next((f * power for f in _EXTENTS if f * power >= value * 0.9999), 10.0 * power)


def time_ticks(scale: Scale, count: int) -> list[Tick]:
    """Return ticks of a scale in seconds, written as minutes and hours."""
    rough = (scale.high - scale.low) / max(count, 1)
    step = next((float(s) for s in _SECONDS if s >= rough), round_step(rough * count, count))
    step = round_step(rough * count, count) if rough < 1.0 else step
    write = duration if step >= 1.0 else lambda value: f"{tick_text(value, step)} s"
    return [Tick(v, write(v)) for v in _multiples(scale.low, scale.high, step)]


def tick_text(value: float, step: float) -> str:
    """Return a tick's value with as many decimals as the step between ticks needs."""
    if abs(value) < step * 1e-6:
        return in_locale("0")
    if step >= _THOUSAND / 2.0 and abs(value) >= 10.0 * _THOUSAND:
        scaled, letter = (value / 1e6, "M") if abs(value) >= 1e6 else (value / 1e3, "k")  # noqa: PLR2004
        return in_locale(f"{scaled:.10g}{letter}")
    if not 1e-5 < step < 1e9:  # noqa: PLR2004 - beyond, digits are hard to count
        return in_locale(f"{value:.3g}")
    decimals = max(0, math.ceil(-math.log10(step) - 1e-9))
    exact = decimals + (round(step * 10**decimals, 6) % 1 != 0)
    return in_locale(f"{value:,.{exact}f}").replace("-", "\u2212")


def number(value: float | None) -> str:
    """Return a measured value in four digits, an en dash where there is none."""
    if value is None:
        return "\u2013"
    if not math.isfinite(value):
        return tr("not a number") if math.isnan(value) else tr("infinite")
    if value and not 1e-3 <= abs(value) < 1e6:  # noqa: PLR2004 - beyond, digits are hard to count
        return in_locale(f"{value:.2e}").replace("-", "\u2212")
    decimals = 4 if abs(value) < 10.0 else max(0, 3 - math.floor(math.log10(abs(value))))  # noqa: PLR2004
    return in_locale(f"{value:,.{decimals}f}").replace("-", "\u2212")


def duration(seconds: float) -> str:
    """Return seconds as 0:07, 12:30 or 1:02:03."""
    total = max(0, round(seconds))
    hours, rest = divmod(total, 3600)
    minutes, left = divmod(rest, 60)
    return in_locale(f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes}:{left:02}")
