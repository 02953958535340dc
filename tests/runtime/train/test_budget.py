"""How much of a training's time looking at it may take."""

from __future__ import annotations

import time

import pytest

from runtime.train.budget import Budget


def test_that_a_budget_is_a_share_of_the_time_and_larger_at_first() -> None:
    def wait(spent: float, *, early: bool) -> float:
        budget = Budget(0.01, 0.05, 0.04) if early else Budget(0.01)
        budget.begin()
        budget.spend(spent)
        return budget.wait

    near = {"abs": 0.02}
    assert wait(0.02, early=False) == pytest.approx(2.0, **near)
    assert wait(0.02, early=True) == pytest.approx(0.4, **near)
    assert wait(0.05, early=True) == pytest.approx(1.0, **near)  # where both are the same
    assert wait(0.10, early=True) == pytest.approx(6.0, **near)


def test_that_time_that_passes_is_time_earned() -> None:
    budget = Budget(0.5)
    budget.begin()
    budget.spend(0.01)
    end = time.thread_time() + 0.03
    while time.thread_time() < end:
        pass
    assert budget.wait == 0
