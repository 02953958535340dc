"""Tests of the library: what it offers, how a search finds it, what a drag carries."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QDrag, QHelpEvent, QHoverEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from designer.canvas.drops import DATASET_MIME, LAYER_MIME
from designer.controller import Controller
from designer.document import Document
from designer.panels.drag_picture import drag_picture
from designer.panels.library import Library
from designer.panels.library_card import LibraryCard, entry_help
from designer.panels.library_model import HINT, KIND, MIME, TYPE
from nodes.datasets import DATASETS
from nodes.graph import Block, Graph, Network, Node
from nodes.layer import LAYERS
from nodes.plugins import FAILURES, load_plugins
from nodes.project import Project
from tests.nodes.test_plugins import package


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


def test_that_a_plug_in_that_could_not_be_loaded_is_named_below_the_entries(
    qtbot: QtBot, controller: Controller, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package(tmp_path, "raise RuntimeError('no such driver')")
    monkeypatch.syspath_prepend(str(tmp_path))
    with pytest.warns(RuntimeWarning, match="shrunk"):
        load_plugins()
    try:
        library = Library(controller)
    finally:
        FAILURES.clear()
    qtbot.addWidget(library)
    library.resize(240, 800)
    library.show()
    assert library.missing.isVisible()
    assert library.missing.text() == (
        "The layers of shrunk are missing: RuntimeError: no such driver"
    )
    sound = Library(controller)
    qtbot.addWidget(sound)
    sound.show()
    assert not sound.missing.isVisible()


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


def rest_on(library: Library, index: QModelIndex) -> None:
    """Let the pointer rest on an entry."""
    viewport = library.tree.viewport()
    point = library.tree.visualRect(index).center()
    event = QHelpEvent(QEvent.Type.ToolTip, point, viewport.mapToGlobal(point))
    QApplication.sendEvent(viewport, event)


def test_that_resting_on_an_entry_shows_what_it_computes(qtbot: QtBot, library: Library) -> None:
    qtbot.keyClicks(library.search, "batchnorm2d")
    rest_on(library, first(library))
    card = library.card

    assert card.isVisible()
    assert card.title.text() == "BatchNorm2d"
    assert "<i>γ</i>" in card.card.formula.text()
    said = {label.text() for label in card.findChildren(QLabel)}
    layer = LAYERS["BatchNorm2d"]
    assert {layer.use, layer.avoid, layer.source, "Use it", "Avoid it", "Source"} <= said
    assert "Learn a scale and a shift for each channel." in said
    assert all(label.height() >= label.heightForWidth(label.width()) > 0 for label in labels(card))


def labels(card: QWidget) -> list[QLabel]:
    """Return the texts of a card that are in sight."""
    found = card.findChildren(QLabel)
    return [label for label in found if label.isVisible() and label.hasHeightForWidth()]


def test_that_the_card_follows_the_pointer_and_leaves_with_it(
    qtbot: QtBot, library: Library
) -> None:
    qtbot.keyClicks(library.search, "conv")
    rest_on(library, first(library))
    second = library.model.index(1, 0)
    library.tree.entered.emit(second)

    assert library.card.title.text() == second.data()
    assert all(
        label.height() >= label.heightForWidth(label.width()) for label in labels(library.card)
    )
    QApplication.sendEvent(library.tree.viewport(), QEvent(QEvent.Type.Leave))
    assert not library.card.isVisible()


def test_that_a_block_of_the_project_has_a_card_of_its_own_words(
    library: Library, controller: Controller
) -> None:
    network = Network("Net", blocks={"Stage": Block("Stage", doc="Two <b>halves</b>.")})
    controller.open(Document(Project(network)))
    rest_on(library, library.model.find("layer", "block:Stage"))

    assert library.card.card.about.text() == "Two <b>halves</b>."
    assert not library.card.card.formula.isVisible()


def test_that_blocks_of_the_network_come_first_and_those_that_ship_by_category(
    qtbot: QtBot, library: Library, controller: Controller
) -> None:
    controller.open(Document(Project(Network(blocks={"Mine": Block("Mine")}))))
    headings = [library.model.item(row).text() for row in range(library.model.rowCount())]
    assert headings[0] == "Blocks of this network"
    assert {"Blocks: Residual", "Blocks: Attention"} <= set(headings)
    index = library.model.find("layer", "block:Mine")
    assert index.data(HINT) == "not used"
    library.tree.setFocus()
    library.tree.setCurrentIndex(index)
    qtbot.keyClick(library.tree, Qt.Key.Key_Delete)
    assert not controller.network.blocks
    controller.undo()
    assert library.model.find("layer", "block:Mine").isValid()


def test_that_a_used_block_is_not_deleted_and_its_use_is_named(
    qtbot: QtBot, library: Library, controller: Controller
) -> None:
    told: list[str] = []
    controller.refused.connect(lambda words, _cure: told.append(words))
    use = Graph({"u": Node("block:Mine", "mine1")})
    controller.open(Document(Project(Network(graph=use, blocks={"Mine": Block("Mine")}))))
    library.tree.setFocus()
    library.tree.setCurrentIndex(library.model.find("layer", "block:Mine"))
    qtbot.keyClick(library.tree, Qt.Key.Key_Delete)
    assert told == ["Mine is used by mine1 in the network. Delete its uses first."]


def test_that_the_card_is_as_high_as_its_texts_whichever_were_shown_before(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    card = LibraryCard(parent, hint="")
    for kind, name in (("dataset", "Digits"), ("layer", "Conv2d"), ("dataset", "Digits")):
        known = entry_help(kind, name, "", with_curve=False)
        card.show_entry(name, known, QRect(0, 0, 100, 30))
        shown = card.height()
        QApplication.processEvents()
        assert shown == card.card.column.totalHeightForWidth(card.width()), name


def test_that_another_project_leaves_what_is_listed_as_it_was(
    library: Library, controller: Controller
) -> None:
    tree, model = library.tree, library.model
    heading = library.model.find("layer", "Conv2d").parent()
    tree.collapse(heading)
    tree.verticalScrollBar().setValue(300)
    entry, renewed = (
        QPersistentModelIndex(model.find("layer", "ReLU")),
        QSignalSpy(model.modelReset),
    )
    controller.open(Document(Project(Network(blocks={"Mine": Block("Mine")}))))
    controller.open(Document(Project(Network(blocks={"Mine": Block("Mine", doc="Says more.")}))))
    assert tree.isExpanded(model.find("layer", "block:Mine").parent())
    about = int(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert model.find("layer", "block:Mine").data(about) == "Says more."
    controller.open(Document())
    assert not model.find("layer", "block:Mine").isValid()
    assert entry.isValid()
    assert not tree.isExpanded(model.find("layer", "Conv2d").parent())
    assert tree.verticalScrollBar().value() == 300
    assert renewed.count() == 0


def test_that_a_search_finds_the_blocks_of_another_project(
    qtbot: QtBot, library: Library, controller: Controller
) -> None:
    qtbot.keyClicks(library.search, "mine")
    controller.open(Document(Project(Network(blocks={"Mine": Block("Mine")}))))
    assert shown(library)[0] == "Mine"
    qtbot.keyClick(library.search, Qt.Key.Key_Escape)
    assert len(shown(library)) > len(LAYERS)
    assert library.model.item(0).text() == "Blocks of this network"


def test_that_no_row_stays_lit_once_its_entry_was_dragged_away(
    qtbot: QtBot, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    tree, viewport = library.tree, library.tree.viewport()
    index = library.model.find("layer", "ReLU")
    tree.scrollTo(index)
    row = tree.visualRect(index)
    corner = row.topRight() + QPoint(-4, 4)

    def color() -> QColor:
        return viewport.grab(QRect(corner, QSize(1, 1))).toImage().pixelColor(0, 0)

    dark = color()
    middle = QPointF(row.center())
    over = QHoverEvent(QEvent.Type.HoverMove, middle, middle, middle)
    QApplication.sendEvent(viewport, over)
    assert color() != dark
    monkeypatch.setattr(QDrag, "exec", lambda *_: Qt.DropAction.CopyAction)
    tree.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
    tree.startDrag(Qt.DropAction.CopyAction)
    assert color() == dark
