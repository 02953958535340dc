"""Bookmarks: parts of the drawing to which a digit leads back."""

from __future__ import annotations

from math import log2
from typing import TYPE_CHECKING

from designer.canvas.camera import RUNGS
from designer.words import tr
from nodes.project import Bookmark

if TYPE_CHECKING:
    from designer.canvas.view import CanvasView


def set_bookmark(view: CanvasView, digit: int) -> None:
    """Remember in the project what is shown now."""
    controller = view.controller
    _, x, y = view.camera.shot
    mark = Bookmark(controller.place, (round(x, 1), round(y, 1)), round(view.zoom, 4))
    label = tr("Set bookmark {n}", n=digit)
    controller.edit(label, controller.project.with_bookmark(digit, mark), ("bookmark", digit))
    controller.status.emit(tr("Press {n} to come back to what is shown now", n=digit))


def go_to_bookmark(view: CanvasView, digit: int) -> None:
    """Show what a digit stands for, in the block where it is."""
    controller = view.controller
    mark = controller.project.bookmarks.get(digit)
    if mark is None:
        return
    inside = controller.place == mark.place
    if not inside:
        controller.show(mark.place)
    if controller.place != mark.place:
        controller.status.emit(tr("The block of bookmark {n} is no longer there", n=digit))
        return
    shot = (round(RUNGS * log2(max(mark.zoom, 1e-3))), *mark.middle)
    view.go_to(shot, glide=inside)


def forget_bookmarks(view: CanvasView) -> None:
    """Take all bookmarks out of the project."""
    controller = view.controller
    controller.edit(tr("Forget bookmarks"), controller.project.without_bookmarks())
