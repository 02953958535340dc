"""The window of Netwright: prints when it is painted, with bars and panels, with the network."""

import gc
import sys
import time

gc.disable()  # as the command netwright does

from PySide6.QtCore import QTimer  # noqa: E402

from designer.app import Application, made_application  # noqa: E402

HEAVY = ("torch", "numpy", "pandas", "sklearn", "pyqtgraph", "networkx")


def told(moment: str) -> None:
    """Print the time, that of the processor, and which heavy packages are there by now."""
    loaded = [name for name in HEAVY if name in sys.modules]
    print(moment, time.time(), time.process_time(), *loaded, flush=True)


def look() -> None:
    """Wait for the network to be drawn, then end before torch is loaded."""
    window = whole.window
    if hasattr(whole, "controller") and whole.controller.graph.nodes:
        QTimer.singleShot(0, window, finish)
    else:
        QTimer.singleShot(1, window, look)


def finish() -> None:
    """Tell that the network is there, and end."""
    whole.window.view.viewport().repaint()
    told("drawn")
    whole.window.close_now()


app = made_application()
whole = Application(file="digits_cnn")
whole.window.painted.disconnect()
whole.window.painted.connect(lambda: told("painted"))
whole.window.painted.connect(whole.build)
whole.window.painted.connect(whole.window.repaint)
whole.window.painted.connect(lambda: told("built"))
whole.window.painted.connect(look)
whole.window.show()
app.exec()
