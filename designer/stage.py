"""What stands in the middle of the window: tabs, and below them a canvas or the start page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QVBoxLayout

from designer.canvas.following import Scenery
from designer.panels.tab_bar import TabBar

if TYPE_CHECKING:
    from designer.document import Document
    from designer.mainwindow import MainWindow
    from designer.origin import Origin
    from designer.panels.start_page import StartPage
    from designer.tabs import Tab
    from designer.training import TrainingSession
    from nodes.project import Project


class Stage(QObject):
    """Shows the project of the tab that was chosen, as it was left."""

    def __init__(self, window: MainWindow, column: QVBoxLayout) -> None:
        super().__init__(window)
        self._window, self._column = window, column
        self._tabs = window.tabs
        self._session: TrainingSession | None = None
        self.start: StartPage | None = None
        """The start page, once it was shown."""
        self.bar = TabBar(window.files, lambda: self.trained)
        column.insertWidget(0, self.bar)
        self._tabs.leaving.connect(self._leave)
        self._tabs.entered.connect(self._enter)
        self._tabs.asked_again.connect(self.leave_start)
        window.controller.changed.connect(self.leave_start)
        self.bar.new_wanted.connect(window.files.new)
        self.bar.chosen.connect(self.leave_start)
        for signal in (window.controller.changed, window.controller.saved):
            signal.connect(self.bar.refresh)

    def take(self, session: TrainingSession) -> None:
        """Show which project is being trained."""
        self._session = session
        session.state_changed.connect(self.bar.refresh)
        self._tabs.changed.connect(session.whose_changed)
        session.home_of, session.elsewhere = self._home_of, self._elsewhere

    @property
    def trained(self) -> Tab | None:
        """The tab whose project is being trained."""
        session = self._session
        return self._tab_of(session.origin) if session and session.state != "idle" else None

    def show_start(self, *, on: bool) -> None:
        """Show the start page in the place of the canvas, or the canvas again."""
        window = self._window
        focused = QApplication.focusWidget()
        parts = (window.view, self.start)
        had_keys = any(
            part is not None
            and focused is not None
            and (part is focused or part.isAncestorOf(focused))
            for part in parts
        )
        if on and self.start is None:
            self.start = self._made_start()
        window.view.setVisible(not on)
        window.breadcrumb.setVisible(not on and bool(window.controller.network.blocks))
        if self.start is not None:
            self.start.setVisible(on)
        if on and self.start is not None:
            self.start.refresh()
            self.start.setFocus()
        elif had_keys:
            window.view.setFocus()

    def leave_start(self) -> bool:
        """Show the project again where the start page stands before one; return whether it did."""
        leaves = self.shows_start and len(self._tabs) > 0
        if leaves:
            self.show_start(on=False)
        return leaves

    def take_keys(self) -> None:
        """Give the keyboard to what is in the middle: the start page, or the canvas."""
        middle = self.start if self.start is not None and self.shows_start else self._window.view
        middle.setFocus()

    @property
    def shows_start(self) -> bool:
        """Whether the start page is to be seen."""
        return self.start is not None and not self.start.isHidden()

    def keep_open_files(self) -> None:
        """Remember which files are open, for the next start."""
        kept = [(tab, tab.path) for tab in self._tabs if tab.path is not None]
        places = [n for n, (tab, _) in enumerate(kept) if tab is self._tabs.current]
        paths = [path for _, path in kept]
        self._window.settings.keep_open_files(paths, places[0] if places else 0)

    def close(self) -> None:
        """Let the start page end what it is doing: the window goes away."""
        if self.start is not None:
            self.start.close()

    def _made_start(self) -> StartPage:
        from designer.panels.start_page import StartPage

        window = self._window
        made = StartPage(window.settings)
        made.example_wanted.connect(window.files.open_example)
        made.file_wanted.connect(window.open_soon)
        made.action_wanted.connect(window.menus.call)
        made.left.connect(self.leave_start)
        self._column.addWidget(made, 1)
        return made

    def _tab_of(self, origin: Origin) -> Tab | None:
        """Return the tab of the project that a run is of."""
        if origin.file is not None:
            return self._tabs.of_file(origin.file)
        return next((tab for tab in self._tabs if tab.document is origin.document), None)

    def _home_of(self, origin: Origin) -> Document | None:
        tab = self._tab_of(origin)
        return tab.document if tab is not None else origin.document

    def _elsewhere(self, origin: Origin, project: Project) -> str:
        """Return what to call the project that a run is of, if another one is shown."""
        if self._home_of(origin) is self._window.controller.document:
            return ""
        tab = self._tab_of(origin)
        return self._window.files.name_of(tab) if tab is not None else project.network.name

    def _leave(self, tab: Tab) -> None:
        tab.scenery = self._window.view.scenery

    def _enter(self, tab: Tab | None) -> None:
        self.show_start(on=tab is None)
        if tab is not None and isinstance(tab.scenery, Scenery):
            self._window.view.take_scenery(tab.scenery)
