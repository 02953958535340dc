"""What a canvas shows: painted straight where it is new, kept as a picture where it scrolls."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPainter, QPixmap, QRegion

from designer.canvas.frame import Frame

if TYPE_CHECKING:
    from collections.abc import Iterable

_GRAIN: Final = 4
"""Parts begin and end at multiples of so many window pixels: these are whole device pixels even
where a window pixel is one and a quarter or one and a half of them."""
_AHEAD: Final = 64
"""Window pixels around the window that the picture has room for."""
_MOST_PARTS: Final = 6
_WASTE: Final = 1.7
"""Parts are painted as one when what lies around them is at most so many times as large."""


@dataclass(frozen=True)
class Sight:
    """What of the scene a window shows: the zoom, where the origin is, and in how many pixels."""

    zoom: float
    x: float
    y: float
    ratio: float
    size: QSize

    @property
    def window(self) -> QRect:
        """The whole window."""
        return QRect(QPoint(), self.size)


class Backing:
    """The picture, a little larger than the window, and which parts of it can be shown.

    What scrolls in is painted some way ahead, so that most steps of a scroll paint nothing. What
    is new altogether, as each step of a zoom is, is painted straight into the window, and so is
    what changes there, until it scrolls or has to be laid down whole once more.
    """

    def __init__(self) -> None:
        self._picture = QPixmap()
        self._place = QPoint()
        """Where the window is in the picture."""
        self._good = QRegion()
        """What is up to date, in pixels of the window."""
        self._shown: Sight | None = None
        """What the picture shows, None while all of it is stale."""
        self._seen: Sight | None = None
        """What the window shows without the picture."""
        self._straight = False
        """Whether the window is painted straight this time."""

    def spoil(self) -> None:
        """Let everything be painted anew."""
        self._shown = self._seen = None

    def forget(self) -> None:
        """Give the memory back, too."""
        self._picture = QPixmap()
        self.spoil()

    def renew(
        self,
        sight: Sight,
        stale: Sequence[QRect],
        exposed: QRegion,
        paint: Callable[[Frame], None],
    ) -> None:
        """Let the picture show a sight, of which some parts have changed, if it is needed."""
        self._straight = self._needs_no_picture(sight, exposed)
        if self._straight:
            self._seen = sight
            return
        parts = self._followed(sight, stale)
        self._shown = sight
        if not parts:
            return
        painter, at = QPainter(self._picture), self._place
        for part in parts:
            x, y, there = sight.x + at.x(), sight.y + at.y(), part.translated(at)
            paint(Frame(painter, sight.zoom, sight.ratio, x, y, there))
            self._good += part
        painter.end()

    def show(self, painter: QPainter, exposed: QRegion, paint: Callable[[Frame], None]) -> None:
        """Lay the picture down, or paint what is exposed of the window."""
        sight = self._seen
        if not self._straight or sight is None:
            painter.drawPixmap(-self._place, self._picture)
            return
        for part in _parts(exposed & sight.window):
            paint(Frame(painter, sight.zoom, sight.ratio, sight.x, sight.y, part))
        painter.setClipping(False)

    def _needs_no_picture(self, sight: Sight, exposed: QRegion) -> bool:
        """Return whether all is new, or a part of what was new before.

        Where a window pixel is no whole number of device pixels, only a picture lies on whole ones.
        """
        if not sight.ratio.is_integer() or _shift(self._shown, sight) is not None:
            return False
        whole = QRegion(sight.window).subtracted(exposed).isEmpty()
        return not whole if self._seen == sight else whole and _shift(self._seen, sight) is None

    def _followed(self, sight: Sight, stale: Sequence[QRect]) -> list[QRect]:
        """Scroll to a sight; return the parts that are missing there."""
        pixels = (sight.size + QSize(2 * _AHEAD, 2 * _AHEAD)) * sight.ratio
        if self._picture.size() != pixels or self._picture.devicePixelRatio() != sight.ratio:
            self._picture, self._shown = QPixmap(pixels), None
            self._picture.setDevicePixelRatio(sight.ratio)
        window, shift = sight.window, _shift(self._shown, sight)
        if shift is None:
            self._place, self._good = QPoint(_AHEAD, _AHEAD), QRegion()
            return [window]
        bounds = self._scroll(shift, sight)
        changed = QRegion()
        for part in stale:
            changed += _coarse(part) & bounds
        lacking = QRegion()
        for part in cast("Iterable[QRect]", QRegion(window) - self._good):
            lacking += _coarse(_onward(part, window)) & bounds
        self._good -= changed
        return _parts((changed & window) + lacking)

    def _scroll(self, shift: QPoint, sight: Sight) -> QRect:
        """Move the window over the picture, and that when it ends; return its bounds."""
        self._place -= shift
        self._good.translate(shift)
        room = QRect(0, 0, 2 * _AHEAD + 1, 2 * _AHEAD + 1)
        if not room.contains(self._place):
            back = QPoint(_AHEAD, _AHEAD) - self._place
            across, down = round(back.x() * sight.ratio), round(back.y() * sight.ratio)
            self._picture.scroll(across, down, self._picture.rect())
            self._place += back
        bounds = QRect(-self._place, sight.size + QSize(2 * _AHEAD, 2 * _AHEAD))
        self._good &= bounds
        return bounds


def _onward(part: QRect, window: QRect) -> QRect:
    """Return a strip that has scrolled in, made broader in the direction that it came from."""
    if part.width() <= _AHEAD:
        part = part.adjusted(-_AHEAD * (part.left() == 0), 0, 0, 0)
        part = part.adjusted(0, 0, _AHEAD * (part.right() == window.right()), 0)
    if part.height() <= _AHEAD:
        part = part.adjusted(0, -_AHEAD * (part.top() == 0), 0, 0)
        part = part.adjusted(0, 0, 0, _AHEAD * (part.bottom() == window.bottom()))
    return part


def _shift(shown: Sight | None, sight: Sight) -> QPoint | None:
    """Return by what a picture must scroll to show a sight, None when it must be painted anew."""
    if shown is None or (shown.zoom, shown.ratio) != (sight.zoom, sight.ratio):
        return None
    across, down = sight.x - shown.x, sight.y - shown.y
    if not all(map(float.is_integer, (across, down, across * sight.ratio, down * sight.ratio))):
        return None
    shift = QPoint(round(across), round(down))
    return shift if sight.window.translated(shift).intersects(sight.window) else None


def _coarse(part: QRect) -> QRect:
    """Return a part enlarged to the grain."""
    left, top = part.left() // _GRAIN * _GRAIN, part.top() // _GRAIN * _GRAIN
    right, bottom = -(-(part.right() + 1) // _GRAIN), -(-(part.bottom() + 1) // _GRAIN)
    return QRect(QPoint(left, top), QPoint(right * _GRAIN - 1, bottom * _GRAIN - 1))


def _parts(region: QRegion) -> list[QRect]:
    """Return a region as rectangles; each of them takes its time, so there are few."""
    parts, around = list(cast("Iterable[QRect]", region)), region.boundingRect()
    wanted = sum(part.width() * part.height() for part in parts)
    many = len(parts) > _MOST_PARTS
    if len(parts) > 1 and (many or around.width() * around.height() < _WASTE * wanted):
        return [around]
    return parts
