"""Many small pictures side by side on one large one, so that all are laid down in one call."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable
from typing import TYPE_CHECKING, Final, cast

import numpy as np
import shiboken6
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPixmap

from designer.canvas.curves import Floats, Rows

if TYPE_CHECKING:
    from designer.canvas.frame import Frame

_WIDE: Final = 2048
_FIRST: Final = 128
"""The height of a new sheet; it doubles when there is no more room."""
_OWNERS: Final = 12
"""Lists of looks whose numbers are remembered; the newest of each painter are among them."""

Cell = tuple[Hashable, QRect, Callable[[QPainter], None]]
"""A key, the device pixels that a picture covers around its origin, and what draws it there."""


class Sheet:
    """Pictures of one zoom by number."""

    def __init__(self) -> None:
        self._pixmap = QPixmap()
        self._numbers: dict[Hashable, int] = {}
        self._cells: list[tuple[float, ...]] = []
        """Of each picture the fragment that lays it down at the origin."""
        self._table: Floats = np.empty((0, 10))
        self._left, self._top, self._below = 0, 0, 0
        self._known: OrderedDict[int, tuple[object, Rows]] = OrderedDict()

    @property
    def pixels(self) -> int:
        """How many pixels the sheet has."""
        return self._pixmap.width() * self._pixmap.height()

    def number(self, key: Hashable) -> int | None:
        """Return the number of a picture, None while it is not there."""
        return self._numbers.get(key)

    def numbers(self, cells: Iterable[Cell]) -> list[int]:
        """Return the numbers of pictures; those that are not there yet are drawn."""
        found, painter = [], QPainter()
        for key, box, draw in cells:
            number = self._numbers.get(key)
            if number is None:
                self._numbers[key] = number = len(self._cells)
                painter = self._add(painter, box, draw)
            found.append(number)
        if painter.isActive():
            painter.end()
        return found

    def known(self, owner: object, count: int) -> Rows:
        """Return an array in which an owner keeps the numbers of its codes, -1 at first."""
        found = self._known.get(id(owner))
        kept = found[1] if found else np.empty(0, dtype=np.intp)
        if len(kept) < count:
            kept = np.concatenate((kept, np.full(count, -1, dtype=np.intp)))
            self._known[id(owner)] = (owner, kept)
            while len(self._known) > _OWNERS:
                self._known.popitem(last=False)
        return kept

    def lay_down(self, frame: Frame, numbers: Rows, at: Floats) -> None:
        """Draw pictures, one after another, with their origins at whole device pixels."""
        if not len(numbers):
            return
        if len(self._table) != len(self._cells):
            self._table = np.asarray(self._cells, dtype=np.float64)
        fragments = self._table[numbers]
        fragments[:, :2] += at
        frame.lay_down(self, fragments)

    def draw(self, painter: QPainter, fragments: Floats) -> None:
        """Draw what was laid down."""
        draw_fragments(painter, fragments, self._pixmap)

    def _add(self, painter: QPainter, box: QRect, draw: Callable[[QPainter], None]) -> QPainter:
        """Draw a picture into the next free place; return the painter that is open then."""
        width, height = max(1, box.width()), max(1, box.height())
        if self._left + width > _WIDE:
            self._left, self._top = 0, self._below
        self._below = max(self._below, self._top + height)
        if self._below > self._pixmap.height() or width > self._pixmap.width():
            if painter.isActive():
                painter.end()
            self._grow(max(_WIDE, width))
        if not painter.isActive():
            painter = QPainter(self._pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRect(self._left, self._top, width, height)
        origin = (-box.left(), -box.top())
        middle = (width / 2 - origin[0], height / 2 - origin[1])
        self._cells.append((*middle, self._left, self._top, width, height, 1, 1, 0, 1))
        painter.resetTransform()
        painter.setClipRect(place)
        painter.translate(place.left() + origin[0], place.top() + origin[1])
        draw(painter)
        self._left += width
        return painter

    def _grow(self, width: int) -> None:
        height = max(_FIRST, self._pixmap.height())
        while height < self._below:
            height *= 2
        grown = QPixmap(width, height)
        grown.fill(Qt.GlobalColor.transparent)
        painter = QPainter(grown)
        painter.drawPixmap(0, 0, self._pixmap)
        painter.end()
        self._pixmap = grown


def draw_fragments(painter: QPainter, fragments: Floats, picture: QPixmap) -> None:
    """Draw parts of a picture: rows of ten doubles, the memory of QPainter::PixmapFragment.

    They are the middle of the part where it is drawn, its left, top, width and height in the
    picture, how it is scaled (twice), turned, and how opaque it is.
    """
    if len(fragments):
        first = cast(
            "QPainter.PixmapFragment",
            shiboken6.wrapInstance(fragments.ctypes.data, QPainter.PixmapFragment),
        )
        painter.drawPixmapFragments(first, len(fragments), picture)
