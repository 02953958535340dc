"""Measures the canvas on large networks, beside NodeGraphQt and pyqtgraph's flowchart.

    python -m benchmarks.canvas [--nodes N ...] [--shape skip chain] [--alone] [--limit SECONDS]
                                [--json] [--check]

Ours has everything on: shapes, weights, problems and the minimap. All figures are milliseconds of
CPU for one frame with all that has to be painted, the median of up to eleven, by real events of
the mouse; each editor runs in a process of its own, and one of the others that needs more seconds
of CPU than the limit for all its figures is stopped. The unit at the top is 2,000 times
`drawPixmap` on this machine: --check compares with it, so that a slow machine does not fail.

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
from itertools import product

import psutil

from benchmarks.canvas.tables import Column, beyond_units, missed, table

PEERS = {"NodeGraphQt": "NodeGraphQt", "pyqtgraph": "pyqtgraph"}
LIMIT = 120
"""Seconds of CPU for all figures of another editor on one network, unless told."""


def measure_here(subject: str, count: int, shape: str) -> None:
    """Print the figures of one editor as they are taken."""
    from PySide6.QtWidgets import QApplication

    from benchmarks.canvas.measuring import measured
    from benchmarks.canvas.subjects import SUBJECTS
    from benchmarks.canvas.timing import unit
    from designer.theme import apply_theme

    app = QApplication([])
    apply_theme(app, "dark")
    print(json.dumps({"unit": unit()}), flush=True)
    for name, figure in measured(SUBJECTS[subject](count, skips=shape == "skip")):
        print(json.dumps({name: figure}), flush=True)


def measure(subject: str, count: int, shape: str, limit: int = 0) -> Column:
    """Return the figures of one editor, taken in a process of its own, as far as it got."""
    command = [sys.executable, "-m", "benchmarks.canvas", "--one", subject, str(count), shape]
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    process = subprocess.Popen(  # noqa: S603 - this very module
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    said, complaint, stopped = _listen(process, limit or float("inf"))
    if process.returncode and not stopped:
        reason = (complaint.strip().splitlines() or ["it said nothing"])[-1]
        print(f"{subject} with {count} nodes could not be measured: {reason}", file=sys.stderr)
    found: dict[str, float] = {}
    for line in said.splitlines():
        if line.startswith("{") and line.endswith("}"):
            found |= json.loads(line)
    return Column(found, limit if stopped else 0)


def _listen(process: subprocess.Popen[str], limit: float) -> tuple[str, str, bool]:
    """Return what a process says until it ends, and whether it was stopped at its limit.

    A limit that the system watches over would let its clocks tell the time in coarse steps.
    """
    stopped, watched = False, psutil.Process(process.pid)
    while True:
        try:
            return (*process.communicate(timeout=1), stopped)
        except subprocess.TimeoutExpired:
            used = watched.cpu_times()
            if used.user + used.system > limit:
                stopped = True
                process.kill()


def columns_of(count: int, shape: str, peers: list[str], limit: int) -> dict[str, Column]:
    """Measure the editors on one network."""
    ours = {"ours": measure("ours", count, shape)}
    return ours | {name: measure(name, count, shape, limit) for name in peers}


def main() -> int:
    """Measure, print, judge."""
    chosen = _arguments()
    if chosen.one:
        subject, count, shape = chosen.one
        measure_here(subject, int(count), shape)
        os._exit(0)  # what the other editors leave behind need not be taken apart
    peers = [] if chosen.alone else [name for name in PEERS if find_spec(PEERS[name])]
    for name in set(PEERS) - set(peers) if not chosen.alone else ():
        print(f"{name} is not installed and left out; see `python -m benchmarks.canvas -h`",
              file=sys.stderr)  # fmt: skip
    found = {}
    for shape, count in product(chosen.shape, chosen.nodes):
        found[f"{count} {shape}"] = columns = columns_of(count, shape, peers, chosen.limit)
        if not chosen.json:
            print(table(f"{count:,} nodes, {shape}", columns), flush=True)
    if chosen.json:
        told = {f"{who} {n}": c.told for n, columns in found.items() for who, c in columns.items()}
        print(json.dumps(told))
    return _judge(found, check=chosen.check)


def _judge(found: dict[str, dict[str, Column]], *, check: bool) -> int:
    for network, columns in found.items():
        for line in missed(network, columns):
            print(f"missed: {line}", file=sys.stderr)
    slow = beyond_units(found.get("1000 skip", {}))
    if slow:
        print(f"beyond the units allowed at 1,000 nodes: {', '.join(slow)}", file=sys.stderr)
    return 1 if check and slow else 0


def _arguments() -> argparse.Namespace:
    form = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=form)
    parser.add_argument("--nodes", type=int, nargs="+", default=[200, 1000, 5000, 20000])
    parser.add_argument("--shape", nargs="+", choices=["skip", "chain"], default=["skip", "chain"])
    parser.add_argument("--alone", action="store_true", help="without the other editors")
    parser.add_argument(
        "--limit", type=int, default=LIMIT, help="seconds of CPU for each of the others"
    )
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--check", action="store_true", help="exit 1 beyond the goal")
    parser.add_argument("--one", nargs=3, help=argparse.SUPPRESS)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
