"""What can be added to a network: layers, blocks and datasets, found by typing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from designer.plain import paragraphs
from designer.titles import also_said, title_of
from designer.words import tr
from nodes.dataset import DATASETS
from nodes.graph import BLOCK
from nodes.layer import LAYERS
from nodes.search import Terms, block_terms, ranked, terms_of
from nodes.shipped_blocks import SHIPPED, read_shipped_block, shipped_blocks

if TYPE_CHECKING:
    from nodes.declaration import Declared
    from nodes.graph import Block, Network
    from nodes.layer import Layer, Port


@dataclass(frozen=True)
class Choice:
    """A row of the list."""

    type_name: str
    title: str
    category: str
    terms: Terms
    inputs: tuple[Port, ...] = ()
    outputs: tuple[Port, ...] = ()
    dataset: bool = False

    @property
    def ports(self) -> str:
        """Return the names of the ports: "query, key, value > y"."""
        sides = (", ".join(_spelled(port) for port in side) for side in (self.inputs, self.outputs))
        return " \N{RIGHTWARDS ARROW} ".join(filter(None, sides))

    @property
    def layer(self) -> type[Layer] | None:
        """The declaration of a layer; None for blocks and datasets."""
        return None if self.dataset else LAYERS.get(self.type_name)

    @property
    def role(self) -> str:
        """What the node would be: a layer (as all blocks are), an input, a loss and so on."""
        return self.layer.role if self.layer else "layer"


def _spelled(port: Port) -> str:
    return f"{port.name}1, {port.name}2…" if port.many else port.name


def choices(network: Network) -> list[Choice]:
    """Return all that can be added to a network."""
    layers = [_of_layer(name, kind) for name, kind in LAYERS.items()]
    data = [_choice(name, kind, "Data", dataset=True) for name, kind in DATASETS.items()]
    blocks = [
        _of_block(f"{BLOCK}{name}", name, Terms(name, ("block",), block.doc), block)
        for name, block in network.blocks.items()
    ]
    shipped = [
        _of_block(
            f"{SHIPPED}{name}", tr(made.title), block_terms(made), read_shipped_block(name).block
        )
        for name, made in shipped_blocks().items()
    ]
    return [*layers, *blocks, *shipped, *data]


def _of_layer(name: str, kind: type[Layer]) -> Choice:
    return _choice(name, kind, kind.category, kind.inputs, kind.outputs)


def _of_block(type_name: str, title: str, terms: Terms, block: Block) -> Choice:
    return Choice(type_name, title, "Block", terms, block.input_ports, block.output_ports)


def _choice(
    name: str,
    kind: type[Declared],
    category: str,
    inputs: tuple[Port, ...] = (),
    outputs: tuple[Port, ...] = (),
    *,
    dataset: bool = False,
) -> Choice:
    terms = also_said(terms_of(kind, category), tr(paragraphs(kind.help())))
    return Choice(name, title_of(kind), category, terms, inputs, outputs, dataset)


def found(offered: Iterable[Choice], query: str) -> list[Choice]:
    """Return what fits a query, best first; everything in its own order for an empty one."""
    if not query.strip():
        return list(offered)
    return ranked(query, offered, lambda choice: choice.terms)
