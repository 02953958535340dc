"""Networks in which gradients, activations or layers are wrong, and their sound twins."""

from __future__ import annotations

from pathlib import Path

from benchmarks.diagnosis import tables
from benchmarks.diagnosis.case import DIGITS, Case, adam, declaring, diabetes, digits_mlp, sgd
from benchmarks.diagnosis.drawing import hidden, linear, part, project
from nodes.project import Project

CASES: list[Case] = []
case = declaring(CASES)

# Insides


@case("ten sigmoids in a row", "vanishing_gradients")
def fading(_folder: Path, seed: int) -> Project:
    chain = hidden(*[32] * 10, bend="Sigmoid")
    return digits_mlp(chain, epochs=15, seed=seed)


@case("twenty tanh that hardly let through", "vanishing_gradients")
def fading_tanh(_folder: Path, seed: int) -> Project:
    chain = hidden(*[24] * 20, bend="Tanh")
    return digits_mlp(chain, optimizer=sgd(0.01), epochs=12, seed=seed)


@case("two sigmoids in a row")
def not_fading(_folder: Path, seed: int) -> Project:
    return digits_mlp(hidden(32, 32, bend="Sigmoid"), optimizer=adam(0.005), epochs=15, seed=seed)


@case("eight layers that make all larger", "exploding_gradients")
def growing(_folder: Path, seed: int) -> Project:
    times = part("Expression", expression="6 * a")
    chain = [one for _ in range(8) for one in (linear(32), times, part("ReLU"))]
    return digits_mlp(chain, optimizer=adam(1e-4), epochs=12, seed=seed)


@case("ReLUs that an offset kills", "dead_relu")
def killed(_folder: Path, seed: int) -> Project:
    offset = part("Expression", expression="a - 1.5")
    chain = [linear(64), offset, part("ReLU"), linear(32), part("ReLU")]
    return digits_mlp(chain, epochs=12, seed=seed)


@case("ReLUs that long steps kill", "dead_relu")
def killed_by_steps(_folder: Path, seed: int) -> Project:
    return digits_mlp(hidden(64, 64), optimizer=adam(0.06), epochs=15, seed=seed)


@case("ReLUs alive")
def alive(_folder: Path, seed: int) -> Project:
    return digits_mlp(hidden(64, 32), epochs=12, seed=seed)


@case("steep tanh", "saturated")
def steep(_folder: Path, seed: int) -> Project:
    times = part("Expression", expression="30 * a")
    return digits_mlp([linear(32), times, part("Tanh")], epochs=12, seed=seed)


@case("steep sigmoid", "saturated")
def steep_sigmoid(folder: Path, seed: int) -> Project:
    data = tables.written(folder, *tables.table("wine"))
    times = part("Expression", expression="40 * a")
    chain = [linear(32), times, part("Sigmoid"), linear(3)]
    return project(data, chain, optimizer=adam(0.003), epochs=30, seed=seed)


@case("tanh at work")
def gentle(_folder: Path, seed: int) -> Project:
    return digits_mlp(hidden(32, bend="Tanh"), epochs=12, seed=seed)


@case("a branch behind a Detach", "unused_weights")
def cut_off(_folder: Path, seed: int) -> Project:
    chain = [linear(64), part("ReLU"), part("Detach"), linear(32), part("ReLU")]
    return digits_mlp(chain, epochs=10, seed=seed)


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


@case("64 scores for the ten digits", "spare_scores")
def spare_scores(_folder: Path, seed: int) -> Project:
    return project(DIGITS, [part("Flatten"), *hidden(32), linear(64)], epochs=12, seed=seed)


@case("13 scores for three wines", "spare_scores")
def spare_wines(folder: Path, seed: int) -> Project:
    data = tables.written(folder, *tables.table("wine"))
    return project(data, [*hidden(16), linear(13)], optimizer=sgd(3e-2), epochs=20, seed=seed)


@case("three scores for three wines")
def enough_wines(folder: Path, seed: int) -> Project:
    data = tables.written(folder, *tables.table("wine"))
    return project(data, [*hidden(16), linear(3)], optimizer=sgd(3e-2), epochs=20, seed=seed)


# Failures


@case("diabetes, SGD with steps that run away", "not_finite")
def runaway(_folder: Path, seed: int) -> Project:
    return diabetes(hidden(32, 32), sgd(30.0), epochs=12, seed=seed)
