"""Which key of a keyboard was pressed, whatever letters are on it: for Cyrillic and the like."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence

_ROWS: Final = ((2, "1234567890-="), (16, "QWERTYUIOP[]"), (30, "ASDFGHJKL;'`"), (44, "ZXCVBNM,./"))
"""The letters of an American keyboard by the numbers that keys have had since the PC AT."""
_X11: Final = 8
"""X11 and Wayland count the same keys from 8 on."""
_PLACES: Final = {
    first + column: Qt.Key(ord(letter)) for first, row in _ROWS for column, letter in enumerate(row)
}
_WANTED: Final = (
    Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
)


def american_key(event: QKeyEvent) -> Qt.Key | None:
    """Return the key at this place of an American keyboard.

    None for a key that has a Latin letter, which is meant by it, and where the system does not
    say which key it was.
    """
    if event.key() < 0x80 or event.key() >= Qt.Key.Key_Escape or sys.platform == "darwin":  # noqa: PLR2004
        return None
    offset = 0 if sys.platform == "win32" else _X11
    return _PLACES.get(event.nativeScanCode() - offset)


def american_sequence(event: QKeyEvent) -> QKeySequence | None:
    """Return what calls a command at this place of an American keyboard; None as above."""
    key = american_key(event)
    if key is None:
        return None
    return QKeySequence(QKeyCombination(event.modifiers() & _WANTED, key))


def called_by(event: QKeyEvent, actions: Iterable[QAction]) -> QAction | None:
    """Return the action that a key calls; where it has no Latin letter, by its place."""
    wanted = american_sequence(event) or QKeySequence(event.keyCombination())
    return next((action for action in actions if wanted in action.shortcuts()), None)
