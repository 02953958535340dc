"""CPU time of calls and of the paint events they cause, real events, memory."""

from __future__ import annotations

from collections.abc import Callable
from statistics import median
from time import process_time
from typing import TYPE_CHECKING

import psutil
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPixmap, QPointingDevice, QWheelEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QGraphicsView

SIZE = (1600, 900)
_LEAST, _ENOUGH = 3, 3000.0
"""How often a call is made at least, and how many milliseconds of it are enough."""
_NONE = Qt.KeyboardModifier.NoModifier
_LEFT = Qt.MouseButton.LeftButton


def cpu(
    call: Callable[[], object], times: int = 11, before: Callable[[], object] | None = None
) -> float:
    """Return the median CPU milliseconds of a call and of the paint events that it causes.

    What `before` does each time, and what that causes, is not counted. A slow call is made less
    often, but three times at least.
    """
    taken: list[float] = []
    while len(taken) <= times and (len(taken) <= _LEAST or sum(taken) < _ENOUGH):
        if before is not None:
            once(before)
        taken.append(once(call))
    return median(taken[1:])


def once(call: Callable[[], object]) -> float:
    """Return the CPU milliseconds of one call and of the paint events that it causes."""
    start = process_time()
    call()
    QApplication.processEvents()
    return 1000 * (process_time() - start)


def memory() -> float:
    """Return the kilobytes of this process."""
    return psutil.Process().memory_info().rss / 1000


def unit() -> float:
    """Return the milliseconds of 2,000 pictures laid down one by one."""
    ground, picture = QPixmap(*SIZE), QPixmap(64, 32)
    ground.fill(Qt.GlobalColor.black)
    picture.fill(Qt.GlobalColor.red)

    def draw() -> None:
        painter = QPainter(ground)
        for number in range(2000):
            painter.drawPixmap(number % 1500, number % 800, picture)
        painter.end()

    return cpu(draw)


class Hand:
    """A mouse over any view, by real events."""

    def __init__(self, view: QGraphicsView) -> None:
        self._view = view
        self._device = QPointingDevice.primaryPointingDevice()

    def at(self, scene: QPointF) -> QPointF:
        """Return where a point of the scene is in the window."""
        return QPointF(self._view.mapFromScene(scene))

    def move(self, window: QPointF, *, held: bool = False) -> None:
        """Move the mouse."""
        buttons = _LEFT if held else Qt.MouseButton.NoButton
        self._send(QEvent.Type.MouseMove, window, Qt.MouseButton.NoButton, buttons)

    def press(self, window: QPointF) -> None:
        """Press the left button."""
        self._send(QEvent.Type.MouseButtonPress, window, _LEFT, _LEFT)

    def release(self, window: QPointF) -> None:
        """Release it."""
        self._send(QEvent.Type.MouseButtonRelease, window, _LEFT, Qt.MouseButton.NoButton)

    def wheel(self, notches: int) -> None:
        """Turn the wheel in the middle of the window."""
        at = QPointF(self._view.viewport().rect().center())
        turned, place = QPoint(0, 120 * notches), self._view.viewport().mapToGlobal(at)
        phase, buttons = Qt.ScrollPhase.NoScrollPhase, Qt.MouseButton.NoButton
        event = QWheelEvent(at, place, QPoint(), turned, buttons, _NONE, phase, False)  # noqa: FBT003
        QApplication.sendEvent(self._view.viewport(), event)

    def _send(
        self,
        kind: QEvent.Type,
        window: QPointF,
        button: Qt.MouseButton,
        buttons: Qt.MouseButton,
    ) -> None:
        place = self._view.viewport().mapToGlobal(window)
        event = QMouseEvent(kind, window, place, button, buttons, _NONE, self._device)
        QApplication.sendEvent(self._view.viewport(), event)
