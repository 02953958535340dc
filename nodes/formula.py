"""Formulas in print: the plain text of a declaration as HTML that Qt and browsers show alike."""

from __future__ import annotations

import re
from collections.abc import Container
from html import escape

_LOW, _LOW_PLAIN = "₀₁₂₃₄₅₆₇₈₉₊₋ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ", "0123456789+−aehijklmnoprstuvx"
_HIGH, _HIGH_PLAIN = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁱⁿᵀᵏᵗ", "0123456789+−inTkt"
PLAIN = str.maketrans(_LOW + _HIGH, _LOW_PLAIN + _HIGH_PLAIN)
_ARTICLE = r"(?<!\w)a (?=[a-z]{2})(?!and|or |learned|drawn|where)"
_PART = re.compile(f"{_ARTICLE}|[{_LOW}]+|[{_HIGH}]+|[A-Za-z][A-Za-z0-9_]*|.", re.DOTALL)
_GROUP = re.compile(r"[\[(][^\[\]()\n]{1,24}[\])]")
_GREEK = "αβγδεζηθικλμνξπρστφχψω"


def formula_html(text: str, settings: Container[str] = ()) -> str:
    """Return a formula as HTML: variables in italics, indices low, powers high.

    `settings` are the names of parameters; they are set like code. Short groups in brackets
    stay on one line.
    """
    text = _GROUP.sub(lambda found: found.group().replace(" ", "\u00a0"), text)
    return "<br>\n".join(
        "".join(_part(part, settings) for part in _PART.findall(line)) for line in text.split("\n")
    )


def _part(part: str, settings: Container[str]) -> str:
    if part[0] in _LOW:
        return f"<sub>{part.translate(PLAIN)}</sub>"
    if part[0] in _HIGH:
        return f"<sup>{part.translate(PLAIN)}</sup>"
    if part in settings:
        return f"<code>{part}</code>"
    if part in _GREEK or (len(part) == 1 and part.isascii() and part.isalpha()):
        return f"<i>{part}</i>"
    return escape(part)
