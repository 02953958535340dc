"""Start-up: the one place where the objects of the window are made and joined to each other."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from designer.lean_imports import read_no_sources
from designer.mainwindow import MainWindow
from designer.memory import keep_one_arena
from designer.settings import Settings
from designer.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from designer.analysis import Analyser
    from designer.controller import Controller
    from designer.docks import Panel
    from designer.panels.inspector import Inspector
    from designer.panels.library import Library
    from designer.results.panel import ResultsPanel
    from designer.training import TrainingSession

_PATIENCE: Final = 2.0
"""Seconds that threads have to end once the window is closed."""
_SETTLED: Final = 1500
"""Milliseconds after the first analysis, in which the window finishes its panels."""


class Application:
    """Everything that lives as long as the window does.

    The window is painted as a skeleton, then one part after the other is imported and put up,
    so that something is to be seen from the first moment on; torch comes last, on its own thread.
    """

    controller: Controller
    session: TrainingSession
    analyser: Analyser

    def __init__(
        self,
        settings: Settings | None = None,
        file: str | None = None,
        unsaved: Path | None = None,
        *,
        tour: bool = False,
    ) -> None:
        self.settings = settings or Settings()
        self.unsaved = unsaved
        """Where unsaved work is kept; None for the usual folder of the user."""
        self.ahead = False
        """Whether a process is started ahead for a first run that will need one."""
        self._file = file
        self._tour = tour
        self._closed = False
        self.window = MainWindow(self.settings)
        self.window.painted.connect(self.build)
        self.window.closing.connect(self.close)

    def close(self) -> None:
        """End the threads, each after what it is doing."""
        self._closed = True
        if hasattr(self, "recovery"):
            self.recovery.close()
        if hasattr(self, "analyser"):
            self.queue_file.close()
            self.session.close()
            self.attention.close()
            self.analyser.close()

    def build(self) -> None:
        """Dress the window and put up bars and panels; the rest follows turn by turn."""
        from designer.icons import icon
        from designer.theme import follow_system
        from nodes.examples import examples

        self.window.set_theme(self.settings.theme)
        follow_system(self.window, self._follow_system)
        self.window.setWindowIcon(icon("netwright"))
        self.window.build(self._panels(), examples())
        self._next(self._furnish)

    def _follow_system(self) -> None:
        if not self._closed and self.settings.theme == "system":
            self.window.set_theme("system")

    def _furnish(self) -> None:
        from designer.canvas.view import CanvasView
        from designer.controller import Controller
        from designer.recovery import Recovery
        from designer.trust import Trust

        self.controller = Controller(parent=self.window)
        self.trust = Trust(self.controller, self.settings, self.window)
        self.window.furnish(self.controller, CanvasView(self.controller))
        self._open_first()
        tabs = self.window.tabs
        self.recovery = Recovery(lambda: tabs, self.unsaved, self.window)
        self._next(self._take)

    def _take(self) -> None:
        from designer.analysis import Analyser
        from designer.attention import Attention
        from designer.diagnoses import Diagnoses
        from designer.queue_file import QueueFile, folder_beside
        from designer.run_queue import RunQueue
        from designer.training import TrainingSession, runs_folder
        from designer.watching import Watching

        self.session = TrainingSession(
            lambda: runs_folder(self.controller.document.path),
            self.window,
            lambda: self.settings.training_place,
        )
        self.watching = Watching(self.controller, self.session, self.window)
        self.window.view.warmth.watch(self.watching)
        self.session.judge_wanted.connect(self._judge)
        self.window.queue = RunQueue(self.session, self.window)
        self.window.queue.origin_of = self.trust.origin_of
        self.window.queue.changed.connect(self.window.menus.refresh_soon)
        queues = folder_beside(self.recovery.folder)
        self.queue_file = QueueFile(self.window.queue, queues, self.window)
        self.session.tensorboard = lambda: self.settings.tensorboard
        self.session.known_errors = self.controller.errors_of
        self.session.restart = lambda: self.settings.restart
        self.attention = Attention(self.session, self.window.queue, self.settings, self.window)
        self.controller.analysed.connect(self._get_ready)
        self.analyser = Analyser(self.controller, self.window)
        self.analyser.unavailable.connect(lambda text: self.window.notice.say(text, "error"))
        self.analyser.unavailable.connect(gc.enable)
        self.analyser.ready.connect(self._settle)
        self.analyser.load_metrics_where(self.session.trains_here)
        self.analyser.loaded.connect(self._look_for_garbage)
        self.diagnoses = Diagnoses(self.controller, self.session, self.window)
        self.diagnoses.changed.connect(lambda: self.window.guide.count_diagnoses(self.diagnoses))
        self.window.take(self.session, self.recovery)
        self.window.guide.offer_queue(*self.queue_file.put_back())
        self._next(self._build_seen)

    def _get_ready(self) -> None:
        """Start the process that a first run will need, once it is known what that needs."""
        self.controller.analysed.disconnect(self._get_ready)
        if self.ahead and not self._closed:
            get = lambda: self.session.make_ready(self.controller.project)  # noqa: E731
            QTimer.singleShot(_SETTLED, self.session, get)

    def _judge(self, folder: Path) -> None:
        """Have a run judged, where that is shown."""
        self.window.docks.show("results")
        panel: ResultsPanel = self.window.docks["results"].build()  # type: ignore[assignment]
        panel.judge(folder)

    def _open_first(self) -> None:
        from designer.files import resolve

        files, shown = self.settings.open_files
        if self._file is None:
            self.window.files.restore([path for path in files if path.is_file()], shown)
            self.window.stage.show_start(on=not len(self.window.tabs))
            return
        found = resolve(self._file)
        self._tour &= isinstance(found, str)  # who opens a file of their own knows the way
        if isinstance(found, str):
            self.window.files.open_example(found)
        elif found.exists():
            self.window.files.open_path(found)
        else:
            self.window.stage.show_start(on=True)
            self.window.notice.say(
                tr("There is no file {found}. Open another one, or start here.", found=found)
            )

    def _build_seen(self) -> None:
        """Make the panels in sight, one in each turn of the event loop, then load torch."""
        if self.window.docks.build_next(seen=True):
            self._next(self._build_seen)
        else:
            self.analyser.start()

    def _look_for_garbage(self) -> None:
        """Look for garbage from now on, but never in what PyTorch and the metrics have brought.

        That stays, and to look through it stops the window for a third of a second each time.
        """
        if not gc.isenabled():
            gc.freeze()
            gc.enable()

    def _settle(self) -> None:
        """Make the other panels."""
        if self._tour and not self.settings.toured:
            self._begin_tour()
        self._build_all()

    def _begin_tour(self) -> None:
        """Begin the tour, on the start page with the first project that is opened."""
        if len(self.window.tabs):
            self.window.guide.start_tour()
        else:
            once = Qt.ConnectionType.SingleShotConnection
            self.window.tabs.entered.connect(lambda _: self._next(self._begin_tour), once)

    def _build_all(self) -> None:
        """Make the panels that nobody has looked at yet, one in each turn of the event loop."""
        if self.window.docks.build_next():
            self._next(self._build_all)

    def _next(self, call: Callable[[], None]) -> None:
        if not self._closed:
            QTimer.singleShot(0, self.window, call)

    def _panels(self) -> Iterator[Panel]:
        from designer.docks import BOTTOM, LEFT, RIGHT, Panel

        yield Panel("library", tr("Library"), LEFT, self._library)
        yield Panel("inspector", tr("Inspector"), RIGHT, self._inspector)
        yield Panel("training", tr("Training"), BOTTOM, self._training)
        yield Panel("diagnosis", tr("Diagnosis"), BOTTOM, self._diagnosis)
        yield Panel("curves", tr("Curves"), BOTTOM, self._curves)
        yield Panel("weights", tr("Weights"), BOTTOM, self._weights)
        yield Panel("pictures", tr("Pictures"), BOTTOM, self._pictures)
        yield Panel("inside", tr("Inside"), BOTTOM, self._inside)
        yield Panel("code", tr("Code"), BOTTOM, self._code)
        yield Panel("problems", tr("Problems"), BOTTOM, self._problems)
        yield Panel("summary", tr("Summary"), BOTTOM, self._summary)
        yield Panel("data", tr("Data"), BOTTOM, self._data)
        yield Panel("runs", tr("Runs"), BOTTOM, self._runs)
        yield Panel("results", tr("Results"), BOTTOM, self._results)
        yield Panel("history", tr("History"), BOTTOM, self._history)

    def _library(self) -> QWidget:
        from designer.panels.library import Library

        panel: Library = Library(self.controller)
        panel.chosen.connect(self.window.guide.add)
        return panel

    def _inspector(self) -> QWidget:
        from designer.panels.inspector import Inspector

        panel: Inspector = Inspector(self.controller)
        panel.training_wanted.connect(lambda: self.window.docks.show("training"))
        return panel

    def _code(self) -> QWidget:
        from designer.panels.code import Code

        panel = Code(self.controller)
        panel.shown.connect(self.window.guide.show_node)
        return panel

    def _problems(self) -> QWidget:
        from designer.panels.problems import Problems

        panel = Problems(self.controller)
        panel.wanted.connect(self.window.guide.go_to)
        return panel

    def _summary(self) -> QWidget:
        from designer.panels.summary import SummaryPanel

        panel = SummaryPanel(self.controller)
        panel.wanted.connect(self.window.guide.show_use)
        return panel

    def _training(self) -> QWidget:
        from designer.panels.training import TrainingPanel

        return TrainingPanel(self.controller, self.session, self.diagnoses)

    def _diagnosis(self) -> QWidget:
        from designer.panels.diagnosis import DiagnosisPanel

        panel = DiagnosisPanel(self.controller, self.diagnoses)
        panel.wanted.connect(self.window.guide.go_to)
        panel.train_wanted.connect(self.window.train)
        return panel

    def _curves(self) -> QWidget:
        from designer.panels.curves import CurvesPanel

        return CurvesPanel(self.session, self.settings)

    def _weights(self) -> QWidget:
        from designer.panels.weights import WeightsPanel

        return WeightsPanel(self.controller, self.session, self.settings)

    def _pictures(self) -> QWidget:
        from designer.panels.pictures import PicturesPanel

        return PicturesPanel(self.session)

    def _inside(self) -> QWidget:
        from designer.panels.inside import InsidePanel

        return InsidePanel(self.controller, self.session)

    def _data(self) -> QWidget:
        from designer.panels.data import DataPanel

        return DataPanel(self.controller)

    def _history(self) -> QWidget:
        from designer.panels.history import HistoryPanel

        return HistoryPanel(self.controller)

    def _runs(self) -> QWidget:
        from designer.panels.runs import RunsPanel
        from designer.run_actions import queue_runs

        panel = RunsPanel(self.controller, self.session, self.settings, self.window.queue)
        panel.queue_wanted.connect(lambda: queue_runs(self.window))
        return panel

    def _results(self) -> QWidget:
        from designer.results.panel import ResultsPanel

        return ResultsPanel(self.controller, self.session)


def run(file: str | None) -> NoReturn:
    """Open the window on a file or an example; the process ends when it is closed."""
    from designer.language import speak
    from designer.stylesheet import remove_pictures

    app, settings = made_application(), Settings()
    speak(app, settings.language)
    whole = Application(settings, file, tour=True)
    whole.window.patience = _PATIENCE
    whole.ahead = True
    watch = _Watch(whole)
    whole.window.painted.connect(watch.begin)
    whole.window.show()
    code = app.exec()
    watch.end()
    remove_pictures()
    # All is saved. To take torch apart costs a second; what a thread is still busy with, such as
    # the import of torch or a large file, can be left in no other way.
    sys.stdout.flush()
    os._exit(1 if watch.refused else code)


def made_application() -> QApplication:
    """Return the application of this process, with its names; it is made before all threads."""
    keep_one_arena()
    read_no_sources()
    app = QApplication(["netwright", "-style", "Fusion"])
    app.setApplicationName("netwright")
    app.setApplicationDisplayName("Netwright")
    app.setDesktopFileName("netwright")
    return app


class _Watch:
    """Guards the window from its first paint on: faults, signals of the system, bad bindings."""

    def __init__(self, whole: Application) -> None:
        self._window = whole.window
        self._ends: list[Callable[[], None]] = []
        self.refused = False

    def begin(self) -> None:
        """Test the bindings, then catch what would end the window."""
        from designer.guard import Guard, Signals, bindings_problem

        problem = bindings_problem()
        if problem:
            print(problem, file=sys.stderr)  # noqa: T201 - the window would crash in a minute
            self.refused = True
            self._window.close_now()
            return
        guard, signals = Guard(), Signals(self._window.close_now)
        guard.install()
        guard.watch()
        guard.caught.connect(self._say)
        self._ends += [signals.close, guard.remove]

    def end(self) -> None:
        """Give everything back."""
        for end in self._ends:
            end()

    def _say(self, text: str) -> None:
        if self._window.furnished:
            self._window.notice.say(text, "error")
        else:
            from designer.dialogs import show_error

            show_error(self._window, tr("Netwright did not start up completely."), text)
