"""Writes the loop of a node that runs over time, as a person writes a recurrent `forward`."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from nodes.over_time import OverTime

Variables = Mapping[str, str]
"""The variable of each port."""


class Statement(NamedTuple):
    """A statement, how deep it stands, and whether it is what a step over time computes."""

    text: str
    depth: int
    step: bool = False


@dataclass
class Loop:
    """The statements of one node over time.

    `sources` are the variables linked to its inputs, `targets` those that its outputs are
    wanted in, `taken` the names that mean something else in this `forward`. `call` writes one
    step, `zeros` the start of a state after (state, input, variable of that input).
    """

    over: OverTime
    name: str
    sources: Variables
    targets: Variables
    taken: Collection[str]
    call: Callable[[Variables, Variables], str]
    zeros: Callable[[str, str, str], str]
    made: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.targets = {port: name for port, name in self.targets.items() if name != "_"}
        self.steps = self._named("step", self.over.sequences)
        stacked = [port for port in self.targets if port not in self.over.last]
        self.lists = self._named("outputs", stacked)
        self.states = {port: self._state(port, fed) for port, fed in self.over.carried.items()}
        self.results = dict(self._results())
        self.truth = self._fresh("truth") if self.over.fed_back else ""

    def lines(self) -> Iterator[Statement]:
        """Yield each statement."""
        for port, state in self.states.items():
            start = self._start(port)
            typed = ": Tensor" if port in self.sources else ""
            if start != state:
                yield Statement(f"{state}{typed} = {start}", 0)
        for name in self.lists.values():
            yield Statement(f"{name} = []", 0)
        for fed in dict.fromkeys(self.over.fed_back.values()):
            yield Statement(f"{self.results[fed]} = None", 0)
        yield Statement(f"for {self._head()}:", 0)
        if self.truth:
            yield Statement(f"{self.truth} = {self._chosen()}", 1)
        yield Statement(self.call(self._given(), self.results), 1, step=True)
        yield from (Statement(text, 1) for text in self._carried_on())
        for port, name in self.lists.items():
            yield Statement(f"{name}.append({self.results[port]})", 1)
        yield from (Statement(text, 0) for text in self._returned())

    def _named(self, stem: str, ports: Collection[str]) -> dict[str, str]:
        """Return a name for each port: the stem for a single one."""
        alone = len(ports) == 1
        return {port: self._fresh(stem if alone else f"{port}_{stem}") for port in ports}

    def _fresh(self, stem: str) -> str:
        names = [stem, f"{self.name}_{stem}", *(f"{stem}{number}" for number in range(2, 1000))]
        allowed = {"outputs"}  # nobody's name, since it is reserved for such lists
        free = (n for n in names if n not in self.made and (n in allowed or n not in self.taken))
        name = next(free)
        self.made.add(name)
        return name

    def _state(self, port: str, fed: str) -> str:
        """Return the variable of a state: where its last value is wanted, if nothing else is."""
        wanted = self.targets.get(fed) if fed in self.over.last else None
        read = {name for other, name in self.sources.items() if other != port}
        if wanted is None or wanted in read | self.made:
            return self._fresh(port)
        self.made.add(wanted)
        return wanted

    def _results(self) -> Iterator[tuple[str, str]]:
        """Yield for each output that anybody needs the variable that a step leaves it in."""
        carried = {fed: self.states[port] for port, fed in reversed([*self.over.carried.items()])}
        yield from carried.items()
        for port in dict.fromkeys([*self.targets, *self.over.fed_back.values()]):
            if port not in carried:
                yield port, self._result(port)

    def _result(self, port: str) -> str:
        if self.targets.get(port) != port or port in {*self.made, *self.sources.values()}:
            return self._fresh(port)
        self.made.add(port)
        return port

    def _start(self, port: str) -> str:
        if port in self.sources:
            return self.sources[port]
        reference = next(iter([*self.over.sequences, *self.sources]))
        return self.zeros(port, reference, self.sources[reference])

    def _head(self) -> str:
        turned = ".flip(1)" if self.over.backward else ""
        parts = [f"{self.sources[port]}{turned}.unbind(1)" for port in self.steps]
        if not parts:
            return f"_ in range({self.over.steps})"
        over = parts[0] if len(parts) == 1 else f"zip({', '.join(parts)}, strict=True)"
        return f"{', '.join(self.steps.values())} in {over}"

    def _chosen(self) -> str:
        """Return whether a step reads the sequence, and not what the step before put out."""
        first = f"{self.results[next(iter(self.over.fed_back.values()))]} is None"
        if self.over.forcing == 0:
            return first
        if self.over.forcing == 1:
            return f"{first} or self.training"
        return f"{first} or (self.training and torch.rand(()) < {self.over.forcing!r})"

    def _given(self) -> Variables:
        fed_back = {
            port: f"{self.steps[port]} if {self.truth} else {self.results[fed]}"
            for port, fed in self.over.fed_back.items()
        }
        return {**self.sources, **self.steps, **self.states, **fed_back}

    def _carried_on(self) -> Iterator[str]:
        """Yield what hands one output to a second state."""
        for port, fed in self.over.carried.items():
            if self.states[port] != self.results[fed]:
                yield f"{self.states[port]} = {self.results[fed]}"

    def _returned(self) -> Iterator[str]:
        turned = ".flip(1)" if self.over.backward else ""
        for port, target in self.targets.items():
            if port in self.lists:
                yield f"{target} = torch.stack({self.lists[port]}, 1){turned}"
            elif target != self.results[port]:
                yield f"{target} = {self.results[port]}"
