"""What a block's description says, as the docstring of its class."""

from __future__ import annotations

import re
import textwrap

from runtime.layout import LINE, STEP

_QUOTES = '"""'
_PROSE = re.compile(r"[A-Za-z0-9 ,.;:!?()'\u00d7\u2013+*/=<>%&-]+")
"""The only letters that a description brings into source: none ends a text or turns a line."""
_SENTENCE = re.compile(r"(?<=[.!?]) (?=[A-Z0-9])")
_CLAUSE = re.compile(r": |; ")


def docstring(doc: str, facts: str, indent: int) -> list[str]:
    """Return the lines of a docstring: a sentence, and below it what more there is to say.

    `facts` is the sentence that stands in for a description that is missing, or that holds
    anything but plain prose.
    """
    margin = STEP * indent
    paragraphs = [" ".join(text.split()) for text in doc.split("\n\n") if text.strip()]
    if not paragraphs or not all(_PROSE.fullmatch(text) for text in paragraphs):
        return [f"{margin}{_QUOTES}{facts}{_QUOTES}"]
    first, rest = _parted(paragraphs[0], LINE - len(margin) - 2 * len(_QUOTES), facts)
    below = [text for text in (rest, *paragraphs[1:]) if text]
    if not below:
        return [f"{margin}{_QUOTES}{first}{_QUOTES}"]
    lines = [f"{margin}{_QUOTES}{first}"]
    for text in below:
        wrapped = textwrap.wrap(text, LINE - len(margin), break_on_hyphens=False)
        lines += ["", *(margin + line for line in wrapped)]
    return [*lines, margin + _QUOTES]


def _parted(text: str, width: int, facts: str) -> tuple[str, str]:
    """Return a first sentence that fits on a line, and the rest."""
    first, _, rest = _cut(text, _SENTENCE)
    if len(_ended(first)) <= width:
        return _ended(first), _ended(rest)
    clause, _, more = _cut(text, _CLAUSE)
    if more and len(clause) < width:
        return _ended(clause), _ended(more)
    return facts, _ended(text)


def _cut(text: str, where: re.Pattern[str]) -> tuple[str, str, str]:
    found = where.search(text)
    return (text[: found.start()], " ", text[found.end() :]) if found else (text, "", "")


def _ended(sentence: str) -> str:
    """Return a sentence with a capital letter at its start and a full stop at its end."""
    if not sentence:
        return ""
    end = "" if sentence[-1] in ".!?" else "."
    return f"{sentence[0].upper()}{sentence[1:]}{end}"
