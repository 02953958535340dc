"""Reads the parameters of one use of a layer: expressions computed, sizes read off its inputs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from nodes.expressions import ExpressionError
from nodes.layer import Layer
from nodes.mending import set_right
from nodes.params import Inferred, Value
from nodes.problem import Fix
from runtime import explain
from runtime.refusal import Refused
from runtime.shape import Sample

Samples = Mapping[str, Sample]
Wrong = list[tuple[str, str]]


class Use(explain.Use, Protocol):
    """A use of a node, and what its expressions may read."""

    @property
    def names(self) -> Mapping[str, Value]: ...


def values_of(use: Use, layer: type[Layer], inputs: Samples) -> Mapping[str, Value]:
    """Return all parameters; raise Refused with what is wrong and a cure that was tried."""
    values, wrong = _read(use, layer, use.node.params, inputs)
    if wrong:
        before = {name for name, _ in wrong}
        cures = [_cure(use, layer, inputs, name, before) for name, _ in wrong]
        told = zip(wrong, cures, strict=True)
        raise Refused(*(explain.parameter(use, *said, fix) for said, fix in told))
    return values


def _read(
    use: Use, layer: type[Layer], params: Mapping[str, Value], inputs: Samples
) -> tuple[Mapping[str, Value], Wrong]:
    values: dict[str, Value] = {}
    for name, value in layer.full(params).items():
        kind = layer.kinds()[name]
        try:
            values[name] = kind.computed(value, use.names)
        except ExpressionError as error:
            return values, [(name, f"cannot be computed: {error}")]
        if isinstance(kind, Inferred) and values[name] is None and kind.port in inputs:
            values[name] = _inferred(use, name, kind, inputs[kind.port])
    return values, list(layer.parameter_problems(values))


def _inferred(use: Use, name: str, kind: Inferred, given: Sample) -> int:
    rank = len(given.first)
    if not -rank <= kind.axis < rank:
        raise Refused(explain.too_few_axes(use, use.node.declared(), kind.port, given.shape))
    if given.first[kind.axis] != given.second[kind.axis]:
        raise Refused(explain.free_size(use, name, kind, given.shape))
    return given.first[kind.axis]


def _cure(use: Use, layer: type[Layer], inputs: Samples, name: str, before: set[str]) -> Fix | None:
    kind = layer.kinds()[name]
    value = use.node.params.get(name, kind.absent)

    def wrong(other: Value) -> bool:
        try:
            _, found = _read(use, layer, {**use.node.params, name: other}, inputs)
        except Refused:
            return True
        after = {each for each, _ in found}
        return name in after or not after <= before

    return set_right(use.where, name, kind, value, wrong)
