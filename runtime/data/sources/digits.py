"""Handwritten digits from scikit-learn."""

import torch
from sklearn.datasets import load_digits
from torch import Tensor


def read_digits() -> dict[str, Tensor]:
    """Return 1,797 images (N, 1, 8, 8) of greys from 0 to 1, and the digits (N,)."""
    digits = load_digits()
    image = torch.tensor(digits.images / 16, dtype=torch.float32).unsqueeze(1)
    return {"image": image, "label": torch.tensor(digits.target, dtype=torch.int64)}
