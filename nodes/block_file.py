"""A block as a file of its own: with the blocks inside it, and the words by which it is found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from nodes.found import Found, Parts, plain_words
from nodes.graph import Block
from nodes.jsontext import FileError, Lines, parse, render
from nodes.network_codec import decode_blocks, encode_blocks

FORMAT = "netwright block"
VERSION = 1

_KNOWN = ("format", "version", "title", "category", "summary", "keywords", "block", "blocks")


@dataclass(frozen=True)
class BlockFile:
    """A block to be put into networks: `name` is the one of `blocks` that the others serve."""

    name: str
    blocks: Mapping[str, Block]
    title: str
    category: str
    summary: str = ""
    keywords: tuple[str, ...] = ()

    @property
    def block(self) -> Block:
        """The block that the file is about."""
        return self.blocks[self.name]


def loads_block(text: str) -> BlockFile:
    """Return the block that a text describes; FileError says what is wrong, where, and the cure."""
    document = parse(text)
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        message = f'this is no block: it does not say "format": "{FORMAT}"'
        raise FileError(message)
    if document.get("version") != VERSION:
        message = f"the block is of another version than {VERSION}; update Netwright to read it"
        raise FileError(message, "version")
    parts = Found(document, "", {}).parts(*_KNOWN)
    blocks = decode_blocks(parts["blocks"])
    return BlockFile(
        name=_main(parts, blocks),
        blocks=blocks,
        title=parts["title"].title(),
        category=parts["category"].title(),
        summary=parts.get("summary", "").title(),
        keywords=tuple(part.title() for part in parts.get("keywords", []).elements()),
    )


def dumps_block(made: BlockFile) -> str:
    """Return the text of a block's file; equal blocks give equal texts."""
    document: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "title": plain_words(made.title, lines=False),
        "category": plain_words(made.category, lines=False),
        "summary": plain_words(made.summary, lines=False),
        "keywords": [plain_words(word, lines=False) for word in made.keywords],
        "block": made.name,
        "blocks": encode_blocks(made.blocks),
    }
    return render(Lines(document))


def _main(parts: Parts, blocks: Mapping[str, Block]) -> str:
    found = parts["block"]
    name = found.text("the name of a block")
    if name not in blocks:
        found.refuse(f"one of the blocks {', '.join(blocks) or '(there are none)'}")
    return name
