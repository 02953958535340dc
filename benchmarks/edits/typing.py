"""How late the event loop is while somebody types a number into the inspector."""

from __future__ import annotations

from itertools import count
from time import perf_counter, thread_time
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QAbstractEventDispatcher, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from benchmarks.edits.subject import Subject
from designer.panels.node_page import NodePage

TICK = 16  # milliseconds between two looks: 60 a second
PAUSE = 120  # milliseconds between two keys: a fast typist
TYPED, NONE, ALONE = "typing", "nobody types", "typing, no analysis"


class Lateness(NamedTuple):
    """Milliseconds: how late the event loop was, and how long it was busy with a key.

    The clock counts what other programs take, too; `turn_p99` and `worst_turn` are what the
    longest turn of the event loop between two looks took of the processor.
    """

    median: float
    p99: float
    worst: float
    turn_p99: float
    worst_turn: float
    key: float
    worst_key: float


def typed(subject: Subject, seconds: float) -> dict[str, Lateness]:
    """Return how late the event loop is, with and without somebody who types."""
    found = {}
    for panel in ("training", "code"):
        subject.whole.window.docks.show(panel)
        for name in (NONE, ALONE, TYPED):
            found[f"{name}, {panel} in sight"] = _watched(subject, seconds, name)
    return found


def _watched(subject: Subject, seconds: float, how: str) -> Lateness:
    analyser, changed = subject.whole.analyser, subject.controller.changed
    typist, late = _Typist(_field(subject)), _Late()
    if how == ALONE:
        changed.disconnect(analyser._renew)  # noqa: SLF001 - there is no switch
    if how != NONE:
        typist.start()
    subject.rest()
    late.start()
    subject.rest(seconds)
    late.stop()
    typist.stop()
    if how == ALONE:
        changed.connect(analyser._renew)  # noqa: SLF001 - as above
        analyser._renew()  # noqa: SLF001 - as above
    subject.rest()
    return Lateness(
        float(np.median(late.ms)),
        float(np.percentile(late.ms, 99)),
        max(late.ms),
        float(np.percentile(late.turns, 99)),
        max(late.turns),
        float(np.median(typist.ms or [0.0])),
        max(typist.ms, default=0.0),
    )


def _field(subject: Subject) -> QLineEdit:
    """Return a field in which each digit gives all nodes new sizes, with the cursor in it."""
    node, name, text = ("n0", "shape", "16, 8, 8") if subject.skips else ("n1", "padding", "1")
    subject.controller.select([node])
    page = subject.whole.window.inspector.page
    assert isinstance(page, NodePage)
    field = page.form.rows[name].field
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    subject.wait_for_analysis()
    subject.rest()
    return field


class _Typist:
    """Types a digit, takes it back, types the next one."""

    def __init__(self, field: QLineEdit) -> None:
        self.ms: list[float] = []
        self._field = field
        self._numbers = count()
        self._clock = QTimer(interval=PAUSE)
        self._clock.timeout.connect(self._press)

    def start(self) -> None:
        self._clock.start()

    def stop(self) -> None:
        self._clock.stop()

    def _press(self) -> None:
        number = next(self._numbers)
        digit = Qt.Key(Qt.Key.Key_0.value + number // 2 % 10)
        began = perf_counter()
        QTest.keyClick(self._field, Qt.Key.Key_Backspace if number % 2 else digit)
        self.ms.append(1000 * (perf_counter() - began))


class _Late:
    """A clock that notes how much later than asked for each of its ticks comes, and why."""

    def __init__(self) -> None:
        self.ms: list[float] = []
        self.turns: list[float] = []
        """The longest turn between two ticks, in milliseconds of the processor."""
        self._longest = 0.0
        self._clock = QTimer(interval=TICK)
        self._clock.setTimerType(Qt.TimerType.PreciseTimer)
        self._clock.timeout.connect(self._note)

    def start(self) -> None:
        self._ticked, self._turned = perf_counter(), thread_time()
        QAbstractEventDispatcher.instance().aboutToBlock.connect(self._turn)
        self._clock.start()

    def stop(self) -> None:
        self._clock.stop()
        QAbstractEventDispatcher.instance().aboutToBlock.disconnect(self._turn)

    def _turn(self) -> None:
        now = thread_time()
        self._longest = max(self._longest, 1000 * (now - self._turned))
        self._turned = now

    def _note(self) -> None:
        now = perf_counter()
        self.turns.append(self._longest)
        self._longest = 0.0
        self.ms.append(max(0.0, 1000 * (now - self._ticked) - TICK))
        self._ticked = now
