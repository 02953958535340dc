"""netwright summary: shows the shapes, the weights and the costs of a network."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from nodes.project import Project
from runtime.terminal import (
    print_json,
    print_table,
    problem_line,
    read_project,
    say,
    tell,
    trust_if_told,
)

if TYPE_CHECKING:
    from runtime.summary import Assumed, Summary

_HEAD = ("node", "layer", "output", "weights", "multiply-adds", "activations")
_TOTALS = (
    *("weights", "frozen", "operations", "activation_bytes", "weight_bytes", "gradient_bytes"),
    *("state_bytes", "input_bytes", "peak_bytes"),
)


def run(given: Namespace) -> bool:
    """Print a row for each node and the totals; return whether the project has no errors."""
    project, _ = read_project(given.file)
    trust_if_told(given, project.network)
    from runtime.analysis import analyse
    from runtime.summary import summarise

    analysis = analyse(project)
    assumed = _assumed(given, project)
    summary = summarise(analysis.trace, assumed)
    if given.json:
        print_json(_as_json(summary))
    else:
        _print(summary, assumed)
    for problem in analysis.errors:
        say(problem_line(problem))
    return not analysis.errors


def _assumed(given: Namespace, project: Project) -> Assumed:
    """Return what was asked for; one sample, 32 bits and a training unless told otherwise."""
    from runtime.summary import Assumed

    return Assumed(
        batch=given.batch_size,
        precision=given.precision,
        training=given.purpose == "training",
        phases=project.training.phases,
    )


def _as_json(summary: Summary) -> dict[str, Any]:
    rows = [asdict(row) for row in summary.rows]
    return {"rows": rows, **{name: getattr(summary, name) for name in _TOTALS}}


def _print(summary: Summary, assumed: Assumed) -> None:
    rows = [
        (
            "  " * (len(row.use) - 1) + row.name,
            row.type,
            row.output,
            f"{row.weights:,}" if row.weights else "",
            f"{row.operations:,}" if row.operations else "",
            f"{row.activation_bytes:,}" if row.activation_bytes else "",
        )
        for row in summary.rows
    ]
    print_table([_HEAD, *rows], right=(3, 4, 5))
    frozen = f" ({summary.frozen:,} of them frozen)" if summary.frozen else ""
    weights = f"{summary.weights:,} weights{frozen}"
    tell(f"\n{weights}, {summary.operations:,} multiply-adds for one sample")
    tell(_memory(summary, assumed))


def _memory(summary: Summary, assumed: Assumed) -> str:
    """Return the sentence about memory."""
    samples = "one sample" if assumed.batch == 1 else f"a batch of {assumed.batch}"
    held = summary.weight_bytes + summary.gradient_bytes + summary.state_bytes
    parts = f"{_megabytes(held)} for weights"
    parts += ", gradients and optimizer" if assumed.training else ""
    purpose = "Training" if assumed.training else "Prediction"
    return (
        f"{purpose} on {samples} needs about {_megabytes(summary.peak_bytes)}: {parts}, "
        f"{_megabytes(summary.peak_bytes - held)} for the batch and the results of layers"
    )


def _megabytes(size: int) -> str:
    return f"{size / 1e6:.3g} MB"
