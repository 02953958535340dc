"""Problems that are seen without torch: what is said of them, and that their cures cure."""

from __future__ import annotations

import dataclasses
import time

import pytest
from hypothesis import given, settings

from nodes.check import check, traceable
from nodes.checks.size import use_count
from nodes.expressions import parse_expression
from nodes.graph import Block, BlockParameter, Endpoint, Graph, Link, Network, Node
from nodes.problem import Problem
from nodes.project import Project
from tests.networks import digits_cnn, graph, network, node
from tests.nodes import strategies


def _texts(checked: Network) -> list[str]:
    return [problem.text for problem in check(checked)]


def _only(checked: Network) -> Problem:
    (problem,) = check(checked)
    return problem


def _cured(checked: Network, problem: Problem) -> Network:
    assert problem.fix is not None
    return problem.fix.apply(Project(checked)).network


def _changed(node_id: str, **changes: object) -> Network:
    sound = digits_cnn()
    changed = sound.graph[node_id].with_(**changes)
    return sound.with_graph(sound.graph.with_node(node_id, changed))


def _without(*gone: str) -> Network:
    sound = digits_cnn()
    return sound.with_graph(sound.graph.without_nodes(gone))


def _chain(*nodes: Node, blocks: tuple[Block, ...] = ()) -> Network:
    """Return an input, the nodes one after the other, and an output."""
    named = {"x": node("Input", shape=(4,)), **{n.name: n for n in nodes}, "y": node("Output")}
    links = [f"{a} > {b}" for a, b in zip(list(named), list(named)[1:], strict=False)]
    return network(named, *links, blocks={block.name: block for block in blocks})


def _block(name: str, *nodes: Node, **defaults: float) -> Block:
    inner = _chain(*nodes)
    params = tuple(BlockParameter(key, value) for key, value in defaults.items())
    return Block(name, inner.graph, params)


def test_that_a_sound_network_has_no_problems() -> None:
    assert _texts(digits_cnn()) == []


def test_that_an_empty_network_gets_a_hint_of_how_to_begin() -> None:
    problem = _only(Network())
    assert problem.severity == "hint"
    assert "drag a dataset and layers from the library" in problem.text


# --- names and types ------------------------------------------------------------------------------


def test_that_a_name_that_is_taken_is_renamed_by_the_cure() -> None:
    checked = _changed("relu", name="conv")
    problem = _only(checked)
    assert problem.text == (
        "conv (ReLU): the name conv is taken by another node. Choose another name."
    )
    assert problem.where == ("relu",)
    assert _cured(checked, problem).graph["relu"].name == "conv1"
    assert check(_cured(checked, problem)) == []


@pytest.mark.parametrize("name", ["two words", "class", "forward", "_x", "", "x" * 99])
def test_that_a_name_that_python_cannot_have_is_mended_by_the_cure(name: str) -> None:
    checked = _changed("relu", name=name)
    problem = _only(checked)
    assert f"{name} (ReLU): its name cannot be used: " in problem.text
    assert check(_cured(checked, problem)) == []


def test_that_an_unknown_layer_is_named() -> None:
    checked = _changed("relu", type="Quantum9")
    assert _only(checked).text == (
        "relu (Quantum9): this Netwright has no layer Quantum9. Update Netwright, install the "
        "plug-in that has it, or put another layer in its place."
    )


def test_that_a_use_of_a_missing_block_is_named() -> None:
    assert _only(_changed("relu", type="block:Residual")).text == (
        "relu (Residual): there is no block Residual in this project. Make it, or delete the node."
    )


def test_that_a_network_and_blocks_must_have_names_of_classes() -> None:
    bad = _block("for", node("ReLU", "relu"), width=1)
    doubled = dataclasses.replace(
        bad, name="Ok", params=(BlockParameter("width", 1), BlockParameter("width", 2))
    )
    texts = _texts(dataclasses.replace(_chain(blocks=(bad, doubled)), name="a b"))
    assert "The network's name 'a b' cannot be used: a name starts with a letter" in texts[0]
    assert "The block for: 'for' has a meaning of its own" in texts[1]
    assert texts[2] == "The block Ok has the parameter width twice."


def test_that_a_network_is_not_called_as_one_of_its_blocks() -> None:
    block = _block("SmallNet", node("ReLU", "relu"))
    checked = dataclasses.replace(
        _chain(node("block:SmallNet", "body"), blocks=(block,)), name="small_net"
    )
    problem = _only(checked)
    assert problem.severity == "error"
    assert problem.text == (
        "The network's name 'small_net' cannot be used: its class would be SmallNet, which is a "
        "block of it; choose another name."
    )
    assert _cured(checked, problem).name == "small_net_network"
    assert check(_cured(checked, problem)) == []


def test_that_a_block_that_nothing_uses_is_no_error_in_the_way_of_the_network() -> None:
    block = _block("Small", node("ReLU", "relu"))
    checked = dataclasses.replace(_chain(node("ReLU", "relu"), blocks=(block,)), name="Small")
    assert _only(checked).severity == "warning"


@pytest.mark.parametrize("name", ["two words", "class", "", "x" * 99])
def test_that_a_network_gets_a_name_that_a_class_can_have(name: str) -> None:
    checked = dataclasses.replace(_chain(node("ReLU", "relu")), name=name)
    assert check(_cured(checked, _only(checked))) == []


def test_that_a_parameter_does_not_hide_a_block_that_is_used_beside_it() -> None:
    inner = _block("Inner", node("ReLU", "relu"))
    outer = _block("Outer", node("block:Inner", "inner"), Inner=3)
    (text,) = _texts(_chain(node("block:Outer", "body"), blocks=(inner, outer)))
    assert text == (
        "The block Outer has a parameter Inner, and a class of that name is used in it, too. "
        "Rename the parameter."
    )


# --- parameters -----------------------------------------------------------------------------------


def test_that_a_wrong_value_is_said_as_name_and_number_and_reset_by_the_cure() -> None:
    checked = _changed("head", params={"out_features": 0})
    problem = _only(checked)
    assert problem.text == "head (Linear): out_features must be at least 1, but is 0."
    assert (problem.where, problem.param) == (("head",), "out_features")
    assert problem.fix is not None
    assert problem.fix.title == "Set out_features to 64"
    assert check(_cured(checked, problem)) == []


def test_that_a_rule_over_several_parameters_is_checked() -> None:
    params = {"in_channels": 1, "out_channels": 9, "kernel_size": 3, "padding": "same", "stride": 2}
    checked = _changed("conv", params=params)
    problem = _only(checked)
    assert problem.text == (
        "conv (Conv2d): padding can be 'same' only with stride 1, but the stride is 2."
    )
    assert check(_cured(checked, problem)) == []


def test_that_an_unknown_parameter_is_a_warning() -> None:
    problem = _only(_changed("relu", params={"sparkle": 1}))
    assert problem.severity == "warning"
    assert "has no parameter sparkle; the file keeps it, but it does nothing" in problem.text


def test_that_an_expression_outside_a_block_has_nothing_to_read() -> None:
    checked = _changed("head", params={"out_features": parse_expression("channels * 2")})
    assert "out_features cannot be computed: there is no parameter 'channels'" in (
        _only(checked).text
    )


def test_that_expressions_in_a_block_may_read_its_parameters_alone() -> None:
    inner = node("Linear", "wide", out_features=parse_expression("width * depth"))
    use = node("block:Mlp", "mlp", width=3)
    texts = _texts(_chain(use, blocks=(_block("Mlp", inner, width=4),)))
    assert texts == [
        (
            "wide (Linear): out_features cannot be computed: there is no parameter 'depth' "
            "(known: width)."
        )
    ]


def test_that_a_block_whose_default_would_not_do_is_fine_where_its_uses_do() -> None:
    inner = node("Linear", "wide", out_features=parse_expression("width - 1"))
    use = node("block:Mlp", "mlp", width=3)
    assert _texts(_chain(use, blocks=(_block("Mlp", inner, width=1),))) == []


@pytest.mark.parametrize(
    ("params", "said"),
    [
        ({"width": 2.5}, "width must be a whole number, but is 2.5"),
        ({"width": True}, "width must be a whole number, but is True"),
        ({"width": "wide"}, "width must be a whole number, but is 'wide'"),
        ({"width": parse_expression("x")}, "width cannot be computed: there is no parameter 'x'"),
        ({"height": 2}, "has no parameter height, only width"),
    ],
)
def test_that_arguments_of_a_block_are_checked(params: dict[str, object], said: str) -> None:
    inner = node("Linear", "wide", out_features=parse_expression("width"))
    use = Node("block:Mlp", "mlp", params)  # type: ignore[arg-type]
    checked = _chain(use, blocks=(_block("Mlp", inner, width=4),))
    problem = _only(checked)
    assert said in problem.text
    assert check(_cured(checked, problem)) == []


@pytest.mark.parametrize("repeat", [0, -1, 1001, 2.5, True, "2", parse_expression("depth")])
def test_that_a_repeat_is_a_number_from_1_to_1000(repeat: object) -> None:
    checked = _changed("relu", repeat=repeat)
    problem = _only(checked)
    assert problem.text.startswith("relu (ReLU): repeat ")
    assert problem.param == "repeat"
    assert check(_cured(checked, problem)) == []


def test_that_only_what_has_an_input_and_one_output_is_repeated() -> None:
    problem = _only(_changed("loss", repeat=2))
    assert "can be repeated only with an input and one output. Set repeat to 1." in problem.text


def test_that_a_tied_head_without_an_embedding_to_score_with_is_told_and_cured() -> None:
    checked = _chain(node("Embedding", "words"), node("TiedLinear", "head"))
    problem = _only(checked)
    assert "Choose the Embedding whose weights it uses." in problem.text
    assert _cured(checked, problem).graph["head"].shares == "words"
    assert check(_cured(checked, problem)) == []
    alone = _only(_chain(node("TiedLinear", "head")))
    assert "there is none here. Add one." in alone.text
    assert alone.fix is None


# --- links ----------------------------------------------------------------------------------------


def test_that_an_unconnected_input_names_its_port() -> None:
    sound = digits_cnn()
    link = sound.graph.incoming["relu"]["x"]
    checked = sound.with_graph(sound.graph.without_links([link]))
    problems = {problem.where: problem for problem in check(checked)}
    assert problems["relu",].text == (
        "relu (ReLU): nothing is linked to its input x. Link the output of another node to it."
    )
    assert problems["relu",].port == "x"


def test_that_a_loss_without_target_is_linked_to_the_only_free_input_by_the_cure() -> None:
    sound = digits_cnn()
    links = [k for k in sound.graph.links if k.source.node == "label"]
    checked = sound.with_graph(sound.graph.without_links(links))
    problems = check(checked)
    loss = next(problem for problem in problems if problem.where == ("loss",))
    assert "nothing is linked to its input target. Link the Input that holds the right" in loss.text
    assert loss.fix is not None
    assert loss.fix.title == "Link label to target"
    cured = _cured(checked, loss)
    assert [problem.where for problem in check(cured)] == [("accuracy",)]


def test_that_links_to_unknown_ports_and_missing_nodes_are_removed_by_the_cure() -> None:
    sound = digits_cnn()
    for link in (
        Link(Endpoint("conv", "bits"), Endpoint("relu", "y2")),
        Link(Endpoint("ghost", "y"), Endpoint("relu", "z")),
    ):
        checked = sound.with_graph(sound.graph.with_link(link))
        problems = check(checked)
        assert problems
        for problem in problems:
            checked = _cured(checked, problem)
        assert check(checked) == []


def test_that_a_port_that_takes_many_links_knows_its_numbers() -> None:
    checked = network(
        {"a": node("Input"), "sum": node("Add"), "y": node("Output")},
        "a > sum.x1",
        "a > sum.x2",
        "a > sum.x07",
        "sum > y",
    )
    assert [problem.port for problem in check(checked)] == ["x07"]


def test_that_a_number_beyond_all_bounds_is_no_port_and_the_cure_takes_its_link_away() -> None:
    checked = network(
        {"a": node("Input"), "sum": node("Add"), "y": node("Output")},
        *("a > sum.x1", "a > sum.x2", "a > sum.x9999999999", "sum > y"),
    )
    problem = _only(checked)
    assert "has no input x9999999999, only x1, x2 ..." in problem.text
    assert _texts(_cured(checked, problem)) == []


def test_that_a_loop_is_spelled_out_and_its_backward_link_removed_by_the_cure() -> None:
    sound = _chain(node("ReLU", "a"), node("ReLU", "b"), node("ReLU", "c"))
    back = Link(Endpoint("c", "y"), Endpoint("a", "x"))
    checked = sound.with_graph(sound.graph.with_link(back))
    problem = next(p for p in check(checked) if "feeds itself" in p.text)
    assert problem.text == "a (ReLU): feeds itself: a → b → c → a. Remove one of these links."
    assert problem.fix is not None
    assert problem.fix.title == "Remove the link c → a"
    assert not _cured(checked, problem).graph.cyclic


def test_that_a_node_that_feeds_itself_is_found() -> None:
    sound = _chain(node("ReLU", "a"))
    link = Link(Endpoint("a", "y"), Endpoint("a", "x"))
    texts = _texts(sound.with_graph(sound.graph.with_link(link)))
    assert "a (ReLU): feeds itself: a → a. Remove one of these links." in texts


# --- what is returned -----------------------------------------------------------------------------


def test_that_a_missing_output_is_added_after_what_the_loss_compares() -> None:
    checked = _without("scores")
    problem = _only(checked)
    assert problem.severity == "warning"
    assert problem.text.endswith("Add an Output after head.")
    cured = _cured(checked, problem)
    assert check(cured) == []
    (output,) = cured.graph.of_role("output")
    assert cured.graph[output].position[1] > cured.graph["head"].position[1]


def test_that_several_outputs_are_fine() -> None:
    sound = digits_cnn()
    more = sound.graph.with_node("again", node("Output", "again"))
    checked = more.with_link(Link(Endpoint("relu", "y"), Endpoint("again", "x")))
    assert _texts(sound.with_graph(checked)) == []


def test_that_a_dead_branch_is_deleted_whole_by_the_cure() -> None:
    sound = digits_cnn()
    dead = sound.graph.with_nodes({"one": node("ReLU", "one"), "two": node("ReLU", "two")})
    dead = dead.with_links(
        [
            Link(Endpoint("conv", "y"), Endpoint("one", "x")),
            Link(Endpoint("one", "y"), Endpoint("two", "x")),
        ]
    )
    checked = sound.with_graph(dead)
    problem = _only(checked)
    assert problem.severity == "warning"
    assert problem.where == ("two",)
    assert problem.fix is not None
    assert problem.fix.title == "Delete two and 1 before it"
    assert _cured(checked, problem) == sound


def test_that_an_unused_input_is_a_hint_without_a_cure() -> None:
    sound = digits_cnn()
    checked = sound.with_graph(sound.graph.with_node("weight", node("Input", "weight")))
    problem = _only(checked)
    assert (problem.severity, problem.fix) == ("hint", None)


# --- sharing and blocks ---------------------------------------------------------------------------


def _sharing(**changes: object) -> Network:
    first, second = node("Linear", "one", out_features=4), node("Linear", "two", out_features=4)
    return _chain(first, second.with_(**({"shares": "one"} | changes)))


def test_that_a_node_may_use_the_weights_of_an_equal_one() -> None:
    assert _texts(_sharing()) == []


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"shares": "ghost"}, "uses the weights of a node that is not there"),
        ({"shares": "two"}, "uses the weights of a node that is not there"),
        ({"shares": "x"}, "uses the weights of x (Input), which is another layer"),
        ({"params": {"out_features": 5}}, "uses the weights of one (Linear), but is set diff"),
    ],
)
def test_that_weights_are_shared_by_equals_only(changes: dict[str, object], said: str) -> None:
    checked = _sharing(**changes)
    problem = _only(checked)
    assert said in problem.text
    assert check(_cured(checked, problem)) == []


def test_that_a_tied_head_follows_an_embedding_that_has_no_weights_of_its_own() -> None:
    checked = _chain(node("Embedding", "words"), node("TiedLinear", "head", shares="more"))
    more = node("Embedding", "more", shares="words")
    checked = checked.with_graph(checked.graph.with_node("more", more))
    checked = checked.with_graph(
        checked.graph.with_links(
            [
                Link(Endpoint("words", "y"), Endpoint("sum", "x1")),
                Link(Endpoint("x", "y"), Endpoint("more", "x")),
                Link(Endpoint("more", "y"), Endpoint("sum", "x2")),
                Link(Endpoint("sum", "y"), Endpoint("head", "x")),
            ]
        ).with_node("sum", node("Add", "sum"))
    )
    problem = _only(checked)
    assert "head (TiedLinear): computes with the weights of another node." in problem.text
    cured = _cured(checked, problem)
    assert cured.graph["head"].shares == "words"
    assert check(cured) == []


@pytest.mark.parametrize("place", ["network", "block"])
def test_that_weights_are_not_those_of_a_node_that_is_left_out(place: str) -> None:
    drawn = _sharing(shares="gone").graph
    drawn = drawn.with_node("one", drawn["one"].with_(shares="gone"))
    gone = node("Linear", "gone", out_features=4)
    drawn = drawn.with_node("gone", gone).with_link(Link(Endpoint("x", "y"), Endpoint("gone", "x")))
    checked = Network("Sample", drawn)
    if place == "block":
        checked = _chain(node("block:Part", "use"), blocks=(Block("Part", drawn),))
    errors = [problem for problem in check(checked) if problem.severity == "error"]
    assert [problem.where[-1] for problem in errors] == (
        ["one", "two"] if place == "network" else []
    )
    for problem in errors:
        assert "uses the weights of gone (Linear), which leads to no Output" in problem.text
        cured = _cured(checked, problem)
        assert {p.severity for p in check(cured)} == {"warning"}
        assert cured.graph["gone"].shares == problem.where[-1]


def test_that_a_block_that_holds_itself_is_cut_open_by_the_cure() -> None:
    a = _block("A", node("block:B", "b"))
    b = _block("B", node("block:A", "a"))
    checked = _chain(node("block:A", "start"), blocks=(a, b))
    problems = check(checked)
    assert [problem.where for problem in problems] == [("A", "b"), ("B", "a")]
    assert problems[0].text == "b (B): the block A holds itself. Delete this node."
    assert not traceable(checked)
    assert traceable(_cured(checked, problems[0]))


def test_that_a_block_needs_an_output() -> None:
    block = Block("Empty", Graph({"x": node("Input", "x")}))
    texts = _texts(_chain(blocks=(block,)))
    assert any("The block Empty has no Output" in text for text in texts)


def _nested(levels: int, uses: int, repeat: int = 1) -> Network:
    """Return a network in which each level uses the next several times."""
    blocks = [_block("L0", node("ReLU", "relu"))]
    for level in range(1, levels):
        inner = [node(f"block:L{level - 1}", f"n{i}", repeat=repeat) for i in range(uses)]
        blocks.append(_block(f"L{level}", *inner))
    return _chain(node(f"block:L{levels - 1}", "top"), blocks=tuple(blocks))


def test_that_uses_are_counted_through_blocks_and_repeats() -> None:
    assert use_count(_nested(2, 3, repeat=5)) == 2 + (2 + 3 * 5 * 3)


@pytest.mark.parametrize(
    "bomb", [_nested(9, 10), _nested(12, 2, repeat=1000), _nested(40, 1), _nested(29, 2)]
)
def test_that_a_network_that_grows_beyond_all_bounds_is_one_clear_problem(bomb: Network) -> None:
    (problem,) = check(bomb)
    assert problem.where == ()
    assert "Repeat less, or use fewer" in problem.text or "nested deeper than 30" in problem.text
    assert not traceable(bomb)


# --- in general -----------------------------------------------------------------------------------


@settings(max_examples=150)
@given(strategies.networks())
def test_that_any_network_is_checked_without_failing_and_its_cures_apply(checked: Network) -> None:
    for problem in check(checked):
        assert problem.text.endswith((".", "twice.")) or ". " in problem.text
        assert "\n" not in problem.text
        if problem.fix is not None:
            check(_cured(checked, problem))


def test_that_checking_twice_finds_the_same() -> None:
    checked = _changed("relu", name="conv")
    assert check(checked) == check(checked)


def test_that_many_dead_ends_are_each_deleted_with_what_is_theirs_alone() -> None:
    """A tree of 1,000 dead ends: its trunk leads to all of them, each twig to one."""
    nodes = {"x": node("Input", shape=(4,)), "y": node("Output"), "trunk": node("ReLU")}
    links = ["x > y", "x > trunk"]
    for number in range(1000):
        twig, fork, end = f"twig{number}", f"fork{number}", f"end{number}"
        nodes |= {twig: node("ReLU"), fork: node("ReLU"), end: node("Add")}
        links += [f"trunk > {twig}", f"{twig} > {fork}", f"{twig} > {end}.x1", f"{fork} > {end}.x2"]
    checked = network(nodes, *links)
    began = time.process_time()
    found = check(checked)
    assert time.process_time() - began < 5
    assert len(found) == 1000
    assert {problem.fix.title for problem in found if problem.fix} == {
        f"Delete end{number} and 2 before it" for number in range(1000)
    }


@pytest.mark.parametrize("same", [True, False])
def test_that_a_thousand_python_layers_are_checked_in_time(same: bool) -> None:  # noqa: FBT001
    names = ["f" if same else f"f{number}" for number in range(1000)]
    layers = {
        f"own{number}": node("Python", code=f"def {name}(x): return x + {number}")
        for number, name in enumerate(names)
    }
    checked = network(layers)
    began = time.process_time()
    found = [problem for problem in check(checked) if problem.param == "code"]
    assert time.process_time() - began < 5
    assert len(found) == (1000 if same else 0)


def test_that_a_long_network_is_checked_in_time() -> None:
    named = {"x": node("Input", shape=(4,))} | {f"l{i}": node("Linear") for i in range(2000)}
    links = [f"{a} > {b}" for a, b in zip(list(named), list(named)[1:], strict=False)]
    long = network({**named, "y": node("Output")}, *links, "l1999 > y")
    assert check(long) == []


def test_that_problems_of_a_block_that_nothing_uses_are_warnings() -> None:
    inside = graph({"x": node("Input"), "sum": node("Add"), "y": node("Output")}, "sum > y")
    blocks = {"Idle": Block("Idle", inside)}
    uses = {"x": node("Input"), "idle": node("block:Idle")}
    idle, used = check(Network(blocks=blocks)), check(network(uses, blocks=blocks))
    assert {problem.severity for problem in idle} <= {"warning", "hint"}
    assert "error" in {problem.severity for problem in used if problem.where[:1] == ("Idle",)}
