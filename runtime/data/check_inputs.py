"""Whether each Input node takes a field that the data has, with its shape and type."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from nodes.datasets import FieldSpec
from nodes.fixes import node_fix
from nodes.graph import Graph, Node, NodeId
from nodes.params import Value
from nodes.problem import Fix, Problem
from runtime.data.faults import listed, quoted


@dataclass(frozen=True)
class Binding:
    """An Input node, the name of the field that it asks for, and the field if there is one."""

    node: NodeId
    name: str
    field: FieldSpec | None


def bindings(graph: Graph, fields: Iterable[FieldSpec]) -> tuple[Binding, ...]:
    """Return what each Input node is bound to; a node without a field means its own name."""
    there = {field.name: field for field in fields}
    found = []
    for node_id in graph.of_role("input"):
        node = graph[node_id]
        name = str(_wanted(node)["field"] or node.name)
        found.append(Binding(node_id, name, there.get(name)))
    return tuple(found)


def _wanted(node: Node) -> dict[str, Value]:
    layer = node.layer
    return layer.full(node.params) if layer else {}


def input_problems(
    graph: Graph, bound: Iterable[Binding], fields: tuple[FieldSpec, ...]
) -> Iterator[Problem]:
    """Yield the Input nodes that ask for what the data has not got."""
    bound = tuple(bound)
    for binding in bound:
        node = graph[binding.node]
        if binding.field is None:
            taken = {other.name for other in bound}
            yield _missing(
                binding, node, fields, [f for f in fields if f.name not in taken]
            )
        else:
            yield from _differences(binding.node, node, binding.field)


def _missing(
    binding: Binding, node: Node, fields: tuple[FieldSpec, ...], free: list[FieldSpec]
) -> Problem:
    names = [field.name for field in fields]
    text = (
        f"{node.name} (Input): the data has no field {quoted(binding.name)}; its fields are "
        f"{listed(names, shown=20)}. Choose one of them."
    )
    best = _nearest(binding.name, node, fields, free)
    fix = take_field(binding.node, best) if best else None
    return Problem((binding.node,), text, param="field", fix=fix)


def _nearest(
    name: str, node: Node, fields: tuple[FieldSpec, ...], free: list[FieldSpec]
) -> FieldSpec | None:
    """Return the field that was meant: of a like name, or the only free one that fits."""
    by_name = {field.name: field for field in fields}
    close = difflib.get_close_matches(name, by_name, 1)
    if close:
        return by_name[close[0]]
    fitting = [field for field in free if fits(node, field)]
    return fitting[0] if len(fitting) == 1 else (free[0] if len(free) == 1 else None)


def fits(node: Node, field: FieldSpec) -> bool:
    """Return whether an Input has the shape and type of a field; its T takes any length."""
    wanted = _wanted(node)
    shape = wanted["shape"]
    if not isinstance(shape, tuple) or len(shape) != len(field.shape):
        return False
    pairs = zip(shape, field.shape, strict=True)
    return wanted["dtype"] == field.dtype and all(a in (b, "T") for a, b in pairs)


def says_type(node: Node, field: FieldSpec) -> bool:
    """Return whether an Input has the type of a field."""
    return _wanted(node)["dtype"] == field.dtype


def _differences(node_id: NodeId, node: Node, field: FieldSpec) -> Iterator[Problem]:
    if fits(node, field):
        return
    wanted = _wanted(node)
    param = "dtype" if wanted["dtype"] != field.dtype else "shape"
    text = (
        f"{node.name} (Input): the field {field.name} is {_said(field.shape, field.dtype)}, but "
        f"the node says {_said(wanted['shape'], wanted['dtype'])}. Set its shape and dtype."
    )
    yield Problem((node_id,), text, param=param, fix=take_field(node_id, field))


def _said(shape: Value, dtype: Value) -> str:
    sizes = shape if isinstance(shape, tuple) else (shape,)
    return f"{' × '.join(map(str, sizes))} of {dtype}" if sizes else f"a single {dtype}"


def with_field(node: Node, field: FieldSpec) -> Node:
    """Return an Input node bound to a field."""
    return node.with_params(field=field.name, shape=field.shape, dtype=field.dtype)


def take_field(node_id: NodeId, field: FieldSpec) -> Fix:
    """Bind an Input node to a field, with its shape and type."""
    title = f"Take {field.name}, {_said(field.shape, field.dtype)}"
    return node_fix(title, (node_id,), lambda node: with_field(node, field))
