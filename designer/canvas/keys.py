"""The keys of the canvas as a table."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QKeyCombination, Qt

from designer.canvas import commands

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from designer.canvas.view import CanvasView

    Call = Callable[[CanvasView], object]

_NUDGE: Final = 8.0
_FAR: Final = 64.0
_KEY, _CTRL, _SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_ALT: Final = Qt.KeyboardModifier.AltModifier
_ARROWS: Final = {
    _KEY.Key_Left: (-1, 0),
    _KEY.Key_Right: (1, 0),
    _KEY.Key_Up: (0, -1),
    _KEY.Key_Down: (0, 1),
}


def _ctrl(key: Qt.Key) -> QKeyCombination:
    return QKeyCombination(_CTRL, key)


def _plain(key: Qt.Key) -> QKeyCombination:
    return QKeyCombination(key)


KEYS: Final[dict[QKeyCombination, Call]] = {
    _plain(_KEY.Key_Delete): lambda view: view.delete_selection(),
    _plain(_KEY.Key_Backspace): lambda view: view.delete_selection(),
    _ctrl(_KEY.Key_Delete): lambda view: view.delete_selection(heal=True),
    _ctrl(_KEY.Key_A): lambda view: view.select_all(),
    _ctrl(_KEY.Key_C): lambda view: view.copy(),
    _ctrl(_KEY.Key_X): lambda view: view.cut(),
    _ctrl(_KEY.Key_V): lambda view: view.paste(),
    _ctrl(_KEY.Key_D): lambda view: view.duplicate(),
    _ctrl(_KEY.Key_0): lambda view: view.zoom_to_100(),
    _ctrl(_KEY.Key_Plus): lambda view: view.zoom_in(),
    _ctrl(_KEY.Key_Equal): lambda view: view.zoom_in(),
    _ctrl(_KEY.Key_Minus): lambda view: view.zoom_out(),
    _plain(_KEY.Key_F): lambda view: view.fit_selection(),
    _plain(_KEY.Key_Period): lambda view: view.fit_selection(),
    _plain(_KEY.Key_Home): lambda view: view.fit_all(),
    _plain(_KEY.Key_Tab): lambda view: view.quick_add(),
    QKeyCombination(_SHIFT, _KEY.Key_A): lambda view: view.quick_add(),
    _plain(_KEY.Key_L): lambda view: view.lay_out(),
    QKeyCombination(_SHIFT, _KEY.Key_L): lambda view: view.lay_out(everything=True),
    QKeyCombination(_ALT, _KEY.Key_A): lambda view: commands.align(view, "left"),
    QKeyCombination(_ALT, _KEY.Key_D): lambda view: commands.align(view, "right"),
    QKeyCombination(_ALT, _KEY.Key_W): lambda view: commands.align(view, "top"),
    QKeyCombination(_ALT, _KEY.Key_S): lambda view: commands.align(view, "bottom"),
    QKeyCombination(_ALT, _KEY.Key_H): lambda view: commands.align(view, "down"),
    QKeyCombination(_ALT, _KEY.Key_V): lambda view: commands.align(view, "across"),
    QKeyCombination(_ALT | _SHIFT, _KEY.Key_H): lambda view: commands.distribute(view, "across"),
    QKeyCombination(_ALT | _SHIFT, _KEY.Key_V): lambda view: commands.distribute(view, "down"),
    _plain(_KEY.Key_Return): lambda view: view.open_selected(),
    _plain(_KEY.Key_Enter): lambda view: view.open_selected(),
    _plain(_KEY.Key_Escape): lambda view: view.escape(),
}


def press(view: CanvasView, event: QKeyEvent) -> bool:
    """Do what a key means on the canvas; return False when it means nothing."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = Qt.Key(event.key())
    if key in _ARROWS and held in (Qt.KeyboardModifier.NoModifier, _SHIFT):
        step = _FAR if held == _SHIFT else _NUDGE
        across, down = _ARROWS[key]
        commands.nudge(view, step * across, step * down)
        return True
    call = KEYS.get(QKeyCombination(held, key))
    if call is None:
        return False
    call(view)
    return True
