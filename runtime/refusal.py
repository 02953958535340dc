"""How the trace of a node ends early: with its problems, or because something before it did."""

from __future__ import annotations

from collections.abc import Iterable

from nodes.problem import Problem


class Refused(Exception):  # noqa: N818 - no error of the program: a node that cannot run
    """A node cannot run; `problems` say why."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__()
        self.problems = problems


class Waiting(Refused):
    """Something before this node is missing or failed."""


def refuse(problems: Iterable[Problem]) -> None:
    """Raise Refused if there are any problems."""
    found = tuple(problems)
    if found:
        raise Refused(*found)
