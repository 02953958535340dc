"""Events and settings survive the way through JSON."""

from __future__ import annotations

import json
import math
import subprocess
import sys
from dataclasses import asdict

import pytest

from runtime.train.config import Config, PhaseConfig, config_from_json, config_to_json
from runtime.train.events import (
    EVENTS,
    Changed,
    Diagnosed,
    EpochEnded,
    Event,
    Failed,
    Finished,
    Histogram,
    Pictured,
    Saved,
    Started,
    Statistics,
    Step,
    as_line,
    decode,
    encode,
)

SPREAD = Histogram(-1.0, 1.0, (1, 2, 3), 0.1, 0.5, 2.0)
ONE_OF_EACH: list[Event] = [
    Started("run", 3, 4, 120, "cpu", "32", 131),
    Step(7, 2, {"loss": (0.1, 1 / 3), "part": ()}, 1e-3, 1234.5, 0.0),
    Statistics(7, 2, {"conv.weight": SPREAD}, {}),
    EpochEnded(2, 8, {"loss": 0.1}, {"loss": 0.2, "accuracy": 0.9}, 1e-3, 0.5),
    Pictured(8, 2, "epoch_000002.safetensors", ("drawn",)),
    Saved("weights.safetensors", 2, best=True),
    Changed(12, 2, "learning rate 0.1 → 0.05"),
    Diagnosed("text", "conv", "hint"),
    Failed("text", "conv", 3),
    Finished("completed", 3, 2, {"loss": 0.1}, {}, 1.5),
]


@pytest.mark.parametrize("event", ONE_OF_EACH, ids=lambda event: type(event).__name__)
def test_that_an_event_is_the_same_after_json(event: Event) -> None:
    again = decode(json.loads(json.dumps(encode(event), allow_nan=False)))
    assert type(again) is type(event)
    assert encode(again) == encode(event)  # what is no number equals nothing, not even itself


def test_that_events_are_lines_of_json_however_often_they_are_asked_for() -> None:
    for event in [one for one in ONE_OF_EACH for _ in range(2)]:
        assert as_line(event) == json.dumps(encode(event)) + "\n"


def test_that_each_kind_of_event_is_tested() -> None:
    assert {type(event).__name__ for event in ONE_OF_EACH} == set(EVENTS)


def test_that_numbers_that_are_not_finite_become_null_and_then_nan() -> None:
    event = Step(1, 1, {"loss": (math.inf, math.nan, 1.0)}, 1e-3, 1.0, 1.0)
    text = json.dumps(encode(event), allow_nan=False)
    found = decode(json.loads(text))
    assert isinstance(found, Step)
    first, second, third = found.losses["loss"]
    assert (math.isnan(first), math.isnan(second), third) == (True, True, 1.0)


def test_that_settings_are_the_same_after_json() -> None:
    phase = PhaseConfig(
        "critic", ("a", "b"), "Adam", {"betas": (0.5, 0.9)}, "MultiStepLR", {"milestones": (1, 2)}
    )
    config = Config(epochs=3, clip_norm=1.0, phases=(phase, PhaseConfig()))
    assert config_from_json(json.loads(json.dumps(config_to_json(config)))) == config
    assert asdict(config)["phases"][0]["name"] == "critic"


def test_that_events_and_controls_load_without_torch() -> None:
    text = "import runtime.train.events, runtime.train.control, sys; print('torch' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", text], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
