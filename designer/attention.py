"""What happens around a training: the computer stays awake, and its end is told to who is away."""

from __future__ import annotations

import html
import shutil
import subprocess
from collections.abc import Sequence
from contextlib import suppress
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from designer.run_queue import RunQueue
from designer.settings import Settings
from designer.training import TrainingSession
from designer.words import tr
from runtime.awake import Awake
from runtime.train.events import Event, Failed, Finished

_SHOWN: Final = 10_000  # milliseconds


class Attention(QObject):
    """Looks after a session on behalf of somebody who does not look at the window."""

    def __init__(
        self, session: TrainingSession, queue: RunQueue, settings: Settings, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session, self._queue = session, queue
        self._settings, self._window = settings, window
        self._awake = Awake(tr("a network is being trained"))
        self._last: Finished | Failed | None = None
        self._tray: QSystemTrayIcon | None = None
        self._told: list[subprocess.Popen[bytes]] = []
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_SHOWN)
        self._clock.timeout.connect(self._forget)
        session.state_changed.connect(self._state_changed)
        session.events.connect(self._watch)

    def close(self) -> None:
        """Let the computer sleep, and take the sign away."""
        self._awake.close()
        self._forget()

    def _watch(self, events: Sequence[Event]) -> None:
        for event in events:
            if isinstance(event, Finished | Failed):
                self._last = event

    def _state_changed(self, state: str) -> None:
        if state != "idle":
            if state == "preparing":
                self._last = None
                if self._settings.awake:
                    self._awake.begin()
            return
        # The queue, which listens longer, begins its next run in the turn that follows.
        QTimer.singleShot(0, self, self._ended)

    def _ended(self) -> None:
        if self._session.state != "idle":
            return
        self._awake.close()
        outcome, self._last = self._last, None
        if outcome is None or outcome.asked or self._window.isActiveWindow():
            return
        if self._settings.notify:
            self._tell(*self._words(outcome))

    def _words(self, outcome: Finished | Failed) -> tuple[str, str]:
        project = self._session.project
        name = project.network.name if project is not None else ""
        entries = self._queue.entries
        if isinstance(outcome, Failed):
            return tr("Training {name} failed", name=name), tr(outcome.text)
        if len(entries) > 1 and not self._queue.waiting:
            return tr("The queue is done"), tr("{n:,} run", "{n:,} runs", n=len(entries))
        found = outcome.validation or outcome.training
        figures = (f"{name.replace('_', ' ')} {value:.4g}" for name, value in found.items())
        return tr("Training {name} is done", name=name), ", ".join(figures)

    def _tell(self, title: str, text: str) -> None:
        """Show a message of the system, by the first means that there is."""
        QApplication.alert(self._window)
        if QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
            self._forget()
            self._tray = QSystemTrayIcon(self._window.windowIcon(), self)
            self._tray.show()
            self._tray.showMessage(title, text, self._window.windowIcon(), _SHOWN)
            self._clock.start()
            return
        program = shutil.which("notify-send")
        if program is not None:
            command = [program, "--app-name=Netwright", title, html.escape(text)]
            with suppress(OSError):
                self._told.append(subprocess.Popen(command))  # noqa: S603 - no shell
            self._clock.start()

    def _forget(self) -> None:
        self._clock.stop()
        if self._tray is not None:
            self._tray.hide()
            self._tray.deleteLater()
            self._tray = None
        for process in self._told:
            if process.poll() is None:
                process.kill()
            process.wait()
        self._told = []
