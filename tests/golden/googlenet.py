"""A PyTorch model, drawn with Netwright."""

import torch
from torch import Tensor, nn


class ConvNormReLU(nn.Module):
    """A convolution, normalized, and its activation."""

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


class Inception(nn.Module):
    """Four branches that look at the same place, side by side.

    Filters 1x1, 3x3, 3x3 where the paper has 5x5, and pooling.
    """

    def __init__(
        self,
        in_channels: int,
        filters1: int,
        reduce2: int,
        filters2: int,
        reduce3: int,
        filters3: int,
        filters4: int,
    ) -> None:
        super().__init__()
        self.branch1 = ConvNormReLU(in_channels=in_channels, channels=filters1)
        self.narrow2 = ConvNormReLU(in_channels=in_channels, channels=reduce2)
        self.branch2 = ConvNormReLU(
            in_channels=reduce2, channels=filters2, kernel_size=3, padding=1
        )
        self.narrow3 = ConvNormReLU(in_channels=in_channels, channels=reduce3)
        self.branch3 = ConvNormReLU(
            in_channels=reduce3, channels=filters3, kernel_size=3, padding=1
        )
        self.pool = nn.MaxPool2d(3, stride=1, padding=1, ceil_mode=True)
        self.branch4 = ConvNormReLU(in_channels=in_channels, channels=filters4)

    def forward(self, x: Tensor) -> Tensor:
        branch1 = self.branch1(x)
        narrow2 = self.narrow2(x)
        branch2 = self.branch2(narrow2)
        narrow3 = self.narrow3(x)
        branch3 = self.branch3(narrow3)
        pool = self.pool(x)
        branch4 = self.branch4(pool)
        y: Tensor = torch.cat([branch1, branch2, branch3, branch4], dim=1)
        return y


class GoogLeNet(nn.Module):
    """GoogLeNet: nine inception blocks, for prediction."""

    def __init__(self) -> None:
        super().__init__()
        self.conv1 = ConvNormReLU(
            in_channels=3, channels=64, kernel_size=7, stride=2, padding=3
        )
        self.pool1 = nn.MaxPool2d(3, stride=2, ceil_mode=True)
        self.conv2 = ConvNormReLU(in_channels=64, channels=64)
        self.conv3 = ConvNormReLU(
            in_channels=64, channels=192, kernel_size=3, padding=1
        )
        self.pool2 = nn.MaxPool2d(3, stride=2, ceil_mode=True)
        self.inception3a = Inception(
            in_channels=192,
            filters1=64,
            reduce2=96,
            filters2=128,
            reduce3=16,
            filters3=32,
            filters4=32,
        )
        self.inception3b = Inception(
            in_channels=256,
            filters1=128,
            reduce2=128,
            filters2=192,
            reduce3=32,
            filters3=96,
            filters4=64,
        )
        self.pool3 = nn.MaxPool2d(3, stride=2, ceil_mode=True)
        self.inception4a = Inception(
            in_channels=480,
            filters1=192,
            reduce2=96,
            filters2=208,
            reduce3=16,
            filters3=48,
            filters4=64,
        )
        self.inception4b = Inception(
            in_channels=512,
            filters1=160,
            reduce2=112,
            filters2=224,
            reduce3=24,
            filters3=64,
            filters4=64,
        )
        self.inception4c = Inception(
            in_channels=512,
            filters1=128,
            reduce2=128,
            filters2=256,
            reduce3=24,
            filters3=64,
            filters4=64,
        )
        self.inception4d = Inception(
            in_channels=512,
            filters1=112,
            reduce2=144,
            filters2=288,
            reduce3=32,
            filters3=64,
            filters4=64,
        )
        self.inception4e = Inception(
            in_channels=528,
            filters1=256,
            reduce2=160,
            filters2=320,
            reduce3=32,
            filters3=128,
            filters4=128,
        )
        self.pool4 = nn.MaxPool2d(2, stride=2, ceil_mode=True)
        self.inception5a = Inception(
            in_channels=832,
            filters1=256,
            reduce2=160,
            filters2=320,
            reduce3=32,
            filters3=128,
            filters4=128,
        )
        self.inception5b = Inception(
            in_channels=832,
            filters1=384,
            reduce2=192,
            filters2=384,
            reduce3=48,
            filters3=128,
            filters4=128,
        )
        self.average = nn.AdaptiveAvgPool2d(1)
        self.flatten = nn.Flatten()
        self.dropout = nn.Dropout(p=0.2)
        self.head = nn.Linear(1024, 1000)

    def forward(self, image: Tensor) -> Tensor:
        x = self.conv1(image)
        x = self.pool1(x)
        x = self.conv2(x)
        x = self.conv3(x)
        x = self.pool2(x)
        x = self.inception3a(x)
        x = self.inception3b(x)
        x = self.pool3(x)
        x = self.inception4a(x)
        x = self.inception4b(x)
        x = self.inception4c(x)
        x = self.inception4d(x)
        x = self.inception4e(x)
        x = self.pool4(x)
        x = self.inception5a(x)
        x = self.inception5b(x)
        x = self.average(x)
        x = self.flatten(x)
        x = self.dropout(x)
        scores: Tensor = self.head(x)
        return scores
