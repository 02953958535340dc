"""What tells whether the file of a dataset is still the same."""

from __future__ import annotations

import hashlib
from pathlib import Path

from nodes.datasets import DATASETS, DataFile
from nodes.project import Setting


def data_state(setting: Setting) -> str:
    """Return what differs once a file holds something else, "" for a dataset without one."""
    if not issubclass(DATASETS[setting.type], DataFile):
        return ""
    try:
        with Path(str(setting.params.get("path", ""))).open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except (OSError, ValueError):
        return ""
