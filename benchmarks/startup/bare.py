"""A bare PySide6 window: prints the moment of its first paint."""

import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


class Window(QMainWindow):
    """Nothing but a window."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Tell when this turn of the event loop is over, as Netwright does."""
        QTimer.singleShot(0, self, told)


def told() -> None:
    """Print the time and end."""
    print("painted", time.time(), time.process_time(), flush=True)
    app.quit()


app = QApplication(sys.argv[:1])
window = Window()
window.resize(1400, 900)
window.show()
app.exec()
