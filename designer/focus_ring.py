"""A ring around the panel to which the keyboard was given by a key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from designer.theme import current_theme

_WIDTH = 2.0


class FocusRing(QWidget):
    """Lies over the window; goes away with the keyboard, and when the mouse is used."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._around: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def show_around(self, part: QWidget) -> None:
        """Put the ring around a part of the window."""
        self.leave()
        self._around = part
        part.installEventFilter(self)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)
        self._fit()
        self.raise_()
        self.show()

    def leave(self) -> None:
        """Take the ring away."""
        if self._around is None:
            return
        self._around.removeEventFilter(self)
        self._around = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.disconnect(self._follow)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the part where it goes."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._fit()
        elif event.type() in (QEvent.Type.Hide, QEvent.Type.MouseButtonPress):
            self.leave()
        return super().eventFilter(watched, event)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        part = self._around
        if part is not None and new is not None and new is not part and not part.isAncestorOf(new):
            self.leave()

    def _fit(self) -> None:
        if self._around is not None:
            corner = self._around.mapTo(self._window, QPoint(0, 0))
            self.setGeometry(self._around.rect().translated(corner))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(current_theme().color("focus"), _WIDTH))
        half = _WIDTH / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 4, 4)
