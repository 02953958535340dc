"""Datasets in files of the user's: tables of text and arrays of NumPy."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from nodes.dataset import DATASETS, FILES, Dataset, labels_parameter
from nodes.declaration import declaration
from nodes.params import choice, file_path, flag, text

_COLUMN_NAMES = r"[^\x00-\x1f\x7f]*"


def _task_parameter() -> Any:  # noqa: ANN401 - a dataclass field stands for any type
    return choice(
        "auto",
        "classification",
        "regression",
        default="auto",
        doc="Tell classes apart, or foretell numbers. auto: words, and at most 20 different whole "
        "numbers, are classes; all else is numbers.",
    )


class DataFile(Dataset):
    """A file of the user's. Each declares `path` and `labels`."""

    path: Any
    source = "a file of yours"
    licence = "yours to know"

    def check(self) -> Iterator[tuple[str, str]]:
        """Ask for a file."""
        if not self.path:
            yield "path", "must name a file: choose one"


@declaration(
    DATASETS,
    category="Data",
    group=FILES,
    title="CSV file",
    keywords=("table", "text", "spreadsheet", "excel", "tsv"),
)
class CsvFile(DataFile):
    """A table in a text file, a row a sample.

    Columns of numbers become the field `features`, categories as a 0 or 1 for each of their words.
    The target column becomes `label` (classes) or `target` (numbers).
    """

    path: str = file_path(".csv", ".tsv", ".txt", default="", doc="The file.")
    target: str = text(
        default="",
        pattern=_COLUMN_NAMES,
        example="price",
        doc="Column to foretell; for regression there may be several, separated by commas. Empty "
        "for the last column.",
    )
    task: str = _task_parameter()
    ignore: str = text(
        default="",
        pattern=_COLUMN_NAMES,
        example="id, name",
        doc="Columns to leave out, separated by commas.",
    )
    categorical: str = text(
        default="",
        pattern=_COLUMN_NAMES,
        example="colour, city",
        doc="Columns that hold categories, separated by commas. Columns of words are found anyway.",
    )
    categories: str = choice(
        "one_hot",
        "integers",
        default="one_hot",
        doc="Categories among the features as a 0 or 1 for each word; or a field of its own for "
        "each column with the number of the word, for an Embedding.",
    )
    missing: str = choice(
        "refuse", "drop_rows", default="refuse", doc="What to do about rows with empty cells."
    )
    delimiter: str = choice(
        "auto",
        "comma",
        "semicolon",
        "tab",
        "pipe",
        "space",
        default="auto",
        advanced=True,
        doc="What separates the cells.",
    )
    header: str = choice(
        "auto", "yes", "no", default="auto", advanced=True, doc="Does the first row hold names?"
    )
    decimal: str = choice(
        "point", "comma", default="point", advanced=True, doc="What a fraction starts with."
    )
    encoding: str = choice(
        "auto",
        "utf-8",
        "utf-16",
        "cp1252",
        "latin-1",
        "cp1250",
        "cp1251",
        "shift_jis",
        "gb18030",
        "big5",
        "euc_kr",
        default="auto",
        advanced=True,
        doc="How letters are stored. auto takes UTF-8, and UTF-16 with a mark at the start.",
    )
    labels: str = labels_parameter()


@declaration(
    DATASETS, category="Data", group=FILES, title="NumPy file", keywords=("npz", "array", "numpy")
)
class NpzFile(DataFile):
    """Arrays of a NumPy .npz file; the first axis of each counts the samples.

    Each array becomes a field of its name. Targets of whole numbers or words become classes.
    """

    path: str = file_path(".npz", default="", doc="The file.")
    inputs: str = text(
        default="",
        pattern=_COLUMN_NAMES,
        example="x_train",
        doc="Arrays that go in, separated by commas. Empty for all that are no targets.",
    )
    targets: str = text(
        default="",
        pattern=_COLUMN_NAMES,
        example="y_train",
        doc="Arrays to foretell, separated by commas. Empty for the one called y, label or target.",
    )
    amounts: str = text(
        default="",
        pattern=_COLUMN_NAMES,
        example="ages",
        doc="Arrays of whole numbers that go in as amounts rather than as numbers of words, "
        "separated by commas: they become float32 and can be scaled.",
    )
    task: str = _task_parameter()
    scale_bytes: bool = flag(
        default=True, doc="Turn arrays of bytes, such as images, from 0 ... 255 to 0 ... 1."
    )
    labels: str = labels_parameter()
