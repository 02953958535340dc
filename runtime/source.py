"""Writes a network out as Python: the model's classes and the objective."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path as FilePath

from nodes.graph import Block, Graph, Network, NodeId, Path
from nodes.names import class_name
from nodes.project import Phase
from nodes.python_text import Custom
from nodes.straight import straightened
from runtime import classes, emit, objective
from runtime.classes import Line
from runtime.definitions import written
from runtime.plan import plan_block, plan_model
from runtime.traced import Trace

_FIRST = '"""A PyTorch model, drawn with Netwright."""'


@dataclass(frozen=True)
class Source:
    """The Python text of a network.

    `node_of_line` maps the numbers of lines in `text`, from 1, to the node they belong to.
    `objective` is the text of objective.py, "" while there is nothing to minimise or measure, and
    `node_of_objective_line` says the same of its lines. `steps` are those lines in `text` where
    a node over time computes one step.
    `left_out` are the nodes that have a problem or wait for one that has. `customs` are the
    texts of users' own that the model imports, each from a file of its own.
    """

    text: str
    class_name: str
    node_of_line: Mapping[int, Path] = field(default_factory=dict)
    objective: str = ""
    node_of_objective_line: Mapping[int, Path] = field(default_factory=dict)
    steps: frozenset[int] = frozenset()
    left_out: tuple[Path, ...] = ()
    customs: tuple[Custom, ...] = ()

    @property
    def files(self) -> Mapping[str, str]:
        """The content of each file of the model by its name, model.py first."""
        texts = {f"{custom.module}.py": custom.content for custom in self.customs}
        return {"model.py": self.text, **texts}

    def stands_in(self, folder: FilePath) -> bool:
        """Return whether the files of the model in a folder are these; OSError as of reading."""
        files = self.files.items()
        return all((folder / name).read_bytes() == text.encode() for name, text in files)

    def lines_of(self, where: Path) -> tuple[int, ...]:
        """Return the numbers of the lines that belong to a node."""
        place = where[-2:]
        return tuple(n for n, path in self.node_of_line.items() if path == place)

    def objective_lines_of(self, where: Path) -> tuple[int, ...]:
        """Return the numbers of the lines of the objective that belong to a node."""
        return tuple(n for n, path in self.node_of_objective_line.items() if path == where)


def generate(network: Network, trace: Trace, phases: tuple[Phase, ...] = (Phase(),)) -> Source:
    """Return the source of a network; equal networks give equal bytes.

    Nodes that could not be traced are left out, so that there is source at all times.
    """
    network = straightened(network)
    name = class_name(network.name)
    usable = _usable(trace, network.graph, ())
    plan = plan_model(network, usable)
    writer = classes.Writer(network, trace)
    lines = [
        line for block in _callees_first(network) for line in _block(writer, network, block, trace)
    ]
    lines += writer.written(network.graph, plan, name, None)
    lines = [*map(Line, written(writer.layers)), *lines]
    imports = [Line(text) for text in emit.imports(line.text for line in lines)]
    customs = _customs(writer)
    imports += [Line("")] if customs else []
    imports += [Line(f"from {custom.module} import {custom.name}") for custom in customs]
    head = [Line(_FIRST), Line(""), *imports]
    model = [*head, *lines]
    minimised = objective.lines(network.graph, plan, trace, phases)
    return Source(
        text=_text(model),
        class_name=name,
        node_of_line=_nodes(model),
        objective=_text(minimised),
        node_of_objective_line=_nodes(minimised),
        steps=frozenset(n for n, line in enumerate(model, start=1) if line.step),
        left_out=tuple((node,) for node in network.graph.nodes if node not in usable),
        customs=customs,
    )


def _text(lines: list[Line]) -> str:
    return "".join(f"{line.text}\n" for line in lines)


def _nodes(lines: list[Line]) -> Mapping[int, Path]:
    return {n: line.where for n, line in enumerate(lines, start=1) if line.where is not None}


@dataclass(frozen=True)
class FunctionLines:
    """The names of nodes that call no module of their own, by their lines in the two files.

    Hooks of PyTorch's do not see them. `losses` stand in objective.py, too: each is one number,
    which a training tells at every update.
    """

    model: Mapping[int, str] = field(default_factory=dict)
    objective: Mapping[int, str] = field(default_factory=dict)
    losses: Mapping[int, str] = field(default_factory=dict)


def function_lines(network: Network, source: Source) -> FunctionLines:
    """Return the lines of nodes that are functions; of one over time that of a step."""
    network = straightened(network)
    functions = {
        n: network.node(where).name
        for n, where in source.node_of_line.items()
        if _calls_no_module(network, where)
        and (network.node(where).over_time is None or n in source.steps)
    }

    def of(role: str) -> Mapping[int, str]:
        found = ((n, network.node(at)) for n, at in source.node_of_objective_line.items())
        return {n: node.name for n, node in found if node.declared().role == role}

    return FunctionLines(functions, of("layer"), of("loss"))


def _calls_no_module(network: Network, path: Path) -> bool:
    graph, node = network.graph_at(path[:-1]), network.node(path)
    if node.layer is None:
        return False
    return "{self}(" not in node.declared().linked_call(graph.sources(path[-1]))


def judged_source(network: Network, trace: Trace) -> tuple[str, tuple[str, ...]]:
    """Return the text of the module that looks into the losses, and the fields that go in."""
    network = straightened(network)
    graph, plan = network.graph, plan_model(network, _usable(trace, network.graph, ()))
    fields = (objective.field_of(graph, node) for node in plan.arguments)
    return objective.judged_text(graph, plan, trace), tuple(dict.fromkeys(fields))


def foretelling(network: Network, trace: Trace) -> objective.Foretelling:
    """Return how the predictions of the losses come out of the model."""
    network = straightened(network)
    graph, plan = network.graph, plan_model(network, _usable(trace, network.graph, ()))
    return objective.foretelling(graph, plan, trace)


def _customs(writer: classes.Writer) -> tuple[Custom, ...]:
    """Return the texts of users' own that were written of, each once."""
    found = {layer.custom for layer in writer.layers if layer.custom is not None}
    return tuple(sorted(found, key=lambda custom: (custom.module, custom.digest)))


def _block(writer: classes.Writer, network: Network, block: Block, trace: Trace) -> list[Line]:
    plan = plan_block(network, block, _usable(trace, block.graph, (block.name,)))
    return writer.written(block.graph, plan, block.name, block)


def _usable(trace: Trace, graph: Graph, place: Path) -> set[NodeId]:
    traced = {use.where for use in trace.uses.values()}
    return {node for node in graph.nodes if (*place, node) in traced}


def _callees_first(network: Network) -> Iterator[Block]:
    """Yield the blocks that are used, each after the blocks that it uses."""
    done: dict[str, Block] = {}

    def visit(graph: Graph, above: tuple[str, ...]) -> None:
        for node in graph.order:
            name = graph[node].block
            if name is None or name in done or name in above or name not in network.blocks:
                continue
            visit(network.blocks[name].graph, (*above, name))
            done[name] = network.blocks[name]

    visit(network.graph, ())
    yield from done.values()
