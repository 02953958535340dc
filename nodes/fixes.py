"""One-click cures: ordinary edits of a project, made from where the problem is."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable

from nodes.graph import Endpoint, Graph, Link, Node, NodeId, Path, new_id
from nodes.names import free_name
from nodes.params import Value
from nodes.phrase import phrase
from nodes.problem import Fix
from nodes.project import Project

SPACING = 104.0
"""The distance at which a cure puts a new node below another."""


def graph_fix(title: str, place: Path, change: Callable[[Graph], Graph]) -> Fix:
    """Change the graph at a place: () for the network, (block name,) for a block."""

    def apply(project: Project) -> Project:
        network = project.network
        if place and place[-1] not in network.blocks:
            return project
        return project.with_network(network.with_graph(change(network.graph_at(place)), place))

    return Fix(title, apply)


def node_fix(title: str, where: Path, change: Callable[[Node], Node]) -> Fix:
    """Change a node; a node that is gone by now is left alone."""
    node = where[-1]

    def changed(graph: Graph) -> Graph:
        return graph.with_node(node, change(graph[node])) if node in graph else graph

    return graph_fix(title, where[:-1], changed)


def use_again(where: Path) -> Fix:
    """Let a bypassed node compute again."""
    return node_fix("Use it again", where, lambda node: node.with_(bypassed=False))


def rename(where: Path, name: str) -> Fix:
    """Give a node another name."""
    return node_fix(
        phrase("Rename to {name}", name=name), where, lambda node: node.with_(name=name)
    )


def rename_network(name: str) -> Fix:
    """Give the network another name."""

    def change(project: Project) -> Project:
        return project.with_network(dataclasses.replace(project.network, name=name))

    return Fix(phrase("Rename the network to {name}", name=name), change)


def drop_parameter(where: Path, name: str, title: str) -> Fix:
    """Leave a parameter out, so that it has its default."""

    def change(node: Node) -> Node:
        return node.with_(params={n: v for n, v in node.params.items() if n != name})

    return node_fix(title, where, change)


def set_parameter(where: Path, name: str, value: Value, title: str) -> Fix:
    """Set a parameter of a node."""
    return node_fix(title, where, lambda node: node.with_params(**{name: value}))


def set_repeat(where: Path, count: int) -> Fix:
    """Use a node that many times in a row."""
    return node_fix(
        phrase("Set repeat to {count}", count=count), where, lambda node: node.with_(repeat=count)
    )


def unshare(where: Path) -> Fix:
    """Give a node weights of its own."""
    title = phrase("Give it weights of its own")
    return node_fix(title, where, lambda node: node.with_(shares=None))


def remove_link(place: Path, link: Link, title: str = "Remove the link") -> Fix:
    """Remove a link."""
    return graph_fix(title, place, lambda graph: graph.without_links((link,)))


def add_link(place: Path, link: Link, title: str) -> Fix:
    """Add a link; an end that is gone by now leaves the graph as it is."""

    def change(graph: Graph) -> Graph:
        there = link.source.node in graph and link.target.node in graph
        return graph.with_link(link) if there else graph

    return graph_fix(title, place, change)


def remove_nodes(place: Path, gone: Iterable[NodeId], title: str) -> Fix:
    """Delete nodes with their links."""
    ids = frozenset(gone)
    return graph_fix(title, place, lambda graph: graph.without_nodes(ids))


def add_output(place: Path, source: Endpoint, title: str) -> Fix:
    """Put an Output below a node and link it."""

    def change(graph: Graph) -> Graph:
        if source.node not in graph:
            return graph
        x, y = graph[source.node].position
        name = free_name("y", graph.names)
        node = Node("Output", name, position=(x, y + SPACING))
        new = new_id()
        return graph.with_node(new, node).with_link(Link(source, Endpoint(new, "x")))

    return graph_fix(title, place, change)
