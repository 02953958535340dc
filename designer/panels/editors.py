"""One editor for each kind of parameter: shows the values of the uses, takes new ones."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from decimal import Decimal, InvalidOperation
from typing import Final, Protocol

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal, SignalInstance
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QToolButton,
    QWidget,
)

from designer.icons import icon
from designer.plain import restyle
from designer.words import in_locale, tr
from designer.written import plain, written
from nodes.copies import INDEX
from nodes.expressions import Expr, names_in
from nodes.params import (
    Choice,
    FilePath,
    Flag,
    Kind,
    ParameterError,
    Value,
    expressions_in,
)
from nodes.phrase import phrase

MIXED: Final = "\u2014"
_RELATIVE = re.compile(r"[*/+].+")
_NUMBER = re.compile(r"-?\d+(\.\d+)?(e-?\d+)?")
_STANDARD = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)

Values = tuple[Value, ...]


class Editor(Protocol):
    """What a form needs of an editor; each is a widget as well.

    `edited` carries one value for each use that is shown, `refused` what is wrong with what was
    typed ("" when nothing is), `began` says that a new row of edits begins.
    """

    edited: SignalInstance
    refused: SignalInstance
    began: SignalInstance

    def show_values(self, values: Values, hint: str) -> None:
        """Show the values of the uses, and in grey what stands in for an empty one."""


class TextEditor(QLineEdit):
    """A line that takes numbers, arithmetic, lists and words, checked as one types."""

    edited = Signal(tuple)
    refused = Signal(str)
    began = Signal()

    def __init__(self, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self._values: Values = ()
        self._base: Values = ()
        self._typing = False
        self.names: frozenset[str] = frozenset()
        """The parameters that an expression may read: those of the block that is shown."""
        self.textEdited.connect(self._typed)
        self.editingFinished.connect(self._finish)

    def show_values(self, values: Values, hint: str) -> None:
        """Show the values, unless they are what is being typed."""
        self.setPlaceholderText(MIXED if len(set(values)) > 1 else hint)
        if values == self._values and (self._typing or self.property("invalid")):
            return
        self._values = values
        self._typing = False
        self._say("")
        text = _one_text(self.kind, values)
        if text != self.text():
            self.setText(text)
            self.setCursorPosition(0 if not self.hasFocus() else len(text))

    def forget_typing(self) -> None:
        """Forget what was typed but not taken; other uses are about to be shown."""
        self._typing = False
        self._values = ()
        self._say("")
        self.clear()

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the document, whose steps include what is typed here."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if any(event.matches(key) for key in _STANDARD):
                event.ignore()
                return False
            if event.key() == Qt.Key.Key_Escape and self._typing:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step numbers by the arrow keys; Escape takes back what is wrong."""
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        key = Qt.Key(event.key())
        if any(event.matches(standard) for standard in _STANDARD):
            event.ignore()
        elif key in steps:
            many = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._step(steps[key] * (10 if many else 1))
        elif key == Qt.Key.Key_Escape and (self._typing or self.property("invalid")):
            self._revert()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Step numbers by the wheel, only where the keyboard is."""
        if self.hasFocus() and _NUMBER.fullmatch(plain(self.kind, self.text())):
            self._step(1 if event.angleDelta().y() > 0 else -1)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin a new row of edits."""
        super().focusInEvent(event)
        self._base = self._values
        self.began.emit()

    def _typed(self, text: str) -> None:
        if not self._typing:
            self._base = self._values
            self._typing = True
        try:
            made = tuple(self._parsed(text, value) for value in self._base)
        except ParameterError as error:
            self._say(str(error))
            return
        self._say("")
        if made != self._values:
            self._values = made
            self.edited.emit(made)

    def _parsed(self, text: str, value: Value) -> Value:
        text = plain(self.kind, text).strip()
        alone = len(self._base) == 1 and text.startswith("+")
        relative = _RELATIVE.fullmatch(text) and not alone
        if relative and isinstance(value, int | float | Expr):
            text = f"({self.kind.text(value)}){text}"
        made = self.kind.parse(text)
        for expression in expressions_in(made):
            self._refuse_unknown(expression, text)
        return made

    def _refuse_unknown(self, expression: Expr, text: str) -> None:
        for name in sorted(names_in(expression) - self.names):
            message = phrase(
                "must be {wanted}, but is '{text}'", wanted=self.kind.wanted(), text=text
            )
            if self.names - {INDEX}:
                known = tuple(sorted(self.names - {INDEX}))
                message = phrase(
                    "reads {name}, but the parameters of this block are {known}",
                    name=name,
                    known=known,
                )
            raise ParameterError(message)

    def _finish(self) -> None:
        if not self.property("invalid"):
            self._typing = False
            text = _one_text(self.kind, self._values)
            if text != self.text():
                self.setText(text)

    def _revert(self) -> None:
        self._typing = False
        self._say("")
        self.setText(_one_text(self.kind, self._values))

    def _step(self, by: int) -> None:
        text = self.text() or (self.placeholderText().split(",")[0] if self._values else "")
        number = plain(self.kind, text)
        if not _NUMBER.fullmatch(number):
            return
        stepped = _stepped(number, by)
        try:
            self.kind.parse(stepped)
        except ParameterError:
            return
        self.setText(in_locale(stepped))
        self._typed(self.text())

    def _say(self, problem: str) -> None:
        if bool(self.property("invalid")) != bool(problem):
            self.setProperty("invalid", bool(problem))
            restyle(self)
        self.refused.emit(tr(problem))


class FlagEditor(QCheckBox):
    """A yes or no; a dash while the uses differ."""

    edited = Signal(tuple)
    refused = Signal(str)
    began = Signal()

    def __init__(self, _kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self.clicked.connect(self._clicked)

    def show_values(self, values: Values, hint: str) -> None:
        """Tick, clear or dash the box."""
        self._count = len(values)
        mixed = len(set(values)) > 1
        with QSignalBlocker(self):
            self.setTristate(mixed)
            state = Qt.CheckState.Checked if values[:1] == (True,) else Qt.CheckState.Unchecked
            self.setCheckState(Qt.CheckState.PartiallyChecked if mixed else state)

    def _clicked(self) -> None:
        self.setTristate(False)
        self.edited.emit((self.isChecked(),) * self._count)


class ChoiceEditor(QComboBox):
    """One of a closed list of words, and "none" where the kind allows it."""

    edited = Signal(tuple)
    refused = Signal(str)
    began = Signal()

    def __init__(self, kind: Choice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._options: Values = (*((None,) if kind.optional else ()), *kind.options)
        for option in self._options:
            self.addItem(tr(kind.text(option)))
        self.setPlaceholderText(MIXED)
        self.setMinimumContentsLength(8)
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.setSizeAdjustPolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(self._chosen)

    def show_values(self, values: Values, hint: str) -> None:
        """Show the chosen word, or a dash while the uses differ."""
        self._count = len(values)
        same = len(set(values)) == 1 and values[0] in self._options
        with QSignalBlocker(self):
            self.setCurrentIndex(self._options.index(values[0]) if same else -1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the wheel scroll the form unless the keyboard is here."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _chosen(self, index: int) -> None:
        self.edited.emit((self._options[index],) * self._count)


class PathEditor(QWidget):
    """A file of this machine, typed or picked."""

    edited = Signal(tuple)
    refused = Signal(str)
    began = Signal()

    def __init__(self, kind: FilePath, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self.line = TextEditor(kind, self)
        self.button = QToolButton(self)
        self.button.setIcon(icon("open"))
        self.button.setToolTip(tr("Pick a file"))
        self.button.setAccessibleName(tr("Pick a file"))
        self.button.clicked.connect(self._pick)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        self.setFocusProxy(self.line)
        self.line.edited.connect(self.edited)
        self.line.refused.connect(self.refused)
        self.line.began.connect(self.began)

    def show_values(self, values: Values, hint: str) -> None:
        """Show the path."""
        self.line.show_values(values, hint)

    def _pick(self) -> None:
        pattern = " ".join(f"*{suffix}" for suffix in self._kind.suffixes)
        wanted = (
            tr("Files ({pattern});;All files (*)", pattern=pattern)
            if pattern
            else tr("All files (*)")
        )
        path, _ = QFileDialog.getOpenFileName(self, tr("Pick a file"), self.line.text(), wanted)
        if path:
            self.line.setText(path)
            self.line.textEdited.emit(path)


_EDITORS: dict[type[Kind], Callable[..., QWidget]] = {
    Flag: FlagEditor,
    Choice: ChoiceEditor,
    FilePath: PathEditor,
}


def editor_for(kind: Kind, values: Sequence[Value], parent: QWidget | None = None) -> QWidget:
    """Return a new editor for a kind; an expression of block parameters is shown as a line."""
    plain = not any(isinstance(value, Expr) for value in values)
    make = _EDITORS.get(type(kind), TextEditor) if plain else TextEditor
    return make(kind, parent)


def _one_text(kind: Kind, values: Values) -> str:
    if not values or len(set(values)) > 1 or values[0] is None:
        return ""
    return written(kind, values[0])


def _stepped(text: str, by: int) -> str:
    """Return a number changed in its last digit: 0.05 and 1 give 0.06."""
    try:
        number = Decimal(text)
    except InvalidOperation:
        return text
    exponent = number.as_tuple().exponent
    unit = Decimal(1).scaleb(min(exponent, 0) if isinstance(exponent, int) else 0)
    return f"{number + unit * by:f}" if "e" not in text else f"{float(number + unit * by):g}"
