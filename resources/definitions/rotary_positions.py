"""Positions of a sequence as rotations of queries and keys."""

import torch
from torch import Tensor, nn


class RotaryPositions(nn.Module):
    """Turns pairs of features by angles that grow with the position.

    Su et al., RoFormer, 2021, arXiv 2104.09864.
    """

    rates: Tensor

    def __init__(self, features: int, base: float = 10000.0) -> None:
        super().__init__()
        rates = base ** (-torch.arange(0, features, 2) / features)
        self.register_buffer("rates", rates, persistent=False)

    def forward(self, x: Tensor) -> Tensor:
        steps = torch.arange(x.shape[-2], device=x.device)
        angles = steps[:, None] * self.rates
        cos, sin = angles.cos().to(x.dtype), angles.sin().to(x.dtype)
        a, b = x.chunk(2, dim=-1)
        return torch.cat((a * cos - b * sin, b * cos + a * sin), dim=-1)
