"""The blocks that ship with Netwright, each a drawing that a network takes over and may change."""

from __future__ import annotations

from functools import cache

import resources
from nodes.block_file import BlockFile, loads_block
from nodes.file import SUFFIX

SHIPPED = "shipped:"
"""What stands before the name of a shipped block where a layer's type could stand."""

_FOLDER = "blocks"


def shipped_block_names() -> list[str]:
    """Return the names of all shipped blocks."""
    return resources.names(_FOLDER, SUFFIX)


def shipped_block_text(name: str) -> str:
    """Return the text of a shipped block's file."""
    return resources.read_text(_FOLDER, name + SUFFIX)


@cache
def read_shipped_block(name: str) -> BlockFile:
    """Return a shipped block by its name."""
    return loads_block(shipped_block_text(name))


def shipped_blocks() -> dict[str, BlockFile]:
    """Return all shipped blocks by name, in the order of their categories and titles."""
    found = {name: read_shipped_block(name) for name in shipped_block_names()}
    return dict(sorted(found.items(), key=lambda pair: (pair[1].category, pair[1].title)))
