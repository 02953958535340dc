"""The columns of the table of runs: what each is called, shows and is sorted by."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from designer.panels.run_entries import RunEntry
from designer.plots.axes import duration, number
from designer.quantities import counted
from designer.words import in_locale, later, tr

NAME: Final = "run"
STAR: Final = "star"
NOTE: Final = "note"
_MOST_FIGURES: Final = 6
_MOST_DIFFERING: Final = 4
_LAST: Final = float("-inf")
_STAR: Final = "\u2605"
_FEW_DIGITS: Final = 6


@dataclass(frozen=True)
class Column:
    """A column: `text` is shown, `value` is what it is sorted by; numbers stand at the right."""

    key: str
    title: str
    text: Callable[[RunEntry], str]
    value: Callable[[RunEntry], float | str]
    right: bool = True
    shown: bool = True
    tip: str = ""


def columns(entries: Sequence[RunEntry]) -> tuple[Column, ...]:
    """Return all columns that there are for some runs; `shown` are those that matter most.

    That is what tells runs apart: figures, and settings in which they differ.
    """
    noted = any(entry.remarks.note for entry in entries)
    return (
        Column(STAR, _STAR, _star, lambda e: float(e.remarks.star), right=False,
               tip=later("Favourites: click to mark a run")),
        Column(NAME, later("Run"), name_of, lambda e: e.began, right=False),
        Column("project", later("Project"), lambda e: e.project, lambda e: e.project, right=False,
               shown=len({entry.project for entry in entries}) > 1,
               tip=later("The network that the run trains")),
        Column("state", later("State"), lambda e: tr(e.state), lambda e: e.state, right=False),
        *_figures(entries),
        *_settings(entries),
        Column("epochs", later("Epochs"), _epochs, lambda e: float(e.epochs)),
        Column("duration", later("Duration"), _took, lambda e: e.seconds),
        Column("began", later("Started"), lambda e: short_time(e.began), lambda e: e.began,
               right=False, shown=False),
        Column("weights", later("Weights"), _weights, lambda e: float(e.weights_count),
               shown=False),
        Column(NOTE, later("Note"), lambda e: e.remarks.note, lambda e: e.remarks.note,
               right=False, shown=noted),
    )  # fmt: skip


def _figures(entries: Sequence[RunEntry]) -> Iterator[Column]:
    names = dict.fromkeys(name for entry in entries for name in entry.figures)
    for place, name in enumerate(names):
        yield Column(
            f"figure {name}",
            name.replace("_", " "),
            partial(_figure_text, name),
            partial(_figure, name),
            shown=place < _MOST_FIGURES,
            tip=later("On the validation data, of the weights that were kept"),
        )


def _settings(entries: Sequence[RunEntry]) -> Iterator[Column]:
    names = list(dict.fromkeys(name for entry in entries for name in entry.settings))
    differing = [n for n in names if len({e.settings.get(n) for e in entries if e.settings}) > 1]
    for name in sorted(names, key=lambda n: n not in differing):
        yield Column(
            f"setting {name}",
            name.replace("_", " "),
            partial(_setting_text, name),
            partial(_setting, name),
            shown=name in differing[:_MOST_DIFFERING],
            tip=later("A setting of the training"),
        )


def name_of(entry: RunEntry) -> str:
    """Return the title of a run, or when it began."""
    return entry.remarks.title or short_time(entry.began)


def _star(entry: RunEntry) -> str:
    return _STAR if entry.remarks.star else ""


def _figure(name: str, entry: RunEntry) -> float:
    return entry.figures.get(name, _LAST)


def _figure_text(name: str, entry: RunEntry) -> str:
    return number(entry.figures.get(name))


def _setting(name: str, entry: RunEntry) -> float | str:
    return entry.settings.get(name, _LAST)


def _setting_text(name: str, entry: RunEntry) -> str:
    return setting_text(entry.settings.get(name, ""))


def setting_text(value: float | str) -> str:
    """Return how the table shows the value of a setting."""
    if isinstance(value, str):
        return value
    return in_locale(f"{value:,}" if isinstance(value, int) else f"{value:.{_FEW_DIGITS}g}")


def _epochs(entry: RunEntry) -> str:
    return tr("{epochs:,} of {planned:,}", epochs=entry.epochs, planned=entry.planned)


def _took(entry: RunEntry) -> str:
    return duration(entry.seconds) if entry.seconds else "\u2013"


def _weights(entry: RunEntry) -> str:
    return counted(entry.weights_count)


def short_time(began: float, now: float | None = None) -> str:
    """Return the time of a run of today, the day of an earlier one."""
    then, today = time.localtime(began), time.localtime(now)
    if then[:3] == today[:3]:
        return time.strftime("%H:%M:%S", then)
    return time.strftime("%d %b %H:%M" if then[0] == today[0] else "%Y-%m-%d", then)


def began_words(entry: RunEntry) -> str:
    """Return when a run began, in the order that sorts."""
    return time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(entry.began))
