"""A form made from declarations alone: one row a parameter, checked as one types."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from itertools import count
from typing import Final, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from designer.icons import icon
from designer.panels.editors import Editor, TextEditor, Values, editor_for
from designer.plain import PlainLabel, tip
from designer.words import later, tr
from designer.written import written
from nodes.expressions import Expr
from nodes.params import REQUIRED, FilePath, Flag, Kind, Value
from nodes.phrase import Phrase
from nodes.problem import Problem, without_cure, words_alone

_SPOKEN: Final = {"lr": later("Learning rate"), "ema_decay": later("Averaged weights")}

MAKE_PARAMETER = later("Make this a parameter of the block")

_rows = count()


class Row(QWidget):
    """A parameter: its name, its editor, a way back to its preset, and what is wrong with it."""

    edited = Signal(str, object, object)
    parameter_wanted = Signal(str)
    """The value shall become a parameter of the block around: the row's name."""
    cure_wanted = Signal(object)
    """The problem that is shown shall be cured."""

    def __init__(
        self, name: str, kind: Kind, values: Values, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.name, self.kind = name, kind
        self._values = values
        self._typed_problem = self._note = ""
        self._found: Problem | None = None
        self._told: tuple[str, str, str] | None = None
        """What stands below the editor, in which role, and the cure that is offered."""
        self._number, self._session = next(_rows), 0
        self.field = editor_for(kind, values, self)
        self.editor = cast("Editor", self.field)
        self.label = PlainLabel(tr(words(name)))
        self.reset = self._made_reset()
        self.to_parameter: QToolButton | None = None
        """Inside a block: the button that makes the value a parameter of the block."""
        self.message = PlainLabel("", "error")
        self.cure: QPushButton | None = None
        """The button that cures the problem that is shown, once there was one with a cure."""
        self._lay_out()
        self._name_parts()
        self.editor.edited.connect(self._edited)
        self.editor.refused.connect(self._refused)
        self.editor.began.connect(self._begin)

    def show_values(self, values: Values, hint: str = "", note: str = "") -> None:
        """Show the values of the uses; `note` stands in grey below while nothing is wrong."""
        self._values = values
        self.editor.show_values(values, hint)
        changed = any(value != self.kind.start for value in values)
        self.reset.setVisible(changed and self.kind.start is not REQUIRED)
        self._note = note
        self._show_message()

    def read_names(self, names: frozenset[str]) -> None:
        """Take what expressions in the editor may read: the parameters of the block around."""
        if isinstance(self.field, TextEditor):
            self.field.names = names

    def forget_typing(self) -> None:
        """Forget what was typed but not taken, and begin a new row of edits."""
        self._begin()
        if isinstance(self.field, TextEditor):
            self.field.forget_typing()

    def show_problem(self, problem: Problem | None) -> None:
        """Show what an analysis found out about this parameter, with its cure; None for nothing."""
        self._found = problem
        self._show_message()

    @property
    def has_problem(self) -> bool:
        """Whether an analysis has something against the value."""
        return self._found is not None

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(0, 9)
        grid.setColumnStretch(1, 11)
        grid.setColumnMinimumWidth(2, 22)
        grid.addWidget(self.label, 0, 0)
        grid.addWidget(self.field, 0, 1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(0)
        self._buttons.addWidget(self.reset)
        grid.addLayout(self._buttons, 0, 2, Qt.AlignmentFlag.AlignCenter)
        grid.addWidget(self.message, 1, 0, 1, 3)
        self._grid = grid
        if isinstance(self.field, TextEditor):
            self.field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.label.setMinimumWidth(40)

    def _name_parts(self) -> None:
        self.label.setBuddy(self.field)
        self.message.hide()
        about = f"{self.name}: {tr(self.kind.doc)}" if self.kind.doc else self.name
        if not isinstance(self.kind, Flag):
            about += "\n" + tr("Takes {wanted}.", wanted=self.kind.wanted())
        for part in (self.label, self.field):
            part.setToolTip(tip(about))
        self.field.setAccessibleName(self.name)
        self.field.setAccessibleDescription(tr(self.kind.doc))
        self.field.setObjectName(self.name)

    def _made_reset(self) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon("undo"))
        button.setFixedSize(22, 22)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setToolTip(
            tip(tr("Back to {value}", value=tr(written(self.kind, self.kind.start)) or tr("empty")))
        )
        button.setAccessibleName(tr("Reset {name}", name=self.name))
        button.clicked.connect(self._reset)
        policy = button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        button.setSizePolicy(policy)
        return button

    def _made_to_parameter(self) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon("parameter"))
        button.setFixedSize(22, 22)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setToolTip(tip(tr(MAKE_PARAMETER)))
        button.setAccessibleName(tr("Make {name} a parameter of the block", name=self.name))
        button.clicked.connect(self._want_parameter)
        button.hide()
        policy = button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        button.setSizePolicy(policy)
        self._buttons.addWidget(button)
        return button

    def offer_parameter(self, *, on: bool, room: bool) -> None:
        """Offer to make the value a parameter of the block around; keep room in every row there."""
        if room and self.to_parameter is None:
            self.to_parameter = self._made_to_parameter()
        if self.to_parameter is not None:
            self.to_parameter.setVisible(on)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer by the right button what the small buttons do."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.to_parameter is not None and not self.to_parameter.isHidden():
            menu.addAction(icon("parameter"), tr(MAKE_PARAMETER), self._want_parameter)
        if not self.reset.isHidden():
            menu.addAction(icon("undo"), tr("Reset {name}", name=self.name), self._reset)
        if menu.actions():
            menu.popup(event.globalPos())

    def _want_parameter(self) -> None:
        self.parameter_wanted.emit(self.name)

    def _begin(self) -> None:
        self._session += 1

    def _edited(self, values: Values) -> None:
        self._values = values
        typed = isinstance(self.kind, FilePath) or isinstance(self.field, TextEditor)
        merge: Hashable = (self._number, self._session) if typed else None
        self.edited.emit(self.name, values, merge)

    def _reset(self) -> None:
        self.edited.emit(self.name, (self.kind.start,) * len(self._values), None)

    def _refused(self, problem: str) -> None:
        self._typed_problem = problem
        self._show_message()

    def _show_message(self) -> None:
        found = None if self._typed_problem else self._found
        text = _of_parameter(found, self.name) if found else self._typed_problem or self._note
        role = found.severity if found else "error" if self._typed_problem else "muted"
        told = (text, role, tr(found.fix.title) if found and found.fix else "")
        if told == self._told:
            return
        self._told = told
        self.message.setText(_sentence(text))
        self.message.set_role({"hint": "muted"}.get(role, role))
        self.message.setVisible(bool(text))
        self._offer_cure(told[-1])

    def _offer_cure(self, title: str) -> None:
        if title and self.cure is None:
            self.cure = QPushButton(self)
            self.cure.setAutoDefault(False)
            self.cure.clicked.connect(self._cure)
            self._grid.addWidget(self.cure, 2, 0, 1, 3, Qt.AlignmentFlag.AlignLeft)
        if self.cure is not None:
            self.cure.setText(_sentence(title.replace("&", "&&")))
            self.cure.setVisible(bool(title))

    def _cure(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.cure_wanted.emit(self._found)


class Form(QWidget):
    """The rows of some parameters; emits (parameter, one value for each use, merge key).

    `names` are the block parameters that expressions may read.
    """

    edited = Signal(str, object, object)
    parameter_wanted = Signal(str)
    cure_wanted = Signal(object)

    def __init__(
        self,
        kinds: Mapping[str, Kind],
        uses: Sequence[Mapping[str, Value]],
        parent: QWidget | None = None,
        *,
        names: frozenset[str] = frozenset(),
    ) -> None:
        super().__init__(parent)
        self.rows: dict[str, Row] = {}
        self._names = names
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(7)
        plain = [name for name, kind in kinds.items() if not kind.advanced]
        rare = [name for name, kind in kinds.items() if kind.advanced]
        self._add_rows(plain, kinds, uses, self._column)
        self._fold = Fold(tr("More"), self) if rare else None
        if self._fold is not None:
            self._add_rows(rare, kinds, uses, self._fold.column)
            self._column.addWidget(self._fold)
        self.show_values(uses)

    def show_values(
        self,
        uses: Sequence[Mapping[str, Value]],
        hints: Mapping[str, str] | None = None,
        notes: Mapping[str, str] | None = None,
    ) -> None:
        """Show the parameters of one or several uses."""
        for name, row in self.rows.items():
            values = tuple(use.get(name, row.kind.absent) for use in uses)
            row.show_values(values, (hints or {}).get(name, ""), (notes or {}).get(name, ""))

    def read_names(self, names: frozenset[str]) -> None:
        """Take what expressions may read from now on."""
        self._names = names
        for row in self.rows.values():
            row.read_names(names)

    def show_problems(self, problems: Mapping[str, Problem]) -> None:
        """Show below each parameter what is wrong with it, unfolded when it is new."""
        for name, row in self.rows.items():
            new = name in problems and not row.has_problem
            row.show_problem(problems.get(name))
            if new and row.kind.advanced and self._fold is not None:
                self._fold.open()

    def forget_typing(self) -> None:
        """Forget what was typed but not taken; other uses are about to be shown."""
        for row in self.rows.values():
            row.forget_typing()

    def fits(self, kinds: Mapping[str, Kind], uses: Sequence[Mapping[str, Value]]) -> bool:
        """Return whether the rows can show these uses, or a new form is needed."""
        if {name: row.kind for name, row in self.rows.items()} != dict(kinds):
            return False
        return not any(
            isinstance(use.get(name), Expr) and not isinstance(row.field, TextEditor)
            for use in uses
            for name, row in self.rows.items()
        )

    def focus(self, name: str) -> bool:
        """Give the keyboard to the editor of a parameter."""
        row = self.rows.get(name)
        if row is None:
            return False
        if row.kind.advanced and self._fold is not None:
            self._fold.open()
        row.field.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _add_rows(
        self,
        names: Sequence[str],
        kinds: Mapping[str, Kind],
        uses: Sequence[Mapping[str, Value]],
        column: QVBoxLayout,
    ) -> None:
        for name in names:
            values = tuple(use.get(name, kinds[name].absent) for use in uses)
            row = Row(name, kinds[name], values, self)
            row.edited.connect(self.edited)
            row.parameter_wanted.connect(self.parameter_wanted)
            row.cure_wanted.connect(self.cure_wanted)
            row.read_names(self._names)
            self.rows[name] = row
            column.addWidget(row)


class Fold(QWidget):
    """A heading that shows and hides what is below it."""

    def __init__(self, title: str, parent: QWidget | None = None, *, opened: bool = False) -> None:
        super().__init__(parent)
        self.button = QToolButton(self)
        self.button.setText(title)
        self.button.setCheckable(True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setProperty("role", "fold")
        self.body = QWidget(self)
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(0, 4, 0, 0)
        self.column.setSpacing(7)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        whole.addWidget(self.body)
        self.button.toggled.connect(self._toggled)
        self.button.setChecked(opened)
        self._toggled(opened)

    def open(self) -> None:
        """Show what is below."""
        self.button.setChecked(True)

    def _toggled(self, on: bool) -> None:  # noqa: FBT001 - a slot
        self.body.setVisible(on)
        self.button.setIcon(icon("chevron-down" if on else "chevron-right"))


def words(name: str) -> str:
    """Return a parameter's name as a person reads it: `out_channels` as Out channels."""
    if name in _SPOKEN:
        return _SPOKEN[name]
    spaced = name.replace("_", " ")
    return spaced[:1].upper() + spaced[1:]


def _of_parameter(problem: Problem, name: str) -> str:
    """Return what is wrong, without the node and the parameter beside which it stands.

    Nor with the cure that its button says.
    """
    text, cure = words_alone(without_cure(problem)), ""
    values = text.values if isinstance(text, Phrase) else {}
    if "said" in values and "cure" in values:
        text, cure = str(values["said"]), tr(" {cure}.", cure=values["cure"])
        values = text.values if isinstance(text, Phrase) else {}
    if values.get("parameter") == name:
        return tr("{problem}.", problem=values["problem"]) + cure
    return tr(text).removeprefix(f"{name} ") + cure


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]
