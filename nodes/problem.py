"""A problem: something the user should fix, tied to a node, port or parameter, with its cure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from nodes.phrase import Phrase

if TYPE_CHECKING:
    from nodes.graph import Path
    from nodes.project import Project

Severity = Literal["error", "warning", "hint"]


@dataclass(frozen=True)
class Fix:
    """A one-click cure: an ordinary, undoable edit of the project, or a question of trust."""

    title: str
    apply: Callable[[Project], Project] = field(compare=False, repr=False)
    asks_for_trust: bool = False


TRUST = Fix("Trust this project", lambda project: project, asks_for_trust=True)
"""No edit: shows the Python that the project brings along and asks whether it may run."""


@dataclass(frozen=True)
class Problem:
    """What is wrong and what to do about it.

    `where` is the path of the node, () for the whole network. Errors keep the network from
    running; warnings and hints do not. `text` names the node, what came in, what is expected
    and what to change.
    """

    where: Path
    text: str
    severity: Severity = "error"
    port: str | None = None
    param: str | None = None
    fix: Fix | None = None

    def __post_init__(self) -> None:
        """Keep the text on one line of visible characters, whatever it quotes."""
        if not self.text.isprintable():
            object.__setattr__(self, "text", visible(self.text))


def words_alone(text: str) -> str:
    """Return the words of a problem without the name of the node that they begin with."""
    if isinstance(text, Phrase) and "words" in text.values:
        return str(text.values["words"])
    return text.partition("): ")[2] or text


def visible(text: str) -> str:
    """Return a text with its invisible characters, line breaks too, spelled as Python does."""
    return "".join(c if c.isprintable() else repr(c)[1:-1] for c in text)
