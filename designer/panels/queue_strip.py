"""The queue of runs as a list under the table: what is trained, what waits, what is over."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from designer.icons import icon
from designer.own_keys import OwnKeys
from designer.plain import PlainLabel, tip
from designer.run_queue import OVER, Queued, RunQueue
from designer.words import later, tr

_MOST_ROWS: Final = 4
_SIGN: Final = 14
_SIGNS: Final = {
    "waiting": ("dot", later("waiting")),
    "training": ("play", later("training")),
    "done": ("check", later("done")),
    "failed": ("error", later("failed")),
    "stopped": ("stop", later("stopped")),
}


class QueueStrip(QWidget):
    """Shows the queue and lets it be started, held, ordered and emptied."""

    add_wanted = Signal()

    def __init__(self, queue: RunQueue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self.title = PlainLabel("", "heading", wrap=False)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Queue of runs"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setIconSize(QSize(_SIGN, _SIGN))
        self.buttons = {
            "go": self._button("play", self._go_or_hold),
            "up": self._button("chevron-up", lambda: self._move(-1), tr("Train sooner (Alt+Up)")),
            "down": self._button(
                "chevron-down", lambda: self._move(1), tr("Train later (Alt+Down)")
            ),
            "remove": self._button("close", self.remove, tr("Take out of the queue (Delete)")),
            "clear": self._button("delete", queue.clear, tr("Empty the queue")),
            "add": self._button("add", self.add_wanted.emit, tr("Add to the queue…")),
        }
        head = QHBoxLayout()
        head.setContentsMargins(12, 4, 8, 0)
        head.setSpacing(2)
        head.addWidget(self.title)
        head.addStretch(1)
        for button in self.buttons.values():
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.list)
        OwnKeys(
            self.list,
            {
                "Alt+Up": lambda: self._move(-1),
                "Alt+Down": lambda: self._move(1),
                "Del": self.remove,
                "Backspace": self.remove,
            },
        )
        queue.changed.connect(self.refresh)
        self.list.itemSelectionChanged.connect(self._refresh_buttons)
        self.refresh()

    def refresh(self) -> None:
        """Show where the queue stands."""
        entries = self._queue.entries
        self.setVisible(bool(entries))
        chosen = self.chosen
        self.list.clear()
        for entry in entries:
            item = _item(entry)
            self.list.addItem(item)
            item.setSelected(entry.number in chosen)
        over = sum(entry.stand in OVER for entry in entries)
        self.title.setText(tr("Queue: {over:,} of {all:,} runs done", over=over, all=len(entries)))
        rows = min(max(len(entries), 1), _MOST_ROWS)
        height = max(self.list.sizeHintForRow(0), self.fontMetrics().height() + 8)
        self.list.setFixedHeight(rows * height + 6)
        self._refresh_buttons()

    @property
    def chosen(self) -> list[int]:
        """The numbers of the runs that are selected."""
        return [item.data(Qt.ItemDataRole.UserRole) for item in self.list.selectedItems()]

    def remove(self) -> None:
        """Take the selected runs out of the queue."""
        self._queue.remove(self.chosen)

    def _move(self, by: int) -> None:
        self._queue.move(self.chosen, by)

    def _go_or_hold(self) -> None:
        if self._queue.going:
            self._queue.hold()
        else:
            self._queue.start()

    def _refresh_buttons(self) -> None:
        going, waiting = self._queue.going, self._queue.waiting > 0
        go = self.buttons["go"]
        go.setIcon(icon("pause" if going else "play"))
        go.setToolTip(
            tip(tr("Hold: let this run end, begin no other") if going else tr("Train what waits"))
        )
        go.setAccessibleName(tr("Hold the queue") if going else tr("Go on with the queue"))
        go.setEnabled(waiting)
        for name in ("up", "down", "remove"):
            self.buttons[name].setEnabled(bool(self.chosen))

    def _button(self, sign: str, call: Callable[[], object], words: str = "") -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(sign))
        button.setToolTip(tip(words))
        button.setAccessibleName(words)
        button.clicked.connect(lambda _checked: call())
        return button


def _item(entry: Queued) -> QListWidgetItem:
    sign, words = _SIGNS[entry.stand]
    item = QListWidgetItem(icon(sign), f"{entry.title} \u2013 {tr(words)}")
    item.setData(Qt.ItemDataRole.UserRole, entry.number)
    item.setToolTip(tip(tr(entry.text)) if entry.text else "")
    return item
