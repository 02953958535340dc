"""The start page: begin, go on with a file, or open an example; all of it can be searched."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from designer.icons import icon
from designer.panels.loading import Latest
from designer.panels.start_cards import GAP, Card, CardList
from designer.plain import PlainLabel
from designer.settings import Settings
from designer.theme import current_theme, theme_changed
from designer.thumbnails import Thumbnail, thumbnail
from designer.words import tr
from nodes.examples import About, example_text, examples
from nodes.search import small_letters

_SIDE: Final = 290
_NARROW: Final = 560
"""Narrower pages show how to begin above the examples, and leave the files to the File menu."""


class StartPage(QFrame):
    """Stands in the place of the canvas while no project is open."""

    example_wanted = Signal(str)
    file_wanted = Signal(Path)
    action_wanted = Signal(str)
    """A command of the window, by its id."""
    left = Signal()
    """Escape was pressed."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "start")
        self.setAccessibleName(tr("Start page"))
        self._settings = settings
        self.search = QLineEdit(self)
        self.recent = CardList(self, wide=False)
        self.examples = CardList(self, wide=True)
        self.nothing = PlainLabel(tr("Files that you open or save will be here."), "muted")
        self.no_match = PlainLabel(tr("No example fits these words."), "muted")
        self._all_examples = [_example_card(one) for one in examples()]
        self._all_recent: list[Card] = []
        self._painter = Latest(self)
        self._painted: Card | None = None
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.search)

    def refresh(self) -> None:
        """Show the files that were opened last, and what fits the search."""
        recent = [path for path in self._settings.recent if path.is_file()]
        if [card.path for card in self._all_recent] != recent:
            known = {card.path: card for card in self._all_recent}
            self._all_recent = [known.get(path) or _file_card(path) for path in recent]
        for card in self._all_recent:
            card.image = None if card.path and _stamp(card.path) != card.stamp else card.image
        self._find()

    def _lay_out(self) -> None:
        title = PlainLabel("Netwright", "title")
        about = PlainLabel(tr("Draw a network, train it, take it away as Python."), "muted")
        new = self._button(tr("New project"), "new", "file.new")
        new.setProperty("primary", True)  # noqa: FBT003 - Qt's argument has no name
        new.setIcon(icon("new", token="accent_text"))
        opened = self._button(tr("Open a file…"), "open", "file.open")
        side = QVBoxLayout()
        side.setSpacing(8)
        for part in (title, about):
            side.addWidget(part)
        side.addSpacing(8)
        buttons = QHBoxLayout()
        buttons.addWidget(new)
        buttons.addWidget(opened)
        side.addLayout(buttons)
        files = QVBoxLayout()
        files.setSpacing(8)
        files.setContentsMargins(0, 14, 0, 0)
        files.addWidget(PlainLabel(tr("Recent files"), "heading"))
        files.addWidget(self.nothing)
        files.addWidget(self.recent, 1)
        files.addStretch(0)
        self._files, self._side = QWidget(), QWidget()
        self._files.setLayout(files)
        side.addWidget(self._files, 1)
        self._side.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setSpacing(18)
        self._row.addWidget(self._side)
        self._row.addLayout(self._lay_out_examples(), 1)
        self._words = (title, about)
        self.nothing.hide()
        self._fit(narrow=False)

    def _fit(self, *, narrow: bool) -> None:
        """Put how to begin beside the examples or, where there is little room, above them."""
        ways, most = QBoxLayout.Direction, 16_777_215  # Qt's own for any width
        self._row.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        margins = (10, 10, 4, 4) if narrow else (24, 20, 8, 8)
        self._row.setContentsMargins(*margins)
        self._side.setMinimumWidth(0 if narrow else _SIDE)
        self._side.setMaximumWidth(most if narrow else _SIDE)
        for part in (*self._words, self._files):
            part.setVisible(not narrow)

    def _lay_out_examples(self) -> QVBoxLayout:
        self.search.setPlaceholderText(tr("Search examples and files"))
        self.search.setAccessibleName(tr("Search examples and files"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.recent.setAccessibleName(tr("Recent files"))
        self.examples.setAccessibleName(tr("Examples"))
        top = QHBoxLayout()
        top.addWidget(PlainLabel(tr("Examples"), "heading", wrap=False))
        top.addStretch(1)
        top.addWidget(self.search)
        top.setContentsMargins(GAP, 0, GAP, 0)
        self.search.setMinimumWidth(230)
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self.no_match)
        column.addWidget(self.examples, 1)
        self.no_match.hide()
        return column

    def _button(self, text: str, sign: str, action: str) -> QPushButton:
        button = QPushButton(icon(sign), text, self)
        button.clicked.connect(partial(self.action_wanted.emit, action))
        return button

    def _connect(self) -> None:
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(self._open_first)
        self.search.installEventFilter(self)
        self.recent.wanted.connect(self._open)
        self.examples.wanted.connect(self._open)
        self._painter.done.connect(self._take)
        theme_changed.connect(self._dress)

    def _find(self) -> None:
        """Show the cards that have all of the words, in any order."""
        words = small_letters(self.search.text()).split()
        for shown, cards in ((self.recent, self._all_recent), (self.examples, self._all_examples)):
            shown.show_cards([card for card in cards if all(w in card.words for w in words)])
        self.nothing.setVisible(not self._all_recent)
        self.recent.setVisible(bool(self._all_recent))
        self.no_match.setVisible(not self.examples.cards)
        self._paint_next()

    def _open(self, card: Card) -> None:
        if card.path is not None:
            self.file_wanted.emit(card.path)
        else:
            self.example_wanted.emit(card.example)

    def _open_first(self) -> None:
        found = [*self.examples.cards, *self.recent.cards]
        if found and self.search.text().strip():
            self._open(found[0])

    # The pictures

    def _waiting(self) -> Iterator[Card]:
        """Yield the cards in sight whose pictures have not been looked for."""
        for cards in (self.recent.cards, self.examples.cards):
            yield from (card for card in cards if not card.looked_for)

    def _paint_next(self) -> None:
        card = next(self._waiting(), None)
        if card is None or self._painted is not None or not self.isVisible():
            return
        self._painted, card.looked_for = card, True
        theme = current_theme()
        self._painter.do(lambda: (theme, thumbnail(card.read, theme)))

    def _take(self, made: object) -> None:
        card, self._painted = self._painted, None
        if card is not None and isinstance(made, tuple):
            theme, found = made
            assert isinstance(found, Thumbnail)
            card.looked_for = theme is current_theme()
            if card.looked_for:
                card.image, card.nodes = found.image, found.nodes
                self.recent.renew(card)
                self.examples.renew(card)
        self._paint_next()

    def _dress(self) -> None:
        for card in (*self._all_recent, *self._all_examples):
            card.looked_for, card.image = False, None
        self._find()

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what there is room for."""
        super().resizeEvent(event)
        self._fit(narrow=event.size().width() < _NARROW)

    def showEvent(self, event: QShowEvent) -> None:
        """Go on with the pictures."""
        super().showEvent(event)
        self._paint_next()

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget the search."""
        super().hideEvent(event)
        self.search.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape, after an empty search."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.search.text():
            self.search.clear()
        else:
            self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from the search to the cards with the arrow down."""
        down = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if down and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down:
            self.examples.begin()
            return True
        return super().eventFilter(watched, event)

    def close(self) -> bool:
        """Wait for the picture that is being made."""
        self._painter.close()
        return super().close()


def _example_card(one: About) -> Card:
    goal = tr("Training reaches an {goal}.", goal=str(one.goal)) if one.goal else ""
    said = f"{one.name} {one.title} {one.summary} {one.group} {tr(one.title)} {tr(one.summary)}"
    return Card(
        title=tr(one.title),
        text=tr(one.summary),
        group=tr(one.group),
        words=small_letters(said),
        read=lambda: example_text(one.name).encode(),
        example=one.name,
        tip=goal,
    )


def _file_card(path: Path) -> Card:
    return Card(
        title=path.stem,
        text=str(path.parent),
        group="",
        words=small_letters(str(path)),
        read=path.read_bytes,
        path=path,
        tip=str(path),
        stamp=_stamp(path),
    )


def _stamp(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0
