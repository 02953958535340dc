"""What a gesture of the mouse is: an object that is started, moved, and finished or cancelled."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

if TYPE_CHECKING:
    from designer.canvas.frame import Frame
    from designer.canvas.view import CanvasView


@dataclass(frozen=True)
class Pointer:
    """Where the mouse is: in scene units and in window pixels, and which keys are held."""

    x: float
    y: float
    window: QPointF
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier

    @property
    def shift(self) -> bool:
        """Whether Shift is held."""
        return bool(self.modifiers & Qt.KeyboardModifier.ShiftModifier)

    @property
    def control(self) -> bool:
        """Whether Ctrl is held (Command on a Mac)."""
        return bool(self.modifiers & Qt.KeyboardModifier.ControlModifier)

    @property
    def alt(self) -> bool:
        """Whether Alt is held."""
        return bool(self.modifiers & Qt.KeyboardModifier.AltModifier)

    def far_from(self, other: Pointer) -> bool:
        """Return whether the mouse has moved far enough to mean a drag."""
        return (self.window - other.window).manhattanLength() >= DRAG_DISTANCE


DRAG_DISTANCE = 4
"""Window pixels; a click may tremble by less."""


class Gesture:
    """A gesture in progress. Making one starts it."""

    cursor: Qt.CursorShape | None = None

    def __init__(self, view: CanvasView, start: Pointer) -> None:
        self.view = view
        self.start = start

    def move(self, pointer: Pointer) -> None:
        """Follow the mouse."""

    def finish(self, pointer: Pointer) -> bool:
        """End where the button was released; return False to go on without a button."""
        del pointer
        return True

    def cancel(self) -> None:
        """Leave everything as it was."""

    def renew(self) -> None:
        """Go on after the arrays were filled anew: the analysis has found out more."""

    def paint(self, frame: Frame) -> None:
        """Draw what is only seen during the gesture."""
