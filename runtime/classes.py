"""Writes one class of a model: its constructor and its `forward`."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial

from nodes.blocks import left_at_defaults
from nodes.copies import INDEX, runs_once
from nodes.expressions import Expr, names_in
from nodes.graph import Block, BlockParameter, Endpoint, Graph, Network, Node, NodeId, Path
from nodes.layer import Layer
from nodes.memory import remembered
from nodes.names import RESERVED, free_name
from nodes.over_time import OverTime
from nodes.params import Value, expressions_in
from runtime import emit
from runtime.docstring import docstring
from runtime.layout import LINE, laid_out
from runtime.loops import Loop, Statement
from runtime.plan import Plan
from runtime.results import typed_at_first
from runtime.sizes import Extra, InferredSizes
from runtime.traced import Trace
from runtime.variables import COPIES, attribute, chained, is_attribute, variables

_BODY = " " * 8
_NAMED = 4


@dataclass(frozen=True, slots=True)
class Line:
    """A line of source, its node, and whether a step of a node over time begins here."""

    text: str
    where: Path | None = None
    step: bool = False


class Writer:
    """Writes the classes of a network, blocks before what uses them."""

    def __init__(self, network: Network, trace: Trace) -> None:
        self._network = network
        self._sizes = InferredSizes(network, trace)
        self._optional = left_at_defaults(network)
        self.layers: set[type[Layer]] = set()
        """The layers of all nodes that were written."""

    def written(self, graph: Graph, plan: Plan, name: str, block: Block | None) -> list[Line]:
        """Return the lines of one class, two empty lines first."""
        self._sizes.settle(graph, block)
        self.layers |= {layer for n in plan.order if (layer := graph[n].layer) is not None}
        return _Class(self._network, self._sizes, self._optional, graph, plan, name, block).lines()


@dataclass
class _Class:
    network: Network
    sizes: InferredSizes
    optional: Mapping[str, frozenset[str]]
    graph: Graph
    plan: Plan
    name: str
    block: Block | None

    def __post_init__(self) -> None:
        self.names = dict(variables(self.network, self.graph, self.plan))
        self.last = self._last()
        self.plain = {node for node in self.plan.order if self._is_plain(node)}
        self.carried: set[str] = set()
        """The variables of the states of all loops so far."""
        self.kept: dict[str, None] = {}
        """The constructor arguments that `forward` reads, in the order of reading."""

    @property
    def place(self) -> Path:
        return (self.block.name,) if self.block else ()

    def lines(self) -> list[Line]:
        forward = list(self._forward())
        head = [Line(""), Line(""), Line(f"class {self.name}(nn.Module):")]
        said = docstring((self.block or self.network).doc, self._facts(), 1)
        constructor = list(self._constructor())
        gap = [Line("")] if constructor else []
        return [*head, *map(Line, said), Line(""), *constructor, *gap, *forward]

    def _facts(self) -> str:
        kinds = dict.fromkeys(self._kind(self.graph[node]) for node in self.plan.order)
        count = len(self.plan.order)
        what = f"{count} layer{'' if count == 1 else 's'}"
        return f"{what}: {_listed(list(kinds))}." if kinds else "No layers yet."

    @staticmethod
    def _kind(node: Node) -> str:
        return node.block or node.type

    # --- the constructor -------------------------------------------------------------------

    def _constructor(self) -> Iterator[Line]:
        body = [line for node in self.plan.order for line in self._attribute(node)]
        kept = [Line(f"        {self._renamed(name)} = {name}") for name in self.kept]
        if not body and not kept and not self._arguments():
            return
        head = f"def __init__({', '.join(['self', *self._arguments()])}) -> None:"
        yield from (Line(text) for text in laid_out(head, 1))
        yield Line("        super().__init__()")
        yield from kept
        yield from body

    def _arguments(self) -> list[str]:
        if self.block is None:
            return []
        optional = self.optional[self.block.name]
        order = sorted(self.block.params, key=lambda p: p.name in optional)
        flags = [p for p in order if type(p.default) is bool]
        return [
            *(f"{extra.name}: int" for extra in self.sizes.extras(self.block)),
            *(_argument(p, optional) for p in order if p not in flags),
            *("*" for _ in flags[:1]),
            *(_argument(p, optional) for p in flags),
        ]

    def _attribute(self, node_id: NodeId) -> list[Line]:
        find = partial(self._new_attribute, node_id)
        if node_id not in self.plain:
            return find()
        given = ((*self.place, node_id), self.sizes.told(self.place, node_id))
        return remembered(self.graph[node_id], "attribute", given, find)

    def _is_plain(self, node_id: NodeId) -> bool:
        """Return whether a node is a layer that runs once and reads no parameter of the block."""
        node, told = self.graph[node_id], self.sizes.told(self.place, node_id)
        if node.layer is None or not runs_once(node):
            return False
        values = (*node.params.values(), *told.values()) if self.block is not None else ()
        return not any(True for value in values for _ in expressions_in(value))

    def _new_attribute(self, node_id: NodeId) -> list[Line]:
        node = self.graph[node_id]
        text = self._made(node_id)
        if not text or node.shares is not None:
            return []
        if node.repeat != 1 and not node.tied:
            count = emit.literal(node.repeat)
            number = INDEX if self._is_numbered(text) else "_"
            copies = f"{text} for {number} in range({count})"
            listed = self._in_a_list(node_id)
            text = f"nn.ModuleList({copies})" if listed else f"nn.Sequential(*({copies}))"
        statement = f"self.{node.name} = {text}"
        return [Line(line, (*self.place, node_id)) for line in laid_out(statement, 2)]

    def _is_numbered(self, text: str) -> bool:
        """Return whether the constructor of a copy reads its number."""
        own = self.block is not None and any(p.name == INDEX for p in self.block.params)
        return not own and re.search(rf"\b{INDEX}\b(?!=)", text) is not None

    def _made(self, node_id: NodeId) -> str:
        node = self.graph[node_id]
        if node.block is not None:
            return self._block_made(node_id, node.block)
        return emit.constructor(node.declared(), self._values(node_id))

    def _block_made(self, node_id: NodeId, name: str) -> str:
        block = self.network.blocks[name]
        node = self.graph[node_id]
        own = {p.name: node.params[p.name] for p in block.params if p.name in node.params}
        given = {e.name: self._extra(node_id, e) for e in self.sizes.extras(block)} | own
        parts = (f"{key}={emit.literal(value)}" for key, value in given.items())
        return f"{name}({', '.join(parts)})"

    def _extra(self, node_id: NodeId, extra: Extra) -> Value:
        return self.sizes.value(self.place, node_id, extra.name)

    def _values(self, node_id: NodeId) -> Mapping[str, Value]:
        layer, told = self.graph[node_id].declared(), self.sizes.told(self.place, node_id)
        values = {name: getattr(layer, name) for name in layer.kinds()}
        return values | {name: told[name] for name in layer.inferred() if values[name] is None}

    # --- forward -----------------------------------------------------------------------------

    def _forward(self) -> Iterator[Line]:
        given = [f"{self.graph[node].name}: Tensor" for node in self.plan.arguments]
        count = len(self.plan.returns)
        result = "Tensor" if count == 1 else f"tuple[{', '.join(['Tensor'] * count)}]"
        head = f"def forward({', '.join(['self', *given])}) -> {result if count else 'None'}:"
        yield from (Line(text) for text in laid_out(head, 1))
        lines = [line for node in self.plan.order for line in self._statement(node)]
        if count == 1 and self.last is None:
            typed = typed_at_first([line.text for line in lines], self._result, set(given))
            lines = [replace(line, text=text) for line, text in zip(lines, typed, strict=True)]
        yield from self._with_return(lines)

    def _last(self) -> NodeId | None:
        """Return the node whose one statement makes the only result; name that after its Output.

        To a type checker the call of a module gives anything, so that the variable says what it is.
        """
        if len(self.plan.returns) != 1 or not self.plan.order:
            return None
        (name, value), node = self.plan.returns[0], self.plan.order[-1]
        made = [end for end in self.names if end.node == node]
        taken = {variable for end, variable in self.names.items() if end != value}
        free = next((each for each in (name, "result") if each not in taken), None)
        one_call = self._is_one_call(node) and not is_attribute(self.graph, node)
        if made != [value] or not one_call or free is None:
            return None
        self.names[value] = free
        return node

    @property
    def _result(self) -> str:
        return self.names[self.plan.returns[0][1]]

    def _with_return(self, lines: list[Line]) -> list[Line]:
        names = [self.names[value] for _, value in self.plan.returns]
        stacked = f"{_BODY}{names[0]} = torch.stack(" if len(names) == 1 else ""
        if stacked and lines and lines[-1].text.startswith(stacked):
            *lines, last = lines
            text = f"return {last.text.partition(' = ')[2]}"
            return [*lines, Line(_BODY + text, last.where)]
        text = f"return {', '.join(names)}" if names else "return None"
        if len(text) > LINE - len(_BODY):
            text = f"return ({', '.join(names)})"
        return [*lines, *(Line(line) for line in laid_out(text, 2))]

    def _statement(self, node_id: NodeId) -> list[Line]:
        sources = {p: self.names[s] for p, s in self.graph.sources(node_id).items()}
        targets = self._targets(node_id)
        find = partial(self._new_statement, node_id, sources, targets)
        if node_id not in self.plain:
            return find()
        facts = (self._owner(node_id), self._result if node_id == self.last else None)
        told = self.sizes.told(self.place, node_id)
        given = ((*self.place, node_id), sources, targets, told, facts)
        return remembered(self.graph[node_id], "statement", given, find)

    def _new_statement(
        self, node_id: NodeId, sources: Mapping[str, str], targets: Mapping[str, str]
    ) -> list[Line]:
        if is_attribute(self.graph, node_id):
            return []
        over = self.graph[node_id].over_time
        if over is not None:
            texts = self._loop(node_id, over, sources, targets)
        elif self._is_one_call(node_id):
            call = self._call(node_id, sources, targets)
            if node_id == self.last and call.startswith(f"{self._result} = "):
                call = call.replace(" = ", ": Tensor = ", 1)
            texts = [Statement(call, 2)]
        elif self._in_a_list(node_id):
            texts = self._listed_calls(node_id, sources, targets)
        else:
            texts = self._repeated_calls(node_id, sources, targets)
        return [
            Line(line, (*self.place, node_id), step and not number)
            for text, depth, step in texts
            for number, line in enumerate(laid_out(text, depth))
        ]

    def _is_one_call(self, node_id: NodeId) -> bool:
        """Return whether a node runs once, or as a Sequential, which runs its copies by itself."""
        node = self.graph[node_id]
        if node.over_time is not None:
            return False
        own = not node.tied and bool(self._made(node_id))
        return node.repeat == 1 or (own and not self._in_a_list(node_id))

    def _loop(
        self,
        node_id: NodeId,
        over: OverTime,
        sources: Mapping[str, str],
        targets: Mapping[str, str],
    ) -> list[Statement]:
        """Return a loop over the steps of the sequences."""
        named = {self.graph[node].name for node in (*self.plan.arguments, *self.plan.order)}
        taken = {*self.names.values(), *named, *self.carried, *RESERVED, *COPIES}
        call = partial(self._call, node_id)
        zeros = partial(self._zeros, node_id)
        written = Loop(over, self.graph[node_id].name, sources, targets, taken, call, zeros)
        self.carried |= set(written.states.values())
        return [one._replace(depth=one.depth + 2) for one in written.lines()]

    def _zeros(self, node_id: NodeId, state: str, reference: str, source: str) -> str:
        """Return the zeros from which a state starts, as many as there are samples."""
        sizes = [
            self._text(self.sizes.value(self.place, node_id, name))
            for name in self.sizes.of_state(self.place, node_id, state)
        ]
        shape = ", ".join([f"{source}.size(0)", *sizes])
        dtype = self.sizes.dtype(self.place, node_id, state)
        if dtype == self.sizes.dtype(self.place, node_id, reference):
            return f"{source}.new_zeros({shape})"
        named = "" if dtype == "float32" else f", dtype=torch.{dtype}"
        return f"torch.zeros({shape}{named}, device={source}.device)"

    def _in_a_list(self, node_id: NodeId) -> bool:
        """Return whether copies with weights of their own take more than what they hand on."""
        node = self.graph[node_id]
        apart = node.repeat != 1 and not node.tied and bool(self._made(node_id))
        return apart and len(self.graph.sources(node_id)) > 1

    def _listed_calls(
        self, node_id: NodeId, sources: Mapping[str, str], targets: Mapping[str, str]
    ) -> list[Statement]:
        """Return a loop over the copies, each in its turn on what the last one gave."""
        first, given = self._chained(node_id, sources)
        (result,) = targets.values()
        copy = next(name for name in COPIES if name not in self.names.values())
        call = self._call(node_id, {**sources, first: result}, targets, copy)
        start = [] if result == given else [Statement(f"{result} = {given}", 2)]
        return [*start, Statement(f"for {copy} in {self._owner(node_id)}:", 2), Statement(call, 3)]

    def _repeated_calls(
        self, node_id: NodeId, sources: Mapping[str, str], targets: Mapping[str, str]
    ) -> list[Statement]:
        """Return a first call and a loop of calls on what the last one gave."""
        repeat = self.graph[node_id].repeat
        first, _ = self._chained(node_id, sources)
        again = {**sources, first: next(iter(targets.values()))}
        count = self._text(repeat)
        less = f"{count} - 1" if isinstance(repeat, Expr) else f"{int(count) - 1}"
        return [
            Statement(self._call(node_id, sources, targets), 2),
            Statement(f"for _ in range({less}):", 2),
            Statement(self._call(node_id, again, targets), 3),
        ]

    def _chained(self, node_id: NodeId, sources: Mapping[str, str]) -> tuple[str, str]:
        """Return the input that takes what the last copy gave, and what the first copy takes."""
        first = chained(self.network, self.graph, node_id)
        assert first is not None
        return first, sources[first]

    def _owner(self, node_id: NodeId) -> str:
        return attribute(self.graph, node_id)

    def _call(
        self,
        node_id: NodeId,
        sources: Mapping[str, str],
        targets: Mapping[str, str],
        module: str | None = None,
    ) -> str:
        """Return the call of a node's module, or of one of its copies."""
        node = self.graph[node_id]
        called = module or self._owner(node_id)
        if node.block is not None:
            return self._block_call(node.block, called, sources, targets)
        values = self._values(node_id)
        if not node.declared().constructor():
            self._keep(values)
        layer = type(node.declared()).build(values)
        return emit.call(layer, values, called, sources, targets, self._renamed)

    def _block_call(
        self,
        name: str,
        attribute: str,
        sources: Mapping[str, str],
        targets: Mapping[str, str],
    ) -> str:
        block = self.network.blocks[name]
        given = [sources[port.name] for port in block.input_ports if port.name in sources]
        made = [targets.get(port.name, "_") for port in block.output_ports]
        return f"{', '.join(made)} = {attribute}({', '.join(given)})"

    def _targets(self, node_id: NodeId) -> Mapping[str, str]:
        ports = self.network.outputs_of(self.graph[node_id])
        ends = {port.name: Endpoint(node_id, port.name) for port in ports}
        named = {port: self.names[end] for port, end in ends.items() if end in self.names}
        if named or not ports:
            return named
        return {ports[0].name: "_"}

    def _keep(self, values: Mapping[str, Value]) -> None:
        for value in values.values():
            for expression in expressions_in(value):
                self.kept.update(dict.fromkeys(sorted(names_in(expression))))

    def _text(self, value: Value) -> str:
        self._keep({"value": value})
        return emit.literal(value, self._renamed)

    def _renamed(self, name: str) -> str:
        """Return the attribute that keeps an argument; a module of that name has it already."""
        owners = (n for n in self.plan.order if self.graph[n].name == name)
        if not any(self._made(owner) for owner in owners):
            return f"self.{name}"
        return f"self.{free_name(name, {*self.graph.names, *self._argument_names()})}"

    def _argument_names(self) -> Iterator[str]:
        if self.block is not None:
            yield from (parameter.name for parameter in self.block.params)
            yield from (extra.name for extra in self.sizes.extras(self.block))


def _argument(parameter: BlockParameter, optional: Collection[str]) -> str:
    text = f"{parameter.name}: {type(parameter.default).__name__}"
    left_out = parameter.name in optional
    return f"{text} = {emit.literal(parameter.default)}" if left_out else text


def _listed(words: list[str]) -> str:
    return ", ".join(words[:_NAMED]) + (" and more" if len(words) > _NAMED else "")
