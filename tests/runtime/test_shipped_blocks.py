"""Every shipped block: in order as a file, clean as source, and equal to its reference."""

from __future__ import annotations

import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
import torch
from torch import Tensor, nn

from nodes.block_file import dumps_block, loads_block
from nodes.examples import read_example
from nodes.graph import BLOCK, Endpoint, Graph, Link, Network, Node
from nodes.jsontext import FileError
from nodes.names import class_name
from nodes.params import Value
from nodes.project import Project
from nodes.shipped_blocks import read_shipped_block, shipped_block_names, shipped_block_text
from runtime.analysis import Analysis, analyse
from runtime.module import load
from tests.block_references import REFERENCES

NAMES = shipped_block_names()
DRAWN_IN = {
    **{f"inception_{letter}": "inception_v3" for letter in "abcde"},
    "bahdanau_attention": "seq2seq_attention",
    "convnext": "convnext_tiny",
    "dense_layer": "densenet121",
    "dense_transition": "densenet121",
    "encoder_layer": "bert_base",
    "fire": "squeezenet1_1",
    "gpt_layer": "gpt2_small",
    "mbconv": "efficientnet_b0",
    "mixer_layer": "mixer_s16",
    "patch_embedding": "mixer_s16",
    "unet_down": "unet",
    "unet_up": "unet",
    "vit_block": "vit_b_16",
}


def used(name: str) -> Network:
    """Return a network that uses a shipped block once, at the shapes that its Inputs say."""
    made = read_shipped_block(name)
    block = made.block
    found: dict[str, Node] = {"block": Node(f"{BLOCK}{block.name}", "block")}
    links: list[Link] = []
    for node_id in block.graph.of_role("input"):
        port = block.graph[node_id]
        found[port.name] = Node("Input", port.name, port.params, (len(found) * 256.0, 0.0))
        links.append(Link(Endpoint(port.name, "y"), Endpoint("block", port.name)))
    for number, port_ in enumerate(block.output_ports):
        out = f"out_{port_.name}"
        found[out] = Node("Output", out, {}, (number * 256.0, 400.0))
        links.append(Link(Endpoint("block", port_.name), Endpoint(out, "x")))
    return Network(class_name(f"{name}_alone"), Graph(found).with_links(links), made.blocks)


@cache
def analysed(name: str) -> Analysis:
    return analyse(Project(used(name)))


@pytest.mark.parametrize("name", NAMES)
def test_that_a_shipped_block_is_in_order(name: str) -> None:
    text, made = shipped_block_text(name), read_shipped_block(name)
    assert dumps_block(made) == text
    assert all((made.title, made.category, made.summary, made.keywords, made.block.doc))
    assert all(parameter.doc for block in made.blocks.values() for parameter in block.params)
    assert [problem.text for problem in analysed(name).problems] == []
    alone = analyse(Project(Network("Alone", blocks=made.blocks)))
    shown = {use[-1] for use in alone.alone if use[0] == f"{BLOCK}{made.name}" and len(use) == 2}
    assert shown == made.block.graph.nodes.keys()


def test_that_the_source_of_the_shipped_blocks_is_clean(tmp_path: Path) -> None:
    for name in NAMES:
        Path(tmp_path, f"{name}.py").write_text(analysed(name).source.text, encoding="utf-8")
    for arguments in (
        ["check", "--select=E,F,I,UP,B,N,SIM,RET", "--ignore=N812"],
        ["format", "--check"],
    ):
        command = [sys.executable, "-m", "ruff", *arguments, "--isolated", str(tmp_path)]
        checked = subprocess.run(command, capture_output=True, text=True, check=False)
        assert checked.returncode == 0, checked.stdout + checked.stderr


@pytest.mark.parametrize("name", sorted(REFERENCES))
def test_that_a_shipped_block_computes_what_its_reference_does(name: str, tmp_path: Path) -> None:
    source = analysed(name).source
    path = Path(tmp_path, "model.py")
    path.write_text(source.text, encoding="utf-8")
    torch.manual_seed(0)
    model, reference = load(path, source.class_name)(), REFERENCES[name]()
    ours, theirs = model.state_dict(), reference.state_dict()
    pairs = zip(ours.values(), theirs.values(), strict=True)
    assert all(a.shape == b.shape for a, b in pairs)
    reference.load_state_dict(dict(zip(theirs, ours.values(), strict=True)))
    block = read_shipped_block(name).block
    given = [example(block.graph[i].params) for i in block.graph.of_role("input")]
    torch.testing.assert_close(_seeded(model, given), _seeded(reference, given))


def _seeded(module: nn.Module, given: list[Tensor]) -> object:
    torch.manual_seed(1)
    return module(*given)


@pytest.mark.parametrize(("name", "example"), sorted(DRAWN_IN.items()))
def test_that_a_shipped_block_is_the_one_of_the_network_that_it_is_known_from(
    name: str, example: str
) -> None:
    # Those networks are compared with the implementations of others.
    drawn = read_example(example).project.network.blocks
    assert read_shipped_block(name).blocks.items() <= drawn.items()


def test_that_every_shipped_block_is_compared_with_something() -> None:
    assert REFERENCES.keys() | DRAWN_IN.keys() == set(NAMES)


def example(params: dict[str, Value]) -> Tensor:
    shape = (2, *(5 if size == "T" else int(size) for size in params.get("shape", ())))
    if params.get("dtype", "float32") == "float32":
        return torch.randn(shape)
    return torch.randint(0, 2, shape).to(getattr(torch, str(params["dtype"])))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{}", "this is no block"),
        ('{"format": "netwright block", "version": 9}', "version: the block is of another version"),
        (
            '{"format": "netwright block", "version": 1, "block": "C", "blocks": {}}',
            "block: expected one of the blocks (there are none), got the text",
        ),
    ],
)
def test_that_a_file_that_holds_no_block_is_refused_in_words(text: str, words: str) -> None:
    with pytest.raises(FileError) as refused:
        loads_block(text)
    assert str(refused.value).startswith(words)
