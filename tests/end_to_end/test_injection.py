"""Hostile files are opened, checked, traced and exported: nothing of theirs runs or is written."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.hostile.corpus import corpus

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.timeout(900)  # the whole corpus, on a machine that does much else
LONGEST = 5.0  # seconds of the processor that a file may take
ALLOWED = {
    "refused": {"refused"},
    "problem": {"problem"},
    "stopped": {"refused", "problem"},
    "inert": {"inert", "problem"},
    "any": {"refused", "problem", "inert"},
}


def _probed(folder: Path, *options: str) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """Return what came of each file, and what the audit hook and the marker say."""
    command = [sys.executable, "-m", "tests.hostile.probe", str(folder), *options]
    environment = {**os.environ, "TMPDIR": str(folder / "work")}
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    *rows, report = (json.loads(line) for line in done.stdout.splitlines())
    return rows, report


@pytest.fixture(scope="module")
def probed(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """Return the results of the whole corpus, which are worked out once."""
    folder = tmp_path_factory.mktemp("hostile")
    (folder / "work").mkdir()
    return _probed(folder)


def test_that_the_corpus_is_large_and_its_names_are_unlike() -> None:
    names = [hostile.name for hostile in corpus()]
    assert len(names) == len(set(names)) > 1_000


def test_that_nothing_of_a_hostile_file_is_run_or_written_outside(
    probed: tuple[list[dict[str, Any]], dict[str, Any]],
) -> None:
    _, report = probed
    assert report == {"events": [], "marker": False}


def test_that_each_hostile_file_gets_what_it_must(
    probed: tuple[list[dict[str, Any]], dict[str, Any]],
) -> None:
    rows, _ = probed
    assert len(rows) == 1 + len(list(corpus()))
    wrong = [row for row in rows if row["kind"] not in ALLOWED[row["wanted"]]]
    assert wrong == []


def test_that_each_problem_and_refusal_is_said_in_one_clear_sentence_or_two(
    probed: tuple[list[dict[str, Any]], dict[str, Any]],
) -> None:
    rows, _ = probed
    told = [row for row in rows if row["kind"] != "inert"]
    unclear = [
        row
        for row in told
        if not 15 < len(row["why"]) < 800
        or "Traceback" in row["why"]
        or not row["why"].isprintable()
    ]
    assert unclear == []


def test_that_no_hostile_file_takes_long(
    probed: tuple[list[dict[str, Any]], dict[str, Any]],
) -> None:
    rows, _ = probed
    slow = [(row["name"], row["took"]) for row in rows[1:] if row["took"] > LONGEST]
    assert slow == []


def test_that_a_careless_emitter_is_found_out(tmp_path: Path) -> None:
    """The control of the tests before: the watching must see code that runs."""
    (tmp_path / "work").mkdir()
    _, report = _probed(tmp_path, "--unsafe")
    assert report["marker"]
    heard = " ".join(report["events"])
    assert "code with a text of the file in it was run" in heard
    assert "os.system" in heard
    assert "open" in heard
