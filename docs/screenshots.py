"""Takes the pictures of README.md and docs/ from the real window: `python docs/screenshots.py`."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from designer.app import Application
    from designer.results.panel import ResultsPanel

FOLDER = Path(__file__).parent / "pictures"
SIZE = (1440, 900)


def main() -> int:
    """Open the window on examples, train one, and keep what is to be seen."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.path.insert(0, str(FOLDER.parents[1]))
    with tempfile.TemporaryDirectory() as home:
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"):
            os.environ[name] = home
        from PySide6.QtWidgets import QApplication

        application = QApplication(sys.argv[:1])
        application.setApplicationName("netwright")
        FOLDER.mkdir(exist_ok=True)
        Photographer(application).take_all()
    return 0


class Photographer:
    """Opens windows and keeps pictures of them."""

    def __init__(self, application: QApplication) -> None:
        self._application = application

    def take_all(self) -> None:
        """Take every picture."""
        for theme in ("dark", "light"):
            self._start(theme)
            self._compared(theme)
            self._trained(theme, "digits_cnn")
            self._problem(theme)
            self._block(theme)
            self._far_out(theme)
            self._quick_add(theme)
        self._drawing("dark")

    def _trained(self, theme: str, example: str) -> None:
        app = self._opened(theme, example)
        app.session.start(app.controller.project, app.controller.origin)
        self._until(lambda: app.session.state != "idle", 60)
        self._until(lambda: app.session.state == "idle", 240)
        for panel in ("training", "curves", "weights", "inside", "data"):
            app.window.docks.show(panel)
            self._wait(2)
            self._keep(app, f"{example}_{panel}_{theme}")
        self._judged(app)
        self._keep(app, f"{example}_results_{theme}")
        graph = app.controller.graph
        app.controller.select({next(i for i, n in graph.nodes.items() if n.type == "Conv2d")})
        app.window.docks.show("code")
        self._wait(1)
        self._keep(app, f"{example}_code_{theme}")
        self._close(app)

    def _drawing(self, theme: str) -> None:
        """A GAN that has learned to draw."""
        app = self._opened(theme, "digits_gan")
        app.session.start(app.controller.project, app.controller.origin)
        self._until(lambda: app.session.state != "idle", 60)
        app.window.docks.show("pictures")
        self._until(lambda: app.session.state == "idle", 240)
        self._wait(1)
        self._keep(app, f"digits_gan_pictures_{theme}")
        self._close(app)

    def _far_out(self, theme: str) -> None:
        """A network of 500 nodes at once."""
        from benchmarks.canvas.networks import project

        app = self._opened(theme, "digits_cnn")
        app.controller.edit("Open a large network", project(500, skips=True))
        self._until(lambda: app.controller.analysis is not None, 60)
        app.window.view.fit_all()
        self._wait(2)
        self._keep(app, f"network_of_500_{theme}")
        self._close(app)

    def _judged(self, app: Application) -> None:
        """Judge the run and look at a class that is taken for another."""
        panel: ResultsPanel = app.window.docks["results"].build()  # type: ignore[assignment]
        app.window.docks.show("results")
        self._until(lambda: panel.shown is not None, 60)
        matrix, browser = (getattr(panel.content.page, name) for name in ("matrix", "browser"))
        counts = panel.content.page.table()
        assert counts is not None
        cells = [(r, c, n) for r, row in enumerate(counts[1]) for c, n in enumerate(row[1:])]
        truth, guess, _ = max((cell for cell in cells if cell[0] != cell[1]), key=lambda c: c[2])
        matrix.choose(truth, guess)
        browser.grid.choose(0)
        self._wait(1)

    def _start(self, theme: str) -> None:
        """What a new user sees, once all pictures are there."""
        app = self._shown(theme, None)
        self._wait(6)
        self._keep(app, f"start_page_{theme}")
        self._close(app)

    def _compared(self, theme: str) -> None:
        """An example after some edits, beside what it was."""
        from designer.compare.page import ComparePage
        from nodes.graph import Endpoint, Link, Node

        app = self._opened(theme, "digits_cnn")
        graph = app.controller.graph.without_nodes(["relu2"])
        x, y = graph["conv2"].position
        graph = graph.with_node("gelu", Node("GELU", "gelu", position=(x + 200, y + 60)))
        for source, target in (("conv2", "gelu"), ("gelu", "pool")):
            graph = graph.with_link(Link(Endpoint(source, "y"), Endpoint(target, "x")))
        graph = graph.with_node("conv1", graph["conv1"].with_params(out_channels=24))
        x, y = graph["scores"].position
        graph = graph.with_node("scores", graph["scores"].with_(position=(x - 40, y + 80)))
        app.controller.edit_graph("Rework", graph)
        app.window.menus.call("file.compare")
        page = app.window.findChild(ComparePage)
        self._wait(1)
        page.grab().save(str(FOLDER / f"compare_{theme}.png"))
        page.close()
        self._close(app)

    def _problem(self, theme: str) -> None:
        app = self._opened(theme, "digits_cnn")
        graph = app.controller.graph
        conv = next(i for i, n in graph.nodes.items() if n.name == "conv2")
        large = graph[conv].with_params(kernel_size=11)
        app.controller.edit_graph("Set kernel_size", graph.with_node(conv, large))
        self._until(lambda: bool(app.controller.analysis and app.controller.analysis.errors), 30)
        app.controller.select({conv})
        app.window.docks.show("problems")
        self._wait(1)
        self._keep(app, f"problem_{theme}")
        self._close(app)

    def _block(self, theme: str) -> None:
        """A network of blocks, coloured by the weights of its nodes; one block from within."""
        app = self._opened(theme, "resnet18")
        app.window.docks.show("summary")
        app.window.view.heat = "weights"
        self._wait(1)
        self._keep(app, f"resnet18_summary_{theme}")
        app.window.view.heat = ""
        graph = app.controller.graph
        app.controller.enter(next(i for i, node in graph.nodes.items() if node.name == "stage2"))
        app.window.docks.show("code")
        self._wait(1)
        app.window.view.fit_all()
        self._wait(0.5)
        self._keep(app, f"resnet18_block_{theme}")
        self._close(app)

    def _quick_add(self, theme: str) -> None:
        """A link that was let go over the ground, the list of what fits, the help of an entry."""
        from PySide6.QtCore import QPoint, Qt
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QApplication

        from designer.canvas.quick_add import QuickAdd
        from nodes.graph import Endpoint

        app = self._opened(theme, "digits_cnn")
        view, graph = app.window.view, app.controller.graph
        view.zoom_to_100()
        node = next(i for i, found in graph.nodes.items() if found.name == "conv1")
        view.center_on(node)
        port = view.arrays.port(Endpoint(node, "y"), output=True)
        assert port is not None
        x, y = view.arrays.point(port)
        view.add_linked(port, (x + 170, y + 30))
        popup = QApplication.activePopupWidget()
        assert isinstance(popup, QuickAdd)
        popup.move(app.window.mapToGlobal(QPoint(840, 330)))
        QTest.keyClicks(popup.search, "norm")
        QTest.keyClick(popup.search, Qt.Key.Key_Down)
        self._wait(1)
        self._keep_with(app, popup, f"quick_add_{theme}")
        popup.close()
        self._close(app)

    def _keep_with(self, app: Application, popup: QWidget, name: str) -> None:
        """Keep a picture of the window with a popup over it, which is a window of its own."""
        from PySide6.QtGui import QPainter

        picture = app.window.grab()
        painter = QPainter(picture)
        painter.drawPixmap(app.window.mapFromGlobal(popup.pos()), popup.grab())
        painter.end()
        picture.save(str(FOLDER / f"{name}.png"))

    def _opened(self, theme: str, example: str) -> Application:
        """Return the window on an example that was analysed."""
        app = self._shown(theme, example)
        self._until(lambda: hasattr(app, "controller") and app.controller.analysis is not None, 90)
        self._until(lambda: app.window.docks["weights"].widget() is not None, 30)
        self._wait(3)
        app.window.view.fit_all()
        self._wait(0.5)
        return app

    def _shown(self, theme: str, example: str | None) -> Application:
        """Return the window on an example, or on the start page."""
        from designer.app import Application
        from designer.settings import Settings
        from designer.theme import apply_theme

        apply_theme(self._application, theme)
        settings = Settings()
        settings.theme = theme
        unsaved = Path(tempfile.mkdtemp(dir=os.environ["HOME"]))  # what is left is nobody's
        app = Application(settings, example, unsaved)
        app.window.resize(*SIZE)
        app.window.show()
        self._until(lambda: app.window.furnished, 60)
        return app

    def _keep(self, app: Application, name: str) -> None:
        app.window.grab().save(str(FOLDER / f"{name}.png"))

    def _close(self, app: Application) -> None:
        app.window.close_now()
        self._wait(0.5)

    def _until(self, done: Callable[[], bool], seconds: float) -> None:
        end = time.monotonic() + seconds
        while not done():
            self._application.processEvents()
            time.sleep(0.005)
            if time.monotonic() > end:
                message = f"waited {seconds} s in vain"
                raise TimeoutError(message)

    def _wait(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        self._until(lambda: time.monotonic() > end, seconds + 5)


if __name__ == "__main__":
    sys.exit(main())
