"""A PyTorch model, drawn with Netwright."""

from torch import Tensor, nn


class ConvNormReLU(nn.Module):
    """A 3x3 convolution, normalized, and its activation."""

    def __init__(self, in_channels: int, channels: int) -> None:
        super().__init__()
        self.conv = nn.Conv2d(in_channels, channels, 3, padding=1)
        self.norm = nn.BatchNorm2d(channels)
        self.relu = nn.ReLU()

    def forward(self, x: Tensor) -> Tensor:
        x = self.conv(x)
        x = self.norm(x)
        y: Tensor = self.relu(x)
        return y


class Stage(nn.Module):
    """Convolutions of one width, then half the height and width."""

    def __init__(self, in_channels: int, channels: int, depth: int) -> None:
        super().__init__()
        self.first = ConvNormReLU(in_channels=in_channels, channels=channels)
        self.rest = nn.Sequential(
            *(
                ConvNormReLU(in_channels=channels, channels=channels)
                for _ in range(depth - 1)
            ),
        )
        self.pool = nn.MaxPool2d(2)

    def forward(self, x: Tensor) -> Tensor:
        x = self.first(x)
        x = self.rest(x)
        y: Tensor = self.pool(x)
        return y


class VGG16BN(nn.Module):
    """VGG-16 with each of its convolutions normalized over the batch."""

    def __init__(self) -> None:
        super().__init__()
        self.stage1 = Stage(in_channels=3, channels=64, depth=2)
        self.stage2 = Stage(in_channels=64, channels=128, depth=2)
        self.stage3 = Stage(in_channels=128, channels=256, depth=3)
        self.stage4 = Stage(in_channels=256, channels=512, depth=3)
        self.stage5 = Stage(in_channels=512, channels=512, depth=3)
        self.average = nn.AdaptiveAvgPool2d(7)
        self.flatten = nn.Flatten()
        self.hidden1 = nn.Linear(25088, 4096)
        self.relu1 = nn.ReLU()
        self.dropout1 = nn.Dropout()
        self.hidden2 = nn.Linear(4096, 4096)
        self.relu2 = nn.ReLU()
        self.dropout2 = nn.Dropout()
        self.head = nn.Linear(4096, 1000)

    def forward(self, image: Tensor) -> Tensor:
        x = self.stage1(image)
        x = self.stage2(x)
        x = self.stage3(x)
        x = self.stage4(x)
        x = self.stage5(x)
        x = self.average(x)
        x = self.flatten(x)
        x = self.hidden1(x)
        x = self.relu1(x)
        x = self.dropout1(x)
        x = self.hidden2(x)
        x = self.relu2(x)
        x = self.dropout2(x)
        scores: Tensor = self.head(x)
        return scores
