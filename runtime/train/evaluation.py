"""Measures the weights of a run on each part of its data."""

from __future__ import annotations

from dataclasses import replace

from runtime.data.data import Data
from runtime.train.batches import sample_count
from runtime.train.data import loaded_data
from runtime.train.device import device_to_look
from runtime.train.launch import load_model, load_objective
from runtime.train.measuring import measured
from runtime.train.run import Run, RunError
from runtime.train.tensors import load_weights


def evaluate(run: Run, data: Data | None = None) -> dict[str, dict[str, float]]:
    """Return the losses and metrics of a run's weights, by part of the data.

    The validation figures are those of the epoch whose weights were kept, to the last digit.
    """
    if not run.weights.exists():
        message = f"{run.folder} has no weights yet; train it first."
        raise RunError(message)
    config = replace(run.config, device=device_to_look(run.config.device))
    if data is None:
        data, _ = loaded_data(run, anew=False)
    model = load_model(run)
    load_weights(model, run.weights)
    parts = {"training": data.train, "validation": data.validation, "test": data.test}
    objective = load_objective(run)
    return {
        name: measured(model, objective, fields, config)
        for name, fields in parts.items()
        if sample_count(fields)
    }
