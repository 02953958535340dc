"""The most telling parameters of a node in one short line, derived from its declaration.

Numbers are as Python writes them, in every country: the line is code in short, it stands beside
the code in pictures of the drawing, and with commas between parameters "p 0,25, betas 0,9×0,999"
could not be read. Fields and tables, where numbers are typed, have the country's signs.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from nodes.graph import Node
from nodes.layer import Layer
from nodes.params import Code, Flag, Inferred, Integer, Integers, Kind, Real, Sizes, Value

_SHORT = {"padding": "pad", "dilation": "dilate", "num_layers": "layers"}


def caption(node: Node, known: Mapping[str, Value]) -> str:
    """Return for instance "1→16, 3×3, pad 1".

    `known` are the parameters that the trace has filled in; {} before there is a trace.
    Sizes that follow from the input come first, then what PyTorch wants to be told, then
    whatever differs from its defaults.
    """
    layer = node.layer
    if layer is None:
        return _plain(node.params)
    values = {**layer.full(node.params), **known}
    parts = [*_sizes(layer, values), *_differing(layer, node.params)]
    return ", ".join(parts or _strengths(layer, values))


def may_have_caption(node: Node) -> bool:
    """Return whether a node's line is filled now or once the shapes are known."""
    layer = node.layer
    inferred = layer is not None and any(isinstance(k, Inferred) for k in layer.kinds().values())
    return inferred or bool(caption(node, {}))


def _plain(params: Mapping[str, Value]) -> str:
    told = ((name, _text(value)) for name, value in params.items())
    return ", ".join(name if text == name else f"{name} {text}" for name, text in told)


def _sizes(layer: type[Layer], values: Mapping[str, Value]) -> Iterator[str]:
    """Yield inferred sizes with an arrow to the size that follows them, and required values."""
    incoming: list[str] = []
    arrow = False
    for name, kind in layer.kinds().items():
        if isinstance(kind, Inferred):
            arrow = True
            if values[name] is not None:
                incoming.append(_text(values[name]))
        elif kind.required and not (kind.advanced or isinstance(kind, Code)):
            joins = arrow and isinstance(kind, Integer)
            told = _text(values[name]) if joins else _required(name, kind, values[name])
            yield (f"{', '.join(incoming)}→" if joins else "") + told
            incoming, arrow = ([], False) if joins else (incoming, arrow)
    if incoming:
        yield ", ".join(incoming)


def _required(name: str, kind: Kind, value: Value) -> str:
    if name.startswith("num_"):
        return f"{_text(value)} {_label(name.removeprefix('num_'))}"
    if isinstance(kind, Integer):
        return value if isinstance(value, str) else f"{_label(name)} {_text(value)}"
    if name == "padding" or isinstance(kind, Real):
        return f"{_label(name)} {kind.text(value)}"
    if isinstance(kind, Sizes) and not isinstance(value, tuple | str):
        return "×".join([_text(value)] * kind.count)
    return _text(value)


def _label(name: str) -> str:
    return "dim" if name.endswith("_dim") else _SHORT.get(name, name.replace("_", " "))


def _differing(layer: type[Layer], params: Mapping[str, Value]) -> Iterator[str]:
    for name, kind in layer.kinds().items():
        shown = not (kind.required or kind.advanced or isinstance(kind, Inferred))
        if shown and name in params and params[name] != kind.absent:
            yield _told(name, kind, params[name])


def _told(name: str, kind: Kind, value: Value) -> str:
    label = _label(name)
    if isinstance(kind, Flag):
        return label if value is True else f"no {label}"
    if isinstance(value, str) or isinstance(kind, Integers):
        return _text(value)
    return f"{label} {_text(value)}"


def _strengths(layer: type[Layer], values: Mapping[str, Value]) -> Iterator[str]:
    """Yield what a layer does by default, such as the share that a Dropout drops."""
    for name, kind in layer.kinds().items():
        plain = isinstance(kind, Real) and not (kind.advanced or kind.internal)
        if plain and values[name]:
            yield f"{_label(name)} {_text(values[name])}"
            return


def _text(value: Value) -> str:
    if isinstance(value, tuple):
        return "×".join(map(_text, value)) or "scalar"
    if isinstance(value, float):
        return f"{value:.4g}"
    return "none" if value is None else str(value)
