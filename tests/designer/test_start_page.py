"""The start page: examples and recent files with their pictures, by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from designer import thumbnails
from designer.app import Application
from designer.panels.start_page import StartPage
from designer.settings import Settings
from designer.theme import load_theme
from designer.thumbnails import SIZE, thumbnail
from nodes.examples import example_names, example_text, read_example
from nodes.file import write

DARK, LIGHT = load_theme("dark"), load_theme("light")


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


@pytest.fixture
def started(qtbot: QtBot, settings: Settings, tmp_path: Path) -> Iterator[Application]:
    """Return the window of somebody who opened two files before, with none open."""
    for name in ("iris_mlp", "lenet5"):
        path = tmp_path / f"my_{name}.json"
        write(path, read_example(name).project)
        settings.add_recent(path)
    settings.add_recent(tmp_path / "gone.json")
    made = Application(settings, None, tmp_path / "unsaved")
    made.window.resize(1400, 900)
    made.window.show()
    qtbot.waitUntil(lambda: made.window.furnished, timeout=20_000)
    yield made
    made.window.close_now()
    made.window.deleteLater()


def _page(app: Application) -> StartPage:
    page = app.window.stage.start
    assert page is not None
    return page


def test_that_all_examples_and_the_files_that_are_there_are_offered(started: Application) -> None:
    page = _page(started)
    assert page.isVisible()
    assert {card.example for card in page.examples.cards} == set(example_names())
    assert [card.title for card in page.recent.cards] == ["my_lenet5", "my_iris_mlp"]
    first = page.examples.cards[0]
    assert first.title
    assert first.text
    assert first.group


def test_that_pictures_and_sizes_appear_one_after_another(
    qtbot: QtBot, started: Application, tmp_path: Path
) -> None:
    page = _page(started)
    qtbot.waitUntil(lambda: page.examples.cards[1].image is not None, timeout=20_000)
    card = page.recent.cards[0]
    assert card.image is not None
    assert card.image.size() == SIZE * 2
    assert card.size.endswith("nodes")
    folder = thumbnails.cache_folder()
    assert str(folder).startswith(str(tmp_path))
    assert folder.stat().st_mode & 0o077 == 0
    assert list(folder.glob("*.png"))


def test_that_words_find_examples_and_files_and_enter_opens_the_first(
    started: Application,
) -> None:
    page = _page(started)
    QTest.keyClicks(page.search, "digits residual")
    assert [card.example for card in page.examples.cards] == ["digits_resnet"]
    assert list(page.recent.cards) == []
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    assert len(page.examples.cards) == len(example_names())
    QTest.keyClicks(page.search, "nothing like it")
    assert page.no_match.isVisible()
    page.search.clear()
    QTest.keyClicks(page.search, "lenet")
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert started.window.files.name == "lenet5"
    assert not page.isVisible()
    assert started.window.view.hasFocus()


def test_that_the_keyboard_alone_opens_a_card(started: Application) -> None:
    page = _page(started)
    started.window.activateWindow()
    page.setFocus()
    QTest.keyClick(page.search, Qt.Key.Key_Down)
    assert page.examples.hasFocus()
    QTest.keyClick(page.examples, Qt.Key.Key_Right)
    wanted = page.examples.cards[1].example
    QTest.keyClick(page.examples, Qt.Key.Key_Return)
    assert started.window.files.name == wanted


def test_that_a_click_opens_a_file_and_escape_leaves_the_page(
    qtbot: QtBot, started: Application, tmp_path: Path
) -> None:
    page, window = _page(started), started.window
    rows = page.recent
    place = rows.visualRect(rows.model().index(1, 0)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: window.files.path == tmp_path / "my_iris_mlp.json")
    window.menus.call("view.start")
    assert page.isVisible()
    assert [card.title for card in page.recent.cards] == ["my_iris_mlp", "my_lenet5"]
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not page.isVisible()
    assert window.view.isVisible()
    window.menus.call("view.start")
    QTest.mouseClick(window.stage.bar.bar, Qt.MouseButton.LeftButton, pos=QPoint(20, 12))
    assert not page.isVisible()


def test_that_the_network_fits_that_was_opened_from_the_page(
    qtbot: QtBot, started: Application
) -> None:
    started.window.files.open_example("digits_cnn")
    view = started.window.view
    qtbot.waitUntil(lambda: view.settled and not view.fit_when_sized)
    left, top, right, bottom = view.arrays.bounds()
    shown = view.camera.covered((left, top, right, bottom), 0.0)
    assert view.viewport().rect().contains(shown)
    assert shown.height() > view.viewport().height() / 2


def _pixels(image: QImage | None) -> bytes:
    assert image is not None
    return bytes(image.convertToFormat(QImage.Format.Format_RGB32).constBits())


def test_that_a_picture_is_made_anew_where_the_file_or_the_cache_has_changed(
    qapp: QApplication, tmp_path: Path
) -> None:
    folder = tmp_path / "pictures"
    text = example_text("iris_mlp").encode()
    first = thumbnail(lambda: text, DARK, folder)
    assert first.nodes == len(read_example("iris_mlp").project.network.graph.nodes)
    (kept,) = folder.glob("*.png")
    again = thumbnail(lambda: text, DARK, folder)
    assert _pixels(again.image) == _pixels(first.image)
    assert again.nodes == first.nodes
    for broken in (b"", b"\x89PNG broken", kept.read_bytes()[:200]):
        kept.write_bytes(broken)
        assert thumbnail(lambda: text, DARK, folder).image is not None
    other = QImage(10, 10, QImage.Format.Format_RGB32)
    other.save(str(kept))
    assert thumbnail(lambda: text, DARK, folder).image is not None
    assert _pixels(thumbnail(lambda: text, LIGHT, folder).image) != _pixels(first.image)
    assert len(list(folder.glob("*.png"))) == 2
    thumbnail(lambda: example_text("lenet5").encode(), DARK, folder)
    assert len(list(folder.glob("*.png"))) == 3


def test_that_what_is_no_project_has_no_picture(qapp: QApplication, tmp_path: Path) -> None:
    for content in (b"", b"{}", b"\xff\xfe", b"[" * 9999, b"x" * 5_000_000):
        assert thumbnail(lambda content=content: content, DARK, tmp_path).image is None
    assert thumbnail((tmp_path / "gone").read_bytes, DARK, tmp_path).nodes == 0
    (tmp_path / "file").write_text("in the way")
    text = example_text("iris_mlp").encode()
    assert thumbnail(lambda: text, DARK, tmp_path / "file").image is not None


def _drop(target: QWidget, *paths: Path) -> bool:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = (
        Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    enter = QDragEnterEvent(QPoint(80, 80), copy, data, left, none)
    QApplication.sendEvent(target, enter)
    QApplication.sendEvent(target, QDropEvent(QPointF(80, 80), copy, data, left, none))
    return enter.isAccepted()


def test_that_several_files_and_the_folder_of_a_run_are_opened_by_a_drop(
    qtbot: QtBot, started: Application, tmp_path: Path
) -> None:
    run = tmp_path / "run"
    run.mkdir()
    write(run / "project.json", read_example("digits_mlp").project)
    picture = tmp_path / "cat.png"
    picture.write_bytes(b"")
    window = started.window
    assert _drop(window, tmp_path / "my_iris_mlp.json", tmp_path / "my_lenet5.json", run, picture)
    wanted = ["my_iris_mlp.json", "my_lenet5.json", "run"]
    qtbot.waitUntil(lambda: [window.files.name_of(tab) for tab in window.tabs] == wanted)
    assert "cat.png is no project" in window.notice.words.text()
    assert window.files.path is None, "the record of a run is not to be changed"


def test_that_a_file_can_be_dropped_on_the_canvas_too(
    qtbot: QtBot, whole: Application, tmp_path: Path
) -> None:
    path = tmp_path / "net.json"
    write(path, read_example("iris_mlp").project)
    assert _drop(whole.window.view.viewport(), path)
    qtbot.waitUntil(lambda: whole.window.files.path == path)


def test_that_a_narrow_page_lays_nothing_over_anything_else(
    qtbot: QtBot, settings: Settings
) -> None:
    page = StartPage(settings)
    qtbot.addWidget(page)
    page.refresh()
    page.show()
    for width in (900, 340, 900):
        page.resize(width, 240)
        QApplication.processEvents()
        begin = [b.mapTo(page, b.rect().bottomRight()) for b in page.findChildren(QPushButton)]
        cards = page.examples.geometry()
        assert all(cards.left() > at.x() or cards.top() > at.y() for at in begin), width
        assert cards.right() <= page.width()
    page.close()


@pytest.mark.parametrize("ways", ["card", "library", "problem", "close"])
def test_that_the_page_over_a_project_gives_way_to_it(
    qtbot: QtBot, started: Application, tmp_path: Path, ways: str
) -> None:
    page, window = _page(started), started.window
    window.files.open_path(tmp_path / "my_iris_mlp.json")
    window.menus.call("view.start")
    assert page.isVisible()
    if ways == "card":
        rows = page.recent
        row = [card.title for card in rows.cards].index("my_iris_mlp")
        place = rows.visualRect(rows.model().index(row, 0)).center()
        QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    elif ways == "library":
        window.guide.add("layer", "ReLU")
    elif ways == "problem":
        window.guide.show_node(next(iter(started.controller.graph.nodes)))
    else:
        QTest.keyClick(window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not page.isVisible())
    assert window.view.isVisible()
    assert window.files.path == tmp_path / "my_iris_mlp.json"


def test_that_an_example_that_is_open_is_shown_again_from_its_card(started: Application) -> None:
    page, window = _page(started), started.window
    window.files.open_example("iris_mlp")
    window.menus.call("view.start")
    page.example_wanted.emit("iris_mlp")
    assert not page.isVisible()
    assert len(window.tabs) == 1


def test_that_nothing_is_saved_while_no_project_is_open(started: Application) -> None:
    actions = started.window.menus.actions
    started.window.menus.refresh()
    assert [actions[name].isEnabled() for name in ("file.save", "file.save_as")] == [False, False]
