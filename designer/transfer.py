"""Nodes as text for the clipboard: copied with their blocks, pasted under new ids and names."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from designer import framing
from designer.blocks.adopting import adopted, refuse_recursion, with_blocks_renamed
from designer.edits import merge_in
from designer.wiring import EditError
from nodes.file import FileError, decode_incoming, decode_nodes, encode_nodes
from nodes.graph import Endpoint, Frame, Graph, Link, Network, NodeId, Position
from nodes.mailed import piece_in
from nodes.phrase import phrase


class PasteError(ValueError):
    """The text holds no nodes; the message says so."""


def copy_text(
    network: Network, graph: Graph, nodes: Collection[NodeId], frames: Iterable[Frame] = ()
) -> str:
    """Return nodes and frames, the links among them and the blocks that they use as JSON."""
    return encode_nodes(network, graph, nodes, frames)


def paste_text(
    network: Network,
    place: tuple[str, ...],
    text: str,
    middle: Position,
    *,
    incoming: bool = False,
) -> tuple[Network, tuple[NodeId, ...]]:
    """Add the nodes and frames of a text around a point; PasteError when it holds none.

    Returns the network and the new nodes; new frames lie above the others. Nodes that would lie
    exactly on others step aside. With `incoming` the copies are fed by what fed the originals.
    """
    text = _piece_in(text)
    try:
        piece = decode_nodes(text)
    except FileError as error:
        message = phrase("Nothing was pasted: {error}", error=error)
        raise PasteError(message) from None
    if not (piece.graph.nodes or piece.graph.frames):
        message = phrase("Nothing was pasted: the clipboard holds no nodes")
        raise PasteError(message)
    try:
        network, names = adopted(network, piece.blocks)
        refuse_recursion(network, place, names.values())
    except EditError as error:
        message = phrase("Nothing was pasted: {error}", error=error)
        raise PasteError(message) from None
    graph, copied = network.graph_at(place), with_blocks_renamed(piece.graph, names)
    offset = _offset(graph, copied, middle)
    merged, made = merge_in(graph, copied, offset)
    if incoming:
        fed = _still_fed(network, graph, dict(zip(copied.nodes, made, strict=True)), text)
        merged = merged.with_links(fed)
    frames = (framing.moved(frame, *offset) for frame in copied.frames)
    return network.with_graph(merged.with_frames((*graph.frames, *frames)), place), made


def _piece_in(text: str) -> str:
    """Return the copied nodes in a text, which may have been mailed; PasteError for none."""
    if not text.strip():
        message = phrase("Nothing was pasted: the clipboard holds no text; copy some nodes first")
        raise PasteError(message)
    found = piece_in(text)
    if found is None:
        message = phrase("Nothing was pasted: the clipboard holds a text, but no nodes in it")
        raise PasteError(message)
    return found


def _still_fed(
    network: Network, graph: Graph, copies: Mapping[NodeId, NodeId], text: str
) -> Iterable[Link]:
    """Yield the links into the copies from outputs that fed the originals and are still there."""
    for link in decode_incoming(text):
        source = link.source
        outputs = network.outputs_of(graph[source.node]) if source.node in graph else ()
        if link.target.node in copies and any(port.name == source.port for port in outputs):
            yield Link(source, Endpoint(copies[link.target.node], link.target.port))


def _places(piece: Graph) -> Iterable[Position]:
    """Yield what the middle of a piece is the middle of: its nodes, else its frames."""
    if piece.nodes:
        return (node.position for node in piece.nodes.values())
    boxes = (frame.rectangle for frame in piece.frames)
    return ((x + width / 2, y + height / 2) for x, y, width, height in boxes)


def _offset(graph: Graph, piece: Graph, middle: Position) -> Position:
    xs, ys = zip(*_places(piece), strict=True)
    x, y = middle[0] - (min(xs) + max(xs)) / 2, middle[1] - (min(ys) + max(ys)) / 2
    x, y = 8.0 * round(x / 8), 8.0 * round(y / 8)
    taken = {node.position for node in graph.nodes.values()}
    while any((a + x, b + y) in taken for a, b in zip(xs, ys, strict=True)):
        x, y = x + 32, y + 32
    return x, y
