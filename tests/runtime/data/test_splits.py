"""Splits: every sample in one part, by chance but from a seed, each class in its share."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import Tensor

from runtime.data.splits import part_sizes, split_samples

shares = st.floats(0, 0.47)


def numbered(count: int, classes: int = 1) -> dict[str, Tensor]:
    return {"number": torch.arange(count), "label": torch.arange(count) % classes}


@given(count=st.integers(1, 300), validation=shares, test=shares, seed=st.integers(0, 2**32 - 1))
def test_that_every_sample_is_in_one_part(
    count: int, validation: float, test: float, seed: int
) -> None:
    data = split_samples(numbered(count, 3), validation, test, seed, "label")
    parts = (data.train, data.validation, data.test)
    every = torch.cat([part["number"] for part in parts if part])
    assert sorted(every.tolist()) == list(range(count))
    assert len(data.train["number"]) >= 1


@given(count=st.integers(1, 10_000), validation=shares, test=shares)
def test_that_parts_have_their_shares(count: int, validation: float, test: float) -> None:
    train, held, kept = part_sizes(count, validation, test)
    assert train + held + kept == count
    assert train >= 1
    if count >= 3:
        assert held >= (validation > 0)
        assert kept >= (test > 0)
        assert abs(held - count * validation) <= 1
        assert abs(kept - count * test) <= 1


def test_that_a_part_without_samples_has_no_fields() -> None:
    data = split_samples(numbered(10), 0.0, 0.0, 0)
    assert (data.validation, data.test) == ({}, {})


def test_that_a_seed_gives_the_same_split_and_another_seed_another() -> None:
    def validation(seed: int) -> list[int]:
        data = split_samples(numbered(100), 0.2, 0.0, seed)
        found: list[int] = data.validation["number"].tolist()
        return found

    assert validation(1) == validation(1)
    assert validation(1) != validation(2)


@pytest.mark.parametrize("seed", range(5))
def test_that_a_stratified_split_keeps_the_mix_of_classes(seed: int) -> None:
    label = torch.tensor([0] * 100 + [1] * 50 + [2] * 10)
    data = split_samples({"label": label}, 0.2, 0.1, seed, "label")
    assert torch.bincount(data.train["label"]).tolist() == [70, 35, 7]
    assert torch.bincount(data.validation["label"]).tolist() == [20, 10, 2]
    assert torch.bincount(data.test["label"]).tolist() == [10, 5, 1]


def test_that_a_class_with_too_few_samples_is_trained_on() -> None:
    label = torch.tensor([0] * 20 + [1])
    data = split_samples({"label": label}, 0.2, 0.0, 0, "label")
    assert torch.bincount(data.train["label"]).tolist() == [16, 1]
    assert data.validation["label"].tolist() == [0] * 4


def test_that_a_class_nobody_has_is_no_hindrance() -> None:
    data = split_samples({"label": torch.tensor([0, 0, 2, 2])}, 0.5, 0.0, 0, "label")
    assert data.validation["label"].tolist() == [0, 2]
