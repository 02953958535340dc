"""What is remembered of an analysis changes nothing: after any edits it is that of a new value."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nodes.graph import Block, Graph, Network, Node, NodeId
from nodes.project import Project
from runtime import use
from runtime.analysis import analyse
from runtime.trace import Tracer, trace
from tests.networks import graph, network, node
from tests.runtime.test_random_networks import networks

Edit = Callable[[Graph, NodeId, int], Graph]


def _of_node(change: Callable[[Node, int], Node]) -> Edit:
    return lambda graph, key, number: graph.with_node(key, change(graph[key], number))


def _wider(graph: Graph, _: NodeId, number: int) -> Graph:
    changed = graph["start"].with_params(shape=(number % 3 + 3,))
    return graph.with_node("start", changed)


def _unlinked(graph: Graph, key: NodeId, _: int) -> Graph:
    return graph.without_links(graph.incoming[key].values())


def _sharing(graph: Graph, key: NodeId, number: int) -> Graph:
    others = [other for other in graph.of_role("layer") if graph[other].type == graph[key].type]
    lender = others[number % len(others)] if others else key
    shares = None if lender == key or graph[lender].shares else lender
    return graph.with_node(key, graph[key].with_(shares=shares))


EDITS: tuple[Edit, ...] = (
    _wider,
    _unlinked,
    _sharing,
    lambda graph, key, _: graph.without_nodes([key]) if key != "start" else graph,
    _of_node(lambda node, number: node.with_(name=f"named{number}")),
    _of_node(lambda node, number: node.with_(position=(number * 50.0, number * -50.0))),
    _of_node(lambda node, _: node.with_(bypassed=not node.bypassed)),
    _of_node(lambda node, _: node.with_(frozen=not node.frozen)),
    _of_node(lambda node, number: node.with_(repeat=number % 3 + 1)),
    _of_node(lambda node, number: node.with_(params={**node.params, "out_features": number % 5})),
)


@given(networks(), st.lists(st.tuples(st.sampled_from(EDITS), st.integers(0, 50)), max_size=6))
@settings(max_examples=30, deadline=None)
def test_that_an_edited_value_is_analysed_like_a_new_one(
    drawn: Network, edits: list[tuple[Edit, int]]
) -> None:
    project = Project(drawn)
    for edit, number in edits:
        analyse(project)
        found = project.network.graph
        keys = sorted(found.nodes)
        changed = edit(found, keys[number % len(keys)], number)
        project = project.with_network(project.network.with_graph(changed))
    known = analyse(project)
    new = analyse(project.with_network(_unknown(project.network)))
    assert known.trace.uses == new.trace.uses
    assert known.problems == new.problems
    assert known.source == new.source
    assert known.summary == new.summary


def _unknown(network: Network) -> Network:
    """Return an equal network of which nothing is known."""
    nodes = {key: replace(node) for key, node in network.graph.nodes.items()}
    return network.with_graph(replace(network.graph, nodes=nodes))


class _Forgetful(dict[object, object]):
    """Holds nothing that was asked before."""

    def __contains__(self, _key: object) -> bool:
        return False


@given(networks())
@settings(max_examples=30, deadline=None)
def test_that_nodes_of_equal_settings_are_traced_as_each_would_be(drawn: Network) -> None:
    each = Tracer(_unknown(drawn))
    each.alike = _Forgetful()  # type: ignore[assignment]
    each.graph(each.network.graph, (), (), {}, None)
    assert trace(drawn).uses == each.uses


def test_that_layers_of_equal_settings_are_traced_once(monkeypatch: pytest.MonkeyPatch) -> None:
    ran = []
    run = use.TracedUse._run
    counted = lambda one, *given: ran.append(one.node.name) or run(one, *given)  # noqa: E731
    monkeypatch.setattr(use.TracedUse, "_run", counted)
    layers = {f"conv{number}": node("Conv2d", padding="same") for number in range(5)}
    layers["wider"] = node("Conv2d", padding="same", out_channels=32)
    drawn = {"image": node("Input", shape=(16, 8, 8)), **layers}
    found = network(drawn, *(f"{one} > {two}" for one, two in pairwise(drawn)))
    traced = trace(found)
    assert ran == ["image", "conv0", "wider"]
    assert [traced.uses[name,].where for name in layers] == [(name,) for name in layers]


def test_that_a_layer_alike_that_borrows_its_weights_has_none_of_its_own() -> None:
    layers = {
        "x": node("Input", shape=(4,)),
        "one": node("Linear", out_features=4),
        "two": node("Linear", out_features=4),
    }
    found = network(layers, "x > one", "one > two")
    shared = found.graph["two"].with_(shares="one")
    uses = trace(found.with_graph(found.graph.with_node("two", shared))).uses
    assert uses["one",].weight_count == 20
    assert uses["two",].weight_count == 0


def test_that_layers_of_two_blocks_alike_keep_their_places() -> None:
    drawn = {"x": node("Input"), "act": node("ReLU"), "y": node("Output")}
    inside = graph(drawn, "x > act", "act > y")
    blocks = {name: Block(name, inside) for name in ("One", "Two")}
    top = {
        "image": node("Input", shape=(4,)),
        "first": Node("block:One", "first"),
        "second": Node("block:Two", "second"),
    }
    found = network(top, "image > first.x", "first.y > second.x", blocks=blocks)
    uses = trace(found).uses
    assert uses["first", "act"].where == ("One", "act")
    assert uses["second", "act"].where == ("Two", "act")
