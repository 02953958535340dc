"""Leads from one part of the window to another: a problem to its node, a right click to a menu."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu

from designer.actions import RECENT
from designer.canvas import adding
from designer.controller import Cure
from designer.words import tr
from nodes.file import SUFFIX
from nodes.problem import Problem

if TYPE_CHECKING:
    from designer.diagnoses import Diagnoses
    from designer.mainwindow import MainWindow
    from designer.recovery import Recovery
    from runtime.analysis import Analysis

ON_NODE: Final = (
    ("edit.cut", "edit.copy", "edit.duplicate", "edit.rename"),
    ("block.enter", "block.group", "block.unpack", "block.rename", "block.make_unique"),
    ("block.share_weights", "block.own_weights", "edit.freeze"),
    ("edit.replace", "edit.bypass", "edit.fold", "link.start", "link.break"),
    ("edit.delete", "edit.delete_and_reconnect"),
)
ON_CANVAS: Final = (
    ("edit.add", "edit.paste", "edit.select_all"),
    ("view.fit", "view.snap", "block.leave"),
)
"""The commands in the menus of the right button, in groups."""
PROJECT: Final = "project.json"
"""The project in the folder of a run."""
TOURED: Final = "digits_cnn"
"""The example that the tour opens where no project is open."""
WATCHED: Final = ("training", "curves", "weights")
"""Panels that show a run while it goes on."""


class Guide(QObject):
    """Carries out what one part of a window asks of the others."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._refused = False
        window.view.context_menu.connect(self._open_menu)
        window.view.opened.connect(self._open_node)
        window.controller.analysed.connect(self._count_problems)
        window.controller.refused.connect(self.say_refused)
        window.controller.changed.connect(self._forget_refusal)
        window.menus.menu(RECENT).aboutToShow.connect(self._fill_recent)

    def start_tour(self) -> None:
        """Begin the tour, anew where it is under way; it needs a network to speak of."""
        from designer.tour import Tour

        window = self._window
        for tour in window.findChildren(Tour):
            tour.end()
        if not len(window.tabs):
            window.files.open_example(TOURED)
        window.stage.show_start(on=False)
        window.settings.toured = True
        Tour(window)

    def go_to(self, problem: Problem) -> None:
        """Show the node of a problem, and the editor of its parameter."""
        window, where = self._window, problem.where
        if not where:
            window.controller.select(())
            if problem.param:
                window.docks.show("training")
            return
        if window.controller.place[-1:] != where[-2:-1]:
            window.controller.show(where[:-1])
        self.show_node(where[-1])
        if problem.param:
            window.inspector.focus_parameter(problem.param)

    def show_use(self, use: tuple[str, ...]) -> None:
        """Show the node of one use: in its block, as that use has it."""
        self._window.controller.show_way(use[:-1])
        self.show_node(use[-1])

    def show_path(self, where: tuple[str, ...]) -> None:
        """Show the node at a path: in its block, if it is in one."""
        if self._window.controller.place[-1:] != where[-2:-1]:
            self._window.controller.show(where[:-1])
        self.show_node(where[-1])

    def show_node(self, node: str) -> None:
        """Select a node and bring it into view."""
        if node in self._window.controller.graph:
            self._window.stage.leave_start()
            self._window.controller.select((node,))
            self._window.view.center_on(node, glide=True)

    def add(self, kind: str, type_name: str) -> None:
        """Add an entry of the library to the canvas, below the one selected node if there is."""
        view, selection = self._window.view, self._window.controller.selection
        middle = view.mapToScene(view.viewport().rect().center())
        at = (middle.x(), middle.y())
        if kind == "dataset":
            adding.add_dataset(view, type_name, at)
        elif selection:
            adding.add_after(view, type_name, selection)
        else:
            adding.add_aside(view, type_name, at)

    def refuse(self, problems: list[Problem]) -> None:
        """Say why the network cannot be trained; its nodes are in the list of problems."""
        window = self._window
        if window.docks.in_front("training"):
            return  # that panel says it, too
        others = (
            tr(" (and {n:,} more problem)", " (and {n:,} more problems)", n=len(problems) - 1)
            if problems[1:]
            else ""
        )
        window.notice.say(f"{problems[0].text}{others}", "error")
        self._refused = True
        if any(problem.where for problem in problems):
            window.docks.show("problems")

    def say_refused(self, text: str, cure: Cure | None) -> None:
        """Say why an edit cannot be made, until there is another one, and offer its cure."""
        title, call = (cure.title, cure.call) if cure else ("", None)
        self._window.notice.say(text, "warning", title, call)
        self._refused = True

    def watch_run(self, state: str) -> None:
        """Have every panel made before the first event of a run, and one of them in sight.

        They are made one in each turn of the event loop; the session waits for them. A run of a
        project that is not shown brings none to the front.
        """
        docks = self._window.docks
        if state == "preparing":
            self._window.notice.clear()
            self._make_panels()
            followed = self._window.queue.going and docks.in_front("runs")
            elsewhere = self._window.session.run_elsewhere()
            if not (elsewhere or followed or any(docks.in_front(name) for name in WATCHED)):
                docks.show("curves")

    def _make_panels(self) -> None:
        if self._window.docks.build_next():
            QTimer.singleShot(0, self, self._make_panels)

    def offer_unsaved(self, recovery: Recovery) -> None:
        """Offer the work that an earlier window could not save."""
        found = recovery.left_over()
        if found:
            text = tr("Netwright stopped without saving its work. It was kept.")
            call = partial(self._recover_all, recovery, found)
            declined = partial(self._lay_aside, recovery, found)
            self._window.notice.offer(text, tr("Open it"), call, declined)

    def say_not_kept(self, reason: str) -> None:
        """Say that a crash would cost what is not saved."""
        text = tr(
            "A crash would cost what is not saved: no copy of it can be kept in {folder} "
            "({reason}). Save often.",
            folder=self._window.recovery.folder,
            reason=reason,
        )
        self._window.notice.say(text, "warning")

    def offer_queue(self, count: int, faults: Sequence[str]) -> None:
        """Offer to train the runs that an earlier window had in its queue."""
        notice = self._window.notice
        if faults:
            damaged = "; ".join(faults)
            said = tr(
                "A queue of runs could not be read and was laid aside. {damaged}", damaged=damaged
            )
            notice.say(said, "warning")
        elif count and notice.isHidden():  # unsaved work comes first; the queue is with the runs
            said = tr(
                "{n:,} run of the last session waits in the queue.",
                "{n:,} runs of the last session wait in the queue.",
                n=count,
            )
            notice.say(said, "hint", tr("Train them"), self._train_queue)

    def _train_queue(self) -> None:
        self._window.docks.show("runs")
        self._window.queue.start()

    def _recover_all(self, recovery: Recovery, found: Sequence[Path]) -> None:
        for path in self._lay_aside(recovery, reversed(found)):
            self._window.files.recover(path)
        recovery.keep()

    def _lay_aside(self, recovery: Recovery, found: Iterable[Path]) -> list[Path]:
        """Offer work no more; return where it is now, what another window has taken is not."""
        return [aside for path in found if (aside := recovery.lay_aside(path)) is not None]

    def open_dropped(self, places: Iterable[Path]) -> None:
        """Open project files and the projects of runs; say which of the others are none."""
        refused = []
        files = self._window.files
        for place in places:
            if (place / PROJECT).is_file():
                files.open_copy(place / PROJECT, place.name)
            elif place.suffix == SUFFIX and place.is_file():
                files.open_path(place)
            else:
                refused.append(place.name)
        if refused:
            text = tr(
                "{name} is no project: drop files that end in {suffix}, or folders of runs.",
                name=", ".join(refused[:3]),
                suffix=SUFFIX,
            )
            self._window.notice.say(text, "warning")

    def say_exported(self, files: list[Path], folder: Path) -> None:
        """Say where an export is, and offer to show it."""
        text = tr(
            "Exported {n:,} file to {folder}.",
            "Exported {n:,} files to {folder}.",
            n=len(files),
            folder=folder,
        )
        show = partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(folder)))
        self._window.notice.say(text, "hint", tr("Show the folder"), show)

    def _open_menu(self, place: QPoint, node: str | None) -> None:
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for group in ON_NODE if node else ON_CANVAS:
            menu.addActions([self._window.menus.actions[name] for name in group])
            menu.addSeparator()
        menu.popup(place)

    def _open_node(self, node: str) -> None:
        if not self._window.controller.enter(node):
            self._window.docks.show("inspector")
            self._window.inspector.focus_first()

    def _count_problems(self, analysis: Analysis) -> None:
        """Show the number of problems on the tab of their panel; mere hints do not count."""
        dock = self._window.docks["problems"]
        count = sum(problem.severity != "hint" for problem in analysis.problems)
        title = dock.panel.title
        dock.setWindowTitle(f"{title} ({count})" if count else title)

    def count_diagnoses(self, diagnoses: Diagnoses) -> None:
        """Show on the tab of their panel how many diagnoses hold, and mark their nodes."""
        dock = self._window.docks["diagnosis"]
        count = len(diagnoses.problems())
        title = dock.panel.title
        dock.setWindowTitle(tr("{title} ({n:,})", title=title, n=count) if count else title)
        self._window.view.note(diagnoses.problems())

    def _forget_refusal(self) -> None:
        """Take back why the network could not be trained: it is another one now."""
        if self._refused:
            self._refused = False
            self._window.notice.clear()

    def _fill_recent(self) -> None:
        window, menu = self._window, self._window.menus.menu(RECENT)
        menu.clear()
        for path in window.settings.recent:
            action = menu.addAction(str(path).replace("&", "&&"))
            action.triggered.connect(partial(window.open_soon, path))
        if menu.isEmpty():
            menu.addAction(tr("Nothing was opened yet")).setEnabled(False)
