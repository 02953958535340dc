"""Finds copied nodes in a text that went through an e-mail: quoted, wrapped, with words around."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

_QUOTE: Final = re.compile(r"^[ \t]*(?:[>|][ \t]?)+", re.MULTILINE)
_CURLY: Final = str.maketrans("\u201c\u201d\u201e\u00a0", '""" ', "\u200b\ufeff")
_START: Final = re.compile(r'\{\s*"format"\s*:\s*"netwright nodes"')
_LARGEST: Final = 20_000_000
_MOST: Final = 10
"""Beginnings of copied nodes in one text that are looked at."""


def piece_in(text: str) -> str | None:
    """Return the JSON of copied nodes within a text, None where there is none.

    A mail program may put > before each line, break lines at spaces, also within a note, and
    make quotation marks curly.
    """
    if len(text) > _LARGEST:
        return None
    for variant in (text, _joined(text), _joined(text.translate(_CURLY))):
        found = next(_pieces(variant), None)
        if found is not None:
            return found
    return None


def _pieces(text: str) -> Iterator[str]:
    import json

    for start in islice(_START.finditer(text), _MOST):
        try:
            _, end = json.JSONDecoder().raw_decode(text, start.start())
        except (ValueError, RecursionError):
            continue
        yield text[start.start() : end]


def _joined(text: str) -> str:
    """Return a text on one line, without the marks of a quotation."""
    lines = (line.strip() for line in _QUOTE.sub("", text).splitlines())
    return " ".join(line for line in lines if line)
