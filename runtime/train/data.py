"""The data of a run: whether its network takes it, and whether it is what the run began with."""

from __future__ import annotations

from contextlib import suppress

from nodes.phrase import later
from nodes.project import Project
from runtime import data as datasets
from runtime.data.data import Data
from runtime.data.state import data_state
from runtime.train.run import Run, RunError

CHANGED = later(
    "The data file is not what it was when this run began: its samples, its parts and its classes "
    "may be others. Put the old file back, or train anew."
)


def loaded_data(run: Run, *, anew: bool) -> tuple[Data, str]:
    """Return the data of a run and what is odd about it; RunError if the network does not take it.

    A run that begins `anew` keeps what tells whether its data has changed since.
    """
    project = run.project
    setting, preparation = project.training.data, project.training.preparation
    assert setting is not None
    data = datasets.load(setting, preparation)
    refuse_unfit(project)
    state = data_state(setting)
    if anew:
        with suppress(OSError):  # what cannot be kept is not compared
            run.keep_data_state(state)
        return data, ""
    return data, CHANGED if run.data_differs(state) else ""


def refuse_unfit(project: Project) -> None:
    """Refuse a file that has changed since the network was drawn for it, or was never looked at."""
    assert project.training.data is not None
    found = datasets.describe(project.training.data)
    problems = datasets.check_data(project, found)
    unfit = [problem for problem in problems if problem.severity == "error"]
    if unfit:
        raise RunError(" ".join(problem.text for problem in unfit), unfit)
