"""Tests of the training panel: settings as undoable edits, a real training steered by buttons."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from designer.controller import Controller
from designer.diagnoses import Diagnoses
from designer.document import Document
from designer.panels.training import TrainingPanel
from designer.training import TrainingSession
from nodes.blocks import path_of
from nodes.examples import read_example
from nodes.graph import Block, Graph, Network, Node
from nodes.project import Phase, Setting
from runtime.train import recorder
from runtime.train.checkpoints import checkpoints
from runtime.train.events import Diagnosed, EpochEnded, Failed, Finished, Started, Step
from runtime.train.history import read_history


@pytest.fixture
def controller(qapp: QApplication) -> Controller:
    """Return a controller of the small digits network."""
    project = read_example("digits_mlp").project
    return Controller(Document(project.with_training(options={"epochs": 5, "batch_size": 128})))


@pytest.fixture
def session(qapp: QApplication, tmp_path: Path) -> Iterator[TrainingSession]:
    """Return a session without a run."""
    made = TrainingSession(lambda: tmp_path / "runs")
    yield made
    made.close()


@pytest.fixture
def panel(qtbot: QtBot, controller: Controller, session: TrainingSession) -> TrainingPanel:
    """Return the panel, shown."""
    made = TrainingPanel(controller, session, Diagnoses(controller, session))
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    return made


def press(qtbot: QtBot, button: QPushButton) -> None:
    """Press a button with the mouse."""
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_that_the_button_trains_and_the_figures_follow(
    qtbot: QtBot, panel: TrainingPanel, session: TrainingSession
) -> None:
    press(qtbot, panel.progress.train)
    assert session.state == "preparing"
    assert panel.progress.heading.text() == "Preparing"
    assert not panel.progress.train.isEnabled()
    qtbot.waitUntil(lambda: session.state == "idle", timeout=120_000)
    assert panel.progress.heading.text() == "Done"
    assert panel.progress.outcome.text().startswith("Completed. Best epoch:")
    assert panel.progress.bar.value() == panel.progress.bar.maximum()
    assert list(panel.progress.tiles.tiles) == ["loss", "accuracy"]
    finished = panel.run.finished
    assert finished is not None
    tile = panel.progress.tiles.tiles["accuracy"]
    assert tile.validation.text() == f"validation {finished.validation['accuracy']:.4f}"
    assert panel.progress.train.isEnabled()
    # Had its process died, the run would be taken up from where it was saved.
    panel.resize(1100, 240)
    session._set_state("training")
    panel.take([Failed("The training process crashed (SIGBUS).", cause="process")])
    session._set_state("idle")
    time.sleep(0.1)  # a machine with much to do lays out late
    (resume,) = [b for b in panel.messages.findChildren(QPushButton) if "Resume" in b.text()]
    qtbot.waitUntil(lambda: not resume.visibleRegion().isEmpty(), timeout=5_000)
    press(qtbot, resume)
    assert session.state == "preparing"
    assert not panel.messages.shown
    qtbot.waitUntil(lambda: session.state == "idle", timeout=120_000)
    assert panel.run.finished is not None
    assert panel.run.finished.epoch == finished.epoch


def test_that_an_empty_canvas_is_not_ready_to_train(
    qtbot: QtBot, panel: TrainingPanel, session: TrainingSession, controller: Controller
) -> None:
    assert panel.progress.heading.text() == "Ready to train"
    controller.edit_graph("Delete all", Graph())
    assert panel.progress.heading.text() == "Nothing to train yet"
    assert "Draw a network first" in panel.progress.outcome.text()
    press(qtbot, panel.progress.train)
    assert session.state == "idle"
    assert not panel.progress.train.isEnabled()
    controller.undo()
    assert panel.progress.train.isEnabled()


def test_that_a_run_is_paused_resumed_and_stopped_by_the_buttons(
    qtbot: QtBot, panel: TrainingPanel, session: TrainingSession, controller: Controller
) -> None:
    controller.edit("Long", controller.project.with_training(options={"epochs": 100_000}))
    press(qtbot, panel.progress.train)
    qtbot.waitUntil(lambda: panel.run.step is not None, timeout=120_000)
    assert panel.progress.heading.text().startswith("Epoch ")
    assert "samples/s" in panel.progress.facts.text()
    assert "left" in panel.progress.facts.text()
    press(qtbot, panel.progress.pause)
    assert session.state == "paused"
    assert panel.progress.heading.text() == "Paused"
    assert panel.progress.pause.text() == "Resume"
    press(qtbot, panel.progress.pause)
    assert session.state == "training"
    press(qtbot, panel.progress.stop)
    qtbot.waitUntil(lambda: session.state == "idle", timeout=20_000)
    assert panel.progress.outcome.text().startswith("Stopped.")


def test_that_a_typed_rate_steers_the_run_and_what_is_no_rate_is_refused(
    qtbot: QtBot, panel: TrainingPanel, session: TrainingSession, controller: Controller
) -> None:
    controller.edit("Long", controller.project.with_training(options={"epochs": 100_000}))
    rate = panel.progress.rate
    assert not rate.isVisible()
    press(qtbot, panel.progress.train)
    qtbot.waitUntil(rate.isVisible, timeout=120_000)
    assert rate.field.text() == "0.003"
    qtbot.mouseDClick(rate.field, Qt.MouseButton.LeftButton)
    rate.field.selectAll()
    qtbot.keyClicks(rate.field, "fast")
    qtbot.keyClick(rate.field, Qt.Key.Key_Return)
    assert "number above 0" in rate.problem.text()
    rate.field.selectAll()
    qtbot.keyClicks(rate.field, "1e-3/4")
    qtbot.keyClick(rate.field, Qt.Key.Key_Return)
    assert not rate.problem.isVisible()
    qtbot.waitUntil(lambda: bool(panel.run.changes), timeout=10_000)
    assert panel.run.changes[0].text == "learning rate 0.003 → 0.00025"
    assert "learning rate 0.003 → 0.00025" in panel.progress.outcome.text()
    press(qtbot, panel.progress.pause)
    assert panel.progress.step.isVisible()
    press(qtbot, panel.progress.step)
    press(qtbot, panel.progress.pause)
    assert not panel.progress.step.isVisible()
    session.finish_epoch()
    assert panel.progress.heading.text() == "Finishing the epoch"
    qtbot.waitUntil(lambda: session.state == "idle", timeout=20_000)
    assert panel.run.finished is not None
    assert panel.run.finished.reason == "stopped"


def test_that_typing_the_epochs_is_one_step_to_undo(
    qtbot: QtBot, panel: TrainingPanel, controller: Controller
) -> None:
    before = controller.project
    field = panel.settings.options["Run"].form.rows["epochs"].field
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "120")
    assert controller.project.training.options["epochs"] == 120
    assert controller.document.undo_label == "Set epochs of training"
    controller.undo()
    assert controller.project is before
    assert field.text() == "5"


def test_that_a_wrong_setting_says_so_below_it_and_changes_nothing(
    qtbot: QtBot, panel: TrainingPanel, controller: Controller
) -> None:
    before = controller.project
    row = panel.settings.options["Run"].form.rows["batch_size"]
    row.field.setFocus()
    row.field.selectAll()
    qtbot.keyClicks(row.field, "0")
    assert row.message.isVisible()
    assert "at least 1" in row.message.text()
    assert controller.project is before


def test_that_a_monitor_that_nobody_measures_is_a_problem_below_it(
    qtbot: QtBot, panel: TrainingPanel
) -> None:
    row = panel.settings.options["When to stop"].form.rows["monitor"]
    row.field.setFocus()
    row.field.selectAll()
    qtbot.keyClicks(row.field, "beauty")
    assert row.message.isVisible()
    assert "accuracy" in row.message.text()


def test_that_another_optimizer_brings_its_own_form(
    qtbot: QtBot, panel: TrainingPanel, controller: Controller
) -> None:
    card = panel.settings.optimizer
    card.choice.setFocus()
    while card.choice.currentData() != "SGD":
        qtbot.keyClick(card.choice, Qt.Key.Key_Up)
    assert controller.project.training.phases[0].optimizer == Setting("SGD", {"lr": 0.1})
    assert card.form is not None
    assert "momentum" in card.form.rows
    assert card.form.rows["lr"].label.text() == "Learning rate"
    field = card.form.rows["momentum"].field
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "0.9")
    phase = controller.project.training.phases[0]
    assert phase.optimizer == Setting("SGD", {"lr": 0.1, "momentum": 0.9})
    controller.undo()
    controller.undo()
    assert card.choice.currentData() == "Adam"


def test_that_a_schedule_can_be_chosen_and_taken_away(
    qtbot: QtBot, panel: TrainingPanel, controller: Controller
) -> None:
    card = panel.settings.schedule
    card.choice.setFocus()
    qtbot.keyClick(card.choice, Qt.Key.Key_Down)
    chosen = controller.project.training.phases[0].schedule
    assert chosen is not None
    assert card.form is not None
    assert card.form.rows
    qtbot.keyClick(card.choice, Qt.Key.Key_Up)
    assert controller.project.training.phases[0].schedule is None
    assert not card.form.rows


def test_that_each_phase_has_settings_of_its_own(
    qtbot: QtBot, panel: TrainingPanel, controller: Controller
) -> None:
    rows = panel.settings.phases.phases
    assert not rows.isVisible()
    phases = (Phase("critic"), Phase("maker", optimizer=Setting("SGD", {"lr": 0.1})))
    controller.edit("Two phases", controller.project.with_training(phases=phases))
    assert rows.isVisible()
    assert panel.settings.optimizer.choice.currentData() == "Adam"
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert panel.settings.optimizer.choice.currentData() == "SGD"
    qtbot.keyClick(panel.settings.optimizer.choice, Qt.Key.Key_Down)
    after = controller.project.training.phases
    assert after[0] == phases[0]
    assert after[1].optimizer.type != "SGD"


def test_that_every_option_has_its_row(panel: TrainingPanel) -> None:
    from nodes.training import Options

    rows = [name for card in panel.settings.options.values() for name in card.form.rows]
    assert sorted(rows) == sorted(Options.kinds())


def test_that_editing_during_a_run_says_that_the_canvas_has_moved_on(
    qtbot: QtBot, panel: TrainingPanel, session: TrainingSession, controller: Controller
) -> None:
    press(qtbot, panel.progress.train)
    qtbot.waitUntil(lambda: session.state == "idle", timeout=120_000)
    assert not panel.messages.shown
    graph = controller.graph
    node = next(i for i, found in graph.nodes.items() if found.type == "Linear")
    changed = graph.with_node(node, graph[node].with_params(out_features=7))
    controller.edit_graph("Change", changed)
    (said,) = panel.messages.shown
    assert "has changed" in said.text
    controller.undo()
    assert not panel.messages.shown


def test_that_what_must_be_mended_before_training_is_listed(
    qtbot: QtBot, panel: TrainingPanel, session: TrainingSession, controller: Controller
) -> None:
    controller.edit("No data", controller.project.with_training(data=None))
    press(qtbot, panel.progress.train)
    assert session.state == "idle"
    assert any("no data" in problem.text for problem in panel.messages.shown)


def test_that_a_failure_names_its_node_and_selects_it_at_a_click(
    qtbot: QtBot, panel: TrainingPanel, controller: Controller
) -> None:
    node = next(i for i, n in controller.graph.nodes.items() if n.type == "Linear")
    name = controller.graph[node].name
    panel.take([
        Started("run", 5, 10, 100, "cpu", "32", 10),
        Step(3, 1, {"loss": (1.0,)}, 0.1, 10.0, 1.0),
        Failed(f"Training stopped at step 3: {name} (Linear) gives nan.", name, 3),
    ])  # fmt: skip
    assert panel.progress.heading.text() == "The run failed"
    (said,) = panel.messages.shown
    assert said.where == (node,)
    (button,) = [b for b in panel.messages.findChildren(QPushButton) if b.isVisible()]
    press(qtbot, button)
    assert controller.selection == {node}


@pytest.mark.parametrize(
    ("reason", "heading"),
    [("completed", "Done"), ("no better for a while", "Done"), ("stopped", "Stopped")],
)
def test_that_the_heading_tells_a_run_that_was_stopped_from_one_that_is_done(
    panel: TrainingPanel, reason: str, heading: str
) -> None:
    panel.take([Started("run", 5, 10, 100, "cpu", "32", 10), Finished(reason, 1, 1)])
    assert panel.progress.heading.text() == heading
    assert panel.progress.outcome.text().lower().startswith(reason)


def test_that_a_warning_of_a_run_is_shown_while_it_goes_on(panel: TrainingPanel) -> None:
    panel.take([
        Started("run", 5, 10, 100, "cpu", "32", 10),
        Diagnosed("The loss has not fallen for 5 epochs; try a higher learning rate."),
    ])  # fmt: skip
    (said,) = panel.messages.shown
    assert said.severity == "warning"


def test_that_a_learning_rate_that_changes_is_told(
    panel: TrainingPanel, session: TrainingSession
) -> None:
    session._set_state("training")
    panel.take([
        Started("run", 5, 10, 100, "cpu", "32", 10),
        Step(3, 1, {"loss": (1.0,)}, 0.1, 10.0, 1.0),
    ])  # fmt: skip
    assert panel.progress.rate.field.text() == "0.1"
    panel.take([Step(13, 2, {"loss": (1.0,)}, 0.05, 10.0, 1.0)])
    assert panel.progress.rate.field.text() == "0.05"
    session._set_state("idle")


def test_that_figures_keep_their_places_while_phases_take_turns(panel: TrainingPanel) -> None:
    started = Started("run", 2, 10, 100, "cpu", "32", 10)
    for losses in ({"made": (1.0,), "told": (2.0,)}, {"told": (2.0,), "made": (1.0,)}):
        panel.take([started, Step(3, 1, losses, 0.1, 10.0, 1.0)])
        panel.take([Step(4, 1, dict(reversed(losses.items())), 0.1, 10.0, 1.0)])
        assert list(panel.progress.tiles.tiles) == list(losses)


def test_that_figures_are_those_of_the_kept_weights_once_a_run_is_over(
    panel: TrainingPanel,
) -> None:
    panel.take([
        Started("run", 2, 10, 100, "cpu", "32", 10),
        Step(20, 2, {"loss": (0.5, 0.3)}, 0.1, 10.0, 1.0),
        EpochEnded(2, 20, {"loss": 0.4}, {"loss": 0.6}, 0.1, 1.0),
    ])  # fmt: skip
    tile = panel.progress.tiles.tiles["loss"]
    assert (tile.value.text(), tile.validation.text()) == ("0.4000", "validation 0.6000")
    panel.take([Finished("completed", 2, 1, {"loss": 0.45}, {"loss": 0.55}, 3.0)])
    assert (tile.value.text(), tile.validation.text()) == ("0.4500", "validation 0.5500")


def test_that_the_settings_stand_below_the_progress_in_a_narrow_panel(
    qtbot: QtBot, panel: TrainingPanel
) -> None:
    panel.resize(1100, 700)
    qtbot.wait(20)
    assert panel.settings.mapTo(panel, panel.settings.rect().topLeft()).x() > 400
    panel.resize(500, 900)
    qtbot.wait(20)
    assert panel.settings.mapTo(panel, panel.settings.rect().topLeft()).x() < 40


def test_that_a_node_inside_a_block_is_found_by_its_name_in_the_model() -> None:
    inner = Graph({"c": Node("Conv2d", "conv1")})
    top = Graph({"s": Node("block:Basic", "stage1", repeat=2), "h": Node("Linear", "head")})
    network = Network("N", top, {"Basic": Block("Basic", inner)})
    assert path_of("head", network) == ("h",)
    assert path_of("stage1.0.conv1", network) == ("Basic", "c")
    assert path_of("stage1.1", network) == ("s",)
    assert path_of("gone", network) == ()
    assert path_of("", network) == ()


@pytest.mark.parametrize("healthy", [0, 30], ids=["at once", "later"])
def test_that_full_memory_is_cured_by_one_click_that_halves_the_batch_and_trains_on(
    qtbot: QtBot,
    panel: TrainingPanel,
    session: TrainingSession,
    controller: Controller,
    monkeypatch: pytest.MonkeyPatch,
    healthy: int,
) -> None:
    """Lets a real training run out of memory: at once, or after some epochs were kept."""
    whole, calls = torch.nn.Linear.forward, list[int]()

    def forward(self: torch.nn.Linear, x: torch.Tensor) -> torch.Tensor:
        if x.is_meta:  # shapes are looked at with large batches
            return whole(self, x)
        calls.append(len(x))
        if len(calls) > 2 * healthy and self.training and len(x) > 64:
            message = "CUDA out of memory. Tried to allocate 20.00 GiB."
            raise torch.OutOfMemoryError(message)
        return whole(self, x)

    monkeypatch.setattr(torch.nn.Linear, "forward", forward)
    monkeypatch.setattr(recorder, "SHORTEST_PAUSE", 0.0)
    monkeypatch.setattr(recorder, "SHARE_OF_SAVING", 1e9)
    press(qtbot, panel.progress.train)
    qtbot.waitUntil(lambda: session.state == "idle", timeout=120_000)
    assert session.run is not None
    first = session.run.folder
    (problem,) = (one for one in panel.messages.shown if one.severity == "error")
    assert "The memory is full" in problem.text
    cure = next(b for b in panel.messages.findChildren(QPushButton) if "Halve" in b.text())
    assert cure.text() == "Halve the batch to 64, accumulate 2, and train on"
    press(qtbot, cure)
    qtbot.waitUntil(lambda: session.state == "idle" and session.run.folder != first, timeout=60_000)
    config = session.run.config
    assert (config.batch_size, config.accumulate) == (64, 2)
    assert session.run.project.training.options["batch_size"] == 64
    assert controller.project.training.options["batch_size"] == 64
    told = list(read_history(session.run.folder))
    assert isinstance(told[-1], Finished)
    assert [event.epoch for event in told if isinstance(event, EpochEnded)] == [1, 2, 3, 4, 5]
    assert bool(checkpoints(first)) == bool(healthy)
    controller.undo()
    assert controller.project.training.options["batch_size"] == 128
