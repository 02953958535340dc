"""The runs in a folder, as far as the first and the last lines of their histories tell."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from nodes.training import OPTIMIZERS
from runtime.train.checkpoints import Checkpoint, all_checkpoints, checkpoints
from runtime.train.events import EpochEnded, Event, Failed, Finished, Started
from runtime.train.history import NAME as HISTORY
from runtime.train.history import decoded
from runtime.train.lock import is_held
from runtime.train.remarks import Remarks, read_remarks

WEIGHTS: Final = "weights.safetensors"
CONFIG: Final = "config.json"
_NO_SETTINGS: Final = ("name", "phases", "threads")

Setting = float | str
_OVER: Final = ("completed", "no better for a while")
ELSEWHERE: Final = "training elsewhere"
"""The state of a run that another window or a terminal trains."""
_TAIL: Final = 262_144  # bytes; holds the last epochs however many steps are told between them


@dataclass(frozen=True)
class RunEntry:
    """A run: where it is kept, when it began, how far it came and how well it did."""

    folder: Path
    began: float
    epochs: int = 0
    planned: int = 0
    figures: Mapping[str, float] = field(default_factory=dict)
    seconds: float = 0.0
    state: str = "interrupted"
    text: str = ""
    remarks: Remarks = field(default_factory=Remarks)
    settings: Mapping[str, Setting] = field(default_factory=dict)
    weights_count: int = 0
    project: str = ""
    """The name of its network."""

    def with_state(self, state: str) -> RunEntry:
        """Return the entry of a run that is going on."""
        return replace(self, state=state)

    def with_epoch(self, event: EpochEnded) -> RunEntry:
        """Return the entry of a run that has come to the end of an epoch."""
        return _with_ending(self, [event])

    @property
    def unfinished(self) -> bool:
        """Whether it ended before its time and can go on from a checkpoint."""
        over = self.state in _OVER or self.elsewhere
        return not over and bool(all_checkpoints(self.folder))

    @property
    def elsewhere(self) -> bool:
        """Whether another window or a terminal trains it."""
        return self.state == ELSEWHERE

    @property
    def can_go_on(self) -> bool:
        """Whether there is a checkpoint to go on from, and nobody who does."""
        return not self.elsewhere and bool(self.unfinished or self.checkpoints)

    @property
    def checkpoints(self) -> tuple[Checkpoint, ...]:
        """The ends of epochs that it can be gone on from, the newest last."""
        return checkpoints(self.folder)

    @property
    def weights(self) -> Path | None:
        """The file of its weights, None while there is none."""
        path = self.folder / WEIGHTS
        return path if path.is_file() else None


def run_entries(folder: Path) -> list[RunEntry]:
    """Return the runs in a folder, the newest first; what is no run is passed over."""
    try:
        places = [Path(entry.path) for entry in os.scandir(folder) if entry.is_dir()]
    except OSError:
        return []
    found = [entry for place in places if (entry := _entry_in(place)) is not None]
    return sorted(found, key=lambda entry: entry.began, reverse=True)


def _entry_in(folder: Path) -> RunEntry | None:
    """Return the run in a folder; None where there is none, or none any more."""
    try:
        return read_entry(folder)
    except (FileNotFoundError, NotADirectoryError):  # it may be deleted while it is read
        return None


def read_entry(folder: Path) -> RunEntry:
    """Return a run from the start and the end of its history."""
    path = folder / HISTORY
    size = path.stat().st_size
    with path.open("rb") as file:
        first = file.readline()
        file.seek(max(0, size - _TAIL))
        last = file.read().splitlines()
    started = next((e for e in _decoded([first]) if isinstance(e, Started)), None)
    entry = RunEntry(
        folder,
        _began(folder),
        planned=started.epochs if started else 0,
        weights_count=started.weights if started else 0,
        remarks=read_remarks(folder),
        settings=settings_of(folder),
        project=_project_of(folder),
    )
    found = _with_ending(entry, list(_decoded(last)))
    return found.with_state(ELSEWHERE) if is_held(folder) else found


def _with_ending(entry: RunEntry, events: list[Event]) -> RunEntry:
    ended = next((e for e in reversed(events) if isinstance(e, Finished)), None)
    epoch = next((e for e in reversed(events) if isinstance(e, EpochEnded)), None)
    failed = next((e for e in reversed(events) if isinstance(e, Failed)), None)
    facts: dict[str, object] = {}
    if epoch is not None:
        facts |= {"epochs": epoch.epoch, "figures": epoch.validation or epoch.training}
    if ended is not None:
        figures = ended.validation or ended.training
        facts |= {"epochs": ended.epoch, "seconds": ended.seconds, "state": ended.reason}
        facts |= {"figures": figures} if figures else {}
    if failed is not None:
        state = "stopped" if failed.asked else "failed"
        facts |= {"state": state, "text": failed.text}
    return RunEntry(**{**vars(entry), **facts})


def settings_of(folder: Path) -> dict[str, Setting]:
    """Return the settings of a run by name; those of one of several phases begin with its name."""
    try:
        content = json.loads((folder / CONFIG).read_bytes())["config"]
        phases = content["phases"]
        found = {n: _setting(v) for n, v in content.items() if n not in _NO_SETTINGS}
        for phase in phases:
            stem = f"{phase['name']}." if len(phases) > 1 else ""
            kind = phase["optimizer"]
            plain = OPTIMIZERS[kind].full({}) if kind in OPTIMIZERS else {}
            named = {"optimizer": kind, **plain, **phase["optimizer_settings"]}
            if phase["schedule"]:
                named["schedule"] = phase["schedule"]
            found |= {f"{stem}{name}": _setting(value) for name, value in named.items()}
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return {}
    return found


def _project_of(folder: Path) -> str:
    """Return the name of the network of a run, "" where that cannot be read."""
    try:
        return str(json.loads((folder / CONFIG).read_bytes())["config"]["name"])
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return ""


def _setting(value: object) -> Setting:
    if isinstance(value, bool) or value is None:
        return {True: "yes", False: "no", None: "none"}[value]
    if isinstance(value, int | float):
        return value
    return ", ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)


def _began(folder: Path) -> float:
    """Return when a run began: its configuration is written first and never again."""
    config = folder / CONFIG
    return (config if config.exists() else folder / HISTORY).stat().st_mtime


def _decoded(lines: Iterable[bytes]) -> Iterator[Event]:
    return (event for line in lines if (event := decoded(line)) is not None)
