"""A dialog that says which weights of an earlier run fit, before one trains with them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from designer.panels.scrolling import scrolling
from designer.plain import PlainLabel
from designer.words import tr

if TYPE_CHECKING:
    from runtime.train.inheritance import Inheritance

_SIZE: Final = (520, 240)


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
