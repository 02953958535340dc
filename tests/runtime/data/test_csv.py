"""CSV files: what is read out of them, and what is said about those that cannot be read."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nodes.datasets import FieldSpec
from nodes.params import Value
from nodes.project import Project, Setting, Training
from runtime.data import DataError, Description, describe, load, load_call
from tests.runtime.data.inlined import inlined, run

Described = Callable[..., Description]


@pytest.fixture
def setting(tmp_path: Path) -> Callable[..., Setting]:
    def written(content: str | bytes, **params: Value) -> Setting:
        path = tmp_path / "table.csv"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return Setting("CsvFile", {"path": str(path), **params})

    return written


def rows(header: str, *lines: str, times: int = 1) -> str:
    return "\n".join([header, *lines * times]) + "\n"


COLOURS = rows("size,colour,kind", "1.5,red,cat", "2.5,blue,dog", "3.5,red,cat", "4.5,blue,dog")


def test_that_numbers_and_words_become_features_and_a_label(
    setting: Callable[..., Setting],
) -> None:
    given_setting = setting(COLOURS)
    found = describe(given_setting)
    columns = ("size", "colour=blue", "colour=red")
    assert found.fields == (
        FieldSpec("features", (3,), "float32", "input", columns=columns),
        FieldSpec("label", (), "int64", "target", ("cat", "dog")),
    )
    assert (found.rows, found.counts) == (4, {"cat": 2, "dog": 2})
    data = load(given_setting, {"validation": 0.0})
    assert data.train["features"].tolist() == [[1.5, 0, 1], [2.5, 1, 0], [3.5, 0, 1], [4.5, 1, 0]]
    assert data.train["label"].tolist() == [0, 1, 0, 1]


def test_that_categories_become_fields_of_numbers_for_an_embedding(
    setting: Callable[..., Setting],
) -> None:
    given_setting = setting(COLOURS, categories="integers")
    assert describe(given_setting).fields[1] == FieldSpec(
        "colour", (), "int64", "input", ("blue", "red")
    )
    assert load(given_setting, {"validation": 0.0}).train["colour"].tolist() == [1, 0, 1, 0]


def test_that_numbers_can_be_categories(setting: Callable[..., Setting]) -> None:
    table = rows("zip,y", "007,1.5", "8,2.5", "10,3.5")
    found = describe(setting(table, categorical="zip"))
    assert found.fields[0].columns == ("zip=007", "zip=8", "zip=10")


def test_that_a_field_of_an_odd_column_gets_a_name_of_its_own(
    setting: Callable[..., Setting],
) -> None:
    table = rows("label,größe,features,y", "a,b,c,1.5", "d,e,f,2.5")
    found = describe(setting(table, categories="integers"))
    assert [field.name for field in found.fields] == ["label1", "gr_e", "features1", "target"]


def test_that_several_targets_are_amounts(setting: Callable[..., Setting]) -> None:
    table = rows('a,"b, c",d', "1,2,3", "4,5,6", "7,8,9.5")
    given_setting = setting(table, target='d, "b, c"')
    assert describe(given_setting).fields[1].columns == ("d", "b, c")
    assert load(given_setting, {"validation": 0.0}).train["target"].tolist() == [
        [3.0, 2.0],
        [6.0, 5.0],
        [9.5, 8.0],
    ]


@pytest.mark.parametrize(
    ("cells", "task", "classes"),
    [
        ("1 0 1 0", "auto", ("0", "1")),
        ("10 9 10 9", "auto", ("9", "10")),
        ("1 0 1 0", "regression", ()),
        ("0.5 1.5 0.5 1.5", "auto", ()),
        ("0.5 1.5 0.5 1.5", "classification", ("0.5", "1.5")),
        ("yes no yes no", "auto", ("no", "yes")),
        ("True False True False", "auto", ("False", "True")),
    ],
)
def test_that_the_task_follows_from_the_target_or_is_said(
    setting: Callable[..., Setting], cells: str, task: str, classes: tuple[str, ...]
) -> None:
    table = rows("x,y", *(f"{place}.5,{cell}" for place, cell in enumerate(cells.split())))
    assert describe(setting(table, task=task)).fields[1].classes == classes


@pytest.mark.parametrize(
    "content",
    [
        b"a,b\n1,2.5\n3,4\n",
        b"a;b\n1;2.5\n3;4\n",
        b"a\tb\r\n1\t2.5\r\n3\t4",
        b"a|b\n1|2.5\n3|4\n",
        b"a b\n 1   2.5\n3 4 \n",
        b'"a","b"\n"1","2.5"\n"3","4"\n',
        b"\xef\xbb\xbfa,b\n1,2.5\n3,4\n",
        "a,b\n1,2.5\n3,4\n".encode("utf-16"),
        b"\n\na,b\n1,2.5\n\n3,4\n\n\n",
        b"a , b\n 1, 2.5\n3 , 4\n",
        b"a,b,\n1,2.5,\n3,4,\n",
        b"a,b\r1,2.5\r3,4\r",
        b"sep=;\r\na;b\r\n1;2.5\r\n3;4\r\n",
        b'"sep=|"\na|b\n1|2.5\n3|4\n',
        b"a,b\r\n1,2.5\n3,4\r\n",
    ],
)
def test_that_the_way_a_table_is_written_does_not_matter(
    setting: Callable[..., Setting], content: bytes
) -> None:
    given_setting = setting(content)
    assert describe(given_setting).problems == ()
    data = load(given_setting, {"validation": 0.0})
    assert data.train["features"].tolist() == [[1.0], [3.0]]
    assert data.train["target"].tolist() == [[2.5], [4.0]]


@pytest.mark.parametrize("kind", ["utf-16-le", "utf-16-be"])
def test_that_utf_16_without_a_mark_is_read_when_asked(
    setting: Callable[..., Setting], kind: str
) -> None:
    given_setting = setting("a,b\n1,x\n2,ü\n3,x\n4,ü\n".encode(kind))
    (problem,) = describe(given_setting).problems
    assert problem.fix is not None
    after = problem.fix.apply(Project(training=Training(data=given_setting))).training.data
    assert after is not None
    assert describe(after).problems == ()
    assert describe(after).fields[1].classes == ("x", "ü")


def test_that_utf_32_is_read(setting: Callable[..., Setting]) -> None:
    found = describe(setting("a,b\n1,x\n2,ü\n3,x\n4,ü\n".encode("utf-32")))
    assert found.fields[1].classes == ("x", "ü")


def test_that_a_table_without_names_gets_numbered_columns(
    setting: Callable[..., Setting],
) -> None:
    found = describe(setting("1,red,2.5\n3,blue,4\n"))
    assert found.fields[0].columns == ("column 1", "column 2=blue", "column 2=red")
    assert "without a row of names" in found.notes[0]


def test_that_fractions_may_start_with_a_comma(setting: Callable[..., Setting]) -> None:
    given_setting = setting("a;b\n1,5;2,25\n3;1e-1\n", decimal="comma")
    data = load(given_setting, {"validation": 0.0})
    assert data.train["features"].tolist() == [[1.5], [3.0]]
    assert data.train["target"].flatten().tolist() == pytest.approx([2.25, 0.1])


THOUSANDS: list[tuple[str, dict[str, Value], list[float], list[float]]] = [
    ('a,b\n"1,234",1.5\n999,2.5\n', {}, [1234, 999], [1.5, 2.5]),
    ('a,b\n"1,234",1\n"12,500",2\n', {"task": "regression"}, [1234, 12500], [1, 2]),
    ('a,b\n1.5,"-1,234,567"\n2.5,"1,000.25"\n', {}, [1.5, 2.5], [-1234567, 1000.25]),
    ("a\tb\n1,234\t1.5\n2,345\t2.5\n", {}, [1234, 2345], [1.5, 2.5]),
    ("a\tb\n1,234,567\t1\n2,345\t2\n", {"task": "regression"}, [1234567, 2345], [1, 2]),
    ("a;b\n1.234;1,5\n999;2,5\n", {"decimal": "comma"}, [1234, 999], [1.5, 2.5]),
    (
        "a;b\n1.234,5;1\n0,25;2\n",
        {"decimal": "comma", "task": "regression"},
        [1234.5, 0.25],
        [1, 2],
    ),
]


@pytest.mark.parametrize(("content", "params", "features", "target"), THOUSANDS)
def test_that_signs_between_thousands_are_left_out(
    setting: Callable[..., Setting],
    content: str,
    params: dict[str, Value],
    features: list[float],
    target: list[float],
) -> None:
    given_setting = setting(content, **params)
    found = describe(given_setting)
    assert [problem.text for problem in found.problems] == []
    assert any("between thousands are left out" in note for note in found.notes)
    data = load(given_setting, {"validation": 0.0})
    assert data.train["features"].flatten().tolist() == features
    assert data.train["target"].flatten().tolist() == target


def test_that_a_list_of_numbers_in_a_cell_is_no_number_with_thousands(
    setting: Callable[..., Setting],
) -> None:
    table = rows("a,b,c", '"1,2,3","1,234",1.5', '"4,5,6","2,345",2.5', times=3)
    assert describe(setting(table)).fields[0].columns == ("b", "a=1,2,3", "a=4,5,6")


def test_that_classes_may_be_called_like_fractions(setting: Callable[..., Setting]) -> None:
    table = rows("a,b", '1.5,"1,5"', '2.5,"2,5"', times=3)
    found = describe(setting(table, task="classification"))
    assert found.fields[1].classes == ("1,5", "2,5")


def test_that_western_windows_files_are_read_when_asked(setting: Callable[..., Setting]) -> None:
    content = "größe,b\n1,2.5\n3,4\n".encode("cp1252")
    assert describe(setting(content, encoding="cp1252")).fields[0].columns == ("größe",)


def test_that_rows_with_empty_cells_are_dropped_when_asked(
    setting: Callable[..., Setting],
) -> None:
    table = rows("a,c,b", "1,x,0", "2,,1", "NA,x,0", "4,y,?", "5,x,1", "6,y,0")
    given_setting = setting(table, missing="drop_rows")
    found = describe(given_setting)
    assert (found.rows, found.notes[-1]) == (3, "Left out: 3 rows with empty cells.")
    data = load(given_setting, {"validation": 0.0})
    assert data.train["features"].tolist() == [[1.0, 1, 0], [5.0, 1, 0], [6.0, 0, 1]]
    assert data.train["label"].tolist() == [0, 1, 0]


# What is wrong with a file: its text, its parameters, the parameter that is named, words of the
# problem, and what the one-click cure sets.
FAULTS: list[tuple[str, str | bytes, dict[str, Value], str, str, dict[str, Value]]] = [
    ("empty", "", {}, "path", "it is empty", {}),
    ("blank", "\n \n\n", {}, "path", "empty lines alone", {}),
    ("empty cells alone", ",,\n,,\n", {}, "path", "empty cells alone", {}),
    ("names alone", "a,b\n", {}, "ignore", "'a' is empty", {"ignore": "a"}),
    ("one row", "a,b\n1,2\n", {}, "path", "1 of 1 rows", {}),
    ("a title", "Sales\n\na,b\n1,2\n", {}, "path", "row 1 holds 'Sales' alone", {}),
    ("a padded title", "Sales,,\na,b,c\n1,2,3\n", {}, "path", "row 1 holds 'Sales' alone", {}),
    ("a remark", "# by me\na,b\n1,2\n", {}, "path", "delete what stands above the names", {}),
    ("an empty target", "a,b,y\n1,2,\n3,4,\n", {"target": "y"}, "target", "is empty: choose", {}),
    (
        "many days",
        rows("a,b", *(f"{n % 28 + 1}.{n % 12 + 1}.2021,{n % 2}" for n in range(99))),
        {},
        "ignore",
        "holds times such as '1.1.2021': write numbers",
        {"ignore": "a"},
    ),
    (
        "many amounts as words",
        rows("a,b", *(f"${i}.50,{i % 2}" for i in range(60))),
        {},
        "ignore",
        "words such as '$0.50': write plain numbers",
        {"ignore": "a"},
    ),
    ("one column", "a\n1\n2\n", {}, "delimiter", "has one column", {}),
    ("wrong delimiter", "a,b\n1,2\n", {"delimiter": "tab"}, "delimiter", "has one column", {}),
    ("same names", "a,b,a\n1,2,3\n", {}, "path", "columns are called 'a'", {}),
    ("wide row", "a,b\n1,2\n3,4,5\n", {}, "path", "2 columns, but row 3 has 3", {}),
    ("wide rows", "a,b\n1,2,3\n3,4,5\n", {}, "path", "row 2 has 3, row 3 has 3", {}),
    ("wide late row", "a,b\n" + "1,2\n" * 300 + "1,2,3\n", {}, "path", "row 302 has 3", {}),
    ("narrow row", "a,b\n1,2\n3\n5,6\n", {}, "path", "2 columns, but row 3 has 1", {}),
    ("NUL", b"a,b\n1,2\n3,\x004\n", {}, "path", "line 3 holds a NUL byte", {}),
    (
        "UTF-16 without a mark",
        "a,b\n1,2\n".encode("utf-16-le"),
        {},
        "encoding",
        "as UTF-16 does",
        {"encoding": "utf-16"},
    ),
    (
        "not UTF-8",
        "a,b\n1,2\nfünf,4\n".encode("cp1252"),
        {},
        "encoding",
        "line 3 is not written in UTF-8",
        {"encoding": "cp1252"},
    ),
    (
        "not cp1252",
        b"a,b\n1,\x81\n",
        {"encoding": "cp1252"},
        "encoding",
        "not written in CP1252: set encoding to what the file was saved with, which may be cp1251",
        {"encoding": "cp1251"},
    ),
    (
        "UTF-8 read as something else",
        "a,b\n1,2\ngroß,4\n".encode(),
        {"encoding": "euc_kr"},
        "encoding",
        "line 3 is not written in euc_kr: set encoding to auto",
        {"encoding": "auto"},
    ),
    (
        "Chinese with letters that Western Europe has not",
        "颜色,b\n红,2\n蓝,4\n绿,5\n丏,6\n".encode("gb18030"),
        {},
        "encoding",
        "set encoding to what the file was saved with, which may be gb18030",
        {"encoding": "gb18030"},
    ),
    ("a workbook", b"PK\x03\x04\x14\x00\x06" + bytes(99), {}, "path", "Excel workbook", {}),
    ("a packed table", b"\x1f\x8b\x08" + bytes(99), {}, "path", "gzip: unpack it", {}),
    ("Parquet", b"PAR1\x15\x04" + bytes(99), {}, "path", "it is a Parquet file", {}),
    ("lines of JSON", '{"a":1,"b":2}\n{"a":2,"b":3}\n', {}, "path", "written in JSON", {}),
    ("a web page", "<!DOCTYPE html>\n<table>\n", {}, "path", "it is a web page", {}),
    ("open quotation", 'a,b\n1,2\n3,"4\n5,6\n', {}, "path", "opens in row 3", {}),
    ("huge cell", 'a,b\n1,"' + "x" * 200_000 + '"\n', {}, "path", "has no end", {}),
    ("huge line", "x" * 2**20 + "y,z\n", {}, "path", "more than a million letters", {}),
    (
        "empty cells",
        "a,b\n1,2.5\n,3\n4,\n5,6\n7,8\n",
        {},
        "missing",
        "2 cells are empty: row 3 column 'a', row 4 column 'b'",
        {"missing": "drop_rows"},
    ),
    ("an empty column", "a,c,b\n1,,2\n3,,4\n", {}, "ignore", "'c' is empty", {"ignore": "c"}),
    ("a word", "a,b\n1,2\nx,3\n4,5\n", {}, "categorical", "but also row 3 'x'", {}),
    (
        "decimal comma",
        "a;b\n1,5;2\n2,5;3\n",
        {},
        "decimal",
        "such as '1,5': set decimal to comma",
        {"decimal": "comma"},
    ),
    (
        "decimal point",
        "a;b\n1.5;2\n2.5;3\n",
        {"decimal": "comma"},
        "decimal",
        "set decimal to point",
        {"decimal": "point"},
    ),
    (
        "decimal comma in quotation marks",
        'a,b\n"1,5",2\n"2,75",3\n',
        {},
        "decimal",
        "such as '1,5': set decimal to comma",
        {"decimal": "comma"},
    ),
    (
        "thousands and decimal comma",
        "a;b\n1.234,50;2\n12,25;3\n",
        {},
        "decimal",
        "such as '1.234,50': set decimal to comma",
        {"decimal": "comma"},
    ),
    (
        "a comma that may be either",
        "a;b\n1,234;2\n2,500;3\n",
        {},
        "decimal",
        "set decimal to comma if that is a fraction; if these are thousands, write them without",
        {"decimal": "comma"},
    ),
    (
        "fractions of both kinds",
        "a;b\n1,5;2.5\n2,5;3.5\n",
        {},
        "decimal",
        "'a' holds numbers such as '1,5', but 'b' such as '2.5': write numbers alike",
        {},
    ),
    (
        "fractions of both kinds, read with a comma",
        "a;b\n1,5;2.5\n2,5;3.5\n",
        {"decimal": "comma"},
        "decimal",
        "'b' holds numbers such as '2.5', but 'a' such as '1,5': write numbers alike",
        {},
    ),
    ("infinite", "a,b\ninf,2\n3,4\n", {}, "path", "row 2 column 'a' holds no finite", {}),
    ("too large", "a,b\n1,2.5\n3,1e39\n", {}, "path", "row 3 column 'b' holds no finite", {}),
    ("far too large", "a,b\n1,2.5\n1e999,3\n", {}, "path", "row 3 column 'a'", {}),
    ("one class", "a,b\n1,x\n2,x\n", {}, "target", "'x' in every row", {}),
    ("a constant", "a,b\n1,7\n2,7\n", {}, "target", "'7' in every row", {}),
    (
        "a class a row",
        rows("a,b", *(f"{i}.5,name{i}" for i in range(30))),
        {},
        "target",
        "30 classes in 30 rows",
        {},
    ),
    (
        "words for amounts",
        rows("a,b", "1,2", "2,low", "3,4", times=2),
        {"task": "regression"},
        "task",
        "holds row 3 'low'",
        {"task": "classification"},
    ),
    (
        "many words",
        rows("name,b", *(f"n{i},{i % 2}" for i in range(99))),
        {},
        "ignore",
        "99 different words",
        {"ignore": "name"},
    ),
    (
        "unknown target",
        "size,price\n1,2\n3,4\n",
        {"target": "prize"},
        "target",
        "no column 'prize': the columns are 'size', 'price'",
        {"target": "price"},
    ),
    ("unknown input", "a,b\n1,2\n", {"ignore": "zzz"}, "ignore", "no column 'zzz'", {}),
    ("nothing left", "a,b\n1,2\n", {"ignore": "a"}, "ignore", "no column is left", {}),
    (
        "two classes at once",
        "a,b,c\n1,2,3\n",
        {"task": "classification", "target": "b, c"},
        "target",
        "one target",
        {},
    ),
    (
        "three classes as yes or no",
        rows("x,y", "1.5,a", "2.5,b", "3.5,c", times=2),
        {"labels": "binary"},
        "labels",
        "set labels to one_hot",
        {"labels": "one_hot"},
    ),
]


@pytest.mark.parametrize(
    ("content", "params", "param", "words", "cure"),
    [fault[1:] for fault in FAULTS],
    ids=[fault[0] for fault in FAULTS],
)
def test_that_a_fault_is_said_in_words_with_its_cure(
    setting: Callable[..., Setting],
    content: str | bytes,
    params: dict[str, Value],
    param: str,
    words: str,
    cure: dict[str, Value],
) -> None:
    given_setting = setting(content, **params)
    found = describe(given_setting)
    assert found.fields == ()
    (problem,) = found.problems
    assert words in problem.text
    assert problem.text.startswith("CSV file 'table.csv': ")
    assert (problem.severity, problem.param) == ("error", param)
    with pytest.raises(DataError, match="CSV file 'table"):
        load(given_setting, {})
    if cure:
        assert problem.fix is not None
        cured = problem.fix.apply(Project(training=Training(data=given_setting)))
        assert cured.training.data == Setting("CsvFile", {**given_setting.params, **cure})
    else:
        assert problem.fix is None


def test_that_the_first_hundred_empty_cells_are_listed(setting: Callable[..., Setting]) -> None:
    found = describe(setting(rows("a,b", "1,2.5", ",3", times=150)))
    assert "150 cells are empty" in found.problems[0].text
    assert len(found.empty) == 100
    assert (found.empty[0].row, found.empty[0].column) == (3, "a")
    assert found.empty[-1].row == 201


def test_that_a_column_that_counts_the_rows_is_pointed_out(
    setting: Callable[..., Setting],
) -> None:
    table = rows("id,x,y", *(f"{i},{i * i % 7},{i % 2}" for i in range(20)))
    given_setting = setting(table)
    (problem,) = describe(given_setting).problems
    assert problem.severity == "hint"
    assert problem.fix is not None
    cured = problem.fix.apply(Project(training=Training(data=given_setting))).training.data
    assert cured is not None
    assert describe(cured).fields[0].columns == ("x",)
    assert describe(cured).problems == ()


HINTS: list[tuple[str, str, dict[str, Value], str, dict[str, Value]]] = [
    (
        "percentages",
        rows("a,b", "5%,x", "7%,y", "9%,x", times=2),
        {},
        "read as categories, such as '5%': if they are amounts, write them as plain numbers",
        {},
    ),
    (
        "days",
        rows("a,b", *(f"2020-01-{n % 9 + 1:02} 12:00,{'xy'[n % 2]}" for n in range(40))),
        {},
        "such as '2020-01-01 12:00', which tell nothing of other times",
        {"ignore": "a"},
    ),
    (
        "names",
        rows("a,c,b", *(f"name {'abcdefghijklmnop'[n]},{n}.5,{'xy'[n % 2]}" for n in range(16))),
        {},
        "'a' holds another word in most rows: a network would learn the rows by heart",
        {"ignore": "a"},
    ),
    (
        "times in seconds",
        rows("a,b", *(f"{1_600_000_000 + 60 * n * n},{n % 2}" for n in range(20))),
        {},
        "such as 1600000000, differ so little that float32",
        {"ignore": "a"},
    ),
    (
        "letters as numbers",
        rows("a,b", *(f"{n % 7}.5,{n % 26}" for n in range(780))),
        {},
        "26 different whole numbers and is taken as an amount: set task to classification",
        {"task": "classification"},
    ),
    (
        "a class for no value",
        rows("a,b", "1.5,x", "2.5,NA", "3.5,y", times=3),
        {},
        "has the class 'NA': take its 3 rows out",
        {},
    ),
]


@pytest.mark.parametrize(
    ("content", "params", "words", "cure"),
    [hint[1:] for hint in HINTS],
    ids=[hint[0] for hint in HINTS],
)
def test_that_what_is_odd_but_usable_is_pointed_out(
    setting: Callable[..., Setting],
    content: str,
    params: dict[str, Value],
    words: str,
    cure: dict[str, Value],
) -> None:
    given_setting = setting(content, **params)
    found = describe(given_setting)
    (hint,) = found.problems
    assert hint.severity == "hint"
    assert words in hint.text
    assert found.fields
    if cure:
        assert hint.fix is not None
        cured = hint.fix.apply(Project(training=Training(data=given_setting))).training.data
        assert cured == Setting("CsvFile", {**given_setting.params, **cure})
    else:
        assert hint.fix is None


@pytest.mark.parametrize("table", ["a,b\n1st,x\n2nd,y\n1st,x\n2nd,y\n", COLOURS])
def test_that_words_are_not_taken_for_amounts(setting: Callable[..., Setting], table: str) -> None:
    assert describe(setting(table)).problems == ()


@pytest.mark.parametrize(
    "word", ["#N/A", "<NA>", "n.a.", "-nan", ".", "--", "NaT", "#DIV/0!", "\\N", "NONE", "NA", "?"]
)
def test_that_the_usual_words_for_no_value_are_empty_cells(
    setting: Callable[..., Setting], word: str
) -> None:
    given_setting = setting(rows("a,b", "1,x", f"{word},y", "3,x", "4,y"), missing="drop_rows")
    assert describe(given_setting).rows == 3
    assert load(given_setting, {"validation": 0.0}).train["features"].tolist() == [[1], [3], [4]]


@pytest.mark.parametrize("place", ["there is none", "folder", "pipe", "a\ud800"])
def test_that_what_is_no_file_is_said_to_be_none(tmp_path: Path, place: str) -> None:
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    found = describe(Setting("CsvFile", {"path": str(tmp_path / place)}))
    assert found.problems[0].param == "path"
    assert "choose" in found.problems[0].text


def test_that_a_file_larger_than_memory_bears_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "large.csv"
    with path.open("wb") as file:
        file.truncate(3 * 2**30)
    found = describe(Setting("CsvFile", {"path": str(path)}))
    assert "it has 3.0 GiB" in found.problems[0].text


def test_that_too_many_cells_are_refused_before_they_are_read(
    setting: Callable[..., Setting],
) -> None:
    table = ",".join(f"c{i}" for i in range(5000)) + "\n" * 20_000
    assert "at most" in describe(setting(table)).problems[0].text


def test_that_a_changed_file_is_looked_at_again(setting: Callable[..., Setting]) -> None:
    given_setting = setting("a,b\n1,2.5\n3,4\n")
    assert describe(given_setting).rows == 2
    setting("a,b\n1,2.5\n3,4\n5,6\n")
    assert describe(given_setting).rows == 3


TABLES: list[tuple[str | bytes, dict[str, Value]]] = [
    (COLOURS, {}),
    (COLOURS, {"categories": "integers", "labels": "binary"}),
    (COLOURS, {"target": "size"}),
    ("1;red;2,5\n3;blue;4\n", {"decimal": "comma"}),
    ("\n\na , b\n1,2.5\n,3\n\n4,5.5\n", {"missing": "drop_rows"}),
    ("größe,b\n1,2\n2,3\n".encode("cp1252"), {"encoding": "cp1252", "task": "classification"}),
    ("a,b\n1,2.5\n3,4\n".encode("utf-16"), {}),
    ('a,b\n"1,234",x\n"12,500",y\n', {"labels": "one_hot"}),
    ('"a\n""b"" {}",c\n"x\ny",1.5\n"z",2.5\n', {}),
]


@pytest.mark.parametrize(("content", "params"), TABLES)
def test_that_the_exported_lines_read_equal_bits(
    setting: Callable[..., Setting],
    monkeypatch: pytest.MonkeyPatch,
    content: str | bytes,
    params: dict[str, Value],
) -> None:
    given_setting = setting(content, **params)
    prepared: dict[str, Value] = {"validation": 0.5, "scaling": "standardise"}
    monkeypatch.chdir(Path(str(given_setting.params["path"])).parent)
    ours = load(given_setting, prepared)
    theirs = run(inlined(given_setting, prepared, path="table.csv"))
    for part in ("train", "validation", "test"):
        one, other = getattr(ours, part), getattr(theirs, part)
        assert one.keys() == other.keys()
        assert all(one[name].equal(other[name]) for name in one)


def test_that_the_exported_lines_name_the_file_beside_them(
    setting: Callable[..., Setting],
) -> None:
    call = load_call(setting(COLOURS), {}, path="data.csv")
    assert 'path="data.csv"' in call
    assert "table.csv" not in call


WORDS = st.text(st.sampled_from('abé ,;"|\t\n\r\\{}#=+-.0123456789eE'), max_size=6)


@given(content=st.lists(st.lists(WORDS, max_size=4).map(",".join), max_size=12).map("\n".join))
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_that_any_text_is_loaded_or_refused_in_words(
    setting: Callable[..., Setting], content: str
) -> None:
    given_setting = setting(content)
    found = describe(given_setting)
    if found.fields:
        data = load(given_setting, {"validation": 0.0})
        for field in found.fields:
            assert tuple(data.train[field.name].shape) == (found.rows, *field.shape)
            assert bool(data.train[field.name].isfinite().all())
    else:
        assert found.problems[0].severity == "error"


@given(content=st.binary(max_size=300))
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_that_any_bytes_are_loaded_or_refused_in_words(
    setting: Callable[..., Setting], content: bytes
) -> None:
    found = describe(setting(content))
    assert found.fields or found.problems


@given(
    values=st.lists(
        st.tuples(
            st.floats(-(2.0**90), 2.0**90, width=32), st.sampled_from(["a", 'b"', "c,d", "é\n"])
        ),
        min_size=4,
        max_size=20,
    ).filter(lambda rows: 1 < len({word for _, word in rows}) <= len(rows) // 2)
)
@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_that_what_was_written_is_what_is_read(
    setting: Callable[..., Setting], values: list[tuple[float, str]]
) -> None:
    escaped = [(number, word.replace('"', '""')) for number, word in values]
    table = rows("x,y", *(f'{number!r},"{word}"' for number, word in escaped))
    given_setting = setting(table)
    classes = describe(given_setting).fields[1].classes
    data = load(given_setting, {"validation": 0.0})
    assert torch.allclose(data.train["features"][:, 0], torch.tensor([v for v, _ in values]))
    assert [classes[place] for place in data.train["label"]] == [w.strip() for _, w in values]
