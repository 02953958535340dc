"""What somebody says of a run: a title, a note and a star, kept in its folder."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from nodes.atomic import write_whole
from nodes.problem import visible

NAME: Final = "remarks.json"
LONGEST_TITLE: Final = 120
LONGEST_NOTE: Final = 2000


@dataclass(frozen=True)
class Remarks:
    """A title in place of the time when the run began, a note, and whether it is a favourite."""

    title: str = ""
    note: str = ""
    star: bool = False


def read_remarks(folder: Path) -> Remarks:
    """Return what is said of a run; nothing where that cannot be read."""
    try:
        found: Any = json.loads((folder / NAME).read_bytes())
    except (OSError, ValueError, RecursionError):
        return Remarks()
    if not isinstance(found, dict):
        return Remarks()
    return _tidy(found.get("title"), found.get("note"), star=found.get("star") is True)


def write_remarks(folder: Path, remarks: Remarks) -> None:
    """Keep what is said of a run; OSError where that cannot be written."""
    tidy = _tidy(remarks.title, remarks.note, star=remarks.star)
    if tidy == Remarks():
        (folder / NAME).unlink(missing_ok=True)
    else:
        content = json.dumps(asdict(tidy), indent=2) + "\n"
        write_whole(folder / NAME, content.encode())


def _tidy(title: object, note: object, *, star: bool) -> Remarks:
    """Return remarks on one line each, of visible characters, and not too long."""
    return Remarks(_line(title)[:LONGEST_TITLE], _line(note)[:LONGEST_NOTE], star)


def _line(text: object) -> str:
    return visible(" ".join(text.split())) if isinstance(text, str) else ""
