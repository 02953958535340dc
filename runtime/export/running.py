"""The command line of an exported training script; the export copies it into train.py."""

from __future__ import annotations

import argparse
import signal
import threading
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from safetensors.torch import save_file
from torch import nn

from runtime.train.config import Config
from runtime.train.events import Diagnosed, EpochEnded, Event, Failed, Started
from runtime.train.loop import ShouldStop


def read_arguments(planned: Config) -> tuple[Config, Path]:
    """Return the settings with what the command line changes, and where weights go."""
    parser = argparse.ArgumentParser(
        description="Train the model and write its weights."
    )
    parser.add_argument("--epochs", type=int, default=planned.epochs)
    parser.add_argument("--batch-size", type=int, default=planned.batch_size)
    parser.add_argument("--lr", type=float, help="learning rate of the first optimizer")
    parser.add_argument("--seed", type=int, default=planned.seed)
    parser.add_argument(
        "--device", default=planned.device, help="auto, cpu, cuda or mps"
    )
    parser.add_argument("--output", type=Path, default=Path("weights.safetensors"))
    given = parser.parse_args()
    config = replace(
        planned,
        epochs=given.epochs,
        batch_size=given.batch_size,
        seed=given.seed,
        device=given.device,
    )
    return (
        config if given.lr is None else with_learning_rate(config, given.lr)
    ), given.output


def with_learning_rate(config: Config, rate: float) -> Config:
    """Return the settings with another learning rate in the first phase."""
    first, *others = config.phases
    settings = {**first.optimizer_settings, "lr": rate}
    return replace(
        config, phases=(replace(first, optimizer_settings=settings), *others)
    )


def show(event: Event) -> None:
    """Print what a watcher of the training wants to know."""
    match event:
        case Started():
            print(
                f"{event.weights:,} weights, {event.samples:,} samples, "
                f"{event.epochs} epochs on {event.device}"
            )
        case EpochEnded():
            print(
                f"epoch {event.epoch}: {figures(event.training)} | "
                f"validation {figures(event.validation)}"
            )
        case Diagnosed() | Failed():
            print(event.text)
        case _:
            pass


def figures(values: Mapping[str, float]) -> str:
    """Return figures as they are read: loss 0.0312, accuracy 0.9917."""
    return ", ".join(f"{name} {value:.4f}" for name, value in values.items())


def until_interrupted() -> ShouldStop:
    """Return whether Ctrl+C was pressed: once ends training, twice everything."""
    stopped = threading.Event()

    def stop(_number: int, _frame: object) -> None:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        stopped.set()

    signal.signal(signal.SIGINT, stop)
    return stopped.is_set


def write_weights(model: nn.Module, path: Path) -> None:
    """Write the weights under the names that they have in the model."""
    weights = {n: w.cpu().contiguous().clone() for n, w in model.state_dict().items()}
    save_file(weights, path, {"format": "pt"})
