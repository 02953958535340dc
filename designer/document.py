"""A document: one project, its file and every earlier value, so that undo cannot be wrong."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from nodes.graph import Graph
from nodes.project import Project

LONGEST_HISTORY = 1000
LARGEST_HISTORY = 500_000
"""Nodes and links that all steps together may hold of their own: about 60 MB."""


@dataclass(frozen=True)
class Step:
    """A value of the project and the name of the edit that led to it."""

    label: str
    project: Project


class Document:
    """A project that can be edited, undone, redone and saved."""

    def __init__(self, project: Project | None = None, path: Path | None = None) -> None:
        start = project or Project()
        self.path = path
        self._steps = [Step("", start)]
        self._position = 0
        self._saved = start
        self._merge: Hashable | None = None

    @property
    def project(self) -> Project:
        """The present value."""
        return self._steps[self._position].project

    @property
    def modified(self) -> bool:
        """Whether the present value differs from the one that was saved last."""
        return self.project is not self._saved and self.project != self._saved

    @property
    def history(self) -> tuple[Step, ...]:
        """All steps that are kept, the undone ones included; the first has no label."""
        return tuple(self._steps)

    @property
    def position(self) -> int:
        """The index of the present value in the history."""
        return self._position

    @property
    def saved_project(self) -> Project:
        """The value that was saved last, or opened."""
        return self._saved

    @property
    def saved_position(self) -> int | None:
        """The index in the history of the value that was saved last; None when it is gone."""
        saved = (n for n, step in enumerate(self._steps) if step.project is self._saved)
        return next(saved, None)

    @property
    def undo_label(self) -> str | None:
        """The edit that undo takes back; None when there is none."""
        return self._steps[self._position].label if self._position else None

    @property
    def redo_label(self) -> str | None:
        """The edit that redo brings back; None when there is none."""
        following = self._steps[self._position + 1 :]
        return following[0].label if following else None

    def edit(self, label: str, project: Project, merge: Hashable | None = None) -> bool:
        """Make a value the present one; return False when it equals the present one.

        Edits in a row with the same `merge` key (typing in one field, nudges of one selection)
        fold into one step. Undoing, saving or another edit in between ends the row.
        """
        if project is self.project or project == self.project:
            return False
        del self._steps[self._position + 1 :]
        if merge is not None and merge == self._merge and self._position:
            self._steps.pop()
        else:
            _forget_caches(self.project, project)
        self._steps.append(Step(label, project))
        self._merge = merge
        self._drop_oldest()
        self._position = len(self._steps) - 1
        return True

    def undo(self) -> bool:
        """Go back one step; return False at the first."""
        return self.go_to(self._position - 1)

    def redo(self) -> bool:
        """Go forward one step; return False at the last."""
        return self.go_to(self._position + 1)

    def go_to(self, position: int) -> bool:
        """Make the value at a position of the history the present one."""
        self._merge = None
        if position == self._position or not 0 <= position < len(self._steps):
            return False
        _forget_caches(self.project, self._steps[position].project)
        self._position = position
        return True

    def saved(self, path: Path | None = None) -> None:
        """Remember that the present value stands in the file."""
        self.path = path or self.path
        self._saved = self.project
        self._merge = None

    def _drop_oldest(self) -> None:
        kept, size = 0, 0
        for newer, older in zip(self._steps[:0:-1], self._steps[-2::-1], strict=True):
            size += _own_size(newer.project, older.project)
            if kept == LONGEST_HISTORY or size > LARGEST_HISTORY:
                break
            kept += 1
        del self._steps[: max(0, len(self._steps) - 1 - max(kept, 1))]


def _graphs(project: Project) -> Iterable[Graph]:
    yield project.network.graph
    for block in project.network.blocks.values():
        yield block.graph


def _own_size(project: Project, previous: Project) -> int:
    """Return how many nodes and links a value does not share with the value before it."""
    return sum(len(graph.nodes) + len(graph.links) for graph in _own_graphs(project, previous))


def _own_graphs(project: Project, other: Project) -> Iterable[Graph]:
    shared = {id(graph) for graph in _graphs(other)}
    return (graph for graph in _graphs(project) if id(graph) not in shared)


_CACHES = tuple(name for name, value in vars(Graph).items() if isinstance(value, cached_property))


def _forget_caches(past: Project, present: Project) -> None:
    """Drop what a past value has computed of itself: it is many times larger than the value."""
    for graph in _own_graphs(past, present):
        for name in _CACHES:
            vars(graph).pop(name, None)
