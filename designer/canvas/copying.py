"""The commands that copy: nodes with their frames and notes, with or without their links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from designer import edits, framing
from designer.canvas import commands
from designer.canvas.clipboard import copied_text, put
from designer.transfer import PasteError, copy_text, paste_text
from designer.words import tr

if TYPE_CHECKING:
    from designer.canvas.view import CanvasView
    from nodes.graph import Frame, NodeId, Position


def chosen(view: CanvasView) -> tuple[frozenset[NodeId], tuple[Frame, ...]]:
    """Return what is copied: the selection and what lies in selected frames.

    The frames are those that are selected, and those all of whose nodes are copied.
    """
    graph, arrays, selected = view.controller.graph, view.arrays, view.state.frames
    boxes = {node: arrays.rectangle(node) for node in graph.nodes} if graph.frames else {}
    held, inner = framing.contents(graph, selected, boxes)
    nodes, whole = view.controller.selection | held, selected | inner
    for frame in graph.frames:
        within, inner = framing.contents(graph, (frame,), boxes)
        if within and within <= nodes:
            whole = whole | {frame} | inner
    return nodes, tuple(frame for frame in graph.frames if frame in whole)


def copy(view: CanvasView) -> bool:
    """Put what is selected on the clipboard as text."""
    controller, (nodes, frames) = view.controller, chosen(view)
    if not (nodes or frames):
        return False
    text = copy_text(controller.network, controller.graph, nodes, frames)
    put(view, text, nodes, frames)
    controller.status.emit(tr("Copied {named}", named=_named(view, nodes, frames)))
    return True


def cut(view: CanvasView) -> None:
    """Copy what is selected, then delete it."""
    if copy(view):
        controller, (nodes, frames) = view.controller, chosen(view)
        label = tr("Cut {named}", named=_named(view, nodes, frames))
        controller.edit_network(label, commands.without(view, nodes, frames))


def paste(view: CanvasView, at: Position, *, incoming: bool = False) -> None:
    """Add what is on the clipboard around a point and select it.

    With `incoming` the copies get the links into what was copied, where that is still there.
    """
    controller = view.controller
    text = copied_text()
    try:
        network, made = paste_text(
            controller.network, controller.place, text, at, incoming=incoming
        )
    except PasteError as error:
        controller.status.emit(str(error))
        return
    before = len(controller.graph.frames)
    controller.edit_network(tr("Paste"), network)
    controller.select(made)
    view.select_frames(controller.graph.frames[before:])


def duplicate(
    view: CanvasView, offset: Position = edits.DUPLICATE_OFFSET, *, incoming: bool = False
) -> None:
    """Add copies of what is selected and select them."""
    controller, (nodes, frames) = view.controller, chosen(view)
    if not (nodes or frames):
        return
    label = tr("Duplicate {named}", named=_named(view, nodes, frames))
    before = len(controller.graph.frames)
    graph, made = edits.duplicate(controller.graph, nodes, offset, frames, incoming=incoming)
    controller.edit_graph(label, graph)
    controller.select(made)
    view.select_frames(graph.frames[before:])


def _named(view: CanvasView, nodes: frozenset[NodeId], frames: tuple[Frame, ...]) -> str:
    if nodes:
        return view.named(nodes)
    return tr("note") if all(frame.note for frame in frames) else tr("frame")
