"""The drawing as text for other programs, Mermaid and Graphviz: every name is escaped."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

import nodes.library  # noqa: F401 - declares the layers
from nodes.caption import caption
from nodes.graph import Graph, Network, Node, NodeId

_MERMAID_SHAPES: Final = {
    "input": "([{}])",
    "output": "([{}])",
    "loss": "{{{{{}}}}}",
    "metric": "{{{{{}}}}}",
    "block": "[[{}]]",
    "layer": "[{}]",
}
_DOT_SHAPES: Final = {
    "input": "oval",
    "output": "oval",
    "loss": "hexagon",
    "metric": "hexagon",
    "block": "box3d",
    "layer": "box",
}
_PLAIN: Final = frozenset(" _.,()-+=×→/")
"""What stands for itself in a label of Mermaid, beside letters and digits."""


@dataclass(frozen=True)
class _Part:
    """A graph to be written: the network itself or one of its blocks."""

    key: str
    title: str
    graph: Graph


def mermaid(network: Network) -> str:
    """Return the network as a Mermaid flowchart, each of its blocks once, in a frame of its own."""
    lines = ["flowchart TD"]
    for part in _parts(network):
        inset = "    " if part.key else "  "
        if part.key:
            lines.append(f'  subgraph {part.key} ["{_in_mermaid(part.title)}"]')
        for key, node in _nodes(part):
            shape = _MERMAID_SHAPES[_kind(node)].format(f'"{_label(node, _in_mermaid, "<br>")}"')
            lines.append(f"{inset}{key}{shape}")
        for source, target, words in _links(network, part):
            said = f'|"{_in_mermaid(words)}"|' if words else ""
            lines.append(f"{inset}{source} -->{said} {target}")
        if part.key:
            lines.append("  end")
    return "\n".join(lines) + "\n"


def dot(network: Network) -> str:
    """Return the network in the language of Graphviz, each of its blocks once, as a cluster."""
    lines = [
        f'digraph "{_in_dot(network.name)}" {{',
        '  node [fontname="Helvetica" style=rounded];',
    ]
    for part in _parts(network):
        inset = "    " if part.key else "  "
        if part.key:
            lines.append(f"  subgraph cluster_{part.key} {{")
            lines.append(f'    label="{_in_dot(part.title)}";')
        for key, node in _nodes(part):
            label, shape = _label(node, _in_dot, "\\n"), _DOT_SHAPES[_kind(node)]
            lines.append(f'{inset}{key} [label="{label}" shape={shape}];')
        for source, target, words in _links(network, part):
            said = f' [taillabel="{_in_dot(words)}"]' if words else ""
            lines.append(f"{inset}{source} -> {target}{said};")
        if part.key:
            lines.append("  }")
    return "\n".join([*lines, "}"]) + "\n"


def _parts(network: Network) -> Iterator[_Part]:
    yield _Part("", network.name, network.graph)
    for number, (name, block) in enumerate(sorted(network.blocks.items()), 1):
        yield _Part(f"b{number}", f"block {name}", block.graph)


def _nodes(part: _Part) -> Iterator[tuple[str, Node]]:
    """Yield each node with a key that has no letter of its name, in reading order."""
    for node_id, key in _keys(part).items():
        yield key, part.graph[node_id]


def _keys(part: _Part) -> dict[NodeId, str]:
    ordered = sorted(part.graph.nodes, key=part.graph.reading_order)
    return {node: f"{part.key}n{number}" for number, node in enumerate(ordered, 1)}


def _links(network: Network, part: _Part) -> Iterator[tuple[str, str, str]]:
    """Yield the keys of both ends of each link, and which ports where there are several."""
    keys, graph = _keys(part), part.graph
    order = {node: number for number, node in enumerate(keys)}
    drawn = [k for k in graph.links if k.source.node in keys and k.target.node in keys]
    drawn.sort(key=lambda k: (order[k.source.node], k.source, order[k.target.node], k.target))
    for link in drawn:
        outputs = network.outputs_of(graph[link.source.node])
        inputs = network.declared_inputs(graph[link.target.node])
        ends = [link.source.port] * (len(outputs) > 1) + [link.target.port] * (len(inputs) > 1)
        yield keys[link.source.node], keys[link.target.node], " → ".join(ends)


def _kind(node: Node) -> str:
    return "block" if node.block is not None else node.layer.role if node.layer else "layer"


def _label(node: Node, escaped: Callable[[str], str], newline: str) -> str:
    """Return name, layer and parameters, a line each."""
    title = node.block or (node.layer.title if node.layer else node.type)
    repeated = "" if node.repeat == 1 else f" ×{node.repeat}"
    told = caption(node, {})
    lines = (node.name, title + repeated, told)
    return newline.join(escaped(line) for line in lines if line)


def _in_mermaid(text: str) -> str:
    """Return a text as it stands between quotation marks: all signs of its grammar as numbers."""
    return "".join(c if c.isalnum() or c in _PLAIN else f"#{ord(c)};" for c in _flat(text))


def _in_dot(text: str) -> str:
    """Return a text as it stands between quotation marks, where & and backslash mean something."""
    flat = _flat(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return flat.replace("\\", "\\\\").replace('"', '\\"')


def _flat(text: str) -> str:
    """Return a text on one line, without signs that cannot be seen."""
    return "".join(c if c.isprintable() else " " for c in " ".join(text.split()))
