"""Writes where a training stands, and takes it up again bit for bit.

One safetensors file holds all tensors; its header holds numbers and words as JSON. Nothing is
pickled, so opening a run can execute nothing.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save
from torch import Tensor
from torch.optim import Optimizer

from runtime.train.best import Figures
from runtime.train.checkpoints import (
    FOLDER,
    checkpoints,
    keep_checkpoint,
    sound_checkpoint,
)
from runtime.train.loop import Training
from runtime.train.objective import Measured
from runtime.train.optimizers import TOTALS
from runtime.train.phases import Phase
from runtime.train.tensors import WeightsError, read_tensors

NONE = "{} has no checkpoint to go on from; train it anew."
PLANNED = (*TOTALS, "_schedule_phases", "milestones")
"""What a schedule takes from the settings: a resumed run may have been given more epochs."""

COUNTED = ("step", "epoch", "position")
BEST = ("epoch", "value", "weights")

Tree = Any
"""Dicts, lists and tuples of numbers, words and tensors."""


def write_checkpoint(folder: Path, training: Training) -> None:
    """Write the state of a training into its run folder."""
    tensors: dict[str, Tensor] = {}
    numbers = _packed(_state(training), tensors)
    content = save(
        tensors, {"epoch": str(training.epoch), "state": json.dumps(numbers)}
    )
    keep_checkpoint(
        folder,
        training.epoch,
        content,
        best_epoch=training.best.epoch,
        step=training.step if training.position else 0,
    )


def _state(training: Training) -> Tree:
    best, within = training.best, training.position > 0
    return {
        "model": dict(training.model.state_dict()),
        "phases": [_phase_state(phase) for phase in training.phases],
        "figures": tuple(training.figures),
        "best_figures": tuple(best.figures),
        "best": {name: getattr(best, name) for name in BEST},
        "average": (training.average.updates, training.average.weights),
        "frozen": sorted(training.frozen),
        "order": training.epoch_order if within else training.order.get_state(),
        "sums": dict(training.progress.sums) if within else {},
        "measured": _measured_state(training.measured) if within else {},
        "random": torch.get_rng_state(),
        "cuda": torch.cuda.get_rng_state_all()
        if training.device.type == "cuda"
        else [],
        **{name: getattr(training, name) for name in COUNTED},
    }


def _measured_state(measured: Measured) -> Tree:
    """Return what the metrics of an epoch under way have seen."""
    return {
        "kept": {name: list(pairs) for name, pairs in measured.kept.items()},
        "metrics": {
            name: dict(metric.metric_state) for name, metric in measured.metrics.items()
        },
    }


def _phase_state(phase: Phase) -> Tree:
    return {
        "optimizers": [optimizer.state_dict() for optimizer in phase.optimizers],
        "schedules": [_schedule_state(s.state_dict()) for s in phase.schedules],
        "scaler": phase.precision.scaler.state_dict(),
    }


def _schedule_state(state: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in state.items() if name not in PLANNED}


def _packed(value: Tree, tensors: dict[str, Tensor]) -> Tree:
    """Return the tree as JSON holds it; tensors go into the dict, under their number."""
    if isinstance(value, Tensor):
        name = str(len(tensors))
        tensors[name] = value.detach().cpu().contiguous().clone()
        return {"tensor": name}
    if isinstance(value, dict):
        return {"dict": [[key, _packed(part, tensors)] for key, part in value.items()]}
    if isinstance(value, tuple):
        return {"tuple": [_packed(part, tensors) for part in value]}
    if isinstance(value, list):
        return [_packed(part, tensors) for part in value]
    return value


def _unpacked(value: Tree, tensors: dict[str, Tensor]) -> Tree:
    if isinstance(value, list):
        return [_unpacked(part, tensors) for part in value]
    if not isinstance(value, dict):
        return value
    ((kind, content),) = value.items()
    if kind == "tensor":
        # A copy is aligned in memory; a part of the file is not, and sums differ by that.
        return tensors[content].clone()
    if kind == "tuple":
        return tuple(_unpacked(part, tensors) for part in content)
    return {key: _unpacked(part, tensors) for key, part in content}


def resume(folder: Path, training: Training) -> None:
    """Set a training that has just been made to where the newest checkpoint stands."""
    kept = sound_checkpoint(folder)
    if kept is None:
        raise WeightsError(NONE.format(folder))
    tensors, header = read_tensors(folder / FOLDER / kept.file)
    state = _unpacked(json.loads(header["state"]), tensors)
    training.model.load_state_dict(state["model"])
    for phase, saved in zip(training.phases, state["phases"], strict=True):
        _resume_phase(phase, saved)
    for name in BEST:
        setattr(training.best, name, state["best"][name])
    training.figures = Figures(*state["figures"])
    training.best.figures = Figures(*state["best_figures"])
    for name in COUNTED:
        setattr(training, name, state.get(name, 0))
    if training.position:
        training.progress.epoch = training.epoch + 1
        training.progress.sums = state["sums"]
        _resume_measured(training.measured, state["measured"])
    training.average.resume(*state.get("average", (0, {})))
    training.frozen = set(state["frozen"])
    training.order.set_state(state["order"])
    torch.set_rng_state(state["random"])
    if state["cuda"]:
        torch.cuda.set_rng_state_all(state["cuda"])


def _resume_measured(measured: Measured, saved: Tree) -> None:
    device = measured.precision.device
    for name, pairs in saved["kept"].items():
        for prediction, target in pairs:
            measured.keep(name, prediction.to(device), target.to(device))
    if saved["metrics"]:
        measured.make_metrics()
    for name, state in saved["metrics"].items():
        metric = measured.metrics[name]
        for part, value in state.items():
            setattr(metric, part, _moved(value, device))
        metric._update_count = 1  # noqa: SLF001 - it has been updated, in an earlier process


def _moved(value: Tree, device: torch.device) -> Tree:
    if isinstance(value, list):
        return [part.to(device) for part in value]
    return value.to(device)


def checkpoint_weights(folder: Path, epoch: int) -> dict[str, Tensor]:
    """Return the weights of the model at the end of an epoch, averaged ones where it has them."""
    kept = sound_checkpoint(folder, epoch)
    if kept is None:
        known = ", ".join(str(one.epoch) for one in checkpoints(folder)) or "none"
        message = f"{folder.name} keeps no sound checkpoint of epoch {epoch}; it has: {known}."
        raise WeightsError(message)
    tensors, header = read_tensors(folder / FOLDER / kept.file)
    state = dict(json.loads(header["state"])["dict"])
    weights: dict[str, Tensor] = _unpacked(state["model"], tensors)
    if "average" in state:
        weights |= _unpacked(state["average"], tensors)[1]
    return weights


def _resume_phase(phase: Phase, saved: Tree) -> None:
    for optimizer, state in zip(phase.optimizers, saved["optimizers"], strict=True):
        optimizer.load_state_dict(state)
        _lay_out(optimizer)
    for schedule, state in zip(phase.schedules, saved["schedules"], strict=True):
        schedule.load_state_dict(state)
    if phase.precision.scales:
        phase.precision.scaler.load_state_dict(saved["scaler"])


def _lay_out(optimizer: Optimizer) -> None:
    """Lay averages out in memory as the weights are: fused updates walk over both alike."""
    for weight, state in optimizer.state.items():
        for name, value in state.items():
            if (
                isinstance(value, Tensor)
                and value.shape == weight.shape
                and weight.dim()
            ):
                state[name] = torch.empty_like(weight, dtype=value.dtype).copy_(value)
