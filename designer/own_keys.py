"""Keys that a widget has for itself where a command of the window has them, too."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

StandardKey = QKeySequence.StandardKey


class OwnKeys(QObject):
    """Calls functions by keys while a widget, or a part of it, has the keyboard.

    A key is written as in a menu, "Alt+Up", or is one of the standard keys. A shortcut of the same
    keys would not do: with two that fit, Qt calls neither.
    """

    def __init__(
        self, widget: QWidget, keys: Mapping[str | StandardKey, Callable[[], object]]
    ) -> None:
        super().__init__(widget)
        self._calls = {
            bound.toString(): call
            for key, call in keys.items()
            for bound in ([QKeySequence(key)] if isinstance(key, str) else _bindings(key))
        }
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys out of the hands of the window, then call what they stand for."""
        if event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            assert isinstance(event, QKeyEvent)
            call = self._calls.get(QKeySequence(event.keyCombination()).toString())
            if call is not None:
                event.accept()
                if event.type() == QEvent.Type.KeyPress:
                    call()
                return True
        return super().eventFilter(watched, event)


def _bindings(key: StandardKey) -> list[QKeySequence]:
    return QKeySequence.keyBindings(key)
