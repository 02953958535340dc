"""Paints links: smooth curves whose colour and form tell the type of what flows on them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, cast

import numpy as np
import shiboken6
from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from designer.canvas.curves import Floats, points
from designer.canvas.fitting import form_of
from designer.canvas.frame import Frame
from designer.canvas.look import mixed
from designer.canvas.scene import Scene
from designer.canvas.state import State
from designer.theme import Theme
from nodes.graph import Link

_CURVED_FROM: Final = 0.45
"""Below this zoom links are drawn as a few straight lines each, all in one call."""
_BROAD_FROM: Final = 0.8
"""Below this zoom, with many links in view, a link is a few thin strokes side by side: they
cost a fifth of a broad one."""
_DASHES: Final = {"float": (), "integer": (7.0, 4.0), "boolean": (1.5, 3.5), "refused": (3.0, 2.0)}


@dataclass(frozen=True, slots=True)
class Stroke:
    """How a link is drawn."""

    form: str
    tone: str
    """"" or "near" a selected node, "hovered", "selected", "refused"."""


class LinkPainter:
    """Paints links."""

    def __init__(self, scene: Scene, state: State) -> None:
        self._scene = scene
        self._state = state
        self._paths: dict[int, QPainterPath] = {}
        self._version = -1

    def paint(self, frame: Frame, theme: Theme) -> None:
        """Paint the exposed links."""
        left, top, right, bottom = frame.part(8 / frame.zoom)
        b = self._scene.curves.bounds
        near = (b[:, 0] < right) & (b[:, 2] > left) & (b[:, 1] < bottom) & (b[:, 3] > top)
        shown = [int(k) for k in np.flatnonzero(near)]
        groups: dict[Stroke, list[int]] = {}
        for link in shown:
            if self._scene.links[link] != self._state.lifted:
                groups.setdefault(self._stroke(self._scene.links[link]), []).append(link)
        draw = self._draw_curves if frame.zoom >= _CURVED_FROM else self._draw_lines
        for stroke in sorted(groups, key=lambda s: _ORDER.index(s.tone)):
            draw(frame, groups[stroke], _pen(stroke, theme, frame), stroke)

    def _stroke(self, link: Link) -> Stroke:
        scene, state = self._scene, self._state
        shape = scene.facts.shape(link.source)
        form = form_of(shape.dtype) if shape else "float"
        if link in state.links:
            return Stroke(form, "selected")
        if link.target in scene.facts.refused or _in_cycle(scene, link):
            return Stroke("refused", "refused")
        if link == state.hovered_link:
            return Stroke(form, "hovered")
        near = link.source.node in state.selection or link.target.node in state.selection
        return Stroke(form, "near" if near else "")

    def _draw_curves(self, frame: Frame, links: list[int], pen: QPen, stroke: Stroke) -> None:
        paths = [self._path(link) for link in links]
        shifts = _shifts(frame.ratio, bold=stroke.tone in ("selected", "hovered"))
        if frame.zoom >= _BROAD_FROM:
            pen.setWidthF(len(shifts))
            pen.setDashPattern([dash / len(shifts) for dash in pen.dashPattern()])
            shifts = shifts[:1] * 0
        for shift in shifts:
            painter = frame.in_scene(shift)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for path in paths:
                painter.drawPath(path)

    def _path(self, link: int) -> QPainterPath:
        curves = self._scene.curves
        if self._version != self._scene.version:
            self._paths.clear()
            self._version = self._scene.version
        if link not in self._paths:
            first, last = np.searchsorted(curves.owner, (link, link + 1))
            self._paths[link] = path_of(curves.pieces[first:last])
        return self._paths[link]

    def _draw_lines(self, frame: Frame, links: list[int], pen: QPen, stroke: Stroke) -> None:
        curves = self._scene.curves
        wanted = np.isin(curves.owner, links)
        steps = 4 if frame.zoom < 0.15 else 10  # noqa: PLR2004
        along = frame.pixels(points(curves.pieces[wanted], steps))
        lines = np.ascontiguousarray(np.concatenate((along[:, :-1], along[:, 1:]), axis=2))
        painter = frame.in_pixels()
        painter.setPen(pen)
        for shift in _shifts(frame.ratio, bold=stroke.tone == "selected")[1:]:
            draw_lines(painter, np.add(lines.reshape(-1, 4), (shift, 0.0, shift, 0.0)))


_ORDER: Final = ("", "near", "hovered", "refused", "selected")


def _shifts(ratio: float, *, bold: bool) -> Floats:
    count = max(1, round(ratio * (2.6 if bold else 1.8)))
    return np.arange(count, dtype=np.float64) - count // 2 + 0.5


def _pen(stroke: Stroke, theme: Theme, frame: Frame) -> QPen:
    pen = QPen(_color(stroke, theme), 1.0)
    pen.setCosmetic(True)
    if frame.zoom >= _CURVED_FROM and _DASHES[stroke.form]:
        pen.setDashPattern([dash * frame.ratio for dash in _DASHES[stroke.form]])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def _color(stroke: Stroke, theme: Theme) -> QColor:
    if stroke.tone == "refused":
        return theme.color("link_invalid")
    if stroke.tone in ("selected", "hovered"):
        return theme.color("link_selected")
    own = {"integer": "plot_2", "boolean": "plot_4"}.get(stroke.form, "link")
    color = mixed(theme.color("link"), theme.color(own), 0.75)
    return mixed(color, theme.color("link_selected"), 0.6) if stroke.tone == "near" else color


def _in_cycle(scene: Scene, link: Link) -> bool:
    cyclic = scene.graph.cyclic
    return link.source.node in cyclic and link.target.node in cyclic


def path_of(pieces: Floats) -> QPainterPath:
    """Return the pieces of one link as a path."""
    path = QPainterPath(QPointF(*pieces[0, :2].tolist()))
    for x1, y1, x2, y2, x3, y3 in pieces[:, 2:].tolist():
        if x1 == x3 and abs(x1 - path.currentPosition().x()) < 0.01:  # noqa: PLR2004
            path.lineTo(x3, y3)
        else:
            path.cubicTo(x1, y1, x2, y2, x3, y3)
    return path


def draw_lines(painter: QPainter, lines: Floats) -> None:
    """Draw straight lines given as rows of x1, y1, x2, y2."""
    if len(lines):
        first = cast("QLineF", shiboken6.wrapInstance(lines.ctypes.data, QLineF))
        painter.drawLines(first, len(lines))
