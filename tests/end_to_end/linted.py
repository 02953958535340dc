"""What ruff says of a folder that was exported."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

RUFF = str(Path(sys.executable).parent / "ruff")


def clean(folder: Path) -> str:
    """Return what ruff, at its own defaults, has to say about a folder of Python."""
    checks = (["check", "--select", "E,F,I"], ["format", "--diff"])
    said = ""
    for check in checks:
        command = [RUFF, *check, "--isolated", "--no-cache", "--target-version", "py311", "."]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        said += "" if done.returncode == 0 else done.stdout + done.stderr
    return said
