"""Takes blocks over into a network: equal ones are one, different ones get a name of their own."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping

from designer.wiring import EditError
from nodes.blocks import blocks_within, classes_of
from nodes.graph import BLOCK, Block, Graph, Network, Path
from nodes.names import unused_name
from nodes.phrase import phrase
from nodes.shipped_blocks import SHIPPED, read_shipped_block


def adopted(network: Network, blocks: Mapping[str, Block]) -> tuple[Network, Mapping[str, str]]:
    """Add blocks to a network; return it and the name that each of them has there.

    A block that equals one of ours is that one. One that differs from ours of the same name
    gets a new name, and so does one that is called as the model.
    """
    names: dict[str, str] = {}
    for name in _callees_first(blocks):
        block = dataclasses.replace(
            blocks[name], graph=with_blocks_renamed(blocks[name].graph, names)
        )
        taken = classes_of(network) | (blocks.keys() - names.keys() - {name})
        names[name] = _name_for(network, block, taken)
        if names[name] not in network.blocks:
            network = network.with_block(dataclasses.replace(block, name=names[name]))
    return network, names


def with_blocks_renamed(graph: Graph, names: Mapping[str, str]) -> Graph:
    """Return a graph whose uses of blocks name them by their new names."""
    changed = {
        node_id: node.with_(type=f"{BLOCK}{names[node.block]}")
        for node_id, node in graph.nodes.items()
        if node.block is not None and names.get(node.block, node.block) != node.block
    }
    return graph.with_nodes(changed) if changed else graph


def brought_in(network: Network, place: Path, type_name: str) -> tuple[Network, str]:
    """Return the network that can hold a node of a type at a place, and the type's name there.

    A shipped block is taken over with the blocks that it needs. EditError for a block that
    would come to hold itself.
    """
    if type_name.startswith(SHIPPED):
        made = read_shipped_block(type_name.removeprefix(SHIPPED))
        network, names = adopted(network, made.blocks)
        type_name = f"{BLOCK}{names[made.name]}"
    if type_name.startswith(BLOCK):
        refuse_recursion(network, place, (type_name.removeprefix(BLOCK),))
    return network, type_name


def refuse_recursion(network: Network, place: Path, blocks: Iterable[str]) -> None:
    """Raise EditError when one of the blocks holds the block that is shown."""
    for name in blocks:
        inside = (name, *blocks_within(network, _graphs(network, (name,))))
        if place and place[-1] in inside:
            way = (
                "itself"
                if name == place[-1]
                else phrase("{name}, which holds {place}", name=name, place=place[-1])
            )
            message = phrase(
                "{place} cannot hold {way}: it would have no end. Use another block here",
                place=place[-1],
                way=way,
            )
            raise EditError(message)


def _graphs(network: Network, names: Iterable[str]) -> Iterable[Graph]:
    return (network.blocks[name].graph for name in names if name in network.blocks)


def _callees_first(blocks: Mapping[str, Block]) -> list[str]:
    whole = Network(blocks=blocks)
    held = {name: blocks_within(whole, (block.graph,)) for name, block in blocks.items()}
    for name, inside in held.items():
        if name in inside:
            message = phrase("the block {name} holds itself", name=name)
            raise EditError(message)
    return sorted(held, key=lambda name: (len(held[name]), name))


def _name_for(network: Network, block: Block, taken: Iterable[str]) -> str:
    """Return the name of the equal block of ours, else the block's own, else an unused one."""
    stem = block.name.rstrip("0123456789")
    for name, ours in network.blocks.items():
        alike = name == block.name or name.rstrip("0123456789") == stem
        if alike and dataclasses.replace(block, name=name) == ours:
            return name
    names = set(taken)
    return unused_name(block.name, names) if block.name in names else block.name
