"""Measures the canvas on large networks, beside NodeGraphQt and pyqtgraph's flowchart.

    python -m benchmarks.canvas [--nodes N ...] [--shape skip chain] [--peers-to N] [--alone]
                                [--json] [--check]

Ours has everything on: shapes, weights, problems and the minimap. All figures are milliseconds of
CPU for one frame with all that has to be painted, the median of many, by real events of the
mouse; each editor runs in a process of its own. The unit at the top is 2,000 times `drawPixmap` on
this machine: --check compares with it, so that a slow machine does not fail.

NodeGraphQt is no part of any extra, for its package wants a Qt of its own choice; to have it
measured:  .venv/bin/pip install -c constraints.txt --no-deps NodeGraphQt Qt.py
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from importlib.util import find_spec

Figures = dict[str, float]
PEERS = {"NodeGraphQt": "NodeGraphQt", "pyqtgraph": "pyqtgraph"}
GOALS = {1000: 6.0, 5000: 8.0}
"""Milliseconds that no frame may take at a number of nodes, whatever the zoom."""
FAR_GOALS = {20000: 16.0}
"""The same, with all in view."""
RATIO = 20.0
"""How many times faster than NodeGraphQt the frames at 1,000 nodes are to be."""
UNITS = 8.0
"""What --check allows a frame at 1,000 nodes, in units of this machine."""
FRAMES = ("repaint", "pan", "zoom")


def measure_here(subject: str, count: int, shape: str) -> Figures:
    """Return the figures of one editor in this process; "edit" are those of acceptance 2."""
    from PySide6.QtWidgets import QApplication

    from benchmarks.canvas.measuring import measured
    from benchmarks.canvas.subjects import SUBJECTS
    from benchmarks.canvas.timing import unit
    from designer.theme import apply_theme

    app = QApplication([])
    apply_theme(app, "dark")
    if subject == "edit":
        from benchmarks.canvas.editing import edit_figures

        return edit_figures(count, skips=shape == "skip")
    one = unit()
    return {"unit": one, **measured(SUBJECTS[subject](count, skips=shape == "skip"))}


def measure(subject: str, count: int, shape: str) -> Figures:
    """Return the figures of one editor, taken in a process of its own; empty when it fails."""
    command = [sys.executable, "-m", "benchmarks.canvas", "--one", subject, str(count), shape]
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    done = subprocess.run(  # noqa: S603 - this very module
        command, env=environment, capture_output=True, text=True, check=False
    )
    lines = done.stdout.strip().splitlines()
    if done.returncode or not lines:
        said = (done.stderr.strip().splitlines() or ["it said nothing"])[-1]
        print(f"{subject} with {count} nodes could not be measured: {said}", file=sys.stderr)
        return {}
    found: Figures = json.loads(lines[-1])
    return found


def table(columns: dict[str, Figures]) -> str:
    """Return the figures as lines of text."""
    names = list(dict.fromkeys(name for figures in columns.values() for name in figures))
    width = max(18, *(len(title) + 2 for title in columns))
    head = f"{'':16}" + "".join(f"{title:>{width}}" for title in columns)
    cells = (
        f"{name:16}"
        + "".join(
            f"{figures[name]:{width}.2f}" if name in figures else " " * width
            for figures in columns.values()
        )
        for name in names
    )
    return "\n".join((head, *cells))


def missed(columns: dict[str, Figures]) -> list[str]:
    """Return which goals of the canvas are missed, in words."""
    found = []
    for title, figures in columns.items():
        subject, count = title.split()[0], int(title.split()[1])
        if subject != "ours":
            continue
        frames = {name: ms for name, ms in figures.items() if name.split()[0] in FRAMES}
        goal = GOALS.get(count, float("inf"))
        found += [f"{title}: {n} {ms:.1f} ms of {goal}" for n, ms in frames.items() if ms > goal]
        far = FAR_GOALS.get(count, float("inf"))
        slow = {n: ms for n, ms in frames.items() if n.endswith("all") and ms > far}
        found += [f"{title}: {n} {ms:.1f} ms of {far}" for n, ms in slow.items()]
    return found + _nearer(columns)


def _nearer(columns: dict[str, Figures]) -> list[str]:
    """Return where NodeGraphQt is nearer to ours than it should be."""
    found = []
    for title, theirs in columns.items():
        if not title.startswith("NodeGraphQt 1000"):
            continue
        ours = columns.get(title.replace("NodeGraphQt", "ours"), {})
        for name in ("repaint all", "pan all", "zoom all"):
            if ours.get(name) and theirs.get(name, 0.0) < RATIO * ours[name]:
                times = theirs.get(name, 0.0) / ours[name]
                found.append(f"{title}: {name} is {times:.1f} times ours, not {RATIO:.0f}")
    return found


def columns_of(chosen: argparse.Namespace) -> dict[str, Figures]:
    """Measure all that is asked for, and say what cannot be."""
    there = [] if chosen.alone else [name for name in PEERS if find_spec(PEERS[name])]
    for name in set(PEERS) - set(there) if not chosen.alone else ():
        print(f"{name} is not installed and left out; see `python -m benchmarks.canvas -h`",
              file=sys.stderr)  # fmt: skip
    found: dict[str, Figures] = {}
    for shape in chosen.shape:
        for count in chosen.nodes:
            peers = there if count <= chosen.peers_to else []
            for subject in ("ours", *peers):
                figures = measure(subject, count, shape)
                if figures:
                    found[f"{subject} {count} {shape}"] = figures
    return found


def main() -> int:
    """Measure, print, judge."""
    form = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=form)
    parser.add_argument("--nodes", type=int, nargs="+", default=[200, 1000, 5000, 20000])
    parser.add_argument("--shape", nargs="+", choices=["skip", "chain"], default=["skip", "chain"])
    parser.add_argument("--peers-to", type=int, default=1000, help="most nodes for the others")
    parser.add_argument("--alone", action="store_true", help="without the other editors")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--check", action="store_true", help="exit 1 beyond the goal")
    parser.add_argument("--one", nargs=3, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.one:
        subject, count, shape = chosen.one
        print(json.dumps(measure_here(subject, int(count), shape)))
        sys.stdout.flush()
        os._exit(0)  # what the other editors leave behind need not be taken apart
    columns = columns_of(chosen)
    edits = {f"edit {shape}": measure("edit", 1000, shape) for shape in chosen.shape}
    if chosen.json:
        print(json.dumps({**columns, **edits}))
    else:
        print(table(columns))
        for name, figures in edits.items():
            parts = ", ".join(f"{part} {taken:.1f} ms" for part, taken in figures.items())
            print(f"{name}, 1,000 nodes: {parts}")
    for line in missed(columns):
        print(f"missed: {line}", file=sys.stderr)
    known = columns.get("ours 1000 skip", {})
    slow = [n for n, ms in known.items() if n.split()[0] in FRAMES and ms > UNITS * known["unit"]]
    if slow:
        print(f"beyond {UNITS} units at 1,000 nodes: {', '.join(slow)}", file=sys.stderr)
    return 1 if chosen.check and slow else 0


if __name__ == "__main__":
    sys.exit(main())
