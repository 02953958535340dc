"""Data of which something is wrong, and its sound twins."""

from __future__ import annotations

from pathlib import Path

from benchmarks.diagnosis import tables
from benchmarks.diagnosis.case import Case, adam, declaring, sgd
from benchmarks.diagnosis.drawing import hidden, linear, part, project
from nodes.project import Project, Setting
from runtime.data import load

CASES: list[Case] = []
case = declaring(CASES)

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
