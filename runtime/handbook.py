"""The reference as a folder of web pages: `python -m runtime.handbook FOLDER` writes it."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from pathlib import Path

import nodes.datasets
import nodes.library  # noqa: F401 - declares the layers
from nodes.atomic import write_whole
from nodes.dataset import DATASETS
from nodes.declaration import Declared
from nodes.layer import LAYERS, Layer
from nodes.reference import page, page_html
from nodes.training import OPTIMIZERS, SCHEDULES
from runtime.curve import Points, points

_WIDTH, _HEIGHT, _LEFT, _BELOW, _EDGE = 340.0, 180.0, 34.0, 22.0, 8.0
_EVERY = 3
"""Of so many computed points one is drawn."""
_PAPER = re.compile(r"arXiv:(\d{4}\.\d{4,5})")
_OURS = ("nodes.",)

_FRAME = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} · Netwright reference</title>
<link rel="stylesheet" href="style.css">
</head>
<body>
<nav>
{links}
</nav>
<main>
{body}</main>
</body>
</html>
"""


def pages() -> dict[str, str]:
    """Return the text of each page by the name of its file."""
    rooms = _rooms()
    files = {category: _file(category) for category in rooms}
    made = {"index.html": _framed("Layers and data", files, _index(rooms, files))}
    for category, declared in rooms.items():
        body = f"<h1>{escape(category)}</h1>\n" + "".join(map(_article, declared))
        made[files[category]] = _framed(category, files, body)
    return made


def write(folder: Path) -> None:
    """Write all pages; pages of categories that are gone are removed."""
    folder.mkdir(parents=True, exist_ok=True)
    made = pages()
    for old in folder.glob("*.html"):
        if old.name not in made:
            old.unlink()
    for name, text in made.items():
        write_whole(folder / name, text.encode())


def _rooms() -> Mapping[str, Sequence[type[Declared]]]:
    """Return what ships with Netwright by category; layers of other packages stay out."""
    rooms: dict[str, list[type[Declared]]] = {}
    for layer in LAYERS.values():
        if layer.__module__.startswith(_OURS):
            rooms.setdefault(layer.category, []).append(layer)
    rooms["Optimizers"] = list(OPTIMIZERS.values())
    rooms["Schedules"] = list(SCHEDULES.values())
    rooms["Data"] = list(DATASETS.values())
    return rooms


def _file(category: str) -> str:
    return re.sub(r"[^a-z]+", "-", category.lower()) + ".html"


def _framed(title: str, files: Mapping[str, str], body: str) -> str:
    found = {"Contents": "index.html", **files}
    here = {"Layers and data": "Contents"}.get(title, title)
    links = (
        f'<a href="{file}"{" aria-current=page" if name == here else ""}>{escape(name)}</a>'
        for name, file in found.items()
    )
    return _FRAME.format(title=escape(title), links="\n".join(links), body=body)


def _index(rooms: Mapping[str, Sequence[type[Declared]]], files: Mapping[str, str]) -> str:
    parts = ["<h1>Layers and data</h1>"]
    for category, declared in rooms.items():
        parts.append(f'<h2><a href="{files[category]}">{escape(category)}</a></h2>\n<dl>')
        for one in declared:
            sentence = escape(page(one).paragraphs[0])
            link = f'<a href="{files[category]}#{one.type_name}">{escape(one.title)}</a>'
            parts.append(f"<dt>{link}</dt>\n<dd>{sentence}</dd>")
        parts.append("</dl>")
    return "\n".join(parts) + "\n"


def _article(declared: type[Declared]) -> str:
    text = _PAPER.sub(
        r'<a href="https://arxiv.org/abs/\1">arXiv:\1</a>', page_html(declared, _figure(declared))
    )
    return f'<article id="{declared.type_name}">\n{text}</article>\n'


def _figure(declared: type[Declared]) -> str:
    made = declared.build(declared.fresh())
    found = points(made) if isinstance(made, Layer) else None
    return "" if found is None else _drawing(declared.title, found)


def _drawing(name: str, found: Points) -> str:
    """Return the curve of a function and its slope as SVG in the colours of the style sheet."""
    low, high = min(*found.ys, *found.slopes, 0.0), max(*found.ys, *found.slopes, 0.0)
    frame = _Frame((found.xs[0], found.xs[-1]), (low, high))
    size = f"0 0 {_WIDTH:g} {_HEIGHT:g}"
    parts = [
        "<figure>",
        f'<svg viewBox="{size}" role="img" aria-label="{escape(name)} and its slope">',
        *frame.axes(),
        f'<path class="slope" d="{frame.path(found.xs, found.slopes)}"/>',
        f'<path class="curve" d="{frame.path(found.xs, found.ys)}"/>',
        "</svg>",
        '<figcaption><span class="curve">y</span> <span class="slope">slope</span></figcaption>',
        "</figure>",
    ]
    return "\n".join(parts)


class _Frame:
    """From numbers to places in the drawing."""

    def __init__(self, across: tuple[float, float], up: tuple[float, float]) -> None:
        self._across, self._up = across, up

    def x(self, value: float) -> float:
        low, high = self._across
        return _LEFT + (value - low) / (high - low) * (_WIDTH - _LEFT - _EDGE)

    def y(self, value: float) -> float:
        low, high = self._up
        room = _HEIGHT - _BELOW - _EDGE
        return _EDGE + (high - value) / ((high - low) or 1.0) * room

    def path(self, xs: Sequence[float], ys: Sequence[float]) -> str:
        pairs = zip(xs[::_EVERY], ys[::_EVERY], strict=True)
        return "M" + " ".join(f"{self.x(x):.1f},{self.y(y):.1f}" for x, y in pairs)

    def axes(self) -> Iterator[str]:
        """Yield the lines through zero and the numbers at their ends."""
        (left, right), (low, high) = self._across, self._up
        down, along = self.x(0.0), self.y(0.0)
        yield f'<path class="axis" d="M{_LEFT:g},{along:.1f} H{_WIDTH - _EDGE:g}"/>'
        if left <= 0.0 <= right:
            yield f'<path class="axis" d="M{down:.1f},{_EDGE:g} V{_HEIGHT - _BELOW:g}"/>'
        for value in dict.fromkeys((left, 0.0, right)):
            at = f'x="{self.x(value):.1f}" y="{_HEIGHT - 6:g}"'
            yield f'<text {at} text-anchor="middle">{_short(value)}</text>'
        for value in dict.fromkeys((low, high)):
            at = f'x="{_LEFT - 6:g}" y="{self.y(value) + 4:.1f}"'
            yield f'<text {at} text-anchor="end">{_short(value)}</text>'


def _short(value: float) -> str:
    return f"{value:.3g}".replace("-", "−")


if __name__ == "__main__":
    write(Path(sys.argv[1]))
