"""A PyTorch model, drawn with Netwright."""

import torch
from torch import Tensor, nn


class DownLayer(nn.Module):
    """Halves the height and width of feature maps."""

    def __init__(self, in_channels: int, channels: int) -> None:
        super().__init__()
        self.conv = nn.Conv2d(in_channels, channels, 4, stride=2, padding=1, bias=False)
        self.norm = nn.BatchNorm2d(channels)
        self.relu = nn.LeakyReLU(negative_slope=0.2)

    def forward(self, x: Tensor) -> Tensor:
        x = self.conv(x)
        x = self.norm(x)
        y: Tensor = self.relu(x)
        return y


class Discriminator(nn.Module):
    """Scores how real an image of 64 by 64 looks: the feature maps halve four times."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.stem = nn.Conv2d(3, channels, 4, stride=2, padding=1, bias=False)
        self.relu = nn.LeakyReLU(negative_slope=0.2)
        self.down1 = DownLayer(in_channels=channels, channels=channels * 2)
        self.down2 = DownLayer(in_channels=channels * 2, channels=channels * 4)
        self.down3 = DownLayer(in_channels=channels * 4, channels=channels * 8)
        self.judge = nn.Conv2d(channels * 8, 1, 4, bias=False)
        self.flatten = nn.Flatten()

    def forward(self, image: Tensor) -> Tensor:
        x = self.stem(image)
        x = self.relu(x)
        x = self.down1(x)
        x = self.down2(x)
        x = self.down3(x)
        x = self.judge(x)
        score: Tensor = self.flatten(x)
        return score


class UpLayer(nn.Module):
    """Doubles the height and width of feature maps."""

    def __init__(self, in_channels: int, channels: int) -> None:
        super().__init__()
        self.conv = nn.ConvTranspose2d(
            in_channels, channels, 4, stride=2, padding=1, bias=False
        )
        self.norm = nn.BatchNorm2d(channels)
        self.relu = nn.ReLU()

    def forward(self, x: Tensor) -> Tensor:
        x = self.conv(x)
        x = self.norm(x)
        y: Tensor = self.relu(x)
        return y


class Generator(nn.Module):
    """Draws an image of 64 by 64 out of random numbers.

    The feature maps double four times.
    """

    def __init__(self, channels: int, colours: int) -> None:
        super().__init__()
        self.stem = nn.ConvTranspose2d(100, channels * 8, 4, bias=False)
        self.norm = nn.BatchNorm2d(channels * 8)
        self.relu = nn.ReLU()
        self.up1 = UpLayer(in_channels=channels * 8, channels=channels * 4)
        self.up2 = UpLayer(in_channels=channels * 4, channels=channels * 2)
        self.up3 = UpLayer(in_channels=channels * 2, channels=channels)
        self.draw = nn.ConvTranspose2d(
            channels, colours, 4, stride=2, padding=1, bias=False
        )
        self.tanh = nn.Tanh()

    def forward(self, noise: Tensor) -> Tensor:
        x = self.stem(noise)
        x = self.norm(x)
        x = self.relu(x)
        x = self.up1(x)
        x = self.up2(x)
        x = self.up3(x)
        x = self.draw(x)
        image: Tensor = self.tanh(x)
        return image


class DCGAN(nn.Module):
    """5 layers: Expression, Discriminator, Noise, Generator."""

    def __init__(self) -> None:
        super().__init__()
        self.discriminator = Discriminator(channels=64)
        self.generator = Generator(channels=64, colours=3)

    def forward(self, image: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        x = 2 * image - 1
        real_score = self.discriminator(x)
        x = torch.randn(image.shape[0], 100, 1, 1, device=image.device)
        drawn = self.generator(x)
        fake_score = self.discriminator(drawn)
        return real_score, drawn, fake_score
