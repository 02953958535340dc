"""Writes the events of a run as files that TensorBoard shows, beside its history."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from nodes.phrase import phrase
from runtime.extras import install
from runtime.train.events import (
    Changed,
    Diagnosed,
    EpochEnded,
    Event,
    Failed,
    Histogram,
    Statistics,
    Step,
)
from runtime.train.run import Run

if TYPE_CHECKING:
    from torch.utils.tensorboard import SummaryWriter

FOLDER: Final = "tensorboard"
MISSING: Final = phrase(
    "TensorBoard is not installed, so no files are written for it: {command}",
    command=install("tensorboard"),
)


def is_there() -> bool:
    """Return whether TensorBoard is installed; this does not import it."""
    return importlib.util.find_spec("tensorboard") is not None


class EventFiles:
    """Takes events and writes losses, metrics, rates, histograms and what was said."""

    def __init__(self, run: Path, step: int | None = None) -> None:
        from torch.utils.tensorboard import SummaryWriter

        self._writer: SummaryWriter = SummaryWriter(str(run / FOLDER), purge_step=step)

    def add(self, event: Event) -> None:
        """Write what an event says."""
        match event:
            case Step():
                self._add_step(event)
            case EpochEnded():
                self._add_epoch(event)
            case Statistics():
                self._add_statistics(event)
            case Changed():
                self._writer.add_text("changed", event.text, event.step)
            case Diagnosed() | Failed():
                self._writer.add_text("diagnosis", f"{event.node} {event.text}".strip())
            case _:
                pass

    def close(self) -> None:
        """Write all that is still held back."""
        self._writer.close()

    def _add_step(self, event: Step) -> None:
        self._writer.add_scalar("rate/learning_rate", event.learning_rate, event.step)
        self._writer.add_scalar(
            "rate/samples_per_second", event.samples_per_second, event.step
        )
        for name, values in event.losses.items():
            first = event.step - len(values) + 1
            for place, value in enumerate(values):
                self._writer.add_scalar(f"step/{name}", value, first + place)

    def _add_epoch(self, event: EpochEnded) -> None:
        for part, figures in (
            ("training", event.training),
            ("validation", event.validation),
        ):
            for name, value in figures.items():
                self._writer.add_scalar(f"{name}/{part}", value, event.step)
        self._writer.flush()

    def _add_statistics(self, event: Statistics) -> None:
        self._writer.add_scalar("rate/gradient_norm", event.gradient_norm, event.step)
        self._spread("weights", event.weights, event.step)
        self._spread("gradients", event.gradients, event.step)
        self._spread("outputs", event.passing, event.step)

    def _spread(self, stem: str, found: Mapping[str, Histogram], step: int) -> None:
        for name, histogram in found.items():
            total = sum(histogram.counts)
            if total:
                raw = _raw(histogram, total)
                self._writer.add_histogram_raw(
                    f"{stem}/{name}", **raw, global_step=step
                )


def _raw(histogram: Histogram, total: int) -> dict[str, Any]:
    """Return a histogram in the numbers that TensorBoard asks for."""
    edges = np.linspace(histogram.low, histogram.high, len(histogram.counts) + 1)
    square = (histogram.std**2 + histogram.mean**2) * total
    return {
        "min": histogram.low,
        "max": histogram.high,
        "num": total,
        "sum": histogram.mean * total,
        "sum_squares": square,
        "bucket_limits": edges[1:].tolist(),
        "bucket_counts": list(histogram.counts),
    }


@contextmanager
def event_files(
    run: Run, notes: list[str], step: int | None
) -> Iterator[Callable[[Event], None]]:
    """Yield what writes events, where the run asks for it; where it cannot, a note says so."""
    if not run.tensorboard:
        yield _write_nothing
    elif not is_there():
        notes.append(MISSING)
        yield _write_nothing
    else:
        files = EventFiles(run.folder, step)
        try:
            yield files.add
        finally:
            files.close()


def _write_nothing(_event: Event) -> None:
    pass


def write_all(run: Path, events: Iterable[Event]) -> None:
    """Write the files for a run that is over, from its history."""
    files = EventFiles(run)
    for event in events:
        files.add(event)
    files.close()
