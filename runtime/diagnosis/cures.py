"""The one-click cures of diagnoses: ordinary, undoable edits of the network and its training."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from functools import partial

from nodes.blocks import places
from nodes.datasets import Preparation
from nodes.fixes import graph_fix, node_fix, set_parameter
from nodes.graph import Endpoint, Graph, Link, Network, Node, NodeId, Path
from nodes.names import unused_name
from nodes.params import Value
from nodes.phrase import phrase
from nodes.problem import Fix
from nodes.project import Phase, Project, Setting
from nodes.training import OPTIMIZERS, Options
from runtime.cures import insert_before
from runtime.diagnosis.diagnosis import PHASE, Seen

SATURATING = ("Sigmoid", "Tanh", "Softsign", "Hardsigmoid", "Hardtanh", "LogSigmoid")
DROPPING = ("Dropout", "Dropout1d", "Dropout2d", "Dropout3d", "AlphaDropout")
_DIGITS = 2
_WIDTHS = {"Linear": "out_features", "Conv2d": "out_channels", "Conv1d": "out_channels"}
"""The parameter that says how wide a layer is."""


def _set_to(name: str, value: Value) -> str:
    if isinstance(value, bool):
        return phrase("Switch {name} on" if value else "Switch {name} off", name=name)
    return phrase("Set {name} to {value}", name=name, value=value)


def set_option(name: str, value: Value) -> Fix:
    """Set an option of training."""

    def apply(project: Project) -> Project:
        options = {**project.training.options, name: value}
        return project.with_training(options=Options.trimmed(options))

    return Fix(_set_to(name, value), apply)


def set_preparation(name: str, value: Value) -> Fix:
    """Set a parameter of how the samples are prepared."""

    def apply(project: Project) -> Project:
        changed = {**project.training.preparation, name: value}
        return project.with_training(preparation=Preparation.trimmed(changed))

    return Fix(_set_to(name, value), apply)


def phase_of(seen: Seen) -> str:
    """Return the phase in which something was seen, "" for the only one."""
    return str(seen.figures.get(PHASE, ""))


def phase_named(project: Project, name: str) -> Phase:
    """Return a phase, the first where there is none of the name."""
    phases = project.training.phases
    return next((phase for phase in phases if phase.name == name), phases[0])


def rate_of(project: Project, phase: str = "") -> float | None:
    """Return the learning rate of a phase, None for an optimizer that has none."""
    setting = phase_named(project, phase).optimizer
    declared = OPTIMIZERS.get(setting.type)
    found = declared.settled(setting.params).get("lr") if declared else None
    return float(found) if isinstance(found, int | float) else None


def scale_rate(project: Project, factor: float, phase: str = "") -> Fix | None:
    """Multiply the learning rate of a phase."""
    before = rate_of(project, phase)
    return None if not before else set_optimizer_value("lr", rounded(before * factor), phase)


def set_optimizer_value(name: str, value: float, phase: str = "") -> Fix:
    """Set a number of a phase's optimizer."""

    def apply(project: Project) -> Project:
        optimizer = phase_named(project, phase).optimizer
        params = {**optimizer.params, name: value}
        return _with_optimizer(project, Setting(optimizer.type, params), phase)

    if name != "lr":
        return Fix(_set_to(name, value), apply)
    if not phase:
        return Fix(phrase("Set the learning rate to {value:g}", value=value), apply)
    title = phrase("Set the learning rate of {phase} to {value:g}", phase=phase, value=value)
    return Fix(title, apply)


def set_steps(phase: str, steps: int) -> Fix:
    """Let a phase make so many updates in a row."""

    def apply(project: Project) -> Project:
        changed = phase_named(project, phase)
        return _with_phase(project, changed, dataclasses.replace(changed, steps=steps))

    title = phrase("Set the steps of {phase} to {steps}", phase=phase, steps=steps)
    return Fix(title, apply)


def _with_optimizer(project: Project, optimizer: Setting, phase: str) -> Project:
    declared = OPTIMIZERS[optimizer.type]
    optimizer = Setting(optimizer.type, declared.trimmed(optimizer.params))
    changed = phase_named(project, phase)
    return _with_phase(project, changed, dataclasses.replace(changed, optimizer=optimizer))


def _with_phase(project: Project, old: Phase, new: Phase) -> Project:
    phases = (new if one is old else one for one in project.training.phases)
    return project.with_training(phases=tuple(phases))


def use_optimizer(kind: str, rate: float, phase: str = "") -> Fix:
    """Let a phase use another optimizer."""
    title = phrase("Use {kind} with a learning rate of {rate:g}", kind=kind, rate=rate)
    setting = Setting(kind, {"lr": rate})
    return Fix(title, lambda project: _with_optimizer(project, setting, phase))


def rounded(value: float) -> float:
    """Return a number of two digits, as a person would write it."""
    return float(f"{value:.{_DIGITS - 1}e}")


def nodes_of(network: Network, kinds: Iterable[str]) -> list[Path]:
    """Return where the nodes of some layers are, in the order of reading."""
    wanted = frozenset(kinds)
    return [
        (*place, node)
        for place in places(network)
        for graph in (network.graph_at(place),)
        for node in sorted(graph.nodes, key=graph.reading_order)
        if graph[node].type in wanted
    ]


def replace_layers(where: Iterable[Path], kind: str, old: str, **params: Value) -> Fix | None:
    """Give nodes another layer; their names stay."""
    chosen = list(where)
    if not chosen:
        return None

    def apply(project: Project) -> Project:
        for path in chosen:
            change = node_fix("", path, lambda node: node.with_(type=kind, params=params))
            project = change.apply(project)
        return project

    title = phrase(
        "Use {kind} in place of {old}",
        "Use {kind} in place of {old} in all {n:,} nodes",
        kind=kind,
        old=old,
        n=len(chosen),
    )
    return Fix(title, apply)


def bypass_node(where: Path, name: str, kind: str) -> Fix:
    """Take a node out and join what fed it to what it fed."""
    node = where[-1]

    def change(graph: Graph) -> Graph:
        if node not in graph:
            return graph
        fed = next(iter(graph.sources(node).values()), None)
        outgoing = graph.outgoing.get(node, ())
        healed = graph.without_nodes((node,))
        return healed.with_links(Link(fed, link.target) for link in outgoing) if fed else healed

    title = phrase("Remove {node} ({kind})", node=name, kind=kind)
    return graph_fix(title, where[:-1], change)


def insert_after(where: Path, layer: str, title: str, **params: Value) -> Fix:
    """Lead what comes out of a node through a new one."""
    return insert_many([where], layer, title, **params)


def insert_many(where: Iterable[Path], layer: str, title: str, **params: Value) -> Fix:
    """Lead what comes out of some nodes through new ones."""
    chosen = list(where)

    def apply(project: Project) -> Project:
        for path in chosen:
            change = partial(_behind, node=path[-1], kind=layer, params=params)
            project = graph_fix("", path[:-1], change).apply(project)
        return project

    return Fix(title, apply)


def _behind(graph: Graph, node: NodeId, kind: str, params: Mapping[str, Value]) -> Graph:
    """Return the graph with a new node behind a node, which then feeds what that one fed."""
    from nodes.graph import new_id
    from nodes.layer import LAYERS

    outgoing = graph.outgoing.get(node, ())
    if not outgoing:
        return graph
    declared = LAYERS[kind]
    name = unused_name(declared.stem or kind.lower(), graph.names)
    x, y = graph[node].position
    fresh = declared.trimmed({**declared.fresh(), **params})
    made, new = Node(kind, name, fresh, position=(x, y + 52.0)), new_id()
    graph = graph.with_node(new, made)
    led = (Link(Endpoint(new, "y"), link.target) for link in outgoing)
    into = Link(outgoing[0].source, Endpoint(new, "x"))
    return graph.without_links(outgoing).with_links((into, *led))


def set_node(where: Path, name: str, value: Value, node: str) -> Fix:
    """Set a parameter of a node, which the title names."""
    title = phrase("Set {name} of {node} to {value}", name=name, node=node, value=value)
    return set_parameter(where, name, value, title)


def freeze(where: Path, name: str) -> Fix:
    """Leave the weights of a node as they are."""
    return node_fix(phrase("Freeze {node}", node=name), where, lambda n: n.with_(frozen=True))


def relink(old: Link, new: Link, title: str) -> Fix:
    """Put a link in the place of another one, in the network itself."""

    def change(graph: Graph) -> Graph:
        there = new.source.node in graph and new.target.node in graph
        return graph.without_links((old,)).with_link(new) if there else graph

    return graph_fix(title, (), change)


def widened(project: Project) -> Fix | None:
    """Make the hidden layers four times as wide; a network without any gets one."""
    graph = project.network.graph
    head = _head(graph)
    if head is None:
        return None
    chosen = [
        node
        for node in graph.ancestors(head[0])
        if graph[node].type in _WIDTHS and graph[node].repeat == 1
    ]
    if not chosen:
        return _with_hidden_layer(*head)
    chosen.sort(key=graph.reading_order)
    fixes = []
    for node in chosen:
        name = _WIDTHS[graph[node].type]
        width = graph[node].params.get(name)
        if isinstance(width, int):
            fixes.append(set_parameter((node,), name, width * 4, ""))
    names = tuple(graph[node].name for node in chosen)
    title = phrase("Make {nodes} four times as wide", nodes=names)
    return both(title, *fixes) if fixes else None


def _with_hidden_layer(head: NodeId, name: str) -> Fix | None:
    hidden = insert_before((head,), "x", "Linear", "", out_features=64)
    relu = insert_before((head,), "x", "ReLU", "")
    if hidden is None or relu is None:
        return None
    title = phrase("Insert a Linear of 64 and a ReLU before {node}", node=name)
    return both(title, hidden, relu)


def both(title: str, *fixes: Fix) -> Fix:
    """Make several edits as one."""

    def apply(project: Project) -> Project:
        for fix in fixes:
            project = fix.apply(project)
        return project

    return Fix(title, apply)


def dropout_before_head(project: Project, share: float) -> Fix | None:
    """Put a Dropout before the layer that gives what the loss judges."""
    head = _head(project.network.graph)
    if head is None:
        return None
    port, name = head
    title = phrase("Insert a Dropout of {share:g} before {node}", share=share, node=name)
    return insert_before((port,), "x", "Dropout", title, p=share)


def _head(graph: Graph) -> tuple[NodeId, str] | None:
    """Return the last layer with weights before the first loss."""
    for loss in graph.of_role("loss"):
        source = graph.sources(loss).get("prediction")
        while source is not None and source.node in graph:
            node = graph[source.node]
            if node.type == "Linear":
                return source.node, node.name
            source = next(iter(graph.sources(source.node).values()), None)
    return None
