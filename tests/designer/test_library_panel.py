"""Tests of the library: what it offers, how a search finds it, what a drag carries."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.canvas.drops import DATASET_MIME, LAYER_MIME
from designer.controller import Controller
from designer.document import Document
from designer.panels.drag_picture import drag_picture
from designer.panels.library import Library
from designer.panels.library_model import KIND, MIME, TYPE
from designer.search import fit
from nodes.datasets import DATASETS
from nodes.graph import Block, Network
from nodes.layer import LAYERS
from nodes.project import Project


@pytest.fixture
def controller(qapp: QApplication) -> Controller:
    """Return a controller of an empty project."""
    return Controller()


@pytest.fixture
def library(qtbot: QtBot, controller: Controller) -> Library:
    """Return the library, shown."""
    made = Library(controller)
    qtbot.addWidget(made)
    made.resize(240, 800)
    made.show()
    return made


def shown(library: Library) -> list[str]:
    """Return the titles of what is listed, headings left out."""
    model = library.model
    tops = [model.index(row, 0) for row in range(model.rowCount())]
    leaves = [model.index(row, 0, top) for top in tops for row in range(model.rowCount(top))]
    return [index.data() for index in (*tops, *leaves) if index.data(KIND)]


def first(library: Library) -> QModelIndex:
    return library.model.index(0, 0)


def test_that_every_layer_and_dataset_is_offered(library: Library) -> None:
    offered = set(shown(library))
    assert {layer.title for layer in LAYERS.values()} <= offered
    assert {data.title for data in DATASETS.values()} <= offered


@pytest.mark.parametrize(
    ("typed", "found"),
    [("dense", "Linear"), ("conv2", "Conv2d"), ("digits", "Digits"), ("fully con", "Linear")],
)
def test_that_a_search_finds_names_and_synonyms(
    qtbot: QtBot, library: Library, typed: str, found: str
) -> None:
    qtbot.keyClicks(library.search, typed)
    assert shown(library)[0] == found


def test_that_a_search_without_result_says_so_and_escape_shows_everything(
    qtbot: QtBot, library: Library
) -> None:
    qtbot.keyClicks(library.search, "<b>nothing")
    assert shown(library) == []
    assert library.nothing.isVisible()
    assert "“<b>nothing”" in library.nothing.text()
    qtbot.keyClick(library.search, Qt.Key.Key_Escape)
    assert len(shown(library)) >= len(LAYERS) + len(DATASETS)


def test_that_enter_in_the_search_field_takes_the_best_entry(
    qtbot: QtBot, library: Library
) -> None:
    qtbot.keyClicks(library.search, "relu")
    with qtbot.waitSignal(library.chosen) as taken:
        qtbot.keyClick(library.search, Qt.Key.Key_Return)
    assert taken.args == ["layer", "ReLU"]


def test_that_keys_alone_lead_from_the_field_to_an_entry(qtbot: QtBot, library: Library) -> None:
    qtbot.keyClicks(library.search, "pool")
    qtbot.keyClick(library.search, Qt.Key.Key_Down)
    qtbot.keyClick(library.tree, Qt.Key.Key_Down)
    wanted = shown(library)[1]
    with qtbot.waitSignal(library.chosen) as taken:
        qtbot.keyClick(library.tree, Qt.Key.Key_Return)
    assert LAYERS[taken.args[1]].title == wanted


def test_that_a_double_click_takes_an_entry(qtbot: QtBot, library: Library) -> None:
    qtbot.keyClicks(library.search, "flatten")
    place = library.tree.visualRect(first(library)).center()
    qtbot.mouseClick(library.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(library.chosen) as taken:
        qtbot.mouseDClick(library.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert taken.args == ["layer", "Flatten"]


def test_that_a_click_on_a_heading_closes_its_category(qtbot: QtBot, library: Library) -> None:
    heading = first(library)
    assert library.tree.isExpanded(heading)
    place = library.tree.visualRect(heading).center()
    qtbot.mouseClick(library.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert not library.tree.isExpanded(heading)


def test_that_a_drag_carries_what_the_canvas_takes(library: Library) -> None:
    assert {"layer": LAYER_MIME, "dataset": DATASET_MIME} == MIME
    for kind, name in (("layer", "Conv2d"), ("dataset", "Digits")):
        index = library.model.find(kind, name)
        data = library.model.mimeData([index])
        assert data.formats() == [MIME[kind]]
        assert bytes(data.data(MIME[kind]).data()) == name.encode()
        assert index.flags() & Qt.ItemFlag.ItemIsDragEnabled


def test_that_headings_cannot_be_dragged(library: Library) -> None:
    heading = first(library)
    assert not heading.data(KIND)
    assert not heading.flags() & Qt.ItemFlag.ItemIsDragEnabled


def test_that_the_blocks_of_the_project_are_offered(
    library: Library, controller: Controller
) -> None:
    network = Network("Net", blocks={"Stage": Block("Stage")})
    controller.open(Document(Project(network)))
    index = library.model.find("layer", "block:Stage")
    assert index.data() == "Stage"
    assert index.data(TYPE) == "block:Stage"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_that_the_picture_of_a_drag_is_sharp(qapp: QApplication, scale: float) -> None:
    picture = drag_picture("Conv2d", "Convolution", scale)
    assert picture.devicePixelRatio() == scale
    assert picture.height() == 40 * scale


def test_that_exact_names_come_before_parts_and_synonyms() -> None:
    assert fit("relu", "ReLU") > fit("relu", "PReLU", ("relu",)) > fit("relu", "Linear") == 0
    assert fit("", "ReLU") == 0
    assert fit("max pool", "MaxPool2d") > 0
    assert fit("mp", "MaxPool2d") > 0
