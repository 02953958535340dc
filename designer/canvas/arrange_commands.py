"""The commands that put selected cards in order: layout, align, distribute, straighten, pin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from designer import arrange, edits
from designer.autolayout import layout
from designer.words import tr

if TYPE_CHECKING:
    from designer.arrange import Axis, Edge
    from designer.canvas.view import CanvasView
    from nodes.graph import Graph


def lay_out(view: CanvasView, *, everything: bool) -> None:
    """Lay out the selected nodes in layers, or all of them; a long network in columns."""
    controller = view.controller
    chosen = controller.selection
    few = everything or len(chosen) < 2  # noqa: PLR2004 - one node alone has no layout
    room = view.viewport().size()
    aspect = room.width() / max(room.height(), 1) if view.columns else None
    places = layout(controller.network, controller.graph, None if few else chosen, aspect)
    label = tr("Lay out") if few else tr("Lay out {named}", named=view.named(chosen))
    if _take(view, label, edits.move(controller.graph, places)) and few:
        view.fit_all(glide=True)


def align(view: CanvasView, edge: Edge) -> None:
    """Put one side or the middle of the selected cards on one line."""
    controller = view.controller
    if controller.selection:
        graph = arrange.align(controller.network, controller.graph, controller.selection, edge)
        _take(view, tr("Align"), graph)


def distribute(view: CanvasView, axis: Axis) -> None:
    """Make the gaps between the selected cards equal."""
    controller = view.controller
    chosen = controller.selection
    graph = arrange.distribute(controller.network, controller.graph, chosen, axis)
    _take(view, tr("Distribute"), graph)


def straighten(view: CanvasView) -> None:
    """Move the selected cards sideways until the links between them are straight."""
    controller = view.controller
    chosen = controller.selection
    graph = arrange.straighten(controller.network, controller.graph, chosen)
    if not _take(view, tr("Straighten {named}", named=view.named(chosen)), graph):
        controller.status.emit(
            tr("The links of the selected nodes are as straight as there is room for")
        )


def pin(view: CanvasView) -> None:
    """Let the layout leave the selected nodes where they are, or move them again."""
    controller, graph = view.controller, view.controller.graph
    chosen = controller.selection
    on = not all(graph[node].pinned for node in chosen)
    named = view.named(chosen)
    label = tr("Pin {named}", named=named) if on else tr("Unpin {named}", named=named)
    controller.edit_graph(label, edits.set_fields(graph, chosen, pinned=on))


def _take(view: CanvasView, label: str, graph: Graph) -> bool:
    """Make one edit of cards at other places, and let them drift there."""
    controller, before = view.controller, view.controller.graph
    if not controller.edit_graph(label, graph):
        return False
    drift_from(view, before)
    return True


def drift_from(view: CanvasView, before: Graph) -> None:
    """Let cards that lay elsewhere in an earlier graph drift to where they are now."""
    now = view.controller.graph.nodes
    places = {i: node.position for i, node in before.nodes.items() if i in now}
    view.motion.drift({i: at for i, at in places.items() if now[i].position != at})
