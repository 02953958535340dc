"""What is odd about a table that can be used: a column that counts rows, amounts read as words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from nodes.datasets import CsvFile
from runtime.data.classes import may_be_classes, whole_amounts
from runtime.data.contents import names_in
from runtime.data.csv_columns import also, counts_rows, hold_dates, read_as_words
from runtime.data.csv_form import CsvForm
from runtime.data.csv_table import Table
from runtime.data.faults import SHOWN, Fault, quoted
from runtime.data.precision import alike_in_float32
from runtime.data.sources.csv_file import NO_VALUE


def csv_hints(
    dataset: CsvFile, form: CsvForm, table: Table, counts: Mapping[str, int]
) -> Iterator[Fault]:
    """Yield what the user should look at, with a cure where there is one."""
    if form.doubt is not None:
        yield form.doubt
    yield from _number_hints(dataset, table)
    asked = names_in(dataset.categorical)
    for name, words in table.columns.words.items():
        if name not in asked:
            yield from _word_hints(dataset, table, name, words)
    yield from _target_hints(dataset, table, counts)


def _word_hints(
    dataset: CsvFile, table: Table, name: str, words: tuple[str, ...]
) -> Iterator[Fault]:
    shown = quoted(words[0])
    leave = also(dataset.ignore, name), f"Leave out {quoted(name)}"
    if read_as_words(words):
        yield Fault(
            f"the column {quoted(name)} is read as categories, such as {shown}: if they are "
            "amounts, write them as plain numbers",
            "categorical",
        )
    elif hold_dates(words):
        yield Fault(
            f"the column {quoted(name)} is read as categories, such as {shown}, which tell nothing "
            "of other times: write numbers, such as the month and the hour, to columns of their "
            "own, or name it under ignore",
            "ignore",
            *leave,
        )
    elif len(words) > max(SHOWN, len(table.cells) // 2):
        yield Fault(
            f"the column {quoted(name)} holds another word in most rows: a network would learn the "
            "rows by heart from it; name it under ignore",
            "ignore",
            *leave,
        )


def _number_hints(dataset: CsvFile, table: Table) -> Iterator[Fault]:
    for name in table.columns.numbers:
        column, title = table.cells[name], f"Leave out {quoted(name)}"
        if counts_rows(column):
            yield Fault(
                f"the column {quoted(name)} only counts the rows: a network would learn their "
                "order from it; name it under ignore",
                "ignore",
                also(dataset.ignore, name),
                title,
            )
        elif alike_in_float32(column.to_numpy("float64")):
            yield Fault(
                f"the numbers in the column {quoted(name)}, such as {column.iloc[0]}, differ so "
                "little that float32 with its 7 digits takes many for the same: subtract what they "
                "have in common, or name the column under ignore",
                "ignore",
                also(dataset.ignore, name),
                title,
            )


def _target_hints(
    dataset: CsvFile, table: Table, counts: Mapping[str, int]
) -> Iterator[Fault]:
    target = table.columns.targets[0]
    for word in counts:
        if word in NO_VALUE:
            yield Fault(
                f"the target {quoted(target)} has the class {quoted(word)}: take its "
                f"{counts[word]:,} rows out of the file if it means that no class is known",
                "target",
            )
    several = len(table.columns.targets) > 1
    if counts or several or dataset.task != "auto":
        return
    found = may_be_classes(table.cells[target].to_numpy())
    if found:
        yield whole_amounts(target, found)
