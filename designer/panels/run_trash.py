"""Puts the folder of a run aside so that it can be brought back."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFile

from designer.words import tr

ASIDE: Final = ".deleted"


@dataclass(frozen=True)
class Thrown:
    """A folder that was put aside: where it was and where it is."""

    origin: Path
    place: Path

    def bring_back(self) -> None:
        """Move the folder back; OSError where that cannot be done."""
        if self.origin.exists():
            message = tr("{origin} exists again", origin=self.origin)
            raise FileExistsError(message)
        shutil.move(self.place, self.origin)


def throw_away(folder: Path) -> Thrown:
    """Move a folder to the system's trash, or where there is none into a folder beside it.

    OSError where neither can be done.
    """
    file = QFile(str(folder))
    if file.moveToTrash() and file.fileName():
        return Thrown(folder, Path(file.fileName()))
    aside = folder.parent / ASIDE
    aside.mkdir(exist_ok=True)
    place, number = aside / folder.name, 1
    while place.exists():
        number += 1
        place = aside / f"{folder.name}-{number}"
    folder.rename(place)
    return Thrown(folder, place)
