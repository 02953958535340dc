"""The drawing as text: everything is in it, and no name says anything in the other language."""

from __future__ import annotations

import re

import pytest

from nodes.diagram import dot, mermaid
from nodes.examples import example_names, read_example
from nodes.graph import Block, Endpoint, Graph, Link, Network, Node
from tests.networks import digits_cnn

HOSTILE = [
    '"];}>\n--> x["a',
    "`md`",
    "<script>alert(1)</script>",
    '\\N\\G\\"',
    "#quot;&lt;",
    "end",
    "%%{init: {}}%%",
    "a\u202eb\x00c",
]


def _hostile() -> Network:
    nodes = {
        f"i{number}": Node(f"Strange{text}", text, {"p": text}, (0.0, 100.0 * number))
        for number, text in enumerate(HOSTILE)
    }
    links = frozenset({Link(Endpoint("i0", "y]"), Endpoint("i1", 'x"'))})
    graph = Graph(nodes, links)
    return Network('a"b\\', graph, {text: Block(text, graph) for text in HOSTILE})


def test_that_a_flowchart_has_every_node_and_link() -> None:
    text = mermaid(digits_cnn())
    assert text.startswith("flowchart TD\n")
    assert text.count(" -->") == len(digits_cnn().graph.links)
    assert '  n2["conv<br>Conv2d<br>→16, 3×3, pad 1"]' in text.splitlines()
    assert '-->|"prediction"|' in text


def test_that_a_graph_for_graphviz_has_every_node_and_link() -> None:
    text = dot(digits_cnn())
    assert text.count(" -> ") == len(digits_cnn().graph.links)
    assert '  n2 [label="conv\\nConv2d\\n→16, 3×3, pad 1" shape=box];' in text.splitlines()
    assert text.count("{") == text.count("}")


@pytest.mark.parametrize("name", example_names())
def test_that_each_block_of_an_example_is_drawn_once(name: str) -> None:
    network = read_example(name).project.network
    assert mermaid(network).count("subgraph ") == len(network.blocks)
    assert dot(network).count("subgraph ") == len(network.blocks)


def test_that_no_name_breaks_out_of_its_quotation_marks() -> None:
    for line in mermaid(_hostile()).splitlines():
        bare = re.sub(r'"[^"]*"', "Q", line)
        assert re.fullmatch(
            r"flowchart TD| *(end|b?\d*n\d+[\[({Q\])}]+|subgraph b\d+ \[Q\]"
            r"|b?\d*n\d+ -->(\|Q\|)? b?\d*n\d+)",
            bare,
        ), line
    for line in dot(_hostile()).splitlines():
        bare = re.sub(r'"(?:[^"\\]|\\.)*"', "Q", line)
        assert re.fullmatch(
            r"digraph Q \{| *(\}|node \[fontname=Q style=rounded\];"
            r"|subgraph cluster_b\d+ \{|label=Q;"
            r"|b?\d*n\d+ \[label=Q shape=\w+\];|b?\d*n\d+ -> b?\d*n\d+( \[taillabel=Q\])?;)",
            bare,
        ), line


def test_that_what_the_other_language_reads_in_labels_is_only_ever_our_own() -> None:
    said = mermaid(_hostile()).replace("<br>", "")
    assert "`" not in said
    assert "<" not in said
    assert "script" in said
    for text in re.findall(r'"((?:[^"\\]|\\.)*)"', dot(_hostile())):
        assert not re.search(r"(?<!\\)(?:\\\\)*\\[NGELRTHl]", text), text
        assert not re.search(r"&(?!amp;|lt;|gt;)", text), text
