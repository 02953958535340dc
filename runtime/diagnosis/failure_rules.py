"""What a failed run tells: numbers that went bad."""

from __future__ import annotations

from nodes.phrase import phrase
from nodes.problem import Fix
from nodes.project import Project
from runtime.diagnosis import cures
from runtime.diagnosis.case import Case
from runtime.diagnosis.diagnosis import Seen, diagnosis

_NUMBERS = "is not finite", "are not finite", " is nan", " is inf", "nan or infinity"


def _calmed(project: Project, seen: Seen) -> Fix | None:
    """Make steps shorter: cut long gradients and lower the learning rate."""
    if "the data" in str(seen.figures.get("what", "")):
        return None
    rate = cures.scale_rate(project, 0.03)
    cut = None if project.training.options.get("clip_norm") else cures.set_option("clip_norm", 1.0)
    fixes = [fix for fix in (rate, cut) if fix is not None]
    if not fixes:
        return None
    if len(fixes) == 1:
        return fixes[0]
    title = phrase("{one}; {other}", one=fixes[0].title, other=fixes[1].title)
    return cures.both(title, *fixes)


@diagnosis(
    "not_finite",
    title="Numbers that are not finite",
    words="At step {step}, {what}.",
    why="From nan and infinity nothing finite comes back; the weights are those from before.",
    advice="Lower the learning rate, cut long gradients (clip_norm) or scale the inputs.",
    reads="failure",
    figure="the training loss at the end",
    cure=_calmed,
    severity="error",
)
def not_finite(case: Case) -> Seen | None:
    """See a run that was stopped because a number was not finite."""
    failed = case.failed
    if failed is None or not failed.step or not any(part in failed.text for part in _NUMBERS):
        return None
    what = failed.text.partition(": ")[2].partition(". ")[0]
    return Seen({"step": failed.step, "what": what}, failed.node)
