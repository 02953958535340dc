"""The loop on real data: it learns, it is repeatable, and it ends when and how it should."""

from __future__ import annotations

import math
import threading
import time
from typing import Any

import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from runtime.data.data import Data
from runtime.train.config import Config, PhaseConfig
from runtime.train.control import Control
from runtime.train.device import Batch
from runtime.train.events import EpochEnded, Finished, Started, Step
from runtime.train.objective import Objective
from tests.runtime.train.trained import (
    MEASURED,
    Convolved,
    Small,
    Trained,
    compares_nothing,
    cross_entropy,
    digits,
    equal,
    iris,
    no_metrics,
    predict,
    settings,
)


def digits_mlp() -> nn.Module:
    return Small(64, 32, 10)


def test_that_digits_are_learned_and_the_loss_falls() -> None:
    trained = Trained(
        settings(epochs=25, batch_size=32), digits_mlp, objective=MEASURED, data=digits(64)
    )
    assert isinstance(trained.outcome, Finished)
    assert trained.outcome.validation["accuracy"] > 0.95
    assert trained.outcome.training["accuracy"] > 0.96
    assert trained.losses[-1] < trained.losses[0] / 5


def test_that_the_events_tell_the_whole_training() -> None:
    trained = Trained(settings(epochs=3, batch_size=32))
    started = trained.events[0]
    assert started == Started("", 3, 4, 120, "cpu", "32", 4 * 16 + 16 + 16 * 3 + 3)
    assert isinstance(trained.events[-1], Finished)
    assert trained.events[-1] is trained.outcome
    assert [epoch.epoch for epoch in trained.of(EpochEnded)] == [1, 2, 3]
    assert [epoch.step for epoch in trained.of(EpochEnded)] == [4, 8, 12]
    assert len(trained.losses) == 12
    assert all(step.samples_per_second > 0 for step in trained.of(Step))
    assert trained.of(Step)[-1].seconds_left == 0


def test_that_no_report_is_empty_and_none_is_lost_however_often_they_come(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seldom = Trained(settings(epochs=2))
    monkeypatch.setattr("runtime.train.progress.REPORT_SECONDS", 0.0)
    often = Trained(settings(epochs=2))
    assert [len(step.losses["loss"]) for step in often.of(Step)] == [1] * 8
    assert often.losses == seldom.losses
    assert often.figures == seldom.figures


def test_that_the_training_loss_is_the_mean_over_the_samples() -> None:
    trained = Trained(settings(epochs=1, batch_size=50))
    a, b, c = trained.losses
    (epoch,) = trained.of(EpochEnded)
    assert epoch.training["loss"] == pytest.approx((50 * a + 50 * b + 20 * c) / 120, rel=1e-12)


@pytest.mark.parametrize(("model", "axes"), [(Convolved, (1, 8, 8)), (digits_mlp, (64,))])
def test_that_the_same_seed_gives_the_same_training_to_the_last_bit(
    model: type[nn.Module], axes: tuple[int, ...]
) -> None:
    first, second = (
        Trained(settings(epochs=2, seed=3), model, objective=MEASURED, data=digits(*axes))
        for _ in range(2)
    )
    assert first.losses == second.losses
    assert first.figures == second.figures
    assert equal(first.weights, second.weights)


def test_that_another_seed_gives_another_training() -> None:
    first, second = (Trained(settings(epochs=1, seed=seed)) for seed in (0, 1))
    assert first.losses != second.losses


def test_that_random_numbers_drawn_elsewhere_in_between_epochs_change_no_order() -> None:
    def draw() -> bool:
        torch.rand(3)
        return False

    assert Trained(settings()).losses == Trained(settings(), should_stop=draw).losses


def test_that_a_full_batch_step_is_that_of_plain_pytorch() -> None:
    trained = Trained(
        settings("SGD", epochs=1, batch_size=200, phase_optimizer_settings={"lr": 0.5})
    )
    torch.manual_seed(0)
    model, data = Small(), iris().train
    optimizer = torch.optim.SGD(model.parameters(), lr=0.5)
    nn.functional.cross_entropy(model(data["x"]), data["label"]).backward()
    optimizer.step()
    for name, values in model.state_dict().items():
        torch.testing.assert_close(trained.weights[name], values)


def test_that_accumulated_batches_make_the_step_of_one_large_batch() -> None:
    large = Trained(settings("SGD", epochs=2, batch_size=50))
    small = Trained(settings("SGD", epochs=2, batch_size=10, accumulate=5))
    assert len(small.losses) == len(large.losses) == 6
    assert small.losses == pytest.approx(large.losses, rel=1e-5)


def test_that_the_norm_of_gradients_is_cut() -> None:
    config = settings("SGD", epochs=1, batch_size=200, phase_optimizer_settings={"lr": 1.0})
    torch.manual_seed(0)
    before = Small().state_dict()
    for cut in (None, 0.01):
        trained = Trained(
            settings(
                "SGD", epochs=1, batch_size=200, clip_norm=cut, phase_optimizer_settings={"lr": 1.0}
            )
        )
        moved = [(trained.weights[n] - before[n]).square().sum() for n in before]
        length = torch.stack(moved).sum().sqrt()
        assert (length > 0.1) if cut is None else (length == pytest.approx(cut, rel=1e-3))
    assert config.clip_norm is None


def test_that_single_numbers_of_gradients_are_cut() -> None:
    torch.manual_seed(0)
    before = Small().state_dict()
    config = settings(
        "SGD", epochs=1, batch_size=200, clip_value=1e-3, phase_optimizer_settings={"lr": 1.0}
    )
    after = Trained(config).weights
    largest = max(float((after[n] - before[n]).abs().max()) for n in before)
    assert largest == pytest.approx(1e-3, rel=1e-3)


@pytest.mark.parametrize("penalty", ["l1", "l2"])
def test_that_penalties_make_matrices_small_but_are_no_part_of_the_loss(penalty: str) -> None:
    rate = {"lr": 0.01}
    free = Trained(settings(epochs=20, phase_optimizer_settings=rate))
    held = Trained(settings(epochs=20, phase_optimizer_settings=rate, **{penalty: 0.1}))
    assert held.weights["body.weight"].norm() < free.weights["body.weight"].norm() / 2
    assert held.losses[0] == free.losses[0]


def test_that_training_stops_when_nothing_gets_better_and_keeps_the_best_weights() -> None:
    config = settings(epochs=200, patience=3, phase_optimizer_settings={"lr": 0.05})
    trained = Trained(config)
    outcome = trained.outcome
    assert isinstance(outcome, Finished)
    assert outcome.reason == "no better for a while"
    assert outcome.epoch == outcome.best_epoch + 3 < 200
    losses = [epoch.validation["loss"] for epoch in trained.of(EpochEnded)]
    assert outcome.validation["loss"] == min(losses) == losses[outcome.best_epoch - 1]
    data = iris().validation
    with torch.no_grad():
        loss = nn.functional.cross_entropy(trained.model(data["x"]), data["label"])
    assert float(loss) == outcome.validation["loss"]


def test_that_a_smaller_gain_than_asked_for_is_no_gain() -> None:
    trained = Trained(settings(epochs=50, patience=2, min_delta=10.0))
    assert isinstance(trained.outcome, Finished)
    assert (trained.outcome.epoch, trained.outcome.best_epoch) == (3, 1)


def test_that_a_rising_figure_can_be_monitored() -> None:
    config = settings(epochs=6, monitor="accuracy", phase_optimizer_settings={"lr": 0.05})
    trained = Trained(config, digits_mlp, objective=MEASURED, data=digits(64))
    assert isinstance(trained.outcome, Finished)
    values = [epoch.validation["accuracy"] for epoch in trained.of(EpochEnded)]
    assert trained.outcome.validation["accuracy"] == max(values)


def test_that_a_figure_that_does_not_exist_is_named_with_those_that_do() -> None:
    with pytest.raises(ValueError, match="no figure recall to monitor; there are loss"):
        Trained(settings(monitor="recall"))


def test_that_without_best_weights_the_last_ones_are_kept() -> None:
    last = Trained(settings(epochs=4, keep_best=False))
    assert isinstance(last.outcome, Finished)
    assert last.outcome.validation == last.of(EpochEnded)[-1].validation


def test_that_a_stop_is_heeded_at_the_next_step() -> None:
    calls = []

    def stop() -> bool:
        calls.append(1)
        return len(calls) >= 7

    trained = Trained(settings(epochs=100), should_stop=stop)
    assert isinstance(trained.outcome, Finished)
    assert trained.outcome.reason == "stopped"
    assert len(trained.losses) == 5  # two of the seven questions were asked while validating


def test_that_a_pause_holds_a_training_and_is_not_counted_as_its_time() -> None:
    control = Control()
    counted: list[int] = []

    def should_stop() -> bool:
        counted.append(1)
        return control.should_stop()

    trained: list[Trained] = []
    worker = threading.Thread(
        target=lambda: trained.append(Trained(settings(epochs=3000), should_stop=should_stop))
    )
    begun = time.perf_counter()
    worker.start()
    while len(counted) < 100:
        time.sleep(0.005)
    control.pause()
    time.sleep(0.1)
    asked = len(counted)
    time.sleep(0.4)
    assert len(counted) == asked
    assert control.paused
    control.resume()
    while len(counted) < asked + 100:
        time.sleep(0.005)
    before = time.process_time()
    control.stop()
    worker.join()
    assert time.process_time() - before < 1
    whole = time.perf_counter() - begun
    assert isinstance(trained[0].outcome, Finished)
    assert trained[0].outcome.reason == "stopped"
    assert trained[0].outcome.seconds < whole - 0.4


def test_that_a_paused_training_can_be_stopped() -> None:
    control = Control()
    control.pause()
    threading.Timer(0.1, control.stop).start()
    trained = Trained(settings(epochs=3000), should_stop=control.should_stop)
    assert len(trained.losses) == 1


def test_that_a_training_without_validation_data_goes_by_its_training_figures() -> None:
    data = Data(iris().train, {}, {})
    trained = Trained(settings(epochs=2), data=data)
    assert isinstance(trained.outcome, Finished)
    assert trained.outcome.validation == {}
    assert math.isfinite(trained.outcome.training["loss"])


def test_that_metrics_of_large_outputs_are_handed_over_piece_by_piece(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    whole = Trained(settings(epochs=1), digits_mlp, objective=MEASURED, data=digits(64))
    monkeypatch.setattr("runtime.train.objective.MOST_KEPT_NUMBERS", 1000)
    pieces = Trained(settings(epochs=1), digits_mlp, objective=MEASURED, data=digits(64))
    assert whole.figures == pieces.figures


def test_that_data_too_large_to_gather_at_once_is_gathered_in_the_same_order(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    whole = Trained(settings(epochs=2))
    monkeypatch.setattr("runtime.train.batches.GATHERED_BYTES", 2000)
    assert Trained(settings(epochs=2)).losses == whole.losses


@pytest.mark.parametrize("precision", ["bf16", "fp16"])
def test_that_losses_are_computed_in_full_whatever_the_model_computes_in(precision: str) -> None:
    seen: set[tuple[torch.dtype, torch.dtype]] = set()

    class Looking(Small):
        def forward(self, x: Tensor) -> Tensor:
            y = super().forward(x)
            models.add(y.dtype)
            return y

    def loss(outputs: Batch, batch: Batch) -> dict[str, Tensor]:
        shares = torch.sigmoid(outputs["y"])
        wanted = F.one_hot(batch["label"], 3).float()
        seen.add((outputs["y"].dtype, shares.dtype))
        # On a card PyTorch refuses this loss wherever it would choose the bits itself.
        return {"loss": F.binary_cross_entropy(shares, wanted)}

    models: set[torch.dtype] = set()
    objective = Objective(predict, {"train": loss}, no_metrics, compares_nothing)
    trained = Trained(settings(epochs=3, precision=precision), Looking, objective=objective)
    assert isinstance(trained.outcome, Finished)
    assert models == {{"bf16": torch.bfloat16, "fp16": torch.float16}[precision]}
    assert seen == {(torch.float32, torch.float32)}


@pytest.mark.parametrize("precision", ["bf16", "fp16"])
def test_that_short_numbers_train_nearly_as_well(precision: str) -> None:
    trained = Trained(
        settings(epochs=8, precision=precision), digits_mlp, objective=MEASURED, data=digits(64)
    )
    assert isinstance(trained.outcome, Finished)
    assert trained.outcome.validation["accuracy"] > 0.9
    assert all(values.dtype == torch.float32 for values in trained.weights.values())


def test_that_what_is_maximised_is_best_where_it_is_highest() -> None:
    def agreement(outputs: Batch, batch: Batch) -> dict[str, Tensor]:
        return {"loss": -F.cross_entropy(outputs["y"], batch["label"])}

    objective = Objective(predict, {"train": agreement}, no_metrics, compares_nothing)
    plateau = {"schedule": "ReduceLROnPlateau", "schedule_settings": {"patience": 0}}
    rising = {"lr": 0.01, "maximize": True}
    config = settings(
        epochs=8,
        patience=2,
        phase_optimizer_settings=rising,
        **{f"phase_{name}": value for name, value in plateau.items()},
    )
    trained = Trained(config, objective=objective)
    plain = Trained(settings(epochs=8, phase_optimizer_settings={"lr": 0.01}))
    assert isinstance(trained.outcome, Finished)
    assert (trained.outcome.epoch, trained.outcome.best_epoch) == (8, 8)
    assert {epoch.learning_rate for epoch in trained.of(EpochEnded)} == {0.01}
    assert equal(trained.weights, plain.weights)


def test_that_of_several_phases_the_last_weights_are_kept_unless_a_figure_is_named() -> None:
    def wrong(outputs: Batch, batch: Batch) -> dict[str, Tensor]:
        return {"loss": -F.cross_entropy(outputs["y"], batch["label"])}

    losses = {"first": wrong, "second": cross_entropy}
    objective = Objective(predict, losses, no_metrics, compares_nothing)
    plateau = {"schedule": "ReduceLROnPlateau", "schedule_settings": {"patience": 0}}
    phases = (
        PhaseConfig("first", ("body",), optimizer_settings={"lr": 0.001}),
        PhaseConfig("second", ("head",), optimizer_settings={"lr": 0.01}, steps=4, **plateau),
    )

    def outcome(**changes: Any) -> Finished:  # noqa: ANN401
        config = Config(epochs=6, device="cpu", phases=phases, **changes)
        ended = Trained(config, objective=objective).outcome
        assert isinstance(ended, Finished)
        return ended

    assert outcome(patience=2).best_epoch == 6
    named = outcome(monitor="first_loss")
    assert named.best_epoch == 1
    assert outcome(monitor="second_loss", patience=2).best_epoch == 6


def test_that_a_model_comes_back_laid_out_and_free_as_it_was() -> None:
    trained = Trained(settings(epochs=1), Convolved, data=digits(1, 8, 8))
    weights = list(trained.model.parameters())
    assert all(weight.is_contiguous() and weight.requires_grad for weight in weights)
    assert all(weight.grad is None for weight in weights)


def test_that_channels_last_learns_what_plain_layout_learns() -> None:
    on, off = (
        Trained(
            settings(epochs=1, channels_last=setting),
            lambda: Convolved(dropout=0.0),
            data=digits(1, 8, 8),
        ).losses
        for setting in ("on", "off")
    )
    assert on == pytest.approx(off, rel=1e-3)


@pytest.mark.skipif(torch.backends.mps.is_available(), reason="this machine has such a device")
def test_that_a_device_that_is_not_there_is_refused_in_words() -> None:
    with pytest.raises(ValueError, match="no mps device on this machine; choose auto or cpu"):
        Trained(settings(device="mps"))


def test_that_no_samples_are_refused_in_words() -> None:
    with pytest.raises(ValueError, match="There are no samples to train on"):
        Trained(settings(), data=Data({}, {}, {}))
