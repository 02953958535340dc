"""The coloured signs of severity: error, warning, hint."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QLabel

from designer.icons import icon
from designer.words import later, tr

_SIGNS: Final = {
    later("error"): ("error", "error"),
    later("warning"): ("warning", "warning"),
    later("hint"): ("info", "info"),
    later("done"): ("check", "success"),
}
_SIZE: Final = 16


def sign(severity: str) -> QLabel:
    """Return the sign of a severity, or of what is done."""
    label = QLabel()
    name, token = _SIGNS[severity]
    label.setPixmap(icon(name, token=token).pixmap(_SIZE, _SIZE))
    label.setAccessibleName(tr(severity))
    label.setFixedSize(_SIZE, _SIZE)
    label.setProperty("role", "sign")
    return label
