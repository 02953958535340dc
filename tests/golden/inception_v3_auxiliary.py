"""A PyTorch model, drawn with Netwright."""

import torch
from torch import Tensor, nn


class Conv(nn.Module):
    """A square convolution, normalized, and its activation."""

    def __init__(
        self,
        in_channels: int,
        channels: int,
        kernel_size: int = 1,
        stride: int = 1,
        padding: int = 0,
    ) -> None:
        super().__init__()
        self.conv = nn.Conv2d(
            in_channels,
            channels,
            kernel_size,
            stride=stride,
            padding=padding,
            bias=False,
        )
        self.norm = nn.BatchNorm2d(channels, eps=0.001)
        self.relu = nn.ReLU()

    def forward(self, x: Tensor) -> Tensor:
        x = self.conv(x)
        x = self.norm(x)
        y: Tensor = self.relu(x)
        return y


class InceptionA(nn.Module):
    """Branches of 1x1, 5x5, two 3x3, and pooling, side by side."""

    def __init__(self, in_channels: int, pooled: int) -> None:
        super().__init__()
        self.point = Conv(in_channels=in_channels, channels=64)
        self.five1 = Conv(in_channels=in_channels, channels=48)
        self.five2 = Conv(in_channels=48, channels=64, kernel_size=5, padding=2)
        self.double1 = Conv(in_channels=in_channels, channels=64)
        self.double2 = Conv(in_channels=64, channels=96, kernel_size=3, padding=1)
        self.double3 = Conv(in_channels=96, channels=96, kernel_size=3, padding=1)
        self.pool = nn.AvgPool2d(3, stride=1, padding=1)
        self.after_pool = Conv(in_channels=in_channels, channels=pooled)

    def forward(self, x: Tensor) -> Tensor:
        point = self.point(x)
        five1 = self.five1(x)
        five2 = self.five2(five1)
        double1 = self.double1(x)
        double2 = self.double2(double1)
        double3 = self.double3(double2)
        pool = self.pool(x)
        after_pool = self.after_pool(pool)
        y: Tensor = torch.cat([point, five2, double3, after_pool], dim=1)
        return y


class InceptionB(nn.Module):
    """Halves the image by convolutions and by pooling, side by side."""

    def __init__(self) -> None:
        super().__init__()
        self.three = Conv(in_channels=288, channels=384, kernel_size=3, stride=2)
        self.double1 = Conv(in_channels=288, channels=64)
        self.double2 = Conv(in_channels=64, channels=96, kernel_size=3, padding=1)
        self.double3 = Conv(in_channels=96, channels=96, kernel_size=3, stride=2)
        self.pool = nn.MaxPool2d(3, stride=2)

    def forward(self, x: Tensor) -> Tensor:
        three = self.three(x)
        double1 = self.double1(x)
        double2 = self.double2(double1)
        double3 = self.double3(double2)
        pool = self.pool(x)
        y: Tensor = torch.cat([three, double3, pool], dim=1)
        return y


class OblongConv(nn.Module):
    """A convolution that is longer one way, normalized, and its activation."""

    def __init__(
        self, in_channels: int, channels: int, height: int, width: int
    ) -> None:
        super().__init__()
        self.conv = nn.Conv2d(
            in_channels,
            channels,
            (height, width),
            padding=(height // 2, width // 2),
            bias=False,
        )
        self.norm = nn.BatchNorm2d(channels, eps=0.001)
        self.relu = nn.ReLU()

    def forward(self, x: Tensor) -> Tensor:
        x = self.conv(x)
        x = self.norm(x)
        y: Tensor = self.relu(x)
        return y


class InceptionC(nn.Module):
    """Branches that look 7 wide and 7 high in turn, side by side."""

    def __init__(self, narrow: int) -> None:
        super().__init__()
        self.point = Conv(in_channels=768, channels=192)
        self.seven1 = Conv(in_channels=768, channels=narrow)
        self.seven2 = OblongConv(in_channels=narrow, channels=narrow, height=1, width=7)
        self.seven3 = OblongConv(in_channels=narrow, channels=192, height=7, width=1)
        self.double1 = Conv(in_channels=768, channels=narrow)
        self.double2 = OblongConv(
            in_channels=narrow, channels=narrow, height=7, width=1
        )
        self.double3 = OblongConv(
            in_channels=narrow, channels=narrow, height=1, width=7
        )
        self.double4 = OblongConv(
            in_channels=narrow, channels=narrow, height=7, width=1
        )
        self.double5 = OblongConv(in_channels=narrow, channels=192, height=1, width=7)
        self.pool = nn.AvgPool2d(3, stride=1, padding=1)
        self.after_pool = Conv(in_channels=768, channels=192)

    def forward(self, x: Tensor) -> Tensor:
        point = self.point(x)
        seven1 = self.seven1(x)
        seven2 = self.seven2(seven1)
        seven3 = self.seven3(seven2)
        double1 = self.double1(x)
        double2 = self.double2(double1)
        double3 = self.double3(double2)
        double4 = self.double4(double3)
        double5 = self.double5(double4)
        pool = self.pool(x)
        after_pool = self.after_pool(pool)
        y: Tensor = torch.cat([point, seven3, double5, after_pool], dim=1)
        return y


class InceptionD(nn.Module):
    """Halves the image once more by convolutions and by pooling, side by side."""

    def __init__(self) -> None:
        super().__init__()
        self.three1 = Conv(in_channels=768, channels=192)
        self.three2 = Conv(in_channels=192, channels=320, kernel_size=3, stride=2)
        self.seven1 = Conv(in_channels=768, channels=192)
        self.seven2 = OblongConv(in_channels=192, channels=192, height=1, width=7)
        self.seven3 = OblongConv(in_channels=192, channels=192, height=7, width=1)
        self.seven4 = Conv(in_channels=192, channels=192, kernel_size=3, stride=2)
        self.pool = nn.MaxPool2d(3, stride=2)

    def forward(self, x: Tensor) -> Tensor:
        three1 = self.three1(x)
        three2 = self.three2(three1)
        seven1 = self.seven1(x)
        seven2 = self.seven2(seven1)
        seven3 = self.seven3(seven2)
        seven4 = self.seven4(seven3)
        pool = self.pool(x)
        y: Tensor = torch.cat([three2, seven4, pool], dim=1)
        return y


class Auxiliary(nn.Module):
    """A classifier of its own half way: it brings gradients to the early layers."""

    def __init__(self) -> None:
        super().__init__()
        self.pool = nn.AvgPool2d(5, stride=3)
        self.conv1 = Conv(in_channels=768, channels=128)
        self.conv2 = Conv(in_channels=128, channels=768, kernel_size=5)
        self.average = nn.AdaptiveAvgPool2d(1)
        self.flatten = nn.Flatten()
        self.head = nn.Linear(768, 1000)

    def forward(self, x: Tensor) -> Tensor:
        x = self.pool(x)
        x = self.conv1(x)
        x = self.conv2(x)
        x = self.average(x)
        x = self.flatten(x)
        y: Tensor = self.head(x)
        return y


class InceptionE(nn.Module):
    """Branches that part into a wide and a high convolution, side by side."""

    def __init__(self, in_channels: int) -> None:
        super().__init__()
        self.point = Conv(in_channels=in_channels, channels=320)
        self.three = Conv(in_channels=in_channels, channels=384)
        self.three_wide = OblongConv(in_channels=384, channels=384, height=1, width=3)
        self.three_high = OblongConv(in_channels=384, channels=384, height=3, width=1)
        self.double1 = Conv(in_channels=in_channels, channels=448)
        self.double2 = Conv(in_channels=448, channels=384, kernel_size=3, padding=1)
        self.double_wide = OblongConv(in_channels=384, channels=384, height=1, width=3)
        self.double_high = OblongConv(in_channels=384, channels=384, height=3, width=1)
        self.pool = nn.AvgPool2d(3, stride=1, padding=1)
        self.after_pool = Conv(in_channels=in_channels, channels=192)

    def forward(self, x: Tensor) -> Tensor:
        point = self.point(x)
        three = self.three(x)
        three_wide = self.three_wide(three)
        three_high = self.three_high(three)
        double1 = self.double1(x)
        double2 = self.double2(double1)
        double_wide = self.double_wide(double2)
        double_high = self.double_high(double2)
        pool = self.pool(x)
        after_pool = self.after_pool(pool)
        y: Tensor = torch.cat(
            [point, three_wide, three_high, double_wide, double_high, after_pool], dim=1
        )
        return y


class InceptionV3Auxiliary(nn.Module):
    """Inception v3 with the further head that helps to train it."""

    def __init__(self) -> None:
        super().__init__()
        self.conv1 = Conv(in_channels=3, channels=32, kernel_size=3, stride=2)
        self.conv2 = Conv(in_channels=32, channels=32, kernel_size=3)
        self.conv3 = Conv(in_channels=32, channels=64, kernel_size=3, padding=1)
        self.pool1 = nn.MaxPool2d(3, stride=2)
        self.conv4 = Conv(in_channels=64, channels=80)
        self.conv5 = Conv(in_channels=80, channels=192, kernel_size=3)
        self.pool2 = nn.MaxPool2d(3, stride=2)
        self.mixed5b = InceptionA(in_channels=192, pooled=32)
        self.mixed5c = InceptionA(in_channels=256, pooled=64)
        self.mixed5d = InceptionA(in_channels=288, pooled=64)
        self.mixed6a = InceptionB()
        self.mixed6b = InceptionC(narrow=128)
        self.mixed6c = InceptionC(narrow=160)
        self.mixed6d = InceptionC(narrow=160)
        self.mixed6e = InceptionC(narrow=192)
        self.auxiliary = Auxiliary()
        self.mixed7a = InceptionD()
        self.mixed7b = InceptionE(in_channels=1280)
        self.mixed7c = InceptionE(in_channels=2048)
        self.average = nn.AdaptiveAvgPool2d(1)
        self.dropout = nn.Dropout()
        self.flatten = nn.Flatten()
        self.head = nn.Linear(2048, 1000)

    def forward(self, image: Tensor) -> tuple[Tensor, Tensor]:
        x = self.conv1(image)
        x = self.conv2(x)
        x = self.conv3(x)
        x = self.pool1(x)
        x = self.conv4(x)
        x = self.conv5(x)
        x = self.pool2(x)
        x = self.mixed5b(x)
        x = self.mixed5c(x)
        x = self.mixed5d(x)
        x = self.mixed6a(x)
        x = self.mixed6b(x)
        x = self.mixed6c(x)
        x = self.mixed6d(x)
        mixed6e = self.mixed6e(x)
        auxiliary = self.auxiliary(mixed6e)
        x = self.mixed7a(mixed6e)
        x = self.mixed7b(x)
        x = self.mixed7c(x)
        x = self.average(x)
        x = self.dropout(x)
        x = self.flatten(x)
        scores = self.head(x)
        return scores, auxiliary
