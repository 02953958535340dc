"""Measures `fit` against a loop written by hand: same model, same data, same epochs.

    python -m benchmarks.training_loop [--rounds N] [--device D] [--json] [--check]

The loops take turns within one process, so that whatever else the machine does meets all of
them. A ratio is the bare loop's median time over the other's: 2.00 is twice as fast. The wanted
ratios are those of a processor.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from time import perf_counter

import torch
from torch import nn

from benchmarks.training_loop.bare import bare_loop, tuned_loop
from benchmarks.training_loop.networks import DigitsCNN, DigitsMLP, digits, objective
from runtime.data.data import Data
from runtime.train.config import Config
from runtime.train.loop import fit


@dataclass(frozen=True)
class Case:
    """One line of the table, with the ratio that `fit` is to reach."""

    name: str
    model: type[nn.Module]
    axes: tuple[int, ...]
    batch_size: int
    epochs: int
    wanted: float


CASES = (
    Case("digits MLP, batch 32", DigitsMLP, (64,), 32, 10, 1.7),
    Case("digits MLP, batch 256", DigitsMLP, (64,), 256, 40, 2.2),
    Case("digits CNN, batch 64", DigitsCNN, (1, 8, 8), 64, 3, 1.2),
)


def loops(case: Case, device: str) -> dict[str, Callable[[], object]]:
    """Return the loops to compare, each training a new model from the same seed."""
    samples, labels = digits(*case.axes)
    data = Data({"image": samples, "label": labels}, {}, {})
    config = Config(epochs=case.epochs, batch_size=case.batch_size, device=device)

    def model() -> nn.Module:
        torch.manual_seed(0)
        return case.model().to(device)

    def fitted(*, accuracy: bool) -> Callable[[], object]:
        wanted = objective(accuracy=accuracy)
        return lambda: fit(model(), wanted, data, config, lambda _event: None, lambda: False)

    return {
        "bare": lambda: bare_loop(model(), samples, labels, case.batch_size, case.epochs),
        "tuned by hand": lambda: tuned_loop(model(), samples, labels, case.batch_size, case.epochs),
        "fit": fitted(accuracy=False),
        "fit with accuracy": fitted(accuracy=True),
    }


def measured(case: Case, rounds: int, device: str) -> dict[str, list[float]]:
    """Return the seconds of each round by loop; a first round warms up and does not count."""
    seconds: dict[str, list[float]] = {}
    made = loops(case, device)
    for number in range(rounds + 1):
        for name, loop in made.items():
            start = perf_counter()
            loop()
            if number:
                seconds.setdefault(name, []).append(perf_counter() - start)
    return seconds


def ratios(seconds: dict[str, list[float]]) -> dict[str, float]:
    """Return how many times as fast as the bare loop each loop is."""
    bare = median(seconds["bare"])
    return {name: bare / median(times) for name, times in seconds.items()}


def main() -> int:
    """Print the table; with --check return 1 where a wanted ratio is missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--device", default="cpu", help="cpu or cuda")
    parser.add_argument("--json", action="store_true", help="print figures for machines")
    parser.add_argument("--check", action="store_true", help="fail where a ratio is missed")
    given = parser.parse_args()
    results = {case.name: ratios(measured(case, given.rounds, given.device)) for case in CASES}
    if given.json:
        print(json.dumps(results))
    else:
        print_table(results)
    missed = [case.name for case in CASES if results[case.name]["fit"] < case.wanted]
    return 1 if given.check and missed else 0


def print_table(results: dict[str, dict[str, float]]) -> None:
    """Print the ratios, a case a line."""
    names = list(next(iter(results.values())))
    print(f"{torch.get_num_threads()} threads, torch {torch.__version__}; bare loop = 1.00")
    print(f"{'':24}{'wanted':>9}" + "".join(f"{name:>19}" for name in names[1:]))
    for case in CASES:
        found = results[case.name]
        columns = "".join(f"{found[name]:19.2f}" for name in names[1:])
        print(f"{case.name:24}{case.wanted:9.1f}{columns}")


if __name__ == "__main__":
    sys.exit(main())
