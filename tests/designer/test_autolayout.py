"""The layered layout: nothing overlaps, links go down, chains are straight, in time."""

from __future__ import annotations

import random
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import nodes.library  # noqa: F401 - declares the layers
from designer import edits
from designer.autolayout import layout
from designer.canvas.card import size_of
from nodes.graph import Endpoint, Graph, Link, Network, Node


def graph_of(count: int, links: list[tuple[int, int]]) -> Graph:
    """Return Add nodes n0, n1 ... with links between them."""
    made = {f"n{i}": Node("Add", f"n{i}", position=(0.0, 10.0 * i)) for i in range(count)}
    ports = [0] * count
    graph = Graph(made)
    for source, target in links:
        ports[target] += 1
        ends = Endpoint(f"n{source}", "y"), Endpoint(f"n{target}", f"x{ports[target]}")
        graph = graph.with_link(Link(*ends))
    return graph


def laid_out(graph: Graph) -> Graph:
    """Return the graph laid out."""
    return edits.move(graph, layout(Network(), graph))


def overlapping(graph: Graph) -> list[tuple[str, str]]:
    """Return the pairs of nodes whose cards overlap."""
    boxes = {}
    for node in graph.nodes:
        (x, y), (width, height) = graph[node].position, size_of(Network(), graph, node)
        boxes[node] = (x - width / 2, y, x + width / 2, y + height)
    return [
        (a, b)
        for (a, p), (b, q) in combinations(boxes.items(), 2)
        if p[0] < q[2] and q[0] < p[2] and p[1] < q[3] and q[1] < p[3]
    ]


LINKS = st.lists(st.tuples(st.integers(0, 14), st.integers(0, 14)), max_size=30)


@given(LINKS)
def test_that_cards_never_overlap_and_lie_on_the_grid(links: list[tuple[int, int]]) -> None:
    graph = laid_out(graph_of(15, [(a, b) for a, b in links if a != b]))
    assert overlapping(graph) == []
    assert all(x % 8 == 0 and y % 8 == 0 for x, y in (n.position for n in graph.nodes.values()))


@given(LINKS)
def test_that_every_link_of_an_acyclic_graph_goes_down(links: list[tuple[int, int]]) -> None:
    graph = laid_out(graph_of(15, [(a, b) for a, b in links if a < b]))
    for made in graph.links:
        source, target = made.source.node, made.target.node
        bottom = graph[source].position[1] + size_of(Network(), graph, source)[1]
        assert graph[target].position[1] > bottom


def test_that_a_chain_is_straight_also_where_a_link_skips_a_part_of_it() -> None:
    graph = laid_out(graph_of(8, [*((i, i + 1) for i in range(7)), (1, 5)]))
    assert len({node.position[0] for node in graph.nodes.values()}) == 1


def test_that_the_upper_middle_stays_in_place_and_a_second_layout_changes_nothing() -> None:
    graph = graph_of(6, [(0, 1), (0, 2), (1, 3), (2, 3), (3, 4), (0, 5)])
    once = laid_out(graph)
    assert min(n.position[1] for n in once.nodes.values()) == 0.0
    assert laid_out(once) == once


def test_that_only_the_chosen_nodes_move() -> None:
    graph = graph_of(6, [(0, 1), (1, 2), (2, 3)])
    moved = layout(Network(), graph, {"n1", "n2"})
    assert moved.keys() == {"n1", "n2"}
    assert layout(Network(), graph, set()) == {}


def test_that_a_source_stands_right_before_what_it_feeds() -> None:
    graph = laid_out(graph_of(6, [(0, 1), (1, 2), (2, 3), (3, 4), (5, 4)]))
    assert graph["n5"].position[1] == graph["n3"].position[1]


@pytest.mark.parametrize("seed", [1, 2])
def test_that_a_cycle_is_laid_out_too(seed: int) -> None:
    rng = random.Random(seed)  # noqa: S311 - no secret
    links = [(rng.randrange(20), rng.randrange(20)) for _ in range(40)]
    assert overlapping(laid_out(graph_of(20, [(a, b) for a, b in links if a != b]))) == []


def chain_of(count: int) -> Graph:
    """Return a chain with a link that skips every third node."""
    links = [(i, i + 1) for i in range(count - 1)]
    return graph_of(count, links + [(i, i + 3) for i in range(0, count - 3, 3)])


def test_that_a_long_network_is_folded_into_columns_that_fill_the_room() -> None:
    graph = chain_of(160)
    folded = edits.move(graph, layout(Network(), graph, None, 1.6))
    xs, ys = zip(*(node.position for node in folded.nodes.values()), strict=True)
    assert 0.8 < (max(xs) - min(xs)) / (max(ys) - min(ys)) < 3.2
    assert overlapping(folded) == []
    columns = sorted({x // 400 for x in xs})
    assert len(columns) > 3
    firsts = [min(n.position[1] for n in folded.nodes.values() if n.position[0] // 400 == c)
              for c in columns]  # fmt: skip
    assert max(firsts) - min(firsts) < 200


def test_that_a_short_network_is_not_folded() -> None:
    graph = chain_of(7)
    assert layout(Network(), graph, None, 1.6) == layout(Network(), graph)


@given(LINKS, st.sets(st.integers(0, 14), min_size=1, max_size=4))
def test_that_pinned_nodes_stay_and_nothing_lies_on_them(
    links: list[tuple[int, int]], pinned: set[int]
) -> None:
    graph = graph_of(15, [(a, b) for a, b in links if a != b])
    places = {f"n{i}": (400.0 * number, 72.0 * i) for number, i in enumerate(sorted(pinned))}
    graph = edits.move(edits.set_fields(graph, places, pinned=True), places)
    result = laid_out(graph)
    assert {node: result[node].position for node in places} == places
    assert overlapping(result) == []
