"""Draws the small networks of the cases: a chain of layers between data and loss."""

from __future__ import annotations

from typing import Any

import nodes.library  # noqa: F401 - declares the layers
from nodes.datasets import FieldSpec
from nodes.graph import Endpoint, Graph, Link, Network, Node
from nodes.layer import LAYERS
from nodes.project import Phase, Project, Setting, Training
from runtime.data import describe

Part = tuple[str, dict[str, Any]]


def part(kind: str, **params: Any) -> Part:  # noqa: ANN401 - the parameters of any layer
    """Return one layer of a chain."""
    return kind, params


def linear(size: int) -> Part:
    """Return a Linear layer with so many outputs."""
    return part("Linear", out_features=size)


def hidden(*sizes: int, bend: str = "ReLU") -> list[Part]:
    """Return Linear layers, each with an activation behind it."""
    return [one for size in sizes for one in (linear(size), part(bend))]


def project(
    data: Setting,
    chain: list[Part],
    *,
    loss: str = "CrossEntropy",
    metric: str = "",
    optimizer: Setting | None = None,
    preparation: dict[str, Any] | None = None,
    **options: Any,  # noqa: ANN401 - any option of training
) -> Project:
    """Return a project that trains a chain of layers on a dataset with an input and a target."""
    fields = {field.role: field for field in reversed(describe(data).fields)}
    graph, ends = _ends(fields["input"], fields["target"])
    metric = metric or ("Accuracy" if fields["target"].classes else "R2")
    graph, last = _chained(graph, chain)
    if not fields["target"].classes and fields["target"].shape == ():
        last = last.with_params(out_features=1)
    made = {
        "loss": _fresh(loss, "loss", (80.0, 104.0 * (len(chain) + 1))),
        "figure": _fresh(metric, _name_of(metric), (328.0, 104.0 * (len(chain) + 1))),
        "output": _fresh("Output", "scores", (-168.0, 104.0 * (len(chain) + 1))),
    }
    graph = graph.with_nodes(made)
    head = Endpoint(f"n{len(chain)}", "y")
    links = [Link(head, Endpoint("output", "x"))]
    for judge in ("loss", "figure"):
        links += [
            Link(head, Endpoint(judge, "prediction")),
            Link(ends, Endpoint(judge, "target")),
        ]
    training = Training(
        data=data,
        preparation=preparation or {},
        options=options,
        phases=(Phase(optimizer=optimizer or Setting("Adam")),),
    )
    return Project(Network("Case", graph.with_links(links)), training)


def _name_of(metric: str) -> str:
    return {"Accuracy": "accuracy", "R2": "r2"}.get(metric, metric.lower())


def _ends(given: FieldSpec, target: FieldSpec) -> tuple[Graph, Endpoint]:
    inputs = {"n0": given, "target": target}
    made = {
        key: _fresh("Input", field.name, (248.0 * number, 0.0)).with_params(
            shape=field.shape, dtype=field.dtype, field=field.name
        )
        for number, (key, field) in enumerate(inputs.items())
    }
    return Graph(made), Endpoint("target", "y")


def _chained(graph: Graph, chain: list[Part]) -> tuple[Graph, Node]:
    counts: dict[str, int] = {}
    for number, (kind, params) in enumerate(chain, start=1):
        counts[kind] = counts.get(kind, 0) + 1
        name = f"{LAYERS[kind].stem or kind.lower()}{counts[kind]}"
        made = _fresh(kind, name, (0.0, 104.0 * number), params)
        port = made.declared().input_ports()[0].name
        into = Link(Endpoint(f"n{number - 1}", "y"), Endpoint(f"n{number}", port))
        graph = graph.with_node(f"n{number}", made).with_link(into)
    return graph, graph[f"n{len(chain)}"]


def _fresh(
    kind: str, name: str, position: tuple[float, float], params: dict[str, Any] | None = None
) -> Node:
    declared = LAYERS[kind]
    given = declared.trimmed({**declared.fresh(), **(params or {})})
    return Node(kind, name, given, position=position)
