"""Blocks that run over time: their shapes, their source, what they compute and what they cost."""

from __future__ import annotations

import dataclasses
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from torch import nn

from nodes.check import check
from nodes.expressions import Expr
from nodes.graph import Block, BlockParameter, Network
from nodes.over_time import OverTime
from nodes.project import Project
from runtime.module import load, node_of_error
from runtime.source import Source, generate
from runtime.summary import summarise
from runtime.trace import trace
from runtime.verify import verify
from tests.networks import graph, network, node
from tests.recurrent import RECURRENT, gru, rnn, rnn_cell, running_total, translator


def source(found: Network) -> Source:
    assert not [p.text for p in check(found) if p.severity == "error"]
    traced = trace(found)
    assert not [p.text for p in traced.problems]
    made = generate(found, traced)
    verify(made.text)
    return made


def model(found: Network, folder: Path) -> nn.Module:
    made = source(found)
    path = folder / "model.py"
    path.write_text(made.text, encoding="utf-8")
    return load(path, made.class_name)()


def ruff(*arguments: str, text: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "ruff", *arguments, "--isolated", "-"]
    return subprocess.run(command, input=text, capture_output=True, text=True, check=False)


def forward_of(found: Network) -> str:
    return source(found).text.split("def forward")[-1].split("\n", 1)[1]


def test_that_a_cell_over_time_reads_as_a_person_writes_it() -> None:
    assert (
        forward_of(rnn())
        == """\
        h = series.new_zeros(series.size(0), 8)
        outputs = []
        for step in series.unbind(1):
            y, h = self.rnn(step, h)
            outputs.append(y)
        rnn_y = torch.stack(outputs, 1)
        return rnn_y, h
"""
    )


def test_that_each_line_of_the_loop_leads_to_its_node() -> None:
    made = source(rnn())
    lines = made.text.splitlines()
    told = [lines[n - 1].strip() for n in made.lines_of(("rnn",))]
    assert told[0] == "self.rnn = Cell(hidden=8)"
    assert told[1].startswith("h = ")
    assert told[-1] == "rnn_y = torch.stack(outputs, 1)"
    assert len(told) == 7


def test_that_shapes_are_those_of_all_steps_outside_and_of_one_step_inside() -> None:
    traced = trace(rnn())
    outside = traced.uses["rnn",]
    assert {port: str(shape) for port, shape in outside.outputs.items()} == {
        "y": "N × 20 × 8",
        "new_h": "N × 8",
    }
    assert str(traced.uses["rnn", "x"].outputs["y"]) == "N × 3"
    assert str(traced.uses["rnn", "h"].outputs["y"]) == "N × 8"


def test_that_every_step_costs_but_the_weights_are_there_once() -> None:
    found = summarise(trace(rnn()))
    assert found.weights == 3 * 8 + 8 + 8 * 8 + 8
    assert found.operations == 20 * (3 * 8 + 8 * 8)
    assert found.activation_bytes == 20 * 4 * 8 * 4


@pytest.mark.parametrize("backward", [False, True], ids=["forward", "backward"])
def test_that_a_drawn_gru_computes_and_learns_what_that_of_pytorch_does(
    backward: bool,  # noqa: FBT001
    tmp_path: Path,
) -> None:
    torch.manual_seed(0)
    drawn = model(gru(5, 6, backward=backward), tmp_path)
    real = nn.GRU(5, 6, batch_first=True)
    with torch.no_grad():
        for name, ours in (("ih", drawn.rnn.from_x), ("hh", drawn.rnn.from_h)):
            ours.weight.copy_(getattr(real, f"weight_{name}_l0"))
            ours.bias.copy_(getattr(real, f"bias_{name}_l0"))
    series = torch.randn(4, 9, 5)
    expected, _ = real(series.flip(1) if backward else series)
    expected = expected.flip(1) if backward else expected
    found = drawn(series)
    torch.testing.assert_close(found, expected)
    found.square().sum().backward()
    expected.square().sum().backward()
    torch.testing.assert_close(drawn.rnn.from_h.weight.grad, real.weight_hh_l0.grad)
    torch.testing.assert_close(drawn.rnn.from_x.bias.grad, real.bias_ih_l0.grad)


@pytest.mark.parametrize("inside", [False, True], ids=["by itself", "in a block"])
def test_that_a_cell_of_pytorch_over_time_is_its_layer(
    inside: bool,  # noqa: FBT001
    tmp_path: Path,
) -> None:
    cell = graph(
        {"x": node("Input"), "h": node("Input"), "cell": node("GRUCell"), "new_h": node("Output")},
        *("x > cell.x", "h > cell.h0", "cell.h > new_h"),
    )
    over = OverTime(("x",), {"h": "new_h"}) if inside else OverTime(("x",), {"h0": "h"})
    found = network(
        {
            "series": node("Input", shape=(9, 5)),
            "rnn": node("block:Around" if inside else "GRUCell", over_time=over),
            "y": node("Output"),
        },
        *("series > rnn.x", f"rnn.{'new_h' if inside else 'h'} > y"),
        blocks={"Around": Block("Around", cell)} if inside else {},
    )
    ours = model(found, tmp_path)
    real = nn.GRU(5, 64, batch_first=True)
    names = [name.rpartition(".")[2] for name in ours.state_dict()]
    real.load_state_dict(
        {f"{n}_l0": w for n, w in zip(names, ours.state_dict().values(), strict=True)}
    )
    series = torch.randn(3, 9, 5)
    torch.testing.assert_close(ours(series), real(series)[0])


def test_that_a_decoder_with_attention_has_the_weights_of_the_paper_and_runs(
    tmp_path: Path,
) -> None:
    assert summarise(trace(translator(128, 4601, 2991))).weights == 1_638_064
    found = translator(8, 20, 15)
    assert "for step in target.unbind(1):" in forward_of(found)
    made = model(found, tmp_path)
    result = made(torch.randint(0, 20, (3, 10)), torch.randint(0, 15, (3, 7)))
    assert result.shape == (3, 7, 15)


def test_that_a_state_may_start_from_what_is_linked_to_it(tmp_path: Path) -> None:
    found = rnn()
    start = found.graph.with_node("start", node("Input", shape=(8,)).with_(name="start"))
    linked = graph(dict(start.nodes), "start > rnn.h").with_links(start.links)
    found = dataclasses.replace(found, graph=linked)
    assert "h: Tensor = start\n" in forward_of(found)
    made = model(found, tmp_path)
    series, start_value = torch.randn(2, 20, 3), torch.randn(2, 8)
    h = start_value
    for number in range(20):
        h = torch.tanh(made.rnn.from_x(series[:, number]) + made.rnn.from_h(h))
    torch.testing.assert_close(made(series, start_value)[1], h)


def inside_a_block(cell: Block, *widths: int, **settings: object) -> Network:
    """Return a block that runs a cell over time, used once for each width of series."""
    node_of_cell = node(f"block:{cell.name}", over_time=RECURRENT, **settings)
    inside = graph(
        {"x": node("Input"), "cell": node_of_cell, "y": node("Output")}, "x > cell.x", "cell.y > y"
    )
    params = (BlockParameter("size", 4),) if settings else ()
    uses = {}
    links = []
    for number, width in enumerate(widths):
        sizes = {"size": 4 + number} if settings else {}
        uses |= {
            f"series{number}": node("Input", shape=("T", width)),
            f"use{number}": node("block:Around", **sizes),
            f"y{number}": node("Output"),
        }
        links += [f"series{number} > use{number}.x", f"use{number}.y > y{number}"]
    blocks = {"Around": Block("Around", inside, params), cell.name: cell}
    return network(uses, *links, blocks=blocks)


def test_that_the_zeros_of_a_state_are_as_large_as_the_block_around_it_says() -> None:
    text = source(inside_a_block(rnn_cell(), 3, 3, hidden=Expr("size"))).text
    assert "        self.size = size\n" in text
    assert "h = x.new_zeros(x.size(0), self.size)" in text


def test_that_a_size_of_a_state_that_differs_between_uses_becomes_an_argument(
    tmp_path: Path,
) -> None:
    found = inside_a_block(running_total(), 3, 5)
    text = source(found).text
    assert "def __init__(self, h_size: int) -> None:" in text
    assert "self.use1 = Around(h_size=5)" in text
    assert "h = x.new_zeros(x.size(0), self.h_size)" in text
    narrow, wide = torch.randn(2, 6, 3), torch.randn(2, 6, 5)
    for given, total in zip((narrow, wide), model(found, tmp_path)(narrow, wide), strict=True):
        torch.testing.assert_close(total, given.cumsum(1))


def test_that_several_sequences_are_stepped_along_together_and_whole_inputs_are_not(
    tmp_path: Path,
) -> None:
    inside = graph(
        {
            "a": node("Input"),
            "b": node("Input"),
            "whole": node("Input"),
            "product": node("Multiply"),
            "sum": node("Add"),
            "y": node("Output"),
        },
        *("a > product.x1", "b > product.x2", "product > sum.x1", "whole > sum.x2", "sum > y"),
    )
    found = network(
        {
            "a": node("Input", shape=(4, 3)),
            "b": node("Input", shape=(4, 3)),
            "step": node("Input", shape=(3,)),
            "both": node("block:Both", over_time=OverTime(("a", "b"))),
            "y": node("Output"),
        },
        *("a > both.a", "b > both.b", "step > both.whole", "both.y > y"),
        blocks={"Both": Block("Both", inside)},
    )
    assert "for a_step, b_step in zip(a.unbind(1), b.unbind(1), strict=True):" in forward_of(found)
    a, b, whole = torch.randn(2, 4, 3), torch.randn(2, 4, 3), torch.randn(2, 3)
    torch.testing.assert_close(model(found, tmp_path)(a, b, whole), a * b + whole[:, None])


def test_that_a_block_runs_so_many_steps_where_there_is_no_sequence(tmp_path: Path) -> None:
    over = OverTime(states={"h": "new_h"}, last=("new_h",), steps=5)
    inside = graph(
        {"h": node("Input"), "fade": node("Linear", out_features=2), "new_h": node("Output")},
        *("h > fade", "fade > new_h"),
    )
    found = network(
        {
            "start": node("Input", shape=(2,)),
            "fade": node("block:Fade", over_time=over),
            "y": node("Output"),
        },
        *("start > fade.h", "fade.new_h > y"),
        blocks={"Fade": Block("Fade", inside)},
    )
    assert "for _ in range(5):" in forward_of(found)
    made = model(found, tmp_path)
    made.fade.fade.weight.data.copy_(0.5 * torch.eye(2))
    made.fade.fade.bias.data.zero_()
    torch.testing.assert_close(made(torch.full((1, 2), 32.0)), torch.ones(1, 2))


@pytest.mark.parametrize("forcing", [1.0, 0.5, 0.0])
def test_that_a_sequence_fed_back_is_read_at_first_and_in_training_as_often_as_was_said(
    forcing: float, tmp_path: Path
) -> None:
    over = OverTime(("x",), {"x": "y"}, forcing=forcing)
    inside = graph(
        {"x": node("Input"), "twice": node("Linear", out_features=1), "y": node("Output")},
        *("x > twice", "twice > y"),
    )
    found = network(
        {
            "series": node("Input", shape=("T", 1)),
            "twice": node("block:Twice", over_time=over),
            "y": node("Output"),
        },
        *("series > twice.x", "twice.y > y"),
        blocks={"Twice": Block("Twice", inside)},
    )
    made = model(found, tmp_path)
    made.twice.twice.weight.data.fill_(2.0)
    made.twice.twice.bias.data.zero_()
    series = torch.ones(1, 1000, 1)
    assert made.eval()(series[:, :5]).flatten().tolist() == [2.0, 4.0, 8.0, 16.0, 32.0]
    torch.manual_seed(0)
    later = made.train()(series).flatten()[1:]
    assert (later == 2.0).float().mean().item() == pytest.approx(forcing, abs=0.05)


def test_that_an_error_in_a_step_leads_back_to_the_node_in_the_block(tmp_path: Path) -> None:
    found = rnn()
    made = source(found)
    path = tmp_path / "model.py"
    path.write_text(made.text, encoding="utf-8")
    loaded = load(path, made.class_name)()
    with pytest.raises(RuntimeError) as caught:
        loaded(torch.zeros(1, 20, 4))
    assert node_of_error(caught.value, path, made) == ("Cell", "from_x")


def told(found: Network) -> list[str]:
    """Return the errors of checks and trace."""
    return [p.text for p in (*check(found), *trace(found).problems) if p.severity == "error"]


@pytest.mark.parametrize(
    ("over", "words"),
    [
        (OverTime(("x",)), "nothing is linked to its input h"),
        (OverTime((), {"h": "new_h"}), "none of its inputs is a sequence. Step along x"),
        (
            OverTime(("x",), {"h": "old_h"}),
            "is fed by the output old_h, but there is only y, new_h",
        ),
        (OverTime(("x", "z"), {"h": "new_h"}), "the sequence z, but has no input z, only x, h"),
        (OverTime(("x",), {"h": "y"}, ("z",)), "the last step of z, but has no such output"),
    ],
)
def test_that_settings_that_do_not_fit_the_block_are_a_problem_with_a_cure(
    over: OverTime, words: str
) -> None:
    found = rnn(over)
    (problem,) = [p for p in check(found) if p.severity == "error"]
    assert words in problem.text
    if problem.fix is not None:
        cured = problem.fix.apply(Project(found))
        assert not [p for p in check(cured.network) if p.severity == "error"]
        assert not trace(cured.network).problems


def test_that_what_takes_any_number_of_inputs_and_a_sequence_without_a_link_are_problems() -> None:
    def alone(kind: str, over: OverTime) -> Network:
        nodes = {"x": node("Input", shape=(4, 8)), "one": node(kind, over_time=over)}
        port = "x1" if kind == "Add" else "x"
        return network({**nodes, "y": node("Output")}, f"x > one.{port}", "one.y > y")

    (text,) = told(alone("Add", OverTime(("x1",))))
    assert "only blocks and layers whose inputs all have names can" in text
    (text,) = told(alone("SelfAttention", OverTime(("key_padding_mask",))))
    assert "nothing is linked to its input key_padding_mask" in text


def test_that_it_cannot_be_repeated_as_well() -> None:
    (problem,) = [p for p in check(rnn(repeat=2)) if "runs over time" in p.text]
    assert problem.fix is not None
    assert not told(problem.fix.apply(Project(rnn(repeat=2))).network)


def test_that_a_state_that_grows_with_each_step_is_a_problem() -> None:
    inside = graph(
        {"x": node("Input"), "h": node("Input"), "join": node("Concat"), "new_h": node("Output")},
        *("x > join.x1", "h > join.x2", "join > new_h"),
    )
    found = network(
        {
            "series": node("Input", shape=(4, 3)),
            "grow": node("block:Grow", over_time=OverTime(("x",), {"h": "new_h"})),
            "y": node("Output"),
        },
        *("series > grow.x", "grow.new_h > y"),
        blocks={"Grow": Block("Grow", inside)},
    )
    (text,) = told(found)
    assert text == (
        "grow (Grow): its state h changes from step to step: it goes in as N × 10 and comes back "
        "from new_h as N × 13. Make new_h as large as h."
    )
    traced = trace(found)
    assert ("grow",) not in traced.uses
    assert "self.grow" not in generate(found, traced).text


def test_that_sequences_of_different_lengths_and_no_sequences_at_all_are_problems() -> None:
    def joined(*shapes: tuple[int, ...]) -> Network:
        inside = graph(
            {"a": node("Input"), "b": node("Input"), "sum": node("Add"), "y": node("Output")},
            *("a > sum.x1", "b > sum.x2", "sum > y"),
        )
        return network(
            {
                "first": node("Input", shape=shapes[0]),
                "second": node("Input", shape=shapes[1]),
                "both": node("block:Both", over_time=OverTime(("a", "b"))),
                "y": node("Output"),
            },
            *("first > both.a", "second > both.b", "both.y > y"),
            blocks={"Both": Block("Both", inside)},
        )

    (text,) = told(joined((4, 3), (5, 3)))
    assert "its sequences differ in length: a = N × 4 × 3, b = N × 5 × 3" in text
    (text,) = told(joined((4, 3), ()))
    assert "b is N, but a sequence has its steps on axis 1 (N, T)" in text


def test_that_a_step_that_cannot_run_says_so_at_the_block_and_inside_it() -> None:
    cell = rnn_cell()
    wrong = cell.graph.with_node("from_h", node("Conv2d").with_(name="from_h"))
    found = rnn()
    found = found.with_block(dataclasses.replace(cell, graph=wrong))
    texts = told(found)
    assert any(text.startswith("from_h (Conv2d): ") for text in texts)
    assert any("cannot be traced with its states at h = N × 1" in text for text in texts)


@pytest.mark.parametrize(
    "found",
    [rnn(), gru(3, 4, backward=True, last=True), translator(8, 20, 15)],
    ids=["rnn", "gru", "translator"],
)
def test_that_source_with_loops_is_formatted_and_clean(found: Network) -> None:
    text = source(found).text
    assert ruff("format", text=text).stdout == text
    checked = ruff("check", "--select", "E,F,I,B,UP,SIM,RET,PERF,PLW", text=text)
    assert checked.returncode == 0, checked.stdout
