"""Measures how long it takes to know the shapes of ResNet-50: from cold, and after an edit.

    python -m benchmarks.analysis [--rounds N] [--check]

The yardstick is PyTorch itself: the generated model built on the meta device and called once. What
is measured is the processor time of this process, so that other programs matter less. PyTorch
is loaded and warm before anything is measured.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from statistics import median
from time import process_time

import torch

from nodes.examples import read_example
from nodes.file import dumps, loads
from nodes.project import Project
from runtime.analysis import analyse
from runtime.module import load
from runtime.probe import forget, warm_up
from runtime.trace import trace

EXAMPLE = "resnet50"
_widths = count(264, 8)


@dataclass(frozen=True)
class Case:
    """One line of the table: what is timed, the most milliseconds, and whether of nothing known."""

    name: str
    run: Callable[[Project], object]
    most: float | None = None
    cold: bool = False


def cases(project: Project, folder: Path) -> list[Case]:
    """Return the yardstick first, then what is compared with it."""
    return [
        Case("PyTorch: the model built and called on the meta device", _plain(project, folder)),
        Case("trace from cold", lambda p: trace(p.network), 2000, cold=True),
        Case("trace after an edit in the middle", lambda p: trace(edited(p).network), 50),
        Case("analysis from cold: shapes, source, checks, costs", analyse, 2000, cold=True),
        Case("analysis after an edit in the middle", lambda p: analyse(edited(p))),
        Case("analysis of what is known", analyse),
    ]


def _plain(project: Project, folder: Path) -> Callable[[Project], object]:
    source = analyse(project).source
    path = folder / "model.py"
    path.write_text(source.text, encoding="utf-8")
    made = load(path, source.class_name)

    def run(_project: Project) -> object:
        with torch.device("meta"), torch.no_grad():
            return made()(torch.zeros(2, 3, 224, 224))

    return run


def edited(project: Project) -> Project:
    """Return the project with a width in its third stage that was not there before."""
    graph = project.network.graph
    wider = graph["stage3"].with_params(channels=next(_widths))
    return project.with_network(project.network.with_graph(graph.with_node("stage3", wider)))


def from_nothing(project: Project) -> Project:
    """Return an equal project of which nothing is known."""
    forget()
    return loads(dumps(project))


def measured(case: Case, project: Project, rounds: int) -> float:
    """Return the median in milliseconds; a first round does not count."""
    taken = []
    for _ in range(rounds + 1):
        given = from_nothing(project) if case.cold else project
        start = process_time()
        case.run(given)
        taken.append(1000 * (process_time() - start))
    return median(taken[1:])


def main() -> int:
    """Print the table; with --check return 1 where a goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--check", action="store_true", help="fail where a goal is missed")
    given = parser.parse_args()
    warm_up()
    project = read_example(EXAMPLE).project
    with tempfile.TemporaryDirectory() as folder:
        lines = cases(project, Path(folder))
        found = {case.name: measured(case, project, given.rounds) for case in lines}
    yardstick = found[lines[0].name]
    for case in lines:
        goal = f"(goal {case.most:.0f})" if case.most else ""
        took = found[case.name]
        print(f"{case.name:56}{took:8.1f} ms  {took / yardstick:5.2f}  {goal}")
    missed = [case for case in lines if case.most and found[case.name] > case.most]
    return 1 if given.check and missed else 0


if __name__ == "__main__":
    sys.exit(main())
