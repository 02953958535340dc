"""Both themes are complete, readable, even in lightness, and reach the application."""

import importlib
import itertools
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.fonts import code_font, text_font
from designer.stylesheet import stylesheet
from designer.theme import (
    CATEGORIES,
    TOKENS,
    Theme,
    apply_theme,
    current_theme,
    load_theme,
    theme_changed,
)
from nodes.layer import LAYERS

TEXT_ON = {
    "text": ("window", "panel", "panel_alternate", "panel_raised", "hover", "field", "node"),
    "text_muted": ("window", "panel", "panel_raised", "hover", "field", "node", "canvas"),
    "placeholder": ("field",),
    "accent_text": ("accent", "accent_hover", "accent_pressed"),
    "error": ("panel", "panel_raised", "node"),
    "warning": ("panel", "panel_raised", "node"),
    "success": ("panel", "panel_raised", "node"),
    "info": ("panel", "panel_raised", "node"),
    "code_keyword": ("code_background", "code_line"),
    "code_string": ("code_background", "code_line"),
    "code_number": ("code_background", "code_line"),
    "code_comment": ("code_background", "code_line"),
    "code_function": ("code_background", "code_line"),
}
SHAPES_ON = {
    "link": ("canvas",),
    "link_selected": ("canvas",),
    "link_invalid": ("canvas",),
    "port": ("canvas", "node"),
    "port_active": ("canvas", "node"),
    "node_selected": ("canvas",),
    "focus": ("window", "panel", "panel_raised", "canvas"),
    **{f"plot_{number}": ("panel", "canvas") for number in range(1, 9)},
}


@pytest.fixture(params=["dark", "light", "contrast"])
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(request.param)


@pytest.fixture
def _dark_again(qapp: QApplication) -> Iterator[None]:
    yield
    apply_theme(qapp, "dark")


def test_that_a_theme_has_every_token_and_category_and_no_other(theme: Theme) -> None:
    assert set(theme.colors) == set(TOKENS)
    assert set(theme.categories) == set(CATEGORIES)
    colors = [*theme.colors.values(), *theme.categories.values()]
    assert all(re.fullmatch("#[0-9a-f]{6}", color) for color in colors)


def test_that_text_can_be_read_on_every_ground_where_it_stands(theme: Theme) -> None:
    pairs = [(text, ground) for text, grounds in TEXT_ON.items() for ground in grounds]
    pairs += [("text", "selection"), ("text_muted", "selection"), ("text", "code_line")]
    assert _too_faint(theme, pairs, least=4.5) == []


def test_that_high_contrast_has_seven_to_one_for_text_and_for_marks() -> None:
    theme = load_theme("contrast")
    pairs = [(text, ground) for text, grounds in TEXT_ON.items() for ground in grounds]
    pairs += [("text", "selection"), ("text_muted", "selection")]
    pairs += [("node_border", "canvas"), ("node_border", "node")]
    assert _too_faint(theme, pairs, least=7.0) == []
    shapes = [(shape, ground) for shape, grounds in SHAPES_ON.items() for ground in grounds]
    assert _too_faint(theme, shapes, least=4.5) == []
    assert _contrast(theme.color("text"), theme.color("placeholder")) > 2.0
    for token in ("divider", "border"):  # what is black on black would be one panel
        assert _contrast(theme.color(token), theme.color("panel")) > 4.5
    assert _contrast(theme.color("hover"), theme.color("panel")) > 2.0


def test_that_links_ports_and_curves_stand_out_from_their_ground(theme: Theme) -> None:
    pairs = [(shape, ground) for shape, grounds in SHAPES_ON.items() for ground in grounds]
    assert _too_faint(theme, pairs, least=3.0) == []


def test_that_each_category_stands_out_from_node_canvas_and_panel(theme: Theme) -> None:
    faint = [
        (category, ground)
        for category in CATEGORIES
        for ground in ("node", "canvas", "panel")
        if _contrast(theme.category(category), theme.color(ground)) < 3.0
    ]
    assert faint == []


def test_that_categories_are_equally_light_and_differ_in_hue(theme: Theme) -> None:
    lab = {category: _oklab(theme.category(category)) for category in CATEGORIES}
    lightness = [color[0] for color in lab.values()]
    assert max(lightness) - min(lightness) < 0.03
    for one, other in itertools.combinations(CATEGORIES, 2):
        assert _distance(lab[one], lab[other]) > 0.04, (one, other)


def test_that_curves_drawn_together_can_be_told_apart(theme: Theme) -> None:
    curves = [_oklab(theme.color(f"plot_{number}")) for number in range(1, 9)]
    assert all(_distance(*pair) > 0.06 for pair in itertools.combinations(curves, 2))


def test_that_each_category_of_a_shipped_layer_has_its_colour() -> None:
    importlib.import_module("nodes.library")
    assert {declared.category for declared in LAYERS.values()} <= set(CATEGORIES)


def test_that_a_category_of_a_plug_in_is_grey(theme: Theme) -> None:
    assert theme.category("Quantum") == theme.color("text_muted")


def test_that_a_colour_can_be_asked_for_see_through(theme: Theme) -> None:
    assert theme.color("accent", alpha=0.5).alphaF() == pytest.approx(0.5, abs=0.01)
    assert theme.color("accent").alphaF() == 1.0


def test_that_the_style_sheet_names_only_tokens_and_pictures_that_exist(theme: Theme) -> None:
    filled = stylesheet(theme.colors) + stylesheet(theme.colors, mirrored=True)
    assert "$" not in filled
    pictures = re.findall(r'url\("(.+?)"\)', filled)
    assert pictures
    assert all(Path(picture).is_file() for picture in pictures)


@pytest.mark.usefixtures("_dark_again")
@pytest.mark.parametrize("name", ["light", "contrast", "dark"])
def test_that_an_applied_theme_is_in_force_and_is_announced(
    qapp: QApplication, qtbot: QtBot, name: str
) -> None:
    with qtbot.waitSignal(theme_changed) as announced:
        theme = apply_theme(qapp, name)
    assert announced.args == [theme]
    assert current_theme() is theme is load_theme(name)
    assert qapp.palette().color(QPalette.ColorRole.Window) == theme.color("window")


@pytest.mark.usefixtures("_dark_again")
def test_that_the_system_theme_is_one_of_the_shipped(qapp: QApplication) -> None:
    assert apply_theme(qapp, "system").name in {"Dark", "Light", "High contrast"}


@pytest.mark.usefixtures("qapp")
def test_that_text_is_set_in_the_shipped_fonts() -> None:
    assert QFontInfo(text_font()).family() == "Inter"
    assert QFontInfo(code_font()).family() == "JetBrains Mono"
    assert QFontInfo(code_font()).fixedPitch()


def _too_faint(
    theme: Theme, pairs: list[tuple[str, str]], least: float
) -> list[tuple[str, str, float]]:
    measured = [(a, b, _contrast(theme.color(a), theme.color(b))) for a, b in pairs]
    return [(a, b, round(contrast, 2)) for a, b, contrast in measured if contrast < least]


def _contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of WCAG 2, from 1 to 21."""
    darker, lighter = sorted(_luminance(color) for color in (one, other))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: QColor) -> float:
    red, green, blue = _linear(color)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(color: QColor) -> tuple[float, float, float]:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    )
    return red, green, blue


def _oklab(color: QColor) -> tuple[float, float, float]:
    """Return lightness and the two opponent axes after B. Ottosson, 2020."""
    red, green, blue = _linear(color)
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    middle = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short,
    )


def _distance(one: tuple[float, float, float], other: tuple[float, float, float]) -> float:
    return sum((a - b) ** 2 for a, b in zip(one, other, strict=True)) ** 0.5
