"""The tabs above the canvas: one for each open project, what is unsaved and what is trained."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QIcon, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QTabBar, QToolButton, QWidget

from designer.files import ProjectFiles
from designer.icons import icon
from designer.plain import tip
from designer.tabs import Tab
from designer.words import tr

_ICON: Final = QSize(14, 14)
_WIDEST: Final = 240


class TabBar(QFrame):
    """Shows the tabs and carries out what the mouse and the keyboard want of them."""

    new_wanted = Signal()
    chosen = Signal()
    """A tab was clicked, perhaps the one that is current already."""

    def __init__(
        self,
        files: ProjectFiles,
        trained: Callable[[], Tab | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._files, self._tabs, self._trained = files, files.tabs, trained
        self._shown: list[Tab] = []
        self.setProperty("role", "tabs")
        self.bar = _Bar(self)
        self.bar.setAccessibleName(tr("Open projects"))
        self.add = QToolButton(self)
        self.add.setIcon(icon("add"))
        self.add.setToolTip(tr("New project in a tab of its own"))
        self.add.setAccessibleName(tr("New project"))
        self.add.setAutoRaise(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 6, 0)
        row.setSpacing(2)
        row.addWidget(self.bar)
        row.addWidget(self.add)
        row.addStretch(1)
        self.add.clicked.connect(self.new_wanted)
        self.bar.currentChanged.connect(self._choose)
        self.bar.tabBarClicked.connect(self._click)
        self.bar.tabMoved.connect(self._move)
        self.bar.tabCloseRequested.connect(lambda place: files.close(self._shown[place]))
        self.bar.menu_wanted.connect(self._open_menu)
        self._tabs.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the tabs that there are."""
        wanted = list(self._tabs)
        self.bar.blockSignals(True)  # noqa: FBT003 - Qt's argument has no name
        if wanted != self._shown:
            self._shown = wanted
            while self.bar.count() > len(wanted):
                self.bar.removeTab(self.bar.count() - 1)
            while self.bar.count() < len(wanted):
                self.bar.addTab("")
        for place, tab in enumerate(wanted):
            self._dress(place, tab)
        if self._tabs.current in wanted:
            self.bar.setCurrentIndex(wanted.index(self._tabs.current))
        self.bar.blockSignals(False)  # noqa: FBT003 - the same
        self.setVisible(bool(wanted))

    def _dress(self, place: int, tab: Tab) -> None:
        name = self._files.name_of(tab)
        twins = [one for one in self._shown if self._files.name_of(one) == name]
        folder = tab.path.parent.name if tab.path is not None and len(twins) > 1 else ""
        title = f"{name} \u2013 {folder}" if folder else name
        trained, modified = tab is self._trained(), tab.document.modified
        marked = f"{title} \u2022" if modified else title
        self._set(place, marked.replace("&", "&&"))
        self.bar.setTabIcon(place, icon("play", token="success") if trained else QIcon())
        said = [str(tab.path) if tab.path is not None else tr("Not saved yet")]
        said += [tr("Has unsaved changes")] * modified + [tr("Is being trained")] * trained
        self.bar.setTabToolTip(place, tip("\n".join(said)))
        self.bar.setAccessibleTabName(place, ", ".join([title, *said[1:]]))

    def _set(self, place: int, text: str) -> None:
        if self.bar.tabText(place) != text:
            self.bar.setTabText(place, text)

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self._shown):
            self._tabs.show(self._shown[place])

    def _click(self, place: int) -> None:
        if place >= 0:
            self.chosen.emit()

    def _move(self, start: int, end: int) -> None:
        self._shown.insert(end, self._shown.pop(start))
        self._tabs.move(start, end)

    def _open_menu(self, place: int, at: QPoint) -> None:
        tab = self._shown[place]
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Close"), partial(self._files.close, tab))
        others = menu.addAction(tr("Close the others"), partial(self._files.close_others, tab))
        others.setEnabled(len(self._shown) > 1)
        menu.popup(at)


class _Bar(QTabBar):
    """Tabs that can be dragged, closed by the middle button, and have a menu."""

    menu_wanted = Signal(int, QPoint)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMovable(True)
        self.setTabsClosable(True)
        self.setExpanding(False)
        self.setDocumentMode(True)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideMiddle)
        self.setIconSize(_ICON)

    def tabSizeHint(self, index: int) -> QSize:
        """Return the size of a tab; a long name is shortened."""
        size = super().tabSizeHint(index)
        return QSize(min(size.width(), _WIDEST), size.height())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Close a tab by the middle button."""
        place = self.tabAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.MiddleButton and place >= 0:
            self.tabCloseRequested.emit(place)
            return
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the tab under the mouse, or with the one shown."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        place = self.tabAt(event.pos()) if by_mouse else self.currentIndex()
        if place >= 0:
            self.menu_wanted.emit(place, event.globalPos())
