"""What the window remembers from one day to the next: recent files, look, layout, shortcuts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QSettings

LONGEST_RECENT: Final = 12
THEMES: Final = ("dark", "light", "contrast", "system")


class Settings:
    """The remembered choices, in a file of the user's own settings folder."""

    def __init__(self, store: QSettings | None = None) -> None:
        scope, ini = QSettings.Scope.UserScope, QSettings.Format.IniFormat
        self._store = store or QSettings(ini, scope, "Netwright", "Netwright")

    @property
    def recent(self) -> tuple[Path, ...]:
        """The files that were opened or saved last, the newest first."""
        return tuple(Path(text) for text in self._texts("files/recent"))

    def add_recent(self, path: Path) -> None:
        """Put a file at the head of the recent ones."""
        kept = [path, *(other for other in self.recent if other != path)]
        self._store.setValue("files/recent", [str(one) for one in kept[:LONGEST_RECENT]])

    def forget_recent(self, path: Path | None = None) -> None:
        """Drop a file from the recent ones, or all of them."""
        kept = [] if path is None else [str(other) for other in self.recent if other != path]
        self._store.setValue("files/recent", kept)

    @property
    def open_files(self) -> tuple[tuple[Path, ...], int]:
        """The files that were open when the window was closed, and the place of the one shown."""
        place = str(self._store.value("files/shown", "0"))
        files = tuple(Path(text) for text in self._texts("files/open"))
        return files, int(place) if place.isdigit() else 0

    def keep_open_files(self, files: Iterable[Path], shown: int) -> None:
        """Remember what is open."""
        self._store.setValue("files/open", [str(path) for path in files])
        self._store.setValue("files/shown", shown)

    @property
    def folder(self) -> Path:
        """Where file dialogs start: beside the newest recent file."""
        places = (path.parent for path in self.recent)
        return next((place for place in places if place.is_dir()), Path.home())

    @property
    def theme(self) -> str:
        """The chosen look: dark, light, contrast or system."""
        chosen = str(self._store.value("window/theme", "dark"))
        return chosen if chosen in THEMES else "dark"

    @theme.setter
    def theme(self, name: str) -> None:
        self._store.setValue("window/theme", name)

    @property
    def language(self) -> str:
        """The chosen language: that of the system, or the name of a catalogue."""
        return str(self._store.value("window/language", "system"))

    @language.setter
    def language(self, name: str) -> None:
        self._store.setValue("window/language", name)

    @property
    def toured(self) -> bool:
        """Whether the tour of a first start was shown."""
        return self._flag("window/toured", default=False)

    @toured.setter
    def toured(self, on: bool) -> None:
        self._store.setValue("window/toured", on)

    @property
    def snap(self) -> bool:
        """Whether nodes snap to the grid."""
        return self._flag("canvas/snap", default=True)

    @snap.setter
    def snap(self, on: bool) -> None:
        self._store.setValue("canvas/snap", on)

    @property
    def box_touches(self) -> bool:
        """Whether a box selects all that it touches, whichever way it is drawn."""
        return self._flag("canvas/box_touches", default=False)

    @box_touches.setter
    def box_touches(self, on: bool) -> None:
        self._store.setValue("canvas/box_touches", on)

    @property
    def columns(self) -> bool:
        """Whether a layout folds a long network into columns."""
        return self._flag("canvas/columns", default=True)

    @columns.setter
    def columns(self, on: bool) -> None:
        self._store.setValue("canvas/columns", on)

    @property
    def minimap(self) -> bool:
        """Whether a small picture of the whole network lies in a corner of the canvas."""
        return self._flag("canvas/minimap", default=False)

    @minimap.setter
    def minimap(self, on: bool) -> None:
        self._store.setValue("canvas/minimap", on)

    @property
    def indicators(self) -> bool:
        """Whether nodes show figures of the run."""
        return self._flag("canvas/indicators", default=True)

    @indicators.setter
    def indicators(self, on: bool) -> None:
        self._store.setValue("canvas/indicators", on)

    @property
    def reduced_motion(self) -> bool:
        """Whether nothing moves by itself: the view jumps instead of gliding."""
        from designer.system_motion import system_reduces_motion

        if self._store.contains("window/reduced_motion"):
            return self._flag("window/reduced_motion", default=False)
        return system_reduces_motion()

    @reduced_motion.setter
    def reduced_motion(self, on: bool) -> None:
        self._store.setValue("window/reduced_motion", on)

    @property
    def training_place(self) -> str:
        """Where runs are trained: in a thread, in a process, or in what suits the network."""
        from runtime.train.place import CHOSEN, PLACES

        chosen = str(self._store.value("training/place", CHOSEN))
        return chosen if chosen in PLACES else CHOSEN

    @training_place.setter
    def training_place(self, name: str) -> None:
        self._store.setValue("training/place", name)

    @property
    def notify(self) -> bool:
        """Whether the system says that training is over, where the window is not looked at."""
        return self._flag("training/notify", default=True)

    @notify.setter
    def notify(self, on: bool) -> None:
        self._store.setValue("training/notify", on)

    @property
    def awake(self) -> bool:
        """Whether the computer is kept awake while a network is trained."""
        return self._flag("training/awake", default=True)

    @awake.setter
    def awake(self, on: bool) -> None:
        self._store.setValue("training/awake", on)

    @property
    def tensorboard(self) -> bool:
        """Whether runs write files for TensorBoard, too."""
        return self._flag("training/tensorboard", default=False)

    @tensorboard.setter
    def tensorboard(self, on: bool) -> None:
        self._store.setValue("training/tensorboard", on)

    @property
    def restart(self) -> bool:
        """Whether a run whose process dies goes on from its last checkpoint by itself."""
        return self._flag("training/restart", default=True)

    @restart.setter
    def restart(self, on: bool) -> None:
        self._store.setValue("training/restart", on)

    @property
    def run_columns(self) -> dict[str, bool]:
        """The columns of the table of runs that the user has chosen or taken away."""
        found = self._texts("runs/columns")
        return {text[1:]: text.startswith("+") for text in found if len(text) > 1}

    @run_columns.setter
    def run_columns(self, wanted: Mapping[str, bool]) -> None:
        texts = [f"{'+' if on else '-'}{key}" for key, on in wanted.items()]
        self._store.setValue("runs/columns", texts)

    def plot(self, name: str, preset: str) -> str:
        """Return how plots are drawn: a remembered choice by its name, or what it is at first."""
        return str(self._store.value(f"plots/{name}", preset))

    def keep_plot(self, **chosen: object) -> None:
        """Remember how plots are drawn."""
        for name, value in chosen.items():
            self._store.setValue(f"plots/{name}", str(value))

    def layout(self, name: str) -> QByteArray:
        """Return a remembered piece of the window's layout; empty while there is none."""
        value = self._store.value(f"layout/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_layout(self, name: str, state: QByteArray) -> None:
        """Remember a piece of the window's layout."""
        self._store.setValue(f"layout/{name}", state)

    @property
    def panel_sizes(self) -> dict[str, tuple[int, int]]:
        """The remembered width and height of panels by name."""
        found = (text.split() for text in self._texts("layout/sizes"))
        numbers = ((part[0], part[1:]) for part in found if len(part) == 3)  # noqa: PLR2004
        return {
            name: (int(width), int(height))
            for name, (width, height) in numbers
            if width.isdigit() and height.isdigit()
        }

    @panel_sizes.setter
    def panel_sizes(self, sizes: Mapping[str, tuple[int, int]]) -> None:
        texts = [f"{name} {width} {height}" for name, (width, height) in sizes.items()]
        self._store.setValue("layout/sizes", texts)

    def forget_layout(self) -> None:
        """Go back to the layout that a new user sees."""
        self._store.remove("layout")

    @property
    def keys(self) -> str:
        """The name of the preset of keys."""
        from designer.keymap import OWN, presets

        chosen = str(self._store.value("keys/preset", OWN))
        return chosen if chosen in presets() else OWN

    @keys.setter
    def keys(self, name: str) -> None:
        self._store.setValue("keys/preset", name)

    def forget_shortcuts(self) -> None:
        """Forget every key that the user chose."""
        self._store.remove("shortcuts")

    def shortcut(self, action: str) -> str | None:
        """Return the key that the user chose for an action; None for the one it comes with."""
        value = self._store.value(f"shortcuts/{action}")
        return None if value is None else str(value)

    def keep_shortcut(self, action: str, key: str | None) -> None:
        """Remember another key for an action; None brings its own key back."""
        if key is None:
            self._store.remove(f"shortcuts/{action}")
        else:
            self._store.setValue(f"shortcuts/{action}", key)

    def trusted(self, path: Path) -> frozenset[str]:
        """Return the digests of the Python that the user trusts in a project on this machine."""
        return frozenset(self._texts(_trust_key(path)))

    def keep_trusted(self, path: Path, digests: Iterable[str]) -> None:
        """Remember the Python that the user trusts in a project; it stays on this machine."""
        self._store.setValue(_trust_key(path), sorted(digests))

    def save(self) -> None:
        """Write everything to the file now."""
        self._store.sync()

    def _flag(self, key: str, *, default: bool) -> bool:
        return str(self._store.value(key, default)).lower() == "true"

    def _texts(self, key: str) -> list[str]:
        value = self._store.value(key, [])
        if isinstance(value, str):
            return [value]
        return [str(text) for text in value] if isinstance(value, list) else []


def _trust_key(path: Path) -> str:
    """Return a key without a slash for the place of a project, links followed."""
    import hashlib

    return f"trust/{hashlib.sha256(str(path.resolve()).encode()).hexdigest()}"
