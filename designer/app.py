"""Start-up: the one place where the objects of the window are made and joined to each other."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from designer.docks import BOTTOM, LEFT, RIGHT, Panel
from designer.guard import Guard, Signals, bindings_problem
from designer.icons import icon
from designer.mainwindow import MainWindow
from designer.settings import Settings
from designer.theme import apply_theme
from resources import names

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from designer.analysis import Analyser
    from designer.controller import Controller
    from designer.panels.inspector import Inspector
    from designer.panels.library import Library
    from designer.training import TrainingSession

FIRST: Final = "digits_cnn"
"""The example that a first start shows."""


class Application:
    """Everything that lives as long as the window does.

    The window is painted as a frame, then one part after the other is imported and put up, so
    that something is to be seen from the first moment on; torch comes last, on its own thread.
    """

    controller: Controller
    session: TrainingSession
    analyser: Analyser

    def __init__(self, settings: Settings | None = None, file: str | None = None) -> None:
        self.settings = settings or Settings()
        self._file = file
        self.window = MainWindow(self.settings, self._panels(), names("examples", ".json"))
        self.window.painted.connect(self._furnish)
        self.window.closing.connect(self.close)

    def close(self) -> None:
        """End the threads, each after what it is doing."""
        if hasattr(self, "analyser"):
            self.session.close()
            self.analyser.close()

    def _furnish(self) -> None:
        from designer.analysis import Analyser
        from designer.controller import Controller
        from designer.training import TrainingSession, runs_folder

        self.controller = Controller(parent=self.window)
        self.session = TrainingSession(
            lambda: runs_folder(self.controller.document.path), self.window
        )
        self.analyser = Analyser(self.controller, self.window)
        self.analyser.unavailable.connect(lambda text: self.window.notice.say(text, "error"))
        self.analyser.ready.connect(self._build_all)
        self.window.furnish(self.controller, self.session)
        self._next(self._put_up)

    def _put_up(self) -> None:
        from designer.canvas.view import CanvasView

        self.window.put_up(CanvasView(self.controller))
        self._open_first()
        self._next(self._build_seen)

    def _open_first(self) -> None:
        from designer.files import resolve

        chosen = self._file or next((str(p) for p in self.settings.recent if p.is_file()), FIRST)
        found = resolve(chosen)
        if isinstance(found, Path):
            self.window.files.open_path(found)
        else:
            self.window.files.open_example(found)

    def _build_seen(self) -> None:
        """Make the panels in sight, one in each turn of the event loop, then load torch."""
        if self.window.docks.build_next(seen=True):
            self._next(self._build_seen)
        else:
            self.analyser.start()

    def _build_all(self) -> None:
        """Make the panels that nobody has looked at yet, one in each turn of the event loop."""
        if self.window.docks.build_next():
            self._next(self._build_all)

    def _next(self, call: Callable[[], None]) -> None:
        QTimer.singleShot(0, self.window, call)

    def _panels(self) -> Iterator[Panel]:
        yield Panel("library", "Library", LEFT, self._library)
        yield Panel("inspector", "Inspector", RIGHT, self._inspector)
        yield Panel("training", "Training", BOTTOM, self._training)
        yield Panel("curves", "Curves", BOTTOM, self._curves)
        yield Panel("weights", "Weights", BOTTOM, self._weights)
        yield Panel("code", "Code", BOTTOM, self._code)
        yield Panel("problems", "Problems", BOTTOM, self._problems)
        yield Panel("data", "Data", BOTTOM, self._data)
        yield Panel("runs", "Runs", BOTTOM, self._runs)

    def _library(self) -> QWidget:
        from designer.panels.library import Library

        panel: Library = Library(self.controller)
        panel.chosen.connect(self.window.add_from_library)
        return panel

    def _inspector(self) -> QWidget:
        from designer.panels.inspector import Inspector

        panel: Inspector = Inspector(self.controller)
        panel.training_wanted.connect(lambda: self.window.docks.show("training"))
        return panel

    def _code(self) -> QWidget:
        from designer.panels.code import Code

        panel = Code(self.controller)
        panel.shown.connect(self.window.show_node)
        return panel

    def _problems(self) -> QWidget:
        from designer.panels.problems import Problems

        panel = Problems(self.controller)
        panel.wanted.connect(self.window.go_to)
        return panel

    def _training(self) -> QWidget:
        from designer.panels.training import TrainingPanel

        return TrainingPanel(self.controller, self.session)

    def _curves(self) -> QWidget:
        from designer.panels.curves import CurvesPanel

        return CurvesPanel(self.session)

    def _weights(self) -> QWidget:
        from designer.panels.weights import WeightsPanel

        return WeightsPanel(self.controller, self.session)

    def _data(self) -> QWidget:
        from designer.panels.data import DataPanel

        return DataPanel(self.controller)

    def _runs(self) -> QWidget:
        from designer.panels.runs import RunsPanel

        return RunsPanel(self.controller, self.session)


def run(file: str | None) -> int:
    """Open the window on a file or an example and return when it is closed."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    problem = bindings_problem()
    if problem:
        print(problem, file=sys.stderr)  # noqa: T201 - there is no window to say it in
        return 1
    app.setApplicationName("netwright")
    app.setApplicationDisplayName("Netwright")
    app.setDesktopFileName("netwright")
    settings = Settings()
    apply_theme(app, settings.theme)
    app.setWindowIcon(icon("netwright"))
    guard = Guard()
    guard.install()
    whole = Application(settings, file)
    guard.caught.connect(lambda text: whole.window.notice.say(text, "error"))
    signals = Signals(whole.window.close_now)
    whole.window.painted.connect(guard.watch)
    whole.window.show()
    code = app.exec()
    signals.close()
    guard.remove()
    return code

