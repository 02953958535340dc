"""Measures the diagnoses: how many are right, how many are missed, and whether cures help.

    python -m benchmarks.diagnosis [--seed N] [--rounds N] [--cures] [--json] [--check]

Each round trains every case once with a seed of its own: networks with one thing wrong, their
sound twins, and shipped examples. What is said at any time in a run counts, also if it was taken
back. Thresholds were chosen with seeds below 100; the default seeds are above that.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from time import perf_counter

from benchmarks.diagnosis.case import Case
from benchmarks.diagnosis.cases import all_cases
from benchmarks.diagnosis.figures import Measured, figure_of
from nodes.project import Project
from runtime.diagnosis.all_rules import DIAGNOSES
from runtime.diagnosis.diagnosis import Seen
from runtime.train.events import Diagnosed, Event
from runtime.train.launch import train
from runtime.train.run import prepare

FIRST_SEED = 1000
WANTED = 0.95


@dataclass(frozen=True)
class Result:
    """What was said in one run, and what was expected."""

    case: str
    seed: int
    expects: str
    said: tuple[str, ...]

    @property
    def hits(self) -> int:
        """How many diagnoses are right."""
        return int(self.expects in self.said) if self.expects else 0

    @property
    def alarms(self) -> tuple[str, ...]:
        """The diagnoses that are wrong."""
        return tuple(name for name in self.said if name != self.expects)


@dataclass(frozen=True)
class Cured:
    """What a cure did to its figure in one run."""

    name: str
    case: str
    cure: str
    figure: str
    before: float
    after: float
    better: bool


def main() -> int:
    """Print the tables; with --check return 1 where a goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--seed", type=int, default=FIRST_SEED, help="seed of the first round")
    parser.add_argument("--rounds", type=int, default=1, help="how often to train every case")
    parser.add_argument("--cures", action="store_true", help="also train with each cure applied")
    parser.add_argument("--json", action="store_true", help="print figures for machines")
    parser.add_argument("--check", action="store_true", help="fail where a goal is missed")
    given = parser.parse_args()
    start = perf_counter()
    seeds = range(given.seed, given.seed + given.rounds)
    results = [tried(case, seed) for seed in seeds for case in all_cases()]
    cures = [found for case in all_cases() if given.cures for found in cured(case, given.seed)]
    seconds = perf_counter() - start
    if given.json:
        told = {"runs": [asdict(one) for one in results], "cures": [asdict(one) for one in cures]}
        print(json.dumps(told))
    else:
        print_results(results, seconds)
        print_cures(cures)
    reached = min(scores(results)) >= WANTED and all(one.better for one in cures)
    return 1 if given.check and not reached else 0


def tried(case: Case, seed: int) -> Result:
    """Train a case and return what was said."""
    with tempfile.TemporaryDirectory() as folder:
        events = trained(case.build(Path(folder), seed), Path(folder, "run"))
    told = (event for event in events if isinstance(event, Diagnosed) and event.id)
    said = tuple(dict.fromkeys(event.id for event in told if not event.passed))
    return Result(case.name, seed, case.expects, said)


def trained(project: Project, folder: Path) -> list[Event]:
    """Train a project in one thread; return what the run told."""
    options = {**project.training.options, "threads": 1}
    run = prepare(project.with_training(options=options), folder)
    events: list[Event] = []
    train(run, events.append)
    return events


def cured(case: Case, seed: int) -> list[Cured]:
    """Train a case, apply the cure of what it is diagnosed with, and train it again."""
    if not case.expects:
        return []
    with tempfile.TemporaryDirectory() as folder:
        project = case.build(Path(folder), seed)
        before = trained(project, Path(folder, "before"))
        told = (event for event in before if isinstance(event, Diagnosed))
        event = next((one for one in told if one.id == case.expects), None)
        if event is None:
            return []
        fix = DIAGNOSES[case.expects].cure(project, Seen(event.figures, event.node))
        if fix is None:
            return []
        changed = fix.apply(project)
        after = trained(changed, Path(folder, "after"))
        figure = figure_of(case.expects)
        values = [
            figure.measure(Measured(one, events))
            for one, events in ((project, before), (changed, after))
        ]
    better = figure.better(values[0], values[1])
    return [Cured(case.expects, case.name, fix.title, figure.title, *values, better)]


def scores(results: Sequence[Result]) -> tuple[float, float]:
    """Return precision and recall over all runs."""
    hits = sum(one.hits for one in results)
    said = sum(len(one.said) for one in results)
    due = sum(bool(one.expects) for one in results)
    return hits / said if said else 1.0, hits / due if due else 1.0


def print_results(results: Sequence[Result], seconds: float) -> None:
    """Print a line for each diagnosis, the wrong ones, and both scores."""
    print(f"{'diagnosis':24}{'runs':>6}{'found':>7}{'missed':>8}{'wrongly said':>14}")
    for name in DIAGNOSES:
        due = [one for one in results if one.expects == name]
        wrong = sum(name in one.alarms for one in results)
        found = sum(one.hits for one in due)
        print(f"{name:24}{len(due):6}{found:7}{len(due) - found:8}{wrong:14}")
    sound = [one for one in results if not one.expects]
    quiet = sum(not one.said for one in sound)
    precision, recall = scores(results)
    print(f"{'sound':24}{len(sound):6}{quiet:7}")
    print(f"{len(results)} runs: precision {precision:.3f}, recall {recall:.3f}, {seconds:.0f} s")
    for one in results:
        if one.alarms or (one.expects and not one.hits):
            print(f"  {one.case}, seed {one.seed}: expected {one.expects or '-'}, said {one.said}")


def print_cures(cures: Sequence[Cured]) -> None:
    """Print what each cure did."""
    for one in cures:
        sign = "better" if one.better else "NO BETTER"
        change = f"{one.before:.3g} → {one.after:.3g}"
        print(f"{one.name:22} {one.cure[:60]:60} {one.figure}: {change} {sign}")


if __name__ == "__main__":
    sys.exit(main())
