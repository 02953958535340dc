"""The window: canvas in the middle, panels around it, menus, toolbar and status bar."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import inf
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QMainWindow,
    QMenu,
    QTabBar,
    QToolBar,
    QVBoxLayout,
)

from designer.settings import Settings
from designer.skeleton import Skeleton
from designer.theme import apply_theme, load_theme, resolved_name
from designer.waiting import PATIENCE
from designer.window_layout import keep_layout, restore_panels, restore_place
from designer.words import tr

if TYPE_CHECKING:
    from designer.actions import Action
    from designer.canvas.view import CanvasView
    from designer.controller import Controller
    from designer.docks import Docks, Panel
    from designer.files import ProjectFiles
    from designer.focus_ring import FocusRing
    from designer.guide import Guide
    from designer.menus import Menus
    from designer.notice_bar import NoticeBar
    from designer.panels.breadcrumb import Breadcrumb
    from designer.panels.inspector import Inspector
    from designer.panels.library import Library
    from designer.panels.training import TrainingPanel
    from designer.recovery import Recovery
    from designer.run_queue import RunQueue
    from designer.stage import Stage
    from designer.tabs import Tabs
    from designer.training import TrainingSession
    from nodes.examples import About


class MainWindow(QMainWindow):
    """Puts the parts together and carries out the commands that concern several of them.

    It is painted as a skeleton first, for that takes a fraction of the time that the rest
    needs to be imported; `build`, `furnish` and `take` follow in this order.
    """

    controller: Controller
    session: TrainingSession
    queue: RunQueue
    files: ProjectFiles
    guide: Guide
    recovery: Recovery
    docks: Docks
    menus: Menus
    notice: NoticeBar
    breadcrumb: Breadcrumb
    ring: FocusRing
    tabs: Tabs
    stage: Stage

    painted = Signal()
    """The window was drawn for the first time."""
    closing = Signal()
    """The window goes away for good."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.furnished = False
        """Whether everything is there that commands need."""
        self.patience = inf
        """Seconds that closing waits for threads at work."""
        self._canvas: CanvasView | None = None
        self._forced = False
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

    def build(self, panels: Iterable[Panel], examples: Iterable[About]) -> None:
        """Put up bars, menus and the docks of the panels."""
        from designer.docks import Docks
        from designer.menus import Menus
        from designer.notice_bar import NoticeBar

        self.setUpdatesEnabled(False)
        self._middle = _Middle(self)
        self.setCentralWidget(self._middle)
        self.docks = Docks(self, panels)
        self.menus = Menus(self, self._rows(examples))
        self.notice = NoticeBar(self)
        self._middle.column.addWidget(self.notice)
        self._add_toolbar()
        self.statusBar()
        restore_panels(self, self.settings)
        self.docks.settle(self._end_row)
        self.setUpdatesEnabled(True)

    def furnish(self, controller: Controller, canvas: CanvasView) -> None:
        """Put up the canvas and what has to do with the open project."""
        from designer.files import ProjectFiles
        from designer.focus_ring import FocusRing
        from designer.guide import Guide
        from designer.panels.breadcrumb import Breadcrumb
        from designer.stage import Stage

        self.controller, self._canvas = controller, canvas
        self.files = ProjectFiles(controller, self.settings, self)
        self.tabs = self.files.tabs
        self.breadcrumb = Breadcrumb(controller)
        self.ring = FocusRing(self)
        self._middle.column.addWidget(self.breadcrumb)
        self._middle.column.addWidget(canvas, 1)
        self.stage = Stage(self, self._middle.column)
        canvas.box_touches, canvas.indicators = self.settings.box_touches, self.settings.indicators
        canvas.snap, canvas.columns = self.settings.snap, self.settings.columns
        canvas.minimap.setVisible(self.settings.minimap)
        canvas.motion.on = not self.settings.reduced_motion
        canvas.setFocus()
        self.docks.give_sizes(self.settings.panel_sizes)
        self._listen()
        self.guide = Guide(self)
        self.show_title()

    def take(self, session: TrainingSession, recovery: Recovery) -> None:
        """Take what trains; from now on every command can be called and panels are made."""
        from designer.status_line import StatusLine

        self.session, self.recovery = session, recovery
        self.setStatusBar(StatusLine(self.controller, session))
        session.refused.connect(self.guide.refuse)
        session.state_changed.connect(self.menus.refresh_soon)
        session.listened_to = lambda: self.docks.all_made
        session.state_changed.connect(self.guide.watch_run)
        self.stage.take(session)
        self.menus.give_canvas(self.view)
        self.furnished = True
        self.docks.open()
        self.menus.refresh()
        self.guide.offer_unsaved(recovery)
        recovery.failed.connect(self.guide.say_not_kept)

    # What actions call

    def train(self) -> None:
        """Train the network; what keeps it from being trained is shown instead."""
        if self.session.state == "paused":
            self.session.resume()
        else:
            self.session.start(self.controller.project, self.controller.origin)

    def pause(self) -> None:
        """Hold the run, or go on with it."""
        if self.session.state == "paused":
            self.session.resume()
        else:
            self.session.pause()

    def set_training_place(self, name: str) -> None:
        """Train the next runs in a thread, in a process, or in what suits each network."""
        self.settings.training_place = name
        self.menus.refresh()

    def focus_rate(self) -> None:
        """Give the keyboard to the learning rate of the run."""
        self.docks.show("training")
        panel: TrainingPanel = self.docks["training"].build()  # type: ignore[assignment]
        panel.progress.rate.focus()

    def rename(self) -> None:
        """Edit the name of a block or frame where it stands, or that of a node in its form."""
        from designer.canvas.frame_commands import write_on_selected

        controller = self.controller
        if write_on_selected(self.view):
            return
        blocks = {controller.graph[node].block for node in controller.selection}
        if len(controller.selection) == 1 and blocks <= controller.network.blocks.keys():
            self.rename_block()
            return
        self.docks.show("inspector")
        self.inspector.focus_name()

    def rename_block(self) -> None:
        """Edit the name of the block that the selected node uses, on its card."""
        from designer.canvas.block_commands import edit_block_name

        (node,) = self.controller.selection
        self.view.reveal(node)
        edit_block_name(self.view, node)

    def search_library(self) -> None:
        """Give the keyboard to the search field of the library."""
        self.docks.show("library")
        self.library.focus_search()

    def set_snap(self, *, on: bool) -> None:
        """Let nodes snap to the grid, or not."""
        self.view.snap = self.settings.snap = on

    def set_box_touches(self, *, on: bool) -> None:
        """Let a box select all that it touches, whichever way it is drawn, or not."""
        self.view.box_touches = self.settings.box_touches = on

    def set_theme(self, name: str) -> None:
        """Dress the whole application."""
        self.settings.theme = name
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply_theme(app, name)

    def next_panel(self, by: int) -> None:
        """Give the keyboard to the next panel that can be seen, after the last to the canvas."""
        shown = [dock for name, dock in self.docks.by_name.items() if self.docks.in_front(name)]
        parts = [self.view, *(dock.build() for dock in shown)]
        here = next((n for n, part in enumerate(parts) if part.hasFocus() or _has_focus(part)), -1)
        place = (here + by) % len(parts)
        after = parts[place]
        after.setFocus(Qt.FocusReason.TabFocusReason)
        if not _has_focus(after):
            after.focusNextChild()
        if place:
            self.ring.show_around(shown[place - 1])

    def reset_layout(self) -> None:
        """Put every panel back to where it was at first."""
        self.settings.forget_layout()
        self.docks.arrange()

    def toggle_panel(self, name: str) -> None:
        """Open or close a panel."""
        self.docks.toggle(name)

    def enlarge_panels(self, *, on: bool) -> None:
        """Make the panels below the canvas large, or as they were before."""
        self.docks.enlarge(on=on)
        self.menus.refresh()

    def panel_is_open(self, name: str) -> bool:
        """Return whether a panel is open."""
        return self.docks.is_open(name)

    @property
    def inspector(self) -> Inspector:
        """The panel that edits what is selected."""
        return self.docks["inspector"].build()  # type: ignore[return-value]

    @property
    def library(self) -> Library:
        """The panel that offers layers and data."""
        return self.docks["library"].build()  # type: ignore[return-value]

    def open_soon(self, path: Path, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a slot
        """Open a file once the present event is over."""
        QTimer.singleShot(0, self, lambda: self.files.open_path(path))

    def close_now(self) -> None:
        """Close without asking, as the system demands it."""
        self._forced = True
        self.close()

    def show_title(self) -> None:
        """Show the file and whether it was changed in the title bar."""
        marks = tr(" [read-only]") if self.files.read_only else ""
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
        PATIENCE.begin(self.patience)
        if self.furnished:
            self.controller.settle()
            self.session.stop()  # it ends while the rest is put away
            self.recovery.keep() if self._forced else self.recovery.drop()
            self.stage.keep_open_files()
            keep_layout(self, self.settings)
            self.settings.panel_sizes = self.docks.sizes()
            self.settings.save()
            self.docks.close_contents()
            self.stage.close()
        self.closing.emit()
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that are dragged onto the window."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the projects that were dropped, each in a tab; say which files are none."""
        places = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        QTimer.singleShot(0, self, lambda: self.guide.open_dropped(places))

    def _may_close(self) -> bool:
        from designer import dialogs

        if not self.furnished:
            return True
        running = self.session.state != "idle"
        return self.files.may_leave() and (not running or dialogs.ask_to_stop(self))

    def _rows(self, examples: Iterable[About]) -> Iterator[Action]:
        from designer.actions import ACTIONS, example_actions, panel_actions
        from designer.look_actions import look_actions

        yield from sorted(ACTIONS, key=lambda row: row.menu != "File")
        yield from panel_actions(self.docks.titles())
        yield from look_actions()
        yield from example_actions(examples)  # many: lists of commands have them last

    def _end_row(self, bar: QTabBar) -> None:
        """Give a row of tabs of panels its end: the list of all, and the button for size."""
        from designer.tab_row import TabRowEnd

        end = bar.findChild(TabRowEnd)
        if end is not None:
            end.place()
            return
        actions = self.menus.actions
        TabRowEnd(
            bar,
            [actions[f"panel.{name}"] for name in self.docks.by_name],
            actions["view.large_panels"],
        )

    def _add_toolbar(self) -> None:
        bar = QToolBar(tr("Toolbar"), self)
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
        self.files.noted.connect(self.notice.say)
        self.notice.left.connect(self.stage.take_keys)
        self.tabs.changed.connect(refresh)
        controller.reset.connect(self.notice.clear)


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
