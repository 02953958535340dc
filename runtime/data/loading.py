"""Datasets as tensors to train on, and the lines of Python that load the same tensors."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import torch
from torch import Tensor

from nodes.datasets import DATASETS
from nodes.params import Value
from nodes.project import Setting
from runtime.data.data import Data, DataError
from runtime.data.source import SOURCES, source_of
from runtime.data.steps import prepared_by, steps

_ROW = "row number"  # no field is called so: a name has no space


def load(setting: Setting, preparation: Mapping[str, Value]) -> Data:
    """Return a dataset split and scaled; DataError says in words why it cannot be used."""
    with _in_words(setting):
        first, *rest = steps(setting, preparation)
        result = first.run()
        for step in rest:
            result = step.run(result)
        data: Data = result
    return data


def load_with_rows(
    setting: Setting, preparation: Mapping[str, Value]
) -> tuple[Data, dict[str, Tensor]]:
    """Return the data as `load` does, and the row of each sample in the dataset, by part."""
    with _in_words(setting):
        first, *rest = steps(setting, preparation)
        result = first.run()
        count = len(next(iter(result.values())))
        result = {**result, _ROW: torch.arange(count)}
        for step in rest:
            result = step.run(result)
    parts = (result.train, result.validation, result.test)
    names = ("training", "validation", "test")
    rows = {n: part[_ROW] for n, part in zip(names, parts, strict=True) if part}
    for part in parts:
        part.pop(_ROW, None)
    return result, rows


def read_samples(setting: Setting) -> dict[str, Tensor]:
    """Return the samples of a dataset, neither split nor scaled, classes as integers."""
    with _in_words(setting):
        samples: dict[str, Tensor] = steps(setting, {})[0].run()
    return samples


@contextmanager
def _in_words(setting: Setting) -> Iterator[None]:
    """Turn whatever can go wrong with a file into a DataError."""
    try:
        yield
    except DataError:
        raise
    except (OSError, ValueError, MemoryError) as error:
        message = f"{DATASETS[setting.type].title}: it cannot be read ({error})."
        raise DataError(message) from error


def load_call(
    setting: Setting,
    preparation: Mapping[str, Value],
    path: str | None = None,
    *,
    indent: int = 0,
) -> str:
    """Return the lines that put the same :class:`Data` into the variable `data`.

    They call functions of the modules of :func:`portable`. `path` replaces the path of a file,
    for a script that has the file beside it. The lines stand `indent` levels deep.
    """
    first, *rest = steps(setting, preparation, path)
    lines = first.lines("samples", indent=indent)
    before = "samples"
    for step in rest:
        lines += step.lines("data", before, indent=indent)
        before = "data"
    return "".join(f"{line}\n" for line in lines)


def portable(
    setting: Setting, preparation: Mapping[str, Value] | None = None
) -> tuple[str, ...]:
    """Return the modules that `load_call` needs, each after those that it imports from.

    Without a preparation they are those that any preparation needs.
    """
    source = source_of(setting)
    prepared = None if preparation is None else prepared_by(preparation)
    scaled = prepared is None or (prepared.scaling, prepared.target_scaling) != (
        "none",
        "none",
    )
    numbered = setting.params.get("labels", "classes") != "classes"
    names = ["data", "splits", *["scaling"] * scaled, *["labels"] * numbered]
    return (*(f"runtime.data.{name}" for name in names), f"{SOURCES}.{source.module}")
