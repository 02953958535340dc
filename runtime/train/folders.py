"""Where runs are kept: a folder for each, beside the project or among the user's data."""

from __future__ import annotations

import os
import sys
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import Final

from nodes.file import SUFFIX

_RUNS: Final = ".runs"


def runs_folder(project_path: Path | None) -> Path:
    """Return where the runs of a project file are kept; None for a project without a file."""
    if project_path is None:
        return user_data_folder() / "netwright" / "runs"
    return project_path.parent / f"{project_path.stem}{_RUNS}"


def project_beside(runs: Path) -> Path | None:
    """Return the project file whose runs are kept in a folder; None among the user's data."""
    return runs.with_suffix(SUFFIX) if runs.suffix == _RUNS else None


def new_run_folder(project_path: Path | None, now: datetime | None = None) -> Path:
    """Make and return an empty folder: beside the project file, else among the user's data."""
    return new_folder(runs_folder(project_path), now)


def new_folder(runs: Path, now: datetime | None = None) -> Path:
    """Make and return an empty folder for a run among other runs."""
    stem = (now or datetime.now().astimezone()).strftime("%Y-%m-%d-%H%M%S")
    runs.mkdir(parents=True, exist_ok=True)
    for number in count(1):
        folder = runs / f"{stem}-{number}"
        try:
            folder.mkdir()
        except FileExistsError:
            continue
        return folder
    raise AssertionError


def user_data_folder() -> Path:
    """Return where programs keep what belongs to the user, as the system has it."""
    home = Path.home()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    if sys.platform == "darwin":
        return home / "Library" / "Application Support"
    return Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
