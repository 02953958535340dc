"""All cases: networks and data of which each has one thing wrong, and their sound twins."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from benchmarks.diagnosis import curve_cases, data_cases, inside_cases
from benchmarks.diagnosis.case import Case
from nodes.project import Project

CASES = [*curve_cases.CASES, *inside_cases.CASES, *data_cases.CASES]

SOUND_EXAMPLES = (
    "blobs_perceptron",
    "spirals_mlp",
    "iris_mlp",
    "diabetes_regression",
    "digits_mlp",
    "digits_cnn",
    "digits_resnet",
    "digits_autoencoder",
    "sine_lstm",
    "rnn_sine",
    "drawn_rnn",
    "gru_adding",
    "bilstm_tagger",
    "lstm_tagger",
)
"""Shipped networks that train well: none of them may be diagnosed with anything."""


def example_cases() -> Iterator[Case]:
    """Yield the shipped examples as sound cases."""
    from nodes.examples import read_example

    for name in SOUND_EXAMPLES:

        def build(_folder: Path, seed: int, name: str = name) -> Project:
            found = read_example(name).project
            options = {**found.training.options, "seed": seed}
            return found.with_training(options=options)

        yield Case(f"example {name}", "", build)


def all_cases() -> list[Case]:
    """Return every case: those that provoke, their twins, the shipped examples."""
    from benchmarks.diagnosis import phase_cases

    return [*CASES, *phase_cases.CASES, *example_cases()]


def named(name: str) -> Case:
    """Return the case of a name."""
    return next(replace(one) for one in all_cases() if one.name == name)
