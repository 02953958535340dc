"""The commands on frames and notes: frame the selection, add a note, write on either."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from designer import framing
from designer.canvas.frames import box_of
from designer.canvas.name_field import NameField
from designer.canvas.note_field import NoteField
from designer.words import tr
from nodes.graph import Frame

if TYPE_CHECKING:
    from collections.abc import Hashable

    from PySide6.QtCore import QPointF

    from designer.canvas.view import CanvasView

_FRESH_TITLE = "Frame"


def frame_selection(view: CanvasView) -> None:
    """Frame the selected nodes, or nothing at the mouse, and ask for the title."""
    chosen = view.controller.selection
    if chosen:
        rectangle = framing.around(view.arrays.rectangle(node) for node in chosen)
    else:
        rectangle = framing.at(_place(view.pointing.spot), framing.EMPTY_FRAME)
    _add(view, Frame(_FRESH_TITLE, rectangle), tr("Add frame"))


def add_note(view: CanvasView) -> None:
    """Put a note at the mouse and ask for its words."""
    place = _place(view.pointing.spot)
    _add(view, Frame("", framing.at(place, framing.FRESH_NOTE), note=True), tr("Add note"))


def _place(spot: QPointF) -> tuple[float, float]:
    return spot.x(), spot.y()


def _add(view: CanvasView, frame: Frame, label: str) -> None:
    controller = view.controller
    merge = ("frame", frame.rectangle)
    controller.edit_graph(label, framing.added(controller.graph, frame), merge)
    controller.select(())
    view.select_frames({frame})
    write(view, frame, label, merge)


def write_on_selected(view: CanvasView) -> bool:
    """Edit the words of the one selected frame or note; return whether there is one."""
    frames = view.state.frames
    if len(frames) != 1 or view.controller.selection:
        return False
    write(view, next(iter(frames)))
    return True


def write(view: CanvasView, frame: Frame, label: str = "", merge: Hashable | None = None) -> None:
    """Edit the title of a frame or the words of a note where they stand."""
    take = view.writing.here(partial(_take, view, frame, label, merge))
    box = view.camera.covered(_edges(frame), 0.0)
    if frame.note:
        view.writing.begin(NoteField(view.viewport(), frame.title, take), box)
        return
    box.setHeight(max(30, int(framing.HEAD * view.zoom)))
    field = NameField(view.viewport(), frame.title, tr("Title of the frame"), _no_problem, take)
    view.writing.begin(field, box)


def _take(view: CanvasView, frame: Frame, label: str, merge: Hashable | None, text: str) -> None:
    controller = view.controller
    if frame not in controller.graph.frames:
        return
    written = framing.titled(frame, text)
    words = label or (tr("Write note") if frame.note else tr("Rename frame"))
    graph = framing.replaced(controller.graph, {frame: written})
    if controller.edit_graph(words, graph, merge):
        view.select_frames({written})


def _edges(frame: Frame) -> tuple[float, float, float, float]:
    box = box_of(frame)
    return box.left(), box.top(), box.right(), box.bottom()


def _no_problem(_text: str) -> str:
    return ""
