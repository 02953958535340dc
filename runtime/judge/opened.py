"""A run's model with the weights of one of its checkpoints, ready to be asked."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from threading import RLock
from types import ModuleType

import torch
from torch import Tensor, nn

from nodes.dataset import FieldSpec
from nodes.phrase import phrase
from nodes.project import Project
from runtime.data import describe
from runtime.data.data import Data, DataError
from runtime.data.loading import load_with_rows
from runtime.data.state import data_state
from runtime.judge.heads import Head, heads_of
from runtime.judge.random import OwnRandom
from runtime.module import load_module
from runtime.source import judged_source
from runtime.trace import trace
from runtime.train.checkpoint import checkpoint_weights
from runtime.train.data import refuse_unfit
from runtime.train.device import Batch, Precision, choose_device, device_to_look
from runtime.train.launch import load_model, load_objective
from runtime.train.run import Run, RunError
from runtime.train.tensors import load_weights

PARTS = ("test", "validation", "training")
"""The parts of the data, the one that tells most first."""


@dataclass(frozen=True, eq=False)
class Samples:
    """The data of a run, split and scaled; `rows` says where in the dataset each sample stands.

    `state` tells whether its file is the one that another run had.
    """

    data: Data
    rows: Mapping[str, Tensor]
    fields: tuple[FieldSpec, ...]
    state: str

    def part(self, name: str) -> dict[str, Tensor]:
        """Return the samples of a part, no field where it has none."""
        data = self.data
        return {"training": data.train, "validation": data.validation, "test": data.test}[name]

    @property
    def parts(self) -> tuple[str, ...]:
        """The parts that hold samples, the one that tells most first."""
        return tuple(name for name in PARTS if self.part(name))

    def field(self, name: str) -> FieldSpec | None:
        """Return what is known of a field."""
        return next((field for field in self.fields if field.name == name), None)

    def in_own_units(self, name: str, values: Tensor) -> Tensor:
        """Return values of a field, or predictions of it, as they were before scaling."""
        if name not in self.data.scales:
            return values
        shift, factor = self.data.scales[name]
        return values * factor + shift

    def scaled(self, name: str, values: Tensor) -> Tensor:
        """Return values of a field as the network gets them."""
        if name not in self.data.scales:
            return values
        shift, factor = self.data.scales[name]
        return (values - shift) / factor


class Opened:
    """A trained model and the data that it was trained with; nothing of either is changed.

    Without an epoch it has the weights of a file, else those that the run keeps: of its best
    epoch, or of its last.
    """

    def __init__(self, run: Run, epoch: int | None = None, weights: Path | None = None) -> None:
        self.run = run
        self.epoch = epoch
        self._weights = weights or run.weights
        self.project: Project = run.project
        self.config = run.config
        self.lock = RLock()
        """Held by whoever asks the model: hooks of one question must not see another."""
        self.device = choose_device(device_to_look(self.config.device))
        self.model = self._loaded()
        self._objective = load_objective(run)
        self._judged, self.inputs = self._written()

    def _loaded(self) -> nn.Module:
        if self.epoch is None and not self._weights.exists():
            message = phrase(
                "{run} has no weights yet; they come with its first checkpoint.", run=self.run.name
            )
            raise RunError(message)
        with OwnRandom(self.config.seed):
            model = load_model(self.run)
        if self.epoch is None:
            load_weights(model, self._weights)
        else:
            model.load_state_dict(checkpoint_weights(self.run.folder, self.epoch))
        return model.to(self.device).eval()

    def _written(self) -> tuple[ModuleType, tuple[str, ...]]:
        """Return the module that looks into the losses, and the fields that the model reads."""
        network = self.project.network
        text, fields = judged_source(network, trace(network))
        with tempfile.TemporaryDirectory(prefix="netwright-") as folder:
            path = Path(folder) / "judged.py"
            path.write_text(text, encoding="utf-8")
            return load_module(path), fields

    @cached_property
    def samples(self) -> Samples:
        """The data of the run; DataError says why it cannot be read."""
        training = self.project.training
        if training.data is None:
            message = phrase("{run} names no data.", run=self.run.name)
            raise DataError(message)
        data, rows = load_with_rows(training.data, training.preparation)
        refuse_unfit(self.project)
        fields = describe(training.data).fields
        return Samples(data, rows, fields, data_state(training.data))

    @property
    def changed(self) -> bool:
        """Whether the file of the data is another one than when the run began."""
        return self.run.data_differs(self.samples.state)

    @cached_property
    def heads(self) -> tuple[Head, ...]:
        """What there is to judge."""
        return heads_of(self.project.network.graph, self.samples.fields)

    def outputs(self, batch: Batch) -> dict[str, Tensor]:
        """Return what the model gives for a batch."""
        precision = Precision(self.config.precision, self.device)
        with self.lock, OwnRandom(self.config.seed), precision.autocast():
            found = self._objective.predict(self.model, batch)
        return precision.exact(found)

    def compared(self, outputs: Batch, batch: Batch) -> dict[str, tuple[Tensor, Tensor]]:
        """Return by loss its prediction and its target."""
        found: dict[str, tuple[Tensor, Tensor]] = self._judged.compared(outputs, batch)
        return found

    @property
    def losses(self) -> Callable[[Batch, Batch], dict[str, Tensor]]:
        """Each loss by itself, given outputs and batch."""
        found: Callable[[Batch, Batch], dict[str, Tensor]] = self._judged.losses
        return found

    def filled(self, given: Batch) -> dict[str, Tensor]:
        """Return a batch on the device with zeros for each field that nothing is given for."""
        count = len(next(iter(given.values())))
        batch = {name: values.to(self.device) for name, values in given.items()}
        length = next((v.shape[1] for v in given.values() if v.dim() > 1), 1)
        for field in self.samples.fields:
            if field.name not in batch:
                shape = [size if isinstance(size, int) else length for size in field.shape]
                kind = getattr(torch, field.dtype)
                batch[field.name] = torch.zeros(count, *shape, dtype=kind, device=self.device)
        return batch
