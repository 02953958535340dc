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


class ConvNormSiLU(nn.Module):
    """A convolution, normalized, and its activation."""

    def __init__(
        self,
        in_channels: int,
        channels: int,
        kernel_size: int = 1,
        stride: int = 1,
        groups: int = 1,
    ) -> None:
        super().__init__()
        self.conv = nn.Conv2d(
            in_channels,
            channels,
            kernel_size,
            stride=stride,
            padding=(kernel_size - 1) // 2,
            groups=groups,
            bias=False,
        )
        self.norm = nn.BatchNorm2d(channels)
        self.silu = nn.SiLU()

    def forward(self, x: Tensor) -> Tensor:
        x = self.conv(x)
        x = self.norm(x)
        y: Tensor = self.silu(x)
        return y


class Excitation(nn.Module):
    """Weighs each channel by what all channels say of the whole image."""

    def __init__(self, channels: int, squeeze: int) -> None:
        super().__init__()
        self.average = nn.AdaptiveAvgPool2d(1)
        self.reduce = nn.Conv2d(channels, squeeze, 1)
        self.silu = nn.SiLU()
        self.expand = nn.Conv2d(squeeze, channels, 1)
        self.sigmoid = nn.Sigmoid()

    def forward(self, x: Tensor) -> Tensor:
        y = self.average(x)
        y = self.reduce(y)
        y = self.silu(y)
        y = self.expand(y)
        y = self.sigmoid(y)
        result: Tensor = y * x
        return result


class MBConv1(nn.Module):
    """A depthwise convolution, channels weighed, and a narrow result."""

    def __init__(self, in_channels: int, out_channels: int) -> None:
        super().__init__()
        self.depthwise = ConvNormSiLU(
            in_channels=in_channels,
            channels=in_channels,
            kernel_size=3,
            groups=in_channels,
        )
        self.excite = Excitation(channels=in_channels, squeeze=in_channels // 4)
        self.project = nn.Conv2d(in_channels, out_channels, 1, bias=False)
        self.norm = nn.BatchNorm2d(out_channels)

    def forward(self, x: Tensor) -> Tensor:
        x = self.depthwise(x)
        x = self.excite(x)
        x = self.project(x)
        y: Tensor = self.norm(x)
        return y


class MBConv(nn.Module):
    """Widens six times, filters and weighs each channel, and narrows again."""

    def __init__(
        self, in_channels: int, out_channels: int, kernel_size: int, stride: int = 1
    ) -> None:
        super().__init__()
        self.expand = ConvNormSiLU(in_channels=in_channels, channels=in_channels * 6)
        self.depthwise = ConvNormSiLU(
            in_channels=in_channels * 6,
            channels=in_channels * 6,
            kernel_size=kernel_size,
            stride=stride,
            groups=in_channels * 6,
        )
        self.excite = Excitation(channels=in_channels * 6, squeeze=in_channels // 4)
        self.project = nn.Conv2d(in_channels * 6, out_channels, 1, bias=False)
        self.norm = nn.BatchNorm2d(out_channels)

    def forward(self, x: Tensor) -> Tensor:
        x = self.expand(x)
        x = self.depthwise(x)
        x = self.excite(x)
        x = self.project(x)
        y: Tensor = self.norm(x)
        return y


class ResidualMBConv(nn.Module):
    """An MBConv around which a shortcut leads; training leaves it out at times."""

    def __init__(self, channels: int, kernel_size: int, drop: float) -> None:
        super().__init__()
        self.body = MBConv(
            in_channels=channels, out_channels=channels, kernel_size=kernel_size
        )
        self.drop_path = StochasticDepth(drop)

    def forward(self, x: Tensor) -> Tensor:
        y = self.body(x)
        y = self.drop_path(y)
        result: Tensor = y + x
        return result


class Stage(nn.Module):
    """A block that changes channels or size, then others that keep both."""

    def __init__(
        self,
        in_channels: int,
        out_channels: int,
        kernel_size: int,
        depth: int,
        stride: int,
        place: int,
    ) -> None:
        super().__init__()
        self.first = MBConv(
            in_channels=in_channels,
            out_channels=out_channels,
            kernel_size=kernel_size,
            stride=stride,
        )
        self.rest = nn.Sequential(
            *(
                ResidualMBConv(
                    channels=out_channels,
                    kernel_size=kernel_size,
                    drop=0.2 * (place + 1 + index) / 16,
                )
                for index in range(depth - 1)
            ),
        )

    def forward(self, x: Tensor) -> Tensor:
        x = self.first(x)
        y: Tensor = self.rest(x)
        return y


class EfficientNetB0(nn.Module):
    """EfficientNet-B0: inverted residuals whose channels are weighed."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = ConvNormSiLU(in_channels=3, channels=32, kernel_size=3, stride=2)
        self.stage1 = MBConv1(in_channels=32, out_channels=16)
        self.stage2 = Stage(
            in_channels=16, out_channels=24, kernel_size=3, depth=2, stride=2, place=1
        )
        self.stage3 = Stage(
            in_channels=24, out_channels=40, kernel_size=5, depth=2, stride=2, place=3
        )
        self.stage4 = Stage(
            in_channels=40, out_channels=80, kernel_size=3, depth=3, stride=2, place=5
        )
        self.stage5 = Stage(
            in_channels=80, out_channels=112, kernel_size=5, depth=3, stride=1, place=8
        )
        self.stage6 = Stage(
            in_channels=112,
            out_channels=192,
            kernel_size=5,
            depth=4,
            stride=2,
            place=11,
        )
        self.stage7 = MBConv(in_channels=192, out_channels=320, kernel_size=3)
        self.last = ConvNormSiLU(in_channels=320, channels=1280)
        self.average = nn.AdaptiveAvgPool2d(1)
        self.flatten = nn.Flatten()
        self.dropout = nn.Dropout(p=0.2)
        self.head = nn.Linear(1280, 1000)

    def forward(self, image: Tensor) -> Tensor:
        x = self.stem(image)
        x = self.stage1(x)
        x = self.stage2(x)
        x = self.stage3(x)
        x = self.stage4(x)
        x = self.stage5(x)
        x = self.stage6(x)
        x = self.stage7(x)
        x = self.last(x)
        x = self.average(x)
        x = self.flatten(x)
        x = self.dropout(x)
        scores: Tensor = self.head(x)
        return scores
