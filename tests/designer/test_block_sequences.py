"""Any row of edits: undone it gives the first value itself, saved it is read back.

After each of them all that is known of the project is what would be found out from nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from designer import edits
from designer.blocks.adopting import brought_in
from designer.blocks.catalogue import make_unique, rename_block, without_unused
from designer.blocks.grouping import group
from designer.blocks.parameters import (
    add_parameter,
    change_parameter,
    delete_parameter,
    make_parameter,
    rename_parameter,
)
from designer.blocks.ports import move_port
from designer.blocks.sharing import share_among, with_own_weights
from designer.blocks.unpacking import unpack
from designer.canvas.facts import Facts
from designer.document import Document
from designer.transfer import PasteError, copy_text, paste_text
from designer.wiring import EditError
from nodes.expressions import Expr
from nodes.file import dumps, loads
from nodes.graph import Graph, Network, NodeId, Path
from nodes.project import Project
from nodes.shipped_blocks import SHIPPED, shipped_block_names
from runtime.analysis import Analysis, analyse
from tests.networks import digits_cnn


class Deeds:
    """One edit after another, each of what is there, chosen by hypothesis."""

    def __init__(self, rng: Random, document: Document) -> None:
        self.rng, self.document = rng, document
        self.all: tuple[Callable[[], object], ...] = (
            self.group, self.group, self.unpack, self.enter, self.enter, self.rename,
            self.add_parameter, self.change_parameter, self.rename_parameter,
            self.delete_parameter, self.make_parameter, self.make_parameter, self.make_unique,
            self.repeat, self.move_port, self.share, self.own, self.clear, self.ship, self.paste,
            self.set_parameter, self.set_parameter, self.set_field, self.call, self.delete,
            self.move, self.unlink, document.undo, document.redo,
        )  # fmt: skip
        self.place: Path = ()

    @property
    def network(self) -> Network:
        return self.document.project.network

    @property
    def graph(self) -> Graph:
        return self.network.graph_at(self.place)

    def act(self) -> None:
        """Do one thing; what is refused in words changes nothing."""
        if self.place and self.place[-1] not in self.network.blocks:
            self.place = ()
        before = self.document.project
        try:
            self.rng.choice(self.all)()
        except (EditError, PasteError):
            assert self.document.project is before

    def one(self, *, block: bool = False) -> NodeId:
        found = [i for i, n in self.graph.nodes.items() if not block or n.block]
        if not found:
            message = "there is nothing here"
            raise EditError(message)
        return self.rng.choice(self.by_name(found))

    def by_name(self, nodes: Iterable[NodeId]) -> list[NodeId]:
        """Ids are random: only by their names are nodes the same in every run."""
        return sorted(nodes, key=lambda node: self.graph[node].name)

    def some(self) -> frozenset[NodeId]:
        nodes = self.by_name(self.graph.nodes)
        return frozenset(self.rng.sample(nodes, min(self.rng.randint(0, 4), len(nodes))))

    def block(self) -> str:
        if not self.network.blocks:
            message = "there is no block"
            raise EditError(message)
        return self.rng.choice(sorted(self.network.blocks))

    def parameter(self) -> tuple[str, str]:
        block = self.block()
        names = [p.name for p in self.network.blocks[block].params]
        if not names:
            message = "there is no parameter"
            raise EditError(message)
        return block, self.rng.choice(names)

    def edit(self, network: Network) -> None:
        self.document.edit("Edit", self.document.project.with_network(network))

    def edit_graph(self, graph: Graph) -> None:
        self.edit(self.network.with_graph(graph, self.place))

    def enter(self) -> None:
        self.place = (self.block(),) if self.network.blocks else ()

    def group(self) -> None:
        project, _ = group(self.document.project, self.place, self.some(), Facts())
        self.document.edit("Group", project)

    def unpack(self) -> None:
        project, _ = unpack(self.document.project, self.place, self.one(block=True))
        self.document.edit("Unpack", project)

    def rename(self) -> None:
        name = self.rng.choice(["Stem", "Stage", "Block1", "digits", "a b", "class"])
        self.edit(rename_block(self.network, self.block(), name))

    def add_parameter(self) -> None:
        self.edit(add_parameter(self.network, self.block(), self.rng.randint(1, 4)))

    def change_parameter(self) -> None:
        value = self.rng.choice([1, 4, 9, True, False, 0.5, 2.0])
        self.edit(change_parameter(self.network, *self.parameter(), default=value))

    def rename_parameter(self) -> None:
        name = self.rng.choice(["width", "size", "depth", "bias"])
        self.edit(rename_parameter(self.network, *self.parameter(), name))

    def delete_parameter(self) -> None:
        self.edit(delete_parameter(self.network, *self.parameter()))

    def make_parameter(self) -> None:
        block = self.block()
        graph = self.network.blocks[block].graph
        pairs = [(i, key) for i, n in graph.nodes.items() for key in (*n.params, "repeat")]
        if pairs:
            self.edit(make_parameter(self.network, block, *self.rng.choice(pairs)))

    def make_unique(self) -> None:
        self.edit(make_unique(self.network, self.place, {self.one(block=True)})[0])

    def set_parameter(self) -> None:
        node = self.one()
        names = sorted(layer.kinds()) if (layer := self.graph[node].layer) else []
        if names:
            value = self.rng.choice([1, 2, 3, 8, (1, 1), True, 1.0, 0.5, None, Expr("2 * 4")])
            self.edit_graph(edits.set_params(self.graph, {node}, **{self.rng.choice(names): value}))

    def set_field(self) -> None:
        field = self.rng.choice(["bypassed", "frozen", "pinned"])
        self.edit_graph(
            edits.set_fields(self.graph, {self.one()}, **{field: self.rng.random() < 0.5})
        )

    def call(self) -> None:
        name = self.rng.choice(["x", "y", "head", "conv", "stem"])
        self.edit_graph(edits.set_fields(self.graph, {self.one()}, name=name))

    def delete(self) -> None:
        self.edit_graph(self.graph.without_nodes({self.one()}))

    def move(self) -> None:
        position = (self.rng.choice([0.0, 300.0]), self.rng.randint(-3, 9) * 100.0)
        node = self.one()
        self.edit_graph(self.graph.with_node(node, self.graph[node].with_(position=position)))

    def unlink(self) -> None:
        links = sorted(self.graph.links)
        self.edit_graph(self.graph.without_links(self.rng.sample(links, min(1, len(links)))))

    def repeat(self) -> None:
        fields = {"repeat": self.rng.randint(1, 3), "tied": self.rng.random() < 0.5}
        self.edit_graph(edits.set_fields(self.graph, {self.one()}, **fields))

    def move_port(self) -> None:
        by = self.rng.choice([-1, 1])
        self.edit(move_port(self.network, self.place, self.one(), by))

    def share(self) -> None:
        self.edit_graph(share_among(self.graph, self.some()))

    def own(self) -> None:
        self.edit_graph(with_own_weights(self.graph, self.some()))

    def clear(self) -> None:
        self.edit(without_unused(self.network))

    def ship(self) -> None:
        name = self.rng.choice(shipped_block_names())
        network, kind = brought_in(self.network, self.place, f"{SHIPPED}{name}")
        graph, _ = edits.add_node(network, network.graph_at(self.place), kind, (0.0, 900.0))
        self.edit(network.with_graph(graph, self.place))

    def paste(self) -> None:
        text = copy_text(self.network, self.graph, self.some())
        self.enter()
        self.edit(paste_text(self.network, self.place, text, (0.0, 0.0))[0])


def from_nothing(project: Project) -> Analysis:
    """Return the analysis of an equal project of which nothing is remembered."""
    network = project.network
    blocks = {name: replace(b, graph=_equal(b.graph)) for name, b in network.blocks.items()}
    equal = replace(network, graph=_equal(network.graph), blocks=blocks)
    return analyse(project.with_network(equal))


def _equal(graph: Graph) -> Graph:
    return replace(graph, nodes={i: replace(node) for i, node in graph.nodes.items()})


def said(analysis: Analysis) -> tuple[object, ...]:
    """Return all of an analysis, with numbers as text: 1, 1.0 and True are not the same."""
    uses = [(use, repr(found)) for use, found in analysis.trace.uses.items()]
    return uses, analysis.alone, analysis.problems, analysis.source, analysis.summary


@settings(max_examples=25, deadline=None)
@given(st.randoms(use_true_random=True))
def test_that_any_row_of_edits_can_be_undone_saved_and_looked_at(rng: Random) -> None:
    start = Project(digits_cnn())
    document = Document(start)
    deeds = Deeds(rng, document)
    for _ in range(rng.randint(4, 24)):
        deeds.act()
        assert said(analyse(document.project)) == said(from_nothing(document.project))
    project = document.project
    assert loads(dumps(project)) == project
    while document.undo():
        continue
    assert document.project is start
