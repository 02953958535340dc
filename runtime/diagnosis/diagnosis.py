"""What a diagnosis is: its words, the rule that sees it, and the cure that it offers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from nodes.phrase import later
from nodes.problem import Fix
from nodes.project import Project

if TYPE_CHECKING:
    from runtime.diagnosis.case import Case  # it needs torch, which the window loads late

Reads = Literal["network", "data", "neighbours", "epochs", "statistics", "failure"]
"""What a rule reads: the drawing, the samples, which of them are similar, figures of epochs,
insides of the model.
"""


Figures = dict[str, float | str]


@dataclass(frozen=True)
class Seen:
    """What a rule saw: the figures that its words name, and the part of the model."""

    figures: Mapping[str, float | str] = field(default_factory=dict)
    node: str = ""


PHASE = "phase"
"""The figure that names the phase in which something was seen, where there are several."""
IN_PHASE = later("Phase {phase}: {words}")
FORGIVEN = 4
"""What is not seen at so many looks in a row has passed."""

Rule = Callable[["Case"], "Seen | None"]
Cure = Callable[[Project, Seen], Fix | None]


@dataclass(frozen=True)
class Diagnosis:
    """One thing that can be wrong with a training.

    `words` say what was seen, with figures in braces, `why` it matters and `advice` what to do.
    `figure` is what the cure makes better. A rule has to see the same at `patience` looks in a
    row, and what `forgiven` looks did not see has passed. While this is seen, what it `explains`
    is not said: the cause is told, not what follows from it.
    """

    id: str
    title: str
    words: str
    why: str
    advice: str
    reads: Reads
    figure: str
    rule: Rule
    cure: Cure
    severity: str = "warning"
    patience: int = 1
    forgiven: int = FORGIVEN
    explains: tuple[str, ...] = ()


DIAGNOSES: dict[str, Diagnosis] = {}
"""Every diagnosis by its id. Import `runtime.diagnosis.all_rules` to fill it."""


def no_cure(_project: Project, _seen: Seen) -> None:
    """Offer nothing: no edit of the project could help."""


def diagnosis(  # noqa: PLR0913 - a row of a table
    name: str,
    *,
    title: str,
    words: str,
    why: str,
    advice: str,
    reads: Reads,
    figure: str,
    cure: Cure = no_cure,
    severity: str = "warning",
    patience: int = 1,
    forgiven: int = FORGIVEN,
    explains: tuple[str, ...] = (),
) -> Callable[[Rule], Rule]:
    """Declare a diagnosis; what is decorated is its rule."""

    def declare(rule: Rule) -> Rule:
        DIAGNOSES[name] = Diagnosis(
            name,
            title,
            words,
            why,
            advice,
            reads,
            figure,
            rule,
            cure,
            severity,
            patience,
            forgiven,
            explains,
        )
        return rule

    return declare
