"""Spiral arms that wind around each other."""

import math

import torch
from torch import Tensor


def make_spirals(
    samples: int, classes: int, turns: float, noise: float, seed: int
) -> dict[str, Tensor]:
    """Return points (N, 2), evenly many on each arm, and their arms (N,)."""
    random = torch.Generator().manual_seed(seed)
    label = torch.arange(samples) % classes
    radius = 0.05 + 0.95 * torch.rand(samples, generator=random).sqrt()
    angle = 2 * math.pi * (turns * radius + label / classes)
    point = torch.stack([radius * angle.cos(), radius * angle.sin()], dim=1)
    point += noise * torch.randn(samples, 2, generator=random)
    return {"point": point, "label": label}
