"""The coloured signs of severity: error, warning, hint."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QLabel

from designer.icons import icon
from designer.words import later, tr

_SIGNS: Final = {later("error"): "error", later("warning"): "warning", later("hint"): "info"}
_SIZE: Final = 16


def sign(severity: str) -> QLabel:
    """Return the sign of a severity."""
    label = QLabel()
    name = _SIGNS[severity]
    label.setPixmap(icon(name, token=name).pixmap(_SIZE, _SIZE))
    label.setAccessibleName(tr(severity))
    label.setFixedSize(_SIZE, _SIZE)
    label.setProperty("role", "sign")
    return label
