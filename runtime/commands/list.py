"""netwright list: lists what there is to choose from."""

from __future__ import annotations

from argparse import Namespace

from runtime.listing import as_json, rows
from runtime.terminal import print_json, print_table


def run(given: Namespace) -> bool:
    """Print the rows of a kind."""
    found = rows(given.kind, given.search)
    if given.json:
        print_json(as_json(found))
    elif any(row.group for row in found):
        print_table((row.name, row.group, row.doc) for row in found)
    else:
        print_table((row.name, row.doc) for row in found)
    return True
