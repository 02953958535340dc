"""The first row of a CSV file: names of columns, or already a sample."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from sklearn.datasets import load_diabetes, load_iris

from nodes.datasets import CsvFile
from nodes.params import Value
from nodes.problem import Problem
from nodes.project import Project, Setting, Training
from runtime.data import describe, load
from runtime.data.csv_form import form_of

IRIS = load_iris()
SPECIES = IRIS.target_names[IRIS.target]
LETTERS = ("p,x,s,n", "e,x,y,n", "p,b,s,w", "e,f,s,n", "p,x,y,w", "e,f,y,n", "p,b,s,n", "e,b,y,w")


def lines(*rows: str, times: int = 1) -> str:
    return "\n".join(rows * times) + "\n"


@pytest.fixture
def setting(tmp_path: Path) -> Callable[..., Setting]:
    def written(table: str | pd.DataFrame, *, names: bool = True, **params: Value) -> Setting:
        path = tmp_path / "table.csv"
        if isinstance(table, str):
            path.write_text(table, encoding="utf-8")
        else:
            table.to_csv(path, index=False, header=names)
        return Setting("CsvFile", {"path": str(path), **params})

    return written


def cured(setting: Setting, problem: Problem) -> Setting:
    assert problem.fix is not None
    after = problem.fix.apply(Project(training=Training(data=setting))).training.data
    assert after is not None
    return after


def named(*columns: str) -> str:
    """Return a table of some columns: a word that tells the rows apart, and numbers."""
    rows = (
        f"{name},{2.5 * n:.1f},{7.3 - n:.1f}" for n, name in enumerate(("Chad", "Cuba", "Fiji"))
    )
    return lines(",".join(columns), *rows)


WITH_NAMES: dict[str, tuple[str | pd.DataFrame, int]] = {
    "numbered inputs, words to foretell": (pd.DataFrame(IRIS.data).assign(target=SPECIES), 150),
    "numbered inputs, classes": (pd.DataFrame(IRIS.data).assign(target=IRIS.target), 150),
    "numbered inputs, amounts": (
        pd.DataFrame(load_diabetes().data).assign(target=load_diabetes().target),
        442,
    ),
    "all numbered": (pd.DataFrame(np.c_[IRIS.data, IRIS.target]), 150),
    "all numbered, whole": (
        pd.DataFrame(np.random.default_rng(0).integers(0, 9, (60, 6))).assign(**{"6": 1}),
        60,
    ),
    "a column that counts": (
        lines(",0,1,2", *(f"{n},{n}.5,{9 - n},a{n % 2}" for n in range(30))),
        30,
    ),
    "years": (named("country", "2019", "2020"), 3),
    "years alone": (lines("2018,2019,2020", "1.5,2.5,3.5", "2.5,0.5,1.0", "2,1,4"), 3),
    "wavelengths": (lines("400,410,420,sort", *("0.1,0.2,0.4,a", "0.3,0.2,0.1,b") * 6), 12),
    "dates below": (lines("day,2", "2020-01-01,5", "2020-01-02,7"), 2),
    "words above words": (lines("colour,kind", "red,cat", "blue,dog", "red,cat", "blue,dog"), 4),
}


@pytest.mark.parametrize(("table", "rows"), WITH_NAMES.values(), ids=WITH_NAMES)
def test_that_names_are_told_though_there_are_numbers_among_them(
    setting: Callable[..., Setting], table: str | pd.DataFrame, rows: int
) -> None:
    given = setting(table)
    form = form_of(CsvFile(path=str(given.params["path"])))
    first, *below = Path(str(given.params["path"])).read_text(encoding="utf-8").splitlines()
    assert form.header
    assert form.doubt is None
    assert form.names[1:] == tuple(first.split(","))[1:]
    assert len(below) == rows


WITHOUT_NAMES: dict[str, tuple[str | pd.DataFrame, int]] = {
    "iris": (pd.DataFrame(IRIS.data).assign(target=SPECIES), 150),
    "iris, shuffled": (
        pd.DataFrame(IRIS.data).assign(target=SPECIES).sample(frac=1, random_state=0),
        150,
    ),
    "iris, classes first": (pd.DataFrame({"target": SPECIES}).join(pd.DataFrame(IRIS.data)), 150),
    "iris as numbers": (pd.DataFrame(np.c_[IRIS.data, IRIS.target]), 150),
    "diabetes": (pd.DataFrame(np.c_[load_diabetes().data, load_diabetes().target]), 442),
    "an empty cell at first": (lines(",3.5,a", "4.9,3.0,b", "4.7,3.2,a", "4.6,3.1,b", times=5), 20),
    "a question mark at first": (
        lines("?,3.5,a", "4.9,3.0,b", "4.7,3.2,a", "4.6,3.1,b", times=5),
        20,
    ),
    "or": (lines("0,0,0", "0,1,1", "1,0,1", "1,1,1"), 4),
    "going on": (lines(*(f"{n},{n + 1},{n + 2},{n + 3}" for n in range(40))), 40),
    "a line": (lines(*(f"{n},{2 * n + 1}" for n in range(40))), 40),
    "prices by day": (
        lines(*(f"2020-01-{n:02},{n * n % 7}.5,{'ab'[n % 2]}" for n in range(1, 30))),
        29,
    ),
    "letters": (lines(*LETTERS, times=3), 24),
    "true and false": (lines("True,1.5,a", "False,2.5,b", "True,3,a", "False,4,b"), 4),
}


@pytest.mark.parametrize(("table", "rows"), WITHOUT_NAMES.values(), ids=WITHOUT_NAMES)
def test_that_a_table_without_names_loses_no_sample(
    setting: Callable[..., Setting], table: str | pd.DataFrame, rows: int
) -> None:
    given = setting(table, names=False)
    form = form_of(CsvFile(path=str(given.params["path"])))
    text = Path(str(given.params["path"])).read_text(encoding="utf-8")
    assert not form.header
    assert form.doubt is None
    assert ",".join(form.first[0]) == text.splitlines()[0]
    assert len(text.splitlines()) == rows


def test_that_what_may_be_names_is_asked_about(setting: Callable[..., Setting]) -> None:
    given = setting(lines("land,code,2019", "Chad,TD,1.5", "Cuba,CU,2.5", "Fiji,FJ,0.5"))
    found = describe(given)
    assert found.rows == 4
    hint = next(problem for problem in found.problems if problem.param == "header")
    assert hint.severity == "hint"
    assert "row 1 ('land', 'code', '2019') is read as a sample" in hint.text
    after = describe(cured(given, hint))
    assert after.rows == 3
    assert after.problems == ()


@pytest.mark.parametrize("task", ["auto", "regression"])
@pytest.mark.parametrize("first", ["1.5,price", "size,7"])
def test_that_a_word_alone_above_numbers_is_offered_as_a_name(
    setting: Callable[..., Setting], task: str, first: str
) -> None:
    table = lines(first, *(f"{n}.5,{n * 37}" for n in range(40)))
    given = setting(table, header="no", task=task)
    (problem,) = describe(given).problems
    assert problem.param == "header"
    assert "in row 1, the first one: set header to yes" in problem.text
    after = describe(cured(given, problem))
    assert (after.rows, after.problems) == (40, ())


def test_that_a_target_of_amounts_with_a_word_leads_nobody_in_a_circle(
    setting: Callable[..., Setting],
) -> None:
    table = lines("size,price", *(f"{n}.5,{'low' if n == 20 else n * 37}" for n in range(40)))
    for task in ("auto", "regression"):
        (problem,) = describe(setting(table, task=task)).problems
        assert "row 22 'low': correct these cells, or choose another target" in problem.text
        assert problem.fix is None


def test_that_words_without_names_are_offered_to_be_read_as_samples(
    setting: Callable[..., Setting],
) -> None:
    given = setting(lines("p,x,p", "e,y,q", "p,z,p", "e,u,q"), header="yes")
    (problem,) = describe(given).problems
    assert "several columns are called 'p'" in problem.text
    assert "set header to no" in problem.text
    assert describe(cured(given, problem)).rows == 4


def test_that_a_row_that_may_be_the_numbers_of_two_columns_is_asked_about(
    setting: Callable[..., Setting],
) -> None:
    frame = pd.DataFrame({"0": [0.5, 2.5, 0.25], "1": [1.5, 0.75, 2.0]})
    (problem,) = describe(setting(frame)).problems
    assert problem.param == "header"
    assert describe(cured(setting(frame), problem)).rows == 3


def test_that_samples_of_numbered_columns_are_loaded_without_their_names(
    setting: Callable[..., Setting],
) -> None:
    given = setting(pd.DataFrame(IRIS.data).assign(target=SPECIES))
    data = load(given, {"validation": 0.0})
    assert tuple(data.train["features"].shape) == (150, 4)
    assert sorted(set(data.train["label"].tolist())) == [0, 1, 2]
