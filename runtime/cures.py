"""The one-click cures of what the trace finds: ordinary, undoable edits of a project."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from nodes.fixes import graph_fix, node_fix, set_parameter
from nodes.graph import Endpoint, Graph, Link, Node, Path, new_id
from nodes.layer import LAYERS
from nodes.names import unused_name
from nodes.problem import Fix

if TYPE_CHECKING:
    from collections.abc import Mapping

    from nodes.layer import Layer
    from nodes.params import Value
    from nodes.shapes import Dims
    from runtime.explain import Use
    from runtime.shape import Shape


def reset_parameter(where: Path, name: str) -> Fix:
    """Set a parameter to what a fresh node has."""

    def change(node: Node) -> Node:
        layer = node.layer
        kept = {n: v for n, v in node.params.items() if n != name}
        fresh: Mapping[str, Value] = layer.fresh() if layer else {}
        return node.with_(params=kept | {n: v for n, v in fresh.items() if n == name})

    return node_fix(f"Reset {name}", where, change)


def change_input_dtype(use: Use, port: str, dtype: str) -> Fix | None:
    """Give the Input that feeds a port another type; None when no Input feeds it directly."""
    source = use.graph.sources(use.node_id).get(port)
    if source is None or use.graph[source.node].type != "Input":
        return None
    name = use.graph[source.node].name
    where = (*use.where[:-1], source.node)
    return set_parameter(where, "dtype", dtype, f"Set the dtype of {name} to {dtype}")


def pair_up(use: Use, layer: Layer, inputs: Mapping[str, Shape]) -> Fix | None:
    """Make the shapes of a prediction and its target fit; None when it takes more than a node."""
    prediction, target = inputs.get("prediction"), inputs.get("target")
    if layer.role not in ("loss", "metric") or prediction is None or target is None:
        return None
    wanted = {port.name: port.dtype for port in layer.input_ports()}["target"]
    if wanted == "integer":
        return _pair_classes(use, prediction.dims, target.dims)
    if prediction.dims == (*target.dims, 1):
        return _squeezed(use.where, "prediction")
    return _squeezed(use.where, "target") if target.dims == (*prediction.dims, 1) else None


def _pair_classes(use: Use, prediction: Dims, target: Dims) -> Fix | None:
    """Cure scores (N, classes, ...) and classes (N, ...) that do not fit."""
    if target == (*prediction[:1], 1):
        return _squeezed(use.where, "target")
    if len(prediction) > 2 and prediction[:-1] == target:  # noqa: PLR2004 - (N, T, classes)
        title = "Insert a Transpose that moves the classes to axis 1"
        return insert_before(use.where, "prediction", "Transpose", title, dim0=1, dim1=-1)
    source = use.graph.sources(use.node_id).get("prediction")
    if source is None or use.graph[source.node].type != "Linear" or len(target) != 1:
        return None
    where = (*use.where[:-1], source.node)
    title = f"Insert a Flatten before {use.graph[source.node].name}"
    return insert_before(where, "x", "Flatten", title)


def _squeezed(where: Path, port: str) -> Fix | None:
    title = f"Insert a Squeeze of the last axis before the {port}"
    return insert_before(where, port, "Squeeze", title, dim=-1)


def insert_before(where: Path, port: str, layer: str, title: str, **params: Value) -> Fix | None:
    """Put a new node on the link into a port; None when there is no such layer."""
    if layer not in LAYERS:
        return None
    declared = LAYERS[layer]

    def change(graph: Graph) -> Graph:
        link = graph.incoming.get(where[-1], {}).get(port)
        if link is None:
            return graph
        node = Node(
            layer,
            unused_name(declared.stem or layer.lower(), graph.names),
            position=_between(graph, link),
        )
        fresh = dataclasses.replace(node, params=declared.trimmed({**declared.fresh(), **params}))
        new = new_id()
        built = declared.build(fresh.params)
        into = Endpoint(new, built.input_ports()[0].name)
        out = Endpoint(new, built.output_ports()[0].name)
        return graph.with_node(new, fresh).with_links(
            (Link(link.source, into), Link(out, link.target))
        )

    return graph_fix(title, where[:-1], change)


def _between(graph: Graph, link: Link) -> tuple[float, float]:
    a, b = graph[link.source.node].position, graph[link.target.node].position
    return (round((a[0] + b[0]) / 2 / 8) * 8.0, round((a[1] + b[1]) / 2 / 8) * 8.0)
