"""Copied nodes survive an e-mail: words around them, marks of quotation, broken lines."""

from __future__ import annotations

import textwrap

import pytest

from nodes.file import decode_nodes, encode_nodes
from nodes.mailed import piece_in
from tests.networks import digits_cnn

NOTE = "The quick brown fox jumps over the lazy dog and then over quite a few others as well."


def _copied() -> str:
    network = digits_cnn()
    graph = network.graph.with_node("relu", network.graph["relu"].with_(note=NOTE))
    return encode_nodes(network, graph, ["conv", "relu"])


def _wrapped(text: str) -> str:
    return "\n".join(
        part for line in text.splitlines() for part in textwrap.wrap(line, 60, subsequent_indent="")
    )


MAILS = {
    "as it is": _copied(),
    "with words around it": f"Hi Ada,\n\nhere {{it}} is:\n{_copied()}\n\nCheers {{:-}}\n",
    "quoted": textwrap.indent(_copied(), "> "),
    "quoted twice": "On Monday Ada wrote:\n" + textwrap.indent(_copied(), "> > "),
    "wrapped": _wrapped(_copied()),
    "quoted and wrapped": textwrap.indent(_wrapped(_copied()), ">> "),
    "with curly marks": _copied().replace('"', "\u201d").replace(": ", ":\u00a0"),
    "with the line ends of another system": _copied().replace("\n", "\r\n"),
}


@pytest.mark.parametrize("mail", MAILS.values(), ids=MAILS.keys())
def test_that_nodes_are_found_in_a_mail(mail: str) -> None:
    found = piece_in(mail)
    assert found is not None
    piece = decode_nodes(found)
    assert set(piece.graph.nodes) == {"conv", "relu"}
    assert len(piece.graph.links) == 1
    assert piece.graph["relu"].note == NOTE


@pytest.mark.parametrize(
    "text",
    ["", "Hello", "{}", '{"format": "netwright"}', '{"format": "netwright nodes", [[[', "[" * 9999],
)
def test_that_other_texts_hold_no_nodes(text: str) -> None:
    assert piece_in(text) is None
