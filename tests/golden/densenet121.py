"""A PyTorch model, drawn with Netwright."""

import torch
from torch import Tensor, nn


class DenseLayer(nn.Module):
    """Makes a few more channels of all there are, and joins them on."""

    def __init__(self, in_channels: int, growth: int) -> None:
        super().__init__()
        self.norm1 = nn.BatchNorm2d(in_channels)
        self.relu1 = nn.ReLU()
        self.conv1 = nn.Conv2d(in_channels, growth * 4, 1, bias=False)
        self.norm2 = nn.BatchNorm2d(growth * 4)
        self.relu2 = nn.ReLU()
        self.conv2 = nn.Conv2d(growth * 4, growth, 3, padding=1, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        y = self.norm1(x)
        y = self.relu1(y)
        y = self.conv1(y)
        y = self.norm2(y)
        y = self.relu2(y)
        y = self.conv2(y)
        result: Tensor = torch.cat([x, y], dim=1)
        return result


class Transition(nn.Module):
    """Halves height and width, and the number of channels."""

    def __init__(self, in_channels: int, channels: int) -> None:
        super().__init__()
        self.norm = nn.BatchNorm2d(in_channels)
        self.relu = nn.ReLU()
        self.conv = nn.Conv2d(in_channels, channels, 1, bias=False)
        self.pool = nn.AvgPool2d(2)

    def forward(self, x: Tensor) -> Tensor:
        x = self.norm(x)
        x = self.relu(x)
        x = self.conv(x)
        y: Tensor = self.pool(x)
        return y


class DenseNet121(nn.Module):
    """DenseNet-121: 58 layers, each of which sees what all before it found."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Conv2d(3, 64, 7, stride=2, padding=3, bias=False)
        self.norm1 = nn.BatchNorm2d(64)
        self.relu1 = nn.ReLU()
        self.pool = nn.MaxPool2d(3, stride=2, padding=1)
        self.dense1 = nn.Sequential(
            *(DenseLayer(in_channels=64 + 32 * index, growth=32) for index in range(6))
        )
        self.transition1 = Transition(in_channels=256, channels=128)
        self.dense2 = nn.Sequential(
            *(
                DenseLayer(in_channels=128 + 32 * index, growth=32)
                for index in range(12)
            ),
        )
        self.transition2 = Transition(in_channels=512, channels=256)
        self.dense3 = nn.Sequential(
            *(
                DenseLayer(in_channels=256 + 32 * index, growth=32)
                for index in range(24)
            ),
        )
        self.transition3 = Transition(in_channels=1024, channels=512)
        self.dense4 = nn.Sequential(
            *(
                DenseLayer(in_channels=512 + 32 * index, growth=32)
                for index in range(16)
            ),
        )
        self.norm2 = nn.BatchNorm2d(1024)
        self.relu2 = nn.ReLU()
        self.average = nn.AdaptiveAvgPool2d(1)
        self.flatten = nn.Flatten()
        self.head = nn.Linear(1024, 1000)

    def forward(self, image: Tensor) -> Tensor:
        x = self.stem(image)
        x = self.norm1(x)
        x = self.relu1(x)
        x = self.pool(x)
        x = self.dense1(x)
        x = self.transition1(x)
        x = self.dense2(x)
        x = self.transition2(x)
        x = self.dense3(x)
        x = self.transition3(x)
        x = self.dense4(x)
        x = self.norm2(x)
        x = self.relu2(x)
        x = self.average(x)
        x = self.flatten(x)
        scores: Tensor = self.head(x)
        return scores
