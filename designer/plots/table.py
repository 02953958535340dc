"""Writes the curves of a run as a table that any spreadsheet reads."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from designer.plots.curves import TRAINING, VALIDATION
from designer.plots.record import Record
from designer.plots.spreadsheet import write_table

_HEADINGS = ("quantity", "part", "step", "epoch", "seconds", "value")


def write_csv(record: Record, path: Path) -> None:
    """Write a line for each value that is drawn; OSError where the file cannot be written."""
    write_table(path, _HEADINGS, rows(record))


def rows(record: Record) -> Iterator[tuple[str, str, int, float, float, float]]:
    """Yield the values of all curves, in the order of the headings."""
    for name, quantity in record.charts(rates=True).items():
        for part, series in ((TRAINING, quantity.training), (VALIDATION, quantity.validation)):
            steps = series.steps
            seconds = np.round(record.seconds(steps), 3)
            epochs = np.round(steps / record.steps_per_epoch, 4)
            columns = (steps.astype(int), epochs, seconds, series.means)
            for step, epoch, second, value in zip(*map(np.ndarray.tolist, columns), strict=True):
                yield name, part, step, epoch, second, value
