"""The committed web pages of the reference are those of the declarations, whole and linked."""

from __future__ import annotations

import re
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import pytest
import torch

from nodes.dataset import DATASETS
from nodes.layer import LAYERS
from nodes.training import OPTIMIZERS, SCHEDULES
from runtime.handbook import pages, write

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "docs" / "reference"
TESTED = torch.__version__.split("+")[0] in (ROOT / "constraints.txt").read_text("utf-8")
VOID = {"meta", "link", "br", "path"}

made = cache(pages)


class Parts(HTMLParser):
    """Collects ids, links and words, and checks that tags are closed in order."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.words: list[str] = []
        self.figures = 0
        self.feed(text)
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.figures += tag == "svg"
        self.ids += [found["id"] or ""] if "id" in found else []
        self.links += [found["href"] or ""] if tag == "a" else []
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert tag in VOID or self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


@pytest.mark.skipif(not TESTED, reason="curves of another PyTorch differ in the last digit")
def test_that_the_committed_pages_are_up_to_date() -> None:
    found = {path.name: path.read_text("utf-8") for path in FOLDER.glob("*.html")}
    differing = {name for name in made().keys() | found if made().get(name) != found.get(name)}

    assert not differing, f"make docs writes the reference anew: {', '.join(sorted(differing))}"


def test_that_every_declaration_has_its_place_and_every_link_leads_to_one() -> None:
    parts = {name: Parts(text) for name, text in made().items()}
    ids = {f"{name}#{one}" for name, part in parts.items() for one in part.ids}
    links = {link for part in parts.values() for link in part.links}
    ours = {n for n, layer in LAYERS.items() if layer.__module__.startswith("nodes.")}

    assert {link for link in links if "#" in link} == ids
    assert len(ids) == len(ours) + len(OPTIMIZERS) + len(SCHEDULES) + len(DATASETS)
    assert {link for link in links if "#" not in link and "//" not in link} == made().keys()
    assert all(re.fullmatch(r"https://arxiv\.org/abs/[\d.]+", x) for x in links if "//" in x)


def test_that_a_page_tells_formula_advice_and_source_and_draws_activations() -> None:
    page = Parts(made()["activation.html"])
    text = "".join(page.words)

    assert page.figures >= 20
    assert LAYERS["GELU"].use in text
    assert LAYERS["GELU"].avoid in text
    assert "https://arxiv.org/abs/1606.08415" in page.links


def test_that_a_page_of_a_category_that_is_gone_goes_too(tmp_path: Path) -> None:
    (tmp_path / "gone.html").write_text("old")
    write(tmp_path)

    assert {path.name for path in tmp_path.iterdir()} == made().keys()
