"""Runs the emitted text of one layer on the meta device and tells what came out."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import nn
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils.flop_counter import flop_registry, shape_wrapper

from nodes.python_text import Custom
from runtime.custom import line_of, names_of
from runtime.definitions import namespace
from runtime.limited import TookTooLongError, within

Sizes = tuple[int, ...]
Typed = tuple[Sizes, str]

UNTOLD = "PyTorch cannot tell the result's shape without running it"
_REFUSALS = (
    RuntimeError,
    ValueError,
    TypeError,
    IndexError,
    AssertionError,
    ArithmeticError,
    AttributeError,
)
_MOST_CPU_ELEMENTS = 10_000_000
_REMEMBERED = 20_000
LONGEST = 10.0
"""Seconds that a text of a user's own has to tell what it makes of inputs without numbers."""


@dataclass(frozen=True)
class Probed:
    """What one layer did with inputs of given sizes, or the words of PyTorch's refusal.

    `weights` are the sizes of its learned tensors, `operations` the multiply-adds of the call,
    `views` the outputs that have no memory of their own, since they show an input's.
    """

    outputs: Mapping[str, Typed] = field(default_factory=dict)
    weights: Mapping[str, Sizes] = field(default_factory=dict)
    operations: int = 0
    views: frozenset[str] = frozenset()
    refusal: str = ""


_late: dict[tuple[str, str, Custom], Probed] = {}
_memory: OrderedDict[tuple[str, str, tuple[Typed, ...], Custom | None], Probed] = OrderedDict()


def probe(
    constructor: str, call: str, inputs: tuple[Typed, ...], custom: Custom | None = None
) -> Probed:
    """Run a constructor and a call such as `y0, y1 = module(x0)` on inputs of these sizes.

    The call is a statement over `module`, x0, x1 ... and leaves tensors in y0, y1 ...
    `custom` is the text of a user's own that they name, one that is trusted. Equal questions
    are answered from memory.
    """
    key = (constructor, call, inputs, custom)
    if key in _memory:
        _memory.move_to_end(key)
        return _memory[key]
    if custom is None:
        answer = _probed(constructor, call, inputs, {})
    else:
        answer = _probed_custom(constructor, call, inputs, custom)
    _memory[key] = answer
    if len(_memory) > _REMEMBERED:
        _memory.popitem(last=False)
    return answer


def forget() -> None:
    """Forget all answers; for measurements from cold."""
    _memory.clear()
    _late.clear()


def warm_up() -> None:
    """Pay for what PyTorch imports at the first use of the meta device."""
    probe("nn.Linear(2, 2)", "y0 = module(x0)", (((2, 2), "float32"),))


def _probed_custom(
    constructor: str, call: str, inputs: tuple[Typed, ...], custom: Custom
) -> Probed:
    """Probe what runs a text of a user's own; whatever it raises is a refusal with its line.

    What took too long is not tried again before its text or its settings change.
    """
    asked = (constructor, call, custom)
    if asked in _late:
        return _late[asked]
    warm_up()  # what PyTorch imports is not the user's own time
    try:
        return within(LONGEST, lambda: _probed(constructor, call, inputs, names_of(custom)))
    except TookTooLongError as error:
        _late[asked] = Probed(refusal=_with_line(error))
        return _late[asked]
    except (Exception, SystemExit) as error:  # noqa: BLE001 - anything can be written there
        return Probed(refusal=_with_line(error))


def _with_line(error: BaseException) -> str:
    line = line_of(error)
    words = (str(error).strip().split("\n") or [""])[0]
    kind = "" if isinstance(error, TookTooLongError) else type(error).__name__
    told = ": ".join(filter(None, (kind, words)))
    return f"line {line}: {told}" if line else told


def _probed(
    constructor: str, call: str, inputs: tuple[Typed, ...], known: Mapping[str, object]
) -> Probed:
    for device in ("meta", "cpu"):
        if device == "cpu" and _elements(inputs) > _MOST_CPU_ELEMENTS:
            break
        try:
            return _run(constructor, call, inputs, device, known)
        except NotImplementedError:
            continue
        except _REFUSALS as error:
            if known:
                raise
            words = str(error).strip().split("\n")[0]
            if "on meta tensors" not in words:
                return Probed(refusal=words)
    return Probed(refusal=UNTOLD)


def _elements(inputs: tuple[Typed, ...]) -> int:
    return sum(math.prod(sizes) for sizes, _ in inputs)


def _run(
    constructor: str,
    call: str,
    inputs: tuple[Typed, ...],
    device: str,
    known: Mapping[str, object],
) -> Probed:
    # Both texts were made by runtime.emit from declared calls and validated literals. On the
    # meta device nothing is drawn from the global random generator, which training may be using.
    names: dict[str, Any] = {**namespace(), **known}
    with torch.device(device), torch.no_grad(), _Counter() as counter:
        names["module"] = _built(constructor, names, device, fresh=bool(known))
        for number, (sizes, dtype) in enumerate(inputs):
            names[f"x{number}"] = torch.zeros(sizes, dtype=getattr(torch, dtype))
        given = {_storage(names[f"x{number}"]) for number in range(len(inputs))}
        exec(call, names)  # noqa: S102
    outputs = {name: names[name] for name in names if _is_output(name, names)}
    return Probed(
        outputs={name: _typed(tensor) for name, tensor in outputs.items()},
        weights=_weights(names["module"]),
        operations=counter.operations // 2,
        views=frozenset(name for name, tensor in outputs.items() if _storage(tensor) in given),
    )


def _bilinear(first: Sizes, weight: Sizes, _second: Sizes, *_: object, **_others: object) -> int:
    """Return the operations of yₖ = x₁ᵀ(Wₖx₂), where each row has an x₁ and an x₂."""
    features, rows, columns = weight
    return 2 * math.prod(first[:-1]) * features * rows * (columns + 1)


COUNTED: Mapping[Any, Callable[..., int]] = {torch.ops.aten._trilinear: _bilinear}  # noqa: SLF001 - what nn.Bilinear calls
"""Counts by the sizes that come in of what PyTorch has no count of."""
_COUNTS = {
    operator: shape_wrapper(count)  # type: ignore[no-untyped-call] # PyTorch's is not typed
    for operator, count in COUNTED.items()
}


class _Counter(TorchDispatchMode):  # type: ignore[no-untyped-call] # PyTorch's is not typed
    """Counts what PyTorch knows a count of; a third of the time of PyTorch's own counter."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.operations = 0

    def __torch_dispatch__(
        self,
        func: Any,  # noqa: ANN401 - one of PyTorch's operators
        types: object,
        args: tuple[Any, ...] = (),
        kwargs: dict[str, Any] | None = None,
    ) -> object:
        given = kwargs or {}
        packet = func._overloadpacket  # noqa: SLF001 - as PyTorch's counter does
        count = flop_registry.get(packet) or _COUNTS.get(packet)
        if count is None:
            with self:
                parts = func.decompose(*args, **given)
            return func(*args, **given) if parts is NotImplemented else parts
        result = func(*args, **given)
        self.operations += count(*args, **given, out_val=result)
        return result


_last_built: tuple[str, object] = ("", None)


def _built(constructor: str, names: dict[str, Any], device: str, *, fresh: bool) -> object:
    """Return the module; each is asked for twice in a row, with batches of two sizes."""
    global _last_built  # noqa: PLW0603 - what is asked again at once
    known, module = _last_built
    if fresh or known != constructor or device != "meta":
        module = eval(constructor, names) if constructor else None  # noqa: S307
        if device == "meta" and not fresh:
            _last_built = (constructor, module)
    return module


def _storage(tensor: torch.Tensor) -> int:
    """Return what tells apart the memory that tensors lie in, on the meta device too."""
    return int(tensor.untyped_storage()._cdata)  # noqa: SLF001 - addresses are 0 there


def _is_output(name: str, names: Mapping[str, object]) -> bool:
    return name[0] == "y" and name[1:].isdigit() and isinstance(names[name], torch.Tensor)


def _typed(tensor: torch.Tensor) -> Typed:
    return tuple(tensor.shape), str(tensor.dtype).removeprefix("torch.")


def _weights(module: object) -> Mapping[str, Sizes]:
    if isinstance(module, nn.Parameter):
        return {"": tuple(module.shape)}
    if not isinstance(module, nn.Module):
        return {}
    return {name: tuple(tensor.shape) for name, tensor in module.named_parameters()}
