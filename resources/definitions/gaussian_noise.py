"""Noise that is added while training."""

import torch
from torch import Tensor, nn


class GaussianNoise(nn.Module):
    """Adds normal noise while training.

    Bishop, Training with Noise is Equivalent to Tikhonov Regularization, 1995.
    """

    def __init__(self, std: float) -> None:
        super().__init__()
        self.std = std

    def forward(self, x: Tensor) -> Tensor:
        return x + self.std * torch.randn_like(x) if self.training else x
