"""A PyTorch model, drawn with Netwright."""

import torch
from torch import Tensor, nn
from torch.nn import functional as F


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


class SequenceEncoder(nn.Module):
    """4 layers: OneHot, Expression, SinusoidalPositions, TransformerEncoderLayer."""

    def __init__(self) -> None:
        super().__init__()
        self.positions = SinusoidalPositions(512)
        self.layers = nn.ModuleList(
            nn.TransformerEncoderLayer(512, 8, batch_first=True) for _ in range(6)
        )

    def forward(self, tokens: Tensor, padding: Tensor) -> Tensor:
        x: Tensor = F.one_hot(tokens, 512).float()
        x = 16 * x
        x = self.positions(x)
        for layer in self.layers:
            x = layer(x, src_key_padding_mask=padding)
        return x
