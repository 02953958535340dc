"""Runs of the examples, each trained once for all tests that look at it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from nodes.examples import Example, read_example
from runtime.train.events import Failed, Finished
from runtime.train.launch import train
from runtime.train.run import Run, prepare
from tests.end_to_end.warm import Warm

_SLOW = (
    "numpy", "pandas", "sklearn.datasets", "sklearn.model_selection", "torch", "torch._dynamo",
    "safetensors.torch", "torchmetrics.classification",
)  # fmt: skip
_COMMANDS = ("runtime.analysis", "runtime.export", "runtime.headless", "runtime.train.evaluation")


@dataclass(frozen=True)
class Trained:
    """An example, its run, and how that ended."""

    example: Example
    run: Run
    finished: Finished


@pytest.fixture(scope="session")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Trained]:
    """Return a function that trains an example of a name, unless it was trained before."""

    @cache
    def trained_once(name: str) -> Trained:
        example = read_example(name)
        run = prepare(example.project, tmp_path_factory.mktemp(name) / "run")
        finished = train(run, lambda _: None)
        assert not isinstance(finished, Failed), finished.text
        return Trained(example, run, finished)

    return trained_once


@pytest.fixture(scope="session")
def root() -> Path:
    """Return the folder of the project."""
    return Path(__file__).parents[2]


@pytest.fixture(scope="session")
def bare_python() -> Iterator[Warm]:
    """Return a Python that cannot import anything of ours."""
    warm = Warm(*_SLOW, bare=True)
    yield warm
    warm.close()


@pytest.fixture(scope="session")
def whole_python(root: Path) -> Iterator[Warm]:
    """Return a Python that has ours on its path."""
    warm = Warm(*_SLOW, *_COMMANDS, path=root)
    yield warm
    warm.close()
