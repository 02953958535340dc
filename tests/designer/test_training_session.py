"""Tests of the training session: real trainings in its thread, told in batches."""

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from designer.obstacles import obstacles
from designer.training import TrainingSession, runs_folder
from nodes.examples import read_example
from nodes.graph import Link
from nodes.project import Phase, Project, Setting
from nodes.training import Options
from runtime.train.events import EpochEnded, Event, Failed, Finished, Started, Step
from runtime.train.history import read_history
from runtime.train.place import IN_PROCESS, IN_THREAD
from runtime.train.run import spare_threads

LONG = 1_000_000


def project(epochs: int = 3, **options: object) -> Project:
    """Return a small network on the iris data."""
    found = read_example("iris_mlp").project
    kept = {**found.training.options, "epochs": epochs, **options}
    return found.with_training(options=Options.trimmed(kept))


class Watched:
    """A session and all that it says."""

    def __init__(self, runs: Path, place: str = IN_THREAD) -> None:
        self.session = TrainingSession(lambda: runs, place=lambda: place)
        self.events: list[Event] = []
        self.batches = 0
        self.states: list[str] = []
        self.problems: list[str] = []
        self.session.events.connect(self._take)
        self.session.state_changed.connect(self.states.append)
        self.session.refused.connect(lambda found: self.problems.extend(p.text for p in found))

    def _take(self, events: list[Event]) -> None:
        self.batches += 1
        self.events += events

    def of(self, kind: type[Event]) -> list[Event]:
        """Return the events of one kind."""
        return [event for event in self.events if isinstance(event, kind)]


@pytest.fixture
def watched(qtbot: QtBot, tmp_path: Path) -> Iterator[Watched]:
    """Return a session that has nothing to do yet."""
    made = Watched(tmp_path / "runs")
    yield made
    made.session.close()


def ended(qtbot: QtBot, watched: Watched) -> None:
    """Wait until the session is idle."""
    qtbot.waitUntil(lambda: watched.session.state == "idle", timeout=120_000)


def under_way(qtbot: QtBot, watched: Watched) -> None:
    """Wait until steps are told."""
    qtbot.waitUntil(lambda: bool(watched.of(Step)), timeout=120_000)


def test_that_no_event_comes_before_all_are_there_that_want_them(
    qtbot: QtBot, watched: Watched
) -> None:
    session, told = watched.session, watched.events
    there = False
    session.listened_to = lambda: there
    session.start(project(epochs=1))
    worker = session._worker
    assert worker is not None
    qtbot.waitUntil(worker.isFinished, timeout=60_000)
    qtbot.wait(300)
    assert not told
    assert session.state == "preparing"
    there = True
    qtbot.waitUntil(lambda: session.state == "idle", timeout=10_000)
    assert isinstance(told[0], Started)
    assert isinstance(told[-1], Finished)


def test_that_a_run_that_is_held_tells_each_update_at_once(qtbot: QtBot, watched: Watched) -> None:
    def told() -> int:
        return sum(len(event.losses["loss"]) for event in watched.of(Step))

    session = watched.session
    session.start(project(epochs=LONG))
    under_way(qtbot, watched)
    session.pause()
    before = -1
    while told() != before:
        before = told()
        qtbot.wait(500)
    for number in (1, 2):
        session.step()
        qtbot.waitUntil(lambda n=number: told() >= before + n, timeout=20_000)
    assert before + 2 <= told() <= before + 3  # one that was under way when it was held
    session.stop()
    ended(qtbot, watched)


@pytest.mark.parametrize(
    ("place", "cores", "least"), [(IN_THREAD, 16, 400), (IN_PROCESS, 2, 400), (IN_PROCESS, 16, 100)]
)
def test_that_what_is_dear_to_show_comes_less_often_where_the_run_would_wait_for_it(
    place: str,
    cores: int,
    least: int,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def draw(_events: list[Event]) -> None:
        end = time.thread_time() + 0.02
        while time.thread_time() < end:
            pass

    monkeypatch.setattr(os, "cpu_count", lambda: cores)
    watched = Watched(tmp_path / "runs", place)
    session = watched.session
    session.events.connect(draw)
    session.start(project(epochs=LONG))
    under_way(qtbot, watched)
    before = watched.batches
    qtbot.waitUntil(lambda: watched.batches > before + 2, timeout=20_000)
    qtbot.wait(50)
    assert least <= session._poll.interval() < 4 * least
    session.stop()
    ended(qtbot, watched)
    session.close()


def test_that_a_run_goes_from_preparing_to_training_to_idle(qtbot: QtBot, watched: Watched) -> None:
    assert watched.session.start(project())
    ended(qtbot, watched)
    assert watched.states == ["preparing", "training", "idle"]
    assert isinstance(watched.events[0], Started)
    assert isinstance(watched.events[-1], Finished)
    assert [event.epoch for event in watched.of(EpochEnded)] == [1, 2, 3]


def test_that_no_event_is_lost_on_its_way_to_the_window(qtbot: QtBot, watched: Watched) -> None:
    watched.session.start(project(epochs=5))
    ended(qtbot, watched)
    assert watched.session.run is not None
    assert list(read_history(watched.session.run.folder)) == watched.events


def test_that_events_come_ten_times_a_second_at_the_most(qtbot: QtBot, watched: Watched) -> None:
    watched.session.start(project(epochs=LONG))
    under_way(qtbot, watched)
    before, start = watched.batches, time.monotonic()
    qtbot.wait(1500)
    watched.session.stop()
    assert watched.batches - before <= (time.monotonic() - start) * 10 + 2
    ended(qtbot, watched)


def test_that_a_paused_run_stands_still_within_a_second_and_goes_on(
    qtbot: QtBot, watched: Watched
) -> None:
    watched.session.start(project(epochs=LONG))
    under_way(qtbot, watched)
    watched.session.pause()
    assert watched.session.state == "paused"
    qtbot.wait(1000)
    held = len(watched.events)
    qtbot.wait(500)
    assert len(watched.events) == held
    watched.session.resume()
    qtbot.waitUntil(lambda: len(watched.events) > held, timeout=20_000)
    assert watched.session.state == "training"
    watched.session.stop()
    ended(qtbot, watched)


@pytest.mark.parametrize("paused", [False, True])
def test_that_a_run_ends_within_a_second_of_stop(
    qtbot: QtBot, watched: Watched, *, paused: bool
) -> None:
    watched.session.start(project(epochs=LONG))
    under_way(qtbot, watched)
    if paused:
        watched.session.pause()
    start = time.process_time()
    watched.session.stop()
    ended(qtbot, watched)
    assert time.process_time() - start < 1.0
    last = watched.events[-1]
    assert isinstance(last, Finished)
    assert last.reason == "stopped"


def test_that_a_run_can_be_stopped_while_it_is_prepared(qtbot: QtBot, watched: Watched) -> None:
    watched.session.start(project(epochs=LONG))
    watched.session.stop()
    assert watched.session.state == "stopping"
    ended(qtbot, watched)
    assert not watched.of(EpochEnded)


def test_that_only_one_run_is_trained_at_a_time(qtbot: QtBot, watched: Watched) -> None:
    assert watched.session.start(project())
    assert not watched.session.start(project())
    ended(qtbot, watched)
    assert len(watched.of(Started)) == 1
    assert watched.session.start(project())
    ended(qtbot, watched)
    assert len(watched.of(Started)) == 2


def test_that_a_project_without_data_and_loss_is_refused_with_both_to_mend(
    watched: Watched, tmp_path: Path
) -> None:
    bare = project()
    graph = bare.network.graph
    graph = graph.without_nodes((*graph.of_role("loss"), *graph.of_role("metric")))
    bare = bare.with_network(bare.network.with_graph(graph)).with_training(data=None)
    assert not watched.session.start(bare)
    assert watched.session.state == "idle"
    assert any("no data" in text for text in watched.problems)
    assert any("no loss" in text for text in watched.problems)
    assert not (tmp_path / "runs").exists()


def test_that_errors_in_the_network_are_refused_by_the_name_of_the_node(watched: Watched) -> None:
    cut = project()
    graph = cut.network.graph
    (loss,) = graph.of_role("loss")
    graph = graph.without_links(graph.incoming[loss].values())
    assert not watched.session.start(cut.with_network(cut.network.with_graph(graph)))
    assert any(graph[loss].name in text for text in watched.problems)


def test_that_a_shape_that_does_not_fit_is_refused_and_leaves_no_folder(
    qtbot: QtBot, watched: Watched, tmp_path: Path
) -> None:
    wrong = project()
    graph = wrong.network.graph
    first = next(i for i, node in graph.nodes.items() if node.type == "Linear")
    graph = graph.with_node(first, graph[first].with_params(in_features=99))
    assert watched.session.start(wrong.with_network(wrong.network.with_graph(graph)))
    ended(qtbot, watched)
    assert watched.states == ["preparing", "idle"]
    assert watched.problems
    assert not any((tmp_path / "runs").iterdir())


def test_that_the_last_run_stays_the_last_where_the_next_one_is_refused(
    qtbot: QtBot, watched: Watched, tmp_path: Path
) -> None:
    session, sound = watched.session, project(epochs=1)
    session.start(sound)
    ended(qtbot, watched)
    run = session.run
    assert run is not None
    graph = sound.network.graph
    first = next(i for i, node in graph.nodes.items() if node.type == "Linear")
    graph = graph.with_node(first, graph[first].with_params(in_features=99))
    wrong = sound.with_network(sound.network.with_graph(graph))
    assert session.start(wrong)
    ended(qtbot, watched)
    assert watched.problems
    assert session.run == run
    assert session.project is sound
    assert session.moved_on(wrong)


def test_that_runs_that_cannot_be_kept_are_refused_with_where_they_would_be(
    qtbot: QtBot, watched: Watched, tmp_path: Path
) -> None:
    (tmp_path / "runs").write_text("something else")
    watched.session.start(project())
    ended(qtbot, watched)
    assert not watched.events
    (said,) = watched.problems
    assert said.startswith(f"Runs are kept in {tmp_path / 'runs'}, where no folder can be made (")
    assert "Save the project elsewhere" in said


def test_that_an_earlier_run_that_cannot_be_read_lends_no_weights_and_leaves_no_folder(
    qtbot: QtBot, watched: Watched, tmp_path: Path
) -> None:
    watched.session.start(project(epochs=1))
    ended(qtbot, watched)
    (lender,) = (tmp_path / "runs").iterdir()
    (lender / "project.json").write_text("cut sho")
    watched.session.start(project(epochs=1), weights_from=lender)
    ended(qtbot, watched)
    assert list((tmp_path / "runs").iterdir()) == [lender]
    (said,) = watched.problems
    assert "no JSON text" in said


def test_that_a_training_that_runs_away_fails_with_words_and_a_cure(
    qtbot: QtBot, watched: Watched
) -> None:
    wild = Phase(optimizer=Setting("SGD", {"lr": 1e12}))
    watched.session.start(project(epochs=50).with_training(phases=(wild,)))
    ended(qtbot, watched)
    last = watched.events[-1]
    assert isinstance(last, Failed)
    assert "learning rate" in last.text


def test_that_data_that_cannot_be_read_fails_with_words(qtbot: QtBot, watched: Watched) -> None:
    gone = Setting("CsvFile", {"path": "/nowhere/flowers.csv", "target": "kind"})
    watched.session.start(project().with_training(data=gone))
    ended(qtbot, watched)
    told = [*watched.problems, *(event.text for event in watched.of(Failed))]
    assert any("flowers.csv" in text for text in told)


def test_that_closing_ends_a_run_and_its_thread(qtbot: QtBot, watched: Watched) -> None:
    watched.session.start(project(epochs=LONG))
    under_way(qtbot, watched)
    start = time.process_time()
    watched.session.close()
    assert time.process_time() - start < 2.0
    assert watched.session.state == "idle"
    assert isinstance(watched.events[-1], Finished)
    assert not watched.session.start(project())


def test_that_a_run_keeps_the_project_it_started_with(qtbot: QtBot, watched: Watched) -> None:
    started = project()
    watched.session.start(started)
    ended(qtbot, watched)
    assert watched.session.run is not None
    assert watched.session.run.project == started
    assert watched.session.project is started


def test_that_a_run_leaves_a_core_to_the_window(qtbot: QtBot, watched: Watched) -> None:
    watched.session.start(project())
    ended(qtbot, watched)
    assert watched.session.run is not None
    assert watched.session.run.config.threads == spare_threads()
    watched.session.start(project(threads=1))
    ended(qtbot, watched)
    assert watched.session.run.config.threads == 1


def test_that_the_canvas_has_moved_on_when_network_or_training_differ(
    qtbot: QtBot, watched: Watched
) -> None:
    started = project()
    assert not watched.session.moved_on(started)
    watched.session.start(started)
    ended(qtbot, watched)
    graph = started.network.graph
    some, node = next(iter(graph.nodes.items()))
    looked_at = {"position": (999.0, 5.0), "note": "look here", "pinned": True, "folded": True}
    looks = graph.with_node(some, node.with_(**looked_at))
    assert not watched.session.moved_on(started.with_network(started.network.with_graph(looks)))
    renamed = graph.with_node(some, node.with_(name="another"))
    assert watched.session.moved_on(started.with_network(started.network.with_graph(renamed)))
    link: Link = next(iter(graph.links))
    cut = graph.without_links((link,))
    assert watched.session.moved_on(started.with_network(started.network.with_graph(cut)))
    assert watched.session.moved_on(project(epochs=7))


def test_that_a_sound_project_meets_no_obstacle() -> None:
    assert obstacles(project()) == []


def test_that_runs_are_kept_beside_the_project(tmp_path: Path) -> None:
    assert runs_folder(tmp_path / "flowers.json") == tmp_path / "flowers.runs"
