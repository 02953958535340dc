"""What is wrong with data, in words, with the settings that would cure it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from nodes.params import Value
from nodes.problem import Fix, Problem, Severity
from nodes.project import Project, Setting
from runtime.data.data import DataError

SHOWN = 5
LISTED = 100


@dataclass(frozen=True)
class Fault:
    """What happened, what was expected and what to do; `cure` holds parameters of the dataset."""

    text: str
    param: str | None = None
    cure: Mapping[str, Value] = field(default_factory=dict)
    title: str = ""

    def of(self, name: str) -> Fault:
        """Return the fault as a sentence about something."""
        return replace(self, text=f"{name}: {self.text}.")

    def problem(self, severity: Severity = "error") -> Problem:
        """Return the fault as a problem of the project."""
        fix = Fix(self.title, self._cured) if self.cure else None
        return Problem((), self.text, severity, param=self.param, fix=fix)

    def _cured(self, project: Project) -> Project:
        data = project.training.data
        if data is None:
            return project
        return project.with_training(
            data=Setting(data.type, {**data.params, **self.cure})
        )


@dataclass(frozen=True)
class EmptyCell:
    """A cell without a value: the row as a spreadsheet counts it, and the column."""

    row: int
    column: str


class FaultError(DataError):
    """The data cannot be used; `fault` says how to cure it and `empty` lists empty cells."""

    def __init__(self, fault: Fault, empty: tuple[EmptyCell, ...] = ()) -> None:
        super().__init__(fault.text)
        self.fault = fault
        self.empty = empty


def refuse(
    text: str,
    param: str | None = None,
    cure: Mapping[str, Value] | None = None,
    title: str = "",
) -> FaultError:
    """Return the error to raise for a fault."""
    return FaultError(Fault(text, param, cure or {}, title))


def listed(parts: Iterable[str], total: int | None = None, shown: int = SHOWN) -> str:
    """Return the first parts in words: 'a, b and 7 more'; `total` counts those not given too."""
    every = list(parts)
    first = every[:shown]
    rest = (len(every) if total is None else total) - len(first)
    return ", ".join(first) + (f" and {rest:,} more" if rest > 0 else "")


def quoted(text: object) -> str:
    """Return a text of a file's in quotation marks, short and without control characters."""
    plain = "".join(letter if letter.isprintable() else "?" for letter in str(text))
    return f"'{plain if len(plain) <= 40 else plain[:37] + '...'}'"  # noqa: PLR2004
