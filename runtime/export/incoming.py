"""In what file samples come to a script that predicts, and the lines that read it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from nodes.datasets import FieldSpec
from nodes.project import Setting
from runtime.data import describe
from runtime.data.source import SOURCES
from runtime.data.steps import python_literal, steps
from runtime.judge.words import words_of
from runtime.layout import laid_out

_TABLE = f"{SOURCES}.csv_file"
_ARRAYS = f"{SOURCES}.npz_file"
_ONLY_TO_LEARN = ("label", "classes", "targets", "drop_missing")
"""What reading a table is told of its targets."""


@dataclass(frozen=True)
class Incoming:
    """How samples come in: as what file, which words say so, and what reads them.

    `lines` are the body of a function of a `path`; they need a module of `modules`.
    """

    file: str
    words: str
    lines: tuple[str, ...]
    modules: tuple[str, ...]
    fields: tuple[FieldSpec, ...]


def incoming(data: Setting, names: tuple[str, ...]) -> Incoming:
    """Return how the fields that a model reads come in, those of a user's file as they did."""
    known = {spec.name: spec for spec in describe(data).fields}
    fields = tuple(_with_words(data, known[n]) for n in names if n in known)
    given = dict(steps(data, {})[0].arguments)
    given.pop("path", None)
    if data.type == "CsvFile":
        return _as_the_table(given, fields)
    if data.type == "NpzFile":
        return _as_the_arrays(given, fields)
    only = fields[0] if len(fields) == 1 else None
    if only is not None and only.columns and len(only.shape) == 1:
        return _table(only)
    if only is not None and only.classes and len(only.shape) == 1:
        return _text(only, only.classes)
    return _arrays(fields)


def _with_words(data: Setting, field: FieldSpec) -> FieldSpec:
    """Return a field of numbers that stand for words as one of classes."""
    return replace(field, classes=field.classes or words_of(data, field.name))


def _as_the_table(
    given: Mapping[str, object], fields: tuple[FieldSpec, ...]
) -> Incoming:
    """Return a table like that of the training; its targets need not be there."""
    foretold = {"label", "target"} & {field.name for field in fields}
    kept = {n: v for n, v in given.items() if foretold or n not in _ONLY_TO_LEARN}
    lines = _call("return read_csv_samples(path", kept)
    words = "a table like the one it was trained on; it may lack what is foretold"
    return Incoming("rows.csv", words, lines, (_TABLE,), fields)


def _as_the_arrays(
    given: Mapping[str, object], fields: tuple[FieldSpec, ...]
) -> Incoming:
    """Return arrays like those of the training, as many of them as go in."""
    names = {field.name for field in fields}
    kept = {argument: _of(value, names) for argument, value in given.items()}
    lines = _call("return read_npz_samples(path", {n: v for n, v in kept.items() if v})
    words = "an .npz file of NumPy, with arrays like those that it was trained on"
    return Incoming("arrays.npz", words, lines, (_ARRAYS,), fields)


def _of(value: object, names: set[str]) -> object:
    """Return what an argument says of some fields."""
    if isinstance(value, Mapping):
        return {name: part for name, part in value.items() if name in names}
    assert isinstance(value, tuple)
    return tuple(name for name in value if name in names)


def _table(field: FieldSpec) -> Incoming:
    call = f"read_table_rows(path, {python_literal(field.columns)})"
    lines = tuple(laid_out(f"return {{{python_literal(field.name)}: {call}}}", 1))
    words = f"a table whose columns are those of `{field.name}`"
    return Incoming("rows.csv", words, lines, (), (field,))


def _text(field: FieldSpec, words: tuple[str, ...]) -> Incoming:
    signs = all(len(word) <= 1 for word in words)
    literal = python_literal("".join(words) if all(words) and signs else words)
    call = f"read_text_rows(path, {literal})"
    lines = tuple(laid_out(f"return {{{python_literal(field.name)}: {call}}}", 1))
    what = "signs" if signs else "words"
    return Incoming(
        "rows.txt", f"a text of {what}, a sample a line", lines, (), (field,)
    )


def _arrays(fields: tuple[FieldSpec, ...]) -> Incoming:
    given = {
        "arrays": {field.name: field.name for field in fields},
        "dtypes": {f.name: f.dtype for f in fields if f.dtype != "float32"},
    }
    lines = _call("return read_npz_samples(path", {n: v for n, v in given.items() if v})
    words = (
        "an .npz file of NumPy, with an array for each field, samples first, as they are "
        "in the data"
    )
    return Incoming("arrays.npz", words, lines, (_ARRAYS,), fields)


def _call(head: str, given: Mapping[str, object]) -> tuple[str, ...]:
    arguments = [f"{name}={python_literal(value)}" for name, value in given.items()]
    return tuple(laid_out(f"{', '.join([head, *arguments])})", 1))
