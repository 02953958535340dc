"""Edits as functions on values: names, ports, links, copies, blocks."""

from __future__ import annotations

from itertools import pairwise

import pytest

import nodes.library  # noqa: F401 - declares the layers
from designer import edits, wiring
from designer.edits import EditError
from designer.transfer import PasteError, copy_text, paste_text
from nodes.dataset import DATASETS, FieldSpec
from nodes.graph import Block, Endpoint, Graph, Link, Network, Node
from nodes.over_time import OverTime
from nodes.project import Project


def link(source: str, target: str, port: str = "x") -> Link:
    """Return the link from the output y of a node to an input."""
    return Link(Endpoint(source, "y"), Endpoint(target, port))


def chain(*types: str) -> tuple[Network, Graph]:
    """Return a network and a graph whose nodes a, b, c ... are linked in a row."""
    ids = "abcdefgh"[: len(types)]
    made = {i: Node(kind, f"{i}_{kind.lower()}") for i, kind in zip(ids, types, strict=True)}
    return Network(), Graph(made).with_links(link(a, b) for a, b in pairwise(ids))


def test_that_a_new_node_has_its_presets_and_an_unused_name() -> None:
    graph = Graph()
    for _ in range(2):
        graph, node = edits.add_node(Network(), graph, "Conv2d", (8.0, 16.0))
    assert sorted(graph.names) == ["conv1", "conv2"]
    assert graph[node].position == (8.0, 16.0)
    assert graph[node].params["out_channels"] == 16


def test_that_an_unknown_layer_or_block_is_refused_by_name() -> None:
    with pytest.raises(EditError, match="no layer 'Nothing'"):
        edits.add_node(Network(), Graph(), "Nothing", (0.0, 0.0))
    with pytest.raises(EditError, match="no block 'Nothing'"):
        edits.add_node(Network(), Graph(), "block:Nothing", (0.0, 0.0))


def test_that_a_block_can_be_added_as_a_node() -> None:
    network = Network(blocks={"BasicBlock": Block("BasicBlock")})
    graph, node = edits.add_node(network, Graph(), "block:BasicBlock", (0.0, 0.0))
    assert graph[node].name == "basic_block1"
    assert graph[node].block == "BasicBlock"


@pytest.mark.parametrize("name", sorted(DATASETS))
def test_that_each_dataset_brings_an_input_for_each_of_its_fields(name: str) -> None:
    project, made = edits.add_dataset(Project(), name, (0.0, 0.0))
    declared = DATASETS[name]
    fields = declared.build(declared.fresh()).fields()
    graph = project.network.graph
    assert project.training.data is not None
    assert project.training.data.type == name
    assert [graph[node].params["field"] for node in made] == [spec.name for spec in fields]
    shapes = [graph[node].declared() for node in made]
    assert [getattr(layer, "shape", None) for layer in shapes] == [s.shape for s in fields]
    assert [getattr(layer, "dtype", None) for layer in shapes] == [s.dtype for s in fields]


def test_that_another_dataset_takes_over_the_inputs_of_equal_fields() -> None:
    project, (image, label) = edits.add_dataset(Project(), "Digits", (0.0, 0.0))
    project, made = edits.add_dataset(project, "Iris", (0.0, 0.0))
    assert label in made
    assert image not in made
    assert len(project.network.graph.nodes) == 3


def test_that_the_fields_of_a_file_are_given_and_their_names_made_valid() -> None:
    fields = (FieldSpec("Price in EUR", (3,), "float32", "input"),)
    project, (node,) = edits.add_dataset(Project(), "CsvFile", (0.0, 0.0), fields)
    made = project.network.graph[node]
    assert made.name == "Price_in_EUR"
    assert made.params["field"] == "Price in EUR"


def test_that_an_unknown_dataset_is_refused() -> None:
    with pytest.raises(EditError, match="no dataset 'Nothing'"):
        edits.add_dataset(Project(), "Nothing", (0.0, 0.0))


def test_that_an_input_holds_one_link() -> None:
    network, graph = chain("Input", "ReLU", "Tanh")
    graph = wiring.connect(network, graph, Endpoint("a", "y"), Endpoint("c", "x"))
    assert graph.links == {link("a", "b"), link("a", "c")}


def test_that_a_many_port_grows_and_closes_ranks() -> None:
    network, graph = chain("Input", "ReLU", "Add")
    graph = graph.without_links(graph.links)
    for port, source in (("x1", "a"), ("x2", "b"), ("x3", "a")):
        graph = wiring.connect(network, graph, Endpoint(source, "y"), Endpoint("c", port))
    graph = wiring.disconnect(network, graph, (link("a", "c", "x1"),))
    assert graph.links == {link("b", "c", "x1"), link("a", "c", "x2")}


def test_that_links_that_cannot_be_are_refused_with_the_reason() -> None:
    network, graph = chain("Input", "ReLU")
    for source, target, reason in (
        (("b", "y"), ("b", "x"), "itself"),
        (("b", "z"), ("a", "x"), "no output 'z'"),
        (("b", "y"), ("a", "x"), "no input 'x'"),
    ):
        with pytest.raises(EditError, match=reason):
            wiring.connect(network, graph, Endpoint(*source), Endpoint(*target))


def test_that_a_cycle_may_be_drawn() -> None:
    network, graph = chain("ReLU", "Tanh")
    graph = wiring.connect(network, graph, Endpoint("b", "y"), Endpoint("a", "x"))
    assert graph.cyclic == {"a", "b"}


def test_that_deleting_takes_the_links_and_healing_joins_the_ends() -> None:
    network, graph = chain("Input", "ReLU", "Tanh", "Output")
    assert edits.delete(network, graph, {"b", "c"}).links == frozenset()
    assert edits.delete(network, graph, {"b", "c"}, heal=True).links == {link("a", "d")}


def test_that_healing_ends_where_nothing_fed_the_deleted_nodes() -> None:
    network, graph = chain("ReLU", "Tanh", "Output")
    assert edits.delete(network, graph, {"a", "b"}, heal=True).links == frozenset()
    looped = graph.with_link(link("b", "a"))
    assert edits.delete(network, looped, {"a", "b"}, heal=True).links == frozenset()


def test_that_deleting_closes_the_ranks_of_what_was_fed() -> None:
    network, graph = chain("Input", "ReLU", "Add")
    graph = graph.without_links(graph.links).with_links(
        (link("a", "c", "x1"), link("b", "c", "x2"))
    )
    assert edits.delete(network, graph, {"a"}).links == {link("b", "c", "x1")}


def test_that_duplicates_keep_inner_links_and_share_among_themselves() -> None:
    _, graph = chain("Input", "Linear", "Linear")
    graph = edits.set_fields(graph, ["c"], shares="b")
    graph, made = edits.duplicate(graph, ["b", "c"], (10.0, 20.0))
    copies = {graph[node].name: node for node in made}
    first, second = copies["b_linear1"], copies["c_linear1"]
    assert graph[second].shares == first
    assert link(first, second) in graph.links
    assert graph[first].position == (10.0, 20.0)
    _, (alone,) = edits.duplicate(graph, ["c"])
    assert edits.duplicate(graph, ["c"])[0].nodes.keys() > graph.nodes.keys()
    assert alone not in graph


def test_that_a_copy_of_one_sharing_node_shares_with_the_original() -> None:
    _, graph = chain("Linear", "Linear")
    graph = edits.set_fields(graph, ["b"], shares="a")
    graph, (copy,) = edits.duplicate(graph, ["b"])
    assert graph[copy].shares == "a"


def test_that_copied_text_pastes_into_another_network_with_its_blocks() -> None:
    block = Block("Pair", Graph({"p": Node("Input", "x"), "q": Node("Output", "y")}))
    network = Network(blocks={"Pair": block})
    graph = Graph({"u": Node("block:Pair", "pair1"), "v": Node("ReLU", "relu1")})
    text = copy_text(network, graph.with_link(link("u", "v")), ["u", "v"])
    pasted, made = paste_text(Network(), (), text, (100.0, 100.0))
    assert pasted.blocks == {"Pair": block}
    assert {pasted.graph[node].type for node in made} == {"block:Pair", "ReLU"}
    assert len(pasted.graph.links) == 1


def test_that_pasting_a_block_of_the_same_name_and_other_content_renames_it() -> None:
    inner = Block("Inner", Graph({"p": Node("Input", "x")}))
    outer = Block("Outer", Graph({"i": Node("block:Inner", "inner1")}))
    source = Network(blocks={"Inner": inner, "Outer": outer})
    graph = Graph({"u": Node("block:Outer", "outer1")})
    text = copy_text(source, graph, ["u"])
    other = Block("Inner", Graph({"p": Node("Input", "z")}))
    pasted, (node,) = paste_text(
        Network(blocks={"Inner": other, "Outer": outer}), (), text, (0.0, 0.0)
    )
    assert pasted.blocks["Inner"] == other
    assert pasted.blocks["Outer"] == outer
    used = pasted.blocks[pasted.graph[node].block or ""]
    (inside,) = used.graph.nodes.values()
    assert pasted.blocks[inside.block or ""].graph == inner.graph


@pytest.mark.parametrize("text", ["", "hello", "{}", "[1, 2]", '{"format": "netwright nodes"}'])
def test_that_text_without_nodes_is_refused_in_words(text: str) -> None:
    with pytest.raises(PasteError, match="Nothing was pasted: "):
        paste_text(Network(), (), text, (0.0, 0.0))


def test_that_copying_nothing_pastes_nothing() -> None:
    with pytest.raises(PasteError, match="no nodes"):
        paste_text(Network(), (), copy_text(Network(), Graph(), []), (0.0, 0.0))


def test_that_a_new_name_is_made_valid_and_a_taken_one_refused() -> None:
    network, graph = chain("Input", "ReLU")
    network = network.with_graph(graph)
    renamed = edits.rename(network, (), "b", "my node!")
    assert renamed.graph["b"].name == "my_node"
    with pytest.raises(EditError, match="another node is called a_input"):
        edits.rename(network, (), "b", "a_input")
    assert edits.rename(network, (), "b", "b_relu") is network


def test_that_links_follow_a_renamed_port_of_a_block() -> None:
    inside = Graph({"p": Node("Input", "x"), "q": Node("Output", "y")})
    top = Graph({"a": Node("ReLU", "a"), "u": Node("block:B", "u"), "b": Node("ReLU", "b")})
    network = Network("N", top.with_links((link("a", "u"), link("u", "b"))))
    network = network.with_block(Block("B", inside))
    network = edits.rename(network, ("B",), "p", "image")
    network = edits.rename(network, ("B",), "q", "scores")
    expected = {link("a", "u", "image"), Link(Endpoint("u", "scores"), Endpoint("b", "x"))}
    assert network.graph.links == expected


def test_that_what_runs_over_time_follows_a_renamed_port_of_its_block() -> None:
    inside = Graph({"p": Node("Input", "x"), "q": Node("Output", "y")})
    over = OverTime(("x",), {"x": "y"}, ("y",))
    top = Graph({"u": Node("block:B", "u", over_time=over), "v": Node("ReLU", "v")})
    network = Network("N", top).with_block(Block("B", inside))
    network = edits.rename(network, ("B",), "p", "step")
    network = edits.rename(network, ("B",), "q", "next_step")
    expected = OverTime(("step",), {"step": "next_step"}, ("next_step",))
    assert network.graph["u"].over_time == expected


def test_that_a_parameter_is_set_where_the_layer_has_it() -> None:
    _, graph = chain("Conv2d", "ReLU", "Linear")
    graph = edits.set_params(graph, ["a", "b", "c"], bias=False)
    assert [graph[node].params.get("bias") for node in "abc"] == [False, None, False]
    graph = edits.set_params(graph, ["a"], bias=True)
    assert "bias" not in graph["a"].params


def test_that_moving_nowhere_is_the_same_value() -> None:
    _, graph = chain("Input", "ReLU")
    assert edits.move(graph, {"a": (0.0, 0.0)}) is graph
    assert edits.move(graph, {"a": (8.0, 0.0)})["a"].position == (8.0, 0.0)


def test_that_positions_snap_to_the_grid_of_8() -> None:
    assert edits.snapped((13.0, -5.0)) == (16.0, -8.0)


def test_that_a_node_is_put_on_a_link() -> None:
    network, graph = chain("Input", "Output")
    graph, node = edits.add_node(network, graph, "ReLU", (0.0, 0.0))
    graph = wiring.insert_on_link(network, graph, link("a", "b"), node)
    assert graph.links == {link("a", node), link(node, "b")}
    graph, loss = edits.add_node(network, graph, "MSE", (0.0, 0.0))
    with pytest.raises(EditError, match="has no input and output"):
        wiring.insert_on_link(network, graph, link("a", node), loss)


def test_that_a_node_is_appended_where_both_have_a_port() -> None:
    network, graph = chain("Input", "Output")
    graph, node = edits.add_node(network, graph, "ReLU", (0.0, 0.0))
    assert link("a", node) in wiring.append(network, graph, ["a"], node).links
    assert wiring.append(network, graph, ["b"], node) is graph
    assert wiring.append(network, graph, [node], "a") is graph
