"""The layer reference says everything, and no text of a declaration breaks its page."""

from html.parser import HTMLParser

import pytest

import nodes.library  # noqa: F401 - declares the layers
from nodes.declaration import Declared, declare
from nodes.formula import PLAIN, formula_html
from nodes.layer import LAYERS, Layer, Port
from nodes.params import integer
from nodes.reference import page, page_html

HOSTILE = "<img src=x onerror=alert(1)> | `code` *bold* [link](javascript:1) &amp; \\ # {x}"


class Tags(HTMLParser):
    """Collects tags and text, and checks that tags are closed in order."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: set[str] = set()
        self.words: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert not attrs
        self.seen.add(tag)
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


@declare
class Trap(Layer):
    """Placeholder."""

    inputs = (Port("x", HOSTILE),)

    size: int = integer(default=1, doc=HOSTILE)


Trap.__doc__ = HOSTILE
Trap.category = HOSTILE
Trap.title = HOSTILE


@pytest.mark.parametrize("name", sorted(LAYERS))
def test_that_a_page_names_every_port_and_parameter(name: str) -> None:
    layer = LAYERS[name]
    found = page(layer)

    assert found.paragraphs
    assert [row[0] for row in found.parameters] == list(layer.kinds())
    assert all(all(row) for row in (*found.parameters, *found.inputs, *found.outputs))


@pytest.mark.parametrize("name", sorted(LAYERS))
def test_that_the_html_of_a_page_is_well_formed(name: str) -> None:
    tags = Tags(page_html(LAYERS[name]))

    assert not tags.open
    assert LAYERS[name].title in tags.words


@pytest.mark.parametrize("name", sorted(LAYERS))
def test_that_a_formula_in_print_keeps_every_sign(name: str) -> None:
    formula = LAYERS[name].formula
    words = "".join(Tags(formula_html(formula, LAYERS[name].kinds())).words)

    assert words.replace("\u00a0", " ") == formula.translate(PLAIN)


def test_that_a_formula_sets_variables_settings_indices_and_powers_apart() -> None:
    found = formula_html("yᵢ = x² + min_val < y", {"min_val"})

    assert found == (
        "<i>y</i><sub>i</sub> = <i>x</i><sup>2</sup> + <code>min_val</code> &lt; <i>y</i>"
    )


def test_that_the_article_in_a_formula_is_no_variable() -> None:
    assert formula_html("a·x, a learned") == "<i>a</i>·<i>x</i>, <i>a</i> learned"
    assert formula_html("x → a single number") == "<i>x</i> → a single number"


def test_that_hostile_texts_stay_texts_in_html() -> None:
    text = page_html(Trap)
    tags = Tags(text)

    assert "img" not in tags.seen
    assert "".join(tags.words).count(HOSTILE) == 4


def test_that_a_declaration_without_ports_has_a_page_too() -> None:
    @declare
    class Plain(Declared):
        """Says little."""

    assert page_html(Plain) == "<h2>Plain</h2>\n<p>Says little.</p>\n"


def test_that_defaults_and_presets_are_told_apart() -> None:
    rows = {row[0]: row for row in page(LAYERS["Conv2d"]).parameters}

    assert rows["padding"][2:4] == ("0", "1")
    assert rows["out_channels"][2:4] == ("must be given", "16")
    assert rows["in_channels"][2:4] == ("axis 1 of x", "axis 1 of x")
