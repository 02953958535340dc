"""What must hold of a canvas whatever was done: the picture is that of the value, and no more."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication

from designer.canvas.scene import Scene
from designer.canvas.view import CanvasView
from designer.document import Document
from nodes.file import dumps, loads


def expect_picture_of_value(view: CanvasView) -> None:
    """Fail unless the arrays equal those of the value, and nothing else is held on to."""
    controller, arrays, new = view.controller, view.arrays, Scene()
    graph = controller.graph
    new.show(controller.network, graph, arrays.facts)
    assert (new.cards, new.links, new.ports) == (arrays.cards, arrays.links, arrays.ports)
    assert new.rectangles.tolist() == arrays.rectangles.tolist()
    assert new.curves.pieces.tolist() == arrays.curves.pieces.tolist()
    assert view.scene().items() == []
    expect_no_orphans(view)


def expect_no_orphans(view: CanvasView) -> None:
    """Fail if something is selected, lit up or dragged that is not there."""
    graph, state = view.controller.graph, view.state
    assert state.selection == view.controller.selection <= graph.nodes.keys()
    assert state.links <= graph.links
    assert state.frames <= set(graph.frames)
    assert state.hovered is None or state.hovered in graph
    assert {state.hovered_port, state.port} <= {None, *view.arrays.ports}
    assert state.hovered_link is None or state.hovered_link in graph.links
    assert not any((state.lifted, state.cut, state.dragged_frames))
    assert state.offer is None or QApplication.activePopupWidget() is not None  # a list of ends


def expect_history(document: Document) -> None:
    """Fail unless every step has a name and is a value of its own."""
    steps, here = document.history, document.position
    assert all(step.label for step in steps[1:])
    assert steps[here].project is document.project
    assert document.undo_label == (steps[here].label if here else None)
    assert document.redo_label == (steps[here + 1].label if here + 1 < len(steps) else None)


def expect_same_from_file(document: Document) -> None:
    """Fail unless a file of the project is read back as the same value, to the byte."""
    text = dumps(document.project)
    again = loads(text)
    assert again == document.project
    assert dumps(again) == text


def expect_all_read_aloud(view: CanvasView) -> None:
    """Fail unless a screen reader finds a name for each part of the canvas."""
    _read_aloud(QAccessible.queryAccessibleInterface(view))


def _read_aloud(part: QAccessibleInterface) -> None:
    for index in range(part.childCount()):
        child = part.child(index)
        assert part.indexOfChild(child) == index
        assert child.text(QAccessible.Text.Name)
        _read_aloud(child)
