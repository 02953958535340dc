"""Measures what it costs to look into a training: samples of weights, and the diagnosis.

    python -m benchmarks.statistics [--rounds N] [--seconds N] [--json] [--check]

Each network is trained bare, with samples, and with samples and diagnosis, in turns within one
process, in one thread and from the same seed; once for as many epochs as are usual, once for about
so many seconds. Time is that of the training's thread on the processor, which other programs
on the machine do not lengthen.

The share is what is spent on looking: all calls of sampler and diagnosis, what it takes to hand on
what they found, and by how much updates that are looked at take longer than the median of those
of the bare training, of the first one of an epoch or of the others. The ratio is the time of the
bare training over that of the one that is looked into: it has all in it, but is as noisy as the
machine. The history is how many bytes the samples of a run would add to its folder.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import thread_time

import torch

from nodes.examples import read_example
from nodes.project import Project
from runtime import data as datasets
from runtime.data.data import Data
from runtime.diagnosis.diagnosing import Diagnosing
from runtime.train.events import Event, Finished, encode
from runtime.train.launch import load_model, load_objective
from runtime.train.loop import Training, Watcher, fit
from runtime.train.run import Run, prepare
from runtime.train.sampling import Sampler

MOST = 0.02
"""The share of the time that looking may take."""

TIMED = 100
"""So many calls that do nothing are timed together."""


@dataclass(frozen=True)
class Case:
    """A network, with as many epochs as are usual."""

    name: str
    example: str
    epochs: int


CASES = (
    Case("digits MLP, batch 32", "digits_mlp", 20),
    Case("digits CNN, batch 32", "digits_cnn", 10),
    Case("digits ResNet, batch 32", "digits_resnet", 3),
    Case("digits GAN, batch 64", "digits_gan", 4),
    Case("sine LSTM, batch 32", "sine_lstm", 10),
)


class Looking(Watcher):
    """Looks into a training as a run does, or does not, and notes what that costs."""

    def __init__(self, run: Run, *, sampling: bool, diagnosing: bool) -> None:
        self._sampler = Sampler(run.functions) if sampling else None
        self._diagnosing = Diagnosing(run.project, run.config) if diagnosing else None
        self._last = 0.0
        self._idle, self._idle_cost = 0, 0.0
        self.plain: dict[bool, list[float]] = {True: [], False: []}
        """Seconds of updates that are not looked at: the first of an epoch, all others."""
        self.looked: list[tuple[bool, float]] = []
        self.samples = self.size = 0
        self.spent = 0.0

    def cost(self, bare: Looking) -> float:
        """Return the seconds that were spent on looking; `bare` did the same without."""
        usual = {first: median(times) for first, times in bare.plain.items()}
        longer = sum(max(0.0, seconds - usual[first]) for first, seconds in self.looked)
        return self.spent + longer + self._idle * self._idle_cost

    def tell(self, event: Event) -> None:
        """Let the diagnosis take an event."""
        if self._diagnosing is not None:
            before = thread_time()
            for _ in self._diagnosing.take(event):
                pass
            self.spent += thread_time() - before
        self._last = thread_time()

    def started(self, training: Training) -> None:
        """Look at the first update."""
        before = thread_time()
        if self._diagnosing is not None:
            self._diagnosing.begin(training)
        if self._sampler is not None:
            self._sampler.begin(training)
        self.spent += thread_time() - before

    def stepped(self, training: Training) -> None:
        """Note how long the update took; take a sample if it is time."""
        start = thread_time()
        looked, first = self._looking, training.step % training.steps_per_epoch == 1
        if training.step > 1:  # the first is slow in any training
            if looked:
                self.looked.append((first, start - self._last))
            else:
                self.plain[first].append(start - self._last)
        before = thread_time()
        self._step(training)
        if looked or self._looking:
            self.spent += thread_time() - before
        else:
            self._count_idle(training)
        self._last = thread_time()

    def _step(self, training: Training) -> None:
        if self._sampler is not None:
            self._sampler.stepped(training)
        if self._diagnosing is not None:
            self._diagnosing.stepped(training)

    def _count_idle(self, training: Training) -> None:
        """Count a call that does nothing: it takes no longer than the clock, so many are timed."""
        self._idle += 1
        if self._idle != TIMED:
            return
        before = thread_time()
        for _ in range(TIMED):
            self._step(training)
            if self._looking:
                return
        self._idle_cost = (thread_time() - before) / TIMED

    @property
    def _looking(self) -> bool:
        insides = self._diagnosing.case.insides if self._diagnosing else None
        return bool(insides and insides.looking) or bool(self._sampler and self._sampler.looking)

    def reported(self, training: Training) -> None:
        """Take the sample over, as the history and the window would."""
        found = self._sampler.found() if self._sampler else None
        if found is None or self._sampler is None:
            return
        self.tell(found)
        before = thread_time()
        self.size += len(json.dumps(encode(found)))
        self.samples += 1
        cost = thread_time() - before
        self.spent += cost
        self._sampler.told(cost)
        self._last = thread_time()

    def ended(self, training: Training) -> None:
        """Take the hooks away."""
        before = thread_time()
        if self._sampler is not None:
            self._sampler.leave()
        if self._diagnosing is not None:
            self._diagnosing.leave()
        self.spent += thread_time() - before


@dataclass(frozen=True)
class Line:
    """What looking costs in runs of one length."""

    seconds: float
    share: float
    samples_alone: float
    ratio: float
    samples: float
    kilobytes: float


def trained(run: Run, data: Data, looking: Looking) -> float:
    """Train a run; return how long that kept the processor busy."""
    config = run.config
    torch.manual_seed(config.seed)
    model, objective = load_model(run), load_objective(run)
    began = thread_time()
    outcome = fit(model, objective, data, config, looking.tell, lambda: False, looking)
    if not isinstance(outcome, Finished):
        sys.exit(outcome.text)
    return thread_time() - began


def measured(project: Project, rounds: int, folder: Path) -> Line:
    """Return what the rounds gave."""
    run = prepare(project, folder)
    setting, preparation = project.training.data, project.training.preparation
    assert setting is not None
    data = datasets.load(setting, preparation)
    seconds, shares, alone, ratios = [], [], [], []
    for _ in range(rounds):
        bare, samples, both = (
            Looking(run, sampling=sampling, diagnosing=diagnosing)
            for sampling, diagnosing in ((False, False), (True, False), (True, True))
        )
        seconds.append(trained(run, data, bare))
        trained(run, data, samples)
        ratios.append(seconds[-1] / trained(run, data, both))
        alone.append(samples.cost(bare) / seconds[-1])
        shares.append(both.cost(bare) / seconds[-1])
    return Line(
        median(seconds),
        median(shares),
        median(alone),
        median(ratios),
        both.samples,
        both.size / 1000,
    )


def of(case: Case, epochs: int) -> Project:
    """Return the network of a case, to be trained for so many epochs in one thread."""
    project = read_example(case.example).project
    changed = {"epochs": epochs, "patience": None, "threads": 1, "device": "cpu"}
    return project.with_training(options={**project.training.options, **changed})


def lines(case: Case, rounds: int, seconds: float, folder: Path) -> dict[str, Line]:
    """Return what looking costs in usual runs and in longer ones."""
    measured(of(case, 3), 1, folder / "warm")
    usual = measured(of(case, case.epochs), rounds, folder / "usual")
    if not seconds:
        return {"usual": usual}
    more = max(case.epochs, round(case.epochs * seconds / usual.seconds))
    return {"usual": usual, "long": measured(of(case, more), rounds, folder / "long")}


def main() -> int:
    """Print a line for each network and length; with --check return 1 where a goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=8.0, help="length of the longer runs")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--check", action="store_true", help=f"fail above {MOST:.0%} in long runs")
    given = parser.parse_args()
    found: dict[str, Line] = {}
    if not given.json:
        print(f"{'':36}{'seconds':>9}{'share':>8}{'samples':>9}{'ratio':>8}{'taken':>7}{'kB':>7}")
    with tempfile.TemporaryDirectory() as folder:
        for case in CASES:
            made = lines(case, given.rounds, given.seconds, Path(folder, case.example))
            for length, line in made.items():
                found[f"{case.name}, {length}"] = line
                if not given.json:
                    print_line(f"{case.name}, {length}", line)
    if given.json:
        print(json.dumps({name: vars(line) for name, line in found.items()}, indent=2))
    over = [line for name, line in found.items() if name.endswith("long") and line.share > MOST]
    return int(given.check and bool(over))


def print_line(name: str, line: Line) -> None:
    """Print what looking costs in one network."""
    print(
        f"{name:36}{line.seconds:9.2f}{line.share:8.2%}{line.samples_alone:9.2%}"
        f"{line.ratio:8.3f}{line.samples:7.0f}{line.kilobytes:7.0f}",
        flush=True,
    )


if __name__ == "__main__":
    sys.exit(main())
