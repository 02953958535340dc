"""A PyTorch model, drawn with Netwright."""

import torch
from torch import Tensor, nn


class PatchEmbedding(nn.Module):
    """Cuts an image into squares and makes a vector of each."""

    def __init__(self, width: int, patch_size: int) -> None:
        super().__init__()
        self.conv = nn.Conv2d(3, width, patch_size, stride=patch_size)
        self.flatten = nn.Flatten(start_dim=2)

    def forward(self, x: Tensor) -> Tensor:
        x = self.conv(x)
        x = self.flatten(x)
        patches: Tensor = x.transpose(1, 2)
        return patches


class ViTBlock(nn.Module):
    """Self-attention, then two dense layers.

    Each normalized first and with a shortcut.
    """

    def __init__(self, width: int, heads: int, hidden: int) -> None:
        super().__init__()
        self.norm1 = nn.LayerNorm(width, eps=1e-06)
        self.attention = nn.MultiheadAttention(width, heads, batch_first=True)
        self.norm2 = nn.LayerNorm(width, eps=1e-06)
        self.hidden_layer = nn.Linear(width, hidden)
        self.gelu = nn.GELU()
        self.output_layer = nn.Linear(hidden, width)

    def forward(self, x: Tensor) -> Tensor:
        y = self.norm1(x)
        y, _ = self.attention(y, y, y, need_weights=False)
        residual = x + y
        y = self.norm2(residual)
        y = self.hidden_layer(y)
        y = self.gelu(y)
        y = self.output_layer(y)
        result: Tensor = residual + y
        return result


class VisionTransformer(nn.Module):
    """9 layers: PatchEmbedding, Parameter, Concat, Add and more."""

    def __init__(self) -> None:
        super().__init__()
        self.patches = PatchEmbedding(width=768, patch_size=16)
        self.class_token = nn.Parameter(torch.zeros(1, 1, 768))
        self.positions = nn.Parameter(nn.init.normal_(torch.empty(197, 768), std=0.02))
        self.layers = nn.Sequential(
            *(ViTBlock(width=768, heads=12, hidden=3072) for _ in range(12))
        )
        self.norm = nn.LayerNorm(768, eps=1e-06)
        self.head = nn.Linear(768, 1000)

    def forward(self, image: Tensor) -> Tensor:
        patches = self.patches(image)
        x = self.class_token.expand(patches.shape[0], -1, -1)
        x = torch.cat([x, patches], dim=1)
        x = x + self.positions
        x = self.layers(x)
        x = self.norm(x)
        x = x[:, 0]
        scores: Tensor = self.head(x)
        return scores
