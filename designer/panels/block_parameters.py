"""The parameters of a block as an editable list: name, default, words, order."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from functools import partial
from typing import Any, ClassVar, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QToolButton, QVBoxLayout, QWidget

from designer.blocks.parameters import (
    change_parameter,
    delete_parameter,
    move_parameter,
    rename_parameter,
)
from designer.controller import Controller
from designer.icons import icon
from designer.panels.editors import TextEditor
from designer.panels.naming import Name
from designer.plain import PlainLabel, tip
from designer.words import later, tr
from nodes.graph import Block, BlockParameter, Network
from nodes.params import LARGEST, REQUIRED, Kind, Value
from nodes.phrase import phrase

NOTHING = later("None yet. A parameter is a number that each use of the block sets for itself.")

_SET: Final = {
    "default": later("Set the default of {name}"),
    "doc": later("Describe {name}"),
}
"""The steps of the history, by what is set."""


@dataclass(frozen=True, kw_only=True)
class Default(Kind):
    """What a parameter of a block may be: a whole number, a number, yes or no."""

    default: Any = REQUIRED
    literal: bool = True

    expected: ClassVar[str] = later("a number, true or false")

    def text(self, value: Value) -> str:
        return str(value).lower() if isinstance(value, bool) else str(value)

    def _problem(self, value: Value) -> str | None:
        good = isinstance(value, int | float) and abs(value) <= LARGEST
        return None if good else phrase("must be {expected}", expected=later(self.expected))

    def _parse(self, text: str) -> Value:
        words = {"true": True, "yes": True, "false": False, "no": False}
        return words[text.lower()] if text.lower() in words else self._arithmetic(text)


@dataclass(frozen=True, kw_only=True)
class Words(Kind):
    """A sentence of a person's."""

    default: Any = ""
    literal: bool = True

    expected: ClassVar[str] = later("a few words")

    def _problem(self, value: Value) -> str | None:
        longest = 200
        return None if isinstance(value, str) and len(value) <= longest else phrase("is too long")

    def _parse(self, text: str) -> Value:
        return text


class ParameterList(QWidget):
    """One card for each parameter, in their order."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._block = ""
        self.cards: list[ParameterCard] = []
        self._nothing = PlainLabel(tr(NOTHING), "muted")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self._nothing)

    def refresh(self, block: Block) -> None:
        """Show the parameters of a block."""
        self._block = block.name
        while len(self.cards) > len(block.params):
            gone = self.cards.pop()
            gone.hide()
            gone.deleteLater()
        while len(self.cards) < len(block.params):
            self.cards.append(self._made(len(self.cards)))
        for number, (card, parameter) in enumerate(zip(self.cards, block.params, strict=True)):
            others = frozenset(p.name for p in block.params) - {parameter.name}
            last = number == len(block.params) - 1
            card.show_parameter(parameter, others, first=not number, last=last)
        self._nothing.setVisible(not block.params)

    def forget_typing(self) -> None:
        """Forget what was typed but not taken."""
        for card in self.cards:
            card.forget_typing()

    def focus_last(self) -> None:
        """Give the keyboard to the name of the last parameter."""
        if self.cards:
            self.cards[-1].name.setFocus(Qt.FocusReason.OtherFocusReason)
            self.cards[-1].name.selectAll()

    def _made(self, number: int) -> ParameterCard:
        card = ParameterCard(self)
        card.name.edited.connect(partial(self._rename, number))
        card.default.edited.connect(partial(self._set, number, "default"))
        card.doc.edited.connect(partial(self._set, number, "doc"))
        card.up.clicked.connect(partial(self._move, number, -1))
        card.down.clicked.connect(partial(self._move, number, 1))
        card.delete.clicked.connect(partial(self._delete, number))
        self._column.addWidget(card)
        return card

    def _rename(self, number: int, values: tuple[str, ...]) -> None:
        name = self._name(number)
        self._edit(
            tr("Rename parameter {name}", name=name),
            lambda network: rename_parameter(network, self._block, name, values[0]),
            ("parameter name", number, self.cards[number].session),
        )

    def _set(self, number: int, field: str, values: tuple[Value, ...]) -> None:
        name = self._name(number)
        self._edit(
            tr(_SET[field], name=name),
            lambda network: change_parameter(network, self._block, name, **{field: values[0]}),
            ("parameter", field, number, self.cards[number].session),
        )

    def _move(self, number: int, by: int, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a slot
        name = self._name(number)
        self._edit(
            tr("Move parameter {name}", name=name),
            lambda network: move_parameter(network, self._block, name, by),
        )

    def _delete(self, number: int, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a slot
        name = self._name(number)
        self._edit(
            tr("Delete parameter {name}", name=name),
            lambda network: delete_parameter(network, self._block, name),
        )

    def _name(self, number: int) -> str:
        return self._controller.network.blocks[self._block].params[number].name

    def _edit(
        self, label: str, change: Callable[[Network], Network], merge: Hashable | None = None
    ) -> None:
        controller = self._controller
        with controller.refusing():
            controller.edit_network(label, change(controller.network), merge)


class ParameterCard(QFrame):
    """The fields of one parameter."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.session = 0
        """Counts up whenever a field gets the keyboard: typing in between is one step."""
        self.name, self.default = TextEditor(Name(), self), TextEditor(Default(), self)
        self.doc = TextEditor(Words(), self)
        self.up = _button(self, "chevron-up", tr("Move this parameter up"))
        self.down = _button(self, "chevron-down", tr("Move this parameter down"))
        self.delete = _button(self, "delete", tr("Delete this parameter"))
        self.message = PlainLabel("", "error")
        for field, what in (
            (self.name, tr("Name of the parameter")),
            (self.default, tr("Default of the parameter")),
            (self.doc, tr("What the parameter is for")),
        ):
            field.setAccessibleName(what)
            field.setToolTip(tip(what))
            field.refused.connect(self._refuse)
            field.began.connect(self._begin)
        self._lay_out()

    def show_parameter(
        self, parameter: BlockParameter, taken: frozenset[str], *, first: bool, last: bool
    ) -> None:
        """Show a parameter; `taken` are the names of the others."""
        self.name.kind = Name(taken=taken)
        self.name.show_values((parameter.name,), "name")
        self.default.show_values((parameter.default,), "default")
        self.doc.show_values((parameter.doc,), tr("What it is for"))
        self.up.setEnabled(not first)
        self.down.setEnabled(not last)
        default = Default().text(parameter.default)
        self.delete.setToolTip(
            tip(tr("Delete it; {default} stands in its place inside", default=default))
        )

    def forget_typing(self) -> None:
        """Forget what was typed but not taken."""
        for field in (self.name, self.default, self.doc):
            field.forget_typing()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 8, 6, 8)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        grid.addWidget(self.name, 0, 0)
        grid.addWidget(self.default, 0, 1)
        for column, button in enumerate((self.up, self.down, self.delete), start=2):
            grid.addWidget(button, 0, column)
        grid.addWidget(self.doc, 1, 0, 1, 5)
        grid.addWidget(self.message, 2, 0, 1, 5)
        self.message.hide()

    def _begin(self) -> None:
        self.session += 1

    def _refuse(self, problem: str) -> None:
        self.message.setText(problem[:1].upper() + problem[1:])
        self.message.setVisible(bool(problem))


def _button(parent: QWidget, sign: str, what: str) -> QToolButton:
    button = QToolButton(parent)
    button.setIcon(icon(sign))
    button.setFixedSize(22, 22)
    button.setToolTip(what)
    button.setAccessibleName(what)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
