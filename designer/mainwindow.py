"""The window: canvas in the middle, panels around it, menus, toolbar and status bar."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFrame, QMainWindow, QMenu, QToolBar, QVBoxLayout

from designer.settings import Settings
from designer.skeleton import Skeleton
from designer.theme import apply_theme, load_theme, resolved_name
from designer.window_layout import keep_layout, restore_panels, restore_place

if TYPE_CHECKING:
    from designer.actions import Action
    from designer.canvas.view import CanvasView
    from designer.controller import Controller
    from designer.docks import Docks, Panel
    from designer.files import ProjectFiles
    from designer.menus import Menus
    from designer.notice_bar import NoticeBar
    from designer.panels.breadcrumb import Breadcrumb
    from designer.panels.inspector import Inspector
    from designer.panels.library import Library
    from designer.recovery import Recovery
    from designer.training import TrainingSession
    from nodes.problem import Problem
    from runtime.analysis import Analysis

ON_NODE = (
    "edit.cut", "edit.copy", "edit.duplicate", "edit.rename", "view.enter", "edit.delete",
    "edit.delete_and_reconnect",
)  # fmt: skip
ON_CANVAS = ("edit.add", "edit.paste", "edit.select_all", "view.fit", "view.snap", "view.leave")
WATCHED = ("training", "curves", "weights")
"""Panels that show a run while it goes on."""


class MainWindow(QMainWindow):
    """Puts the parts together and carries out the commands that concern several of them.

    It is painted as a skeleton first, for that takes a fraction of the time that the rest
    needs to be imported; `build`, `furnish` and `take` follow in this order.
    """

    controller: Controller
    session: TrainingSession
    files: ProjectFiles
    recovery: Recovery
    docks: Docks
    menus: Menus
    notice: NoticeBar
    breadcrumb: Breadcrumb

    painted = Signal()
    """The window was drawn for the first time."""
    closing = Signal()
    """The window goes away for good."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.furnished = False
        """Whether everything is there that commands need."""
        self._canvas: CanvasView | None = None
        self._forced = self._refused = False
        self.setMinimumSize(760, 480)
        self.setAcceptDrops(True)
        self.setWindowTitle("Netwright")
        skeleton = Skeleton(load_theme(resolved_name(settings.theme)), self)
        skeleton.painted.connect(self.painted)
        self.setCentralWidget(skeleton)
        restore_place(self, settings)

    @property
    def view(self) -> CanvasView:
        """The canvas; it is put up after the first paint."""
        assert self._canvas is not None
        return self._canvas

    def build(self, panels: Iterable[Panel], examples: Iterable[str]) -> None:
        """Put up bars, menus and the docks of the panels."""
        from designer.actions import RECENT
        from designer.docks import Docks
        from designer.menus import Menus
        from designer.notice_bar import NoticeBar

        self.setUpdatesEnabled(False)
        self._middle = _Middle(self)
        self.setCentralWidget(self._middle)
        self.docks = Docks(self, panels)
        self.menus = Menus(self, self._rows(examples))
        self.menus.menu(RECENT).aboutToShow.connect(self._fill_recent)
        self.notice = NoticeBar(self)
        self._middle.column.addWidget(self.notice)
        self._add_toolbar()
        self.statusBar()
        restore_panels(self, self.settings)
        self.docks.settle()
        self.setUpdatesEnabled(True)

    def furnish(self, controller: Controller, canvas: CanvasView) -> None:
        """Put up the canvas and what has to do with the open project."""
        from designer.files import ProjectFiles
        from designer.panels.breadcrumb import Breadcrumb

        self.controller, self._canvas = controller, canvas
        self.files = ProjectFiles(controller, self.settings, self)
        self.breadcrumb = Breadcrumb(controller)
        self._middle.column.addWidget(self.breadcrumb)
        self._middle.column.addWidget(canvas, 1)
        canvas.snap = self.settings.snap
        canvas.context_menu.connect(self._open_menu)
        canvas.opened.connect(self._open_node)
        canvas.setFocus()
        self.docks.give_sizes(self.settings.panel_sizes)
        self._listen()
        self.show_title()

    def offer_unsaved(self, recovery: Recovery) -> None:
        """Offer the work that an earlier window could not save."""
        self.recovery = recovery
        for path in recovery.left_over()[:1]:
            text = "Netwright stopped without saving its work. It was kept."
            self.notice.say(text, "warning", "Open it", partial(self.files.recover, path))

    def take(self, session: TrainingSession) -> None:
        """Take what trains; from now on every command can be called and panels are made."""
        from designer.status_line import StatusLine

        self.session = session
        self.setStatusBar(StatusLine(self.controller, session))
        session.refused.connect(self.refuse)
        session.state_changed.connect(self.menus.refresh_soon)
        session.state_changed.connect(self._watch_run)
        self.menus.give_canvas(self.view)
        self.furnished = True
        self.docks.open()
        self.menus.refresh()

    # What actions call

    def train(self) -> None:
        """Train the network; what keeps it from being trained is shown instead."""
        if self.session.state == "paused":
            self.session.resume()
        else:
            self.session.start(self.controller.project)

    def pause(self) -> None:
        """Hold the run, or go on with it."""
        if self.session.state == "paused":
            self.session.resume()
        else:
            self.session.pause()

    def export(self) -> None:
        """Write the network out as Python."""
        from designer.exporting import ExportDialog

        dialog = ExportDialog(self.controller, self.session, self.settings, self)
        dialog.exported.connect(self._say_exported)
        dialog.open()

    def rename(self) -> None:
        """Give the keyboard to the name of the selected node."""
        self.docks.show("inspector")
        self.inspector.focus_name()

    def search_library(self) -> None:
        """Give the keyboard to the search field of the library."""
        self.docks.show("library")
        self.library.focus_search()

    def show_palette(self) -> None:
        """Open the list of all commands."""
        from designer.palette import CommandPalette

        palette = CommandPalette(list(self.menus.commands()), self)
        palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        palette.chosen.connect(self.menus.call)
        palette.open_over(self)

    def set_snap(self, *, on: bool) -> None:
        """Let nodes snap to the grid, or not."""
        self.view.snap = self.settings.snap = on

    def set_theme(self, name: str) -> None:
        """Dress the whole application."""
        self.settings.theme = name
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply_theme(app, name)

    def enter_block(self) -> None:
        """Show the inside of the selected block."""
        for node in self.controller.selection:
            self.controller.enter(node)

    def next_panel(self) -> None:
        """Give the keyboard to the next panel that can be seen, after the last to the canvas."""
        shown = [dock.build() for name, dock in self.docks.by_name.items()
                 if self.docks.in_front(name)]  # fmt: skip
        parts = [self.view, *shown]
        here = next((n for n, part in enumerate(parts) if part.hasFocus() or _has_focus(part)), -1)
        after = parts[(here + 1) % len(parts)]
        after.setFocus(Qt.FocusReason.TabFocusReason)
        if not _has_focus(after):
            after.focusNextChild()

    def reset_layout(self) -> None:
        """Put every panel back to where it was at first."""
        self.settings.forget_layout()
        self.docks.arrange()

    def toggle_panel(self, name: str) -> None:
        """Open or close a panel."""
        self.docks.toggle(name)

    def panel_is_open(self, name: str) -> bool:
        """Return whether a panel is open."""
        return self.docks.is_open(name)

    def show_reference(self) -> None:
        """Show what each layer computes."""
        from designer.reference import ReferenceDialog

        chosen = [self.controller.graph[node].type for node in self.controller.selection]
        ReferenceDialog(chosen[0] if chosen else "", self).show()

    def show_shortcuts(self) -> None:
        """Show all keys and let the user change them."""
        from designer.shortcuts import ShortcutsDialog

        ShortcutsDialog(self.menus, self.settings, self).open()

    def show_about(self) -> None:
        """Say what this program is."""
        from designer.about import show_about

        show_about(self)

    # What panels and the session ask for

    def refuse(self, problems: list[Problem]) -> None:
        """Say why the network cannot be trained; its nodes are in the list of problems."""
        from designer.quantities import plural

        if self.docks.in_front("training"):
            return  # that panel says it, too
        others = f" (and {plural(len(problems) - 1, 'more problem')})" if problems[1:] else ""
        self.notice.say(f"{problems[0].text}{others}", "error")
        self._refused = True
        if any(problem.where for problem in problems):
            self.docks.show("problems")

    @property
    def inspector(self) -> Inspector:
        """The panel that edits what is selected."""
        return self.docks["inspector"].build()  # type: ignore[return-value]

    @property
    def library(self) -> Library:
        """The panel that offers layers and data."""
        return self.docks["library"].build()  # type: ignore[return-value]

    def go_to(self, problem: Problem) -> None:
        """Show the node of a problem, and the editor of its parameter."""
        where = problem.where
        if not where:
            self.controller.select(())
            if problem.param:
                self.docks.show("training")
            return
        if self.controller.place[-1:] != where[-2:-1]:
            self.controller.show(where[:-1])
        self.show_node(where[-1])
        if problem.param:
            self.inspector.focus_parameter(problem.param)

    def show_node(self, node: str) -> None:
        """Select a node and bring it into view."""
        if node in self.controller.graph:
            self.controller.select((node,))
            self.view.center_on(node)

    def add_from_library(self, kind: str, type_name: str) -> None:
        """Add an entry of the library to the canvas."""
        from designer.canvas import commands

        middle = self.view.mapToScene(self.view.viewport().rect().center())
        at, selection = (middle.x(), middle.y()), self.controller.selection
        if kind == "dataset":
            commands.add_dataset(self.view, type_name, at)
        elif len(selection) == 1:
            commands.add_after(self.view, type_name, next(iter(selection)))
        else:
            commands.add(self.view, type_name, at)

    def _count_problems(self, analysis: Analysis) -> None:
        """Show the number of problems on the tab of their panel; mere hints do not count."""
        count = sum(problem.severity != "hint" for problem in analysis.problems)
        title = self.docks["problems"].panel.title
        self.docks["problems"].setWindowTitle(f"{title} ({count})" if count else title)

    def open_soon(self, path: Path, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a slot
        """Open a file once the present event is over."""
        QTimer.singleShot(0, self, lambda: self.files.open_path(path))

    def close_now(self) -> None:
        """Close without asking, as the system demands it."""
        self._forced = True
        self.close()

    def show_title(self) -> None:
        """Show the file and whether it was changed in the title bar."""
        marks = " [read-only]" if self.files.read_only else ""
        self.setWindowTitle(f"{self.files.name}[*]{marks} \u2013 Netwright")
        self.setWindowModified(self.controller.document.modified)

    # Events

    def createPopupMenu(self) -> QMenu:
        """Offer the panels where Qt would offer its own list of them."""
        menu = QMenu(self)
        menu.addActions(self.menus.menu("View/Panels").actions())
        return menu

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved work and a run in progress, then end everything."""
        if not self._forced and not self._may_close():
            event.ignore()
            return
        if self.furnished:
            keep_layout(self, self.settings)
            self.settings.panel_sizes = self.docks.sizes()
            self.settings.save()
            self.docks.close_contents()
            self.recovery.keep() if self._forced else self.recovery.drop()
        self.closing.emit()
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a project file that is dragged onto the window."""
        if next(_projects(event.mimeData().urls()), None) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the project file that was dropped."""
        for path in _projects(event.mimeData().urls()):
            event.acceptProposedAction()
            self.open_soon(path)
            return

    def _may_close(self) -> bool:
        from designer import dialogs

        if not self.furnished:
            return True
        running = self.session.state != "idle"
        return self.files.may_leave() and (not running or dialogs.ask_to_stop(self))

    def _rows(self, examples: Iterable[str]) -> Iterator[Action]:
        from designer.actions import ACTIONS, example_actions, panel_actions, theme_actions

        files, rest = (
            [row for row in ACTIONS if (row.menu == "File") is of_file] for of_file in (True, False)
        )
        yield from files[:2]
        yield from example_actions(examples)
        yield from files[2:]
        yield from rest
        yield from panel_actions(self.docks.titles())
        yield from theme_actions()

    def _add_toolbar(self) -> None:
        bar = QToolBar("Toolbar", self)
        bar.setObjectName("toolbar")
        bar.setMovable(False)
        bar.toggleViewAction().setEnabled(False)
        self.menus.fill_toolbar(bar)
        self.addToolBar(bar)

    def _listen(self) -> None:
        controller, refresh = self.controller, self.menus.refresh_soon
        for signal in (
            controller.reset, controller.placed, controller.analysed, controller.saved,
        ):  # fmt: skip
            signal.connect(refresh)
        for signal in (controller.changed, controller.selected):
            signal.connect(self.menus.refresh)  # a key that follows at once must find it done
        for dock in self.docks.by_name.values():
            dock.visibilityChanged.connect(refresh)
        for signal in (controller.changed, controller.saved, self.files.renamed):
            signal.connect(self.show_title)
        controller.analysed.connect(self._count_problems)
        self.files.noted.connect(self.notice.say)
        controller.reset.connect(self.notice.hide)
        controller.changed.connect(self._forget_refusal)

    def _watch_run(self, state: str) -> None:
        """Have every panel made before the first event of a run, and one of them in sight."""
        if state == "preparing":
            self.notice.hide()
            while self.docks.build_next():
                continue
            if not any(self.docks.in_front(name) for name in WATCHED):
                self.docks.show("curves")

    def _forget_refusal(self) -> None:
        """Take back why the network could not be trained: it is another one now."""
        if self._refused:
            self._refused = False
            self.notice.hide()

    def _say_exported(self, files: list[Path], folder: Path) -> None:
        from designer.quantities import plural

        text = f"Exported {plural(len(files), 'file')} to {folder}."
        address = QUrl.fromLocalFile(str(folder))
        self.notice.say(text, "hint", "Show the folder", lambda: QDesktopServices.openUrl(address))

    def _open_menu(self, place: QPoint, node: str | None) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menus.refresh()
        for name in ON_NODE if node else ON_CANVAS:
            menu.addAction(self.menus.actions[name])
        menu.popup(place)

    def _open_node(self, node: str) -> None:
        if not self.controller.enter(node):
            self.docks.show("inspector")
            self.inspector.focus_first()

    def _fill_recent(self) -> None:
        from designer.actions import RECENT

        menu = self.menus.menu(RECENT)
        menu.clear()
        for path in self.settings.recent:
            action = menu.addAction(str(path).replace("&", "&&"))
            action.triggered.connect(partial(self.open_soon, path))
        if menu.isEmpty():
            menu.addAction("Nothing was opened yet").setEnabled(False)


class _Middle(QFrame):
    """The middle of the window: messages, the way down to a block, the canvas."""

    def __init__(self, parent: MainWindow) -> None:
        super().__init__(parent)
        self.setProperty("role", "canvas")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)


def _has_focus(part: object) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and (focused is part or part.isAncestorOf(focused))  # type: ignore[attr-defined]


def _projects(urls: Iterable[QUrl]) -> Iterator[Path]:
    """Yield the project files of this machine among some addresses."""
    from nodes.file import SUFFIX

    for url in urls:
        if url.isLocalFile() and url.toLocalFile().endswith(SUFFIX):
            yield Path(url.toLocalFile())
