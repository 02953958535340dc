"""Says of the result of a `forward` what it is: to a type checker, a module gives anything."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from runtime.layout import LINE

_BINDING = re.compile(r" {8}([A-Za-z_][\w, ]*?)(: \w+)? = (.*)")


def typed_at_first(lines: Sequence[str], result: str, arguments: Collection[str]) -> Sequence[str]:
    """Return the lines of a body, the variable of the result typed where it is first bound.

    `arguments` are written as in the head, `x: Tensor`: what is one of them is typed already.
    """
    if lines and lines[-1].startswith(f"        {result} = torch."):
        return lines  # torch's own functions say what they give
    for number, line in enumerate(lines):
        bound = _BINDING.match(line)
        if bound is None or result not in bound.group(1).split(", "):
            continue
        names, known, value = bound.groups()
        text = line.replace(" = ", ": Tensor = ", 1)
        if names != result or known or f"{value}: Tensor" in arguments or len(text) > LINE:
            return lines
        return [*lines[:number], text, *lines[number + 1 :]]
    return lines
