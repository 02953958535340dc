"""What a case is, and the networks that several cases draw."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.diagnosis.drawing import Part, linear, part, project
from nodes.project import Project, Setting

Build = Callable[[Path, int], Project]


@dataclass(frozen=True)
class Case:
    """One network with its data: `expects` names the diagnosis that it provokes, "" for none."""

    name: str
    expects: str
    build: Build


def declaring(cases: list[Case]) -> Callable[..., Callable[[Build], Build]]:
    """Return what declares the cases of a list; what it decorates draws one for a seed."""

    def case(name: str, expects: str = "") -> Callable[[Build], Build]:
        def declare(build: Build) -> Build:
            cases.append(Case(name, expects, build))
            return build

        return declare

    return case


DIGITS = Setting("Digits")


def sgd(rate: float, momentum: float = 0.0) -> Setting:
    """Return plain gradient descent."""
    return Setting("SGD", {"lr": rate, **({"momentum": momentum} if momentum else {})})


def adam(rate: float) -> Setting:
    """Return Adam with a learning rate."""
    return Setting("Adam", {"lr": rate})


def digits_mlp(chain: list[Part], **options: Any) -> Project:  # noqa: ANN401
    """Return a chain on digits, flattened before and ten scores behind it."""
    return project(DIGITS, [part("Flatten"), *chain, linear(10)], **options)


def diabetes(chain: list[Part], optimizer: Setting, **options: Any) -> Project:  # noqa: ANN401
    """Return a chain on the scaled data of diabetes, one number behind it."""
    scaled = {"scaling": "standardise", "target_scaling": "standardise"}
    return project(
        Setting("Diabetes"),
        [*chain, linear(1)],
        loss="MSE",
        preparation=scaled,
        optimizer=optimizer,
        **options,
    )
