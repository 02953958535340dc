"""Between parameters, names and ids as they are kept and as a project file holds them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from nodes.declaration import Declared
from nodes.expressions import Expr
from nodes.found import Found
from nodes.jsontext import FileError
from nodes.names import name_problem
from nodes.params import LARGEST, Value

ID = r"[A-Za-z0-9_-]{1,60}"
TYPE = r"(block:)?[A-Za-z][A-Za-z0-9_.]{0,99}"


def decode_declared(
    declared: type[Declared], found: Found
) -> tuple[dict[str, Value], dict[str, Any]]:
    """Return declared parameters, and apart from them what only another version understands."""
    known = declared.kinds()
    params: dict[str, Value] = {}
    foreign: dict[str, Any] = {}
    for old_name, part in found.items():
        name = declared.renamed.get(old_name, old_name)
        if name not in known and holds_objects([part.value]):
            foreign[name] = part.value
        else:
            params[name] = part.parameter()
    return declared.trimmed(params), foreign


def holds_objects(values: Iterable[object]) -> bool:
    """Return whether there is an object {...} among the values: no parameter of ours has one."""
    return any(
        isinstance(value, dict) or (isinstance(value, list) and holds_objects(value))
        for value in values
    )


def encode_values(values: Mapping[str, Value]) -> dict[str, Any]:
    """Return the plain values of parameters."""
    return {name: encode_value(value) for name, value in values.items()}


def encode_value(value: Value) -> Any:  # noqa: ANN401 - any JSON value
    """Return the plain value of a parameter; FileError for one that could not be read back."""
    if type(value) is int and abs(value) > LARGEST:
        message = f"the number {value} is too large to be saved: at most 2**53 is allowed"
        raise FileError(message)
    if isinstance(value, Expr):
        return {"expr": value.text}
    return [encode_value(part) for part in value] if isinstance(value, tuple) else value


def decode_name(found: Found) -> str:
    """Return a name that can be an attribute of a model; FileError for any other."""
    problem = name_problem(found.value)
    if problem:
        found.refuse(f"another name: {problem}")
    return str(found.value)


def encode_name(name: str) -> str:
    """Return a name that `decode_name` takes back; FileError for any other."""
    problem = name_problem(name)
    if problem:
        message = f'"{name}" is no name to save: {problem}. Rename it, then save.'
        raise FileError(message)
    return name
