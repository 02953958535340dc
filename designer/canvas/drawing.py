"""The network as a drawing of its own: painted as on the canvas, onto an image, a page, a file."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection
from math import ceil
from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from designer.canvas.facts import Facts
from designer.canvas.frame import Frame
from designer.canvas.painter import CanvasPainter
from designer.canvas.scene import Box, Scene
from designer.canvas.sprites import Sprites, VectorSprites
from designer.canvas.state import State
from designer.canvas.texts import Texts
from designer.canvas.trained import Indicators
from designer.theme import Theme
from nodes.graph import Frame as Framed
from nodes.graph import Graph, Network, NodeId

if TYPE_CHECKING:
    from designer.canvas.heat import Heat
    from designer.canvas.view import CanvasView

_MARGIN: Final = 28.0
"""Room around the network in scene units: shadows, badges and ports reach beyond the cards."""
_LEAST_ZOOM: Final = 0.14
"""Of a miniature, so that single cards can be told."""
_SWING: Final = 48.0
"""How far lines between shared weights reach beyond the cards on the left."""


class Drawing:
    """A graph as it is drawn, with nothing selected and no mouse over it."""

    def __init__(
        self,
        network: Network,
        graph: Graph,
        facts: Facts | None = None,
        heat: Heat | None = None,
        indicators: Indicators | None = None,
    ) -> None:
        self.name = network.name
        self._scene = Scene()
        self._scene.show(network, graph, facts or Facts())
        self._state = State()
        self._state.heat, self._state.indicators = heat, indicators

    @property
    def empty(self) -> bool:
        """Whether there is nothing to be seen."""
        return not (self._scene.ids or self._scene.graph.frames)

    @property
    def box(self) -> Box:
        """What the drawing covers, in scene units: left, top, right, bottom."""
        left, top, right, bottom = self._scene.bounds()
        curves = self._scene.curves.bounds
        if len(curves):
            left, top = np.minimum((left, top), curves[:, :2].min(0)).tolist()
            right, bottom = np.maximum((right, bottom), curves[:, 2:].max(0)).tolist()
        left -= _SWING if len(self._scene.sharing) else 0.0
        return (left - _MARGIN, top - _MARGIN, right + _MARGIN, bottom + _MARGIN)

    @property
    def size(self) -> QSize:
        """Width and height in whole scene units."""
        left, top, right, bottom = self.box
        return QSize(ceil(right - left), ceil(bottom - top))

    def image(self, theme: Theme, *, ground: bool, scale: float = 1.0, zoom: float = 1.0) -> QImage:
        """Return a picture: `scale` pixels a window pixel, `zoom` window pixels a scene unit."""
        size = self.size * (scale * zoom)
        image = QImage(size.expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(scale)
        image.fill(theme.color("canvas") if ground else Qt.GlobalColor.transparent)
        with QPainter(image) as painter:
            frame = self._frame(painter, zoom, scale)
            self._paint(frame, theme, CanvasPainter(self._scene, self._state, Texts(), Sprites()))
        return image

    def miniature(self, theme: Theme, size: QSize, ratio: float) -> QImage:
        """Return a picture of a size in window pixels; it can be made on any thread.

        A long network is shown from its beginning, so that something can be told of it.
        """
        image = QImage(size * ratio, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        image.fill(theme.color("canvas"))
        room, whole = size, self.size
        zoom = min(room.width() / whole.width(), room.height() / whole.height(), 1.0)
        zoom = max(zoom, min(_LEAST_ZOOM, room.width() / whole.width()))
        left, top, right, _ = self.box
        across = (room.width() - (right - left) * zoom) / 2 - left * zoom
        down = max((room.height() - whole.height() * zoom) / 2, 0.0) - top * zoom
        brush = CanvasPainter(self._scene, self._state, Texts(), VectorSprites())
        with QPainter(image) as painter:
            frame = Frame(painter, zoom, ratio, across, down, QRect(QPoint(), room))
            self._paint(frame, theme, brush)
        image.setDevicePixelRatio(1.0)
        return image

    def paint(self, painter: QPainter, theme: Theme, texts: Texts, *, ground: bool) -> None:
        """Draw lines and shapes, in scene units from the upper left corner on."""
        frame = self._frame(painter, 1.0, 1.0, vector=True)
        if ground:
            painter.fillRect(frame.exposed, theme.color("canvas"))
        self._paint(frame, theme, CanvasPainter(self._scene, self._state, texts, VectorSprites()))

    def _frame(
        self, painter: QPainter, zoom: float, ratio: float, *, vector: bool = False
    ) -> Frame:
        left, top, _, _ = self.box
        exposed = QRect(0, 0, ceil(self.size.width() * zoom), ceil(self.size.height() * zoom))
        return Frame(painter, zoom, ratio, -left * zoom, -top * zoom, exposed, vector)

    def _paint(self, frame: Frame, theme: Theme, painter: CanvasPainter) -> None:
        frame.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame.painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.paint_network(frame, theme)


Part = tuple[Collection[NodeId], Collection[Framed]]
"""Some nodes, and some frames and notes."""


def drawing_of(view: CanvasView, part: Part | None = None) -> Drawing:
    """Return what a canvas shows, or a part of it with the links among its nodes."""
    controller, heat, indicators = view.controller, view.state.heat, view.state.indicators
    graph = controller.graph
    if part is not None:
        graph = part_of(graph, *part)
        rows = view.arrays.rows_of(graph.nodes)
        if heat is not None:
            heat = dataclasses.replace(heat, levels=heat.levels[rows])
        if indicators is not None:
            parts = (indicators.bars[rows], indicators.gradients[rows], indicators.known[rows])
            indicators = Indicators(*parts)
    return Drawing(controller.network, graph, view.arrays.facts, heat, indicators)


def part_of(graph: Graph, nodes: Collection[NodeId], frames: Collection[Framed]) -> Graph:
    """Return some nodes with the links among them; what they share weights with may be missing."""
    kept = {node: graph[node] for node in graph.nodes if node in nodes}
    links = (k for k in graph.links if k.source.node in kept and k.target.node in kept)
    framed = tuple(frame for frame in graph.frames if frame in frames)
    return dataclasses.replace(graph, nodes=kept, links=frozenset(links), frames=framed)
