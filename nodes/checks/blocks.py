"""Layers and blocks that are known, blocks that do not hold themselves, weights that are shared."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import networkx as nx

from nodes import fixes
from nodes.checks.reach import left_out
from nodes.checks.spot import Spot, titled
from nodes.graph import Block, Network, Node, NodeId
from nodes.heirs import handed_over
from nodes.names import use_problem
from nodes.phrase import one_of, phrase
from nodes.plugins import FAILURES
from nodes.problem import Fix, Problem


def check_types(spot: Spot) -> Iterator[Problem]:
    """Yield nodes whose layer or block is unknown."""
    for node_id, node in spot.graph.nodes.items():
        if node.block is not None and node.block not in spot.network.blocks:
            words = phrase(
                "there is no block {block} in this project. Make it, or delete the node.",
                block=node.block,
            )
            yield spot.problem(node_id, words)
        elif node.block is None and node.layer is None:
            yield spot.problem(node_id, _unknown(node.type))


def _unknown(kind: str) -> str:
    if FAILURES:
        failed = tuple(f"{failure.module} ({failure.error})" for failure in FAILURES)
        return phrase(
            "this Netwright has no layer {type}, and could not load the plug-in {failed}. Mend or "
            "update the plug-in, or put another layer in its place.",
            type=kind,
            failed=failed,
        )
    return phrase(
        "this Netwright has no layer {type}. Update Netwright, install the plug-in "
        "that has it, or put another layer in its place.",
        type=kind,
    )


def check_sharing(spot: Spot) -> Iterator[Problem]:
    """Yield nodes that use the weights of a node that is missing, not alike or left out."""
    for node_id, node in spot.graph.nodes.items():
        borrows = node.layer.borrows if node.layer else ()
        if borrows:
            yield from _borrowing_problem(spot, node_id, node, borrows)
        elif words := _sharing_problem(spot, node_id, node):
            yield spot.problem(node_id, words, fix=fixes.unshare(spot.where(node_id)))
    if spot.block is None and any(node.shares for node in spot.graph.nodes.values()):
        yield from _left_behind(spot)


def _left_behind(spot: Spot) -> Iterator[Problem]:
    """Yield owners of weights that are no part of the model, while nodes that use them are."""
    graph, gone = spot.graph, left_out(spot)
    for node_id in sorted(graph.nodes.keys() - gone, key=graph.reading_order):
        owner = graph[node_id].shares
        if owner not in gone:
            continue
        words = phrase(
            "uses the weights of {owner}, which leads to no Output, loss or metric, so it is left "
            "out of the model. Link it on, or let another node own the weights.",
            owner=titled(graph[owner]),
        )
        yield spot.problem(node_id, words, fix=_handed_over(spot, node_id, owner))


def _handed_over(spot: Spot, node_id: NodeId, owner: NodeId) -> Fix | None:
    """Return the cure that lets a node of the same kind own the weights instead."""
    if spot.graph[node_id].type != spot.graph[owner].type:
        return None
    title = phrase("Let {name} own the weights", name=spot.graph[node_id].name)
    return fixes.graph_fix(title, spot.place, lambda graph: handed_over(graph, owner, node_id))


def _borrowing_problem(
    spot: Spot, node_id: NodeId, node: Node, borrows: tuple[str, ...]
) -> Iterator[Problem]:
    named = spot.graph.nodes.get(node.shares or "")
    possible = [i for i, other in spot.graph.nodes.items() if other.type in borrows]
    lenders = [i for i in possible if spot.graph[i].shares is None]
    if node.shares in lenders:
        return
    if named is not None and named.shares in lenders:
        lenders = [named.shares]
    kinds = one_of(*borrows)
    words = phrase(
        "computes with the weights of another node. Choose the {kinds} whose weights it uses.",
        kinds=kinds,
    )
    if not lenders:
        words = phrase(
            "computes with the weights of an {kinds}, but there is none here. Add one.", kinds=kinds
        )
    fix = None
    if len(lenders) == 1:
        title = phrase("Use the weights of {name}", name=spot.graph[lenders[0]].name)
        fix = fixes.node_fix(title, spot.where(node_id), lambda n: n.with_(shares=lenders[0]))
    yield spot.problem(node_id, words, fix=fix)


def _sharing_problem(spot: Spot, node_id: NodeId, node: Node) -> str | None:
    if node.shares is None:
        return None
    if node.shares not in spot.graph or node.shares == node_id:
        return phrase("uses the weights of a node that is not there. Give it weights of its own.")
    other = spot.graph[node.shares]
    if other.shares is not None:
        return phrase(
            "uses the weights of {owner}, which has none of its own. Choose another.",
            owner=titled(other),
        )
    if other.type != node.type:
        return phrase(
            "uses the weights of {owner}, which is another layer. Choose another.",
            owner=titled(other),
        )
    if _weighty(node) != _weighty(other):
        return phrase(
            "uses the weights of {owner}, but is set differently. Make both alike.",
            owner=titled(other),
        )
    return None


def _weighty(node: Node) -> tuple[object, ...]:
    params = node.layer.trimmed(node.params) if node.layer else dict(node.params)
    return (params, node.repeat, node.tied)


def check_block_facts(block: Block) -> Iterator[Problem]:
    """Yield names of a block and its parameters that do not do."""
    names = [block.name, *(parameter.name for parameter in block.params)]
    for name in names:
        if words := use_problem(name):
            yield Problem((), phrase("The block {name}: {words}.", name=block.name, words=words))
    for name in sorted(_classes_called(block).intersection(names[1:])):
        yield Problem(
            (),
            phrase(
                "The block {block} has a parameter {name}, and a class of that name is used in "
                "it, too. Rename the parameter.",
                block=block.name,
                name=name,
            ),
        )
    for name in sorted(n for n, count in Counter(names[1:]).items() if count > 1):
        yield Problem(
            (),
            phrase(
                "The block {block} has the parameter {name} twice.", block=block.name, name=name
            ),
        )


def _classes_called(block: Block) -> set[str]:
    """Return the classes that the block's constructor calls by their names alone."""
    nodes = block.graph.nodes.values()
    customs = (n.layer.custom for n in nodes if n.layer is not None)
    return {*(n.block for n in nodes if n.block), *(custom.name for custom in customs if custom)}


def check_recursion(network: Network) -> Iterator[Problem]:
    """Yield blocks that hold themselves, by way of other blocks or not."""
    for group in nx.strongly_connected_components(nesting(network)):
        names = sorted(group)
        for name in names:
            for node_id, node in network.blocks[name].graph.nodes.items():
                if node.block in group:
                    spot = Spot(network, network.blocks[name])
                    words = phrase("the block {name} holds itself. Delete this node.", name=name)
                    fix = fixes.remove_nodes(
                        spot.place, [node_id], phrase("Delete {name}", name=node.name)
                    )
                    yield spot.problem(node_id, words, fix=fix)


def nesting(network: Network) -> nx.DiGraph[str]:
    """Return which block holds a use of which block."""
    made: nx.DiGraph[str] = nx.DiGraph()
    made.add_nodes_from(network.blocks)
    for name, block in network.blocks.items():
        used = {n.block for n in block.graph.nodes.values()} & network.blocks.keys()
        made.add_edges_from((name, other) for other in used if other is not None)
    return made
