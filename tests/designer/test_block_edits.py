"""Blocks as values: what grouping and unpacking keep, and what they refuse."""

from __future__ import annotations

import dataclasses
import tempfile
from collections.abc import Collection
from itertools import pairwise
from pathlib import Path

import pytest
import torch
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from torch import Tensor

from designer.blocks.adopting import brought_in
from designer.blocks.catalogue import make_unique, rename_block, without_block, without_unused
from designer.blocks.grouping import cure, group
from designer.blocks.parameters import (
    add_parameter,
    change_parameter,
    delete_parameter,
    make_parameter,
    move_parameter,
    rename_parameter,
)
from designer.blocks.ports import move_port
from designer.blocks.sharing import share, share_among, with_own_weights
from designer.blocks.unpacking import unpack
from designer.canvas.facts import Facts
from designer.edits import EditError, set_params
from designer.transfer import PasteError, copy_text, paste_text
from nodes.blocks import unused_blocks
from nodes.check import check
from nodes.examples import read_example
from nodes.expressions import Expr
from nodes.graph import Block, BlockParameter, Endpoint, Frame, Graph, Network, NodeId
from nodes.over_time import OverTime
from nodes.project import Phase, Project
from nodes.shipped_blocks import SHIPPED
from runtime.module import load
from runtime.source import generate
from runtime.trace import trace
from runtime.traced import Trace
from tests.networks import digits_cnn, graph, network, node
from tests.runtime.test_random_networks import WIDTH, networks


def facts(whole: Network) -> Facts:
    """Return what is known of the nodes of the top graph."""
    return Facts({use[0]: found for use, found in trace(whole).uses.items() if len(use) == 1})


def grouped(whole: Network, chosen: Collection[NodeId]) -> tuple[Network, NodeId]:
    """Return the network with nodes in a block, and the node that uses it."""
    project, use = group(Project(whole), (), chosen, facts(whole))
    return project.network, use


def results(
    whole: Network, traced: Trace, given_: Tensor, weights: dict[str, Tensor]
) -> list[Tensor]:
    """Return what the emitted model computes; {} for weights are filled in with its own."""
    source = generate(whole, traced)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "model.py")
        path.write_text(source.text, encoding="utf-8")
        model = load(path, source.class_name)()
    if weights:
        model.load_state_dict(weights)
    weights.update(model.state_dict())
    found = model(given_)
    return list(found) if isinstance(found, tuple) else [found]


def spelled(whole: Graph) -> tuple[object, ...]:
    """Return a graph without its ids and places."""
    names = {i: n.name for i, n in whole.nodes.items()}
    made = {
        n.name: (n.type, dict(n.params), n.repeat, n.tied, names.get(n.shares or ""))
        for n in whole.nodes.values()
    }
    ends = {
        (names[k.source.node], k.source.port, names[k.target.node], k.target.port)
        for k in whole.links
    }
    return made, ends


@settings(max_examples=40, deadline=None)
@given(networks(), st.data())
def test_that_grouping_keeps_what_is_computed_and_unpacking_gives_the_network_back(
    whole: Network, data: st.DataObject
) -> None:
    alive = whole.graph.leading_to(whole.graph.of_role("output"))
    inside = sorted(i for i in alive if whole.graph[i].declared().role == "layer")
    assume(inside)
    chosen = data.draw(st.sets(st.sampled_from(inside), min_size=1))
    try:
        made, use = grouped(whole, chosen)
    except EditError as refusal:
        assert "lies between the selected nodes" in str(refusal)  # noqa: PT017 - or nothing
        return
    traced, after = trace(whole), trace(made)
    assert [p for p in check(made) if p.severity == "error"] == []
    assert after.problems == ()
    block = made.blocks["Block1"]
    given_ = torch.rand(3, WIDTH)
    torch.manual_seed(0)
    weights: dict[str, Tensor] = {}
    before = results(whole, traced, given_, weights)
    names = {block.graph[i].name for i in chosen}
    prefix = made.graph[use].name
    moved = {f"{prefix}.{k}" if k.split(".")[0] in names else k: w for k, w in weights.items()}
    assert all(map(torch.equal, results(made, after, given_, moved), before))
    for name in sorted(names):
        (inner,) = (i for i in chosen if block.graph[i].name == name)
        assert after.uses[use, inner].outputs == traced.uses[inner,].outputs
        assert block.graph[inner] is whole.graph[inner]
    back, _ = unpack(Project(made), (), use)
    assert spelled(back.network.graph) == spelled(whole.graph)


def test_that_the_ports_of_a_new_block_are_where_links_were_cut() -> None:
    whole = digits_cnn()
    made, use = grouped(whole, {"conv", "relu"})
    block = made.blocks["Block1"]
    assert [port.name for port in block.input_ports] == ["image"]
    assert [port.name for port in block.output_ports] == ["y"]
    (entry,) = block.graph.of_role("input")
    assert block.graph[entry].params == {"shape": (1, 8, 8)}
    assert made.graph[use].name == "block1"
    assert made.graph.sources(use) == {"image": Endpoint("image", "y")}
    assert made.graph.sources("flatten") == {"x": Endpoint(use, "y")}
    assert block.graph["conv"].position == whole.graph["conv"].position


def test_that_ports_are_named_after_what_they_are_for() -> None:
    whole = network(
        {
            "words": node("Input", shape=(5, 8)),
            "others": node("Input", shape=(7, 8)),
            "attention": node("MultiheadAttention", num_heads=2),
            "lstm": node("LSTM", hidden_size=8, batch_first=True),
            "last": node("Output"),
            "state": node("Output"),
        },
        "words > attention.query",
        "others > attention.key",
        "others > attention.value",
        "attention > lstm",
        "lstm.y > last",
        "lstm.h > state",
    )
    made, _ = grouped(whole, {"attention", "lstm"})
    block = made.blocks["Block1"]
    assert [port.name for port in block.input_ports] == ["query", "others"]
    assert [port.name for port in block.output_ports] == ["y", "h"]
    assert check(made) == []


@pytest.mark.parametrize(
    ("chosen", "words"),
    [
        ((), "nothing is selected: select the nodes that the block shall hold"),
        (
            ("image", "conv"),
            "image cannot be in a block: data enters there. Take it out of the selection",
        ),
        (
            ("conv", "loss"),
            "loss cannot be in a block: it is what training minimises. Take it out.*",
        ),
        (
            ("head", "scores"),
            "scores cannot be in a block: its result leaves there. Take it out of the selection",
        ),
        (
            ("conv", "flatten"),
            "relu lies between the selected nodes: the block would feed itself. Select it, too",
        ),
    ],
)
def test_that_what_cannot_be_a_block_is_refused_in_words(
    chosen: tuple[str, ...], words: str
) -> None:
    with pytest.raises(EditError, match=f"^{words}$"):
        grouped(digits_cnn(), chosen)


def test_that_weights_are_not_shared_across_the_wall_of_a_block() -> None:
    whole = network(
        {
            "x": node("Input", shape=(8,)),
            "a": node("Linear", out_features=8),
            "b": node("Linear", out_features=8, shares="a"),
            "y": node("Output"),
        },
        "x > a", "a > b", "b > y",
    )  # fmt: skip
    with pytest.raises(EditError, match="b uses the weights of a: select both of them"):
        grouped(whole, {"b"})
    made, _ = grouped(whole, {"a", "b"})
    assert made.blocks["Block1"].graph["b"].shares == "a"


def test_that_what_only_serves_the_loss_stays_out_of_blocks() -> None:
    whole = network(
        {
            "x": node("Input", shape=(8,)),
            "head": node("Linear", out_features=3),
            "scores": node("Output"),
            "soft": node("Squeeze"),
            "label": node("Input", shape=(), dtype="int64"),
            "loss": node("NLL"),
        },
        "x > head", "head > scores", "head > soft", "soft > loss.prediction",
        "label > loss.target",
    )  # fmt: skip
    with pytest.raises(EditError, match="soft only serves a loss or a metric"):
        grouped(whole, {"soft"})


def test_that_a_phase_trains_the_block_that_its_nodes_have_become() -> None:
    project = Project(digits_cnn()).with_training(phases=(Phase("a", nodes=("conv",)),))
    made, use = group(project, (), {"conv", "relu"}, facts(digits_cnn()))
    assert made.training.phases[0].nodes == (use,)
    back, nodes = unpack(made, (), use)
    assert set(back.training.phases[0].nodes) == set(nodes)
    with pytest.raises(EditError, match="a block is trained as a whole"):
        group(project, (), {"conv", "relu", "flatten", "head"}, facts(digits_cnn()))


def wide(**use: object) -> Network:
    """Return a network that uses a block with a parameter once."""
    inside = graph(
        {
            "x": node("Input", shape=(8,)),
            "up": node("Linear", out_features=Expr("width * factor")),
            "down": node("Linear", out_features=Expr("width")),
            "y": node("Output"),
        },
        "x > up", "up > down", "down > y",
    )  # fmt: skip
    params = (BlockParameter("width", 8), BlockParameter("factor", 2))
    return network(
        {"x": node("Input", shape=(8,)), "part": node("block:Wide", **use), "y": node("Output")},
        "x > part", "part > y",
        blocks={"Wide": Block("Wide", inside, params)},
    )  # fmt: skip


def test_that_unpacking_puts_the_values_of_the_use_in_the_place_of_parameters() -> None:
    made, nodes = unpack(Project(wide(factor=4)), (), "part")
    found = {made.network.graph[i].name: made.network.graph[i].params for i in nodes}
    assert found == {"up": {"out_features": 32}, "down": {"out_features": 8}}


def test_that_inside_a_block_expressions_go_on_reading_its_parameters() -> None:
    whole = wide()
    made, use = group(Project(whole), ("Wide",), {"up"}, Facts())
    (inner,) = set(made.network.blocks) - {"Wide"}
    assert [p.name for p in made.network.blocks[inner].params] == ["width", "factor"]
    assert made.network.graph_at(("Wide",))[use].params["width"] == Expr("width")
    assert check(made.network) == []
    back, _ = unpack(made, ("Wide",), use)
    assert spelled(back.network.blocks["Wide"].graph) == spelled(whole.blocks["Wide"].graph)


@pytest.mark.parametrize("tied", [False, True])
def test_that_repeats_unpack_to_nodes_in_a_row_that_compute_the_same(*, tied: bool) -> None:
    whole = wide(repeat=3, tied=tied)
    made, nodes = unpack(Project(whole), (), "part")
    assert [made.network.graph[i].name for i in nodes] == ["part1", "part2", "part3"]
    assert check(made.network) == []
    given_ = torch.rand(2, 8)
    weights: dict[str, Tensor] = {}
    before = results(whole, trace(whole), given_, weights)
    key = "part." if tied else "part.{}."
    moved = {
        k.replace(key.format(n), f"part{n + 1}."): w
        for n in range(1 if tied else 3)
        for k, w in weights.items()
        if k.startswith(key.format(n))
    }
    assert all(map(torch.equal, results(made.network, trace(made.network), given_, moved), before))


@pytest.mark.parametrize(
    ("use", "words"),
    [
        ({"repeat": 999}, "part is used 999 times in a row: only a number of up to 50"),
        ({"factor": "two"}, "the parameter factor holds 'two', which is no number"),
    ],
)
def test_that_what_cannot_be_unpacked_is_refused_in_words(
    use: dict[str, object], words: str
) -> None:
    with pytest.raises(EditError, match=words):
        unpack(Project(wide(**use)), (), "part")
    with pytest.raises(EditError, match="x is no block and not repeated"):
        unpack(Project(wide()), (), "x")


def test_that_a_block_with_two_outputs_is_emitted_with_a_name_for_each() -> None:
    whole = network(
        {
            "x": node("Input", shape=(4,)),
            "a": node("Linear", out_features=4),
            "b": node("Linear", out_features=4),
            "sum": node("Add"),
            "y": node("Output"),
        },
        "x > a", "x > b", "a > sum.x1", "b > sum.x2", "sum > y",
    )  # fmt: skip
    made, _ = grouped(whole, {"a", "b"})
    text = generate(made, trace(made)).text
    assert "x, block1_y1 = self.block1(x)" in text


def test_that_a_block_at_the_end_of_a_network_without_outputs_is_its_result() -> None:
    whole = network({"x": node("Input", shape=(4,)), "a": node("Linear", out_features=4)}, "x > a")
    made, _ = grouped(whole, {"a"})
    assert made.blocks["Block1"].output_ports
    assert "return block1" in generate(made, trace(made)).text


def test_that_unpacking_makes_room_for_what_was_inside() -> None:
    whole = wide()
    graph_ = whole.graph.with_nodes(
        {i: n.with_(position=(0.0, 64.0 * k)) for k, (i, n) in enumerate(whole.graph.nodes.items())}
    )
    back, _ = unpack(Project(whole.with_graph(graph_)), (), "part")
    made = back.network.graph
    ys = sorted((n.position[1], n.name) for n in made.nodes.values())
    assert [name for _, name in ys] == ["x", "up", "down", "y"]
    assert all(b[0] - a[0] >= 80 for a, b in pairwise(ys))


def read_expressions(whole: Network, name: str) -> dict[str, object]:
    """Return the sizes of the layers inside a block."""
    found = whole.blocks[name].graph.nodes.values()
    return {n.name: n.params["out_features"] for n in found if "out_features" in n.params}


def test_that_renaming_a_parameter_is_followed_by_expressions_and_uses() -> None:
    made = rename_parameter(wide(width=16), "Wide", "width", "channels")
    assert read_expressions(made, "Wide") == {
        "up": Expr("channels * factor"),
        "down": Expr("channels"),
    }
    assert made.graph["part"].params == {"channels": 16}
    with pytest.raises(EditError, match="another parameter of Wide is called factor"):
        rename_parameter(made, "Wide", "channels", "factor")


def test_that_a_deleted_parameter_leaves_its_default_behind() -> None:
    made = delete_parameter(wide(factor=4), "Wide", "factor")
    assert read_expressions(made, "Wide")["up"] == Expr("width * 2")
    assert dict(made.graph["part"].params) == {}
    assert check(made) == []


def test_that_a_number_inside_becomes_a_parameter_of_the_block() -> None:
    whole, _ = grouped(digits_cnn(), {"conv", "relu"})
    made = make_parameter(whole, "Block1", "conv", "out_channels")
    block = made.blocks["Block1"]
    (parameter,) = block.params
    assert (parameter.name, parameter.default) == ("out_channels", 16)
    assert parameter.doc
    assert block.graph["conv"].params["out_channels"] == Expr("out_channels")
    made = make_parameter(made, "Block1", "conv", "repeat")
    assert made.blocks["Block1"].params[1] == BlockParameter("repeats", 1)
    assert made.blocks["Block1"].graph["conv"].repeat == Expr("repeats")
    assert trace(made).problems == ()
    for key, words in (("out_channels", "reads parameters already"), ("padding_mode", "no number")):
        with pytest.raises(EditError, match=words):
            make_parameter(made, "Block1", "conv", key)


def test_that_a_parameter_can_be_added_changed_and_moved() -> None:
    made = add_parameter(wide(), "Wide", stem="width")
    assert [p.name for p in made.blocks["Wide"].params] == ["width", "factor", "width1"]
    made = change_parameter(made, "Wide", "width1", default=0.5, doc="How wide.")
    assert made.blocks["Wide"].params[2] == BlockParameter("width1", 0.5, "How wide.")
    made = move_parameter(made, "Wide", "width1", -2)
    assert [p.name for p in made.blocks["Wide"].params] == ["width1", "width", "factor"]
    assert move_parameter(made, "Wide", "width1", -1) is made


def test_that_a_renamed_block_takes_its_uses_along() -> None:
    whole = wide()
    graph_ = whole.graph.with_node("part", whole.graph["part"].with_(name="wide1"))
    made = rename_block(whole.with_graph(graph_), "Wide", "Expander")
    assert list(made.blocks) == ["Expander"]
    assert (made.graph["part"].block, made.graph["part"].name) == ("Expander", "expander1")
    assert rename_block(wide(), "Wide", "Expander").graph["part"].name == "part"
    with pytest.raises(EditError, match="Sample is taken by another block or by the network"):
        rename_block(made, "Expander", "Sample")


def test_that_no_block_gets_the_name_that_the_class_of_the_network_has() -> None:
    example = read_example("mlp").project.network
    taken, name = brought_in(example, (), f"{SHIPPED}mixer_layer")
    assert name == "block:MixerLayer"
    assert sorted(taken.blocks) == ["MLP1", "MixerLayer"]
    alone = dataclasses.replace(example, name="MixerLayer")
    assert brought_in(alone, (), f"{SHIPPED}mixer_layer")[1] == "block:MixerLayer1"
    whole, use = grouped(dataclasses.replace(digits_cnn(), name="block1"), {"conv", "relu"})
    assert whole.graph[use].block == "Block2"
    assert make_unique(whole, (), {use})[1] == "Block3"
    with pytest.raises(EditError, match="Block1 is taken by another block or by the network"):
        rename_block(whole, "Block2", "Block1")


def test_that_a_use_can_be_made_unique_and_unused_blocks_cleared() -> None:
    made, name = make_unique(wide(), (), {"part"})
    assert name == "Wide1"
    assert made.blocks["Wide1"].graph is made.blocks["Wide"].graph
    assert unused_blocks(made) == ("Wide",)
    assert list(without_unused(made).blocks) == ["Wide1"]
    assert list(without_block(made, "Wide").blocks) == ["Wide1"]
    with pytest.raises(EditError, match="Wide1 is used by part in the network"):
        without_block(made, "Wide1")


def test_that_the_order_of_ports_is_where_they_stand() -> None:
    whole = network(
        {
            "x": node("Input", shape=(4,)),
            "z": node("Input", shape=(4,)),
            "minus": node("Subtract"),
            "y": node("Output"),
        },
        "x > minus.a", "z > minus.b", "minus > y",
    )  # fmt: skip
    made, _ = grouped(whole, {"minus"})
    ports = made.blocks["Block1"].input_ports
    first = made.blocks["Block1"].graph.of_role("input")[0]
    moved = move_port(made, ("Block1",), first, 1)
    assert moved.blocks["Block1"].input_ports == ports[::-1]
    assert move_port(moved, ("Block1",), first, 1) is moved


def sharing() -> Graph:
    """Return three layers in a row, of which the second uses the weights of the first."""
    return network(
        {
            "x": node("Input", shape=(8,)),
            "a": node("Linear", out_features=8),
            "b": node("Linear", out_features=8, shares="a"),
            "c": node("Linear", out_features=4),
            "relu": node("ReLU"),
            "sum": node("Add"),
        },
        "x > a", "a > b", "b > c", "c > relu", "relu > sum.x1",
    ).graph  # fmt: skip


def test_that_sharing_finds_the_end_of_a_chain_and_sets_alike() -> None:
    made = share(sharing(), {"c"}, "b")
    assert (made["c"].shares, made["c"].params) == ("a", {"out_features": 8})
    turned = share(made, {"a"}, "a")
    assert turned == made
    moved = share(sharing().with_node("d", node("Linear", "d", out_features=2)), {"a"}, "d")
    assert {i: moved[i].shares for i in "abd"} == {"a": "d", "b": "d", "d": None}
    assert moved["b"].params == {"out_features": 2}
    assert set_params(made, {"b"}, out_features=5)["c"].params == {"out_features": 5}
    assert with_own_weights(made, {"b", "c"})["b"].shares is None


def test_that_a_tied_head_goes_along_when_its_embedding_gives_up_its_weights(
    tmp_path: Path,
) -> None:
    words = node("Embedding", num_embeddings=9, embedding_dim=4)
    drawn = graph(
        {
            "x": node("Input", shape=("T",), dtype="int64"),
            "first": words,
            "second": words,
            "sum": node("Add"),
            "head": node("TiedLinear", shares="second"),
            "y": node("Output"),
        },
        *("x > first", "x > second", "first > sum.x1", "second > sum.x2", "sum > head", "head > y"),
    )
    made = share_among(drawn, {"first", "second"})
    assert {i: made[i].shares for i in ("first", "second", "head")} == {
        "first": None,
        "second": "first",
        "head": "first",
    }
    whole = Network("Tied", made)
    traced = trace(whole)
    assert not [*check(whole), *traced.problems]
    source = generate(whole, traced)
    (tmp_path / "model.py").write_text(source.text, encoding="utf-8")
    model = load(tmp_path / "model.py", source.class_name)()
    assert model(torch.zeros(2, 3, dtype=torch.int64)).shape == (2, 3, 9)


def test_that_a_deleted_owner_leaves_its_weights_to_the_first_that_used_them() -> None:
    made = share(sharing(), {"c"}, "a").without_nodes({"a"})
    assert {i: made[i].shares for i in "bc"} == {"b": None, "c": "b"}


@pytest.mark.parametrize(
    ("nodes", "words"),
    [
        ({"a"}, "select two or more nodes of one kind"),
        ({"a", "relu"}, "relu cannot use the weights of a, which is another kind of node"),
    ],
)
def test_that_sharing_is_refused_in_words(nodes: set[str], words: str) -> None:
    with pytest.raises(EditError, match=words):
        share_among(sharing(), nodes)


def test_that_no_repeat_becomes_a_number_that_a_file_refuses() -> None:
    whole = wide(factor=2.5)
    inside = whole.blocks["Wide"].graph
    repeated = inside.with_node("up", inside["up"].with_(repeat=Expr("factor")))
    whole = change_parameter(whole.with_graph(repeated, ("Wide",)), "Wide", "factor", default=0.5)
    words = "up would be repeated 2.5 times, which is no whole number"
    with pytest.raises(EditError, match=words):
        unpack(Project(whole), (), "part")
    with pytest.raises(EditError, match="what reads it inside Wide cannot be changed: up would"):
        delete_parameter(whole, "Wide", "factor")


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"over_time": OverTime(("x",))}, "part runs over time, which only a block can"),
        ({"bypassed": True}, "part is bypassed: what is inside does not run"),
    ],
)
def test_that_what_only_a_whole_block_can_is_not_unpacked(
    fields: dict[str, object], words: str
) -> None:
    whole = wide()
    changed = whole.graph.with_node("part", whole.graph["part"].with_(**fields))
    with pytest.raises(EditError, match=words):
        unpack(Project(whole.with_graph(changed)), (), "part")


def test_that_a_frozen_block_unpacks_to_frozen_nodes() -> None:
    whole = wide()
    changed = whole.graph.with_node("part", whole.graph["part"].with_(frozen=True))
    made, nodes = unpack(Project(whole.with_graph(changed)), (), "part")
    assert all(made.network.graph[i].frozen for i in nodes)


def test_that_pasting_a_different_block_twice_brings_it_along_once() -> None:
    other = change_parameter(wide(), "Wide", "factor", default=7)
    text = copy_text(other, other.graph, {"part"})
    made, (first,) = paste_text(wide(), (), text, (0.0, 500.0))
    made, (second,) = paste_text(made, (), text, (0.0, 700.0))
    assert list(made.blocks) == ["Wide", "Wide1"]
    assert {made.graph[first].block, made.graph[second].block} == {"Wide1"}
    with pytest.raises(PasteError, match="Wide1 cannot hold itself"):
        paste_text(made, ("Wide1",), text, (0.0, 0.0))


@pytest.mark.parametrize(
    ("chosen", "title", "mended"),
    [
        ({"image", "conv"}, "Leave it out", {"conv"}),
        ({"conv", "flatten"}, "Select it, too", {"conv", "relu", "flatten"}),
        ({"image"}, None, None),
        ({"conv", "relu"}, None, None),
    ],
)
def test_that_a_selection_that_cannot_be_a_block_is_mended_where_it_can(
    chosen: set[str], title: str | None, mended: set[str] | None
) -> None:
    found = cure(digits_cnn().graph, frozenset(chosen))
    assert found == (None if title is None else (title, mended))


def test_that_a_frame_around_nodes_goes_into_their_block_and_comes_out_with_them() -> None:
    whole = digits_cnn()
    around, wide_ = (-200.0, 60.0, 400.0, 210.0), (-200.0, 60.0, 400.0, 400.0)
    framed = whole.graph.with_frames((Frame("Stem", around), Frame("All", wide_)))
    made, use = grouped(whole.with_graph(framed), {"conv", "relu"})
    assert [frame.title for frame in made.graph.frames] == ["All"]
    assert [frame.title for frame in made.blocks["Block1"].graph.frames] == ["Stem"]
    back, _ = unpack(Project(made), (), use)
    assert [frame.title for frame in back.network.graph.frames] == ["All", "Stem"]


def test_that_unpacked_repeats_keep_the_number_of_their_copy() -> None:
    found = network(
        {
            "x": node("Input", shape=(4,)),
            "drop": node("Dropout", p=Expr("0.1 * index"), repeat=3),
            "y": node("Output"),
        },
        "x > drop",
        "drop > y",
    )
    back, nodes = unpack(Project(found), (), "drop")
    assert [back.network.graph[one].params.get("p") for one in nodes] == [0.0, 0.1, 0.2]


def test_that_the_number_of_a_copy_is_no_parameter_of_a_block_around_it() -> None:
    found = network(
        {
            "x": node("Input", shape=(4,)),
            "drop": node("Dropout", p=Expr("0.1 * index"), repeat=3),
            "y": node("Output"),
        },
        "x > drop",
        "drop > y",
    )
    made, use = grouped(found, {"drop"})
    assert made.blocks[str(made.graph[use].block)].params == ()
    assert not trace(made).problems
