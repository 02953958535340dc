"""Uses the window for a long time and sees that nothing is left over: `make soak MINUTES=30`.

Each round edits the network by keys, undoes it, opens panels, trains in a thread or a process,
pauses, changes the learning rate, and stops or lets the run end. Between rounds, once all threads
are at rest, it counts what a leak would leave: memory, threads, timers, widgets, child processes,
open files.

Memory is told in two ways. The footprint is what the process has of its own, its anonymous pages,
after Python and the C library have given back what they can; pages of files are left out, since
libraries are shared with a training process while there is one, and the system drops them when it
likes. What is in use is the sum of all that was asked for and not freed: it tells a leak from
memory that is only scattered. Caches that have a limit are full from the start. Both slopes are
those of a straight line by least squares through the second half of the rounds, with the interval
in which the true slope lies in 95 of 100 cases.
"""

from __future__ import annotations

import argparse
import ctypes
import gc
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from functools import cache
from math import sqrt
from pathlib import Path
from statistics import fmean
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import psutil
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from designer.app import Application, made_application
from designer.memory import give_memory_back
from designer.panels import loading
from designer.settings import Settings
from runtime.train.place import IN_PROCESS, IN_THREAD

_MB: Final = 2**20
_SLOPE: Final = 2.0  # megabytes an hour
_QUIT: Final = 3.0  # seconds
_WARM_UP: Final = 0.5  # of the rounds
_FEWEST: Final = 6
_PATIENCE: Final = 300.0  # seconds; the machine may be busy
_BLOCK: Final = 90  # bytes of an object of Python on the average, by sys._debugmallocstats


@dataclass(frozen=True)
class Count:
    """What there is of everything that could leak."""

    minutes: float
    megabytes: float
    """The footprint."""
    in_use: float
    """Megabytes that were asked for and not freed."""
    threads: int
    timers: int
    widgets: int
    objects: int
    """Those of Qt below the window."""
    children: int
    files: int


class Soak:
    """A window that is used round after round."""

    def __init__(self, application: QApplication, home: Path) -> None:
        self._application = application
        settings = Settings(QSettings(str(home / "settings.ini"), QSettings.Format.IniFormat))
        self.app = Application(settings, "digits_mlp", home / "unsaved")
        self.app.window.resize(1300, 850)
        self.app.window.show()
        self._until(lambda: hasattr(self.app, "controller") and self._ready(), _PATIENCE)
        settle_names()
        self._began = time.monotonic()
        self._counts = home / "counts.jsonl"

    def round(self, number: int) -> None:
        """Edit, plot, train, stop, and look at what is left."""
        self._edit()
        for panel in ("curves", "weights", "inside", "code", "summary", "training", "runs"):
            self.app.window.docks.show(panel)
            self._wait(0.05)
        self.app.settings.training_place = (IN_THREAD, IN_PROCESS)[number % 2]
        self._train(to_its_end=number % 3 == 0)
        self._tidy()
        line = json.dumps(asdict(self._counted()))
        with self._counts.open("a", encoding="ascii") as file:
            file.write(f"{line}\n")
        print(line, flush=True)

    def counts(self) -> list[Count]:
        """Return what was counted after each round so far."""
        lines = self._counts.read_text(encoding="ascii").splitlines()
        return [Count(**json.loads(line)) for line in lines]

    def quit(self) -> float:
        """Close the window in the middle of a run; return how many seconds that took."""
        self.app.session.start(self._project(1000), self.app.controller.origin)
        self._until(lambda: self.app.session.state == "training", _PATIENCE)
        start = time.monotonic()
        self.app.window.close_now()
        self._until(lambda: not self.app.window.isVisible(), 30)
        return time.monotonic() - start

    def _ready(self) -> bool:
        return self.app.window.furnished and self.app.controller.analysis is not None

    def _project(self, epochs: int):  # type: ignore[no-untyped-def] # noqa: ANN202 - of nodes
        project = self.app.controller.project
        options = {**project.training.options, "epochs": epochs, "device": "cpu"}
        return project.with_training(options=options)

    def _edit(self) -> None:
        """Add a layer by keys, nudge it, take all of it back."""
        controller, view = self.app.controller, self.app.window.view
        view.setFocus()
        before = controller.project
        for keys in ("relu", "linear"):
            QTest.keyClick(view, Qt.Key.Key_Tab)
            self._wait(0.1)
            focused = self._application.focusWidget()
            QTest.keyClicks(focused, keys)
            QTest.keyClick(focused, Qt.Key.Key_Return)
            self._wait(0.1)
            view.setFocus()
            QTest.keyClick(view, Qt.Key.Key_Right)
        self._wait(0.3)
        while controller.project is not before and controller.document.undo_label:
            controller.undo()
        self._wait(0.2)

    def _train(self, *, to_its_end: bool) -> None:
        session = self.app.session
        assert session.start(self._project(20 if to_its_end else 5000), self.app.controller.origin)
        self._until(lambda: session.state != "preparing", _PATIENCE)
        self._wait(1.0)
        session.pause()
        self._wait(0.2)
        session.step()
        session.resume()
        session.set_rate(0.002)
        self._wait(0.5)
        if not to_its_end:
            session.stop()
        self._until(lambda: session.state == "idle", _PATIENCE)
        self._wait(0.3)

    def _tidy(self) -> None:
        """Delete the runs, as a user does; the window keeps what it keeps."""
        for folder in sorted(self.app.session.folder.glob("*")):
            for path in sorted(folder.rglob("*"), reverse=True):
                path.unlink() if path.is_file() else path.rmdir()
            folder.rmdir()

    def _counted(self) -> Count:
        self._until(lambda: not loading._ALIVE, _PATIENCE)
        self._wait(0.1)
        gc.collect()
        # Python's memory of found attributes holds 4,096 names at the most; that is no leak.
        sys._clear_type_cache()
        in_use = used_memory()
        give_memory_back()
        process = psutil.Process()
        return Count(
            minutes=(time.monotonic() - self._began) / 60,
            megabytes=footprint(),
            in_use=in_use,
            threads=process.num_threads(),
            timers=sum(t.isActive() for t in self._application.findChildren(QTimer))
            + sum(t.isActive() for t in self.app.window.findChildren(QTimer)),
            widgets=len(self._application.allWidgets()),
            objects=len(self.app.window.findChildren(QObject)),
            children=len(process.children()),
            files=process.num_fds(),
        )

    def _until(self, done: Callable[[], bool], seconds: float) -> None:
        end = time.monotonic() + seconds
        while not done():
            self._application.processEvents()
            # Outside a loop of Qt's own, what is to be deleted later waits for this.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            time.sleep(0.005)
            if time.monotonic() > end:
                message = f"waited {seconds} s in vain"
                raise TimeoutError(message)

    def _wait(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        self._until(lambda: time.monotonic() >= end, seconds + _PATIENCE)


class _Malloc(ctypes.Structure):
    """What glibc's mallinfo2 tells."""

    _fields_ = tuple(
        (name, ctypes.c_size_t)
        for name in (
            *("arena", "ordblks", "smblks", "hblks", "hblkhd"),
            *("usmblks", "fsmblks", "uordblks", "fordblks", "keepcost"),
        )
    )


def fill_caches() -> None:
    """Fill what libraries keep up to a limit: while it fills, it cannot be told from a leak.

    NumPy keeps seven blocks of every size below a kilobyte, 3.7 MB in all. Python keeps the names
    of the 4,096 attributes that were looked up last; Qt's binding makes a new text for each look.
    """
    _blocks = [np.empty(size, np.uint8) for size in range(1, 1024) for _ in range(7)]
    names = [f"name {number}" for number in range(50_000)]
    for name in names:
        getattr(QObject, name, None)


def settle_names() -> None:
    """Bring Python's table of names to the size at which it stays.

    A name that is gone keeps its place until the table is full, which takes some 300 rounds; then
    it is laid out anew by what lives, here with four megabytes more, once and for all.
    """
    for number in range(400_000):
        sys.intern(f"passing name {number}")


@cache
def _mallinfo() -> Callable[[], _Malloc]:
    """Return the call of glibc that tells what is in use."""
    tell = ctypes.CDLL(None).mallinfo2
    tell.restype = _Malloc
    return tell


def used_memory() -> float:
    """Return the megabytes that the C library and Python have handed out and not got back."""
    python = sys.getallocatedblocks() * _BLOCK
    told = _mallinfo()()
    return float(told.uordblks + told.hblkhd + python) / _MB


def footprint() -> float:
    """Return the megabytes of pages that belong to this process alone and to no file."""
    told = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    sizes = {line.split(":")[0]: int(line.split()[-2]) for line in told[1:]}
    return (sizes["Anonymous"] + sizes["Swap"]) / 1024


def slope(minutes: Sequence[float], megabytes: Sequence[float]) -> tuple[float, float]:
    """Return by how many megabytes an hour a line through the points rises, give or take."""
    middle, mean = fmean(minutes), fmean(megabytes)
    spread = sum((x - middle) ** 2 for x in minutes)
    points = list(zip(minutes, megabytes, strict=True))
    rise = sum((x - middle) * (y - mean) for x, y in points) / spread
    errors = sum((y - mean - rise * (x - middle)) ** 2 for x, y in points)
    return 60 * rise, 60 * 1.96 * sqrt(errors / (len(points) - 2) / spread)


def left_over(counts: list[Count]) -> list[str]:
    """Return what there was more of at the end than after the warm-up, in every round alike."""
    half = len(counts) // 2
    names = ("threads", "timers", "widgets", "objects", "children", "files")
    return [
        f"{name}: {low} to {high}"
        for name in names
        if (high := min(getattr(c, name) for c in counts[half:]))
        > (low := max(getattr(c, name) for c in counts[:half]))
    ]


def main() -> int:
    """Use the window, print what was counted, return 1 where something is left over."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--minutes", type=float, default=30.0)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
            os.environ[name] = folder
        application = made_application()
        fill_caches()
        soak = Soak(application, Path(folder))
        end, number = time.monotonic() + 60 * given.minutes, 0
        while time.monotonic() < end:
            soak.round(number)
            number += 1
        quitting = soak.quit()
        orphans = [child.pid for child in psutil.Process().children() if child.is_running()]
        counts = soak.counts()
    return _verdict(counts[round(_WARM_UP * number) :], number, quitting, orphans)


def _verdict(counts: list[Count], rounds: int, quitting: float, orphans: list[int]) -> int:
    """Say what was found; return 1 where a goal is missed, or there were too few rounds to say."""
    if len(counts) < _FEWEST:
        print(f"{rounds} rounds are too few to say anything: give more MINUTES")
        return 1
    minutes = [count.minutes for count in counts]
    growth, error = slope(minutes, [count.megabytes for count in counts])
    used, used_error = slope(minutes, [count.in_use for count in counts])
    left = left_over(counts)
    print(f"{rounds} rounds, {len(counts)} of them measured, of {minutes[-1]:.0f} minutes")
    print(f"footprint: {growth:+.2f} \u00b1 {error:.2f} MB an hour (goal {_SLOPE})")
    print(f"in use: {used:+.2f} \u00b1 {used_error:.2f} MB an hour (goal {_SLOPE})")
    print(f"left over: {'; '.join(left) or 'nothing'}")
    print(f"quit within {quitting:.1f} s of a run (goal {_QUIT:.0f}); orphans: {orphans or 'none'}")
    missed = max(growth, used) > _SLOPE or quitting > _QUIT or bool(left or orphans)
    print("a goal is missed" if missed else "all goals are met")
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
