"""The end of a row of tabs of panels: a list of all of them, and a button that makes them large."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QTabBar, QToolButton, QWidget

from designer.icons import icon
from designer.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

WIDTH: Final = 64
"""Pixels at the end of the row; the style sheet keeps them free behind the last tab."""
_ICON: Final = QSize(14, 14)
_SIDE: Final = 28
_MANY: Final = 4


class TabRowEnd(QWidget):
    """Stands at the end of a row of tabs, over the arrows with which Qt would scroll them.

    A panel whose tab has no room is found by its name in the list, which says also which panels
    are closed. The wheel of the mouse scrolls the tabs, as ever.
    """

    def __init__(self, bar: QTabBar, panels: Sequence[QAction], enlarge: QAction) -> None:
        super().__init__(bar)
        self._bar, self._panels, self._enlarge = bar, panels, enlarge
        self.setProperty("role", "row_end")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.all = self._button("chevron-down", tr("All panels"))
        self.all.clicked.connect(self._open_list)
        self.large = self._button("chevron-up", "")
        self.large.clicked.connect(enlarge.trigger)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(0)
        row.addStretch(1)
        row.addWidget(self.all)
        row.addWidget(self.large)
        enlarge.changed.connect(self._dress)
        bar.tabBarDoubleClicked.connect(lambda _place: enlarge.trigger())
        bar.installEventFilter(self)
        self._dress()
        self.place()

    def place(self) -> None:
        """Stand at the end of the row, in the direction of reading; a short row needs no end."""
        first = self._bar.isRightToLeft()
        self.setGeometry(0 if first else self._bar.width() - WIDTH, 0, WIDTH, self._bar.height())
        self.setVisible(self._bar.count() >= _MANY)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the row."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange):
            self.place()
        return super().eventFilter(watched, event)

    def _dress(self) -> None:
        large = self._enlarge.isChecked()
        words = tr("Make the panels small again") if large else tr("Make the panels large")
        self.large.setIcon(icon("restore" if large else "enlarge"))
        self.large.setToolTip(words)
        self.large.setAccessibleName(words)

    def _open_list(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self._panels)
        menu.popup(self.all.mapToGlobal(self.all.rect().bottomLeft()))

    def _button(self, sign: str, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(sign))
        button.setIconSize(_ICON)
        button.setFixedWidth(_SIDE)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(words)
        button.setAccessibleName(words)
        return button
