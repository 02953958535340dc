"""netwright compare: says what differs between two projects, node by node."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from nodes.difference import difference
from nodes.difference_text import as_json, text
from nodes.project import Project
from runtime.terminal import print_json, read_project, tell

_PROJECT = "project.json"


def run(given: Namespace) -> bool:
    """Print what the second project has otherwise than the first."""
    found = difference(_project(given.before), _project(given.after))
    if given.json:
        print_json(as_json(found))
    else:
        tell(text(found))
    return True


def _project(place: str) -> Project:
    """Return the project of a file, an example or the folder of a run."""
    of_run = Path(place) / _PROJECT
    return read_project(str(of_run) if of_run.is_file() else place)[0]
