"""Diabetes patients from scikit-learn: a regression."""

import torch
from sklearn.datasets import load_diabetes
from torch import Tensor


def read_diabetes() -> dict[str, Tensor]:
    """Return 442 patients: measurements as taken (N, 10) and the progression (N, 1)."""
    table = load_diabetes(scaled=False)
    features = torch.tensor(table.data, dtype=torch.float32)
    target = torch.tensor(table.target, dtype=torch.float32).unsqueeze(1)
    return {"features": features, "target": target}
