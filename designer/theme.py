"""Colours of the window, the canvas and the plots: one table of tokens for each theme."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, partial
from typing import Final

from PySide6.QtCore import QMetaObject, QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QGuiApplication, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication

from designer.fonts import text_font
from designer.stylesheet import stylesheet
from resources import read_text

TOKENS: Final = (
    "window",
    "panel",
    "panel_alternate",
    "panel_raised",
    "hover",
    "field",
    "border",
    "divider",
    "shadow",
    "scroll",
    "text",
    "text_muted",
    "placeholder",
    "text_disabled",
    "accent",
    "accent_hover",
    "accent_pressed",
    "accent_text",
    "selection",
    "focus",
    "canvas",
    "grid",
    "grid_major",
    "node",
    "node_border",
    "node_selected",
    "link",
    "link_selected",
    "link_invalid",
    "port",
    "port_active",
    "error",
    "warning",
    "success",
    "info",
    *(f"plot_{number}" for number in range(1, 9)),
    "code_background",
    "code_line",
    "code_keyword",
    "code_string",
    "code_number",
    "code_comment",
    "code_function",
)
CATEGORIES: Final = (
    "Input and output",
    "Data",
    "Linear",
    "Convolution",
    "Pooling",
    "Recurrent",
    "Normalization",
    "Activation",
    "Merge",
    "Math",
    "Structure",
    "Loss",
    "Metric",
    "Attention",
    "Block",
    "Shape",
)


@dataclass(frozen=True)
class Theme:
    """Every colour of one look, by token and by category of node."""

    name: str
    dark: bool
    colors: Mapping[str, str]
    categories: Mapping[str, str]

    def color(self, token: str, alpha: float = 1.0) -> QColor:
        """Return the colour of ``token``, see-through where ``alpha`` is below 1."""
        color = QColor(self.colors[token])
        color.setAlphaF(alpha)
        return color

    def category(self, name: str, alpha: float = 1.0) -> QColor:
        """Return the colour of a category; a plug-in's own category is drawn in grey."""
        color = QColor(self.categories.get(name, self.colors["text_muted"]))
        color.setAlphaF(alpha)
        return color


class _Announcer(QObject):
    """Tells the window that another theme is in force."""

    changed = Signal(object)
    theme: Theme | None = None


_announcer: Final = _Announcer()
theme_changed: Final[SignalInstance] = _announcer.changed


@cache
def load_theme(name: str) -> Theme:
    """Read the shipped theme ``name``: ``dark``, ``light`` or ``contrast``."""
    return Theme(**json.loads(read_text("themes", f"{name}.json")))


def current_theme() -> Theme:
    """Return the theme in force, the dark one until another is applied."""
    return _announcer.theme or load_theme("dark")


def apply_theme(app: QApplication, name: str) -> Theme:
    """Dress ``app`` in a shipped theme, or for ``system`` in what the desktop tells.

    The application is made with the style Fusion: to set a style here would cost 30 ms, for
    PySide makes all of QStyle's enumerations when it first hands one out.
    """
    theme = load_theme(resolved_name(name))
    app.setFont(text_font())
    app.setPalette(_palette(theme))
    app.setStyleSheet(stylesheet(theme.colors, mirrored=app.isRightToLeft()))
    _announcer.theme = theme
    _announcer.changed.emit(theme)
    return theme


def follow_system(context: QObject, changed: Callable[[], None]) -> None:
    """Call back, while an object lives, when the desktop turns dark, light or rich in contrast."""
    hints = QGuiApplication.styleHints()
    signals = [hints.colorSchemeChanged]
    if hasattr(hints, "accessibility"):
        signals.append(hints.accessibility().contrastPreferenceChanged)
    for signal in signals:
        link = signal.connect(lambda *_: changed())
        context.destroyed.connect(partial(_unlink, link))


def _unlink(link: QMetaObject.Connection, *_gone: object) -> None:
    QObject.disconnect(link)


def resolved_name(name: str) -> str:
    """Return the name of a shipped theme, for ``system`` what the desktop tells."""
    return _system_name() if name == "system" else name


def _system_name() -> str:
    hints = QGuiApplication.styleHints()
    if _wants_contrast(hints):
        return "contrast"
    scheme = hints.colorScheme()
    return "light" if scheme == Qt.ColorScheme.Light else "dark"


def _wants_contrast(hints: QStyleHints) -> bool:
    """Return whether the desktop asks for high contrast; Qt tells it from 6.10 on."""
    if not hasattr(hints, "accessibility"):
        return False
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


_ROLES: Final = (
    (QPalette.ColorRole.Window, "window"),
    (QPalette.ColorRole.WindowText, "text"),
    (QPalette.ColorRole.Base, "field"),
    (QPalette.ColorRole.AlternateBase, "panel_alternate"),
    (QPalette.ColorRole.Text, "text"),
    (QPalette.ColorRole.PlaceholderText, "placeholder"),
    (QPalette.ColorRole.Button, "panel_raised"),
    (QPalette.ColorRole.ButtonText, "text"),
    (QPalette.ColorRole.BrightText, "accent_text"),
    (QPalette.ColorRole.ToolTipBase, "panel_raised"),
    (QPalette.ColorRole.ToolTipText, "text"),
    (QPalette.ColorRole.Highlight, "accent"),
    (QPalette.ColorRole.HighlightedText, "accent_text"),
    (QPalette.ColorRole.Accent, "accent"),
    (QPalette.ColorRole.Link, "node_selected"),
    (QPalette.ColorRole.LinkVisited, "node_selected"),
    (QPalette.ColorRole.Light, "hover"),
    (QPalette.ColorRole.Midlight, "hover"),
    (QPalette.ColorRole.Mid, "border"),
    (QPalette.ColorRole.Dark, "border"),
    (QPalette.ColorRole.Shadow, "shadow"),
)
_TEXT_ROLES: Final = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
    QPalette.ColorRole.HighlightedText,
)


def _palette(theme: Theme) -> QPalette:
    """Return the palette of ``theme`` for what Qt paints without the style sheet."""
    palette = QPalette()
    for role, token in _ROLES:
        palette.setColor(role, theme.color(token))
    for role in _TEXT_ROLES:
        palette.setColor(QPalette.ColorGroup.Disabled, role, theme.color("text_disabled"))
    palette.setColor(
        QPalette.ColorGroup.Disabled, QPalette.ColorRole.Highlight, theme.color("hover")
    )
    return palette
