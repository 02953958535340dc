"""Paints the canvas from arrays: ground, frames, links, cards and marks, in this order."""

from __future__ import annotations

from PySide6.QtGui import QPainter

from designer.canvas.badges import BadgePainter
from designer.canvas.cards import CardPainter
from designer.canvas.frame import Frame
from designer.canvas.frames import FramePainter
from designer.canvas.ground import GroundPainter
from designer.canvas.indicators import IndicatorPainter
from designer.canvas.links import LinkPainter
from designer.canvas.marks import MarkPainter
from designer.canvas.scene import Scene
from designer.canvas.shapes import ShapePainter
from designer.canvas.sharing import SharingPainter
from designer.canvas.sprites import Sprites
from designer.canvas.state import State
from designer.canvas.texts import Texts
from designer.canvas.veil import VeilPainter
from designer.theme import Theme, current_theme


class CanvasPainter:
    """Paints a scene."""

    def __init__(
        self,
        scene: Scene,
        state: State,
        texts: Texts | None = None,
        sprites: Sprites | None = None,
    ) -> None:
        self.texts = texts or Texts()
        self._sprites = sprites or Sprites()
        self._ground = GroundPainter(self._sprites)
        self._links = LinkPainter(scene, state, self._sprites)
        self._shapes = ShapePainter(scene, state, self._sprites, self.texts)
        self._cards = CardPainter(scene, state, self._sprites, self.texts)
        self._marks = MarkPainter(scene, state, self._sprites)
        self._veil = VeilPainter(scene, state, self._sprites)
        self._badges = BadgePainter(scene, self._sprites, self.texts)
        self._sharing = SharingPainter(scene, self._sprites)
        self._indicators = IndicatorPainter(scene, state)
        self._frames = FramePainter(scene, state, self.texts)

    def forget_pictures(self) -> None:
        """Draw everything anew: the theme has changed."""
        self._sprites.clear()
        self._ground.forget_pictures()

    def paint(self, frame: Frame) -> None:
        """Paint the exposed part of the canvas."""
        theme = current_theme()
        painter = frame.in_window()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(frame.exposed)
        self._sprites.tidy(frame.scale)
        self._ground.paint(frame, theme)
        self.paint_network(frame, theme)

    def paint_network(self, frame: Frame, theme: Theme) -> None:
        """Paint the exposed part of the network itself, on whatever ground there is."""
        self._frames.paint(frame, theme)
        self._sharing.paint_lines(frame, theme)
        self._links.paint(frame, theme)
        self._shapes.paint(frame, theme)
        self._cards.paint(frame, theme)
        self._indicators.paint(frame, theme)
        self._sharing.paint_badges(frame, theme)
        self._badges.paint(frame, theme)
        self._veil.paint(frame, theme)
        self._marks.paint(frame, theme)
        frame.in_window()
