"""The example projects that ship with Netwright; each file says what it shows and must reach."""

from __future__ import annotations

from dataclasses import dataclass

import resources
from nodes.file import SUFFIX, loads
from nodes.project import Project

_FOLDER = "examples"


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
class Example:
    """A shipped project: `name` is what the command line takes."""

    name: str
    title: str
    summary: str
    goal: Goal
    project: Project


def example_names() -> list[str]:
    """Return the names of all examples."""
    return resources.names(_FOLDER, SUFFIX)


def example_text(name: str) -> str:
    """Return the text of an example's file."""
    return resources.read_text(_FOLDER, name + SUFFIX)


def read_example(name: str) -> Example:
    """Return an example by its name."""
    project = loads(example_text(name))
    about = project.extra["about"]
    goal = Goal(**about["goal"])
    return Example(name, about["title"], about["summary"], goal, project)


def examples() -> list[Example]:
    """Return all examples, the simplest first."""
    found = [read_example(name) for name in example_names()]
    return sorted(found, key=lambda example: example.project.extra["about"]["place"])
