"""Measures the canvas on large networks, beside pyqtgraph's flowchart.

    python -m benchmarks.canvas [--nodes N ...] [--alone] [--json] [--check]

All figures are milliseconds of CPU for one frame, with all that has to be painted, and the
median of many. The unit at the top is 2,000 times `drawPixmap` on this machine: --check compares
with it, so that a slow machine does not fail.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable
from statistics import median
from time import process_time
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from benchmarks.canvas.networks import links, place, project
from designer.canvas.view import CanvasView
from designer.controller import Controller
from designer.document import Document
from designer.edits import move, set_params
from designer.theme import apply_theme
from runtime.analysis import analyse

if TYPE_CHECKING:
    from PySide6.QtWidgets import QGraphicsView

Figures = dict[str, float]
SIZE = (1600, 900)
GOAL = 8.0
"""Units that no frame at 1,000 nodes may exceed."""
FRAMES = ("repaint all", "repaint 100 %", "pan 100 %", "pan all", "zoom", "drag all")


def cpu(call: Callable[[], object], times: int = 15) -> float:
    """Return the median CPU milliseconds of a call and of the paint events that it causes."""
    taken = []
    for _ in range(times + 1):
        start = process_time()
        call()
        QApplication.processEvents()
        taken.append(1000 * (process_time() - start))
    return median(taken[1:])


def unit() -> float:
    """Return the milliseconds of 2,000 pictures laid down one by one."""
    ground, picture = QPixmap(*SIZE), QPixmap(64, 32)
    ground.fill(Qt.GlobalColor.black)
    picture.fill(Qt.GlobalColor.red)

    def draw() -> None:
        painter = QPainter(ground)
        for number in range(2000):
            painter.drawPixmap(number % 1500, number % 800, picture)
        painter.end()

    return cpu(draw)


def frames(
    view: QGraphicsView,
    fit: Callable[[], object],
    full: Callable[[], object],
    pan: Callable[[], object],
) -> Figures:
    """Return what any view costs: repaint and pan, with all in view and in full size."""
    shown = view.viewport()
    found: Figures = {}
    for name, look in (("all", fit), ("100 %", full)):
        look()
        QApplication.processEvents()
        found[f"repaint {name}"] = cpu(shown.repaint)
        found[f"pan {name}"] = cpu(pan)
    return found


def ours(count: int) -> Figures:
    """Return the figures of our canvas with shapes, problems and all."""
    value, controller = project(count), Controller()
    analysis = analyse(value)
    view = CanvasView(controller)
    view.resize(*SIZE)
    view.show()
    QApplication.processEvents()
    found = {"open": _once(lambda: controller.open(Document(value)))}
    controller.accept(analysis)
    found |= frames(
        view, view.fit_all, lambda: _full_size(view, count), lambda: view.scroll_by(QPointF(3, 0))
    )
    view.fit_all()
    found["zoom"] = cpu(lambda: (view.zoom_in(), QApplication.processEvents(), view.zoom_out())) / 2
    found["hover"] = cpu(lambda: _hover(view)) / 2
    controller.select({"n5"})
    found["drag one"] = cpu(lambda: view.shift_cards(controller.selection, 1, 1))
    found["select all"] = _once(view.select_all)
    found["drag all"] = cpu(lambda: view.shift_cards(controller.selection, 1, 1))
    return found | _edits(view, controller)


def _edits(view: CanvasView, controller: Controller) -> Figures:
    graph = controller.graph
    set_ = set_params(graph, ["n1"], out_channels=32)
    moved = move(set_, {"n9": (-300.0, 0.0)})
    return {
        "set parameter": _once(lambda: controller.edit_graph("Set", set_)),
        "move": _once(lambda: controller.edit_graph("Move", moved)),
        "delete all": _once(view.delete_selection),
        "undo it": _once(controller.undo),
    }


def _once(call: Callable[[], object]) -> float:
    start = process_time()
    call()
    QApplication.processEvents()
    return 1000 * (process_time() - start)


def _full_size(view: CanvasView, count: int) -> None:
    view.zoom_to_100()
    view.center_on(f"n{count // 2}")


def _hover(view: CanvasView) -> None:
    view.hover("n1", None, None)
    QApplication.processEvents()
    view.hover("n2", None, None)


def peer(count: int) -> Figures:
    """Return the figures of pyqtgraph's flowchart."""
    from pyqtgraph.flowchart import Flowchart, Node

    chart = Flowchart(terminals={})
    start = process_time()
    made = []
    for number in range(count):
        terminals = {"x": {"io": "in"}, "x2": {"io": "in"}, "y": {"io": "out"}}
        node = Node(f"node{number}", terminals=terminals)
        chart.addNode(node, f"node{number}", place(number))
        made.append(node)
    for source, target, port in links(count):
        chart.connectTerminals(made[source]["y"], made[target]["x" if port == 1 else "x2"])
    view = chart.widget().chartWidget.view
    view.setParent(None)
    view.resize(*SIZE)
    view.show()
    QApplication.processEvents()
    found = {"open": 1000 * (process_time() - start)}
    box = chart.viewBox
    return found | frames(
        view,
        box.autoRange,
        lambda: box.setRange(view.rect(), padding=0),
        lambda: box.translateBy(x=3),
    )


def table(columns: dict[str, Figures]) -> str:
    """Return the figures as lines of text."""
    names = list(dict.fromkeys(name for figures in columns.values() for name in figures))
    head = f"{'':16}" + "".join(f"{title:>18}" for title in columns)
    cells = (
        f"{name:16}"
        + "".join(
            f"{figures[name]:18.2f}" if name in figures else " " * 18
            for figures in columns.values()
        )
        for name in names
    )
    return "\n".join((head, *cells))


def main() -> int:
    """Measure, print, judge."""
    parser = argparse.ArgumentParser(description="Measures the canvas.")
    parser.add_argument("--nodes", type=int, nargs="+", default=[200, 1000])
    parser.add_argument("--alone", action="store_true", help="without pyqtgraph's flowchart")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--check", action="store_true", help="exit 1 beyond the goal")
    chosen = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    apply_theme(app, "dark")
    one = unit()
    columns = {f"{n} nodes": ours(n) for n in chosen.nodes}
    if not chosen.alone:
        columns |= {f"{n} pyqtgraph": peer(n) for n in chosen.nodes}
    if chosen.json:
        print(json.dumps({"unit": one, **columns}))
    else:
        print(f"unit: {one:.2f} ms\n{table(columns)}")
    known = columns.get("1000 nodes", {})
    slow = [name for name in FRAMES if known.get(name, 0.0) > GOAL * one]
    if slow:
        print(f"beyond {GOAL} units at 1,000 nodes: {', '.join(slow)}", file=sys.stderr)
    return 1 if chosen.check and slow else 0


if __name__ == "__main__":
    sys.exit(main())
