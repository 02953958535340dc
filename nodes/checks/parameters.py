"""Parameters: known, of their kind, computable; and how often a node is repeated."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from nodes import fixes
from nodes.checks.spot import Spot
from nodes.copies import names_for
from nodes.expressions import ExpressionError, names_in
from nodes.graph import Block, Node, NodeId
from nodes.layer import Layer
from nodes.memory import remembered
from nodes.mending import set_right
from nodes.params import Value, expressions_in, resolved
from nodes.phrase import phrase
from nodes.problem import Fix, Problem

MOST_REPEATS = 1000

Wrong = Iterator[tuple[str, str]]
"""Pairs of a parameter's name and the words that follow it."""


def check_parameters(spot: Spot) -> Iterator[Problem]:
    """Yield what is wrong with the parameters of each node of a graph."""
    for node_id, node in spot.graph.nodes.items():
        if node.layer is not None:
            yield from _of_layer(spot, node_id, node, node.layer)
        elif node.block is not None and node.block in spot.network.blocks:
            yield from _of_block(spot, node_id, node, spot.network.blocks[node.block])
        yield from _of_repeat(spot, node_id, node)


def _of_layer(spot: Spot, node_id: NodeId, node: Node, layer: type[Layer]) -> Iterator[Problem]:
    wrong = tuple(_wrong(spot, layer, node))
    for name, words in wrong:
        fix = _cure(spot, node_id, layer, name, {name for name, _ in wrong})
        yield spot.problem(node_id, _about(name, words), param=name, fix=fix)
    for name in [
        *(n for n in node.params if n not in layer.kinds()),
        *node.extra.get("params", ()),
    ]:
        words = phrase(
            "has no parameter {name}; the file keeps it, but it does nothing.", name=name
        )
        yield spot.problem(node_id, words, param=name, severity="warning")


def _about(name: str, problem: str) -> str:
    return phrase("{parameter} {problem}.", parameter=name, problem=problem)


def _wrong(spot: Spot, layer: type[Layer], node: Node) -> Wrong:
    """Inside a block the values differ from use to use: there only the names are looked at."""
    names = names_for(node, spot.names)
    if spot.block is None or not any(_expressions(node.params)):
        find = partial(_problems, layer, node, names)
        yield from remembered(node, "parameters", None, find)
        return
    for name, kind in layer.kinds().items():
        value = node.params.get(name, kind.absent)
        words = kind.problem(value) or _unknown_name(names, value)
        if words:
            yield name, words


def _problems(
    layer: type[Layer], node: Node, names: Mapping[str, Value]
) -> tuple[tuple[str, str], ...]:
    return tuple(layer.parameter_problems(node.params, names))


def _expressions(params: Mapping[str, Value]) -> Iterator[bool]:
    return (True for value in params.values() for _ in expressions_in(value))


def _unknown_name(names: Mapping[str, Value], value: Value) -> str | None:
    for expression in expressions_in(value):
        for name in sorted(names_in(expression) - names.keys()):
            known = tuple(names) or phrase("none here")
            return phrase(
                "cannot be computed: there is no parameter '{name}' (known: {known})",
                name=name,
                known=known,
            )
    return None


def _cure(
    spot: Spot, node_id: NodeId, layer: type[Layer], name: str, before: set[str]
) -> Fix | None:
    node, kind = spot.graph[node_id], layer.kinds()[name]

    def wrong(value: Value) -> bool:
        mended = node.with_(params={**node.params, name: value})
        after = {each for each, _ in _wrong(spot, layer, mended)}
        return name in after or not after <= before

    value = node.params.get(name, kind.absent)
    return set_right(spot.where(node_id), name, kind, value, wrong)


def _of_block(spot: Spot, node_id: NodeId, node: Node, block: Block) -> Iterator[Problem]:
    known = {parameter.name: parameter.default for parameter in block.params}
    for name, value in node.params.items():
        if name not in known:
            words = phrase(
                "has no parameter {name}, only {known}.",
                name=name,
                known=tuple(known) or phrase("none at all"),
            )
            fix = fixes.drop_parameter(
                spot.where(node_id), name, phrase("Remove {name}", name=name)
            )
            yield spot.problem(node_id, words, param=name, severity="warning", fix=fix)
        elif problem := _argument_problem(spot, node, value, known[name]):
            title = phrase("Set {name} to {known}", name=name, known=known[name])
            fix = fixes.drop_parameter(spot.where(node_id), name, title)
            yield spot.problem(node_id, _about(name, problem), param=name, fix=fix)


def _argument_problem(spot: Spot, node: Node, value: Value, default: float) -> str | None:
    names = names_for(node, spot.names)
    if spot.block is not None and (words := _unknown_name(names, value)):
        return words
    try:
        number = resolved(value, names)
    except ExpressionError as error:
        return None if spot.block else phrase("cannot be computed: {error}", error=error)
    wanted = {
        bool: phrase("true or false"),
        int: phrase("a whole number"),
        float: phrase("a number"),
    }[type(default)]
    allowed = (int, float) if type(default) is float else (type(default),)
    return (
        None
        if type(number) in allowed
        else phrase("must be {wanted}, but is {number}", wanted=wanted, number=repr(number))
    )


def _of_repeat(spot: Spot, node_id: NodeId, node: Node) -> Iterator[Problem]:
    if node.repeat == 1 and not isinstance(node.repeat, bool | float):
        return
    words = _repeat_problem(spot, node)
    if words:
        fix = fixes.set_repeat(spot.where(node_id), 1)
        yield spot.problem(node_id, words, param="repeat", fix=fix)


def _repeat_problem(spot: Spot, node: Node) -> str | None:
    inputs = spot.network.declared_inputs(node)
    outputs = spot.network.outputs_of(node)
    role = node.layer.role if node.layer else "layer"
    if (node.layer or inputs) and (role != "layer" or not inputs or len(outputs) != 1):
        return phrase("can be repeated only with an input and one output. Set repeat to 1.")
    if spot.block is not None and (words := _unknown_name(spot.names, node.repeat)):
        return phrase("repeat {words}.", words=words)
    try:
        count = resolved(node.repeat, spot.names)
    except ExpressionError as error:
        return None if spot.block else phrase("repeat cannot be computed: {error}.", error=error)
    if type(count) is not int or not 1 <= count <= MOST_REPEATS:
        return phrase(
            "repeat must be a whole number from 1 to {most}, but is {count}.",
            most=MOST_REPEATS,
            count=count,
        )
    return None
