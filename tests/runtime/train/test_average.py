"""Averaged weights: what they are, what is validated with them, what is kept, and going on."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch
from torch import Tensor, nn

from runtime.train.average import FIRST
from runtime.train.config import PhaseConfig
from runtime.train.events import Finished
from runtime.train.loop import Training, Watcher
from tests.runtime.train.trained import Convolved, Small, Trained, digits, equal, settings


class Recording(Watcher):
    """Keeps the weights after each update."""

    def __init__(self) -> None:
        self.weights: list[dict[str, Tensor]] = []
        self.training: Training | None = None

    def started(self, training: Training) -> None:
        self.training = training
        self._keep(training)

    def stepped(self, training: Training) -> None:
        self._keep(training)

    def _keep(self, training: Training) -> None:
        state = training.model.state_dict()
        self.weights.append({name: values.clone() for name, values in state.items()})


def test_that_the_kept_weights_are_the_moving_average_of_all_updates() -> None:
    seen = Recording()
    trained = Trained(settings(ema_decay=0.9, keep_best=False), Small, watcher=seen)
    average, *later = seen.weights
    for count, weights in enumerate(later, start=1):
        decay = min(0.9, (1 + count) / (FIRST + count))
        average = {n: decay * average[n] + (1 - decay) * w for n, w in weights.items()}
    for name, values in trained.weights.items():
        torch.testing.assert_close(values, average[name])


def test_that_averaging_leaves_the_training_itself_alone() -> None:
    plain, averaged = Recording(), Recording()
    first = Trained(settings(), Convolved, data=digits(1, 8, 8), watcher=plain)
    second = Trained(settings(ema_decay=0.99), Convolved, data=digits(1, 8, 8), watcher=averaged)
    assert first.losses == second.losses
    assert all(equal(a, b) for a, b in zip(plain.weights, averaged.weights, strict=True))
    assert first.figures != second.figures


@pytest.mark.parametrize("keep_best", [True, False])
def test_that_the_figures_are_those_of_the_averaged_weights(keep_best: bool) -> None:  # noqa: FBT001
    seen = Recording()
    trained = Trained(settings(ema_decay=0.95, keep_best=keep_best), Small, watcher=seen)
    assert isinstance(trained.outcome, Finished)
    assert seen.training is not None
    measured = seen.training.measured.over(
        trained.model, seen.training.validation_data, 32, lambda: False
    )
    assert measured == dict(trained.outcome.validation)


def test_that_averaged_weights_calm_a_restless_training(tmp_path: Path) -> None:
    restless = settings("SGD", epochs=6, phase_optimizer_settings={"lr": 1.0}, keep_best=False)
    calm = settings("SGD", 6, phase_optimizer_settings={"lr": 1.0}, keep_best=False, ema_decay=0.98)
    finals = [Trained(config).figures[-1][1]["loss"] for config in (restless, calm)]  # type: ignore[index]
    assert finals[1] < finals[0]


class Paired(nn.Module):
    """A network and one that is to follow it."""

    def __init__(self) -> None:
        super().__init__()
        self.student = Small()
        self.teacher = Small()

    def forward(self, x: Tensor) -> Tensor:
        return self.student(x) + 0.01 * self.teacher(x)


def test_that_a_part_follows_another_from_its_weights_on_and_no_optimizer_moves_it() -> None:
    seen = Recording()
    phase = PhaseConfig(follows=(("teacher", "student", 0.9),))
    made = Trained(settings(phases=(phase,), epochs=2), Paired, watcher=seen)
    first, *later = seen.weights
    for name, start in first.items():
        if name.startswith("teacher."):
            leader = name.replace("teacher.", "student.")
            expected = first[leader]
            assert start.equal(expected)
            for weights in later:
                expected = 0.9 * expected + 0.1 * weights[leader]
                assert torch.allclose(weights[name], expected, atol=1e-6)
            assert not later[-1][name].equal(later[-1][leader])
    assert seen.training is not None
    (moved,) = (phase.weights for phase in seen.training.phases)
    assert len(moved) == len(list(made.model.student.parameters()))


def test_that_parts_of_other_sizes_do_not_follow() -> None:
    class Unlike(Paired):
        def __init__(self) -> None:
            super().__init__()
            self.teacher = Small(hidden=8)

    phase = PhaseConfig(follows=(("teacher", "student", 0.9),))
    with pytest.raises(ValueError, match="teacher cannot follow student: their weights are not"):
        Trained(settings(phases=(phase,)), Unlike)
