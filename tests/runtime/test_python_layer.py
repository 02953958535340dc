"""Layers whose Python the user writes: read as text, run once trusted, a file of their own."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

import pytest
import torch

from nodes.check import check
from nodes.file import dumps, loads
from nodes.graph import Block, Network
from nodes.library.python import TEMPLATE
from nodes.over_time import OverTime
from nodes.project import Project
from nodes.python_text import TextError, digest_of, read_python
from runtime import probe
from runtime.analysis import analyse
from runtime.cli import main
from runtime.custom import UntrustedError
from runtime.export import ExportError, export
from runtime.module import load
from runtime.source import Source, generate
from runtime.summary import summarise
from runtime.trace import trace
from runtime.train.events import Failed, Finished
from runtime.train.launch import train
from runtime.train.process import Trainer
from runtime.train.run import Run, RunError, prepare
from runtime.trust import customs, trust, trust_only, waiting
from runtime.verify import VerificationError, verify
from tests.networks import graph, network, node

GATE = '''\
import torch
from torch import Tensor, nn

LARGEST = 3.0


class Gate(nn.Module):
    """Lets a share of each feature through."""

    def __init__(self, in_features: int, steep: float = 1.0, *, bias: bool = True) -> None:
        super().__init__()
        self.linear = nn.Linear(in_features, in_features, bias=bias)
        self.steep = steep

    def forward(self, x: Tensor, mask: Tensor | None = None) -> Tensor:
        share = torch.sigmoid(self.steep * self.linear(x)).clamp(max=LARGEST)
        return x * share if mask is None else x * share * mask
'''
MIX = """\
def mix(a, b, share: float = 0.5):
    kept = share * a
    rest = (1 - share) * b
    return kept, rest
"""
CELL = """\
import torch
from torch import nn


class Cell(nn.Module):
    def __init__(self, hidden: int = 4):
        super().__init__()
        self.inside = nn.RNNCell(3, hidden)

    def forward(self, x, h):
        h = self.inside(x, h)
        return h, h
"""


@pytest.fixture(autouse=True)
def _nothing_stays_trusted() -> Iterator[None]:
    yield
    trust_only(())


def gated(code: str = GATE, **settings: object) -> Network:
    """Return a network of one Python layer."""
    return network(
        {
            "x": node("Input", shape=(6,)),
            "gate": node("Python", code=code, **settings),
            "y": node("Output"),
        },
        *("x > gate.x", "gate.y > y"),
        name="Gated",
    )


def trusting(found: Network) -> Network:
    trust(custom.digest for custom in customs(found))
    return found


def source(found: Network) -> Source:
    assert not [p.text for p in check(found) if p.severity == "error"]
    traced = trace(trusting(found))
    assert not [p.text for p in traced.problems]
    made = generate(found, traced)
    verify(made.text)
    return made


def write(made: Source, folder: Path) -> Path:
    for name, text in made.files.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder / "model.py"


# --- what a text says without being run ---------------------------------------------------------


def test_that_ports_and_parameters_are_those_of_the_text() -> None:
    found = gated(steep=2.0)
    layer = found.graph["gate"].layer
    assert layer is not None
    assert layer.title == "Gate"
    assert layer.help() == "Lets a share of each feature through."
    assert [(p.name, p.optional) for p in found.declared_inputs(found.graph["gate"])] == [
        ("x", False),
        ("mask", True),
    ]
    assert list(layer.kinds()) == ["code", "in_features", "steep", "bias"]
    mix = node("Python", code=MIX)
    assert [p.name for p in found.outputs_of(mix)] == ["kept", "rest"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "line 1: there is no layer yet"),
        ("def f(x)\n    return x", "line 1: expected ':'"),
        ("x = 1\n\ndef f(x):\n  return (x", "line 4: '(' was never closed"),
        ("class A(nn.Module):\n    pass", "line 1: the class A has no forward"),
        ("def f(x, *more):\n    return x", "line 1: f takes any number of arguments"),
        ("def f(x):\n    x.add_(1)", "line 1: f returns nothing"),
        ("def f(x, y=2j):\n    return x", "line 1: y is a tensor, whose only default can be None"),
        ("def f(_x):\n    return _x", "line 1: _x cannot be shown"),
        (
            "class A(nn.Module):\n def __init__(s,\n  act): ...\n def forward(s, x): return x",
            "line 3: act needs a type",
        ),
        ("def f(x):  # \u202e\n    return x", "line 1: there is an invisible character (U+202E)"),
        ("def f(x):\n    return " + "(" * 300 + "x" + ")" * 300, "line"),
        ("-" * 40_000 + "1", "line 1: this is nested too deeply"),
    ],
)
def test_that_a_text_that_is_no_layer_says_in_which_line_and_why(text: str, words: str) -> None:
    with pytest.raises(TextError) as caught:
        read_python(text)
    assert words in str(caught.value)
    (problem,) = [p for p in check(gated(text)) if p.param == "code"]
    assert str(caught.value) in problem.text


def test_that_names_that_mean_something_else_are_problems() -> None:
    def told(found: Network) -> list[str]:
        return [p.text for p in check(found) if p.severity == "error"]

    assert any("print" in text for text in told(gated("def print(x):\n    return x")))
    assert any("the parameter code" in text for text in told(gated(MIX.replace("share", "code"))))
    block = Block("Gate", graph({"x": node("Input"), "y": node("Output")}, "x > y"))
    assert any("is a block of this project" in text for text in told(gated().with_block(block)))
    two = gated().graph.with_node("other", node("Python", "other", code=GATE + "\n# other"))
    clash = Network("Gated", two.with_links(graph(dict(two.nodes), "x > other.x").links))
    assert sum("defines Gate otherwise" in text for text in told(clash)) == 2
    function = gated("def gate(x):\n    return x")
    (problem,) = [p for p in check(function) if "that of the Python function" in p.text]
    assert problem.fix is not None
    assert not told(problem.fix.apply(Project(function)).network)


def test_that_a_file_holds_a_text_in_lines_and_gives_it_back() -> None:
    project = Project(gated(steep=2.0))
    text = dumps(project)
    assert '            "class Gate(nn.Module):",\n' in text
    assert loads(text) == project
    one_line = Project(gated("def gate2(x): return x"))
    assert loads(dumps(one_line)) == one_line


# --- trust ----------------------------------------------------------------------------------------


def test_that_nothing_runs_before_it_is_trusted_and_the_rest_is_traced(tmp_path: Path) -> None:
    marker = tmp_path / "marker"
    found = gated(f"open({str(marker)!r}, 'w').close()\n{GATE}")
    analysis = analyse(Project(found))
    (problem,) = analysis.errors
    assert problem.text.startswith("gate (Python): waits for your trust: its Python (Gate) can do")
    assert problem.fix is not None
    assert problem.fix.asks_for_trust
    assert "gate" not in analysis.source.text
    assert ("x",) in analysis.trace.uses
    with pytest.raises(RunError, match="waits for your trust"):
        prepare(Project(found), tmp_path / "run")
    with pytest.raises(ExportError, match="waits for your trust"):
        export(Project(found), None, "model", tmp_path / "model.py")
    assert not marker.exists()
    assert not analyse(Project(trusting(found))).errors
    assert marker.exists()


ENDLESS = """\
from torch import nn


class Gate(nn.Module):
    def forward(self, x):
        while True:
            pass
        return x
"""
ASLEEP = """\
import time

def wait(x):
    time.sleep(1.5)
    return x
"""
STUCK = """\
while True:
    number = 1

def wait(x):
    return x
"""


@pytest.mark.parametrize(
    ("code", "line"), [(ENDLESS, "line [67]"), (ASLEEP, "line 4"), (STUCK, "line [12]")]
)
def test_that_python_without_an_end_is_stopped_and_named_and_the_rest_is_analysed(
    code: str, line: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(probe, "LONGEST", 0.3)
    found = trusting(gated(code))
    layers = {**found.graph.nodes, "other": node("Linear", "other", out_features=3)}
    aside = graph(layers, "x > gate.x", "gate.y > y", "x > other")
    began = perf_counter()
    analysis = analyse(Project(found.with_graph(aside)))
    assert perf_counter() - began < 3.0
    (problem,) = analysis.errors
    assert problem.where == ("gate",)
    said = rf"gate \(Python\): its Python does not run with x = N × 6: {line}: still running "
    assert re.match(said + "after 0.3 s, so it was stopped; ", problem.text)
    assert analysis.trace.uses["other",].weight_count == 21
    began = perf_counter()
    assert analyse(Project(gated(code))).errors
    assert perf_counter() - began < 0.3  # it is not tried again


def test_that_python_that_ends_in_time_runs_beside_the_one_who_asks() -> None:
    code = "import threading\nassert threading.current_thread() is not threading.main_thread()\n"
    assert not analyse(Project(trusting(gated(code + GATE)))).errors
    failing = trusting(gated("def fail(x):\n    raise TimeoutError('of its own')\n    return x\n"))
    (problem,) = analyse(Project(failing)).errors
    assert "line 2: TimeoutError: of its own" in problem.text


def test_that_a_text_that_changed_by_a_letter_waits_again() -> None:
    trusting(gated())
    assert not waiting(gated())
    changed = gated(GATE.replace("3.0", "3.1"))
    assert [custom.name for custom in waiting(changed)] == ["Gate"]
    trust_only(())
    assert waiting(gated())


def test_that_a_model_does_not_load_beside_a_file_that_nobody_trusted(tmp_path: Path) -> None:
    path = write(source(gated()), tmp_path)
    marker = tmp_path / "marker"
    beside = tmp_path / "custom_gate.py"
    beside.write_text(f"open({str(marker)!r}, 'w').close()\n{beside.read_text()}")
    with pytest.raises(UntrustedError, match=r"custom_gate\.py is Python of somebody's own"):
        load(path, "Gated")
    assert not marker.exists()
    assert "custom_gate" not in sys.modules


@pytest.mark.parametrize(
    "line",
    [
        "from custom_gate import Gate as nn",
        "from custom_gate import Gate, Other",
        "from custom_gate import *",
        "from custom_gate import __builtins__",
        "from custom_gate.inner import Gate",
        "from .custom_gate import Gate",
        "from custom_ import Gate",
        "import custom_gate",
    ],
)
def test_that_only_one_plain_name_is_imported_from_a_file_of_a_users_own(line: str) -> None:
    with pytest.raises(VerificationError):
        verify(f"{line}\n")


# --- what runs ------------------------------------------------------------------------------------


def test_that_a_model_imports_the_text_from_a_file_of_its_own() -> None:
    made = source(gated(steep=2.0, bias=False))
    assert made.files["custom_gate.py"] == GATE
    assert "from torch import Tensor, nn\n\nfrom custom_gate import Gate\n\n\nclass" in made.text
    assert "self.gate = Gate(6, steep=2.0, bias=False)" in made.text
    assert "y: Tensor = self.gate(x)" in made.text


def test_that_it_computes_learns_and_counts(tmp_path: Path) -> None:
    found = gated()
    model = load(write(source(found), tmp_path), "Gated")()
    x = torch.randn(4, 6)
    result = model(x)
    torch.testing.assert_close(result, x * torch.sigmoid(model.gate.linear(x)))
    result.sum().backward()
    assert model.gate.linear.weight.grad is not None
    assert summarise(trace(found)).weights == 6 * 6 + 6
    assert summarise(trace(found)).operations == 6 * 6


def test_that_a_function_has_its_parameters_as_keywords(tmp_path: Path) -> None:
    found = network(
        {
            "x": node("Input", shape=(6,)),
            "mixed": node("Python", code=MIX, share=0.25),
            "y": node("Output"),
            "z": node("Output"),
        },
        *("x > mixed.a", "x > mixed.b", "mixed.kept > y", "mixed.rest > z"),
    )
    made = source(found)
    assert "mix(x, x, share=0.25)" in made.text
    x = torch.ones(2, 6)
    kept, rest = load(write(made, tmp_path), "Sample")()(x)
    assert (kept[0, 0].item(), rest[0, 0].item()) == (0.25, 0.75)


NAMESAKES = [
    ("def add(x, y):\n    return x + y", ("new_y",)),
    ("def both(x, y):\n    new_y = x + y\n    return new_y, y", ("y1", "y2")),
    ("def scaled(x, y: float = 2.0):\n    return x * y", ("new_y",)),
    ("def pair(x, kept: int = 3):\n    return x * kept, kept * x", ("y1", "y2")),
    (
        CELL.replace("RNNCell(3", "RNNCell(4").replace(
            "return h, h", "hidden = h\n        return h, hidden"
        ),
        ("new_h", "new_hidden"),
    ),
]


@pytest.mark.parametrize(("code", "outputs"), NAMESAKES)
def test_that_everyday_names_stand_for_a_result_an_input_and_a_setting_at_once(
    code: str, outputs: tuple[str, ...], tmp_path: Path
) -> None:
    own = node("Python", "own", code=code)
    inputs = [port.name for port in own.declared().input_ports()]
    nodes = {"a": node("Input", shape=(4,)), "own": own}
    nodes |= {f"out{number}": node("Output") for number in range(len(outputs))}
    links = [f"a > own.{port}" for port in inputs]
    links += [f"own.{port} > out{number}" for number, port in enumerate(outputs)]
    found = network(nodes, *links)
    assert tuple(port.name for port in own.declared().output_ports()) == outputs
    model = load(write(source(found), tmp_path), "Sample")()
    given = torch.ones(2, 4)
    results = model(given)
    assert len(results if isinstance(results, tuple) else (results,)) == len(outputs)
    if code.startswith("def add"):
        assert torch.equal(results, given + given)


def test_that_a_cell_of_ones_own_runs_over_time(tmp_path: Path) -> None:
    over = OverTime(("x",), {"h": "y2"}, ("y2",))
    found = network(
        {
            "series": node("Input", shape=("T", 3)),
            "cell": node("Python", code=CELL, over_time=over),
            "y": node("Output"),
            "last": node("Output"),
        },
        *("series > cell.x", "cell.y1 > y", "cell.y2 > last"),
    )
    y, last = load(write(source(found), tmp_path), "Sample")()(torch.randn(2, 5, 3))
    assert y.shape == (2, 5, 4)
    torch.testing.assert_close(y[:, -1], last)


def test_that_it_repeats_inside_a_block_and_is_written_once(tmp_path: Path) -> None:
    inside = graph(
        {"x": node("Input"), "gate": node("Python", code=GATE, repeat=2), "y": node("Output")},
        *("x > gate.x", "gate.y > y"),
    )
    uses = {name: node("block:Twice") for name in ("first", "second")}
    found = network(
        {"x": node("Input", shape=(6,)), **uses, "y": node("Output")},
        *("x > first.x", "first.y > second.x", "second.y > y"),
        blocks={"Twice": Block("Twice", inside)},
    )
    made = source(found)
    assert made.text.count("from custom_gate import Gate") == 1
    model = load(write(made, tmp_path), "Sample")()
    assert sum(w.numel() for w in model.parameters()) == 4 * 42


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("def f(x):\n    y = x\n    return y @ x", "line 3: RuntimeError: "),
        ("def f(x):\n    return lost", "line 2: NameError: name 'lost' is not defined"),
        ("import nowhere_at_all\n\ndef f(x):\n    return x", "line 1: ModuleNotFoundError"),
        ("def f(x):\n    exit()\n    return x", "line 2: SystemExit"),
        ("def f(x):\n    return 3", "returns something that is no tensor where y should be"),
    ],
)
def test_that_what_fails_is_said_with_its_line(code: str, words: str) -> None:
    found = gated(code)
    (problem,) = trace(trusting(found)).problems
    assert words in problem.text
    assert problem.param == "code"


def test_that_tensors_that_a_text_makes_for_itself_are_real_when_it_trains(tmp_path: Path) -> None:
    code = "import torch\n\nTABLE = torch.arange(6.0)\n\n\ndef f(x):\n    return x + TABLE.to(x)\n"
    model = load(write(source(gated(code)), tmp_path), "Gated")()
    assert model(torch.zeros(1, 6)).tolist() == [[0.0, 1.0, 2.0, 3.0, 4.0, 5.0]]


def test_that_a_loaded_model_can_be_pickled(tmp_path: Path) -> None:
    model = load(write(source(gated()), tmp_path), "Gated")()
    torch.save(model, tmp_path / "model.pt")
    again = torch.load(tmp_path / "model.pt", weights_only=False)
    assert torch.equal(again.gate.linear.weight, model.gate.linear.weight)


# --- training, export, command line ---------------------------------------------------------------


def classifier() -> Project:
    """Return a small training of iris with a layer of one's own."""
    from nodes.project import Setting

    found = network(
        {
            "features": node("Input", shape=(4,), field="features"),
            "label": node("Input", shape=(), dtype="int64", field="label"),
            "gate": node("Python", code=GATE),
            "head": node("Linear", out_features=3),
            "scores": node("Output"),
            "loss": node("CrossEntropy"),
        },
        *("features > gate.x", "gate.y > head", "head > scores"),
        *("head > loss.prediction", "label > loss.target"),
        name="Own",
    )
    project = Project(found)
    return project.with_training(data=Setting("Iris"), options={"epochs": 2})


def test_that_it_trains_and_its_export_trains_alike_without_us(tmp_path: Path) -> None:
    project = classifier()
    trusting(project.network)
    run = prepare(project, tmp_path / "run")
    finished = train(run, lambda _event: None)
    assert (run.folder / "custom_gate.py").read_text() == GATE
    export(project, run.folder, "script", tmp_path / "out")
    readme = (tmp_path / "out" / "README.md").read_text()
    assert "| `custom_gate.py` | `Gate`, a layer written by hand |" in readme
    command = [sys.executable, "train.py", "--output", "again.safetensors"]
    done = subprocess.run(
        command, cwd=tmp_path / "out", capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    again = (tmp_path / "out" / "again.safetensors").read_bytes()
    assert again == run.weights.read_bytes()
    assert isinstance(finished, Finished)
    changed = project.network.graph["gate"].with_params(code=GATE.replace("3.0", "4.0"))
    other = project.with_network(
        project.network.with_graph(project.network.graph.with_node("gate", changed))
    )
    trusting(other.network)
    with pytest.raises(ExportError, match="trained another network"):
        export(other, run.folder, "script", tmp_path / "other")


def test_that_a_process_of_its_own_trusts_what_this_one_does(tmp_path: Path) -> None:
    project = classifier()
    trusting(project.network)
    run = prepare(project, tmp_path / "run")
    trainer = Trainer()
    try:
        assert isinstance(trainer.train(run, lambda _event: None), Finished)
    finally:
        trainer.close()
    trust_only(())
    outcome = train(Run(run.folder), lambda _event: None)
    assert isinstance(outcome, Failed)
    assert "nobody here has trusted" in outcome.text


def test_that_a_model_alone_takes_its_files_along_and_replaces_no_other(tmp_path: Path) -> None:
    trusting(gated())
    export(Project(gated()), None, "model", tmp_path / "net.py")
    assert (tmp_path / "custom_gate.py").read_text() == GATE
    (tmp_path / "custom_gate.py").write_text("mine")
    with pytest.raises(ExportError, match=r"custom_gate\.py is in the way"):
        export(Project(gated()), None, "model", tmp_path / "other.py")
    assert (tmp_path / "custom_gate.py").read_text() == "mine"


def test_that_the_command_line_trusts_for_one_call_only(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "own.json"
    path.write_text(dumps(Project(gated())), encoding="utf-8")
    assert main(["check", str(path)]) == 1
    assert "waits for your trust" in capsys.readouterr().out
    assert main(["check", str(path), "--trust", "--json"]) == 0
    said = capsys.readouterr()
    assert json.loads(said.out)["errors"] == 0
    digest = digest_of(GATE.encode())
    assert said.err == f"trusted for this call: custom_gate.py (SHA-256 {digest})\n"
    trust_only(())
    assert main(["check", str(path)]) == 1


def test_that_the_text_of_a_fresh_node_runs() -> None:
    made = source(gated(TEMPLATE))
    assert made.files["custom_scale.py"] == TEMPLATE
