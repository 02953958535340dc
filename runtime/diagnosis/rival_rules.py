"""What phases tell that work against each other, such as generator and discriminator."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import fmean

from nodes.problem import Fix
from nodes.project import Project
from runtime.diagnosis import cures
from runtime.diagnosis.case import Case, Curve
from runtime.diagnosis.diagnosis import PHASE, Figures, Seen, diagnosis
from runtime.diagnosis.rivals import Rivals

FEWEST_EPOCHS = 6
WON, LOST = 0.05, 3.0
"""Who wins outright has so little of its first loss, who loses has so many times its own."""
TOSSED, FAR = 3.0, 1.0
"""Much are a loss so many times as high, and a first epoch that moves weights by their size."""
THROWN, FARTHEST = 10.0, 5.0
"""And so much is enough even where losses come down again: what learned is destroyed by then."""
ALIKE = 0.05
"""Answers to one batch that are so little apart, as a share of real samples, are all the same."""
FASTER = 4.0


def _losses(case: Case) -> Iterator[tuple[Rivals, Curve, float, Curve, float]]:
    """Yield rivals, the losses of both and with what these began."""
    for rivals in case.rivals if case.phase is None else ():
        mine, others = f"{rivals.phase.name}_loss", f"{rivals.other.name}_loss"
        curve, other = case.training.get(mine), case.training.get(others)
        first, before = case.first_losses.get(mine), case.first_losses.get(others)
        if curve and other and first and before:
            yield rivals, curve, first[0], other, before[0]


def _evened(project: Project, seen: Seen) -> Fix | None:
    """Let the winner make no more steps than the other, no longer ones; else shorter ones."""
    winner, loser = str(seen.figures["winner"]), str(seen.figures["loser"])
    ahead, behind = (cures.phase_named(project, name) for name in (winner, loser))
    if ahead.steps > behind.steps:
        return cures.set_steps(winner, behind.steps)
    rate, slow = cures.rate_of(project, winner), cures.rate_of(project, loser)
    if rate and slow and rate > FASTER * slow:
        return cures.set_optimizer_value("lr", rate, loser)
    return cures.scale_rate(project, 0.1, winner)


@diagnosis(
    "one_side_wins",
    title="One side wins outright",
    words=(
        "The loss of {winner} is down to {won:.3g} from {begun:.3g}, that of {loser} up to "
        "{lost:.3g} from {before:.3g}."
    ),
    why=(
        "Two phases that work against each other learn as long as neither is sure. Where one never "
        "errs, the other hardly gets a gradient that says what would be better."
    ),
    advice="Let the winner make fewer or shorter steps, or give the other more.",
    reads="epochs",
    figure="the loss of the side that loses",
    cure=_evened,
    patience=3,
)
def one_side_wins(case: Case) -> Seen | None:
    """See a loss that is next to nothing while that of the rival has grown many times."""
    for rivals, curve, first, other, before in _losses(case):
        if len(curve) < FEWEST_EPOCHS:
            continue
        won = min(first, before) > 0 and curve.present < WON * first
        if won and other.present > LOST * before:
            figures: Figures = {
                "winner": rivals.phase.name,
                "loser": rivals.other.name,
                "won": curve.present,
                "begun": first,
                "lost": other.present,
                "before": before,
            }
            return Seen(figures)
    return None


def _calmer(project: Project, seen: Seen) -> Fix | None:
    return cures.scale_rate(project, 0.03, cures.phase_of(seen))


@diagnosis(
    "phase_too_fast",
    title="Steps of a phase too long",
    words=(
        "The first epoch moved the weights by {moved:.0%} of their size; losses were up to "
        "{highest:.3g}, after {before:.3g} at the start, and that of {loser} is {lost:.3g}."
    ),
    why="What one phase does in a single epoch, the other cannot follow: the balance is lost.",
    advice="Lower the learning rate of this phase.",
    reads="epochs",
    figure="the loss of the side that loses",
    cure=_calmer,
    patience=2,
    forgiven=8,
    explains=("one_side_wins", "mode_collapse", "dead_relu", "saturated", "vanishing_gradients"),
)
def phase_too_fast(case: Case) -> Seen | None:
    """See a phase that moves its weights by more than their size, and losses that are driven up."""
    if case.insides is None:
        return None
    for rivals, curve, first, other, before in _losses(case):
        inside = case.insides.phases[rivals.phase.name]
        if len(curve) < FEWEST_EPOCHS or inside.first_moved < FAR:
            continue
        start = min((one for one in (first, before) if one > 0), default=0.0)
        if not start:  # the later of both begins after a step of the other, which may make it 0
            continue
        losses = ((rivals.other.name, other), (rivals.phase.name, curve))
        worst, high = max(losses, key=lambda one: one[1].present)
        top = max(case.highest[f"{one.name}_loss"] for one in (rivals.phase, rivals.other))
        tossed = fmean(high.recent(FEWEST_EPOCHS)) > TOSSED * start
        if tossed or (inside.first_moved > FARTHEST and top > THROWN * start):
            figures: Figures = {
                PHASE: rivals.phase.name,
                "moved": inside.first_moved,
                "loser": worst,
                "lost": high.present,
                "highest": top,
                "before": start,
            }
            return Seen(figures)
    return None


@diagnosis(
    "mode_collapse",
    title="Answers all alike",
    words=(
        "What {generator} makes of different noise differs by {spread:.1%} of what real samples "
        "differ by."
    ),
    why=(
        "A generator that found one answer to pass with makes nothing else: its modes have "
        "collapsed. More training seldom brings them back."
    ),
    advice="Lower the learning rate of the generator, or let the discriminator make more steps.",
    reads="statistics",
    figure="how many epochs the answers are all alike",
    cure=_calmer,
    patience=2,
    explains=("one_side_wins",),
)
def mode_collapse(case: Case) -> Seen | None:
    """See answers to one batch that are next to the same, after some of the training."""
    inside = case.inside
    look, earlier = (inside.look, inside.earlier) if inside else (None, None)
    if look is None or earlier is None or case.phase is None or earlier.epoch < FEWEST_EPOCHS:
        return None
    if look.spread is None or earlier.spread is None or max(look.spread, earlier.spread) > ALIKE:
        return None
    return Seen({"spread": look.spread, "generator": case.phase.name})
