"""A file of data that changes: before a run, while it rests, and before it is judged."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from runtime.cli import main
from runtime.judge.opened import Opened
from runtime.train.data import CHANGED
from runtime.train.events import Diagnosed, Event, Failed, Finished
from runtime.train.launch import train
from runtime.train.run import Run, RunError, prepare
from tests.fitted import fitted_project

TABLE = "a,b,y\n" + "1,2,u\n2,3,v\n" * 10


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "table.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


def trained(run: Run, *, resume: bool = False) -> tuple[Finished | Failed, list[str]]:
    """Train and return the last event and what was said."""
    events: list[Event] = []
    last = train(run, events.append, resume=resume)
    return last, [event.text for event in events if isinstance(event, Diagnosed)]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "cannot be opened (No such file or directory): choose the file again"),
        ("", "it is empty"),
        ("a,b,y\n1,2,u\n", "1 of 1 rows can be used"),
        (TABLE.replace("a,b", "a,b,c").replace("1,2", "1,2,3").replace("2,3,v", "2,3,4,v"),
         "the field features is 3 of float32, but the node says 2"),
        (TABLE.replace("u", "1.5").replace("v", "2.5"), "the data has no field 'label'"),
    ],
    ids=["gone", "empty", "one row", "wider", "amounts"],
)  # fmt: skip
def test_that_a_file_that_no_longer_fits_ends_the_run_with_words(
    table: Path, tmp_path: Path, content: str | None, words: str
) -> None:
    run = prepare(fitted_project(table), tmp_path / "run")
    if content is None:
        table.unlink()
    else:
        table.write_text(content, encoding="utf-8")
    last, _ = trained(run)
    assert isinstance(last, Failed)
    assert words in last.text


def test_that_a_run_that_goes_on_says_that_its_file_has_changed(
    table: Path, tmp_path: Path
) -> None:
    run = prepare(fitted_project(table), tmp_path / "run")
    assert isinstance(trained(run)[0], Finished)
    run.change(epochs=4)
    last, said = trained(run, resume=True)
    assert isinstance(last, Finished)
    assert CHANGED not in said
    table.write_text(TABLE + "3,4,u\n", encoding="utf-8")
    run.change(epochs=6)
    last, said = trained(run, resume=True)
    assert isinstance(last, Finished)
    assert said.count(CHANGED) == 1
    again = prepare(fitted_project(table), tmp_path / "again")
    assert CHANGED not in trained(again)[1]


def test_that_a_file_that_was_only_touched_has_not_changed(table: Path, tmp_path: Path) -> None:
    run = prepare(fitted_project(table), tmp_path / "run")
    trained(run)
    os.utime(table, (1, 1))
    assert not Opened(run).changed


def test_that_results_on_another_file_are_told(
    table: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run = prepare(fitted_project(table), tmp_path / "run")
    trained(run)
    assert not Opened(run).changed
    assert main(["evaluate", str(run.folder)]) == 0
    assert CHANGED not in capsys.readouterr().err
    table.write_text(TABLE.replace("u", "w"), encoding="utf-8")
    assert Opened(run).changed
    assert main(["evaluate", str(run.folder)]) == 0
    assert CHANGED in capsys.readouterr().err
    table.write_text(TABLE.replace("u", "1.5").replace("v", "2.5"), encoding="utf-8")
    with pytest.raises(RunError, match="no field 'label'"):
        assert Opened(run).samples
    assert main(["evaluate", str(run.folder)]) == 1
    assert "no field 'label'" in capsys.readouterr().err
