"""Handwritten digits from scikit-learn."""

import torch
from sklearn.datasets import load_digits
from torch import Tensor
from torch.nn import functional as F


def read_digits(samples: int, size: int, channels: int) -> dict[str, Tensor]:
    """Return images (N, C, H, W) of greys from 0 to 1, and the digits (N,)."""
    digits = load_digits()
    image = torch.tensor(digits.images[:samples] / 16, dtype=torch.float32).unsqueeze(1)
    image = F.interpolate(image, size=(size, size), mode="bilinear", antialias=True)
    label = torch.tensor(digits.target[:samples], dtype=torch.int64)
    return {"image": image.expand(-1, channels, -1, -1), "label": label}
