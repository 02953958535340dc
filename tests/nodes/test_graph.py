"""The network as a value: what each change leaves as it was, and in what order nodes come."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nodes.graph import (
    Block,
    Endpoint,
    Graph,
    Link,
    Network,
    Node,
    new_id,
)
from nodes.memory import MOST, remembered
from nodes.ports import MOST_LINKS, many_number
from tests.networks import digits_cnn, graph, network, node
from tests.nodes import strategies


def _link(source: str, target: str) -> Link:
    return Link(Endpoint(*source.split(".")), Endpoint(*target.split(".")))


def _diamond() -> Graph:
    named = {name: node("ReLU") for name in "abc"} | {"sum": node("Add")}
    return graph(named, "a > b", "a > c", "b > sum.x1", "c > sum.x2")


def test_that_a_change_leaves_the_earlier_value_as_it_was() -> None:
    before = _diamond()
    kept = dict(before.nodes), before.links
    before.with_node("d", node("ReLU"))
    before.with_link(_link("sum.y", "a.x"))
    before.without_nodes(["a"])
    assert (dict(before.nodes), before.links) == kept


def test_that_deleting_a_node_deletes_its_links_and_frees_what_shared_its_weights() -> None:
    shared = _diamond().with_node("d", Node("ReLU", "d", shares="b"))
    after = shared.without_nodes(["b"])
    assert after.links == {_link("a.y", "c.x"), _link("c.y", "sum.x2")}
    assert after["d"].shares is None


def test_that_an_input_holds_one_link() -> None:
    after = _diamond().with_link(_link("c.y", "b.x"))
    assert after.sources("b") == {"x": Endpoint("c", "y")}
    both = Graph().with_links([_link("a.y", "c.x"), _link("b.y", "c.x")])
    assert both.links == {_link("b.y", "c.x")}


def test_that_only_the_named_links_are_removed() -> None:
    after = _diamond().without_links([_link("a.y", "b.x")])
    assert "x" not in after.sources("b")
    assert len(after.links) == 3


def test_that_nodes_come_after_their_sources_and_else_as_they_are_read() -> None:
    found = _diamond()
    assert found.order == ("a", "b", "c", "sum")
    lower = found.with_node("b", found["b"].with_(position=(0.0, 500.0)))
    assert lower.order == ("a", "c", "b", "sum")


def test_that_nodes_on_a_cycle_and_behind_it_have_no_place_in_the_order() -> None:
    found = _diamond().with_link(_link("b.y", "b.x"))
    assert found.cyclic == {"b"}
    assert found.order == ("a", "c")
    assert _diamond().cyclic == frozenset()


def test_that_ancestors_and_descendants_are_found_along_links() -> None:
    found = _diamond()
    assert found.ancestors("sum") == {"a", "b", "c"}
    assert found.descendants("b") == {"sum"}
    assert found.ancestors("gone") == found.descendants("gone") == frozenset()


def test_that_links_out_of_a_node_come_in_the_order_of_their_targets() -> None:
    targets = [link.target.node for link in _diamond().outgoing["a"]]
    assert targets == ["b", "c"]


def test_that_nodes_are_found_by_their_role_in_reading_order() -> None:
    found = digits_cnn().graph
    assert found.of_role("input") == ("image", "label")
    assert found.of_role("output") == ("scores",)
    assert found.of_role("loss") == ("loss",)
    assert found.of_role("metric") == ("accuracy",)


def test_that_a_port_for_many_links_has_one_free_number_after_the_last() -> None:
    found = _diamond()
    ports = Network(graph=found).inputs_of(found, "sum")
    assert [(port.name, port.optional) for port in ports] == [
        ("x1", False),
        ("x2", True),
        ("x3", True),
    ]


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("x3", 3),
        ("x", None),
        ("y3", None),
        ("x3a", None),
        ("x12", 12),
        ("x²", None),
        (f"x{MOST_LINKS}", MOST_LINKS),
        (f"x{MOST_LINKS + 1}", None),
        ("x" + "9" * 5000, None),
    ],
)
def test_that_the_number_of_a_port_is_read_off_its_name(name: str, number: int | None) -> None:
    assert many_number("x", name) == number


@pytest.mark.parametrize(
    ("name", "last"), [(f"x{MOST_LINKS}", f"x{MOST_LINKS}"), ("x9999999999", "x1")]
)
def test_that_a_port_for_many_links_is_never_spelled_out_beyond_a_limit(
    name: str, last: str
) -> None:
    found = _diamond().without_nodes(["sum"]).with_node("sum", node("Add"))
    found = found.with_link(Link(Endpoint("stem", "y"), Endpoint("sum", name)))
    assert Network(graph=found).inputs_of(found, "sum")[-1].name == last


def test_that_a_block_has_the_ports_of_its_inputs_and_outputs() -> None:
    inner = network(
        {
            "left": node("Input"),
            "right": node("Input"),
            "sum": node("Add"),
            "total": node("Output"),
        },
        "left > sum.x1",
        "right > sum.x2",
        "sum > total",
    )
    found = _diamond().with_node("pair", Node("block:Pair", "pair"))
    outer = Network(graph=found, blocks={"Pair": Block("Pair", inner.graph)})
    assert [port.name for port in outer.declared_inputs(found["pair"])] == ["left", "right"]
    assert [port.name for port in outer.outputs_of(found["pair"])] == ["total"]
    assert found["pair"].block == "Pair"
    assert found["pair"].layer is None


def test_that_an_unknown_layer_or_block_has_no_ports() -> None:
    for kind in ("Quantum9", "block:None"):
        found = Network()
        assert found.declared_inputs(Node(kind, "q")) == found.outputs_of(Node(kind, "q")) == ()


def test_that_the_graph_at_a_place_is_found_and_replaced() -> None:
    inner = graph({"a": node("ReLU")})
    outer = Network(blocks={"B": Block("B", Graph())})
    after = outer.with_graph(inner, ("B",))
    assert after.graph_at(("B",)) is inner
    assert after.node(("B", "a")) is inner["a"]
    assert after.graph is outer.graph
    assert outer.with_graph(inner).graph_at() is inner


def test_that_setting_a_parameter_to_pytorchs_default_leaves_it_out() -> None:
    conv = node("Conv2d", "conv", stride=2)
    assert conv.params["stride"] == 2
    assert "stride" not in conv.with_params(stride=1).params
    assert conv.with_params(kernel_size=[5, 3]).params["kernel_size"] == (5, 3)


def test_that_ids_are_short_and_never_alike() -> None:
    made = {new_id() for _ in range(5_000)}
    assert len(made) == 5_000
    assert all(len(one) == 8 and one.isalnum() for one in made)


@settings(max_examples=100)
@given(strategies.networks(), st.data())
def test_that_any_change_gives_an_equal_value_when_it_is_taken_back(
    found: Network, data: st.DataObject
) -> None:
    before = found.graph
    other = Node("ReLU", "other")
    assert before.with_node("-new-", other).without_nodes(["-new-"]).nodes == before.nodes
    if before.links:
        link = data.draw(st.sampled_from(sorted(before.links)))
        assert before.without_links([link]).with_link(link) == before
    if before.nodes:
        node_id = data.draw(st.sampled_from(sorted(before.nodes)))
        moved = before.with_node(node_id, before[node_id].with_(position=(1.0, 2.0)))
        assert moved.with_node(node_id, before[node_id]) == before
    assert dataclasses.replace(before) == before


@settings(max_examples=100)
@given(strategies.networks())
def test_that_the_order_respects_every_link(found: Network) -> None:
    place = {node_id: number for number, node_id in enumerate(found.graph.order)}
    for link in found.graph.links:
        if link.target.node in place:
            assert place[link.source.node] < place[link.target.node]


def _facts(found: Graph) -> tuple[object, ...]:
    roles = [found.of_role(role) for role in ("input", "layer", "loss", "output")]
    ways = (found.incoming, found.outgoing, {node: found.sources(node) for node in found.nodes})
    edges = set(found.directed.edges)
    return (found.order, found.cyclic, *ways, edges, roles, found.names, found.links)


@settings(max_examples=100)
@given(strategies.networks(), st.data())
def test_that_a_changed_graph_takes_over_only_what_is_still_true(
    found: Network, data: st.DataObject
) -> None:
    before = found.graph
    _facts(before)
    changes = st.fixed_dictionaries(
        {},
        optional={
            "position": strategies.positions,
            "type": st.sampled_from(["Input", "Output", "ReLU", "Unheard"]),
            "name": strategies.names,
        },
    )
    for node_id in data.draw(st.lists(st.sampled_from([*before.nodes, "-new-"]), max_size=3)):
        node = before.nodes.get(node_id, Node("ReLU", "new"))
        before = before.with_node(node_id, node.with_(**data.draw(changes)))
        assert _facts(before) == _facts(dataclasses.replace(before))


@settings(max_examples=100)
@given(strategies.networks(), st.data())
def test_that_a_graph_with_other_links_takes_over_only_what_is_still_true(
    found: Network, data: st.DataObject
) -> None:
    before = found.graph
    ends = st.builds(Endpoint, st.sampled_from([*before.nodes, "-gone-"]), st.sampled_from("xyz"))
    there = st.sampled_from([Link(Endpoint("a", "y"), Endpoint("b", "x")), *sorted(before.links)])
    links = st.lists(st.builds(Link, ends, ends) | there, max_size=3)
    _facts(before)
    for more in data.draw(st.lists(st.booleans(), max_size=4)):
        chosen = data.draw(links)
        before = before.with_links(chosen) if more else before.without_links(chosen)
        assert _facts(before) == _facts(dataclasses.replace(before))


def test_that_a_node_remembers_until_something_else_is_given_or_it_is_another_node() -> None:
    asked: list[int] = []

    def ask(node: Node, given: object) -> int:
        return remembered(node, "question", given, lambda: asked.append(len(asked)) or len(asked))

    one = node("Linear", out_features=3)
    assert [ask(one, "a"), ask(one, "a"), ask(one, "b"), ask(one, "a")] == [1, 1, 2, 3]
    moved = one.with_(position=(5.0, 5.0), note="moved")
    assert ask(moved, "a") == 3, "nothing depends on how it looks"
    assert ask(one.with_(name="other"), "a") == 4
    assert ask(one.with_params(out_features=4), "a") == 5
    for number in range(MOST):
        remembered(one, number, None, lambda: None)
    assert len(one.memory) <= MOST
    with pytest.raises(ZeroDivisionError):
        remembered(one, "fails", None, lambda: 1 // 0)
    assert remembered(one, "fails", None, lambda: 7) == 7
