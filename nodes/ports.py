"""The inputs of one node: `many` ports spelled out, and what may stay unlinked over time."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nodes.layer import Port
    from nodes.over_time import OverTime

MOST_LINKS = 1000
"""Links that one `many` port takes."""


def over_time(port: Port, over: OverTime) -> Port:
    """Return an input of a node that runs over time: a state may start from zeros."""
    optional = port.name in over.carried or (port.optional and port.name not in over.sequences)
    return port if optional == port.optional else dataclasses.replace(port, optional=optional)


def spelled(port: Port, linked: Collection[str]) -> tuple[Port, ...]:
    """Return the ports that a `many` port is with these links, a free one last."""
    last = max((many_number(port.name, name) or 0 for name in linked), default=0)
    return _numbered(port, min(last + 1, MOST_LINKS))


@lru_cache(maxsize=2 * MOST_LINKS)
def _numbered(port: Port, last: int) -> tuple[Port, ...]:
    return tuple(
        dataclasses.replace(port, name=f"{port.name}{number}", many=False, optional=number != 1)
        for number in range(1, last + 1)
    )


def many_number(stem: str, name: str) -> int | None:
    """Return 3 for the port x3 of the `many` port x, None for what is none of its ports."""
    digits = name.removeprefix(stem)
    if not name.startswith(stem) or not digits.isdecimal() or len(digits) > len(str(MOST_LINKS)):
        return None
    number = int(digits)
    return number if number <= MOST_LINKS else None


def in_order(stem: str, names: Iterable[str]) -> list[str]:
    """Return those names that are ports of the `many` port, by their numbers."""
    numbers = {name: many_number(stem, name) for name in names}
    return sorted((n for n in numbers if numbers[n] is not None), key=lambda n: numbers[n] or 0)
