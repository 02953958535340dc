"""Numbers that go bad are noticed at once, named, and do not reach the weights."""

from __future__ import annotations

import math

import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from runtime.data.data import Data
from runtime.train.device import Batch
from runtime.train.diagnosis import failure, find_bad
from runtime.train.events import Diagnosed, EpochEnded, Failed
from runtime.train.objective import Objective
from runtime.train.phases import GradientCheck, NotFinite, make_phases
from runtime.train.preflight import Refused, check_start
from runtime.train.progress import Progress
from tests.runtime.train.trained import (
    PLAIN,
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


class Exploding(Small):
    """Its second layer divides by zero for the samples that begin with a large number."""

    def forward(self, x: Tensor) -> Tensor:
        x = self.relu(self.body(x / (x[:, :1] < 2.23)))
        return self.head(x)


class Rooted(Small):
    """Finite forward, but the gradient of a root at zero is infinite."""

    def forward(self, x: Tensor) -> Tensor:
        x = self.relu(self.body(x))
        return self.head(torch.sqrt(x * 0))


def failure_of(trained: Trained) -> Failed:
    assert isinstance(trained.outcome, Failed)
    assert trained.events[-1] is trained.outcome
    return trained.outcome


def test_that_an_infinite_layer_is_named_with_its_step() -> None:
    trained = Trained(settings(epochs=5, batch_size=10), Exploding)
    failed = failure_of(trained)
    assert failed.node == "body"
    assert (
        f"Training stopped at step {failed.step}: the output of body is not finite" in failed.text
    )
    assert "Lower the learning rate" in failed.text
    assert 1 <= failed.step <= 12
    assert len(trained.losses) == failed.step - 1


def test_that_an_infinite_layer_is_named_in_fp16_too_and_the_best_weights_are_put_back() -> None:
    data, calls = iris(), list[int]()
    data.train["x"].clamp_(-2.0, 2.0)
    data.validation["x"].clamp_(-2.0, 2.0)

    def spoil() -> bool:
        calls.append(1)
        if len(calls) == 20:
            data.train["x"][7, 0] = 3.0
        return False

    config = settings(epochs=9, batch_size=10, precision="fp16")
    trained = Trained(config, Exploding, data=data, should_stop=spoil)
    failed = failure_of(trained)
    assert failed.node == "body"
    assert "the output of body is not finite" in failed.text
    assert failed.step % 12 > 1  # earlier updates of the epoch were repeated, too
    best = min(epoch.validation["loss"] for epoch in trained.of(EpochEnded))
    with torch.no_grad(), torch.autocast("cpu", torch.float16):
        scores = trained.model(data.validation["x"]).float()
    assert float(F.cross_entropy(scores, data.validation["label"])) == best


def test_that_the_weights_from_before_the_bad_step_are_kept() -> None:
    failed = Trained(settings(epochs=5, batch_size=10, seed=1), Exploding)
    step = failure_of(failed).step
    assert step > 1
    calls: list[int] = []

    def stop() -> bool:
        calls.append(1)
        return len(calls) == step - 1

    healthy = Trained(settings(epochs=5, batch_size=10, seed=1), Exploding, should_stop=stop)
    assert equal(healthy.weights, failed.weights)


def test_that_an_infinite_gradient_is_named_though_the_loss_is_finite() -> None:
    failed = failure_of(Trained(settings(), Rooted))
    assert failed.step == 1
    assert failed.node == "body"
    assert "the gradient of body.bias is not finite" in failed.text


def test_that_bad_data_is_named_by_its_field() -> None:
    data = iris()
    data.train["x"][17, 2] = float("nan")
    failed = failure_of(Trained(settings(), data=data))
    assert "the field x of the data holds nan or infinity" in failed.text


def test_that_a_learning_rate_far_too_high_ends_in_words_not_in_nan() -> None:
    config = settings("SGD", epochs=50, phase_optimizer_settings={"lr": 1e20})
    trained = Trained(config)
    assert failure_of(trained).step > 1
    assert all(bool(torch.isfinite(values).all()) for values in trained.weights.values())


def test_that_a_loss_that_is_no_number_is_noticed_though_its_gradient_is_zero() -> None:
    def constant(outputs: Batch, batch: Batch) -> dict[str, Tensor]:
        return {"loss": outputs["y"].sum() * 0 + float("inf")}

    objective = Objective(predict, {"train": constant}, no_metrics, compares_nothing)
    failed = failure_of(Trained(settings(), objective=objective))
    assert "all layers are finite, but loss is inf" in failed.text
    assert failed.step == 1


def test_that_a_second_order_step_that_fails_leaves_the_weights_as_they_were() -> None:
    trained = Trained(settings("LBFGS", batch_size=200), Rooted)
    assert failure_of(trained).step == 1
    torch.manual_seed(0)
    assert equal(trained.weights, dict(Rooted().state_dict()))


def test_that_the_best_weights_are_put_back_after_a_failure() -> None:
    data = iris()
    calls: list[int] = []

    def spoil() -> bool:
        calls.append(1)
        if len(calls) == 20:
            data.train["x"].fill_(float("nan"))
        return False

    trained = Trained(settings(epochs=50, batch_size=120), data=data, should_stop=spoil)
    failure_of(trained)
    best = min(e.validation["loss"] for e in trained.of(type(trained.events[2])) if e.validation)
    with torch.no_grad():
        found = F.cross_entropy(trained.model(data.validation["x"]), data.validation["label"])
    assert float(found) == best


def test_that_looking_for_the_cause_leaves_running_averages_alone() -> None:
    torch.manual_seed(0)
    model, data = Convolved(), digits(1, 8, 8)
    (phase,) = make_phases(settings(), model, PLAIN, 10)
    before = {name: values.clone() for name, values in model.state_dict().items()}
    assert find_bad(phase, [data.train]) is None
    assert equal(before, model.state_dict())
    assert not model._forward_hooks


def test_that_a_card_notices_late_but_its_fused_optimizer_has_left_the_weights_alone() -> None:
    """Repeats on the processor what happens where nobody waits for the device."""
    torch.manual_seed(0)
    model, config = Exploding(), settings(batch_size=10)
    (phase,) = make_phases(config, model, PLAIN, 10)
    phase.check.waits = False
    for optimizer in phase.optimizers:
        optimizer.found_inf = phase.check.bad
    progress = Progress(100)
    data = iris().train
    before: dict[str, Tensor] = {}
    for number in range(12):
        rows = slice(10 * number, 10 * number + 10)
        batch = {name: values[rows] for name, values in data.items()}
        if not phase.check.bad:
            before = {name: values.clone() for name, values in model.state_dict().items()}
        progress.begin_update(number + 1, phase, [batch])
        progress.end_update(phase.update([batch]))
    assert phase.check.bad
    assert equal(before, model.state_dict())
    told = progress.report(12, 0.001)
    with pytest.raises(NotFinite):
        progress.check()
    first = [math.isfinite(loss) for loss in told.losses["loss"]].index(False)
    assert [step for step, _, _ in progress.suspects()] == list(range(max(1, first), 13))
    assert failure(progress.suspects()).step == first + 1


def test_that_a_check_without_gradients_finds_nothing() -> None:
    GradientCheck(torch.device("cpu")).look([])


def test_that_a_layer_inside_a_repeat_is_named_by_its_place() -> None:
    class Nested(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.stage = nn.Sequential(nn.Linear(4, 4), nn.Linear(4, 3))
            nn.init.constant_(self.stage[1].weight, 3e38)

        def forward(self, x: Tensor) -> Tensor:
            return self.stage(x)

    assert failure_of(Trained(settings(), Nested)).node == "stage.1"


def test_that_a_class_out_of_range_is_told_whatever_the_loss_raises() -> None:
    def hinge(outputs: Batch, batch: Batch) -> dict[str, Tensor]:
        scores = outputs["y"][:, :2]
        return {"loss": F.multi_margin_loss(scores, batch["label"])}

    objective = Objective(predict, {"train": hinge}, no_metrics, compares_nothing)
    data = iris()
    with pytest.raises(Refused, match="a class must be from 0 to one less"):
        check_start(Small(), objective, data, settings())


def test_that_an_empty_part_is_no_reason_to_fail() -> None:
    assert not isinstance(Trained(settings(), data=Data(iris().train, {}, {})).outcome, Failed)


def test_that_validation_figures_that_are_no_numbers_are_told_once_and_training_goes_on() -> None:
    data = iris()
    data.validation["x"][0, 0] = float("nan")
    trained = Trained(settings(epochs=3), data=data)
    assert not isinstance(trained.outcome, Failed)
    (told,) = trained.of(Diagnosed)
    assert told.text == "Validation gives no finite loss: look at the validation data."
