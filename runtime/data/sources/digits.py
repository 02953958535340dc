"""Handwritten digits from scikit-learn."""

import torch
from sklearn.datasets import load_digits
from torch import Tensor
from torch.nn import functional as F


def read_digits(
    samples: int, size: int, channels: int, labelled: int | None = None
) -> dict[str, Tensor]:
    """Return images (N, C, H, W) of greys from 0 to 1, and the digits (N,).

    `labelled` adds `known` (N, 1): 1 for the first ones, whose label is known, else 0.
    """
    digits = load_digits()
    image = torch.tensor(digits.images[:samples] / 16, dtype=torch.float32).unsqueeze(1)
    image = F.interpolate(image, size=(size, size), mode="bilinear", antialias=True)
    label = torch.tensor(digits.target[:samples], dtype=torch.int64)
    fields = {"image": image.expand(-1, channels, -1, -1), "label": label}
    if labelled is not None:
        fields["known"] = (torch.arange(len(label)) < labelled).long().unsqueeze(1)
    return fields
