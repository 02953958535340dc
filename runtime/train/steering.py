"""Changes a training that is under way: its learning rates, and which weights it moves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from torch.optim import Optimizer
from torch.optim.lr_scheduler import LRScheduler

from runtime.train.control import Command
from runtime.train.loop import Training
from runtime.train.phases import Phase, among


def change(training: Training, command: Command) -> Iterator[str]:
    """Do what a command asks for; yield in words what has changed."""
    if command.name == "rate":
        for phase in training.phases:
            if command.phase in {"", phase.config.name}:
                yield _with_rate(phase, command.rate, alone=len(training.phases) == 1)
    elif command.name == "freeze":
        yield from _freeze(training, command.parts, frozen=command.frozen)


def _with_rate(phase: Phase, rate: float, *, alone: bool) -> str:
    """Set the learning rate of a phase; a schedule goes on in proportion to it."""
    before = phase.present_rate
    share = rate / before if before else 0.0
    for optimizer in phase.optimizers:
        _scale(optimizer, phase.schedules, rate, share)
    whose = "" if alone else f" of {phase.config.name}"
    return f"learning rate{whose} {before:.3g} → {rate:.3g}"


def _scale(
    optimizer: Optimizer, schedules: Sequence[LRScheduler], rate: float, share: float
) -> None:
    for group in optimizer.param_groups:
        group["lr"] = rate
        for name in ("initial_lr", "max_lr", "min_lr"):
            if name in group:
                group[name] = group[name] * share if share else rate
    for schedule in schedules:
        for name in ("base_lrs", "max_lrs"):
            if schedule.optimizer is optimizer and hasattr(schedule, name):
                rates = getattr(schedule, name)
                scaled = [one * share if share else rate for one in rates]
                setattr(schedule, name, scaled)


def _freeze(training: Training, parts: Sequence[str], *, frozen: bool) -> Iterator[str]:
    """Freeze or thaw the weights of some parts of the model."""
    names = {
        name for name, _ in training.model.named_parameters() if among(name, parts)
    }
    told = ", ".join(parts)
    if not names:
        yield f"{told} has no weights that could be frozen"
        return
    wanted = training.frozen | names if frozen else training.frozen - names
    if wanted == training.frozen:
        return
    for phase in training.phases:
        if not phase.moved(wanted):
            yield f"{told} cannot be frozen: {phase.config.name} would have no weights to move"
            return
        if phase.config.optimizer == "LBFGS":
            yield f"{told} cannot be frozen: LBFGS moves all weights together"
            return
    training.frozen = wanted
    training.turn = None  # so that the next update looks at what is frozen
    yield f"{told} {'frozen' if frozen else 'thawed'}"
