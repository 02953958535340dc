"""A phase of training: takes its share of the objective backward and moves its weights."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn.modules.batchnorm import _NormBase
from torch.optim import Optimizer
from torch.optim.lr_scheduler import LRScheduler

from runtime.train.average import Following
from runtime.train.batches import sample_count
from runtime.train.config import Config, PhaseConfig
from runtime.train.device import Batch, Precision
from runtime.train.objective import Objective
from runtime.train.optimizers import (
    MATRIX_AXES,
    make_optimizers,
    make_schedule,
    move_on,
    plain_step,
)

HEEDING = (torch.optim.SGD, torch.optim.Adam, torch.optim.AdamW)
"""Optimizers whose fused update on a card does nothing where a gradient is bad."""

SMALLEST_SCALE = 2.0**-14
"""Where fp16's scaler gives up: gradients overflowed again and again."""


class NotFinite(ArithmeticError):  # noqa: N818 - says what is, like StopIteration
    """A loss or a gradient became infinite or not a number."""


class Update(NamedTuple):
    """What an update saw: its losses, the outputs for each batch, the sample count."""

    losses: dict[str, Tensor]
    outputs: list[dict[str, Tensor]]
    samples: int


class GradientCheck:
    """Notices gradients that are not finite.

    A processor looks before each update. A graphics card would have to be waited for,
    so there the mark stays on the card, where the optimizers of HEEDING read it and
    leave the weights alone. All others wait.
    """

    def __init__(
        self, device: torch.device, optimizers: Sequence[Optimizer] = ()
    ) -> None:
        heeding = bool(optimizers) and all(type(o) in HEEDING for o in optimizers)
        self.waits = device.type == "cpu" or not heeding
        self.bad = torch.zeros((), device=device)
        self._one = torch.ones((), device=device)

    def look(self, gradients: list[Tensor]) -> None:
        """Mark gradients that are not finite; raise NotFinite where it waits."""
        if not gradients or self.bad.device.type not in {"cpu", "cuda"}:
            return
        torch._amp_foreach_non_finite_check_and_unscale_(gradients, self.bad, self._one)
        if self.waits:
            self.read()

    def read(self) -> None:
        """Raise NotFinite if there has been such a gradient."""
        if self.bad.item():
            raise NotFinite


class Phase:
    """An optimizer at work on its weights and its losses."""

    def __init__(
        self,
        config: PhaseConfig,
        settings: Config,
        model: nn.Module,
        objective: Objective,
    ) -> None:
        self.config = config
        self.settings = settings
        self.model = model
        self.objective = objective
        self.everything = list(model.parameters())
        behind = [part for one in settings.phases for part, *_ in one.follows]
        self.weights = [
            w
            for name, w in model.named_parameters()
            if among(name, config.weights) and not (behind and among(name, behind))
        ]
        self.following = Following(model, config.follows)
        if not self.weights:
            where = f" in {', '.join(config.weights)}" if config.weights else ""
            message = (
                f"The phase {config.name} finds no weights to move{where}; "
                "add a layer with some."
            )
            raise ValueError(message)
        self.matrices = [w for w in self.weights if w.dim() >= MATRIX_AXES]
        self.penalised = bool(self.matrices) and (settings.l1 > 0 or settings.l2 > 0)
        self.precision = Precision(settings.precision, self.weights[0].device)
        self.optimizers = make_optimizers(config, self.weights)
        self.check = GradientCheck(self.precision.device, self.optimizers)
        self.steps = [plain_step(optimizer) for optimizer in self.optimizers]
        self._last_rate: float | None = None
        self.epoch = 0.0
        self.norm: Tensor | None = None
        self.loss_name = settings.loss_of(config)
        if not self.check.waits:
            for optimizer in self.optimizers:
                optimizer.found_inf = self.check.bad  # type: ignore[attr-defined]

    def plan(self, total_steps: int) -> None:
        """Make the schedules for a training with so many updates of this phase."""
        by_step = self.config.schedule_unit == "step"
        total = total_steps if by_step else self.settings.epochs
        falling = self.objective.falling(self.settings, self.config)
        made = [
            make_schedule(self.config, optimizer, total, falling=falling)
            for optimizer in self.optimizers
            if self.config.schedule
        ]
        self.step_schedules = made if by_step else []
        self.epoch_schedules = [] if by_step else made

    @property
    def schedules(self) -> list[LRScheduler]:
        """All schedules, those that move on at each step first."""
        return [*self.step_schedules, *self.epoch_schedules]

    @property
    def learning_rate(self) -> float:
        """The learning rate of the last update."""
        return self.present_rate if self._last_rate is None else self._last_rate

    @property
    def present_rate(self) -> float:
        """The learning rate of the next update."""
        return float(self.optimizers[0].param_groups[0]["lr"])

    def _end_step(self) -> None:
        if self.step_schedules:
            self._last_rate = self.present_rate
            move_on(self.step_schedules, 0.0)

    def take_turn(self, frozen: Collection[str] = ()) -> None:
        """Let gradients reach the weights of this phase but the frozen ones."""
        moved = {id(weight) for weight in self.moved(frozen)}
        for weight in self.everything:
            weight.requires_grad_(id(weight) in moved)

    def moved(self, frozen: Collection[str] = ()) -> list[nn.Parameter]:
        """Return the weights of this phase but those of the given names."""
        still = {id(w) for name, w in self.model.named_parameters() if name in frozen}
        return [weight for weight in self.weights if id(weight) not in still]

    def update(self, batches: Sequence[Batch]) -> Update:
        """Move the weights once, along the gradient of the batches' mean loss."""
        if self.config.optimizer == "LBFGS":
            seen = self._searched(batches)
        else:
            seen = self.backward(batches)
            self._moved()
        self.following.take()
        return seen

    def _searched(self, batches: Sequence[Batch]) -> Update:
        """Let the optimizer run the model as it likes; return what it saw first."""
        seen: list[Update] = []
        before = [weight.detach().clone() for weight in self.weights]

        def loss() -> Tensor:
            update = self.backward(batches)
            if not seen:
                seen.append(update)
            return update.losses[self.loss_name]

        try:
            self.optimizers[0].step(loss)  # type: ignore[arg-type]  # a tensor does
        except NotFinite:
            for weight, earlier in zip(self.weights, before, strict=True):
                weight.data.copy_(earlier)
            raise
        self._end_step()
        return seen[0]

    def _moved(self) -> None:
        if not self.precision.scales:
            for step in self.steps:
                step()
            self._end_step()
            return
        scale = self.precision.scaler.get_scale()
        for optimizer in self.optimizers:
            self.precision.scaler.step(optimizer)
        self.precision.scaler.update()
        if self.precision.scaler.get_scale() >= scale:  # else the step was left out
            self._end_step()

    def backward(self, batches: Sequence[Batch]) -> Update:
        """Leave in the weights the gradient of the mean loss, checked and cut."""
        for weight in self.everything:
            weight.grad = None
        sizes = [sample_count(batch) for batch in batches]
        samples = sum(sizes)
        seen = [
            self._passed(b, n / samples) for b, n in zip(batches, sizes, strict=True)
        ]
        self._tamed()
        losses = seen[0][0] if len(seen) == 1 else _summed([part for part, _ in seen])
        return Update(losses, [outputs for _, outputs in seen], samples)

    def _passed(
        self, batch: Batch, share: float
    ) -> tuple[dict[str, Tensor], dict[str, Tensor]]:
        """Run a batch forward and backward; return its share of losses, its outputs."""
        with self.precision.autocast():
            predicted = self.objective.predict(self.model, batch)
        outputs = self.precision.exact(predicted)
        losses = self.objective.phase_losses(
            self.config.name, outputs, batch, self.epoch
        )
        minimised = losses[self.loss_name]
        if self.penalised:
            minimised = minimised + self._penalty()
        if share != 1.0:
            minimised = minimised * share
            losses = {name: value * share for name, value in losses.items()}
        if self.precision.scales:
            minimised = self.precision.scaler.scale(minimised)
        minimised.backward()  # type: ignore[no-untyped-call]
        return _detached(losses), _detached(outputs)

    def read_check(self) -> None:
        """Raise NotFinite if gradients went bad since last time; waits for a device."""
        if self.precision.scales and self.precision.scaler.get_scale() < SMALLEST_SCALE:
            raise NotFinite
        self.check.read()

    def forget(self) -> None:
        """Take back what a backward pass told fp16's scaler: now it can be repeated."""
        if self.precision.scales:
            self.precision.scaler.update(self.precision.scaler.get_scale())

    def _penalty(self) -> Tensor:
        absolute = torch.stack([weight.abs().sum() for weight in self.matrices]).sum()
        square = torch.stack([weight.square().sum() for weight in self.matrices]).sum()
        return self.settings.l1 * absolute + self.settings.l2 * square

    def _tamed(self) -> None:
        """Check the gradients, then cut them to the longest and largest wanted."""
        if self.precision.scales:
            for optimizer in self.optimizers:
                self.precision.scaler.unscale_(optimizer)
        else:
            self.check.look([g for w in self.weights if (g := w.grad) is not None])
        if self.settings.clip_norm is not None:
            norm = self.settings.clip_norm
            self.norm = nn.utils.clip_grad_norm_(self.weights, norm)
        if self.settings.clip_value is not None:
            nn.utils.clip_grad_value_(self.weights, self.settings.clip_value)


def make_phases(
    config: Config, model: nn.Module, objective: Objective, total_steps: int
) -> list[Phase]:
    """Return the phases of a training with their share of the updates."""
    phases = [Phase(phase, config, model, objective) for phase in config.phases]
    turns = sum(phase.steps for phase in config.phases)
    for phase in phases:
        phase.plan(-(-total_steps // turns) * phase.config.steps)
    return phases


def among(name: str, parts: Sequence[str]) -> bool:
    """Return whether weights belong to one of the parts; all do where none is named."""
    return not parts or any(
        name == part or name.startswith(f"{part}.") for part in parts
    )


def weights_of(model: nn.Module, parts: Sequence[str]) -> set[str]:
    """Return the names of the weights of some parts, in all copies in a row."""
    names = [name for name, _ in model.named_parameters()] if parts else []
    return {name for name in names if among(_uncounted(name), parts)}


def keep_statistics(model: nn.Module, parts: Sequence[str]) -> None:
    """Let normalization in some parts use what it remembers and remember no more."""
    for name, module in model.named_modules() if parts else ():
        if isinstance(module, _NormBase) and is_frozen(name, parts):
            module.eval()


def is_frozen(name: str, parts: Sequence[str]) -> bool:
    """Return whether a module is in one of the frozen parts, in any copy in a row."""
    return bool(parts) and among(_uncounted(name), parts)


def _uncounted(name: str) -> str:
    """Return the name of a part without the numbers of copies in a row."""
    return ".".join(piece for piece in name.split(".") if not piece.isdigit())


def _detached(values: dict[str, Tensor]) -> dict[str, Tensor]:
    return {name: value.detach() for name, value in values.items()}


def _summed(parts: list[dict[str, Tensor]]) -> dict[str, Tensor]:
    return {
        name: torch.stack([part[name] for part in parts]).sum() for name in parts[0]
    }
