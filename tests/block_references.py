"""Shipped blocks as a person writes them in PyTorch, to compare what the drawings compute.

One class for each file in resources/blocks that has one, its layers made in the order in which
the drawing uses them.
"""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor, nn


def _normed(inside: int, outside: int, size: int = 3, groups: int = 1) -> nn.Sequential:
    conv = nn.Conv2d(inside, outside, size, padding=size // 2, groups=groups, bias=False)
    return nn.Sequential(conv, nn.BatchNorm2d(outside))


class ResidualBasic(nn.Module):
    """The block of ResNet-18 and 34 with an identity shortcut."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.second = _normed(64, 64), _normed(64, 64)

    def forward(self, x: Tensor) -> Tensor:
        return (x + self.second(self.first(x).relu())).relu()


class Bottleneck(nn.Module):
    """The block of ResNet-50 with an identity shortcut."""

    def __init__(self) -> None:
        super().__init__()
        self.narrow, self.work = _normed(256, 64, 1), _normed(64, 64)
        self.widen = _normed(64, 256, 1)

    def forward(self, x: Tensor) -> Tensor:
        return (x + self.widen(self.work(self.narrow(x).relu()).relu())).relu()


class SqueezeExcite(nn.Module):
    """Scales each channel by what the averages of all say."""

    def __init__(self) -> None:
        super().__init__()
        self.reduce, self.expand = nn.Conv2d(64, 16, 1), nn.Conv2d(16, 64, 1)

    def forward(self, x: Tensor) -> Tensor:
        mean = x.mean((2, 3), keepdim=True)
        return x * self.expand(self.reduce(mean).relu()).sigmoid()


class InvertedResidual(nn.Module):
    """The block of MobileNetV2 with an identity shortcut."""

    def __init__(self) -> None:
        super().__init__()
        self.expand, self.filter = _normed(32, 192, 1), _normed(192, 192, groups=192)
        self.project = _normed(192, 32, 1)
        self.bound = nn.ReLU6()

    def forward(self, x: Tensor) -> Tensor:
        return x + self.project(self.bound(self.filter(self.bound(self.expand(x)))))


class PreActivation(nn.Module):
    """The block of the second ResNet: norm and activation come first."""

    def __init__(self) -> None:
        super().__init__()
        steps = (nn.BatchNorm2d(64), nn.ReLU(), nn.Conv2d(64, 64, 3, padding=1, bias=False))
        again = (nn.BatchNorm2d(64), nn.ReLU(), nn.Conv2d(64, 64, 3, padding=1, bias=False))
        self.body = nn.Sequential(*steps, *again)

    def forward(self, x: Tensor) -> Tensor:
        return self.body(x) + x


class ASPP(nn.Module):
    """The head of DeepLab v3 as its paper describes it."""

    def __init__(self) -> None:
        super().__init__()
        self.point = _activated(512, 1)
        self.wide = nn.ModuleList(_activated(512, 3, rate) for rate in (12, 24, 36))
        self.whole = _activated(512, 1)
        self.project = nn.Sequential(_activated(5 * 256, 1), nn.Dropout(0.5))

    def forward(self, x: Tensor) -> Tensor:
        mean = self.whole(x.mean((2, 3), keepdim=True)).expand(-1, -1, *x.shape[2:])
        return self.project(torch.cat([self.point(x), *(w(x) for w in self.wide), mean], 1))


def _activated(inside: int, size: int, dilation: int = 1) -> nn.Sequential:
    padding = dilation * (size // 2)
    conv = nn.Conv2d(inside, 256, size, padding=padding, dilation=dilation, bias=False)
    return nn.Sequential(conv, nn.BatchNorm2d(256), nn.ReLU())


class WrittenAttention(nn.Module):
    """Four heads of 64 features, by PyTorch's own attention."""

    def __init__(self) -> None:
        super().__init__()
        self.qkv, self.output = nn.Linear(256, 768), nn.Linear(256, 256)

    def forward(self, x: Tensor) -> Tensor:
        parts = self.qkv(x).unflatten(2, (3, 4, 64)).permute(2, 0, 3, 1, 4)
        mixed = nn.functional.scaled_dot_product_attention(*parts)
        return self.output(mixed.transpose(1, 2).flatten(2))


class DecoderLayer(nn.Module):
    """The layer of a transformer's decoder without dropout."""

    def __init__(self) -> None:
        super().__init__()
        self.own, self.norm1 = nn.MultiheadAttention(256, 4, batch_first=True), nn.LayerNorm(256)
        self.other, self.norm2 = nn.MultiheadAttention(256, 4, batch_first=True), nn.LayerNorm(256)
        self.wide, self.back = nn.Linear(256, 1024), nn.Linear(1024, 256)
        self.norm3 = nn.LayerNorm(256)

    def forward(self, x: Tensor, memory: Tensor) -> Tensor:
        layer = nn.TransformerDecoderLayer(256, 4, 1024, 0.0, batch_first=True)
        layer.self_attn, layer.multihead_attn = self.own, self.other
        layer.linear1, layer.linear2 = self.wide, self.back
        layer.norm1, layer.norm2, layer.norm3 = self.norm1, self.norm2, self.norm3
        steps = x.shape[1]
        return layer(x, memory, tgt_mask=torch.ones(steps, steps, dtype=torch.bool).triu(1))


class TemporalBlock(nn.Module):
    """Two convolutions of which the end that sees the future is cut off."""

    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Conv1d(64, 64, 3, padding=2)
        self.second = nn.Conv1d(64, 64, 3, padding=2)
        self.dropout = nn.Dropout(0.2)

    def forward(self, x: Tensor) -> Tensor:
        y = self.dropout(self.first(x)[..., :-2].relu())
        return (self.dropout(self.second(y)[..., :-2].relu()) + x).relu()


REFERENCES: dict[str, Callable[[], nn.Module]] = {
    "aspp": ASPP,
    "attention": WrittenAttention,
    "bottleneck": Bottleneck,
    "decoder_layer": DecoderLayer,
    "inverted_residual": InvertedResidual,
    "preactivation": PreActivation,
    "residual_basic": ResidualBasic,
    "squeeze_excite": SqueezeExcite,
    "temporal_block": TemporalBlock,
}
"""By the name of the file; its Inputs are given in the order of the drawing's ports."""
