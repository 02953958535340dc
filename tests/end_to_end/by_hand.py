"""Builds, trains, saves, reopens and exports a network in the window, by mouse and keys alone.

Run on a virtual screen: `python by_hand.py FOLDER`. A thread plays the person: it looks where
things are and moves the mouse and presses keys of the X server; nothing is called in the window.
What it saw goes to FOLDER/seen.json.
"""

from __future__ import annotations

import faulthandler
import json
import os
import sys
import threading
import time
import traceback
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from queue import Queue
from typing import Any, TypeVar

from PySide6.QtCore import QModelIndex, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QTreeView, QWidget

from designer.app import Application
from designer.settings import Settings
from designer.theme import apply_theme
from nodes.graph import NodeId
from tests.end_to_end.screen import Hand

T = TypeVar("T")
Pixel = tuple[float, float]

LAYERS = (
    ("Conv2d", "conv1", {"out_channels": "16"}),
    ("ReLU", "relu1", {}),
    ("Conv2d", "conv2", {"out_channels": "32"}),
    ("ReLU", "relu2", {}),
    ("MaxPool2d", "pool", {"kernel_size": "2"}),
    ("Flatten", "flatten", {}),
    ("Dropout", "dropout", {"p": "0.25"}),
    ("Linear", "head", {"out_features": "10"}),
    ("Output", "scores", {}),
    ("CrossEntropy", "loss", {}),
    ("Accuracy", "accuracy", {}),
)


class Window(QObject):
    """Answers the person's questions about where things are, on the thread of the window."""

    _asked = Signal(object)

    def __init__(self, app: Application) -> None:
        super().__init__()
        self.app = app
        self._asked.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def see(self, look: Callable[[Application], T]) -> T:
        """Return what is to be seen right now; called on the person's thread."""
        answer: Queue[Any] = Queue()
        self._asked.emit((look, answer))
        value, error = answer.get(timeout=60)
        if error is not None:
            raise error
        found: T = value
        return found

    def _answer(self, question: tuple[Callable[[Application], object], Queue[Any]]) -> None:
        look, answer = question
        try:
            answer.put((look(self.app), None))
        except Exception as error:  # noqa: BLE001 - handed to the person, who asked
            answer.put((None, error))

    def wait(self, look: Callable[[Application], T], what: str, seconds: float = 30) -> T:
        """Look again and again until something is to be seen."""
        end = time.monotonic() + seconds
        while True:
            found = self.see(look)
            if found:
                return found
            if time.monotonic() > end:
                message = f"waited {seconds} s for {what}"
                raise TimeoutError(message)
            time.sleep(0.1)


class Person:
    """Works at the window with mouse and keys."""

    def __init__(self, window: Window, hand: Hand, folder: Path) -> None:
        self.window = window
        self.hand = hand
        self.folder = folder
        self.seen: dict[str, Any] = {}

    def work(self) -> None:
        """Do the whole job, from the empty canvas to the export."""
        self.window.wait(lambda app: hasattr(app, "controller"), "the window")
        self.window.wait(lambda app: app.controller.graph.nodes, "the canvas")
        self.window.wait(clean, "the example", 90)
        self.start_empty()
        self.drag_from_library("digits", "Digits", (-380.0, -215.0))
        self.called = {"image": "image", "label": "label"}
        for number, (kind, key, _) in enumerate(LAYERS):
            place = (-400.0 + 250.0 * (number % 4), -110.0 + 115.0 * (number // 4))
            before = self.window.see(names)
            self.drag_from_library(kind, kind, place)
            (self.called[key],) = self.window.see(names) - before
        self.join_all()
        for _, key, params in LAYERS:
            for parameter, text in params.items():
                self.set(self.called[key], parameter, text)
        self.undo_and_redo_everything()
        self.window.wait(clean, "a sound network", 60)
        self.train()
        self.save_and_open_again()
        self.export()

    def start_empty(self) -> None:
        self.focus_canvas()
        self.hand.key("ctrl+n")
        self.window.wait(lambda app: not app.controller.graph.nodes, "an empty canvas")

    def focus_canvas(self) -> None:
        self.hand.click(*self.window.see(lambda app: on_canvas(app, (0.0, 0.0))))

    def drag_from_library(self, search: str, title: str, place: Pixel) -> None:
        field = self.window.see(lambda app: middle(search_field(app)))
        self.hand.click(*field, times=1)
        self.hand.key("ctrl+a")
        self.hand.type(search)
        found = self.settled(lambda app: library_entry(app, title), f"{title} in the library")
        before = self.window.see(lambda app: len(app.controller.graph.nodes))
        self.hand.drag(found, self.window.see(lambda app: on_canvas(app, place)))
        self.window.wait(lambda app: len(app.controller.graph.nodes) > before, f"{title} dropped")

    def settled(self, look: Callable[[Application], Pixel | None], what: str) -> Pixel:
        """Return where something is once it has stopped moving."""
        found = None
        while True:
            last, found = found, self.window.wait(look, what)
            if found == last:
                return found
            time.sleep(0.15)

    def join_all(self) -> None:
        chain = ["image", *(name for _, name, _ in LAYERS[:9])]
        for left, right in pairwise(chain):
            self.join(left, right, "x")
        for end in ("loss", "accuracy"):
            self.join("head", end, "prediction")
            self.join("label", end, "target")

    def join(self, first: str, second: str, port: str) -> None:
        left, right = self.called[first], self.called[second]
        before = self.window.see(lambda app: len(app.controller.graph.links))
        ends = self.window.see(
            lambda app: (port_of(app, left, "y", output=True), port_of(app, right, port))
        )
        self.hand.drag(*ends)
        what = f"a link from {left} to {right}"
        self.window.wait(lambda app: len(app.controller.graph.links) == before + 1, what)

    def set(self, name: str, parameter: str, text: str) -> None:
        """Select a node by a click and type a value into its form."""
        self.hand.click(*self.window.see(lambda app: card(app, name)))
        wanted = f"the field {parameter} of {name}"
        self.window.wait(lambda app: selected(app) == name, f"{name} selected")
        place = self.window.wait(lambda app: field_of(app, parameter), wanted)
        self.hand.click(*place)
        self.hand.key("ctrl+a")
        self.hand.type(text)
        self.hand.key("Return")
        shown = self.window.see(lambda app: str(value_of(app, name, parameter)))
        if shown != text:
            self.window.wait(lambda app: str(value_of(app, name, parameter)) == text, wanted)

    def undo_and_redo_everything(self) -> None:
        self.focus_canvas()
        full = self.window.see(lambda app: app.controller.project)
        steps = 0
        while self.window.see(lambda app: app.controller.document.undo_label):
            self.hand.key("ctrl+z")
            steps += 1
        self.seen["empty_after_undo"] = not self.window.see(lambda app: app.controller.graph.nodes)
        for _ in range(steps):
            self.hand.key("ctrl+shift+z")
        self.window.wait(lambda app: app.controller.project is full, "everything redone")
        self.seen["undone"] = steps

    def train(self) -> None:
        self.hand.key("F5")
        self.window.wait(lambda app: app.session.state != "idle", "training to begin", 60)
        self.seen["states"] = self.pause_and_go_on()
        self.window.wait(lambda app: app.session.state == "idle", "training to end", 240)
        self.seen["run"] = str(self.window.see(lambda app: app.session.run.folder))

    def pause_and_go_on(self) -> list[str]:
        self.window.wait(lambda app: app.session.state == "training", "training", 60)
        seen = []
        for wanted in ("paused", "training"):
            begun = time.monotonic()
            self.hand.key("F8")
            self.window.wait(lambda app, wanted=wanted: app.session.state == wanted, wanted, 10)
            seen.append(f"{wanted} after {time.monotonic() - begun:.2f} s")
        return seen

    def save_and_open_again(self) -> None:
        path = self.folder / "mine.json"
        drawn = self.window.see(lambda app: app.controller.project)
        self.hand.key("ctrl+s")
        self.answer_dialog(str(path))
        self.window.wait(lambda app: not app.controller.document.modified, "the file saved")
        self.start_empty()
        self.hand.key("ctrl+o")
        self.answer_dialog(str(path))
        self.window.wait(lambda app: app.controller.graph.nodes, "the file open again")
        self.seen["reopened_equal"] = self.window.see(
            lambda app: app.controller.project.network == drawn.network
        )
        self.seen["saved"] = str(path)

    def answer_dialog(self, text: str) -> None:
        """Type into the file dialog that has just come up."""
        field = self.window.wait(lambda app: dialog_field(), "a file dialog")  # noqa: ARG005
        self.hand.click(*field)
        self.hand.key("ctrl+a")
        self.hand.type(text)
        self.hand.key("Return")
        self.window.wait(lambda app: dialog_field() is None, "the dialog gone")  # noqa: ARG005

    def export(self) -> None:
        self.focus_canvas()
        self.hand.key("ctrl+e")
        self.export_dialog()
        target = self.folder / "exported"
        self.window.wait(lambda app: (target / "train.py").is_file(), "the export", 60)  # noqa: ARG005
        self.seen["exported"] = str(target)

    def export_dialog(self) -> None:
        self.answer_dialog(str(self.folder / "exported"))


# What there is to be seen, on the thread of the window.


def names(app: Application) -> set[str]:
    return {node.name for node in app.controller.graph.nodes.values()}


def node_id(app: Application, name: str) -> NodeId:
    return next(i for i, node in app.controller.graph.nodes.items() if node.name == name)


def selected(app: Application) -> str:
    graph = app.controller.graph
    return ",".join(graph[node].name for node in app.controller.selection)


def value_of(app: Application, name: str, parameter: str) -> object:
    node = app.controller.graph[node_id(app, name)]
    return node.params.get(parameter, node.declared().full(node.params)[parameter])


def clean(app: Application) -> bool:
    analysis = app.controller.analysis
    if analysis is None or analysis.project is not app.controller.project:
        return False
    return not analysis.errors


def on_screen(widget: QWidget, point: QPoint | QPointF) -> Pixel:
    found = widget.mapToGlobal(QPointF(point))
    return found.x(), found.y()


def middle(widget: QWidget) -> Pixel:
    return on_screen(widget, widget.rect().center())


def on_canvas(app: Application, place: Pixel) -> Pixel:
    """Return the pixel at a place counted from the middle of the canvas."""
    viewport = app.window.view.viewport()
    x, y = middle(viewport)
    return x + place[0], y + place[1]


def in_scene(app: Application, point: Pixel) -> Pixel:
    view = app.window.view
    return on_screen(view.viewport(), QPointF(*point) * view.zoom + view.camera.origin)


def card(app: Application, name: str) -> Pixel:
    left, top, right, bottom = app.window.view.arrays.rectangle(node_id(app, name))
    return in_scene(app, ((left + right) / 2, (top + bottom) / 2))


def port_of(app: Application, name: str, port: str, *, output: bool = False) -> Pixel:
    wanted = node_id(app, name)
    arrays = app.window.view.arrays
    for found in arrays.ports:
        if (found.node, found.spot.name, found.spot.output) == (wanted, port, output):
            return in_scene(app, arrays.point(found))
    raise KeyError(f"{name}.{port}")


def search_field(app: Application) -> QWidget:
    panel = app.window.docks["library"]
    found = panel.findChild(QLineEdit)
    assert isinstance(found, QWidget)
    return found


def library_entry(app: Application, title: str) -> Pixel | None:
    tree = app.window.docks["library"].findChild(QTreeView)
    model = tree.model()

    def search(parent: QModelIndex) -> QModelIndex | None:
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            if model.rowCount(index) == 0 and index.data() == title:
                return index
            found = search(index)
            if found is not None:
                return found
        return None

    index = search(QModelIndex())
    if index is None or not tree.visualRect(index).isValid():
        return None
    return on_screen(tree.viewport(), tree.visualRect(index).center())


def field_of(app: Application, parameter: str) -> Pixel | None:
    panel = app.window.docks["inspector"]
    for widget in panel.findChildren(QWidget):
        if widget.objectName() == parameter and widget.isVisible():
            return middle(widget)
    return None


def dialog_field() -> Pixel | None:
    dialog = QApplication.activeModalWidget()
    if dialog is None:
        return None
    field = dialog.findChild(QLineEdit)
    return middle(field) if field is not None and field.isVisible() else None


def main() -> int:
    """Open the window and let the person work at it."""
    folder = Path(sys.argv[1])
    application = QApplication(sys.argv[:1])
    application.setApplicationName("netwright")
    apply_theme(application, "dark")
    app = Application(Settings(), "digits_cnn")
    app.window.resize(1640, 1000)
    app.window.show()
    window = Window(app)
    person = Person(window, Hand(os.environ["DISPLAY"]), folder)

    def live() -> None:
        try:
            person.work()
            person.seen["done"] = True
        except BaseException:  # noqa: BLE001 - whatever went wrong goes into the report
            person.seen["error"] = traceback.format_exc()
            window.see(lambda app: app.window.grab().save(str(folder / "failed.png")))
        (folder / "seen.json").write_text(json.dumps(person.seen, indent=1), encoding="utf-8")
        window.see(lambda app: app.window.close_now())

    faulthandler.dump_traceback_later(400, exit=True)
    thread = threading.Thread(target=live, name="person", daemon=True)
    thread.start()
    status: int = application.exec()
    thread.join(timeout=10)
    return status


if __name__ == "__main__":
    sys.exit(main())
