"""What the samples of a run tell before it begins: how inputs are scaled, what the labels are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from math import log

import torch
from torch import Tensor

from nodes.graph import Graph, NodeId
from nodes.project import Project
from runtime.objective import field_of
from runtime.train.batches import sample_count

MOST_SAMPLES = 20_000
"""So many samples tell enough of all of them."""
MOST_NUMBERS = 4_000_000
FEWEST_SAMPLES = 128

Fields = Mapping[str, Tensor]


@dataclass(frozen=True)
class Answer:
    """What a loss compares with: `labels` where they are classes, `values` where amounts.

    `chance` is the loss of the best answer that is the same for all samples, None where that
    is not known. `shares` are those of the classes among the samples to train on.
    """

    node: NodeId
    field: str
    values: Tensor
    stride: int = 1
    """Of the samples, `values` holds each so-and-so-manieth; `labels` holds all."""
    labels: Tensor | None = None
    held_out: Tensor | None = None
    shares: tuple[float, ...] = ()
    chance: float | None = None
    per_sample: bool = True

    @property
    def majority(self) -> float:
        """The share of the most frequent class."""
        return max(self.shares, default=0.0)

    @property
    def present(self) -> tuple[int, ...]:
        """The classes of which there are samples."""
        return tuple(number for number, share in enumerate(self.shares) if share)


@dataclass(frozen=True)
class Facts:
    """The samples to train on as rules see them, a part of them where they are many."""

    samples: int
    inputs: Fields = field(default_factory=dict)
    answers: tuple[Answer, ...] = ()
    strides: Mapping[str, int] = field(default_factory=dict)
    """Of the samples, an input holds each so-and-so-manieth."""
    shares: Mapping[NodeId, tuple[float, ...]] = field(default_factory=dict)
    """The shares of the classes with which each loss and metric compares."""

    @property
    def answer(self) -> Answer | None:
        """What the only loss compares with."""
        return self.answers[0] if len(self.answers) == 1 else None

    def beside(self, name: str, answer: Answer) -> tuple[Tensor, Tensor]:
        """Return an input, and what a loss compares with: both of the same samples."""
        labels, stride = answer.labels, self.strides[name]
        if labels is not None:
            return self.inputs[name], labels[::stride]
        common = max(stride, answer.stride)
        rows = self.inputs[name][:: common // stride]
        return rows, answer.values[:: common // answer.stride]


def facts_of(project: Project, train: Fields, validation: Fields) -> Facts:
    """Return what is known of the data; it draws no random numbers."""
    graph = project.network.graph
    targets = {
        node: target for node in graph.of_role("loss") if (target := _target(graph, node)) in train
    }
    taken = {field_of(graph, node) for node in graph.of_role("input")}
    strides = {
        name: _stride(values)
        for name, values in train.items()
        if name in taken and (name not in targets.values() or values.dim() > MATRIX)
    }
    inputs = {name: _thinned(train[name]) for name in strides}
    answers = tuple(
        _answer(graph, node, name, train[name], validation.get(name))
        for node, name in targets.items()
        if name is not None
    )
    shares = {one.node: one.shares for one in answers}
    for metric in graph.of_role("metric"):
        name = _target(graph, metric)
        labels = _labels(train[name].detach().cpu(), -100) if name and name in train else None
        shares[metric] = () if labels is None else _shares(labels, None)
    return Facts(sample_count(train), inputs, answers, strides, shares)


MATRIX = 2


def _target(graph: Graph, loss: NodeId) -> str | None:
    source = graph.sources(loss).get("target")
    if source is None or graph[source.node].type != "Input":
        return None
    return field_of(graph, source.node)


def _thinned(values: Tensor) -> Tensor:
    """Return samples at equal distances, so many that looking at them takes no time."""
    return values[:: _stride(values)].detach().cpu()


def _stride(values: Tensor) -> int:
    """Return a power of two, so that of two strides the smaller is contained in the larger."""
    each = max(1, values[:1].numel())
    wanted = max(FEWEST_SAMPLES, min(MOST_SAMPLES, MOST_NUMBERS // each))
    least = -(-len(values) // wanted) or 1
    return 1 << (least - 1).bit_length()


def _answer(
    graph: Graph, loss: NodeId, name: str, values: Tensor, held_out: Tensor | None
) -> Answer:
    node = graph[loss]
    ignored = node.params.get("ignore_index", -100)
    kept = values.detach().cpu()
    labels = _labels(kept, ignored)
    others = None if held_out is None else _labels(held_out.detach().cpu(), ignored)
    thin = _thinned(values)
    shares = _shares(labels, others) if labels is not None else ()
    params = node.layer.full(node.params) if node.layer else {}
    constant = _chance(node.type, params, thin, shares)
    weight = params.get("weight", 1.0)
    scale = float(weight) if isinstance(weight, int | float) else 1.0
    return Answer(
        loss,
        name,
        thin,
        _stride(values),
        labels,
        others,
        shares,
        None if constant is None else constant * scale,
        per_sample=values.dim() == 1 if labels is None else len(labels) == len(values),
    )


def _labels(values: Tensor, ignored: object) -> Tensor | None:
    """Return classes as whole numbers, whatever their form; None for amounts."""
    if not values.is_floating_point() and values.dtype != torch.bool:
        flat = values.reshape(-1).long()
        return flat[(flat != ignored) & (flat >= 0)]
    if values.dim() != MATRIX or not bool(((values == 0) | (values == 1)).all()):
        return None
    if values.shape[1] == 1:
        return values[:, 0].long()
    one_hot = bool((values.sum(dim=1) == 1).all())
    return values.argmax(dim=1) if one_hot else None


def _shares(labels: Tensor, others: Tensor | None) -> tuple[float, ...]:
    if not len(labels):
        return ()
    known = [labels.max(), *([others.max()] if others is not None and len(others) else [])]
    counts = torch.bincount(labels, minlength=int(max(known)) + 1).double()
    return tuple((counts / counts.sum()).tolist())


def _chance(
    kind: str, params: Mapping[str, object], values: Tensor, shares: tuple[float, ...]
) -> float | None:
    """Return the loss of the best answer that is the same for all samples."""
    if params.get("reduction", "mean") != "mean":
        return None
    if kind == "CrossEntropy" and shares:
        return _entropy_of(shares, params)
    flat = values.reshape(len(values), -1).double()
    if kind in {"BCE", "BCEWithLogits"} and not params.get("pos_weight"):
        return float(torch.tensor([_entropy((p, 1 - p)) for p in flat.mean(0).tolist()]).mean())
    if kind == "MSE":
        return float(flat.var(0, correction=0).mean())
    if kind == "L1":
        return float((flat - flat.median(0).values).abs().mean())
    return None


def _entropy_of(shares: tuple[float, ...], params: Mapping[str, object]) -> float:
    given = params.get("class_weights")
    weights = given if isinstance(given, tuple) and len(given) == len(shares) else None
    if weights is not None:
        counted = [w * p for w, p in zip(weights, shares, strict=True)]
        shares = tuple(p / (sum(counted) or 1.0) for p in counted)
    smoothing = params.get("label_smoothing", 0.0)
    spread = smoothing if isinstance(smoothing, int | float) else 0.0
    return _entropy(p * (1 - spread) + spread / len(shares) for p in shares)


def _entropy(shares: Iterator[float] | tuple[float, ...]) -> float:
    return -sum(p * log(p) for p in shares if p > 0)
