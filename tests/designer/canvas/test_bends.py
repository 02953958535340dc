"""What is drawn once for each zoom and laid down as a picture looks as if it was drawn there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRect, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from benchmarks.canvas.networks import project
from designer.canvas.facts import Facts
from designer.canvas.frame import Frame
from designer.canvas.painter import CanvasPainter
from designer.canvas.scene import Scene
from designer.canvas.state import State

SIZE = QSize(900, 700)


def bent() -> Scene:
    """Return a scene with bends of all kinds."""
    scene, network = Scene(), project(14).network
    scene.show(network, network.graph, Facts())
    return scene


def painted(
    painter: CanvasPainter, zoom: float, ratio: float, at: QPointF, area: QRect | None = None
) -> QImage:
    """Return what is seen of the scene from a place on, or of a part of the window."""
    image = QImage(SIZE * ratio, QImage.Format.Format_RGB32)
    image.fill(0)
    image.setDevicePixelRatio(ratio)
    with QPainter(image) as brush:
        whole = QRect(QPointF().toPoint(), SIZE)
        painter.paint(Frame(brush, zoom, ratio, at.x(), at.y(), area or whole))
    return image


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0, 3.0])
@pytest.mark.parametrize("zoom", [1.189207115002721, 1.6817928305074292, 2.0, 4.0])
def test_that_bends_at_rest_look_as_those_that_move(
    qapp: QApplication, zoom: float, ratio: float
) -> None:
    scene = bent()
    painter = CanvasPainter(scene, State())
    moving = painted(painter, zoom, ratio, QPointF(300, 60))
    for _ in range(2):
        assert painted(painter, zoom, ratio, QPointF(300, 60)) == moving
    shifted = CanvasPainter(scene, State())
    at = QPointF(302, 54)
    assert painted(painter, zoom, ratio, at) == painted(shifted, zoom, ratio, at)


def test_that_the_pictures_of_bends_are_bounded(qapp: QApplication) -> None:
    scene = bent()
    painter = CanvasPainter(scene, State())
    for step in range(400):
        rows = scene.rows_of(["n2"])
        scene.slide(rows, scene.rectangles[rows] + (step % 7, step % 5, step % 7, step % 5))
        painted(painter, 2.0, 2.0, QPointF(300, 60))
        painted(painter, 2.0, 2.0, QPointF(300, 60))
    assert painter._sprites.bends(4.0).pixels <= 4_200_000


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_that_the_grid_is_the_same_wherever_one_came_from(qapp: QApplication, ratio: float) -> None:
    used = CanvasPainter(Scene(), State())
    for zoom, across in ((1.0, 0), (1.681, 40), (1.681, 600), (1.0, -4), (1.681, -700), (0.7, 3)):
        at, strip = QPointF(across, 12.0), QRect(836, 0, 64, 700)
        new = CanvasPainter(Scene(), State())
        assert painted(used, zoom, ratio, at) == painted(new, zoom, ratio, at)
        new = CanvasPainter(Scene(), State())
        assert painted(used, zoom, ratio, at, strip) == painted(new, zoom, ratio, at, strip)
