"""What the drawing itself tells: a softmax that counts twice, scores for classes that are not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from nodes.fixes import graph_fix
from nodes.graph import Graph, NodeId, Path
from nodes.phrase import phrase
from nodes.problem import Fix, Problem, Severity
from nodes.project import Project
from nodes.training import Options
from runtime.diagnosis import cures
from runtime.diagnosis.case import Case
from runtime.diagnosis.diagnosis import DIAGNOSES, Figures, Seen, diagnosis
from runtime.scores import class_fields

FEWEST_VECTORS, FEWEST_MAPS = 6, 3
"""Samples in a batch that BatchNorm needs: of vectors, and of maps with a height and a width."""
_BATCH_NORMS = {
    "BatchNorm1d": FEWEST_VECTORS,
    "BatchNorm2d": FEWEST_MAPS,
    "BatchNorm3d": FEWEST_MAPS,
}
_SQUASHING: Final[Mapping[str, tuple[str, ...]]] = {
    "scores": ("Softmax", "Softmax2d", "Softmin", "Sigmoid", "Hardsigmoid"),
    "yes_scores": ("Softmax", "Softmax2d", "Sigmoid", "Hardsigmoid"),
}
"""Layers that turn scores into shares of 1, by what a loss takes its prediction for."""


def _squashed(project: Project) -> tuple[Path, str, str, str] | None:
    """Return the layer that squashes scores before a loss that does so itself, with its names."""
    graph = project.network.graph
    for loss in graph.of_role("loss"):
        source = graph.sources(loss).get("prediction")
        squashing = _SQUASHING.get(graph[loss].declared().said(), ())
        if source is not None and source.node in graph and graph[source.node].type in squashing:
            node = graph[source.node]
            return (source.node,), node.name, node.type, graph[loss].name
    return None


def _unsquash(project: Project, _seen: Seen) -> Fix | None:
    found = _squashed(project)
    return cures.bypass_node(*found[:3]) if found else None


@diagnosis(
    "softmax_before_loss",
    title="Squashed twice",
    words="{node} ({kind}) squashes the scores, but {loss} wants them raw.",
    why=(
        "Scores between 0 and 1 look almost alike to the loss: gradients are small, and the loss "
        "cannot come near 0 even where all answers are right."
    ),
    advice="Link the raw scores to the loss.",
    reads="network",
    figure="the validation accuracy, averaged over the epochs",
    cure=_unsquash,
    explains=(
        "underfitting",
        "loss_not_falling",
        "at_chance",
        "lr_too_low",
        "vanishing_gradients",
        "saturated",
    ),
)
def softmax_before_loss(case: Case) -> Seen | None:
    """See a Softmax or Sigmoid whose result goes into a loss of raw scores."""
    found = _squashed(case.project)
    if found is None:
        return None
    _, name, kind, loss = found
    return Seen({"kind": kind, "loss": loss}, name)


def _too_small(project: Project) -> tuple[Path, str] | None:
    """Return a batch normalization that has too few samples to normalise over."""
    size = Options.settled(project.training.options)["batch_size"]
    if not isinstance(size, int):
        return None
    for path in cures.nodes_of(project.network, _BATCH_NORMS):
        node = project.network.node(path)
        if size < _BATCH_NORMS[node.type] and not node.frozen:
            return path, node.name
    return None


def _without_batch(project: Project, _seen: Seen) -> Fix | None:
    """Normalise each sample by itself."""
    where = cures.nodes_of(project.network, _BATCH_NORMS)
    return cures.replace_layers(where, "GroupNorm", "batch normalization", num_groups=1)


@diagnosis(
    "small_batch_norm",
    title="Batch normalization of tiny batches",
    words="{node} normalises over batches of {batch} samples.",
    why=(
        "Mean and deviation of so few samples are mostly chance: training is full of noise, and "
        "the network meets other numbers when it is used than it was trained on."
    ),
    advice="Make batches larger, or use GroupNorm or LayerNorm, which do without the batch.",
    reads="network",
    figure="the validation loss",
    cure=_without_batch,
    explains=("loss_oscillating", "underfitting", "lr_too_high"),
)
def small_batch_norm(case: Case) -> Seen | None:
    """See a batch normalization and batches of a few samples."""
    found = _too_small(case.project)
    return Seen({"batch": case.config.batch_size}, found[1]) if found else None


_GIVING = {"Linear": "out_features", "Conv1d": "out_channels", "Conv2d": "out_channels"}
"""Layers that give scores, and the parameter that says how many."""


def _spare(project: Project) -> tuple[NodeId, int, Seen] | None:
    """Return the layer that gives more scores than there are classes, and how many there are."""
    graph = project.network.graph
    for loss, field in class_fields(project).items():
        source = graph.sources(loss).get("prediction")
        node = graph[source.node] if source is not None else None
        scores = node.params.get(_GIVING.get(node.type, "")) if node is not None else None
        count = len(field.classes)
        weighed = graph[loss].params.get("class_weights")
        if source is None or node is None or weighed or not isinstance(scores, int):
            continue
        if scores > count:
            told: Figures = {"scores": scores, "field": field.name, "classes": count}
            return source.node, count, Seen(told, node.name)
    return None


def _fitted(project: Project, _seen: Seen) -> Fix | None:
    """Let the layer give one score to each class, and what measures it count as many."""
    found = _spare(project)
    if found is None:
        return None
    head, count, seen = found
    param = _GIVING[project.network.graph[head].type]

    def fit(graph: Graph) -> Graph:
        if head not in graph:
            return graph
        changed = graph.with_node(head, graph[head].with_params(**{param: count}))
        for metric in graph.of_role("metric"):
            source = graph.sources(metric).get("prediction")
            fits = graph[metric].params.get("num_classes") == seen.figures["scores"]
            if source is not None and source.node == head and fits:
                counting = graph[metric].with_params(num_classes=count)
                changed = changed.with_node(metric, counting)
        return changed

    title = phrase("Set {param} of {node} to {count}", param=param, node=seen.node, count=count)
    return graph_fix(title, (), fit)


@diagnosis(
    "spare_scores",
    title="More scores than classes",
    words="{node} gives {scores} scores, but {field} has {classes} classes.",
    why=(
        "No sample has any of the other classes, so that the network has to learn first never to "
        "answer with them, and some of what it answers is shared out among them."
    ),
    advice="Give each class one score.",
    reads="network",
    figure="the validation loss, averaged over the epochs",
    cure=_fitted,
    severity="hint",
)
def spare_scores(case: Case) -> Seen | None:
    """See a layer before the loss that gives scores for classes that the data has not."""
    found = _spare(case.project)
    return found[2] if found else None


def drawn_problems(project: Project) -> Iterator[Problem]:
    """Yield what these rules see before anything is trained."""
    squashed, small, spare = _squashed(project), _too_small(project), _spare(project)
    if squashed is not None:
        path, name, kind, loss = squashed
        seen = Seen({"kind": kind, "loss": loss}, name)
        yield _problem(path, "softmax_before_loss", seen, project)
    if small is not None:
        path, name = small
        batch = Options.settled(project.training.options)["batch_size"]
        assert isinstance(batch, int)
        yield _problem(path, "small_batch_norm", Seen({"batch": batch}, name), project)
    if spare is not None:
        head, _, told = spare
        yield _problem((head,), "spare_scores", told, project)


def _problem(path: Path, row_id: str, seen: Seen, project: Project) -> Problem:
    row = DIAGNOSES[row_id]
    said = phrase(row.words, node=seen.node, **seen.figures)
    text = phrase("{said} {advice}", said=said, advice=phrase(row.advice))
    severity: Severity = "hint" if row.severity == "hint" else "warning"
    return Problem(path, text, severity, fix=row.cure(project, seen))
