"""Every help card is whole: a formula, shapes, when to use it and when not, a source."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping

import nodes.library  # noqa: F401 - declares the layers
from nodes.declaration import Declared
from nodes.layer import LAYERS, Layer
from nodes.reference import shapes
from nodes.training import OPTIMIZERS, SCHEDULES
from tests.each import each

CARDS: Mapping[str, type[Declared]] = {**LAYERS, **OPTIMIZERS, **SCHEDULES}
FACTS = ("use", "avoid", "source")
PLACEHOLDER = re.compile(r"\b(TODO|FIXME|TBD|placeholder|lorem|xxx)\b|\?\?|\.\.\.", re.IGNORECASE)
SETTING = re.compile(r"[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+")
ADVISED = re.compile(r"\b(?:take|takes|see) ([A-Z][A-Za-z0-9]+)")
SOURCE = re.compile(r"\b(1[6-9]|20)\d\d\b|\b(PyTorch|torchmetrics|NumPy), \w|Netwright")

BORROWED = {"embedding_dim", "num_embeddings"}
"""Parameters of the Embedding whose weights a TiedLinear borrows."""

every_card = each(CARDS)


@every_card
def test_that_a_card_is_whole(name: str) -> None:
    card = CARDS[name]
    assert bool(card.formula) != bool(card.no_formula)
    assert all(getattr(card, fact) for fact in FACTS)
    assert SOURCE.search(card.source), card.source
    assert len(card.formula) <= 320
    assert all(len(line) <= 110 for line in card.formula.splitlines())


@every_card
def test_that_a_card_says_in_short_sentences_when_to_use_it_and_when_not(name: str) -> None:
    card = CARDS[name]
    for words in (card.use, card.avoid):
        assert 30 < len(words) < 240, words
        assert words[0].isupper()
        assert words.endswith(".")
        assert not PLACEHOLDER.search(words)


@every_card
def test_that_a_card_names_parameters_and_layers_that_exist(name: str) -> None:
    card = CARDS[name]
    ports: set[str] = set()
    if issubclass(card, Layer):
        ports = {port.name for port in (*card.inputs, *card.outputs)} | BORROWED
    words = "\n".join((card.formula, getattr(card, "shapes", "")))

    assert set(SETTING.findall(words)) <= set(card.kinds()) | ports
    assert set(ADVISED.findall(f"{card.use} {card.avoid}")) <= set(CARDS)


@every_card
def test_that_the_shapes_of_a_card_are_known(name: str) -> None:
    card = CARDS[name]
    if issubclass(card, Layer) and card.role == "layer":
        assert "→" in shapes(card.build(card.fresh()))


def test_that_no_two_cards_say_the_same() -> None:
    said = Counter(text for card in CARDS.values() for text in {card.use, card.avoid} if text)

    assert [text for text, count in said.items() if count > 1] == []
