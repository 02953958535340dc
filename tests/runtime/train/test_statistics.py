"""Histograms of weights and gradients, sampled within a small share of the time."""

from __future__ import annotations

import math
import time

import pytest
import torch
from torch import Tensor, nn

from runtime.train.events import Statistics
from runtime.train.loop import Training, Watcher
from runtime.train.statistics import BINS, SAMPLED, Sampler, histogram, histograms, sample
from tests.runtime.train.trained import Small, Trained, digits, settings


class Sampling(Watcher):
    """Samples at every report."""

    def __init__(self) -> None:
        self.sampler = Sampler()
        self.found: list[Statistics] = []
        self.spent = 0.0

    def reported(self, training: Training) -> None:
        before = time.perf_counter()
        found = self.sampler.sample(training)
        self.spent += time.perf_counter() - before
        if found is not None:
            self.found.append(found)


def test_that_a_histogram_counts_every_number_between_its_ends() -> None:
    values = torch.arange(96.0)
    found = histogram(values, 3.0)
    assert (found.low, found.high, found.norm) == (0.0, 95.0, 3.0)
    assert found.counts == (2,) * BINS
    assert found.mean == pytest.approx(47.5)
    assert found.std == pytest.approx(float(values.std(correction=0)))


@pytest.mark.parametrize("values", [[], [math.nan, math.inf], [2.0], [2.0, 2.0]])
def test_that_a_histogram_of_nothing_or_one_value_is_drawn_all_the_same(
    values: list[float],
) -> None:
    found = histogram(torch.tensor(values), 1.0)
    assert sum(found.counts) == sum(map(math.isfinite, values))


def test_that_large_tensors_are_sampled_over_their_whole_length() -> None:
    tensor = torch.arange(1_000_000.0).reshape(1000, 1000)
    found = sample(tensor)
    assert SAMPLED / 2 < len(found) <= SAMPLED
    assert float(found[-1]) > 990_000


def test_that_norms_are_those_of_whole_tensors() -> None:
    tensor = torch.randn(300, 300)
    assert histograms({"w": tensor})["w"].norm == pytest.approx(float(tensor.norm()), rel=1e-5)


def test_that_weights_and_gradients_are_sampled_by_their_names() -> None:
    sampling = Sampling()
    Trained(settings(epochs=1), watcher=sampling)
    (first,) = sampling.found
    names = {"body.weight", "body.bias", "head.weight", "head.bias"}
    assert set(first.weights) == set(first.gradients) == names
    assert any(found.norm > 0 for found in first.gradients.values())


def test_that_what_passes_a_probe_is_sampled_while_training() -> None:
    class Watched(Sampling):
        def started(self, training: Training) -> None:
            self.sampler.watch(training)

        def ended(self, training: Training) -> None:
            self.sampler.leave()

    class Probed(Small):
        def __init__(self) -> None:
            super().__init__()
            self.probe = nn.Identity()

        def forward(self, x: Tensor) -> Tensor:
            return self.probe(super().forward(x)) + 100.0

    watched, made = Watched(), Probed()
    Trained(settings(epochs=1), lambda: made, watcher=watched)
    (first,) = watched.found
    assert set(first.passing) == {"probe"}
    assert first.passing["probe"].high < 50
    assert sum(first.passing["probe"].counts) > 0
    assert not made.probe._forward_hooks


def test_that_sampling_takes_a_small_share_of_the_time() -> None:
    sampling = Sampling()
    before = time.perf_counter()
    trained = Trained(
        settings(epochs=60), lambda: Small(64, 256, 10), data=digits(64), watcher=sampling
    )
    total = time.perf_counter() - before
    assert len(trained.losses) == 60 * 45
    assert sampling.found
    assert sampling.spent < 0.05 * total
