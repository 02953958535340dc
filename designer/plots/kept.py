"""How the curves are drawn, remembered from one panel to the other and from day to day."""

from __future__ import annotations

from dataclasses import replace
from typing import Final, get_args

from designer.plots.curves import Along, Look
from designer.settings import Settings

_PERCENT: Final = frozenset(map(str, range(100)))


def kept_look(settings: Settings, look: Look) -> Look:
    """Return a look with what was chosen last; what cannot be read stays as it is."""
    smoothing = settings.plot("smoothing", "")
    along: dict[str, Along] = {name: name for name in get_args(Along)}
    return replace(
        look,
        smoothing=int(smoothing) / 100 if smoothing in _PERCENT else look.smoothing,
        along=along.get(settings.plot("along", look.along), look.along),
        log=settings.plot("log", "") == str(True),
        rates=settings.plot("rates", "") == str(True),
    )


def keep_look(settings: Settings, look: Look) -> None:
    """Remember how the curves are drawn, wherever they are drawn."""
    percent = round(100 * look.smoothing)
    settings.keep_plot(smoothing=percent, along=look.along, log=look.log, rates=look.rates)
