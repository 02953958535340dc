"""Every optimizer and schedule that can be chosen moves weights and rates as PyTorch's does."""

from __future__ import annotations

import math
from typing import Any

import pytest
import torch
from torch import nn

from nodes.training import OPTIMIZERS, SCHEDULES
from runtime.train.config import Config, PhaseConfig
from runtime.train.events import EpochEnded, Finished
from runtime.train.optimizers import make_optimizers, make_schedule
from runtime.train.run import _settings
from tests.runtime.train.trained import Convolved, Trained, digits, equal, settings


def fresh(table: dict[str, Any], name: str) -> dict[str, Any]:
    """Return the settings of a fresh choice, as a run is given them."""
    return _settings(table[name], table[name].fresh())


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_that_every_optimizer_moves_all_weights_and_lowers_the_loss(name: str) -> None:
    batch_size = 2000 if name == "Rprop" else 32
    config = settings(
        name, 4, batch_size=batch_size, phase_optimizer_settings=fresh(OPTIMIZERS, name)
    )
    torch.manual_seed(config.seed)
    before = Convolved().state_dict()
    trained = Trained(config, Convolved, data=digits(1, 8, 8))
    assert isinstance(trained.outcome, Finished)
    moved = {n for n, values in trained.weights.items() if not torch.equal(values, before[n])}
    assert moved == set(before)
    first, last = trained.of(EpochEnded)[0], trained.of(EpochEnded)[-1]
    assert last.training["loss"] < first.training["loss"]


@pytest.mark.parametrize("name", SCHEDULES)
@pytest.mark.parametrize("optimizer", ["SGD", "Adam", "RMSprop", "Muon", "LBFGS"])
def test_that_every_schedule_goes_with_every_kind_of_optimizer(name: str, optimizer: str) -> None:
    config = settings(
        optimizer,
        epochs=3,
        phase_schedule=name,
        phase_schedule_settings=fresh(SCHEDULES, name),
        phase_schedule_unit=SCHEDULES[name].unit,
    )
    trained = Trained(config)
    assert isinstance(trained.outcome, Finished)
    assert all(math.isfinite(epoch.learning_rate) for epoch in trained.of(EpochEnded))


def rates(epochs: int, name: str, **given: Any) -> list[float]:  # noqa: ANN401
    """Return the learning rate at the end of each epoch of 4 steps, from 1 on."""
    config = settings(
        "SGD",
        epochs=epochs,
        keep_best=False,
        phase_optimizer_settings={"lr": 1.0},
        phase_schedule=name,
        phase_schedule_settings=given,
        phase_schedule_unit=SCHEDULES[name].unit,
    )
    return [epoch.learning_rate for epoch in Trained(config).of(EpochEnded)]


def test_that_a_schedule_of_epochs_moves_on_after_each_epoch() -> None:
    assert rates(5, "StepLR", step_size=2, gamma=0.1) == pytest.approx([1, 1, 0.1, 0.1, 0.01])
    assert rates(3, "ExponentialLR", gamma=0.5) == pytest.approx([1, 0.5, 0.25])
    assert rates(4, "MultiStepLR", milestones=(1, 3)) == pytest.approx([1, 0.1, 0.1, 0.01])


def test_that_a_schedule_of_steps_moves_on_after_each_step() -> None:
    warm = rates(3, "LinearLR", start_factor=0.2, total_iters=8)
    assert warm == pytest.approx([0.2 + 0.8 * 3 / 8, 0.2 + 0.8 * 7 / 8, 1])


def test_that_the_whole_training_is_filled_in() -> None:
    cosine = rates(4, "CosineAnnealingLR", T_max=None)
    wanted = [(1 + math.cos(math.pi * epoch / 4)) / 2 for epoch in range(4)]
    assert cosine == pytest.approx(wanted)
    assert rates(4, "PolynomialLR", total_iters=None) == pytest.approx([1, 0.75, 0.5, 0.25])
    peak = rates(10, "OneCycleLR", max_lr=0.1)
    assert max(peak) == pytest.approx(0.1, rel=0.05)
    assert peak[-1] < 1e-6


def test_that_a_plateau_is_told_whether_the_figure_should_rise() -> None:
    phase = PhaseConfig(schedule="ReduceLROnPlateau")
    optimizer = torch.optim.SGD([nn.Parameter(torch.zeros(1))])
    for falling, mode in ((True, "min"), (False, "max")):
        assert make_schedule(phase, optimizer, 10, falling=falling).mode == mode


def test_that_a_plateau_lowers_the_rate() -> None:
    assert rates(4, "ReduceLROnPlateau", patience=0, threshold=1.0)[-1] < 0.1


def test_that_muon_moves_matrices_and_adamw_the_rest() -> None:
    model = Convolved()
    settings_given = {"lr": 0.01, "momentum": 0.9}
    muon, adamw = make_optimizers(
        PhaseConfig(optimizer="Muon", optimizer_settings=settings_given), list(model.parameters())
    )
    assert isinstance(muon, torch.optim.Muon)
    assert isinstance(adamw, torch.optim.AdamW)
    matrices = {id(weight) for weight in muon.param_groups[0]["params"]}
    assert matrices == {id(model.head.weight)}
    assert len(adamw.param_groups[0]["params"]) == 5
    assert adamw.defaults["lr"] == muon.defaults["lr"] == 0.01
    assert adamw.defaults["weight_decay"] == muon.defaults["weight_decay"] == 0.1


@pytest.mark.parametrize("name", ["Adam", "AdamW", "SGD", "Adagrad"])
def test_that_a_bare_fused_step_is_the_step_of_pytorch(name: str) -> None:
    config = settings(name, epochs=1, batch_size=30)
    fast = Trained(config).weights
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("runtime.train.phases.plain_step", lambda optimizer: optimizer.step)
        assert equal(Trained(config).weights, fast)


def test_that_a_second_order_step_may_run_the_model_several_times() -> None:
    line_search = {"line_search_fn": "strong_wolfe", "max_iter": 5}
    config = settings("LBFGS", epochs=5, batch_size=200, phase_optimizer_settings=line_search)
    trained = Trained(config)
    assert len(trained.losses) == 5
    assert trained.losses[-1] < 0.3 * trained.losses[0]


def test_that_a_default_configuration_is_adam_for_all_weights() -> None:
    (phase,) = Config().phases
    assert (phase.optimizer, phase.weights) == ("Adam", ())
