"""Measures what it costs to sample weights, gradients and activations while training.

    python -m benchmarks.statistics [--rounds N] [--json] [--check]

Each network is trained with and without samples, in turns within one process and from the same
seed. The ratio is the median over the rounds of the processor time without samples over that with
them: 1.00 means that they cost nothing. The share is what the samples themselves say that they
took. The history is how many bytes the samples of a run would add to its folder.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

import torch

from nodes.examples import read_example
from runtime import data as datasets
from runtime.data.data import Data
from runtime.train.events import Finished, Statistics, encode
from runtime.train.launch import load_model, load_objective
from runtime.train.loop import Training, Watcher, fit
from runtime.train.run import Run, prepare
from runtime.train.sampling import Sampler

WANTED = 0.98


@dataclass(frozen=True)
class Case:
    """One line of the table."""

    name: str
    example: str
    batch_size: int
    epochs: int


CASES = (
    Case("digits MLP, batch 32", "digits_mlp", 32, 100),
    Case("digits CNN, batch 32", "digits_cnn", 32, 10),
    Case("digits ResNet, batch 32", "digits_resnet", 32, 3),
    Case("sine LSTM", "sine_lstm", 32, 10),
)


class Sampled(Watcher):
    """Samples as a run does."""

    def __init__(self, run: Run) -> None:
        self.sampler = Sampler(run.functions)
        self.samples = self.size = 0
        self.spent = 0.0

    def started(self, training: Training) -> None:
        """Look at the first update."""
        self.sampler.begin(training)

    def stepped(self, training: Training) -> None:
        """Take a sample if it is time."""
        before = perf_counter()
        self.sampler.stepped(training)
        self.spent += perf_counter() - before

    def reported(self, training: Training) -> None:
        """Take the sample over, as the history and the window would."""
        found = self.sampler.found()
        if found is not None:
            self._keep(found)

    def _keep(self, found: Statistics) -> None:
        before = perf_counter()
        self.size += len(json.dumps(encode(found)))
        self.samples += 1
        cost = perf_counter() - before
        self.spent += cost
        self.sampler.told(cost)

    def ended(self, training: Training) -> None:
        """Take the hooks away."""
        self.sampler.leave()


def trained(run: Run, data: Data, watcher: Watcher) -> tuple[float, float]:
    """Train a run; return the processor time and the time by the clock."""
    config = run.config
    torch.manual_seed(config.seed)
    model, objective = load_model(run), load_objective(run)
    began, clock = process_time(), perf_counter()
    outcome = fit(model, objective, data, config, lambda _event: None, lambda: False, watcher)
    if not isinstance(outcome, Finished):
        sys.exit(outcome.text)
    return process_time() - began, perf_counter() - clock


def measured(case: Case, rounds: int, folder: Path) -> dict[str, float]:
    """Return what the rounds gave; a first one warms up and does not count."""
    project = read_example(case.example).project
    changed = {"epochs": case.epochs, "batch_size": case.batch_size, "patience": None}
    project = project.with_training(options={**project.training.options, **changed})
    training = project.training
    assert training.data is not None
    run = prepare(project, folder / case.example)
    data = datasets.load(training.data, training.preparation)
    trained(run, data, Watcher())
    ratios, shares, samples, sizes = [], [], [], []
    for _ in range(rounds):
        plain, _ = trained(run, data, Watcher())
        watcher = Sampled(run)
        watched, seconds = trained(run, data, watcher)
        ratios.append(plain / watched)
        shares.append(watcher.spent / seconds)
        samples.append(watcher.samples)
        sizes.append(watcher.size)
    return {
        "ratio": median(ratios),
        "share": median(shares),
        "samples": median(samples),
        "bytes": median(sizes),
        "seconds": seconds,
    }


def main() -> int:
    """Print a line for each network."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--check", action="store_true", help=f"fail below {WANTED}")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        found = {case.name: measured(case, given.rounds, Path(folder)) for case in CASES}
    if given.json:
        print(json.dumps(found, indent=2))
    else:
        print(f"{'':24}{'ratio':>8}{'share':>8}{'samples':>9}{'kB':>8}{'seconds':>9}")
        for name, line in found.items():
            print(
                f"{name:24}{line['ratio']:8.3f}{line['share']:8.3f}{line['samples']:9.0f}"
                f"{line['bytes'] / 1000:8.0f}{line['seconds']:9.1f}"
            )
    return int(given.check and min(line["ratio"] for line in found.values()) < WANTED)


if __name__ == "__main__":
    sys.exit(main())
