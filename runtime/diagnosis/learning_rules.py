"""What the curves tell of whether the network learns anything at all."""

from __future__ import annotations

from math import sqrt

from nodes.graph import Link
from nodes.phrase import phrase
from nodes.problem import Fix
from nodes.project import Project
from runtime.diagnosis import cures
from runtime.diagnosis.case import Case
from runtime.diagnosis.diagnosis import Figures, Seen, diagnosis
from runtime.diagnosis.epochs import (
    FEWEST_EPOCHS,
    STILL,
    loss_node,
    settled,
    still_falling,
)

ADAM = 0.001
MUCH_PENALTY, MUCH_DECAY, MUCH_DROPOUT = 1e-4, 0.05, 0.6


def more_than(least: float, value: object) -> bool:
    """Return whether a setting is a number above another one."""
    return isinstance(value, int | float) and value > least


def _loosened(project: Project, seen: Seen) -> Fix | None:
    """Take away what holds the weights back, else train by other steps."""
    options = project.training.options
    for name in ("l2", "l1"):
        if more_than(MUCH_PENALTY, options.get(name)):
            return cures.set_option(name, 0.0)
    for path in cures.nodes_of(project.network, cures.DROPPING):
        node = project.network.node(path)
        if more_than(MUCH_DROPOUT, node.params.get("p", 0.5)):
            return cures.set_node(path, "p", 0.2, node.name)
    phase = cures.phase_of(seen)
    setting = cures.phase_named(project, phase).optimizer
    if more_than(MUCH_DECAY, setting.params.get("weight_decay")):
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
    if not settled(case, share=0.15) or reference is None:
        return None
    recent = loss.recent(4)
    flat = max(recent) - min(recent) < STILL * reference
    if not flat or loss.present < 0.97 * reference or _still_falling_fast(case):
        return None
    figures: Figures = {"epochs": len(loss), "last": loss.last, "reference": reference}
    return Seen(figures, loss_node(case))


def _still_falling_fast(case: Case) -> bool:
    recent = case.loss.recent(4)
    return still_falling(case) and recent[0] - recent[-1] > 0.01 * recent[0]


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
    if case.facts is None or not settled(case, 5):
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
