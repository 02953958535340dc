"""Positions of a sequence as waves of growing length."""

import torch
from torch import Tensor, nn


class SinusoidalPositions(nn.Module):
    """Adds to each step sines and cosines that tell where it stands.

    Vaswani et al., Attention Is All You Need, 2017, arXiv 1706.03762.
    """

    rates: Tensor

    def __init__(self, features: int, base: float = 10000.0) -> None:
        super().__init__()
        rates = base ** (-torch.arange(0, features, 2) / features)
        self.register_buffer("rates", rates, persistent=False)

    def forward(self, x: Tensor) -> Tensor:
        steps = torch.arange(x.shape[1], device=x.device)
        angles = steps[:, None] * self.rates
        waves = torch.stack((angles.sin(), angles.cos()), dim=-1).flatten(1)
        return x + waves[:, : x.shape[2]].to(x.dtype)
