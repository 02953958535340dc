"""What is measured of every editor, in the same order and by the same events."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from benchmarks.canvas.subjects import Subject
from benchmarks.canvas.timing import Hand, cpu, memory, once

Figures = dict[str, float]


def measured(subject: Subject) -> Figures:
    """Return milliseconds of CPU for a frame, and kilobytes a node."""
    QApplication.processEvents()
    before = memory()
    found: Figures = {"open": once(subject.open)}
    found["kB a node"] = (memory() - before) / subject.count
    subject.know()
    found |= _looks(subject)
    found |= _mouse(subject)
    return found | (_edits(subject) if subject.edits else {})


def _looks(subject: Subject) -> Figures:
    """Return repaint, pan and zoom with all in view and at each zoom."""
    found: Figures = {}
    hand = Hand(subject.view)
    for name, factor in (("all", 0.0), *((f"{z:.0%}", z) for z in subject.zooms)):
        subject.zoom(factor) if factor else subject.fit()
        QApplication.processEvents()
        found[f"repaint {name}"] = cpu(subject.repaint)
        found[f"pan {name}"] = cpu(subject.pan)
        subject.zoom(factor) if factor else subject.fit()

        def there_and_back() -> None:
            hand.wheel(1)
            QApplication.processEvents()
            hand.wheel(-1)

        found[f"zoom {name}"] = cpu(there_and_back) / 2
    return found


def _mouse(subject: Subject) -> Figures:
    """Return hover, and the drag of one node, in full size."""
    subject.zoom(1.0)
    QApplication.processEvents()
    hand, number = Hand(subject.view), subject.count // 2
    places = [hand.at(subject.node(number)), hand.at(subject.node(number + 1))]
    found = {"hover": _each(lambda n: hand.move(places[n % 2]))}
    hand.press(places[0])
    found["drag one"] = _each(lambda n: hand.move(places[0] + QPointF(8 + n, 3 * n), held=True))
    hand.release(places[0])
    QApplication.processEvents()
    return found


def _each(move: object, times: int = 15) -> float:
    """Return the median CPU milliseconds of a move of the mouse that is given its number."""
    numbers = iter(range(times + 1))
    return cpu(lambda: move(next(numbers)), times)  # type: ignore[operator]


def _edits(subject: Subject) -> Figures:
    subject.fit()
    QApplication.processEvents()
    found = {"select all": once(subject.select_all)}
    hand = Hand(subject.view)
    start = hand.at(subject.node(subject.count // 2))
    hand.press(start)
    found["drag all"] = _each(lambda n: hand.move(start + QPointF(8 + n, n), held=True))
    hand.release(start)
    QApplication.processEvents()
    subject.select_all()
    found["delete all"] = once(subject.delete)
    found["undo it"] = once(subject.undo)
    return found
