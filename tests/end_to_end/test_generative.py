"""Networks that draw: trained from the drawing in phases; their export does the same."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file
from torch import Tensor

from nodes.examples import read_example
from nodes.project import Project, Setting
from runtime import data as datasets
from runtime.export import export
from runtime.train.events import Diagnosed, EpochEnded, Event, Failed, Finished, Pictured
from runtime.train.launch import load_model, load_objective, train
from runtime.train.loop import Training, Watcher, fit
from runtime.train.pictures import SAMPLES, pictures_of, read_pictures
from runtime.train.run import Run, prepare
from tests.end_to_end.warm import Warm
from tests.runtime.train.trained import equal


def shortened(name: str, epochs: int, **data: int) -> Project:
    """Return an example with fewer epochs and samples."""
    training = read_example(name).project.training
    assert training.data is not None
    fewer = Setting(training.data.type, {**training.data.params, **data})
    options = {**training.options, "epochs": epochs, "device": "cpu"}
    return read_example(name).project.with_training(data=fewer, options=options)


def ramped(project: Project, loss: str, epochs: int) -> Project:
    """Return the project with a loss whose weight grows over some epochs."""
    graph = project.network.graph
    grown = graph.with_node(loss, graph[loss].with_params(ramp=epochs))
    return project.with_network(dataclasses.replace(project.network, graph=grown))


PROJECTS = {
    "digits_gan": shortened("digits_gan", 2, samples=400),
    "dcgan": shortened("dcgan", 1, samples=64),
    "vae": shortened("vae", 2, samples=400),
    "vae_ramped": ramped(shortened("vae", 2, samples=400), "code_loss", 2),
}


@pytest.fixture(params=PROJECTS, scope="module")
def done(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Project, Run, list[Event]]:
    """Return a network that draws, its run, and what was told."""
    project = PROJECTS[request.param]
    run = prepare(project, tmp_path_factory.mktemp(request.param) / "run")
    events: list[Event] = []
    assert isinstance(train(run, events.append), Finished)
    return project, run, events


def test_that_the_exported_script_trains_in_the_same_phases_bit_for_bit(
    done: tuple[Project, Run, list[Event]], bare_python: Warm, tmp_path: Path
) -> None:
    project, run, _ = done
    export(project, run.folder, "script", tmp_path / "out")
    again = bare_python.run(tmp_path / "out", "train.py", "--output", "again.safetensors")
    assert again.returncode == 0, again.stderr
    assert (tmp_path / "out" / "again.safetensors").read_bytes() == run.weights.read_bytes()


def test_that_what_it_draws_is_kept_of_the_last_epoch(
    done: tuple[Project, Run, list[Event]],
) -> None:
    _, run, events = done
    told = [event for event in events if isinstance(event, Pictured)]
    last = max(event.epoch for event in events if isinstance(event, EpochEnded))
    assert told[-1].epoch == last
    given, drawn = read_pictures(pictures_of(run.folder)[last])
    assert set(drawn) == set(told[-1].outputs)
    assert all(len(values) <= SAMPLES for values in drawn.values())
    assert all(float(values.std()) > 1 for values in (*drawn.values(), *given.values()))


class Turns(Watcher):
    """Notes which parts of the model an update moved."""

    def __init__(self) -> None:
        self.moved: list[set[str]] = []
        self.before: dict[str, Tensor] = {}

    def started(self, training: Training) -> None:
        self.before = _weights(training)

    def stepped(self, training: Training) -> None:
        now = _weights(training)
        changed = {name for name, values in now.items() if not values.equal(self.before[name])}
        self.moved.append({name.partition(".")[0] for name in changed})
        self.before = now


def _weights(training: Training) -> dict[str, Tensor]:
    return {name: w.detach().clone() for name, w in training.model.named_parameters()}


@pytest.mark.parametrize(
    ("name", "turns_of"),
    [
        ("digits_gan", ("discriminator", "generator")),
        ("digits_distillation", ("teacher", "student")),
    ],
)
def test_that_each_phase_moves_its_own_part_alone(
    name: str, turns_of: tuple[str, str], tmp_path: Path
) -> None:
    project = shortened(name, 2, samples=400)
    run = prepare(project, tmp_path / "run")
    assert project.training.data is not None
    data = datasets.load(project.training.data, project.training.preparation)
    turns = Turns()
    torch.manual_seed(run.config.seed)
    model = load_model(run)
    fit(
        model, load_objective(run), data, run.config, lambda _: None, lambda: False, turns
    )  # fmt: skip
    assert len(turns.moved) > 6
    for number, part in enumerate(turns_of):
        assert {frozenset(moved) for moved in turns.moved[number::2]} == {frozenset({part})}


def test_that_pictures_leave_the_training_alone(tmp_path: Path) -> None:
    project = PROJECTS["vae"]
    run = prepare(project, tmp_path / "run")
    finished = train(run, lambda _: None)
    assert not isinstance(finished, Failed)
    assert project.training.data is not None
    data = datasets.load(project.training.data, project.training.preparation)
    torch.manual_seed(run.config.seed)
    plain = load_model(run)
    fit(plain, load_objective(run), data, run.config, lambda _: None, lambda: False)
    assert equal(plain.state_dict(), load_file(run.weights))


def test_that_a_gan_learns_to_draw_what_is_bright_where_digits_are(tmp_path: Path) -> None:
    run = prepare(shortened("digits_gan", 12), tmp_path / "run")
    assert isinstance(train(run, lambda _: None), Finished)
    kept = pictures_of(run.folder)
    first, last = (read_pictures(kept[epoch]) for epoch in (min(kept), max(kept)))
    real = last[0]["image"].mean(axis=0)
    misses = [float(abs(drawn["drawn"].mean(axis=0) - real).mean()) for _, drawn in (first, last)]
    assert misses[1] < 0.6 * misses[0]


def test_that_the_weight_of_a_loss_grows_over_its_epochs_and_counts_in_full_when_measured(
    tmp_path: Path,
) -> None:
    run = prepare(PROJECTS["vae_ramped"], tmp_path / "run")
    objective = load_objective(run)
    batch = {"image": torch.rand(4, 1, 28, 28)}
    outputs = objective.predict(load_model(run).eval(), batch)

    def loss(*epoch: float) -> float:
        found = objective.phase_losses("train", outputs, batch, *epoch)
        return (found["loss"] - found["reconstruction_loss"]).item()

    whole = loss()
    assert whole > 0
    assert [loss(epoch) for epoch in (0.0, 1.0, 2.0, 9.0)] == pytest.approx(
        [0.0, whole / 2, whole, whole], abs=1e-2
    )


def test_that_a_student_learns_without_a_label_and_keeps_units_that_answer(tmp_path: Path) -> None:
    project = shortened("digits_distillation", 15)
    project = project.with_training(options={**project.training.options, "seed": 3})
    run = prepare(project, tmp_path / "run")
    told: list[Event] = []
    finished = train(run, told.append)
    assert isinstance(finished, Finished)
    assert finished.validation["accuracy"] > 0.7  # at a rate of 0.01 eleven of twelve units died
    assert not [event for event in told if isinstance(event, Diagnosed)]
