"""A layer with all its parameters settled in one use, and what PyTorch is asked of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from nodes.layer import Layer
from nodes.params import Value
from runtime import emit
from runtime.probe import Probed, probe
from runtime.shape import Sample
from runtime.short_probe import probe_unrolled


@dataclass(frozen=True, eq=False)
class Settled:
    """A layer whose expressions are computed and whose inferred sizes are known."""

    layer: Layer
    values: Mapping[str, Value]

    def call(self, inputs: Iterable[str]) -> str:
        """Return the statement that runs it on x0, x1 ... as its inputs stand in order."""
        sources = {port: f"x{number}" for number, port in enumerate(_in_order(self.layer, inputs))}
        targets = {port.name: f"y{n}" for n, port in enumerate(self.layer.output_ports())}
        line = emit.call(self.layer, self.values, "module", sources, targets)
        return line if " = " in line else f"y0 = {line}"

    def probed(self, texts: tuple[str, str], inputs: Mapping[str, Sample], run: int) -> Probed:
        """Return what constructor and call do with the inputs as one of the two runs has them."""
        given = [inputs[port] for port in _in_order(self.layer, inputs)]
        typed = tuple(((s.second if run else s.first), s.dtype) for s in given)
        if self.layer.custom is not None:
            return probe(*texts, typed, self.layer.custom)
        return probe_unrolled(self.layer, *texts, typed)


def _in_order(layer: Layer, inputs: Iterable[str]) -> list[str]:
    """Return the names of inputs, that of the layer's first one first."""
    first = next((port.name for port in layer.input_ports()), "")
    return sorted(inputs, key=lambda port: (port != first, port))
