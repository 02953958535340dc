"""A PyTorch model, drawn with Netwright."""

import torch
from torch import Tensor, nn
from torch.nn import functional as F


class GPT2Layer(nn.Module):
    """Attention to the steps before, then two dense layers.

    Each normalized first and with a shortcut.
    """

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.norm1 = nn.LayerNorm(width)
        self.attention = nn.MultiheadAttention(
            width, heads, dropout=0.1, batch_first=True
        )
        self.dropout1 = nn.Dropout(p=0.1)
        self.norm2 = nn.LayerNorm(width)
        self.hidden_layer = nn.Linear(width, width * 4)
        self.gelu = nn.GELU(approximate="tanh")
        self.output_layer = nn.Linear(width * 4, width)
        self.dropout2 = nn.Dropout(p=0.1)

    def forward(self, x: Tensor) -> Tensor:
        y = self.norm1(x)
        z = torch.ones(x.shape[1], x.shape[1], dtype=torch.bool, device=x.device).triu(
            1
        )
        z, _ = self.attention(y, y, y, need_weights=False, attn_mask=z)
        z = self.dropout1(z)
        residual = x + z
        y = self.norm2(residual)
        y = self.hidden_layer(y)
        y = self.gelu(y)
        y = self.output_layer(y)
        y = self.dropout2(y)
        result: Tensor = residual + y
        return result


class GPT2(nn.Module):
    """8 layers: Embedding, Arange, Add, Dropout and more."""

    def __init__(self) -> None:
        super().__init__()
        self.words = nn.Embedding(50257, 768)
        self.positions = nn.Embedding(1024, 768)
        self.dropout = nn.Dropout(p=0.1)
        self.layers = nn.Sequential(
            *(GPT2Layer(width=768, heads=12) for _ in range(12))
        )
        self.norm = nn.LayerNorm(768)

    def forward(self, tokens: Tensor) -> Tensor:
        x = self.words(tokens)
        y = torch.arange(tokens.shape[1], device=tokens.device)
        y = self.positions(y)
        x = x + y
        x = self.dropout(x)
        x = self.layers(x)
        x = self.norm(x)
        scores: Tensor = F.linear(x, self.words.weight)
        return scores
