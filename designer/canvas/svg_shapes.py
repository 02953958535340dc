"""An SVG of Qt's, told anew: every shape and every letter once, however often it is drawn.

Qt writes each line with all its colours and each text for a font that the reader may not have.
Here what is drawn several times is defined once and laid down by reference. Letters are shapes, or
texts that keep their width in any font.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape, quoteattr

from designer.canvas.svg_letters import LETTER_SIZE, Font, Letters

_USUAL: Final = {
    "fill": "none",
    "stroke": "none",
    "fill-rule": "evenodd",
    "stroke-linecap": "square",
    "stroke-linejoin": "bevel",
    "fill-opacity": "1",
    "stroke-opacity": "1",
    "stroke-width": "1",
}
"""What holds where a shape says nothing else; the first five are said by the group around all."""
_SAID: Final = 5
_SILENT: Final = re.compile(r"font-.*|transform|vector-effect|.*\bspace")
_KNOWN: Final = frozenset({"path", "rect", "circle", "ellipse", "polyline", "polygon", "line"})
_UNREADABLE: Final = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Signs that XML has no way to write."""
_NUMBER: Final = re.compile(r"-?\d+\.\d+(?:e-?\d+)?")
_HEAD: Final = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<svg width="{width}" height="{height}" '
    'viewBox="{box}" version="1.1" xmlns="http://www.w3.org/2000/svg" '
    'xmlns:xlink="http://www.w3.org/1999/xlink">\n<title>{title}</title>\n<defs>\n{defs}\n</defs>\n'
    "<g{opening}>\n{body}\n</g>\n</svg>\n"
)

Attributes = tuple[tuple[str, str], ...]
Matrix = tuple[float, ...]


@dataclass(frozen=True)
class _Shape:
    """A shape without its place; a text has the words instead of attributes."""

    tag: str
    look: Attributes
    attributes: Attributes = ()
    font: Font | None = None
    words: str = ""


def compact(content: bytes, *, readable: bool = False) -> bytes:
    """Return what QSvgGenerator wrote, as a picture that is the same and needs no font.

    In a `readable` one texts can be searched, copied and edited; without the font they look alike.
    """
    root = ET.fromstring(_UNREADABLE.sub("", content.decode()))  # noqa: S314 - what Qt has written
    return _Writer(list(_shapes(root)), readable=readable).text(root).encode()


def _shapes(root: ET.Element) -> Iterator[tuple[_Shape, Matrix]]:
    """Yield each shape with its place, in the order in which they are painted."""
    for group in root.iter():
        if _tag(group) != "g":
            continue
        matrix = _matrix(group.get("transform", ""))
        for element in group:
            if _tag(element) == "g":
                continue
            look = _look(group.attrib | {n: v for n, v in element.attrib.items() if n in _USUAL})
            if _tag(element) == "text":
                yield _written(element, look, matrix)
            elif _tag(element) in _KNOWN:
                yield _Shape(_tag(element), look, _own(element)), matrix
            else:
                message = f"Qt wrote a {_tag(element)}, which is none of {', '.join(_KNOWN)}"
                raise ValueError(message)


def _written(element: ET.Element, look: Attributes, matrix: Matrix) -> tuple[_Shape, Matrix]:
    """Return a text as a shape whose origin is the beginning of its base line."""
    font = (element.get("font-family", ""), int(element.get("font-weight", "400")))
    scale = float(element.get("font-size", "13")) / LETTER_SIZE
    x, y = float(element.get("x", "0")), float(element.get("y", "0"))
    a, b, c, d, e, f = matrix
    place = (a * scale, b * scale, c * scale, d * scale, a * x + c * y + e, b * x + d * y + f)
    return _Shape("text", look, (), font, element.text or ""), place


class _Writer:
    def __init__(self, shapes: list[tuple[_Shape, Matrix]], *, readable: bool) -> None:
        self._shapes, self._readable = shapes, readable
        self._counts = Counter(shape for shape, _ in shapes)
        self._letters = Letters()
        self._names: dict[object, str] = {}
        self._defs: list[str] = []

    def text(self, root: ET.Element) -> str:
        """Return the whole picture; size and title are those of `root`."""
        body = "\n".join(self._laid_down(shape, place) for shape, place in self._shapes)
        return _HEAD.format(
            width=root.get("width"),
            height=root.get("height"),
            box=root.get("viewBox"),
            title=escape(next((e.text or "" for e in root.iter() if _tag(e) == "title"), "")),
            defs="\n".join(self._defs),
            opening=_said(tuple(_USUAL.items())[:_SAID]),
            body=body,
        )

    def _laid_down(self, shape: _Shape, place: Matrix) -> str:
        if shape.font is not None and self._readable:
            return self._as_text(shape, shape.font, place)
        if self._counts[shape] > 1:
            return _use(self._named(shape, lambda name: self._drawn(shape, (("id", name),))), place)
        return self._drawn(shape, _placed(place))

    def _drawn(self, shape: _Shape, more: Attributes) -> str:
        if shape.font is None:
            return f"<{shape.tag}{_said((*more, *shape.look, *shape.attributes))}/>"
        uses = "".join(
            self._letter(*letter) for letter in self._letters.of(shape.font, shape.words)
        )
        return f"<g{_said((*more, *shape.look))}>{uses}</g>"

    def _as_text(self, shape: _Shape, font: Font, place: Matrix) -> str:
        family, weight = font
        said = (
            ("font-family", f"{family}, sans-serif"),
            ("font-weight", str(weight)),
            ("font-size", str(LETTER_SIZE)),
            ("textLength", _figure(self._letters.width(font, shape.words))),
            ("lengthAdjust", "spacingAndGlyphs"),
            *(_placed(place)),
        )
        return f"<text{_said((*said, *shape.look))}>{escape(shape.words)}</text>"

    def _letter(self, outline: str, x: float, y: float) -> str:
        name = self._named(outline, lambda name: f'<path id="{name}" d="{_short(outline)}"/>')
        return _use(name, (1, 0, 0, 1, x, y))

    def _named(self, key: object, draw: Callable[[str], str]) -> str:
        """Return the name by which a shape is laid down; the first to ask defines it."""
        if key not in self._names:
            self._names[key] = name = _name(len(self._names))
            self._defs.append(draw(name))
        return self._names[key]


def _name(number: int) -> str:
    """Return a short name, another one for each number."""
    letters = ""
    while True:
        letters = chr(ord("a") + number % 26) + letters
        number = number // 26 - 1
        if number < 0:
            return letters


def _use(name: str, place: Matrix) -> str:
    *turned, x, y = place
    if turned != [1, 0, 0, 1]:
        return f'<use xlink:href="#{name}"{_said(_placed(place))}/>'
    at = tuple((axis, _figure(value)) for axis, value in (("x", x), ("y", y)))
    return f'<use xlink:href="#{name}"{_said(pair for pair in at if pair[1] != "0")}/>'


def _placed(place: Matrix) -> Attributes:
    """Return what moves a shape to its place, nothing for one that is there."""
    a, b, c, d, x, y = place
    moved = f"translate({_figure(x)} {_figure(y)})" if (x, y) != (0, 0) else ""
    if (b, c) != (0, 0):
        moved = f"matrix({' '.join(f'{value:.6g}' for value in place)})"
    elif a != d:
        moved += f"scale({a:.6g} {d:.6g})"
    elif a != 1:
        moved += f"scale({a:.6g})"
    return (("transform", moved),) if moved else ()


def _look(said: Mapping[str, str]) -> Attributes:
    """Return how a shape is painted, without what is usual and what cannot be seen."""
    unseen = [kind for kind in ("fill", "stroke") if said.get(kind) == "none"]
    return tuple(
        (name, value)
        for name, value in sorted(said.items())
        if _USUAL.get(name) != value
        and not _SILENT.fullmatch(name)
        and not any(name.startswith(f"{kind}-") for kind in unseen)
    )


def _own(element: ET.Element) -> Attributes:
    """Return what makes a shape: its outline, or its place and size."""
    return tuple(
        (name, _short(value))
        for name, value in element.attrib.items()
        if name not in _USUAL and not _SILENT.fullmatch(name)
    )


def _matrix(transform: str) -> Matrix:
    values = [float(value) for value in transform[len("matrix(") : -1].split(",") if value]
    return tuple(values or (1, 0, 0, 1, 0, 0))


@lru_cache(maxsize=4096)
def _short(data: str) -> str:
    """Return numbers with two digits behind the point, and no spaces that say nothing."""
    rounded = _NUMBER.sub(lambda found: _figure(float(found.group())), data.strip())
    return re.sub(r" ?([A-Za-z]) ?", r"\1", rounded)


def _figure(value: float) -> str:
    shown = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if shown == "-0" else shown


def _said(attributes: Iterable[tuple[str, str]]) -> str:
    return "".join(f" {name}={quoteattr(value)}" for name, value in attributes)


def _tag(element: ET.Element) -> str:
    return element.tag.rpartition("}")[2]
