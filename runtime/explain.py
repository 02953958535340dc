"""Says in the user's words why a node cannot run, with its cure."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Protocol

from nodes import fixes
from nodes.params import Inferred
from nodes.phrase import phrase
from nodes.problem import TRUST, Fix, Problem
from runtime import cures

if TYPE_CHECKING:
    from nodes.graph import Graph, Node, NodeId, Path
    from nodes.layer import Layer, Port
    from nodes.python_text import Custom
    from runtime.shape import Shape

Shapes = Mapping[str, "Shape"]


class Use(Protocol):
    """What the messages need to know of a use of a node."""

    @property
    def where(self) -> Path: ...

    @property
    def node(self) -> Node: ...

    @property
    def graph(self) -> Graph: ...

    @property
    def node_id(self) -> NodeId: ...

    @property
    def typed(self) -> Collection[NodeId]: ...


def _problem(use: Use, words: str, **facts: object) -> Problem:
    node = use.node
    kind = node.block or node.type
    text = phrase("{node}: {words}", node=f"{node.name} ({kind})", words=words)
    return Problem(use.where, text, **facts)  # type: ignore[arg-type]


def _cured(said: str, cure: str) -> str:
    return phrase("{said} {cure}.", said=said, cure=cure)


def parameter(use: Use, name: str, words: str, fix: Fix | None) -> Problem:
    """A parameter's value is not accepted."""
    said = phrase("{parameter} {problem}.", parameter=name, problem=words)
    return _problem(use, said, param=name, fix=fix)


def before(use: Use, layer: Layer, inputs: Shapes) -> list[Problem]:
    """Return what can be said before PyTorch is asked: types, ranks, sizes set by hand.

    Also answers for a part of the inputs, as while a link is drawn to one of them.
    """
    found: list[Problem] = []
    for port in layer.input_ports():
        shape = inputs.get(port.name)
        if shape is not None:
            found += _wrong_type(use, port, shape) or _wrong_rank(use, port, shape)
    return found or _wrong_sizes(use, layer, inputs) or _broken_rules(use, layer, inputs)


def _wrong_type(use: Use, port: Port, shape: Shape) -> list[Problem]:
    if port.dtype == "any":
        return []
    wants = {"integer": "whole numbers (int64)", "float": "real numbers (float32)"}
    is_float = shape.dtype.startswith(("float", "bfloat"))
    fits = {
        "integer": shape.integral,
        "float": is_float,
        "boolean": shape.dtype == "bool",
    }
    if fits.get(port.dtype, True):
        return []
    wanted = wants.get(port.dtype, "true or false (bool)")
    dtype = {"integer": "int64", "float": "float32"}.get(port.dtype, "bool")
    words = f"{port.name} is {shape.dtype}, but wants {wanted}."
    fix = cures.change_dtype(use, port.name, dtype, keeps=not (is_float and dtype == "int64"))
    told = _cured(words, fix.title) if fix else words
    return [_problem(use, told, port=port.name, fix=fix)]


def _wrong_rank(use: Use, port: Port, shape: Shape) -> list[Problem]:
    axes = port.axes.split()
    if not axes or len(shape.dims) == len(axes):
        return []
    words = f"{port.name} is {shape}, but wants {len(axes)} axes ({', '.join(axes)})."
    fix = _rank_fix(use, port, shape, axes)
    cure = fix.title if fix else "Change what is linked to it"
    return [_problem(use, _cured(words, cure), port=port.name, fix=fix)]


def _rank_fix(use: Use, port: Port, shape: Shape, axes: list[str]) -> Fix | None:
    if len(axes) == 2 and len(shape.dims) > 2:  # noqa: PLR2004 - (N, features)
        return cures.insert_before(use.where, port.name, "Flatten", "Insert a Flatten before it")
    if len(axes) == len(shape.dims) + 1 and axes[1] == "C":
        title = "Insert an Unsqueeze that adds the channel axis"
        return cures.insert_before(use.where, port.name, "Unsqueeze", title, dim=1)
    return None


def _wrong_sizes(use: Use, layer: Layer, inputs: Shapes) -> list[Problem]:
    """Sizes that are set by hand but differ from what comes in."""
    for name, kind in layer.inferred().items():
        shape = inputs.get(kind.port)
        if shape is None:
            continue
        size = shape.dims[kind.axis]
        value = getattr(layer, name)
        if isinstance(size, int) and isinstance(value, int) and size != value:
            words = f"{name} is {value}, but {kind.port} = {shape} has {size} there."
            fix = fixes.set_parameter(use.where, name, None, f"Take {name} from the input")
            return [_problem(use, _cured(words, fix.title), param=name, fix=fix)]
    return []


def _broken_rules(use: Use, layer: Layer, inputs: Shapes) -> list[Problem]:
    """What the layer itself says about the shapes that come in, once all have come."""
    found: list[Problem] = []
    ports = layer.input_ports()
    if any(port.name not in inputs for port in ports if not (port.optional or port.many)):
        return found
    for name, words in layer.check_shapes({port: s.dims for port, s in inputs.items()}):
        place = "param" if name in layer.kinds() else "port"
        fix = cures.mend_rule(use, layer, inputs, name)
        said = phrase("{parameter} {problem}.", parameter=name, problem=words.rstrip("."))
        told = _cured(said, fix.title) if fix else said
        found.append(_problem(use, told, fix=fix, **{place: name}))
    return found


def untrusted(use: Use, custom: Custom) -> Problem:
    """A text of somebody's own may not run yet."""
    words = (
        f"waits for your trust: its Python ({custom.name}) can do whatever you can on this "
        "machine, so nothing of it runs before you have read it. Trust this project, or give "
        "--trust on the command line."
    )
    return _problem(use, words, param="code", fix=TRUST)


def no_tensors(use: Use, layer: Layer) -> Problem:
    """A text of a user's own returns something else than its ports say."""
    names = ", ".join(port.name for port in layer.output_ports())
    words = f"its Python returns something that is no tensor where {names} should be."
    return _problem(use, words, param="code")


def too_few_axes(use: Use, layer: Layer, port: str, shape: Shape) -> Problem:
    """An inferred size stands at an axis that the input does not have."""
    declared = {p.name: p for p in layer.input_ports()}
    found = _wrong_rank(use, declared[port], shape) if port in declared else []
    words = f"{port} is {shape}, which has too few axes for this layer."
    return found[0] if found else _problem(use, words, port=port)


def free_size(use: Use, name: str, kind: Inferred, shape: Shape) -> Problem:
    """An inferred size is not fixed."""
    size = shape.dims[kind.axis]
    words = (
        f"{name} must be a fixed size, but {kind.port} = {shape} has the free size {size} there. "
        "Give the Input a fixed shape, or reduce that axis before."
    )
    return _problem(use, words, port=kind.port, param=name)


def too_large(use: Use, wanted: int, present: int) -> Problem:
    """The weights alone do not fit into this machine's memory."""
    words = (
        f"its weights need {_gigabytes(wanted)}, but this machine has {_gigabytes(present)} of "
        "memory. Make the layer smaller."
    )
    return _problem(use, words)


def _gigabytes(count: int) -> str:
    return f"{count / 2**30:,.0f} GiB"


def repeat_count(use: Use, words: str) -> Problem:
    """The repeat is no count."""
    return _problem(use, f"repeat {words}.", param="repeat")


def reshaped(use: Use, given: Shape, own: Shape) -> Problem:
    """A bypassed node hands on another shape than it would give."""
    words = f"is bypassed and hands on {given}, but would give {own}. Use it again, or replace it."
    return _problem(use, words, severity="warning", fix=fixes.use_again(use.where))


def repeat_ports(use: Use) -> Problem:
    """Only what has an input and one output can run in a row."""
    words = "can be repeated only with an input and one output. Set repeat to 1."
    return _problem(use, words, param="repeat", fix=fixes.set_repeat(use.where, 1))


def repeat_shape(use: Use, inputs: Shapes, outputs: Shapes) -> Problem:
    """The copies in a row would need different sizes."""
    came, gave = next(iter(inputs.values())), next(iter(outputs.values()))
    words = (
        f"cannot be repeated: it makes {gave} of {came}, so its copies would differ. "
        "Make its output as large as its input, or set repeat to 1."
    )
    return _problem(use, words, param="repeat", fix=fixes.set_repeat(use.where, 1))


def refusal(use: Use, layer: Layer, inputs: Shapes, said: str) -> Problem:
    """PyTorch refused the layer; say what came in and, where it is known, what to change."""
    came = ", ".join(f"{port} = {shape}" for port, shape in inputs.items())
    if layer.custom is not None:
        words = f"its Python does not run{f' with {came}' if came else ''}: {said.rstrip('.')}."
        return _problem(use, words, param="code")
    for sign, explained in _KNOWN.items():
        if sign in said:
            return explained(use, layer, came)
    words = f"does not accept {came or 'its parameters'}. PyTorch says: {said.rstrip('.')}."
    return _problem(use, words)


def _too_small(use: Use, layer: Layer, came: str) -> Problem:
    names = {"kernel_size", "padding", "stride"} & set(layer.kinds())
    values = ", ".join(f"{name} {getattr(layer, name)}" for name in sorted(names))
    words = f"{came} is too small for {values}. Use a smaller kernel_size or more padding."
    param = "kernel_size" if "kernel_size" in names else None
    return _problem(use, words, param=param, fix=cures.same_padding(use, layer))


def _not_broadcast(use: Use, _layer: Layer, came: str) -> Problem:
    words = f"{came} do not fit together: each axis must be equal, or 1 in one of them."
    return _problem(use, words)


def _not_joined(use: Use, layer: Layer, came: str) -> Problem:
    dim = getattr(layer, "dim", 0)
    words = f"{came} cannot be joined: all axes but axis {dim} must be equal."
    return _problem(use, words, param="dim")


_KNOWN = {
    "Kernel size can't be greater": _too_small,
    "Output size is too small": _too_small,
    "is invalid, got input": _too_small,
    "must match the size of tensor": _not_broadcast,
    "not broadcastable": _not_broadcast,
    "Attempting to broadcast": _not_broadcast,
    "Sizes of tensors must match except": _not_joined,
    "stack expects each tensor to be equal size": _not_joined,
}
