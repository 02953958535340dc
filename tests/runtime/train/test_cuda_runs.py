"""Whole runs on a graphics card: phases, processes, faults, exports; skipped without one."""

from __future__ import annotations

import math
import subprocess
import sys
import threading
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from nodes.dataset import DATASETS
from nodes.examples import examples, read_example
from nodes.graph import Endpoint, Link
from nodes.params import Value
from nodes.project import Project, Setting
from nodes.relief import halving
from runtime.export import export
from runtime.train import launch, rescue
from runtime.train.checkpoints import sound_checkpoint
from runtime.train.control import Control
from runtime.train.events import (
    Changed,
    Diagnosed,
    EpochEnded,
    Event,
    Failed,
    Finished,
    Started,
    Statistics,
    Step,
)
from runtime.train.history import read_history
from runtime.train.launch import train
from runtime.train.process import Trainer
from runtime.train.run import Run, prepare
from runtime.trust import customs, trust, trust_only
from tests.networks import node
from tests.runtime.train.test_launch import iris_project, losses
from tests.runtime.train.trained import equal

pytestmark = pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a graphics card")

TRAINED = [known.name for known in examples() if read_example(known.name).project.training.data]
PRECISIONS = ["32", "bf16", "fp16"]
FEWER = 128  # samples of data that are made and could be more


def on_card(name: str, **options: Value) -> Project:
    """Return an example to be trained on the card for an epoch, on few samples where it can be."""
    project = read_example(name).project
    data = project.training.data
    assert data is not None
    if "samples" in DATASETS[data.type].fresh():
        data = Setting(data.type, {**data.params, "samples": FEWER})
    changed = {"epochs": 1, "patience": None, "device": "cuda", **options}
    return project.with_training(data=data, options={**project.training.options, **changed})


def told_of(run: Run) -> list[Event]:
    """Train a run to its end; return what it told."""
    events: list[Event] = []
    outcome = train(run, events.append)
    assert isinstance(outcome, Finished), outcome
    return events


@pytest.fixture(autouse=True)
def _nothing_stays_trusted() -> Iterator[None]:
    yield
    trust_only(())


@pytest.mark.parametrize("precision", PRECISIONS)
@pytest.mark.parametrize("name", TRAINED)
def test_that_every_example_trains_in_each_precision(
    name: str, precision: str, tmp_path: Path
) -> None:
    run = prepare(on_card(name, precision=precision), tmp_path / "run")
    events = told_of(run)
    (started,) = (event for event in events if isinstance(event, Started))
    assert (started.device, started.precision) == ("cuda:0", precision)
    figures = [event for event in events if isinstance(event, EpochEnded)][-1].training
    assert all(math.isfinite(value) for value in figures.values())
    assert any(isinstance(event, Statistics) for event in events)


def test_that_functions_are_looked_at_as_layers_are(tmp_path: Path) -> None:
    events = told_of(prepare(on_card("digits_resnet"), tmp_path / "run"))
    found = next(event for event in events if isinstance(event, Statistics))
    for part in ("stage.0.add", "stage.0.relu2"):
        activity = found.activity[part]
        assert 0.0 < activity.seconds < 1.0
        assert activity.flow > 0.0
        assert found.passing[part].norm > 0.0


def test_that_the_same_weights_look_the_same_on_card_and_processor(tmp_path: Path) -> None:
    """All samples are one batch, so that the first update is of the same samples, but for order."""

    def first(device: str) -> Statistics:
        project = on_card("digits_mlp", device=device, batch_size=4096)
        events = told_of(prepare(project, tmp_path / device))
        return next(event for event in events if isinstance(event, Statistics))

    card, processor = first("cuda"), first("cpu")
    assert list(card.weights) == list(processor.weights)
    for name, gradient in processor.gradients.items():
        assert card.gradients[name].norm == pytest.approx(gradient.norm, rel=1e-3)
    for name, passing in processor.passing.items():
        assert card.passing[name].norm == pytest.approx(passing.norm, rel=0.05)  # other samples


def test_that_the_device_is_not_waited_for_at_each_step(tmp_path: Path) -> None:
    run = prepare(on_card("digits_mlp", epochs=60), tmp_path / "run")
    told_of(prepare(on_card("digits_mlp"), tmp_path / "warm"))
    torch.cuda.set_sync_debug_mode("warn")
    try:
        with warnings.catch_warnings(record=True) as waited:
            warnings.simplefilter("always")
            events = told_of(run)
    finally:
        torch.cuda.set_sync_debug_mode("default")
    steps = sum(len(event.losses["loss"]) for event in events if isinstance(event, Step))
    syncs = [found for found in waited if "synchroniz" in str(found.message)]
    assert steps == 60 * 45
    assert 0 < len(syncs) < steps / 2, len(syncs)


def test_that_a_process_trains_the_same_as_a_thread_and_obeys(tmp_path: Path) -> None:
    here = prepare(on_card("digits_mlp", epochs=3), tmp_path / "here")
    told_of(here)
    there = prepare(on_card("digits_mlp", epochs=400), tmp_path / "there")
    control, events, shown = Control(), list[Event](), list[bool]()
    trainer = Trainer()

    def go_on() -> None:
        shown.append(there.live.exists())
        control.finish_epoch()

    def watch(event: Event) -> None:
        events.append(event)
        if isinstance(event, EpochEnded) and event.epoch == 3:
            control.set_rate(0.01)
            control.freeze("linear1")
            control.show()
            control.pause()
            threading.Timer(1.0, go_on).start()

    try:
        outcome = trainer.train(there, watch, control)
    finally:
        trainer.close()
    assert isinstance(outcome, Finished), outcome
    assert losses(there.folder)[: len(losses(here.folder))] == losses(here.folder)
    changes = [event.text for event in events if isinstance(event, Changed)]
    assert changes[0].startswith("learning rate")
    assert len(changes) == 2
    assert shown == [True]


@pytest.mark.parametrize("name", ["digits_mlp", "digits_gan"])
def test_that_the_exported_script_does_the_same_on_the_card(name: str, tmp_path: Path) -> None:
    project = on_card(name, epochs=2)
    run = prepare(project, tmp_path / "run")
    told_of(run)
    export(project, run.folder, "script", tmp_path / "out")
    command = [sys.executable, "train.py", "--device", "cuda", "--output", "again.safetensors"]
    done = subprocess.run(
        command, cwd=tmp_path / "out", capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    again = load_file(tmp_path / "out" / "again.safetensors")
    weights = load_file(run.weights)
    assert again.keys() == weights.keys()
    for key, values in weights.items():
        # Convolutions of a card add up in another order each time.
        torch.testing.assert_close(again[key], values, rtol=0.05, atol=0.01)


LOSING = """\
from pathlib import Path

import torch


def lose_card(x):
    marker = Path({marker!r})
    if x.is_cuda and marker.exists():
        marker.unlink()
        beyond = torch.tensor([5], device=x.device)
        y = torch.zeros(1, device=x.device)[beyond].cpu()
    y = x
    return y
"""


def test_that_a_card_lost_in_a_process_is_made_good_in_a_fresh_one(tmp_path: Path) -> None:
    marker = tmp_path / "marker"
    project = iris_project(epochs=300, device="cuda")
    network = project.network
    graph = network.graph
    code = LOSING.format(marker=str(marker))
    between = graph.with_node("lose", node("Python", "lose", code=code))
    (link,) = (link for link in graph.links if link.source.node == "relu")
    moved = Link(link.source, Endpoint("lose", "x"))
    onwards = Link(Endpoint("lose", "y"), link.target)
    project = project.with_network(
        network.with_graph(between.without_links([link]).with_links([moved, onwards]))
    )
    trust(custom.digest for custom in customs(project.network))
    run = prepare(project, tmp_path / "run")
    events, fresh = list[Event](), list[str]()

    def watch(event: Event) -> None:
        events.append(event)
        if isinstance(event, EpochEnded) and not fresh and sound_checkpoint(run.folder):
            marker.touch()

    trainer = Trainer()
    try:
        outcome = rescue.train(
            run, watch, trainer=trainer, renewed=lambda _trainer, why: fresh.append(why)
        )
    finally:
        trainer.close()
    assert isinstance(outcome, Finished), outcome
    assert len(fresh) == 1
    assert "The graphics card was lost: " in fresh[0]
    assert "device-side assert" in fresh[0]
    assert not any(isinstance(event, Failed) for event in events)
    assert any("in a process of its own" in e.text for e in events if isinstance(e, Diagnosed))
    assert len(losses(run.folder)) == 300 * 4
    assert outcome.validation["loss"] < 0.5


def test_that_memory_that_is_really_full_is_cured_by_half_the_batch(tmp_path: Path) -> None:
    project = on_card("digits_cnn", batch_size=1024)
    told_of(prepare(on_card("digits_cnn", batch_size=16), tmp_path / "warm"))
    torch.cuda.empty_cache()
    torch.cuda.reset_peak_memory_stats()
    told_of(prepare(project, tmp_path / "large"))
    large = torch.cuda.max_memory_reserved()
    torch.cuda.empty_cache()
    torch.cuda.reset_peak_memory_stats()
    cure = halving(project)
    assert cure is not None
    relieved = cure.apply(project)
    told_of(prepare(relieved, tmp_path / "small"))
    small = torch.cuda.max_memory_reserved()
    assert small < large
    torch.cuda.empty_cache()
    total = torch.cuda.get_device_properties(0).total_memory
    torch.cuda.set_per_process_memory_fraction((large + small) / 2 / total)
    try:
        failed = launch.train(prepare(project, tmp_path / "full"), lambda _event: None)
        assert isinstance(failed, Failed)
        assert (failed.cause, "The memory is full." in failed.text) == ("memory", True)
        assert "batch_size of 512 and accumulate 2 batches" in failed.text
        told_of(prepare(relieved, tmp_path / "relieved"))
    finally:
        torch.cuda.set_per_process_memory_fraction(1.0)


def test_that_a_stopped_run_of_a_gan_goes_on(tmp_path: Path) -> None:
    whole = prepare(on_card("digits_gan", epochs=4), tmp_path / "whole")
    told_of(whole)
    half = prepare(on_card("digits_gan", epochs=4), tmp_path / "half")
    control = Control()

    def stop(event: Event) -> None:
        if isinstance(event, EpochEnded) and event.epoch == 2:
            control.stop()

    train(half, stop, control)
    assert isinstance(train(half, lambda _event: None, resume=True), Finished)
    last, wanted = (
        [event for event in read_history(run.folder) if isinstance(event, EpochEnded)][-1]
        for run in (half, whole)
    )
    assert last.epoch == wanted.epoch == 4
    for name, value in wanted.training.items():
        assert last.training[name] == pytest.approx(value, rel=0.05)


@pytest.mark.parametrize("name", ["digits_mlp", "digits_cnn"])
def test_that_resuming_is_the_same_to_the_last_bit_where_the_card_is(
    name: str, tmp_path: Path
) -> None:
    """Convolutions of a card may add up in another order; then twice the same differs as well."""
    first, second, half = (
        prepare(on_card(name, epochs=4), tmp_path / folder) for folder in ("a", "b", "half")
    )
    told_of(first)
    told_of(second)
    same = equal(load_file(first.weights), load_file(second.weights))
    control = Control()

    def stop(event: Event) -> None:
        if isinstance(event, EpochEnded) and event.epoch == 2:
            control.stop()

    train(half, stop, control)
    assert isinstance(train(half, lambda _event: None, resume=True), Finished)
    if same:
        assert equal(load_file(first.weights), load_file(half.weights))
    else:
        assert name != "digits_mlp"


def test_that_a_compiled_network_trains_on_the_card(tmp_path: Path) -> None:
    """In a process of its own: PyTorch's compiler leaves threads behind."""
    trainer = Trainer()
    try:
        run = prepare(on_card("digits_mlp", epochs=3, compile=True), tmp_path / "run")
        outcome = trainer.train(run, lambda _event: None)
    finally:
        trainer.close()
    assert isinstance(outcome, Finished), outcome
