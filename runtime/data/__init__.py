"""Datasets: what they hold, what is wrong with them, and how they become tensors to train on."""

from __future__ import annotations

from runtime.data.check import check_data
from runtime.data.data import Data, DataError
from runtime.data.describing import Description, describe
from runtime.data.loading import load, load_call, portable
from runtime.data.preview import Preview, preview
from runtime.data.scaling import undo_scaling

__all__ = [
    "Data",
    "DataError",
    "Description",
    "Preview",
    "check_data",
    "describe",
    "load",
    "load_call",
    "portable",
    "preview",
    "undo_scaling",
]
