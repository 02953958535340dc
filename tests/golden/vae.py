"""A PyTorch model, drawn with Netwright."""

import torch
from torch import Tensor, nn


class Reparameterise(nn.Module):
    """Draws from normal distributions of given means and logarithms of variances.

    Kingma and Welling, Auto-Encoding Variational Bayes, 2014, arXiv 1312.6114.
    """

    def __init__(self, *, always: bool = True) -> None:
        super().__init__()
        self.always = always

    def forward(self, mean: Tensor, log_variance: Tensor) -> Tensor:
        if not (self.training or self.always):
            return mean
        return mean + torch.exp(0.5 * log_variance) * torch.randn_like(mean)


class Encoder(nn.Module):
    """Says of each image where it lies among the codes, and how surely."""

    def __init__(self, hidden: int, codes: int) -> None:
        super().__init__()
        self.flatten = nn.Flatten()
        self.hidden_layer = nn.Linear(784, hidden)
        self.relu = nn.ReLU()
        self.mean_layer = nn.Linear(hidden, codes)
        self.variance_layer = nn.Linear(hidden, codes)

    def forward(self, image: Tensor) -> tuple[Tensor, Tensor]:
        x = self.flatten(image)
        x = self.hidden_layer(x)
        relu = self.relu(x)
        mean = self.mean_layer(relu)
        log_variance = self.variance_layer(relu)
        return mean, log_variance


class Decoder(nn.Module):
    """Draws the image that a code stands for."""

    def __init__(self, hidden: int, pixels: int) -> None:
        super().__init__()
        self.pixels = pixels
        self.hidden_layer = nn.Linear(20, hidden)
        self.relu = nn.ReLU()
        self.pixel_layer = nn.Linear(hidden, pixels**2)
        self.sigmoid = nn.Sigmoid()

    def forward(self, code: Tensor) -> Tensor:
        x = self.hidden_layer(code)
        x = self.relu(x)
        x = self.pixel_layer(x)
        x = self.sigmoid(x)
        image: Tensor = x.reshape(x.shape[0], 1, self.pixels, self.pixels)
        return image


class VAE(nn.Module):
    """3 layers: Encoder, Reparameterise, Decoder."""

    def __init__(self) -> None:
        super().__init__()
        self.encoder = Encoder(hidden=400, codes=20)
        self.code = Reparameterise()
        self.decoder = Decoder(hidden=400, pixels=28)

    def forward(self, image: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        mean, log_variance = self.encoder(image)
        x = self.code(mean, log_variance)
        reconstruction = self.decoder(x)
        return mean, log_variance, reconstruction
