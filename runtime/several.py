"""Trains several runs one after another in the terminal; one that fails does not stop the rest."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from nodes.project import Project
from nodes.variations import VariationError, values_of, variations
from runtime.terminal import RefusalError, UsageError, print_json, print_table, say

if TYPE_CHECKING:
    from runtime.train.events import Finished


@dataclass(frozen=True)
class Planned:
    """A run that is to come."""

    title: str
    project: Project
    path: Path | None
    file: str


@dataclass(frozen=True)
class Ended:
    """How a run ended: its folder, its outcome, or why it failed."""

    title: str
    folder: str = ""
    outcome: Finished | None = None


def planned(project: Project, path: Path | None, file: str, vary: Iterable[str]) -> list[Planned]:
    """Return a run for each combination of settings; UsageError for a setting that is none."""
    chosen = {}
    try:
        for text in vary:
            name, _, values = text.partition("=")
            chosen[name.strip()] = values_of(project, name.strip(), values)
        found = list(variations(project, chosen))
    except VariationError as error:
        message = f"--vary: {error}"
        raise UsageError(message) from None
    return [Planned(f"{file} {one.title}".strip(), one.project, path, file) for one in found]


def train_all(plans: Sequence[Planned], *, as_json: bool, tensorboard: bool = False) -> bool:
    """Train all of them, say how each ended, and return whether all came to an end.

    Whoever stops one of them stops the rest, too.
    """
    ended: list[Ended] = []
    for number, plan in enumerate(plans, start=1):
        say(f"Run {number} of {len(plans)}: {plan.title}")
        ended.append(_train(plan, as_json=as_json, tensorboard=tensorboard))
        outcome = ended[-1].outcome
        if outcome is not None and outcome.reason == "stopped":
            break
    if as_json:
        print_json({"event": "Queue", "runs": [_json(one) for one in ended]})
    else:
        _tell(ended)
    left = len(plans) - len(ended)
    if left:
        say(f"{left} of {len(plans)} were not begun.")
    return not left and all(one.outcome is not None for one in ended)


def _train(plan: Planned, *, as_json: bool, tensorboard: bool) -> Ended:
    from runtime.commands.train import prepared_run, train
    from runtime.train.remarks import Remarks, write_remarks

    try:
        run = prepared_run(plan.project, plan.path, plan.file)
    except RefusalError as error:
        say(str(error))
        return Ended(plan.title)
    if tensorboard:
        run.write_tensorboard()
    write_remarks(run.folder, Remarks(title=plan.title))
    say(f"The run is kept in {run.folder}")
    return Ended(plan.title, str(run.folder), train(run, as_json=as_json))


def _tell(ended: Sequence[Ended]) -> None:
    figures = [_figures(one) for one in ended]
    names = list(dict.fromkeys(name for found in figures for name in found))
    rows = [["run", *names, "folder"]]
    for one, found in zip(ended, figures, strict=True):
        cells = [f"{found[name]:.4f}" if name in found else "" for name in names]
        rows.append([one.title, *cells, one.folder or "failed"])
    print_table(rows, right=range(1, len(names) + 1))


def _figures(one: Ended) -> dict[str, float]:
    if one.outcome is None:
        return {}
    return dict(one.outcome.validation or one.outcome.training)


def _json(one: Ended) -> dict[str, object]:
    return {
        "title": one.title,
        "folder": one.folder or None,
        "reason": one.outcome.reason if one.outcome else "failed",
        "figures": _figures(one),
    }
