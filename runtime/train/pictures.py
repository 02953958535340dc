"""Keeps what a model draws of the same samples, epoch by epoch, so that one sees it get better."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from time import perf_counter
from typing import Any

import torch
from numpy.typing import NDArray
from torch import Tensor

from runtime.train.batches import sample_count
from runtime.train.device import Batch
from runtime.train.events import Pictured
from runtime.train.loop import Training
from runtime.train.tensors import WeightsError, read_tensors, write_weights

FOLDER = "pictures"
GIVEN = "given."
"""What stands before the name of a field in a file of pictures; outputs have their name."""
SAMPLES = 16
SMALLEST, LARGEST = 4, 256
"""Height and width of what counts as a picture, in pixels."""
CHANNELS = (1, 3)
IMAGE_AXES = 4
SEED = 0
"""Of the noise that a model draws from: the same at each epoch."""
SHARE = 0.01
"""How much of the training time pictures may take."""
SHORTEST_PAUSE = 0.25
MOST_KEPT = 100


class Pictures:
    """Draws with a model in training when it is time to, and writes what it drew into the run."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / FOLDER
        self._batch: Batch = {}
        self._given: dict[str, Tensor] = {}
        self._next = 0.0
        self._every = 1
        self._none = False

    def started(self, training: Training) -> None:
        """Choose the samples: the first of the validation data, if there is any."""
        fields = training.validation_data
        fields = fields if sample_count(fields) else training.data
        self._batch = {n: v[:SAMPLES].to(training.device) for n, v in fields.items()}
        self._given = {f"{GIVEN}{n}": v for n, v in _pictures(self._batch).items()}

    def take(self, training: Training, *, last: bool) -> Pictured | None:
        """Return what was drawn at the end of an epoch, None where it is too early or nothing.

        The training goes on as if nothing had been drawn: random numbers, averages and
        gradients are left alone.
        """
        start = perf_counter()
        early = start < self._next or training.epoch % self._every
        if self._none or (early and not last):
            return None
        drawn = _pictures(self._predicted(training))
        if not drawn:
            self._none = True
            return None
        path = self._folder / f"epoch_{training.epoch:06d}.safetensors"
        path.parent.mkdir(exist_ok=True)
        write_weights(path, {n: _bytes(v) for n, v in {**self._given, **drawn}.items()})
        self._thin_out()
        now = perf_counter()
        self._next = now + max((now - start) / SHARE, SHORTEST_PAUSE)
        return Pictured(training.step, training.epoch, path.name, tuple(drawn))

    @torch.no_grad()
    def _predicted(self, training: Training) -> Mapping[str, Tensor]:
        model, device = training.model, training.device
        cards = [device] if device.type == "cuda" else []
        model.eval()
        with torch.random.fork_rng(devices=cards), training.average.shown():
            torch.manual_seed(SEED)
            outputs = training.measured.objective.predict(model, self._batch)
        model.train()
        return outputs

    def _thin_out(self) -> None:
        """Keep every second picture where there are too many: those at even distances."""
        kept = pictures_of(self._folder.parent)
        if len(kept) <= MOST_KEPT:
            return
        self._every *= 2
        for epoch, path in list(kept.items())[:-1]:
            if epoch % self._every:
                path.unlink()


def pictures_of(folder: Path) -> dict[int, Path]:
    """Return the files of pictures that a run has kept, by epoch."""
    found = sorted((folder / FOLDER).glob("epoch_*.safetensors"))
    return {int(path.stem.removeprefix("epoch_")): path for path in found}


def read_pictures(
    path: Path,
) -> tuple[dict[str, NDArray[Any]], dict[str, NDArray[Any]]]:
    """Return what the model was given and what it drew: (samples, C, H, W), bytes, by name."""
    tensors, _ = read_tensors(path)
    wrong = [
        n for n, v in tensors.items() if v.dtype != torch.uint8 or v.dim() != IMAGE_AXES
    ]
    if wrong:
        message = f"{path.name} holds no pictures under {', '.join(wrong)}."
        raise WeightsError(message)
    arrays = {n: v.numpy() for n, v in tensors.items()}
    given = {n.removeprefix(GIVEN): v for n, v in arrays.items() if n.startswith(GIVEN)}
    drawn = {n: v for n, v in arrays.items() if not n.startswith(GIVEN)}
    return given, drawn


def _pictures(values: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Return the values that are pictures: (N, C, H, W) of one or three channels."""
    return {
        name: found
        for name, found in values.items()
        if found.dim() == IMAGE_AXES
        and found.is_floating_point()
        and found.shape[1] in CHANNELS
        and all(SMALLEST <= side <= LARGEST for side in found.shape[2:])
    }


def _bytes(pictures: Tensor) -> Tensor:
    """Return pictures in bytes: of what lies from 0 to 1, from -1 to 1, or stretched."""
    pictures = pictures.detach().float().nan_to_num()
    low, high = (float(end) for end in pictures.aminmax())
    if low >= 0 and high <= 1:
        low, high = 0.0, 1.0
    elif low >= -1 and high <= 1:
        low, high = -1.0, 1.0
    scaled = (pictures - low) * (255 / ((high - low) or 1.0))
    return scaled.round().clamp(0, 255).to(torch.uint8)
