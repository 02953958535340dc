"""The docstrings of generated classes: what a block says of itself, and nothing that could run."""

from __future__ import annotations

import ast
import dataclasses

import pytest

from nodes.graph import Block, Graph
from runtime.docstring import docstring
from runtime.source import generate
from runtime.trace import trace
from tests.networks import graph, network, node

FACTS = "2 layers: Conv2d, ReLU."


def test_that_a_sentence_is_the_docstring() -> None:
    assert docstring("two convolutions and a shortcut", FACTS, 1) == [
        '    """Two convolutions and a shortcut."""'
    ]


def test_that_what_follows_the_first_sentence_stands_below_it() -> None:
    doc = "Two convolutions. After He et al. 2015; the\nstride halves the image.\n\nMore of it."
    assert docstring(doc, FACTS, 1) == [
        '    """Two convolutions.',
        "",
        "    After He et al. 2015; the stride halves the image.",
        "",
        "    More of it.",
        '    """',
    ]


def test_that_a_long_sentence_is_parted_at_a_colon() -> None:
    doc = "Three convolutions, narrow in the middle, and an identity shortcut: the block of ResNets"
    lines = docstring(doc, FACTS, 1)
    assert lines[0] == (
        '    """Three convolutions, narrow in the middle, and an identity shortcut.'
    )
    assert lines[2] == "    The block of ResNets."


def test_that_a_sentence_without_a_place_to_part_it_stands_below_the_facts() -> None:
    lines = docstring("word " * 60, FACTS, 1)
    assert lines[0] == f'    """{FACTS}'
    assert max(map(len, lines)) <= 88


@pytest.mark.parametrize(
    "doc",
    ["", '""" + evil() + """', "ends in a backslash \\", "a \u202e turned line"],
)
def test_that_nothing_but_prose_reaches_a_docstring(doc: str) -> None:
    assert docstring(doc, FACTS, 1) == [f'    """{FACTS}"""']


@pytest.mark.parametrize(
    "words", ["Written in torch. For images", "Like torch.nn, F.relu and math.pi"]
)
def test_that_what_a_docstring_mentions_is_not_imported(words: str) -> None:
    found = network(
        {"x": node("Input", shape=(4,)), "body": node("block:Body"), "y": node("Output")},
        *("x > body", "body > y"),
        blocks={"Body": Block("Body", _square(), doc=words)},
    )
    found = dataclasses.replace(found, doc=words)
    text = generate(found, trace(found)).text
    assert text.splitlines()[2:3] == ["from torch import Tensor, nn"]
    assert words.partition(". ")[0] in text


def _square() -> Graph:
    nodes = {"x": node("Input"), "layer": node("Linear", out_features=4), "y": node("Output")}
    return graph(nodes, "x > layer", "layer > y")


@pytest.mark.parametrize("doc", ["'''", "# x = 1", "{f} %s", "a; b: c"])
def test_that_a_docstring_is_one_literal(doc: str) -> None:
    (statement,) = ast.parse("\n".join(docstring(doc, FACTS, 0))).body
    assert isinstance(statement, ast.Expr)
    assert isinstance(statement.value, ast.Constant)
