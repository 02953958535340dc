"""Nodes on the clipboard: as text that survives an e-mail, as our own type, and as a picture."""

from __future__ import annotations

import atexit
from functools import cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from designer.canvas.drawing import drawing_of
from designer.canvas.drawing_files import Style, image_of, svg
from designer.theme import current_theme

if TYPE_CHECKING:
    from collections.abc import Collection

    from designer.canvas.view import CanvasView
    from nodes.graph import Frame, NodeId

NODES_MIME: Final = "application/x-netwright-nodes+json"
_SVG_MIME: Final = "image/svg+xml"
_MOST_DRAWN: Final = 6_000_000
"""Pixels of the picture that goes along with nodes: a larger one would keep the keys waiting."""


def put(view: CanvasView, text: str, nodes: Collection[NodeId], frames: Collection[Frame]) -> None:
    """Put the text of nodes and frames on the clipboard, in its forms."""
    data = QMimeData()
    data.setText(text)
    data.setData(NODES_MIME, text.encode())
    drawing, style = drawing_of(view, (nodes, frames)), Style(current_theme())
    size = drawing.size * style.scale
    if size.width() * size.height() <= _MOST_DRAWN:
        data.setImageData(image_of(drawing, style))
    _give(data)


def _give(data: QMimeData) -> None:
    _give_back_at_the_end()
    QGuiApplication.clipboard().setMimeData(data)


@cache
def _give_back_at_the_end() -> None:
    """Leave plain text behind when Python ends.

    WORKAROUND: Qt asks for the data after Python is gone, which ends in a segmentation fault.
    """
    atexit.register(_leave_text)


def _leave_text() -> None:
    if QGuiApplication.instance() is not None:
        data = _held()
        if data.hasFormat(NODES_MIME) or data.hasFormat(_SVG_MIME):
            QGuiApplication.clipboard().setText(data.text())


def _held() -> QMimeData:
    """Return what is on the clipboard; for one on which nothing ever was Qt has None."""
    found: QMimeData | None = QGuiApplication.clipboard().mimeData()
    return QMimeData() if found is None else found


def copied_text() -> str:
    """Return the text in which nodes may be: of our own type if there is one."""
    data = _held()
    if data.hasFormat(NODES_MIME):
        return bytes(data.data(NODES_MIME).data()).decode(errors="replace")
    return data.text()


def copy_picture(view: CanvasView) -> None:
    """Put the selected nodes, or all, on the clipboard as a picture; DrawingError if too large."""
    from designer.canvas.copying import chosen

    data = QMimeData()
    nodes, frames = chosen(view)
    drawing = drawing_of(view, (nodes, frames) if nodes or frames else None)
    style = Style(current_theme())
    data.setImageData(image_of(drawing, style))
    data.setData(_SVG_MIME, svg(drawing, style))
    _give(data)
