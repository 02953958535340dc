"""Declares parameters: a field function for each kind of value."""

from __future__ import annotations

import dataclasses
from dataclasses import field
from typing import Any

from nodes.kinds import (
    LARGEST,
    REQUIRED,
    Choice,
    Flag,
    Inferred,
    Integer,
    Kind,
    ParameterError,
    Real,
    Value,
    expressions_in,
    resolved,
)
from nodes.list_kinds import InferredSizes, Integers, Reals, Sizes
from nodes.text_kinds import Code, FilePath, Text

__all__ = [
    "LARGEST", "REQUIRED", "Choice", "Code", "FilePath", "Flag", "Inferred", "InferredSizes",
    "IntPair", "IntTriple", "Integer", "Integers", "Kind", "ParameterError", "Real", "Reals",
    "Sizes", "Text", "Value", "choice", "code", "expressions_in", "file_path", "flag", "inferred",
    "inferred_sizes", "integer", "integers", "kind_of", "pair", "real", "reals", "resolved",
    "sizes", "text", "triple",
]  # fmt: skip

IntPair = int | tuple[int, int]
IntTriple = int | tuple[int, int, int]


def _declared(kind: Kind) -> Any:  # noqa: ANN401 - a dataclass field stands for any type
    return field(default=kind.absent, metadata={"kind": kind})


def kind_of(declared: dataclasses.Field[Any]) -> Kind | None:
    """Return the kind that a dataclass field was declared with."""
    kind = declared.metadata.get("kind")
    return kind if isinstance(kind, Kind) else None


def integer(**settings: Any) -> Any:  # noqa: ANN401
    """Declare a whole number; settings as of :class:`Integer`."""
    return _declared(Integer(**settings))


def real(**settings: Any) -> Any:  # noqa: ANN401
    """Declare a finite number; settings as of :class:`Real`."""
    return _declared(Real(**settings))


def flag(**settings: Any) -> Any:  # noqa: ANN401
    """Declare a yes or no."""
    return _declared(Flag(**settings))


def choice(*options: str, **settings: Any) -> Any:  # noqa: ANN401
    """Declare one of a closed list of words."""
    return _declared(Choice(options=options, **settings))


def text(**settings: Any) -> Any:  # noqa: ANN401
    """Declare a text that matches a pattern."""
    return _declared(Text(**settings))


def code(**settings: Any) -> Any:  # noqa: ANN401
    """Declare a text of several lines."""
    return _declared(Code(**settings))


def file_path(*suffixes: str, **settings: Any) -> Any:  # noqa: ANN401
    """Declare a file on this machine."""
    return _declared(FilePath(suffixes=suffixes, **settings))


def pair(**settings: Any) -> Any:  # noqa: ANN401
    """Declare one number for both axes, or two: (height, width)."""
    return _declared(Sizes(count=2, **settings))


def triple(**settings: Any) -> Any:  # noqa: ANN401
    """Declare one number for three axes, or three: (depth, height, width)."""
    return _declared(Sizes(count=3, **settings))


def sizes(count: int, **settings: Any) -> Any:  # noqa: ANN401
    """Declare one number for all of some axes or sides, or one for each."""
    return _declared(Sizes(count=count, **settings))


def integers(**settings: Any) -> Any:  # noqa: ANN401
    """Declare a list of whole numbers."""
    return _declared(Integers(**settings))


def reals(**settings: Any) -> Any:  # noqa: ANN401
    """Declare several real numbers."""
    return _declared(Reals(**settings))


def inferred(port: str, axis: int, **settings: Any) -> Any:  # noqa: ANN401
    """Declare a size that is read off an input: axis `axis` of what is linked to `port`."""
    return _declared(Inferred(port=port, axis=axis, **settings))


def inferred_sizes(port: str, axis: int, **settings: Any) -> Any:  # noqa: ANN401
    """Declare a size that is read off an input, or a list of sizes of its last axes."""
    return _declared(InferredSizes(port=port, axis=axis, **settings))
