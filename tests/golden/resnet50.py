"""A PyTorch model, drawn with Netwright."""

from torch import Tensor, nn


class ProjectionBottleneck(nn.Module):
    """Convolutions 1x1, 3x3 and 1x1, added to a projection."""

    def __init__(self, in_channels: int, channels: int, stride: int) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(in_channels, channels, 1, bias=False)
        self.norm1 = nn.BatchNorm2d(channels)
        self.relu1 = nn.ReLU()
        self.conv2 = nn.Conv2d(
            channels, channels, 3, stride=stride, padding=1, bias=False
        )
        self.norm2 = nn.BatchNorm2d(channels)
        self.relu2 = nn.ReLU()
        self.conv3 = nn.Conv2d(channels, channels * 4, 1, bias=False)
        self.norm3 = nn.BatchNorm2d(channels * 4)
        self.project = nn.Conv2d(
            in_channels, channels * 4, 1, stride=stride, bias=False
        )
        self.norm = nn.BatchNorm2d(channels * 4)
        self.relu3 = nn.ReLU()

    def forward(self, x: Tensor) -> Tensor:
        y = self.conv1(x)
        y = self.norm1(y)
        y = self.relu1(y)
        y = self.conv2(y)
        y = self.norm2(y)
        y = self.relu2(y)
        y = self.conv3(y)
        y = self.norm3(y)
        z = self.project(x)
        z = self.norm(z)
        y = y + z
        result: Tensor = self.relu3(y)
        return result


class Bottleneck(nn.Module):
    """Convolutions 1x1, 3x3 and 1x1, added to what came in."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(channels * 4, channels, 1, bias=False)
        self.norm1 = nn.BatchNorm2d(channels)
        self.relu1 = nn.ReLU()
        self.conv2 = nn.Conv2d(channels, channels, 3, padding=1, bias=False)
        self.norm2 = nn.BatchNorm2d(channels)
        self.relu2 = nn.ReLU()
        self.conv3 = nn.Conv2d(channels, channels * 4, 1, bias=False)
        self.norm3 = nn.BatchNorm2d(channels * 4)
        self.relu3 = nn.ReLU()

    def forward(self, x: Tensor) -> Tensor:
        y = self.conv1(x)
        y = self.norm1(y)
        y = self.relu1(y)
        y = self.conv2(y)
        y = self.norm2(y)
        y = self.relu2(y)
        y = self.conv3(y)
        y = self.norm3(y)
        y = y + x
        result: Tensor = self.relu3(y)
        return result


class Stage(nn.Module):
    """A bottleneck that changes the number of channels, then others that keep it."""

    def __init__(
        self, in_channels: int, channels: int, depth: int, stride: int
    ) -> None:
        super().__init__()
        self.first = ProjectionBottleneck(
            in_channels=in_channels, channels=channels, stride=stride
        )
        self.rest = nn.Sequential(
            *(Bottleneck(channels=channels) for _ in range(depth - 1))
        )

    def forward(self, x: Tensor) -> Tensor:
        x = self.first(x)
        y: Tensor = self.rest(x)
        return y


class ResNet50(nn.Module):
    """ResNet-50: sixteen bottlenecks with shortcuts, in four stages."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Conv2d(3, 64, 7, stride=2, padding=3, bias=False)
        self.norm = nn.BatchNorm2d(64)
        self.relu = nn.ReLU()
        self.pool = nn.MaxPool2d(3, stride=2, padding=1)
        self.stage1 = Stage(in_channels=64, channels=64, depth=3, stride=1)
        self.stage2 = Stage(in_channels=256, channels=128, depth=4, stride=2)
        self.stage3 = Stage(in_channels=512, channels=256, depth=6, stride=2)
        self.stage4 = Stage(in_channels=1024, channels=512, depth=3, stride=2)
        self.average = nn.AdaptiveAvgPool2d(1)
        self.flatten = nn.Flatten()
        self.head = nn.Linear(2048, 1000)

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
