"""Trainings of the window that have a process of their own, and runs that go on from before."""

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from safetensors.torch import load_file

from designer.panels.run_entries import run_entries
from designer.panels.run_progress import RunProgress
from designer.panels.run_state import RunState
from designer.stalls import Stalls
from designer.training import TrainingSession
from nodes.examples import read_example
from nodes.project import Project
from nodes.training import Options
from runtime.train.checkpoints import checkpoints
from runtime.train.events import (
    Changed,
    Diagnosed,
    EpochEnded,
    Event,
    Failed,
    Finished,
    Started,
    Step,
)
from runtime.train.history import read_history
from runtime.train.place import CHOSEN, IN_PROCESS, IN_THREAD, choose_place

LONG = 1_000_000


def project(epochs: int = 3, example: str = "iris_mlp") -> Project:
    """Return a small network on the iris data."""
    found = read_example(example).project
    kept = {**found.training.options, "epochs": epochs, "patience": None}
    return found.with_training(options=Options.trimmed(kept))


class Watched:
    """A session whose runs have processes of their own, and all that it says."""

    def __init__(self, runs: Path) -> None:
        self.place = IN_PROCESS
        self.session = TrainingSession(lambda: runs, place=lambda: self.place)
        self.events: list[Event] = []
        self.session.events.connect(self.events.extend)

    def of(self, kind: type[Event]) -> list[Event]:
        """Return the events of one kind."""
        return [event for event in self.events if isinstance(event, kind)]

    @property
    def process(self) -> int:
        """The number of the process that trains."""
        assert self.session._worker is not None
        assert self.session._worker._trainer is not None
        return self.session._worker._trainer._process.pid


@pytest.fixture
def watched(qtbot: QtBot, tmp_path: Path) -> Iterator[Watched]:
    """Return a session that has nothing to do yet."""
    made = Watched(tmp_path / "runs")
    yield made
    made.session.close()


def ended(qtbot: QtBot, watched: Watched) -> None:
    qtbot.waitUntil(lambda: watched.session.state == "idle", timeout=120_000)


def begun(qtbot: QtBot, watched: Watched) -> None:
    qtbot.waitUntil(lambda: bool(watched.of(EpochEnded)), timeout=120_000)


def test_that_a_run_of_its_own_process_equals_the_one_of_a_thread_and_a_killed_one_goes_on(
    qtbot: QtBot, watched: Watched
) -> None:
    session = watched.session
    session.restart = lambda: False
    session.start(project(epochs=400))
    begun(qtbot, watched)
    made = session.run
    assert made is not None
    qtbot.waitUntil(lambda: bool(checkpoints(made.folder)), timeout=10_000)
    os.kill(watched.process, signal.SIGKILL)
    ended(qtbot, watched)
    (failed,) = watched.of(Failed)
    assert isinstance(failed, Failed)
    assert "most likely because the memory was full" in failed.text
    assert session.run is not None
    killed = session.run
    watched.events.clear()
    session.restart = lambda: True
    assert session.take_up(killed.folder, killed.project)
    begun(qtbot, watched)
    os.kill(watched.process, signal.SIGKILL)
    ended(qtbot, watched)
    assert isinstance(watched.events[-1], Finished)
    first, last = (place for place, e in enumerate(watched.events) if isinstance(e, Started))
    assert first == 0
    # What had been told before is told again, so that the curves are whole.
    assert watched.events[last:] == list(read_history(killed.folder))
    assert len([event for event in watched.events[last:] if isinstance(event, Changed)]) == 1
    watched.place = IN_THREAD
    session.start(project(epochs=400))
    ended(qtbot, watched)
    assert session.run is not None
    here, there = load_file(killed.weights), load_file(session.run.weights)
    assert all((here[name] == there[name]).all() for name in here)


def test_that_a_run_that_starts_again_says_so_and_is_cancelled_at_that_moment(
    qtbot: QtBot, watched: Watched
) -> None:
    session, told = watched.session, RunState()
    progress = RunProgress(session, lambda: None)
    qtbot.addWidget(progress)
    session.events.connect(told.take)
    session.state_changed.connect(lambda _state: progress.show_run(told))
    progress.show()
    session.start(project(epochs=LONG))
    begun(qtbot, watched)
    made = session.run
    assert made is not None
    qtbot.waitUntil(lambda: bool(checkpoints(made.folder)), timeout=10_000)
    os.kill(watched.process, signal.SIGKILL)
    qtbot.waitUntil(lambda: session.state == "restarting", timeout=10_000)
    assert progress.heading.text() == "Starting again"
    assert "was killed by the system" in progress.again.text()
    assert " It starts again from " in progress.again.text()
    assert progress.again.y() < progress.bar.geometry().bottom() + 40  # seen at once
    assert not progress.pause.isEnabled()
    fresh = watched.process
    qtbot.mouseClick(progress.stop, Qt.MouseButton.LeftButton)
    ended(qtbot, watched)
    with pytest.raises(ProcessLookupError):
        os.kill(fresh, 0)
    assert len(watched.of(Started)) == 1  # it was not let go on
    (failed,) = watched.of(Failed)
    assert isinstance(failed, Failed)
    assert failed.text.endswith("The run can be taken up again from its last checkpoint.")
    assert failed.asked
    assert progress.heading.text() == "Stopped"
    assert run_entries(made.folder.parent)[0].state == "stopped"


def test_that_a_run_is_steered_in_its_process_and_ended_when_it_hangs(
    qtbot: QtBot, watched: Watched
) -> None:
    session = watched.session
    session.make_ready(project())
    assert session._spare is not None
    session.start(project(epochs=LONG))
    assert session._spare is None
    begun(qtbot, watched)
    session.pause()
    qtbot.wait(500)
    held = sum(len(step.losses["loss"]) for step in watched.of(Step))
    session.set_rate(0.5)
    session.step()
    qtbot.waitUntil(lambda: bool(watched.of(Changed)), timeout=10_000)
    session.resume()
    qtbot.waitUntil(lambda: watched.of(Step)[-1].learning_rate == 0.5, timeout=10_000)
    assert sum(len(step.losses["loss"]) for step in watched.of(Step)) > held
    os.kill(watched.process, signal.SIGSTOP)
    session.stop()
    assert not session.can_end_now
    session.end_now()
    assert session.state == "stopping"
    with qtbot.waitSignal(session.state_changed, timeout=10_000):
        pass
    assert session.can_end_now
    session.end_now()
    ended(qtbot, watched)
    (failed,) = watched.of(Failed)
    assert isinstance(failed, Failed)
    assert failed.text.startswith("Training was ended before its present step was over.")


@pytest.mark.parametrize(
    ("example", "place"),
    [("digits_cnn", IN_PROCESS), ("mnist_cnn", IN_PROCESS), ("resnet18", IN_THREAD)],
)
def test_that_short_steps_have_a_process_of_their_own(example: str, place: str) -> None:
    chosen = choose_place(project(example=example), CHOSEN)
    assert chosen.name == place
    assert "steps are" in chosen.why


@pytest.mark.parametrize("place", [IN_THREAD, IN_PROCESS])
def test_that_a_place_that_is_set_is_kept(place: str) -> None:
    assert choose_place(project(), place, stalled=True).name == place


def test_that_a_network_that_stalled_the_window_has_a_process_the_next_time(qtbot: QtBot) -> None:
    network = project(example="digits_cnn")
    stalls = Stalls()
    stalls.watch(network)
    for _ in range(4):
        qtbot.wait(60)
        time.sleep(0.12)
    qtbot.wait(60)
    stalls.rest()
    assert stalls.known(project(example="digits_cnn"))
    assert not stalls.known(project())
    chosen = choose_place(network, CHOSEN, stalled=stalls.known(network))
    assert (chosen.name, chosen.why) == (IN_PROCESS, "its last run kept the window from moving")


def test_that_a_window_that_was_never_late_leaves_a_network_in_its_thread(qtbot: QtBot) -> None:
    network = project(example="digits_cnn")
    stalls = Stalls()
    stalls.watch(network)
    qtbot.wait(100)
    stalls.rest()
    assert not stalls.known(network)


def test_that_a_card_that_is_lost_moves_the_run_and_all_later_ones_into_processes(
    qtbot: QtBot, watched: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole, calls = torch.nn.Linear.forward, list[int]()

    def forward(self: torch.nn.Linear, x: torch.Tensor) -> torch.Tensor:
        calls.extend([] if x.is_meta else [1])
        if len(calls) == 20:
            message = "CUDA error: unspecified launch failure"
            raise RuntimeError(message)
        return whole(self, x)

    monkeypatch.setattr(torch.nn.Linear, "forward", forward)
    watched.place = IN_THREAD
    watched.session.start(project())
    assert watched.session.place is not None
    assert watched.session.place.name == IN_THREAD
    qtbot.waitUntil(lambda: watched.session.state == "idle", timeout=120_000)
    assert watched.of(Finished)
    assert not watched.of(Failed)
    (told,) = watched.of(Diagnosed)
    assert "The graphics card was lost" in told.text
    assert watched.session._choice(project()).name == IN_PROCESS
