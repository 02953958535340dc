"""Knows a sentence that the runtime has made by the template that it was made of.

What runs in a process of its own, what a history keeps and what exported scripts share is plain
text. Its templates are found in the source when the catalogues are made.
"""

from __future__ import annotations

import json
import re
from functools import cache, lru_cache
from typing import Final

from nodes.phrase import Phrase
from resources import read_text

_PLACEHOLDER: Final = re.compile(r"\{(\w+)\}")
_LONGEST: Final = 4000


@lru_cache(maxsize=1024)
def recognised(text: str) -> Phrase | None:
    """Return a sentence with its template and its values, None where no template fits.

    Of several that fit, the one with the most words of its own is meant. What fills a template
    may be a sentence itself.
    """
    if len(text) > _LONGEST:
        return None
    for template, longest, pattern in _templates():
        match = pattern.fullmatch(text) if longest in text else None
        if match:
            return Phrase(text, template, "", **_values(match))
    return None


def _values(match: re.Match[str]) -> dict[str, object]:
    return {name: recognised(part) or part for name, part in match.groupdict().items()}


@cache
def _templates() -> list[tuple[str, str, re.Pattern[str]]]:
    """Return each template with its longest run of words, those with the most words first."""
    found = []
    for template in json.loads(read_text("translations", "spoken.json")):
        parts = _PLACEHOLDER.split(template)
        fixed = [part.replace("{{", "{").replace("}}", "}") for part in parts[::2]]
        found.append((sum(map(len, fixed)), template, max(fixed, key=len), _pattern(parts)))
    found.sort(key=lambda row: -row[0])
    return [row[1:] for row in found]


def _pattern(parts: list[str]) -> re.Pattern[str]:
    known: set[str] = set()
    pattern = ""
    for number, part in enumerate(parts):
        if number % 2 == 0:
            pattern += re.escape(part.replace("{{", "{").replace("}}", "}"))
        elif part in known:
            pattern += f"(?P={part})"
        else:
            known.add(part)
            pattern += f"(?P<{part}>.*?)"
    return re.compile(pattern, re.DOTALL)
