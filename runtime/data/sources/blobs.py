"""Round clouds of points, their centres on a circle."""

import math

import torch
from torch import Tensor


def make_blobs(
    samples: int, classes: int, spread: float, seed: int
) -> dict[str, Tensor]:
    """Return points (N, 2), evenly many in each cloud, and their clouds (N,)."""
    random = torch.Generator().manual_seed(seed)
    label = torch.arange(samples) % classes
    angle = 2 * math.pi * label / classes
    point = torch.stack([angle.cos(), angle.sin()], dim=1)
    point += spread * torch.randn(samples, 2, generator=random)
    return {"point": point, "label": label}
