"""The tour of a first start, taken by real events."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.app import Application
from designer.settings import Settings
from designer.tour import STEPS, Tour
from nodes.examples import read_example
from nodes.file import write
from nodes.graph import Endpoint, Link


def started(whole: Application) -> Tour:
    whole.window.menus.actions["help.tour"].trigger()
    (tour,) = whole.window.findChildren(Tour)
    return tour


def at(tour: Tour, number: int) -> bool:
    return tour.step == number and tour.bubble.isVisible() and tour.ring.isVisible()


def test_that_each_step_stands_beside_its_part_and_inside_the_window(
    whole: Application, qtbot: QtBot
) -> None:
    window, tour = whole.window, started(whole)
    for number, step in enumerate(STEPS):
        qtbot.waitUntil(lambda number=number: at(tour, number))
        qtbot.wait(20)
        anchor = step.anchor(window)
        corner = anchor.mapTo(window, anchor.rect().center())
        assert tour.ring.geometry().contains(corner), step.title
        assert window.rect().contains(tour.bubble.geometry()), step.title
        for label in (tour.bubble.title, tour.bubble.text):
            assert label.height() >= label.heightForWidth(label.width()), step.title
        assert tour.bubble.next.hasFocus()
        qtbot.keyClick(tour.bubble.next, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not window.findChildren(Tour))


def test_that_tab_stays_in_the_bubble_and_escape_leaves_it(
    whole: Application, qtbot: QtBot
) -> None:
    tour = started(whole)
    qtbot.waitUntil(lambda: at(tour, 0) and tour.bubble.next.hasFocus())
    for button in (tour.bubble.skip, tour.bubble.next):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert button.hasFocus()
    qtbot.keyClick(tour.bubble.next, Qt.Key.Key_Backtab)
    assert tour.bubble.skip.hasFocus()
    qtbot.keyClick(tour.bubble.skip, Qt.Key.Key_Escape)
    assert whole.window.view.hasFocus()


def test_that_the_tour_goes_on_when_the_user_does_the_thing(
    analysed: Application, qtbot: QtBot
) -> None:
    window, controller = analysed.window, analysed.controller
    tour = started(analysed)
    qtbot.waitUntil(lambda: at(tour, 0))
    qtbot.keyClicks(window.library.search, "relu")
    qtbot.waitUntil(lambda: at(tour, 1))
    qtbot.keyClick(window.library.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: at(tour, 2))
    new, image = next(iter(controller.selection)), controller.graph.of_role("input")[0]
    link = Link(Endpoint(image, "y"), Endpoint(new, "x"))
    controller.edit_graph("Link", controller.graph.with_link(link))
    qtbot.waitUntil(lambda: at(tour, 3))
    controller.select({image})
    qtbot.waitUntil(lambda: at(tour, 4))
    controller.undo()
    controller.undo()
    window.menus.actions["run.train"].trigger()
    qtbot.waitUntil(lambda: at(tour, 5), timeout=60_000)
    analysed.session.stop()
    qtbot.waitUntil(lambda: at(tour, 6), timeout=60_000)
    qtbot.mouseClick(tour.bubble.previous, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: at(tour, 5))


def test_that_escape_skips_the_tour_and_help_starts_it_again(
    whole: Application, qtbot: QtBot
) -> None:
    window, tour = whole.window, started(whole)
    qtbot.waitUntil(lambda: at(tour, 0))
    qtbot.keyClick(window.library.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(Tour))
    again = started(whole)
    qtbot.waitUntil(lambda: at(again, 0))
    qtbot.mouseClick(again.bubble.skip, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.findChildren(Tour))


def test_that_the_bubble_follows_the_window(whole: Application, qtbot: QtBot) -> None:
    window, tour = whole.window, started(whole)
    tour._move(4)
    qtbot.waitUntil(lambda: at(tour, 4))
    before = tour.ring.geometry().topLeft()
    window.resize(1100, 760)
    qtbot.waitUntil(lambda: tour.ring.geometry().topLeft() != before)
    assert window.rect().contains(tour.bubble.geometry())


def test_that_the_tour_opens_a_network_where_there_is_none(whole: Application) -> None:
    whole.window.files.close()
    assert whole.window.stage.shows_start
    started(whole)
    assert whole.window.files.name == "digits_cnn"
    assert whole.window.view.isVisible()


@pytest.mark.parametrize("toured", [False, True])
def test_that_only_a_first_start_shows_the_tour(
    qapp: QApplication,
    qtbot: QtBot,
    settings: Settings,
    tmp_path: Path,
    *,
    toured: bool,
) -> None:
    settings.toured = toured
    made = Application(settings, None, tmp_path / "unsaved", tour=True)
    made.window.show()
    qtbot.waitUntil(lambda: made.window.furnished and made.analyser.running, timeout=60_000)
    qtbot.waitUntil(lambda: made.controller.analysis is not None, timeout=60_000)
    last = list(made.window.docks.by_name)[-1]  # panels are made once it is settled
    qtbot.waitUntil(lambda: made.window.docks[last].content is not None, timeout=60_000)
    qtbot.wait(50)
    assert not made.window.findChildren(Tour), "the start page comes first"
    made.window.files.open_example("iris_mlp")
    qtbot.wait(50)
    assert bool(made.window.findChildren(Tour)) != toured
    assert settings.toured
    made.window.close_now()
    made.window.deleteLater()


@pytest.mark.parametrize("own", [False, True])
def test_that_an_example_that_is_named_is_toured_and_a_file_of_ones_own_is_not(
    qtbot: QtBot, settings: Settings, tmp_path: Path, *, own: bool
) -> None:
    write(tmp_path / "own.json", read_example("iris_mlp").project)
    file = str(tmp_path / "own.json") if own else "iris_mlp"
    made = Application(settings, file, tmp_path / "unsaved", tour=True)
    made.window.show()
    qtbot.waitUntil(lambda: made.window.furnished and made.analyser.running, timeout=60_000)
    qtbot.waitUntil(lambda: made.controller.analysis is not None, timeout=60_000)
    last = list(made.window.docks.by_name)[-1]  # panels are made once it is settled
    qtbot.waitUntil(lambda: made.window.docks[last].content is not None, timeout=60_000)
    qtbot.wait(50)
    assert bool(made.window.findChildren(Tour)) != own
    made.window.close_now()
    made.window.deleteLater()
