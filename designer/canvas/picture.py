"""The picture of a graph in a window: it zooms, scrolls and repaints what has changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QRegion, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from designer.canvas.backing import Backing, Sight
from designer.canvas.camera import Camera, Shot
from designer.canvas.frame import Frame
from designer.canvas.look import MARGIN
from designer.canvas.motion import Motion
from designer.canvas.overlay import paint_hint, paint_keyboard, paint_ring, paint_tip
from designer.canvas.painter import CanvasPainter
from designer.canvas.scene import FAR, Box, Port, Scene
from designer.canvas.shapes import REACH
from designer.canvas.state import Offer, State
from designer.canvas.texts import Texts
from designer.theme import theme_changed
from nodes.graph import Frame as Framed
from nodes.graph import Link, NodeId

_FIT_MARGIN = 32.0
_MESSAGE = 64
"""Pixels that a message over the canvas takes away at most: nothing shall move for that."""
_BOLD = 4.0
"""Window pixels that a link which stands out reaches to its sides."""


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
        self._backing = Backing()
        self._stale: list[Box] = []
        """Parts of the scene that look otherwise than in the backing."""
        self._exposed = QRegion()
        """What of the window is to be painted, while it is."""
        self._overlaid = False
        """Whether something lies over the canvas, which no box knows of."""
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
        # The backing scrolls, for Qt does not where something lies over the canvas; and it is
        # laid down whole.
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
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
        self._backing.spoil()
        self.viewport().update()

    def refresh_box(self, box: Box, margin: float = MARGIN) -> None:
        """Paint a part of the scene at the end of this turn of the event loop."""
        left, top, right, bottom = box
        self._stale.append((left - margin, top - margin, right + margin, bottom + margin))
        if self._overlaid:
            self.refresh_over()
        else:
            self.viewport().update(self.camera.covered(box, margin))

    def refresh_over(self) -> None:
        """Paint what lies over the canvas for a moment at the end of this turn."""
        self.viewport().update()

    def shift_cards(self, nodes: frozenset[NodeId], x: float, y: float) -> None:
        """Move cards in the picture alone."""
        # What is written on other links comes and goes as cards make room for it.
        margin = max(MARGIN, REACH / self.zoom)
        self.refresh_box(self.arrays.area(nodes), margin)
        self.arrays.shift(nodes, x, y)
        self.refresh_box(self.arrays.area(nodes), margin)
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
        chosen = frozenset(links)
        if chosen != self.state.links:
            self.state.links = chosen
            self.refresh()

    def select_frames(self, frames: Iterable[Framed]) -> None:
        """Select exactly these frames and notes."""
        chosen = frozenset(frames)
        if chosen != self.state.frames:
            self.state.frames = chosen
            self.refresh()

    def hover(self, node: NodeId | None, port: Port | None, link: Link | None) -> None:
        """Light up what is under the mouse."""
        state, told = self.state, self.arrays.facts.problems
        before = state.hovered
        if (node, port, link) == (before, state.hovered_port, state.hovered_link):
            return
        if node in told or before in told or self._overlaid:
            self.refresh_over()
        self.light_port(port)
        self.light_link(link)
        if node != before:
            state.hovered = node
            self._refresh_cards((node, before))

    def light_port(self, port: Port | None) -> None:
        """Light up a port, and say what it is; None ends it."""
        before, self.state.hovered_port = self.state.hovered_port, port
        if port is not None or before is not None:
            self.refresh_over()
        if port != before:
            self._refresh_cards(p.node for p in (port, before) if p is not None)

    def light_link(self, link: Link | None) -> None:
        """Light up a link; None ends it."""
        before, self.state.hovered_link = self.state.hovered_link, link
        for changed in (link, before) if link != before else ():
            box = None if changed is None else self.arrays.link_box(changed)
            if box is not None:
                self.refresh_box(box, max(MARGIN, _BOLD / self.zoom))

    def _refresh_cards(self, nodes: Iterable[NodeId | None]) -> None:
        for node in nodes:
            if node in self.arrays.row:
                self.refresh_box(self.arrays.rectangle(node))

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

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the memory of the backing back."""
        super().hideEvent(event)
        self._backing.forget()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Bring the backing up to date, then lay it down."""
        stale = [self.camera.covered(box, 0.0) for box in self._stale]
        self._stale.clear()
        self._exposed = event.region()
        self._backing.renew(self._sight, stale, self._exposed, self._painter.paint)
        super().paintEvent(event)

    def drawBackground(self, painter: QPainter, _rect: QRectF | QRect) -> None:
        """Lay the backing down."""
        painter.resetTransform()
        self._backing.show(painter, self._exposed, self._painter.paint)

    def drawForeground(self, painter: QPainter, _rect: QRectF | QRect) -> None:
        """Paint what lies over the canvas for a moment."""
        sight = self._sight
        frame = Frame(painter, sight.zoom, sight.ratio, sight.x, sight.y, sight.window)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
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

    @property
    def _sight(self) -> Sight:
        origin, shown = self.camera.origin, self.viewport()
        return Sight(self.zoom, origin.x(), origin.y(), shown.devicePixelRatioF(), shown.size())
