"""A circle and a smaller one inside it."""

import math

import torch
from torch import Tensor


def make_circles(
    samples: int, noise: float, ratio: float, seed: int
) -> dict[str, Tensor]:
    """Return points (N, 2), half on each circle, and the circle (N,): 1 the inner."""
    random = torch.Generator().manual_seed(seed)
    label = torch.arange(samples) % 2
    angle = 2 * math.pi * torch.rand(samples, generator=random)
    radius = torch.where(label == 0, 1.0, ratio)
    point = torch.stack([radius * angle.cos(), radius * angle.sin()], dim=1)
    point += noise * torch.randn(samples, 2, generator=random)
    return {"point": point, "label": label}
