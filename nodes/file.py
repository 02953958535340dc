"""Project files: read and written as one JSON text, a node and a link a line."""

from __future__ import annotations

import dataclasses
import os
import stat
from collections.abc import Iterable
from pathlib import Path

from nodes.atomic import write_whole
from nodes.blocks import blocks_within
from nodes.found import Found
from nodes.graph import Frame, Graph, Link, Network, NodeId
from nodes.jsontext import MAX_BYTES, FileError, Lines, parse, render
from nodes.migrations import VERSION, migrated
from nodes.network_codec import decode_links, decode_network, encode_link, encode_network
from nodes.project import Project
from nodes.project_codec import decode_project, encode_project

__all__ = [
    "SUFFIX",
    "FileError",
    "decode_incoming",
    "decode_nodes",
    "dumps",
    "encode_nodes",
    "loads",
    "newer_version",
    "read",
    "unmarked",
    "write",
]

FORMAT = "netwright"
SUFFIX = ".json"

_PIECE = "netwright nodes"
_NEWER = "version"
_SAVE_COPY = "save a copy under another name, or update Netwright"


def read(path: str | os.PathLike[str]) -> Project:
    """Return the project in a file; FileError says what is wrong with it, where, and the cure."""
    place = Path(path)
    try:
        return loads(_content(place))
    except FileError as error:
        message = f"{place.name}: {error}"
        raise FileError(message) from None


def write(path: str | os.PathLike[str], project: Project) -> None:
    """Write a project file, whole or not at all; FileError says why it could not be done."""
    write_whole(Path(path), dumps(project).encode())


def loads(text: str) -> Project:
    """Return the project that a text describes; FileError as of `read`."""
    document = parse(text.removeprefix("\ufeff"))
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        message = 'this is no Netwright project: it does not say "format": "netwright"'
        raise FileError(message)
    version = document.get("version")
    if type(version) is not int or version < 1:
        message = f'expected "version": {VERSION} or another whole number from 1'
        raise FileError(message, "version")
    if version > VERSION:
        return _from_newer(document, version)
    return decode_project(Found(migrated(document), "", {}))


def dumps(project: Project, *, as_read: bool = False) -> str:
    """Return the text of a project file; equal projects give equal texts.

    FileError for what `loads` would not take back, such as a name that Python cannot have, and
    for a project of a newer version, unless it is to be one of that version again, `as_read`.
    """
    version = newer_version(project)
    if version is not None and not as_read:
        message = f"the file was written by a newer Netwright (version {version}); {_SAVE_COPY}"
        raise FileError(message)
    made = encode_project(project)
    document = {"format": FORMAT, "version": VERSION, **made}
    return render(Lines(document))


def newer_version(project: Project) -> int | None:
    """Return the version of the newer file that the project was read from: it is read-only."""
    version = project.extra.get(_NEWER)
    return version if isinstance(version, int) else None


def unmarked(project: Project) -> Project:
    """Return the project as one of this version, to be saved as a copy."""
    extra = {name: value for name, value in project.extra.items() if name != _NEWER}
    return dataclasses.replace(project, extra=extra)


def encode_nodes(
    network: Network, graph: Graph, chosen: Iterable[NodeId], frames: Iterable[Frame] = ()
) -> str:
    """Return some nodes of a graph as text for the clipboard, with the blocks that they use.

    What feeds them from outside is told apart, so that copies may be fed by it again.
    """
    kept = set(chosen) & graph.nodes.keys()
    piece = graph.without_nodes(graph.nodes.keys() - kept).with_frames(frames)
    blocks = {name: network.blocks[name] for name in blocks_within(network, (piece,))}
    made = encode_network(Network("Piece", piece, blocks))
    fed = (k for k in graph.links if k.target.node in kept and k.source.node not in kept)
    incoming = Lines([encode_link(link) for link in sorted(fed)])
    return render(
        Lines({"format": _PIECE, "version": VERSION, "piece": made, "incoming": incoming})
    )


def decode_nodes(text: str) -> Network:
    """Return copied nodes as a network that also holds their blocks; FileError for other text."""
    document = parse(text)
    if not isinstance(document, dict) or document.get("format") != _PIECE:
        message = "the clipboard holds no nodes; copy some first"
        raise FileError(message)
    if document.get("version") != VERSION:
        message = "the nodes were copied in another version of Netwright; update the older one"
        raise FileError(message, "version")
    return decode_network(Found(document, "", {}).parts()["piece"])


def decode_incoming(text: str) -> list[Link]:
    """Return what fed copied nodes from outside; [] for a text that does not tell."""
    document = parse(text)
    if not isinstance(document, dict):
        return []
    return decode_links(Found(document, "", {}).parts().get("incoming", []))


def _from_newer(document: dict[str, object], version: int) -> Project:
    try:
        project = decode_project(Found(document, "", {}))
    except FileError:
        message = (
            f"it was written by a newer Netwright (file version {version}, this one reads up to "
            f"{VERSION}); update Netwright to open it"
        )
        raise FileError(message) from None
    return dataclasses.replace(project, extra={**project.extra, _NEWER: version})


def _content(path: Path) -> str:
    try:
        # A pipe must not keep the window waiting for its writer.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
        with os.fdopen(handle, "rb") as file:
            status = os.fstat(handle)
            if not stat.S_ISREG(status.st_mode):
                message = "this is no ordinary file; choose a project file"
                raise FileError(message)
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        message = f"the file could not be read: {error.strerror}"
        raise FileError(message) from error
    try:
        return data.decode()
    except UnicodeDecodeError:
        message = "this is no UTF-8 text; choose a project file"
        raise FileError(message) from None
