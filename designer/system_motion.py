"""Whether the desktop was told to move as little as possible."""

from __future__ import annotations

import configparser
import os
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

_TOLD: Final = (
    ("gtk-4.0/settings.ini", "Settings", "gtk-enable-animations"),
    ("gtk-3.0/settings.ini", "Settings", "gtk-enable-animations"),
    ("kdeglobals", "KDE", "AnimationDurationFactor"),
)
"""Files, sections and keys in which the desktops of Linux keep it."""


def system_reduces_motion(config: Path | None = None) -> bool:
    """Return whether the user has turned off animations for all programs.

    Qt tells it on Windows only; on Linux GTK and KDE keep it in files of the user's.
    """
    if sys.platform == "win32":
        return not QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
    home = os.environ.get("XDG_CONFIG_HOME") or str(Path.home() / ".config")
    folder = config or Path(home)
    return any(_is_off(folder / file, section, key) for file, section, key in _TOLD)


def _is_off(path: Path, section: str, key: str) -> bool:
    parser = configparser.ConfigParser(interpolation=None, strict=False)
    try:
        parser.read(path, encoding="utf-8")
    except (OSError, UnicodeDecodeError, configparser.Error):
        return False
    value = parser.get(section, key, fallback="1").strip().lower()
    return value in ("0", "0.0", "false")
