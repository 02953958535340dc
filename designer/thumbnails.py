"""Small pictures of projects, made from their drawings and kept in the user's cache folder."""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, QStandardPaths
from PySide6.QtGui import QImage

from designer.theme import Theme

SIZE: Final = QSize(204, 120)
"""In window pixels; each has twice as many pixels both ways."""
_RATIO: Final = 2
_VERSION: Final = 1
"""Counts the changes of how they are drawn: older ones are of no use then."""
_MOST_KEPT: Final = 300
_MOST_BYTES: Final = 4_000_000
"""A larger file has no picture: to read it takes seconds."""


@dataclass(frozen=True)
class Thumbnail:
    """The picture of a project and its number of nodes; None and 0 where there is no project."""

    image: QImage | None = None
    nodes: int = 0


def cache_folder() -> Path:
    """Return where pictures are kept; what is lost there is made again."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericCacheLocation)
    return Path(place or Path.home() / ".cache") / "netwright" / "thumbnails"


def thumbnail(read: Callable[[], bytes], theme: Theme, folder: Path | None = None) -> Thumbnail:
    """Return the picture of a project file; this may run on any thread.

    The name of the kept picture is a digest of the file's content and of the theme, so that a
    file that was changed has another one.
    """
    try:
        content = read()
    except OSError:
        return Thumbnail()
    if len(content) > _MOST_BYTES:
        return Thumbnail()
    folder = folder or cache_folder()
    said = f"{_VERSION} {theme.name} {SIZE.width()}x{SIZE.height()} ".encode()
    kept = folder / f"{hashlib.sha256(said + content).hexdigest()}.png"
    found = _kept(kept)
    if found is None:
        found = _made(content, theme)
        if found.image is not None:
            _keep(kept, found)
    return found


def _kept(path: Path) -> Thumbnail | None:
    """Return a picture that was made before, unless something else lies in its place."""
    image = QImage(str(path)) if path.is_file() else QImage()
    text = image.text("nodes")
    if image.size() != SIZE * _RATIO or not text.isdigit():
        return None
    return Thumbnail(image.convertToFormat(QImage.Format.Format_RGB32), int(text))


def _keep(path: Path, made: Thumbnail) -> None:
    from nodes.atomic import write_whole
    from nodes.jsontext import FileError

    with contextlib.suppress(OSError, FileError):  # a picture that is not kept is made again
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        write_whole(path, _bytes(made))
        _drop_oldest(path.parent)


def _bytes(made: Thumbnail) -> bytes:
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice

    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert made.image is not None
    made.image.setText("nodes", str(made.nodes))
    made.image.save(buffer, "PNG")  # type: ignore[call-overload] # Qt takes the name as a text
    return bytes(content.data())


def _drop_oldest(folder: Path) -> None:
    found = sorted(folder.glob("*.png"), key=lambda path: path.stat().st_mtime)
    for path in found[:-_MOST_KEPT]:
        path.unlink(missing_ok=True)


def _made(content: bytes, theme: Theme) -> Thumbnail:
    from designer.canvas.drawing import Drawing
    from nodes.file import FileError, loads

    try:
        network = loads(content.decode()).network
    except (FileError, UnicodeDecodeError, json.JSONDecodeError):
        return Thumbnail()
    nodes = len(network.graph.nodes) + sum(len(b.graph.nodes) for b in network.blocks.values())
    drawing = Drawing(network, network.graph)
    return Thumbnail(None if drawing.empty else drawing.miniature(theme, SIZE, _RATIO), nodes)
