"""Our loop in its three places: called plainly, as a run in a thread, as a run in a process."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from benchmarks.training_loop.networks import Case
from runtime import data as datasets
from runtime.data.data import Data
from runtime.train.events import Event, Finished
from runtime.train.folders import new_folder
from runtime.train.launch import load_model, load_objective, train
from runtime.train.loop import fit
from runtime.train.process import Trainer
from runtime.train.run import Run, prepare


class Ours:
    """One case, prepared: its run, its data, and the ways to train it, each in seconds."""

    def __init__(self, case: Case, folder: Path) -> None:
        self.case, self._folder = case, folder
        self.run = prepare(case.project, new_folder(folder))
        training = case.project.training
        assert training.data is not None
        self.data: Data = datasets.load(training.data, training.preparation)

    def fitted(self) -> float:
        """Call the loop and nothing else."""
        model, objective = load_model(self.run), load_objective(self.run)
        outcome = fit(
            model, objective, self.data, self.run.config, lambda _event: None, lambda: False
        )
        return _seconds(outcome)

    def in_thread(self) -> float:
        """Train a run in a thread: statistics, pictures, history and checkpoints are kept."""
        run = self._new_run()
        found: list[Event] = []
        call = threading.Thread(target=lambda: found.append(train(run, lambda _event: None)))
        call.start()
        call.join()
        return _seconds(found[0])

    def in_process(self) -> float:
        """Train a run in a process that waited for it, as the window does."""
        trainer = Trainer()
        try:
            return _seconds(trainer.train(self._new_run(), lambda _event: None))
        finally:
            trainer.close()

    def _new_run(self) -> Run:
        return prepare(self.case.project, new_folder(self._folder))


def ways(ours: Ours) -> dict[str, Callable[[], float]]:
    """Return the ways by name."""
    return {"fit": ours.fitted, "thread": ours.in_thread, "process": ours.in_process}


def _seconds(event: Event) -> float:
    if not isinstance(event, Finished):
        raise SystemExit(f"The training failed: {event}")
    return event.seconds
