"""Tests of the results panel: real runs, judged in a thread, looked through by mouse and keys."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path
from typing import TypeVar

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from designer.app import Application
from designer.controller import Controller
from designer.document import Document
from designer.panels.runs import RunsPanel
from designer.plots.matrix import Cells, MatrixView
from designer.plots.sketch import SketchPad
from designer.plots.spreadsheet import write_table
from designer.results.classes import ClassesPage
from designer.results.confusion import ConfusionPage
from designer.results.curves import CurvesPage
from designer.results.hand import HandPage
from designer.results.numbers import NumbersPage
from designer.results.panel import ResultsPanel
from designer.results.samples import SamplesPage
from designer.training import TrainingSession
from runtime.judge.figures import confusion, most_confused
from runtime.train.events import Finished
from runtime.train.launch import train
from runtime.train.run import prepare
from tests.fitted import fitted_project
from tests.judged_runs import Runs, project_of

Show = Callable[[str], ResultsPanel]
T = TypeVar("T")


@pytest.fixture
def show(qapp: QApplication, qtbot: QtBot, runs: Runs) -> Iterator[Show]:
    """Return a function that shows the panel of an example, its run judged."""
    sessions: list[TrainingSession] = []

    def shown(name: str) -> ResultsPanel:
        folder = runs.run(name).folder.parent
        sessions.append(TrainingSession(lambda: folder))
        panel = ResultsPanel(Controller(Document(project_of(name))), sessions[-1])
        qtbot.addWidget(panel, before_close_func=lambda made: made.close_reading())
        panel.resize(1100, 420)
        panel.show()
        qtbot.waitUntil(lambda: panel.bar.choice is not None, timeout=20_000)
        QTest.mouseClick(panel.evaluate_here, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: panel.shown is not None, timeout=60_000)
        return panel

    yield shown
    for session in sessions:
        session.close()


def page_of(panel: ResultsPanel, kind: type[T]) -> T:
    """Return a page, brought to the front by a click on its name."""
    row = next(n for n, page in enumerate(panel.content.pages.values()) if isinstance(page, kind))
    place = panel.content.names.visualItemRect(panel.content.names.item(row)).center()
    QTest.mouseClick(panel.content.names.viewport(), Qt.MouseButton.LeftButton, pos=place)
    page = panel.content.page
    assert isinstance(page, kind)
    return page


def click(widget: QWidget, place: QPoint) -> None:
    """Click at a point of a widget."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)


def draw(pad: SketchPad, *places: tuple[float, float]) -> None:
    """Draw a stroke through places, given as shares of the pad."""
    square = QPointF(pad.square().topLeft()), pad.square().width()
    points = [square[0] + QPointF(x, y) * square[1] for x, y in places]
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(pad, left, pos=points[0].toPoint())
    for point in points[1:]:
        event = QMouseEvent(
            QEvent.Type.MouseMove, point, pad.mapToGlobal(point), Qt.MouseButton.NoButton, left,
            Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(pad, event)
    QTest.mouseRelease(pad, left, pos=points[-1].toPoint())


def shares(page: HandPage) -> list[float]:
    """Return the bars of what is said."""
    return [bar.share for bar in page.detail.bars.bars]


def test_that_results_on_a_file_that_has_changed_say_so(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    table = tmp_path / "table.csv"
    table.write_text("a,b,y\n" + "1,2,u\n2,3,v\n" * 10, encoding="utf-8")
    project = fitted_project(table)
    run = prepare(project, tmp_path / "runs" / "run")
    assert isinstance(train(run, lambda _: None), Finished)
    table.write_text("a,b,y\n" + "1,2,u\n2,3,v\n" * 12, encoding="utf-8")
    session = TrainingSession(lambda: tmp_path / "runs")
    panel = ResultsPanel(Controller(Document(project)), session)
    qtbot.addWidget(panel, before_close_func=lambda made: made.close_reading())
    panel.show()
    qtbot.waitUntil(lambda: panel.bar.choice is not None, timeout=20_000)
    QTest.mouseClick(panel.evaluate_here, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.shown is not None, timeout=60_000)
    assert panel.message.isVisible()
    assert panel.message.text().startswith("The data file is not what it was")
    session.close()


# --- judging --------------------------------------------------------------------------------------


def test_that_without_a_run_the_panel_says_what_to_do(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    session = TrainingSession(lambda: tmp_path)
    panel = ResultsPanel(Controller(Document(project_of("iris_mlp"))), session)
    qtbot.addWidget(panel, before_close_func=lambda made: made.close_reading())
    panel.show()
    qtbot.waitUntil(lambda: not panel._lister.busy)
    assert panel._nothing.heading.text() == "Nothing to judge yet"
    assert not panel.bar.isVisible()
    session.close()


def test_that_a_run_is_judged_by_itself_once_it_is_over(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    session = TrainingSession(lambda: tmp_path)
    panel = ResultsPanel(Controller(Document(project_of("iris_mlp"))), session)
    qtbot.addWidget(panel, before_close_func=lambda made: made.close_reading())
    panel.show()
    assert session.start(project_of("iris_mlp"))
    qtbot.waitUntil(lambda: panel.shown is not None, timeout=60_000)
    assert session.state == "idle"
    assert panel.bar.told.text() == "30 samples"
    session.close()


def test_that_a_run_of_this_window_is_judged_when_the_panel_is_opened(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    session = TrainingSession(lambda: tmp_path)
    panel = ResultsPanel(Controller(Document(project_of("iris_mlp"))), session)
    qtbot.addWidget(panel, before_close_func=lambda made: made.close_reading())
    assert session.start(project_of("iris_mlp"))
    qtbot.waitUntil(lambda: session.state == "idle", timeout=60_000)
    panel.show()
    qtbot.waitUntil(lambda: panel.shown is not None, timeout=60_000)
    session.close()


def test_that_a_run_is_judged_while_it_trains(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    session = TrainingSession(lambda: tmp_path)
    panel = ResultsPanel(Controller(Document(project_of("iris_mlp"))), session)
    qtbot.addWidget(panel, before_close_func=lambda made: made.close_reading())
    panel.show()
    assert session.start(project_of("iris_mlp", epochs=100_000))
    qtbot.waitUntil(lambda: panel.bar.choice is not None, timeout=60_000)
    QTest.mouseClick(panel.evaluate_here, Qt.MouseButton.LeftButton)
    assert panel._nothing.heading.text() == "Being judged"
    assert panel.evaluate_here.isHidden()
    qtbot.waitUntil(lambda: panel.shown is not None, timeout=60_000)
    assert session.state == "training"
    session.close()


def test_that_a_network_without_right_and_wrong_points_to_what_it_draws(
    qtbot: QtBot, runs: Runs
) -> None:
    session = TrainingSession(lambda: runs.run("digits_gan").folder.parent)
    panel = ResultsPanel(Controller(Document(project_of("digits_gan"))), session)
    qtbot.addWidget(panel, before_close_func=lambda made: made.close_reading())
    panel.show()
    qtbot.waitUntil(lambda: panel.bar.choice is not None, timeout=20_000)
    QTest.mouseClick(panel.evaluate_here, Qt.MouseButton.LeftButton)
    said = panel._nothing
    qtbot.waitUntil(lambda: said.heading.text() == "Nothing to compare", timeout=60_000)
    assert "Pictures" in said.text.text()
    panel.refresh()
    qtbot.waitUntil(lambda: not panel._lister.busy, timeout=20_000)
    assert said.heading.text() == "Nothing to compare"
    assert panel.evaluate_here.isHidden()
    session.close()


def test_that_an_earlier_epoch_is_judged_when_it_is_chosen(qtbot: QtBot, show: Show) -> None:
    panel = show("iris_mlp")
    first = panel.shown
    combo = panel.bar.weights
    combo.setCurrentIndex(combo.findData(1))
    combo.activated.emit(combo.currentIndex())
    qtbot.waitUntil(lambda: panel.shown is not first and panel.shown is not None, timeout=30_000)
    assert first is not None
    assert panel.shown is not None
    assert panel.shown.verdict.losses.mean() > first.verdict.losses.mean()


def test_that_what_cannot_be_judged_says_why(qtbot: QtBot, show: Show) -> None:
    panel = show("iris_mlp")
    wanted = panel.bar.choice
    assert wanted is not None
    panel._ask(type(wanted)(wanted.folder, 99))
    qtbot.waitUntil(panel.message.isVisible, timeout=20_000)
    assert "keeps no sound checkpoint of epoch 99" in panel.message.text()


# --- confusion ------------------------------------------------------------------------------------


def test_that_a_click_on_a_cell_shows_its_samples(show: Show) -> None:
    panel = show("digits_cnn")
    page = page_of(panel, ConfusionPage)
    assert panel.shown is not None
    worst = most_confused(confusion(panel.shown.verdict))[0]
    click(page.matrix.viewport(), page.matrix.cell_area(worst.truth, worst.guess).center())
    assert page.matrix.current == (worst.truth, worst.guess)
    assert page.cell.text() == f"{worst.truth} taken for {worst.guess}"
    assert len(page.browser.samples) == worst.count
    assert set(page.browser.grid.captions) == {f"{worst.truth} \u2192 {worst.guess}"}
    click(page.browser.grid.viewport(), page.browser.grid.picture_area(0).center())
    assert panel.content.detail.sample == page.browser.samples[0]
    assert f"truth {worst.truth}, prediction {worst.guess}" in panel.content.detail.words.text()


def test_that_keys_walk_through_the_matrix(show: Show) -> None:
    page = page_of(show("digits_cnn"), ConfusionPage)
    click(page.matrix.viewport(), page.matrix.cell_area(2, 2).center())
    for key, cell in (
        (Qt.Key.Key_Right, (2, 3)),
        (Qt.Key.Key_Down, (3, 3)),
        (Qt.Key.Key_Home, (3, 0)),
        (Qt.Key.Key_End, (3, 9)),
        (Qt.Key.Key_PageDown, (4, 4)),
    ):
        QTest.keyClick(page.matrix, key)
        assert page.matrix.current == cell
    assert page.cell.text() == "4 told rightly"
    assert "truth 4, prediction 4" in page.matrix.accessibleName()


def test_that_the_matrix_can_be_sorted_by_error_and_shown_as_shares(show: Show) -> None:
    panel = show("digits_cnn")
    page = page_of(panel, ConfusionPage)
    page.order.setCurrentIndex(page.order.findData("error"))
    click(page.matrix.viewport(), page.matrix.cell_area(0, 0).center())
    assert panel.shown is not None
    counts = confusion(panel.shown.verdict)
    worst = int((np.diag(counts) / counts.sum(axis=1)).argmin())
    assert page.matrix.current == (worst, worst)
    QTest.mouseClick(page.shares, Qt.MouseButton.LeftButton)
    assert page.matrix._figure(0, 0) == f"{counts[worst, worst] / counts[worst].sum() * 100:.0f}"
    QTest.mouseClick(page.as_list, Qt.MouseButton.LeftButton)
    assert page.list.isVisible()
    click(page.list.viewport(), page.list.visualRect(page.list.model().index(0, 0)).center())
    first = most_confused(counts)[0]
    assert page.matrix.current == (first.truth, first.guess)
    assert len(page.browser.samples) == first.count


def test_that_the_list_of_confusions_asks_for_a_row_and_the_matrix_for_a_cell(show: Show) -> None:
    page = page_of(show("digits_cnn"), ConfusionPage)
    QTest.mouseClick(page.as_list, Qt.MouseButton.LeftButton)
    assert page.browser.nothing.text().startswith("Click a row of the list: ")
    QTest.mouseClick(page.counts, Qt.MouseButton.LeftButton)
    assert page.browser.nothing.text().startswith("Click a cell of the matrix: ")


@pytest.mark.parametrize("count", [2, 60, 1000])
def test_that_a_matrix_of_any_size_is_painted_and_walked(qtbot: QtBot, count: int) -> None:
    view = MatrixView()
    qtbot.addWidget(view)
    view.resize(400, 300)
    counts = np.eye(count, dtype=int) * 9
    counts[0, count - 1] = 4
    names = tuple(f"class {index}" for index in range(count))
    view.show_cells(Cells(counts, names, np.arange(count)))
    view.show()
    picture = view.viewport().grab().toImage()
    places = product(range(60, picture.width(), 3), range(60, picture.height(), 3))
    colors = {picture.pixelColor(x, y).name() for x, y in places}
    assert len(colors) > 3
    moved: list[tuple[int, int]] = []
    view.moved.connect(lambda truth, guess: moved.append((truth, guess)))
    QTest.keyClick(view, Qt.Key.Key_End)
    assert moved == [(0, count - 1)]
    assert view.viewport().rect().contains(view.cell_area(0, count - 1).center())
    assert "class 0, prediction class" in view.words(0, count - 1)


# --- classes and curves ---------------------------------------------------------------------------


def test_that_classes_are_sorted_by_a_click_on_a_heading(show: Show) -> None:
    page = page_of(show("digits_cnn"), ClassesPage)
    model = page.view.model()
    assert [model.index(row, 0).data() for row in range(10)] == list("0123456789")
    header = page.view.horizontalHeader()
    middle = header.sectionViewportPosition(2) + header.sectionSize(2) // 2
    click(header.viewport(), QPoint(middle, header.height() // 2))
    click(header.viewport(), QPoint(middle, header.height() // 2))
    values = [model.index(row, 2).data(Qt.ItemDataRole.UserRole) for row in range(10)]
    assert values in (sorted(values), sorted(values, reverse=True))
    assert values[0] != values[-1]
    assert page.figures.texts["accuracy"].startswith("0.9")


def test_that_the_threshold_of_a_yes_moves_figures_and_matrix(qtbot: QtBot, show: Show) -> None:
    panel = show("tumours")
    page = page_of(panel, CurvesPage)
    assert panel.shown is not None
    assert not page.question.isVisible()
    assert page.threshold.isEnabled()
    before = confusion(panel.shown.verdict, 0.5)
    page.threshold.setFocus()
    QTest.keyClick(page.threshold, Qt.Key.Key_Home)
    assert "recall 100.0 %" in page.told.text()
    assert "0 missed" in page.told.text()
    qtbot.waitUntil(lambda: panel.shown is not None and panel.shown.threshold == 0.0)
    counts = page_of(panel, ConfusionPage).table()
    page_of(panel, CurvesPage)
    assert [row[1] for row in counts[1]] == [0, 0]
    assert before[:, 0].sum() > 0
    QTest.mouseClick(page.best, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.shown is not None and panel.shown.threshold > 0.0)
    assert page.roc.title.text().startswith("ROC, area 0.9")
    assert len(page.roc.chart.drawing.marks) == 1


def test_that_a_class_is_chosen_for_its_curves(show: Show) -> None:
    page = page_of(show("digits_cnn"), CurvesPage)
    assert page.told.text() == "Choose a class to set a threshold."
    mean = page.roc.title.text()
    page.question.setCurrentIndex(page.question.findData(3))
    assert page.roc.title.text() != mean
    assert "false alarms" in page.told.text()
    rows = page.table()
    assert rows is not None
    assert {row[0] for row in rows[1]} == {"roc", "precision_recall"}


# --- numbers, words, pixels -----------------------------------------------------------------------


def test_that_residuals_are_drawn_and_told(show: Show) -> None:
    panel = show("diabetes_regression")
    page = page_of(panel, NumbersPage)
    assert set(page.figures.texts) == {"mae", "rmse", "r2", "bias"}
    dots = next(line for line in page.against.chart.drawing.lines if line.style == "dots")
    assert len(dots.xs) == 88
    rows = page.table()
    assert rows is not None
    assert len(rows[1]) == 88
    assert rows[1][0][4] == pytest.approx(float(rows[1][0][3]) - float(rows[1][0][2]))
    assert panel.content.names.item(list(panel.content.pages).index("Confusion")).isHidden()


def test_that_sentences_are_shown_as_text_and_explained_word_by_word(
    qtbot: QtBot, show: Show
) -> None:
    panel = show("lstm_tagger")
    page = page_of(panel, SamplesPage)
    click(page.browser.table.viewport(), QPoint(30, 10))
    lines = panel.content.detail.text.lines
    assert [line.title for line in lines] == ["words", "truth", "prediction"]
    assert len(lines[1].words) == 12
    why = panel.content.detail.why
    why.method.setCurrentIndex(why.method.findData("gradient"))
    why.asked.setCurrentIndex(3)
    said = lines[2].words[3].text
    assert why.asked.currentText() == f"of 4: {said}"
    detail = panel.content.detail
    qtbot.waitUntil(lambda: detail.heat is not None, timeout=20_000)
    assert max(word.weight for word in detail.text.lines[0].words) == pytest.approx(1.0)


def test_that_pixels_are_compared_with_the_mask(show: Show) -> None:
    panel = show("cells")
    classes = page_of(panel, ClassesPage)
    assert classes.model is not None
    assert classes.model.heads[-1] == "IoU"
    page = page_of(panel, SamplesPage)
    click(page.browser.grid.viewport(), page.browser.grid.picture_area(0).center())
    assert [one.caption for one in panel.content.detail.pictures.shown] == [
        "sample",
        "truth",
        "prediction",
    ]


# --- samples and why ------------------------------------------------------------------------------


def test_that_the_worst_samples_come_first_and_arrows_go_through_them(show: Show) -> None:
    panel = show("digits_cnn")
    page = page_of(panel, SamplesPage)
    assert panel.shown is not None
    losses = panel.shown.verdict.losses
    assert page.browser.samples[0] == losses.argmax()
    QTest.mouseClick(page.wrong, Qt.MouseButton.LeftButton, pos=QPoint(8, page.wrong.height() // 2))
    assert len(page.browser.samples) == (panel.shown.wrong > 0).sum()
    click(page.browser.grid.viewport(), page.browser.grid.picture_area(0).center())
    QTest.keyClick(page.browser.grid, Qt.Key.Key_Right)
    assert panel.content.detail.sample == page.browser.samples[1]
    page.order.setCurrentIndex(page.order.findData("best"))
    assert losses[page.browser.samples[0]] <= losses[page.browser.samples[-1]]


def test_that_a_sample_is_explained_on_its_picture(qtbot: QtBot, show: Show) -> None:
    panel = show("digits_cnn")
    page = page_of(panel, SamplesPage)
    click(page.browser.grid.viewport(), page.browser.grid.picture_area(0).center())
    detail = panel.content.detail
    plain = detail.pictures.grab().toImage()
    detail.why.method.setCurrentIndex(detail.why.method.findData("gradient"))
    qtbot.waitUntil(lambda: detail.heat is not None, timeout=20_000)
    assert detail.heat is not None
    assert detail.heat.shape == (8, 8)
    assert detail.pictures.grab().toImage() != plain
    of_five = detail.heat
    detail.why.asked.setCurrentIndex(2)
    assert detail.why.asked.currentText() == "of 1"
    qtbot.waitUntil(lambda: detail.heat is not None, timeout=20_000)
    assert not np.allclose(detail.heat, of_five)


# --- by hand --------------------------------------------------------------------------------------


def test_that_a_digit_drawn_with_the_mouse_is_told_at_once(qtbot: QtBot, show: Show) -> None:
    page = page_of(show("digits_cnn"), HandPage)
    assert not page.undo.isEnabled()
    draw(page.pad, (0.5, 0.15), (0.5, 0.85))
    qtbot.waitUntil(lambda: bool(shares(page)), timeout=20_000)
    stick = shares(page)
    assert sum(stick) == pytest.approx(1.0, abs=1e-4)
    assert int(np.argmax(stick)) == 1
    draw(page.pad, (0.3, 0.15), (0.7, 0.15), (0.7, 0.5), (0.3, 0.5), (0.3, 0.85), (0.7, 0.85))
    qtbot.waitUntil(lambda: shares(page) != stick, timeout=20_000)
    both = shares(page)
    QTest.mouseClick(page.undo, Qt.MouseButton.LeftButton)
    assert page.pad.strokes == 1
    qtbot.waitUntil(lambda: shares(page) != both, timeout=20_000)
    assert shares(page) == pytest.approx(stick, abs=1e-6)
    QTest.mouseClick(page.clear, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.detail.bars.isVisible(), timeout=20_000)
    QTest.keyClick(page.pad, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.pad.strokes == 1


def test_that_a_picture_from_a_file_is_told(qtbot: QtBot, show: Show, tmp_path: Path) -> None:
    page = page_of(show("digits_cnn"), HandPage)
    image = QImage(60, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("black"))
    for y in range(6, 54):
        for x in range(26, 34):
            image.setPixelColor(x, y, QColor("white"))
    assert image.save(str(tmp_path / "one.png"))
    page.open_picture(tmp_path / "one.png")
    qtbot.waitUntil(lambda: bool(shares(page)), timeout=20_000)
    assert int(np.argmax(shares(page))) == 1
    (tmp_path / "broken.png").write_bytes(b"no picture")
    page.open_picture(tmp_path / "broken.png")
    assert "broken.png cannot be opened" in page.message.text()


def test_that_a_typed_row_is_told_and_a_wrong_one_is_refused(qtbot: QtBot, show: Show) -> None:
    page = page_of(show("iris_mlp"), HandPage)
    qtbot.waitUntil(lambda: bool(shares(page)), timeout=20_000)
    before = shares(page)
    field = page.form.fields["petal_length"]
    assert isinstance(field, QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, "6.9")
    qtbot.waitUntil(lambda: shares(page) != before, timeout=20_000)
    QTest.keyClicks(field, "x")
    qtbot.waitUntil(page.message.isVisible, timeout=20_000)
    assert page.message.text() == "petal_length must be a number, but is 6.9x."
    assert field.property("invalid")
    QTest.mouseClick(page.other, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.message.isVisible(), timeout=20_000)


def test_that_a_typed_sentence_is_told_word_by_word(qtbot: QtBot, show: Show) -> None:
    page = page_of(show("lstm_tagger"), HandPage)
    field = page.form.fields["words"]
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "3 5 8")
    text = page.detail.text
    qtbot.waitUntil(lambda: bool(text.lines) and len(text.lines[-1].words) == 3, timeout=20_000)
    assert text.lines[-1].title == "prediction"


# --- taking away ----------------------------------------------------------------------------------


def test_that_pages_are_taken_away_as_tables_and_pictures(show: Show, tmp_path: Path) -> None:
    panel = show("iris_mlp")
    for kind in (ConfusionPage, ClassesPage, SamplesPage, CurvesPage):
        page_of(panel, kind)
        panel.save_table(tmp_path / "page.csv")
        with (tmp_path / "page.csv").open(encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))
        assert len(rows) > 3
        assert len({len(row) for row in rows}) == 1
    panel.save_picture(tmp_path / "page.png")
    assert not QImage(str(tmp_path / "page.png")).isNull()


def test_that_names_from_data_never_become_formulas(tmp_path: Path) -> None:
    write_table(tmp_path / "t.csv", ["=1+1"], [["@SUM(A1)"], ["-cmd"], ["plain"], [-0.5]])
    assert (tmp_path / "t.csv").read_text().splitlines() == [
        "'=1+1", "'@SUM(A1)", "'-cmd", "plain", "-0.5",
    ]  # fmt: skip


def test_that_a_run_of_the_runs_panel_is_judged(
    qtbot: QtBot, whole: Application, runs: Runs, tmp_path: Path
) -> None:
    folder = runs.run("iris_mlp").folder
    whole.session._runs = lambda: folder.parent
    whole.window.docks.show("runs")
    listed = whole.window.docks["runs"].build()
    assert isinstance(listed, RunsPanel)
    qtbot.waitUntil(lambda: listed.chosen is not None, timeout=20_000)
    listed.view.setFocus()
    QTest.keyClick(listed.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    panel = whole.window.docks["results"].build()
    assert isinstance(panel, ResultsPanel)
    qtbot.waitUntil(lambda: panel.shown is not None, timeout=60_000)
    assert whole.window.docks.in_front("results")
    panel._reset()
    whole.window.menus.call("run.judge")
    qtbot.waitUntil(lambda: panel.shown is not None, timeout=60_000)
