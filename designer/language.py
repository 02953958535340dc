"""The language of the window: which ones there are, and how one of them is taken."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

import resources
from designer.words import CONTEXT, later

SYSTEM: Final = "system"


@dataclass(frozen=True)
class Language:
    """A language that the window speaks; `name` is that of its catalogue."""

    name: str
    title: str
    """What it is called in itself."""


LANGUAGES: Final = (Language("en", "&English"), Language("zh_CN", "中文 (&Z)"))
CHANGED: Final = later("The window speaks this language when Netwright is started again.")
_FOLDER: Final = Path(resources.__path__[0]) / "translations"


def resolved(name: str) -> str:
    """Return the language that a setting means: for `system` the first that we have of its own."""
    if name != SYSTEM:
        return name
    wanted = [QLocale(language) for language in QLocale.system().uiLanguages()]
    for locale in wanted:
        for one in LANGUAGES:
            if QLocale(one.name).language() == locale.language() and _same_script(one, locale):
                return one.name
    return "en"


def _same_script(one: Language, locale: QLocale) -> bool:
    """Return whether a language is also written alike: traditional Chinese is not simplified."""
    return QLocale(one.name).script() == locale.script()


def locale_of(name: str) -> QLocale:
    """Return how numbers are written: as the system does, in words of the chosen language."""
    if name == SYSTEM:
        return QLocale.system()
    return QLocale(QLocale(name).language(), QLocale.system().territory())


def speak(app: QApplication, name: str) -> list[QTranslator]:
    """Let the window speak a language from now on; return what undoes that when it is removed.

    Numbers are written as the choice says. The window is read in the direction of its words: an
    English one stays as it is where the system speaks Arabic, or its sentences would fall apart.
    """
    QLocale.setDefault(locale_of(name))
    language = resolved(name)
    app.setLayoutDirection(QLocale(language).textDirection())
    ours, qts = QTranslator(app), QTranslator(app)
    places = (
        (qts, f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (ours, f"netwright_{language}", str(_FOLDER)),
    )
    found = [one for one, file, folder in places if one.load(file, folder)]
    for translator in found:
        app.installTranslator(translator)
    return found


@cache
def said_in(name: str, text: str) -> str:
    """Return a text in another language than the one that is spoken."""
    translator = QTranslator()
    translator.load(f"netwright_{resolved(name)}", str(_FOLDER))
    return translator.translate(CONTEXT, text) or text
