"""What the figures of epochs tell: how losses and metrics go, on both parts of the data."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import sqrt
from statistics import fmean

from nodes.graph import Link
from nodes.phrase import phrase
from nodes.problem import Fix
from nodes.project import Project
from runtime.diagnosis import cures
from runtime.diagnosis.case import Case, Curve
from runtime.diagnosis.diagnosis import Cure, Figures, Seen, diagnosis

FEWEST_EPOCHS = 4
FEWEST_STEPS = 40
"""Before so many epochs and updates no curve is judged."""
STILL = 0.02
LOOKED_BACK = 14
SWING, FEWEST_UPS, FAR = 0.25, 4, 0.03
UNSTEADY, FEW_UPS, NEAR = 0.12, 3, 0.02
"""How far the loss goes up at least, as a share of itself, how often, and as a share of chance."""
SMALL_MOVE, NO_MOVE = 0.01, 1e-5
ADAM = 0.001
PENALTY = 0.003
MUCH_PENALTY, MUCH_DECAY, MUCH_DROPOUT = 1e-4, 0.05, 0.6


def _settled(case: Case, epochs: int = FEWEST_EPOCHS, share: float = 0.0) -> bool:
    """Return whether there are enough epochs and updates, and enough of those that are planned."""
    wanted = max(epochs, share * case.config.epochs)
    return len(case.loss) >= wanted and case.step >= FEWEST_STEPS


def _still_falling(case: Case) -> bool:
    """Return whether each of the newest epochs is better than the one before."""
    return all(b < a for a, b in pairwise(case.loss.recent(5)))


# Learning rate


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
    if not _settled(case) or begun is None or moved is None or moved > SMALL_MOVE:
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
    found = _swing(case) if _settled(case, 8) else None
    if found is None:
        return None
    ups, swing = found
    return Seen({"epochs": len(case.loss.recent(LOOKED_BACK)), "ups": ups, "swing": swing})


def _swing(
    case: Case, least: float = SWING, often: int = FEWEST_UPS, far: float = FAR
) -> tuple[int, float] | None:
    """Return how often the loss went up lately and by how much of it, None where that is little."""
    recent = case.loss.recent(LOOKED_BACK)
    ups = [b - a for a, b in pairwise(recent) if b > a]
    if len(ups) < often or not fmean(recent) > 0:
        return None
    swing = fmean(ups) / fmean(recent)
    enough = swing > least and fmean(ups) > far * (case.reference or 0.0)
    return (len(ups), swing) if enough else None


# Learning at all


def _more_than(least: float, value: object) -> bool:
    return isinstance(value, int | float) and value > least


def _loosened(project: Project, seen: Seen) -> Fix | None:
    """Take away what holds the weights back, else train by other steps."""
    options = project.training.options
    for name in ("l2", "l1"):
        if _more_than(MUCH_PENALTY, options.get(name)):
            return cures.set_option(name, 0.0)
    for path in cures.nodes_of(project.network, cures.DROPPING):
        node = project.network.node(path)
        if _more_than(MUCH_DROPOUT, node.params.get("p", 0.5)):
            return cures.set_node(path, "p", 0.2, node.name)
    phase = cures.phase_of(seen)
    setting = cures.phase_named(project, phase).optimizer
    if _more_than(MUCH_DECAY, setting.params.get("weight_decay")):
        return cures.set_optimizer_value("weight_decay", 0.0, phase)
    if setting.type != "Adam":
        return cures.use_optimizer("Adam", ADAM, phase)
    return cures.scale_rate(project, 3.0, phase)


@diagnosis(
    "loss_not_falling",
    title="Loss not falling",
    words=(
        "After {epochs} epochs the loss is {last:.3g}, while {reference:.3g} is what a network "
        "has that has learned nothing."
    ),
    why="The weights change, but the network learns nothing of the data.",
    advice=(
        "Take away what holds it back (a large penalty, much dropout), try another optimizer or "
        "learning rate, and look whether inputs and labels belong together."
    ),
    reads="epochs",
    figure="the training loss at the end",
    cure=_loosened,
    patience=2,
    explains=("at_chance", "underfitting"),
)
def loss_not_falling(case: Case) -> Seen | None:
    """See a loss that stays where a network begins that has learned nothing."""
    loss, reference = case.loss, case.reference
    if not _settled(case, share=0.15) or reference is None:
        return None
    recent = loss.recent(4)
    flat = max(recent) - min(recent) < STILL * reference
    if not flat or loss.present < 0.97 * reference or _still_falling_fast(case):
        return None
    figures: Figures = {"epochs": len(loss), "last": loss.last, "reference": reference}
    return Seen(figures, _loss_node(case))


def _still_falling_fast(case: Case) -> bool:
    recent = case.loss.recent(4)
    return _still_falling(case) and recent[0] - recent[-1] > 0.01 * recent[0]


def _loss_node(case: Case) -> str:
    answer = case.answer
    return case.project.network.graph[answer.node].name if answer else ""


def _relinked(project: Project, seen: Seen) -> Fix | None:
    """Link the metric to what the loss judges; where it is, train on by other steps."""
    graph = project.network.graph
    metrics = [n for n in graph.of_role("metric") if graph[n].name == seen.node]
    for metric in metrics:
        for loss in graph.of_role("loss"):
            for port, judged in graph.sources(loss).items():
                link = graph.incoming.get(metric, {}).get(port)
                if link is not None and link.source != judged:
                    title = phrase(
                        "Link {node} to {other}",
                        node=graph[metric].name,
                        other=graph[judged.node].name,
                    )
                    return cures.relink(link, Link(judged, link.target), title)
    return _loosened(project, seen)


@diagnosis(
    "at_chance",
    title="Metric at chance",
    words=(
        "After {epochs} epochs {name} is {value:.3g} on the training data, while {chance:.3g} is "
        "what the same answer for every sample has."
    ),
    why="What the metric measures is not learned, whatever the loss does.",
    advice=(
        "Look whether the metric reads what the loss trains, and whether inputs and labels belong "
        "together."
    ),
    reads="epochs",
    figure="the metric",
    cure=_relinked,
    patience=2,
)
def at_chance(case: Case) -> Seen | None:
    """See a metric that is no better than without looking at the inputs."""
    if case.facts is None or not _settled(case, 5):
        return None
    for name, chance in case.metrics:
        curve = case.training.get(name)
        if curve is None or len(curve) < FEWEST_EPOCHS:
            continue
        doubt = sqrt(max(chance * (1 - chance), 0.0) / max(1, case.facts.samples))
        margin = max(0.02, 3 * doubt)
        others = case.validation.get(name)
        known = others is None or min(others.recent(4)) < chance + 2 * margin
        if max(curve.recent(4)) < chance + margin and known:
            figures: Figures = {
                "epochs": len(curve),
                "name": name,
                "value": curve.last,
                "chance": chance,
            }
            return Seen(figures, name)
    return None


# Bias and variance


def _held_back(project: Project, _seen: Seen) -> Fix | None:
    """Shrink the weights a little at each step; where that is done, put in a Dropout."""
    if not _more_than(0.0, project.training.options.get("l2")):
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
    if not _settled(case, 6) or len(held_out) < 6 or reference is None:  # noqa: PLR2004
        return None
    if _swing(case, UNSTEADY, FEW_UPS, NEAR):
        return None  # the validation loss jumps along
    rise = min(held_out.recent(4)) - held_out.best
    since = len(held_out) - held_out.best_at
    gap = held_out.present - loss.present
    if since < 3 or rise < 0.15 * held_out.best or rise < 0.06 * reference:  # noqa: PLR2004
        return None
    if gap < 0.15 * reference or loss.present > _at(loss, held_out.best_at):
        return None
    figures: Figures = {
        "best_at": held_out.best_at,
        "best": held_out.best,
        "now": held_out.present,
        "training": loss.last,
    }
    return Seen(figures, _loss_node(case))


def _at(curve: Curve, epoch: int) -> float:
    values: Sequence[float] = curve.values[max(0, epoch - 3) : epoch]
    return fmean(values) if values else curve.last


def _stronger(project: Project, _seen: Seen) -> Fix | None:
    """Let up what holds the network back, else make its hidden layers larger."""
    for path in cures.nodes_of(project.network, cures.DROPPING):
        node = project.network.node(path)
        if _more_than(MUCH_DROPOUT, node.params.get("p", 0.5)):
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
    if answer is None or not answer.chance or not _settled(case, 8, 0.3):
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
    return Seen(figures, _loss_node(case))


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
    if answer is None or not answer.chance or not _settled(case):
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
