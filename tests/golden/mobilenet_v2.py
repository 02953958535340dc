"""A PyTorch model, drawn with Netwright."""

from torch import Tensor, nn


class ConvNormReLU6(nn.Module):
    """A convolution, normalized, and its activation, which ends at 6."""

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
        self.relu = nn.ReLU6()

    def forward(self, x: Tensor) -> Tensor:
        x = self.conv(x)
        x = self.norm(x)
        y: Tensor = self.relu(x)
        return y


class Separable(nn.Module):
    """A depthwise convolution, then a pointwise one without activation."""

    def __init__(self, in_channels: int, out_channels: int) -> None:
        super().__init__()
        self.depthwise = ConvNormReLU6(
            in_channels=in_channels,
            channels=in_channels,
            kernel_size=3,
            groups=in_channels,
        )
        self.project = nn.Conv2d(in_channels, out_channels, 1, bias=False)
        self.norm = nn.BatchNorm2d(out_channels)

    def forward(self, x: Tensor) -> Tensor:
        x = self.depthwise(x)
        x = self.project(x)
        y: Tensor = self.norm(x)
        return y


class InvertedBottleneck(nn.Module):
    """Widens six times, filters each channel, and narrows again."""

    def __init__(self, in_channels: int, out_channels: int, stride: int = 1) -> None:
        super().__init__()
        self.expand = ConvNormReLU6(in_channels=in_channels, channels=in_channels * 6)
        self.depthwise = ConvNormReLU6(
            in_channels=in_channels * 6,
            channels=in_channels * 6,
            kernel_size=3,
            stride=stride,
            groups=in_channels * 6,
        )
        self.project = nn.Conv2d(in_channels * 6, out_channels, 1, bias=False)
        self.norm = nn.BatchNorm2d(out_channels)

    def forward(self, x: Tensor) -> Tensor:
        x = self.expand(x)
        x = self.depthwise(x)
        x = self.project(x)
        y: Tensor = self.norm(x)
        return y


class InvertedResidual(nn.Module):
    """An inverted bottleneck around which a shortcut leads."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.body = InvertedBottleneck(in_channels=channels, out_channels=channels)

    def forward(self, x: Tensor) -> Tensor:
        y = self.body(x)
        result: Tensor = x + y
        return result


class Stage(nn.Module):
    """A block that changes channels or size, then others that keep both."""

    def __init__(
        self, in_channels: int, out_channels: int, depth: int, stride: int
    ) -> None:
        super().__init__()
        self.first = InvertedBottleneck(
            in_channels=in_channels, out_channels=out_channels, stride=stride
        )
        self.rest = nn.Sequential(
            *(InvertedResidual(channels=out_channels) for _ in range(depth - 1))
        )

    def forward(self, x: Tensor) -> Tensor:
        x = self.first(x)
        y: Tensor = self.rest(x)
        return y


class MobileNetV2(nn.Module):
    """MobileNetV2: inverted residuals of depthwise convolutions."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = ConvNormReLU6(in_channels=3, channels=32, kernel_size=3, stride=2)
        self.stage1 = Separable(in_channels=32, out_channels=16)
        self.stage2 = Stage(in_channels=16, out_channels=24, depth=2, stride=2)
        self.stage3 = Stage(in_channels=24, out_channels=32, depth=3, stride=2)
        self.stage4 = Stage(in_channels=32, out_channels=64, depth=4, stride=2)
        self.stage5 = Stage(in_channels=64, out_channels=96, depth=3, stride=1)
        self.stage6 = Stage(in_channels=96, out_channels=160, depth=3, stride=2)
        self.stage7 = InvertedBottleneck(in_channels=160, out_channels=320)
        self.last = ConvNormReLU6(in_channels=320, channels=1280)
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
