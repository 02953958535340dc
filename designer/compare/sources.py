"""What can be compared: the canvas, its steps, other tabs, files and the projects of runs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from designer.words import tr
from nodes.project import Project
from runtime.train.folders import runs_folder

if TYPE_CHECKING:
    from designer.files import ProjectFiles

_MOST_STEPS: Final = 100
_MOST_RUNS: Final = 50
_PROJECT: Final = "project.json"


@dataclass(frozen=True)
class Source:
    """A project that can be compared; reading it may fail with FileError."""

    title: str
    read: Callable[[], Project]


def sources(files: ProjectFiles) -> Iterator[tuple[str, list[Source]]]:
    """Yield each group and what it offers; the first two are the canvas and its last save."""
    tab = files.tabs.current
    if tab is None:
        return
    document = tab.document
    saved = tr("As it was saved last") if document.path else tr("As it was opened")
    yield (
        files.name,
        [
            Source(tr("The canvas now"), lambda: document.project),
            Source(saved, lambda: document.saved_project),
        ],
    )
    steps = list(enumerate(document.history))[-_MOST_STEPS:]
    named = ((n, step.label or tr("As it was opened"), step.project) for n, step in reversed(steps))
    yield (
        tr("Steps"),
        [
            Source(f"{number}: {label}", lambda project=project: project)  # type: ignore[misc]
            for number, label, project in named
        ],
    )
    others = [one for one in files.tabs if one is not tab and one.waiting is None]
    yield (
        tr("Other tabs"),
        [
            Source(files.name_of(one), lambda one=one: one.document.project)  # type: ignore[misc]
            for one in others
        ],
    )
    yield tr("Runs"), list(_runs(runs_folder(document.path)))


def file_source(path: Path) -> Source:
    """Return a file that was chosen, or the folder of a run."""
    from nodes.file import read

    inside = path / _PROJECT
    return Source(path.name, lambda: read(inside if inside.is_file() else path))


def _runs(folder: Path) -> Iterator[Source]:
    """Yield the runs of the open project, the newest first."""
    try:
        found = sorted((p for p in folder.iterdir() if (p / _PROJECT).is_file()), reverse=True)
    except OSError:
        return
    yield from map(file_source, found[:_MOST_RUNS])
