"""Calls that are made one at a time, each in a turn of the event loop of its own.

What follows from a result is shown piece by piece: a key or a frame that comes meanwhile is dealt
with in between.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from weakref import WeakMethod

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid


class Turns(QObject):
    """Makes calls at once, or while they are spread one in each turn of the event loop."""

    over = Signal()
    """All calls that were put off have been made."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._spread = False
        self._waiting: dict[Piece, None] = {}
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(0)
        self._next.timeout.connect(self._make_next)

    @property
    def waiting(self) -> bool:
        """Whether calls are still to be made."""
        return bool(self._waiting)

    @contextmanager
    def spread(self) -> Iterator[None]:
        """Put off what is asked for inside; who asks again meanwhile is called once."""
        before, self._spread = self._spread, True
        try:
            yield
        finally:
            self._spread = before

    def piece(self, call: Callable[[], object]) -> Callable[[], object]:
        """Return what a signal can be connected to in the place of a method of a Qt object."""
        owner = getattr(call, "__self__", None)
        assert isinstance(owner, QObject)
        return Piece(self, call, owner).ask

    def take(self, piece: Piece) -> None:
        """Make a call now, or when its turn has come."""
        if not self._spread:
            self._waiting.pop(piece, None)
            piece.make()
            return
        self._waiting[piece] = None
        if not self._next.isActive():
            self._next.start()

    def _make_next(self) -> None:
        piece = next(iter(self._waiting), None)
        if piece is None:
            return
        del self._waiting[piece]
        if self._waiting:
            self._next.start()  # also if the call fails
        if isValid(piece):
            piece.make()
        if not self._waiting:
            self.over.emit()


class Piece(QObject):
    """One of the calls: a method of its parent, which takes what is known when its turn comes."""

    def __init__(self, turns: Turns, call: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._turns = turns
        self._call = WeakMethod(call)

    def ask(self) -> None:
        """Have the method called."""
        self._turns.take(self)

    def make(self) -> None:
        """Call the method."""
        call = self._call()
        if call is not None:
            call()
