"""What can be told to be wrong before the first step: too little data, labels out of range."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import torch
from torch import Tensor, nn

from runtime.data.data import Data
from runtime.train.batches import NO_SAMPLES, sample_count
from runtime.train.config import Config
from runtime.train.objective import Objective
from runtime.train.phases import is_frozen

OUT_OF_RANGE = ("out of range", "smaller than num_classes")
"""What PyTorch says of a whole number that is too large where it raises no IndexError."""
BATCH_NORMS = (nn.BatchNorm1d, nn.BatchNorm2d, nn.BatchNorm3d, nn.SyncBatchNorm)


class Refused(ValueError):  # noqa: N818 - says what is
    """Training is not begun; the message says why and what to do."""


def check_start(
    model: nn.Module, objective: Objective, data: Data, config: Config
) -> None:
    """Raise Refused for what would end in an error of PyTorch's, or in a training of nothing."""
    samples = sample_count(data.train)
    if not samples:
        raise Refused(NO_SAMPLES)
    for name, fields in (("training", data.train), ("validation", data.validation)):
        if sample_count(fields):
            _check_extremes(model, objective, fields, name)
    if min(samples, config.batch_size) == 1:
        _check_batch_norm(model, objective, data.train, config)


def _check_batch_norm(
    model: nn.Module,
    objective: Objective,
    fields: Mapping[str, Tensor],
    config: Config,
) -> None:
    """Run one sample, and see whether a channel has but one number to normalise over."""
    norms = {
        name: module
        for name, module in model.named_modules()
        if isinstance(module, BATCH_NORMS) and not is_frozen(name, config.frozen)
    }
    if not norms:
        return
    seen: dict[nn.Module, int] = {}

    def look(module: nn.Module, inputs: tuple[Tensor, ...]) -> None:
        seen[module] = inputs[0][:, :1].numel()

    handles = [module.register_forward_pre_hook(look) for module in norms.values()]
    try:
        _run(model, objective, {name: values[:1] for name, values in fields.items()})
    finally:
        for handle in handles:
            handle.remove()
    for name, module in norms.items():
        if seen.get(module) == 1:
            message = (
                f"{name} ({type(module).__name__}) needs at least 2 samples in a batch to "
                "normalise over, but batch_size is 1; make it larger."
            )
            raise Refused(message)


def _run(
    model: nn.Module, objective: Objective, batch: Mapping[str, Tensor]
) -> dict[str, Tensor]:
    """Run a batch on the processor, and leave the model as it was."""
    was_training = model.training
    model.eval()
    try:
        with torch.no_grad():
            return objective.predict(model, batch)
    finally:
        model.train(was_training)


def _check_extremes(
    model: nn.Module, objective: Objective, fields: Mapping[str, Tensor], part: str
) -> None:
    """Run the samples with the smallest and largest whole numbers once, on the processor.

    A label out of range, or a word that an Embedding does not know, is an error with words
    there; on a graphics card it would take the whole process down.
    """
    whole = {
        n: v
        for n, v in fields.items()
        if not v.is_floating_point() and v.dtype != torch.bool
    }
    if not whole:
        return
    rows = torch.tensor(sorted(set(_extremes(whole.values()))))
    batch = {name: values[rows.to(values.device)] for name, values in fields.items()}
    try:
        outputs = _run(model, objective, batch)
        for losses in objective.losses.values():
            losses(outputs, batch)
    except (IndexError, RuntimeError) as error:
        known = any(sign in str(error) for sign in OUT_OF_RANGE)
        if isinstance(error, RuntimeError) and not known:
            raise
        ranges = ", ".join(
            f"{n} from {int(v.min())} to {int(v.max())}" for n, v in whole.items()
        )
        message = (
            f"Whole numbers in the {part} data are out of range ({error}). The data has {ranges}; "
            "a class must be from 0 to one less than the network's outputs, a word from 0 to one "
            "less than num_embeddings. Give the last layer more outputs, or correct the data."
        )
        raise Refused(message) from None


def _extremes(whole: Iterable[Tensor]) -> Iterable[int]:
    for values in whole:
        table = values.reshape(len(values), -1)
        yield int(table.amin(dim=1).argmin())
        yield int(table.amax(dim=1).argmax())
