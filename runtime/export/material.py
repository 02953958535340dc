"""What every export is made of: a project without errors, its source, and trained weights."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from nodes.problem import Problem
from nodes.project import Project
from runtime.analysis import Analysis, analyse
from runtime.export.formats import ExportError

_MOST_SHOWN = 5


@dataclass(frozen=True)
class Material:
    """A project that may be exported. `trained` are the weights of a run as safetensors."""

    project: Project
    analysis: Analysis
    trained: bytes | None = None


def gather(project: Project, run: Path | None = None) -> Material:
    """Return the material of an export; ExportError for errors and for a run of another network."""
    analysis = analyse(project)
    if analysis.errors:
        raise ExportError(_refusal(analysis.errors), analysis.errors)
    return Material(project, analysis, None if run is None else _trained(run, analysis))


def _refusal(errors: tuple[Problem, ...]) -> str:
    shown = [problem.text for problem in errors[:_MOST_SHOWN]]
    more = len(errors) - len(shown)
    lines = [*shown, *([f"... and {more} more"] if more else [])]
    return "the project cannot be exported before this is solved:\n" + "\n".join(lines)


def _trained(run: Path, analysis: Analysis) -> bytes:
    """Return the weights of a run, if it trained this very network."""
    try:
        same = analysis.source.stands_in(run)
        weights = (run / "weights.safetensors").read_bytes()
    except OSError as error:
        message = f"{run} holds no finished run: {error.strerror} ({error.filename})"
        raise ExportError(message) from error
    if not same:
        message = (
            f"the run in {run} trained another network than this one: the project was changed "
            "since. Train it again, or export the project.json of the run."
        )
        raise ExportError(message)
    return weights
