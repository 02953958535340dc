"""What every export is made of: a project without errors, its source, and what a run learned."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from nodes.jsontext import FileError
from nodes.problem import Problem
from nodes.project import Project
from runtime.analysis import Analysis, analyse
from runtime.export.departure import departure
from runtime.export.formats import ExportError
from runtime.train.config import Config
from runtime.train.run import Run, RunError, config_of

_MOST_SHOWN = 5


@dataclass(frozen=True)
class Trained:
    """The weights of a run as safetensors, and the project and settings that made them.

    `departure` says why training again with those gives other weights, "" where it does not.
    """

    run: Path
    weights: bytes
    project: Project
    config: Config
    departure: str = ""


@dataclass(frozen=True)
class Material:
    """A project that may be exported, and what a run of its network learned, if one is named."""

    project: Project
    analysis: Analysis
    trained: Trained | None = None

    @property
    def config(self) -> Config:
        """The settings of the loop: of the run, else of the project."""
        return config_of(self.project) if self.trained is None else self.trained.config

    @property
    def as_trained(self) -> Material:
        """The material with the project that the weights were made with; ExportError as `gather`.

        That may be another than was asked for: its data, its losses and its settings may have
        been changed since the run.
        """
        trained = self.trained
        if trained is None or trained.project == self.project:
            return self
        analysis = _sound(trained.project, f"the project of the run in {trained.run}")
        return replace(self, project=trained.project, analysis=analysis)


def gather(project: Project, run: Path | None = None) -> Material:
    """Return the material of an export; ExportError for errors and for a run of another network."""
    analysis = _sound(project)
    return Material(project, analysis, None if run is None else _trained(run, analysis))


def _sound(project: Project, whose: str = "the project") -> Analysis:
    analysis = analyse(project)
    if analysis.errors:
        raise ExportError(_refusal(whose, analysis.errors), analysis.errors)
    return analysis


def _refusal(whose: str, errors: tuple[Problem, ...]) -> str:
    shown = [problem.text for problem in errors[:_MOST_SHOWN]]
    more = len(errors) - len(shown)
    lines = [*shown, *([f"... and {more} more"] if more else [])]
    return f"{whose} cannot be exported before this is solved:\n" + "\n".join(lines)


def _trained(run: Path, analysis: Analysis) -> Trained:
    """Return what a run learned, if it trained this very network."""
    made = Run(run)
    try:
        same = analysis.source.stands_in(run)
        weights = made.weights.read_bytes()
        found = Trained(run, weights, made.project, made.config, departure(made))
    except OSError as error:
        message = f"{run} holds no finished run: {error.strerror} ({error.filename})"
        raise ExportError(message) from error
    except (FileError, RunError) as error:
        message = f"{run} holds no run that can be read: {error}"
        raise ExportError(message) from error
    if not same:
        message = (
            f"the run in {run} trained another network than this one: the project was changed "
            "since. Train it again, or export the project.json of the run."
        )
        raise ExportError(message)
    return found
