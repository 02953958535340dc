"""How the samples of a dataset are best shown: images, points, lines or a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from designer.plots.axes import Scale, number, round_scale
from designer.plots.drawing import Axis, Drawing, Line
from nodes.dataset import FieldSpec

_COLORS: Final = tuple(f"plot_{index}" for index in range(1, 9))
_LINES: Final = 6
_CHANNELS: Final = (1, 3)
_PLANE: Final = 2
_WIDE: Final = 100
_MORE: Final = "…"

Samples = Mapping[str, NDArray[Any]]


@dataclass(frozen=True, eq=False)
class Images:
    """Pictures (samples, channels, height, width) and what is written below each."""

    pictures: NDArray[Any]
    captions: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Table:
    """Rows of texts under a heading; `numbers` are theirs if they are not counted from 1."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: tuple[int, ...] = ()


View = Images | Drawing | Table


def view_of(fields: Sequence[FieldSpec], samples: Samples) -> View | None:
    """Return how to show samples; None where there are none."""
    inputs = [field for field in fields if field.role == "input" and field.name in samples]
    targets = [field for field in fields if field.role == "target" and field.name in samples]
    if not inputs:
        return None
    first = samples[inputs[0].name]
    if first.ndim == 4 and first.shape[1] in _CHANNELS:  # noqa: PLR2004 - images
        return Images(first, _captions(targets, samples, len(first)))
    if len(inputs) == 1 and first.ndim == 2 and first.shape[1] == _PLANE:  # noqa: PLR2004
        return _points(inputs[0], targets, samples)
    if first.ndim == 3:  # noqa: PLR2004 - samples, time, features
        return _lines(inputs[0], first)
    return table_of([*inputs, *targets], samples)


def table_of(fields: Sequence[FieldSpec], samples: Samples) -> Table:
    """Return a column for each number of each field, or for its first ones where there are many.

    Nobody reads thousands of columns, and to measure them would stop the window for seconds.
    """
    header: list[str] = []
    columns: list[list[str]] = []
    for field in fields:
        values = samples[field.name]
        flat = values.reshape(len(values), -1)
        for index in range(min(flat.shape[1], _WIDE)):
            header.append(_column_name(field, index, flat.shape[1]))
            columns.append([_text(field, value) for value in flat[:, index].tolist()])
        if flat.shape[1] > _WIDE:
            header.append(_MORE)
            columns.append([_MORE] * len(flat))
    return Table(tuple(header), tuple(zip(*columns, strict=True)))


def _column_name(field: FieldSpec, index: int, count: int) -> str:
    if index < len(field.columns):
        return field.columns[index]
    return field.name if count == 1 else f"{field.name} {index}"


def _text(field: FieldSpec, value: float) -> str:
    if field.classes and field.dtype == "int64" and 0 <= value < len(field.classes):
        return field.classes[int(value)]
    return str(value) if isinstance(value, int | bool) else f"{value:.6g}"


def _captions(targets: Sequence[FieldSpec], samples: Samples, count: int) -> tuple[str, ...]:
    """Return the first target of each sample where it is a single value."""
    single = [field for field in targets if samples[field.name].size == count]
    if not single:
        return ("",) * count
    values = samples[single[0].name].ravel().tolist()
    return tuple(_text(single[0], value) for value in values)


def _points(field: FieldSpec, targets: Sequence[FieldSpec], samples: Samples) -> Drawing:
    places = samples[field.name]
    classes = next((target for target in targets if target.classes), None)
    kinds = samples[classes.name] if classes is not None else np.zeros(len(places))
    kinds = kinds.argmax(axis=1) if kinds.ndim > 1 and kinds.shape[1] > 1 else kinds.ravel()
    lines = []
    for index, kind in enumerate(np.unique(kinds)):
        chosen = places[kinds == kind]
        chosen = chosen[np.argsort(chosen[:, 0])].astype(float)
        name = classes.classes[int(kind)] if classes is not None else field.name
        lines.append(Line(name, _color(index), chosen[:, 0], chosen[:, 1], style="dots"))
    low, high = float(places[:, 0].min()), float(places[:, 0].max())
    return Drawing(tuple(lines), Axis(round_scale(low, high), Scale.ticks, number))


def _lines(field: FieldSpec, series: NDArray[Any]) -> Drawing:
    """Return the first samples, or, of several features, all features of the first sample."""
    length = series.shape[1]
    steps = np.arange(length, dtype=float)
    if series.shape[2] == 1:
        named = [
            (f"sample {i}" if i == 1 else str(i), values[:, 0])
            for i, values in enumerate(series[:_LINES], 1)
        ]
    else:
        features = range(min(series.shape[2], len(_COLORS)))
        named = [(_column_name(field, i, series.shape[2]), series[0, :, i]) for i in features]
    lines = tuple(
        Line(name, _color(index), steps, values.astype(float))
        for index, (name, values) in enumerate(named)
    )
    return Drawing(lines, Axis(Scale(0.0, float(max(length - 1, 1)))))


def _color(index: int) -> str:
    return _COLORS[index % len(_COLORS)]
