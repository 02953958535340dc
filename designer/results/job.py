"""Judging off the thread of the window: what is wanted, how far it is, and how it ended."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from runtime.judge.kept import Kept


@dataclass(frozen=True)
class Wanted:
    """Which weights are to be judged, and on what: None and "" leave it to the run."""

    folder: Path
    epoch: int | None = None
    part: str = ""


@dataclass(frozen=True)
class Refusal:
    """Why nothing can be judged; "" when it was called off."""

    text: str


class Progress:
    """How many samples are judged; written by the thread, read by the window."""

    def __init__(self) -> None:
        self.done = 0
        self.of = 0
        self.stopped = False

    def tell(self, done: int, of: int) -> None:
        """Take note of how far it is."""
        self.done, self.of = done, of

    def stop(self) -> None:
        """Call it off."""
        self.stopped = True


def evaluate(kept: Kept, wanted: Wanted, progress: Progress) -> object:
    """Return the :class:`Evaluation`, or a :class:`Refusal`; runs in a thread."""
    from runtime.judge.verdict import CancelledError

    try:
        return kept.evaluate(
            wanted.folder, wanted.epoch, wanted.part, progress.tell, lambda: progress.stopped
        )
    except CancelledError:
        return Refusal("")
    except (ValueError, OSError, RuntimeError, MemoryError, ImportError) as error:
        return Refusal(str(error) or type(error).__name__)
