"""Every icon is drawn in one manner, takes the theme's colours and stays sharp."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication

from designer.icons import category_icon, category_icon_name, icon, icon_names
from designer.theme import CATEGORIES, apply_theme, load_theme
from resources import read_text

LOGO = "netwright"
STROKES = sorted(icon_names() - {LOGO})


@pytest.fixture
def _dark_again(qapp: QApplication) -> Iterator[None]:
    yield
    apply_theme(qapp, "dark")


@pytest.mark.parametrize("name", STROKES)
def test_that_an_icon_is_a_rounded_stroke_on_the_common_grid(name: str) -> None:
    drawing = read_text("icons", f"{name}.svg")
    head = drawing.splitlines()[0]
    for trait in ('viewBox="0 0 24 24"', 'stroke-width="1.75"', 'stroke-linecap="round"'):
        assert trait in head
    assert set(re.findall(r'(?:stroke|fill)="(.+?)"', drawing)) <= {"none", "currentColor"}


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", [*STROKES, LOGO])
def test_that_an_icon_leaves_ink_and_room(name: str) -> None:
    ink = _ink(icon(name, load_theme("dark")), 24)
    assert 0.005 < ink < 0.9


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0, 3.0])
def test_that_an_icon_is_drawn_in_the_pixels_of_the_screen(scale: float) -> None:
    pixmap = icon("play").pixmap(QSize(20, 20), scale)
    assert pixmap.size() == QSize(20, 20) * scale
    assert pixmap.devicePixelRatio() == scale


@pytest.mark.usefixtures("_dark_again")
def test_that_an_icon_follows_the_theme_in_force(qapp: QApplication) -> None:
    play = icon("stop", token="text")
    apply_theme(qapp, "dark")
    dark = _brightest(play)
    apply_theme(qapp, "light")
    light = _brightest(play)
    assert dark == load_theme("dark").color("text")
    assert light == load_theme("light").color("text")


@pytest.mark.usefixtures("qapp")
def test_that_an_icon_of_a_given_theme_stays_with_it() -> None:
    light = load_theme("light")
    assert _brightest(icon("stop", light, "text")) == light.color("text")


@pytest.mark.usefixtures("qapp")
def test_that_a_disabled_icon_is_faint() -> None:
    theme = load_theme("dark")
    assert _brightest(icon("stop", theme), QIcon.Mode.Disabled) == theme.color("text_disabled")


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("category", CATEGORIES)
def test_that_each_category_has_its_own_icon_in_its_colour(category: str) -> None:
    assert category == "Block" or category_icon_name(category) != "category-block"
    theme = load_theme("dark")
    assert _ink(category_icon(category, theme), 24) > 0.02


def test_that_a_category_of_a_plug_in_shows_a_block() -> None:
    assert category_icon_name("Quantum") == "category-block"


@pytest.mark.usefixtures("qapp")
def test_that_an_unknown_icon_is_refused_with_the_known_names() -> None:
    with pytest.raises(ValueError, match="No icon is called 'plya'; the names are add, "):
        icon("plya")


def _image(drawn: QIcon, side: int, mode: QIcon.Mode = QIcon.Mode.Normal) -> QImage:
    return drawn.pixmap(QSize(side, side), 1.0, mode).toImage()


def _ink(drawn: QIcon, side: int) -> float:
    image = _image(drawn, side)
    pixels = [image.pixelColor(x, y).alphaF() for x in range(side) for y in range(side)]
    return sum(pixels) / len(pixels)


def _brightest(drawn: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> QColor:
    """Return the colour of a pixel that the stroke covers whole."""
    image = _image(drawn, 96, mode)
    colors = (image.pixelColor(x, y) for x in range(96) for y in range(96))
    return next(color for color in colors if color.alpha() == 255)
