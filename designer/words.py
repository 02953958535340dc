"""The texts of the window in the user's language."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

CONTEXT: Final = "Netwright"
"""The one context of all texts in the catalogues of translations."""


def tr(text: str, /, **values: object) -> str:
    """Return a text in the user's language, its `{names}` filled in.

    >>> tr("Undo {step}", step="Add Linear")
    'Undo Add Linear'
    """
    said = QCoreApplication.translate(CONTEXT, text)
    return said.format_map(values) if values else said
