"""What can be done with the chosen runs, as rows: buttons, the menu and keys read them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from designer.panels.run_columns import NAME
from designer.words import later

if TYPE_CHECKING:
    from designer.panels.runs import RunsPanel

_GOING: Final = ("preparing", "training", "paused", "finishing", "stopping", "restarting")
"""States of the run that this window trains."""
_TWO: Final = 2


@dataclass(frozen=True)
class RunCommand:
    """A command on the runs that are chosen; `able` says whether it can be called now."""

    id: str
    title: str
    icon: str
    call: Callable[[RunsPanel], object]
    able: Callable[[RunsPanel], bool]
    keys: str = ""
    tip: str = ""
    button: bool = False
    group: bool = False


def _one(panel: RunsPanel) -> bool:
    return len(panel.chosen_runs) == 1


def _some(panel: RunsPanel) -> bool:
    return bool(panel.chosen_runs)


def _can_go_on(panel: RunsPanel) -> bool:
    entry = panel.chosen
    return _one(panel) and panel.idle and entry is not None and entry.can_go_on


def _has_weights(panel: RunsPanel) -> bool:
    entry = panel.chosen
    return _one(panel) and entry is not None and entry.weights is not None


def _can_lend(panel: RunsPanel) -> bool:
    entry = panel.chosen
    lends = entry is not None and (entry.weights is not None or entry.can_go_on)
    return panel.idle and _one(panel) and lends


def _over(panel: RunsPanel) -> bool:
    runs = panel.chosen_runs
    here = () if panel.idle else _GOING
    return bool(runs) and not any(run.elsewhere or run.state in here for run in runs)


RUN_COMMANDS: Final = (
    RunCommand(
        "show",
        later("Show in Curves"),
        "chart",
        lambda p: p.show_in_curves(),
        lambda p: p.has_curves,
        "Return",
        later("Draw this run in the Curves panel"),
        button=True,
    ),
    RunCommand(
        "judge",
        later("Show in Results"),
        "check",
        lambda p: p.judge(),
        _has_weights,
        "Shift+Return",
        later("Judge this run: what it gets right and wrong, by class and by sample"),
    ),
    RunCommand(
        "go_on",
        later("Go on"),
        "play",
        lambda p: p.bar.offer_epochs(),
        _can_go_on,
        tip=later("Train this run on, or again from one of its epochs"),
        button=True,
    ),
    RunCommand(
        "compare",
        later("What changed…"),
        "duplicate",
        lambda p: p.compare(),
        lambda p: len(p.chosen_runs) in (1, _TWO),
        "Ctrl+D",
        later("What two runs have otherwise; of one run, what the canvas has otherwise"),
        button=True,
    ),
    RunCommand(
        "inherit",
        later("Train the canvas with its weights…"),
        "weights",
        lambda p: p.lend_weights(),
        _can_lend,
        tip=later("Begin a run with the weights of this one that still fit after your edits"),
        group=True,
    ),
    RunCommand(
        "bring_network",
        later("Bring its network back"),
        "undo",
        lambda p: p.bring_network(),
        _one,
        tip=later("Put the network and settings of this run on the canvas; Undo takes them away"),
    ),
    RunCommand(
        "star",
        later("Star"),
        "star",
        lambda p: p.toggle_star(),
        _some,
        "S",
        later("Mark these runs as favourites, or take the mark away"),
        group=True,
    ),
    RunCommand("rename", later("Rename"), "rename", lambda p: p.edit(NAME), _one, "F2"),
    RunCommand(
        "copy",
        later("Copy as CSV"),
        "copy",
        lambda p: p.copy_csv(),
        lambda p: bool(p.table.entries),
        "Ctrl+C",
        later("Copy the chosen rows with the columns that are shown"),
    ),
    RunCommand(
        "open", later("Open folder"), "open", lambda p: p.open_folder(), _one, group=True
    ),
    RunCommand(
        "export", later("Save weights…"), "export", lambda p: p.pick_weights(), _has_weights
    ),
    RunCommand(
        "delete",
        later("Delete"),
        "delete",
        lambda p: p.delete(),
        _over,
        "Delete",
        later("Put these runs into the trash; Undo brings them back"),
        button=True,
        group=True,
    ),
)  # fmt: skip
