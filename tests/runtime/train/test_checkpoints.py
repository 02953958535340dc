"""The checkpoints that a run keeps: which, how they are trusted, and going on after any kill."""

from __future__ import annotations

import json
import os
import random
import signal
import threading
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from nodes.project import Project, Setting, Training
from runtime.train import launch, recorder
from runtime.train.checkpoints import (
    FOLDER,
    MANIFEST,
    CheckpointError,
    all_checkpoints,
    branch,
    checkpoints,
    sound_checkpoint,
)
from runtime.train.control import Control
from runtime.train.events import EpochEnded, Event, Failed, Finished, Started, Step
from runtime.train.history import read_history
from runtime.train.process import Trainer
from runtime.train.run import Run, prepare
from tests.runtime.train.test_launch import digits_network, figures, iris_project, losses
from tests.runtime.train.trained import equal

KILLS = int(os.environ.get("NETWRIGHT_KILLS", "3"))


@pytest.fixture
def every_epoch(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let runs keep a checkpoint after each epoch, whatever that costs."""
    monkeypatch.setattr(recorder, "SHORTEST_PAUSE", 0.0)
    monkeypatch.setattr(recorder, "SHARE_OF_SAVING", 1e9)


@pytest.fixture
def kept(tmp_path: Path, every_epoch: None) -> Run:
    """Return a run of eight epochs, the last of which are not its best."""
    project = iris_project(epochs=8, seed=1)
    run = prepare(project, tmp_path / "run")
    assert isinstance(launch.train(run, lambda _event: None), Finished)
    return run


def best_epoch(run: Run) -> int:
    (finished,) = (event for event in read_history(run.folder) if isinstance(event, Finished))
    return finished.best_epoch


def test_that_the_last_three_and_the_best_are_kept(kept: Run) -> None:
    epochs = [one.epoch for one in checkpoints(kept.folder)]
    assert epochs == sorted({6, 7, 8, best_epoch(kept)})
    assert [one.epoch for one in checkpoints(kept.folder) if one.best] == [best_epoch(kept)]
    files = {path.name for path in (kept.folder / FOLDER).iterdir()}
    assert files == {MANIFEST, *(one.file for one in checkpoints(kept.folder))}


@pytest.mark.parametrize("harm", ["flipped", "cut", "gone"])
def test_that_a_damaged_checkpoint_is_passed_over(kept: Run, harm: str) -> None:
    newest = kept.folder / FOLDER / checkpoints(kept.folder)[-1].file
    content = bytearray(newest.read_bytes())
    if harm == "flipped":
        content[-3] ^= 0x10
        newest.write_bytes(content)
    elif harm == "cut":
        newest.write_bytes(content[:-10])
    else:
        newest.unlink()
    found = sound_checkpoint(kept.folder)
    assert found is not None
    assert found.epoch == 7
    before = load_file(kept.weights)
    assert isinstance(launch.train(kept, lambda _event: None, resume=True), Finished)
    assert equal(before, load_file(kept.weights))


@pytest.mark.parametrize(
    "text",
    ["", "[]", '{"checkpoints": [{"epoch": 1}]}', '{"checkpoints": 7}',
     '{"checkpoints": [{"epoch": 1, "file": "../../x", "size": 1, "sha256": ""}]}'],
)  # fmt: skip
def test_that_a_manifest_that_is_none_counts_as_no_checkpoint(kept: Run, text: str) -> None:
    (kept.folder / FOLDER / MANIFEST).write_text(text, encoding="utf-8")
    assert checkpoints(kept.folder) == ()
    assert sound_checkpoint(kept.folder) is None


def test_that_a_new_run_goes_on_from_any_epoch_that_is_kept_and_the_old_one_stays(
    kept: Run, tmp_path: Path
) -> None:
    before = {path: path.read_bytes() for path in kept.folder.rglob("*") if path.is_file()}
    branch(kept.folder, 6, tmp_path / "branch")
    made = Run(tmp_path / "branch")
    assert isinstance(launch.train(made, lambda _event: None, resume=True), Finished)
    assert losses(made.folder) == losses(kept.folder)
    assert figures(made.folder) == figures(kept.folder)
    assert equal(load_file(made.weights), load_file(kept.weights))
    assert sum(isinstance(event, Started) for event in read_history(made.folder)) == 1
    assert before == {path: path.read_bytes() for path in before}


def test_that_an_epoch_that_is_not_kept_is_refused_with_those_that_are(
    kept: Run, tmp_path: Path
) -> None:
    with pytest.raises(CheckpointError, match=r"no sound checkpoint of epoch 2; it has: .*6, 7, 8"):
        branch(kept.folder, 2, tmp_path / "branch")
    assert not (tmp_path / "branch").exists()


def test_that_a_run_killed_at_random_moments_ends_as_if_nothing_had_been(tmp_path: Path) -> None:
    epochs = 400
    project = iris_project(epochs=epochs)
    whole = prepare(project, tmp_path / "whole")
    launch.train(whole, lambda _event: None)
    killed = prepare(project, tmp_path / "killed")
    moments = random.Random(7)  # noqa: S311 - moments, no secrets
    chosen = sorted(moments.sample(range(1, epochs * 3 // 4), KILLS))
    kills = sum(_train_and_kill(killed, epoch, moments.uniform(0.0, 0.03)) for epoch in chosen)
    assert kills > KILLS / 2, f"only {kills} of {KILLS} hit it before it was done"
    assert isinstance(launch.train(killed, lambda _event: None, resume=_begun(killed)), Finished)
    assert losses(killed.folder) == losses(whole.folder)
    assert figures(killed.folder) == figures(whole.folder)
    assert equal(load_file(killed.weights), load_file(whole.weights))


def _begun(run: Run) -> bool:
    return bool(checkpoints(run.folder))


def _train_and_kill(run: Run, epoch: int, after: float) -> bool:
    """Train in a process that is killed some seconds after an epoch; return whether it was."""
    trainer = Trainer()
    timers: list[threading.Timer] = []

    def watch(event: Event) -> None:
        if isinstance(event, EpochEnded) and event.epoch >= epoch and not timers:
            pid = trainer._process.pid
            timers.append(threading.Timer(after, os.kill, (pid, signal.SIGKILL)))
            timers[0].start()

    outcome = trainer.train(run, watch, resume=_begun(run))
    for timer in timers:
        timer.cancel()
        timer.join()
    trainer.close()
    return isinstance(outcome, Failed)


def test_that_a_run_taken_up_without_its_random_state_differs(
    tmp_path: Path, every_epoch: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: what the test of kills compares does depend on the state that is kept."""
    whole = prepare(iris_project(epochs=4), tmp_path / "whole")
    launch.train(whole, lambda _event: None)
    branch(whole.folder, 2, tmp_path / "other")
    other = Run(tmp_path / "other")
    monkeypatch.setattr(torch, "set_rng_state", lambda _state: None)
    assert isinstance(launch.train(other, lambda _event: None, resume=True), Finished)
    assert losses(other.folder) != losses(whole.folder)


def test_that_checkpoints_hold_tensors_numbers_and_words_only(kept: Run) -> None:
    for one in checkpoints(kept.folder):
        header = (kept.folder / FOLDER / one.file).read_bytes()
        length = int.from_bytes(header[:8], "little")
        assert set(json.loads(header[8 : 8 + length])["__metadata__"]) == {"epoch", "state"}


@pytest.mark.parametrize("most", [4 * 2**20, 300], ids=["kept", "handed over"])
def test_that_a_run_stopped_within_an_epoch_loses_no_step_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, most: int
) -> None:
    monkeypatch.setattr("runtime.train.objective.MOST_KEPT_NUMBERS", most)
    monkeypatch.setattr("runtime.train.progress.REPORT_SECONDS", 0.0)
    training = Training(Setting("Digits"), {}, {"epochs": 2, "device": "cpu", "accumulate": 2})
    project = Project(digits_network(), training)
    whole = prepare(project, tmp_path / "whole")
    launch.train(whole, lambda _event: None)
    parts = prepare(project, tmp_path / "parts")

    def stop(event: Event) -> None:
        if isinstance(event, Step) and event.step in {7, 31}:
            control.stop()

    for resume in (False, True):
        control = Control()
        outcome = launch.train(parts, stop, control, resume=resume)
        assert isinstance(outcome, Finished)
        assert outcome.reason == "stopped"
        found = sound_checkpoint(parts.folder)
        assert found is not None
        assert found.step == (31 if resume else 7)
    assert [one.epoch for one in checkpoints(parts.folder)] == [1]
    launch.train(parts, lambda _event: None, resume=True)
    assert losses(parts.folder) == losses(whole.folder)
    assert figures(parts.folder) == figures(whole.folder)
    assert equal(load_file(parts.weights), load_file(whole.weights))
    assert not any(one.step for one in all_checkpoints(parts.folder))


def test_that_a_run_stopped_while_it_is_validated_keeps_the_epoch(tmp_path: Path) -> None:
    project = iris_project(epochs=2)
    whole = prepare(project, tmp_path / "whole")
    launch.train(whole, lambda _event: None)
    parts = prepare(project, tmp_path / "parts")
    asked: list[int] = []

    class Late(Control):
        """Stops when it is first asked after the updates of an epoch: while it is validated."""

        def should_stop(self) -> bool:
            asked.append(1)
            return len(asked) >= updates + 1

    updates = len(losses(whole.folder)) // 2
    launch.train(parts, lambda _event: None, Late())
    found = sound_checkpoint(parts.folder)
    assert found is not None
    assert found.step == updates
    launch.train(parts, lambda _event: None, resume=True)
    assert losses(parts.folder) == losses(whole.folder)
    assert figures(parts.folder) == figures(whole.folder)
    assert equal(load_file(parts.weights), load_file(whole.weights))


def test_that_a_long_epoch_is_kept_while_it_is_under_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recorder, "LONGEST_GAP", 0.0)
    monkeypatch.setattr(recorder, "SHARE_OF_SAVING", 1e9)
    monkeypatch.setattr("runtime.train.progress.REPORT_SECONDS", 0.0)
    project = iris_project(epochs=1)
    whole = prepare(project, tmp_path / "whole")
    launch.train(whole, lambda _event: None)
    cut = prepare(project, tmp_path / "cut")

    class Gone(BaseException):
        """Stands for the end of the process: nothing is written after it."""

    def end(event: Event) -> None:
        if isinstance(event, Step) and event.step == 3:
            raise Gone

    with pytest.raises(Gone):
        launch.train(cut, end)
    found = sound_checkpoint(cut.folder)
    assert found is not None
    assert found.step == 2
    launch.train(cut, lambda _event: None, resume=True)
    assert losses(cut.folder) == losses(whole.folder)
    assert figures(cut.folder) == figures(whole.folder)
