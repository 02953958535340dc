"""Keeps the window alive: catches what nobody else caught, logs it, and tests the bindings."""

from __future__ import annotations

import contextlib
import faulthandler
import signal
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Final, TextIO

from PySide6.QtCore import QObject, QSocketNotifier, QStandardPaths, QTimer, Signal

from designer.words import tr
from runtime.extras import install

_LARGEST_LOG: Final = 1_000_000
_QUIET: Final = 2.0  # seconds between two reports of the same fault
_FREEZE: Final = 5.0  # seconds without an event after which all stacks go to the log
_CALLS: Final = 50


def log_path() -> Path:
    """Return the file that faults are written to."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericStateLocation)
    return Path(place or Path.home()) / "netwright" / "log.txt"


class Guard(QObject):
    """Takes every exception that reached the top, from any thread, and says so once."""

    caught = Signal(str)
    """One line in the user's words; emitted on the thread of the guard."""
    _raised = Signal(str)

    def __init__(self, path: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = path or log_path()
        self._file: TextIO | None = None
        self._last: dict[str, float] = {}
        self._raised.connect(self.caught)

    def install(self) -> None:
        """Hook into Python: exceptions of slots, threads and destructors come here."""
        self._file = _opened(self.path)
        sys.excepthook = self.take
        threading.excepthook = lambda args: self.take(
            args.exc_type, args.exc_value, args.exc_traceback
        )
        sys.unraisablehook = lambda args: self.take(
            args.exc_type, args.exc_value, args.exc_traceback
        )
        if self._file is not None:
            faulthandler.enable(self._file)

    def remove(self) -> None:
        """Give Python its own hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__
        if self._file is not None:
            faulthandler.cancel_dump_traceback_later()
            faulthandler.disable()
            self._file.close()
            self._file = None

    def watch(self) -> None:
        """Write all stacks to the log when the window stands still for some seconds."""
        timer = QTimer(self)
        timer.setInterval(1000)
        timer.timeout.connect(self._alive)
        timer.start()

    def take(
        self,
        kind: type[BaseException],
        value: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Log an exception and report it, the same one at most every few seconds."""
        import traceback

        if issubclass(kind, KeyboardInterrupt):
            return
        place = traceback.extract_tb(trace)[-1:] if trace else []
        key = f"{kind.__name__} {place}"
        now = time.monotonic()
        if now - self._last.get(key, -_QUIET) < _QUIET:
            return
        self._last[key] = now
        self._write("".join(traceback.format_exception(kind, value, trace)))
        self._raised.emit(
            tr("Something went wrong inside Netwright: {said}", said=_said(kind, value))
        )

    def _alive(self) -> None:
        if self._file is not None:
            faulthandler.dump_traceback_later(_FREEZE, file=self._file)

    def _write(self, text: str) -> None:
        stamp = time.strftime("%Y-%m-%d %H:%M:%S")
        for target in (self._file, sys.stderr):
            with contextlib.suppress(OSError, ValueError, AttributeError):
                print(f"{stamp}\n{text}", file=target, flush=True)


def _said(kind: type[BaseException], value: BaseException | None) -> str:
    lines = str(value).strip().splitlines()
    return f"{kind.__name__}: {lines[0][:200]}" if lines else kind.__name__


def _opened(path: Path) -> TextIO | None:
    """Open the log; a log that cannot be written must not keep the window from opening."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh = path.exists() and path.stat().st_size > _LARGEST_LOG
        return path.open("w" if fresh else "a", encoding="utf-8")
    except OSError:
        return None


def bindings_problem() -> str | None:
    """Return what is wrong with the installed Qt bindings, None when they keep their counts.

    WORKAROUND for PySide6 6.12.0 on Python 3.11: each call steals a reference to None or True
    until the interpreter aborts. Better one sentence at the start than a crash in a minute.
    """
    source = _Emitter()
    source.sent.connect(source.take)
    before = _counts()
    for _ in range(_CALLS):
        source.sent.emit(True)  # noqa: FBT003 - the argument is what is tested
        source.setObjectName("")
    lost = any(now < then - _CALLS // 2 for now, then in zip(_counts(), before, strict=True))
    words = (
        "The installed PySide6 loses references to None and True on this Python and would crash. "
        "Install another one: "
    )
    return words + install('"PySide6-Essentials<6.12"') if lost else None


class _Emitter(QObject):
    sent = Signal(bool)

    def take(self, value: bool) -> None:  # noqa: FBT001 - a slot
        """Receive the signal."""


def _counts() -> tuple[int, int, int]:
    return sys.getrefcount(None), sys.getrefcount(True), sys.getrefcount(False)  # noqa: FBT003


class Signals(QObject):
    """Turns SIGTERM and SIGINT into a call, also while Qt sleeps in its event loop."""

    def __init__(self, call: Callable[[], object], parent: QObject | None = None) -> None:
        import socket

        super().__init__(parent)
        self._call = call
        self._reader, self._writer = socket.socketpair()
        for end in (self._reader, self._writer):
            end.setblocking(False)  # noqa: FBT003 - Python gave the argument no name
        self._earlier = {
            number: signal.signal(number, lambda *_: None)
            for number in (signal.SIGTERM, signal.SIGINT)
        }
        self._wakeup = signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        notifier.activated.connect(self._woken)
        self._notifier = notifier

    def close(self) -> None:
        """Give the signals back."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._wakeup)
        for number, earlier in self._earlier.items():
            signal.signal(number, earlier)
        self._reader.close()
        self._writer.close()

    def _woken(self) -> None:
        with contextlib.suppress(OSError):
            arrived = self._reader.recv(64)
            if {signal.SIGTERM, signal.SIGINT} & set(arrived):
                self._call()
