"""The bar over the table of runs: its commands as buttons, menu and keys, and the filter."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from designer.icons import icon
from designer.panels.run_commands import RUN_COMMANDS
from designer.plain import tip
from designer.widgets import listen_once
from designer.words import tr

if TYPE_CHECKING:
    from designer.panels.runs import RunsPanel


class RunBar(QWidget):
    """What can be done with the chosen runs of a panel."""

    queue_wanted = Signal()

    def __init__(self, panel: RunsPanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(tr("Filter: words, lr=0.01, starred"))
        self.filter.setAccessibleName(tr("Filter runs"))
        self.filter.setClearButtonEnabled(True)
        self.commands = {row.id: self._action(row.id) for row in RUN_COMMANDS}
        self.buttons = {row.id: self._button(row.id) for row in RUN_COMMANDS if row.button}
        self.keys = frozenset(QKeySequence(row.keys).toString() for row in RUN_COMMANDS)
        self.epochs = QMenu(self)
        self._lay_out()

    def menu(self) -> QMenu:
        """Return a new menu of all commands."""
        menu = QMenu(self)
        for row in RUN_COMMANDS:
            if row.group:
                menu.addSeparator()
            menu.addAction(self.commands[row.id])
        return menu

    def offer(self, place: QPoint) -> None:
        """Show the menu at a place of the screen."""
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def offer_epochs(self) -> None:
        """Show from where the chosen run can go on."""
        button = self.buttons["go_on"]
        self.epochs.popup(button.mapToGlobal(QPoint(0, button.height())))

    def press(self, key: QKeySequence) -> None:
        """Call the command of a key, if it can be called now."""
        row = next(row for row in RUN_COMMANDS if row.keys and QKeySequence(row.keys) == key)
        if self.commands[row.id].isEnabled():
            row.call(self._panel)

    def refresh(self) -> None:
        """Enable what can be done now."""
        panel, menu = self._panel, self.epochs
        for row in RUN_COMMANDS:
            self.commands[row.id].setEnabled(row.able(panel))
        menu.clear()
        entry = panel.chosen
        if entry is None or not panel.idle:
            return
        if entry.unfinished:
            menu.addAction(tr("Where it ended"), panel.go_on)
            menu.addSeparator()
        for one in reversed(entry.checkpoints):
            best = tr(", its best") if one.best else ""
            text = tr("After epoch {epoch:,}{best}, as a new run", epoch=one.epoch, best=best)
            menu.addAction(text, partial(panel.go_on, one.epoch))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 10, 4)
        row.setSpacing(4)
        for button in self.buttons.values():
            row.addWidget(button)
        queue = QToolButton(self)
        queue.setIcon(icon("add"))
        words = tr("Add to the queue…")
        several = tr("Train several settings or projects one after another")
        queue.setToolTip(tip(f"{words}\n{several}"))
        queue.setAccessibleName(words)
        queue.clicked.connect(lambda _checked: self.queue_wanted.emit())
        row.addWidget(queue)
        more = QToolButton(self)
        more.setText(tr("More"))
        more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more.setMenu(self.menu())
        row.addWidget(more)
        row.addWidget(self.filter, 1)

    def _action(self, name: str) -> QAction:
        row = next(row for row in RUN_COMMANDS if row.id == name)
        action = QAction(icon(row.icon), tr(row.title), self)
        action.setToolTip(tip(tr(row.tip or row.title)))
        keys = QKeySequence(row.keys)
        if row.keys:  # shown in the menu; the table hears it, and nobody else
            words = keys.toString(QKeySequence.SequenceFormat.NativeText)
            action.setText(f"{tr(row.title)}\t{words}")
            action.setIconText(tr(row.title))
        action.triggered.connect(lambda _checked: row.call(self._panel))
        return action

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        listen_once(button)
        button.setDefaultAction(self.commands[name])
        style = Qt.ToolButtonStyle
        beside = style.ToolButtonTextBesideIcon
        button.setToolButtonStyle(beside if name == "go_on" else style.ToolButtonIconOnly)
        button.setAccessibleName(self.commands[name].iconText())
        return button
