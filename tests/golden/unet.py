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


class Down(nn.Module):
    """Looks at an image, keeps what it saw as skip, and halves height and width."""

    def __init__(self, in_channels: int, channels: int) -> None:
        super().__init__()
        self.convs = DoubleConv(in_channels=in_channels, channels=channels)
        self.pool = nn.MaxPool2d(2)

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        skip = self.convs(x)
        y = self.pool(skip)
        return y, skip


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
    """U-Net: four steps down, four up, and a skip between steps of one size."""

    def __init__(self) -> None:
        super().__init__()
        self.down1 = Down(in_channels=1, channels=64)
        self.down2 = Down(in_channels=64, channels=128)
        self.down3 = Down(in_channels=128, channels=256)
        self.down4 = Down(in_channels=256, channels=512)
        self.middle = DoubleConv(in_channels=512, channels=1024)
        self.up4 = Up(in_channels=1024, channels=512)
        self.up3 = Up(in_channels=512, channels=256)
        self.up2 = Up(in_channels=256, channels=128)
        self.up1 = Up(in_channels=128, channels=64)
        self.head = nn.Conv2d(64, 2, 1)

    def forward(self, image: Tensor) -> Tensor:
        x, down1_skip = self.down1(image)
        x, down2_skip = self.down2(x)
        x, down3_skip = self.down3(x)
        x, down4_skip = self.down4(x)
        x = self.middle(x)
        x = self.up4(x, down4_skip)
        x = self.up3(x, down3_skip)
        x = self.up2(x, down2_skip)
        x = self.up1(x, down1_skip)
        scores: Tensor = self.head(x)
        return scores
