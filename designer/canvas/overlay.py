"""What lies over the canvas for a moment: notes at the mouse, hints, the ghost of a drop."""

from __future__ import annotations

from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from designer.canvas.card import WIDTH
from designer.canvas.curves import straight_curves
from designer.canvas.frame import Frame
from designer.canvas.outlines import path_of
from designer.canvas.scene import Scene
from designer.canvas.state import State
from designer.canvas.texts import Role, Texts
from designer.canvas.tips import tip_at
from designer.icons import draw_icon
from designer.theme import current_theme
from designer.words import later, tr

TITLE: Final = later("Start with your data")
HINT: Final = later("Drag a dataset or a layer here from the library, or press Tab")
_NOTE_WIDTH: Final = 320.0


def draw_note(frame: Frame, window: QRect, texts: Texts, at: QPointF, text: str) -> None:
    """Write a few words in a bubble at a point of the window, kept inside of it."""
    theme, painter = current_theme(), frame.in_window()
    font = texts.font("detail")
    flags = Qt.TextFlag.TextWordWrap
    inner = QFontMetricsF(font).boundingRect(QRectF(0, 0, _NOTE_WIDTH, 400), flags, text)
    box = QRectF(at.x(), at.y(), inner.width() + 20, inner.height() + 14)
    box.moveRight(min(box.right(), window.right() - 6.0))
    box.moveBottom(min(box.bottom(), window.bottom() - 6.0))
    painter.setPen(QPen(theme.color("border"), 1))
    painter.setBrush(theme.color("panel_raised"))
    painter.drawRoundedRect(box, 6, 6)
    painter.setFont(font)
    painter.setPen(theme.color("text"))
    painter.drawText(box.adjusted(10, 7, -10, -7), flags, text)


def paint_keyboard(frame: Frame, scene: Scene, state: State, *, focused: bool) -> bool:
    """Draw a ring around the port that has the keyboard, and the link that is being chosen."""
    chosen = _chosen_link(scene, state)
    if state.port is None and chosen is None:
        return False
    painter = frame.in_scene()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if chosen is not None:
        painter.setPen(_line(frame, "port_active", Qt.PenStyle.DashLine))
        painter.drawPath(path_of(straight_curves(np.array([chosen]))))
    painter.setPen(_line(frame, "focus" if focused or chosen else "text_muted"))
    radius = max(9.0, 7.0 / frame.zoom)
    ringed = state.aimed or (state.pending[0] if state.pending else state.port,)
    for port in ringed:
        if port is not None:
            painter.drawEllipse(QPointF(*scene.point(port)), radius, radius)
    return True


def _chosen_link(scene: Scene, state: State) -> tuple[float, ...] | None:
    """Return the two ends of the link for which a list is open, the output first."""
    if state.aimed is not None:
        first, second = sorted(state.aimed, key=lambda port: not port.spot.output)
        return (*scene.point(first), *scene.point(second))
    if state.pending is not None:
        port, place = state.pending
        ends = (scene.point(port), place)
        return (*ends[0], *ends[1]) if port.spot.output else (*ends[1], *ends[0])
    return None


def paint_ring(frame: Frame) -> None:
    """Draw that the canvas has the keyboard."""
    painter = frame.in_window()
    painter.setPen(QPen(current_theme().color("focus"), 2.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(frame.exposed).adjusted(1, 1, -1, -1), 4, 4)


def _line(frame: Frame, token: str, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    pen = QPen(current_theme().color(token), 2.0 * frame.ratio, style)
    pen.setCosmetic(True)
    return pen


def paint_tip(frame: Frame, texts: Texts, scene: Scene, state: State) -> bool:
    """Say beside the mouse what it is at."""
    tip = tip_at(scene, state)
    if tip is not None:
        text, (x, y) = tip
        at = QPointF(x, y) * frame.zoom + QPointF(frame.x + 14, frame.y + 14)
        draw_note(frame, frame.exposed, texts, at, text)
    return tip is not None


def paint_hint(frame: Frame, texts: Texts, scene: Scene) -> bool:
    """Say what to do while there is nothing to be seen; return whether that is so."""
    if scene.touching(*frame.part()).any():
        return False
    if not scene.ids:
        _paint_start(frame, texts)
    else:
        text = tr("The network is out of view. Press Home to see it.")
        window, width = frame.exposed, texts.width("detail", text)
        at = QPointF(window.center().x() - width / 2 - 10, window.bottom() - 44)
        draw_note(frame, window, texts, at, text)
    return True


def _paint_start(frame: Frame, texts: Texts) -> None:
    theme, painter = current_theme(), frame.in_window()
    middle = QPointF(frame.exposed.center())
    panel = QRectF(0, 0, texts.width("hint", tr(HINT)) + 96, 172)
    panel.moveCenter(middle)
    painter.setPen(QPen(theme.color("border"), 1.5, Qt.PenStyle.DashLine))
    painter.setBrush(theme.color("panel", 0.7))
    painter.drawRoundedRect(panel, 14, 14)
    icon = QRectF(middle.x() - 16, panel.top() + 26, 32, 32)
    draw_icon(painter, icon, "layout", theme.color("accent"))
    _centred(painter, texts, "hint_title", tr(TITLE), QPointF(middle.x(), panel.top() + 88))
    _centred(painter, texts, "hint", tr(HINT), QPointF(middle.x(), panel.top() + 122))


def _centred(painter: QPainter, texts: Texts, role: Role, text: str, at: QPointF) -> None:
    painter.setFont(texts.font(role))
    painter.setPen(current_theme().color("text" if role == "hint_title" else "text_muted"))
    texts.draw(painter, role, text, at.x() - texts.width(role, text) / 2, at.y())


def draw_ghost(frame: Frame, texts: Texts, title: str, category: str, x: float, y: float) -> None:
    """Draw the outline of a node that would be dropped with its upper middle at a point."""
    theme, painter = current_theme(), frame.in_scene()
    tone = theme.category(category)
    box = QRectF(x - WIDTH / 2, y, WIDTH, 56)
    pen = QPen(tone, 1.5 * frame.ratio, Qt.PenStyle.DashLine)
    pen.setCosmetic(True)
    painter.setPen(pen)
    painter.setBrush(theme.category(category, 0.16))
    painter.drawRoundedRect(box, 8, 8)
    painter.setFont(texts.font("name"))
    painter.setPen(theme.color("text"))
    texts.draw(painter, "name", title, x - texts.width("name", title) / 2, box.center().y())
