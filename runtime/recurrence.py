"""Shapes of a node that runs over time: what one step takes, and what all steps give."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from nodes.checks.spot import titled
from nodes.graph import Network, Node
from nodes.over_time import OverTime
from nodes.problem import Problem
from runtime.explain import Use
from runtime.shape import Sample, sample

Samples = Mapping[str, Sample]

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
        there = named <= ports and {*self.over.states.values(), *self.over.last} <= outputs
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

    def start(self) -> Samples:
        """Return what the open states are tried with, before a step says what they become.

        It is what the Inputs of the block are set to: (N, 1) unless somebody chose. A layer
        that can do without its states tells what it makes of none.
        """
        node = self.use.node
        block = self.network.blocks.get(node.block or "")
        if block is None:
            wanted = {port.name for port in node.declared().input_ports() if not port.optional}
            return {p: sample((1,), "float32") for p in self.open_states if p in wanted}
        inputs = {block.graph[i].name: block.graph[i] for i in block.graph.of_role("input")}
        return {port: _declared(inputs[port]) for port in self.open_states}

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
        text = f"{titled(self.use.node)}: {words}"
        return Problem(self.use.where, text, port=port, param="over_time")

    def stacked(self, outputs: Samples) -> Samples:
        """Return what all steps give."""
        return {
            port: given if port in self.over.last else _stacked(given, self.length)
            for port, given in outputs.items()
        }


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
