"""A problem: something the user should fix, tied to a node, port or parameter, with its cure."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from nodes.phrase import Phrase, phrase

if TYPE_CHECKING:
    from nodes.graph import Path
    from nodes.project import Project

Severity = Literal["error", "warning", "hint"]

_NODE = re.compile(r"[^\W\d]\w* \([^()]+\): ")
"""What the words of a problem begin with if it is one of a node: its name and layer."""


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
    return text[found.end() :] if (found := _NODE.match(text)) else text


def without_cure(problem: Problem) -> str:
    """Return the words of a problem without its cure, where a button beside them says that."""
    return _cut(problem.text, problem.fix.title) if problem.fix else problem.text


def _cut(text: str, cure: str) -> str:
    if not isinstance(text, Phrase):
        return text
    if text.values.get("cure") == cure and "said" in text.values:
        return str(text.values["said"])
    words = text.values.get("words")
    if not isinstance(words, Phrase):
        return text
    return phrase(text.template, **{**text.values, "words": _cut(words, cure)})


def visible(text: str) -> str:
    """Return a text with its invisible characters, line breaks too, spelled as Python does."""
    return "".join(c if c.isprintable() else repr(c)[1:-1] for c in text)
