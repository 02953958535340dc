"""Drawings and opened pictures, brought into the form that the data has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from runtime.judge.verdict import Array

_INK: Final = 0.25
"""From this share of the brightest on, a pixel counts as drawn."""
_MEASURED: Final = 500
_GREY: Final = np.array([0.299, 0.587, 0.114])
_IMAGE_AXES: Final = 3


@dataclass(frozen=True)
class Habit:
    """How a set of drawings fills its pictures.

    `size` is the usual length of the longer side of what is drawn, `row` and `column` the usual
    middle of its ink, all as shares of the picture. `low` and `high` are the values of ground
    and ink.
    """

    size: float
    row: float
    column: float
    low: float
    high: float


def habit_of(pictures: Tensor) -> Habit:
    """Measure how pictures (N, C, H, W) are usually filled; the ground is what is at the edges."""
    greys = pictures[:_MEASURED].float().mean(dim=1)
    low, high = float(greys.min()), float(greys.max())
    edges = torch.cat([greys[:, 0], greys[:, -1], greys[:, :, 0], greys[:, :, -1]], dim=1)
    if float(edges.median()) > (low + high) / 2:
        low, high = high, low
    span = (high - low) or 1.0
    found = [_extent(((grey - low) / span).numpy()) for grey in greys]
    known = [_shares(one, greys.shape[1:]) for one in found if one is not None]
    size, row, column = np.median(known or [(0.8, 0.5, 0.5)], axis=0).tolist()
    return Habit(size, row, column, low, high)


@dataclass(frozen=True)
class _Extent:
    """How large what is drawn is, and where its middle lies, in pixels."""

    length: float
    row: float
    column: float


def _extent(ink: Array) -> _Extent | None:
    """Return the extent of a drawing, None of an empty one."""
    rows = np.flatnonzero((ink > _INK).any(axis=1))
    columns = np.flatnonzero((ink > _INK).any(axis=0))
    if not len(rows):
        return None
    weight = np.maximum(ink, 0.0)
    row = (np.arange(len(ink)) + 0.5) @ weight.sum(axis=1) / weight.sum()
    column = (np.arange(ink.shape[1]) + 0.5) @ weight.sum(axis=0) / weight.sum()
    length = max(rows[-1] - rows[0], columns[-1] - columns[0]) + 1
    return _Extent(float(length), float(row), float(column))


def _shares(extent: _Extent, size: Sequence[int]) -> tuple[float, float, float]:
    height, width = size
    return extent.length / min(size), extent.row / height, extent.column / width


def drawn(ink: Array, habit: Habit, shape: Sequence[int]) -> Tensor:
    """Return a drawing (0 for the ground, 1 for ink) as the data would have it (1, C, H, W).

    It is scaled to the usual size, keeping its proportions, put where the data has its middle,
    and given the data's values of ground and ink.
    """
    channels, height, width = shape
    picture, extent = torch.zeros(height, width), _extent(ink)
    if extent is not None:
        picture = _placed(ink, extent, habit, (height, width))
    values = habit.low + picture * (habit.high - habit.low)
    return values.expand(1, channels, height, width).contiguous()


def _placed(ink: Array, extent: _Extent, habit: Habit, size: tuple[int, int]) -> Tensor:
    """Return a drawing scaled and moved, each pixel the mean of what it covers."""
    height, width = size
    scale = habit.size * min(size) / extent.length
    fine = max(1, round(1 / scale))  # samples a pixel and axis, so that nothing falls between them
    rows = (torch.arange(height * fine) + 0.5) / fine
    columns = (torch.arange(width * fine) + 0.5) / fine
    down = (rows - habit.row * height) / scale + extent.row
    right = (columns - habit.column * width) / scale + extent.column
    grid = torch.stack(
        torch.meshgrid(right * 2 / ink.shape[1] - 1, down * 2 / len(ink) - 1, indexing="xy"), -1
    )
    values = torch.tensor(ink, dtype=torch.float32)[None, None]
    found = F.grid_sample(values, grid.float()[None], align_corners=False)
    return F.avg_pool2d(found, fine)[0, 0].clamp(0, 1)


def pictured(pixels: Array, shape: Sequence[int], habit: Habit) -> Tensor:
    """Return an opened picture (H, W, 3) of bytes as the data would have it (1, C, H, W)."""
    channels, height, width = shape
    values = torch.tensor(pixels.astype(np.float32) / 255.0)
    if channels != _IMAGE_AXES:
        values = (values * torch.tensor(_GREY, dtype=torch.float32)).sum(-1, keepdim=True)
    planes = values.permute(2, 0, 1)[None]
    small = F.interpolate(planes, (height, width), mode="bilinear", antialias=True)
    low, high = sorted((habit.low, habit.high))
    return (low + small * (high - low)).expand(1, channels, height, width).contiguous()
