"""What diagnoses read off samples: thinned alike, counted by the sample, whatever the loss."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
import torch

from nodes.layer import LAYERS
from nodes.project import Project, Setting, Training
from runtime.diagnosis.case import Case
from runtime.diagnosis.curve_rules import overfitting
from runtime.diagnosis.data_rules import data_order, unscaled_targets
from runtime.diagnosis.facts import facts_of
from runtime.diagnosis.network_rules import drawn_problems
from runtime.train.events import EpochEnded, Step
from runtime.train.run import config_of
from tests.networks import network, node


def drawn(shape: tuple[int, ...], loss: Any, target: Any, *layers: Any) -> Any:  # noqa: ANN401
    """Return a network of a chain of layers."""
    named = {f"layer{number}": one for number, one in enumerate(layers, start=1)}
    chain = ["x", *named]
    links = [f"{a} > {b}" for a, b in pairwise(chain)]
    return network(
        {
            "x": node("Input", shape=shape, field="x"),
            **named,
            "target": target,
            "loss": loss,
            "y": node("Output"),
        },
        *links,
        f"{chain[-1]} > loss.prediction",
        f"{chain[-1]} > y",
        "target > loss.target",
    )


def case_of(made: Any, fields: dict[str, torch.Tensor], **options: Any) -> Case:  # noqa: ANN401
    project = Project(made, Training(Setting("Iris"), {}, {"device": "cpu", **options}))
    case = Case(project, config_of(project))
    case.facts = facts_of(project, fields, {})
    return case


CLASS = node("Input", shape=(), dtype="int64", field="label")


def test_that_neighbours_of_many_large_samples_are_told_with_their_own_answers() -> None:
    count, side = 9000, 32
    kinds = torch.arange(count) % 3
    noise = torch.rand(count, 1, side, side, generator=torch.Generator().manual_seed(0))
    fields = {"x": noise + kinds[:, None, None, None], "label": kinds}
    made = drawn((1, side, side), node("CrossEntropy"), CLASS, node("Flatten"))
    found = case_of(made, fields).neighbours
    assert found is not None
    assert found.agreement > 0.99
    amounts = {"x": fields["x"], "amount": 5.0 * kinds.double().float()}
    target = node("Input", shape=(), field="amount")
    made = drawn((1, side, side), node("MSE"), target, node("Flatten"))
    found = case_of(made, amounts).neighbours
    assert found is not None
    assert found.loss < 0.1


def test_that_pixels_and_words_are_no_samples_in_order() -> None:
    words = (torch.arange(50) // 25).repeat(64, 1)
    target = node("Input", shape=(50,), dtype="int64", field="label")
    made = drawn((50,), node("CrossEntropy"), target, node("ReLU"))
    case = case_of(made, {"x": torch.rand(64, 50), "label": words}, shuffle=False, batch_size=8)
    assert data_order(case) is None


@pytest.mark.parametrize("count", [4000, 200_000])
def test_that_samples_in_order_are_seen_among_few_and_many(count: int) -> None:
    made = drawn((4,), node("CrossEntropy"), CLASS, node("Linear", out_features=10))
    labels = torch.arange(10).repeat_interleave(count // 10)
    fields = {"x": torch.rand(count, 4), "label": labels}
    options = {"shuffle": False, "batch_size": 64}
    seen = data_order(case_of(made, fields, **options))
    assert seen is not None
    mixed = torch.randperm(count, generator=torch.Generator().manual_seed(0))
    fields["label"] = labels[mixed]
    assert data_order(case_of(made, fields, **options)) is None


RAW = [
    name
    for name, layer in sorted(LAYERS.items())
    if layer.role == "loss" and layer.build(layer.fresh()).said() in {"scores", "yes_scores"}
]


@pytest.mark.parametrize("loss", RAW)
def test_that_a_sigmoid_before_a_loss_of_raw_scores_is_seen(loss: str) -> None:
    assert {"Focal", "BinaryFocal", "Dice", "BinaryDice", "CrossEntropy"} <= set(RAW)
    for squashing, wanted in (("Sigmoid", 1), ("ReLU", 0)):
        made = drawn((4,), node(loss), CLASS, node("Linear"), node(squashing))
        project = Project(made, Training(Setting("Iris"), {}, {}))
        found = [one for one in drawn_problems(project) if "raw" in one.text]
        assert len(found) == wanted


AMOUNT = node("Input", shape=(1,), field="amount")


def judged(training: list[float], validation: list[float]) -> Case:
    """Return a run of a likelihood loss with these curves."""
    made = drawn((4,), node("PoissonNLL"), AMOUNT, node("Linear", out_features=1))
    case = case_of(made, {"x": torch.rand(99, 4), "amount": torch.rand(99, 1)})
    case.take(Step(5, 1, {"loss": (training[0],) * 5}, 0.001, 1.0, 1.0))
    for epoch, (one, other) in enumerate(zip(training, validation, strict=True), start=1):
        case.take(EpochEnded(epoch, 9 * epoch, {"loss": one}, {"loss": other}, 0.001, 0.1))
    return case


def test_that_a_likelihood_below_zero_overfits_only_where_it_rises_far() -> None:
    falling = [2.0 * 0.8**epoch - 3.0 * (1 - 0.8**epoch) for epoch in range(30)]
    rising = [max(0, epoch - 15) / 15 for epoch in range(30)]
    little = [loss + 0.1 + 0.5 * rise for loss, rise in zip(falling, rising, strict=True)]
    much = [loss + 0.1 + 5.0 * rise for loss, rise in zip(falling, rising, strict=True)]
    assert overfitting(judged(falling, little)) is None
    assert overfitting(judged(falling, much)) is not None
    above = [[loss + 4.0 for loss in curve] for curve in (falling, much)]
    assert overfitting(judged(*above)) is not None


@pytest.mark.parametrize(
    ("loss", "params", "told"),
    [("MSE", {}, True), ("PoissonNLL", {}, False), ("PoissonNLL", {"log_input": False}, True)],
)
def test_that_counts_are_no_unscaled_targets_where_their_logarithm_is_foretold(
    loss: str, params: dict[str, bool], *, told: bool
) -> None:
    made = drawn((4,), node(loss, **params), AMOUNT, node("Linear", out_features=1))
    counts = torch.arange(90.0).reshape(90, 1)
    seen = unscaled_targets(case_of(made, {"x": torch.rand(90, 4), "amount": counts}))
    assert (seen is not None) == told
