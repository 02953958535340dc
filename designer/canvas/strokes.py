"""The gestures that draw a stroke across links: it cuts them, or leads them through points."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPen, QPolygonF

from designer.canvas import link_commands
from designer.canvas.gesture import Gesture, Pointer
from designer.theme import current_theme

if TYPE_CHECKING:
    from designer.canvas.frame import Frame
    from designer.canvas.view import CanvasView
    from nodes.graph import Link, Position


class Stroke(Gesture):
    """A line drawn by hand, and the links that it has crossed."""

    cursor = Qt.CursorShape.CrossCursor
    token = "accent"

    def __init__(self, view: CanvasView, start: Pointer) -> None:
        super().__init__(view, start)
        self._line = [(start.x, start.y)]
        self._crossed: dict[Link, Position] = {}

    @property
    def crossed(self) -> dict[Link, Position]:
        """The links that were crossed, and where."""
        return self._crossed

    def move(self, pointer: Pointer) -> None:
        """Go on with the line."""
        at = (pointer.x, pointer.y)
        if at == self._line[-1]:
            return
        for link, place in self.view.arrays.links_across(self._line[-1], at).items():
            self._crossed.setdefault(link, place)
        self._line.append(at)
        self.view.refresh_over()

    def cancel(self) -> None:
        """Leave the links as they are."""
        self.view.state.cut = frozenset()

    def paint(self, frame: Frame) -> None:
        """Draw the line."""
        painter = frame.in_scene()
        pen = QPen(current_theme().color(self.token), 1.5 * frame.ratio, Qt.PenStyle.DashLine)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([QPointF(*at) for at in self._line]))


class CutLinks(Stroke):
    """Takes away the links that it crosses; they are red until then."""

    token = "link_invalid"

    def move(self, pointer: Pointer) -> None:
        """Show what would be cut."""
        super().move(pointer)
        if self.view.state.cut != self._crossed.keys():
            self.view.state.cut = frozenset(self._crossed)
            self.view.refresh()

    def finish(self, pointer: Pointer) -> bool:
        """Cut."""
        self.move(pointer)
        self.cancel()
        link_commands.unlink(self.view, self._crossed)
        return True


class SweepPoints(Stroke):
    """Leads the links that it crosses through points where it crosses them."""

    def finish(self, pointer: Pointer) -> bool:
        """Put the points."""
        self.move(pointer)
        link_commands.reroute(self.view, self._crossed)
        return True

    def paint(self, frame: Frame) -> None:
        """Draw the line and the points to come."""
        super().paint(frame)
        paint_points(frame, self._crossed.values())


class BendLink(Gesture):
    """Leads a link through the point where the mouse lets go."""

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, view: CanvasView, start: Pointer, link: Link) -> None:
        super().__init__(view, start)
        self._link = link
        self._at = (start.x, start.y)
        view.refresh_over()

    def move(self, pointer: Pointer) -> None:
        """Follow the mouse."""
        self._at = (pointer.x, pointer.y)
        self.view.refresh_over()

    def finish(self, pointer: Pointer) -> bool:
        """Put the point."""
        self.move(pointer)
        link_commands.reroute(self.view, {self._link: self._at})
        return True

    def paint(self, frame: Frame) -> None:
        """Draw the point to come."""
        paint_points(frame, (self._at,))


class BreakLinks(Gesture):
    """A click that takes away all links of a port; they are red until the button is let go."""

    def __init__(self, view: CanvasView, start: Pointer, links: tuple[Link, ...]) -> None:
        super().__init__(view, start)
        self._links = links
        view.state.cut = frozenset(links)
        view.refresh()

    def finish(self, pointer: Pointer) -> bool:
        """Break them, unless the mouse went elsewhere."""
        self.cancel()
        if not pointer.far_from(self.start):
            link_commands.unlink(self.view, self._links)
        return True

    def cancel(self) -> None:
        """Leave the links as they are."""
        self.view.state.cut = frozenset()


def paint_points(frame: Frame, places: Iterable[Position]) -> None:
    """Draw where links would be led through points."""
    theme, painter = current_theme(), frame.in_scene()
    painter.setPen(QPen(theme.color("canvas"), 1.5))
    painter.setBrush(theme.color("accent"))
    for x, y in places:
        painter.drawEllipse(QPointF(x, y), 6.0, 6.0)
