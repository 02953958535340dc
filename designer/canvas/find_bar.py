"""The field of Ctrl+F over the canvas: goes from one found node to the next, dims the others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
)

from designer.finding import Hit, Index
from designer.icons import icon
from designer.plain import PlainLabel, restyle
from designer.words import tr

if TYPE_CHECKING:
    from designer.canvas.view import CanvasView
    from nodes.graph import NodeId

WIDTH: Final = 380
_MARGIN: Final = 12


class FindBar(QFrame):
    """Finds while one types; Enter and F3 go on, Shift goes back, Escape closes."""

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view)
        self._view, self._controller = view, view.controller
        self.hits: list[Hit] = []
        self.place = -1
        """Which of the hits is looked at; -1 for none."""
        self._index: Index | None = None
        self._index_of: tuple[object, object] = (None, None)
        self._sought = ""
        self.setProperty("role", "card")
        self.setAccessibleName(tr("Find in the network"))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Name, layer, parameter, shape, problem"))
        self.field.setAccessibleName(tr("Find in the network"))
        self.field.setClearButtonEnabled(True)
        self.field.installEventFilter(self)
        self.count = PlainLabel("", "muted", wrap=False)
        self.back = self._button("chevron-up", tr("Previous (Shift+Enter)"))
        self.on = self._button("chevron-down", tr("Next (Enter)"))
        self.close_button = self._button("close", tr("Close (Escape)"))
        self.told = PlainLabel("", "muted")
        self._lay_out()
        self.field.textChanged.connect(self._type)
        self.back.clicked.connect(lambda: self.step(-1))
        self.on.clicked.connect(lambda: self.step(1))
        self.close_button.clicked.connect(self.leave)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._renew)
        for signal in (self._controller.changed, self._controller.analysed):
            signal.connect(lambda *_: self._later.start(0))
        self._controller.placed.connect(self._dim)
        self._controller.reset.connect(self.leave)
        view.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Show the field and give it the keyboard."""
        self.show()
        self.raise_()
        self._put()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._seek()

    def leave(self) -> None:
        """Close the field; nothing is dimmed any more."""
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        self.hide()
        self._dim()
        if had_focus:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, by: int) -> None:
        """Go to the next hit or to the one before, from the last one on to the first."""
        self._seek()
        if self.hits:
            last = self.place if self.place >= 0 or by > 0 else 0
            self.place = (last + by) % len(self.hits)
            self._go()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on by Enter, close by Escape; keep to the corner of the canvas."""
        if watched is self._view:
            if event.type() == QEvent.Type.Resize and self.isVisible():
                self._put()
            return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key, back = event.key(), event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.step(-1 if back else 1)
                return True
            if key == Qt.Key.Key_Escape:
                self.leave()
                return True
        return False

    def _type(self) -> None:
        self._seek()
        self.place = -1
        if self.hits:
            here = self._controller.place[-1:]
            near = (n for n, hit in enumerate(self.hits) if hit.place == here)
            self.place = next(near, 0)
            self._go()
        self._tell()

    def _renew(self) -> None:
        """Look again after the network or what is known of it has changed."""
        if self.isVisible() or self.hits:
            self._seek()

    def _seek(self) -> None:
        of = (self._controller.network, self._controller.analysis)
        if self._index is None or self._index_of[0] is not of[0] or self._index_of[1] is not of[1]:
            self._index, self._index_of = Index(*of), of
        looked_at = self.hits[self.place] if 0 <= self.place < len(self.hits) else None
        self.hits = self._index.find(self.field.text())
        same = (
            n
            for n, hit in enumerate(self.hits)
            if looked_at and (hit.place, hit.node) == (looked_at.place, looked_at.node)
        )
        self.place = next(same, -1)
        self._dim()
        self._tell()

    def _go(self) -> None:
        hit, controller = self.hits[self.place], self._controller
        if controller.place[-1:] != hit.place:
            controller.show(hit.place)
        controller.select((hit.node,))
        self._tell()
        self._reveal(hit.node)

    def _reveal(self, node: NodeId) -> None:
        """Scroll to a node that is not wholly in view, or lies below this bar."""
        covered = self._view.camera.covered(self._view.arrays.rectangle(node), 0.0)
        if covered.intersects(self.geometry()):
            self._view.center_on(node, glide=True)
        else:
            self._view.reveal(node, glide=True)

    def _dim(self) -> None:
        """Dim what is not found of the graph that is shown."""
        here, state = self._controller.place[-1:], self._view.state
        before, state.found = state.found, None
        if self.isVisible() and self.field.text().strip():
            state.found = frozenset(hit.node for hit in self.hits if hit.place == here)
        if state.found != before:
            self._view.refresh()

    def _tell(self) -> None:
        wrong = bool(self.field.text().strip()) and not self.hits
        if bool(self.field.property("invalid")) != wrong:
            self.field.setProperty("invalid", wrong)
            restyle(self.field)
        here = self.hits[self.place] if 0 <= self.place < len(self.hits) else None
        number, all_ = self.place + 1, len(self.hits)
        count = tr("{number:,} of {all:,}", number=number, all=all_) if here else f"{all_:,}"
        self.count.setText(count if self.field.text().strip() else "")
        told = here.told if here else tr("Nothing is found") if wrong else ""
        block = here.place[-1] if here and here.place else ""
        self.told.setText(tr("{told} (in {block})", told=told, block=block) if block else told)
        self.told.setVisible(bool(told))
        self.setFixedHeight(self.sizeHint().height())

    def _put(self) -> None:
        width = min(WIDTH, self._view.width() - 2 * _MARGIN)
        left = self._view.width() - width - _MARGIN if self._view.isLeftToRight() else _MARGIN
        self.setFixedWidth(width)
        self.move(left, _MARGIN)

    def _button(self, sign: str, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(sign))
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        row.addWidget(self.count)
        for button in (self.back, self.on, self.close_button):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(5)
        column.addLayout(row)
        column.addWidget(self.told)
