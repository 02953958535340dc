"""The analysis thread: loads torch, then looks at the newest value of the project, off the GUI."""

from __future__ import annotations

import sys
from collections.abc import Callable
from threading import Condition

from PySide6.QtCore import QObject, QThread, Signal

from designer.canvas.habits import follows
from designer.controller import Controller
from designer.preload import load_for_training, load_torch_libraries
from designer.short_turns import short_turns
from designer.waiting import PATIENCE
from designer.words import tr
from nodes.graph import Endpoint, Graph, Link, Network, Node
from nodes.problem import Problem
from nodes.project import Project
from runtime.extras import install


class Analyser(QObject):
    """Keeps the controller's analysis up to date; an older value that waits is skipped."""

    unavailable = Signal(str)
    """PyTorch cannot be loaded: why, and what to do."""
    ready = Signal()
    """PyTorch is loaded and warm."""
    loaded = Signal()
    """What else a training needs is loaded, too."""

    def __init__(self, controller: Controller, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._worker = _Worker(self)
        self._worker.analysed.connect(self._take)
        self._worker.unavailable.connect(self.unavailable)
        self._worker.ready.connect(self.ready)
        self._worker.loaded.connect(self.loaded)
        controller.changed.connect(self._renew)
        controller.reset.connect(self._renew_unless_known)
        controller.trusted.connect(self._renew)

    def load_metrics_where(self, trained_here: Callable[[Project], bool]) -> None:
        """Load the metrics of the first project only if it is trained in this process."""
        self._worker.trained_here = trained_here

    @property
    def running(self) -> bool:
        """Whether the thread has been started."""
        return self._worker.isRunning()

    def start(self) -> None:
        """Begin; torch is imported on the thread, so call this after the first paint."""
        if not self._worker.closing:
            self._renew()
            self._worker.start()

    def close(self) -> None:
        """End the thread after what it is looking at."""
        self._worker.finish()
        PATIENCE.wait_for(self._worker)

    def _renew_unless_known(self) -> None:
        """Look at a project that is shown, unless it was looked at when it was shown before."""
        known = self._controller.analysis
        if known is None or known.project is not self._controller.project:
            self._renew()

    def _renew(self) -> None:
        self._worker.ask(self._controller.project)

    def _take(self, analysis: object) -> None:
        if getattr(analysis, "project", None) is self._controller.project:
            with self._controller.turns.spread():
                self._controller.accept(analysis)  # type: ignore[arg-type]


class _Worker(QThread):
    """Waits for a project, analyses it, and tells; of several that wait only the newest counts."""

    analysed = Signal(object)
    unavailable = Signal(str)
    ready = Signal()
    loaded = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.trained_here: Callable[[Project], bool] = lambda _project: True
        self._wanted: Project | None = None
        self._closing = False
        self._changed = Condition()

    @property
    def closing(self) -> bool:
        """Whether it was told to end."""
        return self._closing

    def ask(self, project: Project) -> None:
        """Look at this project next."""
        with self._changed:
            self._wanted = project
            self._changed.notify()

    def finish(self) -> None:
        """End after what is being looked at."""
        with self._changed:
            self._closing = True
            self._changed.notify()

    def run(self) -> None:
        """Load torch, then serve until the end."""
        if not self._loaded():
            return
        warm = False
        while (project := self._next()) is not None:
            self.analysed.emit(_analysed(project))
            if not warm:
                _analysed(WARM_UP)
                self.ready.emit()
                self._load_more(project)
                follows()  # kept from now on: the first list of layers would wait for it
                self.loaded.emit()
                warm = True

    def _load_more(self, project: Project) -> None:
        with short_turns():
            load_for_training(project, here=self.trained_here(project))

    def _loaded(self) -> bool:
        try:
            load_torch_libraries()
            import runtime.analysis  # noqa: F401 - imported here, where waiting disturbs nobody
        except Exception as error:  # noqa: BLE001 - a broken installation breaks in many ways
            self.unavailable.emit(
                tr(
                    "PyTorch could not be loaded, so shapes and training are missing: {error}. "
                    "Install it again: {command}",
                    error=error,
                    command=install("torch"),
                )
            )
            return False
        return True

    def _next(self) -> Project | None:
        with self._changed:
            while self._wanted is None and not self._closing:
                self._changed.wait()
            wanted, self._wanted = self._wanted, None
            return None if self._closing else wanted


def _analysed(project: Project) -> object:
    """Return the analysis; a fault of ours is reported and becomes a problem of the network."""
    from runtime.analysis import Analysis, analyse
    from runtime.source import Source
    from runtime.summary import Summary
    from runtime.traced import Trace

    try:
        with short_turns():
            return analyse(project)
    except Exception as error:  # noqa: BLE001 - whatever it is, the window goes on
        sys.excepthook(type(error), error, error.__traceback__)
        text = tr(
            "The network could not be analysed ({error}). Undo the last step and tell us of it.",
            error=error,
        )
        problem = Problem((), text)
        nothing = Summary()
        source, traced = Source("", ""), Trace(project.network)
        return Analysis(project, traced, source, (problem,), nothing, nothing)


WARM_UP = Project(
    Network(
        "WarmUp",
        Graph(
            {
                "x": Node("Input", "x", {"shape": (2,)}),
                "linear": Node("Linear", "linear", {"out_features": 2}),
            },
            frozenset({Link(Endpoint("x", "y"), Endpoint("linear", "x"))}),
        ),
    )
)
"""A network whose analysis loads what PyTorch loads late, before a user waits for it."""
