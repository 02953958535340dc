"""What a network computes, apart from how it is drawn."""

from __future__ import annotations

from nodes.graph import LOOKS, Graph, Network, Node


def bare(network: Network) -> object:
    """Return what a network computes, without how its nodes look and without frames."""
    blocks = {
        name: (block.params, _bare_graph(block.graph)) for name, block in network.blocks.items()
    }
    return network.name, _bare_graph(network.graph), blocks


def _bare_graph(graph: Graph) -> object:
    return {node: _bare_node(declared) for node, declared in graph.nodes.items()}, graph.links


def _bare_node(node: Node) -> Node:
    return node.with_(**LOOKS)
