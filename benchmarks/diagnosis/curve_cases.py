"""Trainings whose rate, penalty or size is wrong, and their sound twins."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from benchmarks.diagnosis import tables
from benchmarks.diagnosis.case import Case, adam, declaring, diabetes, digits_mlp, sgd
from benchmarks.diagnosis.drawing import hidden, linear, project
from nodes.graph import Endpoint, Link
from nodes.project import Project, Setting

CASES: list[Case] = []
case = declaring(CASES)

# Learning rate


@case("digits MLP, Adam 0.000003", "lr_too_low")
def low_rate(_folder: Path, seed: int) -> Project:
    return digits_mlp(hidden(32), optimizer=adam(3e-6), epochs=12, seed=seed)


@case("wine MLP, SGD 0.00003", "lr_too_low")
def low_rate_sgd(folder: Path, seed: int) -> Project:
    data = tables.written(folder, *tables.table("wine"))
    return project(data, [*hidden(16), linear(3)], optimizer=sgd(3e-5), epochs=30, seed=seed)


@case("digits MLP, Adam 0.001")
def sound_rate(_folder: Path, seed: int) -> Project:
    return digits_mlp(hidden(32), optimizer=adam(1e-3), epochs=12, seed=seed)


@case("wine MLP, SGD 0.03")
def sound_rate_sgd(folder: Path, seed: int) -> Project:
    data = tables.written(folder, *tables.table("wine"))
    return project(data, [*hidden(16), linear(3)], optimizer=sgd(3e-2), epochs=30, seed=seed)


@case("digits MLP, Adam 1.0", "lr_too_high")
def high_rate(_folder: Path, seed: int) -> Project:
    return digits_mlp(hidden(32), optimizer=adam(1.0), epochs=12, seed=seed)


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
    return digits_mlp([], optimizer=adam(1.0), epochs=30, batch_size=16, seed=seed)


@case("digits MLP, SGD 0.02 with momentum")
def steady(_folder: Path, seed: int) -> Project:
    optimizer = sgd(0.02, 0.9)
    return digits_mlp(hidden(32, bend="Tanh"), optimizer=optimizer, epochs=20, seed=seed)


# Learning at all


@case("digits MLP, l2 of 1", "loss_not_falling")
def held_down(_folder: Path, seed: int) -> Project:
    return digits_mlp(hidden(32), l2=1.0, epochs=12, seed=seed)


@case("digits MLP, weight decay of 20", "loss_not_falling")
def decayed(_folder: Path, seed: int) -> Project:
    optimizer = Setting("AdamW", {"lr": 0.003, "weight_decay": 100.0})
    return digits_mlp(hidden(32), optimizer=optimizer, epochs=12, seed=seed)


@case("digits MLP, l2 of 0.0001")
def hardly_held(_folder: Path, seed: int) -> Project:
    return digits_mlp(hidden(32), l2=1e-4, epochs=12, seed=seed)


def _two_heads(seed: int, *, astray: bool) -> Project:
    made = digits_mlp(hidden(32), epochs=10, seed=seed)
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
    return digits_mlp(hidden(32), optimizer=sgd(0.05), epochs=10, seed=seed)


# Bias and variance


@case("diabetes, a wide MLP", "overfitting")
def by_heart(_folder: Path, seed: int) -> Project:
    return diabetes(hidden(128, 128), adam(0.003), epochs=60, seed=seed)


@case("diabetes, two layers of GELU", "overfitting")
def by_heart_gelu(_folder: Path, seed: int) -> Project:
    return diabetes(hidden(128, 64, bend="GELU"), adam(0.005), epochs=60, seed=seed)


@case("diabetes, a linear model")
def diabetes_line(_folder: Path, seed: int) -> Project:
    return diabetes([], adam(0.01), epochs=40, seed=seed)


@case("spirals, a linear model", "underfitting")
def too_straight(_folder: Path, seed: int) -> Project:
    return project(Setting("Spirals"), [linear(2)], optimizer=adam(0.01), epochs=25, seed=seed)


@case("digits through a neck of one", "underfitting")
def narrow(_folder: Path, seed: int) -> Project:
    return digits_mlp(hidden(1, bend="Tanh"), optimizer=adam(0.01), epochs=40, seed=seed)


@case("moons, an MLP")
def bent(_folder: Path, seed: int) -> Project:
    return project(
        Setting("TwoMoons"),
        [*hidden(32, 32), linear(2)],
        optimizer=adam(0.01),
        epochs=25,
        seed=seed,
    )
