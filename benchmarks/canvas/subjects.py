"""The editors that are measured, all behind one interface."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRectF

from benchmarks.canvas.networks import links, place, project
from benchmarks.canvas.timing import SIZE
from nodes.file import dumps, loads

if TYPE_CHECKING:
    from PySide6.QtWidgets import QGraphicsView


class Subject:
    """An editor with a network: what can be done to it in one call."""

    zooms = (1.0, 0.25, 0.5, 2.0)
    """Beside "all in view": pixels a scene unit."""
    edits = True
    """Whether it can select all, delete and undo."""
    view: QGraphicsView

    def __init__(self, count: int, *, skips: bool) -> None:
        self.count, self.skips = count, skips

    def open(self) -> None:
        """Put up the network."""
        raise NotImplementedError

    def know(self) -> None:
        """Learn what there is to know of it."""

    def fit(self) -> None:
        """Show all of it."""
        raise NotImplementedError

    def zoom(self, factor: float) -> None:
        """Show the middle of it."""
        raise NotImplementedError

    def repaint(self) -> None:
        """Paint all that is in view, from nothing that was painted before."""
        self.view.viewport().repaint()

    def pan(self) -> None:
        """Move the view by three pixels."""
        raise NotImplementedError

    def node(self, number: int) -> QPointF:
        """Return the middle of a node."""
        raise NotImplementedError

    def select_all(self) -> None:
        """Select every node."""
        raise NotImplementedError

    def delete(self) -> None:
        """Delete what is selected."""
        raise NotImplementedError

    def undo(self) -> None:
        """Undo that."""
        raise NotImplementedError


class Ours(Subject):
    """Our canvas, with shapes, weights, problems, frames, pins and the minimap."""

    def __init__(self, count: int, *, skips: bool) -> None:
        from designer.canvas.view import CanvasView
        from designer.controller import Controller

        super().__init__(count, skips=skips)
        self._text = dumps(project(count, skips=skips))
        self.controller = Controller()
        self.view: CanvasView = CanvasView(self.controller)
        self.view.minimap.show()
        self.view.resize(*SIZE)
        self.view.show()

    def open(self) -> None:
        from designer.document import Document
        from designer.garbage import none_looked_for

        with none_looked_for():  # as the window opens a file
            self.controller.open(Document(loads(self._text)))

    def know(self) -> None:
        from runtime.analysis import analyse

        self.controller.accept(analyse(self.controller.project))

    def fit(self) -> None:
        self.view.fit_all()

    def zoom(self, factor: float) -> None:
        self.view.zoom_to_100()
        for _ in range(40):
            if abs(self.view.zoom - factor) < 0.01:
                break
            (self.view.zoom_in if self.view.zoom < factor else self.view.zoom_out)()
        self.view.center_on(f"n{self.count // 2}")

    def repaint(self) -> None:
        self.view.refresh()

    def pan(self) -> None:
        self.view.scroll_by(QPointF(3, 0))

    def node(self, number: int) -> QPointF:
        left, top, right, bottom = self.view.arrays.rectangle(f"n{number}")
        return QPointF((left + right) / 2, (top + bottom) / 2)

    def select_all(self) -> None:
        self.view.select_all()

    def delete(self) -> None:
        self.view.delete_selection()

    def undo(self) -> None:
        self.controller.undo()


class NodeGraphQt(Subject):
    """NodeGraphQt's viewer with its plain nodes."""

    def __init__(self, count: int, *, skips: bool) -> None:
        from NodeGraphQt import BaseNode, NodeGraph

        super().__init__(count, skips=skips)

        class Layer(BaseNode):
            __identifier__ = "bench"
            NODE_NAME = "Layer"

            def __init__(self) -> None:
                super().__init__()
                self.add_input("x")
                self.add_input("x2")
                self.add_output("y")

        self._graph = NodeGraph()
        self._graph.register_node(Layer)
        self.view = self._graph.viewer()
        self.view.resize(*SIZE)
        self.view.show()
        self._made: list[Any] = []

    def open(self) -> None:
        for number in range(self.count):
            x, y = place(number)
            made = self._graph.create_node(
                "bench.Layer",
                name=f"node{number}",
                selected=False,
                pos=[x, y],
                push_undo=False,
            )
            self._made.append(made)
        for source, target, port in links(self.count, skips=self.skips):
            end = self._made[target].input(port - 1)
            self._made[source].output(0).connect_to(end, push_undo=False)

    def fit(self) -> None:
        self._look(self.view._combined_rect(self.view.all_nodes()))  # noqa: SLF001

    def zoom(self, factor: float) -> None:
        size = self.view.size()
        box = QRectF(0, 0, size.width() / factor, size.height() / factor)
        box.moveCenter(self.node(self.count // 2))
        self._look(box)

    def _look(self, box: QRectF) -> None:
        self.view._scene_range = box  # noqa: SLF001 - it has no call to show a rectangle
        self.view._update_scene()  # noqa: SLF001

    def pan(self) -> None:
        self.view._set_viewer_pan(3, 0)  # noqa: SLF001

    def node(self, number: int) -> QPointF:
        return self._made[number].view.sceneBoundingRect().center()

    def select_all(self) -> None:
        self._graph.select_all()

    def delete(self) -> None:
        self._graph.delete_nodes(self._graph.selected_nodes())

    def undo(self) -> None:
        self._graph.undo_stack().undo()


class Flowchart(Subject):
    """pyqtgraph's flowchart; it can neither select all nor undo."""

    edits = False

    def __init__(self, count: int, *, skips: bool) -> None:
        from pyqtgraph.flowchart import Flowchart as Chart

        super().__init__(count, skips=skips)
        self._chart = Chart(terminals={})
        self.view = self._chart.widget().chartWidget.view
        self.view.setParent(None)
        self.view.resize(*SIZE)
        self.view.show()
        self._box = self._chart.viewBox
        self._made: list[Any] = []

    def open(self) -> None:
        from pyqtgraph.flowchart import Node

        for number in range(self.count):
            terminals = {"x": {"io": "in"}, "x2": {"io": "in"}, "y": {"io": "out"}}
            made = Node(f"node{number}", terminals=terminals)
            self._chart.addNode(made, f"node{number}", place(number))
            self._made.append(made)
        for source, target, port in links(self.count, skips=self.skips):
            end = self._made[target]["x" if port == 1 else "x2"]
            self._chart.connectTerminals(self._made[source]["y"], end)

    def fit(self) -> None:
        self._box.autoRange()

    def zoom(self, factor: float) -> None:
        box = QRectF(0, 0, self.view.width() / factor, self.view.height() / factor)
        box.moveCenter(QPointF(*place(self.count // 2)))
        self._box.setRange(box, padding=0)

    def pan(self) -> None:
        self._box.translateBy(x=3)

    def node(self, number: int) -> QPointF:
        item = self._made[number].graphicsItem()
        return item.mapToScene(item.boundingRect().center())


SUBJECTS = {"ours": Ours, "NodeGraphQt": NodeGraphQt, "pyqtgraph": Flowchart}
