"""Batches: every sample once an epoch, never a batch of one, never none at all."""

from __future__ import annotations

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from runtime.train.batches import batch_sizes, grouped, in_order, sample_count, shuffled

CPU = torch.device("cpu")


@given(st.integers(1, 500), st.integers(1, 600), st.booleans())
def test_that_sizes_add_up_and_are_even(samples: int, batch_size: int, drop_last: bool) -> None:  # noqa: FBT001
    sizes = batch_sizes(samples, batch_size, drop_last=drop_last)
    assert sizes
    assert all(size == batch_size for size in sizes[:-1])
    assert 1 <= sizes[-1] <= batch_size + 1
    if drop_last and samples >= batch_size:
        assert sum(sizes) == samples - samples % batch_size
    else:
        assert sum(sizes) == samples


@pytest.mark.parametrize(
    ("samples", "batch_size", "sizes"),
    [
        (10, 4, [4, 4, 2]),
        (9, 4, [4, 5]),
        (8, 4, [4, 4]),
        (3, 4, [3]),
        (1, 4, [1]),
        (3, 1, [1, 1, 1]),
        (0, 4, []),
    ],
)
def test_that_a_rest_of_one_joins_the_batch_before_it(
    samples: int, batch_size: int, sizes: list[int]
) -> None:
    assert batch_sizes(samples, batch_size, drop_last=False) == sizes


@pytest.mark.parametrize(("samples", "sizes"), [(10, [4, 4]), (9, [4, 4]), (3, [3])])
def test_that_a_rest_is_dropped_on_demand_but_not_all_there_is(
    samples: int, sizes: list[int]
) -> None:
    assert batch_sizes(samples, 4, drop_last=True) == sizes


def test_that_fields_stay_together_and_each_sample_comes_once() -> None:
    fields = {"x": torch.arange(10.0)[:, None], "y": torch.arange(10)}
    order = torch.Generator().manual_seed(0)
    epochs = [list(shuffled(fields, [4, 4, 2], order, CPU)) for _ in range(2)]
    for batches in epochs:
        assert [len(batch["x"]) for batch in batches] == [4, 4, 2]
        assert all(torch.equal(batch["x"][:, 0].long(), batch["y"]) for batch in batches)
        rows = torch.cat([batch["y"] for batch in batches])
        assert sorted(rows.tolist()) == list(range(10))
    first, second = (torch.cat([b["y"] for b in batches]) for batches in epochs)
    assert not torch.equal(first, second)


def test_that_images_keep_their_layout_when_gathered() -> None:
    images = torch.randn(9, 3, 4, 4).contiguous(memory_format=torch.channels_last)
    order = torch.Generator().manual_seed(0)
    for batch in shuffled({"x": images}, [4, 5], order, CPU):
        assert batch["x"].is_contiguous(memory_format=torch.channels_last)


def test_that_groups_end_with_the_rest() -> None:
    batches = iter([{"x": torch.zeros(1)}] * 5)
    assert [len(group) for group in grouped(batches, 2)] == [2, 2, 1]


def test_that_evaluation_takes_large_batches_of_bounded_memory() -> None:
    small = {"x": torch.zeros(5000, 2)}
    assert [len(batch["x"]) for batch in in_order(small, 32, CPU)] == [4096, 904]
    large = {"x": torch.zeros(10, 2**20)}
    assert [len(batch["x"]) for batch in in_order(large, 2, CPU)] == [4, 4, 2]
    assert [len(batch["x"]) for batch in in_order(large, 8, CPU)] == [8, 2]


def test_that_no_field_is_no_sample() -> None:
    assert sample_count({}) == 0
