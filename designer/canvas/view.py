"""The canvas as a widget: shows the graph of the controller and hands gestures their events."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QGraphicsScene, QGraphicsView, QWidget

from designer.controller import Controller
from nodes.graph import NodeId


class CanvasView(QGraphicsView):
    """Shows and edits the graph of a controller."""

    opened = Signal(str)
    """A node was double-clicked: node id."""
    context_menu = Signal(QPoint, object)
    """Right button: global position, node id or None."""
    zoomed = Signal(float)

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.controller = controller
        self.snap = True
        self.setScene(QGraphicsScene(self))

    def fit_all(self) -> None:
        """Show the whole graph."""

    def fit_selection(self) -> None:
        """Show the selected nodes."""

    def zoom_in(self) -> None:
        """Zoom in by one step around the middle."""

    def zoom_out(self) -> None:
        """Zoom out by one step around the middle."""

    def zoom_to_100(self) -> None:
        """Show everything in its own size."""

    def center_on(self, node: NodeId) -> None:
        """Scroll so that a node is in the middle."""

    def select_all(self) -> None:
        """Select all nodes."""

    def delete_selection(self, *, heal: bool = False) -> None:
        """Delete the selected nodes and links."""

    def copy(self) -> None:
        """Put the selected nodes on the clipboard as text."""

    def cut(self) -> None:
        """Copy, then delete."""

    def paste(self) -> None:
        """Add the nodes on the clipboard."""

    def duplicate(self) -> None:
        """Add copies of the selected nodes."""

    def quick_add(self) -> None:
        """Open the list of layers at the cursor."""
