"""The window in other languages and with other signs for numbers."""

# ruff: noqa: RUF001 - signs of other languages are what is tested

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot

from designer.app import Application
from designer.docks import LEFT, RIGHT, Docks, Panel
from designer.finding import Index
from designer.icons import icon
from designer.language import CHANGED, LANGUAGES, resolved, said_in, speak
from designer.panels.editors import TextEditor
from designer.plots.axes import number, tick_text
from designer.quantities import counted, memory
from designer.settings import Settings
from designer.texts import catalogue
from designer.titles import also_said
from designer.words import tr
from nodes.check import check
from nodes.declaration import Declared
from nodes.examples import read_example
from nodes.file import dumps, loads
from nodes.graph import Graph, Network, Node
from nodes.layer import LAYERS
from nodes.params import Integer, Kind, Real, Reals, Sizes, Value
from nodes.phrase import Phrase, one_of, phrase, sentence
from nodes.search import fit, terms_of

NUMBERS = {"de_DE": "1.234,5", "tr_TR": "1.234,5", "ar_EG": "١٬٢٣٤٫٥"}


@pytest.fixture(params=sorted(NUMBERS))
def locale(request: pytest.FixtureRequest) -> Iterator[str]:
    """Write numbers as somebody of another country does."""
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    """Read from right to left for the length of a test."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_that_a_phrase_is_its_text_and_keeps_its_template_through_errors_and_processes() -> None:
    made = phrase("{node} runs {n:,} time", "{node} runs {n:,} times", node="head", n=2000)
    assert made == "head runs 2,000 times"
    for copy in (pickle.loads(pickle.dumps(made)), str(made), str(ValueError(made))):  # noqa: S301
        assert isinstance(copy, Phrase)
        assert (copy, copy.template, dict(copy.values)) == (made, made.template, made.values)
    assert sentence("too few") == "Too few."
    assert one_of("a number", "none") == "a number or none"
    assert made + "!" == "head runs 2,000 times!"
    assert "now " + made == "now head runs 2,000 times"


def test_that_figures_of_texts_are_written_without_powers_of_ten_while_they_can_be_read() -> None:
    said = "The loss is {last:.3g} after {highest:.3g}, of {much:.3g}, {little:.2g}."
    values = {"last": 64.0, "highest": 3163.7, "much": 2.5e9, "little": 0.00002}
    shown = "The loss is 64 after 3,160, of 2.5e+09, 2e-05."
    assert phrase(said, **values) == shown
    assert tr(said, **values) == shown


def test_that_one_and_many_are_told_apart() -> None:
    assert tr("{n:,} node", "{n:,} nodes", n=1) == "1 node"
    assert tr("{n:,} node", "{n:,} nodes", n=3) == "3 nodes"


@pytest.mark.usefixtures("chinese")
def test_that_texts_counts_phrases_and_sentences_of_a_run_are_said_in_chinese() -> None:
    assert tr("Undo {step}", step="A") == "撤销 A"
    assert tr("{n:,} node", "{n:,} nodes", n=1) == "1 个节点"
    problem = phrase(
        "{parameter} {problem}.", parameter="groups", problem="must be set, or max instead"
    )
    assert tr(problem) == "groups 必须设置，或改为设置 max。"
    plain = "Training stopped at step 7: the weights conv1 are not finite. Train again"
    assert tr(plain).startswith("训练在第 7 步停止：权重 conv1 不是有限值")
    assert tr("a name of the user's own") == "a name of the user's own"


@pytest.mark.usefixtures("chinese")
def test_that_every_problem_of_the_checks_is_said_in_chinese() -> None:
    nodes = {
        "a": Node("Linear", "a b", {"out_features": 0}),
        "b": Node("Nothing", "x"),
        "c": Node("Dropout", "drop", {"p": 7.0}, repeat=0),
    }
    problems = check(Network("My net", Graph(nodes)))
    assert len(problems) > 4
    for problem in problems:
        assert any("\u4e00" <= letter <= "\u9fff" for letter in tr(problem.text)), problem.text


@pytest.mark.usefixtures("chinese")
@pytest.mark.parametrize("query", ["卷积", "池化", "Conv2d"])
def test_that_layers_are_found_in_chinese_and_by_their_names(query: str) -> None:
    found = [name for name, layer in LAYERS.items() if fit(query, _terms(layer))]
    assert found
    assert any(name.startswith(("Conv", "MaxPool")) for name in found)


def _terms(layer: type[Declared]):  # noqa: ANN202 - as the library asks
    return also_said(terms_of(layer, layer.category), tr(" ".join(layer.help().split())))


def test_that_the_catalogue_says_every_text_with_its_placeholders() -> None:
    known = catalogue.read(catalogue.FOLDER / "netwright_zh_CN.ts")
    assert list(catalogue.faults(known)) == []


def test_that_the_compiled_catalogue_is_the_one_of_the_texts(tmp_path: Path) -> None:
    path = catalogue.FOLDER / "netwright_zh_CN.ts"
    catalogue.compile_catalogue(path, tmp_path / "made.qm")
    stale = f"a catalogue is stale; run {catalogue.COMMAND}"
    assert (tmp_path / "made.qm").read_bytes() == path.with_suffix(".qm").read_bytes(), stale
    assert catalogue.spoken_json() == catalogue.SPOKEN.read_text(encoding="utf-8"), stale


@pytest.mark.parametrize("language", [one.name for one in LANGUAGES])
def test_that_no_menu_marks_a_key_twice(
    qapp: QApplication,
    qtbot: QtBot,
    settings: Settings,
    tmp_path: Path,
    language: str,
) -> None:
    translators = speak(qapp, language)
    whole = Application(settings, "digits_mlp", tmp_path / "unsaved")
    whole.window.show()
    qtbot.waitUntil(lambda: whole.window.furnished and whole.analyser.running, timeout=20_000)
    menus = whole.window.menus
    shown: dict[str, list[str]] = {"": []}
    for row in menus.rows.values():
        shown.setdefault(row.menu, []).append(tr(row.title))
    assert {menu: catalogue.doubled(titles) for menu, titles in shown.items()} == {
        menu: [] for menu in shown
    }
    assert [a.text() for a in whole.window.menuBar().actions() if "&" not in a.text()] == []
    if language == "zh_CN":
        assert whole.window.docks["library"].windowTitle() == "组件库"
        assert menus.actions["file.open"].text() == "打开(&O)…"
    whole.window.close_now()
    whole.window.deleteLater()
    for translator in translators:
        qapp.removeTranslator(translator)
    QLocale.setDefault(QLocale.c())


def test_that_a_language_is_chosen_in_the_menu_and_said_to_come_at_the_next_start(
    qtbot: QtBot, whole: Application
) -> None:
    window = whole.window
    window.menus.actions["language.zh_CN"].trigger()
    assert window.settings.language == "zh_CN"
    assert window.notice.words.text() == said_in("zh_CN", CHANGED) != CHANGED
    assert window.menus.actions["language.zh_CN"].text() == "中文 (&Z)"
    qtbot.waitUntil(window.menus.actions["language.zh_CN"].isChecked)


def test_that_a_system_without_a_catalogue_of_ours_speaks_english() -> None:
    assert resolved("system") == "en"
    assert resolved("zh_CN") == "zh_CN"


def test_that_english_words_are_read_from_the_left_on_an_arabic_system() -> None:
    spoken = (
        "from PySide6.QtCore import QLocale, Qt\n"
        "from designer.app import made_application\n"
        "from designer.language import speak\n"
        "from designer.words import tr\n"
        "app = made_application()\n"
        "speak(app, 'system')\n"
        "assert app.layoutDirection() == Qt.LayoutDirection.LeftToRight\n"
        "assert QLocale().language() == QLocale.Language.Arabic\n"
        "assert tr('{n:,} nodes', n=12) == '\u0661\u0662 nodes'\n"
    )
    country = dict.fromkeys(("LANG", "LC_ALL", "LANGUAGE"), "ar_EG.UTF-8")
    environment = {**os.environ, **country, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", spoken]
    subprocess.run(command, env=environment, check=True, cwd=Path(__file__).parents[2])


def test_that_numbers_are_shown_with_the_signs_of_the_country(locale: str) -> None:
    assert tr("{n:,.1f}", n=1234.5) == NUMBERS[locale]
    german_or_turkish = locale != "ar_EG"
    assert memory(1536) == ("1,5 KiB" if german_or_turkish else "١٫٥ KiB")
    assert counted(9370) == ("9.370" if german_or_turkish else "٩٬٣٧٠")
    assert number(0.5) == ("0,5000" if german_or_turkish else "٠٫٥٠٠٠")
    assert tick_text(0.0, 1.0) == ("0" if german_or_turkish else "٠")


SIGNS = {
    "de_DE": ("0,25", "-1,5", "0,9; 0,999", "3, 5", "64"),
    "tr_TR": ("0,25", "-1,5", "0,9; 0,999", "3, 5", "64"),
    "ar_EG": ("٠٫٢٥", "\u061c-١٫٥", "٠٫٩, ٠٫٩٩٩", "٣, ٥", "٦٤"),
}
"""How fields show one number, one below zero, fractions, sizes and a count."""
FIELDS: tuple[tuple[Kind, Value], ...] = (
    (Real(default=0.5), 0.25),
    (Real(default=0.5), -1.5),
    (Reals(default=(0.5, 0.5), count=2), (0.9, 0.999)),
    (Sizes(count=2, default=1), (3, 5)),
    (Integer(default=1), 64),
)
TYPED: tuple[tuple[Kind, str, Value], ...] = (
    (Real(default=0.5), "0.125", 0.125),
    (Real(default=0.5), "1e-3", 0.001),
    (Real(default=0.5), "*0.5", 0.25),
    (Reals(default=(0.5, 0.5), count=2), "0.9, 0.95", (0.9, 0.95)),
    (Reals(default=(0.5, 0.5), count=2), "0.9; 0.95", (0.9, 0.95)),
    (Sizes(count=2, default=1), "3;5", (3, 5)),
)
COMMAS: tuple[tuple[Kind, str, Value], ...] = (
    (Real(default=0.5), "1.234,5", 1234.5),
    (Real(default=0.5), "*1,5", 0.75),
    (Real(default=0.5), "max(1, 0.5)", 1.0),
    (Reals(default=(0.5, 0.5), count=2), "0,9, 0,95", (0.9, 0.95)),
    (Reals(default=(0.5, 0.5), count=3), "1,2,3", (1.0, 2.0, 3.0)),
    (Sizes(count=2, default=1), "3,5", (3, 5)),
)


@pytest.fixture
def shown_field(qtbot: QtBot) -> Callable[[Kind, Value], TextEditor]:
    """Return what shows the field of a value."""

    def made(kind: Kind, value: Value) -> TextEditor:
        editor = TextEditor(kind)
        qtbot.addWidget(editor)
        editor.show_values((value,), "")
        editor.show()
        return editor

    return made


def enter(qtbot: QtBot, editor: TextEditor, text: str) -> Value:
    """Replace what stands in a field; return the value that it then has."""
    editor.selectAll()
    if text.isascii():
        qtbot.keyClicks(editor, text)
    else:  # what an input method commits
        editor.setText(text)
        editor.textEdited.emit(text)
    return editor._values[0]


def test_that_fields_show_and_take_numbers_with_the_signs_of_the_country(
    locale: str, qtbot: QtBot, shown_field: Callable[[Kind, Value], TextEditor]
) -> None:
    for (kind, value), text in zip(FIELDS, SIGNS[locale], strict=True):
        assert shown_field(kind, value).text() == text
        assert enter(qtbot, shown_field(kind, kind.start), text) == value
    more = TYPED if locale == "ar_EG" else (*TYPED, *COMMAS)
    for kind, text, value in more:
        assert enter(qtbot, shown_field(kind, kind.start), text) == value, text


def test_that_a_fraction_is_stepped_and_refused_as_it_is_written(
    locale: str, qtbot: QtBot, shown_field: Callable[[Kind, Value], TextEditor]
) -> None:
    editor = shown_field(Real(default=0.5, max=1.0), 0.25)
    qtbot.keyClick(editor, Qt.Key.Key_Up)
    assert editor.text() == ("٠٫٢٦" if locale == "ar_EG" else "0,26")
    assert editor._values == (0.26,)
    said: list[str] = []
    editor.refused.connect(said.append)
    enter(qtbot, editor, "1.5")
    one, more = ("١٫٠", "١٫٥") if locale == "ar_EG" else ("1,0", "1,5")
    assert said[-1] == f"must be at most {one}, but is {more}"


@pytest.mark.usefixtures("locale")
def test_that_files_and_source_are_the_same_in_every_country() -> None:
    from runtime.analysis import analyse

    project = read_example("digits_cnn").project
    graph = project.network.graph
    drop = next(i for i, node in graph.nodes.items() if node.type == "Dropout")
    graph = graph.with_node(drop, graph[drop].with_params(p=0.25))
    project = project.with_network(project.network.with_graph(graph))
    text = dumps(project)
    assert text == dumps(loads(text))
    assert '"p": 0.25' in text
    assert "nn.Dropout(p=0.25)" in analyse(project).source.text


@pytest.mark.usefixtures("locale")
@pytest.mark.parametrize("query", ["lınear", "LINEAR", "LİNEAR", "Linear"])
def test_that_a_turkish_keyboard_finds_linear(query: str) -> None:
    assert fit(query, terms_of(LAYERS["Linear"]))
    network = Network("Net", Graph({"a": Node("Linear", "head")}))
    assert [hit.node for hit in Index(network, None).find(query)] == ["a"]


def test_that_a_setting_is_found_with_either_sign_before_its_fraction(locale: str) -> None:
    network = Network("Net", Graph({"a": Node("Dropout", "drop", {"p": 0.25})}))
    for query in ("p = 0.25", "p=٠٫٢٥" if locale == "ar_EG" else "p=0,25"):
        assert [hit.node for hit in Index(network, None).find(query)] == ["a"]


@pytest.mark.usefixtures("mirrored")
def test_that_panels_change_sides_and_signs_turn_where_one_reads_from_the_right(
    qtbot: QtBot, qapp: QApplication
) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    panels = [Panel(n, n, a, QLineEdit) for n, a in (("library", LEFT), ("inspector", RIGHT))]
    panels.append(Panel("training", "training", Qt.DockWidgetArea.BottomDockWidgetArea, QLineEdit))
    docks = Docks(window, panels)
    assert window.dockWidgetArea(docks["library"]) == RIGHT
    assert window.dockWidgetArea(docks["inspector"]) == LEFT
    turned = icon("chevron-right").pixmap(24, 24).toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    straight = icon("chevron-right").pixmap(24, 24).toImage()
    assert turned != straight
    assert _ink(turned, 0, 12) == pytest.approx(_ink(straight, 12, 24), rel=0.05)


def _ink(image: QImage, first: int, last: int) -> int:
    return sum(image.pixelColor(x, y).alpha() for x in range(first, last) for y in range(24))


@pytest.mark.usefixtures("mirrored")
def test_that_the_mirrored_window_clips_no_button(whole: Application, qtbot: QtBot) -> None:
    window = whole.window
    assert window.dockWidgetArea(window.docks["library"]) == RIGHT
    assert window.view.layoutDirection() == Qt.LayoutDirection.LeftToRight
    rail = window.docks["library"].geometry()
    assert rail.left() > window.view.mapTo(window, window.view.rect().topRight()).x()
    assert window.rect().contains(rail)


def test_that_settings_remember_the_language(tmp_path: Path) -> None:
    path = str(tmp_path / "one.ini")
    first = Settings(QSettings(path, QSettings.Format.IniFormat))
    assert first.language == "system"
    first.language = "zh_CN"
    first.save()
    assert Settings(QSettings(path, QSettings.Format.IniFormat)).language == "zh_CN"
