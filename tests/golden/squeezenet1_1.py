"""A PyTorch model, drawn with Netwright."""

import torch
from torch import Tensor, nn


class Fire(nn.Module):
    """Squeezes the channels, then expands them by 1x1 and 3x3 filters side by side."""

    def __init__(self, in_channels: int, squeeze: int, expand: int) -> None:
        super().__init__()
        self.squeezed = nn.Conv2d(in_channels, squeeze, 1)
        self.relu = nn.ReLU()
        self.narrow = nn.Conv2d(squeeze, expand, 1)
        self.relu_narrow = nn.ReLU()
        self.wide = nn.Conv2d(squeeze, expand, 3, padding=1)
        self.relu_wide = nn.ReLU()

    def forward(self, x: Tensor) -> Tensor:
        x = self.squeezed(x)
        relu = self.relu(x)
        y = self.narrow(relu)
        y = self.relu_narrow(y)
        z = self.wide(relu)
        z = self.relu_wide(z)
        result: Tensor = torch.cat([y, z], dim=1)
        return result


class SqueezeNet(nn.Module):
    """SqueezeNet 1.1: fire blocks that squeeze and expand."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Conv2d(3, 64, 3, stride=2)
        self.relu = nn.ReLU()
        self.pool1 = nn.MaxPool2d(3, stride=2, ceil_mode=True)
        self.fire2 = Fire(in_channels=64, squeeze=16, expand=64)
        self.fire3 = Fire(in_channels=128, squeeze=16, expand=64)
        self.pool3 = nn.MaxPool2d(3, stride=2, ceil_mode=True)
        self.fire4 = Fire(in_channels=128, squeeze=32, expand=128)
        self.fire5 = Fire(in_channels=256, squeeze=32, expand=128)
        self.pool5 = nn.MaxPool2d(3, stride=2, ceil_mode=True)
        self.fire6 = Fire(in_channels=256, squeeze=48, expand=192)
        self.fire7 = Fire(in_channels=384, squeeze=48, expand=192)
        self.fire8 = Fire(in_channels=384, squeeze=64, expand=256)
        self.fire9 = Fire(in_channels=512, squeeze=64, expand=256)
        self.dropout = nn.Dropout()
        self.head = nn.Conv2d(512, 1000, 1)
        self.relu_head = nn.ReLU()
        self.average = nn.AdaptiveAvgPool2d(1)
        self.flatten = nn.Flatten()

    def forward(self, image: Tensor) -> Tensor:
        x = self.stem(image)
        x = self.relu(x)
        x = self.pool1(x)
        x = self.fire2(x)
        x = self.fire3(x)
        x = self.pool3(x)
        x = self.fire4(x)
        x = self.fire5(x)
        x = self.pool5(x)
        x = self.fire6(x)
        x = self.fire7(x)
        x = self.fire8(x)
        x = self.fire9(x)
        x = self.dropout(x)
        x = self.head(x)
        x = self.relu_head(x)
        x = self.average(x)
        scores: Tensor = self.flatten(x)
        return scores
