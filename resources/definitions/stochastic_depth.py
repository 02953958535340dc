"""Stochastic depth for single samples, as torchvision has it in its mode "row"."""

import torch
from torch import Tensor, nn


class StochasticDepth(nn.Module):
    """Leaves a branch out for some samples while training, and scales the others up.

    Huang et al., Deep Networks with Stochastic Depth, 2016, arXiv 1603.09382.
    """

    def __init__(self, p: float) -> None:
        super().__init__()
        self.p = p

    def forward(self, x: Tensor) -> Tensor:
        if not self.training or self.p == 0.0:
            return x
        sizes = [x.shape[0]] + [1] * (x.ndim - 1)
        keep = torch.empty(sizes, dtype=x.dtype, device=x.device)
        keep.bernoulli_(1.0 - self.p)
        if self.p < 1.0:
            keep.div_(1.0 - self.p)
        return x * keep
