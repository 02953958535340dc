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


REFERENCES: dict[str, Callable[[], nn.Module]] = {
    "aspp": ASPP,
    "bottleneck": Bottleneck,
    "inverted_residual": InvertedResidual,
    "preactivation": PreActivation,
    "residual_basic": ResidualBasic,
    "squeeze_excite": SqueezeExcite,
}
"""By the name of the file; its Inputs are given in the order of the drawing's ports."""
