"""Published networks: exact to the last weight, written as a person would, ready to train."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
import torch

from nodes.examples import examples, read_example
from nodes.project import Setting
from runtime.analysis import analyse
from runtime.train.events import EpochEnded, Event, Failed
from runtime.train.launch import load_model, train
from runtime.train.run import prepare
from runtime.train.tensors import load_weights
from tests.published import GOLDEN, PUBLISHED, Published, analysed, shrunk

EACH = pytest.mark.parametrize("published", PUBLISHED, ids=lambda one: one.name)


IN_PHASES = {"digits_gan", "digits_distillation"}
"""Nobody published these; test_generative trains them."""


def test_that_every_example_without_a_goal_is_counted() -> None:
    counted = {one.name for one in PUBLISHED}
    assert counted | IN_PHASES == {e.name for e in examples() if e.goal is None}


@EACH
def test_that_a_published_network_has_the_published_figures(published: Published) -> None:
    summary = analysed(published.name).summary
    assert summary.weights == published.weights
    if published.operations is not None:
        assert summary.operations / 1e9 == pytest.approx(published.operations, rel=0.01)


@EACH
def test_that_the_source_of_a_published_network_is_the_one_that_was_reviewed(
    published: Published,
) -> None:
    # After a change that is meant: python -m tests.write_golden, and read the difference.
    golden = (GOLDEN / f"{published.name}.py").read_text(encoding="utf-8")
    assert analysed(published.name).source.text == golden


@EACH
def test_that_a_published_network_trains_at_a_small_size(
    published: Published, tmp_path: Path
) -> None:
    run = prepare(shrunk(read_example(published.name).project, published.small), tmp_path / "run")
    seen: list[Event] = []
    torch.manual_seed(run.config.seed)
    fresh = {name: w.detach().clone() for name, w in load_model(run).named_parameters()}
    finished = train(run, seen.append)
    assert not isinstance(finished, Failed), finished.text
    (ended,) = (event for event in seen if isinstance(event, EpochEnded))
    assert 1 <= ended.step <= 12
    assert all(map(math.isfinite, ended.training.values()))
    model = load_model(run)
    load_weights(model, run.weights)
    still = [name for name, w in model.named_parameters() if w.equal(fresh[name])]
    assert len(still) < len(fresh) / 2, still


def test_that_a_network_takes_smaller_images_by_one_cure() -> None:
    project = read_example("resnet18").project
    data = project.training.data
    assert data is not None
    smaller = project.with_training(data=Setting(data.type, {**data.params, "size": 32}))
    (problem,) = analyse(smaller).errors
    assert problem.text.startswith("image (Input): the field image is 3 × 32 × 32")
    assert problem.fix is not None
    assert not analyse(problem.fix.apply(smaller)).errors
