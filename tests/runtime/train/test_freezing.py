"""What is frozen stays to the last bit, its statistics too; the rest learns."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from nodes.examples import read_example
from nodes.file import dumps, loads
from nodes.graph import Block, Network, Node
from nodes.project import Phase, Project, Setting, Training
from runtime.analysis import analyse
from runtime.export.material import Material
from runtime.export.training import training_files
from runtime.freezing import frozen_parts
from runtime.module import load
from runtime.train import launch
from runtime.train.events import Finished
from runtime.train.run import Run, config_of, prepare
from tests.networks import graph, network, node

INSIDE = graph(
    {
        "x": node("Input"),
        "conv": node("Conv2d", out_channels=4),
        "norm": node("BatchNorm2d"),
        "y": node("Output"),
    },
    "x > conv",
    "conv > norm",
    "norm > y",
)


def staged() -> Network:
    """Return a stem, two copies of a block in a row and a head, with a loss."""
    return network(
        {
            "image": node("Input", shape=(1, 8, 8), field="image"),
            "stem": node("Conv2d", out_channels=4),
            "stage": node("block:Stage", repeat=2),
            "flatten": node("Flatten"),
            "head": node("Linear", out_features=10),
            "scores": node("Output"),
            "label": node("Input", shape=(), dtype="int64", field="label"),
            "loss": node("CrossEntropy"),
        },
        "image > stem",
        "stem > stage",
        "stage > flatten",
        "flatten > head",
        "head > scores",
        "head > loss.prediction",
        "label > loss.target",
        blocks={"Stage": Block("Stage", INSIDE)},
    )


def project(*frozen: str, inside: str = "", optimizer: str = "Adam") -> Project:
    """Return a training of two epochs with some nodes frozen, one of them inside the block."""
    found = staged()
    for name in frozen:
        found = dataclasses.replace(
            found, graph=found.graph.with_node(name, found.graph[name].with_(frozen=True))
        )
    if inside:
        made = INSIDE.with_node(inside, INSIDE[inside].with_(frozen=True))
        found = found.with_block(Block("Stage", made))
    options = {"epochs": 2, "device": "cpu", "batch_size": 256, "threads": 1}
    phases = (Phase(optimizer=Setting(optimizer)),)
    return Project(found, Training(Setting("Digits", {"samples": 500}), {}, options, phases))


def changed(found: Project, folder: Path) -> set[str]:
    """Train and return the parts of the model that are not what they were."""
    run = prepare(found, folder)
    torch.manual_seed(0)
    before = load(run.model, run.class_name)().state_dict()
    assert isinstance(launch.train(run, lambda _event: None), Finished)
    after = load_file(Run(folder).weights)
    return {name.rpartition(".")[0] for name in before if not before[name].equal(after[name])}


@pytest.mark.parametrize(
    ("frozen", "inside", "still"),
    [
        (("stem", "stage"), "", {"stem", "stage.0.conv", "stage.1.norm", "stage.0.norm"}),
        ((), "norm", {"stage.0.norm", "stage.1.norm"}),
    ],
)
def test_that_frozen_weights_and_statistics_stay_and_the_rest_moves(
    frozen: tuple[str, ...], inside: str, still: set[str], tmp_path: Path
) -> None:
    moved = changed(project(*frozen, inside=inside), tmp_path / "run")

    assert not moved & still
    assert "head" in moved


def test_that_frozen_parts_are_named_without_the_numbers_of_copies() -> None:
    assert frozen_parts(project("stem", inside="conv").network) == ("stem", "stage.conv")
    assert frozen_parts(project("stage", inside="conv").network) == ("stage",)
    assert config_of(project("stem")).frozen == ("stem",)


def test_that_frozen_nodes_survive_a_file_and_leave_the_model_alone() -> None:
    found = project("stem", inside="norm")

    assert loads(dumps(found)).network == found.network
    assert analyse(found).source == analyse(project()).source


def test_that_an_exported_training_freezes_the_same() -> None:
    found = project("stem", inside="norm")
    text = training_files(Material(found, analyse(found)))["train.py"]

    assert 'frozen=("stem", "stage.norm")' in text


@pytest.mark.parametrize(
    ("frozen", "optimizer", "words"),
    [
        (("stem", "stage", "head"), "Adam", "all weights that it could move are frozen"),
        (("stem",), "LBFGS", "LBFGS moves all weights together"),
    ],
)
def test_that_what_cannot_train_is_said_before(
    frozen: tuple[str, ...], optimizer: str, words: str
) -> None:
    texts = [problem.text for problem in analyse(project(*frozen, optimizer=optimizer)).errors]

    assert [text for text in texts if words in text]
    assert not analyse(project("stem", "stage")).errors


def test_that_a_node_that_shares_weights_goes_with_their_owner() -> None:
    found = staged()
    sharing = Node("Conv2d", "again", shares="stem", frozen=True)
    found = dataclasses.replace(found, graph=found.graph.with_node("again", sharing))

    assert frozen_parts(found) == ()


def test_that_a_phase_of_nodes_without_weights_is_told_before_it_trains() -> None:
    def errors(*nodes: str) -> list[str]:
        found = read_example("digits_distillation").project
        teacher, student = found.training.phases
        phases = (teacher, dataclasses.replace(student, nodes=nodes))
        return [problem.text for problem in analyse(found.with_training(phases=phases)).errors]

    assert errors("student", "taught") == []
    assert errors("taught") == [
        "Training phase student: there are no weights in taught; let it move nodes that have some."
    ]
