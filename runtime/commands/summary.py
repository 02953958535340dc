"""netwright summary: shows the shapes, the weights and the costs of a network."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from runtime.terminal import print_json, print_table, problem_line, read_project, say, tell

if TYPE_CHECKING:
    from runtime.summary import Summary

_HEAD = ("node", "layer", "output", "weights", "multiply-adds")


def run(given: Namespace) -> bool:
    """Print a row for each node and the totals; return whether the project has no errors."""
    project, _ = read_project(given.file)
    from runtime.analysis import analyse

    analysis = analyse(project)
    if given.json:
        print_json(_as_json(analysis.summary))
    else:
        _print(analysis.summary)
    for problem in analysis.errors:
        say(problem_line(problem))
    return not analysis.errors


def _as_json(summary: Summary) -> dict[str, Any]:
    rows = [asdict(row) for row in summary.rows]
    totals = ("weights", "operations", "activation_bytes")
    return {"rows": rows, **{name: getattr(summary, name) for name in totals}}


def _print(summary: Summary) -> None:
    rows = [
        (
            "  " * (len(row.use) - 1) + row.name,
            row.type,
            row.output,
            f"{row.weights:,}" if row.weights else "",
            f"{row.operations:,}" if row.operations else "",
        )
        for row in summary.rows
    ]
    print_table([_HEAD, *rows], right=(3, 4))
    megabytes = summary.activation_bytes / 1e6
    tell(
        f"\n{summary.weights:,} weights, {summary.operations:,} multiply-adds and "
        f"{megabytes:.3g} MB of activations for one sample"
    )
