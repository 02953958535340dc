"""The example projects that ship with Netwright; each file says what it shows and must reach."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

import resources

if TYPE_CHECKING:
    from nodes.project import Project

_FOLDER = "examples"
_SUFFIX = ".json"


@dataclass(frozen=True)
class Goal:
    """The validation figure that training reaches: `least` or more, `most` or less."""

    figure: str
    least: float | None = None
    most: float | None = None

    def reached(self, value: float) -> bool:
        """Return whether a value of the figure is good enough."""
        if self.least is not None and not value >= self.least:
            return False
        return self.most is None or value <= self.most

    def __str__(self) -> str:
        if self.least is not None:
            return f"{self.figure} of {self.least:g} or more"
        return f"{self.figure} of {self.most:g} or less"


@dataclass(frozen=True)
class About:
    """What an example's file says of it; `name` is what the command line takes.

    Examples of one `group` stand together, those of a lower `place` first. Small ones name the
    `goal` that a training reaches; a published network is of the published size and names none.
    """

    name: str
    title: str
    summary: str
    group: str
    place: int
    goal: Goal | None = None


@dataclass(frozen=True)
class Example:
    """A shipped project and what is said of it."""

    about: About
    project: Project


def example_names() -> list[str]:
    """Return the names of all examples."""
    return resources.names(_FOLDER, _SUFFIX)


def example_text(name: str) -> str:
    """Return the text of an example's file."""
    return resources.read_text(_FOLDER, name + _SUFFIX)


def read_example(name: str) -> Example:
    """Return an example by its name."""
    # What a project is made of takes a while to import; a list of the examples needs none of it.
    from nodes.file import loads

    return Example(about(name), loads(example_text(name)))


def about(name: str) -> About:
    """Return what an example's file says of it, without reading its network."""
    said = json.loads(example_text(name))["about"]
    goal = said.pop("goal", None)
    return About(name, **said, goal=None if goal is None else Goal(**goal))


def examples() -> list[About]:
    """Return what there is, the simplest first."""
    return sorted(map(about, example_names()), key=lambda one: one.place)


def grouped(found: Iterable[About]) -> Iterator[tuple[str, list[About]]]:
    """Yield each group and its examples."""
    for group, members in groupby(found, key=lambda one: one.group):
        yield group, list(members)
