"""What keeps a project from being trained, as far as it can be seen without torch."""

from __future__ import annotations

from designer.words import tr
from nodes.check import check
from nodes.problem import Problem
from nodes.project import Project
from nodes.training import training_problems


def obstacles(project: Project) -> list[Problem]:
    """Return what must be fixed before training."""
    found = [*check(project.network), *training_problems(project)]
    errors = [problem for problem in found if problem.severity == "error"]
    if project.training.data is None:
        text = tr("There is no data to train on: drag a dataset from the library onto the canvas.")
        errors.append(Problem((), text))
    if not project.network.graph.of_role("loss"):
        text = tr(
            "There is no loss, so nothing says what is good: add one, such as CrossEntropy for "
            "classes or MSE for numbers, and link the prediction and the target to it."
        )
        errors.append(Problem((), text))
    return errors
