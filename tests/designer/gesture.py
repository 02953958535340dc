"""Drives a canvas by real events of mouse, wheel, keys and drags, in scene coordinates."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QMouseEvent,
    QPointingDevice,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from designer.canvas.drops import DATASET_MIME, LAYER_MIME
from designer.canvas.view import CanvasView
from nodes.graph import NodeId

Point = tuple[float, float]
NO_KEYS = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
LEFT, RIGHT, MIDDLE = (
    Qt.MouseButton.LeftButton,
    Qt.MouseButton.RightButton,
    Qt.MouseButton.MiddleButton,
)


class Gesture:
    """A hand at a canvas that is shown in a window."""

    def __init__(self, view: CanvasView) -> None:
        self.view = view
        self._held = Qt.MouseButton.NoButton
        self._mime: QMimeData | None = None

    # Places in scene units

    def middle(self, node: NodeId) -> Point:
        """Return the middle of a node's card."""
        left, top, right, bottom = self.view.arrays.rectangle(node)
        return ((left + right) / 2, (top + bottom) / 2)

    def input(self, node: NodeId, port: str = "x") -> Point:
        """Return the place of an input."""
        return self._port(node, port, output=False)

    def output(self, node: NodeId, port: str = "y") -> Point:
        """Return the place of an output."""
        return self._port(node, port, output=True)

    def _port(self, node: NodeId, name: str, *, output: bool) -> Point:
        for port in self.view.arrays.ports:
            if (port.node, port.spot.name, port.spot.output) == (node, name, output):
                return self.view.arrays.point(port)
        raise KeyError(name)

    def window(self, at: Point) -> QPointF:
        """Return a scene point in pixels of the viewport."""
        return QPointF(*at) * self.view.zoom + self.view.camera.origin

    # Mouse

    def press(
        self, at: Point, button: Qt.MouseButton = LEFT, keys: Qt.KeyboardModifier = NO_KEYS
    ) -> None:
        """Press a button at a scene point."""
        self._held |= button
        self._mouse(QEvent.Type.MouseButtonPress, at, button, keys)

    def move(self, at: Point, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        """Move the mouse to a scene point."""
        self._mouse(QEvent.Type.MouseMove, at, Qt.MouseButton.NoButton, keys)

    def release(
        self, at: Point, button: Qt.MouseButton = LEFT, keys: Qt.KeyboardModifier = NO_KEYS
    ) -> None:
        """Release a button at a scene point."""
        self._held &= ~button
        self._mouse(QEvent.Type.MouseButtonRelease, at, button, keys)

    def lose(self, button: Qt.MouseButton) -> None:
        """Release a button where the canvas does not hear of it."""
        self._held &= ~button

    def click(
        self, at: Point, button: Qt.MouseButton = LEFT, keys: Qt.KeyboardModifier = NO_KEYS
    ) -> None:
        """Move to a point and click there."""
        self.move(at, keys)
        self.press(at, button, keys)
        self.release(at, button, keys)

    def double_click(self, at: Point) -> None:
        """Click twice, as Qt reports it."""
        self.click(at)
        self._held |= LEFT
        self._mouse(QEvent.Type.MouseButtonDblClick, at, LEFT, NO_KEYS)
        self.release(at)

    def drag(
        self,
        start: Point,
        end: Point,
        button: Qt.MouseButton = LEFT,
        keys: Qt.KeyboardModifier = NO_KEYS,
    ) -> None:
        """Press, move in steps and release."""
        self.grab(start, end, button, keys)
        self.release(end, button, keys)

    def grab(
        self,
        start: Point,
        end: Point,
        button: Qt.MouseButton = LEFT,
        keys: Qt.KeyboardModifier = NO_KEYS,
    ) -> None:
        """Press and move in steps, without releasing."""
        self.move(start, keys)
        self.press(start, button, keys)
        pixels = self.window(start), self.window(end)
        for step in range(1, 6):
            at = self.view.camera.to_scene(pixels[0] + (pixels[1] - pixels[0]) * (step / 5))
            self.move((at.x(), at.y()), keys)

    def wheel(
        self,
        at: Point,
        notches: float,
        keys: Qt.KeyboardModifier = NO_KEYS,
        *,
        pixels: QPoint | None = None,
    ) -> None:
        """Turn the wheel over a scene point, or scroll there with two fingers by pixels."""
        window = self.window(at)
        phase = Qt.ScrollPhase.ScrollUpdate if pixels else Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(
            window,
            self._global(window),
            pixels or QPoint(),
            QPoint(0, round(120 * notches)),
            self._held,
            keys,
            phase,
            False,  # noqa: FBT003 - Qt's own order of arguments
        )
        self._send(event)

    def _mouse(
        self, kind: QEvent.Type, at: Point, button: Qt.MouseButton, keys: Qt.KeyboardModifier
    ) -> None:
        window = self.window(at)
        device = QPointingDevice.primaryPointingDevice()
        place = self._global(window)
        self._send(QMouseEvent(kind, window, place, button, self._held, keys, device))
        if button == RIGHT and kind == QEvent.Type.MouseButtonRelease:
            reason = QContextMenuEvent.Reason.Mouse
            self._send(QContextMenuEvent(reason, window.toPoint(), place.toPoint(), keys))

    def _global(self, window: QPointF) -> QPointF:
        return self.view.viewport().mapToGlobal(window)

    def _send(self, event: QEvent) -> None:
        QApplication.sendEvent(self.view.viewport(), event)
        QApplication.processEvents()

    # Keys

    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        """Press and release a key in whatever has the keyboard."""
        self.hold(key, keys)
        self.let_go(key, keys)

    def hold(self, key: Qt.Key, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        """Press a key."""
        QTest.keyPress(self._focused(), key, keys)
        QApplication.processEvents()

    def let_go(self, key: Qt.Key, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        """Release a key."""
        QTest.keyRelease(self._focused(), key, keys)
        QApplication.processEvents()

    def type(self, text: str) -> None:
        """Type letters."""
        QTest.keyClicks(self._focused(), text)
        QApplication.processEvents()

    def _focused(self) -> CanvasView:
        popup = QApplication.activePopupWidget()
        return (popup.focusWidget() if popup else QApplication.focusWidget()) or self.view

    # Drags from the library

    def drag_in(self, at: Point, *, layer: str = "", dataset: str = "") -> bool:
        """Drag a layer or dataset over a scene point; return whether the canvas takes it."""
        self.drag_out()
        self._mime = QMimeData()
        mime, name = (LAYER_MIME, layer) if layer else (DATASET_MIME, dataset)
        self._mime.setData(mime, name.encode())
        event = QDragEnterEvent(*self._drag(at))
        event.ignore()
        self._send(event)
        self.drag_to(at)
        return event.isAccepted()

    def drag_to(self, at: Point) -> None:
        """Go on dragging to another scene point."""
        self._send(QDragMoveEvent(*self._drag(at)))

    def drag_out(self) -> None:
        """Drag off the canvas, if anything is being dragged.

        Qt remembers the widget under a drag, and must be told before that widget is gone.
        """
        if self._mime is not None:
            self._send(QDragLeaveEvent())
            self._mime = None

    def drop(
        self,
        at: Point,
        *,
        layer: str = "",
        dataset: str = "",
        keys: Qt.KeyboardModifier = NO_KEYS,
    ) -> None:
        """Drag a layer or dataset to a scene point and drop it there."""
        self.drag_in(at, layer=layer, dataset=dataset)
        actions = Qt.DropAction.CopyAction
        assert self._mime is not None
        self._send(QDropEvent(self.window(at), actions, self._mime, LEFT, keys))
        self._mime = None

    def _drag(
        self, at: Point
    ) -> tuple[QPoint, Qt.DropAction, QMimeData, Qt.MouseButton, Qt.KeyboardModifier]:
        assert self._mime is not None
        place = self.window(at).toPoint()
        return (place, Qt.DropAction.CopyAction, self._mime, LEFT, NO_KEYS)
