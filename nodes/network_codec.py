"""Between networks and the plain values that a project file holds: nodes, links, frames, blocks."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any

import nodes.library  # noqa: F401 - fills LAYERS, by which parameters are read
from nodes.found import Found, Parts, plain_words
from nodes.graph import (
    BLOCK,
    Block,
    BlockParameter,
    Endpoint,
    Frame,
    Graph,
    Link,
    Network,
    Node,
    NodeId,
)
from nodes.jsontext import FileError, Lines
from nodes.layer import LAYERS, current_name
from nodes.over_time import MOST_STEPS, OverTime
from nodes.params import Code, Value
from nodes.value_codec import (
    ID,
    TYPE,
    decode_declared,
    decode_name,
    encode_name,
    encode_value,
    encode_values,
    holds_objects,
)

MAX_NODES = 20_000
MAX_BLOCKS = 1_000
MAX_BLOCK_PARAMETERS = 1_000

_PORT = r"[A-Za-z_][A-Za-z0-9_]{0,69}"
_NODE_KEYS = (
    *("type", "name", "params", "at", "repeat", "tied", "shares", "over_time", "bypassed"),
    *("frozen", "pinned", "folded", "note"),
)


def decode_network(found: Found) -> Network:
    """Return a network with its blocks."""
    parts = found.parts("name", "doc", "nodes", "links", "frames", "blocks")
    blocks = decode_blocks(parts.get("blocks", {}))
    graph = _decode_graph(parts)
    total = len(graph.nodes) + sum(len(block.graph.nodes) for block in blocks.values())
    if total > MAX_NODES:
        message = f"expected at most {MAX_NODES:,} nodes, got {total:,}"
        raise FileError(message, found.place)
    return Network(decode_name(parts["name"]), graph, blocks, parts.get("doc", "").note())


def encode_network(network: Network) -> Lines:
    """Return the entries of a network."""
    made: dict[str, Any] = {"name": encode_name(network.name)}
    if network.doc:
        made["doc"] = plain_words(network.doc, lines=True)
    made |= _encode_graph(network.graph)
    if network.blocks:
        made["blocks"] = encode_blocks(network.blocks)
    return Lines(made)


def decode_blocks(found: Found) -> dict[str, Block]:
    """Return blocks by name."""
    blocks = found.at_most(MAX_BLOCKS, "blocks").items()
    return {name: _decode_block(name, part) for name, part in blocks}


def encode_blocks(blocks: Mapping[str, Block]) -> Lines:
    """Return the entries of blocks, by name."""
    return Lines({name: _encode_block(block) for name, block in sorted(blocks.items())})


def _decode_block(name: str, found: Found) -> Block:
    decode_name(Found(name, found.place, {}))
    parts = found.parts("doc", "params", "nodes", "links", "frames")
    listed = parts.get("params", []).at_most(MAX_BLOCK_PARAMETERS, "parameters").elements()
    params = tuple(_decode_block_parameter(part) for part in listed)
    return Block(name, _decode_graph(parts), params, parts.get("doc", "").note())


def _encode_block(block: Block) -> Lines:
    made: dict[str, Any] = {"doc": plain_words(block.doc, lines=True)} if block.doc else {}
    if block.params:
        made["params"] = Lines([_encode_block_parameter(part) for part in block.params])
    return Lines({**made, **_encode_graph(block.graph)})


def _decode_block_parameter(found: Found) -> BlockParameter:
    parts = found.parts("name", "default", "doc")
    default = parts["default"]
    if type(default.value) not in (int, float, bool):
        default.refuse("a number, true or false")
    number: Any = default.value
    return BlockParameter(decode_name(parts["name"]), number, parts.get("doc", "").title())


def _encode_block_parameter(parameter: BlockParameter) -> dict[str, Any]:
    made = {"name": parameter.name, "default": parameter.default}
    return made | ({"doc": plain_words(parameter.doc, lines=False)} if parameter.doc else {})


def _decode_graph(parts: Parts) -> Graph:
    nodes = {_id(part, name): _decode_node(part) for name, part in parts["nodes"].items()}
    links = _decode_links(parts.get("links", []), nodes)
    frames = (_decode_frame(part) for part in parts.get("frames", []).elements())
    return Graph(nodes, links).with_frames(frames)


def _encode_graph(graph: Graph) -> dict[str, Any]:
    order = _file_order(graph)
    rank = {node_id: number for number, node_id in enumerate(order)}
    links = sorted(graph.links, key=lambda k: (rank.get(k.target.node, -1), k.target, k.source))
    made: dict[str, Any] = {
        "nodes": Lines({node_id: encode_node(graph[node_id]) for node_id in order}),
        "links": Lines([encode_link(link) for link in links]),
    }
    if graph.frames:
        made["frames"] = Lines([_encode_frame(frame) for frame in graph.frames])
    return made


def _file_order(graph: Graph) -> list[NodeId]:
    """Return the nodes along the links, ties by id: moving a node moves no line of the file."""
    import networkx as nx

    acyclic = graph.directed.subgraph(graph.nodes.keys() - graph.cyclic)
    ordered = list(nx.lexicographical_topological_sort(acyclic))
    return ordered + sorted(graph.cyclic)


def _decode_node(found: Found) -> Node:
    content = found.object()
    parts = Parts(found, content)
    kind = current_name(parts["type"].text("a layer's name or block:Name", TYPE))
    params, foreign = _decode_params(kind, parts.get("params", {}))
    extra = {name: value for name, value in content.items() if name not in _NODE_KEYS}
    x, y = (part.number() for part in parts.get("at", [0, 0]).elements(2))
    return Node(
        type=kind,
        name=decode_name(parts["name"]),
        params=params,
        position=(x, y),
        repeat=_decode_repeat(parts.get("repeat", 1)),
        tied=parts.get("tied", default=False).flag(),
        shares=_optional_id(parts.get("shares", None)),
        over_time=_decode_over_time(parts.get("over_time", None)),
        bypassed=parts.get("bypassed", default=False).flag(),
        frozen=parts.get("frozen", default=False).flag(),
        pinned=parts.get("pinned", default=False).flag(),
        folded=parts.get("folded", default=False).flag(),
        note=parts.get("note", "").note(),
        extra=extra | ({"params": foreign} if foreign else {}),
    )


def encode_node(node: Node) -> dict[str, Any] | Lines:
    """Return the entries of a node, those at their default left out.

    A node with a text of several lines is written in lines, too.
    """
    made = _encode_node(node)
    kinds = node.layer.kinds() if node.layer else {}
    texts = {
        name: Lines(value.split("\n"))
        for name, value in made.get("params", {}).items()
        if isinstance(kinds.get(name), Code) and isinstance(value, str)
    }
    return Lines({**made, "params": Lines({**made["params"], **texts})}) if texts else made


def _encode_node(node: Node) -> dict[str, Any]:
    made: dict[str, Any] = {"type": node.type, "name": encode_name(node.name)}
    params = node.layer.trimmed(node.params) if node.layer else node.params
    if params or "params" in node.extra:
        made["params"] = encode_values(params) | dict(node.extra.get("params", {}))
    made["at"] = [_short(axis) for axis in node.position]
    if node.repeat != 1:
        made["repeat"] = encode_value(node.repeat)
    if node.tied:
        made["tied"] = True
    if node.shares is not None:
        made["shares"] = node.shares
    if node.over_time is not None:
        made["over_time"] = _encode_over_time(node.over_time)
    flags = ("bypassed", "frozen", "pinned", "folded")
    made |= {flag: True for flag in flags if getattr(node, flag)}
    if node.note:
        made["note"] = plain_words(node.note, lines=True)
    return made | {name: value for name, value in node.extra.items() if name not in _NODE_KEYS}


def _decode_params(kind: str, found: Found) -> tuple[dict[str, Value], dict[str, Any]]:
    """Return the parameters, and apart from them what only another version can understand."""
    layer = LAYERS.get(kind)
    if layer is not None and layer.by_params:
        layer = layer.of(decode_declared(layer, found)[0])
    if layer is not None:
        return decode_declared(layer, found)
    if not kind.startswith(BLOCK) and holds_objects(found.object().values()):
        return {}, found.object()
    return {name: part.parameter() for name, part in found.items()}, {}


def _decode_repeat(found: Found) -> Value:
    return found.parameter() if isinstance(found.value, dict) else found.whole(-(2**31), 2**31)


def _decode_over_time(found: Found) -> OverTime | None:
    if found.value is None:
        return None
    plain = OverTime()
    parts = found.parts("sequences", "states", "last", "backward", "forcing", "steps")
    states = parts.get("states", {}).items()
    return OverTime(
        sequences=_ports(parts.get("sequences", [])),
        states={_port(found.at("states", name)): _port(part) for name, part in states},
        last=_ports(parts.get("last", [])),
        backward=parts.get("backward", plain.backward).flag(),
        forcing=parts.get("forcing", plain.forcing).share(),
        steps=parts.get("steps", plain.steps).whole(1, MOST_STEPS),
    )


def _encode_over_time(over: OverTime) -> dict[str, Any]:
    """Return what differs from the defaults, empty for none at all."""
    plain, made = OverTime(), dataclasses.asdict(over)
    lists = {name: list(made[name]) for name in ("sequences", "last")}
    return {n: v for n, v in {**made, **lists}.items() if made[n] != getattr(plain, n)}


def _ports(found: Found) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_port(part) for part in found.elements()))


def _port(found: Found) -> str:
    return found.text("the name of an input or output", _PORT)


def _decode_links(found: Found, nodes: Mapping[NodeId, Node]) -> frozenset[Link]:
    taken: dict[Endpoint, Link] = {}
    for part in found.elements():
        source, target = (_decode_end(end, nodes) for end in part.elements(2))
        if target in taken:
            message = f"a second link leads into {_spelled(target)}; delete one of the two"
            raise FileError(message, part.place)
        taken[target] = Link(source, target)
    return frozenset(taken.values())


def _decode_end(found: Found, nodes: Mapping[NodeId, Node]) -> Endpoint:
    end = _endpoint(found)
    node_id, port = end.node, end.port
    if node_id not in nodes:
        message = f'there is no node "{node_id}"; delete this link or mend its end'
        raise FileError(message, found.place)
    layer = nodes[node_id].layer
    return Endpoint(node_id, layer.renamed.get(port, port) if layer else port)


def decode_links(found: Found) -> list[Link]:
    """Return links whose nodes stand elsewhere."""
    return [Link(*map(_endpoint, part.elements(2))) for part in found.elements()]


def encode_link(link: Link) -> list[str]:
    """Return the two ends of a link as a file has them."""
    return [_spelled(link.source), _spelled(link.target)]


def _endpoint(found: Found) -> Endpoint:
    spelled = found.text('a node and its port such as "conv1.y"', rf"{ID}\.{_PORT}", 200)
    return Endpoint(*spelled.split("."))


def _spelled(end: Endpoint) -> str:
    return f"{end.node}.{end.port}"


def _decode_frame(found: Found) -> Frame:
    parts = found.parts("title", "note", "rectangle")
    x, y, width, height = (part.number() for part in parts["rectangle"].elements(4))
    rectangle = (x, y, width, height)
    if "note" in found.object():
        return Frame(parts["note"].note(), rectangle, note=True)
    return Frame(parts.get("title", "").title(), rectangle)


def _encode_frame(frame: Frame) -> dict[str, Any]:
    kind = "note" if frame.note else "title"
    words = plain_words(frame.title, lines=frame.note)
    return {kind: words, "rectangle": [_short(side) for side in frame.rectangle]}


def _id(found: Found, node_id: str) -> NodeId:
    return found._replace(value=node_id).text("an id of letters, digits, _ and -", ID)


def _optional_id(found: Found) -> NodeId | None:
    return None if found.value is None else found.text("the id of a node, or null", ID)


def _short(number: float) -> int | float:
    return int(number) if float(number).is_integer() else number
