"""What the inside of a model tells: weights that move, gradients, units that answer nothing."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from time import thread_time
from typing import TYPE_CHECKING, Final

import torch
from torch import Tensor, nn
from torch.utils.hooks import RemovableHandle

from runtime.train.activity import first_tensor

if TYPE_CHECKING:
    from runtime.train.budget import Budget
    from runtime.train.loop import Training
    from runtime.train.phases import Phase

SAMPLED: Final = 1024
"""So many numbers of a matrix tell how far all of it moves."""
MATRIX: Final = 2
ALWAYS: Final = 3
"""The first epochs are looked at however short they are."""
SHOWN: Final = range(5, 60, 5)
"""Further epochs that are looked at where phases work against each other."""
RECTIFIERS: Final = (nn.ReLU, nn.ReLU6)
SQUASHERS: Final = (nn.Sigmoid, nn.Tanh, nn.Hardtanh, nn.Hardsigmoid, nn.Softsign)
SATURATED: Final = 0.97
"""An answer so near to the end of its range lets next to no gradient back."""


@dataclass(frozen=True)
class Look:
    """What one update showed; parts of the model by their names, in their order.

    `gradients` are the root mean squares of the gradients of matrices and `norm` is that of all
    weights together, of the size `size`; `idle` are weights that no gradient reaches. `dead` is
    the share of units that answered 0 to all samples of the last two looks, `saturated` the
    share of answers at the ends of their range. `spread` is how far apart the answers to one batch
    are that are shown to a rival, as a share of how far apart real samples are.
    """

    gradients: dict[str, float] = field(default_factory=dict)
    norm: float = 0.0
    size: float = 0.0
    idle: tuple[str, ...] = ()
    dead: dict[str, float] = field(default_factory=dict)
    saturated: dict[str, float] = field(default_factory=dict)
    spread: float | None = None
    epoch: int = 0


class Inside:
    """What is seen of the weights that one phase moves."""

    def __init__(self, phase: Phase) -> None:
        self._matrices = [w for w in phase.weights if w.dim() >= MATRIX]
        self._before = self._sampled()
        self._size = 0.0 if self._before is None else float(self._before.norm())
        self.alive: dict[str, Tensor] = {}
        self.pending: _Pending | None = None
        self.moved: float | None = None
        """How far the last epoch moved the weights, as a share of their size."""
        self.first_moved = 0.0
        """How far the first epoch moved them."""
        self.look: Look | None = None
        """The newest look, None before the first."""
        self.earlier: Look | None = None
        """The one before it."""
        self.first: Look | None = None

    def snapshot(self) -> Snapshot:
        """Return where the weights are now, and what was seen: nothing waits for the device."""
        pending, self.pending = self.pending, None
        return self._sampled(), pending

    def end_epoch(self, snapshot: Snapshot, epoch: int, epochs: int) -> None:
        """Read out what was seen, and compare the weights with those of some epochs ago."""
        now, pending = snapshot
        self._compare(now, epochs)
        if pending is not None:
            self.earlier = self.look
            self.look = replace(pending.read(), epoch=epoch)
            self.first = self.first or self.look

    def _compare(self, now: Tensor | None, epochs: int) -> None:
        if now is None or self._before is None:
            return
        size = self._size
        far, self._size = torch.stack([torch.dist(now, self._before), now.norm()]).tolist()
        self.moved = far / size / epochs if size else None
        self.first_moved = self.first_moved or self.moved or 0.0
        self._before = now

    def _sampled(self) -> Tensor | None:
        with torch.no_grad():
            parts = [_some(weight) for weight in self._matrices]
            return torch.cat(parts).float() if parts else None

    def lately(self, answers: Mapping[str, Tensor]) -> list[Tensor]:
        """Return the share of dead units, and of saturated answers, of each part."""
        found = []
        for name, values in answers.items():
            before = self.alive.get(name)
            if values.dim() and before is not None and before.shape == values.shape:
                found.append(1 - (values | before).float().mean())
            else:
                found.append(1 - values.float().mean() if values.dim() else values)
        self.alive = {name: values for name, values in answers.items() if values.dim()}
        return found


class Insides:
    """Looks into a model at one update of an epoch; nothing waits for the device until its end.

    Where phases take turns, it looks at one update of each; `rivals` names for a phase the parts of
    the model to which it shows its answers, as a generator shows them to a discriminator.
    It draws no random numbers and changes nothing, so that training goes as it would without.
    """

    def __init__(
        self, training: Training, budget: Budget, rivals: Mapping[str, tuple[str, ...]]
    ) -> None:
        self._budget = budget
        self._rivals = rivals
        self._model = training.model
        self._compiled = training.config.compile
        self._hooks: list[RemovableHandle] = []
        self._wanted: set[str] = set()
        """The phases of which no update was looked at yet."""
        self._answers: dict[str, Tensor] = {}
        self._shown: dict[str, dict[bool, Tensor]] = {}
        self._epoch = training.epoch
        self._read = False
        """Whether the end of this epoch has read out a look."""
        self._spent = 0.0
        """Seconds that hooks took in the updates that are being looked at."""
        self.phases = {phase.config.name: Inside(phase) for phase in training.phases}
        self.begin_epoch(training.step // training.steps_per_epoch)

    def stepped(self, training: Training) -> None:
        """Look at the update that was made, if it is one to be looked at."""
        if self._hooks and training.turn is not None:
            self._collect(training.turn)
            if not self._wanted:
                self._disarm()

    @property
    def looking(self) -> bool:
        """Whether the update that is made now is looked at."""
        return bool(self._hooks)

    def snapshot(self) -> dict[str, Snapshot]:
        """Return what there is to read out at the end of an epoch, for each phase."""
        self._read = self._unread
        return {name: inside.snapshot() for name, inside in self.phases.items()}

    def end_epoch(self, epoch: int, snapshots: Mapping[str, Snapshot]) -> None:
        """Read out what was seen, and compare the weights with those of the last look."""
        epochs, self._epoch = max(1, epoch - self._epoch), epoch
        for name, snapshot in snapshots.items():
            self.phases[name].end_epoch(snapshot, epoch, epochs)

    def begin_epoch(self, epoch: int) -> None:
        """Watch the update after so many epochs, unless that would take more than its share."""
        early = epoch < ALWAYS or (bool(self._rivals) and epoch in SHOWN)
        read, self._read = self._read or self._unread, False
        affordable = not read and self._budget.wait <= 0
        if not self._compiled and not self._hooks and (early or affordable):
            start = thread_time()
            self._watch()
            self._budget.spend(thread_time() - start)

    def leave(self) -> None:
        """Look no longer."""
        self._disarm()

    @property
    def _unread(self) -> bool:
        return any(inside.pending is not None for inside in self.phases.values())

    def _watch(self) -> None:
        self._wanted = set(self.phases)
        shown = {part for parts in self._rivals.values() for part in parts}
        for name, module in self._model.named_modules():
            if isinstance(module, RECTIFIERS):
                self._hooks.append(module.register_forward_hook(self._timed(self._rectified(name))))
            elif isinstance(module, SQUASHERS):
                self._hooks.append(module.register_forward_hook(self._timed(self._squashed(name))))
            elif name in shown:
                self._hooks.append(
                    module.register_forward_pre_hook(self._timed(self._showing(name)))
                )
        if not self._hooks:
            self._hooks.append(self._model.register_forward_hook(lambda *_: None))

    def _disarm(self) -> None:
        for hook in self._hooks:
            hook.remove()
        self._hooks = []
        self._answers, self._shown = {}, {}

    def _timed(self, look: Callable[..., None]) -> Callable[..., None]:
        def hook(*told: object) -> None:
            start = thread_time()
            look(*told)
            self._spent += thread_time() - start

        return hook

    def _rectified(self, name: str) -> Callable[[nn.Module, object, Tensor], None]:
        def look(module: nn.Module, _given: object, answer: Tensor) -> None:
            if module.training and answer.requires_grad and answer.dim() >= MATRIX:
                self._answers[name] = _units(answer.detach() > 0).any(0)

        return look

    def _squashed(self, name: str) -> Callable[[nn.Module, object, Tensor], None]:
        def look(module: nn.Module, _given: object, answer: Tensor) -> None:
            if module.training and answer.requires_grad:
                whole = isinstance(module, nn.Sigmoid | nn.Hardsigmoid)
                centred = 2 * answer.detach() - 1 if whole else answer.detach()
                self._answers[name] = (centred.abs() > SATURATED).float().mean()

        return look

    def _showing(self, name: str) -> Callable[[nn.Module, tuple[object, ...]], None]:
        """Note how far what a part is shown differs within a batch, of either source.

        What another part of the model made has a gradient where that part is to learn; samples of
        the data have none.
        """

        def look(module: nn.Module, given: tuple[object, ...]) -> None:
            shown = first_tensor(given)
            if module.training and shown is not None and shown.dim() >= MATRIX:
                spread = shown.detach().flatten(1).std(0, correction=0).mean()
                self._shown.setdefault(name, {}).setdefault(shown.requires_grad, spread)

        return look

    def _collect(self, turn: Phase) -> None:
        name = turn.config.name
        if name in self._wanted:
            start = thread_time()
            self._wanted.remove(name)
            inside = self.phases[name]
            inside.pending = self._seen(inside, self._rivals.get(name, ()))
            self._budget.spend(thread_time() - start + self._spent)
            self._spent = 0.0
        self._answers, self._shown = {}, {}

    def _seen(self, inside: Inside, rivals: Collection[str]) -> _Pending | None:
        """Return what an update showed: numbers that are still where they were computed."""
        named = [(n, w) for n, w in self._model.named_parameters() if w.requires_grad]
        reached = [(n, w, w.grad) for n, w in named if w.grad is not None]
        both = [one for n, one in self._shown.items() if n in rivals and len(one) == len((0, 1))]
        spread = [both[0][True] / both[0][False]] if both else []
        parts = [
            [torch.linalg.vector_norm(_dense(gradient)) for _, _, gradient in reached],
            [torch.linalg.vector_norm(weight.detach()) for _, weight, _ in reached],
            spread,
            inside.lately(self._answers),
        ]
        told = [value.float() for part in parts for value in part]
        return _Pending(
            torch.stack(told) if told else torch.zeros(0),
            [name for name, _, _ in reached],
            [weight.numel() for _, weight, _ in reached],
            {n for n, w, _ in reached if w.dim() >= MATRIX and not self._sparse(n)},
            tuple(name for name, weight in named if weight.grad is None),
            {name: values.dim() > 0 for name, values in self._answers.items()},
            bool(spread),
        )

    def _sparse(self, name: str) -> bool:
        """Return whether only a few rows of a matrix take part in an update."""
        module = self._model.get_submodule(name.rpartition(".")[0])
        return isinstance(module, nn.Embedding | nn.EmbeddingBag)


@dataclass(frozen=True)
class _Pending:
    """Numbers of a look that are still where they were computed."""

    told: Tensor
    names: list[str]
    sizes: list[int]
    matrices: set[str]
    idle: tuple[str, ...]
    answers: dict[str, bool]
    spread: bool

    def read(self) -> Look:
        """Wait for the numbers and put them in order."""
        told: list[float] = self.told.tolist()
        count = len(self.names)
        norms, weights, rest = told[:count], told[count : 2 * count], told[2 * count :]
        spread, shares = (rest[0], rest[1:]) if self.spread else (None, rest)
        gradients = {
            name: norm / size**0.5
            for name, norm, size in zip(self.names, norms, self.sizes, strict=True)
            if name in self.matrices
        }
        found = list(zip(self.answers.items(), shares, strict=True))
        return Look(
            gradients,
            sum(norm**2 for norm in norms) ** 0.5,
            sum(size**2 for size in weights) ** 0.5,
            self.idle,
            {name: share for (name, rectified), share in found if rectified},
            {name: share for (name, rectified), share in found if not rectified},
            spread,
        )


Snapshot = tuple[Tensor | None, _Pending | None]


def _dense(gradient: Tensor) -> Tensor:
    return gradient.coalesce().values() if gradient.is_sparse else gradient


def _units(answer: Tensor) -> Tensor:
    """Return answers as a table (…, units): maps by their channel, all else by the last axis."""
    if answer.dim() > 3:  # noqa: PLR2004 - (N, C, H, W)
        answer = answer.movedim(1, -1)
    return answer.reshape(-1, answer.shape[-1])


def _some(weight: Tensor) -> Tensor:
    flat = weight.view(-1) if weight.is_contiguous() else weight.reshape(-1)
    return flat[:: -(-len(flat) // SAMPLED) or 1]
