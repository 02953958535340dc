"""Measures what it costs to look into a training: samples of weights, and the diagnosis.

    python -m benchmarks.statistics [--rounds N] [--seconds N] [--case NAME] [--device D] [--check]

Each network is trained bare and looked into, side by side in one process: an epoch of the one, an
epoch of the other, each in its thread, from the same seed and on one core. So whatever else the
machine does meets both. It is done once for as many epochs as are usual and once for about so many
seconds, and each round begins with the other of the two. Time is that of the threads on the
processor, which other programs do not count into.

The ratio is the time of the bare training over that of the one that is looked into, everything in
it: the median of the rounds, and between what it lies. The share is what can be told of that: all
calls of sampler and diagnosis, what it takes to hand on what they found, and by how much updates
that are looked at take longer than the median of those of the bare training, of the first one of
an epoch or of the others. The history is how many bytes the samples of a run would add to its
folder.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from threading import Semaphore, Thread
from time import thread_time

import torch

from benchmarks.rounds import Middle, middle
from nodes.examples import read_example
from nodes.project import Project
from runtime import data as datasets
from runtime.data.data import Data
from runtime.diagnosis.diagnosing import Diagnosing
from runtime.train.events import Event, Finished, as_line
from runtime.train.launch import load_model, load_objective
from runtime.train.loop import Training, Watcher, fit
from runtime.train.objective import Objective
from runtime.train.run import Run, prepare
from runtime.train.sampling import Sampler

MOST = 0.02
"""The share of the time that looking may take."""


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


class Turns:
    """Lets two trainings take turns, an epoch each; both have one core."""

    def __init__(self, first: int) -> None:
        self._gates = [Semaphore(0), Semaphore(0)]
        self._gates[first].release()

    def wait(self, number: int) -> None:
        """Wait for the turn of a training."""
        self._gates[number].acquire()

    def end(self, number: int) -> None:
        """Let the other one go on."""
        self._gates[1 - number].release()


class Looking(Watcher):
    """Looks into a training as a run does, or does not, and notes what that costs."""

    def __init__(self, run: Run, turns: Turns, *, looking: bool) -> None:
        self._sampler = Sampler(run.functions) if looking else None
        self._diagnosing = Diagnosing(run.project, run.config) if looking else None
        self._turns, self._number = turns, int(looking)
        self._last = 0.0
        self.plain: dict[bool, list[float]] = {True: [], False: []}
        """Seconds of updates that are not looked at: the first of an epoch, all others."""
        self.sampled: list[tuple[bool, float]] = []
        self.diagnosed: list[tuple[bool, float]] = []
        self.samples = self.size = 0
        self.sampling = self.diagnosing = self.seconds = 0.0

    def cost(self, bare: Looking) -> tuple[float, float]:
        """Return the seconds that went into samples, and into the diagnosis."""
        usual = {first: median(times) for first, times in bare.plain.items() if times}
        longer = [
            sum(max(0.0, seconds - usual.get(first, seconds)) for first, seconds in updates)
            for updates in (self.sampled, self.diagnosed)
        ]
        return self.sampling + longer[0], self.diagnosing + longer[1]

    def train(self, run: Run, data: Data, objective: Objective) -> None:
        """Train a run when it is the turn, and note how long that kept the processor busy."""
        self._turns.wait(self._number)
        torch.manual_seed(run.config.seed)
        model, before = load_model(run), thread_time()
        outcome = fit(model, objective, data, run.config, self.tell, lambda: False, self)
        self.seconds = thread_time() - before
        self._turns.end(self._number)
        if not isinstance(outcome, Finished):
            sys.exit(outcome.text)

    def tell(self, event: Event) -> None:
        """Let the diagnosis take an event."""
        if self._diagnosing is not None:
            before = thread_time()
            for _ in self._diagnosing.take(event):
                pass
            self.diagnosing += thread_time() - before
        self._last = thread_time()

    def started(self, training: Training) -> None:
        """Look at the first update."""
        if self._sampler is None or self._diagnosing is None:
            return
        before = thread_time()
        self._diagnosing.begin(training)
        between = thread_time()
        self._sampler.begin(training)
        self.diagnosing += between - before
        self.sampling += thread_time() - between

    def stepped(self, training: Training) -> None:
        """Note how long the update took; take a sample if it is time."""
        start = thread_time()
        sampler, diagnosing = self._sampler, self._diagnosing
        sampled = sampler is not None and sampler.looking
        diagnosed = diagnosing is not None and diagnosing.looking
        if training.step > 1:  # the first is slow in any training
            into = self.plain[training.position == 1]
            took = (training.position == 1, start - self._last)
            if sampled or diagnosed:
                (self.sampled if sampled else self.diagnosed).append(took)
            else:
                into.append(took[1])
        before = thread_time()
        if sampler is not None and sampler.waiting:
            sampler.stepped(training)
            self.sampling += thread_time() - before
        before = thread_time()
        if diagnosing is not None and diagnosed:
            diagnosing.stepped(training)
            self.diagnosing += thread_time() - before
        self._last = thread_time()

    def reported(self, training: Training) -> None:
        """Take the sample over, as the history and the window would."""
        found = self._sampler.found() if self._sampler else None
        if found is not None and self._sampler is not None:
            before = thread_time()
            self.tell(found)
            self.size += len(as_line(found))
            self.samples += 1
            cost = thread_time() - before
            self._sampler.told(cost)
            self.sampling += cost
        self._last = thread_time()

    def epoch_ended(self, training: Training, *, last: bool) -> bool:
        """Let the other training make an epoch."""
        self._turns.end(self._number)
        self._turns.wait(self._number)
        self._last = thread_time()
        return False

    def ended(self, training: Training) -> None:
        """Take the hooks away."""
        before = thread_time()
        if self._sampler is not None:
            self._sampler.leave()
        if self._diagnosing is not None:
            for _ in self._diagnosing.leave():
                pass
        self.diagnosing += thread_time() - before


@dataclass(frozen=True)
class Line:
    """What looking costs in runs of one length."""

    seconds: float
    share: float
    of_samples: float
    ratio: Middle
    samples: float
    kilobytes: float


def pair(run: Run, data: Data, first: int) -> tuple[Looking, Looking]:
    """Train a run bare and looked into, in turns; return how that went."""
    turns, objective = Turns(first), load_objective(run)
    both = Looking(run, turns, looking=False), Looking(run, turns, looking=True)
    threads = [Thread(target=one.train, args=(run, data, objective)) for one in both]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return both


def measured(project: Project, rounds: int, folder: Path) -> Line:
    """Return what the rounds gave."""
    run = prepare(project, folder)
    setting, preparation = project.training.data, project.training.preparation
    assert setting is not None
    data = datasets.load(setting, preparation)
    pairs = [pair(run, data, first=number % 2) for number in range(rounds)]
    costs = [(both.cost(bare), bare.seconds) for bare, both in pairs]
    return Line(
        median(bare.seconds for bare, _ in pairs),
        median(sum(cost) / seconds for cost, seconds in costs),
        median(cost[0] / seconds for cost, seconds in costs),
        middle([bare.seconds / both.seconds for bare, both in pairs]),
        median(both.samples for _, both in pairs),
        median(both.size for _, both in pairs) / 1000,
    )


def of(case: Case, epochs: int, device: str) -> Project:
    """Return the network of a case, to be trained for so many epochs in one thread."""
    project = read_example(case.example).project
    changed = {"epochs": epochs, "patience": None, "threads": 1, "device": device}
    return project.with_training(options={**project.training.options, **changed})


def lines(case: Case, rounds: int, seconds: float, device: str, folder: Path) -> dict[str, Line]:
    """Return what looking costs in usual runs and in longer ones."""
    measured(of(case, 3, device), 1, folder / "warm")
    usual = measured(of(case, case.epochs, device), rounds, folder / "usual")
    if not seconds:
        return {"usual": usual}
    more = max(case.epochs, round(case.epochs * seconds / usual.seconds))
    return {"usual": usual, "long": measured(of(case, more, device), rounds, folder / "long")}


def main() -> int:
    """Print a line for each network and length; with --check return 1 where a goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=6)
    parser.add_argument("--seconds", type=float, default=8.0, help="length of the longer runs")
    parser.add_argument("--case", default="", help="only cases whose name holds this")
    parser.add_argument("--device", default="cpu", help="cpu or cuda")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--check", action="store_true", help=f"fail above {MOST:.0%} in long runs")
    given = parser.parse_args()
    torch.set_num_threads(1)
    found: dict[str, Line] = {}
    if not given.json:
        print(f"{'':36}{'seconds':>9}{'share':>8}{'samples':>9}{'ratio':>22}{'taken':>7}{'kB':>7}")
    with tempfile.TemporaryDirectory() as folder:
        for case in (case for case in CASES if given.case in case.name):
            made = lines(
                case, given.rounds, given.seconds, given.device, Path(folder, case.example)
            )
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
        f"{name:36}{line.seconds:9.2f}{line.share:8.2%}{line.of_samples:9.2%}"
        f"{line.ratio.words():>22}{line.samples:7.0f}{line.kilobytes:7.0f}",
        flush=True,
    )


if __name__ == "__main__":
    sys.exit(main())
