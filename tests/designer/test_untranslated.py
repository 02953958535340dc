"""What somebody reads who chose Chinese: no English is left among the words."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from types import BuiltinMethodType

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

import designer
from designer.app import Application
from designer.panels.form import Form
from designer.panels.help_card import declared_help
from designer.texts import catalogue
from designer.words import PROBE, tr
from nodes.check import check
from nodes.graph import Graph, Network, Node
from nodes.layer import LAYERS
from nodes.reference import limits, page_html
from nodes.training import OPTIMIZERS, SCHEDULES, PhaseOptions

_ENGLISH = re.compile(r"[A-Za-z']{2,},? [a-z']{2,},? [a-z']{2,}")
_NAMED = re.compile(r"\([^)]*\)|“[^”]*”|arXiv|et al")


@pytest.mark.usefixtures("chinese")
def test_that_no_problem_of_a_layer_is_told_half_in_english() -> None:
    nodes = {name: Node(name, name.lower(), layer.fresh()) for name, layer in LAYERS.items()}
    problems = check(Network("Alone", Graph(nodes)))
    assert len(problems) > len(nodes) / 2
    said = {tr(problem.text) for problem in problems}
    assert sorted(text for text in said if _ENGLISH.search(_NAMED.sub("", text))) == []


@pytest.mark.usefixtures("chinese")
def test_that_no_form_tells_in_english_what_it_accepts(qtbot: QtBot) -> None:
    left = set()
    for declared in (*LAYERS.values(), PhaseOptions):
        form = Form(declared.kinds(), [declared.fresh()])
        qtbot.addWidget(form)
        left |= {text for part in form.findChildren(QWidget) for text in _texts(part)}
    assert sorted(left) == []


@pytest.mark.usefixtures("chinese")
def test_that_no_help_card_is_told_in_english() -> None:
    left = set()
    for declared in (*LAYERS.values(), *OPTIMIZERS.values(), *SCHEDULES.values()):
        card = declared_help(declared, declared.build(declared.fresh()))
        said = (
            card.about,
            card.formula,
            card.shapes,
            *(t for h, t in card.advice if h != "Source"),
        )
        page = re.sub(f"<p><b>{tr('Source')}</b>.*?</p>", "", page_html(declared, say=tr))
        cells = (
            *re.split(r"</?(?:td|th|p|h\d)>", page),
            *(tr(limits(k)) for k in declared.kinds().values()),
        )
        plain = (re.sub(r"<[^>]+>", "", text).replace("\u00a0", " ") for text in (*said, *cells))
        left |= {text for text in plain if _is_english(text)}
    assert sorted(left) == []


def test_that_every_sentence_of_the_window_is_in_the_catalogue() -> None:
    known = catalogue.texts().keys()
    left = {
        f"{path.name}:{line}: {words}"
        for path in Path(designer.__path__[0]).rglob("*.py")
        if path.parent.name != "texts" and path.name not in _ENGLISH_ONLY
        for line, words in _sentences(ast.parse(path.read_text(encoding="utf-8")))
        if words not in known
    }
    assert sorted(left) == []


_ENGLISH_ONLY = {"__main__.py", "guard.py", "icons.py", "svg_shapes.py"}
"""What speaks before there is a window or to developers alone."""
_PIECES = {", or say that it may be replaced (--force)", " or tick the box"}
"""What is put together, then said in full."""


def _sentences(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Yield texts of three words and more that are neither documentation nor the form for one."""
    skipped = {id(n.value) for n in ast.walk(tree) if isinstance(n, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and len(node.args) > 1 and ast.unparse(node.func) in _COUNTS:
            skipped.add(id(node.args[0]))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            words = node.value
            if _ENGLISH.search(words) and id(node) not in skipped and words not in _PIECES:
                yield node.lineno, words


_COUNTS = ("tr", "phrase")


@pytest.mark.usefixtures("chinese")
def test_that_no_panel_and_no_command_speaks_english(whole: Application) -> None:
    window = whole.window
    for name in window.docks.by_name:
        window.docks.show(name)
    window.menus.refresh()
    parts = (*window.findChildren(QWidget), *window.findChildren(QAction))
    assert sorted({text for part in parts for text in _texts(part)}) == []


@pytest.mark.usefixtures("qapp")
def test_that_a_catalogue_that_says_little_leaves_the_rest_in_english(tmp_path: Path) -> None:
    catalogue.write(tmp_path / "some.ts", "de", {PROBE: "&Datei"})
    catalogue.compile_catalogue(tmp_path / "some.ts", tmp_path / "some.qm")
    little = QTranslator()
    assert little.load(str(tmp_path / "some.qm"))
    QCoreApplication.installTranslator(little)
    plain = "Training stopped at step 7: the weights conv1 are not finite. Train again"
    assert (tr(PROBE), tr(plain)) == ("&Datei", plain)
    QCoreApplication.removeTranslator(little)


def _texts(part: QWidget | QAction) -> Iterator[str]:
    for say in ("text", "toolTip", "placeholderText", "accessibleName", "accessibleDescription"):
        asked = getattr(part, say, None)
        found = asked() if isinstance(asked, BuiltinMethodType) else ""
        if _is_english(re.sub(r"<[^>]+>", " ", found)):
            yield found


def _is_english(text: str) -> bool:
    """Return whether words stand in a row that are neither names in brackets nor Python."""
    return "import torch" not in text and bool(_ENGLISH.search(_NAMED.sub("", text)))
