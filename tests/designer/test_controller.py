"""The controller: who is told what, places, selection, cures."""

from __future__ import annotations

import dataclasses

import pytest

import nodes.library  # noqa: F401 - declares the layers
from designer import edits
from designer.controller import Controller
from designer.document import Document
from nodes.graph import Block, Graph, Network, Node
from nodes.problem import Fix, Problem
from nodes.project import Project

INNER = Block("Inner", Graph({"i": Node("ReLU", "relu")}))
OUTER = Block("Outer", Graph({"o": Node("block:Inner", "inner")}))
TOP = Graph(
    {
        "a": Node("ReLU", "a"),
        "u": Node("block:Outer", "u"),
        "v": Node("block:Outer", "v"),
    }
)


@pytest.fixture
def controller(qapp: object) -> Controller:
    """Return a controller of a network with nested blocks."""
    network = Network("N", TOP, {"Inner": INNER, "Outer": OUTER})
    return Controller(Document(Project(network)))


class Heard:
    """Keeps what the signals said, in order."""

    def __init__(self, controller: Controller) -> None:
        self.said: list[tuple[str, object]] = []
        controller.changed.connect(lambda *values: self.said.append(("changed", values)))
        for name in ("selected", "placed", "reset", "analysed"):
            signal = getattr(controller, name)
            signal.connect(lambda value, name=name: self.said.append((name, value)))

    @property
    def names(self) -> list[str]:
        """The names of the signals."""
        return [name for name, _ in self.said]


def test_that_an_edit_tells_the_values_before_and_after(controller: Controller) -> None:
    heard, before = Heard(controller), controller.project
    assert controller.edit_graph("Move a", edits.move(controller.graph, {"a": (8.0, 8.0)}))
    after = controller.project
    controller.undo()
    assert heard.said == [("changed", (before, after)), ("changed", (after, before))]


def test_that_an_edit_that_changes_nothing_tells_nobody(controller: Controller) -> None:
    heard = Heard(controller)
    assert not controller.edit_graph("Nothing", controller.graph)
    assert not controller.undo()
    assert not controller.redo()
    assert heard.said == []


def test_that_only_nodes_that_are_shown_can_be_selected(controller: Controller) -> None:
    heard = Heard(controller)
    controller.select({"a", "nobody"})
    controller.select({"a"})
    assert controller.selection == {"a"}
    assert heard.said == [("selected", frozenset({"a"}))]


def test_that_a_deleted_node_is_selected_no_more(controller: Controller) -> None:
    controller.select({"a", "u"})
    heard = Heard(controller)
    controller.edit_graph("Delete a", controller.graph.without_nodes({"a"}))
    assert controller.selection == {"u"}
    assert heard.names == ["changed", "selected"]


def test_that_entering_shows_the_block_and_the_use_that_was_entered(
    controller: Controller,
) -> None:
    heard = Heard(controller)
    controller.select({"v"})
    assert controller.enter("v")
    assert controller.place == ("Outer",)
    assert controller.graph is OUTER.graph
    assert controller.use_path("o") == ("v", "o")
    assert controller.enter("o")
    assert controller.use_path("i") == ("v", "o", "i")
    assert not controller.enter("i")
    assert heard.names.count("placed") == 2
    assert controller.selection == frozenset()


def test_that_nodes_that_undo_and_redo_bring_are_selected(controller: Controller) -> None:
    controller.select({"u"})
    controller.edit_graph("Delete", controller.graph.without_nodes({"a"}))
    controller.undo()
    assert controller.selection == {"a"}
    controller.redo()
    assert controller.selection == frozenset()
    controller.select({"u"})
    controller.edit_graph("Move", moved := controller.graph.with_node(
        "u", controller.graph["u"].with_(position=(9.0, 9.0))
    ))  # fmt: skip
    controller.undo()
    assert controller.graph is not moved
    assert controller.selection == {"u"}


def test_that_leaving_selects_the_node_that_was_entered(controller: Controller) -> None:
    controller.enter("v")
    assert controller.leave()
    assert controller.place == ()
    assert controller.selection == {"v"}
    assert not controller.leave()


def test_that_a_place_is_shown_through_the_first_use_there_is(controller: Controller) -> None:
    controller.show(("Outer", "Inner"))
    assert controller.use_path("i") == ("u", "o", "i")
    controller.show(("Outer", "Missing"))
    assert controller.place == ("Outer",)


def test_that_edits_inside_a_block_change_the_block(controller: Controller) -> None:
    controller.show(("Outer",))
    controller.edit_graph("Rename", controller.graph.with_node("o", Node("ReLU", "r")))
    assert controller.network.blocks["Outer"].graph["o"].name == "r"
    assert controller.network.graph is TOP


def test_that_losing_the_shown_block_shows_what_was_around_it(controller: Controller) -> None:
    controller.show(("Outer", "Inner"))
    heard = Heard(controller)
    without = dataclasses.replace(controller.network, blocks={"Outer": OUTER})
    controller.edit_network("Remove block", without)
    assert controller.place == ("Outer",)
    assert heard.names[:2] == ["changed", "placed"]
    controller.undo()
    assert controller.place == ("Outer",)


def test_that_opening_another_document_resets_everything(controller: Controller) -> None:
    controller.enter("u")
    heard = Heard(controller)
    other = Document(Project(Network("Other")))
    controller.open(other)
    assert controller.document is other
    assert controller.place == ()
    assert controller.selection == frozenset()
    assert controller.analysis is None
    assert heard.said[0] == ("reset", other.project)


def test_that_a_cure_is_an_edit_like_any_other(controller: Controller) -> None:
    def cure(project: Project) -> Project:
        return project.with_network(dataclasses.replace(project.network, name="Cured"))

    problem = Problem((), "It is ill.", fix=Fix("Cure it", cure))
    assert controller.apply_fix(problem)
    assert controller.network.name == "Cured"
    assert controller.document.undo_label == "Cure it"
    assert not controller.apply_fix(Problem((), "It has no cure."))


def test_that_merged_edits_are_told_one_by_one_and_undone_at_once(controller: Controller) -> None:
    heard, before = Heard(controller), controller.project
    for x in (1.0, 2.0, 3.0):
        graph = edits.move(controller.graph, {"a": (x, 0.0)})
        controller.edit_graph("Move a", graph, merge="move")
    assert heard.names == ["changed"] * 3
    controller.undo()
    assert controller.project is before
