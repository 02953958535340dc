"""netwright export: takes a network away from Netwright."""

from __future__ import annotations

from argparse import Namespace

from runtime.export import export
from runtime.terminal import print_json, read_project, say, tell, trust_if_told


def run(given: Namespace) -> bool:
    """Write the export and print what was written."""
    project, _ = read_project(given.file)
    trust_if_told(given, project.network)
    written = export(project, given.weights, given.format, given.output, force=given.force)
    if given.json:
        print_json({"format": given.format, "files": [str(path) for path in written]})
    for path in written:
        (say if given.json else tell)(f"written: {path}")
    return True
