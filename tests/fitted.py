"""A network that is drawn for a table of classes."""

from __future__ import annotations

from pathlib import Path

import nodes.library  # noqa: F401 - declares the layers
from nodes.graph import Endpoint, Graph, Link, Network, Node
from nodes.project import Project, Setting, Training
from runtime.data import describe
from runtime.data.check_inputs import with_field


def fitted_project(table: Path) -> Project:
    """Return a network that was drawn for the table."""
    setting = Setting("CsvFile", {"path": str(table)})
    features, label = describe(setting).fields
    nodes = {
        "x": with_field(Node("Input", "features"), features),
        "y": with_field(Node("Input", "label"), label),
        "fc": Node("Linear", "fc", {"out_features": 2}),
        "loss": Node("CrossEntropy", "loss"),
        "out": Node("Output", "out"),
    }
    ends = [("x", "fc", "x"), ("fc", "loss", "prediction"), ("y", "loss", "target")]
    ends.append(("fc", "out", "x"))
    links = (Link(Endpoint(a, "y"), Endpoint(b, port)) for a, b, port in ends)
    options = {"epochs": 2, "batch_size": 4, "device": "cpu"}
    training = Training(data=setting, options=options)
    return Project(Network("Net", Graph(nodes, frozenset(links))), training)
