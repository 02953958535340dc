"""Measures what an edit of a large network costs in the whole window, and whether typing waits.

    python -m benchmarks.edits [--nodes N] [--shape chain|skip] [--seconds S] [--check]

The first table has one line for each kind of edit, made behind the Input, with everything behind it
to be looked at again: milliseconds of the processor until the canvas is painted, until shapes and
problems are found and until all is, source and costs among it, each of its own thread; and by the
clock from the edit until the window shows all.

The second says how late the event loop is, 60 times a second, while somebody types a number into
the inspector, eight keys a second, each of which gives the whole network new sizes; with the
analysis and without it, with the code in sight and not, and while nobody types. A turn is what
the event loop does at a stretch, in milliseconds of the processor: other programs do not lengthen
it.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from benchmarks.edits.editing import Costs, edits
from benchmarks.edits.subject import Subject
from benchmarks.edits.typing import Lateness, typed
from designer.app import made_application

FRAME, ANALYSIS = 16, 50
P99, WORST = 16, 50
"""Milliseconds that are wanted: of the canvas, of the analysis, of the event loop."""


@contextmanager
def opened(count: int, shape: str) -> Iterator[Subject]:
    """Put up a window with a network, until its first analysis is there."""
    with tempfile.TemporaryDirectory() as folder:
        subject = Subject(Path(folder), count, skips=shape == "skip")
        try:
            yield subject
        finally:
            subject.close()


def edits_table(costs: Mapping[str, Costs]) -> None:
    """Print what edits of each kind cost."""
    heads = ("canvas", "shapes, problems", "analysis", "shown after")
    print(f"{'edit, ms':36}" + "".join(f"{head:>18}" for head in heads))
    for name, parts in costs.items():
        print(f"{name:36}" + "".join(f"{ms:18.1f}" for ms in parts))


def typing_table(rows: Mapping[str, Lateness]) -> None:
    """Print how late the event loop is while somebody types."""
    heads = ("median", "p99", "worst", "turn p99", "worst turn", "a key", "worst key")
    print(f"{'late, ms':36}" + "".join(f"{head:>11}" for head in heads))
    for name, parts in rows.items():
        print(f"{name:36}" + "".join(f"{ms:11.1f}" for ms in parts))


def main() -> int:
    """Print the tables; with --check return 1 where a goal is missed."""
    form = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=form)
    parser.add_argument("--nodes", type=int, default=1000)
    parser.add_argument("--shape", nargs="+", choices=["chain", "skip"], default=["chain", "skip"])
    parser.add_argument("--times", type=int, default=9)
    parser.add_argument("--seconds", type=float, default=8.0)
    parser.add_argument("--check", action="store_true", help="fail where a goal is missed")
    given = parser.parse_args()
    application = made_application()
    print(
        f"goals: canvas {FRAME:.0f}, analysis {ANALYSIS:.0f}, late p99 {P99:.0f}, worst {WORST:.0f}"
    )
    missed = False
    for shape in given.shape:
        print(f"\n{given.nodes} nodes, {shape}")
        with opened(given.nodes, shape) as subject:
            costs, late = edits(subject, given.times), typed(subject, given.seconds)
        edits_table(costs)
        typing_table(late)
        missed |= any(c.canvas > FRAME or c.analysis > ANALYSIS for c in costs.values())
        missed |= any(row.p99 > P99 or row.worst > WORST for row in late.values())
    application.quit()
    return int(missed and given.check)


if __name__ == "__main__":
    sys.exit(main())
