"""Training what is on the canvas with weights of an earlier run: which fit is said before."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from designer.controller import Controller
from designer.panels.loading import Latest
from designer.panels.scrolling import scrolling
from designer.plain import PlainLabel
from designer.training import TrainingSession
from designer.words import tr

if TYPE_CHECKING:
    from runtime.train.inheritance import Inheritance

_SIZE: Final = (520, 240)


class Lending(QObject):
    """Looks which weights of a run fit what is on the canvas, then asks, then trains."""

    said = Signal(str)
    """What goes on, or why nothing can be taken over."""

    def __init__(self, controller: Controller, session: TrainingSession, window: QWidget) -> None:
        super().__init__(window)
        self._controller, self._session, self._window = controller, session, window
        self._lender: Path | None = None
        self._planner = Latest(self)
        self._planner.done.connect(self._ask)

    def look(self, lender: Path) -> None:
        """See which weights of the run in a folder fit."""
        from runtime.train.inheritance import planned

        self._lender = lender
        self.said.emit(tr("Looking which weights fit…"))
        self._planner.do(partial(planned, self._controller.project, lender))

    def close(self) -> None:
        """Wait for the thread; call this before the window goes."""
        self._planner.close()

    def _ask(self, found: object) -> None:
        """Say which weights fit; train if that is wanted."""
        from runtime.train.inheritance import Inheritance

        if not isinstance(found, Inheritance):
            told = tr("No weights can be taken over: {error}", error=str(found))
            self.said.emit(told)
            return
        self.said.emit("")
        dialog = LendingDialog(found, self._window)
        dialog.accepted.connect(self._train)
        dialog.open()

    def _train(self) -> None:
        if self._lender is not None:
            project, origin = self._controller.project, self._controller.origin
            self._session.start(project, origin, weights_from=self._lender)


class LendingDialog(QDialog):
    """What is kept, what is new, what becomes of the optimizer; Train begins."""

    def __init__(self, found: Inheritance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Train with the weights of an earlier run"))
        self.resize(*_SIZE)
        epoch = tr(", epoch {epoch:,}", epoch=found.epoch) if found.epoch else ""
        heading = tr("Weights of {run}{epoch}", run=found.run, epoch=epoch)
        body = QWidget(self)
        form = QFormLayout(body)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        form.setVerticalSpacing(10)
        for title, text in _rows(found):
            form.addRow(PlainLabel(title, "muted", wrap=False), PlainLabel(text))
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Cancel, self)
        self.train = buttons.addButton(tr("Train"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.train.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(PlainLabel(heading, "heading"))
        column.addWidget(scrolling(body), 1)
        column.addWidget(buttons)


def _rows(found: Inheritance) -> Iterator[tuple[str, str]]:
    for title, names in (
        (tr("Kept"), found.kept),
        (tr("Of another size, drawn anew"), found.resized),
        (tr("New, drawn anew"), found.new),
        (tr("No longer there"), found.gone),
    ):
        if names:
            yield title, ", ".join(names)
    if not found.kept:
        yield tr("Kept"), tr("Nothing fits: all weights are drawn anew.")
    yield tr("Optimizer"), "\n".join(found.optimizers)
