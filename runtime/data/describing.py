"""What a dataset holds and what is wrong with it, without loading it for training."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from nodes.datasets import DATASETS, DataFile, FieldSpec
from nodes.problem import Problem
from nodes.project import Setting
from runtime.data.data import DataError
from runtime.data.faults import EmptyCell, Fault, FaultError, listed, quoted
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


# The descriptions of the files that were looked at, so that a check needs not read them again.
_KNOWN: dict[tuple[object, ...], Description] = {}
_MOST_KNOWN = 32


def describe(setting: Setting) -> Description:
    """Return what a dataset holds; what is wrong with it is among the problems.

    This reads the file that the setting names, so call it only for a file that the user chose
    on this machine, not for one that a project from elsewhere names.
    """
    wrong = parameter_problems(setting)
    if wrong:
        return Description(problems=wrong)
    found = _described(setting)
    if issubclass(DATASETS[setting.type], DataFile):
        while len(_KNOWN) >= _MOST_KNOWN:
            _KNOWN.pop(next(iter(_KNOWN)), None)
        _KNOWN[_key(setting)] = found
    return found


def _key(setting: Setting) -> tuple[object, ...]:
    return (setting.type, *sorted(setting.params.items(), key=lambda param: param[0]))


def _described(setting: Setting) -> Description:
    try:
        dataset = declared(setting)
        contents = contents_of(dataset)
    except FaultError as error:
        return Description(problems=(error.fault.problem(),), empty=error.empty)
    except (DataError, OSError, ValueError, MemoryError) as error:
        title = DATASETS[setting.type].title
        return Description(
            problems=(Fault(f"{title}: it cannot be read ({error}).").problem(),)
        )
    return Description(
        fields_of(dataset, contents),
        contents.rows,
        tuple(hint.problem("hint") for hint in contents.hints),
        contents.counts,
        contents.notes,
        contents.uneven,
    )


def known_description(setting: Setting) -> Description:
    """Return what is known of a dataset without reading a file.

    A file counts as it was when :func:`describe` was last asked for it with the same parameters.
    """
    wrong = parameter_problems(setting)
    if wrong or not issubclass(DATASETS[setting.type], DataFile):
        return Description(problems=wrong) if wrong else describe(setting)
    return _KNOWN.get(_key(setting), Description())


def parameter_problems(setting: Setting) -> tuple[Problem, ...]:
    """Return what is wrong with the parameters of a dataset, or with its name."""
    kind = DATASETS.get(setting.type)
    if kind is None:
        there = listed(DATASETS, shown=len(DATASETS))
        text = (
            f"There is no dataset called {quoted(setting.type)}: choose one of {there}."
        )
        return (Problem((), text),)
    problems = kind.parameter_problems(setting.params)
    return tuple(
        Problem((), f"{kind.title}: {n} {text}.", param=n) for n, text in problems
    )
