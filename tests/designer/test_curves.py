"""Tests of the curves panel: a real training on the digits, drawn while it goes on."""

import csv
import math
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.panels.curves import CurvesPanel
from designer.plots.chart import Chart
from designer.plots.curves import Look, axis, drawing
from designer.plots.record import Record
from designer.settings import Settings
from designer.theme import current_theme
from designer.training import TrainingSession
from nodes.examples import read_example
from nodes.project import Project
from runtime.train.events import (
    Changed,
    EpochEnded,
    Event,
    Histogram,
    Saved,
    Started,
    Statistics,
    Step,
)
from tests.designer.answers import Answers


def digits(epochs: int) -> Project:
    """Return the small digits network."""
    found = read_example("digits_mlp").project
    return found.with_training(options={"epochs": epochs, "batch_size": 64})


@pytest.fixture
def session(qapp: QApplication, tmp_path: Path) -> Iterator[TrainingSession]:
    """Return a session without a run."""
    made = TrainingSession(lambda: tmp_path / "runs")
    yield made
    made.close()


@pytest.fixture
def panel(qtbot: QtBot, session: TrainingSession) -> CurvesPanel:
    """Return the panel, shown."""
    made = CurvesPanel(session)
    qtbot.addWidget(made)
    made.resize(900, 320)
    made.show()
    return made


def run_of(epochs: int = 4, steps: int = 25, best: int = 3) -> list[Event]:
    """Return what a run tells."""
    told: list[Event] = [Started("run", epochs, steps, 100, "cpu", "32", 10)]
    for epoch in range(1, epochs + 1):
        first = (epoch - 1) * steps
        losses = tuple(2.0 * math.exp(-(first + k) / 40.0) + 0.1 for k in range(steps))
        told.append(Step(first + steps, epoch, {"loss": losses}, 0.001, 1000.0, 1.0))
        figures = {"loss": losses[-1], "accuracy": 1.0 - 0.5 / epoch}
        worse = {name: value - 0.05 for name, value in figures.items()}
        told.append(EpochEnded(epoch, first + steps, figures, worse, 0.001, 0.5))
    return [*told, Saved("weights", best, best=True)]


def move(qtbot: QtBot, chart: Chart, x: float) -> None:
    """Move the pointer to a place on the axis."""
    place = chart.frame().point(x, chart.frame().y.low)
    qtbot.mouseMove(chart, QPoint(round(place.x()), chart.height() // 2))


def colors_in(image: QImage) -> set[str]:
    """Return the colours of an image."""
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def test_that_an_empty_panel_says_what_to_do(panel: CurvesPanel) -> None:
    assert not panel.board.isVisible()
    assert not panel.board.cards


def test_that_a_real_training_is_drawn_while_it_goes_on(
    qtbot: QtBot, panel: CurvesPanel, session: TrainingSession
) -> None:
    session.start(digits(epochs=60))
    qtbot.waitUntil(lambda: "accuracy" in panel.board.cards, timeout=120_000)
    assert session.state == "training"
    first = len(panel.live.quantities["loss"].training)
    qtbot.waitUntil(
        lambda: len(panel.live.quantities["loss"].training) > first + 50, timeout=20_000
    )
    session.stop()
    qtbot.waitUntil(lambda: session.state == "idle", timeout=20_000)
    lines = panel.board.cards["accuracy"].chart.drawing.lines
    assert {line.name for line in lines} == {"training", "validation"}
    values = [line.ys[-1] for line in lines]
    assert min(values) > 0.8


def test_that_curves_are_drawn_after_a_restart_as_they_were_before(
    qtbot: QtBot, session: TrainingSession, settings: Settings
) -> None:
    before = CurvesPanel(session, settings)
    qtbot.addWidget(before)
    before.show()
    for _ in range(2):  # so that there is an earlier run
        before.take(run_of())
    for button in (before.bar.along["epoch"], before.bar.log, before.bar.earlier):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(before.bar.smoothing, Qt.Key.Key_Right)
    after = CurvesPanel(session, settings)
    qtbot.addWidget(after)
    assert after.board.look == before.board.look
    assert (after.board.look.along, after.board.look.log) == ("epoch", True)
    assert after.board.look.smoothing == pytest.approx(0.81)
    assert after.bar.log.isChecked()
    assert after.bar.earlier.isChecked()
    assert after.bar.along["epoch"].isChecked()
    assert after.bar.smoothing.value() == 81
    settings.keep_plot(smoothing="a lot", along="width")
    spoiled = CurvesPanel(session, settings)
    qtbot.addWidget(spoiled)
    assert (spoiled.board.look.smoothing, spoiled.board.look.along) == (0.8, "step")


def test_that_every_curve_is_painted_in_its_colour(qtbot: QtBot, panel: CurvesPanel) -> None:
    panel.take(run_of())
    qtbot.wait(20)
    found = colors_in(panel.board.cards["accuracy"].chart.grab().toImage())
    for token in ("plot_1", "plot_2"):
        assert current_theme().color(token).name() in found


def test_that_curves_of_a_million_steps_are_thinned_to_a_thousand_points(
    panel: CurvesPanel,
) -> None:
    panel.take([Started("run", 1000, 1000, 1, "cpu", "32", 1)])
    noise = np.random.default_rng(0).random(10_000)
    for start in range(0, 1_000_000, 10_000):
        values = tuple((noise + 1.0).tolist())
        panel.take([Step(start + 10_000, 1, {"loss": values}, 0.1, 1.0, 1.0)])
    lines = panel.board.cards["loss"].chart.drawing.lines
    smooth = next(line for line in lines if line.style == "line")
    assert 400 < len(smooth.xs) <= 1000
    assert max(len(line.xs) for line in lines) <= 2000


def test_that_nothing_is_drawn_while_the_panel_is_hidden_and_all_when_it_is_shown(
    panel: CurvesPanel,
) -> None:
    panel.hide()
    panel.take(run_of())
    assert not panel.board.cards
    panel.show()
    assert list(panel.board.cards) == ["loss", "accuracy"]


def test_that_one_cursor_reads_the_values_of_all_charts(qtbot: QtBot, panel: CurvesPanel) -> None:
    panel.take(run_of())
    qtbot.wait(20)
    cards = panel.board.cards
    assert cards["accuracy"].entries["training"].value == pytest.approx(1.0 - 0.5 / 4)
    move(qtbot, cards["loss"].chart, 50.0)
    assert cards["accuracy"].chart.cursor_x == pytest.approx(50.0, abs=1.0)
    assert cards["accuracy"].entries["training"].value == pytest.approx(1.0 - 0.5 / 2)
    assert cards["accuracy"].entries["validation"].value == pytest.approx(0.95 - 0.5 / 2)
    qtbot.keyClick(cards["loss"].chart, Qt.Key.Key_Right)
    assert cards["loss"].chart.cursor_x == pytest.approx(51.0, abs=1.0)
    qtbot.keyClick(cards["loss"].chart, Qt.Key.Key_Escape)
    assert cards["loss"].chart.cursor_x is None
    assert cards["accuracy"].entries["training"].value == pytest.approx(1.0 - 0.5 / 4)


def test_that_the_smoothing_slider_leaves_the_raw_curve_faintly_behind(
    qtbot: QtBot, panel: CurvesPanel
) -> None:
    panel.take(run_of())
    panel.bar.smoothing.setFocus()
    qtbot.keyClick(panel.bar.smoothing, Qt.Key.Key_Home)
    styles = [line.style for line in panel.board.cards["loss"].chart.drawing.lines]
    assert styles.count("faint") == 0
    for _ in range(9):
        qtbot.keyClick(panel.bar.smoothing, Qt.Key.Key_PageUp)
    assert panel.board.look.smoothing == pytest.approx(0.9)
    lines = panel.board.cards["loss"].chart.drawing.lines
    raw = next(line for line in lines if line.style == "faint")
    smooth = next(line for line in lines if line.style == "line" and line.name == "training")
    assert smooth.ys[-1] > raw.ys[-1]


def test_that_the_axis_can_count_epochs_or_seconds(qtbot: QtBot, panel: CurvesPanel) -> None:
    panel.take(run_of())
    chart = panel.board.cards["accuracy"].chart
    assert chart.drawing.lines[0].xs.tolist() == [25.0, 50.0, 75.0, 100.0]
    qtbot.mouseClick(panel.bar.along["epoch"], Qt.MouseButton.LeftButton)
    assert chart.drawing.lines[0].xs.tolist() == [1.0, 2.0, 3.0, 4.0]
    qtbot.mouseClick(panel.bar.along["time"], Qt.MouseButton.LeftButton)
    times = chart.drawing.lines[0].xs
    assert times[0] >= 0.0
    assert np.all(np.diff(times) >= 0.0)


def test_that_the_values_can_be_spaced_by_powers_of_ten(qtbot: QtBot, panel: CurvesPanel) -> None:
    panel.take(run_of())
    qtbot.mouseClick(panel.bar.log, Qt.MouseButton.LeftButton)
    chart = panel.board.cards["loss"].chart
    assert chart.frame().y.log
    assert 0.0 < chart.frame().y.low <= 0.2
    qtbot.mouseClick(panel.bar.log, Qt.MouseButton.LeftButton)
    assert not chart.frame().y.log


def test_that_a_click_in_the_legend_hides_a_curve_in_all_charts(
    qtbot: QtBot, panel: CurvesPanel
) -> None:
    panel.take(run_of())
    cards = panel.board.cards
    qtbot.mouseClick(cards["loss"].entries["training"], Qt.MouseButton.LeftButton)
    for card in cards.values():
        assert [line.name for line in card.chart.drawing.lines] == ["validation"]
        assert not card.entries["training"].isChecked()
    qtbot.keyClick(cards["accuracy"].entries["training"], Qt.Key.Key_Space)
    assert "training" in {line.name for line in cards["loss"].chart.drawing.lines}


def test_that_the_best_epoch_is_marked_on_the_validation_curves(panel: CurvesPanel) -> None:
    panel.take(run_of(best=3))
    (mark,) = panel.board.cards["accuracy"].chart.drawing.marks
    assert mark.x == 75.0
    assert mark.y == pytest.approx(0.95 - 0.5 / 3)
    assert "epoch 3" in mark.text


def test_that_a_drag_looks_at_a_stretch_and_a_double_click_at_everything(
    qtbot: QtBot, panel: CurvesPanel
) -> None:
    panel.take(run_of())
    qtbot.wait(20)
    chart = panel.board.cards["loss"].chart
    start = chart.frame().point(20.0, 0.5).toPoint()
    end = chart.frame().point(60.0, 0.5).toPoint()
    qtbot.mousePress(chart, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(chart, end)
    qtbot.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=end)
    for card in panel.board.cards.values():
        seen = card.chart.drawing.axis.scale
        assert seen.low == pytest.approx(20.0, abs=1.0)
        assert seen.high == pytest.approx(60.0, abs=1.0)
    assert panel.bar.everything.isVisible()
    qtbot.mouseDClick(chart, Qt.MouseButton.LeftButton, pos=start)
    assert chart.drawing.axis.scale.low == 0.0
    assert not panel.bar.everything.isVisible()


def test_that_the_wheel_zooms_with_ctrl_and_scrolls_without(
    qtbot: QtBot, panel: CurvesPanel
) -> None:
    panel.take(run_of())
    qtbot.wait(20)
    chart = panel.board.cards["loss"].chart
    before = chart.drawing.axis.scale
    for keys in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier):
        place = QPointF(chart.frame().point(50.0, 0.5))
        event = QWheelEvent(
            place,
            chart.mapToGlobal(place),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            keys,
            Qt.ScrollPhase.NoScrollPhase,
            False,  # noqa: FBT003 - Qt's argument has no name
        )
        QApplication.sendEvent(chart, event)
        zoomed = chart.drawing.axis.scale.high < before.high
        assert zoomed == (keys == Qt.KeyboardModifier.ControlModifier)


def test_that_a_new_run_draws_the_run_before_it_faintly_when_asked(
    qtbot: QtBot, panel: CurvesPanel
) -> None:
    panel.take(run_of())
    assert not panel.bar.earlier.isEnabled()
    panel.take(run_of(epochs=2))
    qtbot.mouseClick(panel.bar.earlier, Qt.MouseButton.LeftButton)
    styles = [line.style for line in panel.board.cards["accuracy"].chart.drawing.lines]
    assert styles.count("earlier") == 2


def test_that_a_picked_run_is_drawn_until_one_goes_back_to_the_latest(
    qtbot: QtBot, panel: CurvesPanel, session: TrainingSession
) -> None:
    panel.take(run_of(epochs=2))
    old = panel.live
    panel.take(run_of(epochs=4))
    session.picked.emit(old, "Run of yesterday")
    assert panel.shown is old
    assert panel.bar.run.text() == "Run of yesterday"
    qtbot.mouseClick(panel.bar.live, Qt.MouseButton.LeftButton)
    assert panel.shown is panel.live
    assert not panel.bar.live.isVisible()


def test_that_curves_can_be_taken_away_as_table_and_picture(
    panel: CurvesPanel, tmp_path: Path
) -> None:
    panel.take(run_of())
    panel.save_table(tmp_path / "curves.csv")
    rows = list(csv.DictReader((tmp_path / "curves.csv").read_text().splitlines()))
    steps = [row for row in rows if (row["quantity"], row["part"]) == ("loss", "training")]
    assert len(steps) == 100
    last = [row for row in rows if (row["quantity"], row["part"]) == ("accuracy", "validation")]
    assert float(last[-1]["value"]) == pytest.approx(0.95 - 0.5 / 4)
    assert float(last[-1]["epoch"]) == 4.0
    picture, table = panel.bar.export.menu().actions()
    with Answers(str(tmp_path / "curves")):
        picture.trigger()
    assert not QImage(str(tmp_path / "curves.png")).isNull()
    assert not panel.message.isVisible()
    # What cannot be written is said, until it can.
    for action, name in ((picture, "curves.png"), (table, "curves.csv")):
        content = (tmp_path / name).read_bytes()
        (tmp_path / name).chmod(0o444)
        with Answers(str(tmp_path / name), "Yes"):
            action.trigger()
        assert panel.message.isVisible()
        assert panel.message.text().startswith(f"{tmp_path / name} may not be written (read-only).")
        assert (tmp_path / name).read_bytes() == content
        with Answers(str(tmp_path / f"other {name}")):
            action.trigger()
        assert (tmp_path / f"other {name}").stat().st_size
        assert not panel.message.isVisible()


def test_that_curves_that_are_not_there_cannot_be_taken_away(panel: CurvesPanel) -> None:
    assert not panel.bar.export.isEnabled()
    panel.take(run_of())
    assert panel.bar.export.isEnabled()


def test_that_losses_that_take_turns_are_spread_over_the_steps_between(
    panel: CurvesPanel,
) -> None:
    panel.take([Started("gan", 1, 60, 1, "cpu", "32", 1)])
    losses = {"critic_loss": (1.0,) * 50, "maker_loss": (2.0,) * 10}
    panel.take([Step(60, 1, losses, 0.1, 1.0, 1.0)])
    rare = panel.live.quantities["maker_loss"].training.steps
    assert rare.tolist() == [6.0 * number for number in range(1, 11)]


def test_that_a_change_during_the_run_is_marked_where_it_was_made() -> None:
    record = Record()
    record.take([
        Started("run", 4, 10, 100, "cpu", "32", 10),
        Step(20, 2, {"loss": tuple(1.0 / n for n in range(1, 21))}, 0.1, 10.0, 1.0),
        Changed(20, 2, "learning rate 0.1 → 0.01"),
        Step(40, 4, {"loss": (0.04,) * 20}, 0.01, 10.0, 1.0),
    ])  # fmt: skip
    for along, place in (("step", 20.0), ("epoch", 2.0)):
        look = Look(along=along)
        (note,) = drawing(record, "loss", look, axis(record, look)).notes
        assert (note.x, note.text) == (place, "learning rate 0.1 → 0.01")


def test_that_rates_are_drawn_when_asked_with_the_usual_ratio_as_a_guide(
    qtbot: QtBot, panel: CurvesPanel
) -> None:
    spread = Histogram(-1.0, 1.0, (1,), 0.0, 1.0, 2.0)
    named = {"head.weight": spread}
    seen = Statistics(20, 1, named, named, updates={"head.weight": 0.004}, gradient_norm=7.0)
    panel.take([*run_of(), seen])
    assert list(panel.board.cards) == ["loss", "accuracy"]
    qtbot.mouseClick(panel.bar.rates, Qt.MouseButton.LeftButton)
    cards = panel.board.cards
    rates = ["learning_rate", "gradient_norm", "update_ratio"]
    assert list(cards) == ["loss", "accuracy", *rates]
    assert [cards[name].entries["training"].value for name in rates] == [0.001, 7.0, 0.004]
    assert [card.title.text() for card in cards.values()][2:] == [
        "learning rate", "gradient norm", "update to weights",
    ]  # fmt: skip
    shown = cards["update_ratio"].chart.drawing
    assert [guide.y for guide in shown.guides] == [0.001]
    assert shown.log
    qtbot.mouseClick(cards["loss"].entries["training"], Qt.MouseButton.LeftButton)
    assert not cards["gradient_norm"].chart.drawing.lines
    qtbot.mouseClick(panel.bar.rates, Qt.MouseButton.LeftButton)
    assert list(panel.board.cards) == ["loss", "accuracy"]
