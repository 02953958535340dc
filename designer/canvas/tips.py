"""What is said beside the mouse: the name and shape of a port, the problems of a node."""

from __future__ import annotations

from typing import TYPE_CHECKING

from designer.canvas.fitting import short
from designer.words import tr

if TYPE_CHECKING:
    from designer.canvas.scene import Port, Scene
    from designer.canvas.state import State
    from nodes.graph import NodeId, Position

_MOST = 3


def tip_at(scene: Scene, state: State) -> tuple[str, Position] | None:
    """Return what to say of what is hovered, and where."""
    port = state.hovered_port or state.port
    if port is not None:
        return _of_port(scene, port), scene.point(port)
    if state.hovered in scene.facts.problems and state.hovered in scene.row:
        left, _, _, bottom = scene.rectangle(state.hovered)
        return _of_node(scene, state.hovered), (left, bottom)
    return None


def _of_port(scene: Scene, port: Port) -> str:
    spot = port.spot
    source = scene.source_of(port)
    shape = scene.facts.shape(source) if source else None
    head = spot.name if shape is None else f"{spot.name}: {short(shape)} {shape.dtype}"
    wants = "" if spot.output or spot.dtype == "any" else f" ({spot.dtype})"
    free = tr(" (optional)") if spot.optional and not spot.output else ""
    return "\n".join(filter(None, (f"{head}{wants if shape is None else ''}{free}", tr(spot.doc))))


def _of_node(scene: Scene, node: NodeId) -> str:
    problems = scene.facts.problems[node]
    texts = [tr(problem.text) for problem in problems[:_MOST]]
    more = len(problems) - len(texts)
    return "\n\n".join((*texts, tr("and {n:,} more", "and {n:,} more", n=more)) if more else texts)
