"""The network as a value: frozen nodes, links, graphs and blocks, with with_* and without_*."""

from __future__ import annotations

import builtins
import dataclasses
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from nodes.heirs import heirs
from nodes.layer import LAYERS, Layer, Port
from nodes.ordering import runnable
from nodes.over_time import OverTime
from nodes.params import Value
from nodes.ports import over_time, spelled

if TYPE_CHECKING:
    import networkx as nx

NodeId = str
Position = tuple[float, float]
Path = tuple[str, ...]
"""Where a node is defined: the names of the blocks around it, then its id. () is the network."""

BLOCK = "block:"
_OF_LINKS = ("incoming", "_sources", "directed", "cyclic")
_OF_PLACES = ("outgoing", "order")
"""What follows from the ids and links of a graph alone, and from these and positions."""
LOOKS: Final[Mapping[str, Any]] = {
    "position": (0.0, 0.0),
    "pinned": False,
    "folded": False,
    "note": "",
}
"""What of a node nothing but its picture depends on, as it is at first."""
_ID_LETTERS = "abcdefghijklmnopqrstuvwxyz234567"


def new_id() -> NodeId:
    """Return a short random id; ids are never reused."""
    return "".join(secrets.choice(_ID_LETTERS) for _ in range(8))


class Endpoint(NamedTuple):
    """A port of a node."""

    node: NodeId
    port: str


class Link(NamedTuple):
    """From one output to one input."""

    source: Endpoint
    target: Endpoint


@dataclass(frozen=True)
class Node:
    """One use of a layer or a block.

    `type` is a layer's type name, or "block:" and a block's name. `params` holds only what
    differs from the declared defaults. `repeat` uses the node that many times in a row, each
    with weights of its own unless `tied`. `shares` names the node whose weights it uses.
    `over_time` runs it once for each step of a sequence. While `bypassed` it computes nothing: its
    first output is its first input. Training leaves the weights of a `frozen` node, and of all
    nodes within a frozen block, as they are; the model is the same. A layout leaves a `pinned` node
    where it is; a `folded` one is drawn small, without the ports that nothing is linked to. `extra`
    keeps what a newer or foreign file says of the node.
    """

    type: str
    name: str
    params: Mapping[str, Value] = field(default_factory=dict)
    position: Position = (0.0, 0.0)
    repeat: Value = 1
    tied: bool = False
    shares: NodeId | None = None
    over_time: OverTime | None = None
    bypassed: bool = False
    frozen: bool = False
    pinned: bool = False
    folded: bool = False
    note: str = ""
    extra: Mapping[str, Any] = field(default_factory=dict)

    @cached_property
    def block(self) -> str | None:
        """The name of the block that this node uses, None for a layer."""
        return self.type.removeprefix(BLOCK) if self.type.startswith(BLOCK) else None

    @cached_property
    def layer(self) -> builtins.type[Layer] | None:
        """The declaration of this node's layer; None for a block and for an unknown layer."""
        kind = LAYERS.get(self.type)
        return kind.of(self.params) if kind is not None and kind.by_params else kind

    def declared(self) -> Layer:
        """Return the layer with this node's parameters; KeyError when the layer is unknown."""
        return self._declared

    @cached_property
    def _declared(self) -> Layer:
        return LAYERS[self.type].of(self.params).build(self.params)

    @cached_property
    def memory(self) -> dict[object, Any]:
        """What others found out about this value; see :mod:`nodes.memory`."""
        return {}

    def with_(self, **changes: Any) -> Node:  # noqa: ANN401 - any field
        """Return the node with some fields changed."""
        made = dataclasses.replace(self, **changes)
        if LOOKS.keys() >= changes.keys():
            vars(made)["memory"] = self.memory
            if "_declared" in vars(self):
                vars(made)["_declared"] = self._declared
        return made

    def with_params(self, **params: Value) -> Node:
        """Return the node with some parameters set; values at PyTorch's default are dropped."""
        merged = {**self.params, **params}
        layer = self.layer
        return self.with_(params=layer.trimmed(merged) if layer else merged)


@dataclass(frozen=True)
class Frame:
    """A titled rectangle behind nodes: (x, y, width, height).

    A note is one whose title is all there is: words on the canvas.
    """

    title: str
    rectangle: tuple[float, float, float, float]
    note: bool = False


@dataclass(frozen=True)
class Graph:
    """Nodes and the links between them."""

    nodes: Mapping[NodeId, Node] = field(default_factory=dict)
    links: frozenset[Link] = frozenset()
    frames: tuple[Frame, ...] = ()

    def __getitem__(self, node: NodeId) -> Node:
        return self.nodes[node]

    def __contains__(self, node: object) -> bool:
        return node in self.nodes

    def with_node(self, node_id: NodeId, node: Node) -> Graph:
        """Return the graph with a node added or replaced."""
        return self.with_nodes({node_id: node})

    def with_nodes(self, nodes: Mapping[NodeId, Node]) -> Graph:
        """Return the graph with several nodes added or replaced."""
        made = self._changed(nodes={**self.nodes, **nodes})
        if all(node_id in self.nodes for node_id in nodes):
            made._know(self, *_OF_LINKS)  # noqa: SLF001 - it is one of us
            if all(self[i].name == node.name for i, node in nodes.items()):
                made._know(self, "names")  # noqa: SLF001 - as above
            if all(self[i].position == node.position for i, node in nodes.items()):
                made._know(self, *_OF_PLACES)  # noqa: SLF001 - as above
                if all(self[i].type == node.type for i, node in nodes.items()):
                    made._know(self, "_roles")  # noqa: SLF001 - as above
        return made

    def _know(self, before: Graph, *facts: str) -> None:
        """Take over what has been found out about a graph of the same nodes and links."""
        known = vars(before)
        vars(self).update({fact: known[fact] for fact in facts if fact in known})

    def without_nodes(self, gone: Iterable[NodeId]) -> Graph:
        """Return the graph without some nodes and their links; shared weights go to an heir."""
        lost = set(gone)
        kept = {i: n for i, n in self.nodes.items() if i not in lost}
        kept |= heirs(self, lost)
        links = (k for k in self.links if k.source.node not in lost and k.target.node not in lost)
        return self._changed(nodes=kept, links=frozenset(links))

    def with_link(self, link: Link) -> Graph:
        """Return the graph with a link; an input holds one link, so an earlier one gives way."""
        return self.with_links((link,))

    def with_links(self, links: Iterable[Link]) -> Graph:
        """Return the graph with several links; the last one to an input stays."""
        new = {link.target: link for link in links}
        gone = frozenset(k for k in self.links if k.target in new)
        return self._relinked(gone=gone, came=frozenset(new.values()))

    def with_frames(self, frames: Iterable[Frame]) -> Graph:
        """Return the graph with these frames and no others, the lowest first; equal ones are one.

        Nobody could tell two equal frames apart: whatever is done to one would be done to both.
        """
        return self._changed(frames=tuple(dict.fromkeys(frames)))

    def without_links(self, links: Iterable[Link]) -> Graph:
        """Return the graph without some links."""
        return self._relinked(gone=self.links.intersection(links), came=frozenset())

    def _relinked(self, *, gone: frozenset[Link], came: frozenset[Link]) -> Graph:
        """Return the graph with other links; what is known of the nodes at no end of them stays."""
        made = self._changed(links=(self.links - gone) | came)
        made._know(self, "_roles", "names")  # noqa: SLF001 - it is one of us
        if "incoming" in vars(self) and self._one_link_each:
            made._know_links(self, gone - came, came - gone)  # noqa: SLF001 - as above
        return made

    def _know_links(self, before: Graph, gone: frozenset[Link], came: frozenset[Link]) -> None:
        """Take over what has been found out about a graph, but for the nodes at some links."""
        known = vars(before)
        targets = {link.target.node for link in gone | came}
        sources = {link.source.node for link in gone | came}
        incoming = {node: dict(before.incoming.get(node, {})) for node in targets}
        for link in gone:
            del incoming[link.target.node][link.target.port]
        for link in came:
            incoming[link.target.node][link.target.port] = link
        self._renew("incoming", before.incoming, incoming)
        if "_sources" in known:
            self._renew("_sources", before._sources, {n: _fed(k) for n, k in incoming.items()})
        if "outgoing" in known:
            outgoing = {n: set(before.outgoing.get(n, ())) - gone for n in sources}
            for link in came:
                outgoing[link.source.node].add(link)
            read = {n: tuple(sorted(links, key=self._reading)) for n, links in outgoing.items()}
            self._renew("outgoing", before.outgoing, read)

    def _renew(self, fact: str, known: Mapping[NodeId, Any], new: Mapping[NodeId, Any]) -> None:
        """Know a fact of each node, of some of them otherwise than before."""
        made = {**known, **new}
        for node in new:
            if not new[node] and node not in self:
                del made[node]
        vars(self)[fact] = made

    def _changed(self, **changes: Any) -> Graph:  # noqa: ANN401 - any field
        return dataclasses.replace(self, **changes)

    @cached_property
    def incoming(self) -> Mapping[NodeId, Mapping[str, Link]]:
        """For each node the link into each of its linked inputs."""
        found: dict[NodeId, dict[str, Link]] = {node: {} for node in self.nodes}
        for link in self.links:
            found.setdefault(link.target.node, {})[link.target.port] = link
        return found

    @property
    def _one_link_each(self) -> bool:
        """Whether no input holds two links, as graphs do that were made by hand."""
        return sum(map(len, self.incoming.values())) == len(self.links)

    @cached_property
    def outgoing(self) -> Mapping[NodeId, tuple[Link, ...]]:
        """For each node the links out of it, in the order of their targets."""
        found: dict[NodeId, list[Link]] = {node: [] for node in self.nodes}
        for link in self.links:
            found.setdefault(link.source.node, []).append(link)
        return {node: tuple(sorted(links, key=self._reading)) for node, links in found.items()}

    def _reading(self, link: Link) -> tuple[float, float, NodeId, str, str]:
        return (*self.reading_order(link.target.node), link.target.port, link.source.port)

    def reading_order(self, node: NodeId) -> tuple[float, float, NodeId]:
        """Return a sort key: top to bottom, then left to right, then by id."""
        if node not in self.nodes:
            return (0.0, 0.0, node)
        x, y = self.nodes[node].position
        return (y, x, node)

    @cached_property
    def _sources(self) -> Mapping[NodeId, Mapping[str, Endpoint]]:
        incoming = self.incoming.items()
        return {node: _fed(links) for node, links in incoming}

    def sources(self, node: NodeId) -> Mapping[str, Endpoint]:
        """Return for each linked input of a node, by name, the output that feeds it."""
        return self._sources.get(node, {})

    @cached_property
    def directed(self) -> nx.DiGraph[NodeId]:
        """The graph as networkx sees it: an arc from each source to each target."""
        import networkx as nx

        made: nx.DiGraph[NodeId] = nx.DiGraph()
        made.add_nodes_from(self.nodes)
        ends = ((k.source.node, k.target.node) for k in sorted(self.links))
        made.add_edges_from((a, b) for a, b in ends if a in self.nodes and b in self.nodes)
        return made

    @cached_property
    def cyclic(self) -> frozenset[NodeId]:
        """The nodes that lie on a cycle; empty for every graph that can run."""
        if len(self.order) == len(self.nodes):
            return frozenset()
        import networkx as nx

        groups = nx.strongly_connected_components(self.directed)
        loops = {a for a, b in self.directed.edges if a == b}
        return frozenset(loops.union(*(group for group in groups if len(group) > 1)))

    @cached_property
    def order(self) -> tuple[NodeId, ...]:
        """The nodes, sources first and ties in reading order; nodes behind a cycle are left out."""
        return runnable(self)

    def ancestors(self, node: NodeId) -> frozenset[NodeId]:
        """Return all nodes from which the node can be reached along links."""
        import networkx as nx

        return frozenset(nx.ancestors(self.directed, node)) if node in self.nodes else frozenset()

    def leading_to(self, nodes: Iterable[NodeId]) -> frozenset[NodeId]:
        """Return the nodes and everything from which one of them can be reached."""
        found = set(nodes) & set(self.nodes)
        waiting = list(found)
        while waiting:
            for source in self.sources(waiting.pop()).values():
                if source.node not in found and source.node in self.nodes:
                    found.add(source.node)
                    waiting.append(source.node)
        return frozenset(found)

    def descendants(self, node: NodeId) -> frozenset[NodeId]:
        """Return all nodes that can be reached from the node along links."""
        import networkx as nx

        return frozenset(nx.descendants(self.directed, node)) if node in self.nodes else frozenset()

    @cached_property
    def _roles(self) -> Mapping[str, tuple[NodeId, ...]]:
        found: dict[str, list[NodeId]] = {}
        for node_id, node in self.nodes.items():
            if (layer := node.layer) is not None:
                found.setdefault(layer.role, []).append(node_id)
        return {role: tuple(sorted(ids, key=self.reading_order)) for role, ids in found.items()}

    def of_role(self, role: str) -> tuple[NodeId, ...]:
        """Return the nodes whose layer plays a role (input, output, loss ...), in reading order."""
        return self._roles.get(role, ())

    @cached_property
    def names(self) -> frozenset[str]:
        """The names that are taken."""
        return frozenset(node.name for node in self.nodes.values())


def _fed(links: Mapping[str, Link]) -> Mapping[str, Endpoint]:
    """Return what feeds each of the inputs of a node that are linked, in their order."""
    return {port: link.source for port, link in sorted(links.items())}


@dataclass(frozen=True)
class BlockParameter:
    """A parameter of a block: its default also says whether it is int, float or bool."""

    name: str
    default: int | float | bool
    doc: str = ""


@dataclass(frozen=True)
class Block:
    """A reusable sub-network; it becomes a class.

    Its Input nodes, by name, are its input ports and its Output nodes its output ports.
    """

    name: str
    graph: Graph = field(default_factory=Graph)
    params: tuple[BlockParameter, ...] = ()
    doc: str = ""

    @property
    def input_ports(self) -> tuple[Port, ...]:
        """Return the block's inputs, top to bottom."""
        return tuple(Port(self.graph[i].name) for i in self.graph.of_role("input"))

    @property
    def output_ports(self) -> tuple[Port, ...]:
        """Return the block's outputs, top to bottom."""
        return tuple(Port(self.graph[i].name) for i in self.graph.of_role("output"))


@dataclass(frozen=True)
class Network:
    """The top graph and its blocks. `name` becomes the class of the model, `doc` its docstring."""

    name: str = "Network"
    graph: Graph = field(default_factory=Graph)
    blocks: Mapping[str, Block] = field(default_factory=dict)
    doc: str = ""

    def graph_at(self, blocks: Iterable[str] = ()) -> Graph:
        """Return the top graph, or the graph of the last named block."""
        names = tuple(blocks)
        return self.blocks[names[-1]].graph if names else self.graph

    def with_graph(self, graph: Graph, blocks: Iterable[str] = ()) -> Network:
        """Return the network with the graph at a place replaced."""
        names = tuple(blocks)
        if not names:
            return dataclasses.replace(self, graph=graph)
        return self.with_block(dataclasses.replace(self.blocks[names[-1]], graph=graph))

    def with_block(self, block: Block) -> Network:
        """Return the network with a block added or replaced."""
        return dataclasses.replace(self, blocks={**self.blocks, block.name: block})

    def node(self, where: Path) -> Node:
        """Return the node at a path."""
        return self.graph_at(where[:-1]).nodes[where[-1]]

    def declared_inputs(self, node: Node) -> tuple[Port, ...]:
        """Return a node's inputs as declared; () when its layer or block is unknown.

        Of a node that runs over time the states may stay unlinked: they start from zeros.
        """
        ports, over = self._inputs_once(node), node.over_time
        return ports if over is None else tuple(over_time(port, over) for port in ports)

    def _inputs_once(self, node: Node) -> tuple[Port, ...]:
        if node.block is not None:
            return self.blocks[node.block].input_ports if node.block in self.blocks else ()
        return node.declared().input_ports() if node.layer else ()

    def outputs_of(self, node: Node) -> tuple[Port, ...]:
        """Return a node's outputs; () when its layer or block is unknown."""
        if node.block is not None:
            return self.blocks[node.block].output_ports if node.block in self.blocks else ()
        return node.declared().output_ports() if node.layer else ()

    def passed_port(self, node: Node) -> str | None:
        """Return the input that a node only hands on; None for a node that computes."""
        layer = node.layer
        if layer is not None and layer.role != "layer":
            return None
        if layer is not None and layer.passes:
            return node.declared().passed()
        ports = self.declared_inputs(node) if node.bypassed else ()
        first = [f"{port.name}1" if port.many else port.name for port in ports[:1]]
        return first[0] if first and self.outputs_of(node) else None

    def inputs_of(self, graph: Graph, node_id: NodeId) -> tuple[Port, ...]:
        """Return a node's inputs with `many` ports spelled out and one free port after the last."""
        node = graph[node_id]
        linked = graph.incoming.get(node_id, {})
        ports: list[Port] = []
        for port in self.declared_inputs(node):
            ports.extend(spelled(port, linked) if port.many else (port,))
        return tuple(ports)
