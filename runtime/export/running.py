"""The command line of an exported training script; the export copies it into train.py."""

from __future__ import annotations

import argparse
import os
import signal
import tempfile
import threading
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from safetensors import SafetensorError
from safetensors.torch import save_file
from torch import Tensor, nn

from runtime.train.config import Config
from runtime.train.events import (
    Diagnosed,
    EpochEnded,
    Failed,
    Finished,
    Started,
    Told,
)
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
    parser.add_argument(
        "--output",
        type=Path,
        default=Path(__file__).with_name("weights.safetensors"),
        help="where the weights go",
    )
    given = parser.parse_args()
    if refusal := refused(given.output):
        parser.error(f"argument --output: {refusal}")
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


def refused(path: Path) -> str:
    """Return why a file cannot be written there, "" where it can; make its folder."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=path.parent):
            pass
    except OSError as error:
        return f"{path} cannot be written ({error.strerror})"
    return f"{path} cannot be written (it is a folder)" if path.is_dir() else ""


def with_learning_rate(config: Config, rate: float) -> Config:
    """Return the settings with another learning rate in the first phase."""
    first, *others = config.phases
    settings = {**first.optimizer_settings, "lr": rate}
    return replace(
        config, phases=(replace(first, optimizer_settings=settings), *others)
    )


def show(event: Told) -> None:
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
    return ", ".join(f"{name} {value:.4g}" for name, value in values.items())


def until_interrupted() -> ShouldStop:
    """Return whether Ctrl+C was pressed: once ends training, twice everything."""
    stopped = threading.Event()

    def stop(_number: int, _frame: object) -> None:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        stopped.set()

    signal.signal(signal.SIGINT, stop)
    return stopped.is_set


def keep_weights(
    model: nn.Module, outcome: Finished | Failed, path: Path
) -> Path | None:
    """Write the weights, if training came to any before it failed; return where.

    Where that cannot be done after all, they go among the system's temporary files.
    """
    weights = {n: w.cpu().contiguous().clone() for n, w in model.state_dict().items()}
    finite = all(bool(values.isfinite().all()) for values in weights.values())
    if not finite or (isinstance(outcome, Failed) and not outcome.epoch):
        print(f"there are no weights worth keeping; {path} is left as it is")
        return None
    try:
        write_weights(weights, path)
    except (OSError, SafetensorError) as error:
        print(f"{path} could not be written: {error}")
        path = Path(tempfile.gettempdir(), path.name)
        write_weights(weights, path)
    print(f"weights written to {path}")
    return path


def tell(part: str, values: Mapping[str, float]) -> None:
    """Print to the last digit how well the weights do on a part of the data."""
    for name, value in values.items():
        print(f"{part} {name} {value!r}")


def write_weights(weights: dict[str, Tensor], path: Path) -> None:
    """Write weights so that the old file or the new one is there, never half of it."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        save_file(weights, temporary, {"format": "pt"})
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
