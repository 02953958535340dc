"""How numbers are spread: counted as plain PyTorch counts them, many tensors at once."""

from __future__ import annotations

import math

import pytest
import torch

from runtime.train.events import Histogram
from runtime.train.statistics import BINS, SAMPLED, TOGETHER, histograms, sample


def histogram(values: torch.Tensor) -> Histogram:
    return histograms({"w": values})["w"]


def test_that_a_histogram_counts_every_number_between_its_ends() -> None:
    values = torch.arange(96.0)
    found = histogram(values)
    assert (found.low, found.high) == (0.0, 95.0)
    assert found.zeros == pytest.approx(1 / 96)
    assert found.counts == (2,) * BINS
    assert found.mean == pytest.approx(47.5)
    assert found.std == pytest.approx(float(values.std(correction=0)))
    assert found.norm == pytest.approx(float(values.norm()))


@pytest.mark.parametrize("values", [[], [math.nan, math.inf], [2.0], [2.0, 2.0]])
def test_that_a_histogram_of_nothing_or_one_value_is_drawn_all_the_same(
    values: list[float],
) -> None:
    found = histogram(torch.tensor(values))
    assert sum(found.counts) == sum(map(math.isfinite, values))
    assert math.isfinite(found.low)
    assert math.isfinite(found.mean)


def test_that_samples_of_all_lengths_together_give_what_each_gives_alone() -> None:
    made = torch.Generator().manual_seed(0)
    samples = {str(n): torch.randn(n, generator=made) for n in (1, 10, 64, 65, 500, 4000)}
    together = histograms(samples)
    assert list(together) == list(samples)
    for name, values in samples.items():
        found, low, high = together[name], float(values.min()), float(values.max())
        expected = torch.histc(values, BINS, low, high) if len(values) > 1 else None
        assert (found.low, found.high) == (low, high)
        assert found.std == pytest.approx(float(values.std(correction=0)), abs=1e-6)
        if expected is not None:
            apart = (torch.tensor(found.counts) - expected).abs().sum()
            assert apart <= 2  # a number at the edge of a bin may fall to either side


def test_that_more_samples_than_are_looked_at_at_once_come_in_their_order() -> None:
    made = torch.Generator().manual_seed(0)
    samples = {n: torch.randn(SAMPLED - n % 3, generator=made) for n in range(40)}
    assert sum(map(len, samples.values())) > TOGETHER
    together = histograms(samples)
    assert list(together) == list(samples)
    for number, values in samples.items():
        assert together[number].low == float(values.min())
        assert together[number].std == pytest.approx(float(values.std(correction=0)))


def test_that_large_tensors_are_sampled_over_their_whole_length() -> None:
    tensor = torch.arange(1_000_000.0).reshape(1000, 1000)
    found = sample(tensor)
    assert SAMPLED / 2 < len(found) <= SAMPLED
    assert float(found[-1]) > 990_000


def test_that_a_sample_of_images_holds_every_column_in_whatever_order_they_lie() -> None:
    columns = torch.arange(32.0).expand(64, 16, 32, 32).contiguous()
    channels = torch.arange(16.0)[:, None, None].expand(64, 16, 32, 32)
    last = channels.contiguous(memory_format=torch.channels_last)
    assert len(sample(columns).unique()) == 32
    assert len(sample(last).unique()) == 16


def test_that_a_sample_is_a_copy_that_later_changes_leave_alone() -> None:
    tensor = torch.ones(8)
    found = sample(tensor)
    tensor.zero_()
    assert found.tolist() == [1.0] * 8
