"""Measures our training against loops written by hand and against other libraries.

    python -m benchmarks.training_loop [--rounds N] [--case NAME] [--device D] [--json] [--check]

All train the same drawn networks on the same data for as many epochs, and take turns, so that
whatever else the machine does meets all of them. A ratio is the median over the rounds of the bare
loop's time over the other's, and between what it lies: 2.00 is twice as fast. `fit` is our loop
alone; thread and process are whole runs as the window starts them, with statistics, history and
checkpoints. `make peers` installs the others.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import torch
from torch import nn

from benchmarks.rounds import Middle, middle
from benchmarks.training_loop.bare import bare_loop, tuned_loop
from benchmarks.training_loop.networks import CASES, Case
from benchmarks.training_loop.ours import Ours, ways
from benchmarks.training_loop.peers import Loop, peers
from runtime.train.launch import load_model


def loops(case: Case, ours: Ours, device: str) -> dict[str, Callable[[], float]]:
    """Return the loops to compare; each trains a new model from the same seed, in seconds."""
    fields = ours.data.train
    samples, labels = fields["image"], fields["label"]

    def timed(loop: Loop) -> Callable[[], float]:
        def call() -> float:
            torch.manual_seed(0)
            model: nn.Module = load_model(ours.run).to(device)
            start = perf_counter()
            loop(model, samples, labels, case.batch_size, case.epochs)
            return perf_counter() - start

        return call

    by_hand = {"bare": timed(bare_loop), "tuned by hand": timed(tuned_loop)}
    others = {name: timed(loop) for name, loop in peers().items()} if device == "cpu" else {}
    return {**by_hand, **ways(ours), **others}


def measured(case: Case, rounds: int, device: str) -> dict[str, list[float]]:
    """Return the seconds of each round by loop; a first round warms up and does not count."""
    seconds: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        ours = Ours(case, Path(folder))
        made = loops(case, ours, device)
        for number in range(rounds + 1):
            for name, loop in made.items():
                took = loop()
                if number:
                    seconds.setdefault(name, []).append(took)
    return seconds


def ratios(seconds: dict[str, list[float]]) -> dict[str, Middle]:
    """Return how many times as fast as the bare loop of the same round each loop is."""
    bare = seconds["bare"]
    return {
        name: middle([b / t for b, t in zip(bare, times, strict=True)])
        for name, times in seconds.items()
    }


def main() -> int:
    """Print the table; with --check return 1 where a wanted ratio is missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--case", default="", help="only cases whose name holds this")
    parser.add_argument("--device", default="cpu", help="cpu or cuda")
    parser.add_argument("--json", action="store_true", help="print figures for machines")
    parser.add_argument("--check", action="store_true", help="fail where a ratio is missed")
    given = parser.parse_args()
    torch.set_num_threads(max(1, torch.get_num_threads() - 1))
    chosen = [case.on(given.device) for case in CASES if given.case in case.name]
    results: dict[str, dict[str, Middle]] = {}
    for case in chosen:
        found = results[case.name] = ratios(measured(case, given.rounds, given.device))
        if not given.json:
            print_line(case, found, first=len(results) == 1)
    if given.json:
        print(json.dumps(results))
    missed = [case.name for case in chosen if results[case.name]["fit"].value < case.wanted]
    return 1 if given.check and missed else 0


def print_line(case: Case, found: dict[str, Middle], *, first: bool) -> None:
    """Print the ratios of a case, below their names if it is the first."""
    others = [name for name in found if name != "bare"]
    if first:
        print(f"{torch.get_num_threads()} threads, torch {torch.__version__}; bare loop = 1.00")
        print(f"{'':22}{'wanted':>7}" + "".join(f"{name:>19}" for name in others))
    columns = "".join(f"{found[name].words(2):>19}" for name in others)
    print(f"{case.name:22}{case.wanted:7.1f}{columns}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
