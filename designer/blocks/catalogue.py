"""The blocks of a network as a whole: renamed, made unique, and cleared of what nothing uses."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection

from designer.blocks.adopting import with_blocks_renamed
from designer.wiring import EditError
from nodes.blocks import classes_of, places, unused_blocks
from nodes.graph import BLOCK, Network, NodeId, Path
from nodes.names import name_problem, snake_case, unused_name, valid_name
from nodes.phrase import phrase


def rename_block(network: Network, old: str, text: str) -> Network:
    """Give a block the nearest valid name to a text; its uses follow.

    A use that still has the name that came with the block gets one that comes with the new name.
    """
    new = valid_name(text.strip())
    if new == old:
        return network
    if words := block_name_problem(network, old, new):
        raise EditError(words)
    blocks = {new if name == old else name: block for name, block in network.blocks.items()}
    blocks[new] = dataclasses.replace(blocks[new], name=new)
    network = dataclasses.replace(network, blocks=blocks)
    for place in places(network):
        graph = with_blocks_renamed(network.graph_at(place), {old: new})
        if graph is not network.graph_at(place):
            network = network.with_graph(graph, place)
            network = _with_uses_named(network, place, old, new)
    return network


def block_name_problem(network: Network, old: str, new: str) -> str:
    """Return why a block cannot be called so, "" if it can."""
    if new != old and new in classes_of(network):
        return phrase(
            "{new} is taken by another block or by the network; choose another name", new=new
        )
    return name_problem(new) or ""


def _with_uses_named(network: Network, place: Path, old: str, new: str) -> Network:
    graph, stem = network.graph_at(place), snake_case(old).rstrip("0123456789")
    for node_id, node in graph.nodes.items():
        if node.block == new and node.name.rstrip("0123456789") == stem:
            taken = graph.names - {node.name}
            name = unused_name(snake_case(new), taken)
            graph = graph.with_node(node_id, node.with_(name=name))
    return network.with_graph(graph, place)


def make_unique(network: Network, place: Path, nodes: Collection[NodeId]) -> tuple[Network, str]:
    """Give nodes that use one block a block of their own, equal to it; return its name."""
    graph = network.graph_at(place)
    names = {graph[node].block for node in nodes}
    old = names.pop() if len(names) == 1 else None
    if old is None or old not in network.blocks:
        message = phrase("select nodes that use one and the same block")
        raise EditError(message)
    new = unused_name(old, classes_of(network))
    network = network.with_block(dataclasses.replace(network.blocks[old], name=new))
    changed = {node: graph[node].with_(type=f"{BLOCK}{new}") for node in nodes}
    return network.with_graph(graph.with_nodes(changed), place), new


def without_unused(network: Network) -> Network:
    """Return the network without the blocks that it reaches by no use."""
    gone = set(unused_blocks(network))
    kept = {name: block for name, block in network.blocks.items() if name not in gone}
    return dataclasses.replace(network, blocks=kept) if gone else network


def without_block(network: Network, name: str) -> Network:
    """Return the network without a block that nothing uses."""
    for place in places(network):
        for node in network.graph_at(place).nodes.values():
            if node.block == name:
                where = phrase("in {place}", place=place[-1]) if place else phrase("in the network")
                message = phrase(
                    "{name} is used by {name2} {where}. Delete its uses first",
                    name=name,
                    name2=node.name,
                    where=where,
                )
                raise EditError(message)
    kept = {other: block for other, block in network.blocks.items() if other != name}
    return dataclasses.replace(network, blocks=kept)
