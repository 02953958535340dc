"""Builds the optimizers and schedules of a phase from their names and settings."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import torch
from torch import nn
from torch.optim import Optimizer, lr_scheduler
from torch.optim.lr_scheduler import LRScheduler

from runtime.train.config import PhaseConfig

MATRIX_AXES = 2
TOTALS = ("T_max", "total_steps", "total_iters")


def make_optimizers(
    config: PhaseConfig, weights: list[nn.Parameter]
) -> list[Optimizer]:
    """Return the optimizers of a phase: one, or two if one takes only matrices."""
    settings = dict(config.optimizer_settings)
    if config.optimizer != "Muon":
        return [_made(config.optimizer, weights, settings)]
    matrices = [weight for weight in weights if weight.dim() == MATRIX_AXES]
    others = [weight for weight in weights if weight.dim() != MATRIX_AXES]
    shared = {
        "lr": settings.get("lr", 1e-3),
        "weight_decay": settings.get("weight_decay", 0.1),
    }
    pairs = [("Muon", matrices, settings), ("AdamW", others, shared)]
    return [_made(name, part, known) for name, part, known in pairs if part]


def _made(
    name: str, weights: list[nn.Parameter], settings: dict[str, Any]
) -> Optimizer:
    """Return the optimizer, as one fused kernel where PyTorch has one."""
    kind = getattr(torch.optim, name)
    on_card = any(weight.is_cuda for weight in weights)
    if "fused" in inspect.signature(kind).parameters and not (
        on_card and kind is torch.optim.Adagrad  # fused on processors only
    ):
        settings = {**settings, "fused": True}
    made: Optimizer = kind(weights, **settings)
    return made


def plain_step(optimizer: Optimizer) -> Callable[[], None]:
    """Return the optimizer's step without what PyTorch wraps around it.

    For a small network those wrappers take longer than the update itself.
    """
    step = inspect.unwrap(type(optimizer).step)
    optimizer._opt_called = True  # type: ignore[attr-defined]  # noqa: SLF001

    @torch.no_grad()
    def update() -> None:
        step(optimizer)

    return update


def make_schedule(
    config: PhaseConfig, optimizer: Optimizer, total: int, *, falling: bool
) -> LRScheduler:
    """Return the schedule of an optimizer for a training of `total` steps or epochs.

    `falling` tells whether the monitored figure is better when it is lower.
    """
    settings = _with_total(config.schedule_settings, total)
    kind = getattr(lr_scheduler, config.schedule)
    if kind is lr_scheduler.ReduceLROnPlateau:
        settings["mode"] = "min" if falling else "max"
    if kind is lr_scheduler.OneCycleLR:
        settings.setdefault("total_steps", total)
    if "cycle_momentum" in inspect.signature(kind).parameters and not _has_momentum(
        optimizer
    ):
        settings["cycle_momentum"] = False
    made: LRScheduler = kind(optimizer, **settings)
    return made


def _with_total(settings: Mapping[str, Any], total: int) -> dict[str, Any]:
    return {n: total if v is None and n in TOTALS else v for n, v in settings.items()}


def _has_momentum(optimizer: Optimizer) -> bool:
    return "momentum" in optimizer.defaults or "betas" in optimizer.defaults


def move_on(schedules: Iterable[LRScheduler], monitored: float) -> None:
    """Take each schedule to the next step or epoch."""
    for schedule in schedules:
        if isinstance(schedule, lr_scheduler.ReduceLROnPlateau):
            schedule.step(monitored)
        else:
            schedule.step()
