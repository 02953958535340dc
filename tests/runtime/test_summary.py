"""Weights, multiply-adds and memory, for each node and in total."""

from __future__ import annotations

from nodes.expressions import Expr
from nodes.graph import Block, BlockParameter, Network
from runtime.summary import Summary, summarise
from runtime.trace import trace
from tests.networks import graph, network, node


def summary(found: Network) -> Summary:
    traced = trace(found)
    assert not traced.problems
    return summarise(traced)


def test_that_the_classic_mlp_counts_101770_weights() -> None:
    found = network(
        {
            "image": node("Input", shape=(784,)),
            "hidden": node("Linear", out_features=128),
            "relu": node("ReLU"),
            "head": node("Linear", out_features=10),
            "scores": node("Output"),
        },
        "image > hidden",
        "hidden > relu",
        "relu > head",
        "head > scores",
    )
    counted = summary(found)
    assert counted.weights == 101_770
    assert counted.operations == 784 * 128 + 128 * 10
    assert counted.activation_bytes == 4 * (128 + 128 + 10)
    assert counted.of_node["head",].weights == 1290


def test_that_lenet_counts_61706_weights() -> None:
    found = network(
        {
            "image": node("Input", shape=(1, 28, 28)),
            "conv1": node("Conv2d", out_channels=6, kernel_size=5, padding=2),
            "pool1": node("AvgPool2d", kernel_size=2),
            "conv2": node("Conv2d", out_channels=16, kernel_size=5, padding=0),
            "pool2": node("AvgPool2d", kernel_size=2),
            "conv3": node("Conv2d", out_channels=120, kernel_size=5, padding=0),
            "flat": node("Flatten"),
            "full": node("Linear", out_features=84),
            "head": node("Linear", out_features=10),
        },
        "image > conv1",
        "conv1 > pool1",
        "pool1 > conv2",
        "conv2 > pool2",
        "pool2 > conv3",
        "conv3 > flat",
        "flat > full",
        "full > head",
    )
    assert summary(found).weights == 61_706


def test_that_a_block_adds_up_its_inside_for_each_copy() -> None:
    inside = graph(
        {
            "x": node("Input"),
            "layer": node("Linear", out_features=Expr("width")),
            "y": node("Output"),
        },
        "x > layer",
        "layer > y",
    )
    found = network(
        {
            "x": node("Input", shape=(4,)),
            "stage": node("block:Body", width=4, repeat=3),
            "again": node("block:Body", width=4, shares="stage"),
        },
        "x > stage",
        "stage > again",
        blocks={"Body": Block("Body", inside, (BlockParameter("width", 2),))},
    )
    counted = summary(found)
    assert counted.of_node["stage",].weights == 60
    assert counted.of_node["stage",].operations == 48
    assert counted.of_node["again",].weights == 0
    assert counted.weights == 60
