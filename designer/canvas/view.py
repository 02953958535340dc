"""The canvas as a widget: shows the graph of the controller and hands gestures their events."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import cast

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from designer.canvas import commands, keys
from designer.canvas.camera import Camera
from designer.canvas.facts import Facts, facts_of
from designer.canvas.frame import Frame
from designer.canvas.look import MARGIN
from designer.canvas.overlay import paint_hint, paint_tip
from designer.canvas.painter import CanvasPainter
from designer.canvas.pointing import Pointing
from designer.canvas.quick_add import QuickAdd
from designer.canvas.scene import FAR, Box, Port, Scene
from designer.canvas.state import Offer, State
from designer.canvas.texts import Texts
from designer.controller import Controller
from designer.theme import theme_changed
from nodes.graph import Graph, Link, NodeId
from nodes.project import Project

_FIT_MARGIN = 32.0


class CanvasView(QGraphicsView):
    """Shows and edits the graph of a controller."""

    opened = Signal(str)
    """A node was double-clicked: its id."""
    context_menu = Signal(QPoint, object)
    """The right button: where on the screen, and the node's id or None."""
    zoomed = Signal(float)

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.controller = controller
        self.snap = True
        self.arrays = Scene()
        self.state = State()
        self.camera = Camera(self)
        self.pointing = Pointing(self)
        self._painter = CanvasPainter(self.arrays, self.state)
        self._exposed = QRegion()
        self._fit_when_sized = True
        self._overlaid = False
        self._facts_of: object = None
        self._facts_from: object = None
        self._set_up()
        self._listen()
        self._take_over()

    def _set_up(self) -> None:
        self.setScene(QGraphicsScene(self))
        self.setSceneRect(QRectF(-1.1 * FAR, -1.1 * FAR, 2.2 * FAR, 2.2 * FAR))
        self.setFrameShape(QFrame.Shape.NoFrame)
        for policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Canvas")
        self.setAccessibleDescription("The network: nodes and the links between them")

    def _listen(self) -> None:
        controller = self.controller
        controller.changed.connect(self._change)
        controller.reset.connect(self._open)
        controller.placed.connect(self._open)
        controller.selected.connect(self._select)
        controller.analysed.connect(self._take_over)
        theme_changed.connect(self._dress)

    # What others call

    @property
    def zoom(self) -> float:
        """Window pixels a scene unit."""
        return self.camera.zoom

    @property
    def texts(self) -> Texts:
        """The fonts of the canvas."""
        return self._painter.texts

    def fit_all(self) -> None:
        """Show the whole graph."""
        self._fit(self.arrays.bounds())

    def fit_selection(self) -> None:
        """Show the selected nodes, all when there are none."""
        chosen = self.controller.selection
        self._fit(self.arrays.bounds(chosen or None))

    def zoom_in(self) -> None:
        """Zoom in by one step around the middle."""
        self.camera.step(1)
        self._zoomed()

    def zoom_out(self) -> None:
        """Zoom out by one step around the middle."""
        self.camera.step(-1)
        self._zoomed()

    def zoom_to_100(self) -> None:
        """Show everything in its own size."""
        self.camera.to_100()
        self._zoomed()

    def zoom_at(self, turned: float, window: QPointF) -> None:
        """Zoom as a wheel turns (120 is a notch); what is under the mouse stays there."""
        self.camera.turn(turned, window)
        self._zoomed()

    def center_on(self, node: NodeId) -> None:
        """Scroll so that a node is in the middle."""
        if node in self.arrays.row:
            left, top, right, bottom = self.arrays.rectangle(node)
            self.camera.center((left + right) / 2, (top + bottom) / 2)

    def reveal(self, node: NodeId) -> None:
        """Scroll to a node unless all of it is in view."""
        left, top, right, bottom = self.arrays.rectangle(node)
        corners = QPointF(left, top), QPointF(right, bottom)
        shown = QRectF(self.viewport().rect())
        if not all(shown.contains(c * self.zoom + self.camera.origin) for c in corners):
            self.center_on(node)

    def select_all(self) -> None:
        """Select all nodes."""
        self.controller.select(self.controller.graph.nodes)

    def select_links(self, links: Iterable[Link]) -> None:
        """Select exactly these links."""
        self.state.links = frozenset(links)
        self.refresh()

    def delete_selection(self, *, heal: bool = False) -> None:
        """Delete the selected nodes and links; `heal` joins what was before and after."""
        commands.delete(self, heal=heal)

    def copy(self) -> None:
        """Put the selected nodes on the clipboard as text."""
        commands.copy(self)

    def cut(self) -> None:
        """Copy, then delete."""
        commands.cut(self)

    def paste(self) -> None:
        """Add the nodes on the clipboard at the mouse, else in the middle."""
        at = self.pointing.spot
        commands.paste(self, QGuiApplication.clipboard().text(), (at.x(), at.y()))

    def duplicate(self) -> None:
        """Add copies of the selected nodes."""
        commands.duplicate(self)

    def lay_out(self, *, everything: bool = False) -> None:
        """Lay out the selected nodes in layers; all of them when fewer than two are selected."""
        commands.lay_out(self, everything=everything)

    def quick_add(self) -> None:
        """Open the list of layers and datasets at the mouse."""
        at = self.pointing.spot
        QuickAdd(self, (at.x(), at.y())).open_at(
            self.viewport().mapToGlobal((at * self.zoom + self.camera.origin).toPoint())
        )

    def open_selected(self) -> None:
        """Open the one selected node, as a double click does."""
        if len(self.controller.selection) == 1:
            self.opened.emit(next(iter(self.controller.selection)))

    def escape(self) -> None:
        """Cancel the gesture in progress; without one, select nothing."""
        if not self.pointing.cancel():
            self.controller.select(())
            self.select_links(())

    def named(self, nodes: Iterable[NodeId]) -> str:
        """Return "conv1" or "3 nodes", for the name of an edit."""
        chosen = list(nodes)
        return self.controller.graph[chosen[0]].name if len(chosen) == 1 else f"{len(chosen)} nodes"

    # What gestures call

    def refresh(self) -> None:
        """Paint everything at the end of this turn of the event loop."""
        self.viewport().update()

    def refresh_box(self, box: Box, margin: float = MARGIN) -> None:
        """Paint a part of the scene at the end of this turn of the event loop."""
        self.viewport().update(self.camera.covered(box, margin))

    def scroll_by(self, delta: QPointF) -> None:
        """Scroll by window pixels."""
        self.camera.scroll_by(delta)

    def shift_cards(self, nodes: frozenset[NodeId], x: float, y: float) -> None:
        """Move cards in the picture alone."""
        self.refresh_box(self.arrays.area(nodes))
        self.arrays.shift(nodes, x, y)
        self.refresh_box(self.arrays.area(nodes))

    def hover(self, node: NodeId | None, port: Port | None, link: Link | None) -> None:
        """Light up what is under the mouse."""
        state, arrays = self.state, self.arrays
        before = (state.hovered, state.hovered_port, state.hovered_link)
        if (node, port, link) == before:
            return
        state.hovered, state.hovered_port, state.hovered_link = node, port, link
        told = arrays.facts.problems
        if port or before[1] or link or before[2] or node in told or before[0] in told:
            self.refresh()
        else:
            for changed in (node, before[0]):
                if changed in arrays.row:
                    self.refresh_box(arrays.rectangle(changed))

    def offer_ports(self, offer: Callable[[Port], Offer] | None) -> None:
        """Show which ports a link may end at; None ends it."""
        self.state.offer = offer
        self.refresh()

    # What the controller says

    def _change(self, before: Project, after: Project) -> None:
        if before.network is not after.network:
            self._take_over()

    def _open(self) -> None:
        self.pointing.cancel()
        self._take_over()
        self._fit_when_sized = not self.isVisible()
        self.fit_all()

    def _take_over(self) -> None:
        """Take the value and what is known of it into the arrays."""
        controller = self.controller
        graph = controller.graph
        self.arrays.show(controller.network, graph, self._known(graph))
        self.state.selection = controller.selection
        self.state.links &= graph.links
        self.state.hovered = self.state.hovered if self.state.hovered in graph else None
        self.state.hovered_port = self.state.hovered_link = None
        self.refresh()

    def _known(self, graph: Graph) -> Facts:
        """Return what the analysis knows of a graph; the same as before if nothing is new."""
        controller = self.controller
        asked = (controller.place, controller.use_path("")[:-1], graph.nodes.keys())
        if self._facts_of != asked or self._facts_from is not controller.analysis:
            self._facts_of, self._facts_from = asked, controller.analysis
            return facts_of(controller.analysis, graph, *asked[:2])
        return self.arrays.facts

    def _select(self, selection: frozenset[NodeId]) -> None:
        changed = self.state.selection ^ selection
        self.state.selection = selection
        if changed:
            self.refresh_box(self.arrays.area(changed))

    def _dress(self) -> None:
        self._painter.forget_pictures()
        self.refresh()

    def _fit(self, box: Box) -> None:
        self.camera.show(box, _FIT_MARGIN)
        self._zoomed()

    def _zoomed(self) -> None:
        self.zoomed.emit(self.zoom)
        self.refresh()

    # What Qt calls

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Look the key up in the table; Space makes the left button pan."""
        if event.key() == Qt.Key.Key_Space:
            self.pointing.hold_panning_key(held=True)
        elif not keys.press(self, event):
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """End panning with Space."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.pointing.hold_panning_key(held=False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forget that Space is held: its release will go elsewhere."""
        self.pointing.hold_panning_key(held=False)
        super().focusOutEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001
        """Keep Tab, which adds a node; Shift+Tab still goes to the widget before."""
        return False if forward else super().focusNextPrevChild(forward)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show all of a network that was opened before the window had its size."""
        super().resizeEvent(event)
        if self._fit_when_sized and self.isVisible():
            self._fit_when_sized = False
            self.fit_all()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Scroll the picture; what lies over it stays where it is."""
        super().scrollContentsBy(dx, dy)
        box = QRectF(self.viewport().rect())
        first, last = map(self.camera.to_scene, (box.topLeft(), box.bottomRight()))
        shown = self.arrays.touching(first.x(), first.y(), last.x(), last.y()).any()
        if self._overlaid or not shown:
            self.refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Remember what is exposed: Qt tells drawBackground only the rectangle around it."""
        self._exposed = event.region()
        super().paintEvent(event)

    def drawBackground(self, painter: QPainter, _rect: QRectF | QRect) -> None:
        """Paint the exposed parts, one by one."""
        for exposed in cast("Iterable[QRect]", self._exposed):
            self._painter.paint(self._frame(painter, exposed))
        painter.setClipRegion(self._exposed)

    def drawForeground(self, painter: QPainter, _rect: QRectF | QRect) -> None:
        """Paint what lies over the canvas for a moment."""
        frame = self._frame(painter, self.viewport().rect())
        pointing = self.pointing
        pointing.paint(frame)
        self._overlaid = pointing.gesture is not None or pointing.ghost is not None
        if not pointing.gesture:
            self._overlaid |= paint_tip(frame, self.texts, self.arrays, self.state)
        if not pointing.ghost:
            self._overlaid |= paint_hint(frame, self.texts, self.arrays)
        frame.in_window()

    def _frame(self, painter: QPainter, exposed: QRect) -> Frame:
        origin = self.camera.origin
        ratio = painter.device().devicePixelRatioF()
        return Frame(painter, self.zoom, ratio, origin.x(), origin.y(), exposed)
