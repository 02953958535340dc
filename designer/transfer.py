"""Nodes as text for the clipboard: copied with their blocks, pasted under new ids and names."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Mapping

from designer.edits import merge_in
from nodes.file import FileError, decode_nodes, encode_nodes
from nodes.graph import BLOCK, Block, Graph, Network, NodeId, Position
from nodes.names import unused_name


class PasteError(ValueError):
    """The text holds no nodes; the message says so."""


def copy_text(network: Network, graph: Graph, nodes: Collection[NodeId]) -> str:
    """Return nodes, the links among them and the blocks that they use as JSON."""
    return encode_nodes(network, graph, nodes)


def paste_text(
    network: Network, place: tuple[str, ...], text: str, middle: Position
) -> tuple[Network, tuple[NodeId, ...]]:
    """Add the nodes of a text around a point; PasteError when it holds none.

    Returns the network and the new nodes. Nodes that would lie exactly on others step aside.
    """
    try:
        piece = decode_nodes(text)
    except FileError as error:
        message = f"Nothing was pasted: {error}"
        raise PasteError(message) from None
    if not piece.graph.nodes:
        message = "Nothing was pasted: the clipboard holds no nodes"
        raise PasteError(message)
    network, piece = _with_blocks(network, piece)
    graph = network.graph_at(place)
    offset = _offset(graph, piece.graph, middle)
    graph, made = merge_in(graph, piece.graph, offset)
    return network.with_graph(graph, place), made


def _offset(graph: Graph, piece: Graph, middle: Position) -> Position:
    xs, ys = zip(*(node.position for node in piece.nodes.values()), strict=True)
    x, y = middle[0] - (min(xs) + max(xs)) / 2, middle[1] - (min(ys) + max(ys)) / 2
    x, y = 8.0 * round(x / 8), 8.0 * round(y / 8)
    taken = {node.position for node in graph.nodes.values()}
    while any((a + x, b + y) in taken for a, b in zip(xs, ys, strict=True)):
        x, y = x + 32, y + 32
    return x, y


def _with_blocks(network: Network, piece: Network) -> tuple[Network, Network]:
    """Add the blocks of a piece; one that differs from ours of the same name gets a new name."""
    new_names = _new_names(network, piece)
    for name, block in piece.blocks.items():
        renamed = _renamed(block.graph, new_names)
        made = dataclasses.replace(block, name=new_names.get(name, name), graph=renamed)
        network = _added(network, made)
    return network, dataclasses.replace(piece, graph=_renamed(piece.graph, new_names))


def _new_names(network: Network, piece: Network) -> dict[str, str]:
    """Return new names for the blocks that differ from ours or use one that does."""
    found: dict[str, str] = {}
    taken = set(network.blocks) | set(piece.blocks)
    while True:
        clashing = [
            name
            for name, block in piece.blocks.items()
            if name in network.blocks
            and name not in found
            and (network.blocks[name] != block or _uses(block.graph, found))
        ]
        if not clashing:
            return found
        for name in clashing:
            found[name] = unused_name(name, taken)
            taken.add(found[name])


def _uses(graph: Graph, blocks: Collection[str]) -> bool:
    return any(node.block in blocks for node in graph.nodes.values())


def _added(network: Network, block: Block) -> Network:
    return network if network.blocks.get(block.name) == block else network.with_block(block)


def _renamed(graph: Graph, new_names: Mapping[str, str]) -> Graph:
    changed = {
        node_id: node.with_(type=f"{BLOCK}{new_names[node.block]}")
        for node_id, node in graph.nodes.items()
        if node.block and node.block in new_names
    }
    return graph.with_nodes(changed) if changed else graph
