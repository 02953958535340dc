"""Functions and classes of ours that a model brings along: written once, run, and recognised."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch

import resources
from nodes.check import check
from nodes.definitions import DEFINED, names_in, shipped
from nodes.graph import Block, Network
from nodes.layer import LAYERS, Layer, layer
from nodes.names import class_name
from runtime import emit
from runtime.definitions import namespace
from runtime.export.inlining import defines
from runtime.module import load
from runtime.source import generate
from runtime.trace import trace
from runtime.verify import VerificationError, verify
from tests.networks import network, node

FILES = resources.names("definitions", ".py")
USED = {kind.definition for kind in LAYERS.values()} - {""}

DOUBLED = '''class Doubled(nn.Module):
    """Twice what comes in."""

    def forward(self, x: Tensor) -> Tensor:
        return 2 * x'''


def branch() -> Network:
    """Return a network that uses stochastic depth twice, once inside a block."""
    block = network(
        {"x": node("Input"), "drop": node("StochasticDepth", p=0.2), "out": node("Output")},
        "x > drop",
        "drop > out",
    )
    found = network(
        {
            "x": node("Input", shape=(4,)),
            "block": node("block:Branch"),
            "drop": node("StochasticDepth"),
            "add": node("Add"),
            "y": node("Output"),
        },
        "x > block",
        "block.out > drop",
        "drop > add.x1",
        "x > add.x2",
        "add > y",
        name="branch network",
    )
    return found.with_block(Block("Branch", block.graph))


@pytest.mark.parametrize("name", FILES)
def test_that_a_shipped_definition_is_used_and_says_what_it_does(name: str) -> None:
    text = shipped(name)
    tree = ast.parse(resources.read_text("definitions", f"{name}.py"))
    imports = [ast.unparse(s) for s in tree.body if isinstance(s, ast.Import | ast.ImportFrom)]
    assert text in USED
    assert imports == emit.imports([text])
    assert all(ast.get_docstring(s) for s in ast.parse(text).body if hasattr(s, "name"))
    assert len(names_in(text)) == len(ast.parse(text).body)


def test_that_no_definition_hides_a_part_of_the_training_script() -> None:
    loop = ("runtime.train.loop", "runtime.export.running", "runtime.export.predicting")
    assert [name for name in DEFINED if defines(loop, name)] == []


def test_that_a_definition_is_written_once_before_the_classes(tmp_path: Path) -> None:
    found = branch()
    made = generate(found, trace(found))
    assert made.text.count(shipped("stochastic_depth")) == 1
    classes = [s.name for s in ast.parse(made.text).body if isinstance(s, ast.ClassDef)]
    assert classes == ["StochasticDepth", "Branch", "BranchNetwork"]
    (tmp_path / "model.py").write_text(made.text, encoding="utf-8")
    model = load(tmp_path / "model.py", made.class_name)().eval()
    x = torch.rand(3, 4)
    assert torch.equal(model(x), 2 * x)


def test_that_a_model_without_it_does_not_have_it() -> None:
    found = network({"x": node("Input", shape=(4,)), "y": node("Linear", out_features=2)}, "x > y")
    assert "StochasticDepth" not in generate(found, trace(found)).text


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("return x\n", "return self.forward(x)\n"),
        ("class StochasticDepth", "class Other"),
        ("    def forward", "    @property\n    def forward"),
    ],
)
def test_that_a_definition_that_is_not_as_declared_is_not_imported(old: str, new: str) -> None:
    text = "import torch\nfrom torch import Tensor, nn\n\n\n" + shipped("stochastic_depth")
    verify(text)
    with pytest.raises(VerificationError):
        verify(text.replace(old, new))


def test_that_nothing_in_a_network_is_called_as_a_definition() -> None:
    found = branch()
    block = Block("StochasticDepth", found.blocks["Branch"].graph)
    words = [problem.text for problem in check(Network(block.name, found.graph, {"": block}))]
    assert sum("'StochasticDepth' is what a layer here brings along" in text for text in words) == 2
    assert class_name("StochasticDepth") == "StochasticDepthNetwork"


@pytest.fixture
def plug_in(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Declare a layer with a definition of its own, as a plug-in does; return its type."""
    for registry in (LAYERS, DEFINED):
        for name in ("Doubled", "Other"):
            monkeypatch.setitem(registry, name, None)  # type: ignore[arg-type]
            del registry[name]

    @layer(category="Merge", module="Doubled", definition=DOUBLED)
    class Doubled(Layer):
        """Twice what comes in."""

    return Doubled.type_name


def test_that_a_plug_in_brings_definitions_of_its_own(plug_in: str, tmp_path: Path) -> None:
    found = network({"x": node("Input", shape=(4,)), "y": node(plug_in)}, "x > y", name="twice")
    traced = trace(found)
    made = generate(found, traced)
    assert DOUBLED in made.text
    (tmp_path / "model.py").write_text(made.text, encoding="utf-8")
    assert load(tmp_path / "model.py", "Twice")()(torch.ones(1, 4)).tolist() == [[2.0] * 4]


def test_that_one_name_has_one_definition(plug_in: str) -> None:
    with pytest.raises(ValueError, match="Doubled is defined twice"):
        layer(category="Merge", definition=DOUBLED + " + 1")(type("Other", (Layer,), {}))
    assert "Other" not in LAYERS


def test_that_stochastic_depth_leaves_out_whole_samples() -> None:
    torch.manual_seed(0)
    module = namespace()["StochasticDepth"](0.25)
    x = torch.rand(1000, 2, 3) + 1
    kept = module(x)
    whole = (kept - x / 0.75).abs().lt(1e-6).flatten(1).all(1)
    gone = (kept == 0).flatten(1).all(1)
    assert (whole ^ gone).all()
    assert abs(whole.float().mean().item() - 0.75) < 0.05
    assert torch.equal(module.eval()(x), x)
    assert not namespace()["StochasticDepth"](1.0)(x).any()
