"""Whether a network gives a score to every class that the data has, and to no more."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from nodes.dataset import FieldSpec
from nodes.fixes import set_parameter
from nodes.graph import NodeId
from nodes.problem import Fix, Problem
from nodes.project import Project
from runtime.data.check_inputs import bindings
from runtime.data.describing import known_description
from runtime.traced import Trace


def score_problems(project: Project, trace: Trace) -> Iterator[Problem]:
    """Yield the losses whose prediction has fewer scores than the target has classes.

    On a processor PyTorch stops at the first label that is too large, on a GPU it takes the
    whole process with it, so this is said before anything runs.
    """
    graph = project.network.graph
    for loss, field in class_fields(project).items():
        use = trace.uses.get((loss,))
        axis = graph[loss].declared().class_axis
        if use is None or axis is None:
            continue
        scores = use.inputs["prediction"].dims[axis]
        if isinstance(scores, int) and scores < len(field.classes):
            yield _problem(project, loss, scores, field)


def class_fields(project: Project) -> Mapping[NodeId, FieldSpec]:
    """Return the losses of scores for classes, each with the field of the right ones."""
    if project.training.data is None:
        return {}
    graph = project.network.graph
    given = bindings(graph, known_description(project.training.data).fields)
    fields = {one.node: one.field for one in given}
    found = {}
    for loss in graph.of_role("loss"):
        target = graph.sources(loss).get("target")
        field = fields.get(target.node) if target else None
        if field is not None and field.classes and graph[loss].declared().class_axis is not None:
            found[loss] = field
    return found


def _problem(project: Project, loss: NodeId, scores: int, field: FieldSpec) -> Problem:
    node = project.network.graph[loss]
    count = len(field.classes)
    fix = _more_scores(project, loss, count)
    cure = fix.title if fix else f"Make the last layer give {count}"
    text = (
        f"{node.name} ({node.type}): prediction has {scores} scores for each sample, but "
        f"{field.name} has {count} classes. {cure}."
    )
    return Problem((loss,), text, port="prediction", fix=fix)


def _more_scores(project: Project, loss: NodeId, count: int) -> Fix | None:
    """Widen the Linear layer from which the scores come."""
    graph = project.network.graph
    source = graph.sources(loss)["prediction"].node
    if graph[source].type != "Linear":
        return None
    title = f"Set out_features of {graph[source].name} to {count}"
    return set_parameter((source,), "out_features", count, title)
