"""Says what this program is, which versions it stands on, and where its log is."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from designer.guard import log_path
from designer.icons import icon
from designer.plain import PlainLabel
from designer.words import tr

_SIGN = QSize(56, 56)
_PARTS = ("torch", "PySide6-Essentials", "numpy", "torchmetrics")


class AboutDialog(QDialog):
    """Name, purpose and versions."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Netwright"))
        sign = QLabel()
        sign.setPixmap(icon("netwright").pixmap(_SIGN))
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(PlainLabel(f"Netwright {_version('netwright')}", "title", wrap=False))
        purpose = tr("Draw neural networks, train them live, take them away as Python.")
        words.addWidget(PlainLabel(purpose, wrap=False))
        words.addWidget(PlainLabel(versions(), "muted", wrap=False))
        words.addWidget(PlainLabel(tr("Log: {log_path}", log_path=log_path()), "muted", wrap=False))
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addWidget(sign)
        row.addLayout(words)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 22, 24, 16)
        whole.setSpacing(18)
        whole.addLayout(row)
        whole.addWidget(buttons)


def versions() -> str:
    """Return what the program stands on, in one line."""
    parts = [f"{name} {_version(name)}" for name in _PARTS]
    return " · ".join((f"Python {platform.python_version()}", *parts))


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return tr("(not installed)")
