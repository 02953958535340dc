"""Links by typing: the ports that a port fits are listed, Enter links to the current one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QStandardItem

from designer.canvas.fitting import refusal, short
from designer.canvas.linking import links_of
from designer.canvas.popup import SearchPopup, row_of
from designer.canvas.scene import Port
from designer.icons import category_icon
from designer.words import tr
from nodes.search import Terms, ranked

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from designer.canvas.view import CanvasView

_SHOWN: Final = 200


class LinkList(SearchPopup):
    """The other ends that a port may be linked to, nearest first; the current one is lit up."""

    def __init__(self, view: CanvasView, port: Port) -> None:
        self._view, self._from = view, port
        name = view.arrays.graph[port.node].name
        output = port.spot.output
        prompt = tr("Link {name} to…", name=name) if output else tr("Feed {name} from…", name=name)
        super().__init__(
            view,
            prompt.rstrip("…"),
            prompt,
            tr("Enter links, Escape leaves everything as it is."),
            tr("Nothing here takes this.") if output else tr("Nothing here can feed this."),
        )
        self._ends = self._fitting()
        self.close_on_change(view.controller)

    def _fitting(self) -> list[Port]:
        """Return the ports that fit, close no loop, and are not linked to this one yet."""
        view, arrays = self._view, self._view.arrays
        output = self._from.spot.output
        taken = {k.target if output else k.source for k in links_of(view, self._from)}
        graph, here = view.controller.graph, self._from.node
        looped = graph.leading_to((here,)) if output else graph.descendants(here)
        away = np.hypot(*(arrays.port_points - arrays.point(self._from)).T).tolist()
        ends = [
            (arrays.is_linked(port) and not port.spot.output, away[row], row)
            for row, port in enumerate(arrays.ports)
            if port.spot.output != output and port.node not in looped and port.endpoint not in taken
        ]
        ports = (arrays.ports[row] for _, _, row in sorted(ends))
        return [port for port in ports if refusal(arrays, *self._ordered(port)) is None]

    def _ordered(self, port: Port) -> tuple[Port, Port]:
        return (self._from, port) if self._from.spot.output else (port, self._from)

    def rows(self, query: str) -> Iterable[QStandardItem]:
        """Return the ends whose node or port fits what is typed."""
        ends = ranked(query, self._ends, self._terms) if query.strip() else self._ends
        return map(self._row, ends[:_SHOWN])

    def _terms(self, port: Port) -> Terms:
        node = self._view.arrays.graph[port.node]
        return Terms(node.name, (port.spot.name, node.type, self._title(port)))

    def _title(self, port: Port) -> str:
        arrays = self._view.arrays
        return arrays.cards[arrays.row[port.node]].title

    def _row(self, port: Port) -> QStandardItem:
        arrays = self._view.arrays
        card = arrays.cards[arrays.row[port.node]]
        source = arrays.source_of(port)
        shape = arrays.facts.shape(source) if source else None
        name = arrays.graph[port.node].name
        busy = tr("linked") if arrays.is_linked(port) and not port.spot.output else ""
        parts = (port.spot.name, short(shape) if shape else "", busy)
        detail = " \N{MIDDLE DOT} ".join(filter(None, parts))
        return row_of(port, category_icon(card.category), name, detail, tr(card.title))

    def open(self) -> None:
        """Show the list beside the port."""
        view = self._view
        left, top = view.arrays.point(self._from)
        at = view.camera.covered((left, top, left, top), 0.0).center() + QPoint(24, 8)
        view.offer_ports(lambda p: "fitting" if p in self._ends else "dimmed")
        self.open_at(view.viewport().mapToGlobal(at))

    def rest_on(self, thing: object) -> None:
        """Light up the end and scroll to it."""
        view = self._view
        view.state.aimed = (self._from, thing) if isinstance(thing, Port) else None
        if isinstance(thing, Port):
            view.reveal(thing.node)
        view.refresh()

    def take(self, thing: object) -> None:
        """Link."""
        if isinstance(thing, Port):
            output, target = self._ordered(thing)
            self._view.link(output.endpoint, target.endpoint)
            self._view.setFocus(Qt.FocusReason.PopupFocusReason)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Show the canvas as it is."""
        self._view.state.aimed = None
        self._view.offer_ports(None)
        super().closeEvent(event)
