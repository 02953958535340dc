"""What one update in many looks like: every figure is that of plain PyTorch."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from runtime.train.activity import LOOKED_BACK, Observer, observed
from runtime.train.events import Statistics
from runtime.train.loop import Training, Watcher
from runtime.train.sampling import Sampler
from tests.runtime.train.trained import Convolved, Small, Trained, digits, iris, settings


class Sampling(Watcher):
    """Samples as a run does, and keeps what it finds."""

    def __init__(self) -> None:
        self.sampler = Sampler()
        self.found: list[Statistics] = []
        self.spent = 0.0

    def started(self, training: Training) -> None:
        self.timed(self.sampler.begin, training)

    def stepped(self, training: Training) -> None:
        self.timed(self.sampler.stepped, training)

    def reported(self, training: Training) -> None:
        found = self.sampler.found()
        if found is not None:
            self.found.append(found)
            self.sampler.told(0.0)

    def ended(self, training: Training) -> None:
        self.sampler.leave()

    def timed(self, call: Callable[[Training], None], training: Training) -> None:
        before = time.thread_time()
        call(training)
        self.spent += time.thread_time() - before


def sampled(model: Callable[[], nn.Module], **changes: Any) -> Statistics:  # noqa: ANN401 - settings
    """Return the sample of the first update, which sees all samples at once."""
    data = changes.pop("data", None) or iris()
    sampling = Sampling()
    all_at_once = {"epochs": 1, "batch_size": len(data.train["label"])}
    Trained(settings(**{**all_at_once, **changes}), model, data=data, watcher=sampling)
    return sampling.found[0]


def test_that_norms_updates_and_outputs_of_an_update_are_those_of_plain_pytorch() -> None:
    found = sampled(Small)
    torch.manual_seed(settings().seed)
    model, data = Small(), iris()
    before = {name: weight.detach().clone() for name, weight in model.named_parameters()}
    hidden = model.body(data.train["x"])
    hidden.retain_grad()
    F.cross_entropy(model.head(model.relu(hidden)), data.train["label"]).backward()
    torch.optim.Adam(model.parameters()).step()
    hidden_gradient = hidden.grad
    hidden = hidden.detach()
    near = {"rel": 1e-4}
    assert found.step == 1
    for name, learned in model.named_parameters():
        weight, gradient = learned.detach(), learned.grad
        assert gradient is not None
        assert found.weights[name].norm == pytest.approx(float(weight.norm()), **near)
        assert found.gradients[name].norm == pytest.approx(float(gradient.norm()), **near)
        moved = float((weight - before[name]).norm() / before[name].norm())
        assert found.updates[name] == pytest.approx(moved, **near)
    whole = torch.cat([w.grad.flatten() for w in model.parameters() if w.grad is not None])
    assert found.gradient_norm == pytest.approx(float(whole.norm()), **near)
    assert found.passing["body"].mean == pytest.approx(float(hidden.mean()), **near)
    assert found.passing["body"].norm == pytest.approx(float(hidden.norm()), **near)
    assert hidden_gradient is not None
    assert found.activity["body"].flow == pytest.approx(float(hidden_gradient.norm()), **near)
    zeros = float((hidden <= 0).float().mean())
    assert found.passing["relu"].zeros == pytest.approx(zeros)
    assert list(found.passing) == ["body", "relu", "head"]
    assert all(activity.seconds > 0.0 for activity in found.activity.values())
    assert found.phase == settings().phases[0].name


def test_that_gradients_are_told_as_they_were_before_clipping_and_after() -> None:
    free, cut = sampled(Small), sampled(Small, clip_norm=0.01)
    assert cut.gradient_norm == pytest.approx(free.gradient_norm, rel=1e-5)
    length = math.hypot(*(found.norm for found in cut.gradients.values()))
    assert length == pytest.approx(0.01, rel=1e-3)


class Killed(Convolved):
    """Half of its filters put out nothing but negative numbers, which the ReLU makes 0."""

    def __init__(self) -> None:
        super().__init__(dropout=0.0)
        self.norm = nn.Identity()  # type: ignore[assignment]
        with torch.no_grad():
            self.conv.bias[:4] = -100.0


def test_that_units_that_are_never_active_are_counted_as_dead() -> None:
    found = sampled(Killed, data=digits(1, 8, 8))
    assert found.activity["relu"].dead == 0.5
    assert math.isnan(found.activity["conv"].dead)
    assert found.passing["relu"].zeros > 0.5


class Gated(nn.Module):
    """A sigmoid that is given such large numbers that it is flat, and a tanh that is not."""

    def __init__(self) -> None:
        super().__init__()
        self.body = nn.Linear(4, 3)
        self.gate = nn.Sigmoid()
        self.bend = nn.Tanh()

    def forward(self, x: Tensor) -> Tensor:
        return self.gate(100.0 * self.body(x)) + self.bend(0.1 * self.body(x))


def test_that_outputs_of_a_sigmoid_that_are_where_it_is_flat_are_counted() -> None:
    found = sampled(Gated)
    torch.manual_seed(settings().seed)
    given = 100.0 * Gated().body(iris().train["x"])
    slope = torch.sigmoid(given) * torch.sigmoid(-given)
    expected = float((slope < 0.25 * 0.05).float().mean())
    assert expected > 0.8
    assert found.activity["gate"].saturated == pytest.approx(expected)
    assert found.activity["bend"].saturated == 0.0
    assert found.activity["body"].calls == 2


class Recurring(nn.Module):
    """A cell that runs three times; the loss does not see what it makes of other samples."""

    def __init__(self) -> None:
        super().__init__()
        self.cell = nn.Linear(4, 4)
        self.head = nn.Linear(4, 3)
        self.states = list[Tensor]()

    def forward(self, x: Tensor) -> Tensor:
        self.states = []
        for _ in range(3):
            x = self.cell(x)
            self.states.append(x)
        self.cell(x.flip(0)).detach()
        return self.head(x)


def test_that_the_flow_of_a_part_is_that_of_all_its_calls() -> None:
    found = sampled(Recurring)
    torch.manual_seed(settings().seed)
    model, data = Recurring(), iris()
    scores = model(data.train["x"])
    for state in model.states:
        state.retain_grad()
    F.cross_entropy(scores, data.train["label"]).backward()
    norms = [float(state.grad.norm()) for state in model.states if state.grad is not None]
    assert len(norms) == 3
    assert found.activity["cell"].calls == 4
    assert found.activity["cell"].flow == pytest.approx(math.hypot(*norms), rel=1e-4)


def test_that_a_unit_is_dead_only_when_it_was_silent_for_long() -> None:
    model = nn.Sequential(nn.Linear(2, 2), nn.ReLU())
    with torch.no_grad():
        model[0].weight.copy_(torch.eye(2))
        model[0].bias.zero_()
    observer = Observer(model)

    def dead(first: float) -> float:
        observer.install()
        model(torch.tensor([[first, -1.0]]).expand(64, 2))
        observer.remove()
        found = observer.seen["1"].dead
        assert found is not None
        return float(found)

    assert [dead(1.0), dead(-1.0)] == [0.5, 0.5]
    silent = [dead(-1.0) for _ in range(LOOKED_BACK // 64)]
    assert silent[0] == 0.5
    assert silent[-1] == 1.0
    assert dead(1.0) == 0.5


def test_that_parts_are_nodes_and_blocks_but_not_what_pytorch_makes_them_of() -> None:
    class Block(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.attention = nn.MultiheadAttention(4, 2)

    class Whole(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.stage = nn.Sequential(Block(), Block())
            self.again = self.stage[0]

    names = [name for name, _ in observed(Whole())]
    assert sorted(names) == [
        "stage",
        "stage.0",
        "stage.0.attention",
        "stage.1",
        "stage.1.attention",
    ]


def test_that_hooks_are_there_for_the_sampled_update_alone() -> None:
    class Looking(Sampling):
        def __init__(self) -> None:
            super().__init__()
            self.hooked: list[int] = []

        def stepped(self, training: Training) -> None:
            super().stepped(training)
            self.hooked.append(len(training.model.get_submodule("body")._forward_hooks))

    watcher, made = Looking(), Small()
    Trained(settings(epochs=20), lambda: made, watcher=watcher)
    assert len(watcher.hooked) > 50
    assert sum(watcher.hooked) <= len(watcher.found)
    assert not made.body._forward_hooks
    assert not made.body._forward_pre_hooks


def test_that_nothing_waits_for_an_update_between_two_samples() -> None:
    class Waiting(Sampling):
        def __init__(self) -> None:
            super().__init__()
            self.asked = 0

        def stepped(self, training: Training) -> None:
            self.asked += self.sampler.waiting
            super().stepped(training)

    watcher = Waiting()
    trained = Trained(settings(epochs=400), Small, watcher=watcher)
    assert len(trained.losses) == 1600
    prepared_taken_compared, over_the_end_of_an_epoch = 3, 3
    each = prepared_taken_compared + over_the_end_of_an_epoch
    assert 0 < watcher.asked <= each * (len(watcher.found) + 1)


def test_that_samples_are_of_each_phase_in_turn() -> None:
    class Turning(Sampling):
        def __init__(self) -> None:
            super().__init__()
            self.looked_at: list[int] = []

        def started(self, training: Training) -> None:
            super().started(training)
            training.turns = [training.phases[0]] * 3

        def stepped(self, training: Training) -> None:
            if self.sampler.looking:
                self.looked_at.append(training.step % 3)
            super().stepped(training)
            self.sampler._budget.begin()
            self.sampler._next = 0.0

    watcher = Turning()
    Trained(settings(epochs=400), Small, watcher=watcher)
    assert watcher.looked_at[:7] == [1, 2, 0, 1, 2, 0, 1]


def test_that_sampling_changes_no_weight() -> None:
    plain, watched = Small(), Small()
    watched.load_state_dict(plain.state_dict())
    Trained(settings(epochs=2), lambda: plain)
    Trained(settings(epochs=2), lambda: watched, watcher=Sampling())
    for one, other in zip(plain.parameters(), watched.parameters(), strict=True):
        assert torch.equal(one, other)


def test_that_sampling_takes_a_small_share_of_the_time() -> None:
    sampling = Sampling()
    before = time.thread_time()
    trained = Trained(
        settings(epochs=60), lambda: Small(64, 256, 10), data=digits(64), watcher=sampling
    )
    total = time.thread_time() - before
    assert len(trained.losses) == 60 * 45
    assert sampling.found
    assert sampling.spent < 0.05 * total
