"""Writes where a training stands, and takes it up again bit for bit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import torch
from torch import Tensor
from torch.optim import Optimizer
from torch.optim.lr_scheduler import LRScheduler

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
from runtime.train.tensors import WeightsError
from runtime.train.trees import Tree, read_tree, tree_bytes

NONE = "{} has no checkpoint to go on from; train it anew."
PLANNED = (*TOTALS, "_schedule_phases", "milestones")
"""What a schedule takes from the settings: a resumed run may have been given more epochs."""

COUNTED = ("step", "epoch", "position")
BEST = ("epoch", "value", "weights")


def write_checkpoint(
    folder: Path, training: Training, heeded: Iterable[str] = ()
) -> None:
    """Write the state of a training into its run folder.

    `heeded` are the ids of the commands that have made it what it is.
    """
    state = {**_state(training), "heeded": sorted(heeded)}
    content = tree_bytes(state, epoch=str(training.epoch))
    keep_checkpoint(
        folder,
        training.epoch,
        content,
        best_epoch=training.best.epoch,
        step=training.step if training.position else 0,
    )


def _state(training: Training) -> Tree:
    best, within = training.best, training.position > 0
    names = {id(weight): name for name, weight in training.model.named_parameters()}
    return {
        "model": dict(training.model.state_dict()),
        "phases": [_phase_state(phase, names) for phase in training.phases],
        "figures": tuple(training.figures),
        "best_figures": tuple(best.figures),
        "best": {name: getattr(best, name) for name in BEST},
        "average": (training.average.updates, training.average.weights),
        "frozen": sorted(training.frozen),
        "order": training.epoch_order if within else training.order.get_state(),
        "sums": dict(training.progress.sums) if within else {},
        "measured": _measured_state(training.measured) if within else {},
        "random": torch.get_rng_state(),
        "cuda": _card_state(training.device),
        **{name: getattr(training, name) for name in COUNTED},
    }


def _card_state(device: torch.device) -> list[Tensor]:
    """Return the random state of the card that trains; other cards are not asked."""
    return [torch.cuda.get_rng_state(device)] if device.type == "cuda" else []


def _measured_state(measured: Measured) -> Tree:
    """Return what the metrics of an epoch under way have seen."""
    return {
        "kept": {name: list(pairs) for name, pairs in measured.kept.items()},
        "metrics": {
            name: dict(metric.metric_state) for name, metric in measured.metrics.items()
        },
    }


def _phase_state(phase: Phase, names: Mapping[int, str]) -> Tree:
    return {
        "weights": [_names(optimizer, names) for optimizer in phase.optimizers],
        "optimizers": [optimizer.state_dict() for optimizer in phase.optimizers],
        "schedules": [_schedule_state(s.state_dict()) for s in phase.schedules],
        "totals": [_totals(schedule) for schedule in phase.schedules],
        "scaler": phase.precision.scaler.state_dict(),
    }


def _names(optimizer: Optimizer, names: Mapping[int, str]) -> list[str]:
    """Return the names of the weights that an optimizer moves, as it numbers them."""
    return [names[id(w)] for group in optimizer.param_groups for w in group["params"]]


def _schedule_state(state: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in state.items() if name not in PLANNED}


def _totals(schedule: LRScheduler) -> dict[str, Any]:
    return {name: getattr(schedule, name) for name in TOTALS if hasattr(schedule, name)}


def resume(folder: Path, training: Training) -> set[str]:
    """Set a training that has just been made to where the newest checkpoint stands.

    Returns the ids of the commands that it holds already.
    """
    kept = sound_checkpoint(folder)
    if kept is None:
        raise WeightsError(NONE.format(folder))
    state = read_tree(folder / FOLDER / kept.file)
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
    if state["cuda"] and training.device.type == "cuda":
        torch.cuda.set_rng_state(state["cuda"][0], training.device)
    return set(state.get("heeded", ()))


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
    state = read_tree(folder / FOLDER / kept.file, "model", "average")
    weights: dict[str, Tensor] = state["model"]
    if "average" in state:
        weights |= state["average"][1]
    return weights


def _resume_phase(phase: Phase, saved: Tree) -> None:
    for optimizer, state in zip(phase.optimizers, saved["optimizers"], strict=True):
        optimizer.load_state_dict(state)
        lay_out_memory(optimizer)
    for schedule, state in zip(phase.schedules, saved["schedules"], strict=True):
        schedule.load_state_dict(state)
    known = map(_totals, phase.schedules)
    for schedule, before, now in zip(
        phase.schedules, saved.get("totals", ()), known, strict=False
    ):
        if before != now:
            _stretch(schedule)
    if phase.precision.scales:
        phase.precision.scaler.load_state_dict(saved["scaler"])


def _stretch(schedule: LRScheduler) -> None:
    """Go over to the curve of a longer training: from the end of the old one leads no way on.

    PyTorch makes each rate out of the one before, and out of 0 nothing but 0.
    """
    if hasattr(schedule, "_get_closed_form_lr"):
        rates = schedule._get_closed_form_lr()  # noqa: SLF001 - there is no other name for it
        for group, rate in zip(schedule.optimizer.param_groups, rates, strict=True):
            group["lr"] = rate


def lay_out_memory(optimizer: Optimizer) -> None:
    """Lay averages out in memory as the weights are: fused updates walk over both alike."""
    for weight, state in optimizer.state.items():
        for name, value in state.items():
            if (
                isinstance(value, Tensor)
                and value.shape == weight.shape
                and weight.dim()
            ):
                state[name] = torch.empty_like(weight, dtype=value.dtype).copy_(value)
