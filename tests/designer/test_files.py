"""Tests of opening and saving: errors in words, nothing lost, nothing overwritten unasked."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from designer.controller import Controller
from designer.files import ProjectFiles, resolve
from designer.settings import Settings
from nodes.examples import read_example
from nodes.file import dumps, newer_version, read, write
from nodes.graph import Node
from tests.designer.answers import Answers


@pytest.fixture
def controller(qapp: QApplication) -> Controller:
    """Return a controller of an empty project."""
    return Controller()


@pytest.fixture
def files(qtbot: QtBot, controller: Controller, settings: Settings) -> Iterator[ProjectFiles]:
    """Return the files of a window."""
    window = QWidget()
    qtbot.addWidget(window)
    yield ProjectFiles(controller, settings, window)
    QApplication.closeAllWindows()


@pytest.fixture
def project_file(tmp_path: Path) -> Path:
    """Return the path of a saved project."""
    path = tmp_path / "net.json"
    write(path, read_example("digits_mlp").project)
    return path


def change(controller: Controller) -> None:
    graph = controller.graph.with_node("new", Node("ReLU", f"r{len(controller.graph.nodes)}"))
    controller.edit_graph("Add", graph)


def test_that_a_file_is_opened_and_remembered(
    files: ProjectFiles, controller: Controller, settings: Settings, project_file: Path
) -> None:
    assert files.open_path(project_file)
    assert controller.project == read(project_file)
    assert files.name == "net.json"
    assert settings.recent == (project_file,)
    assert not controller.document.modified


BROKEN = {
    "missing": None,
    "empty": b"",
    "text": b"hello",
    "truncated": b'{"format": "netwright", "version": 1, "netw',
    "binary": bytes(range(256)),
    "foreign": b'{"nodes": []}',
    "deep": b"[" * 5000,
}


@pytest.mark.parametrize("kind", BROKEN)
def test_that_a_broken_file_is_refused_in_words_and_the_open_project_stays(
    files: ProjectFiles, controller: Controller, tmp_path: Path, kind: str
) -> None:
    path, content = tmp_path / f"{kind}.json", BROKEN[kind]
    if content is not None:
        path.write_bytes(content)
    before = controller.project
    with Answers("OK") as answers:
        assert not files.open_path(path)
    assert controller.project is before
    assert answers.words[0].startswith(f"{kind}.json cannot be opened.")
    assert "Traceback" not in answers.words[0]
    assert content is None or path.read_bytes() == content


def test_that_saving_asks_for_a_name_once(
    files: ProjectFiles, controller: Controller, tmp_path: Path
) -> None:
    change(controller)
    path = tmp_path / "mine"
    with Answers(str(path)):
        assert files.save()
    saved = tmp_path / "mine.json"
    assert read(saved) == controller.project
    assert not controller.document.modified
    change(controller)
    assert files.save()
    assert read(saved) == controller.project


@pytest.mark.parametrize("typed", ["resnet", "resnet.", "resnet-0.1", "resnet.txt"])
def test_that_a_file_that_gets_its_suffix_is_not_written_over_unasked(
    files: ProjectFiles, controller: Controller, tmp_path: Path, typed: str
) -> None:
    other = tmp_path / f"{typed.rstrip('.')}.json"
    other.write_text("mine", encoding="utf-8")
    change(controller)
    with Answers(str(tmp_path / typed), "Cancel", "Cancel") as answers:
        assert not files.save()
    assert answers.left == []
    assert answers.words[0].startswith(f"{other.name} is there already.")
    assert other.read_text(encoding="utf-8") == "mine"
    with Answers(str(tmp_path / typed), "Write over it"):
        assert files.save()
    assert read(other) == controller.project
    assert files.path == other


def test_that_a_name_with_a_point_is_found_again_by_the_filter(
    files: ProjectFiles, controller: Controller, tmp_path: Path
) -> None:
    change(controller)
    with Answers(str(tmp_path / "resnet-0.1")):
        assert files.save()
    assert files.path == tmp_path / "resnet-0.1.json"
    assert read(tmp_path / "resnet-0.1.json") == controller.project


def test_that_an_example_is_saved_under_a_name_of_its_own(
    files: ProjectFiles, controller: Controller, tmp_path: Path, settings: Settings
) -> None:
    assert files.open_example("iris_mlp")
    assert (files.name, files.path) == ("iris_mlp", None)
    settings.add_recent(tmp_path / "other.json")
    with Answers("Cancel"):
        assert not files.save()
    assert files.path is None


def test_that_unsaved_changes_are_saved_discarded_or_kept_as_the_user_wants(
    files: ProjectFiles, controller: Controller, project_file: Path
) -> None:
    files.open_path(project_file)
    change(controller)
    changed = controller.project
    with Answers("Cancel") as answers:
        assert not files.close()
    assert controller.project is changed
    assert answers.words == ["Save the changes to net.json? Without saving they are lost."]
    with Answers("Save"):
        assert files.close()
    assert read(project_file) == changed
    files.open_path(project_file)
    change(controller)
    with Answers("Discard"):
        assert files.close()
    assert read(project_file) == changed
    assert not controller.graph.nodes


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_that_a_locked_file_is_read_only_and_saved_elsewhere(
    files: ProjectFiles, controller: Controller, project_file: Path, tmp_path: Path
) -> None:
    project_file.chmod(0o444)
    files.open_path(project_file)
    assert files.read_only
    change(controller)
    with Answers(str(tmp_path / "copy.json")):
        assert files.save()
    assert read(tmp_path / "copy.json") == controller.project


def test_that_a_failed_save_is_said_and_may_go_elsewhere(
    files: ProjectFiles, controller: Controller, project_file: Path, tmp_path: Path
) -> None:
    files.open_path(project_file)
    change(controller)
    project_file.unlink()
    project_file.mkdir()
    with Answers("Cancel") as answers:
        assert not files.save()
    assert answers.words[0].startswith("net.json was not saved.")
    assert controller.document.modified
    with Answers("Save elsewhere", str(tmp_path / "other.json")):
        assert files.save()
    assert read(tmp_path / "other.json") == controller.project


def test_that_a_file_changed_by_another_program_is_not_overwritten_unasked(
    files: ProjectFiles, controller: Controller, project_file: Path
) -> None:
    files.open_path(project_file)
    other = dumps(read_example("iris_mlp").project)
    project_file.write_text(other, encoding="utf-8")
    change(controller)
    with Answers("Cancel") as answers:
        assert not files.save()
    assert answers.words[0].startswith("net.json was changed by another program.")
    assert project_file.read_text(encoding="utf-8") == other
    with Answers("Write over it"):
        assert files.save()
    assert read(project_file) == controller.project


def test_that_a_deleted_file_is_written_again(
    files: ProjectFiles, controller: Controller, project_file: Path
) -> None:
    files.open_path(project_file)
    project_file.unlink()
    change(controller)
    assert files.save()
    assert read(project_file) == controller.project


def test_that_a_newer_file_opens_for_reading_and_its_original_is_kept(
    qtbot: QtBot, files: ProjectFiles, controller: Controller, project_file: Path, tmp_path: Path
) -> None:
    content = json.loads(project_file.read_text(encoding="utf-8"))
    content["version"] = 99
    newer = json.dumps(content)
    project_file.write_text(newer, encoding="utf-8")
    with qtbot.waitSignal(files.noted) as told:
        assert files.open_path(project_file)
    assert "newer Netwright" in told.args[0]
    assert files.read_only
    with Answers(str(tmp_path / "copy.json")):
        assert files.save()
    assert project_file.read_text(encoding="utf-8") == newer
    assert newer_version(read(tmp_path / "copy.json")) is None
    assert not files.read_only


def test_that_a_link_to_a_file_stays_a_link(
    files: ProjectFiles, controller: Controller, project_file: Path, tmp_path: Path
) -> None:
    link = tmp_path / "link.json"
    link.symlink_to(project_file)
    files.open_path(link)
    change(controller)
    assert files.save()
    assert link.is_symlink()
    assert read(project_file) == controller.project


def test_that_a_command_line_may_name_a_file_or_an_example(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert resolve("digits_cnn") == "digits_cnn"
    assert resolve("other.json") == Path("other.json")
    Path("digits_cnn").write_text("a file of that name goes first", encoding="utf-8")
    assert resolve("digits_cnn") == Path("digits_cnn")
