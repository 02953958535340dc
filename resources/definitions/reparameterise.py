"""A sample of a normal distribution that gradients pass through."""

import torch
from torch import Tensor, nn


class Reparameterise(nn.Module):
    """Draws from normal distributions of given means and logarithms of variances.

    Kingma and Welling, Auto-Encoding Variational Bayes, 2014, arXiv 1312.6114.
    """

    def __init__(self, *, always: bool = True) -> None:
        super().__init__()
        self.always = always

    def forward(self, mean: Tensor, log_variance: Tensor) -> Tensor:
        if not (self.training or self.always):
            return mean
        return mean + torch.exp(0.5 * log_variance) * torch.randn_like(mean)
