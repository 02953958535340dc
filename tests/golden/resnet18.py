"""A PyTorch model, drawn with Netwright."""

from torch import Tensor, nn


class ResidualBlock(nn.Module):
    """Two 3x3 convolutions, added to what came in."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(channels, channels, 3, padding=1, bias=False)
        self.norm1 = nn.BatchNorm2d(channels)
        self.relu1 = nn.ReLU()
        self.conv2 = nn.Conv2d(channels, channels, 3, padding=1, bias=False)
        self.norm2 = nn.BatchNorm2d(channels)
        self.relu2 = nn.ReLU()

    def forward(self, x: Tensor) -> Tensor:
        y = self.conv1(x)
        y = self.norm1(y)
        y = self.relu1(y)
        y = self.conv2(y)
        y = self.norm2(y)
        y = y + x
        result: Tensor = self.relu2(y)
        return result


class DownBlock(nn.Module):
    """Two 3x3 convolutions that halve the image, added to its projection."""

    def __init__(self, in_channels: int, channels: int) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(
            in_channels, channels, 3, stride=2, padding=1, bias=False
        )
        self.norm1 = nn.BatchNorm2d(channels)
        self.relu1 = nn.ReLU()
        self.conv2 = nn.Conv2d(channels, channels, 3, padding=1, bias=False)
        self.norm2 = nn.BatchNorm2d(channels)
        self.project = nn.Conv2d(in_channels, channels, 1, stride=2, bias=False)
        self.norm = nn.BatchNorm2d(channels)
        self.relu2 = nn.ReLU()

    def forward(self, x: Tensor) -> Tensor:
        y = self.conv1(x)
        y = self.norm1(y)
        y = self.relu1(y)
        y = self.conv2(y)
        y = self.norm2(y)
        z = self.project(x)
        z = self.norm(z)
        y = y + z
        result: Tensor = self.relu2(y)
        return result


class Stage(nn.Module):
    """A block that halves the image, and one that keeps its size."""

    def __init__(self, in_channels: int, channels: int) -> None:
        super().__init__()
        self.down = DownBlock(in_channels=in_channels, channels=channels)
        self.keep = ResidualBlock(channels=channels)

    def forward(self, x: Tensor) -> Tensor:
        x = self.down(x)
        y: Tensor = self.keep(x)
        return y


class ResNet18(nn.Module):
    """ResNet-18: pairs of 3x3 convolutions with shortcuts around them."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Conv2d(3, 64, 7, stride=2, padding=3, bias=False)
        self.norm = nn.BatchNorm2d(64)
        self.relu = nn.ReLU()
        self.pool = nn.MaxPool2d(3, stride=2, padding=1)
        self.stage1 = nn.Sequential(*(ResidualBlock(channels=64) for _ in range(2)))
        self.stage2 = Stage(in_channels=64, channels=128)
        self.stage3 = Stage(in_channels=128, channels=256)
        self.stage4 = Stage(in_channels=256, channels=512)
        self.average = nn.AdaptiveAvgPool2d(1)
        self.flatten = nn.Flatten()
        self.head = nn.Linear(512, 1000)

    def forward(self, image: Tensor) -> Tensor:
        x = self.stem(image)
        x = self.norm(x)
        x = self.relu(x)
        x = self.pool(x)
        x = self.stage1(x)
        x = self.stage2(x)
        x = self.stage3(x)
        x = self.stage4(x)
        x = self.average(x)
        x = self.flatten(x)
        scores: Tensor = self.head(x)
        return scores
