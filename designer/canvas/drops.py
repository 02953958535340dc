"""What is dropped on the canvas from the library: layers and datasets, shown as a ghost before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from designer.canvas import adding
from designer.canvas.card import HIGH
from designer.canvas.fitting import takes
from designer.canvas.overlay import draw_ghost
from designer.edits import snapped
from nodes.dataset import DATASETS
from nodes.graph import BLOCK, Block
from nodes.layer import LAYERS
from nodes.shipped_blocks import SHIPPED, read_shipped_block, shipped_block_names

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

    from designer.canvas.frame import Frame
    from designer.canvas.gesture import Pointer
    from designer.canvas.view import CanvasView
    from nodes.graph import Link, Position

LAYER_MIME: Final = "application/x-netwright-layer"
DATASET_MIME: Final = "application/x-netwright-dataset"
_LINK_RADIUS: Final = 20


@dataclass(frozen=True)
class Offered:
    """What is being dragged over the canvas.

    `passes_on` says that it has an input and an output to lead a link through.
    """

    type_name: str
    title: str
    category: str
    passes_on: bool = False
    dataset: bool = False


def offered(view: CanvasView, data: QMimeData) -> Offered | None:
    """Return what a drag carries, None when the canvas cannot take it."""
    for mime, describe in ((LAYER_MIME, _layer), (DATASET_MIME, _dataset)):
        if data.hasFormat(mime):
            return describe(view, bytes(data.data(mime).data()).decode(errors="replace"))
    return None


def _dataset(_view: CanvasView, name: str) -> Offered | None:
    known = DATASETS.get(name)
    return Offered(name, known.title, "Data", dataset=True) if known else None


def _layer(view: CanvasView, name: str) -> Offered | None:
    if name in LAYERS:
        layer = LAYERS[name]
        return Offered(name, layer.title, layer.category, bool(layer.inputs and layer.outputs))
    shipped, block = name.removeprefix(SHIPPED), name.removeprefix(BLOCK)
    if shipped != name and shipped in shipped_block_names():
        made = read_shipped_block(shipped)
        return Offered(name, made.title, "Block", _passes_on(made.block))
    own = view.controller.network.blocks.get(block) if block != name else None
    return Offered(name, block, "Block", _passes_on(own)) if own else None


def _passes_on(block: Block) -> bool:
    return bool(block.input_ports and block.output_ports)


class Ghost:
    """What would be dropped, under the mouse."""

    def __init__(self, view: CanvasView, what: Offered) -> None:
        self._view = view
        self._what = what
        self._at: Position = (0.0, 0.0)
        self._link: Link | None = None

    def move(self, pointer: Pointer) -> None:
        """Follow the mouse; over a link, offer to lead it through."""
        self._at = (pointer.x, pointer.y - HIGH / 2)
        if self._view.snap:
            self._at = snapped(self._at)
        self._link = None if pointer.control else self._link_under(pointer)
        self._view.light_link(self._link)
        self._view.refresh_over()

    def leave(self) -> None:
        """The drag went elsewhere."""
        self._view.light_link(None)
        self._view.refresh_over()

    def drop(self) -> None:
        """Add what was dragged."""
        self.leave()
        if self._what.dataset:
            adding.add_dataset(self._view, self._what.type_name, self._at)
        else:
            adding.add(self._view, self._what.type_name, self._at, self._link)

    def _link_under(self, pointer: Pointer) -> Link | None:
        if not self._what.passes_on:
            return None
        radius = _LINK_RADIUS / self._view.zoom
        found = self._view.arrays.link_at(pointer.x, pointer.y, radius)
        return found if found is not None and self._fits(found) else None

    def _fits(self, link: Link) -> bool:
        """Return whether a layer takes at its first input what a link carries."""
        layer = LAYERS.get(self._what.type_name)
        if layer is None:
            return True
        ports = layer.build(layer.fresh()).input_ports()
        return takes(self._view.arrays, layer, ports[0], link.source)

    def paint(self, frame: Frame) -> None:
        """Draw the ghost."""
        draw_ghost(frame, self._view.texts, self._what.title, self._what.category, *self._at)
