"""Small models, objectives and data for the tests of training."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from sklearn.datasets import load_digits, load_iris
from torch import Tensor, nn
from torch.nn import functional as F

from runtime.data.data import Data
from runtime.train.config import Config, PhaseConfig
from runtime.train.device import Batch
from runtime.train.events import EpochEnded, Event, Failed, Finished, Step
from runtime.train.loop import Watcher, fit
from runtime.train.objective import Objective


def split(samples: Tensor, labels: Tensor, held_out: int) -> Data:
    """Return shuffled data, the first samples held out for validation."""
    order = torch.randperm(len(samples), generator=torch.Generator().manual_seed(0))
    first, rest = order[:held_out], order[held_out:]
    return Data(
        {"x": samples[rest], "label": labels[rest]},
        {"x": samples[first], "label": labels[first]},
        {},
    )


def digits(*axes: int) -> Data:
    """Return 1,437 digits to train on and 360 to validate on."""
    found = load_digits()
    samples = torch.tensor(found.data, dtype=torch.float32).reshape(-1, *axes) / 16
    return split(samples, torch.tensor(found.target), 360)


def iris() -> Data:
    """Return 120 flowers to train on and 30 to validate on, standardised."""
    found = load_iris()
    samples = torch.tensor(found.data, dtype=torch.float32)
    samples = (samples - samples.mean(dim=0)) / samples.std(dim=0)
    return split(samples, torch.tensor(found.target), 30)


class Small(nn.Module):
    """A hidden layer and a head."""

    def __init__(self, inputs: int = 4, hidden: int = 16, classes: int = 3) -> None:
        super().__init__()
        self.body = nn.Linear(inputs, hidden)
        self.relu = nn.ReLU()
        self.head = nn.Linear(hidden, classes)

    def forward(self, x: Tensor) -> Tensor:
        x = self.body(x)
        x = self.relu(x)
        return self.head(x)


class Convolved(nn.Module):
    """A convolution, normalization, dropout and a head."""

    def __init__(self, dropout: float = 0.2) -> None:
        super().__init__()
        self.conv = nn.Conv2d(1, 8, 3, padding=1)
        self.norm = nn.BatchNorm2d(8)
        self.relu = nn.ReLU()
        self.dropout = nn.Dropout(dropout)
        self.flatten = nn.Flatten()
        self.head = nn.Linear(512, 10)

    def forward(self, x: Tensor) -> Tensor:
        x = self.conv(x)
        x = self.norm(x)
        x = self.relu(x)
        x = self.dropout(x)
        x = self.flatten(x)
        return self.head(x)


def predict(model: nn.Module, batch: Batch) -> dict[str, Tensor]:
    return {"y": model(batch["x"])}


def cross_entropy(outputs: Batch, batch: Batch) -> dict[str, Tensor]:
    return {"loss": F.cross_entropy(outputs["y"], batch["label"])}


def no_metrics() -> dict[str, Any]:
    return {}


def compares_nothing(outputs: Batch, batch: Batch) -> dict[str, tuple[Tensor, Tensor]]:
    return {}


def accuracy() -> dict[str, Any]:
    from torchmetrics.classification import MulticlassAccuracy

    return {"accuracy": MulticlassAccuracy(10, average="micro")}


def compares_labels(outputs: Batch, batch: Batch) -> dict[str, tuple[Tensor, Tensor]]:
    return {"accuracy": (outputs["y"], batch["label"])}


PLAIN = Objective(predict, {"train": cross_entropy}, no_metrics, compares_nothing)
MEASURED = Objective(predict, {"train": cross_entropy}, accuracy, compares_labels)


class Trained:
    """A finished training: its model, its events and how it ended."""

    def __init__(
        self,
        config: Config,
        model: Callable[[], nn.Module] = Small,
        objective: Objective = PLAIN,
        data: Data | None = None,
        should_stop: Callable[[], bool] = lambda: False,
        watcher: Watcher | None = None,
    ) -> None:
        torch.manual_seed(config.seed)
        self.model = model()
        self.events: list[Event] = []
        self.outcome: Finished | Failed = fit(
            self.model,
            objective,
            iris() if data is None else data,
            config,
            self.events.append,
            should_stop,
            watcher,
        )

    def of(self, kind: type) -> list[Any]:
        """Return the events of a kind."""
        return [event for event in self.events if isinstance(event, kind)]

    @property
    def losses(self) -> list[float]:
        """The loss of each step."""
        return [loss for step in self.of(Step) for loss in step.losses["loss"]]

    @property
    def figures(self) -> list[tuple[object, object]]:
        """The figures of each epoch."""
        return [(epoch.training, epoch.validation) for epoch in self.of(EpochEnded)]

    @property
    def weights(self) -> dict[str, Tensor]:
        """The weights of the model."""
        return {name: values.clone() for name, values in self.model.state_dict().items()}


def settings(optimizer: str = "Adam", epochs: int = 3, **changes: Any) -> Config:  # noqa: ANN401
    """Return a configuration of one phase; `phase_*` changes are those of the phase."""
    phase = {n.removeprefix("phase_"): changes.pop(n) for n in list(changes) if "phase_" in n}
    phases = (PhaseConfig(optimizer=optimizer, **phase),)
    return Config(epochs=epochs, **{"device": "cpu", "phases": phases, **changes})


def equal(first: dict[str, Tensor], second: dict[str, Tensor]) -> bool:
    """Return whether two sets of weights are the same bit for bit."""
    return first.keys() == second.keys() and all(
        torch.equal(values, second[name]) for name, values in first.items()
    )
