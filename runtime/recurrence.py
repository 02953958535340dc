"""Shapes of a node that runs over time: what one step takes, and what all steps give."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from nodes.checks.size import DEEPEST
from nodes.checks.spot import titled
from nodes.expressions import ExpressionError
from nodes.graph import Network, Node
from nodes.over_time import OverTime
from nodes.params import Value, resolved
from nodes.phrase import phrase
from nodes.problem import Problem
from runtime.explain import Use
from runtime.refusal import Refused, Waiting, refuse
from runtime.shape import Sample, sample

Samples = Mapping[str, Sample]

Once = Callable[[Samples, int], Samples]
"""Traces one step that is run so many times."""

MOST_SIZES = 8
"""How many sizes of a state are tried."""
MOST_ROUNDS = 4
"""How often a state may change its shape before it is said to grow without end."""


@dataclass(frozen=True)
class Unrolled:
    """One use of a node over time and what is linked to it."""

    use: Use
    network: Network
    over: OverTime
    inputs: Samples

    @property
    def ready(self) -> bool:
        """Whether all that the settings name is there; what is not is said by the checks."""
        node = self.use.node
        ports = {port.name for port in self.network.declared_inputs(node)}
        outputs = {port.name for port in self.network.outputs_of(node)}
        named = {*self.over.sequences, *self.over.states}
        single = not any(port.many for port in self.network.declared_inputs(node))
        there = (
            single and named <= ports and {*self.over.states.values(), *self.over.last} <= outputs
        )
        return there and self.inputs.keys() >= set(self.over.sequences) and node.repeat == 1

    @property
    def length(self) -> tuple[int, int]:
        """The number of steps in both runs."""
        for port in self.over.sequences:
            given = self.inputs[port]
            return (given.first[1], given.second[1])
        return (self.over.steps, self.over.steps)

    @property
    def open_states(self) -> tuple[str, ...]:
        """The states that start from zeros."""
        return tuple(port for port in self.over.carried if port not in self.inputs)

    @property
    def reference(self) -> str | None:
        """The input by which the zeros know the number of samples; None without any."""
        return next(iter([*self.over.sequences, *self.inputs]), None)

    def settled(
        self, once: Once, problems: list[Problem], names: Mapping[str, Value]
    ) -> tuple[Samples, Samples]:
        """Return what lasts: the inputs of a step and its outputs; Refused if nothing does.

        `once` traces a step, `problems` are those found so far. Of failures the first is told.
        """
        if not self.ready:
            raise Waiting
        refuse(self.problems())
        known, failures = len(problems), []
        for states in self.starts(names):
            try:
                given, outputs = self._lasting(once, problems, states)
            except Refused as refused:
                failures.append((refused, problems[known:]))
                del problems[known:]
            else:
                refuse(self.misfits(given, outputs))
                refuse(self.misstarts(given))
                refuse(self.unstackable(outputs))
                return given, outputs
        first, inside = failures[0]
        problems.extend(inside)
        raise first

    def _lasting(
        self, once: Once, problems: list[Problem], states: Samples
    ) -> tuple[Samples, Samples]:
        """Trace a step until its states come back as they went in."""
        known = len(problems)
        for _ in range(MOST_ROUNDS):
            given = {**self.step(), **states}
            try:
                outputs = once(given, self.length[0])
            except Refused as refused:
                if states and (refused.problems or problems[known:]):
                    raise Refused(*refused.problems, self.unlasting(states)) from None
                raise
            before, states = states, self.fed(outputs)
            if states == before:
                return given, outputs
        raise Refused(self.growing(before, states))

    def problems(self) -> Iterator[Problem]:
        """Yield what is wrong before a step is tried."""
        sequences = {port: self.inputs[port] for port in self.over.sequences}
        for port, given in sequences.items():
            if len(given.first) < 2:  # noqa: PLR2004 - N and T
                words = f"{port} is {given.shape}, but a sequence has its steps on axis 1 (N, T)."
                yield self._said(f"{words} Link a sequence to it.", port=port)
                return
        lengths = {(given.first[1], given.second[1]) for given in sequences.values()}
        if len(lengths) > 1:
            came = ", ".join(f"{port} = {given.shape}" for port, given in sequences.items())
            words = f"its sequences differ in length: {came}. Make axis 1 equal in all of them."
            yield self._said(words, port=self.over.sequences[-1])
        if self.open_states and self.reference is None:
            words = "nothing tells how many samples there are. Link a starting value to its state"
            yield self._said(f"{words} {self.open_states[0]}.", port=self.open_states[0])

    def step(self) -> Samples:
        """Return what the first step is given, without the states that start from zeros."""
        cut = self.over.sequences
        return {p: _one_step(s) if p in cut else s for p, s in self.inputs.items()}

    def starts(self, names: Mapping[str, Value]) -> Iterator[Samples]:
        """Yield what the open states are tried with, before a step says what they become.

        First comes what the Inputs of the block are set to, (N, 1) unless somebody chose; of a
        layer that can do without its states, nothing. Then come the sizes that are set in the
        node and inside it, since a cell such as an nn.GRUCell takes a state of its size only.
        """
        node = self.use.node
        block = self.network.blocks.get(node.block or "")
        if block is None:
            wanted = {port.name for port in node.declared().input_ports() if not port.optional}
            yield {p: sample((1,), "float32") for p in self.open_states if p in wanted}
        else:
            inputs = {block.graph[i].name: block.graph[i] for i in block.graph.of_role("input")}
            yield {port: _declared(inputs[port]) for port in self.open_states}
        if self.open_states:
            for size in self._sizes(names):
                yield {port: sample((size,), "float32") for port in self.open_states}

    def _sizes(self, names: Mapping[str, Value]) -> list[int]:
        found: dict[int, None] = {}
        for value in _numbers(self.network, self.use.node, names):
            if type(value) is int and value > 1:
                found[value] = None
        return list(found)[:MOST_SIZES]

    def fed(self, outputs: Samples) -> Samples:
        """Return what the open states are after a step that gave these outputs."""
        return {port: outputs[self.over.carried[port]] for port in self.open_states}

    def misfits(self, given: Samples, outputs: Samples) -> Iterator[Problem]:
        """Yield the states, and the sequences fed back, that a step makes another shape of."""
        for port, fed in self.over.states.items():
            before, after = given.get(port), outputs[fed]
            if before is None or before == after:
                continue
            words = (
                f"its state {port} goes into a step as {_told(before)} and comes back from {fed} "
                f"as {_told(after)}. Make {fed} as large as {port}."
            )
            yield self._said(words, port=port)

    def unstackable(self, outputs: Samples) -> Iterator[Problem]:
        """Yield the outputs that are single numbers, of which no sequence can be made."""
        for port, given in outputs.items():
            if not given.first and port not in self.over.last:
                words = f"its output {port} is a single number at each step, not one a sample. "
                yield self._said(f"{words}Return only the last step of {port}.")

    def misstarts(self, given: Samples) -> Iterator[Problem]:
        """Yield the open states for which no zeros can be made."""
        batch = self.inputs[self.reference] if self.reference else None
        for port in self.open_states:
            state = given[port]
            fixed = state.first[1:] == state.second[1:]
            counted = batch and state.first[:1] == batch.first[:1]
            if not (fixed and counted and state.first):
                words = f"its state {port} is {state.shape}, of which there are no zeros to start "
                yield self._said(f"{words}from. Link a starting value to it.", port=port)

    def unlasting(self, given: Samples) -> Problem:
        """Say that no shape of the open states lasts."""
        came = ", ".join(f"{port} = {state.shape}" for port, state in given.items())
        words = (
            f"the first step cannot be traced with its states at {came}. Set the shape of these "
            "Inputs inside the block, or link starting values to them."
        )
        return self._said(words, port=self.open_states[0])

    def growing(self, before: Samples, after: Samples) -> Problem:
        """Say that a state has another shape after each step."""
        port = next(port for port in after if before.get(port) != after[port])
        fed = self.over.states[port]
        words = (
            f"its state {port} changes from step to step: it goes in as {before[port].shape} and "
            f"comes back from {fed} as {after[port].shape}. Make {fed} as large as {port}."
        )
        return self._said(words, port=port)

    def _said(self, words: str, port: str | None = None) -> Problem:
        text = phrase("{node}: {words}", node=titled(self.use.node), words=words)
        return Problem(self.use.where, text, port=port, param="over_time")

    def stacked(self, outputs: Samples) -> Samples:
        """Return what all steps give."""
        return {
            port: given if port in self.over.last else _stacked(given, self.length)
            for port, given in outputs.items()
        }


def _numbers(
    network: Network, node: Node, names: Mapping[str, Value], depth: int = 0
) -> Iterator[Value]:
    """Yield the values of the parameters of a node and of what is inside it."""
    block = network.blocks.get(node.block or "")
    if block is None:
        values = node.layer.full(node.params) if node.layer else node.params
        yield from (_computed(value, names) for value in values.values())
        return
    given = {p.name: node.params.get(p.name, p.default) for p in block.params}
    inside = {name: _computed(value, names) for name, value in given.items()}
    yield from inside.values()
    for part in block.graph.nodes.values() if depth < DEEPEST else ():
        yield from _numbers(network, part, inside, depth + 1)


def _computed(value: Value, names: Mapping[str, Value]) -> Value:
    try:
        return resolved(value, names)
    except ExpressionError:
        return None


def _declared(node: Node) -> Sample:
    layer = type(node.declared())
    values = layer.full({} if any(layer.parameter_problems(node.params)) else node.params)
    dims = values["shape"]
    assert isinstance(dims, tuple)
    return sample(dims, str(values["dtype"]))


def _told(given: Sample) -> str:
    return f"{given.shape} ({given.dtype})"


def _one_step(given: Sample) -> Sample:
    return Sample(
        (given.first[0], *given.first[2:]), (given.second[0], *given.second[2:]), given.dtype
    )


def _stacked(given: Sample, length: tuple[int, int]) -> Sample:
    first, second = length
    return Sample(
        (*given.first[:1], first, *given.first[1:]),
        (*given.second[:1], second, *given.second[1:]),
        given.dtype,
    )
