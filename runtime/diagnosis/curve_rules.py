"""What the curves of both parts of the data tell: of bias, of variance, of the labels."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import fmean

from nodes.problem import Fix
from nodes.project import Project
from runtime.diagnosis import cures
from runtime.diagnosis.case import Case, Curve
from runtime.diagnosis.diagnosis import Figures, Seen, diagnosis
from runtime.diagnosis.epochs import (
    FEW_UPS,
    NEAR,
    UNSTEADY,
    loss_node,
    settled,
    swing,
)
from runtime.diagnosis.learning_rules import MUCH_DROPOUT, more_than

PENALTY = 0.003


def _held_back(project: Project, _seen: Seen) -> Fix | None:
    """Shrink the weights a little at each step; where that is done, put in a Dropout."""
    if not more_than(0.0, project.training.options.get("l2")):
        return cures.set_option("l2", PENALTY)
    found = cures.dropout_before_head(project, 0.5)
    if not cures.nodes_of(project.network, cures.DROPPING) and found is not None:
        return found
    held = project.training.options["l2"]
    return cures.set_option("l2", cures.rounded(3 * held)) if isinstance(held, float) else None


@diagnosis(
    "overfitting",
    title="Overfitting",
    words=(
        "The validation loss was best at epoch {best_at} with {best:.3g} and is {now:.3g} now, "
        "while the training loss went on to {training:.3g}."
    ),
    why=(
        "The network learns its samples by heart: the gap between both curves is its variance. "
        "On new samples it does worse with every epoch."
    ),
    advice=(
        "Add dropout or a penalty, train on more samples, make the network smaller or stop earlier."
    ),
    reads="epochs",
    figure="the validation loss at the end",
    cure=_held_back,
    patience=2,
    forgiven=8,
)
def overfitting(case: Case) -> Seen | None:
    """See a validation loss that rises well above its best while the training loss falls."""
    loss, held_out, reference = case.loss, case.held_out, case.reference
    if not settled(case, 6) or len(held_out) < 6 or reference is None:  # noqa: PLR2004
        return None
    if swing(case, UNSTEADY, FEW_UPS, NEAR):
        return None  # the validation loss jumps along
    best, whole = held_out.best, reference
    if best <= 0:  # a likelihood, which is not measured from 0
        best = whole = abs(reference - best)
    rise = min(held_out.recent(4)) - held_out.best
    since = len(held_out) - held_out.best_at
    gap = held_out.present - loss.present
    if since < 3 or rise < 0.15 * best or rise < 0.06 * whole:  # noqa: PLR2004
        return None
    if gap < 0.15 * whole or loss.present > _at(loss, held_out.best_at):
        return None
    figures: Figures = {
        "best_at": held_out.best_at,
        "best": held_out.best,
        "now": held_out.present,
        "training": loss.last,
    }
    return Seen(figures, loss_node(case))


def _at(curve: Curve, epoch: int) -> float:
    values: Sequence[float] = curve.values[max(0, epoch - 3) : epoch]
    return fmean(values) if values else curve.last


def _stronger(project: Project, _seen: Seen) -> Fix | None:
    """Let up what holds the network back, else make its hidden layers larger."""
    for path in cures.nodes_of(project.network, cures.DROPPING):
        node = project.network.node(path)
        if more_than(MUCH_DROPOUT, node.params.get("p", 0.5)):
            return cures.set_node(path, "p", 0.2, node.name)
    for name in ("l2", "l1"):
        if (held := project.training.options.get(name, 0.0)) and held != 0.0:
            return cures.set_option(name, 0.0)
    return cures.widened(project)


@diagnosis(
    "underfitting",
    title="Underfitting",
    words=(
        "The training loss stays at {training:.3g} and the validation loss near it, at "
        "{validation:.3g}; the {count} most similar samples alone would give {baseline:.3g}."
    ),
    why=(
        "Even the samples that it was trained on are too much for the network: that is its bias, "
        "and more training will not change it."
    ),
    advice="Make the network larger or let up on dropout and penalties.",
    reads="epochs",
    figure="the training loss at the end",
    cure=_stronger,
    patience=2,
)
def underfitting(case: Case) -> Seen | None:
    """See losses that stay well above what similar samples tell, on both parts alike."""
    loss, held_out, answer = case.loss, case.held_out, case.answer
    if answer is None or not answer.chance or not settled(case, 8, 0.3):
        return None
    before = loss.values[-1 - max(3, len(loss) // 3)]
    still = abs(before - loss.present) < 0.05 * loss.present
    still = still and max(loss.recent(4)) < 1.1 * min(loss.recent(4))
    near = not held_out or held_out.present < loss.present * 1.2 + 0.05 * answer.chance
    nearby = case.neighbours if still and near else None  # which takes a while at first
    if nearby is None or loss.present < nearby.loss + 0.15 * answer.chance:
        return None
    figures: Figures = {
        "training": loss.present,
        "validation": held_out.present if held_out else float("nan"),
        "count": 10,
        "baseline": nearby.loss,
    }
    return Seen(figures, loss_node(case))


@diagnosis(
    "labels_unrelated",
    title="Labels do not go with the inputs",
    words=(
        "Similar samples share their label no more often ({agreement:.0%}) than by lot "
        "({expected:.0%}), and after {epochs} epochs the validation loss is {validation:.3g}, no "
        "better than {chance:.3g} for a constant answer."
    ),
    why="There seems to be nothing to learn: labels that were mixed up look exactly like this.",
    advice="Look at some samples in the Data panel: do their labels fit? Were rows sorted apart?",
    reads="epochs",
    figure="",
    severity="error",
    patience=2,
    explains=(
        "at_chance",
        "overfitting",
        "loss_not_falling",
        "noisy_labels",
        "underfitting",
        "lr_too_low",
    ),
)
def labels_unrelated(case: Case) -> Seen | None:
    """See labels that neither similar samples nor the network can foretell."""
    answer, held_out = case.answer, case.held_out
    if answer is None or not answer.chance or not settled(case):
        return None
    if answer.labels is None or len(answer.present) < 2 or not held_out:  # noqa: PLR2004
        return None
    falling = held_out.last < 0.98 * held_out.recent(4)[0]
    learned = falling or held_out.best < 0.97 * answer.chance
    nearby = None if learned else case.neighbours  # which takes a while at first
    if nearby is None or nearby.agreement >= nearby.expected + 4 * nearby.doubt:
        return None
    figures: Figures = {
        "agreement": nearby.agreement,
        "expected": nearby.expected,
        "epochs": len(held_out),
        "validation": held_out.last,
        "chance": answer.chance,
    }
    graph = case.project.network.graph
    source = graph.sources(answer.node).get("target")
    return Seen(figures, graph[source.node].name if source else "")
