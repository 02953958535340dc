"""Whether a link may join an output to an input, and if not, why, in the user's words."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from nodes.graph import Endpoint, Graph, Node, NodeId, Path
from nodes.params import Inferred, Value
from nodes.phrase import phrase
from runtime import explain

if TYPE_CHECKING:
    from designer.canvas.choices import Choice
    from designer.canvas.scene import Port, Scene
    from nodes import layer as layers
    from nodes.layer import Dtype, Layer
    from nodes.problem import Problem
    from runtime.shape import Shape


_NEW: Final = "new"


@dataclass(frozen=True)
class _Trial:
    """The use of a node as if a link were there."""

    graph: Graph
    node_id: NodeId
    typed: Collection[NodeId] = ()

    @property
    def where(self) -> Path:
        return (self.node_id,)

    @property
    def node(self) -> Node:
        return self.graph[self.node_id]


def refusal(scene: Scene, output: Port, target: Port) -> str | None:
    """Return why an output cannot be linked to an input; None where nothing speaks against it."""
    node = scene.graph[target.node]
    if output.node == target.node:
        return phrase("{name} cannot be linked to itself.", name=node.name)
    shape = scene.facts.shape(output.endpoint)
    if shape is None or node.layer is None:
        return None
    spot, layer = target.spot.name, node.layer
    if not _problems(scene, _Trial(scene.graph, target.node), layer, spot, shape):
        return None
    # Its cure is about what is going to be linked, not about what is.
    before = scene.graph.incoming.get(target.node, {}).get(spot)
    graph = scene.graph.without_links((before,)) if before else scene.graph
    problem, *_ = _problems(scene, _Trial(graph, target.node), layer, spot, shape)
    return problem.text


def fits_behind(scene: Scene, output: Port, choice: Choice) -> layers.Port | None:
    """Return the first input of a new node that an output fits, None when there is none."""
    layer = choice.layer
    if layer is None:
        return next(iter(choice.inputs), None)
    ports = layer.build(layer.fresh()).input_ports()
    return next((p for p in ports if takes(scene, layer, p, output.endpoint)), None)


def takes(scene: Scene, layer: type[Layer], port: layers.Port, output: Endpoint) -> bool:
    """Return whether nothing speaks against linking an output to an input of a new node."""
    shape = scene.facts.shape(output)
    if shape is None:
        return True
    trial = _Trial(Graph({_NEW: Node(layer.type_name, _NEW, layer.fresh())}), _NEW)
    return not _problems(scene, trial, layer, _first(port), shape)


def fits_before(scene: Scene, target: Port, choice: Choice) -> layers.Port | None:
    """Return the first output of a new node that an input may take, None when there is none.

    The shape of the output is not known yet, but its type and the number of its axes may be.
    """
    wanted = _declared(scene, target)
    return next((port for port in choice.outputs if _may_feed(port, wanted, choice)), None)


def _declared(scene: Scene, port: Port) -> layers.Port | None:
    found = scene.network.inputs_of(scene.graph, port.node)
    return next((declared for declared in found if declared.name == port.spot.name), None)


def _may_feed(port: layers.Port, wanted: layers.Port | None, choice: Choice) -> bool:
    like = next((source for source in choice.inputs if source.name == port.like), port)
    dtypes = {"any", port.dtype if port.dtype != "any" else like.dtype}
    if wanted is None:
        return True
    alike = wanted.dtype == "any" or dtypes == {"any"} or wanted.dtype in dtypes
    axes = port.axes or like.axes
    return alike and (not axes or not wanted.axes or len(axes.split()) == len(wanted.axes.split()))


def _first(port: layers.Port) -> str:
    return f"{port.name}1" if port.many else port.name


def _problems(
    scene: Scene, trial: _Trial, layer: type[Layer], port: str, shape: Shape
) -> list[Problem]:
    values: dict[str, Value] = layer.full(trial.node.params)
    blank = layer.build(trial.node.params)
    for name, kind in layer.kinds().items():
        if not isinstance(kind, Inferred) or kind.port != port:
            continue
        if not -len(shape.dims) <= kind.axis < len(shape.dims):
            return [explain.too_few_axes(trial, blank, port, shape)]
        size = shape.dims[kind.axis]
        if isinstance(size, str):
            return [explain.free_size(trial, name, kind, shape)]
        values[name] = values[name] if isinstance(values[name], int) else size
    return explain.before(trial, layer.build(values), _inputs(scene, trial, port) | {port: shape})


def _inputs(scene: Scene, trial: _Trial, port: str) -> dict[str, Shape]:
    """Return what comes in at the other inputs of a target: only losses compare their inputs."""
    if trial.node.layer is None or trial.node.layer.role != "loss":
        return {}
    sources = trial.graph.sources(trial.node_id).items()
    shapes = {name: scene.facts.shape(source) for name, source in sources if name != port}
    return {name: shape for name, shape in shapes.items() if shape is not None}


def form_of(dtype: str) -> Dtype:
    """Return the form of a torch dtype: float32 is float, int64 integer, bool boolean."""
    if dtype == "bool":
        return "boolean"
    return "integer" if dtype.startswith(("int", "uint")) else "float"


def short(shape: Shape) -> str:
    """Return a shape as it is written on a link: N×16×8×8."""
    return str(shape).replace(" ", "")
