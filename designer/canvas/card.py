"""What is drawn for one node: texts, size and ports. No Qt, so that the layout can use it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING, Literal

from designer.over_time import mark as over_time_mark
from nodes.caption import caption, may_have_caption
from nodes.graph import Graph, Network, Node, NodeId
from nodes.layer import Dtype, Port
from nodes.params import Value
from nodes.phrase import later, phrase

if TYPE_CHECKING:
    from runtime.traced import NodeTrace

Family = Literal["layer", "input", "output", "loss", "metric", "block", "point", "unknown"]

WIDTH, WIDEST = 208, 272
LOW, HIGH = 40, 56
REROUTE = 32
"""Width and height of a point that a link is led through."""
PORT_ROW = 16
"""The height that a row of port names adds to a card."""
TEXT_LEFT, TEXT_RIGHT = 46, 12
_LONGEST_LABEL = 10
_LETTER, _SMALL_LETTER = 7.2, 5.8
"""The widest usual letter of the name and of the small texts: wide enough for any font."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A port on the edge of a card: inputs on the upper, outputs on the lower one.

    `x` is counted from the middle of the card. `free` marks the spare port of a `many` input.
    """

    name: str
    label: str
    x: float
    dtype: Dtype
    output: bool
    doc: str = ""
    optional: bool = False
    free: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """The texts, the size and the ports of a node. Its place is the middle of its upper edge."""

    name: str
    title: str
    detail: str
    category: str
    family: Family
    width: int
    height: int
    inputs: tuple[Spot, ...]
    outputs: tuple[Spot, ...]
    repeat: str = ""
    over_time: str = ""
    tied: bool = False
    shares: str = ""
    frozen: bool = False
    bypassed: bool = False
    pinned: bool = False
    """Whether a layout leaves the node where it is."""
    folded: bool = False

    @property
    def labelled(self) -> tuple[bool, bool]:
        """Whether the names of the inputs and of the outputs are written on the card."""
        return any(s.label for s in self.inputs), any(s.label for s in self.outputs)

    @property
    def middle(self) -> float:
        """The height of the middle of the texts, between the names of inputs and outputs."""
        header, footer = self.labelled
        return (PORT_ROW * header + self.height - PORT_ROW * footer) / 2

    @property
    def line(self) -> str:
        """The second line: that it is bypassed, whose weights it uses, else its parameters.

        A folded card has none.
        """
        if self.folded:
            return ""
        if self.bypassed:
            return later("bypassed")
        return phrase("weights of {owner}", owner=self.shares) if self.shares else self.detail


def card_of(network: Network, graph: Graph, node_id: NodeId, trace: NodeTrace | None) -> Card:
    """Return what is drawn for a node; `trace` fills in the sizes that follow from its inputs."""
    node = graph[node_id]
    if node.type == "Reroute":
        return _point(network, graph, node_id)
    inputs, outputs = shown_ports(network, graph, node_id)
    many = {p.name for p in network.declared_inputs(node) if p.many}
    named = [not many and len(inputs) > 1, len(outputs) > 1]
    if node.folded:
        named = [False, False]
    linked = graph.incoming.get(node_id, {})
    title = _title(node)
    width = max(
        _text_width(node.name, title),
        _ports_width(inputs, labelled=named[0]),
        _ports_width(outputs, labelled=named[1]),
    )
    known: Mapping[str, Value] = trace.params if trace else {}
    shares = graph[node.shares].name if node.shares in graph.nodes and node.shares else ""
    return Card(
        name=node.name,
        title=title,
        detail="" if node.folded else caption(node, known),
        category=_category(node),
        family=_family(network, node),
        width=width,
        height=_height(node, shares) + PORT_ROW * sum(named),
        inputs=_spots(
            inputs,
            width,
            output=False,
            labelled=named[0],
            free={p.name for p in inputs if many and p.name not in linked},
        ),
        outputs=_spots(outputs, width, output=True, labelled=named[1], free=frozenset()),
        repeat="" if node.repeat == 1 else f"×{node.repeat}",
        over_time=over_time_mark(node, trace),
        tied=node.tied,
        shares=shares,
        frozen=node.frozen,
        bypassed=node.bypassed,
        pinned=node.pinned,
        folded=node.folded,
    )


def shown_ports(
    network: Network, graph: Graph, node_id: NodeId
) -> tuple[tuple[Port, ...], tuple[Port, ...]]:
    """Return the inputs and outputs on a card; a folded one hides what may stay unlinked."""
    node = graph[node_id]
    inputs, outputs = network.inputs_of(graph, node_id), network.outputs_of(node)
    if not node.folded:
        return inputs, outputs
    linked, read = graph.incoming[node_id], used_outputs(graph, node_id)
    wanted = tuple(p for p in inputs if p.name in linked or not p.optional)
    return wanted, tuple(p for p in outputs if p.name in read) or outputs[:1]


def used_outputs(graph: Graph, node_id: NodeId) -> frozenset[str]:
    """Return the outputs of a node that are linked."""
    return frozenset(link.source.port for link in graph.outgoing[node_id])


def _point(network: Network, graph: Graph, node_id: NodeId) -> Card:
    """Return the small card of a point that a link is led through: a dot, with no words."""
    node = graph[node_id]
    ends = (network.inputs_of(graph, node_id), network.outputs_of(node))
    spots = [
        _spots(ports, REROUTE, output=bool(side), labelled=False, free=frozenset())
        for side, ports in enumerate(ends)
    ]
    return Card(
        *("", "", "", _category(node), "point", REROUTE, REROUTE, spots[0], spots[1]),
        pinned=node.pinned,
    )


def size_of(network: Network, graph: Graph, node_id: NodeId) -> tuple[int, int]:
    """Return the width and height of a node's card."""
    card = card_of(network, graph, node_id, None)
    return card.width, card.height


def _title(node: Node) -> str:
    if node.layer is not None:
        return node.layer.title
    return node.block or node.type


def _category(node: Node) -> str:
    if node.layer is not None:
        return node.layer.category
    return "Block" if node.block else "Unknown"


def _family(network: Network, node: Node) -> Family:
    if node.layer is not None:
        return node.layer.role
    return "block" if node.block in network.blocks else "unknown"


def _height(node: Node, shares: str) -> int:
    if node.folded:
        return LOW
    return HIGH if shares or node.bypassed or may_have_caption(node) else LOW


def _text_width(name: str, title: str) -> int:
    wanted = TEXT_LEFT + len(name) * _LETTER + 8 + len(title) * _SMALL_LETTER + TEXT_RIGHT
    return min(max(_even(wanted), WIDTH), WIDEST)


def _ports_width(ports: Sequence[Port], *, labelled: bool) -> int:
    longest = max((len(_label(port)) for port in ports), default=0) if labelled else 0
    pitch = max(24, ceil((longest * _SMALL_LETTER + 10) / 16) * 16)
    return _even(len(ports) * pitch)


def _even(width: float) -> int:
    """Return the width rounded up so that the middle and both edges lie on the grid."""
    return ceil(width / 16) * 16


def _label(port: Port) -> str:
    name = port.name
    return name if len(name) <= _LONGEST_LABEL else f"{name[: _LONGEST_LABEL - 1]}…"


def _spots(
    ports: Sequence[Port],
    width: int,
    *,
    output: bool,
    labelled: bool,
    free: frozenset[str] | set[str],
) -> tuple[Spot, ...]:
    pitch = width // max(len(ports), 1) // 8 * 8
    if len(ports) % 2 == 0:
        pitch = pitch // 16 * 16
    first = -pitch * (len(ports) - 1) / 2
    return tuple(
        Spot(
            port.name,
            _label(port) if labelled else "",
            first + number * pitch,
            port.dtype,
            output,
            port.doc,
            port.optional,
            port.name in free,
        )
        for number, port in enumerate(ports)
    )
