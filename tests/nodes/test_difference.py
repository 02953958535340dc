"""What differs between two networks: found node by node, said in words."""

from __future__ import annotations

import dataclasses
import json

from hypothesis import given, settings

from nodes.difference import difference
from nodes.difference_text import as_json, lines, sentence, text
from nodes.examples import read_example
from nodes.file import dumps, loads
from nodes.graph import Block, Endpoint, Frame, Graph, Link, Network
from nodes.project import Phase, Project, Setting
from tests.networks import digits_cnn, graph, network, node
from tests.nodes import strategies


def _fed(network: Network, target: str, source: str) -> Network:
    node_id, port = target.split(".")
    link = Link(Endpoint(*source.split(".")), Endpoint(node_id, port))
    return network.with_graph(network.graph.with_link(link))


def test_that_a_node_put_between_two_others_is_found_with_its_links() -> None:
    before = digits_cnn()
    after = before.with_graph(before.graph.with_node("norm", node("BatchNorm2d", "norm")))
    after = _fed(_fed(after, "norm.x", "conv.y"), "relu.x", "norm.y")
    found = difference(before, after)
    assert [one.after for one in found.added] == [("norm",)]
    assert not found.removed
    assert not found.changed
    assert set(lines(found)) == {
        "added norm (BatchNorm2d)",
        "link to norm.x: none → conv.y",
        "link to relu.x: conv.y → norm.y",
    }
    back = difference(after, before)
    assert [one.before for one in back.removed] == [("norm",)]
    assert "link to norm.x: conv.y → none" in lines(back)


def test_that_a_parameter_is_said_with_its_old_and_its_new_value_even_if_one_is_the_default() -> (
    None
):
    before = digits_cnn()
    conv = before.graph["conv"]
    moved = conv.with_params(kernel_size=5, padding=0).with_(position=(40.0, 100.0))
    found = difference(before, before.with_graph(before.graph.with_node("conv", moved)))
    (one,) = found.nodes
    assert (one.kind, one.moved, one.where) == ("changed", True, ("conv",))
    assert {(made.name, made.old, made.new) for made in one.changes} == {
        ("kernel_size", 3, 5),
        ("padding", 1, 0),
    }
    assert text(found) == "changed conv (Conv2d): kernel_size 3 → 5; padding 1 → 0"


def test_that_a_node_that_lies_elsewhere_is_moved_and_not_changed() -> None:
    before = digits_cnn()
    away = before.graph["relu"].with_(position=(300.0, 0.0))
    found = difference(before, before.with_graph(before.graph.with_node("relu", away)))
    assert [one.name for one in found.moved] == ["relu"]
    assert text(found) == "moved: relu"


def test_that_two_networks_drawn_apart_are_paired_by_name_and_then_by_order() -> None:
    drawn = {"one": node("Linear", out_features=8), "act": node("ReLU"), "two": node("Linear")}
    before = network(drawn, "one > act", "act > two")
    other = {"r7": node("Linear", out_features=9), "r8": node("ReLU"), "r9": node("Linear")}
    apart = graph(other, "r7 > r8", "r8 > r9")
    renamed = {
        i: n.with_(name={"r7": "first", "r8": "act"}.get(i, "last")) for i, n in apart.nodes.items()
    }
    found = difference(before, before.with_graph(dataclasses.replace(apart, nodes=renamed)))
    assert [(one.kind, one.before, one.after) for one in found.nodes] == [
        ("changed", ("one",), ("r7",)),
        ("changed", ("two",), ("r9",)),
    ]
    assert not found.links
    assert "changed first (Linear): name one → first; out_features 8 → 9" in lines(found)


def test_that_another_layer_in_the_same_place_is_one_change_and_not_two_nodes() -> None:
    before = digits_cnn()
    swapped = node("GELU", "relu").with_(position=before.graph["relu"].position)
    found = difference(before, before.with_graph(before.graph.with_node("relu", swapped)))
    assert text(found) == "changed relu (GELU): layer ReLU → GELU"


def test_that_a_renamed_block_is_the_same_block() -> None:
    inner = graph(
        {"x": node("Input"), "fc": node("Linear"), "y": node("Output")}, "x > fc", "fc > y"
    )
    use = node("ReLU").with_(type="block:Cell", name="cell")
    before = network({"cell": use}, blocks={"Cell": Block("Cell", inner)})
    wider = inner.with_node("fc", inner["fc"].with_params(out_features=99))
    later = network({"cell": use.with_(type="block:Unit")}, blocks={"Unit": Block("Unit", wider)})
    found = difference(before, later)
    assert [(one.before, one.after) for one in found.nodes] == [(("Cell", "fc"), ("Unit", "fc"))]
    assert list(lines(found)) == [
        "changed Unit / fc (Linear): out_features 64 → 99",
        "block Unit: name Cell → Unit",
    ]


def test_that_a_new_block_is_listed_with_its_nodes() -> None:
    before = digits_cnn()
    after = before.with_block(Block("Cell", graph({"x": node("Input")}), doc="One step."))
    found = difference(before, after)
    assert [one.after for one in found.added] == [("Cell", "x")]
    assert "block Cell: description none → One step." in lines(found)


def test_that_training_settings_are_compared_one_by_one() -> None:
    before = read_example("digits_cnn").project
    phase = Phase(
        optimizer=Setting("SGD", {"lr": 0.1, "momentum": 0.9}), schedule=Setting("StepLR")
    )
    after = before.with_training(
        options={**before.training.options, "epochs": 77},
        data=Setting("Digits", {"labels": "one_hot"}),
        phases=(phase,),
    )
    found = {
        f"{s.section}: {s.change.name}": (s.change.old, s.change.new)
        for s in difference(before, after).settings
    }
    assert found["training: epochs"][1] == 77
    assert found["data: data labels"] == ("classes", "one_hot")
    assert found["phase train: optimizer"] == ("Adam", "SGD")
    assert found["phase train: optimizer momentum"] == (None, 0.9)
    assert found["phase train: schedule"][1] == "StepLR"
    assert not difference(before, after).nodes
    assert not difference(before.network, after).settings


def test_that_notes_on_the_canvas_count() -> None:
    before = Network(graph=Graph(frames=(Frame("Encoder", (0, 0, 100, 50)),)))
    after = Network(
        graph=Graph(
            frames=(Frame("Encoder", (0, 0, 120, 50)), Frame("why", (0, 0, 9, 9), note=True))
        )
    )
    assert sorted(lines(difference(before, after))) == [
        "network: frame Encoder 0, 0, 100, 50 → 0, 0, 120, 50",
        "network: note why none → 0, 0, 9, 9",
    ]


def test_that_a_long_difference_is_a_short_sentence() -> None:
    found = difference(read_example("digits_mlp").project, read_example("digits_cnn").project)
    assert sentence(found, most=1).count(";") == 1
    assert sentence(found, most=1).endswith(" more")
    assert sentence(difference(digits_cnn(), digits_cnn())) == "no difference"


@settings(deadline=None, max_examples=60)
@given(strategies.projects(), strategies.projects())
def test_that_a_difference_is_empty_for_equal_projects_and_alike_from_both_sides(
    one: Project, other: Project
) -> None:
    assert not difference(one, loads(dumps(one)))
    there, back = difference(one, other), difference(other, one)
    assert len(there.added) - len(there.removed) == len(back.removed) - len(back.added)
    json.dumps(as_json(there), allow_nan=False)
    assert text(there).count("\n") == len(list(lines(there))) - 1 if there else True
    assert bool(there) or dumps(one) == dumps(other) or _only_what_is_foreign(one, other)


def _only_what_is_foreign(one: Project, other: Project) -> bool:
    return (
        one.extra != other.extra
        or one.network.graph.nodes.keys() != other.network.graph.nodes.keys()
    )
