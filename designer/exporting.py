"""Takes the network away: the format, the place and the weights are chosen, a thread writes."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QWidget,
)

from designer.export_dialog import PlaceDialog
from designer.words import tr
from nodes.names import snake_case
from nodes.project import Project
from runtime.export.formats import FORMATS, ExportError, Format, PlaceError, export

if TYPE_CHECKING:
    from designer.controller import Controller
    from designer.settings import Settings
    from designer.training import TrainingSession


class ExportDialog(PlaceDialog):
    """Asks what to write where, and writes it."""

    def __init__(
        self,
        controller: Controller,
        session: TrainingSession,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Export code"), tr("Replace the files that are there"), parent)
        self.setMinimumWidth(520)
        self._controller, self._folder = controller, settings.folder
        run = session.run
        own = run is not None and session.state == "idle" and not session.run_elsewhere()
        self._run = run.folder if run is not None and own else None
        self._worker: _Worker | None = None
        self.trained = QCheckBox(tr("With the weights of the last run"), self)
        self._lay_out()
        self.formats.currentIndexChanged.connect(self._choose)
        self.browse.clicked.connect(self._browse)
        self.export.clicked.connect(self._start)
        self._choose(0)
        self.ask_place()

    def _lay_out(self) -> None:
        for made in FORMATS.values():
            if not made.draws:
                self.formats.addItem(tr(made.title), made.name)
        self.trained.setEnabled(self._run is not None)
        self.trained.setChecked(self._run is not None)
        if self._run is None:
            self.trained.setToolTip(tr("Nothing was trained yet: the export has fresh weights"))
        self.add_format()
        self.add_place()
        self.form.addRow("", self.trained)
        self.form.addRow("", self.replace)
        self.lay_out(self.form)

    @property
    def format(self) -> Format:
        """The chosen format."""
        return FORMATS[self.formats.currentData()]

    def _choose(self, _index: int) -> None:
        self.about.setText(tr(self.format.doc))
        path = self._controller.document.path
        stem = path.stem if path else snake_case(self._controller.network.name)
        name = f"{stem}_export" if self.format.folder else stem + self.format.suffix
        self.place.setText(str((path.parent if path else self._folder) / name))
        self.trained.setVisible(self.format.name not in ("project", "model"))
        self.replace.hide()

    def _browse(self) -> None:
        start = self.place.text()
        if self.format.folder:
            chosen = QFileDialog.getExistingDirectory(
                self, tr("Export to"), str(Path(start).parent)
            )
        else:
            pattern = f"{tr(self.format.title)} (*{self.format.suffix})"
            chosen, _ = QFileDialog.getSaveFileName(self, tr("Export to"), start, pattern)
        if chosen:
            self.place.setText(chosen)

    def _start(self) -> None:
        if not self.named():
            return
        self.export.setEnabled(False)
        self.say(tr("Exporting …"), "muted")
        weights = self._run if self.trained.isChecked() and self.trained.isVisible() else None
        self._worker = _Worker(
            self._controller.project, weights, self.format.name, Path(self.place.text()),
            force=self.replace.isChecked(), parent=self,
        )  # fmt: skip
        self._worker.finished.connect(self._done)
        self._worker.start()

    def _done(self) -> None:
        worker = self._worker
        if worker is None:
            return
        worker.wait()
        self._worker = None
        self.export.setEnabled(True)
        self.replace.setVisible(worker.place_taken)
        if worker.problem:
            self.say(worker.problem)
        else:
            self.exported.emit(worker.written, worker.written[0].parent)
            self.close()
        worker.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Wait for what is being written: half an export helps nobody."""
        if self._worker is not None:
            self._worker.wait()
            self._done()
        super().closeEvent(event)


class _Worker(QThread):
    """Writes an export."""

    def __init__(
        self,
        project: Project,
        run: Path | None,
        format_name: str,
        output: Path,
        *,
        force: bool,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._wanted = (project, run, format_name, output)
        self._force = force
        self.written: list[Path] = []
        self.problem = ""
        self.place_taken = False

    def run(self) -> None:
        """Export; what is in the way is said in words."""
        try:
            self.written = export(*self._wanted, force=self._force)
        except PlaceError as error:
            self.place_taken = self._wanted[-1].exists()
            self.problem = _without_flag(str(error))
        except ExportError as error:
            self.problem = _sentence(str(error))
        except Exception as error:  # noqa: BLE001 - a fault must not end the thread unsaid
            sys.excepthook(type(error), error, error.__traceback__)
            self.problem = tr("The export failed: {error}", error=error)


def _without_flag(text: str) -> str:
    """Return the words without the command line's way to say that files may be replaced."""
    text = tr(text) if " (--force)" not in text else text
    return _sentence(text.replace(", or say that it may be replaced (--force)", " or tick the box"))


def _sentence(text: str) -> str:
    return (
        f"{text[:1].upper()}{text[1:]}." if not text.endswith(".") else text[:1].upper() + text[1:]
    )
