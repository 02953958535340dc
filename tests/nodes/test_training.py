"""The declared optimizers, schedules and options against PyTorch, and what is said of bad ones."""

from __future__ import annotations

import dataclasses
import inspect
import pydoc

import pytest

import nodes.library  # noqa: F401 - fills the table of layers
from nodes.declaration import Declared
from nodes.graph import Graph, Network, Node
from nodes.params import REQUIRED
from nodes.project import Follow, Phase, Project, Setting, Training
from nodes.training import OPTIMIZERS, SCHEDULES, Options, figures, training_problems
from tests.networks import network, node

HOW_NOT_WHAT = {"foreach", "fused", "capturable", "differentiable"}
"""Arguments that choose an implementation, not a result: the loop takes the fastest."""
LEFT_OUT = {
    "Adafactor": {"eps"},  # a pair that is half None
    "OneCycleLR": {"epochs", "steps_per_epoch"},  # total_steps says the same
    "CyclicLR": {"scale_fn", "scale_mode"},  # a function is no setting
    "ReduceLROnPlateau": {"mode"},  # follows from what is monitored
}
ALL = {**OPTIMIZERS, **SCHEDULES}


def signature(declared: type[Declared]) -> dict[str, inspect.Parameter]:
    found = pydoc.locate(declared.module)
    left_out = {"params", "optimizer", "last_epoch", "self"} | HOW_NOT_WHAT
    left_out |= LEFT_OUT.get(declared.type_name, set())
    parameters = inspect.signature(found).parameters
    return {name: p for name, p in parameters.items() if name not in left_out}


NEWER = {"LBFGS": {"maximize"}}
"""What PyTorch has later than in the version that is tested: 2.14."""


@pytest.mark.parametrize("name", ALL)
def test_that_parameters_are_those_of_pytorch(name: str) -> None:
    assert set(ALL[name].kinds()) == set(signature(ALL[name])) - NEWER.get(name, set())


@pytest.mark.parametrize("name", ALL)
def test_that_defaults_are_those_of_pytorch(name: str) -> None:
    theirs = signature(ALL[name])
    for parameter, kind in ALL[name].kinds().items():
        default = theirs[parameter].default
        assert kind.required == (default is inspect.Parameter.empty), parameter
        assert kind.required or kind.default == kind.normal(default), parameter


@pytest.mark.parametrize("declared", [*ALL.values(), Options])
def test_that_a_fresh_setting_has_no_problem_and_every_parameter_is_explained(
    declared: type[Declared],
) -> None:
    assert list(declared.parameter_problems(declared.fresh())) == []
    assert list(declared.parameter_problems({})) == []
    assert all(kind.doc and kind.doc.endswith(".") for kind in declared.kinds().values())
    assert declared.help()


@pytest.mark.parametrize("declared", SCHEDULES.values())
def test_that_a_schedule_counts_what_its_parameters_count(declared: type[Declared]) -> None:
    units = {kind.unit for kind in declared.kinds().values() if kind.unit}
    assert units <= {f"{declared.unit}s"}
    assert declared.total in {"", *declared.kinds()}
    assert not declared.total or declared.kinds()[declared.total].start is None


def test_that_options_have_no_value_that_must_be_given() -> None:
    assert all(kind.default is not REQUIRED for kind in Options.kinds().values())


@pytest.mark.parametrize(
    ("name", "params", "parameter"),
    [
        ("SGD", {"nesterov": True}, "nesterov"),
        ("Rprop", {"etas": (1.2, 0.5)}, "etas"),
        ("Rprop", {"step_sizes": (1.0, 0.1)}, "step_sizes"),
        ("Adam", {"betas": (0.9, 1.0)}, "betas"),
        ("MultiStepLR", {"milestones": (10, 10)}, "milestones"),
        ("CyclicLR", {"base_lr": 0.1, "max_lr": 0.01}, "base_lr"),
        ("ExponentialLR", {"gamma": 0.0}, "gamma"),
    ],
)
def test_that_a_value_that_pytorch_refuses_is_a_problem(
    name: str, params: dict[str, object], parameter: str
) -> None:
    problems = list(ALL[name].parameter_problems({**ALL[name].fresh(), **params}))
    assert [found for found, _ in problems] == [parameter]


def project(**changes: object) -> Project:
    nodes = {
        "a": Node("CrossEntropy", "label_loss"),
        "b": Node("CrossEntropy", "loss"),
        "c": Node("Accuracy", "accuracy"),
    }
    network = Network(graph=Graph(nodes=nodes))
    return Project(network, dataclasses.replace(Training(), **changes))


def texts(made: Project) -> list[str]:
    return [problem.text for problem in training_problems(made)]


def test_that_the_default_training_has_no_problem() -> None:
    assert texts(project()) == []


def test_that_figures_are_the_sum_its_parts_and_the_metrics() -> None:
    graph = project().network.graph
    assert figures(graph, (Phase(),)) == ("loss", "label_loss", "loss_part", "accuracy")
    phases = (Phase("critic", losses=("a",)), Phase("generator", losses=("b",)))
    assert figures(graph, phases) == ("critic_loss", "generator_loss", "accuracy")


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"options": {"epochs": 0}}, "epochs must be at least 1, but is 0"),
        ({"options": {"monitor": "accuracy"}}, ""),
        ({"options": {"monitor": "recall"}}, "monitor must be one of loss, label_loss"),
        ({"phases": ()}, "there is no phase"),
        ({"phases": (Phase(), Phase())}, "two phases are named train"),
        (
            {"phases": (Phase("a"), Phase("b")), "options": {"patience": 3}},
            "patience never ends the run, for each phase has a loss of its own; set monitor to one",
        ),
        ({"phases": (Phase("a"), Phase("b"))}, ""),
        ({"phases": (Phase(optimizer=Setting("Adm")),)}, "there is no optimizer Adm"),
        ({"phases": (Phase(schedule=Setting("Cos")),)}, "there is no schedule Cos"),
        ({"phases": (Phase(optimizer=Setting("SGD", {"lr": -1.0})),)}, "SGD: lr must be at least"),
        ({"phases": (Phase(steps=0),)}, "steps must be at least 1"),
        ({"phases": (Phase(nodes=("z",)),)}, "it names a node that is gone"),
        (
            {"phases": (Phase(optimizer=Setting("LBFGS")),), "options": {"precision": "fp16"}},
            "LBFGS cannot train in fp16",
        ),
    ],
)
def test_that_a_bad_setting_is_named_with_what_is_expected(
    changes: dict[str, object], words: str
) -> None:
    found = texts(project(**changes))
    assert words in "".join(found)
    assert len(found) == bool(words)


@pytest.mark.parametrize(
    ("follows", "nodes", "words"),
    [
        ((Follow("student", "gone"),), (), "a node that follows another is gone"),
        ((Follow("student", "student"),), (), "student cannot follow student"),
        ((Follow("relu", "student"),), (), "relu cannot follow student, as they are not alike"),
        ((Follow("teacher", "student", 1.0),), (), "must be at least 0 and less than 1"),
        ((Follow("teacher", "student"),) * 2, (), "teacher follows more than one node"),
        ((Follow("teacher", "student"),), ("teacher",), "take it out of what is moved"),
        (
            (Follow("teacher", "student"), Follow("third", "teacher")),
            (),
            "third follows teacher, which follows another node",
        ),
        ((Follow("cut", "other_cut"),), (), "cut is a function without weights, so it cannot"),
        ((Follow("teacher", "student", 0.5),), ("student",), ""),
    ],
)
def test_that_a_node_that_cannot_follow_is_named(
    follows: tuple[Follow, ...], nodes: tuple[str, ...], words: str
) -> None:
    alike = {name: node("Linear", out_features=3) for name in ("student", "teacher", "third")}
    others = {"relu": node("ReLU"), "cut": node("Detach"), "other_cut": node("Detach")}
    drawn = network({"x": node("Input", shape=(4,)), **alike, **others})
    phase = Phase(nodes=nodes, follows=follows)
    told = [p.text for p in training_problems(Project(drawn, Training(phases=(phase,))))]
    told = [text for text in told if "follow" in text]
    assert any(words in text for text in told) if words else not told
