"""Runs: their folder, their history, resuming bit for bit, and failures told in words."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file, save_file

from nodes.params import Value
from nodes.project import Phase, Project, Setting, Training
from runtime.cli import main
from runtime.data import load
from runtime.judge.opened import Opened
from runtime.train import launch, recorder
from runtime.train.checkpoints import FOLDER, keep_checkpoint, sound_checkpoint
from runtime.train.control import Control
from runtime.train.evaluation import evaluate
from runtime.train.events import (
    Diagnosed,
    EpochEnded,
    Event,
    Failed,
    Finished,
    Saved,
    Started,
    Statistics,
    Step,
    encode,
)
from runtime.train.folders import new_run_folder
from runtime.train.history import History, read_history
from runtime.train.run import Run, RunError, config_of, prepare
from runtime.train.tensors import WeightsError, load_weights
from runtime.train.trees import read_tree, tree_bytes
from tests.networks import network, node
from tests.runtime.train.trained import equal


def same(read: Iterable[Event], told: Iterable[Event]) -> bool:
    """Return whether events are equal; a figure that is no number equals nothing, not itself."""
    return [encode(event) for event in read] == [encode(event) for event in told]


def iris_network(classes: int = 3) -> Any:  # noqa: ANN401
    return network(
        {
            "x": node("Input", shape=(4,), field="features"),
            "body": node("Linear", out_features=16),
            "relu": node("ReLU"),
            "dropout": node("Dropout", p=0.1),
            "head": node("Linear", out_features=classes),
            "scores": node("Output"),
            "label": node("Input", shape=(), dtype="int64", field="label"),
            "loss": node("CrossEntropy"),
        },
        "x > body",
        "body > relu",
        "relu > dropout",
        "dropout > head",
        "head > scores",
        "head > loss.prediction",
        "label > loss.target",
        name="Flowers",
    )


def digits_network() -> Any:  # noqa: ANN401
    return network(
        {
            "image": node("Input", shape=(1, 8, 8), field="image"),
            "conv": node("Conv2d", out_channels=4, padding=1),
            "norm": node("BatchNorm2d"),
            "relu": node("ReLU"),
            "flatten": node("Flatten"),
            "head": node("Linear", out_features=10),
            "scores": node("Output"),
            "label": node("Input", shape=(), dtype="int64", field="label"),
            "loss": node("CrossEntropy"),
            "accuracy": node("Accuracy"),
        },
        "image > conv",
        "conv > norm",
        "norm > relu",
        "relu > flatten",
        "flatten > head",
        "head > scores",
        "head > loss.prediction",
        "label > loss.target",
        "head > accuracy.prediction",
        "label > accuracy.target",
    )


def iris_project(**options: Value) -> Project:
    given = {"epochs": 6, "device": "cpu", **options}
    return Project(iris_network(), Training(Setting("Iris"), {}, given))


def trained(run: Run, **facts: Any) -> tuple[Finished | Failed, list[Event]]:  # noqa: ANN401
    events: list[Event] = []
    return launch.train(run, events.append, **facts), events


def finished(run: Run, **facts: Any) -> list[Event]:  # noqa: ANN401
    outcome, events = trained(run, **facts)
    assert isinstance(outcome, Finished), outcome
    return events


def failed(run: Run, **facts: Any) -> Failed:  # noqa: ANN401
    outcome, events = trained(run, **facts)
    assert isinstance(outcome, Failed), outcome
    assert events[-1] == outcome == list(read_history(run.folder))[-1]
    return outcome


def losses(folder: Path) -> list[float]:
    steps = (event for event in read_history(folder) if isinstance(event, Step))
    return [loss for step in steps for loss in step.losses.get("loss", ())]


def rates(folder: Path) -> list[float]:
    ended = (event for event in read_history(folder) if isinstance(event, EpochEnded))
    return [event.learning_rate for event in ended]


def figures(folder: Path) -> list[tuple[object, object]]:
    ended = (event for event in read_history(folder) if isinstance(event, EpochEnded))
    return [(event.training, event.validation) for event in ended]


def test_that_a_run_folder_holds_all_that_is_needed_to_repeat_it(tmp_path: Path) -> None:
    run = prepare(iris_project(), tmp_path / "run")
    names = {path.name for path in run.folder.iterdir()}
    assert names == {"model.py", "objective.py", "project.json", "config.json"}
    assert run.project == iris_project()
    assert run.config == config_of(iris_project())
    assert run.class_name == "Flowers"
    assert json.loads((run.folder / "config.json").read_text())["environment"]["torch"]
    again = Run(run.folder)
    finished(again)
    assert {path.name for path in run.folder.iterdir()} - names == {
        "history.jsonl",
        "run.lock",
        "weights.safetensors",
        "checkpoint",
    }


def test_that_the_history_holds_every_event(tmp_path: Path) -> None:
    run = prepare(iris_project(), tmp_path)
    events = finished(run)
    assert same(read_history(run.folder), events)
    assert isinstance(events[0], Started)
    assert any(isinstance(event, Statistics) for event in events)
    assert [type(event) for event in events[-2:]] == [Saved, Finished]


def test_that_evaluation_repeats_the_validation_figures_to_the_last_digit(tmp_path: Path) -> None:
    training = Training(Setting("Digits"), {"test": 0.1}, {"epochs": 2, "device": "cpu"})
    run = prepare(Project(digits_network(), training), tmp_path)
    outcome = finished(run)[-1]
    assert isinstance(outcome, Finished)
    found = evaluate(run)
    assert set(found) == {"training", "validation", "test"}
    assert found["validation"] == outcome.validation
    assert set(found["test"]) == {"loss", "accuracy"}


@pytest.mark.skipif(torch.cuda.is_available(), reason="for a machine without a graphics card")
def test_that_a_run_of_another_machines_card_is_looked_at_and_gone_on_with_here(
    tmp_path: Path,
) -> None:
    run = prepare(iris_project(epochs=2), tmp_path / "run")
    finished(run)
    found = evaluate(run)
    kept = sound_checkpoint(run.folder)
    assert kept is not None
    path = run.folder / FOLDER / kept.file
    state = read_tree(path)
    state["cuda"] = [torch.zeros(16, dtype=torch.uint8)] * 2  # as two cards had left it
    content = tree_bytes(state, epoch="2")
    keep_checkpoint(run.folder, 2, content, best_epoch=2)
    run.change(device="cuda")
    assert evaluate(run) == found
    assert Opened(run).device == torch.device("cpu")
    assert main(["evaluate", str(run.folder)]) == 0
    run.change(device="cpu", epochs=3)
    finished(run, resume=True)


def test_that_weights_are_those_of_the_best_epoch_and_load_into_the_model(tmp_path: Path) -> None:
    run = prepare(iris_project(), tmp_path)
    outcome = finished(run)[-1]
    assert isinstance(outcome, Finished)
    saved = load_file(run.weights)
    model = launch.load_model(run)
    load_weights(model, run.weights)
    assert equal(dict(model.state_dict()), saved)
    model.eval()
    data = load(Setting("Iris"), {}).validation
    loss = torch.nn.functional.cross_entropy(model(data["features"]), data["label"])
    assert float(loss.detach()) == outcome.validation["loss"]


Change = Callable[[Project], Project]


def with_phase(**changes: Any) -> Change:  # noqa: ANN401
    return lambda project: project.with_training(phases=(Phase(**changes),))


def with_options(**options: Value) -> Change:
    return lambda project: project.with_training(options={**project.training.options, **options})


def digits_instead(project: Project) -> Project:
    return Project(
        digits_network(),
        dataclasses.replace(project.training, data=Setting("Digits"), options={"device": "cpu"}),
    )


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(with_options(), id="Adam"),
        pytest.param(digits_instead, id="channels last"),
        pytest.param(with_phase(optimizer=Setting("SGD", {"momentum": 0.9})), id="SGD"),
        pytest.param(with_phase(optimizer=Setting("LBFGS", {"max_iter": 4})), id="LBFGS"),
        pytest.param(with_phase(optimizer=Setting("Muon")), id="Muon"),
        pytest.param(with_phase(schedule=Setting("OneCycleLR", {"max_lr": 0.01})), id="OneCycleLR"),
        pytest.param(
            with_phase(schedule=Setting("MultiStepLR", {"milestones": (1, 3)})), id="MultiStepLR"
        ),
        pytest.param(
            with_phase(schedule=Setting("ReduceLROnPlateau", {"patience": 0})), id="plateau"
        ),
        pytest.param(with_phase(schedule=Setting("CosineAnnealingLR", {"T_max": None})), id="cos"),
        pytest.param(
            with_phase(schedule=Setting("CyclicLR", {"base_lr": 1e-4, "max_lr": 1e-2})), id="cyclic"
        ),
        pytest.param(with_options(precision="fp16"), id="fp16"),
        pytest.param(with_options(accumulate=3, patience=2), id="accumulate"),
        pytest.param(with_options(ema_decay=0.9, keep_best=False), id="averaged weights"),
    ],
)
def test_that_a_resumed_run_is_the_uninterrupted_one_bit_for_bit(
    change: Change, tmp_path: Path
) -> None:
    project = change(iris_project())
    options = {**project.training.options, "epochs": 4}
    whole = prepare(project.with_training(options=options), tmp_path / "whole")
    finished(whole)
    parts = prepare(project.with_training(options=options), tmp_path / "parts")
    control = Control()

    def stop_in_the_third_epoch(event: Event) -> None:
        if isinstance(event, EpochEnded) and event.epoch == 2:
            control.stop()

    recorder_pause = recorder.SHORTEST_PAUSE
    recorder.SHORTEST_PAUSE = 0.0
    share, recorder.SHARE_OF_SAVING = recorder.SHARE_OF_SAVING, 1e9
    try:
        launch.train(parts, stop_in_the_third_epoch, control)
    finally:
        recorder.SHORTEST_PAUSE, recorder.SHARE_OF_SAVING = recorder_pause, share
    torch.manual_seed(99)
    finished(parts, resume=True)
    assert losses(parts.folder) == losses(whole.folder)
    assert figures(parts.folder) == figures(whole.folder)
    assert equal(load_file(parts.weights), load_file(whole.weights))
    assert sum(isinstance(event, Started) for event in read_history(parts.folder)) == 1
    assert sum(isinstance(event, Finished) for event in read_history(parts.folder)) == 1


def test_that_a_finished_run_can_be_given_more_epochs(tmp_path: Path) -> None:
    whole = prepare(iris_project(epochs=5), tmp_path / "whole")
    finished(whole)
    more = prepare(iris_project(epochs=3), tmp_path / "more")
    finished(more)
    more.change(epochs=5)
    finished(more, resume=True)
    assert losses(more.folder) == losses(whole.folder)
    assert equal(load_file(more.weights), load_file(whole.weights))


@pytest.mark.parametrize(
    "schedule",
    [
        pytest.param(Setting("CosineAnnealingLR", {"T_max": None}), id="cosine"),
        pytest.param(Setting("PolynomialLR", {"total_iters": None}), id="polynomial"),
    ],
)
def test_that_more_epochs_stretch_a_schedule_over_the_whole_training(
    schedule: Setting, tmp_path: Path
) -> None:
    change = with_phase(optimizer=Setting("Adam", {"lr": 0.01}), schedule=schedule)
    whole = prepare(change(iris_project(epochs=8)), tmp_path / "whole")
    finished(whole)
    more = prepare(change(iris_project(epochs=4)), tmp_path / "more")
    finished(more)
    more.change(epochs=8)
    finished(more, resume=True)
    assert rates(more.folder)[4:] == pytest.approx(rates(whole.folder)[4:], rel=1e-9)
    assert min(rates(more.folder)[4:]) > 0


def test_that_a_run_without_checkpoint_cannot_be_resumed(tmp_path: Path) -> None:
    run = prepare(iris_project(), tmp_path)
    assert "has no checkpoint to go on from" in failed(run, resume=True).text


def test_that_a_last_line_that_was_cut_short_is_left_out_of_the_history(tmp_path: Path) -> None:
    run = prepare(iris_project(), tmp_path)
    events = finished(run)
    path = run.folder / "history.jsonl"
    path.write_text(path.read_text() + '{"event": "St')
    assert same(read_history(run.folder), events)


def test_that_a_run_killed_within_a_line_of_its_history_goes_on(tmp_path: Path) -> None:
    run = prepare(iris_project(epochs=2), tmp_path)
    events = finished(run)
    path = run.folder / "history.jsonl"
    path.write_text(path.read_text() + '{"event": "St')
    with History(run.folder) as history:
        history.add(Failed("killed"))
    assert same(read_history(run.folder), [*events, Failed("killed")])
    run.change(epochs=3)
    assert not any(isinstance(event, Diagnosed) for event in finished(run, resume=True))


def test_that_lines_that_hold_no_event_are_passed_over_and_told_once(tmp_path: Path) -> None:
    run = prepare(iris_project(epochs=2), tmp_path)
    events = finished(run)
    path = run.folder / "history.jsonl"
    first, *lines = path.read_bytes().splitlines(keepends=True)
    spoilt = [b'{"event": "St{"event": "Failed"}\n', b"\xc3\n", b"[]\n", b'{"event": "No"}\n']
    path.write_bytes(b"".join([first, *spoilt, *lines]))
    assert same(read_history(run.folder), events)
    for epochs, told in ((3, 1), (4, 0)):
        run.change(epochs=epochs)
        hints = [event for event in finished(run, resume=True) if isinstance(event, Diagnosed)]
        texts = [event.text for event in hints if "could not be read" in event.text]
        assert len(texts) == told
        assert all(text.endswith("are left out: 4.") for text in texts)


def test_that_a_project_with_problems_is_not_prepared_and_nothing_is_written(
    tmp_path: Path,
) -> None:
    broken = iris_project(epochs=0)
    with pytest.raises(RunError, match="epochs must be at least 1") as caught:
        prepare(broken, tmp_path / "run")
    assert caught.value.problems
    without = iris_project().with_training(data=None)
    with pytest.raises(RunError, match="it has no data"):
        prepare(without, tmp_path / "run")
    assert not (tmp_path / "run").exists()


def test_that_labels_out_of_range_are_found_before_the_first_step(tmp_path: Path) -> None:
    run = prepare(iris_project(), tmp_path)
    data = load(Setting("Iris"), {})
    data.train["label"][3] = 7
    text = failed(run, data=data).text
    assert "label from 0 to 7" in text
    assert "training data" in text
    assert "Give the last layer more outputs" in text


def test_that_an_empty_part_is_found_before_the_first_step(tmp_path: Path) -> None:
    run = prepare(iris_project(), tmp_path)
    data = load(Setting("Iris"), {})
    assert "no samples to train on" in failed(run, data=dataclasses.replace(data, train={})).text


def normalised(network: Any, *, frozen: bool = False) -> Any:  # noqa: ANN401
    """Return the iris network with its activation normalised by the batch."""
    norm = dataclasses.replace(node("BatchNorm1d"), frozen=frozen)
    return network.with_graph(network.graph.with_node("relu", norm))


def test_that_normalising_a_batch_of_one_is_found_before_the_first_step(tmp_path: Path) -> None:
    project = iris_project(batch_size=1, epochs=1)
    project = dataclasses.replace(project, network=normalised(project.network))
    run = prepare(project, tmp_path)
    assert "batchnorm1d (BatchNorm1d) needs at least 2 samples" in failed(run).text


def test_that_a_map_of_one_sample_and_what_is_frozen_are_normalised(tmp_path: Path) -> None:
    options = {"batch_size": 1, "device": "cpu", "epochs": 1}
    maps = Project(digits_network(), Training(Setting("Digits"), {}, options))
    finished(prepare(maps, tmp_path / "maps"))
    project = iris_project(batch_size=1, epochs=1)
    frozen = dataclasses.replace(project, network=normalised(project.network, frozen=True))
    finished(prepare(frozen, tmp_path / "frozen"))


def test_that_pictures_and_shown_weights_that_cannot_be_written_end_no_training(
    tmp_path: Path,
) -> None:
    drawn = network(
        {
            "image": node("Input", shape=(1, 8, 8), field="image"),
            "conv": node("Conv2d", out_channels=1, padding=1),
            "drawn": node("Output"),
            "loss": node("MSE"),
        },
        "image > conv",
        "conv > drawn",
        "conv > loss.prediction",
        "image > loss.target",
    )
    options = {"device": "cpu", "epochs": 3}
    run = prepare(Project(drawn, Training(Setting("Digits"), {}, options)), tmp_path / "run")
    (run.folder / "pictures").write_text("in the way")
    run.live.mkdir()
    control, events = Control(), list[Event]()

    def watch(event: Event) -> None:
        events.append(event)
        if isinstance(event, EpochEnded):
            control.show()

    assert isinstance(launch.train(run, watch, control), Finished)
    texts = [event.text for event in events if isinstance(event, Diagnosed) and not event.id]
    assert len(texts) == 2
    assert any("goes on without pictures" in text for text in texts)
    assert any("cannot be shown" in text for text in texts)
    assert same(read_history(run.folder), events)


def test_that_full_memory_is_told_with_a_smaller_batch(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = prepare(iris_project(), tmp_path)

    def full(*_: object) -> None:
        message = "CUDA out of memory. Tried to allocate 20.00 GiB"
        raise torch.OutOfMemoryError(message)

    monkeypatch.setattr(torch.nn.Linear, "forward", full)
    outcome = failed(run)
    assert "The memory is full. Train with a batch_size of 16 and accumulate 2" in outcome.text
    assert outcome.node == "body"


def test_that_any_other_error_names_its_node(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = prepare(iris_project(), tmp_path)

    def broken(*_: object) -> None:
        message = "no such kernel"
        raise RuntimeError(message)

    monkeypatch.setattr(torch.nn.ReLU, "forward", broken)
    outcome = failed(run)
    assert outcome.text == "relu: Training could not go on: no such kernel"


def test_that_the_weights_of_another_network_are_told_apart(tmp_path: Path) -> None:
    run = prepare(iris_project(), tmp_path)
    save_file({"body.weight": torch.zeros(16, 5)}, run.weights)
    with pytest.raises(WeightsError) as caught:
        evaluate(run)
    assert "body.weight: 16 × 5 float32 in the file, 16 × 4 float32 here" in str(caught.value)
    assert "head.bias: missing in the file" in str(caught.value)


@pytest.mark.parametrize("content", [b"", b"12345678", b"\xff" * 40, b"\x02" + b"\0" * 7 + b"{]"])
def test_that_a_file_that_holds_no_tensors_is_refused(content: bytes, tmp_path: Path) -> None:
    run = prepare(iris_project(), tmp_path)
    run.weights.write_bytes(content)
    with pytest.raises(WeightsError, match=r"weights\.safetensors"):
        evaluate(run)


def test_that_a_folder_without_settings_is_no_run(tmp_path: Path) -> None:
    with pytest.raises(RunError, match="is no folder of a run"):
        _ = Run(tmp_path).config


def test_that_a_run_without_weights_cannot_be_evaluated(tmp_path: Path) -> None:
    with pytest.raises(RunError, match="has no weights yet"):
        evaluate(prepare(iris_project(), tmp_path))


def test_that_runs_of_one_second_get_folders_of_their_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = datetime(2030, 1, 2, 3, 4, 5).astimezone()
    first, second = (new_run_folder(tmp_path / "flowers.json", now) for _ in range(2))
    assert first == tmp_path / "flowers.runs" / "2030-01-02-030405-1"
    assert second == tmp_path / "flowers.runs" / "2030-01-02-030405-2"
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert new_run_folder(None, now).is_dir()


def test_that_phases_name_their_weights_and_leave_defaults_out() -> None:
    phase = Phase(
        "train",
        nodes=("head",),
        optimizer=Setting("Adam", {"lr": 0.01, "eps": 1e-8}),
        schedule=Setting("PolynomialLR", {"total_iters": None}),
    )
    config = config_of(iris_project().with_training(phases=(phase,)))
    (found,) = config.phases
    assert found.weights == ("head",)
    assert found.optimizer_settings == {"lr": 0.01}
    assert (found.schedule, found.schedule_unit) == ("PolynomialLR", "epoch")
    assert found.schedule_settings == {"total_iters": None}
    assert (config.name, config.epochs, config.batch_size) == ("Flowers", 6, 32)
