"""The heat map colours cards by what they cost; frozen nodes bear a mark."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from designer.app import Application
from designer.canvas.heat import LEVELS, heat_of, heated
from designer.canvas.view import CanvasView
from designer.heat_quantities import QUANTITIES
from designer.theme import current_theme, load_theme
from nodes.examples import read_example
from nodes.graph import NodeId
from runtime.analysis import analyse

RESNET = analyse(read_example("digits_resnet").project)


def named(name: str) -> NodeId:
    return next(i for i, n in RESNET.project.network.graph.nodes.items() if n.name == name)


@pytest.mark.parametrize("name", sorted(QUANTITIES))
def test_that_the_hottest_node_has_the_most_and_one_without_any_stays_cold(name: str) -> None:
    ids = list(RESNET.project.network.graph.nodes)
    heat = heat_of(QUANTITIES[name], RESNET.summary, (), ids)
    levels = dict(zip(ids, heat.levels.tolist(), strict=True))

    assert levels[named("stage")] == LEVELS == max(levels.values())
    assert levels[named("image")] == levels[named("flatten")] == 0
    assert 0 < levels[named("head")] < LEVELS
    assert heat.most == QUANTITIES[name].value(RESNET.summary.of_node[named("stage"),])


def test_that_the_inside_of_a_block_has_a_heat_of_its_own() -> None:
    stage = named("stage")
    inside = RESNET.project.network.blocks["ResidualBlock"].graph
    heat = heat_of(QUANTITIES["weights"], RESNET.summary, (stage,), list(inside.nodes))

    assert heat.most == 2304
    assert sorted(heat.levels.tolist())[-2:] == [LEVELS, LEVELS]


@pytest.mark.parametrize("theme", ["dark", "light"])
def test_that_texts_can_be_read_on_the_hottest_card(theme: str) -> None:
    found = load_theme(theme)
    hottest = heated(found.color("node"), LEVELS, found)

    assert contrast(found.color("text"), hottest) > 4.5
    assert heated(found.color("node"), 0, found) == found.color("node")


def contrast(one: QColor, two: QColor) -> float:
    """Return the contrast of two colours as WCAG counts it."""

    def light(color: QColor) -> float:
        parts = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in rgb(color)]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    high, low = sorted((light(one), light(two)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def rgb(color: QColor) -> tuple[float, float, float]:
    return (color.redF(), color.greenF(), color.blueF())


def pixel(view: CanvasView, node: NodeId) -> QColor:
    """Return the colour of a card near its right edge, where no text is."""
    _, top, right, bottom = view.arrays.rectangle(node)
    at = view.mapFromScene(right - max(5, 4 / view.zoom), (top + bottom) / 2 + 3)
    return view.grab().toImage().pixelColor(at * view.devicePixelRatioF())


def test_that_a_key_turns_the_heat_map_on_with_its_legend_and_off_again(
    qtbot: QtBot, analysed: Application
) -> None:
    view, controller = analysed.window.view, analysed.controller
    head = next(i for i, n in controller.graph.nodes.items() if n.name == "head")
    cold = pixel(view, head)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_T)

    assert view.heat == "weights"
    assert view.warmth.legend.isVisible()
    assert view.warmth.legend.texts() == ("0", "1,282", "5,130")
    theme = current_theme()
    assert pixel(view, head).name() == heated(theme.color("node"), LEVELS, theme).name()
    analysed.window.menus.call("view.heat_operations")
    assert view.warmth.legend.texts()[-1] == "295 k"
    assert view.childAt(QPoint(20, view.height() - 20)) is view.warmth.legend
    qtbot.keyClick(view, Qt.Key.Key_T)
    assert not view.warmth.legend.isVisible()
    assert pixel(view, head) == cold
    qtbot.keyClick(view, Qt.Key.Key_T)
    assert view.heat == "operations"


def test_that_weights_are_frozen_and_thawed_by_a_command_and_undone(
    qtbot: QtBot, analysed: Application
) -> None:
    view, controller, menus = analysed.window.view, analysed.controller, analysed.window.menus
    ids = {node.name: i for i, node in controller.graph.nodes.items()}
    controller.select({ids["conv1"], ids["relu1"]})
    before = view.grab().toImage()
    menus.call("edit.freeze")

    assert controller.graph[ids["conv1"]].frozen
    assert not controller.graph[ids["relu1"]].frozen
    assert view.grab().toImage() != before
    assert controller.document.undo_label == "Freeze weights"
    menus.call("edit.freeze")
    assert not controller.graph[ids["conv1"]].frozen
    controller.undo()
    assert controller.graph[ids["conv1"]].frozen
    controller.select({ids["relu1"]})
    assert menus.rows["edit.freeze"].obstacle(analysed.window).startswith("Select one or more")
