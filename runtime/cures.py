"""The one-click cures of what the trace finds: ordinary, undoable edits of a project."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from nodes.fixes import graph_fix, set_parameter
from nodes.graph import Endpoint, Graph, Link, Node, Path, new_id
from nodes.layer import LAYERS
from nodes.mending import set_right
from nodes.names import unused_name
from nodes.problem import Fix

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from nodes.layer import Layer
    from nodes.params import Value
    from nodes.shapes import Dims
    from runtime.explain import Use
    from runtime.shape import Shape


def change_dtype(use: Use, port: str, dtype: str, *, keeps: bool) -> Fix | None:
    """Give what comes in at a port another type; None when only rounding would.

    An Input of the network is set to it, unless its data has the type that it says. Elsewhere a
    Cast turns the numbers, if that `keeps` them.
    """
    source = use.graph.sources(use.node_id).get(port)
    if source is not None and len(use.where) == 1 and source.node not in use.typed:
        fed = use.graph[source.node]
        if fed.type == "Input":
            title = f"Set the dtype of {fed.name} to {dtype}"
            return set_parameter((source.node,), "dtype", dtype, title)
    if not keeps:
        return None
    title = f"Insert a Cast to {dtype} before it"
    return insert_before(use.where, port, "Cast", title, dtype=dtype)


def mend_rule(use: Use, layer: Layer, inputs: Mapping[str, Shape], name: str) -> Fix | None:
    """Return a cure of a rule over shapes that a layer says is broken, each asked of the rule."""
    shapes = {port: shape.dims for port, shape in inputs.items()}
    kind = layer.kinds().get(name)
    if kind is None:
        return _pair_up(use, layer, shapes)
    values = {each: getattr(layer, each) for each in layer.kinds()}

    def wrong(**changed: Value) -> bool:
        if any(layer.parameter_problems(values | changed)):
            return True
        other = layer.build(values | changed)
        same = other.input_ports() == layer.input_ports()
        return not same or _breaks(other, shapes, name)

    if name == "kernel_size" and (fix := same_padding(use, layer)) and not wrong(padding="same"):
        return fix
    return set_right(
        use.where, name, kind, getattr(layer, name), lambda value: wrong(**{name: value})
    )


def _breaks(layer: Layer, shapes: Mapping[str, Dims], name: str) -> bool:
    return any(broken == name for broken, _ in layer.check_shapes(shapes))


def same_padding(use: Use, layer: Layer) -> Fix | None:
    """Return the cure that pads a window so that it fits; None where a layer cannot."""
    kind = layer.kinds().get("padding")
    stride = getattr(layer, "stride", None)
    if "same" not in getattr(kind, "words", ()) or {stride} - {1, (1,), (1, 1), (1, 1, 1)}:
        return None
    if getattr(layer, "padding_mode", "zeros") not in ("zeros", "replicate"):
        return None  # the others take their padding from an input that is too small for it
    return set_parameter(use.where, "padding", "same", "Set padding to same")


def _pair_up(use: Use, layer: Layer, shapes: Mapping[str, Dims]) -> Fix | None:
    """Make the shapes of a prediction and its target fit; None when it takes more than a node."""
    if layer.role not in ("loss", "metric") or not {"prediction", "target"} <= shapes.keys():
        return None
    for port, dims, fix in _pairings(use, shapes["prediction"], shapes["target"]):
        if fix is not None and not list(layer.check_shapes({**shapes, port: dims})):
            return fix
    return None


def _pairings(use: Use, prediction: Dims, target: Dims) -> Iterator[tuple[str, Dims, Fix | None]]:
    """Yield what may make two shapes fit: the port, the shape that comes then, and the cure."""
    if target[1:][-1:] == (1,):
        yield "target", target[:-1], _squeezed(use.where, "target")
    if prediction[1:][-1:] == (1,):
        yield "prediction", prediction[:-1], _squeezed(use.where, "prediction")
    if len(prediction) > 2:  # noqa: PLR2004 - (N, T, classes)
        title = "Insert a Transpose that moves the classes to axis 1"
        moved = (prediction[0], prediction[-1], *prediction[2:-1], prediction[1])
        fix = insert_before(use.where, "prediction", "Transpose", title, dim0=1, dim1=-1)
        yield "prediction", moved, fix
    source = use.graph.sources(use.node_id).get("prediction")
    if source is not None and use.graph[source.node].type == "Linear" and len(prediction) > 2:  # noqa: PLR2004 - as above
        where = (*use.where[:-1], source.node)
        title = f"Insert a Flatten before {use.graph[source.node].name}"
        fix = insert_before(where, "x", "Flatten", title)
        yield "prediction", (prediction[0], prediction[-1]), fix


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
