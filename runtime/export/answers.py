"""What the answers of a model mean: how they come out of its outputs, and what they are called."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from nodes.layer import Role, Says
from runtime.data import describe
from runtime.data.steps import python_literal
from runtime.export.material import Material
from runtime.judge.heads import Head, heads_of
from runtime.judge.verdict import Task, names_of, task_of
from runtime.objective import Foretelling
from runtime.shape import Shape, extent
from runtime.source import foretelling

MEANT: Mapping[Says, str] = {
    "scores": "F.softmax({}, dim=1)",
    "yes_scores": "torch.sigmoid({})",
    "log_chances": "torch.exp({})",
    "log_numbers": "torch.exp({})",
}
_SAMPLES, _LENGTH = 2, 7


@dataclass(frozen=True)
class Answer:
    """One answer: what it is called and computed by, its kind, its shape, and its parts.

    `scaled_as` is the field whose units it has, "" where nothing was scaled.
    """

    name: str
    value: str
    task: Task
    shape: Shape | None = None
    names: tuple[str, ...] = ()
    scaled_as: str = ""

    @property
    def meaning(self) -> str:
        """The text that stands for it in the script."""
        return f"{python_literal(self.name)}: {python_literal((self.task, self.names))}"


@dataclass(frozen=True)
class Answers:
    """How a model is asked and what it says."""

    how: Foretelling
    all: tuple[Answer, ...]


def answers_of(material: Material, scaled: frozenset[str]) -> Answers:
    """Return the answers of a model: a head of its losses each, and the outputs beside them."""
    project, graph = material.project, material.project.network.graph
    how = foretelling(project.network, material.analysis.trace)
    assert project.training.data is not None
    heads = heads_of(graph, describe(project.training.data).fields)
    told = [head for head in heads if head.name in how.predictions]
    found = [
        _answer(material, head, how.predictions[head.name], scaled) for head in told
    ]
    named = list(_renamed(found, told))
    read = "\n".join(
        [*how.predictions.values(), *(line.text for line in how.lines[1:])]
    )
    outputs = {graph[node].name for node in graph.of_role("output")} & {*how.outputs}
    plain = (
        (name, f"outputs[{python_literal(name)}]")
        for name in sorted(outputs or how.outputs)
    )
    rest = (
        Answer(name, value, "unknown", _returned(material, name))
        for name, value in plain
        if value not in read
    )
    taken = {answer.name for answer in named}
    return Answers(how, (*named, *(one for one in rest if one.name not in taken)))


def _renamed(answers: list[Answer], heads: list[Head]) -> Iterator[Answer]:
    """Yield each answer under the name of its target, or of its loss where that is taken."""
    taken: set[str] = set()
    for answer, head in zip(answers, heads, strict=True):
        name = head.target if head.target and head.target not in taken else head.name
        taken.add(name)
        yield replace(answer, name=name)


def _answer(
    material: Material, head: Head, value: str, scaled: frozenset[str]
) -> Answer:
    shapes = _inputs(material, "loss", head.name)
    prediction, target = _sketch(shapes["prediction"]), _sketch(shapes["target"])
    task = task_of(head, prediction, target)
    numbers = head.says == "numbers" and task in {"numbers", "rebuilt"}
    count = prediction.shape[1] if prediction.dim() > 1 else 1
    return Answer(
        name=head.name,
        value=MEANT.get(head.says, "{}").format(value),
        task=task,
        shape=shapes["prediction"],
        names=_known_names(material, head, task, count),
        scaled_as=head.target if numbers and head.target in scaled else "",
    )


def _known_names(
    material: Material, head: Head, task: Task, count: int
) -> tuple[str, ...]:
    """Return what the parts of an answer are called; () where they are only counted."""
    names = names_of(material.project.training.data, head, task, count)
    stem = head.target or head.name
    counted = {str(i) for i in range(count)} | {f"{stem} {i}" for i in range(count)}
    return () if {*names} <= {*counted, stem} else names


def _returned(material: Material, output: str) -> Shape | None:
    """Return the shape of an output; None where no node of that name says it."""
    return _inputs(material, "output", output).get("x")


def _inputs(material: Material, role: Role, name: str) -> Mapping[str, Shape]:
    """Return the shapes of what goes into the node of a role that has this name."""
    graph, uses = material.project.network.graph, material.analysis.trace.uses
    found = (node for node in graph.of_role(role) if graph[node].name == name)
    return next((uses[(node,)].inputs for node in found if (node,) in uses), {})


def _sketch(shape: Shape) -> Tensor:
    """Return a tensor of a shape that takes no memory."""
    sizes = [extent(size, _SAMPLES, _LENGTH) for size in shape.dims]
    return torch.empty(sizes, device="meta")
