"""Whether data and network fit: fields, shapes, targets, sizes, before anything is trained."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from nodes.datasets import FieldSpec, Preparation
from nodes.graph import NodeId
from nodes.params import Value
from nodes.problem import Fix, Problem
from nodes.project import Project
from nodes.training import Options
from runtime.data.check_amounts import amount_hints
from runtime.data.check_inputs import Binding, bindings, input_problems, says_type
from runtime.data.check_targets import target_problems
from runtime.data.describing import Description, known_description
from runtime.data.faults import listed, quoted
from runtime.data.splits import part_sizes
from runtime.data.steps import prepared_by


def check_data(
    project: Project, description: Description | None = None
) -> list[Problem]:
    """Return where data and network do not fit each other; no file is read.

    Without a description that of the last :func:`runtime.data.describe` counts; for a file that
    was never described only the parameters are checked.
    """
    setting = project.training.data
    if setting is None:
        return []
    wrong = list(_preparation_problems(project))
    problems = wrong.copy()
    found = description or known_description(setting)
    problems += found.problems
    if not found.fields:
        return problems
    graph = project.network.graph
    bound = bindings(graph, found.fields)
    problems += input_problems(graph, bound, found.fields)
    problems += target_problems(graph, bound, setting)
    problems += _unused_fields(bound, found.fields)
    if not wrong:
        prepared = prepared_by(project.training.preparation)
        problems += _size_problems(project, prepared, found)
        problems += _scaling_hints(prepared, found, bound)
        problems += amount_hints(project, prepared, found, bound)
    return problems


def typed_inputs(project: Project) -> frozenset[NodeId]:
    """Return the Input nodes that say the type of the field that they are bound to."""
    setting = project.training.data
    if setting is None:
        return frozenset()
    graph = project.network.graph
    bound = bindings(graph, known_description(setting).fields)
    return frozenset(
        b.node for b in bound if b.field and says_type(graph[b.node], b.field)
    )


def _preparation_problems(project: Project) -> Iterator[Problem]:
    for name, wrong in Preparation.parameter_problems(project.training.preparation):
        yield Problem((), f"Preparation: {name} {wrong}.", param=name)


def _unused_fields(
    bound: Iterable[Binding], fields: Iterable[FieldSpec]
) -> Iterator[Problem]:
    taken = {binding.name for binding in bound}
    if not taken:
        return
    for field in fields:
        if field.name not in taken:
            text = (
                f"The data's field {field.name} goes nowhere: add an Input if the network "
                "needs it."
            )
            yield Problem((), text, "hint")


def _size_problems(
    project: Project, prepared: Preparation, found: Description
) -> Iterator[Problem]:
    """Yield where there are too few samples for the batches, or of a class for the parts."""
    training = part_sizes(found.rows, prepared.validation, prepared.test)[0]
    size = Options.settled(project.training.options)["batch_size"]
    if type(size) is int and size > training:
        text = (
            f"Training: batch_size is {size}, but there are {training} samples to train on, so "
            "that each epoch is a single step; make batch_size smaller."
        )
        smaller = max(1, training // 8)
        fix = Fix(f"Set batch_size to {smaller}", _option("batch_size", smaller))
        yield Problem((), text, "warning", param="batch_size", fix=fix)
    parts = 1 + (prepared.validation > 0) + (prepared.test > 0)
    if 0 < found.rows < parts:
        text = (
            f"Preparation: {found.rows} samples are too few for {parts} parts, so all are trained "
            "on and none is measured; add samples, or set test to 0."
        )
        yield Problem((), text, "warning", param="validation")
    rare = [quoted(name) for name, count in found.counts.items() if count < parts]
    if rare and prepared.stratify:
        text = (
            f"Preparation: the classes {listed(rare)} have too few samples for each of the "
            f"{parts} parts, so they are trained on but never measured; add samples of them."
        )
        yield Problem((), text, "warning", param="stratify")


def _scaling_hints(
    prepared: Preparation, found: Description, bound: Iterable[Binding]
) -> Iterator[Problem]:
    """Yield the scalings that would help, as numbers far from 1 train badly."""
    real = (b.field for b in bound if b.field and b.field.dtype == "float32")
    used = [field for field in real if field.name in found.uneven]
    for param, role in (("scaling", "input"), ("target_scaling", "target")):
        names = sorted({field.name for field in used if field.role == role})
        if names and getattr(prepared, param) == "none":
            text = (
                f"Preparation: the numbers in {listed(names)} are far from 1, which makes "
                f"training slow or unstable; set {param} to standardise."
            )
            fix = Fix(f"Set {param} to standardise", _prepared(param, "standardise"))
            yield Problem((), text, "hint", param=param, fix=fix)


def _prepared(param: str, value: Value) -> Callable[[Project], Project]:
    def apply(project: Project) -> Project:
        changed = {**project.training.preparation, param: value}
        return project.with_training(preparation=Preparation.trimmed(changed))

    return apply


def _option(param: str, value: Value) -> Callable[[Project], Project]:
    def apply(project: Project) -> Project:
        changed = {**project.training.options, param: value}
        return project.with_training(options=Options.trimmed(changed))

    return apply
