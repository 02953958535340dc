"""Paints links: smooth curves whose colour and form tell the type of what flows on them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, cast

import numpy as np
import shiboken6
from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from designer.canvas.curves import Floats, Rows, points
from designer.canvas.facts import Facts
from designer.canvas.fitting import form_of
from designer.canvas.frame import Frame
from designer.canvas.look import READABLE, mixed
from designer.canvas.scene import Scene
from designer.canvas.state import State
from designer.theme import Theme
from nodes.graph import Link, NodeId

_CURVED_FROM: Final = READABLE
"""Below this zoom links are drawn as a few straight lines each, all in one call."""
_BROAD_FROM: Final = 1.2
"""Below this zoom, with many links in view, a link is a few thin strokes side by side: they
cost a fifth of a broad one."""

_FORMS: Final = ("float", "integer", "boolean", "refused")
_TONES: Final = ("", "near", "hovered", "refused", "selected", "cut")
"""In the order in which they are drawn; "near" is a link of a selected node, and "cut" one that
the gesture in progress would take away."""
_BOLD: Final = ("selected", "hovered", "cut")
_DASHES: Final = {"float": (), "integer": (7.0, 4.0), "boolean": (1.5, 3.5), "refused": (3.0, 2.0)}


@dataclass(frozen=True, slots=True)
class Stroke:
    """How a link is drawn."""

    form: str
    tone: str


class LinkPainter:
    """Paints links."""

    def __init__(self, scene: Scene, state: State) -> None:
        self._scene = scene
        self._state = state
        self._links: list[Link] = []
        self._row: dict[Link, int] = {}
        self._facts: Facts | None = None
        self._forms: Rows = np.empty(0, dtype=np.intp)
        self._paths: dict[int, QPainterPath] = {}
        self._version = -1

    def paint(self, frame: Frame, theme: Theme) -> None:
        """Paint the exposed links, those that stand out last."""
        scene = self._scene
        if self._links is not scene.links or self._facts is not scene.facts:
            self._classify()
        left, top, right, bottom = frame.part(8 / frame.zoom)
        b = scene.curves.bounds
        near = (b[:, 0] < right) & (b[:, 2] > left) & (b[:, 1] < bottom) & (b[:, 3] > top)
        near[[self._row[link] for link in self._state.lifted & self._row.keys()]] = False
        rows = np.flatnonzero(near)
        codes = self._tones()[rows] * len(_FORMS) + self._forms[rows]
        draw = self._draw_curves if frame.zoom >= _CURVED_FROM else self._draw_lines
        for code in np.unique(codes).tolist():
            tone, form = divmod(code, len(_FORMS))
            stroke = Stroke(_FORMS[form], _TONES[tone])
            draw(frame, rows[codes == code], _pen(stroke, theme, frame), stroke)

    def _classify(self) -> None:
        """Tell the form of each link by what flows on it."""
        self._links, self._facts = self._scene.links, self._scene.facts
        self._row = {link: row for row, link in enumerate(self._links)}
        cyclic = self._scene.cyclic
        self._forms = np.asarray([self._form(link, cyclic) for link in self._links], dtype=np.intp)

    def _form(self, link: Link, cyclic: frozenset[NodeId]) -> int:
        looped = link.source.node in cyclic and link.target.node in cyclic
        if looped or link.target in self._scene.facts.refused:
            return _FORMS.index("refused")
        shape = self._scene.facts.shape(link.source)
        return _FORMS.index(form_of(shape.dtype)) if shape else 0

    def _tones(self) -> Rows:
        state = self._state
        near = self._scene.links_of(self._scene.rows_of(state.selection))
        tones = np.where(near, _TONES.index("near"), 0)
        if state.hovered_link in self._row:
            tones[self._row[state.hovered_link]] = _TONES.index("hovered")
        tones[self._forms == _FORMS.index("refused")] = _TONES.index("refused")
        for link in state.links & self._row.keys():
            tones[self._row[link]] = _TONES.index("selected")
        for link in state.cut & self._row.keys():
            tones[self._row[link]] = _TONES.index("cut")
        return tones

    def _draw_curves(self, frame: Frame, links: Rows, pen: QPen, stroke: Stroke) -> None:
        paths = [self._path(link) for link in links.tolist()]
        shifts = _shifts(frame.ratio, bold=stroke.tone in _BOLD)
        if frame.zoom >= _BROAD_FROM or frame.vector:
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

    def _draw_lines(self, frame: Frame, links: Rows, pen: QPen, stroke: Stroke) -> None:
        curves = self._scene.curves
        pieces = curves.pieces[np.isin(curves.owner, links)]
        upright = np.ptp(pieces[:, 0::2], axis=1) < 1
        steps = 5 if frame.zoom < 0.2 else 8 if frame.zoom < 0.4 else 14  # noqa: PLR2004
        painter = frame.in_pixels()
        painter.setPen(pen)
        shifts = _shifts(frame.ratio, bold=stroke.tone in ("selected", "cut"))[1:]
        for some, count in ((pieces[upright], 1), (pieces[~upright], steps)):
            lines = _straight_parts(frame, some, count)
            if count == 1 and not frame.vector:  # what is upright is sharp, and drawn in no time
                painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
                lines[:, [0, 2]] = np.floor(lines[:, [0, 2]])
            for shift in shifts:
                draw_lines(painter, np.add(lines, (shift, 0.0, shift, 0.0)))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _straight_parts(frame: Frame, pieces: Floats, steps: int) -> Floats:
    along = frame.pixels(points(pieces, steps))
    return np.concatenate((along[:, :-1], along[:, 1:]), axis=2).reshape(-1, 4)


def _shifts(ratio: float, *, bold: bool) -> Floats:
    count = max(1, round(ratio * (2.6 if bold else 1.8)))
    return np.arange(count, dtype=np.float64) - count // 2 + 0.5


def _pen(stroke: Stroke, theme: Theme, frame: Frame) -> QPen:
    pen = QPen(_color(stroke, theme), 1.0)
    pen.setCosmetic(not frame.vector)
    if frame.zoom >= _CURVED_FROM and _DASHES[stroke.form]:
        pen.setDashPattern([dash * frame.ratio for dash in _DASHES[stroke.form]])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def _color(stroke: Stroke, theme: Theme) -> QColor:
    if stroke.tone in ("refused", "cut"):
        return theme.color("link_invalid")
    if stroke.tone in ("selected", "hovered"):
        return theme.color("link_selected")
    own = {"integer": "plot_2", "boolean": "plot_4"}.get(stroke.form, "link")
    color = mixed(theme.color("link"), theme.color(own), 0.75)
    return mixed(color, theme.color("link_selected"), 0.6) if stroke.tone == "near" else color


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
