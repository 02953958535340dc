"""Nodes as text for the clipboard: copied with their blocks, pasted under new ids and names."""

from __future__ import annotations

from collections.abc import Collection

from designer.blocks.adopting import adopted, refuse_recursion, with_blocks_renamed
from designer.edits import merge_in
from designer.wiring import EditError
from nodes.file import FileError, decode_nodes, encode_nodes
from nodes.graph import Graph, Network, NodeId, Position
from nodes.phrase import phrase


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
        message = phrase("Nothing was pasted: {error}", error=error)
        raise PasteError(message) from None
    if not piece.graph.nodes:
        message = phrase("Nothing was pasted: the clipboard holds no nodes")
        raise PasteError(message)
    try:
        network, names = adopted(network, piece.blocks)
        refuse_recursion(network, place, names.values())
    except EditError as error:
        message = phrase("Nothing was pasted: {error}", error=error)
        raise PasteError(message) from None
    graph, copied = network.graph_at(place), with_blocks_renamed(piece.graph, names)
    graph, made = merge_in(graph, copied, _offset(graph, copied, middle))
    return network.with_graph(graph, place), made


def _offset(graph: Graph, piece: Graph, middle: Position) -> Position:
    xs, ys = zip(*(node.position for node in piece.nodes.values()), strict=True)
    x, y = middle[0] - (min(xs) + max(xs)) / 2, middle[1] - (min(ys) + max(ys)) / 2
    x, y = 8.0 * round(x / 8), 8.0 * round(y / 8)
    taken = {node.position for node in graph.nodes.values()}
    while any((a + x, b + y) in taken for a, b in zip(xs, ys, strict=True)):
        x, y = x + 32, y + 32
    return x, y
