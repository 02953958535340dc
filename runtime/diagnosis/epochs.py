"""How far curves have got: whether there is enough to judge, how they fall and swing."""

from __future__ import annotations

from itertools import pairwise
from statistics import fmean

from runtime.diagnosis.case import Case

FEWEST_EPOCHS = 4
FEWEST_STEPS = 40
"""Before so many epochs and updates no curve is judged."""
STILL = 0.02
LOOKED_BACK = 14
SWING, FEWEST_UPS, FAR = 0.25, 4, 0.03
UNSTEADY, FEW_UPS, NEAR = 0.12, 3, 0.02
"""How far the loss goes up at least, as a share of itself, how often, and as a share of chance."""


def settled(case: Case, epochs: int = FEWEST_EPOCHS, share: float = 0.0) -> bool:
    """Return whether there are enough epochs and updates, and enough of those that are planned."""
    wanted = max(epochs, share * case.config.epochs)
    return len(case.loss) >= wanted and case.step >= FEWEST_STEPS


def still_falling(case: Case) -> bool:
    """Return whether each of the newest epochs is better than the one before."""
    return all(b < a for a, b in pairwise(case.loss.recent(5)))


def swing(
    case: Case, least: float = SWING, often: int = FEWEST_UPS, far: float = FAR
) -> tuple[int, float] | None:
    """Return how often the loss went up lately and by how much of it, None where that is little."""
    recent = case.loss.recent(LOOKED_BACK)
    ups = [b - a for a, b in pairwise(recent) if b > a]
    if len(ups) < often or not fmean(recent) > 0:
        return None
    share = fmean(ups) / fmean(recent)
    enough = share > least and fmean(ups) > far * (case.reference or 0.0)
    return (len(ups), share) if enough else None


def loss_node(case: Case) -> str:
    """Return the name of the loss that is judged, "" where there are several."""
    answer = case.answer
    return case.project.network.graph[answer.node].name if answer else ""
