"""Looks at what the parts of a model put out in one update, through hooks that then go."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from time import perf_counter
from typing import Any

import torch
from torch import Tensor, nn
from torch.utils.hooks import RemovableHandle

from runtime.source import FunctionLines
from runtime.train.functions import NO_LINES, Functions
from runtime.train.objective import Objective
from runtime.train.statistics import sample

DYING = (nn.ReLU, nn.ReLU6, nn.Threshold, nn.Hardswish)
"""Activations that give exactly 0 over a whole half of what they are given."""
ENDS: Mapping[type[nn.Module], tuple[float, float]] = {
    nn.Sigmoid: (0.0, 1.0),
    nn.Hardsigmoid: (0.0, 1.0),
    nn.Tanh: (-1.0, 1.0),
    nn.Softsign: (-1.0, 1.0),
    nn.Hardtanh: (-1.0, 1.0),
}
"""Activations that flatten out, and between which values."""
FLAT = 0.05 / 4.0
"""Of u(1 - u), u from 0 to 1 between the ends: a twentieth of the slope in the middle."""
LOOKED_BACK = 256
"""Samples over which a unit must be silent to be dead."""
MOST_LOOKED_AT = 2**20
BY_CHANNEL = (nn.modules.conv._ConvNd, nn.modules.batchnorm._NormBase, nn.GroupNorm)  # noqa: SLF001
IMAGE_AXES = 4


@dataclass
class Seen:
    """What one part put out: tensors on the device, still to be read out.

    A loss is timed only: its value and its weight are known.
    """

    output: Tensor
    size: int
    calls: int = 0
    seconds: float = 0.0
    dead: Tensor | None = None
    saturated: Tensor | None = None
    gradients: list[tuple[Tensor, float]] = field(default_factory=list)
    """Of each call that a gradient came back to: a sample, and how much longer it is."""
    stamps: list[tuple[Any, Any]] = field(default_factory=list)

    @property
    def share(self) -> float:
        """By how much the output is longer than its sample."""
        return _share(self.size, self.output)

    def time(self) -> float:
        """Return the seconds that all calls took; the device must be done with them."""
        late: float = sum(start.elapsed_time(end) for start, end in self.stamps)
        return self.seconds + late / 1000.0


def observed(model: nn.Module) -> Iterator[tuple[str, nn.Module]]:
    """Yield the parts of a model that are nodes, blocks or copies in a row.

    What PyTorch's own layers consist of is left out; a weight that two nodes share is
    one part.
    """
    yield from _within(model, "", type(model).__module__, {id(model)})


def _within(
    module: nn.Module, prefix: str, home: str, known: set[int]
) -> Iterator[tuple[str, nn.Module]]:
    for name, child in module.named_children():
        if id(child) in known:
            continue
        known.add(id(child))
        yield prefix + name, child
        in_a_row = isinstance(child, nn.Sequential | nn.ModuleList | nn.ModuleDict)
        if in_a_row or type(child).__module__ == home:
            yield from _within(child, f"{prefix}{name}.", home, known)


class Observer:
    """Sees one update of a model: hooks are there from `install` to `remove`.

    `functions` are the lines of nodes that are no modules, in its file and in that of its
    `objective`.
    """

    def __init__(
        self,
        model: nn.Module,
        functions: FunctionLines = NO_LINES,
        objective: Objective | None = None,
    ) -> None:
        self._model = model
        self._parts = dict(observed(model))
        self._functions = Functions(model, self._parts, functions, objective)
        self._losses = frozenset(functions.losses.values())
        self._handles: list[RemovableHandle] = []
        self._silent: dict[str, Tensor] = {}
        self._looked: dict[str, int] = {}
        self._channels = False
        self.seen: dict[str, Seen] = {}
        self.spent = 0.0
        """Seconds that the hooks took, of the last update and all before."""

    def install(self) -> None:
        """Look at the next update."""
        self.seen, self._channels = {}, False
        for name, module in self._parts.items():
            started: list[tuple[Any, float]] = []
            before = module.register_forward_pre_hook(self._starting(started))
            after = module.register_forward_hook(self._taking(name, started))
            self._handles += [before, after]
        started = []
        given = tuple(islice(self._model.parameters(), 1))  # tells the device
        take = self._taking_function(given, started)
        self._functions.install(
            lambda _name: started.append((stamp(given), self.spent)), take
        )

    def remove(self) -> None:
        """Look no longer."""
        self._functions.remove()
        for handle in self._handles:
            handle.remove()
        self._handles = []

    def _starting(self, started: list[tuple[Any, float]]) -> Callable[..., None]:
        def start(_module: nn.Module, given: tuple[object, ...]) -> None:
            started.append((stamp(given), self.spent))

        return start

    def _taking(
        self, name: str, started: list[tuple[Any, float]]
    ) -> Callable[..., None]:
        def take(module: nn.Module, given: tuple[object, ...], output: object) -> None:
            if started:
                self._take(name, module, stamp(given), started.pop(), output)

        return take

    def _taking_function(
        self, given: tuple[object, ...], started: list[tuple[Any, float]]
    ) -> Callable[[str, object], None]:
        def take(name: str, output: object) -> None:
            self._take(name, None, stamp(given), started.pop(), output)

        return take

    def _take(
        self,
        name: str,
        module: nn.Module | None,
        end: Any,  # noqa: ANN401 - seconds, or an event of the device
        started: tuple[Any, float],
        output: object,
    ) -> None:
        start, spent = started
        values = first_tensor(output)
        if not self._model.training or values is None:
            return
        before = perf_counter()
        seen = self._look(name, module, values)
        if isinstance(start, float):
            seen.seconds += end - start - (self.spent - spent)
        else:
            seen.stamps.append((start, end))
        self.spent += perf_counter() - before

    @torch.no_grad()
    def _look(self, name: str, module: nn.Module | None, values: Tensor) -> Seen:
        """Take a sample of an output at once: what comes next may write over it."""
        earlier, loss = self.seen.get(name), name in self._losses
        seen = Seen(values.new_zeros(0) if loss else sample(values), values.numel())
        if earlier is not None:
            seen.calls, seen.seconds = earlier.calls, earlier.seconds
            seen.stamps, seen.gradients = earlier.stamps, earlier.gradients
        seen.calls += 1
        self.seen[name] = seen
        learned = module is not None and any(
            True for _ in module.parameters(recurse=False)
        )
        if learned or isinstance(module, BY_CHANNEL):
            self._channels = isinstance(module, BY_CHANNEL)
        if isinstance(module, DYING) and values.dim() > 1 and values.numel():
            seen.dead = self._dead(name, values)
        if module is not None and type(module) in ENDS:
            seen.saturated = saturated(seen.output, _ends(module))
        if values.requires_grad and not loss:
            with torch.enable_grad():
                values.register_hook(self._keeping(seen))  # type: ignore[no-untyped-call]
        return seen

    def _keeping(self, seen: Seen) -> Callable[[Tensor], None]:
        def keep(gradient: Tensor) -> None:
            before = perf_counter()
            values = sample(gradient)
            seen.gradients.append((values, _share(gradient.numel(), values)))
            self.spent += perf_counter() - before

        return keep

    def _dead(self, name: str, values: Tensor) -> Tensor:
        """Return the share of units that were silent in all samples looked at lately."""
        axis = 1 if self._channels or values.dim() >= IMAGE_AXES else values.dim() - 1
        every = -(-values.numel() // MOST_LOOKED_AT)
        some = values[::every]
        active = some.ne(0).any(dim=[a for a in range(some.dim()) if a != axis])
        silent = self._silent.get(name)
        if silent is None or silent.shape != active.shape:
            silent, self._looked[name] = torch.zeros_like(active, dtype=torch.long), 0
        self._looked[name] += len(some)
        silent = torch.where(active, 0, silent + len(some))
        self._silent[name] = silent
        return (silent >= min(LOOKED_BACK, self._looked[name])).float().mean()


def _share(size: int, values: Tensor) -> float:
    return math.sqrt(size / max(values.numel(), 1))


def stamp(given: tuple[object, ...]) -> Any:  # noqa: ANN401 - seconds, or an event of the device
    """Return when this is; on a graphics card, when it gets there."""
    first = first_tensor(given)
    if first is None or first.device.type != "cuda":
        return perf_counter()
    event = torch.cuda.Event(enable_timing=True)  # type: ignore[no-untyped-call]
    event.record()
    return event


def saturated(values: Tensor, ends: tuple[float, float]) -> Tensor:
    """Return the share of outputs that are so near an end that the slope is flat."""
    low, high = ends
    along = (values - low) / (high - low)
    return (along * (1.0 - along) < FLAT).float().mean()


def _ends(module: nn.Module) -> tuple[float, float]:
    if isinstance(module, nn.Hardtanh):
        return module.min_val, module.max_val
    return ENDS[type(module)]


def first_tensor(output: object) -> Tensor | None:
    """Return the first tensor of numbers that can have a slope."""
    if isinstance(output, Tensor):
        return output if output.is_floating_point() else None
    parts = output.values() if isinstance(output, dict) else output
    if isinstance(output, list | tuple | dict):
        found = (first_tensor(part) for part in parts)  # type: ignore[attr-defined]
        return next((values for values in found if values is not None), None)
    return None
