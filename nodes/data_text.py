"""Generated rows of numbered words: tagging, masked words, text to go on with, translation."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from nodes.data_generated import (
    MADE_HERE,
    Series,
    free_length_parameter,
    samples_parameter,
    seed_parameter,
)
from nodes.dataset import DATASETS, GENERATED, Dataset, FieldSpec
from nodes.declaration import declaration
from nodes.params import integer

_FEWEST = 8


def _length_parameter(default: int, doc: str = "Words of a row.") -> Any:  # noqa: ANN401
    return integer(default=default, min=4, max=10_000, doc=doc)


def _vocabulary_parameter(default: int, least: int, doc: str) -> Any:  # noqa: ANN401
    return integer(default=default, min=least, max=1_000_000, doc=doc)


class Rows(Series):
    """Rows of whole numbers that stand for words."""

    def row(self, name: str, dtype: str = "int64") -> FieldSpec:
        """Return a field that says something of each word, for the network to read."""
        return FieldSpec(name, self.shape(1)[:1], dtype, "input")

    def target(self, name: str = "target") -> FieldSpec:
        """Return a field with the right answer for each word."""
        return FieldSpec(name, self.shape(1)[:1], "int64", "target")


@declaration(
    DATASETS,
    category="Data",
    group=GENERATED,
    title="Tagged sentences",
    keywords=("text", "sequence", "part of speech", "tagging", "tokens", "language"),
)
class TaggedSentences(Rows):
    """Sentences of numbered words, each word with its part of speech.

    Half of the words can be two parts of speech: only the words before tell which.
    """

    source = "a chain in which three parts of speech can follow each one"

    samples: int = samples_parameter()
    length: int = _length_parameter(12)
    vocabulary: int = _vocabulary_parameter(400, 100, "How many different words there are.")
    tags: int = integer(default=17, min=_FEWEST, max=100, doc="Parts of speech.")
    free_length: bool = free_length_parameter()
    seed: int = seed_parameter()

    def fields(self) -> tuple[FieldSpec, ...]:
        """Return the words and their tags, both (T)."""
        return (self.row("words"), self.target("tags"))


@declaration(
    DATASETS,
    category="Data",
    group=GENERATED,
    title="Masked sentences",
    keywords=("text", "bert", "pre-training", "masked language model", "next sentence", "tokens"),
)
class MaskedSentences(Rows):
    """Pairs of sentences of which some words are hidden: say which, and whether they are a pair.

    Every sentence counts on, by a step of its own, so that the words around a hidden one tell
    it. 0 pads, 1 begins, 2 ends a sentence and 3 hides a word. The target is -100, which losses
    leave out, at every word that can be seen.
    """

    source = "after Devlin et al. (2018), BERT, on sentences that count"

    samples: int = samples_parameter()
    length: int = _length_parameter(24, "Places of a pair; shorter pairs are padded.")
    vocabulary: int = _vocabulary_parameter(60, 20, "How many different numbers, 4 of them signs.")
    free_length: bool = free_length_parameter()
    seed: int = seed_parameter()

    def fields(self) -> tuple[FieldSpec, ...]:
        """Return words, their sentences, padding and hidden words (T), and if it is a pair."""
        seen = (self.row("tokens"), self.row("segments"), self.row("padding", "bool"))
        return (*seen, self.target(), FieldSpec("follows", (), "int64", "target"))

    def check(self) -> Iterator[tuple[str, str]]:
        """Two sentences and their signs need room."""
        yield from super().check()
        if self.length < _FEWEST:
            yield "length", f"must be at least {_FEWEST}, but is {self.length}"


@declaration(
    DATASETS,
    category="Data",
    group=GENERATED,
    title="Sums as text",
    keywords=("text", "gpt", "language model", "next token", "characters", "arithmetic"),
)
class SumsAsText(Rows):
    """A text of sums such as 7+5=12; cut into rows: say at each sign which comes next.

    The signs are 0 to 9, then + = and ; as the numbers 10, 11 and 12.
    """

    source = "sums of two random numbers"

    samples: int = samples_parameter()
    length: int = _length_parameter(32, "Signs of a row.")
    largest: int = integer(default=9, min=1, max=999_999, doc="The largest number that is added.")
    free_length: bool = free_length_parameter()
    seed: int = seed_parameter()

    def fields(self) -> tuple[FieldSpec, ...]:
        """Return the signs and what follows each, both (T)."""
        return (self.row("tokens"), self.target())


@declaration(
    DATASETS,
    category="Data",
    group=GENERATED,
    title="Reversed rows",
    keywords=("sequence", "transformer", "padding", "copy", "algorithm", "tokens"),
)
class ReversedRows(Rows):
    """Rows of different lengths: say each row from its end to its start.

    0 pads; there the target is -100, which losses leave out.
    """

    source = "random numbers in rows of random length"

    samples: int = samples_parameter()
    length: int = _length_parameter(12, "Length of the longest rows; shorter ones are padded.")
    vocabulary: int = _vocabulary_parameter(20, 3, "How many different numbers, 0 among them.")
    free_length: bool = free_length_parameter()
    seed: int = seed_parameter()

    def fields(self) -> tuple[FieldSpec, ...]:
        """Return the row, where it is padding, and the row reversed, all (T)."""
        return (self.row("tokens"), self.row("padding", "bool"), self.target())


@declaration(
    DATASETS,
    category="Data",
    group=GENERATED,
    title="Number words",
    keywords=("text", "translation", "seq2seq", "encoder decoder", "teacher forcing", "tokens"),
)
class NumberWords(Dataset):
    """Numbers in figures and in English words: translate 407 into four hundred seven.

    In both languages 0 pads. Figures are 1 to 10. Among the words 1 begins and 2 ends; the
    decoder's input is the right translation, one word late. The target is -100, which losses
    leave out, behind the end.
    """

    source = "whole numbers from 0, each as often as any other"
    licence = MADE_HERE

    samples: int = samples_parameter()
    digits: int = integer(default=4, min=1, max=6, doc="Figures of the largest numbers.")
    seed: int = seed_parameter()

    def fields(self) -> tuple[FieldSpec, ...]:
        """Return the figures, what the decoder reads, and what it has to say."""
        words = (self.longest,)
        return (
            FieldSpec("figures", (self.digits,), "int64", "input"),
            FieldSpec("decoder_input", words, "int64", "input"),
            FieldSpec("target", words, "int64", "target"),
        )

    def rows(self) -> int:
        """Return the number of pairs."""
        return self.samples

    @property
    def longest(self) -> int:
        """The most words of a number, with the sign at its end."""
        return (2, 3, 5, 7, 8, 10)[self.digits - 1]
