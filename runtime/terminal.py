"""What commands read and print: projects by file or name, words, tables and JSON."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from nodes.file import read
from nodes.graph import Network
from nodes.problem import Problem
from nodes.project import Project


class UsageError(ValueError):
    """The command was called wrongly; the message says how to call it."""


class RefusalError(ValueError):
    """What was asked for cannot be done; the message says why and what to do."""


def read_project(file: str) -> tuple[Project, Path | None]:
    """Return the project of a file, or of an example, which has no path.

    Raises UsageError where there is neither, FileError for a file that holds no project.
    """
    from nodes.examples import example_names, read_example

    path = Path(file)
    if path.exists():
        return read(path), path.resolve()
    if file in example_names():
        return read_example(file).project, None
    known = ", ".join(example_names())
    message = f"there is no file {file}, nor an example of that name (examples: {known})"
    raise UsageError(message)


def trust_if_told(given: Namespace, network: Network) -> None:
    """Let the Python that a project brings along run, in this call alone, if --trust says so."""
    if not given.trust:
        return
    from runtime.trust import trust, waiting

    for custom in waiting(network):
        say(f"trusted for this call: {custom.module}.py (SHA-256 {custom.digest})")
        trust((custom.digest,))


def tell(words: str) -> None:
    """Print words that are a command's result."""
    print(words, flush=True)


def say(words: str) -> None:
    """Print words for people, where they do not mix with what machines read."""
    print(words, file=sys.stderr, flush=True)


def print_json(content: Any) -> None:  # noqa: ANN401 - any JSON value
    """Print a JSON value on one line of standard output."""
    print(json.dumps(content, ensure_ascii=False), flush=True)


def print_table(rows: Iterable[Sequence[str]], right: Iterable[int] = ()) -> None:
    """Print rows in aligned columns; those numbered in `right` are aligned on the right."""
    lines = [tuple(row) for row in rows]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    numbers = set(right)
    for line in lines:
        cells = (
            cell.rjust(width) if place in numbers else cell.ljust(width)
            for place, (cell, width) in enumerate(zip(line, widths, strict=True))
        )
        print("  ".join(cells).rstrip())


def problem_json(problem: Problem, network: Network) -> dict[str, Any]:
    """Return a problem as JSON holds it; `node` is the name of the node."""
    return {
        "severity": problem.severity,
        "text": problem.text,
        "where": list(problem.where),
        "node": _node_name(problem, network),
        "port": problem.port,
        "param": problem.param,
        "cure": problem.fix.title if problem.fix else None,
    }


def problem_line(problem: Problem) -> str:
    """Return a problem as people read it, with its one-click cure if it has one."""
    cure = problem.fix.title if problem.fix else ""
    told = f" [{cure}]" if cure and cure not in problem.text else ""
    return f"{problem.severity}: {problem.text}{told}"


def counted(problems: Sequence[Problem]) -> str:
    """Return how many problems there are of each severity."""
    found = [problem.severity for problem in problems]
    counts = {kind: found.count(kind) for kind in ("error", "warning", "hint")}
    parts = [f"{n} {kind}{'s' * (n != 1)}" for kind, n in counts.items() if n]
    return ", ".join(parts) or "no problems"


def figures_text(figures: Mapping[str, float]) -> str:
    """Return figures as they are read: loss 0.0312, accuracy 0.9917."""
    return ", ".join(f"{name} {value:.4f}" for name, value in figures.items())


def _node_name(problem: Problem, network: Network) -> str | None:
    *blocks, last = problem.where or ("",)
    if any(name not in network.blocks for name in blocks):
        return None
    graph = network.graph_at(blocks)
    return graph[last].name if last in graph else None
