"""What dialogs that write into a place have in common: the place, a message, Export and Cancel."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from designer.plain import PlainLabel
from designer.widgets import leave_nothing
from designer.words import tr


class PlaceDialog(QDialog):
    """Asks for a format and a place; it closes when that is written."""

    exported = Signal(list, object)
    """The files that were written, and the folder that they are in."""

    def __init__(self, title: str, replace: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.formats = QComboBox(self)
        self.about = PlainLabel("", "muted")
        self.place = QLineEdit(self)
        self.browse = QPushButton(tr("Browse …"), self)
        self.replace = QCheckBox(replace, self)
        self.message = PlainLabel("", "error")
        self.export = QPushButton(tr("Export"), self)
        self.cancel = QPushButton(tr("Cancel"), self)
        self.form = QFormLayout()
        self.form.setSpacing(10)
        self.replace.hide()
        self.message.hide()
        self.export.setDefault(True)
        self.cancel.clicked.connect(self.close)
        self.place.textEdited.connect(self.replace.hide)

    def add_format(self) -> None:
        """Add the rows of the format."""
        self.form.addRow(tr("Format"), self.formats)
        self.form.addRow("", self.about)
        self.formats.setAccessibleName(tr("Format"))

    def add_place(self) -> None:
        """Add the row of the place."""
        where = QHBoxLayout()
        where.addWidget(self.place, 1)
        where.addWidget(self.browse)
        to = PlainLabel(tr("To"), wrap=False)
        to.setBuddy(self.place)
        self.form.addRow(to, where)
        self.place.setAccessibleName(tr("To"))

    def lay_out(self, content: QLayout) -> None:
        """Put the content over the message and the buttons."""
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.export)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        column.addLayout(content)
        column.addWidget(self.message)
        column.addLayout(buttons)
        leave_nothing(self)

    def ask_place(self) -> None:
        """Put the cursor into the proposed place, so that typing replaces it."""
        self.place.setFocus()
        self.place.selectAll()

    def named(self) -> bool:
        """Return whether a place is typed in; where none is, say so."""
        there = bool(self.place.text().strip())
        if not there:
            self.say(tr("Choose where to write to."))
        return there

    def say(self, text: str, role: str = "error") -> None:
        """Show a message over the buttons."""
        self.message.set_role(role)
        self.message.setText(text)
        self.message.show()
