"""What the samples tell before the first update: labels, sizes of inputs, order."""

from __future__ import annotations

import torch
from torch import Tensor

from nodes.fixes import set_parameter
from nodes.graph import Graph
from nodes.phrase import phrase
from nodes.problem import Fix
from nodes.project import Project
from runtime.diagnosis import cures
from runtime.diagnosis.case import Case
from runtime.diagnosis.diagnosis import Cure, Figures, Seen, diagnosis
from runtime.diagnosis.facts import Answer, Facts
from runtime.diagnosis.ordered import times_apart
from runtime.objective import field_of

RARE = 8.0
"""A class is rare if the most frequent one has so many times its samples."""
LARGE, SMALL = 10.0, 0.02
UNEVEN = 100.0
ORDERED = 4.0
CONTRADICTED = 0.12
PENALTY = 0.003
NORMALIZING = ("BatchNorm", "LayerNorm", "GroupNorm", "InstanceNorm", "RMSNorm")


def _classes(case: Case) -> tuple[Facts, Answer, Tensor] | None:
    """Return what a loss compares with, where that is one class for each sample."""
    facts = case.facts
    answer = facts.answer if facts else None
    if facts is None or answer is None or answer.labels is None or not answer.per_sample:
        return None
    return facts, answer, answer.labels


def _class_name(case: Case, number: int) -> str:
    """Return how the data calls a class."""
    from runtime.data.describing import known_description

    setting = case.project.training.data
    fields = known_description(setting).fields if setting else ()
    names = next((field.classes for field in fields if field.classes), ())
    return names[number] if number < len(names) else str(number)


def _input_node(case: Case, name: str) -> str:
    graph = case.project.network.graph
    found = (n for n in graph.of_role("input") if field_of(graph, n) == name)
    return next((graph[node].name for node in found), "")


def _balanced(project: Project, seen: Seen) -> Fix | None:
    """Weigh each class in the loss by how rare it is."""
    graph = project.network.graph
    told = str(seen.figures.get("weights", ""))
    weights = tuple(float(part) for part in told.split()) if told else ()
    for node in graph.of_role("loss"):
        layer = graph[node].layer
        if layer is None or "class_weights" not in layer.kinds() or not weights:
            continue
        name = graph[node].name
        title = phrase("Weigh the classes of {node} by how rare they are", node=name)
        if len(weights) > 1 and "pos_weight" in layer.kinds():
            positive = cures.rounded(weights[1] / weights[0])
            return set_parameter((node,), "pos_weight", (positive,), title)
        return set_parameter((node,), "class_weights", weights, title)
    return None


@diagnosis(
    "imbalanced_classes",
    title="Imbalanced classes",
    words=(
        "The class {rare} has {few} samples to train on, {common} has {many}: "
        "{times:.0f} times as many."
    ),
    why=(
        "A network that hardly ever answers with the rare class has a low loss already, and "
        "accuracy hides that."
    ),
    advice="Let rare classes count more in the loss, and watch F1 or accuracy averaged by macro.",
    reads="data",
    figure="the accuracy averaged over the classes",
    cure=_balanced,
    explains=("at_chance",),
)
def imbalanced_classes(case: Case) -> Seen | None:
    """See a class with far fewer samples than another, in a loss that counts all alike."""
    found = _classes(case)
    if found is None:
        return None
    _, answer, labels = found
    params = case.project.network.graph[answer.node].params
    shares = [answer.shares[number] for number in answer.present]
    if len(shares) < 2 or params.get("class_weights") or params.get("pos_weight"):  # noqa: PLR2004
        return None
    times = max(shares) / min(shares)
    if times < RARE:
        return None
    rare = answer.shares.index(min(shares))
    common = answer.shares.index(max(shares))
    even = 1 / len(shares)
    weights = " ".join(
        str(cures.rounded(even / share) if share else 1.0) for share in answer.shares
    )
    return Seen(
        {
            "rare": _class_name(case, rare),
            "common": _class_name(case, common),
            "few": int((labels == rare).sum()),
            "many": int((labels == common).sum()),
            "times": times,
            "weights": weights,
        },
        case.project.network.graph[answer.node].name,
    )


def _standardised(param: str) -> Cure:
    def cure(project: Project, _seen: Seen) -> Fix | None:
        if project.training.preparation.get(param, "none") != "none":
            return None
        return cures.set_preparation(param, "standardise")

    return cure


def _normalized_at_once(graph: Graph, name: str) -> bool:
    """Return whether all that an input feeds begins with a normalization."""
    fed = [
        graph[link.target.node]
        for node in graph.of_role("input")
        if field_of(graph, node) == name
        for link in graph.outgoing.get(node, ())
    ]
    layers = [node for node in fed if node.layer and node.layer.role == "layer"]
    return bool(layers) and all(node.type.startswith(NORMALIZING) for node in layers)


@diagnosis(
    "unscaled_inputs",
    title="Unscaled inputs",
    words=(
        "The numbers in {field} deviate from their mean by {least:.3g} in one column and by "
        "{most:.3g} in another; they are {size:.3g} in size."
    ),
    why=(
        "One learning rate has to fit all weights: with inputs far from 1 in size, steps are too "
        "long for some of them and too short for others."
    ),
    advice="Standardise the inputs, or normalise them in the first layer.",
    reads="data",
    figure="the validation loss",
    cure=_standardised("scaling"),
    explains=(
        "lr_too_high",
        "loss_oscillating",
        "loss_not_falling",
        "lr_too_low",
        "at_chance",
        "saturated",
        "dead_relu",
        "exploding_gradients",
        "underfitting",
    ),
)
def unscaled_inputs(case: Case) -> Seen | None:
    """See inputs that are far from 1 in size and go into a layer as they are."""
    graph = case.project.network.graph
    for name, values in (case.facts.inputs if case.facts else {}).items():
        if not values.is_floating_point() or _normalized_at_once(graph, name):
            continue
        size, least, most = _sizes(values)
        uneven = values.dim() == 2 and most > UNEVEN * least and most > 3.0  # noqa: PLR2004
        if size > LARGE or size < SMALL or uneven:
            figures: Figures = {"field": name, "least": least, "most": most, "size": size}
            return Seen(figures, _input_node(case, name))
    return None


def _sizes(values: Tensor) -> tuple[float, float, float]:
    """Return the root mean square, and the least and largest deviation of a column."""
    exact = values.double()
    size = float(exact.square().mean().sqrt())
    if values.dim() != 2:  # noqa: PLR2004 - a table has two axes
        spread = float(exact.std(correction=0))
        return size, spread, spread
    deviations = exact.std(0, correction=0)
    some = deviations[deviations > 0]
    return (size, float(some.min()), float(some.max())) if len(some) else (size, 0.0, 0.0)


@diagnosis(
    "unscaled_targets",
    title="Unscaled targets",
    words="The amounts in {field} are {mean:.3g} on average and deviate from that by {spread:.3g}.",
    why=(
        "A new network answers with numbers around 0 of size 1: to get to targets of another size "
        "takes long, and the gradients of the way are as large as they."
    ),
    advice="Standardise the targets; predictions can be turned back into their unit.",
    reads="data",
    figure="the share of the targets' variance that is explained",
    cure=_standardised("target_scaling"),
    explains=(
        "lr_too_low",
        "lr_too_high",
        "loss_oscillating",
        "exploding_gradients",
        "underfitting",
        "loss_not_falling",
        "at_chance",
    ),
)
def unscaled_targets(case: Case) -> Seen | None:
    """See amounts to foretell that are far from 1 in size."""
    answer = case.facts.answer if case.facts else None
    if answer is None or answer.labels is not None or not answer.values.is_floating_point():
        return None
    if case.project.network.graph[answer.node].declared().said() != "numbers":
        return None  # such as counts, of which the logarithm is foretold
    values = answer.values.double()
    spread, mean = float(values.std(correction=0)), float(values.mean())
    if not spread or (spread < LARGE and abs(mean) < LARGE and spread > SMALL):
        return None
    figures: Figures = {"field": answer.field, "mean": mean, "spread": spread}
    return Seen(figures, _input_node(case, answer.field))


def _stratified(project: Project, _seen: Seen) -> Fix | None:
    if project.training.preparation.get("stratify", True):
        return None
    return cures.set_preparation("stratify", value=True)


@diagnosis(
    "constant_labels",
    title="All labels are the same",
    words="All {count} samples to train on have the same answer in {field}: {label}.",
    why="The network learns to say that one answer and nothing of the inputs.",
    advice="Give every part the same mix of classes (stratify), or choose another target.",
    reads="data",
    figure="the validation accuracy",
    cure=_stratified,
    severity="error",
    explains=(
        "imbalanced_classes",
        "at_chance",
        "loss_not_falling",
        "labels_unrelated",
        "noisy_labels",
        "missing_classes",
        "vanishing_gradients",
    ),
)
def constant_labels(case: Case) -> Seen | None:
    """See targets that never differ."""
    answer = case.facts.answer if case.facts else None
    if case.facts is None or answer is None or case.facts.samples < 2:  # noqa: PLR2004
        return None
    values = answer.values if answer.labels is None else answer.labels
    if not values.numel() or bool((values != values.reshape(-1)[0]).any()):
        return None
    first = values.reshape(-1)[0].item()
    label = f"{first:g}" if answer.labels is None else _class_name(case, int(first))
    figures: Figures = {"count": case.facts.samples, "field": answer.field, "label": label}
    return Seen(figures, _input_node(case, answer.field))


@diagnosis(
    "missing_classes",
    title="Classes missing from the training part",
    words=(
        "The validation part holds {count} samples of classes of which there is none to train "
        "on: {names}."
    ),
    why="A network cannot learn what it is never shown; it will be wrong on all of these.",
    advice="Give every part the same mix of classes (stratify), or add samples.",
    reads="data",
    figure="the validation accuracy",
    cure=_stratified,
    severity="error",
)
def missing_classes(case: Case) -> Seen | None:
    """See classes that are measured but never trained on."""
    found = _classes(case)
    if found is None or found[1].held_out is None:
        return None
    _, answer, labels = found
    assert answer.held_out is not None
    unknown = answer.held_out[~torch.isin(answer.held_out, labels)]
    if not len(unknown):
        return None
    names = ", ".join(_class_name(case, number) for number in sorted(set(unknown.tolist())))
    return Seen({"count": len(unknown), "names": names}, _input_node(case, answer.field))


def _less_sure(project: Project, _seen: Seen) -> Fix | None:
    """Keep the weights too small to learn single samples by heart."""
    held = project.training.options.get("l2", 0.0)
    if isinstance(held, float) and held >= PENALTY:
        return None
    return cures.set_option("l2", PENALTY)


@diagnosis(
    "noisy_labels",
    title="Noisy labels",
    words=(
        "{share:.0%} of the samples whose nearest neighbours nearly all agree have another label "
        "than these."
    ),
    why=(
        "The network is made to learn the mistakes by heart, becomes sure of what is wrong and "
        "does worse on new samples."
    ),
    advice=(
        "Look through the labels; a penalty on weights keeps mistakes from being learned by heart."
    ),
    reads="neighbours",
    figure="the validation loss at the end",
    cure=_less_sure,
    severity="hint",
    explains=("overfitting",),
)
def noisy_labels(case: Case) -> Seen | None:
    """See many labels that contradict those of all similar samples."""
    found = _classes(case)
    nearby = case.neighbours
    if found is None or nearby is None or nearby.contradicted < CONTRADICTED:
        return None
    if nearby.agreement < nearby.expected + 4 * nearby.doubt:
        return None  # labels by lot are told as such
    return Seen({"share": nearby.contradicted}, _input_node(case, found[1].field))


def _shuffled(project: Project, _seen: Seen) -> Fix | None:
    if project.training.options.get("shuffle", True):
        return None
    return cures.set_option("shuffle", value=True)


@diagnosis(
    "data_order",
    title="Samples in order",
    words=(
        "The samples are not shuffled and come sorted: what is to be foretold differs between "
        "batches {times:.0f} times as much as it would by chance."
    ),
    why=(
        "Each batch pulls the network towards its own answers and undoes what the batch before "
        "has taught."
    ),
    advice="Shuffle the samples.",
    reads="data",
    figure="the validation loss",
    cure=_shuffled,
    explains=("loss_oscillating", "at_chance", "loss_not_falling", "lr_too_high", "underfitting"),
)
def data_order(case: Case) -> Seen | None:
    """See batches that hold samples of one kind, as nothing shuffles them."""
    answer = case.facts.answer if case.facts else None
    if case.config.shuffle or answer is None:
        return None
    times = times_apart(answer, case.config.batch_size)
    if times is None or times < ORDERED:
        return None
    return Seen({"times": times}, _input_node(case, answer.field))
