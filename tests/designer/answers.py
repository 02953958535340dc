"""Answers to the questions that the window asks in boxes and file dialogs."""

from __future__ import annotations

from typing import Self

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox


class Answers:
    """Answers boxes and file dialogs as they come up, and remembers their words."""

    def __init__(self, *answers: str) -> None:
        self.left = list(answers)
        self.words: list[str] = []
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(5)

    def __enter__(self) -> Self:
        QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
        return self

    def __exit__(self, *_: object) -> None:
        QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, on=False)
        self._timer.stop()

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QMessageBox):
            self.words.append(f"{dialog.text()} {dialog.informativeText()}")
            wanted = self.left.pop(0)
            next(b for b in dialog.buttons() if b.text().replace("&", "") == wanted).click()
        elif isinstance(dialog, QFileDialog):
            wanted = self.left.pop(0)
            if wanted == "Cancel":
                dialog.reject()
                return
            dialog.findChild(QLineEdit).setText(wanted)
            QTimer.singleShot(0, dialog.accept)  # it may ask before it goes
