"""Whether losses and metrics get targets of their kind: classes to tell apart, or amounts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from nodes.dataset import DATASETS
from nodes.datasets import FieldSpec, label_field
from nodes.fixes import node_fix, set_parameter
from nodes.graph import Graph, Node, NodeId
from nodes.layer import Port
from nodes.problem import Fix, Problem
from nodes.project import Project, Setting
from runtime.data.check_inputs import Binding, with_field

_ROLES = ("loss", "metric")
_FOR_CLASSES = {"loss": "CrossEntropy", "metric": "Accuracy"}
_FOR_AMOUNTS = {"loss": "MSE", "metric": "MAE"}


def target_problems(
    graph: Graph, bound: Iterable[Binding], setting: Setting
) -> Iterator[Problem]:
    """Yield the losses and metrics that compare with a field of another kind than they want."""
    fields = {binding.node: binding.field for binding in bound}
    for node_id in (node for role in _ROLES for node in graph.of_role(role)):
        source = graph.sources(node_id).get("target")
        field = fields.get(source.node) if source else None
        port = _target_port(graph[node_id])
        if field is not None and port is not None:
            yield from _problems(graph[node_id], node_id, port, field, setting)


def _target_port(node: Node) -> Port | None:
    ports = node.declared().input_ports()
    return next((port for port in ports if port.name == "target"), None)


def _problems(
    node: Node, node_id: NodeId, port: Port, field: FieldSpec, setting: Setting
) -> Iterator[Problem]:
    who = f"{node.name} ({node.type})"
    role = node.layer.role if node.layer else "loss"
    classes = bool(field.classes) and field.dtype == "int64"
    ports = {port.name for port in node.declared().input_ports()}
    if field.classes and getattr(node.declared(), "zero_one", None) is False:
        yield _signs(node_id, f"{who} takes -1 for no, but {field.name} holds 0.")
    elif len(port.axes.split()) > 1:
        return  # a list or a row for each sample, of which the shapes tell
    elif port.dtype == "integer" and field.dtype == "float32" and field.classes:
        text = f"{who} wants the number of the class, but {field.name} holds 0 or 1 for each."
        fix = _with_labels(setting, field, "classes")
        yield Problem(
            (node_id,), f"{text} Set labels of the data to classes.", "error", fix=fix
        )
    elif port.dtype == "integer" and field.dtype == "float32":
        text = f"{who} tells classes apart, but {field.name} holds amounts."
        yield _use(node_id, text, _FOR_AMOUNTS[role])
    elif port.dtype == "float" and classes:
        text = f"{who} compares amounts, but {field.name} holds the numbers of classes."
        yield _use(node_id, text, _FOR_CLASSES[role])
    elif port.dtype == "any" and classes and role == "loss" and "prediction" in ports:
        labels = "binary" if len(field.classes) == 2 else "one_hot"  # noqa: PLR2004 - yes or no
        text = (
            f"{who} wants 0 or 1 as often as there are predictions, but {field.name} is one "
            "number."
        )
        fix = _with_labels(setting, field, labels)
        yield Problem(
            (node_id,), f"{text} Set labels of the data to {labels}.", "hint", fix=fix
        )


def _signs(node_id: NodeId, text: str) -> Problem:
    title = "Switch zero_one on"
    fix = set_parameter((node_id,), "zero_one", value=True, title=title)
    return Problem((node_id,), f"{text} {title}.", param="zero_one", fix=fix)


def _use(node_id: NodeId, text: str, better: str) -> Problem:
    def change(node: Node) -> Node:
        return node.with_(type=better, params={})

    fix = node_fix(f"Use {better} instead", (node_id,), change)
    return Problem((node_id,), f"{text} Use {better} instead.", port="target", fix=fix)


def _with_labels(setting: Setting, field: FieldSpec, labels: str) -> Fix | None:
    """Give the labels another form, in the data and in every Input node that takes them."""
    if "labels" not in DATASETS[setting.type].kinds():
        return None

    def apply(project: Project) -> Project:
        data = Setting(setting.type, {**setting.params, "labels": labels})
        new = label_field(field.classes, labels, field.name)
        graph = project.network.graph
        for node_id in graph.of_role("input"):
            node = graph[node_id]
            if (node.params.get("field") or node.name) == field.name:
                graph = graph.with_node(node_id, with_field(node, new))
        network = project.network.with_graph(graph)
        return project.with_network(network).with_training(data=data)

    return Fix(f"Set labels to {labels}", apply)
