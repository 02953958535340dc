"""Tests of what the window remembers, and of numbers and plain text as it says them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QRect, QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.plain import PlainLabel, paragraphs, tip
from designer.quantities import counted, memory
from designer.settings import LONGEST_RECENT, Settings
from designer.system_motion import system_reduces_motion
from designer.window_layout import on_screen
from designer.words import tr


def test_that_recent_files_are_kept_newest_first_and_once(
    settings: Settings, tmp_path: Path
) -> None:
    for number in range(20):
        settings.add_recent(tmp_path / f"{number}.json")
    settings.add_recent(tmp_path / "17.json")
    assert len(settings.recent) == LONGEST_RECENT
    assert [path.stem for path in settings.recent[:3]] == ["17", "19", "18"]
    settings.forget_recent(tmp_path / "19.json")
    assert [path.stem for path in settings.recent[:2]] == ["17", "18"]
    assert settings.folder == tmp_path


def test_that_everything_survives_a_restart(tmp_path: Path) -> None:
    file, ini = str(tmp_path / "s.ini"), QSettings.Format.IniFormat
    first = Settings(QSettings(file, ini))
    first.theme, first.snap = "light", False
    first.panel_sizes = {"library": (220, 700)}
    first.add_recent(tmp_path / "only.json")
    first.keep_shortcut("run.train", "F9")
    first.keep_layout("geometry", QByteArray(b"\x01\x00\xff"))
    first.save()
    second = Settings(QSettings(file, ini))
    assert (second.theme, second.snap) == ("light", False)
    assert second.panel_sizes == {"library": (220, 700)}
    assert second.recent == (tmp_path / "only.json",)
    assert second.shortcut("run.train") == "F9"
    assert second.layout("geometry") == QByteArray(b"\x01\x00\xff")
    second.keep_shortcut("run.train", None)
    second.forget_layout()
    assert second.shortcut("run.train") is None
    assert second.layout("geometry").isEmpty()
    assert second.panel_sizes == {}


@pytest.mark.parametrize(
    ("key", "garbage"),
    [
        ("window/theme", "purple"),
        ("files/recent", "one.json"),
        ("layout/geometry", "text"),
        ("layout/sizes", "a b c d, e"),
    ],
)
def test_that_a_damaged_settings_file_falls_back_to_defaults(
    tmp_path: Path, key: str, garbage: str
) -> None:
    store = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    store.setValue(key, garbage)
    settings = Settings(store)
    assert settings.theme == "dark"
    assert settings.snap
    assert settings.layout("geometry").isEmpty()
    assert settings.panel_sizes == {}
    assert settings.folder.is_dir()


def test_that_a_window_off_every_screen_is_noticed(qapp: QApplication) -> None:
    assert on_screen(QRect(10, 10, 400, 300))
    assert not on_screen(QRect(-5000, 10, 400, 300))
    assert not on_screen(QRect(10, 100_000, 400, 300))


@pytest.mark.parametrize(
    ("number", "said"),
    [(0, "0"), (9370, "9,370"), (99_999, "99,999"), (123_456, "123 k"), (1_250_000, "1.25 M"),
     (3 * 10**9, "3 G"), (10**13, "10 T")],
)  # fmt: skip
def test_that_counts_are_short(number: int, said: str) -> None:
    assert counted(number) == said


@pytest.mark.parametrize(
    ("size", "said"), [(5, "5 bytes"), (1536, "1.5 KiB"), (5 * 2**20, "5 MiB"), (2**41, "2 TiB")]
)
def test_that_memory_has_a_unit(size: int, said: str) -> None:
    assert memory(size) == said


@pytest.mark.parametrize(
    ("file", "text", "reduced"),
    [
        ("gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations=0\n", True),
        ("gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations=true\n", False),
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0\n", True),
        ("kdeglobals", "[KDE\nbroken", False),
    ],
)
def test_that_less_motion_is_taken_from_the_desktop_until_the_user_chooses(
    file: str, text: str, *, reduced: bool, tmp_path: Path, settings: Settings
) -> None:
    path = tmp_path / file
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    assert system_reduces_motion(tmp_path) == reduced
    settings.reduced_motion = not reduced
    assert settings.reduced_motion != reduced


def test_that_nouns_follow_their_number() -> None:
    assert tr("{n:,} node", "{n:,} nodes", n=1) == "1 node"
    assert tr("{n:,} node", "{n:,} nodes", n=1200) == "1,200 nodes"


def test_that_labels_and_tips_show_markup_as_it_is(qtbot: QtBot) -> None:
    label = PlainLabel("<img src='x'> & more")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert tip("a < b & <b>c</b>\nd") == "<qt>a &lt; b &amp; &lt;b&gt;c&lt;/b&gt;<br>d</qt>"
    assert tip("") == ""
    assert paragraphs("one\ntwo\n\nthree\n  four") == "one two\n\nthree four"
