"""Noisy sine waves and how they go on."""

import math

import torch
from torch import Tensor


def make_sine_series(
    samples: int, length: int, horizon: int, noise: float, seed: int
) -> dict[str, Tensor]:
    """Return the steps that are seen (N, T, 1) and those that follow (N, horizon)."""
    random = torch.Generator().manual_seed(seed)
    period = 10 + 30 * torch.rand(samples, 1, generator=random)
    start = torch.rand(samples, 1, generator=random)
    steps = torch.arange(length + horizon)
    wave = torch.sin(2 * math.pi * (steps / period + start))
    wave += noise * torch.randn(samples, length + horizon, generator=random)
    return {
        "series": wave[:, :length].unsqueeze(2),
        "future": wave[:, length:].contiguous(),
    }
