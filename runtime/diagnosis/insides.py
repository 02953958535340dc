"""What the inside of a model tells: weights that move, gradients, units that answer nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from time import perf_counter
from typing import TYPE_CHECKING, Final

import torch
from torch import Tensor, nn
from torch.utils.hooks import RemovableHandle

if TYPE_CHECKING:
    from runtime.train.loop import Training

SAMPLED: Final = 1024
"""So many numbers of a matrix tell how far all of it moves."""
MATRIX: Final = 2
SHARE: Final = 0.005
"""How much of the training time these looks may take."""
ALWAYS: Final = 3
"""The first epochs are looked at however short they are."""
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
    share of answers at the ends of their range.
    """

    gradients: dict[str, float] = field(default_factory=dict)
    norm: float = 0.0
    size: float = 0.0
    idle: tuple[str, ...] = ()
    dead: dict[str, float] = field(default_factory=dict)
    saturated: dict[str, float] = field(default_factory=dict)


class Insides:
    """Looks into a model at one update of an epoch; nothing waits for the device until its end.

    It draws no random numbers and changes nothing, so that training goes as it would without.
    """

    def __init__(self, training: Training) -> None:
        self._model = training.model
        self._matrices = [w for w in training.model.parameters() if w.dim() >= MATRIX]
        self._before = self._sampled()
        self._compiled = training.config.compile
        self._hooks: list[RemovableHandle] = []
        self._alive: dict[str, Tensor] = {}
        self._answers: dict[str, Tensor] = {}
        self._pending: _Pending | None = None
        self._next = 0.0
        self._epoch = training.epoch
        self.moved: float | None = None
        """How far the last epoch moved the weights, as a share of their size."""
        self.first_moved = 0.0
        """How far the first epoch moved them."""
        self.look: Look | None = None
        """The newest look, None before the first."""
        self.first: Look | None = None
        self._arm(training)

    def stepped(self, training: Training) -> None:
        """Look at the update that was made, if it is one to be looked at."""
        if self._hooks:
            self._collect()
            self._disarm()
        if training.step % training.steps_per_epoch == 0:
            self._arm(training)

    def end_epoch(self, epoch: int) -> None:
        """Read out what was seen, and compare the weights with those of the last look."""
        self._compare(max(1, epoch - self._epoch))
        self._epoch = epoch
        if self._pending is not None:
            self.look = self._pending.read()
            self.first = self.first or self.look
            self._pending = None

    def leave(self) -> None:
        """Look no longer."""
        self._disarm()

    def _compare(self, epochs: int) -> None:
        now = self._sampled()
        if now is None or self._before is None:
            return
        far, size = torch.stack(
            [torch.linalg.vector_norm(now - self._before), torch.linalg.vector_norm(self._before)]
        ).tolist()
        self.moved = far / size / epochs if size else None
        self.first_moved = self.first_moved or self.moved or 0.0
        self._before = now

    def _sampled(self) -> Tensor | None:
        parts = [_some(weight) for weight in self._matrices]
        return torch.cat(parts).float() if parts else None

    def _arm(self, training: Training) -> None:
        """Watch the next update, unless watching would take more than its share of the time."""
        early = training.step < ALWAYS * training.steps_per_epoch
        if self._compiled or not (early or perf_counter() >= self._next):
            return
        for name, module in self._model.named_modules():
            if isinstance(module, RECTIFIERS):
                self._hooks.append(module.register_forward_hook(self._rectified(name)))
            elif isinstance(module, SQUASHERS):
                self._hooks.append(module.register_forward_hook(self._squashed(name)))
        if not self._hooks:
            self._hooks.append(self._model.register_forward_hook(lambda *_: None))

    def _disarm(self) -> None:
        for hook in self._hooks:
            hook.remove()
        self._hooks = []

    def _rectified(self, name: str) -> Callable[[nn.Module, object, Tensor], None]:
        def look(module: nn.Module, _given: object, answer: Tensor) -> None:
            if module.training and answer.dim() >= MATRIX:
                self._answers[name] = _units(answer.detach() > 0).any(0)

        return look

    def _squashed(self, name: str) -> Callable[[nn.Module, object, Tensor], None]:
        def look(module: nn.Module, _given: object, answer: Tensor) -> None:
            if module.training:
                whole = isinstance(module, nn.Sigmoid | nn.Hardsigmoid)
                centred = 2 * answer.detach() - 1 if whole else answer.detach()
                self._answers[name] = (centred.abs() > SATURATED).float().mean()

        return look

    def _collect(self) -> None:
        start = perf_counter()
        named = [(n, w) for n, w in self._model.named_parameters() if w.requires_grad]
        reached = [(n, w, w.grad) for n, w in named if w.grad is not None]
        idle = tuple(name for name, weight in named if weight.grad is None)
        parts = [
            [torch.linalg.vector_norm(_dense(gradient)) for _, _, gradient in reached],
            [torch.linalg.vector_norm(weight.detach()) for _, weight, _ in reached],
            list(self._lately()),
        ]
        names = [name for name, _, _ in reached]
        sizes = [weight.numel() for _, weight, _ in reached]
        matrix = {n for n, w, _ in reached if w.dim() >= MATRIX and not self._sparse(n)}
        told = [value.float() for part in parts for value in part]
        answers = {name: values.dim() > 0 for name, values in self._answers.items()}
        self._alive = {n: v for n, v in self._answers.items() if v.dim()}
        self._answers = {}
        if told:
            self._pending = _Pending(torch.stack(told), names, sizes, matrix, idle, answers)
        self._next = perf_counter() + (perf_counter() - start) * 2 / SHARE

    def _sparse(self, name: str) -> bool:
        """Return whether only a few rows of a matrix take part in an update."""
        module = self._model.get_submodule(name.rpartition(".")[0])
        return isinstance(module, nn.Embedding | nn.EmbeddingBag)

    def _lately(self) -> Iterator[Tensor]:
        """Yield the share of dead units, and of saturated answers, of each part."""
        for name, values in self._answers.items():
            if not values.dim():
                yield values
                continue
            before = self._alive.get(name)
            same = before is not None and before.shape == values.shape
            yield 1 - (values | before if same and before is not None else values).float().mean()


@dataclass(frozen=True)
class _Pending:
    """Numbers of a look that are still where they were computed."""

    told: Tensor
    names: list[str]
    sizes: list[int]
    matrices: set[str]
    idle: tuple[str, ...]
    answers: dict[str, bool]

    def read(self) -> Look:
        """Wait for the numbers and put them in order."""
        told: list[float] = self.told.tolist()
        count = len(self.names)
        norms, weights, shares = told[:count], told[count : 2 * count], told[2 * count :]
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
        )


def _dense(gradient: Tensor) -> Tensor:
    return gradient.coalesce().values() if gradient.is_sparse else gradient


def _units(answer: Tensor) -> Tensor:
    """Return answers as a table (…, units): maps by their channel, all else by the last axis."""
    if answer.dim() > 3:  # noqa: PLR2004 - (N, C, H, W)
        answer = answer.movedim(1, -1)
    return answer.reshape(-1, answer.shape[-1])


def _some(weight: Tensor) -> Tensor:
    flat = weight.detach().reshape(-1)
    return flat[:: -(-len(flat) // SAMPLED) or 1]
