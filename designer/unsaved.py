"""Unsaved work as a file: a project, and which file or example its changes are changes of."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from nodes.file import dumps, read
from nodes.project import Project

_KEY: Final = "unsaved"


@dataclass(frozen=True)
class Unsaved:
    """A project with changes that are in no file.

    `path` is the file that it was read from or saved in last, `stamp` what that was like then;
    `name` is what a project without a file is called.
    """

    project: Project
    path: Path | None = None
    stamp: str = ""
    name: str = ""

    def content(self) -> bytes:
        """Return what its file holds; FileError for what cannot be read again."""
        origin = {"path": str(self.path or ""), "stamp": self.stamp, "name": self.name}
        extra = {**self.project.extra, _KEY: origin}
        return dumps(dataclasses.replace(self.project, extra=extra), as_read=True).encode()


def read_unsaved(path: Path) -> Unsaved:
    """Read unsaved work, or any other project; FileError says what is wrong with it."""
    project = read(path)
    origin = project.extra.get(_KEY)
    if not isinstance(origin, Mapping):
        return Unsaved(project)
    rest = {name: value for name, value in project.extra.items() if name != _KEY}
    of, stamp, name = (str(origin.get(key, "")) for key in ("path", "stamp", "name"))
    plain = dataclasses.replace(project, extra=rest)
    return Unsaved(plain, Path(of) if of else None, stamp, name)
