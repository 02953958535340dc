"""A form for one sample: a field for each column, a choice for words, a line for each text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QWidget

from designer.plain import PlainLabel, restyle
from designer.widgets import empty
from designer.words import in_locale, plain_digits

if TYPE_CHECKING:
    from runtime.judge.hand import Blank


class SampleForm(QWidget):
    """Fields to type into, by the names of the blanks."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, QLineEdit | QComboBox] = {}
        self._blanks: tuple[Blank, ...] = ()
        self._numbers: frozenset[str] = frozenset()
        """The fields that hold a number each."""
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 8, 0)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)

    def show_blanks(self, blanks: Sequence[Blank]) -> None:
        """Show fields for these blanks, empty ones; those that stand are kept."""
        if tuple(blanks) == self._blanks:
            return
        self._blanks, self.fields = tuple(blanks), {}
        self._numbers = frozenset(one.name for one in blanks if not (one.text or one.choices))
        empty(self._form)
        for blank in blanks:
            field = self._field(blank)
            field.setAccessibleName(blank.name)
            self.fields[blank.name] = field
            self._form.addRow(PlainLabel(blank.name, "muted", wrap=False), field)

    def _field(self, blank: Blank) -> QLineEdit | QComboBox:
        if blank.choices:
            choice = QComboBox(self)
            choice.addItems(blank.choices)
            choice.currentIndexChanged.connect(lambda _index: self.changed.emit())
            return choice
        line = QLineEdit(self)
        line.textEdited.connect(lambda _text: self.changed.emit())
        return line

    def fill(self, texts: Mapping[str, str]) -> None:
        """Fill the fields without telling of it."""
        for name, field in self.fields.items():
            if isinstance(field, QComboBox):
                field.blockSignals(True)  # noqa: FBT003 - Qt's own
                field.setCurrentText(texts.get(name, ""))
                field.blockSignals(False)  # noqa: FBT003 - Qt's own
            else:
                text = texts.get(name, "")
                field.setText(in_locale(text) if name in self._numbers else text)

    def texts(self) -> dict[str, str]:
        """Return what stands in the fields."""
        return {name: self._text(name, field) for name, field in self.fields.items()}

    def _text(self, name: str, field: QLineEdit | QComboBox) -> str:
        if isinstance(field, QComboBox):
            return field.currentText()
        return plain_digits(field.text()) if name in self._numbers else field.text()

    def mark(self, wrong: str) -> None:
        """Mark the field of that name as wrong, and no other."""
        for name, field in self.fields.items():
            if bool(field.property("invalid")) != (name == wrong):
                field.setProperty("invalid", name == wrong)
                restyle(field)
