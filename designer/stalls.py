"""Notices when a training in a thread keeps the window from moving, and remembers for whom."""

from __future__ import annotations

from time import perf_counter
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer

from designer.bare import bare
from nodes.project import Project

_TICK: Final = 25  # milliseconds between two looks
_STALL: Final = 0.05
"""Seconds by which a look may be late."""
_OFTEN: Final = 3
"""A window that opens or a first step may be slow once or twice."""


class Stalls(QObject):
    """Watches how late the event loop is while a network is trained."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stalled: list[object] = []
        self._watched: object = None
        self._count = 0
        self._looked = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._look)

    def watch(self, project: Project) -> None:
        """Begin to look: this project is trained in a thread now."""
        self._watched, self._count = bare(project.network), 0
        self._looked = perf_counter()
        self._timer.start(_TICK)

    def rest(self) -> None:
        """Look no longer; remember the network if it kept the window from moving."""
        self._timer.stop()
        if self._count >= _OFTEN and self._watched not in self._stalled:
            self._stalled.append(self._watched)

    def known(self, project: Project) -> bool:
        """Return whether the network of a project is known to stall the window."""
        return bool(self._stalled) and bare(project.network) in self._stalled

    def _look(self) -> None:
        now = perf_counter()
        self._count += now - self._looked > _TICK / 1000 + _STALL
        self._looked = now
