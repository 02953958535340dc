"""Probes layers that loop over time in Python: at two short lengths, then drawn out."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping

from nodes.layer import Layer
from runtime.probe import Probed, Sizes, Typed, probe
from runtime.shape import Sample

SHORT = (2, 3)


def probe_unrolled(layer: Layer, constructor: str, line: str, inputs: tuple[Typed, ...]) -> Probed:
    """Probe a layer; one that loops over time in Python at two short lengths, then drawn out."""
    axis = layer.unrolled_axis
    if axis is None or not inputs or len(inputs[0][0]) <= axis or inputs[0][0][axis] <= SHORT[1]:
        return probe(constructor, line, inputs)
    length = inputs[0][0][axis]
    short, longer = (
        probe(constructor, line, (_cut(inputs[0], axis, steps), *inputs[1:])) for steps in SHORT
    )
    if short.refusal or longer.refusal:
        return short if short.refusal else longer
    outputs = {
        name: (_drawn_out(sizes, longer.outputs[name][0], length), dtype)
        for name, (sizes, dtype) in short.outputs.items()
    }
    (operations,) = _drawn_out((short.operations,), (longer.operations,), length)
    return dataclasses.replace(short, outputs=outputs, operations=operations)


def _cut(given: Typed, axis: int, length: int) -> Typed:
    sizes, dtype = given
    return (*sizes[:axis], length, *sizes[axis + 1 :]), dtype


def _drawn_out(short: Sizes, longer: Sizes, length: int) -> Sizes:
    pairs = zip(short, longer, strict=True)
    return tuple(a + (b - a) * (length - SHORT[0]) for a, b in pairs)


def alike(layer: Layer, inputs: Mapping[str, Sample], first: Probed) -> Probed | None:
    """Return the second run of a layer whose results have the shapes of its inputs."""
    found: dict[str, Typed] = {}
    for number, port in enumerate(layer.output_ports()):
        source, (sizes, dtype) = inputs.get(port.like), first.outputs.get(f"y{number}", ((), ""))
        if source is None or sizes != source.first:
            return None
        found[f"y{number}"] = (source.second, dtype)
    return Probed(outputs=found) if found else None


def merged(layer: Layer, first: Probed, second: Probed) -> Mapping[str, Sample]:
    """Return the outputs of two runs, each as both runs see it."""
    found = {}
    for number, port in enumerate(layer.output_ports()):
        name = f"y{number}"
        if name in first.outputs and name in second.outputs:
            sizes, dtype = first.outputs[name]
            found[port.name] = Sample(sizes, second.outputs[name][0], dtype)
    return found
