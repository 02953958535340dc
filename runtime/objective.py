"""Writes objective.py: how the model is called, what training minimises and what it measures."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain

from nodes.graph import Endpoint, Graph, NodeId
from nodes.layer import Layer
from nodes.names import free_name
from nodes.params import Value, resolved
from nodes.project import Phase
from runtime import emit
from runtime.classes import Line
from runtime.definitions import written
from runtime.layout import laid_out
from runtime.plan import Plan
from runtime.traced import Trace

_FIRST = '"""What training minimises and measures, drawn with Netwright."""'
_FIRST_JUDGED = '"""What each loss compares, and how large it is, drawn with Netwright."""'
_GIVEN = "outputs: Mapping[str, Tensor], batch: Mapping[str, Tensor]"
_EPOCH = ", epoch: float = math.inf"


def lines(graph: Graph, plan: Plan, trace: Trace, phases: tuple[Phase, ...]) -> list[Line]:
    """Return the lines of objective.py, none when nothing is minimised or measured."""
    writer = _Objective(graph, plan, trace)
    if not writer.losses and not writer.metrics:
        return []
    body = [*map(Line, written(writer.layers())), *writer.lines(phases)]
    return _module(_FIRST, "Callable, Mapping", body)


def judged_text(graph: Graph, plan: Plan, trace: Trace) -> str:
    """Return the text of a module by which the losses of a trained model are looked into.

    `compared` names the prediction and the target of each loss that has both, and `losses` gives
    each loss by itself, without its weight in the sum.
    """
    writer = _Objective(graph, plan, trace)
    body = [*map(Line, written(writer.layers())), *writer.judged_lines()]
    return "".join(f"{line.text}\n" for line in _module(_FIRST_JUDGED, "Mapping", body))


def _module(first: str, mappings: str, body: list[Line]) -> list[Line]:
    imports = emit.imports(line.text for line in body)
    found = [line for line in imports if line and "torch import" not in line]
    standard = [line for line in found if line == "import math"]
    head = [first, "", *standard, f"from collections.abc import {mappings}", ""]
    others = _torch([line for line in found if line not in standard])
    return [*map(Line, [*head, *others]), *body]


def _torch(imports: list[str]) -> list[str]:
    plain = [line for line in imports if line == "import torch"]
    rest = [line for line in imports if line != "import torch"]
    return [*plain, "from torch import Tensor, nn", *rest]


@dataclass(frozen=True)
class Foretelling:
    """How the predictions of losses come out of a model: statements, then one value each.

    `fields` are what the model reads, `outputs` what it returns; `predictions` has a value by the
    name of its loss, where that needs nothing else. `layers` are those in the statements.
    """

    fields: tuple[str, ...]
    outputs: tuple[str, ...]
    lines: tuple[Line, ...]
    predictions: Mapping[str, str]
    layers: frozenset[type[Layer]]


def foretelling(graph: Graph, plan: Plan, trace: Trace) -> Foretelling:
    """Return how the predictions of the losses come out of the model."""
    return _Objective(graph, plan, trace).foretelling()


def field_of(graph: Graph, node: NodeId) -> str:
    """Return the field of a batch that an Input reads."""
    return str(graph[node].params.get("field") or graph[node].name)


class _Objective:
    def __init__(self, graph: Graph, plan: Plan, trace: Trace) -> None:
        self._graph = graph
        self._plan = plan
        self._trace = trace
        self._returned = {value: name for name, value in reversed(plan.returns)}
        self.losses = [n for n in graph.of_role("loss") if (n,) in trace.uses]
        self.metrics = [n for n in graph.of_role("metric") if (n,) in trace.uses]

    def layers(self) -> set[type[Layer]]:
        """Return the layers of all nodes that are part of the objective."""
        found = (self._graph[node].layer for node in (*self.losses, *self._plan.objective))
        return {layer for layer in found if layer is not None}

    def lines(self, phases: tuple[Phase, ...]) -> Iterator[Line]:
        yield from self._predict()
        names, ramped = {}, []
        for phase in phases:
            losses = [n for n in self.losses if not phase.losses or n in phase.losses]
            name = "objective" if len(phases) == 1 else f"{phase.name}_objective"
            names[phase.name] = name
            if any(map(self._ramp, losses)):
                ramped.append(phase.name)
            yield from self._function(name, losses)
        yield from self._table(names, ramped=bool(ramped))
        if ramped:
            yield from _laid_out(f"RAMPED = {emit.literal(tuple(ramped))}")
        yield from self._metrics()
        yield from self._compared()

    def _predict(self) -> Iterator[Line]:
        yield from _head("predict", "model: nn.Module, batch: Mapping[str, Tensor]", "Tensor")
        yield Line('    """Run the model on a batch and name what it returns."""')
        yield from self._run("return")

    def _run(self, result: str) -> Iterator[Line]:
        """Yield the call of the model; `result` is what becomes of its named outputs."""
        fields = [f"batch[{emit.literal(field_of(self._graph, n))}]" for n in self._plan.arguments]
        call = f"model({', '.join(fields)})"
        names = [name for name, _ in self._plan.returns]
        if len(names) == 1:
            yield from _laid_out(f"{result} {{{emit.literal(names[0])}: {call}}}", 1)
            return
        if names:
            yield from _laid_out(f"{', '.join(names)} = {call}", 1)
        pairs = (f"{emit.literal(name)}: {name}" for name in names)
        yield from _laid_out(f"{result} {{{', '.join(pairs)}}}", 1)

    def _function(self, name: str, losses: list[NodeId]) -> Iterator[Line]:
        ramped = any(map(self._ramp, losses))
        yield from _head(name, _GIVEN + (_EPOCH if ramped else ""), "Tensor")
        several = len(losses) > 1
        what = "`loss`, the sum that training minimises, and its parts" if several else "`loss`"
        yield Line(f'    """Return {what}."""')
        yield from self._statements(losses)
        for loss in losses if several else ():
            yield from _laid_out(f"{self._part(loss)} = {self._expression(loss)}", 1, loss)
        terms = [self._term(loss, self._part(loss) if several else None) for loss in losses]
        only = losses[0] if len(losses) == 1 else None
        total = " + ".join(terms) if terms else "torch.zeros(())"
        yield from _laid_out(f"loss = {total}", 1, only)
        parts = [f'"{self._part(n)}": {self._part(n)}' for n in losses] if several else []
        result = ", ".join(['"loss": loss', *parts])
        yield from _laid_out(f"return {{{result}}}", 1)

    def _part(self, loss: NodeId) -> str:
        name = self._graph[loss].name
        return free_name("loss_part", self._graph.names) if name == "loss" else name

    def _term(self, loss: NodeId, known: str | None) -> str:
        weight = self._trace.uses[(loss,)].params.get("weight", 1.0)
        expression = known or self._expression(loss)
        ramp = self._ramp(loss)
        factors = [f"min(1.0, epoch / {ramp})"] if ramp else []
        factors += [emit.literal(weight)] if weight != 1.0 else []
        return " * ".join([*factors, expression])

    def _ramp(self, loss: NodeId) -> int:
        """Return over how many epochs the weight of a loss grows, 0 for not at all."""
        return int(str(self._trace.uses[(loss,)].params.get("ramp", 0)))

    def _table(self, names: Mapping[str, str], *, ramped: bool) -> Iterator[Line]:
        pairs = [f"{emit.literal(phase)}: {name}" for phase, name in names.items()]
        given = "..." if ramped else "[Mapping[str, Tensor], Mapping[str, Tensor]]"
        kind = f"Callable[{given}, dict[str, Tensor]]"
        yield from map(Line, ("", "", f"Loss = {kind}"))
        yield from _laid_out(f"OBJECTIVES: dict[str, Loss] = {{{', '.join(pairs)}}}")

    def _metrics(self) -> Iterator[Line]:
        yield from _head("metrics", "", "nn.Module")
        yield Line('    """Return the metrics by name, each with nothing measured yet."""')
        made = {n: self._made(n) for n in self.metrics}
        yield from map(Line, sorted(self._imports(made.values())))
        if made:
            yield Line("")
        pairs = (f'"{self._graph[n].name}": {t.rpartition("@")[2]}' for n, t in made.items())
        yield from _laid_out(f"return {{{', '.join(pairs)}}}", 1)

    def _made(self, node: NodeId) -> str:
        """Return `package@Class(arguments)`."""
        layer = self._graph[node].declared()
        package, _, name = layer.module.rpartition(".")
        values = self._trace.uses[(node,)].params
        return f"{package}@{name}({', '.join(emit.arguments(layer, values))})"

    @staticmethod
    def _imports(made: Iterable[str]) -> set[str]:
        found: dict[str, set[str]] = {}
        for text in made:
            package, _, call = text.partition("@")
            found.setdefault(package, set()).add(call.partition("(")[0])
        return {
            f"    from {package} import {', '.join(sorted(names))}"
            for package, names in found.items()
        }

    def _compared(self) -> Iterator[Line]:
        result = "tuple[Tensor, Tensor]"
        yield from _head("compared", _GIVEN, result)
        yield Line('    """Return by metric what it compares: predictions with targets."""')
        yield from self._statements(self.metrics)
        pairs = [f'"{self._graph[n].name}": ({self._expression(n)})' for n in self.metrics]
        yield from _laid_out(f"return {{{', '.join(pairs)}}}", 1)

    def judged_lines(self) -> Iterator[Line]:
        pairs = [n for n in self.losses if {"prediction", "target"} <= self._sources(n).keys()]
        yield from _head("compared", _GIVEN, "tuple[Tensor, Tensor]")
        yield Line('    """Return by loss what it compares: a prediction with a target."""')
        yield from self._statements(pairs)
        texts = (f'"{self._graph[n].name}": ({self._pair(n)})' for n in pairs)
        yield from _laid_out(f"return {{{', '.join(texts)}}}", 1)
        yield from _head("losses", _GIVEN, "Tensor")
        yield Line('    """Return each loss by itself."""')
        yield from self._statements(self.losses)
        texts = (f'"{self._graph[n].name}": {self._expression(n)}' for n in self.losses)
        yield from _laid_out(f"return {{{', '.join(texts)}}}", 1)

    def _pair(self, loss: NodeId) -> str:
        sources = self._sources(loss)
        return f"{sources['prediction']}, {sources['target']}"

    def foretelling(self) -> Foretelling:
        """Return how what the losses take for predictions comes out of the model."""
        read = dict.fromkeys(field_of(self._graph, n) for n in self._plan.arguments)
        given = {n: self._graph.sources(n).get("prediction") for n in self.losses}
        ends = {n: end for n, end in given.items() if end and self._is_foretold(end, set(read))}
        needed = set().union(*(self._made_of(end) for end in ends.values()))
        nodes = [node for node in self._plan.objective if node in needed]
        return Foretelling(
            fields=tuple(read),
            outputs=tuple(name for name, _ in self._plan.returns),
            lines=(*self._run("outputs ="), *chain(*map(self._statement, nodes))),
            predictions={self._graph[n].name: self._value(end) for n, end in ends.items()},
            layers=frozenset(layer for node in nodes if (layer := self._graph[node].layer)),
        )

    def _made_of(self, end: Endpoint) -> set[NodeId]:
        """Return the nodes of the objective that a value is computed by."""
        return ({end.node} | self._graph.ancestors(end.node)) & set(self._plan.objective)

    def _is_foretold(self, end: Endpoint, fields: Collection[str]) -> bool:
        """Return whether a value is made of outputs and fields that go in, and no user's Python."""
        nodes = self._made_of(end)
        values = {end, *(s for node in nodes for s in self._graph.sources(node).values())}
        given = {v.node for v in values if v not in self._returned}
        inputs = {n for n in given if self._graph[n].declared().role == "input"}
        plain = all(self._graph[node].declared().custom is None for node in nodes)
        return plain and all(field_of(self._graph, n) in fields for n in inputs)

    # --- expressions ---------------------------------------------------------------------------

    def _statements(self, ends: list[NodeId]) -> Iterator[Line]:
        needed = set().union(*(self._graph.ancestors(node) for node in ends))
        for node in self._plan.objective:
            if node in needed:
                yield from self._statement(node)

    def _statement(self, node: NodeId) -> Iterator[Line]:
        """Yield the call of a node; of one that is repeated the other calls in a loop."""
        layer, sources = self._graph[node].declared(), self._sources(node)
        targets = {
            port.name: self._plan.names[Endpoint(node, port.name)] for port in layer.output_ports()
        }
        params = self._params(node)
        yield from _laid_out(emit.call(layer, params, "", sources, targets), 1, node)
        again = int(str(resolved(self._graph[node].repeat, {}))) - 1
        if again:
            first = next(
                (p.name for p in layer.input_ports() if p.name in sources), *[*sources][:1]
            )
            given = {**sources, first: next(iter(targets.values()))}
            yield from _laid_out(f"for _ in range({again}):", 1, node)
            yield from _laid_out(emit.call(layer, params, "", given, targets), 2, node)

    def _expression(self, node: NodeId) -> str:
        layer = self._graph[node].declared()
        return emit.call(layer, self._params(node), "", self._sources(node), {})

    def _params(self, node: NodeId) -> Mapping[str, Value]:
        return self._trace.uses[(node,)].params

    def _sources(self, node: NodeId) -> Mapping[str, str]:
        return {p: self._value(s) for p, s in sorted(self._graph.sources(node).items())}

    def _value(self, value: Endpoint) -> str:
        if value in self._returned:
            return f"outputs[{emit.literal(self._returned[value])}]"
        layer = self._graph[value.node].layer
        if layer is not None and layer.role == "input":
            return f"batch[{emit.literal(field_of(self._graph, value.node))}]"
        return self._plan.names[value]


def _head(name: str, given: str, result: str) -> Iterator[Line]:
    yield from (Line(""), Line(""))
    yield from _laid_out(f"def {name}({given}) -> dict[str, {result}]:")


def _laid_out(statement: str, indent: int = 0, node: NodeId | None = None) -> Iterator[Line]:
    where = None if node is None else (node,)
    return (Line(text, where) for text in laid_out(statement, indent))
