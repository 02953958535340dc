"""The source of a network: readable, formatted, equal to the last byte, and what it computes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import torch

from nodes.expressions import Expr, parse_expression
from nodes.graph import Block, BlockParameter, Network
from nodes.project import Phase
from runtime import emit
from runtime.module import load, load_module, node_of_error
from runtime.source import Source, generate
from runtime.summary import summarise
from runtime.trace import trace
from runtime.verify import verify
from tests.networks import digits_cnn, graph, network, node


def source(found: Network, *phases: Phase) -> Source:
    traced = trace(found)
    assert not traced.problems
    return generate(found, traced, phases or (Phase(),))


def ruff(*arguments: str, text: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "ruff", *arguments, "--isolated", "-"]
    return subprocess.run(command, input=text, capture_output=True, text=True, check=False)


def run(found: Network, folder: Path, *inputs: torch.Tensor) -> torch.Tensor:
    made = source(found)
    path = folder / "model.py"
    path.write_text(made.text, encoding="utf-8")
    torch.manual_seed(0)
    result: torch.Tensor = load(path, made.class_name)()(*inputs)
    return result


def residual() -> Network:
    inside = graph(
        {
            "x": node("Input"),
            "conv1": node("Conv2d", out_channels=Expr("channels"), padding=1, bias=False),
            "relu1": node("ReLU"),
            "conv2": node("Conv2d", out_channels=Expr("channels"), padding=1, bias=False),
            "sum": node("Add"),
            "relu2": node("ReLU"),
            "out": node("Output"),
        },
        "x > conv1",
        "conv1 > relu1",
        "relu1 > conv2",
        "conv2 > sum.x1",
        "x > sum.x2",
        "sum > relu2",
        "relu2 > out",
    )
    block = Block("Residual", inside, (BlockParameter("channels", 16),))
    return network(
        {
            "image": node("Input", shape=(1, 8, 8)),
            "stem": node("Conv2d", out_channels=8, padding=1),
            "stage": node("block:Residual", channels=8, repeat=2),
            "head": node("Output"),
        },
        "image > stem",
        "stem > stage",
        "stage.out > head",
        blocks={"Residual": block},
    )


EXPECTED = '''"""A PyTorch model, drawn with Netwright."""

from torch import Tensor, nn


class Residual(nn.Module):
    """5 layers: Conv2d, ReLU, Add."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(channels, channels, 3, padding=1, bias=False)
        self.relu1 = nn.ReLU()
        self.conv2 = nn.Conv2d(channels, channels, 3, padding=1, bias=False)
        self.relu2 = nn.ReLU()

    def forward(self, x: Tensor) -> Tensor:
        y = self.conv1(x)
        y = self.relu1(y)
        y = self.conv2(y)
        y = y + x
        out: Tensor = self.relu2(y)
        return out


class Sample(nn.Module):
    """2 layers: Conv2d, Residual."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Conv2d(1, 8, 3, padding=1)
        self.stage = nn.Sequential(*(Residual(channels=8) for _ in range(2)))

    def forward(self, image: Tensor) -> Tensor:
        x = self.stem(image)
        head: Tensor = self.stage(x)
        return head
'''


def test_that_a_residual_network_reads_as_a_person_writes_it() -> None:
    assert source(residual()).text == EXPECTED


@pytest.mark.parametrize("found", [digits_cnn(), residual()], ids=["digits_cnn", "residual"])
def test_that_source_is_formatted_and_clean(found: Network) -> None:
    made = source(found)
    for text in filter(None, (made.text, made.objective)):
        assert ruff("format", text=text).stdout == text
        checked = ruff("check", "--select", "E,F,I,B,UP,SIM,RET", text=text)
        assert checked.returncode == 0, checked.stdout
        verify(text)


@pytest.mark.parametrize(
    "written",
    ["a ** 2", "2 * a ** 2 + 1", "(a + 1) ** 2", "a ** -b", "a ** b ** 2", "min(a, b) ** a"],
)
def test_that_powers_are_spaced_as_a_formatter_spaces_them(written: str) -> None:
    for rename in (None, "self.{}".format):
        text = f"x = {emit.literal(parse_expression(written), rename)}\n"
        assert ruff("format", text=text).stdout == text


def test_that_equal_networks_give_equal_bytes_whatever_order_they_were_built_in() -> None:
    found = digits_cnn()
    turned = Network(
        found.name,
        type(found.graph)(dict(reversed(found.graph.nodes.items())), found.graph.links),
    )
    assert turned == found
    assert source(turned) == source(found)


def test_that_lines_lead_to_nodes_and_nodes_to_lines() -> None:
    made = source(residual())
    lines = made.text.splitlines()
    assert [lines[n - 1].strip() for n in made.lines_of(("Residual", "conv1"))] == [
        "self.conv1 = nn.Conv2d(channels, channels, 3, padding=1, bias=False)",
        "y = self.conv1(x)",
    ]
    assert made.node_of_line[lines.index("        y = y + x") + 1] == ("Residual", "sum")


def test_that_a_model_computes_what_its_layers_compute(tmp_path: Path) -> None:
    image = torch.rand(3, 1, 8, 8, generator=torch.Generator().manual_seed(1))
    found = run(residual(), tmp_path, image)
    torch.manual_seed(0)
    stem = torch.nn.Conv2d(1, 8, 3, padding=1)
    convs = [torch.nn.Conv2d(8, 8, 3, padding=1, bias=False) for _ in range(4)]
    x = stem(image)
    for first, second in (convs[:2], convs[2:]):
        x = (second(first(x).relu()) + x).relu()
    assert torch.equal(found, x)


def test_that_a_size_that_differs_between_uses_becomes_an_argument() -> None:
    inside = graph(
        {"x": node("Input"), "layer": node("Linear", out_features=7), "y": node("Output")},
        "x > layer",
        "layer > y",
    )
    found = network(
        {
            "start": node("Input", shape=(3,)),
            "first": node("block:Seven"),
            "second": node("block:Seven"),
            "end": node("Output"),
            "lonely": node("block:Seven"),
        },
        "start > first",
        "first > second",
        "second > end",
        blocks={"Seven": Block("Seven", inside)},
    )
    text = generate(found, trace(found)).text
    assert "lonely" not in text, "what cannot run has no size"
    assert "def __init__(self, in_features: int) -> None:" in text
    assert "self.layer = nn.Linear(in_features, 7)" in text
    assert "self.first = Seven(in_features=3)" in text
    assert "self.second = Seven(in_features=7)" in text


def test_that_a_size_inside_a_block_is_written_as_the_block_says_it_elsewhere(
    tmp_path: Path,
) -> None:
    inside = graph(
        {
            "x": node("Input"),
            "wide": node("Linear", out_features=Expr("width * 4")),
            "norm": node("LayerNorm"),
            "narrow": node("Linear", out_features=Expr("width")),
            "sum": node("Add"),
            "y": node("Output"),
        },
        "x > wide",
        "wide > norm",
        "norm > narrow",
        "narrow > sum.x1",
        "x > sum.x2",
        "sum > y",
    )
    parameters = (BlockParameter("width", 8), BlockParameter("steps", 8))
    found = network(
        {
            "x": node("Input", shape=(8,)),
            "body": node("block:Body", width=8, steps=8),
            "y": node("Output"),
        },
        "x > body",
        "body > y",
        blocks={"Body": Block("Body", inside, parameters)},
    )
    text = source(found).text
    assert "self.wide = nn.Linear(width, width * 4)" in text
    assert "self.norm = nn.LayerNorm(width * 4)" in text
    assert "self.narrow = nn.Linear(width * 4, width)" in text
    assert run(found, tmp_path, torch.zeros(2, 8)).shape == (2, 8)


def test_that_shared_weights_are_one_attribute_called_twice(tmp_path: Path) -> None:
    found = network(
        {
            "x": node("Input", shape=(5,)),
            "one": node("Linear", out_features=5),
            "two": node("Linear", out_features=5, shares="one"),
            "y": node("Output"),
        },
        "x > one",
        "one > two",
        "two > y",
    )
    text = source(found).text
    assert text.count("nn.Linear") == 1
    assert text.count("self.one(") == 2
    assert run(found, tmp_path, torch.zeros(2, 5)).shape == (2, 5)


def test_that_a_head_can_be_tied_to_the_embedding_whose_words_it_scores(tmp_path: Path) -> None:
    found = network(
        {
            "words": node("Input", shape=("T",), dtype="int64"),
            "vectors": node("Embedding", num_embeddings=9, embedding_dim=4),
            "scores": node("TiedLinear", shares="vectors"),
            "y": node("Output"),
        },
        "words > vectors",
        "vectors > scores",
        "scores > y",
    )
    assert summarise(trace(found)).weights == 9 * 4
    assert "y: Tensor = F.linear(x, self.vectors.weight)" in source(found).text
    words = torch.tensor([[0, 8, 3]])
    scores = run(found, tmp_path, words)
    torch.manual_seed(0)
    vectors = torch.nn.Embedding(9, 4)
    assert torch.equal(scores, vectors(words) @ vectors.weight.T)


def test_that_a_tied_repeat_is_a_loop(tmp_path: Path) -> None:
    found = network(
        {
            "x": node("Input", shape=(5,)),
            "layer": node("Linear", out_features=5, repeat=3, tied=True),
            "y": node("Output"),
        },
        "x > layer",
        "layer > y",
    )
    made = source(found)
    assert "for _ in range(2):" in made.text
    assert ruff("format", text=made.text).stdout == made.text
    image = torch.rand(2, 5)
    found_values = run(found, tmp_path, image)
    torch.manual_seed(0)
    layer = torch.nn.Linear(5, 5)
    assert torch.equal(found_values, layer(layer(layer(image))))


def test_that_copies_that_take_more_than_they_hand_on_are_a_loop_over_a_list(
    tmp_path: Path,
) -> None:
    found = network(
        {
            "steps": node("Input", shape=("T", 8)),
            "padding": node("Input", shape=("T",), dtype="bool"),
            "layers": node("TransformerEncoderLayer", nhead=2, dim_feedforward=16, repeat=3),
            "y": node("Output"),
        },
        "steps > layers",
        "padding > layers.src_key_padding_mask",
        "layers > y",
    )
    made = source(found)
    assert made.text.endswith(
        """
        x = steps
        for layer in self.layers:
            x = layer(x, src_key_padding_mask=padding)
        return x
"""
    )
    assert ruff("format", text=made.text).stdout == made.text
    steps, padding = torch.rand(2, 5, 8), torch.arange(5).expand(2, 5) > 2
    given = run(found, tmp_path, steps, padding)
    torch.manual_seed(0)
    layer = torch.nn.TransformerEncoderLayer(8, 2, 16, batch_first=True)
    others = [torch.nn.TransformerEncoderLayer(8, 2, 16, batch_first=True) for _ in range(2)]
    for one in (layer, *others):
        steps = one(steps, src_key_padding_mask=padding)
    assert torch.equal(given, steps)


def test_that_what_a_loop_reads_each_time_keeps_its_variable(tmp_path: Path) -> None:
    found = network(
        {
            "steps": node("Input", shape=("T", 8)),
            "start": node("Linear", out_features=8),
            "mask": node("CausalMask"),
            "layers": node("TransformerEncoderLayer", nhead=2, dropout=0.0, repeat=2),
            "y": node("Output"),
        },
        "steps > start",
        "steps > mask",
        "start > layers",
        "mask.mask > layers.src_mask",
        "layers > y",
    )
    steps = torch.rand(2, 5, 8)
    given = run(found, tmp_path, steps)
    torch.manual_seed(0)
    x = torch.nn.Linear(8, 8)(steps)
    layers = [torch.nn.TransformerEncoderLayer(8, 2, 256, 0.0, batch_first=True) for _ in range(2)]
    for layer in layers:
        x = layer(x, torch.ones(5, 5, dtype=torch.bool).triu(1))
    assert torch.equal(given, x)


def test_that_several_results_are_called_after_their_outputs() -> None:
    found = network(
        {
            "x": node("Input", shape=(3,)),
            "body": node("Linear", out_features=3),
            "left": node("Linear", out_features=1),
            "features": node("Output"),
            "score": node("Output"),
        },
        "x > body",
        "body > left",
        "body > features",
        "left > score",
    )
    assert source(found).text.endswith(
        """
        features = self.body(x)
        score = self.left(features)
        return features, score
"""
    )


def test_that_what_only_a_loss_reads_is_no_part_of_the_model() -> None:
    made = source(digits_cnn())
    assert "label" not in made.text
    assert 'return {"scores": model(batch["image"])}' in made.objective
    assert 'loss = F.cross_entropy(outputs["scores"], batch["label"])' in made.objective
    assert '"accuracy": (outputs["scores"], batch["label"])' in made.objective


def objective_with(**repeated: int) -> Source:
    return source(
        network(
            {
                "x": node("Input", shape=(4,)),
                "layer": node("Linear", out_features=4),
                "scores": node("Output"),
                "bent": node("Sin", **repeated),
                "target": node("Input", shape=(4,)),
                "loss": node("MSE"),
                "error": node("MAE"),
            },
            *("x > layer", "layer > scores", "layer > bent", "bent > loss.prediction"),
            *("target > loss.target", "bent > error.prediction", "target > error.target"),
        )
    )


def test_that_lines_of_the_objective_lead_to_their_nodes() -> None:
    made = objective_with()
    lines = made.objective.splitlines()
    found = {lines[n - 1].strip(): where for n, where in made.node_of_objective_line.items()}
    assert found == {
        'bent = outputs["scores"].sin()': ("bent",),
        'loss = F.mse_loss(bent, batch["target"])': ("loss",),
    }
    assert len(made.objective_lines_of(("bent",))) == 2  # for the loss, and for the metric


def test_that_a_repeated_node_of_the_objective_runs_as_often_as_in_the_model() -> None:
    assert (
        """\
    bent = outputs["scores"].sin()
    for _ in range(2):
        bent = bent.sin()
    loss = F.mse_loss(bent, batch["target"])
"""
        in objective_with(repeat=3).objective
    )


def test_that_several_losses_add_up_with_their_weights(tmp_path: Path) -> None:
    found = network(
        {
            "x": node("Input", shape=(4,)),
            "target": node("Input", shape=(4,)),
            "layer": node("Linear", out_features=4),
            "y": node("Output"),
            "squares": node("MSE"),
            "sizes": node("L1", weight=0.5),
        },
        "x > layer",
        "layer > y",
        "layer > squares.prediction",
        "target > squares.target",
        "layer > sizes.prediction",
        "target > sizes.target",
    )
    made = source(found)
    assert ruff("format", text=made.objective).stdout == made.objective
    path = tmp_path / "objective.py"
    path.write_text(made.objective, encoding="utf-8")
    objective = load_module(path).objective
    parts = objective({"y": torch.zeros(2, 4)}, {"target": torch.full((2, 4), 2.0)})
    assert list(parts) == ["loss", "squares", "sizes"]
    assert parts["loss"].item() == 4.0 + 0.5 * 2.0


def test_that_each_phase_computes_only_its_own_losses() -> None:
    found = digits_cnn()
    made = source(found, Phase("first", losses=("loss",)), Phase("second", losses=("none",)))
    first, second = made.objective.split("def second_objective")
    assert "F.cross_entropy" in first
    assert "F.cross_entropy" not in second
    assert '"second": second_objective' in second


def test_that_an_error_inside_the_model_leads_back_to_its_node(tmp_path: Path) -> None:
    found = digits_cnn()
    made = source(found)
    path = tmp_path / "model.py"
    path.write_text(made.text, encoding="utf-8")
    model = load(path, made.class_name)()
    with pytest.raises(RuntimeError) as caught:
        model(torch.zeros(1, 1, 9, 9))
    assert node_of_error(caught.value, path, made) == ("head",)


def test_that_a_network_half_drawn_has_source_without_what_fails() -> None:
    found = network(
        {
            "image": node("Input", shape=(1, 8, 8)),
            "conv": node("Conv2d"),
            "wrong": node("Conv2d", kernel_size=99),
        },
        "image > conv",
        "conv > wrong",
    )
    made = generate(found, trace(found))
    assert "self.conv(image)" in made.text
    assert "wrong" not in made.text
    assert made.left_out == (("wrong",),)
