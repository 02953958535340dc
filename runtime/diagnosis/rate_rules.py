"""What the curves tell of the learning rate: too low, too high, or such that the loss swings."""

from __future__ import annotations

from itertools import pairwise
from statistics import fmean

from nodes.problem import Fix
from nodes.project import Project
from runtime.diagnosis import cures
from runtime.diagnosis.case import Case
from runtime.diagnosis.diagnosis import Cure, Figures, Seen, diagnosis
from runtime.diagnosis.epochs import (
    FEWEST_EPOCHS,
    FEWEST_STEPS,
    LOOKED_BACK,
    settled,
    swing,
)

SMALL_MOVE, NO_MOVE = 0.01, 1e-5


def _faster(project: Project, seen: Seen) -> Fix | None:
    moved = seen.figures.get("moved")
    move = float(moved) if isinstance(moved, float) and moved > 0 else 0.001
    factor = min(max(0.1 / move, 3.0), 1000.0)
    return cures.scale_rate(project, cures.rounded(factor), cures.phase_of(seen))


@diagnosis(
    "lr_too_low",
    title="Learning rate too low",
    words=(
        "The loss goes from {first:.3g} to {last:.3g} in {epochs} epochs, each about as little as "
        "the one before; an epoch moves the weights by {moved:.2%} of their size."
    ),
    why="At this speed training would take many times as long as planned.",
    advice="Raise the learning rate.",
    reads="epochs",
    figure="the training loss at the end",
    cure=_faster,
    patience=2,
    explains=("loss_not_falling", "at_chance", "underfitting"),
)
def lr_too_low(case: Case) -> Seen | None:
    """See a loss that goes down evenly but slowly, by weights that hardly move."""
    loss, begun, moved = case.loss, case.beginning, case.moved
    if not settled(case) or begun is None or moved is None or moved > SMALL_MOVE:
        return None
    if loss.last <= 0.6 * loss.values[0]:
        return None
    falls = [a - b for a, b in pairwise(loss.values[:4])]
    now = [a - b for a, b in pairwise(loss.recent(5))]
    even = fmean(now) > 0.3 * fmean(falls) > 0 and sum(fall > 0 for fall in now) >= 3  # noqa: PLR2004
    if max(now) >= 0.06 * begun or not (even or moved < NO_MOVE):
        return None
    if case.phase and case.phase.schedule and case.epoch < case.config.epochs / 3:
        return None  # many schedules begin low
    figures: Figures = {
        "first": loss.values[0],
        "last": loss.last,
        "epochs": len(loss),
        "moved": moved,
    }
    return Seen(figures)


def _slower(factor: float) -> Cure:
    def cure(project: Project, seen: Seen) -> Fix | None:
        return cures.scale_rate(project, factor, cures.phase_of(seen))

    return cure


@diagnosis(
    "lr_too_high",
    title="Learning rate too high",
    words=(
        "The loss is {last:.3g} after it was up to {highest:.3g}, while {reference:.3g} is what "
        "a network has that has learned nothing."
    ),
    why="Each step jumps over the minimum and lands higher up than it was.",
    advice="Lower the learning rate.",
    reads="epochs",
    figure="the training loss at the end",
    cure=_slower(0.03),
    patience=2,
    explains=(
        "loss_not_falling",
        "loss_oscillating",
        "at_chance",
        "dead_relu",
        "saturated",
        "exploding_gradients",
        "underfitting",
        "overfitting",
        "vanishing_gradients",
    ),
)
def lr_too_high(case: Case) -> Seen | None:
    """See a loss that steps have driven up, and that does not come down from there."""
    loss, reference, moved = case.loss, case.reference, case.moved
    if len(loss) < 2 or case.step < FEWEST_STEPS // 2 or reference is None or moved is None:  # noqa: PLR2004
        return None
    first = reference if case.first_loss is None else case.first_loss
    above = max(first, reference)
    blown = loss.present > 1.5 * reference and loss.present > 1.2 * first
    driven = case.top > 3 * above and loss.present > 0.9 * reference
    lost = loss.present > 1.015 * reference and moved > 0.3  # noqa: PLR2004 - a third an epoch
    still = len(loss) >= FEWEST_EPOCHS and loss.last > 0.98 * loss.recent(3)[0]
    if not (blown or driven or (lost and still)):
        return None
    return Seen({"last": loss.present, "reference": reference, "highest": case.top})


@diagnosis(
    "loss_oscillating",
    title="Loss oscillating",
    words="In the last {epochs} epochs the loss went up {ups} times, by {swing:.0%} on average.",
    why="Steps are too long for where the weights are: they swing about the minimum.",
    advice="Lower the learning rate or make batches larger; or let a schedule lower it.",
    reads="epochs",
    figure="how far the loss goes up between epochs",
    cure=_slower(0.2),
    patience=4,
    forgiven=8,
    explains=("overfitting", "exploding_gradients"),
)
def loss_oscillating(case: Case) -> Seen | None:
    """See a training loss that keeps going up and down by much."""
    found = swing(case) if settled(case, 8) else None
    if found is None:
        return None
    ups, share = found
    return Seen({"epochs": len(case.loss.recent(LOOKED_BACK)), "ups": ups, "swing": share})
