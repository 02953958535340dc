"""Turns what mouse, wheel, touchpad and drags do over the canvas into gestures."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QDropEvent,
    QInputDevice,
    QMouseEvent,
    QNativeGestureEvent,
    QWheelEvent,
)

from designer.canvas import link_commands
from designer.canvas.camera import RUNGS
from designer.canvas.drops import Ghost, offered
from designer.canvas.frame_commands import write
from designer.canvas.frame_gestures import MoveFrame, ResizeFrame
from designer.canvas.frames import frame_at
from designer.canvas.gesture import Gesture, Pointer
from designer.canvas.gestures import MoveNodes, Pan, RubberBand
from designer.canvas.linking import DrawLink, MoveLinks, links_of
from designer.canvas.pulling import DragCopies, PullOut
from designer.canvas.strokes import BendLink, BreakLinks, CutLinks, SweepPoints
from designer.rewiring import outer_links

if TYPE_CHECKING:
    from designer.canvas.frame import Frame
    from designer.canvas.scene import Port
    from designer.canvas.view import CanvasView
    from nodes.graph import NodeId

PORT_RADIUS: Final = 10
LINK_RADIUS: Final = 6
"""Window pixels within which the mouse is at a port or at a link."""
_NOTCH: Final = 120
_SIDEWAYS: Final = 60.0
_Button = Qt.MouseButton
_HELD_CURSORS: Final[dict[int, Qt.CursorShape]] = {
    Qt.Key.Key_Space: Qt.CursorShape.OpenHandCursor,
    Qt.Key.Key_Y: Qt.CursorShape.CrossCursor,
}
HELD_KEYS: Final = tuple(_HELD_CURSORS)
"""Keys that change what the left button does while they are held."""


class Pointing(QObject):
    """Watches the viewport of a canvas and drives one gesture at a time."""

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view)
        self._view = view
        self._gesture: Gesture | None = None
        self._ghost: Ghost | None = None
        self._last: QPointF | None = None
        self._held_key: int | None = None
        self._button = _Button.NoButton
        self._free = False
        """Whether the gesture goes on without a button."""
        self._finishing = False
        self._menu_refused = False
        view.viewport().setMouseTracking(True)
        view.viewport().setAcceptDrops(True)
        view.viewport().installEventFilter(self)

    @property
    def gesture(self) -> Gesture | None:
        """The gesture in progress."""
        return self._gesture

    @property
    def ghost(self) -> Ghost | None:
        """What is being dragged over the canvas from elsewhere."""
        return self._ghost

    @property
    def spot(self) -> QPointF:
        """The scene point at the mouse, or in the middle while the mouse is elsewhere."""
        camera = self._view.camera
        return camera.to_scene(camera.middle if self._last is None else self._last)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the events that mean something here."""
        call = _CALLS.get(event.type())
        return call is not None and call(self, event)

    def hold_key(self, key: int, *, held: bool) -> None:
        """While Space is held the left button pans; while Y is held it cuts links."""
        if held:
            self._held_key = key
        elif self._held_key == key:
            self._held_key = None
        self._show_cursor()

    def cancel(self) -> bool:
        """Cancel the gesture in progress; return False when there is none."""
        if self._gesture is None:
            return False
        gesture, self._gesture = self._gesture, None
        gesture.cancel()
        self._show_cursor()
        self._view.refresh()
        return True

    def interrupt(self) -> None:
        """Cancel the gesture because the value has changed under it."""
        if not self._finishing:
            self.cancel()

    def renew(self) -> None:
        """Let the gesture go on after the arrays were filled anew."""
        if self._gesture is not None and not self._finishing:
            self._gesture.renew()

    def paint(self, frame: Frame) -> None:
        """Draw what the gesture or the drag shows."""
        for shown in (self._gesture, self._ghost):
            if shown:
                shown.paint(frame)

    def _pointer(self, event: QMouseEvent | QDropEvent) -> Pointer:
        window = event.position()
        at = self._view.camera.to_scene(window)
        return Pointer(at.x(), at.y(), window, event.modifiers())

    def pressed(self, event: QMouseEvent) -> bool:
        pointer = self._pointer(event)
        self._menu_refused = False
        self._view.motion.finish()
        self._view.setFocus(Qt.FocusReason.MouseFocusReason)
        self._view.show_ring(shown=False)
        if event.button() == _Button.RightButton and self.cancel():
            self._menu_refused = True
        elif self._gesture is None:
            self._begin(event.button(), pointer)
        return True

    def _begin(self, button: Qt.MouseButton, pointer: Pointer) -> None:
        left, right = button == _Button.LeftButton, button == _Button.RightButton
        if button == _Button.MiddleButton or (left and self._held_key == Qt.Key.Key_Space):
            self._gesture = Pan(self._view, pointer)
        elif (right and pointer.control) or (left and self._held_key == Qt.Key.Key_Y):
            self._gesture = CutLinks(self._view, pointer)
        elif right and pointer.shift:
            self._gesture = SweepPoints(self._view, pointer)
        elif left:
            self._gesture = self._chosen(pointer)
        self._button = button if self._gesture else _Button.NoButton
        self._free = False
        self._menu_refused |= right and self._gesture is not None
        self._hover(None)
        self._show_cursor()

    def _chosen(self, pointer: Pointer) -> Gesture | None:
        """Return the gesture that a press of the left button starts."""
        view = self._view
        port = self._port_at(pointer)
        if port is not None:
            return self._on_port(pointer, port)
        node = view.arrays.node_at(pointer.x, pointer.y)
        if node is not None:
            return self._on_node(pointer, node)
        link = view.arrays.link_at(pointer.x, pointer.y, LINK_RADIUS / view.zoom)
        if link is not None and pointer.alt:
            return BendLink(view, pointer, link)
        if link is not None:
            kept = view.state.links if pointer.shift or pointer.control else frozenset()
            if not kept and not (pointer.shift or pointer.control):
                view.controller.select(())
            view.select_links(kept ^ {link})
            return None
        return self._on_ground(pointer)

    def _on_port(self, pointer: Pointer, port: Port) -> Gesture:
        """Return the gesture that a press on a port starts."""
        links = links_of(self._view, port)
        if pointer.alt:
            return BreakLinks(self._view, pointer, links)
        if pointer.control and links:
            return MoveLinks(self._view, pointer, port)
        return DrawLink(self._view, pointer, port)

    def _on_node(self, pointer: Pointer, node: NodeId) -> Gesture:
        """Return the gesture that a press on a node starts."""
        view, controller = self._view, self._view.controller
        if not pointer.alt:
            return MoveNodes(view, pointer, node)
        if node not in controller.selection:
            controller.select({node})
            view.select_frames(())
        linked = outer_links(controller.graph, controller.selection)
        if pointer.shift or not linked:
            return DragCopies(view, pointer)
        return PullOut(view, pointer, node)

    def _on_ground(self, pointer: Pointer) -> Gesture:
        """Return the gesture that a press beside nodes and links starts."""
        found = frame_at(self._view.controller.graph.frames, pointer.x, pointer.y)
        if found is None:
            return RubberBand(self._view, pointer)
        frame, part = found
        if pointer.alt and part == "title":
            if frame not in self._view.state.frames:
                self._view.controller.select(())
                self._view.select_frames({frame})
            return DragCopies(self._view, pointer)
        taken = MoveFrame if part == "title" else ResizeFrame
        return taken(self._view, pointer, frame)

    def _port_at(self, pointer: Pointer) -> Port | None:
        """Return the port under the mouse unless it is too small to be aimed at."""
        if self._view.zoom < 0.3:  # noqa: PLR2004 - ports are not drawn there
            return None
        radius = min(PORT_RADIUS / self._view.zoom, 14.0)
        return next(iter(self._view.arrays.ports_near(pointer.x, pointer.y, radius)), None)

    def moved(self, event: QMouseEvent) -> bool:
        self._last = event.position()
        pointer = self._pointer(event)
        if not (self._free or event.buttons() & self._button):
            self.cancel()  # the release went elsewhere: to a popup, or to another window
        if self._gesture is not None:
            self._gesture.move(pointer)
        else:
            self._hover(pointer)
        return True

    def released(self, event: QMouseEvent) -> bool:
        if event.button() == self._button and self._gesture is not None:
            self._finishing = True
            try:
                done = self._gesture.finish(self._pointer(event))
            finally:
                self._finishing = False
            self._free = not done
            if done:
                self._gesture = None
                self._hover(self._pointer(event))
                self._view.refresh()
        self._show_cursor()
        return True

    def double_clicked(self, event: QMouseEvent) -> bool:
        if event.button() != _Button.LeftButton or self._gesture is not None:
            return self.pressed(event)
        pointer = self._pointer(event)
        if self._port_at(pointer) is not None:
            return self.pressed(event)
        node = self._view.arrays.node_at(pointer.x, pointer.y)
        if node is not None:
            self._view.opened.emit(node)
        else:
            self._double_clicked_on_ground(pointer)
        return True

    def _double_clicked_on_ground(self, pointer: Pointer) -> None:
        """Bend a link, write on a frame or note, or add a node."""
        view = self._view
        link = view.arrays.link_at(pointer.x, pointer.y, LINK_RADIUS / view.zoom)
        framed = frame_at(view.controller.graph.frames, pointer.x, pointer.y)
        if link is not None:
            link_commands.reroute(view, {link: (pointer.x, pointer.y)})
        elif framed is not None:
            write(view, framed[0])
        else:
            view.quick_add()

    def _hover(self, pointer: Pointer | None) -> None:
        view = self._view
        port = self._port_at(pointer) if pointer else None
        node = view.arrays.node_at(pointer.x, pointer.y) if pointer and not port else None
        link = None
        if pointer and not port and not node:
            link = view.arrays.link_at(pointer.x, pointer.y, LINK_RADIUS / view.zoom)
        view.hover(node, port, link)
        self._show_cursor()

    def left(self, _event: QEvent) -> bool:
        self._last = None
        self._hover(None)
        return False

    def _show_cursor(self) -> None:
        shape = self._gesture.cursor if self._gesture else None
        if shape is None and self._held_key is not None:
            shape = _HELD_CURSORS[self._held_key]
        if shape is None and self._view.state.hovered_port:
            shape = Qt.CursorShape.CrossCursor
        self._view.viewport().setCursor(QCursor(shape or Qt.CursorShape.ArrowCursor))

    def turned(self, event: QWheelEvent) -> bool:
        view, angle = self._view, event.angleDelta()
        sideways = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        zooming = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if not zooming and _is_touchpad(event):
            moved = event.pixelDelta() if not event.pixelDelta().isNull() else angle / 2
            view.scroll_by(-QPointF(moved))
        elif sideways and not zooming:
            notches = (angle.y() or angle.x()) / _NOTCH
            view.scroll_by(QPointF(-notches * _SIDEWAYS, 0))
        else:
            view.zoom_at(angle.y() or angle.x(), event.position())
        self._follow(event.position(), event.modifiers())
        event.accept()
        return True

    def _follow(self, window: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """Go on with the gesture after the view has moved under the mouse."""
        if self._gesture is not None and not isinstance(self._gesture, Pan):
            at = self._view.camera.to_scene(window)
            self._gesture.move(Pointer(at.x(), at.y(), window, modifiers))

    def pinched(self, event: QNativeGestureEvent) -> bool:
        if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
            return False
        # A pinch reports the factor less one; a notch of the wheel is two rungs of the ladder.
        self._view.zoom_at(event.value() * RUNGS * 1.44 / 2 * _NOTCH, event.position())
        return True

    def asked_for_menu(self, event: QContextMenuEvent) -> bool:
        if self._menu_refused:
            return True
        view = self._view
        at = view.camera.to_scene(QPointF(event.pos()))
        node = view.arrays.node_at(at.x(), at.y())
        if node is not None and node not in view.controller.selection:
            view.controller.select({node})
        view.context_menu.emit(event.globalPos(), node)
        return True

    def dragged_in(self, event: QDropEvent) -> bool:
        what = offered(self._view, event.mimeData())
        if what is not None:
            self._ghost = Ghost(self._view, what)
        return self.dragged_on(event)

    def dragged_on(self, event: QDropEvent) -> bool:
        if self._ghost is None:
            event.ignore()
            return True
        self._ghost.move(self._pointer(event))
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        return True

    def dragged_out(self, _event: QEvent) -> bool:
        if self._ghost is not None:
            ghost, self._ghost = self._ghost, None
            ghost.leave()
        return True

    def dropped(self, event: QDropEvent) -> bool:
        if self._ghost is None:
            event.ignore()
            return True
        ghost, self._ghost = self._ghost, None
        ghost.move(self._pointer(event))
        ghost.drop()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        return True


def _is_touchpad(event: QWheelEvent) -> bool:
    """Return whether two fingers scroll: such events come in phases or in pixels."""
    touchpad = event.device().type() == QInputDevice.DeviceType.TouchPad
    return touchpad or event.phase() != Qt.ScrollPhase.NoScrollPhase


_CALLS: Final[dict[QEvent.Type, Callable[[Pointing, Any], bool]]] = {
    QEvent.Type.MouseButtonPress: Pointing.pressed,
    QEvent.Type.MouseButtonDblClick: Pointing.double_clicked,
    QEvent.Type.MouseMove: Pointing.moved,
    QEvent.Type.MouseButtonRelease: Pointing.released,
    QEvent.Type.Leave: Pointing.left,
    QEvent.Type.Wheel: Pointing.turned,
    QEvent.Type.NativeGesture: Pointing.pinched,
    QEvent.Type.ContextMenu: Pointing.asked_for_menu,
    QEvent.Type.DragEnter: Pointing.dragged_in,
    QEvent.Type.DragMove: Pointing.dragged_on,
    QEvent.Type.DragLeave: Pointing.dragged_out,
    QEvent.Type.Drop: Pointing.dropped,
}
"""Events still come while Python takes the object apart, so the table is none of its own."""
