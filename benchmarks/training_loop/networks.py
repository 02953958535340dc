"""The networks of the benchmark, as the designer writes them, and the digits they learn."""

from __future__ import annotations

import torch
from sklearn.datasets import load_digits
from torch import Tensor, nn
from torch.nn import functional as F

from runtime.train.device import Batch
from runtime.train.objective import Objective


class DigitsMLP(nn.Module):
    """Three linear layers."""

    def __init__(self) -> None:
        super().__init__()
        self.linear1 = nn.Linear(64, 64)
        self.relu1 = nn.ReLU()
        self.linear2 = nn.Linear(64, 32)
        self.relu2 = nn.ReLU()
        self.linear3 = nn.Linear(32, 10)

    def forward(self, x: Tensor) -> Tensor:
        x = self.linear1(x)
        x = self.relu1(x)
        x = self.linear2(x)
        x = self.relu2(x)
        y: Tensor = self.linear3(x)
        return y


class DigitsCNN(nn.Module):
    """Two convolutions and two linear layers."""

    def __init__(self) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(1, 16, 3, padding=1)
        self.relu1 = nn.ReLU()
        self.conv2 = nn.Conv2d(16, 32, 3, padding=1)
        self.relu2 = nn.ReLU()
        self.pool = nn.MaxPool2d(2)
        self.flatten = nn.Flatten()
        self.linear1 = nn.Linear(512, 64)
        self.relu3 = nn.ReLU()
        self.linear2 = nn.Linear(64, 10)

    def forward(self, x: Tensor) -> Tensor:
        x = self.conv1(x)
        x = self.relu1(x)
        x = self.conv2(x)
        x = self.relu2(x)
        x = self.pool(x)
        x = self.flatten(x)
        x = self.linear1(x)
        x = self.relu3(x)
        y: Tensor = self.linear2(x)
        return y


def digits(*axes: int) -> tuple[Tensor, Tensor]:
    """Return all 1,797 digits, each of the given shape, and their classes."""
    found = load_digits()
    pixels = torch.tensor(found.data, dtype=torch.float32) / 16
    return pixels.reshape(-1, *axes), torch.tensor(found.target)


def objective(*, accuracy: bool) -> Objective:
    """Return cross-entropy, measured with or without the accuracy."""

    def predict(model: nn.Module, batch: Batch) -> dict[str, Tensor]:
        return {"scores": model(batch["image"])}

    def loss(outputs: Batch, batch: Batch) -> dict[str, Tensor]:
        return {"loss": F.cross_entropy(outputs["scores"], batch["label"])}

    def metrics() -> dict[str, nn.Module]:
        from torchmetrics.classification import MulticlassAccuracy

        return {"accuracy": MulticlassAccuracy(10, average="micro")} if accuracy else {}

    def compared(outputs: Batch, batch: Batch) -> dict[str, tuple[Tensor, Tensor]]:
        return {"accuracy": (outputs["scores"], batch["label"])} if accuracy else {}

    return Objective(predict, {"train": loss}, metrics, compared)
