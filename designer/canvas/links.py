"""Paints links: smooth curves whose colour and form tell the type of what flows on them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker, QPen

from designer.canvas.bends import Bends
from designer.canvas.curves import Floats, Rows, points, touching
from designer.canvas.facts import Facts
from designer.canvas.fitting import form_of
from designer.canvas.frame import Frame
from designer.canvas.look import READABLE, mixed
from designer.canvas.outlines import draw_lines, fill_upright, path_along, path_of
from designer.canvas.scene import Scene
from designer.canvas.sprites import Sprites
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


_ZOOMS: Final = 3
"""So many zooms for which straight lines are kept."""
_SIZES: Final = (3.0, 10.0, 60.0, 140.0)
_PARTS: Final = (1, 3, 5, 8, 14)
"""In how many straight lines a curve of up to so many window pixels is drawn, seen from far."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """How a link is drawn."""

    form: str
    tone: str


class LinkPainter:
    """Paints links."""

    def __init__(self, scene: Scene, state: State, sprites: Sprites) -> None:
        self._scene = scene
        self._state = state
        self._bends = Bends(sprites)
        self._links: list[Link] = []
        self._facts: Facts | None = None
        self._cyclic: frozenset[NodeId] = frozenset()
        self._forms: Rows = np.empty(0, dtype=np.intp)
        self._refused: Rows = np.empty(0, dtype=np.intp)
        self._parts: dict[tuple[int, float], list[tuple[bool, Rows, Floats]]] = {}
        self._dashed: dict[tuple[int, str, int], QPainterPath] = {}
        self._dashed_of = (-1, 0.0)

    def paint(self, frame: Frame, theme: Theme) -> None:
        """Paint the exposed links, those that stand out last."""
        scene = self._scene
        if self._links is not scene.links or self._facts is not scene.facts:
            self._classify()
        owner = scene.curves.owner
        pieces = np.flatnonzero(touching(scene.curves.boxes, *frame.part(8 / frame.zoom)))
        if self._state.lifted:
            lifted = self._state.lifted & scene.link_row.keys()
            pieces = pieces[~np.isin(owner[pieces], [scene.link_row[link] for link in lifted])]
        links = owner[pieces]
        codes = self._tones(links) * len(_FORMS) + self._forms[links]
        for code in np.flatnonzero(np.bincount(codes)).tolist():
            tone, form = divmod(code, len(_FORMS))
            stroke = Stroke(_FORMS[form], _TONES[tone])
            pen = _pen(stroke, theme, frame)
            if frame.zoom < _CURVED_FROM:
                self._draw_lines(frame, links[codes == code], pen, stroke)
            else:
                self._draw_curves(frame, pieces[codes == code], pen, stroke)

    def _classify(self) -> None:
        """Tell the form of each link by what flows on it."""
        scene, known = self._scene, dict[Link, int]()
        if self._facts is scene.facts and self._cyclic == scene.cyclic:
            known = dict(zip(self._links, self._forms.tolist(), strict=True))
        self._links, self._facts, self._cyclic = scene.links, scene.facts, scene.cyclic
        forms = (known.get(link) for link in self._links)
        found = (self._form(k) if f is None else f for k, f in zip(self._links, forms, strict=True))
        self._forms = np.fromiter(found, dtype=np.intp, count=len(self._links))
        self._refused = np.flatnonzero(self._forms == _FORMS.index("refused"))

    def _form(self, link: Link) -> int:
        cyclic = self._cyclic
        looped = link.source.node in cyclic and link.target.node in cyclic
        if looped or link.target in self._scene.facts.refused:
            return _FORMS.index("refused")
        shape = self._scene.facts.shape(link.source)
        return _FORMS.index(form_of(shape.dtype)) if shape else 0

    def _tones(self, links: Rows) -> Rows:
        """Return the tones of some links."""
        scene, state = self._scene, self._state
        row = scene.link_row
        tones = np.zeros(len(self._links), dtype=np.intp)
        if state.selection:
            tones[scene.links_of(scene.rows_of(state.selection))] = _TONES.index("near")
        if state.hovered_link in row:
            tones[row[state.hovered_link]] = _TONES.index("hovered")
        tones[self._refused] = _TONES.index("refused")
        for tone, chosen in (("selected", state.links), ("cut", state.cut)):
            if chosen:
                tones[[row[link] for link in chosen & row.keys()]] = _TONES.index(tone)
        found: Rows = tones[links]
        return found

    def _draw_curves(self, frame: Frame, pieces: Rows, pen: QPen, stroke: Stroke) -> None:
        """Draw pieces of curves; what is upright is sharp, and drawn in no time."""
        curves, shifts = self._scene.curves, _shifts(frame.ratio, bold=stroke.tone in _BOLD)
        if _DASHES[stroke.form]:
            links = np.unique(curves.owner[pieces])
            self._fill_dashes(frame, links, pen.color(), (stroke.form, len(shifts)))
            return
        if frame.vector:
            pen.setWidthF(len(shifts))
            self._draw_whole(frame, np.unique(curves.owner[pieces]), pen)
            return
        pixels = frame.pixels(curves.pieces[pieces].reshape(-1, 2)).reshape(-1, 8)
        pixels[:, 0::2] = np.floor(pixels[:, 0::2] + 0.5)  # so that ends meet what is upright
        upright = curves.upright(pieces)
        fill_upright(frame.in_pixels(), pixels[upright], pen.color(), len(shifts))
        if frame.zoom < _BROAD_FROM:
            _draw_thin(frame, pixels[~upright], pen, shifts)
        else:
            pen.setWidth(len(shifts))
            self._bends.paint(frame, pixels[~upright], pen, self._scene.version)

    def _draw_whole(self, frame: Frame, links: Rows, pen: QPen) -> None:
        """Draw links on paper, each as one curve or as one line."""
        curves = self._scene.curves
        painter = frame.in_scene()
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        first, last = np.searchsorted(curves.owner, (links, links + 1))
        straight = (last - first == 1) & curves.upright(first)
        draw_lines(painter, np.ascontiguousarray(curves.pieces[first[straight]][:, [0, 1, 6, 7]]))
        for link in links[~straight].tolist():
            painter.drawPath(self._path(link))

    def _fill_dashes(self, frame: Frame, links: Rows, color: QColor, kind: tuple[str, int]) -> None:
        """Draw dashed links as shapes: a pen counts dashes from where a link is first exposed."""
        of = (self._scene.version, frame.scale)
        if self._dashed_of != of:
            self._dashed_of = of
            self._dashed.clear()
        painter = frame.in_scene()
        for link in links.tolist():
            key = (link, *kind)
            if key not in self._dashed:
                self._dashed[key] = self._dashes(link, *kind, frame)
            painter.fillPath(self._dashed[key], color)

    def _dashes(self, link: int, form: str, pixels: int, frame: Frame) -> QPainterPath:
        """Return the dashes of a link that is some pixels wide, as shapes of the scene."""
        stroker = QPainterPathStroker()
        stroker.setWidth(pixels / frame.scale)
        stroker.setCapStyle(Qt.PenCapStyle.FlatCap)
        stroker.setDashPattern([dash * frame.ratio / pixels for dash in _DASHES[form]])
        stroker.setCurveThreshold(0.1 / frame.scale)
        return stroker.createStroke(self._path(link))

    def _path(self, link: int) -> QPainterPath:
        first, last = np.searchsorted(self._scene.curves.owner, (link, link + 1))
        return path_of(self._scene.curves.pieces[first:last])

    def _draw_lines(self, frame: Frame, links: Rows, pen: QPen, stroke: Stroke) -> None:
        wanted = np.zeros(len(self._links), dtype=np.bool_)
        wanted[links] = True
        at = (frame.x * frame.ratio, frame.y * frame.ratio) * 2
        painter = frame.in_pixels()
        painter.setPen(pen)
        shifts = _shifts(frame.ratio, bold=stroke.tone in ("selected", "cut"))[1:]
        for upright, owner, parts in self._straight_parts(frame):
            lines = parts[wanted[owner]] * frame.scale + at
            if upright and not frame.vector:  # what is upright is sharp, and drawn in no time
                painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
                lines[:, [0, 2]] = np.floor(lines[:, [0, 2]])
            for shift in shifts:
                draw_lines(painter, np.add(lines, (shift, 0.0, shift, 0.0)))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _straight_parts(self, frame: Frame) -> list[tuple[bool, Rows, Floats]]:
        """Return straight lines of the scene and their links: those of upright pieces, and others.

        They are as many as a zoom needs, and kept for some zooms.
        """
        of = (self._scene.version, frame.zoom)
        if of not in self._parts:
            curves = self._scene.curves
            counts = _parts_needed(frame, curves.pieces)
            self._parts[of] = [
                (not count, *_parts_of(curves.pieces[some], curves.owner[some], max(count, 1)))
                for count in np.unique(counts).tolist()
                for some in [np.flatnonzero(counts == count)]
            ]
            while len(self._parts) > _ZOOMS:
                del self._parts[next(iter(self._parts))]
        return self._parts[of]


def _draw_thin(frame: Frame, pixels: Floats, pen: QPen, shifts: Floats) -> None:
    """Draw what is curved as thin strokes side by side."""
    path = path_along(pixels)
    for shift in shifts:
        painter = frame.in_pixels(shift)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)


def _parts_needed(frame: Frame, pieces: Floats) -> Rows:
    """Return in how many straight lines each piece is drawn; 0 stands for one that is upright."""
    columns = np.ascontiguousarray(pieces.T)
    across, down = np.ptp(columns[0::2], axis=0), np.ptp(columns[1::2], axis=0)
    size = np.maximum(across, down) * frame.zoom
    counts = np.asarray(_PARTS)[np.searchsorted(_SIZES, size)]
    counts[across < 1] = 0
    return np.asarray(counts, dtype=np.intp)


def _parts_of(pieces: Floats, owner: Rows, steps: int) -> tuple[Rows, Floats]:
    """Return the links and the ends of the lines in which pieces are drawn."""
    along = points(pieces, steps)
    lines = np.concatenate((along[:, :-1], along[:, 1:]), axis=2).reshape(-1, 4)
    return np.repeat(owner, steps), lines


def _shifts(ratio: float, *, bold: bool) -> Floats:
    count = max(1, round(ratio * (2.6 if bold else 1.8)))
    return np.arange(count, dtype=np.float64) - count // 2 + 0.5


def _pen(stroke: Stroke, theme: Theme, frame: Frame) -> QPen:
    pen = QPen(_color(stroke, theme), 1.0)
    pen.setCosmetic(not frame.vector)
    return pen


def _color(stroke: Stroke, theme: Theme) -> QColor:
    if stroke.tone in ("refused", "cut"):
        return theme.color("link_invalid")
    if stroke.tone in ("selected", "hovered"):
        return theme.color("link_selected")
    own = {"integer": "plot_2", "boolean": "plot_4"}.get(stroke.form, "link")
    color = mixed(theme.color("link"), theme.color(own), 0.75)
    return mixed(color, theme.color("link_selected"), 0.6) if stroke.tone == "near" else color
