"""How much of a training's time may go into looking at it."""

from __future__ import annotations

from time import thread_time


class Budget:
    """Seconds that looking may take: a share of those that the training takes.

    A training that is over soon is to be seen, too: at first it may be the share
    `at_first`, until `more` seconds have been given beyond the usual share. Time is that
    for which the thread of the training keeps the processor busy, so that neither pauses
    nor other programs count.
    """

    def __init__(self, share: float, at_first: float = 0.0, more: float = 0.0) -> None:
        self._share = share
        self._at_first = max(share, at_first)
        self._more = more
        self._spent = 0.0
        self._started = thread_time()

    def begin(self) -> None:
        """Count from now on, in the thread that calls."""
        self._spent, self._started = 0.0, thread_time()

    def spend(self, seconds: float) -> None:
        """Note that looking took so long."""
        self._spent += seconds

    @property
    def wait(self) -> float:
        """How many seconds of training are missing until there is time to look again."""
        past = thread_time() - self._started
        soonest = self._spent / self._at_first
        usual = (self._spent - self._more) / self._share
        return max(0.0, max(soonest, usual) - past)
