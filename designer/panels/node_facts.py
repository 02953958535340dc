"""What there is to show of nodes: their parameters, values, shapes, problems and costs."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from designer.blocks.parameters import cannot_be_parameter
from designer.controller import Controller
from designer.panels.help_card import Help, PortLine, declared_help, port_about
from designer.plain import paragraphs
from designer.quantities import counted
from designer.words import later, tr
from designer.written import written
from nodes.copies import INDEX, has_copies
from nodes.expressions import Expr
from nodes.graph import BlockParameter, Node, NodeId
from nodes.params import Code, Flag, Inferred, Integer, Kind, Real, Value
from nodes.problem import Problem

if TYPE_CHECKING:
    from runtime.traced import NodeTrace

Nodes = tuple[NodeId, ...]
_COMMON: Final = later("What is common to all of them")
_NOTHING_COMMON: Final = later("They have no parameter in common")
Values = Mapping[str, Value]


def common_kinds(controller: Controller, nodes: Nodes) -> dict[str, Kind]:
    """Return the parameters that all nodes have, by the kinds of the first."""
    each = [kinds_of(controller, controller.graph[node]) for node in nodes]
    return {
        name: kind
        for name, kind in each[0].items()
        if not isinstance(kind, Code)
        and all(type(other.get(name)) is type(kind) for other in each[1:])
    }


def kinds_of(controller: Controller, node: Node) -> Mapping[str, Kind]:
    """Return the parameters of a node: its layer's, or its block's."""
    if node.layer is not None:
        return node.layer.kinds()
    block = controller.network.blocks.get(node.block or "")
    return {p.name: _block_kind(p) for p in block.params} if block else {}


def values_of(controller: Controller, nodes: Nodes) -> tuple[Values, ...]:
    """Return for each node a value for every parameter."""
    return tuple(_all_values(controller, controller.graph[node]) for node in nodes)


def block_names(controller: Controller) -> frozenset[str]:
    """Return the parameters of the block that is shown: what expressions may read."""
    place = controller.place
    block = controller.network.blocks[place[-1]] if place else None
    return frozenset(parameter.name for parameter in block.params) if block else frozenset()


def readable_names(controller: Controller, nodes: Nodes) -> frozenset[str]:
    """Return what expressions of nodes may read: each copy of a repeated one has a number, too."""
    copies = all(has_copies(controller.graph[node]) for node in nodes)
    return block_names(controller) | ({INDEX} if copies else frozenset())


def offers_parameter(controller: Controller, nodes: Nodes, name: str) -> bool:
    """Return whether a value of nodes can become a parameter of the block that is shown."""
    if not controller.place:
        return False
    graph, network = controller.graph, controller.network
    return not any(cannot_be_parameter(network, graph[node], name) for node in nodes)


def trace_of(controller: Controller, nodes: Nodes) -> NodeTrace | None:
    """Return what flows through a single node, None while that is not known."""
    analysis = controller.analysis
    if analysis is None or len(nodes) != 1:
        return None
    return analysis.use(controller.use_path(nodes[0]))


def hints_of(kinds: Mapping[str, Kind], trace: NodeTrace | None) -> dict[str, str]:
    """Return for parameters that may be left empty what stands in for them."""
    hints = {}
    for name, kind in kinds.items():
        if isinstance(kind, Inferred):
            found = trace.params.get(name) if trace else None
            hints[name] = (
                tr("from the input")
                if found is None
                else tr("{found}, from the input", found=written(kind, found))
            )
        elif kind.optional:
            hints[name] = tr("none")
    return hints


def computed(kinds: Mapping[str, Kind], values: Values, trace: NodeTrace | None) -> dict[str, str]:
    """Return for each expression the number that it gives in the use that is shown."""
    if trace is None:
        return {}
    return {
        name: f"= {written(kind, trace.params[name])}"
        for name, kind in kinds.items()
        if isinstance(values.get(name), Expr) and name in trace.params
    }


def problems_of(controller: Controller, nodes: Nodes) -> tuple[Problem, ...]:
    """Return what the newest analysis has against a single node."""
    analysis = controller.analysis
    if analysis is None or len(nodes) != 1:
        return ()
    where = (*controller.place, nodes[0])[-2:]
    return tuple(problem for problem in analysis.problems if problem.where[-2:] == where)


def title_of(controller: Controller, nodes: Nodes) -> tuple[str, str, str]:
    """Return the heading of nodes, what kind of nodes they are, and their category."""
    node = controller.graph[nodes[0]]
    layer, types = node.layer, {controller.graph[one].type for one in nodes}
    category = "Block" if node.block else layer.category if layer else ""
    title = node.block or (layer.title if layer else node.type)
    if len(types) > 1:
        return (
            tr("{n:,} node", "{n:,} nodes", n=len(nodes)),
            tr(_COMMON if common_kinds(controller, nodes) else _NOTHING_COMMON),
            "",
        )
    if layer is None and node.block not in controller.network.blocks:
        return title, tr("Unknown here: kept as it is, but it cannot run"), category
    return title if len(nodes) == 1 else f"{len(nodes)} × {title}", tr(category), category


def help_of(controller: Controller, nodes: Nodes) -> Help:
    """Return what there is to say of nodes of one kind, nothing where they differ."""
    node = controller.graph[nodes[0]]
    if any(controller.graph[other].type != node.type for other in nodes):
        return Help(figures=figures(controller, nodes))
    block = controller.network.blocks.get(node.block or "")
    if node.layer is None:
        found = Help(about=paragraphs(block.doc if block else ""))
    else:
        found = declared_help(node.layer, node.layer.build(_known_values(controller, nodes)))
    ports, costs = port_lines(controller, nodes), figures(controller, nodes)
    drawn = found.drawn if _curve_is_known(controller, nodes) else None
    return dataclasses.replace(found, ports=ports, figures=costs, drawn=drawn)


def _known_values(controller: Controller, nodes: Nodes) -> Values:
    """Return the parameters of the first node; for expressions the numbers that they give."""
    trace = trace_of(controller, nodes)
    given = controller.graph[nodes[0]].params
    return {**given, **trace.params} if trace else given


def _curve_is_known(controller: Controller, nodes: Nodes) -> bool:
    """Return whether PyTorch is there and all parameters are numbers that it takes."""
    layer, values = controller.graph[nodes[0]].layer, _known_values(controller, nodes)
    if layer is None or controller.analysis is None or len(nodes) != 1:
        return False
    numbers = not any(isinstance(value, Expr) for value in values.values())
    return numbers and not any(layer.parameter_problems(values))


def port_lines(controller: Controller, nodes: Nodes) -> tuple[PortLine, ...]:
    """Return the ports of a single node with the shapes that are there."""
    if len(nodes) != 1:
        return ()
    network, graph, trace = controller.network, controller.graph, trace_of(controller, nodes)
    inputs, outputs = network.inputs_of(graph, nodes[0]), network.outputs_of(graph[nodes[0]])
    found = [("in", port, trace.inputs if trace else {}) for port in inputs]
    found += [("out", port, trace.outputs if trace else {}) for port in outputs]
    return tuple(
        PortLine(direction, port.name, port_about(port), str(shapes.get(port.name, "")))
        for direction, port, shapes in found
    )


def figures(controller: Controller, nodes: Nodes) -> str:
    """Return what nodes cost together, "" where they cost nothing or that is not known."""
    analysis = controller.analysis
    if analysis is None:
        return ""
    traces = (analysis.use(controller.use_path(node)) for node in nodes)
    found = (analysis.summary.of_node.get(trace.where) for trace in traces if trace is not None)
    rows = [row for row in found if row is not None]
    weights, operations = (
        sum(getattr(r, name) for r in rows) for name in ("weights", "operations")
    )
    if not (weights or operations):
        return ""
    return tr(
        "{weights} weights · {operations} multiply-adds a sample",
        weights=counted(weights),
        operations=counted(operations),
    )


def has_weights(controller: Controller, node: NodeId) -> bool:
    """Return whether a node has weights of its own, or is frozen already."""
    analysis, trace = controller.analysis, trace_of(controller, (node,))
    row = analysis.summary.of_node.get(trace.where) if analysis and trace else None
    return controller.graph[node].frozen or bool(row and row.weights)


def who(controller: Controller, nodes: Nodes) -> str:
    """Return what to call nodes in the name of an edit."""
    if len(nodes) == 1:
        return controller.graph[nodes[0]].name
    return tr("{n:,} node", "{n:,} nodes", n=len(nodes))


def _all_values(controller: Controller, node: Node) -> Values:
    if node.layer is not None:
        return node.layer.full(node.params)
    kinds = kinds_of(controller, node)
    return {name: node.params.get(name, kind.absent) for name, kind in kinds.items()}


def _block_kind(parameter: BlockParameter) -> Kind:
    kinds: dict[type, type[Kind]] = {bool: Flag, int: Integer, float: Real}
    return kinds[type(parameter.default)](default=parameter.default, doc=parameter.doc)
