"""Running over time as it is edited: rows of a form, and a first guess at them. No Qt."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Final

from nodes.graph import Graph, Network, Node, NodeId
from nodes.over_time import MOST_STEPS, OverTime
from nodes.params import Choice, Flag, Integer, Kind, Real, Value
from nodes.phrase import later, phrase

if TYPE_CHECKING:
    from runtime.traced import NodeTrace

STEPPED: Final = later("step by step")
WHOLE: Final = later("whole")
ALL: Final = later("all steps")
LAST: Final = later("last step")

_INPUT, _OUTPUT = "input ", "output "
_STATE, _FED_BACK = "from ", "first, then "
_TIME_WORDS = {"new", "next", "out", "old", "prev", "previous", "last", "n", "t"}

_ON = Flag(
    default=False, doc="Run once for each step of a sequence, with the same weights at each."
)
_BACKWARD = Flag(default=False, doc="Go from the last step to the first.")
_FORCING = Real(
    default=1.0,
    min=0.0,
    max=1.0,
    doc="How often a step reads the sequence while training; else it reads what the step before "
    "put out, as it always does after training, from the second step on.",
)
_STEPS = Integer(
    default=1, min=1, max=MOST_STEPS, doc="How many steps to run, since no input is a sequence."
)
ROWS: Final = (_ON, _BACKWARD, _FORCING, _STEPS)
_OF_INPUT = later(
    "What a step gets: its part of a sequence (N, T, ...), the whole, a state that comes from an "
    "output of the step before, or only at first the sequence and then such an output."
)
_OF_OUTPUT = later("Whether all steps are returned, stacked to (N, T, ...), or only the last one.")


def can_run_over_time(network: Network, node: Node) -> bool:
    """Return whether running over time makes sense: of blocks, and of what has several inputs."""
    ports = network.declared_inputs(node)
    role = node.layer.role if node.layer else "layer"
    several = len(ports) > 1 and not any(port.many for port in ports)
    possible = role == "layer" and (several or (node.layer is None and bool(ports)))
    return node.over_time is not None or possible


def toggled(network: Network, graph: Graph, node_id: NodeId, trace: NodeTrace | None) -> Graph:
    """Return the graph with a node running over time, or once if it did so already."""
    node = graph[node_id]
    over = None if node.over_time else guessed(network, node, trace)
    repeat = 1 if over else node.repeat
    return graph.with_node(node_id, node.with_(over_time=over, repeat=repeat))


def guessed(network: Network, node: Node, trace: NodeTrace | None) -> OverTime:
    """Return likely settings: states by the names of ports, sequences by what is linked."""
    inputs = [port.name for port in network.declared_inputs(node)]
    outputs = [port.name for port in network.outputs_of(node)]
    states: dict[str, str] = {}
    for port in inputs:
        alike = [out for out in outputs if _stem(out) == _stem(port) and out not in states.values()]
        states |= {port: alike[0]} if alike else {}
    rest = [port for port in inputs if port not in states]
    lengths = {port: _length(trace, port) for port in rest}
    first = next((lengths[port] for port in rest if lengths[port] is not None), None)
    sequences = [port for port in rest if first is not None and lengths[port] == first]
    last = [out for out in outputs if out in states.values() and len(outputs) > 1]
    return OverTime(tuple(sequences or rest[:1]), states, tuple(last))


def _stem(port: str) -> tuple[str, ...]:
    """Return a name without what tells the past from the future: new_h and h1 are both h."""
    parts = port.lower().rstrip("0123456789").split("_")
    return tuple(part for part in parts if part not in _TIME_WORDS) or (port,)


def _length(trace: NodeTrace | None, port: str) -> int | str | None:
    shape = trace.inputs.get(port) if trace else None
    return shape.dims[1] if shape and len(shape.dims) > 1 else None


def kinds_of(network: Network, node: Node) -> dict[str, Kind]:
    """Return the rows of the form."""
    over = node.over_time
    made: dict[str, Kind] = {"over time": _ON}
    if over is None:
        return made
    outputs = [port.name for port in network.outputs_of(node)]
    fed = [*(f"{_STATE}{port}" for port in outputs), *(f"{_FED_BACK}{port}" for port in outputs)]
    for port in network.declared_inputs(node):
        made[_INPUT + port.name] = Choice(options=(STEPPED, WHOLE, *fed), doc=_OF_INPUT)
    for name in outputs:
        made[_OUTPUT + name] = Choice(options=(ALL, LAST), doc=_OF_OUTPUT)
    made["backward"] = _BACKWARD
    made |= {"forcing": _FORCING} if over.fed_back else {}
    return made | ({} if over.sequences else {"steps": _STEPS})


def values_of(network: Network, node: Node) -> dict[str, Value]:
    """Return the value of each row."""
    over = node.over_time
    if over is None:
        return {"over time": False}
    inputs = {_INPUT + p.name: _of_input(over, p.name) for p in network.declared_inputs(node)}
    outputs = {
        _OUTPUT + p.name: LAST if p.name in over.last else ALL for p in network.outputs_of(node)
    }
    plain = {"backward": over.backward, "forcing": over.forcing, "steps": over.steps}
    return {"over time": True, **inputs, **outputs, **plain}


def _of_input(over: OverTime, port: str) -> str:
    if port in over.states:
        return (_FED_BACK if port in over.sequences else _STATE) + over.states[port]
    return STEPPED if port in over.sequences else WHOLE


def with_value(over: OverTime, row: str, value: Value) -> OverTime:
    """Return the settings with the value of one row changed."""
    if row.startswith(_INPUT):
        return _with_input(over, row.removeprefix(_INPUT), str(value))
    if row.startswith(_OUTPUT):
        port = row.removeprefix(_OUTPUT)
        others = tuple(name for name in over.last if name != port)
        return dataclasses.replace(over, last=(*others, port) if value == LAST else others)
    return dataclasses.replace(over, **{row: value})  # type: ignore[arg-type]


def _with_input(over: OverTime, port: str, value: str) -> OverTime:
    stepped = value == STEPPED or value.startswith(_FED_BACK)
    sequences = tuple(name for name in over.sequences if name != port)
    states = {name: fed for name, fed in over.states.items() if name != port}
    for start in (_STATE, _FED_BACK):
        if value.startswith(start):
            states[port] = value.removeprefix(start)
    sequences = (*sequences, port) if stepped else sequences
    return dataclasses.replace(over, sequences=sequences, states=states)


def mark(node: Node, trace: NodeTrace | None) -> str:
    """Return what a card says of a node that runs over time, "" for any other."""
    over = node.over_time
    if over is None:
        return ""
    length = _length(trace, over.sequences[0]) if over.sequences else over.steps
    steps = phrase("time") if length is None else phrase("{length} steps", length=length)
    way = phrase(", backward") if over.backward else ""
    return phrase("over {steps}{value}", steps=steps, value=way)
