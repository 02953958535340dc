"""The networks of the benchmark, as drawings; every loop trains the model that they become."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

import nodes.library  # noqa: F401 - declares the layers
from nodes.graph import Endpoint, Graph, Link, Network, Node
from nodes.layer import LAYERS
from nodes.project import Project, Setting

_LABEL = ("label", "Input", {"shape": (), "dtype": "int64", "field": "label"})


@dataclass(frozen=True)
class Case:
    """One line of the table, with the ratio that `fit` is to reach."""

    name: str
    project: Project
    wanted: float

    @property
    def batch_size(self) -> int:
        """Samples of a step."""
        return int(str(self.project.training.options["batch_size"]))

    @property
    def epochs(self) -> int:
        """Passes over the data, as many that a run takes some seconds."""
        return int(str(self.project.training.options["epochs"]))

    def on(self, device: str) -> Case:
        """Return the case for a device."""
        options = {**self.project.training.options, "device": device}
        return replace(self, project=self.project.with_training(options=options))


def chain(name: str, *layers: tuple[str, str, dict[str, Any]]) -> Network:
    """Return a classifier of the images of digits: layers in a row and cross-entropy."""
    nodes = {
        key: Node(kind, key, LAYERS[kind].trimmed({**LAYERS[kind].fresh(), **params}))
        for key, kind, params in (*layers, _LABEL, ("loss", "CrossEntropy", {}), _output())
    }
    row = [key for key, _, _ in layers]
    pairs = [(a, "y", b, "x") for a, b in pairwise(row)]
    ends = [(row[-1], "y", "loss", "prediction"), ("label", "y", "loss", "target")]
    links = [*pairs, *ends, (row[-1], "y", "scores", "x")]
    return Network(
        name,
        Graph(nodes).with_links(Link(Endpoint(a, p), Endpoint(b, q)) for a, p, b, q in links),
    )


def _output() -> tuple[str, str, dict[str, Any]]:
    return ("scores", "Output", {})


def project(network: Network, batch_size: int, epochs: int, size: int = 8) -> Project:
    """Return what is trained: all digits, Adam, nothing held out."""
    data = Setting("Digits", {"size": size} if size != 8 else {})
    options = {"batch_size": batch_size, "epochs": epochs, "keep_best": False, "device": "cpu"}
    return Project(network).with_training(
        data=data, preparation={"validation": 0.0}, options=options
    )


def image(size: int) -> tuple[str, str, dict[str, Any]]:
    """Return the input of images of a size."""
    return ("image", "Input", {"shape": (1, size, size), "field": "image"})


def digits_mlp() -> Network:
    """Three linear layers."""
    return chain(
        "DigitsMLP",
        image(8),
        ("flatten", "Flatten", {}),
        ("linear1", "Linear", {"out_features": 64}),
        ("relu1", "ReLU", {}),
        ("linear2", "Linear", {"out_features": 32}),
        ("relu2", "ReLU", {}),
        ("linear3", "Linear", {"out_features": 10}),
    )


def image_cnn() -> Network:
    """Three convolutions on images of 32 by 32, each halving them, and a linear layer."""
    return chain(
        "ImageCNN",
        image(32),
        ("conv1", "Conv2d", {"out_channels": 16, "padding": (1, 1)}),
        ("relu1", "ReLU", {}),
        ("pool1", "MaxPool2d", {}),
        ("conv2", "Conv2d", {"out_channels": 32, "padding": (1, 1)}),
        ("relu2", "ReLU", {}),
        ("pool2", "MaxPool2d", {}),
        ("conv3", "Conv2d", {"out_channels": 64, "padding": (1, 1)}),
        ("relu3", "ReLU", {}),
        ("pool3", "MaxPool2d", {}),
        ("flatten", "Flatten", {}),
        ("head", "Linear", {"out_features": 10}),
    )


def rows_lstm() -> Network:
    """An LSTM that reads the eight rows of an image one after the other."""
    return chain(
        "RowsLSTM",
        image(8),
        ("rows", "Reshape", {"shape": (8, 8)}),
        ("lstm", "LSTM", {"hidden_size": 64, "batch_first": True}),
        ("last", "Select", {"dim": 1, "index": -1}),
        ("head", "Linear", {"out_features": 10}),
    )


CASES = (
    Case("MLP, batch 32", project(digits_mlp(), 32, 40), 1.7),
    Case("MLP, batch 256", project(digits_mlp(), 256, 150), 2.2),
    Case("CNN 32x32, batch 64", project(image_cnn(), 64, 3, 32), 1.2),
    Case("LSTM, batch 64", project(rows_lstm(), 64, 20), 1.2),
)
