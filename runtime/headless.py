"""What `netwright` does where there is no screen: trains a project in the terminal, exports it."""

from __future__ import annotations

from itertools import count
from pathlib import Path

from nodes.jsontext import FileError
from runtime.terminal import RefusalError, UsageError, read_project, say

FIRST_EXAMPLE = "digits_cnn"


def headless_turn(file: str = FIRST_EXAMPLE) -> int:
    """Train a project or example here, export it beside, and return the exit code."""
    say(f"Training {file} in the terminal.")
    try:
        return 0 if _trained_and_exported(file) else 1
    except (FileError, RefusalError) as error:
        say(str(error))
        return 1
    except UsageError as error:
        say(str(error))
        return 2


def _trained_and_exported(file: str) -> bool:
    project, path = read_project(file)
    from runtime.commands.train import prepared_run, train
    from runtime.export import export

    prepared = prepared_run(project, path, file)
    outcome = train(prepared)
    if outcome is None:
        return False
    folder = _free_folder(f"{Path(file).stem}_export")
    export(project, prepared.folder, "script", folder)
    say(f"The Python project is in {folder}; python train.py in it trains again.")
    return True


def _free_folder(stem: str) -> Path:
    """Return a folder of that name here which is not there yet."""
    names = (stem if number == 1 else f"{stem}_{number}" for number in count(1))
    return next(folder for name in names if not (folder := Path.cwd() / name).exists())
