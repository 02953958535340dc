"""Pictures, tables and weights that the user takes away: asked where to, written whole or told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtWidgets import QWidget

from designer.dialogs import ask_where_to_write
from designer.words import later, tr
from nodes.atomic import WriteError, write_whole


@dataclass(frozen=True)
class Kind:
    """What is written: what the dialog is called, what it shows, what names end in."""

    title: str
    pattern: str
    suffix: str


PICTURE: Final = Kind(later("Save as picture"), later("Pictures (*.png)"), ".png")
TABLE: Final = Kind(later("Save values"), later("Tables (*.csv)"), ".csv")
WEIGHTS: Final = Kind(later("Save weights"), later("Weights (*.safetensors)"), ".safetensors")


def write_out(parent: QWidget, kind: Kind, stem: str, write: Callable[[Path], None]) -> str:
    """Ask where to write, and write; return why that could not be done, else ""."""
    proposal = Path(stem + kind.suffix)
    path = ask_where_to_write(parent, tr(kind.title), proposal, tr(kind.pattern), kind.suffix)
    if path is None:
        return ""
    try:
        write(path)
    except WriteError as error:
        said = tr(str(error))
        return said[:1].upper() + said[1:]
    except OSError as error:
        return tr("{path} could not be written: {error}.", path=path, error=error.strerror)
    return ""


def write_picture(part: QWidget, path: Path) -> None:
    """Write a part of the window as it stands; OSError where the file cannot be written."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    part.grab().save(buffer, "PNG")
    write_whole(path, bytes(content.data()))
