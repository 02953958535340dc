"""What there is to judge: each loss that compares a prediction with what is right."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import nodes.library  # noqa: F401 - declares the layers
from nodes.dataset import FieldSpec
from nodes.graph import Endpoint, Graph, NodeId
from nodes.layer import Says
from nodes.params import Value, resolved
from runtime.data.check_inputs import bindings


@dataclass(frozen=True)
class Head:
    """One loss of the drawing.

    `name` is that of its node and `says` what it takes the prediction for. `target` is the
    field of the data with what is right, "" where that is computed. A head `rebuilds` when its
    target is also what goes in. `ignored` is a class that does not count. `classes` and
    `columns` name the parts of the target.
    """

    name: str
    says: Says
    target: str = ""
    rebuilds: bool = False
    ignored: int | None = None
    classes: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()


def heads_of(graph: Graph, fields: Iterable[FieldSpec]) -> tuple[Head, ...]:
    """Return the losses that have a prediction and a target, the weightiest first."""
    found = sorted(_heads(graph, tuple(fields)), key=lambda pair: -pair[0])
    return tuple(head for _, head in found)


def _heads(graph: Graph, fields: tuple[FieldSpec, ...]) -> Iterator[tuple[float, Head]]:
    bound = {binding.node: binding for binding in bindings(graph, fields)}
    for loss in graph.of_role("loss"):
        sources = graph.sources(loss)
        if not {"prediction", "target"} <= sources.keys():
            continue
        given = sources["target"].node
        binding = bound.get(given)
        spec = binding.field if binding is not None else None
        head = Head(
            name=graph[loss].name,
            says=graph[loss].declared().said(),
            target=binding.name if binding is not None else "",
            rebuilds=_went_in(graph, sources["prediction"], given),
            ignored=_number(graph, loss, "ignore_index"),
            classes=spec.classes if spec is not None else (),
            columns=spec.columns if spec is not None else (),
        )
        yield _weight(graph, loss), head


def _went_in(graph: Graph, prediction: Endpoint, target: NodeId) -> bool:
    """Return whether a prediction is made from the very thing that it is compared with."""
    layer = graph[target].layer
    given = layer is not None and layer.role == "input"
    return given and target in graph.ancestors(prediction.node)


def _weight(graph: Graph, loss: NodeId) -> float:
    weight = resolved(_settings(graph, loss).get("weight", 1.0), {})
    return float(weight) if isinstance(weight, int | float) else 1.0


def _number(graph: Graph, loss: NodeId, name: str) -> int | None:
    value = resolved(_settings(graph, loss).get(name), {})
    return value if isinstance(value, int) else None


def _settings(graph: Graph, node: NodeId) -> dict[str, Value]:
    layer = graph[node].layer
    return dict(layer.full(graph[node].params)) if layer is not None else {}
