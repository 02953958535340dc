"""The commands that choose the look and the language of the window."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Final

from designer.action import Action
from designer.language import CHANGED, LANGUAGES, SYSTEM, said_in
from designer.words import later

if TYPE_CHECKING:
    from designer.mainwindow import MainWindow

THEMES: Final = (
    ("dark", later("&Dark"), "moon"),
    ("light", later("&Light"), "sun"),
    ("contrast", later("High &contrast"), "contrast"),
    ("system", later("&System"), "settings"),
)
_OWN: Final = (SYSTEM, later("&System language"))


def look_actions() -> Iterator[Action]:
    """Yield the commands that choose the look of the window, and its language."""
    for name, title, icon in THEMES:
        choose, chosen = partial(_set_theme, name=name), partial(_has_theme, name=name)
        yield Action(f"theme.{name}", title, choose, icon=icon, checked=chosen)
    for name, title in (_OWN, *((one.name, one.title) for one in LANGUAGES)):
        choose, chosen = partial(_set_language, name=name), partial(_has_language, name=name)
        yield Action(f"language.{name}", title, choose, checked=chosen)


def _set_theme(window: MainWindow, name: str) -> None:
    window.set_theme(name)


def _has_theme(window: MainWindow, name: str) -> bool:
    return window.settings.theme == name


def _set_language(window: MainWindow, name: str) -> None:
    """Remember the language for the next start, and say so in that language."""
    if window.settings.language != name:
        window.settings.language = name
        window.notice.say(said_in(name, CHANGED), "hint")


def _has_language(window: MainWindow, name: str) -> bool:
    return window.settings.language == name
