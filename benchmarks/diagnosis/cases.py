"""Networks and data of which each has one thing wrong, and their sound twins."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.diagnosis import tables
from benchmarks.diagnosis.drawing import Part, hidden, linear, part, project
from nodes.graph import Endpoint, Link
from nodes.project import Project, Setting
from runtime.data import load

Build = Callable[[Path, int], Project]


@dataclass(frozen=True)
class Case:
    """One network with its data: `expects` names the diagnosis that it provokes, "" for none."""

    name: str
    expects: str
    build: Build


CASES: list[Case] = []


def declaring(cases: list[Case]) -> Callable[..., Callable[[Build], Build]]:
    """Return what declares the cases of a list; what it decorates draws one for a seed."""

    def case(name: str, expects: str = "") -> Callable[[Build], Build]:
        def declare(build: Build) -> Build:
            cases.append(Case(name, expects, build))
            return build

        return declare

    return case


case = declaring(CASES)


DIGITS = Setting("Digits")


def sgd(rate: float, momentum: float = 0.0) -> Setting:
    """Return plain gradient descent."""
    return Setting("SGD", {"lr": rate, **({"momentum": momentum} if momentum else {})})


def adam(rate: float) -> Setting:
    """Return Adam with a learning rate."""
    return Setting("Adam", {"lr": rate})


def _digits_mlp(chain: list[Part], **options: Any) -> Project:  # noqa: ANN401
    return project(DIGITS, [part("Flatten"), *chain, linear(10)], **options)


# Learning rate


@case("digits MLP, Adam 0.000003", "lr_too_low")
def low_rate(_folder: Path, seed: int) -> Project:
    return _digits_mlp(hidden(32), optimizer=adam(3e-6), epochs=12, seed=seed)


@case("wine MLP, SGD 0.00003", "lr_too_low")
def low_rate_sgd(folder: Path, seed: int) -> Project:
    data = tables.written(folder, *tables.table("wine"))
    return project(data, [*hidden(16), linear(3)], optimizer=sgd(3e-5), epochs=30, seed=seed)


@case("digits MLP, Adam 0.001")
def sound_rate(_folder: Path, seed: int) -> Project:
    return _digits_mlp(hidden(32), optimizer=adam(1e-3), epochs=12, seed=seed)


@case("wine MLP, SGD 0.03")
def sound_rate_sgd(folder: Path, seed: int) -> Project:
    data = tables.written(folder, *tables.table("wine"))
    return project(data, [*hidden(16), linear(3)], optimizer=sgd(3e-2), epochs=30, seed=seed)


@case("digits MLP, Adam 1.0", "lr_too_high")
def high_rate(_folder: Path, seed: int) -> Project:
    return _digits_mlp(hidden(32), optimizer=adam(1.0), epochs=12, seed=seed)


@case("breast cancer MLP, SGD 30", "lr_too_high")
def high_rate_sgd(folder: Path, seed: int) -> Project:
    data = tables.written(folder, *tables.table("breast_cancer"))
    chain = [*hidden(16, bend="Tanh"), linear(2)]
    return project(data, chain, optimizer=sgd(30.0), epochs=15, seed=seed)


@case("digits MLP, Adam 0.08 in batches of 8", "loss_oscillating")
def swinging_adam(folder: Path, seed: int) -> Project:
    data = tables.written(folder, *tables.digits(600))
    chain = [*hidden(32, bend="LeakyReLU"), linear(10)]
    return project(data, chain, optimizer=adam(0.08), epochs=25, batch_size=8, seed=seed)


@case("digits, a linear model, Adam 1", "loss_oscillating")
def swinging(_folder: Path, seed: int) -> Project:
    return _digits_mlp([], optimizer=adam(1.0), epochs=30, batch_size=16, seed=seed)


@case("digits MLP, SGD 0.02 with momentum")
def steady(_folder: Path, seed: int) -> Project:
    optimizer = sgd(0.02, 0.9)
    return _digits_mlp(hidden(32, bend="Tanh"), optimizer=optimizer, epochs=20, seed=seed)


# Learning at all


@case("digits MLP, l2 of 1", "loss_not_falling")
def held_down(_folder: Path, seed: int) -> Project:
    return _digits_mlp(hidden(32), l2=1.0, epochs=12, seed=seed)


@case("digits MLP, weight decay of 20", "loss_not_falling")
def decayed(_folder: Path, seed: int) -> Project:
    optimizer = Setting("AdamW", {"lr": 0.003, "weight_decay": 100.0})
    return _digits_mlp(hidden(32), optimizer=optimizer, epochs=12, seed=seed)


@case("digits MLP, l2 of 0.0001")
def hardly_held(_folder: Path, seed: int) -> Project:
    return _digits_mlp(hidden(32), l2=1e-4, epochs=12, seed=seed)


def _two_heads(seed: int, *, astray: bool) -> Project:
    made = _digits_mlp(hidden(32), epochs=10, seed=seed)
    graph = made.network.graph
    other = graph["n4"].with_(name="other_head", position=(248.0, 416.0))
    graph = graph.with_node("other", other).with_link(
        Link(Endpoint("n3", "y"), Endpoint("other", "x"))
    )
    if astray:
        graph = graph.with_link(Link(Endpoint("other", "y"), Endpoint("figure", "prediction")))
    out = graph["output"].with_(name="others", position=(420.0, 520.0))
    graph = graph.with_node("out2", out).with_link(
        Link(Endpoint("other", "y"), Endpoint("out2", "x"))
    )
    return made.with_network(made.network.with_graph(graph))


@case("digits, a head that nothing trains", "unused_weights")
def idle_head(_folder: Path, seed: int) -> Project:
    return _two_heads(seed, astray=True)


def _with_second_label(folder: Path, seed: int, *, astray: bool) -> Project:
    """Return digits whose accuracy reads the label, or a second target that has no rule."""
    rows, labels = tables.digits()
    path = folder / "samples.npz"
    np.savez(path, features=rows, label=labels, writer=tables.mixed_up(labels, seed))
    data = Setting("NpzFile", {"path": str(path), "targets": "label, writer"})
    made = project(data, [*hidden(32), linear(10)], epochs=12, seed=seed)
    graph = made.network.graph
    second = graph["target"].with_(name="writer", position=(496.0, 0.0))
    graph = graph.with_node("writer", second.with_params(field="writer"))
    if astray:
        graph = graph.with_link(Link(Endpoint("writer", "y"), Endpoint("figure", "target")))
    return made.with_network(made.network.with_graph(graph))


@case("digits, accuracy linked to another target", "at_chance")
def metric_astray(folder: Path, seed: int) -> Project:
    return _with_second_label(folder, seed, astray=True)


@case("digits with a second target")
def metric_at_home_two(folder: Path, seed: int) -> Project:
    return _with_second_label(folder, seed, astray=False)


@case("digits MLP, a small batch of SGD and accuracy of its head")
def metric_at_home(_folder: Path, seed: int) -> Project:
    return _digits_mlp(hidden(32), optimizer=sgd(0.05), epochs=10, seed=seed)


# Bias and variance


def _diabetes(chain: list[Part], optimizer: Setting, **options: Any) -> Project:  # noqa: ANN401
    scaled = {"scaling": "standardise", "target_scaling": "standardise"}
    return project(
        Setting("Diabetes"),
        [*chain, linear(1)],
        loss="MSE",
        preparation=scaled,
        optimizer=optimizer,
        **options,
    )


@case("diabetes, a wide MLP", "overfitting")
def by_heart(_folder: Path, seed: int) -> Project:
    return _diabetes(hidden(128, 128), adam(0.003), epochs=60, seed=seed)


@case("diabetes, two layers of GELU", "overfitting")
def by_heart_gelu(_folder: Path, seed: int) -> Project:
    return _diabetes(hidden(128, 64, bend="GELU"), adam(0.005), epochs=60, seed=seed)


@case("diabetes, a linear model")
def diabetes_line(_folder: Path, seed: int) -> Project:
    return _diabetes([], adam(0.01), epochs=40, seed=seed)


@case("spirals, a linear model", "underfitting")
def too_straight(_folder: Path, seed: int) -> Project:
    return project(Setting("Spirals"), [linear(2)], optimizer=adam(0.01), epochs=25, seed=seed)


@case("digits through a neck of one", "underfitting")
def narrow(_folder: Path, seed: int) -> Project:
    return _digits_mlp(hidden(1, bend="Tanh"), optimizer=adam(0.01), epochs=40, seed=seed)


@case("moons, an MLP")
def bent(_folder: Path, seed: int) -> Project:
    return project(
        Setting("TwoMoons"),
        [*hidden(32, 32), linear(2)],
        optimizer=adam(0.01),
        epochs=25,
        seed=seed,
    )


# Insides


@case("ten sigmoids in a row", "vanishing_gradients")
def fading(_folder: Path, seed: int) -> Project:
    chain = hidden(*[32] * 10, bend="Sigmoid")
    return _digits_mlp(chain, epochs=15, seed=seed)


@case("twenty tanh that hardly let through", "vanishing_gradients")
def fading_tanh(_folder: Path, seed: int) -> Project:
    chain = hidden(*[24] * 20, bend="Tanh")
    return _digits_mlp(chain, optimizer=sgd(0.01), epochs=12, seed=seed)


@case("two sigmoids in a row")
def not_fading(_folder: Path, seed: int) -> Project:
    return _digits_mlp(hidden(32, 32, bend="Sigmoid"), optimizer=adam(0.005), epochs=15, seed=seed)


@case("eight layers that make all larger", "exploding_gradients")
def growing(_folder: Path, seed: int) -> Project:
    times = part("Expression", expression="6 * a")
    chain = [one for _ in range(8) for one in (linear(32), times, part("ReLU"))]
    return _digits_mlp(chain, optimizer=adam(1e-4), epochs=12, seed=seed)


@case("ReLUs that an offset kills", "dead_relu")
def killed(_folder: Path, seed: int) -> Project:
    offset = part("Expression", expression="a - 1.5")
    chain = [linear(64), offset, part("ReLU"), linear(32), part("ReLU")]
    return _digits_mlp(chain, epochs=12, seed=seed)


@case("ReLUs that long steps kill", "dead_relu")
def killed_by_steps(_folder: Path, seed: int) -> Project:
    return _digits_mlp(hidden(64, 64), optimizer=adam(0.06), epochs=15, seed=seed)


@case("ReLUs alive")
def alive(_folder: Path, seed: int) -> Project:
    return _digits_mlp(hidden(64, 32), epochs=12, seed=seed)


@case("steep tanh", "saturated")
def steep(_folder: Path, seed: int) -> Project:
    times = part("Expression", expression="30 * a")
    return _digits_mlp([linear(32), times, part("Tanh")], epochs=12, seed=seed)


@case("steep sigmoid", "saturated")
def steep_sigmoid(folder: Path, seed: int) -> Project:
    data = tables.written(folder, *tables.table("wine"))
    times = part("Expression", expression="40 * a")
    chain = [linear(32), times, part("Sigmoid"), linear(3)]
    return project(data, chain, optimizer=adam(0.003), epochs=30, seed=seed)


@case("tanh at work")
def gentle(_folder: Path, seed: int) -> Project:
    return _digits_mlp(hidden(32, bend="Tanh"), epochs=12, seed=seed)


@case("a branch behind a Detach", "unused_weights")
def cut_off(_folder: Path, seed: int) -> Project:
    chain = [linear(64), part("ReLU"), part("Detach"), linear(32), part("ReLU")]
    return _digits_mlp(chain, epochs=10, seed=seed)


# Drawing


@case("a Softmax before CrossEntropy", "softmax_before_loss")
def squashed(_folder: Path, seed: int) -> Project:
    return project(
        DIGITS,
        [part("Flatten"), *hidden(32), linear(10), part("Softmax")],
        epochs=12,
        seed=seed,
    )


@case("a LogSoftmax before CrossEntropy")
def squashed_once(_folder: Path, seed: int) -> Project:
    return project(
        DIGITS,
        [part("Flatten"), *hidden(32), linear(10), part("LogSoftmax")],
        epochs=12,
        seed=seed,
    )


@case("batch normalization of pairs", "small_batch_norm")
def pairs(folder: Path, seed: int) -> Project:
    data = tables.written(folder, *tables.digits(400))
    chain = [linear(32), part("BatchNorm1d"), part("ReLU"), linear(10)]
    return project(data, chain, batch_size=2, epochs=8, seed=seed)


@case("batch normalization of 32")
def normal_batches(folder: Path, seed: int) -> Project:
    data = tables.written(folder, *tables.digits(400))
    chain = [linear(32), part("BatchNorm1d"), part("ReLU"), linear(10)]
    return project(data, chain, batch_size=32, epochs=12, seed=seed)


# Data


@case("wine as measured", "unscaled_inputs")
def as_measured(_folder: Path, seed: int) -> Project:
    return project(
        Setting("Wine"), [*hidden(16), linear(3)], optimizer=adam(0.003), epochs=30, seed=seed
    )


@case("breast cancer as measured", "unscaled_inputs")
def tumours_as_measured(_folder: Path, seed: int) -> Project:
    return project(
        Setting("BreastCancer"), [*hidden(16), linear(2)], optimizer=sgd(0.01), epochs=20, seed=seed
    )


@case("wine standardised")
def wine_scaled(_folder: Path, seed: int) -> Project:
    return project(
        Setting("Wine"),
        [*hidden(16), linear(3)],
        preparation={"scaling": "standardise"},
        optimizer=adam(0.003),
        epochs=30,
        seed=seed,
    )


@case("breast cancer, normalised in the first layer")
def normalised_first(_folder: Path, seed: int) -> Project:
    chain = [part("BatchNorm1d"), *hidden(16), linear(2)]
    return project(Setting("BreastCancer"), chain, optimizer=adam(0.003), epochs=20, seed=seed)


@case("diabetes in its own unit", "unscaled_targets")
def own_unit(_folder: Path, seed: int) -> Project:
    return project(
        Setting("Diabetes"),
        [*hidden(16), linear(1)],
        loss="MSE",
        preparation={"scaling": "standardise"},
        optimizer=adam(0.003),
        epochs=30,
        seed=seed,
    )


def _by_class(made: Project) -> Project:
    """Let the accuracy count every class alike."""
    graph = made.network.graph
    figure = graph["figure"].with_params(average="macro")
    return made.with_network(made.network.with_graph(graph.with_node("figure", figure)))


@case("digits with 20 nines", "imbalanced_classes")
def rare_nines(folder: Path, seed: int) -> Project:
    found = tables.with_rare_class(*tables.digits(), 9, 20, seed)
    data = tables.written(folder, *found)
    chain = [*hidden(32), linear(10)]
    half = {"validation": 0.5}
    made = project(data, chain, preparation=half, optimizer=sgd(0.05), epochs=20, seed=seed)
    return _by_class(made)


@case("breast cancer with few malignant", "imbalanced_classes")
def rare_tumours(folder: Path, seed: int) -> Project:
    found = tables.with_rare_class(*tables.table("breast_cancer"), 0, 20, seed)
    data = tables.written(folder, *found)
    chain = [*hidden(16), linear(2)]
    return _by_class(project(data, chain, optimizer=sgd(0.01), epochs=20, seed=seed))


@case("breast cancer as it is")
def tumours(folder: Path, seed: int) -> Project:
    data = tables.written(folder, *tables.table("breast_cancer"))
    return project(data, [*hidden(16), linear(2)], epochs=20, seed=seed)


@case("digits with mixed-up labels", "labels_unrelated")
def mixed_labels(folder: Path, seed: int) -> Project:
    rows, labels = tables.digits()
    data = tables.written(folder, rows, tables.mixed_up(labels, seed))
    return project(data, [*hidden(64), linear(10)], epochs=12, seed=seed)


@case("iris with mixed-up labels", "labels_unrelated")
def mixed_iris(folder: Path, seed: int) -> Project:
    rows, labels = tables.table("iris")
    data = tables.written(folder, rows, tables.mixed_up(labels, seed))
    return project(data, [*hidden(16), linear(3)], epochs=25, seed=seed)


@case("digits, a fourth of the labels wrong", "noisy_labels")
def wrong_labels(folder: Path, seed: int) -> Project:
    rows, labels = tables.digits()
    data = tables.written(folder, rows, tables.with_noise(labels, 0.28, seed))
    return project(data, [*hidden(128), linear(10)], epochs=60, seed=seed)


@case("breast cancer, all malignant ones held out", "constant_labels")
def one_label(folder: Path, seed: int) -> Project:
    rows, labels = tables.table("breast_cancer")
    data = tables.written(folder, rows, labels)
    made = project(data, [*hidden(16), linear(2)], epochs=12, seed=seed)
    return _with_class_held_out(made, folder, (rows, labels), (0, 3), seed)


@case("digits without a nine to train on", "missing_classes")
def no_nine(folder: Path, seed: int) -> Project:
    rows, labels = tables.in_order(*tables.digits(1000))
    data = tables.written(folder, rows, labels)
    made = project(data, [*hidden(32), linear(10)], epochs=12, seed=seed)
    return _with_class_held_out(made, folder, (rows, labels), (9, 2), seed)


def _with_class_held_out(
    made: Project,
    folder: Path,
    samples: tuple[tables.Rows, tables.Labels],
    rare: tuple[int, int],
    seed: int,
) -> Project:
    """Keep a few of a class and split by lot until all of them are in the validation part."""
    label, kept = rare
    data = tables.written(folder, *tables.with_rare_class(*samples, label, kept, seed))
    for lot in range(500):
        preparation = {"stratify": False, "seed": lot, "validation": 0.4}
        split = load(data, preparation)
        if label not in split.train["label"].tolist():
            return made.with_training(data=data, preparation=preparation)
    message = "no split leaves all of the class out of the training part"
    raise ValueError(message)


@case("digits in order, not shuffled", "data_order")
def sorted_rows(folder: Path, seed: int) -> Project:
    data = tables.written(folder, *tables.in_order(*tables.digits()))
    chain = [*hidden(32), linear(10)]
    return project(data, chain, shuffle=False, epochs=12, seed=seed)


@case("digits in order, shuffled")
def sorted_and_shuffled(folder: Path, seed: int) -> Project:
    data = tables.written(folder, *tables.in_order(*tables.digits()))
    return project(data, [*hidden(32), linear(10)], epochs=12, seed=seed)


@case("digits as they come, not shuffled")
def as_they_come(folder: Path, seed: int) -> Project:
    data = tables.written(folder, *tables.digits())
    return project(data, [*hidden(32), linear(10)], shuffle=False, epochs=12, seed=seed)


# Failures


@case("diabetes, SGD with steps that run away", "not_finite")
def runaway(_folder: Path, seed: int) -> Project:
    return _diabetes(hidden(32, 32), sgd(30.0), epochs=12, seed=seed)


SOUND_EXAMPLES = (
    "blobs_perceptron",
    "spirals_mlp",
    "iris_mlp",
    "diabetes_regression",
    "digits_mlp",
    "digits_cnn",
    "digits_resnet",
    "digits_autoencoder",
    "sine_lstm",
    "rnn_sine",
    "drawn_rnn",
    "gru_adding",
    "bilstm_tagger",
    "lstm_tagger",
)
"""Shipped networks that train well: none of them may be diagnosed with anything."""


def example_cases() -> Iterator[Case]:
    """Yield the shipped examples as sound cases."""
    from nodes.examples import read_example

    for name in SOUND_EXAMPLES:

        def build(_folder: Path, seed: int, name: str = name) -> Project:
            found = read_example(name).project
            options = {**found.training.options, "seed": seed}
            return found.with_training(options=options)

        yield Case(f"example {name}", "", build)


def all_cases() -> list[Case]:
    """Return every case: those that provoke, their twins, the shipped examples."""
    from benchmarks.diagnosis import phase_cases

    return [*CASES, *phase_cases.CASES, *example_cases()]


def named(name: str) -> Case:
    """Return the case of a name."""
    return next(replace(one) for one in all_cases() if one.name == name)
