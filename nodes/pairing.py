"""Which node and which block of one network is which of another."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from difflib import SequenceMatcher

from nodes.graph import BLOCK, Graph, Network, Node, NodeId, Path

Blocks = Mapping[str, str]
"""The name of each block of the network before that has a fellow, and that fellow's name."""


def paired_blocks(before: Network, after: Network) -> Blocks:
    """Return the blocks that are in both networks, those under another name with them.

    A block has got another name where half of its nodes are in one that was not there before.
    """
    pairs = {name: name for name in before.blocks if name in after.blocks}
    free = {n: set(b.graph.nodes) for n, b in after.blocks.items() if n not in pairs}
    for name, block in before.blocks.items():
        ids = set(block.graph.nodes)
        close = [other for other, held in free.items() if 2 * len(ids & held) > len(ids)]
        if name not in pairs and close:
            pairs[name] = max(close, key=lambda other: len(ids & free[other]))
            del free[pairs[name]]
    return pairs


def paired_places(blocks: Blocks) -> Iterator[tuple[Path, Path]]:
    """Yield the place of each graph that is in both networks, as either of them calls it."""
    yield (), ()
    yield from (((name,), (later,)) for name, later in blocks.items())


def paired_nodes(before: Graph, after: Graph, blocks: Blocks) -> dict[NodeId, NodeId]:
    """Return for each node of a graph the node of the other that is the same one.

    An id alone does not tell: two projects that were drawn apart may both use it. So ids count
    first where type or name agree, too, then name and type, then the name, then the id; last, of
    graphs that have few ids in common, nodes of one type in the same order.
    """
    related = 2 * len(before.nodes.keys() & after.nodes.keys()) > min(
        len(before.nodes), len(after.nodes)
    )
    kind = {i: _renamed(node.type, blocks) for i, node in before.nodes.items()}
    pairs: dict[NodeId, NodeId] = {}
    _pair_by_id(before, after, pairs, kind)
    _pair_by(before, after, pairs, lambda i, node: (kind.get(i, node.type), node.name))
    _pair_by(before, after, pairs, lambda _, node: node.name)
    taken = set(pairs.values())
    left = (i for i in before.nodes if i not in pairs and i in after.nodes and i not in taken)
    pairs |= {i: i for i in left}
    if not related:
        _pair_in_order(before, after, pairs, kind)
    return pairs


def _renamed(type_name: str, blocks: Blocks) -> str:
    block = type_name.removeprefix(BLOCK)
    return BLOCK + blocks[block] if type_name != block and block in blocks else type_name


def _pair_by_id(
    before: Graph, after: Graph, pairs: dict[NodeId, NodeId], kind: Mapping[NodeId, str]
) -> None:
    for node_id, old in before.nodes.items():
        new = after.nodes.get(node_id)
        if new is not None and (kind[node_id] == new.type or old.name == new.name):
            pairs[node_id] = node_id


def _pair_by(
    before: Graph,
    after: Graph,
    pairs: dict[NodeId, NodeId],
    key: Callable[[NodeId, Node], object],
) -> None:
    """Pair what has no fellow yet by a key; nodes before are asked for it under their own ids."""
    taken = set(pairs.values())
    free = {key("", node): i for i, node in after.nodes.items() if i not in taken}
    for node_id, node in before.nodes.items():
        if node_id not in pairs:
            fellow = free.pop(key(node_id, node), None)
            if fellow is not None:
                pairs[node_id] = fellow


def _pair_in_order(
    before: Graph, after: Graph, pairs: dict[NodeId, NodeId], kind: Mapping[NodeId, str]
) -> None:
    taken = set(pairs.values())
    old = [i for i in before.order if i not in pairs]
    new = [i for i in after.order if i not in taken]
    found = SequenceMatcher(
        a=[kind[i] for i in old], b=[after[i].type for i in new], autojunk=False
    )
    for block in found.get_matching_blocks():
        here, there = old[block.a : block.a + block.size], new[block.b : block.b + block.size]
        pairs.update(zip(here, there, strict=True))
