"""What is dropped on the canvas from the library: layers and datasets, shown as a ghost before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from designer.canvas import commands
from designer.canvas.card import HIGH
from designer.canvas.overlay import draw_ghost
from designer.edits import snapped
from nodes.dataset import DATASETS
from nodes.graph import BLOCK
from nodes.layer import LAYERS

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
    """What is being dragged over the canvas."""

    type_name: str
    dataset: bool

    @property
    def title(self) -> str:
        """What the ghost is called."""
        if self.dataset:
            return DATASETS[self.type_name].title
        known = LAYERS.get(self.type_name)
        return known.title if known else self.type_name.removeprefix(BLOCK)

    @property
    def category(self) -> str:
        """The category whose colour the ghost has."""
        if self.dataset:
            return "Data"
        known = LAYERS.get(self.type_name)
        return known.category if known else "Block"

    @property
    def passes_on(self) -> bool:
        """Whether it has an input and an output to lead a link through."""
        known = None if self.dataset else LAYERS.get(self.type_name)
        return known is not None and bool(known.inputs and known.outputs)


def offered(view: CanvasView, data: QMimeData) -> Offered | None:
    """Return what a drag carries, None when the canvas cannot take it."""
    for mime, dataset in ((LAYER_MIME, False), (DATASET_MIME, True)):
        if data.hasFormat(mime):
            found = Offered(bytes(data.data(mime).data()).decode(errors="replace"), dataset)
            return found if _known(view, found) else None
    return None


def _known(view: CanvasView, found: Offered) -> bool:
    if found.dataset:
        return found.type_name in DATASETS
    block = found.type_name.removeprefix(BLOCK)
    return found.type_name in LAYERS or block in view.controller.network.blocks


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
        self._link = self._link_under(pointer)
        self._view.state.hovered_link = self._link
        self._view.refresh()

    def leave(self) -> None:
        """The drag went elsewhere."""
        self._view.state.hovered_link = None
        self._view.refresh()

    def drop(self) -> None:
        """Add what was dragged."""
        self.leave()
        if self._what.dataset:
            commands.add_dataset(self._view, self._what.type_name, self._at)
        else:
            commands.add(self._view, self._what.type_name, self._at, self._link)

    def _link_under(self, pointer: Pointer) -> Link | None:
        if not self._what.passes_on:
            return None
        radius = _LINK_RADIUS / self._view.zoom
        return self._view.arrays.link_at(pointer.x, pointer.y, radius)

    def paint(self, frame: Frame) -> None:
        """Draw the ghost."""
        draw_ghost(frame, self._view.texts, self._what.title, self._what.category, *self._at)
