"""Parameters of a block: added, changed, deleted, and made of a number inside of it."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from typing import Any

from designer.wiring import EditError
from nodes.blocks import nodes_of
from nodes.expressions import Expr, ExpressionError, Scalar
from nodes.graph import Block, BlockParameter, Network, Node, NodeId
from nodes.names import free_name, valid_name
from nodes.params import Value
from nodes.phrase import phrase
from nodes.substitution import names_read, node_substituted

REPEAT = "repeat"
"""Stands for how often a node is repeated where a parameter's name could stand."""


def add_parameter(network: Network, name: str, default: Scalar = 1, stem: str = "size") -> Network:
    """Give a block one more parameter under a name that is free."""
    block = network.blocks[name]
    made = BlockParameter(free_name(valid_name(stem), _taken(block)), default)
    return network.with_block(dataclasses.replace(block, params=(*block.params, made)))


def change_parameter(
    network: Network,
    block_name: str,
    parameter: str,
    **changes: Any,  # noqa: ANN401 - any field
) -> Network:
    """Set the default or the words of a parameter."""
    block = network.blocks[block_name]
    params = tuple(
        dataclasses.replace(p, **changes) if p.name == parameter else p for p in block.params
    )
    return network.with_block(dataclasses.replace(block, params=params))


def rename_parameter(network: Network, name: str, old: str, text: str) -> Network:
    """Rename a parameter; what reads it inside and what sets it in uses follow."""
    new = valid_name(text)
    if new == old:
        return network
    if new in _taken(network.blocks[name]):
        message = phrase(
            "another parameter of {name} is called {new}; choose a name that is not taken",
            name=name,
            new=new,
        )
        raise EditError(message)
    network = _inside(network, name, {old: Expr(new)})
    network = change_parameter(network, name, old, name=new)
    return _in_uses(
        network, name, lambda params: {new if key == old else key: v for key, v in params.items()}
    )


def delete_parameter(network: Network, name: str, parameter: str) -> Network:
    """Take a parameter away; inside its default stands in its place, uses forget it."""
    block = network.blocks[name]
    default = next(p.default for p in block.params if p.name == parameter)
    network = _inside(network, name, {parameter: default})
    block = network.blocks[name]
    params = tuple(p for p in block.params if p.name != parameter)
    network = network.with_block(dataclasses.replace(block, params=params))
    return _in_uses(
        network, name, lambda params: {key: v for key, v in params.items() if key != parameter}
    )


def move_parameter(network: Network, name: str, parameter: str, by: int) -> Network:
    """Move a parameter up or down in the order of the block's parameters."""
    block = network.blocks[name]
    params = list(block.params)
    here = next(number for number, p in enumerate(params) if p.name == parameter)
    if not 0 <= here + by < len(params):
        return network
    params.insert(here + by, params.pop(here))
    return network.with_block(dataclasses.replace(block, params=tuple(params)))


def make_parameter(network: Network, name: str, node_id: NodeId, key: str) -> Network:
    """Turn a number of a node inside a block into a parameter of the block.

    `key` is the node's parameter, or "repeat". A parameter of the block that has the same name
    and the same default is that one.
    """
    block = network.blocks[name]
    node = block.graph[node_id]
    value = node.repeat if key == REPEAT else _value(network, node, key)
    words = cannot_be_parameter(network, node, key)
    if words or not isinstance(value, int | float):
        message = f"{node.name}: {key} {words}"
        raise EditError(message)
    stem = "repeats" if key == REPEAT else key
    known = {p.name: p.default for p in block.params}
    if not (stem in known and known[stem] == value and type(known[stem]) is type(value)):
        stem = free_name(valid_name(stem), _taken(block))
        made = BlockParameter(stem, value, _doc(node, key))
        network = network.with_block(dataclasses.replace(block, params=(*block.params, made)))
    if key == REPEAT:
        changed = node.with_(repeat=Expr(stem))
    else:
        changed = node.with_params(**{key: Expr(stem)})
    return network.with_graph(block.graph.with_node(node_id, changed), (name,))


def cannot_be_parameter(network: Network, node: Node, key: str) -> str:
    """Return why a value of a node cannot be a parameter of the block around it, "" if it can."""
    value = node.repeat if key == REPEAT else _value(network, node, key)
    if isinstance(value, Expr):
        return phrase("is the expression {value}, which reads parameters already", value=value)
    if not isinstance(value, int | float):
        return phrase("is no number and no yes or no: it cannot be a parameter of the block")
    kind = node.layer.kinds().get(key) if node.layer and key != REPEAT else None
    if kind is not None and kind.literal:
        return phrase("must be written out: shapes and ports depend on it")
    return ""


def _value(network: Network, node: Node, key: str) -> Value:
    if node.layer is not None:
        return node.layer.full(node.params).get(key)
    block = network.blocks.get(node.block or "")
    defaults = {p.name: p.default for p in block.params} if block else {}
    return node.params.get(key, defaults.get(key))


def _doc(node: Node, key: str) -> str:
    kinds = node.layer.kinds() if node.layer else {}
    return kinds[key].doc if key in kinds else ""


def _taken(block: Block) -> frozenset[str]:
    return frozenset(parameter.name for parameter in block.params)


def _inside(network: Network, name: str, known: Mapping[str, Scalar | Expr]) -> Network:
    """Put something else in the place of a name that nodes inside a block read."""
    graph = network.blocks[name].graph
    reading = {i: node for i, node in graph.nodes.items() if names_read(node) & known.keys()}
    try:
        changed = {i: node_substituted(node, known) for i, node in reading.items()}
    except ExpressionError as error:
        message = phrase(
            "what reads it inside {name} cannot be changed: {error}", name=name, error=error
        )
        raise EditError(message) from None
    return network.with_graph(graph.with_nodes(changed), (name,)) if changed else network


def _in_uses(
    network: Network, name: str, change: Callable[[Mapping[str, Value]], Mapping[str, Value]]
) -> Network:
    for place, node_id in tuple(nodes_of(network, name)):
        graph = network.graph_at(place)
        node = graph[node_id]
        params = change(node.params)
        if params != node.params:
            network = network.with_graph(graph.with_node(node_id, node.with_(params=params)), place)
    return network
