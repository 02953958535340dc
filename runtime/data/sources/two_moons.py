"""Two half circles that reach into each other."""

import math

import torch
from torch import Tensor


def make_two_moons(samples: int, noise: float, seed: int) -> dict[str, Tensor]:
    """Return points (N, 2), half of them on each moon, and their moons (N,)."""
    random = torch.Generator().manual_seed(seed)
    label = torch.arange(samples) % 2
    angle = math.pi * torch.rand(samples, generator=random)
    x, y = angle.cos(), angle.sin()
    x = torch.where(label == 0, x, 1 - x) - 0.5
    y = torch.where(label == 0, y, 0.5 - y) - 0.25
    point = torch.stack([x, y], dim=1)
    point += noise * torch.randn(samples, 2, generator=random)
    return {"point": point, "label": label}
