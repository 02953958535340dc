"""Which blocks a network uses, where, and by which ways one comes to them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice, zip_longest

from nodes.graph import BLOCK, Graph, Network, NodeId, Path
from nodes.names import class_name

UsePath = tuple[NodeId, ...]
"""One way down to a block: the ids of the block nodes that are entered, the outermost first."""

MOST_USES = 200
"""Ways to one block that are told apart; nesting multiplies them without an end."""


def blocks_within(network: Network, graphs: Iterable[Graph]) -> tuple[str, ...]:
    """Return the blocks that some graphs use, and those used inside them, by name."""
    waiting = list(graphs)
    found: set[str] = set()
    while waiting:
        for node in waiting.pop().nodes.values():
            name = node.block
            if name is not None and name in network.blocks and name not in found:
                found.add(name)
                waiting.append(network.blocks[name].graph)
    return tuple(sorted(found))


def unused_blocks(network: Network) -> tuple[str, ...]:
    """Return the blocks that the network reaches by no use, by name."""
    if not network.blocks:
        return ()
    used = blocks_within(network, (network.graph,))
    return tuple(name for name in sorted(network.blocks) if name not in used)


def unused_roots(network: Network) -> tuple[str, ...]:
    """Return the unused blocks that no other unused block uses."""
    unused = unused_blocks(network)
    inside = (network.blocks[name].graph.nodes.values() for name in unused)
    pairs = zip(unused, inside, strict=True)
    held = {node.block for name, nodes in pairs for node in nodes if node.block != name}
    return tuple(name for name in unused if name not in held)


def classes_of(network: Network) -> frozenset[str]:
    """Return the names that classes of the model have: those of the blocks, and its own."""
    return frozenset((*network.blocks, class_name(network.name)))


def left_at_defaults(network: Network) -> Mapping[str, frozenset[str]]:
    """Return for each block the parameters that some use of it leaves out."""
    found: dict[str, set[str]] = {name: set() for name in network.blocks}
    for graph in (network.graph, *(block.graph for block in network.blocks.values())):
        for node in graph.nodes.values():
            block = network.blocks.get(node.block or "")
            if block is not None:
                found[block.name].update(p.name for p in block.params if p.name not in node.params)
    return {name: frozenset(left_out) for name, left_out in found.items()}


def places(network: Network) -> Iterator[Path]:
    """Yield the place of every graph: () for the network, (name,) for a block."""
    yield ()
    yield from ((name,) for name in network.blocks)


def nodes_of(network: Network, block: str) -> Iterator[tuple[Path, NodeId]]:
    """Yield the place and id of every node that uses a block."""
    for place in places(network):
        for node_id, node in network.graph_at(place).nodes.items():
            if node.block == block:
                yield place, node_id


def use_counts(network: Network) -> Counter[str]:
    """Return how many nodes use each block."""
    graphs = (network.graph_at(place) for place in places(network))
    found = (node.block for graph in graphs for node in graph.nodes.values())
    return Counter(name for name in found if name is not None)


def ways_to(network: Network, block: str) -> tuple[UsePath, ...]:
    """Return the ways from the network down to a block, in reading order; at most MOST_USES.

    To a block that nothing uses leads the one way that begins with "block:" and its name.
    """
    walk = _Walk(network, block)
    ways = tuple(islice(walk.from_(network.graph, ()), MOST_USES))
    return ways or tuple(islice(walk.from_unused(), MOST_USES))


def _leading_to(network: Network, block: str) -> set[str]:
    """Return a block and all that hold it, at any depth."""
    holders: dict[str, set[str]] = {}
    for name, other in network.blocks.items():
        for node in other.graph.nodes.values():
            if node.block is not None:
                holders.setdefault(node.block, set()).add(name)
    found, waiting = {block}, [block]
    while waiting:
        new = holders.get(waiting.pop(), set()) - found
        found |= new
        waiting += new
    return found


class _Walk:
    """Goes down to one block by every way that leads to it."""

    def __init__(self, network: Network, block: str) -> None:
        self._network, self._block = network, block
        self._leading = _leading_to(network, block)

    def from_(self, graph: Graph, above: UsePath) -> Iterator[UsePath]:
        users = (n for n, node in graph.nodes.items() if node.block in self._leading)
        for node_id in sorted(users, key=graph.reading_order):
            name = graph[node_id].block
            assert name is not None
            if name == self._block:
                yield (*above, node_id)
            elif len(above) <= len(self._network.blocks):
                yield from self.from_(self._network.blocks[name].graph, (*above, node_id))

    def from_unused(self) -> Iterator[UsePath]:
        for root in unused_roots(self._network):
            start = (f"{BLOCK}{root}",)
            if root == self._block:
                yield start
            else:
                yield from self.from_(self._network.blocks[root].graph, start)


def place_along(network: Network, way: UsePath) -> Path:
    """Return the names of the blocks that a way enters."""
    return tuple(name for name, _ in _steps(network, way))


def followed(network: Network, way: UsePath) -> UsePath:
    """Return a way as far as there are still blocks to enter along it."""
    return way[: len(tuple(_steps(network, way)))]


def way_along(network: Network, place: Path, wanted: UsePath = ()) -> UsePath:
    """Return a way that enters the blocks of a place one after the other, as far as it goes.

    The wanted steps are taken where they lead there, else the first use in reading order.
    """
    way: list[NodeId] = []
    graph = network.graph
    for block, step in zip_longest(place, wanted[: len(place)]):
        users = [n for n, node in graph.nodes.items() if node.block == block]
        if not users or block not in network.blocks:
            break
        way.append(step if step in users else min(users, key=graph.reading_order))
        graph = network.blocks[block].graph
    return tuple(way)


def _steps(network: Network, way: UsePath) -> Iterator[tuple[str, Graph]]:
    graph = network.graph
    for step in way:
        name = step.removeprefix(BLOCK) if step.startswith(BLOCK) else None
        name = graph.nodes[step].block if name is None and step in graph else name
        if name is None or name not in network.blocks:
            return
        graph = network.blocks[name].graph
        yield name, graph


def path_of(name: str, network: Network) -> Path:
    """Return the path of a node by its name within the model, `stage1.0.conv1`; () if it is gone.

    The numbers in between count the repeats of a block.
    """
    graph, path = network.graph, tuple[str, ...]()
    parts = [part for part in name.split(".") if not part.isdigit()]
    blocks: tuple[str, ...] = ()
    for part in parts:
        found = next(
            (node for node, declared in graph.nodes.items() if declared.name == part), None
        )
        if found is None:
            return path
        path = (*blocks, found)
        block = graph[found].block
        if block is None or block not in network.blocks:
            return path
        blocks, graph = (*blocks, block), network.blocks[block].graph
    return path
