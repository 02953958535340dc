"""Nodes, blocks and training settings as lists of facts that can be compared one by one."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from nodes.datasets import DATASETS, Preparation
from nodes.declaration import Declared
from nodes.graph import BLOCK, Graph, Network, NodeId
from nodes.over_time import OverTime
from nodes.pairing import Blocks
from nodes.params import Value
from nodes.project import Phase, Project, Setting
from nodes.training import OPTIMIZERS, SCHEDULES, Options

Facts = Mapping[str, Value]
Section = tuple[str, Facts, Facts]
"""What is compared, and the facts of either side."""
_OWN: Final = ("layer", "name")


def node_facts(graph: Graph, node_id: NodeId, renamed: Blocks, *, full: bool = True) -> Facts:
    """Return everything that is said of a node but where it lies, blocks by their later names.

    `full` also names the parameters that stand at PyTorch's defaults.
    """
    node = graph[node_id]
    block = node.block
    shared = graph.nodes.get(node.shares or "")
    params = _full(node.layer, node.params) if full else node.params
    own: Facts = {
        "repeat": node.repeat,
        "tied": node.tied,
        "weights of": node.shares if shared is None else shared.name,
        **_over_time_facts(node.over_time),
        "bypassed": node.bypassed,
        "frozen": node.frozen,
        "note": node.note or None,
        **_foreign(node.extra),
    }
    return {
        "layer": node.type if block is None else BLOCK + renamed.get(block, block),
        "name": node.name,
        **{f"parameter {name}" if name in _OWN else name: params[name] for name in params},
        **{f"node's {name}" if name in params else name: value for name, value in own.items()},
    }


def _over_time_facts(over: OverTime | None) -> Facts:
    if over is None:
        return {"over time": False}
    states = tuple(f"{port} from {fed}" for port, fed in sorted(over.states.items()))
    return {
        "over time": True,
        "sequences": over.sequences,
        "states": states,
        "last step of": over.last,
        "backward": over.backward,
        "forcing": over.forcing,
        "steps": over.steps,
    }


def sections(
    before: Project | Network, after: Project | Network, blocks: Blocks
) -> Iterator[Section]:
    """Yield what belongs to no node: facts of the network, of its blocks, of the training."""
    if isinstance(before, Project) and isinstance(after, Project):
        yield from _training_sections(before, after)
        before, after = before.network, after.network
    old = before.network if isinstance(before, Project) else before
    new = after.network if isinstance(after, Project) else after
    yield "network", _network_facts(old, ()), _network_facts(new, ())
    yield from _block_sections(old, new, blocks)


def _network_facts(network: Network, place: tuple[str, ...]) -> Facts:
    if not place:
        said: dict[str, Value] = {"name": network.name, "description": network.doc or None}
    else:
        block = network.blocks[place[-1]]
        said = {"name": block.name, "description": block.doc or None}
        for parameter in block.params:
            said[f"parameter {parameter.name}"] = parameter.default
            said[f"description of {parameter.name}"] = parameter.doc or None
    return {**said, **_frame_facts(network.graph_at(place))}


def _frame_facts(graph: Graph) -> Facts:
    found: dict[str, Value] = {}
    seen: Counter[str] = Counter()
    for frame in graph.frames:
        name = f"{'note' if frame.note else 'frame'} {frame.title}".strip()
        seen[name] += 1
        number = f" ({seen[name]})" if seen[name] > 1 else ""
        found[name + number] = tuple(round(side) for side in frame.rectangle)
    return found


def _block_sections(old: Network, new: Network, blocks: Blocks) -> Iterator[Section]:
    for name, later in blocks.items():
        yield f"block {later}", _network_facts(old, (name,)), _network_facts(new, (later,))
    fellows = set(blocks.values())
    for name in new.blocks:
        if name not in fellows:
            yield f"block {name}", {}, _network_facts(new, (name,))
    for name in old.blocks:
        if name not in blocks:
            yield f"block {name}", _network_facts(old, (name,)), {}


def _training_sections(before: Project, after: Project) -> Iterator[Section]:
    old, new = before.training, after.training
    data = _setting_facts("data", old.data, new.data, DATASETS)
    prepared = [Preparation.full(side.preparation) for side in (old, new)]
    yield "data", {**data[0], **prepared[0]}, {**data[1], **prepared[1]}
    yield "training", Options.full(old.options), Options.full(new.options)
    was = {phase.name: phase for phase in old.phases}
    now = {phase.name: phase for phase in new.phases}
    for name in (*now, *(name for name in was if name not in now)):
        facts = _phase_facts(was.get(name), now.get(name))
        sides = zip(facts, (was, now), (before.network.graph, after.network.graph), strict=True)
        named = [{**f, **_learning(side.get(name), graph)} for f, side, graph in sides]
        yield f"phase {name}", named[0], named[1]


def _phase_facts(old: Phase | None, new: Phase | None) -> tuple[Facts, Facts]:
    optimizers = (None if phase is None else phase.optimizer for phase in (old, new))
    schedules = (None if phase is None else phase.schedule for phase in (old, new))
    steps = _setting_facts("optimizer", next(optimizers), next(optimizers), OPTIMIZERS)
    rates = _setting_facts("schedule", next(schedules), next(schedules), SCHEDULES)
    return {**steps[0], **rates[0]}, {**steps[1], **rates[1]}


def _learning(phase: Phase | None, graph: Graph) -> Facts:
    if phase is None:
        return {}
    losses, nodes = _names(graph, phase.losses), _names(graph, phase.nodes)
    follows = tuple(
        f"{_name(graph, one.node)}, {_name(graph, one.leader)}, {one.decay:g}"
        for one in phase.follows
    )
    return {"losses": losses, "nodes": nodes, "steps": phase.steps, "follows": follows}


def _setting_facts(
    what: str, old: Setting | None, new: Setting | None, known: Mapping[str, type[Declared]]
) -> tuple[Facts, Facts]:
    """Return what is said on either side; defaults only where both use the same declaration."""
    same = old is not None and new is not None and old.type == new.type
    return _one_setting(what, old, known, full=same), _one_setting(what, new, known, full=same)


def _one_setting(
    what: str, setting: Setting | None, known: Mapping[str, type[Declared]], *, full: bool
) -> Facts:
    if setting is None:
        return {what: None}
    params = _full(known.get(setting.type), setting.params) if full else setting.params
    return {what: setting.type, **{f"{what} {name}": params[name] for name in params}}


def _full(kind: type[Declared] | None, params: Mapping[str, Value]) -> Facts:
    """Return all parameters, also those that stand at their defaults."""
    if kind is None:
        return params
    return {**kind.full(params), **{n: v for n, v in params.items() if n not in kind.kinds()}}


def _names(graph: Graph, nodes: Iterable[NodeId]) -> Value:
    return tuple(_name(graph, node) for node in nodes) or "all"


def _name(graph: Graph, node: NodeId) -> str:
    return graph[node].name if node in graph else node


def _foreign(extra: Mapping[str, object]) -> Facts:
    return {name: json.dumps(value, sort_keys=True) for name, value in extra.items()}
