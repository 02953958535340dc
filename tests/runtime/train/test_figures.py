"""The reader of a run's statistics: the same live and from the run's folder."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from nodes.examples import read_example
from runtime.train.events import Activity, Event, Histogram, Started, Statistics
from runtime.train.figures import NAMES, RunStatistics, read_statistics, sample_of
from runtime.train.folders import new_folder
from runtime.train.launch import train
from runtime.train.run import prepare


def of_norm(norm: float) -> Histogram:
    return Histogram(-1.0, 1.0, (1,), 0.25, 0.5, norm, 0.125)


def statistics(step: int, dead: float = 0.5) -> Statistics:
    weights = {"stage.0.conv.weight": 3.0, "stage.1.conv.weight": 4.0, "head.bias": 12.0}
    moved = {name: 0.1 for name in weights if name != "head.bias"}
    return Statistics(
        step,
        1,
        {name: of_norm(norm) for name, norm in weights.items()},
        {name: of_norm(norm / 2.0) for name, norm in weights.items()},
        {name: of_norm(1.0) for name in ("stage.0.relu", "stage", "head")},
        moved,
        {"stage.0.relu": Activity(0.5, dead, math.nan, 0.25)},
        "train",
    )


def test_that_a_block_has_the_figures_of_all_that_is_in_it() -> None:
    found = sample_of(statistics(3))
    stage, head = found.parts["stage"], found.parts["head"]
    assert (stage.weight_norm, stage.gradient_norm) == (5.0, 2.5)
    assert stage.update_ratio == pytest.approx(0.1)
    assert stage.dead == 0.5
    assert (stage.mean, stage.zeros) == (0.25, 0.125)
    assert found.parts["stage.0.relu"].flow == 0.5
    assert found.parts["stage.0.conv"].weight_norm == 3.0
    assert head.weight_norm == 12.0
    assert math.isnan(head.update_ratio)
    assert math.isnan(head.dead)
    assert found.gradient_norm == pytest.approx(6.5)
    assert list(found.parts)[:3] == ["stage.0.relu", "stage", "head"]


def test_that_a_long_run_keeps_its_first_and_latest_samples_in_little_memory() -> None:
    told = RunStatistics(most=50)
    told.take(statistics(step, dead=step / 1000) for step in range(1, 1001))
    steps, values = told.series("stage", "dead")
    assert len(steps) <= 52
    assert (steps[0], steps[-1]) == (1, 1000)
    assert values == [step / 1000 for step in steps]
    gaps = {after - before for before, after in pairwise(steps[:-1])}
    assert len(gaps) == 1


def test_that_parts_that_another_phase_runs_keep_their_figures() -> None:
    told, first = RunStatistics(), statistics(1)
    other = {"stage": of_norm(2.0), "worth": of_norm(3.0)}
    told.take([first, replace(statistics(2), passing=other), replace(first, step=3)])
    assert told.whole is not None
    assert told.whole.step == 3
    assert told.whole.parts["worth"].activation_norm == 3.0
    assert told.whole.parts["stage"].activation_norm == 1.0
    assert "worth" not in told.parts
    assert told.series("worth", "activation_norm") == ([2], [3.0])


def test_that_a_run_that_begins_drops_what_was_known() -> None:
    told = RunStatistics()
    told.take([statistics(1), Started("", 1, 1, 1, "cpu", "fp32", 1)])
    assert (told.latest, told.kept, told.parts) == (None, [], ())


def test_that_a_run_tells_the_same_live_and_from_its_folder(tmp_path: Path) -> None:
    project = read_example("digits_cnn").project
    short = {**project.training.options, "epochs": 1}
    run = prepare(project.with_training(options=short), new_folder(tmp_path))
    events: list[Event] = []
    train(run, events.append)
    live = RunStatistics()
    live.take(events)
    later = read_statistics(run.folder)
    assert live.parts == later.parts
    assert {"conv1", "relu1", "pool", "head"} <= set(live.parts)
    assert live.kept
    for one, other in zip(live.kept, later.kept, strict=True):
        assert repr(one) == repr(other)  # equal as nan is not
    assert live.latest is not None
    conv = live.latest.parts["conv1"]
    known = {name for name in NAMES if math.isfinite(getattr(conv, name))}
    assert known == set(NAMES) - {"dead", "saturated"}
    assert math.isfinite(live.latest.parts["relu1"].dead)
