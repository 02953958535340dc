"""Trains DigitsCNN.

`python train.py` repeats the training, `python train.py --help` says what can be
changed. Here are the objective and the settings; the samples come from data.py, and the
training loop is in loop.py.

Drawn with Netwright, which this script does not need.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from data import load_data
from loop import (
    Config,
    Failed,
    Objective,
    PhaseConfig,
    fit,
    keep_weights,
    read_arguments,
    show,
    tell,
    until_interrupted,
)
from model import DigitsCNN


def predict(model: nn.Module, batch: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Run the model on a batch and name what it returns."""
    return {"scores": model(batch["image"])}


def objective(
    outputs: Mapping[str, Tensor], batch: Mapping[str, Tensor]
) -> dict[str, Tensor]:
    """Return `loss`."""
    loss = F.cross_entropy(outputs["scores"], batch["label"])
    return {"loss": loss}


Loss = Callable[[Mapping[str, Tensor], Mapping[str, Tensor]], dict[str, Tensor]]
OBJECTIVES: dict[str, Loss] = {"train": objective}


def metrics() -> dict[str, nn.Module]:
    """Return the metrics by name, each with nothing measured yet."""
    from torchmetrics.classification import MulticlassAccuracy

    return {"accuracy": MulticlassAccuracy(10, average="micro")}


def compared(
    outputs: Mapping[str, Tensor], batch: Mapping[str, Tensor]
) -> dict[str, tuple[Tensor, Tensor]]:
    """Return by metric what it compares: predictions with targets."""
    return {"accuracy": (outputs["scores"], batch["label"])}


def settings() -> Config:
    """Return how long to train, on what, how exactly, and when to stop."""
    return Config(
        name="DigitsCNN",
        epochs=25,
        monitor="accuracy",
        threads=1,
        phases=(PhaseConfig(optimizer_settings={"lr": 0.002}),),
    )


def main() -> None:
    """Train, show how it goes, and write the weights."""
    config, output = read_arguments(settings())
    data = load_data()
    torch.manual_seed(config.seed)
    model = DigitsCNN()
    functions = Objective(predict, OBJECTIVES, metrics, compared)
    outcome = fit(model, functions, data, config, show, until_interrupted())
    keep_weights(model, outcome, output)
    if isinstance(outcome, Failed):
        raise SystemExit(1)
    tell("validation", outcome.validation)


if __name__ == "__main__":
    main()
