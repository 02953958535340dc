"""What a dataset holds and what is wrong with it, without loading it for training."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from nodes.datasets import DATASETS, FieldSpec
from nodes.problem import Problem
from nodes.project import Setting
from runtime.data.contents import Contents
from runtime.data.data import DataError
from runtime.data.faults import EmptyCell, Fault, FaultError
from runtime.data.source import contents_of, declared
from runtime.data.steps import fields_of


@dataclass(frozen=True)
class Description:
    """The fields and the number of samples; no fields when a problem keeps it from being used.

    `counts` has the samples of each class of a file, `notes` what was found out about a file,
    `uneven` the fields whose numbers want scaling, `empty` the first empty cells of a table.
    """

    fields: tuple[FieldSpec, ...] = ()
    rows: int = 0
    problems: tuple[Problem, ...] = ()
    counts: Mapping[str, int] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    uneven: tuple[str, ...] = ()
    empty: tuple[EmptyCell, ...] = ()


def describe(setting: Setting) -> Description:
    """Return what a dataset holds; what is wrong with it is among the problems.

    This reads the file that the setting names, so call it only for a file that the user chose
    on this machine, not for one that a project from elsewhere names.
    """
    wrong = _parameter_problems(setting)
    if wrong:
        return Description(problems=wrong)
    try:
        dataset = declared(setting)
        contents = contents_of(dataset)
    except FaultError as error:
        problem = _named(setting, error.fault).problem()
        return Description(problems=(problem,), empty=error.empty)
    except (DataError, OSError, ValueError, MemoryError) as error:
        return Description(problems=(Fault(str(error)).problem(),))
    return Description(
        fields_of(dataset, contents),
        contents.rows,
        tuple(_named(setting, hint).problem("hint") for hint in contents.hints),
        contents.counts,
        contents.notes,
        contents.uneven,
    )
