"""Measures a trained model on a part of the data."""

from __future__ import annotations

from torch import nn

from runtime.train.config import Config
from runtime.train.device import Batch, Precision, memory_format, placed
from runtime.train.loop import prepared
from runtime.train.objective import Measured, Objective


def measured(
    model: nn.Module, objective: Objective, fields: Batch, config: Config
) -> dict[str, float]:
    """Return the losses and metrics of the model over samples; none without samples."""
    with prepared(model, config):
        device = next(model.parameters()).device
        found = Measured(objective, Precision(config.precision, device))
        there = placed(fields, device, memory_format(config.channels_last, model))
        return found.over(model, there, config.batch_size, lambda: False)
