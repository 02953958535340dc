"""A table in a text file: columns of numbers and of words become tensors."""

import numpy as np
import pandas as pd
import torch
from torch import Tensor

from runtime.data.data import DataError

NO_VALUE = [
    *("", "NA", "N/A", "n/a", "na", "n.a.", "<NA>", "#N/A", "#NA", "NaN", "nan", "NAN"),
    *("-nan", "-NaN", "NaT", "NULL", "Null", "null", "None", "NONE", "\\N", "?", "-"),
    *("--", ".", "#DIV/0!", "#VALUE!", "#REF!", "#NUM!", "#NAME?"),
]


def read_csv_samples(  # noqa: PLR0913 - all but the path have defaults
    path: str,
    *,
    numbers: tuple[str, ...] = (),
    one_hot: dict[str, tuple[str, ...]] | None = None,
    codes: dict[str, tuple[str, tuple[str, ...]]] | None = None,
    label: str | None = None,
    classes: tuple[str, ...] = (),
    targets: tuple[str, ...] = (),
    drop_missing: bool = False,
    names: tuple[str, ...] | None = None,
    header: bool = True,
    skip: int = 0,
    delimiter: str = ",",
    decimal: str = ".",
    thousands: str | None = None,
    encoding: str = "utf-8",
) -> dict[str, Tensor]:
    """Return the rows of a table as samples.

    The field `features` has the columns `numbers`, then for each column of `one_hot` a
    0 or 1 for each of its words. `codes` maps further fields to a column and the words
    that are numbered in it. `label` is the column of the class, `targets` the columns
    to foretell. `names` renames the columns, `skip` counts empty lines before the first
    row, `thousands` is the sign between thousands.
    """
    one_hot, codes = one_hot or {}, codes or {}
    wordy = one_hot | dict(codes.values()) | ({label: classes} if label else {})
    numeric = [*numbers, *targets]
    table = pd.read_csv(
        path,
        sep=delimiter,
        header=0 if header else None,
        names=names,
        usecols=[*numeric, *wordy],
        dtype=dict.fromkeys(wordy, "str"),
        index_col=False,
        skiprows=skip,
        skip_blank_lines=False,
        skipinitialspace=True,
        keep_default_na=False,
        na_values=dict.fromkeys(numeric, NO_VALUE)
        | {
            name: [word for word in NO_VALUE if word not in wordy[name]]
            for name in wordy
        },
        decimal=decimal,
        thousands=thousands,
        encoding=encoding,
        low_memory=False,
    )
    table.index += skip + header + 1
    for name in wordy:
        texts = table[name].str.strip()
        table[name] = texts.where(texts != "")
    table = table.dropna(how="any" if drop_missing else "all")
    samples = {}
    if numbers or one_hot:
        hot = [
            class_numbers(table, name, words, hot=True)
            for name, words in one_hot.items()
        ]
        samples["features"] = torch.cat([table_numbers(table, numbers), *hot], dim=1)
    for coded, (name, words) in codes.items():
        samples[coded] = class_numbers(table, name, words)
    if label:
        samples["label"] = class_numbers(table, label, classes)
    if targets:
        samples["target"] = table_numbers(table, targets)
    return samples


def table_numbers(table: pd.DataFrame, columns: tuple[str, ...]) -> Tensor:
    """Return columns of numbers as (N, columns); DataError where a cell holds none."""
    with np.errstate(over="ignore"):
        values = table[list(columns)].to_numpy("float32")
    odd = ~np.isfinite(values).all(axis=1)
    if odd.any():
        message = (
            f"row {table.index[odd][0]}: a cell is empty or holds no finite number"
        )
        raise DataError(message)
    return torch.tensor(values)


def class_numbers(
    table: pd.DataFrame, column: str, words: tuple[str, ...], *, hot: bool = False
) -> Tensor:
    """Return each cell's place among the words (N,), or 0 and 1 if `hot` (N, words)."""
    places = pd.Categorical(table[column], categories=list(words)).codes.astype("int64")
    if (places < 0).any():
        row = table.index[places < 0][0]
        word = table.loc[row, column]
        message = f"row {row}: '{word}' is none of the words of column '{column}'"
        raise DataError(message)
    if hot:
        return torch.tensor(
            places[:, None] == np.arange(len(words)), dtype=torch.float32
        )
    return torch.tensor(places)
