"""Traces one use of one node: what it takes, what it gives, and what it costs."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from nodes import fixes
from nodes.copies import has_copies, is_numbered, names_for, runs_once
from nodes.expressions import ExpressionError
from nodes.graph import BlockParameter, Endpoint, Graph, Node, NodeId, Path
from nodes.layer import Layer
from nodes.memory import remembered
from nodes.over_time import OverTime
from nodes.params import Value, resolved
from nodes.phrase import phrase
from nodes.ports import many_number
from runtime import emit, explain
from runtime.copies import copy_id, even_shapes, even_sizes
from runtime.probe import UNTOLD, Probed
from runtime.reading import values_of
from runtime.recurrence import Unrolled
from runtime.refusal import Refused, Waiting, refuse
from runtime.settled import Settled
from runtime.shape import BATCH, Sample, Shape, sample
from runtime.short_probe import alike, merged
from runtime.traced import NodeTrace, UsePath
from runtime.trust import trusted

if TYPE_CHECKING:
    from runtime.trace import Tracer

Samples = Mapping[Endpoint, Sample]

MOST_REPEATS = 1000


@dataclass
class TracedUse:
    """One use of one node."""

    tracer: Tracer
    graph: Graph
    node_id: NodeId
    place: Path
    outer: UsePath
    given_names: Mapping[str, Value]
    copy: int = 0

    def __post_init__(self) -> None:
        self.node: Node = self.graph[self.node_id]
        self.use: UsePath = (*self.outer, copy_id(self.node_id, self.copy))
        """The path of this use, of this copy in a row."""

    @property
    def names(self) -> Mapping[str, Value]:
        """What expressions may read."""
        return names_for(self.node, self.given_names, self.copy)

    @property
    def where(self) -> Path:
        return (*self.place, self.node_id)

    @property
    def typed(self) -> Collection[NodeId]:
        """The Inputs whose type is that of their data."""
        return self.tracer.typed

    def run(self, known: Samples, given: Mapping[str, Sample] | None) -> Mapping[str, Sample]:
        """Trace this use and return its outputs; raise Refused with the problems.

        What a layer by itself does with the same inputs is remembered, and so it is done once for
        all nodes of equal settings.
        """
        sources = self.graph.sources(self.node_id).items()
        if not self._depends_on_inputs_alone(given) or any(end not in known for _, end in sources):
            return self._run(known, given)
        inputs = {port: known[end] for port, end in sources}

        names = repr(self.given_names)

        def find() -> tuple[NodeTrace, Mapping[str, Sample]]:
            settings = (self.node.type, repr(self.node.params), self.node.shares is None)
            asked = (*settings, names, tuple(inputs.items()))
            if asked not in self.tracer.alike:
                outputs = self._run(known, given)
                self.tracer.alike[asked] = self.tracer.uses[self.use], outputs
            kept, outputs = self.tracer.alike[asked]
            return dataclasses.replace(kept, where=self.where), outputs

        kept, outputs = remembered(self.node, self.use, (self.where, names, inputs), find)
        self._record(kept)
        return outputs

    def _depends_on_inputs_alone(self, given: Mapping[str, Sample] | None) -> bool:
        node, layer = self.node, self.node.layer
        if layer is None or layer.custom is not None or layer.borrows or layer.passes:
            return False
        if layer.role == "input" and given is not None:
            return False
        return runs_once(node) and not node.bypassed

    def _run(self, known: Samples, given: Mapping[str, Sample] | None) -> Mapping[str, Sample]:
        layer = self.node.layer
        port = self.tracer.network.passed_port(self.node)
        if port is not None:
            return self._passed(port, known)
        inputs = self._inputs(known)
        if layer is None:
            if self.node.block is None:
                raise Waiting
            return self._computed(inputs)
        if layer.role == "input":
            return self._input(given)
        if layer.role in ("output", "metric"):
            return self._passive(inputs)
        return self._computed(inputs)

    def _computed(self, inputs: Mapping[str, Sample]) -> Mapping[str, Sample]:
        if runs_once(self.node):
            return self._once(inputs, 1)
        over = self.node.over_time
        return self._over_time(over, inputs) if over else self._repeated(inputs)

    def _inputs(self, known: Samples) -> Mapping[str, Sample]:
        sources = self.graph.sources(self.node_id)
        if any(source not in known for source in sources.values()):
            raise Waiting
        for port in self.tracer.network.declared_inputs(self.node):
            numbered = any(many_number(port.name, name) for name in sources)
            if not (port.optional or port.name in sources or (port.many and numbered)):
                raise Waiting
        return {port: known[source] for port, source in sources.items()}

    def _passed(self, port: str, known: Samples) -> Mapping[str, Sample]:
        """Return what one input hands on; the others may lack or fail."""
        sources = self.graph.sources(self.node_id)
        inputs = {name: known[end] for name, end in sources.items() if end in known}
        values: Mapping[str, Value] = {}
        if not self.node.bypassed:
            values = self._values(inputs)
            layer = self.node.declared()
            if problems := explain.before(self, type(layer).build(values), _shapes(inputs)):
                raise Refused(*problems)
        if port not in inputs:
            raise Waiting
        if self.node.bypassed:
            self._tell_reshaped(known, inputs[port])
        (first, *_) = self.tracer.network.outputs_of(self.node)
        self._keep(inputs, {first.name: inputs[port]}, values, Probed(), views={first.name})
        return {first.name: inputs[port]}

    def _tell_reshaped(self, known: Samples, given: Sample) -> None:
        """Warn where a bypassed node hands on another shape than it would give."""
        node = self.node.with_(bypassed=False)
        graph = self.graph.with_node(self.node_id, node)
        trial = dataclasses.replace(self, tracer=self.tracer.apart(), graph=graph)
        try:
            made = trial.run(known, None)
        except Refused:
            return
        own = next(iter(made.values())).shape
        if own != given.shape:
            self.tracer.problems.append(explain.reshaped(self, given.shape, own))

    def _input(self, given: Mapping[str, Sample] | None) -> Mapping[str, Sample]:
        values = self._values({})
        if given is None:
            dims = values["shape"]
            assert isinstance(dims, tuple)
            found = sample(dims, str(values["dtype"]))
        elif self.node.name in given:
            found = given[self.node.name]
        else:
            raise Waiting
        self._keep({}, {"y": found}, values, Probed())
        return {"y": found}

    def _passive(self, inputs: Mapping[str, Sample]) -> Mapping[str, Sample]:
        settled = self._settled(inputs)
        refuse(explain.before(self, settled.layer, _shapes(inputs)))
        self._keep(inputs, {}, settled.values, Probed())
        return {}

    def _over_time(self, over: OverTime, inputs: Mapping[str, Sample]) -> Mapping[str, Sample]:
        """Trace one step, and again until its states come back as they went in."""
        unrolled = Unrolled(self, self.tracer.network, over, inputs)
        try:
            given, outputs = unrolled.settled(self._once, self.tracer.problems, self.names)
        except Refused:
            self.tracer.uses.pop(self.use, None)  # a step that ran once is no node that runs
            raise
        stacked = unrolled.stacked(outputs)
        states = {port: given[port].shape for port in unrolled.open_states}
        kept = self.tracer.uses[self.use]
        kept = dataclasses.replace(kept, inputs=_shapes(inputs), outputs=_shapes(stacked))
        self._record(dataclasses.replace(kept, states=states, views=kept.views & set(over.last)))
        return stacked

    def _repeated(self, inputs: Mapping[str, Sample]) -> Mapping[str, Sample]:
        """Run the node `repeat` times in a row, each time on what the last one gave.

        That comes in at the first input; the others get the same each time.
        """
        count = self._repeat()
        if is_numbered(self.node, self.given_names):
            return self._unlike(inputs, count)
        outputs = self._once(inputs, count)
        first = self._settings() if count > 1 else {}
        for _ in range(count - 1):
            if not inputs or len(outputs) != 1:
                raise Refused(explain.repeat_ports(self))
            before, outputs = outputs, self._once(self._again(inputs, outputs), count)
            if self._settings() != first:
                return self._unlike(inputs, count)
            if outputs == before:
                break
        kept = self.tracer.uses[self.use]
        self._record(dataclasses.replace(kept, inputs=_shapes(inputs), outputs=_shapes(outputs)))
        return outputs

    def _unlike(self, inputs: Mapping[str, Sample], count: int) -> Mapping[str, Sample]:
        """Run copies that differ, each on what the last one gave, by equal steps."""
        copies = [dataclasses.replace(self, copy=number) for number in range(count)]
        given, passed = inputs, [self._first(inputs)]
        for copy in copies:
            outputs = copy._once(given, 1)  # noqa: SLF001 - it is one of us
            if len(outputs) != 1:
                raise Refused(explain.repeat_ports(self))
            passed += outputs.values()
            given = self._again(inputs, outputs)
        uses, paths = self.tracer.uses, [copy.use for copy in copies]
        even = even_shapes(passed) and even_sizes(self.tracer.network, uses, paths)
        if not has_copies(self.node) or not even:
            for use in [use for use in uses if use[: len(self.use)] in paths[1:]]:
                del uses[use]
            raise Refused(explain.repeat_shape(self, _shapes(inputs), _shapes(outputs)))
        self._record(dataclasses.replace(uses[self.use], outputs=_shapes(outputs)))
        return outputs

    def _again(
        self, inputs: Mapping[str, Sample], outputs: Mapping[str, Sample]
    ) -> Mapping[str, Sample]:
        """Return the inputs of the next copy in a row."""
        return {**inputs, self._chained(inputs): next(iter(outputs.values()))}

    def _first(self, inputs: Mapping[str, Sample]) -> Sample:
        return inputs[self._chained(inputs)]

    def _chained(self, inputs: Mapping[str, Sample]) -> str:
        """Return the input that takes what the last copy gave."""
        ports = self.tracer.network.declared_inputs(self.node)
        return ports[0].name if ports[0].name in inputs else next(iter(inputs))

    def _repeat(self) -> int:
        try:
            count = resolved(self.node.repeat, self.given_names)
        except ExpressionError as error:
            raise Refused(explain.repeat_count(self, f"cannot be computed: {error}")) from None
        if type(count) is not int or not 1 <= count <= MOST_REPEATS:
            words = f"must be a whole number from 1 to {MOST_REPEATS}, but is {count}"
            raise Refused(explain.repeat_count(self, words))
        return count

    def _settings(self) -> Mapping[UsePath, Mapping[str, Value]]:
        """Return the parameters of this use and of all uses inside it."""
        mine = self.use
        uses = self.tracer.uses.items()
        return {use: kept.params for use, kept in uses if use[: len(mine)] == mine}

    def _once(self, inputs: Mapping[str, Sample], count: int) -> Mapping[str, Sample]:
        if self.node.block is not None:
            return self._block(self.node.block, inputs, count)
        layer = self.node.layer
        assert layer is not None
        settled = self._settled(inputs)
        built = settled.layer
        refuse(explain.before(self, built, _shapes(inputs)))
        if layer.custom is not None and layer.custom.digest not in trusted():
            raise Refused(explain.untrusted(self, layer.custom))
        texts = (self._constructor(built, settled.values), settled.call(inputs))
        first = settled.probed(texts, inputs, 0)
        second = first if first.refusal else alike(built, inputs, first)
        second = second or settled.probed(texts, inputs, 1)
        refusal = first.refusal or second.refusal
        scalar = refusal == UNTOLD and layer.role == "loss"  # one number, whatever comes in
        if refusal and not scalar:
            raise Refused(explain.refusal(self, built, _shapes(inputs), refusal))
        outputs = merged(built, first, second)
        if layer.custom is not None and len(outputs) < len(built.output_ports()):
            raise Refused(explain.no_tensors(self, built))
        views = (p.name for n, p in enumerate(built.output_ports()) if f"y{n}" in first.views)
        self._keep(inputs, outputs, settled.values, first, count, tuple(views))
        return outputs

    def _block(self, name: str, inputs: Mapping[str, Sample], count: int) -> Mapping[str, Sample]:
        block = self.tracer.network.blocks.get(name)
        if block is None:
            raise Waiting
        values = {p.name: self._block_value(p) for p in block.params}
        use = self.use
        outputs = self.tracer.block(block, use, values, inputs)
        if len(outputs) < len(block.output_ports):
            raise Waiting
        self._keep(inputs, outputs, values, Probed(), count)
        return outputs

    def _block_value(self, parameter: BlockParameter) -> Value:
        try:
            return resolved(self.node.params.get(parameter.name, parameter.default), self.names)
        except ExpressionError as error:
            name, words = parameter.name, f"cannot be computed: {error}"
            title = phrase("Set {name} to {known}", name=name, known=parameter.default)
            fix = fixes.drop_parameter(self.where, name, title)
            raise Refused(explain.parameter(self, name, words, fix)) from None

    def _values(self, inputs: Mapping[str, Sample]) -> Mapping[str, Value]:
        """Return all parameters: expressions computed, inferred sizes read off the inputs."""
        layer = self.node.layer
        assert layer is not None
        return values_of(self, layer, inputs)

    def _settled(self, inputs: Mapping[str, Sample]) -> Settled:
        """Return the parameters in this use, sizes that are read off the inputs among them."""
        layer = self.node.layer
        assert layer is not None
        values = self._values(inputs)
        return Settled(layer.build(values), values)

    def _constructor(self, layer: Layer, values: Mapping[str, Value]) -> str:
        """Return the text of the module that a layer calls: its own, or the one it borrows."""
        if not layer.borrows:
            return emit.constructor(layer, values)
        lender = self.graph.nodes.get(self.node.shares or "")
        if lender is None or lender.type not in layer.borrows or lender.layer is None:
            raise Waiting
        full = lender.layer.full(lender.params)
        if list(lender.layer.parameter_problems(full, self.names)):
            raise Waiting
        settings = {name: resolved(value, self.names) for name, value in full.items()}
        return emit.constructor(lender.layer.build(settings), settings)

    def _keep(
        self,
        inputs: Mapping[str, Sample],
        outputs: Mapping[str, Sample],
        values: Mapping[str, Value],
        probed: Probed,
        count: int = 1,
        views: Collection[str] = (),
    ) -> None:
        shared = self.node.shares is not None
        kept = NodeTrace(
            where=self.where,
            inputs=_shapes(inputs),
            outputs=_shapes(outputs),
            params=dict(values),
            weights={} if shared else probed.weights,
            copies=1 if self.node.tied or self.node.over_time else count,
            repeat=count,
            operations=count * probed.operations // BATCH[0],
            views=frozenset(views),
        )
        if kept.weight_count * 4 > _machine_memory():
            raise Refused(explain.too_large(self, kept.weight_count * 4, _machine_memory()))
        self._record(kept)

    def _record(self, kept: NodeTrace) -> None:
        self.tracer.uses[self.use] = kept


def _shapes(samples: Mapping[str, Sample]) -> Mapping[str, Shape]:
    return {port: found.shape for port, found in samples.items()}


@cache
def _machine_memory() -> int:
    return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
