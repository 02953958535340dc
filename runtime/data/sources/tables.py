"""Small tables from scikit-learn: measurements of things and their class."""

import torch
from sklearn.datasets import load_breast_cancer, load_iris, load_wine
from torch import Tensor

TABLES = {"iris": load_iris, "wine": load_wine, "breast_cancer": load_breast_cancer}


def read_table(name: str) -> dict[str, Tensor]:
    """Return the measurements (N, F) and the classes (N,) of a table."""
    table = TABLES[name]()
    features = torch.tensor(table.data, dtype=torch.float32)
    return {
        "features": features,
        "label": torch.tensor(table.target, dtype=torch.int64),
    }
