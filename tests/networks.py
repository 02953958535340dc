"""Small networks for tests, written as chains of node names."""

from __future__ import annotations

from typing import Any

import nodes.library  # noqa: F401 - declares the layers
from nodes.graph import Endpoint, Graph, Link, Network, Node
from nodes.layer import LAYERS


def node(kind: str, name: str = "", **params: Any) -> Node:  # noqa: ANN401
    """Return a fresh node; fields of Node other than params are taken by name."""
    fields = {
        k: params.pop(k)
        for k in ("position", "repeat", "tied", "shares", "over_time")
        if k in params
    }
    layer = LAYERS.get(kind)
    fresh = layer.trimmed({**layer.fresh(), **params}) if layer else params
    return Node(kind, name or kind.lower(), fresh, **fields)


def graph(nodes: dict[str, Node], *links: str) -> Graph:
    """Return a graph of named nodes (ids are names) and links written `a.y > b.x` or `a > b`."""
    placed = {
        key: value.with_(name=key, position=(0.0, 100.0 * number))
        for number, (key, value) in enumerate(nodes.items())
    }
    return Graph(placed).with_links(_link(placed, text) for text in links)


def _link(nodes: dict[str, Node], text: str) -> Link:
    left, right = (part.strip() for part in text.split(">"))
    return Link(_end(nodes, left, source=True), _end(nodes, right, source=False))


def _end(nodes: dict[str, Node], text: str, *, source: bool) -> Endpoint:
    name, _, port = text.partition(".")
    if port:
        return Endpoint(name, port)
    layer = nodes[name].layer
    ports = () if layer is None else (layer.outputs if source else layer.inputs)
    return Endpoint(name, ports[0].name if ports else ("y" if source else "x"))


def network(nodes: dict[str, Node], *links: str, **facts: Any) -> Network:  # noqa: ANN401
    """Return a network of named nodes and links."""
    return Network(facts.pop("name", "Sample"), graph(nodes, *links), facts.pop("blocks", {}))


def digits_cnn() -> Network:
    """Return a small convolutional classifier with a loss and a metric."""
    return network(
        {
            "image": node("Input", shape=(1, 8, 8), field="image"),
            "conv": node("Conv2d", padding=1),
            "relu": node("ReLU"),
            "flatten": node("Flatten"),
            "head": node("Linear", out_features=10),
            "scores": node("Output"),
            "label": node("Input", shape=(), dtype="int64", field="label"),
            "loss": node("CrossEntropy"),
            "accuracy": node("Accuracy"),
        },
        "image > conv",
        "conv > relu",
        "relu > flatten",
        "flatten > head",
        "head > scores",
        "head > loss.prediction",
        "label > loss.target",
        "head > accuracy.prediction",
        "label > accuracy.target",
        name="digits_cnn",
    )
