"""The panels around the canvas as docks: built when first seen, closed, moved, remembered."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QMainWindow,
    QScrollArea,
    QTabBar,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from designer.icons import icon
from designer.panels.scrolling import scrolling
from designer.plain import PlainLabel
from designer.words import tr

Area = Qt.DockWidgetArea
LEFT, RIGHT, BOTTOM = Area.LeftDockWidgetArea, Area.RightDockWidgetArea, Area.BottomDockWidgetArea


_FIRST_SIZES: Final = {"library": (220, 700), "inspector": (310, 700), "training": (870, 250)}


_NARROWEST: Final = QSize(300, 80)


@dataclass(frozen=True)
class Panel:
    """A panel: its name, its title, where it stands at first, and how it is made."""

    name: str
    title: str
    area: Qt.DockWidgetArea
    make: Callable[[], QWidget]


class Dock(QDockWidget):
    """A panel at an edge of the window; its content is made when it is needed."""

    built = Signal(str, QWidget)

    def __init__(self, panel: Panel, window: QMainWindow) -> None:
        super().__init__(panel.title, window)
        self.panel = panel
        self.content: QWidget | None = None
        self.unlocked = False
        """Whether what the content shows is there."""
        self._shown: QWidget | None = None
        self._in_front = False
        self.setObjectName(panel.name)
        self.setAccessibleName(panel.title)
        place = QWidget(self)
        self._column = QVBoxLayout(place)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._header: _Header | None = None
        self._no_header: QWidget | None = None
        if panel.area == BOTTOM:
            # What is wide at its best must not push the panels at the sides away.
            place.setMinimumSize(_NARROWEST)
        self.setWidget(place)
        self.visibilityChanged.connect(self._seen)

    def build(self) -> QWidget:
        """Return the content, made now if it was not yet.

        One that cannot be made is reported and said in its place, so that nobody waits for it.
        """
        if self.content is None:
            try:
                self.content = self.panel.make()
            except Exception as error:  # noqa: BLE001 - a run waits until all panels are there
                sys.excepthook(type(error), error, error.__traceback__)
                self.content = _missing()
            narrow = self.panel.area == BOTTOM
            self._shown = _roomy(self.content) if narrow else self.content
            policy = self._shown.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            self._shown.setSizePolicy(policy)
            self._column.addWidget(self._shown)
            self._shown.setVisible(self._in_front)
            self.built.emit(self.panel.name, self.content)
        return self.content

    def _seen(self, visible: bool) -> None:  # noqa: FBT001 - a slot
        """Make the content when it comes in sight; hide it behind another tab.

        To Qt, which moves it out of the window, it would be visible there and keep itself up to
        date.
        """
        self._in_front = visible
        if visible and self.unlocked:
            self.build()
        if self._shown is not None:
            self._shown.setVisible(visible)

    def dress(self) -> None:
        """Show a title where no tab shows it."""
        window = self.parent()
        tabbed = isinstance(window, QMainWindow) and bool(window.tabifiedDockWidgets(self))
        wanted = self._nothing() if tabbed and not self.isFloating() else self._title()
        present = self.titleBarWidget()
        if present is not wanted:
            if present is not None:
                present.hide()
            self.setTitleBarWidget(wanted)
            wanted.show()

    def _title(self) -> QWidget:
        self._header = self._header or _Header(self)
        return self._header

    def _nothing(self) -> QWidget:
        self._no_header = self._no_header or QWidget(self)
        return self._no_header


def _missing() -> QWidget:
    """Return what stands in the place of a panel that could not be made."""
    from designer.guard import log_path
    from designer.panels.empty import EmptyState

    text = tr(
        "All else goes on. Save your work and start Netwright again to have this panel, too; what "
        "went wrong stands in {log}.",
        log=log_path(),
    )
    return EmptyState("warning", tr("This panel could not be made."), text)


def _roomy(content: QWidget) -> QScrollArea:
    """Return an area that scrolls a panel where there is less room than it needs."""
    area = scrolling(content)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


class _Header(QWidget):
    """The title of a dock, with a button that closes it."""

    def __init__(self, dock: Dock) -> None:
        super().__init__(dock)
        self.title = PlainLabel(dock.windowTitle(), "section", wrap=False)
        button = QToolButton(self)
        button.setIcon(icon("close"))
        button.setIconSize(QSize(14, 14))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setToolTip(
            tr("Close {title} (View > Panels opens it again)", title=dock.panel.title)
        )
        button.setAccessibleName(tr("Close {title}", title=dock.panel.title))
        button.clicked.connect(dock.close)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 6, 2)
        row.addWidget(self.title, 1)
        row.addWidget(button)
        dock.windowTitleChanged.connect(self.title.setText)


def _side(window: QMainWindow, area: Qt.DockWidgetArea) -> Qt.DockWidgetArea:
    """Return the area, on the other side where one reads from right to left."""
    if window.layoutDirection() != Qt.LayoutDirection.RightToLeft:
        return area
    return {LEFT: RIGHT, RIGHT: LEFT}.get(area, area)


class Docks:
    """All panels of a window."""

    def __init__(self, window: QMainWindow, panels: Iterable[Panel]) -> None:
        self._window = window
        self.by_name = {panel.name: Dock(panel, window) for panel in panels}
        self._row_end: Callable[[QTabBar], object] = lambda _bar: None
        self._usual = 0
        """The height of the panels below, with their tabs, before they were made large; else 0."""
        window.setDockOptions(
            QMainWindow.DockOption.AllowTabbedDocks | QMainWindow.DockOption.AllowNestedDocks
        )
        window.setTabPosition(Area.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        window.setCorner(Qt.Corner.BottomLeftCorner, LEFT)
        window.setCorner(Qt.Corner.BottomRightCorner, RIGHT)
        self._arrange()

    def __getitem__(self, name: str) -> Dock:
        return self.by_name[name]

    def open(self) -> None:
        """Let panels be made, now that there is something to show in them."""
        for dock in self.by_name.values():
            dock.unlocked = True

    def arrange(self) -> None:
        """Put every panel where a new user finds it."""
        for dock in self.by_name.values():
            dock.setFloating(False)
            dock.show()
        self._arrange()
        self.dress()

    def _arrange(self) -> None:
        for dock in self.by_name.values():
            self._window.addDockWidget(_side(self._window, dock.panel.area), dock)
        bottom = [dock for dock in self.by_name.values() if dock.panel.area == BOTTOM]
        for left, right in pairwise(bottom):
            self._window.tabifyDockWidget(left, right)
        bottom[0].raise_()
        self._usual = 0
        self.give_sizes({})

    def sizes(self) -> dict[str, tuple[int, int]]:
        """Return the width and height of each panel in sight, its tabs included."""
        shown = {name: dock for name, dock in self.by_name.items() if self.in_front(name)}
        return {name: (dock.width(), self._usual_height(dock)) for name, dock in shown.items()}

    def _usual_height(self, dock: QDockWidget) -> int:
        if self.large and dock in self._below():
            return self._usual
        return dock.height() + self._tabs_height(dock)

    @property
    def large(self) -> bool:
        """Whether the panels below the canvas have nearly all of its height."""
        return self._usual > 0

    def enlarge(self, *, on: bool) -> None:
        """Give the panels below the canvas nearly all of its height, or what they had before."""
        below = self._below()
        if on == self.large or not below:
            return
        height = self._window.height() if on else self._usual
        self._usual = self._usual_height(below[0]) if on else 0
        self._window.resizeDocks(below, [height] * len(below), Qt.Orientation.Vertical)

    def _below(self) -> list[QDockWidget]:
        """Return the panels below the canvas that are in sight."""
        area, window = Qt.DockWidgetArea.BottomDockWidgetArea, self._window
        return [
            dock
            for name, dock in self.by_name.items()
            if self.in_front(name) and window.dockWidgetArea(dock) == area
        ]

    def _tabs_height(self, dock: QDockWidget) -> int:
        if not self._window.tabifiedDockWidgets(dock):
            return 0
        return max((bar.height() for bar in self._tab_bars() if bar.isVisible()), default=0)

    def _tab_bars(self) -> list[QTabBar]:
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        return self._window.findChildren(QTabBar, options=direct)

    def give_sizes(self, sizes: Mapping[str, tuple[int, int]]) -> None:
        """Give panels their width and height; those that have none start at their usual ones.

        WORKAROUND: QMainWindow.restoreState forgets sizes while the middle is still empty.
        """
        wanted = {**_FIRST_SIZES, **sizes}
        for axis, areas, way in (
            (0, (LEFT, RIGHT), Qt.Orientation.Horizontal),
            (1, (BOTTOM, Area.TopDockWidgetArea), Qt.Orientation.Vertical),
        ):
            docks = [dock for name, dock in self.by_name.items() if name in wanted]
            chosen = [dock for dock in docks if self._window.dockWidgetArea(dock) in areas]
            lengths = [wanted[dock.panel.name][axis] for dock in chosen]
            self._window.resizeDocks(chosen, lengths, way)

    def titles(self) -> dict[str, str]:
        """Return the title of each panel by its name."""
        return {name: dock.panel.title for name, dock in self.by_name.items()}

    def is_open(self, name: str) -> bool:
        """Return whether a panel is open, in front or behind its neighbours."""
        return not self[name].isHidden()

    def in_front(self, name: str) -> bool:
        """Return whether a panel can be seen."""
        return self.is_open(name) and not self[name].visibleRegion().isEmpty()

    def show(self, name: str) -> None:
        """Open a panel and bring it to the front."""
        dock = self[name]
        dock.build()
        dock.show()
        dock.raise_()

    def toggle(self, name: str) -> None:
        """Open a panel that is closed or hidden by others; close one that can be seen."""
        if self.in_front(name):
            self[name].close()
        else:
            self.show(name)

    @property
    def all_made(self) -> bool:
        """Whether each panel has its content."""
        return all(dock.content is not None for dock in self.by_name.values())

    def build_next(self, *, seen: bool = False) -> bool:
        """Make one panel, of those in sight or of all; return False when none is left."""
        waiting = [
            dock
            for dock in self.by_name.values()
            if dock.content is None and not (seen and dock.visibleRegion().isEmpty())
        ]
        if waiting:
            waiting[0].build()
        return bool(waiting)

    def settle(self, row_end: Callable[[QTabBar], object]) -> None:
        """Show titles where no tabs do, from now on whenever a panel moves.

        `row_end` gives a row of tabs what stands at its end.
        """
        self._row_end = row_end
        self.dress()
        for dock in self.by_name.values():
            for signal in (dock.visibilityChanged, dock.dockLocationChanged, dock.topLevelChanged):
                signal.connect(self.dress)

    def close_contents(self) -> None:
        """Let each panel end what it is doing: the window goes away."""
        for dock in self.by_name.values():
            if dock.content is not None:
                dock.content.close()

    def dress(self) -> None:
        """Show titles where no tabs do, and each tab with its whole name."""
        for dock in self.by_name.values():
            dock.dress()
        for bar in self._tab_bars():
            bar.setElideMode(Qt.TextElideMode.ElideNone)
            bar.setUsesScrollButtons(True)
            self._row_end(bar)
