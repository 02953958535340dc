"""Several phases take turns, each with its optimizer, its weights and its losses."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from runtime.data.data import Data
from runtime.train.config import Config, PhaseConfig
from runtime.train.device import Batch
from runtime.train.events import EpochEnded, Finished, Step
from runtime.train.loop import Training, Watcher
from runtime.train.objective import Objective
from tests.runtime.train.trained import (
    Small,
    Trained,
    compares_nothing,
    cross_entropy,
    no_metrics,
    predict,
)


class Adversaries(nn.Module):
    """A generator of numbers and a critic that tells them from real ones."""

    def __init__(self) -> None:
        super().__init__()
        self.generator = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 1))
        self.critic = nn.Sequential(nn.Linear(1, 16), nn.ReLU(), nn.Linear(16, 1))

    def forward(self, noise: Tensor, real: Tensor) -> tuple[Tensor, Tensor]:
        made = self.generator(noise)
        return self.critic(made), self.critic(real)


def judged(model: nn.Module, batch: Batch) -> dict[str, Tensor]:
    made, real = model(batch["noise"], batch["real"])
    return {"made": made, "real": real}


def critic_loss(outputs: Batch, batch: Batch) -> dict[str, Tensor]:
    wrong = F.softplus(outputs["made"]).mean()
    right = F.softplus(-outputs["real"]).mean()
    return {"loss": wrong + right, "wrong": wrong, "right": right}


def generator_loss(outputs: Batch, batch: Batch) -> dict[str, Tensor]:
    return {"loss": F.softplus(-outputs["made"]).mean()}


TURNS = Objective(
    judged, {"critic": critic_loss, "generator": generator_loss}, no_metrics, compares_nothing
)
PHASES = (
    PhaseConfig("critic", ("critic",), "Adam", {"lr": 0.01}, steps=2),
    PhaseConfig("generator", ("generator",), "SGD", {"lr": 0.05}),
)


def numbers() -> Data:
    torch.manual_seed(0)
    return Data({"noise": torch.randn(300, 2), "real": torch.randn(300, 1) + 3}, {}, {})


class Looking(Watcher):
    """Notes which weights moved between two steps."""

    def __init__(self) -> None:
        self.before: dict[str, Tensor] = {}
        self.moved: list[set[str]] = []

    def started(self, training: Training) -> None:
        self.model = training.model
        self.look()

    def look(self) -> bool:
        """Note the parts that moved since the last look."""
        now = {name: values.clone() for name, values in self.model.state_dict().items()}
        parts = {n.split(".")[0] for n in self.before if not torch.equal(now[n], self.before[n])}
        if self.before:
            self.moved.append(parts)
        self.before = now
        return False


def adversaries(epochs: int = 1) -> tuple[Trained, Looking]:
    looking = Looking()
    config = Config(epochs=epochs, batch_size=50, phases=PHASES, keep_best=False, device="cpu")
    trained = Trained(config, Adversaries, TURNS, numbers(), looking.look, looking)
    return trained, looking


def test_that_phases_take_turns_and_move_their_own_weights_only() -> None:
    _, looking = adversaries()
    steps = looking.moved[:6]
    assert steps == [{"critic"}, {"critic"}, {"generator"}] * 2


def test_that_losses_are_named_after_their_phase() -> None:
    trained, _ = adversaries()
    (epoch,) = trained.of(EpochEnded)
    names = {"critic_loss", "critic_wrong", "critic_right", "generator_loss"}
    assert set(epoch.training) == names
    counts = dict.fromkeys(names, 0)
    for step in trained.of(Step):
        for name, values in step.losses.items():
            counts[name] += len(values)
    assert counts["critic_loss"] == 4
    assert counts["generator_loss"] == 2


def test_that_a_generator_learns_from_its_critic() -> None:
    trained, _ = adversaries(epochs=60)
    assert isinstance(trained.outcome, Finished)
    with torch.no_grad():
        made = trained.model.generator(numbers().train["noise"])
    assert 1.5 < float(made.mean()) < 4.5


def test_that_a_single_phase_may_leave_weights_alone() -> None:
    phase = PhaseConfig(weights=("head",))
    trained = Trained(Config(epochs=2, phases=(phase,), device="cpu"))
    torch.manual_seed(0)
    before = Small().state_dict()
    assert torch.equal(trained.weights["body.weight"], before["body.weight"])
    assert not torch.equal(trained.weights["head.weight"], before["head.weight"])
    assert all(weight.requires_grad for weight in trained.model.parameters())


def test_that_a_phase_without_weights_is_named() -> None:
    phases = (PhaseConfig("critic", ("judge",)),)
    objective = Objective(predict, {"critic": cross_entropy}, no_metrics, compares_nothing)
    with pytest.raises(ValueError, match="phase critic finds no weights to move in judge"):
        Trained(Config(phases=phases, device="cpu"), objective=objective)
