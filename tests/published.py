"""The published networks among the examples: what each counts, and how to make it small."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from nodes.examples import read_example
from nodes.graph import Graph, Node
from nodes.params import Value
from nodes.project import Project, Setting
from runtime.analysis import Analysis, analyse

GOLDEN = Path(__file__).parent / "golden"


@dataclass(frozen=True)
class Published:
    """A network and its published figures: weights, and multiply-adds in units of 10**9.

    `small` makes it quick to train: values by `node.param`, `Block/node.param` or `data.param`,
    where `repeat` counts as a parameter.
    """

    name: str
    weights: int
    operations: float | None = None
    small: Mapping[str, Value] = field(default_factory=dict)


PUBLISHED = (
    Published(
        "lstm_tagger",
        1_370_961,
        small={
            "embedding.num_embeddings": 400,
            "embedding.embedding_dim": 8,
            "lstm.hidden_size": 16,
            "data.samples": 40,
        },
    ),
    Published(
        "mixer_s16",
        18_528_264,
        small={
            "image.shape": (3, 16, 16),
            "patches.width": 16,
            "patches.patch_size": 4,
            "layers.repeat": 2,
            "layers.patches": 16,
            "layers.width": 16,
            "layers.patch_hidden": 8,
            "layers.feature_hidden": 32,
            "data.size": 16,
            "data.samples": 40,
        },
    ),
)


@cache
def analysed(name: str) -> Analysis:
    """Return what is found out about an example."""
    return analyse(read_example(name).project)


def shrunk(project: Project, changes: Mapping[str, Value]) -> Project:
    """Return a project with some parameters changed, to be trained for a step or two."""
    network, data = project.network, project.training.data
    for place, value in changes.items():
        block, _, rest = place.rpartition("/")
        name, _, param = rest.rpartition(".")
        if name == "data":
            assert data is not None
            data = Setting(data.type, {**data.params, param: value})
            continue
        blocks = (block,) if block else ()
        graph = _changed(network.graph_at(blocks), name, param, value)
        network = network.with_graph(graph, blocks)
    options = {**project.training.options, "epochs": 1, "batch_size": 16}
    training = dataclasses.replace(project.training, data=data, options=options)
    return Project(network, training, project.extra)


def _changed(graph: Graph, name: str, param: str, value: Value) -> Graph:
    (found,) = (i for i, node in graph.nodes.items() if node.name == name)
    node = graph[found]
    assert param == "repeat" or param in _known(node), f"{name} has no parameter {param}"
    changed = node.with_(repeat=value) if param == "repeat" else node.with_params(**{param: value})
    return graph.with_node(found, changed)


def _known(node: Node) -> Mapping[str, object]:
    return {**(node.layer.kinds() if node.layer else {}), **node.params}
