"""Menus, toolbar and keys, made from the rows of actions and kept up to date."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from designer.action import MENU_OF, menu_words, plain
from designer.actions import MENUS, RECENT, TOOLBAR, Action, Command
from designer.icons import icon
from designer.keymap import Keys, keymap, presets
from designer.plain import tip
from designer.widgets import listen_once
from designer.words import tr

if TYPE_CHECKING:
    from designer.mainwindow import MainWindow

_SIGN: Final = QSize(18, 18)
_PROMINENT: Final = "run.train"


class Menus(QObject):
    """One Qt action a row; titles, ticks and what is greyed follow the state of the window."""

    def __init__(self, window: MainWindow, rows: Iterable[Action]) -> None:
        super().__init__(window)
        self._window = window
        self.rows = {row.id: row for row in rows}
        self.actions = {row.id: self._made(row) for row in self.rows.values()}
        self.keys: dict[str, Keys] = {}
        """The keys of each action as they are now."""
        self._shown: dict[str, tuple[str, str, Keys]] = {}
        self._search: QToolButton | None = None
        """What each action says: its obstacle, a title of the moment and its keys."""
        self._twins: dict[str, QAction] = {}
        """The keys that an action has on the canvas beside those it has everywhere."""
        self._canvas: QWidget | None = None
        self._menus: dict[str, QMenu] = {}
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.timeout.connect(self.refresh)
        self._fill_menus()
        self.set_keys()

    def menu(self, path: str) -> QMenu:
        """Return a menu by its path, made now if there is none yet."""
        if path not in self._menus:
            above, _, title = path.rpartition("/")
            home = self.menu(above) if above else self._window.menuBar()
            self._menus[path] = made = home.addMenu(tr(title) if above else tr(f"&{title}"))
            made.setToolTipsVisible(True)
        return self._menus[path]

    def call(self, name: str) -> None:
        """Call an action, unless something is in its way."""
        row = self.rows[name]
        if not self._window.furnished:
            return
        obstacle = row.obstacle(self._window)
        if obstacle:
            self._window.controller.status.emit(obstacle)
        else:
            row.call(self._window)
        self.refresh_soon()

    def refresh_soon(self) -> None:
        """Bring everything up to date once this turn of the event loop is over."""
        self._waiting.start(0)

    def refresh(self) -> None:
        """Bring titles, ticks and what is greyed up to date."""
        if not self._window.furnished:
            return
        for name, row in self.rows.items():
            if row.checked is not None:  # Qt turns the tick of an action that is called
                self.actions[name].setChecked(row.checked(self._window))
            caption = row.caption(self._window) if row.caption is not None else ""
            now = (row.obstacle(self._window), caption, self.keys[name])
            if self._shown.get(name) != now:
                self._shown[name] = now
                self._show(row, *now[:2])

    def _show(self, row: Action, obstacle: str, caption: str) -> None:
        action = self.actions[row.id]
        action.setEnabled(not obstacle)
        if caption:
            action.setText(caption.replace("&", "&&"))
            action.setIconText(action.text())
        action.setToolTip(tip(self._words(row, action, obstacle)))

    def set_keys(self) -> None:
        """Give each action the keys that the user chose, those of the preset, or its own."""
        settings = self._window.settings
        kept = ((name, settings.shortcut(name)) for name in self.rows)
        chosen = {name: keys for name, keys in kept if keys is not None}
        preset = presets()[settings.keys].keys
        self.keys = keymap(self.rows.values(), preset, chosen)
        for name, action in self.actions.items():
            keys = self.keys[name]
            action.setShortcuts(
                _sequences(keys.on_canvas if self.rows[name].of_canvas else keys.here)
            )
            if self._canvas is not None and keys.on_canvas and not self.rows[name].of_canvas:
                self._twin(name, self._canvas).setShortcuts(_sequences(keys.on_canvas))
            elif name in self._twins:
                self._twins[name].setShortcuts([])
        self._name_search()

    def _twin(self, name: str, canvas: QWidget) -> QAction:
        if name not in self._twins:
            self._twins[name] = twin = QAction(canvas)
            twin.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            twin.triggered.connect(partial(self._triggered, name))
            canvas.addAction(twin)
        return self._twins[name]

    def keys_of(self, name: str) -> list[str]:
        """Return the keys of an action, those of the canvas last."""
        return list(self.keys[name].all)

    def commands(self) -> Iterator[Command]:
        """Yield every action as the command palette shows it."""
        for name, row in self.rows.items():
            action = self.actions[name]
            keys = native_keys(self.keys_of(name)[:1])
            title = row.plain_title if row.caption is None else action.text().replace("&&", "&")
            obstacle = row.obstacle(self._window)
            words = (row.plain_title, tr(row.tip), plain(row.title))
            where = menu_words(row.menu)
            yield Command(name, title.rstrip("…"), where, keys, row.icon, obstacle, words)

    def fill_toolbar(self, bar: QToolBar) -> None:
        """Put the groups of the toolbar on a bar, the last one to the right."""
        bar.setIconSize(_SIGN)
        for number, group in enumerate(TOOLBAR):
            if number == len(TOOLBAR) - 1:
                bar.addWidget(_spring())
                self._add_search(bar)
                bar.addWidget(_spring())
            elif number:
                bar.addSeparator()
            for name in group:
                bar.addAction(self.actions[name])
                self._dress_button(bar, name)

    def _add_search(self, bar: QToolBar) -> None:
        button = QToolButton(bar)
        button.setObjectName("command_search")
        button.setProperty("role", "search")
        button.setIcon(icon("search"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setToolTip(tr("Every command by typing its name"))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(partial(self.call, "view.palette"))
        bar.addWidget(button)
        self._search = button
        self._name_search()

    def _name_search(self) -> None:
        """Write the key of the command palette where it is looked for."""
        if self._search is not None:
            keys = self.actions["view.palette"].shortcut()
            shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
            self._search.setText(tr("Find a command   {keys}", keys=shown))

    def _dress_button(self, bar: QToolBar, name: str) -> None:
        button = bar.widgetForAction(self.actions[name])
        if not isinstance(button, QToolButton):
            return
        listen_once(button)
        button.setAccessibleName(self.rows[name].plain_title)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if name.startswith("run."):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        if name == _PROMINENT:
            button.setProperty("primary", True)  # noqa: FBT003 - Qt's argument has no name
            self.actions[name].setIcon(icon(self.rows[name].icon, token="accent_text"))

    def _made(self, row: Action) -> QAction:
        action = QAction(tr(row.title), self)
        action.setIconText(row.plain_title)
        action.setObjectName(row.id)
        if row.icon:
            action.setIcon(icon(row.icon))
            # In a menu the icon would stand where the tick says whether it is on.
            action.setIconVisibleInMenu(row.id != _PROMINENT and row.checked is None)
        action.setCheckable(row.checked is not None)
        action.triggered.connect(partial(self._triggered, row.id))
        if row.of_canvas:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        else:
            self._window.addAction(action)
        return action

    def give_canvas(self, canvas: QWidget) -> None:
        """Give the canvas the keys that are its own."""
        self._canvas = canvas
        for name, action in self.actions.items():
            if self.rows[name].of_canvas:
                canvas.addAction(action)
        self.set_keys()

    def _triggered(self, name: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a slot
        self.call(name)

    def _fill_menus(self) -> None:
        for title in MENUS:
            self.menu(title)
        groups: dict[str, QActionGroup] = {}
        for name, row in self.rows.items():
            menu = self.menu(row.menu)
            if row.group:
                menu.addSeparator()
            menu.addAction(self.actions[name])
            if row.id == "file.open":
                self.menu(RECENT)
                self.menu(MENU_OF["example"])
            if row.id.startswith(("theme.", "language.")):
                group = groups.setdefault(row.menu, QActionGroup(self))
                group.addAction(self.actions[name])

    def _words(self, row: Action, action: QAction, obstacle: str) -> str:
        keys = native_keys(self.keys_of(row.id)[:1])
        words = tr(row.tip) or plain(action.text().replace("&&", "&"))
        head = f"{words} ({keys})" if keys else words
        return f"{head}\n{obstacle}" if obstacle else head


def native_keys(keys: Iterable[str]) -> str:
    """Return keys as this system writes them."""
    written = (QKeySequence(k).toString(QKeySequence.SequenceFormat.NativeText) for k in keys)
    return "   ".join(written)


def _sequences(keys: Iterable[str]) -> list[QKeySequence]:
    return [QKeySequence(key) for key in keys]


def _spring() -> QWidget:
    spring = QWidget()
    spring.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    spring.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return spring
