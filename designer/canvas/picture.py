"""The picture of a graph in a window: it zooms, scrolls and repaints what has changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import cast

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from designer.canvas.camera import Camera, Shot
from designer.canvas.frame import Frame
from designer.canvas.look import MARGIN
from designer.canvas.motion import Motion
from designer.canvas.overlay import paint_hint, paint_keyboard, paint_ring, paint_tip
from designer.canvas.painter import CanvasPainter
from designer.canvas.scene import FAR, Box, Port, Scene
from designer.canvas.state import Offer, State
from designer.canvas.texts import Texts
from designer.theme import theme_changed
from nodes.graph import Frame as Framed
from nodes.graph import Link, NodeId

_FIT_MARGIN = 32.0
_MESSAGE = 64
"""Pixels that a message over the canvas takes away at most: nothing shall move for that."""


class Picture(QGraphicsView):
    """Shows a scene; knows nothing of where the scene comes from."""

    zoomed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.arrays = Scene()
        self.state = State()
        self.camera = Camera(self)
        self.motion = Motion(self)
        self.fit_when_sized = True
        self._fitted: QSize | None = None
        """The size for which all is shown; None once something else was looked at."""
        self.settled = False
        """Whether it has the size that it will have: after it is shown that takes a moment."""
        self._painter = CanvasPainter(self.arrays, self.state)
        self._exposed = QRegion()
        self._overlaid = False
        self.ringed = False
        """Whether a ring shows that the keyboard was brought here by a key."""
        self._set_up()
        theme_changed.connect(self._dress)

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

    @property
    def zoom(self) -> float:
        """Window pixels a scene unit."""
        return self.camera.zoom

    @property
    def texts(self) -> Texts:
        """The fonts of the canvas."""
        return self._painter.texts

    def fit_all(self, *, glide: bool = False) -> None:
        """Show the whole graph; `glide` lets the view move there in sight."""
        self.fit(self.arrays.bounds(), glide=glide)
        self._fitted = self.size()

    def fit(self, box: Box, *, glide: bool = False) -> None:
        """Show a part of the scene as large as it fits, at most in its own size."""
        self.go_to(self.camera.shot_of(box, _FIT_MARGIN), glide=glide)

    def go_to(self, shot: Shot, *, glide: bool = False) -> None:
        """Show what a shot shows."""
        self._let_go()
        (self.motion.glide if glide else self.camera.take)(shot)
        self.tell_zoom()

    def zoom_in(self) -> None:
        """Zoom in by one step around the middle."""
        self._let_go()
        self.camera.step(1)
        self.tell_zoom()

    def zoom_out(self) -> None:
        """Zoom out by one step around the middle."""
        self._let_go()
        self.camera.step(-1)
        self.tell_zoom()

    def zoom_to_100(self, *, glide: bool = False) -> None:
        """Show everything in its own size, around the middle."""
        _, x, y = self.camera.shot
        self.go_to((0, x, y), glide=glide)

    def zoom_at(self, turned: float, window: QPointF) -> None:
        """Zoom as a wheel turns (120 is a notch); what is under the mouse stays there."""
        self._let_go()
        self.camera.turn(turned, window)
        self.tell_zoom()

    def tell_zoom(self) -> None:
        """Say at which zoom the view is, and paint it."""
        self.zoomed.emit(self.zoom)
        self.refresh()

    def scroll_by(self, delta: QPointF) -> None:
        """Scroll by window pixels."""
        self._let_go()
        self.camera.scroll_by(delta)

    def _let_go(self) -> None:
        """Leave what was shown: the view is moved on purpose now."""
        self.motion.halt()
        self._fitted = None

    def center_on(self, node: NodeId, *, glide: bool = False) -> None:
        """Scroll so that a node is in the middle."""
        if node in self.arrays.row:
            left, top, right, bottom = self.arrays.rectangle(node)
            level = self.camera.shot[0]
            self.go_to((level, (left + right) / 2, (top + bottom) / 2), glide=glide)

    def reveal(self, node: NodeId, *, glide: bool = False) -> None:
        """Scroll to a node unless all of it is in view."""
        covered = self.camera.covered(self.arrays.rectangle(node), 0.0)
        if not self.viewport().rect().contains(covered):
            self.center_on(node, glide=glide)

    def refresh(self) -> None:
        """Paint everything at the end of this turn of the event loop."""
        self.viewport().update()

    def refresh_box(self, box: Box, margin: float = MARGIN) -> None:
        """Paint a part of the scene at the end of this turn of the event loop."""
        self.viewport().update(self.camera.covered(box, margin))

    def shift_cards(self, nodes: frozenset[NodeId], x: float, y: float) -> None:
        """Move cards in the picture alone."""
        self.refresh_box(self.arrays.area(nodes))
        self.arrays.shift(nodes, x, y)
        self.refresh_box(self.arrays.area(nodes))
        if len(self.arrays.sharing):
            self.refresh()  # the lines of shared weights reach further

    def settle_cards(self) -> None:
        """Put the cards back after a move that came to nothing."""
        self.arrays.settle()
        self.refresh()

    def offer_ports(self, offer: Callable[[Port], Offer] | None) -> None:
        """Show which ports a link may end at; None ends it."""
        self.state.offer = offer
        self.refresh()

    def select_links(self, links: Iterable[Link]) -> None:
        """Select exactly these links."""
        self.state.links = frozenset(links)
        self.refresh()

    def select_frames(self, frames: Iterable[Framed]) -> None:
        """Select exactly these frames and notes."""
        self.state.frames = frozenset(frames)
        self.refresh()

    def hover(self, node: NodeId | None, port: Port | None, link: Link | None) -> None:
        """Light up what is under the mouse."""
        state, told = self.state, self.arrays.facts.problems
        before = (state.hovered, state.hovered_port, state.hovered_link)
        if (node, port, link) == before:
            return
        state.hovered, state.hovered_port, state.hovered_link = node, port, link
        if port or link or any(before[1:]) or node in told or before[0] in told:
            self.refresh()
            return
        for changed in (node, before[0]):
            if changed in self.arrays.row:
                self.refresh_box(self.arrays.rectangle(changed))

    def paint_gesture(self, frame: Frame) -> bool:
        """Draw what is only seen during a gesture; return whether there is one."""
        del frame
        return False

    def _dress(self) -> None:
        self._painter.forget_pictures()
        self.refresh()

    # What Qt calls

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Go on showing all of a network, if all of it was shown."""
        super().resizeEvent(event)
        self._fit_if_new()
        if self._fitted is not None and self.settled:
            more = self.size() - self._fitted
            if max(abs(more.width()), abs(more.height())) > _MESSAGE:
                self.fit_all()

    def showEvent(self, event: QShowEvent) -> None:
        """Show all of a network that was opened while something else stood in this place."""
        super().showEvent(event)
        self.settled = False
        QTimer.singleShot(0, self, self._settle)

    def _settle(self) -> None:
        self.settled = True
        self._fit_if_new()

    def _fit_if_new(self) -> None:
        """Show all of a network that was opened before the canvas had its size."""
        if self.fit_when_sized and self.isVisible():
            self.fit_when_sized = not self.settled
            self.fit_all()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Scroll the picture; what lies over it stays where it is."""
        super().scrollContentsBy(dx, dy)
        window = QRectF(self.viewport().rect())
        first, last = map(self.camera.to_scene, (window.topLeft(), window.bottomRight()))
        shown = self.arrays.touching(first.x(), first.y(), last.x(), last.y())
        if self._overlaid or not shown.any():
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
        self._overlaid = self.paint_gesture(frame)
        if not self._overlaid:
            arrays, state = self.arrays, self.state
            self._overlaid = paint_keyboard(frame, arrays, state, focused=self.hasFocus())
            if state.aimed is None:
                self._overlaid |= paint_tip(frame, self.texts, arrays, state)
            self._overlaid |= paint_hint(frame, self.texts, self.arrays)
        if self.ringed:
            self._overlaid = True
            paint_ring(frame)
        frame.in_window()

    def _frame(self, painter: QPainter, exposed: QRect) -> Frame:
        origin = self.camera.origin
        ratio = self.viewport().devicePixelRatioF()
        return Frame(painter, self.zoom, ratio, origin.x(), origin.y(), exposed)
