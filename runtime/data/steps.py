"""The steps from a dataset to training data: run here, written out in the exported script."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from nodes.datasets import Dataset, FieldSpec, Preparation, label_field
from nodes.params import Value, resolved
from nodes.project import Setting
from runtime.data.contents import Contents
from runtime.data.data import DataError
from runtime.data.source import SOURCES, contents_of, declared, source_of
from runtime.layout import laid_out


@dataclass(frozen=True)
class Step:
    """One call of a function of a portable module; all but the first take the result before."""

    module: str
    function: str
    arguments: Mapping[str, object]

    def run(self, *before: object) -> Any:  # noqa: ANN401 - samples at first, then Data
        """Make the call."""
        function = getattr(importlib.import_module(self.module), self.function)
        return function(*before, **self.arguments)

    def lines(self, result: str, *before: str, indent: int = 0) -> list[str]:
        """Return the call as lines of Python."""
        given = [
            f"{name}={python_literal(value)}" for name, value in self.arguments.items()
        ]
        call = f"{result} = {self.function}({', '.join([*before, *given])})"
        return laid_out(call, indent)


def steps(
    setting: Setting, preparation: Mapping[str, Value], path: str | None = None
) -> tuple[Step, ...]:
    """Return the calls that read, split and scale a dataset, in their order."""
    dataset = declared(setting)
    contents = contents_of(dataset)
    prepared = prepared_by(preparation)
    source = source_of(setting)
    given = contents.arguments if path is None else {**contents.arguments, "path": path}
    read = Step(f"{SOURCES}.{source.module}", source.function, given)
    scaled = _scaling_steps(contents, prepared)
    return (
        read,
        _split_step(contents, prepared),
        *scaled,
        *_label_steps(dataset, contents),
    )


def prepared_by(preparation: Mapping[str, Value]) -> Preparation:
    """Return the preparation with its parameters; DataError names the first not allowed."""
    for name, problem in Preparation.parameter_problems(preparation):
        message = f"Preparation: {name} {problem}"
        raise DataError(message)
    return Preparation.build(
        {name: resolved(value, {}) for name, value in preparation.items()}
    )


def fields_of(dataset: Dataset, contents: Contents) -> tuple[FieldSpec, ...]:
    """Return the fields as training gets them, labels in the form that was asked for."""
    labels = getattr(dataset, "labels", "classes")
    return tuple(
        label_field(field.classes, labels, field.name) if is_label(field) else field
        for field in contents.fields
    )


def is_label(field: FieldSpec) -> bool:
    """Return whether a field is the class to foretell."""
    return field.role == "target" and bool(field.classes)


def _split_step(contents: Contents, prepared: Preparation) -> Step:
    label = next((field.name for field in contents.fields if is_label(field)), None)
    given: dict[str, object] = {
        "validation": prepared.validation,
        "test": prepared.test,
        "seed": prepared.seed,
    }
    if prepared.stratify and label:
        given["stratify"] = label
    return Step("runtime.data.splits", "split_samples", given)


def _scaling_steps(contents: Contents, prepared: Preparation) -> list[Step]:
    numeric = [field for field in contents.fields if field.dtype == "float32"]
    methods = {"input": prepared.scaling, "target": prepared.target_scaling}
    wanted = {
        role: tuple(field.name for field in numeric if field.role == role)
        for role in methods
    }
    return [
        Step(
            "runtime.data.scaling",
            "scale_fields",
            {"fields": names, "method": methods[role]},
        )
        for role, names in wanted.items()
        if names and methods[role] != "none"
    ]


def _label_steps(dataset: Dataset, contents: Contents) -> list[Step]:
    labels = getattr(dataset, "labels", "classes")
    if labels == "classes":
        return []
    return [
        Step(
            "runtime.data.labels",
            "number_labels",
            {"field": field.name, "classes": len(field.classes), "labels": labels},
        )
        for field in contents.fields
        if is_label(field)
    ]


class Expression(str):
    """A text of ours that stands in the source as it is, not as a text."""

    __slots__ = ()


def python_literal(value: object) -> str:
    """Return a value as Python source on one line; texts so that no letter can leave the quotes."""
    if isinstance(value, Expression):
        return str(value)
    if type(value) is str:
        return f'"{"".join(map(_letter, value))}"'
    if type(value) is tuple:
        inner = ", ".join(map(python_literal, value))
        return f"({inner},)" if len(value) == 1 else f"({inner})"
    if type(value) is dict:
        pairs = (
            f"{python_literal(key)}: {python_literal(of)}" for key, of in value.items()
        )
        return f"{{{', '.join(pairs)}}}"
    if value is None or type(value) in (bool, int, float):
        return repr(value)
    message = f"{type(value).__name__} has no literal"
    raise TypeError(message)


def _letter(letter: str) -> str:
    if letter in '"\\':
        return "\\" + letter
    return letter if letter.isprintable() else repr(letter)[1:-1]
