"""A PyTorch model, drawn with Netwright."""

import torch
from torch import Tensor, nn


class DoubleConv(nn.Module):
    """Two 3x3 convolutions, each with its activation."""

    def __init__(self, in_channels: int, channels: int) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(in_channels, channels, 3, padding=1)
        self.relu1 = nn.ReLU()
        self.conv2 = nn.Conv2d(channels, channels, 3, padding=1)
        self.relu2 = nn.ReLU()

    def forward(self, x: Tensor) -> Tensor:
        x = self.conv1(x)
        x = self.relu1(x)
        x = self.conv2(x)
        y: Tensor = self.relu2(x)
        return y


class Up(nn.Module):
    """Doubles height and width, joins what was there before, and looks at both."""

    def __init__(self, in_channels: int, channels: int) -> None:
        super().__init__()
        self.up = nn.ConvTranspose2d(in_channels, channels, 2, stride=2)
        self.convs = DoubleConv(in_channels=in_channels, channels=channels)

    def forward(self, x: Tensor, skip: Tensor) -> Tensor:
        x = self.up(x)
        x = torch.cat([skip, x], dim=1)
        y: Tensor = self.convs(x)
        return y


class UNet(nn.Module):
    """14 layers: DoubleConv, MaxPool2d, Up, Conv2d."""

    def __init__(self) -> None:
        super().__init__()
        self.encode1 = DoubleConv(in_channels=1, channels=64)
        self.pool1 = nn.MaxPool2d(2)
        self.encode2 = DoubleConv(in_channels=64, channels=128)
        self.pool2 = nn.MaxPool2d(2)
        self.encode3 = DoubleConv(in_channels=128, channels=256)
        self.pool3 = nn.MaxPool2d(2)
        self.encode4 = DoubleConv(in_channels=256, channels=512)
        self.pool4 = nn.MaxPool2d(2)
        self.middle = DoubleConv(in_channels=512, channels=1024)
        self.decode4 = Up(in_channels=1024, channels=512)
        self.decode3 = Up(in_channels=512, channels=256)
        self.decode2 = Up(in_channels=256, channels=128)
        self.decode1 = Up(in_channels=128, channels=64)
        self.head = nn.Conv2d(64, 2, 1)

    def forward(self, image: Tensor) -> Tensor:
        encode1 = self.encode1(image)
        x = self.pool1(encode1)
        encode2 = self.encode2(x)
        x = self.pool2(encode2)
        encode3 = self.encode3(x)
        x = self.pool3(encode3)
        encode4 = self.encode4(x)
        x = self.pool4(encode4)
        x = self.middle(x)
        x = self.decode4(x, encode4)
        x = self.decode3(x, encode3)
        x = self.decode2(x, encode2)
        x = self.decode1(x, encode1)
        scores: Tensor = self.head(x)
        return scores
