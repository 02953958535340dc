"""A difference in words, and as JSON holds it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final

from nodes.difference import Change, Difference, LinkChange, NodeChange
from nodes.graph import BLOCK
from nodes.params import Value
from nodes.value_codec import encode_value

_LONGEST: Final = 60
_SAME: Final = "no difference"


def spelled(value: Value) -> str:
    """Return how a value is shown beside another one, on one line."""
    if value is None:
        return "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return ", ".join(map(spelled, value)) or "none"
    return f"{value:.12g}" if isinstance(value, float) else str(value)


def shortened(text: str) -> str:
    """Return a text on one line that is not too long to be read beside another."""
    lines = text.strip().splitlines() or [""]
    more = f" ... ({len(lines)} lines)" if len(lines) > 1 else ""
    first = lines[0]
    return (first if len(first) <= _LONGEST else first[: _LONGEST - 3] + "...") + more


def change_line(change: Change) -> str:
    """Return one change: "kernel_size 3 → 5"."""
    return f"{shortened(change.name)} {_side(change.old)} → {_side(change.new)}"


def lines(difference: Difference) -> Iterator[str]:
    """Yield each change on a line, the nodes first, then links and settings."""
    for node in difference.nodes:
        if node.kind != "moved":
            yield node_line(node)
    if difference.moved:
        yield f"moved: {', '.join(node.name for node in difference.moved)}"
    yield from (link_line(link) for link in difference.links)
    yield from (f"{made.section}: {change_line(made.change)}" for made in difference.settings)


def text(difference: Difference) -> str:
    """Return the whole difference as lines."""
    return "\n".join(lines(difference)) or _SAME


def sentence(difference: Difference, most: int = 3) -> str:
    """Return the first changes on one line: what a list of runs has room for."""
    found = list(lines(difference))
    more = f"; {len(found) - most} more" if len(found) > most else ""
    return ("; ".join(found[:most]) or _SAME) + more


def node_line(node: NodeChange) -> str:
    """Return what happened to a node: "changed conv1 (Conv2d): kernel_size 3 → 5"."""
    kind = node.type.removeprefix(BLOCK)
    said = "; ".join(map(change_line, node.changes))
    return f"{node.kind} {_place(node)}{node.name} ({kind}){f': {said}' if said else ''}"


def link_line(link: LinkChange) -> str:
    """Return what happened to an input: "link to relu.x: conv1.y → norm.y"."""
    place = "".join(f"{name} / " for name in link.place_after)
    return f"link to {place}{link.target}: {link.old or 'none'} → {link.new or 'none'}"


def as_json(difference: Difference) -> dict[str, Any]:
    """Return the difference as plain values."""
    return {
        "nodes": [_node_json(node) for node in difference.nodes],
        "links": [
            {"change": k.kind, "place": list(k.place_after), "input": k.target, "old": k.old}
            | {"new": k.new}
            for k in difference.links
        ],
        "settings": [
            {"section": made.section, **_change_json(made.change)} for made in difference.settings
        ],
    }


def _node_json(node: NodeChange) -> dict[str, Any]:
    return {
        "change": node.kind,
        "name": node.name,
        "type": node.type,
        "before": _path(node.before),
        "after": _path(node.after),
        "moved": node.moved,
        "parameters": [_change_json(change) for change in node.changes],
    }


def _path(path: Iterable[str] | None) -> list[str] | None:
    return None if path is None else list(path)


def _change_json(change: Change) -> dict[str, Any]:
    return {"name": change.name, "old": encode_value(change.old), "new": encode_value(change.new)}


def _place(node: NodeChange) -> str:
    return "".join(f"{name} / " for name in node.where[:-1])


def _side(value: Value) -> str:
    return shortened(spelled(value))
