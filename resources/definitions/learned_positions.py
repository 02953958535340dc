"""Positions of a sequence as learned vectors."""

import torch
from torch import Tensor, nn


class LearnedPositions(nn.Module):
    """Adds to each step a learned vector of its position.

    Gehring et al., Convolutional Sequence to Sequence Learning, 2017, arXiv 1705.03122.
    """

    def __init__(self, longest: int, features: int) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.empty(longest, features))
        nn.init.trunc_normal_(self.weight, std=0.02)

    def forward(self, x: Tensor) -> Tensor:
        return x + self.weight[: x.shape[1]]
