"""The inputs of one node: `many` ports spelled out, and what may stay unlinked over time."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection

from nodes.layer import Port
from nodes.over_time import OverTime


def over_time(port: Port, over: OverTime) -> Port:
    """Return an input of a node that runs over time: a state may start from zeros."""
    optional = port.name in over.carried or (port.optional and port.name not in over.sequences)
    return port if optional == port.optional else dataclasses.replace(port, optional=optional)


def spelled(port: Port, linked: Collection[str]) -> list[Port]:
    """Return the ports that a `many` port is with these links, a free one last."""
    last = max((many_number(port.name, name) or 0 for name in linked), default=0)
    numbers = range(1, last + 2)
    optional = [number != 1 for number in numbers]
    return [
        dataclasses.replace(port, name=f"{port.name}{number}", many=False, optional=free)
        for number, free in zip(numbers, optional, strict=True)
    ]


def many_number(stem: str, name: str) -> int | None:
    """Return 3 for the port x3 of the `many` port x, None for a port of another name."""
    digits = name.removeprefix(stem)
    return int(digits) if name.startswith(stem) and digits.isdigit() else None
