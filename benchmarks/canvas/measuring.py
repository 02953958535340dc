"""What is measured of every editor, in the same order and by the same events."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from benchmarks.canvas.subjects import Subject
from benchmarks.canvas.timing import Hand, cpu, memory, once

Figure = tuple[str, float]


def measured(subject: Subject) -> Iterator[Figure]:
    """Yield milliseconds of CPU for a frame, and kilobytes a node, as they are taken."""
    QApplication.processEvents()
    before = memory()
    yield "open", once(subject.open)
    yield "kB a node", (memory() - before) / subject.count
    subject.know()
    yield from _looks(subject)
    yield from _mouse(subject)
    if subject.edits:
        yield from _edits(subject)


def _looks(subject: Subject) -> Iterator[Figure]:
    """Yield repaint, pan and zoom with all in view and at each zoom."""
    hand = Hand(subject.view)
    for name, factor in (("all", 0.0), *((f"{z:.0%}", z) for z in subject.zooms)):
        _look(subject, factor)
        yield f"repaint {name}", cpu(subject.repaint)
        yield f"pan {name}", cpu(subject.pan)
        _look(subject, factor)
        yield f"zoom {name}", cpu(lambda: _there_and_back(hand)) / 2
        yield (
            f"pan {name} after zoom",
            cpu(subject.pan, before=lambda: _there_and_back(hand)),
        )


def _look(subject: Subject, factor: float) -> None:
    """Show all, or the middle at a zoom."""
    subject.zoom(factor) if factor else subject.fit()
    QApplication.processEvents()


def _there_and_back(hand: Hand) -> None:
    hand.wheel(1)
    QApplication.processEvents()
    hand.wheel(-1)


def _mouse(subject: Subject) -> Iterator[Figure]:
    """Yield hover, also where it follows a zoom, and the drag of one node, in full size."""
    _look(subject, 1.0)
    hand, number = Hand(subject.view), subject.count // 2
    places = [hand.at(subject.node(number)), hand.at(subject.node(number + 1))]
    yield "hover", _each(lambda n: hand.move(places[n % 2]))
    zoomed = lambda: _there_and_back(hand)  # noqa: E731
    yield "hover after zoom", _each(lambda n: hand.move(places[n % 2]), before=zoomed)
    hand.press(places[0])
    yield "drag one", _each(lambda n: hand.move(places[0] + QPointF(8 + n, 3 * n), held=True))
    hand.release(places[0])
    QApplication.processEvents()


def _each(
    move: Callable[[int], None], times: int = 15, before: Callable[[], None] | None = None
) -> float:
    """Return the median CPU milliseconds of a move of the mouse that is given its number."""
    numbers = iter(range(times + 1))
    return cpu(lambda: move(next(numbers)), times, before=before)


def _edits(subject: Subject) -> Iterator[Figure]:
    _look(subject, 0.0)
    yield "select all", once(subject.select_all)
    hand = Hand(subject.view)
    start = hand.at(subject.node(subject.count // 2))
    hand.press(start)
    yield "drag all", _each(lambda n: hand.move(start + QPointF(8 + n, n), held=True))
    hand.release(start)
    QApplication.processEvents()
    subject.select_all()
    yield "delete all", once(subject.delete)
    yield "undo it", once(subject.undo)
