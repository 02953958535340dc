"""A learned number for each head and each distance between two places of a window."""

import torch
from torch import Tensor, nn


class RelativePositionBias(nn.Module):
    """Adds to the scores between the places of a window a number for their distance.

    Liu et al., Swin Transformer, 2021, arXiv 2103.14030.
    """

    index: Tensor

    def __init__(self, height: int, width: int, num_heads: int) -> None:
        super().__init__()
        distances = (2 * height - 1) * (2 * width - 1)
        self.table = nn.Parameter(torch.empty(distances, num_heads))
        nn.init.trunc_normal_(self.table, std=0.02)
        rows, columns = torch.arange(height), torch.arange(width)
        places = torch.cartesian_prod(rows, columns)
        apart = places[:, None] - places[None] + torch.tensor([height - 1, width - 1])
        index = apart[..., 0] * (2 * width - 1) + apart[..., 1]
        self.register_buffer("index", index, persistent=False)

    def forward(self, x: Tensor) -> Tensor:
        return x + self.table[self.index].permute(2, 0, 1)
