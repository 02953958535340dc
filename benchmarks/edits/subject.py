"""The whole window on a large network, and the clock of its analysis thread."""

from __future__ import annotations

import gc
from collections.abc import Callable
from pathlib import Path
from time import perf_counter, thread_time

from PySide6.QtCore import QEventLoop, QSettings, QTimer

import runtime.analysis
from benchmarks.canvas.networks import project
from designer.app import Application
from designer.settings import Settings
from nodes.file import dumps
from nodes.project import Project

PATIENCE = 120.0  # seconds


class Subject:
    """A window with everything on: canvas, inspector, panels and the analysis thread."""

    def __init__(self, folder: Path, count: int, *, skips: bool) -> None:
        self.skips = skips
        self.told_ms = self.analysed_ms = 0.0
        """Processor time of the analysis thread until shapes and problems were known, and all."""
        path = folder / "large.json"
        path.write_text(dumps(project(count, skips=skips)), encoding="utf-8")
        kept = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        self._listen()
        gc.disable()  # as the command netwright does
        self.whole = Application(Settings(kept), str(path), folder / "unsaved")
        self.whole.window.resize(1600, 900)
        self.whole.window.show()
        self.wait(lambda: self.whole.window.furnished and hasattr(self.whole, "analyser"))
        self.wait(gc.isenabled)
        self.wait_for_analysis()
        self.wait(lambda: not self.whole.window.docks.build_next())
        self.view = self.whole.window.view
        self.controller = self.whole.controller
        self.view.zoom_to_100()
        self.view.center_on("n1")
        self.rest()

    def _listen(self) -> None:
        analyse, generate = runtime.analysis.analyse, runtime.analysis.generate
        began = 0.0

        def clocked(project: Project) -> runtime.analysis.Analysis:
            nonlocal began
            began = thread_time()
            found = analyse(project)
            self.analysed_ms = 1000 * (thread_time() - began)
            return found

        def noted(*given: object) -> object:
            self.told_ms = 1000 * (thread_time() - began)
            return generate(*given)  # type: ignore[arg-type]

        self._unclocked = analyse, generate
        runtime.analysis.analyse = clocked
        runtime.analysis.generate = noted  # type: ignore[assignment]

    def close(self) -> None:
        """Close the window, and clock no more."""
        runtime.analysis.analyse, runtime.analysis.generate = self._unclocked
        self.whole.window.close_now()
        self.rest()

    def wait(self, until: Callable[[], bool]) -> None:
        """Let the event loop turn until something is so."""
        end = perf_counter() + PATIENCE
        while not until():
            self.rest(0.01)
            if perf_counter() > end:
                message = "the window has not got there"
                raise TimeoutError(message)

    def rest(self, seconds: float = 0.3) -> None:
        """Let the event loop turn for a while; it sleeps where nothing is to do."""
        loop = QEventLoop()
        QTimer.singleShot(round(1000 * seconds), loop.quit)
        loop.exec()

    def wait_for_analysis(self) -> None:
        """Let the event loop turn until the window shows all that is known of the present value."""
        while not self._known():
            loop = QEventLoop()
            self.whole.controller.analysed.connect(loop.quit)
            loop.exec()

    def _known(self) -> bool:
        analysis = self.whole.controller.analysis
        return analysis is not None and analysis.project is self.whole.controller.project
