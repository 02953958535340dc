"""Training on a graphics card; skipped where there is none."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from nodes.examples import examples, read_example
from runtime.train import launch
from runtime.train.control import Control
from runtime.train.device import Batch, choose_device, placed
from runtime.train.events import EpochEnded, Event, Failed, Finished, Started, Statistics
from runtime.train.history import read_history
from runtime.train.objective import Objective
from runtime.train.run import prepare
from tests.runtime.train.trained import (
    MEASURED,
    Convolved,
    Small,
    Trained,
    compares_nothing,
    digits,
    equal,
    iris,
    no_metrics,
    predict,
    settings,
)

pytestmark = pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a graphics card")

OPTIMIZERS = ["SGD", "Adam", "AdamW", "Adagrad", "RMSprop", "Adadelta", "NAdam", "RAdam", "Muon"]
FLAT = 64


def digits_mlp() -> nn.Module:
    return Small(FLAT, 32, 10)


def test_that_auto_chooses_the_card() -> None:
    assert choose_device("auto") == torch.device("cuda")


@pytest.mark.parametrize("precision", ["32", "bf16", "fp16"])
@pytest.mark.parametrize(("model", "axes"), [(digits_mlp, (FLAT,)), (Convolved, (1, 8, 8))])
def test_that_digits_are_learned_in_each_precision(
    precision: str, model: type[nn.Module], axes: tuple[int, ...]
) -> None:
    config = settings(epochs=25, batch_size=32, device="cuda", precision=precision)
    trained = Trained(config, model, objective=MEASURED, data=digits(*axes))
    assert isinstance(trained.outcome, Finished), trained.outcome
    (started,) = trained.of(Started)
    assert (started.device, started.precision) == ("cuda:0", precision)
    assert trained.outcome.validation["accuracy"] > 0.95
    numbers = [weight for weight in trained.weights.values() if weight.is_floating_point()]
    assert all(weight.is_cuda and weight.dtype == torch.float32 for weight in numbers)


def test_that_the_same_seed_gives_the_same_training_of_an_mlp() -> None:
    first, second = (
        Trained(settings(epochs=3, seed=3, device="cuda"), digits_mlp, data=digits(FLAT))
        for _ in range(2)
    )
    assert first.losses == second.losses
    assert equal(first.weights, second.weights)


class Dividing(Small):
    """Its hidden layer divides by zero for the samples that begin with a large number."""

    def forward(self, x: Tensor) -> Tensor:
        x = self.relu(self.body(x / (x[:, :1] < 2.23)))
        return self.head(x)


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_that_a_bad_gradient_never_reaches_the_weights(optimizer: str) -> None:
    config = settings(optimizer, epochs=5, batch_size=10, seed=1, device="cuda")
    failed = Trained(config, Dividing)
    assert isinstance(failed.outcome, Failed)
    assert failed.outcome.node == "body"
    step = failed.outcome.step
    assert step is not None
    assert step > 1
    calls: list[int] = []

    def stop() -> bool:
        calls.append(1)
        return len(calls) == step - 1

    healthy = Trained(config, Dividing, should_stop=stop)
    assert equal(healthy.weights, failed.weights)


def test_that_losses_scaled_for_fp16_pass_over_a_step_that_overflows() -> None:
    def large(outputs: Batch, batch: Batch) -> dict[str, Tensor]:
        return {"loss": F.cross_entropy(outputs["y"], batch["label"]) * 100.0}

    objective = Objective(predict, {"train": large}, no_metrics, compares_nothing)
    config = settings(epochs=20, batch_size=30, device="cuda", precision="fp16")
    trained = Trained(config, objective=objective)
    assert isinstance(trained.outcome, Finished), trained.outcome
    assert all(bool(torch.isfinite(values).all()) for values in trained.weights.values())
    assert trained.losses[-1] < trained.losses[0]


class Hungry(Small):
    """Wants more memory than a card has."""

    def forward(self, x: Tensor) -> Tensor:
        if x.is_cuda:
            size = torch.cuda.get_device_properties(x.device).total_memory
            x = x + torch.empty(size, device=x.device)[:1]
        return super().forward(x)


def test_that_full_memory_is_told_with_its_cure_and_given_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = read_example("iris_mlp").project
    options = {**project.training.options, "device": "cuda", "epochs": 1}
    run = prepare(project.with_training(options=options), tmp_path / "run")
    monkeypatch.setattr(launch, "load_model", lambda _run: Hungry())
    before = torch.cuda.memory_allocated()
    outcome = launch.train(run, lambda _event: None)
    assert isinstance(outcome, Failed)
    assert "The memory is full." in outcome.text
    assert "batch_size of" in outcome.text
    assert torch.cuda.memory_allocated() <= before
    monkeypatch.undo()
    assert isinstance(launch.train(run, lambda _event: None), Finished)


def test_that_data_larger_than_half_of_the_free_memory_stays_with_the_processor(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(torch.cuda, "mem_get_info", lambda _device=None: (1024, 2048))
    assert placed(iris().train, torch.device("cuda"))["x"].device.type == "cpu"
    trained = Trained(settings(device="cuda"))
    assert isinstance(trained.outcome, Finished)


def test_that_channels_last_reaches_card_and_filters() -> None:
    seen: list[bool] = []

    class Looking(Convolved):
        def forward(self, x: Tensor) -> Tensor:
            seen.append(x.is_contiguous(memory_format=torch.channels_last) and x.is_cuda)
            return super().forward(x)

    Trained(settings(epochs=1, device="cuda", channels_last="on"), Looking, data=digits(1, 8, 8))
    assert seen
    assert all(seen)


@pytest.mark.parametrize("name", ["iris_mlp", "digits_cnn"])
def test_that_a_resumed_run_goes_on_where_it_stood(name: str, tmp_path: Path) -> None:
    project = read_example(name).project
    options = {**project.training.options, "device": "cuda", "patience": None}

    def run(folder: str, epochs: int) -> list[Event]:
        made = prepare(
            project.with_training(options={**options, "epochs": epochs}), tmp_path / folder
        )
        assert isinstance(launch.train(made, lambda _event: None), Finished)
        return list(read_history(made.folder))

    whole = run("whole", 4)
    half = prepare(project.with_training(options={**options, "epochs": 4}), tmp_path / "half")
    ended: list[int] = []

    control = Control()

    def stop(event: Event) -> None:
        if isinstance(event, EpochEnded):
            ended.append(1)
            if len(ended) == 2:
                control.stop()

    launch.train(half, stop, control)
    assert isinstance(launch.train(half, lambda _event: None, resume=True), Finished)
    last, wanted = (
        [event for event in events if isinstance(event, Finished)][-1]
        for events in (list(read_history(half.folder)), whole)
    )
    assert last.validation["loss"] == pytest.approx(
        wanted.validation["loss"],
        rel=0.05,  # convolutions of a card add up in any order
    )


@pytest.mark.parametrize("name", [known.name for known in examples() if known.goal])
def test_that_every_example_reaches_its_goal_on_the_card(name: str, tmp_path: Path) -> None:
    example = read_example(name)
    options = {**example.project.training.options, "device": "cuda"}
    run = prepare(example.project.with_training(options=options), tmp_path / name)
    events: list[Event] = []
    outcome = launch.train(run, events.append)
    assert isinstance(outcome, Finished), outcome
    goal = example.about.goal
    assert goal is not None
    assert goal.reached(outcome.validation[goal.figure])
    assert any(isinstance(event, Statistics) for event in events)
