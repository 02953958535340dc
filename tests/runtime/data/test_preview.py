"""The preview: the first samples as they are, and a file's rows even where it has faults."""

from pathlib import Path

import numpy as np
import pytest

from nodes.project import Setting
from runtime.data import preview


def test_that_images_and_class_counts_are_shown() -> None:
    shown = preview(Setting("Digits"), samples=5)
    assert shown.first["image"].shape == (5, 1, 8, 8)
    assert shown.first["label"].tolist() == [0, 1, 2, 3, 4]
    assert sum(shown.counts.values()) == shown.description.rows == 1797
    assert (shown.header, shown.cells) == ((), ())


def test_that_amounts_have_no_class_counts() -> None:
    assert preview(Setting("Diabetes")).counts == {}


def test_that_labels_are_counted_whatever_their_form() -> None:
    assert preview(Setting("Iris", {"labels": "one_hot"})).counts == {
        "setosa": 50,
        "versicolor": 50,
        "virginica": 50,
    }


def test_that_a_table_is_shown_as_written(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text("size;kind\n1.50;x\n2;y\n3;x\n4;y\n", encoding="utf-8")
    shown = preview(Setting("CsvFile", {"path": str(path)}), samples=2)
    assert shown.header == ("size", "kind")
    assert shown.cells == (("1.50", "x"), ("2", "y"))
    assert shown.first["features"].tolist() == [[1.5], [2.0]]


def test_that_a_table_with_empty_cells_is_shown_with_their_places(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text("size,kind\n1,x\n,y\n3,x\n", encoding="utf-8")
    shown = preview(Setting("CsvFile", {"path": str(path)}))
    assert shown.first == {}
    assert shown.cells[1] == ("", "y")
    assert [(cell.row, cell.column) for cell in shown.description.empty] == [(3, "size")]
    assert shown.description.problems[0].param == "missing"


@pytest.mark.parametrize(
    ("content", "header", "cells"),
    [
        ("a,a\n1,2\n3,4\n", ("a", "a"), (("1", "2"), ("3", "4"))),
        ("a,b\n1,2\n\n3\n", ("a", "b"), (("1", "2"), ("3", ""))),
        ("a,b\n1,2,3\n", ("a", "b", "column 3"), (("1", "2", "3"),)),
        ("Sales\na,b\n1,2\n", ("Sales", "column 2"), (("a", "b"), ("1", "2"))),
        ("a\n1\n", ("a",), (("1",),)),
    ],
    ids=["same names", "narrow row", "wide row", "title", "one column"],
)
def test_that_each_row_is_shown_as_wide_as_its_heading(
    tmp_path: Path, content: str, header: tuple[str, ...], cells: tuple[tuple[str, ...], ...]
) -> None:
    path = tmp_path / "table.csv"
    path.write_text(content, encoding="utf-8")
    shown = preview(Setting("CsvFile", {"path": str(path)}))
    assert (shown.header, shown.cells) == (header, cells)
    assert shown.description.problems[0].severity == "error"


def test_that_arrays_are_shown(tmp_path: Path) -> None:
    path = tmp_path / "arrays.npz"
    np.savez(path, x=np.eye(4), y=np.array([0, 1, 0, 1]))
    shown = preview(Setting("NpzFile", {"path": str(path)}), samples=1)
    assert shown.first["x"].tolist() == [[1.0, 0, 0, 0]]
    assert shown.counts == {"0": 2, "1": 2}


def test_that_what_cannot_be_read_is_said_and_not_raised(tmp_path: Path) -> None:
    shown = preview(Setting("NpzFile", {"path": str(tmp_path / "gone.npz")}))
    assert "cannot be opened" in shown.description.problems[0].text
