"""Fills the style sheet of the window with the colours and small pictures of a theme."""

import atexit
import shutil
import tempfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from string import Template
from typing import Final

from resources import icon_svg, read_text

# The name that the style sheet has for a picture, the icon it shows, the token of its colour.
_PICTURES: Final = (
    ("close", "close", "text_muted"),
    ("float", "fit", "text_muted"),
    ("up", "chevron-up", "text_muted"),
    ("down", "chevron-down", "text_muted"),
    ("onward", "chevron-right", "text_muted"),
    ("check", "check", "accent_text"),
    ("check_text", "check", "text"),
    ("dash", "dash", "accent_text"),
    ("dot", "dot", "accent_text"),
)

_STRAIGHT: Final = {"start": "left", "end": "right", "passed": "sub"}
_MIRRORED: Final = {"start": "right", "end": "left", "passed": "add"}
"""What a style sheet does not turn by itself where one reads from right to left."""


def stylesheet(colors: Mapping[str, str], *, mirrored: bool = False) -> str:
    """Return the style sheet in ``colors``, a colour as ``#rrggbb`` for each token.

    Where one reads from right to left, `mirrored`, what leads onward points to the left.
    """
    turned = {"chevron-right": "chevron-left"} if mirrored else {}
    pictures = {
        f"image_{name}": _picture(turned.get(drawing, drawing), colors[token])
        for name, drawing, token in _PICTURES
    }
    sides = _MIRRORED if mirrored else _STRAIGHT
    return Template(read_text("themes", "window.qss")).substitute(colors, **pictures, **sides)


@cache
def _picture(drawing: str, color: str) -> str:
    """Write the icon in ``color`` to a file, since a style sheet can only show files."""
    path = _folder() / f"{drawing}-{color.removeprefix('#')}.svg"
    path.write_text(icon_svg(drawing, color), encoding="utf-8")
    return path.as_posix()


@cache
def _folder() -> Path:
    folder = tempfile.mkdtemp(prefix="netwright-theme-")
    atexit.register(remove_pictures)
    return Path(folder)


def remove_pictures() -> None:
    """Remove the files of the pictures: the process ends."""
    if _folder.cache_info().currsize:
        shutil.rmtree(_folder(), ignore_errors=True)
