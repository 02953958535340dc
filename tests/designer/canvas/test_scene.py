"""The arrays: they equal the value after any edits; cards, curves, captions, fitting."""

from __future__ import annotations

import gc

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import nodes.library  # noqa: F401 - declares the layers
from designer import edits, wiring
from designer.canvas.card import HIGH, LOW, REROUTE, Card, card_of
from designer.canvas.curves import Curves, points
from designer.canvas.facts import Facts, facts_of
from designer.canvas.fitting import form_of, refusal
from designer.canvas.routes import Router
from designer.canvas.scene import FAR, Port, Scene
from nodes.caption import caption
from nodes.graph import Block, Endpoint, Graph, Link, Network, Node
from nodes.layer import LAYERS
from nodes.project import Project
from runtime.analysis import analyse
from tests.designer.canvas.conftest import chain, link

TYPES = ["ReLU", "Conv2d", "Add", "Input", "CrossEntropy", "LSTM"]

STEP = st.tuples(
    st.sampled_from(
        ["add", "delete", "link", "link", "part", "loop", "move", "rename", "repeat", "undo"]
    ),
    st.integers(0, 30),
    st.integers(0, 30),
)


def arrays(scene: Scene) -> list[object]:
    """Return all that a scene holds, to be compared."""
    curves = scene.curves
    return [
        scene.ids,
        scene.cards,
        scene.ports,
        scene.links,
        scene.cyclic,
        scene.linked.tolist(),
        *(a.tolist() for a in (scene.rectangles, scene.port_points, scene.link_ports)),
        *(a.tolist() for a in (curves.pieces, curves.owner, curves.bounds, curves.middle)),
    ]


def edited(graph: Graph, step: str, first: int, second: int) -> Graph:  # noqa: PLR0911
    """Return the graph after one random edit."""
    ids = list(graph.nodes)
    if step == "add" or not ids:
        place = (first * 40.0, second * 40.0)
        return edits.add_node(Network(), graph, TYPES[first % len(TYPES)], place)[0]
    a, b = ids[first % len(ids)], ids[second % len(ids)]
    match step:
        case "delete":
            return edits.delete(Network(), graph, {a})
        case "move":
            return edits.move(graph, {a: (second * 40.0, first * 40.0)})
        case "rename":
            return graph.with_node(a, graph[a].with_(name=f"name{second}"))
        case "part":
            links = sorted(graph.links)
            return graph.without_links(links[first % len(links) :][:1]) if links else graph
        case "loop":  # as a file may have it
            return graph.with_link(Link(Endpoint(a, "y"), Endpoint(b, "x")))
        case "repeat":
            return edits.set_fields(graph, [a], repeat=second + 1)
    outputs, inputs = Network().outputs_of(graph[a]), Network().inputs_of(graph, b)
    if not (outputs and inputs) or a == b:
        return graph
    target = Endpoint(b, inputs[second % len(inputs)].name)
    return wiring.connect(Network(), graph, Endpoint(a, outputs[0].name), target)


@given(st.lists(STEP, max_size=25))
def test_that_the_arrays_equal_the_value_after_any_edits(
    steps: list[tuple[str, int, int]],
) -> None:
    scene, history = Scene(), [Graph()]
    for step, first, second in steps:
        if step == "undo":
            history = history[:-1] or history
        else:
            history.append(edited(history[-1], step, first, second))
        scene.show(Network(), history[-1], Facts())
        new = Scene()
        new.show(Network(), history[-1], Facts())
        assert arrays(scene) == arrays(new)


def test_that_a_drag_in_the_arrays_alone_leaves_no_trace() -> None:
    scene = Scene()
    scene.show(Network(), chain(), Facts())
    before = arrays(scene)
    scene.shift({"conv", "relu"}, 24.0, 8.0)
    assert scene.rectangle("conv")[1] == 128.0
    scene.shift({"conv", "relu"}, -24.0, -8.0)
    scene.show(Network(), chain(), Facts())
    assert arrays(scene) == before


def test_that_positions_beyond_all_measure_are_drawn_at_the_edge() -> None:
    scene = Scene()
    far = (float("nan"), 1e300)
    scene.show(Network(), Graph({"a": Node("ReLU", "a", position=far)}), Facts())
    assert scene.rectangle("a")[1] == FAR
    assert np.isfinite(scene.rectangles).all()


def test_that_links_to_ports_that_are_gone_are_left_out() -> None:
    scene = Scene()
    scene.show(Network(), chain().with_link(link("relu", "conv", "gone")), Facts())
    assert len(scene.links) == 2


def test_that_points_find_nodes_ports_and_links() -> None:
    scene = Scene()
    scene.show(Network(), chain(), Facts())
    assert scene.node_at(0.0, 140.0) == "conv"
    assert scene.node_at(-500.0, 140.0) is None
    near = scene.ports_near(0.0, 178.0, 10.0)
    assert [port.endpoint for port in near] == [Endpoint("conv", "y")]
    assert scene.link_at(2.0, 208.0, 4.0) == link("conv", "relu")
    assert scene.link_at(20.0, 208.0, 4.0) is None
    assert Scene().ports_near(0.0, 0.0, 10.0) == []


def routed(*ends: tuple[float, float, float, float]) -> Curves:
    """Return the curves of links from the first to the last of three cards in a column."""
    cards = np.array([[-100, 0, 100, 50], [-100, 100, 100, 150], [-100, 200, 100, 250.0]])
    links = [link("a", "c", f"x{number}") for number in range(len(ends))]
    own = np.array([[0, 2]] * len(ends))
    return Router().curves(links, np.array(ends), own, ["a", "b", "c"], cards)


def test_that_a_link_goes_around_the_cards_in_between() -> None:
    curves = routed((0, 50, 0, 200))
    along = points(curves.pieces, 20).reshape(-1, 2)
    inside = (np.abs(along[:, 0]) < 100) & (along[:, 1] > 100) & (along[:, 1] < 150)
    assert not inside.any()
    assert len(curves.pieces) == 3


def test_that_two_links_take_two_lanes() -> None:
    curves = routed((0, 50, 0, 200), (0, 50, 24, 200))
    lanes = curves.pieces[[1, 4], 0]
    assert abs(lanes[0] - lanes[1]) >= 10


@pytest.mark.parametrize("name", sorted(LAYERS))
def test_that_every_layer_has_a_card_with_its_ports_on_the_edge(name: str) -> None:
    graph, node = edits.add_node(Network(), Graph(), name, (0.0, 0.0))
    card = card_of(Network(), graph, node, None)
    assert card.height in {LOW, HIGH, LOW + 16, HIGH + 16, LOW + 32, HIGH + 32, REROUTE}
    assert card.width % 16 == 0
    for spots in (card.inputs, card.outputs):
        xs = [spot.x for spot in spots]
        assert xs == sorted(set(xs))
        assert all(abs(x) < card.width / 2 and x % 8 == 0 for x in xs)


@pytest.mark.parametrize(
    ("kind", "params", "known", "expected"),
    [
        ("Conv2d", {"out_channels": 16, "kernel_size": 3, "padding": 1}, {}, "→16, 3×3, pad 1"),
        (
            "Conv2d",
            {"out_channels": 16, "kernel_size": (3, 5), "bias": False},
            {"in_channels": 1},
            "1→16, 3×5, no bias",
        ),
        ("Linear", {"out_features": 10}, {"in_features": 64}, "64→10"),
        ("BatchNorm2d", {}, {"num_features": 16}, "16"),
        ("ReLU", {}, {}, ""),
        ("Dropout", {"p": 0.25}, {}, "p 0.25"),
        ("Dropout", {}, {}, "p 0.5"),
        ("Input", {"shape": (1, 8, 8), "dtype": "int64"}, {}, "1×8×8, int64"),
        ("NoSuchLayer", {"size": 3}, {}, "size 3"),
    ],
)
def test_that_a_caption_tells_what_matters(
    kind: str, params: dict[str, object], known: dict[str, object], expected: str
) -> None:
    node = Node(kind, "n", params)  # type: ignore[arg-type]
    assert caption(node, known) == expected  # type: ignore[arg-type]


def shown(graph: Graph, network: Network | None = None) -> Scene:
    """Return a scene that knows what the analysis says."""
    network = (network or Network()).with_graph(graph)
    scene = Scene()
    scene.show(network, graph, facts_of(analyse(Project(network)), graph, (), ()))
    return scene


def refused(scene: Scene, source: str, target: str, port: str = "x") -> str | None:
    """Return why a link is refused."""
    output = scene.port(Endpoint(source, "y"), output=True)
    entry = scene.port(Endpoint(target, port), output=False)
    assert isinstance(output, Port)
    assert isinstance(entry, Port)
    return refusal(scene, output, entry)


def test_that_a_link_of_the_wrong_type_says_what_is_wanted() -> None:
    graph, embedding = edits.add_node(Network(), chain(), "Embedding", (0.0, 600.0))
    scene = shown(graph)
    assert "wants whole numbers" in (refused(scene, "conv", embedding) or "")
    assert refused(scene, "label", embedding) is None
    assert "real numbers" in (refused(scene, "label", "loss", "prediction") or "")


def test_that_a_link_of_the_wrong_rank_or_size_says_so() -> None:
    graph, linear = edits.add_node(Network(), chain(), "Linear", (0.0, 600.0))
    graph, flatten = edits.add_node(Network(), graph, "Flatten", (0.0, 500.0))
    graph = edits.set_params(graph, [linear], in_features=7).with_link(link("relu", flatten))
    scene = shown(graph)
    assert "in_features is 7" in (refused(scene, "relu", linear) or "")
    assert "axes" in (refused(scene, flatten, "conv") or "")
    assert "itself" in (refused(scene, "conv", "conv") or "")
    assert refused(scene, "x", "relu") is None


def test_that_nothing_is_refused_before_anything_is_known() -> None:
    graph, embedding = edits.add_node(Network(), chain(), "Embedding", (0.0, 600.0))
    scene = Scene()
    scene.show(Network(), graph, Facts())
    assert refused(scene, "conv", embedding) is None


def test_that_facts_belong_to_the_graph_that_is_shown() -> None:
    inner = Graph({"i": Node("Input", "x"), "r": Node("ReLU", "r"), "o": Node("Output", "y")})
    inner = inner.with_links((link("i", "r"), link("r", "o")))
    top = Graph({"a": Node("Input", "a", {"shape": (5,)}), "u": Node("block:B", "u")})
    top = top.with_link(link("a", "u"))
    network = Network("N", top, {"B": Block("B", inner)})
    analysis = analyse(Project(network))
    facts = facts_of(analysis, inner, ("B",), ("u",))
    assert str(facts.shape(Endpoint("r", "y"))) == "N × 5"
    assert facts_of(analysis, top, (), ()).shape(Endpoint("r", "y")) is None
    assert facts_of(None, top, (), ()).traces == {}


def test_that_the_form_follows_the_dtype() -> None:
    forms = [form_of(dtype) for dtype in ("float32", "bfloat16", "int64", "uint8", "bool")]
    assert forms == ["float", "float", "integer", "integer", "boolean"]


def test_that_repeats_sharing_and_many_ports_are_on_the_card() -> None:
    graph = chain().with_link(link("conv", "add", "x1"))
    graph = edits.set_fields(graph, ["conv"], repeat=3, tied=True)
    graph = edits.set_fields(graph, ["relu"], shares="conv")
    conv = card_of(Network(), graph, "conv", None)
    assert (conv.repeat, conv.tied) == ("×3", True)
    assert card_of(Network(), graph, "relu", None).shares == "conv"
    add = card_of(Network(), graph, "add", None)
    assert [(spot.name, spot.free) for spot in add.inputs] == [("x1", False), ("x2", True)]
    assert add.labelled == (False, False)
    assert card_of(Network(), graph, "loss", None).labelled == (True, False)


def cards_alive() -> int:
    """Return how many cards there are, of whatever scene."""
    gc.collect()
    return sum(type(kept) is Card for kept in gc.get_objects())


def test_that_cards_of_deleted_nodes_are_kept_for_undo_but_not_those_of_a_whole_day() -> None:
    large = Graph({f"n{n}": Node("ReLU", f"n{n}", {}, (0.0, 60.0 * n)) for n in range(500)})
    scene = Scene()
    scene.show(Network(graph=large), large, Facts())
    before = list(scene.cards)
    scene.show(Network(), Graph(), Facts())
    scene.show(Network(graph=large), large, Facts())
    assert all(now is then for now, then in zip(scene.cards, before, strict=True))
    scene, alive = Scene(), cards_alive()
    for _ in range(1000):
        added, _ids = edits.add_node(Network(), chain(), "ReLU", (0.0, 0.0))
        scene.show(Network(graph=added), added, Facts())
        scene.show(Network(graph=chain()), chain(), Facts())
    assert cards_alive() - alive < 400
