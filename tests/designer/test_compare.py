"""The comparison: what differs is in the picture and in the list, and one leads to the other."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from designer.app import Application
from designer.compare.merged import merged, places_of
from designer.compare.page import ComparePage
from designer.compare.picture import TOKENS
from designer.compare.sources import file_source
from designer.theme import current_theme
from nodes.difference import difference
from nodes.examples import read_example
from nodes.file import write
from nodes.graph import Endpoint, Link, Network, Node
from runtime.train.folders import runs_folder


def _reworked(network: Network) -> Network:
    """Return the digits CNN with a node gone, one added, one changed and one moved."""
    graph = network.graph.without_nodes(["relu1"])
    added = Node("GELU", "gelu", position=(240.0, 200.0))
    graph = graph.with_node("gelu", added)
    graph = graph.with_link(Link(Endpoint("conv1", "y"), Endpoint("gelu", "x")))
    graph = graph.with_link(Link(Endpoint("gelu", "y"), Endpoint("conv2", "x")))
    graph = graph.with_node("conv2", graph["conv2"].with_params(out_channels=77))
    away = graph["scores"].with_(position=(-400.0, 900.0))
    return network.with_graph(graph.with_node("scores", away))


@pytest.fixture
def page(qtbot: QtBot, whole: Application) -> ComparePage:
    """Return the comparison of a changed canvas with what was opened."""
    controller = whole.controller
    controller.edit_network("Rework", _reworked(controller.network))
    whole.window.menus.call("file.compare")
    found = whole.window.findChild(ComparePage)
    qtbot.waitExposed(found)
    return found


def _rows(page: ComparePage) -> list[str]:
    return [item.text(0) for item in page._items()]


def test_that_one_graph_shows_what_is_gone_where_it_was() -> None:
    before = read_example("digits_cnn").project.network
    after = _reworked(before)
    found = difference(before, after)
    shown = merged(before, after, found, ())
    assert shown.graph["gone relu1"].position == before.graph["relu1"].position
    kinds = {node: change.kind for node, change in shown.nodes.items()}
    assert kinds == {
        "gone relu1": "removed",
        "gelu": "added",
        "conv2": "changed",
        "scores": "moved",
    }
    assert sorted(shown.links.values()) == ["added", "added", "removed", "removed"]
    assert set(shown.links) <= shown.graph.links
    assert shown.came_from == {"scores": before.graph["scores"].position}
    assert dict(places_of(found, after, before)) == {(): 7}


def test_that_blocks_are_compared_in_their_own_places() -> None:
    before, after = (read_example(name).project.network for name in ("vgg16", "vgg16_bn"))
    found = difference(before, after)
    counts = dict(places_of(found, after, before))
    assert counts[("ConvNormReLU",)] == 5
    shown = merged(before, after, found, ("ConvNormReLU",))
    assert {change.kind for change in shown.nodes.values()} == {"added", "moved"}
    assert set(shown.links.values()) == {"added", "removed"}


def test_that_the_list_names_nodes_parameters_links_and_settings(page: ComparePage) -> None:
    rows = _rows(page)
    assert "+ gelu (GELU) added" in rows
    assert "\u2212 relu1 (ReLU) removed" in rows
    assert "\u2192 scores (Output) moved" in rows
    changed = next(item for item in page._items() if item.text(0).startswith("\u2260 conv2"))
    assert [changed.child(0).text(place) for place in range(3)] == ["out_channels", "32", "77"]
    assert "conv2.x" in rows
    assert "1 added, 1 removed, 1 changed, 1 moved, 3 links" in page.summary.text()


def test_that_a_row_leads_to_its_node_and_a_node_to_its_row(
    qtbot: QtBot, whole: Application, page: ComparePage
) -> None:
    picture = page.picture
    row = next(item for item in page._items() if item.text(0).startswith("+ gelu"))
    page.list.setCurrentItem(row)
    assert picture.chosen is not None
    assert picture.chosen.name == "gelu"
    qtbot.waitUntil(lambda: picture.settled)
    left, top, right, bottom = picture.arrays.rectangle("gone relu1")
    middle = QPointF((left + right) / 2, (top + bottom) / 2) * picture.zoom + picture.camera.origin
    QTest.mouseClick(picture.viewport(), Qt.MouseButton.LeftButton, pos=middle.toPoint())
    assert page.list.currentItem().text(0) == "\u2212 relu1 (ReLU) removed"
    assert not page.show_button.isEnabled(), "what is gone is not on the canvas"
    page.list.setCurrentItem(row)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert whole.controller.selection == {"gelu"}


def test_that_each_kind_has_a_form_of_its_own_in_the_picture(
    qtbot: QtBot, page: ComparePage
) -> None:
    qtbot.waitUntil(lambda: page.picture.settled)
    image = page.picture.viewport().grab().toImage()
    pixels = np.frombuffer(image.convertToFormat(QImage.Format.Format_RGB32).constBits(), np.uint32)
    colors = set(np.unique(pixels).tolist())
    for token in TOKENS.values():
        assert current_theme().color(token).rgb() in colors


def test_that_any_step_another_tab_and_a_file_can_be_compared(
    whole: Application, page: ComparePage, tmp_path: Path
) -> None:
    path = tmp_path / "mlp.json"
    write(path, read_example("digits_mlp").project)
    titles = [page.before.itemText(n) for n in range(page.before.count())]
    assert titles[:2] == ["The canvas now", "As it was opened"]
    assert "1: Rework" in titles
    page.before.setCurrentIndex(titles.index("1: Rework"))
    assert _rows(page) == []
    assert page.summary.text() == "Both are the same."
    page.swap.click()
    assert page.after.currentText() == "1: Rework"
    page.choose_sources(file_source(path), page._listed[0])
    assert any(text.startswith("+ conv1") for text in _rows(page))
    page.choose_sources(file_source(tmp_path / "gone.json"), page._listed[0])
    assert "gone.json" in page.message.text()
    assert page.message.isVisible()


def test_that_the_runs_of_a_project_are_offered_and_an_edit_is_seen_at_once(
    qtbot: QtBot, whole: Application, tmp_path: Path
) -> None:
    path = tmp_path / "net.json"
    write(path, read_example("digits_cnn").project)
    run = runs_folder(path) / "first"
    run.mkdir(parents=True)
    write(run / "project.json", read_example("digits_mlp").project)
    whole.window.files.open_path(path)
    whole.window.menus.call("file.compare")
    page = whole.window.findChild(ComparePage)
    qtbot.waitExposed(page)
    titles = [page.before.itemText(n) for n in range(page.before.count())]
    assert titles[1] == "As it was saved last"
    page.before.setCurrentIndex(titles.index("first"))
    assert any(text.startswith("+ conv1") for text in _rows(page))
    page.before.setCurrentIndex(1)
    assert _rows(page) == []
    whole.controller.edit_network("Rework", _reworked(whole.controller.network))
    assert "+ gelu (GELU) added" in _rows(page)
