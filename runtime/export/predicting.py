"""What an exported script that predicts consists of; the export copies it into predict.py."""

from __future__ import annotations

import argparse
import csv
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from runtime.data.data import DataError
from runtime.data.spelling import as_numbers, as_text

TOGETHER = 1024
"""Samples that the model sees at once."""
MOST_COLUMNS = 64
EVEN = 0.5

Meaning = tuple[str, tuple[str, ...]]
"""What an answer holds and how its parts are called.

"classes" is a chance for each of the names, "yes_no" the chance of the second one,
"labels" the chance that each holds; all else are numbers.
"""


def read_arguments(weights: Path, about: str) -> argparse.Namespace:
    """Return the file of samples, that of the weights, and where answers go."""
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("file", type=Path, help="the file with the samples")
    parser.add_argument("--weights", type=Path, default=weights)
    parser.add_argument("--output", type=Path, help="an .npz file for all answers")
    return parser.parse_args()


def read_or_exit(
    read: Callable[[str], dict[str, Tensor]], path: Path
) -> dict[str, Tensor]:
    """Return the samples of a file, or end with the reason why there are none."""
    try:
        return read(str(path))
    except (OSError, ValueError, KeyError) as error:
        raise SystemExit(f"{path}: {error}") from None


def read_table_rows(path: str, columns: tuple[str, ...]) -> Tensor:
    """Return some columns of a table with a header as numbers (N, columns)."""
    with Path(path).open(newline="", encoding="utf-8-sig") as file:
        table = csv.DictReader(file)
        missing = [name for name in columns if name not in (table.fieldnames or ())]
        if missing:
            message = f"there is no column {', '.join(missing)}"
            raise DataError(message)
        return torch.tensor([[float(row[name]) for name in columns] for row in table])


def read_text_rows(path: str, words: tuple[str, ...] | str) -> Tensor:
    """Return the lines of a text as numbers (N, T), a number for each of its words."""
    rows: list[list[int]] = []
    for number, line in enumerate(Path(path).read_text().splitlines(), start=1):
        try:
            rows.append(as_numbers(line, words))
        except ValueError as error:
            message = f"line {number}: '{error}' is none of the words that are known"
            raise DataError(message) from None
        if len(rows[-1]) != len(rows[0]):
            message = f"line {number} is not as long as the first: give it a file alone"
            raise DataError(message)
    return torch.tensor(rows)


def portions(samples: Mapping[str, Tensor]) -> Iterator[dict[str, Tensor]]:
    """Yield the samples in portions that fit into memory."""
    count = len(next(iter(samples.values())))
    for start in range(0, count, TOGETHER):
        yield {n: values[start : start + TOGETHER] for n, values in samples.items()}


def joined(parts: list[dict[str, Tensor]]) -> dict[str, Tensor]:
    """Return the answers for all portions."""
    return {name: torch.cat([part[name] for part in parts]) for name in parts[0]}


def tell(
    answers: Mapping[str, Tensor], meaning: Mapping[str, Meaning], output: Path | None
) -> None:
    """Print the answers as a table, a line a sample; write all of them to a file."""
    columns: dict[str, list[str]] = {}
    for name, values in answers.items():
        columns |= columns_of(name, values, *meaning[name])
    writer = csv.writer(sys.stdout, lineterminator="\n")
    if columns:
        writer.writerows([list(columns), *zip(*columns.values(), strict=True)])
    if output is not None:
        arrays: dict[str, Any] = {n: values.numpy() for n, values in answers.items()}
        np.savez(output, **arrays)
    elif not columns:
        print("the answers are no table; name an .npz file with --output")


def columns_of(
    name: str, values: Tensor, kind: str, names: tuple[str, ...]
) -> dict[str, list[str]]:
    """Return what is printed of an answer: the columns by their headings."""
    if kind == "classes":
        likeliest = values.argmax(dim=1).reshape(len(values), -1).tolist()
        places, count = len(likeliest[0]), values.shape[1]
        if places > MOST_COLUMNS:
            return {}
        texts = {name: [as_text(row, names) for row in likeliest]}
        few = places == 1 and count <= MOST_COLUMNS
        return texts | (numbers("P", values, names) if few else {})
    flat = values.reshape(len(values), -1)
    if flat.shape[1] > MOST_COLUMNS:
        return {}
    if kind == "yes_no" and flat.shape[1] == 1:
        said = [names[int(chance >= EVEN)] for chance in flat[:, 0].tolist()]
        return {name: said} | numbers("P", flat, names[1:])
    return numbers("P" if kind == "labels" else name, flat, names)


def numbers(stem: str, values: Tensor, names: tuple[str, ...]) -> dict[str, list[str]]:
    """Return a column of numbers for each name."""
    columns = values.T.tolist()
    if stem == "P" or not names:
        numbered = names or tuple(map(str, range(len(columns))))
        several = stem == "P" or len(columns) > 1
        names = tuple(f"{stem}({each})" if several else stem for each in numbered)
    return {
        name: [f"{value:.6g}" for value in column]
        for name, column in zip(names, columns, strict=True)
    }
