"""Diagnoses: each is provoked by a network and its data, and not by sound ones."""

from __future__ import annotations

import dataclasses
import warnings
from collections.abc import Callable
from pathlib import Path

import networkx as nx
import pytest
import torch

from benchmarks.diagnosis import phase_cases
from benchmarks.diagnosis.case import Case
from benchmarks.diagnosis.cases import CASES as IN_ONE_PHASE
from benchmarks.diagnosis.cases import named
from nodes.examples import read_example
from nodes.file import dumps, loads
from nodes.project import Project
from runtime.analysis import analyse
from runtime.data import load
from runtime.diagnosis.all_rules import DIAGNOSES
from runtime.diagnosis.diagnosing import Diagnosing
from runtime.diagnosis.diagnosis import Seen
from runtime.train.control import Control
from runtime.train.events import Diagnosed, EpochEnded, Event, Failed, Finished, Started
from runtime.train.history import read_history
from runtime.train.launch import load_model, load_objective, train
from runtime.train.loop import fit
from runtime.train.run import Run, prepare

CASES = [*IN_ONE_PHASE, *phase_cases.CASES]
SEED = 300
"""Of one rule alone, steps of a phase that are too long, this seed had been seen before."""


def with_options(project: Project, **options: object) -> Project:
    return project.with_training(options={**project.training.options, "threads": 1, **options})


def trained(
    project: Project, folder: Path, control: Control | None = None, *, resume: bool = False
) -> tuple[list[Event], Finished | Failed]:
    run = Run(folder) if resume else prepare(with_options(project), folder)
    events: list[Event] = []
    return events, train(run, events.append, control, resume=resume)


def said(events: list[Event]) -> list[str]:
    found = [event for event in events if isinstance(event, Diagnosed) and event.id]
    return [event.id for event in found if not event.passed]


def first_of_each() -> list[Case]:
    cases: dict[str, Case] = {}
    for case in CASES:
        if case.expects:
            cases.setdefault(case.expects, case)
    return list(cases.values())


def test_that_each_diagnosis_has_a_network_that_provokes_it() -> None:
    assert {case.expects for case in CASES if case.expects} == set(DIAGNOSES)


def test_that_no_diagnosis_explains_itself_in_a_circle() -> None:
    links = [(row.id, other) for row in DIAGNOSES.values() for other in row.explains]
    graph = nx.DiGraph(links)
    assert set(graph) <= set(DIAGNOSES)
    assert nx.is_directed_acyclic_graph(graph), nx.find_cycle(graph)


@pytest.mark.parametrize("case", first_of_each(), ids=lambda case: case.expects)
def test_that_a_diagnosis_is_made_where_it_is_due_and_no_other(case: Case, tmp_path: Path) -> None:
    events, _ = trained(case.build(tmp_path, SEED), tmp_path / "run")
    assert set(said(events)) == {case.expects}
    told = next(event for event in events if isinstance(event, Diagnosed) and event.id)
    assert told.why
    assert told.cure
    assert "{" not in told.text


@pytest.mark.parametrize(
    "name",
    [
        "digits MLP, Adam 0.001",
        "two sigmoids in a row",
        "a LogSoftmax before CrossEntropy",
        "three scores for three wines",
        "batch normalization of 32",
        "wine standardised",
        "breast cancer as it is",
        "digits in order, shuffled",
        "diabetes, a linear model",
        "digits with a second target",
        "a GAN whose discriminator makes two steps",
    ],
)
def test_that_a_sound_twin_is_left_alone(name: str, tmp_path: Path) -> None:
    events, _ = trained(named(name).build(tmp_path, SEED), tmp_path / "run")
    assert said(events) == []


def test_that_spare_scores_are_told_before_training_and_cured_with_what_measures_them(
    tmp_path: Path,
) -> None:
    project = named("64 scores for the ten digits").build(tmp_path, SEED)
    graph = project.network.graph
    (metric,) = graph.of_role("metric")
    counting = graph.with_node(metric, graph[metric].with_params(num_classes=64))
    project = project.with_network(dataclasses.replace(project.network, graph=counting))
    (problem,) = analyse(project).problems
    assert problem.text == (
        "linear2 gives 64 scores, but label has 10 classes. Give each class one score."
    )
    assert problem.severity == "hint"
    assert problem.fix is not None
    assert problem.fix.title == "Set out_features of linear2 to 10"
    cured = problem.fix.apply(project)
    assert analyse(cured).problems == ()
    assert cured.network.graph[metric].params["num_classes"] == 10


def test_that_training_gives_the_same_numbers_with_diagnoses_and_without(tmp_path: Path) -> None:
    project = named("ReLUs alive").build(tmp_path, SEED)
    events, _ = trained(with_options(project, epochs=4), tmp_path / "run")
    run = Run(tmp_path / "run")
    setting = run.project.training.data
    assert setting is not None
    torch.manual_seed(run.config.seed)
    bare: list[Event] = []
    data = load(setting, run.project.training.preparation)
    fit(load_model(run), load_objective(run), data, run.config, bare.append, lambda: False)
    both = [
        [(e.training, e.validation) for e in each if isinstance(e, EpochEnded)]
        for each in (events, bare)
    ]
    assert both[0] == both[1]


def test_that_a_diagnosis_is_said_once_and_taken_back_when_it_has_passed() -> None:
    case = named("digits MLP, Adam 0.001")
    project = case.build(Path(), 0)
    diagnosing = Diagnosing(project, dataclasses.replace(run_config(project), epochs=40))
    losses = [*[2.4, 1.2] * 8, *[1.2 * 0.9**n for n in range(20)]]
    found = []
    for epoch, loss in enumerate(losses, start=1):
        figures = {"loss": loss}
        event = EpochEnded(epoch, 45 * epoch, figures, figures, 0.001, 0.1)
        found += [(epoch, one) for one in diagnosing.take(event)]
    assert [(one.id, one.passed) for _, one in found] == [
        ("loss_oscillating", False),
        ("loss_oscillating", True),
    ]
    assert found[0][0] < 14
    assert found[1][1].text == "No longer seen: Loss oscillating."


def run_config(project: Project) -> object:
    from runtime.train.run import config_of

    return config_of(project)


@pytest.mark.parametrize(
    ("name", "phase", "node"),
    [
        ("a teacher by Adam 1, and its student", "teacher", ""),
        ("a GAN, a layer of the generator behind a Detach", "generator", "g1"),
    ],
)
def test_that_a_phase_is_judged_by_itself_and_its_cure_changes_no_other(
    name: str, phase: str, node: str, tmp_path: Path
) -> None:
    project = with_options(named(name).build(tmp_path, SEED), epochs=6)
    events, _ = trained(project, tmp_path / "run")
    (told,) = (event for event in events if isinstance(event, Diagnosed) and event.id)
    assert told.figures["phase"] == phase
    assert told.node == node
    assert f"Phase {phase}: " in told.text
    fix = DIAGNOSES[told.id].cure(project, Seen(told.figures, told.node))
    assert fix is not None
    cured = fix.apply(project)
    assert cured != project
    for before, after in zip(project.training.phases, cured.training.phases, strict=True):
        assert before == after or before.name == phase


def test_that_what_is_silenced_in_the_project_is_not_said(tmp_path: Path) -> None:
    project = named("a Softmax before CrossEntropy").build(tmp_path, SEED)
    silent = project.with_training(silenced=("softmax_before_loss",))
    assert loads(dumps(silent)).training.silenced == ("softmax_before_loss",)
    events, _ = trained(with_options(silent, epochs=2), tmp_path / "run")
    assert said(events) == []


def test_that_samples_are_compared_when_the_training_has_been_long_enough_or_is_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = named("digits, a fourth of the labels wrong").build(tmp_path, SEED)
    monkeypatch.setattr("runtime.diagnosis.diagnosing.SHORTEST_PAUSE", 0.0)
    for seconds, last in ((1e9, True), (0.0, False)):
        monkeypatch.setattr("runtime.diagnosis.diagnosing.seconds_of", lambda _, s=seconds: s)
        events, _ = trained(with_options(project, epochs=2), tmp_path / f"run_{last}")
        (told,) = (n for n, e in enumerate(events) if isinstance(e, Diagnosed) and e.id)
        assert events[told].id == "noisy_labels"
        epochs = [n for n, e in enumerate(events) if isinstance(e, EpochEnded)]
        assert (told > epochs[-1]) == last
        assert isinstance(events[-1], Finished)


def test_that_a_resumed_run_does_not_say_again_what_it_has_said(tmp_path: Path) -> None:
    project = named("digits MLP, l2 of 1").build(tmp_path, SEED)
    events, _ = trained(with_options(project, epochs=7), tmp_path / "run")
    assert said(events) == ["loss_not_falling"]
    Run(tmp_path / "run").change(epochs=12)
    more, _ = trained(project, tmp_path / "run", resume=True)
    assert said(more) == []
    assert said(list(read_history(tmp_path / "run"))) == ["loss_not_falling"]


def test_that_a_rule_that_fails_is_left_out_and_the_run_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_case: object) -> Seen | None:
        message = "no such figure"
        raise KeyError(message)

    row = dataclasses.replace(DIAGNOSES["overfitting"], rule=broken)
    monkeypatch.setitem(DIAGNOSES, "overfitting", row)
    project = named("ReLUs alive").build(tmp_path, SEED)
    with pytest.warns(UserWarning, match="overfitting failed") as caught:
        _, outcome = trained(with_options(project, epochs=3), tmp_path / "run")
    assert len(caught) == 1
    assert isinstance(outcome, Finished)


@pytest.mark.parametrize("name", ["a Softmax before CrossEntropy", "batch normalization of pairs"])
def test_that_what_the_drawing_tells_is_a_problem_before_training(
    name: str, tmp_path: Path
) -> None:
    project = named(name).build(tmp_path, 0)
    (problem,) = (p for p in analyse(project).problems if p.severity == "warning")
    assert problem.where
    assert problem.fix is not None
    cured = problem.fix.apply(project)
    assert not [p for p in analyse(cured).problems if p.severity in {"warning", "error"}]


def test_that_no_cure_leaves_a_network_that_cannot_be_trained(tmp_path: Path) -> None:
    cured = 0
    for number, case in enumerate(first_of_each()):
        folder = tmp_path / str(number)
        folder.mkdir()
        project = case.build(folder, SEED)
        row = DIAGNOSES[case.expects]
        fix = row.cure(project, example_of(row.id))
        if fix is not None:
            changed = fix.apply(project)
            assert changed != project, row.id
            assert not analyse(changed).errors, row.id
            cured += 1
    assert cured >= len(DIAGNOSES) - 2


def example_of(name: str) -> Seen:
    nodes = {
        "saturated": "tanh1",
        "unused_weights": "other_head",
        "at_chance": "accuracy",
    }
    figures: dict[str, Callable[[], dict[str, float | str]]] = {
        "imbalanced_classes": lambda: {"weights": " ".join(["1.0"] * 9 + ["9.0"])},
        "not_finite": lambda: {"what": "the loss is nan"},
        "lr_too_low": lambda: {"moved": 0.001},
        "one_side_wins": lambda: {"winner": "discriminator", "loser": "generator"},
        "phase_too_fast": lambda: {"phase": "discriminator"},
    }
    return Seen(figures.get(name, dict)(), nodes.get(name, ""))


def test_that_shipped_examples_start_without_a_diagnosis(tmp_path: Path) -> None:
    for name in ("iris_mlp", "blobs_perceptron", "sine_lstm"):
        project = with_options(read_example(name).project, epochs=2)
        events, _ = trained(project, tmp_path / name)
        assert said(events) == []
        assert isinstance(events[0], Started)


def test_that_the_measure_of_the_diagnoses_asks_for_no_random_numbers(tmp_path: Path) -> None:
    project = named("digits MLP, Adam 0.001").build(tmp_path, 0)
    run = prepare(with_options(project), tmp_path / "run")
    diagnosing = Diagnosing(run.project, run.config)
    setting = run.project.training.data
    assert setting is not None
    before = torch.get_rng_state()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        diagnosing.case.facts = facts(run, setting)
        assert diagnosing.case.neighbours is not None
    assert torch.equal(before, torch.get_rng_state())


def facts(run: Run, setting: object) -> object:
    from runtime.diagnosis.facts import facts_of

    data = load(setting, run.project.training.preparation)  # type: ignore[arg-type]
    return facts_of(run.project, data.train, data.validation)
