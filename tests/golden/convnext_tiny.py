"""A PyTorch model, drawn with Netwright."""

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


class ChannelNorm(nn.Module):
    """Normalizes the channels of each pixel by themselves."""

    def __init__(self, normalized_shape: int) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(normalized_shape, eps=1e-06)

    def forward(self, x: Tensor) -> Tensor:
        x = x.permute(0, 2, 3, 1)
        x = self.norm(x)
        y: Tensor = x.permute(0, 3, 1, 2)
        return y


class ConvNeXtBlock(nn.Module):
    """Looks around each channel, mixes the channels, and adds a little of it."""

    def __init__(self, channels: int, drop: float) -> None:
        super().__init__()
        self.depthwise = nn.Conv2d(channels, channels, 7, padding=3, groups=channels)
        self.norm = nn.LayerNorm(channels, eps=1e-06)
        self.expand = nn.Linear(channels, channels * 4)
        self.gelu = nn.GELU()
        self.project = nn.Linear(channels * 4, channels)
        self.scale = nn.Parameter(torch.full((channels, 1, 1), 1e-06))
        self.drop_path = StochasticDepth(drop)

    def forward(self, x: Tensor) -> Tensor:
        y = self.depthwise(x)
        y = y.permute(0, 2, 3, 1)
        y = self.norm(y)
        y = self.expand(y)
        y = self.gelu(y)
        y = self.project(y)
        y = y.permute(0, 3, 1, 2)
        y = y * self.scale
        y = self.drop_path(y)
        result: Tensor = x + y
        return result


class Downsample(nn.Module):
    """Halves height and width by a convolution, after normalizing."""

    def __init__(self, in_channels: int, channels: int) -> None:
        super().__init__()
        self.norm = ChannelNorm(normalized_shape=in_channels)
        self.conv = nn.Conv2d(in_channels, channels, 2, stride=2)

    def forward(self, x: Tensor) -> Tensor:
        x = self.norm(x)
        y: Tensor = self.conv(x)
        return y


class ConvNeXtTiny(nn.Module):
    """ConvNeXt-Tiny: a convolutional network with the manners of a transformer."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Conv2d(3, 96, 4, stride=4)
        self.norm = ChannelNorm(normalized_shape=96)
        self.stage1 = nn.Sequential(
            *(ConvNeXtBlock(channels=96, drop=0.1 * index / 17) for index in range(3))
        )
        self.down1 = Downsample(in_channels=96, channels=192)
        self.stage2 = nn.Sequential(
            *(
                ConvNeXtBlock(channels=192, drop=0.1 * (3 + index) / 17)
                for index in range(3)
            ),
        )
        self.down2 = Downsample(in_channels=192, channels=384)
        self.stage3 = nn.Sequential(
            *(
                ConvNeXtBlock(channels=384, drop=0.1 * (6 + index) / 17)
                for index in range(9)
            ),
        )
        self.down3 = Downsample(in_channels=384, channels=768)
        self.stage4 = nn.Sequential(
            *(
                ConvNeXtBlock(channels=768, drop=0.1 * (15 + index) / 17)
                for index in range(3)
            ),
        )
        self.average = nn.AdaptiveAvgPool2d(1)
        self.last_norm = ChannelNorm(normalized_shape=768)
        self.flatten = nn.Flatten()
        self.head = nn.Linear(768, 1000)

    def forward(self, image: Tensor) -> Tensor:
        x = self.stem(image)
        x = self.norm(x)
        x = self.stage1(x)
        x = self.down1(x)
        x = self.stage2(x)
        x = self.down2(x)
        x = self.stage3(x)
        x = self.down3(x)
        x = self.stage4(x)
        x = self.average(x)
        x = self.last_norm(x)
        x = self.flatten(x)
        scores: Tensor = self.head(x)
        return scores
