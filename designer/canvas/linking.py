"""The gesture that draws a link: from either end, or by lifting one off an input."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPen

from designer import wiring
from designer.canvas.curves import straight_curves
from designer.canvas.fitting import refusal
from designer.canvas.gesture import Gesture, Pointer
from designer.canvas.links import path_of
from designer.canvas.overlay import draw_note
from designer.canvas.scene import Port
from designer.canvas.state import Offer
from designer.theme import current_theme
from designer.words import tr
from nodes.graph import Link

if TYPE_CHECKING:
    from designer.canvas.frame import Frame
    from designer.canvas.view import CanvasView

AIM_RADIUS: Final = 10
SNAP_RADIUS: Final = 24
"""Window pixels within which a port is meant, and within which a link is drawn to it."""


class DrawLink(Gesture):
    """Draws a link from a port; a linked input hands over its link.

    A press and release on the port goes on without a button: the next click ends it.
    """

    def __init__(self, view: CanvasView, start: Pointer, port: Port) -> None:
        super().__init__(view, start)
        self._lifted = _link_into(view, port)
        source = self._lifted and view.arrays.port(self._lifted.source, output=True)
        self._pressed = port
        self._from = source or port
        self._end = start
        self._to: Port | None = None
        self._over: Port | None = None
        self._lifting = False
        self._refusals: dict[Port, str | None] = {}
        self._by_click = False
        view.offer_ports(self._offer)

    @property
    def target(self) -> Port | None:
        """The port at which the link would end now."""
        return self._to

    @property
    def reason(self) -> str | None:
        """Why the port under the mouse does not fit."""
        return self._refusals.get(self._over) if self._over else None

    def move(self, pointer: Pointer) -> None:
        """Follow the mouse; near a port that fits, snap to it."""
        self._end = pointer
        if self._lifted and not self._lifting and pointer.far_from(self.start):
            self._lifting = True
            self.view.state.lifted = self._lifted
        self._to, self._over = self._fitting_port(pointer), self._refusing_port(pointer)
        self.view.state.hovered_port = self._to
        self.view.refresh()

    def finish(self, pointer: Pointer) -> bool:
        """Link to the port under the mouse; over the ground, drop a link that was lifted."""
        self.move(pointer)
        clicked = not pointer.far_from(self.start)
        if clicked and not self._by_click:
            self._by_click = True
            return False
        self._clear()
        if self._to is not None:
            self._link(self._to)
        elif self._lifting and self._lifted and self._over is None:
            self._unlink(self._lifted)
        return True

    def cancel(self) -> None:
        """Leave the links as they were."""
        self._clear()

    def renew(self) -> None:
        """Judge the ports anew."""
        self._refusals.clear()

    def _clear(self) -> None:
        self.view.state.lifted = None
        self.view.state.hovered_port = None
        self.view.offer_ports(None)

    def _link(self, to: Port) -> None:
        output, target = (self._from, to) if self._from.spot.output else (to, self._from)
        controller = self.view.controller
        network, graph = controller.network, controller.graph
        new = Link(output.endpoint, target.endpoint)
        if new in graph.links:
            return
        linked = wiring.connect(network, graph, output.endpoint, target.endpoint)
        if self._lifting and self._lifted:
            linked = wiring.disconnect(network, linked, (self._lifted,))
        names = graph[output.node].name, graph[target.node].name
        controller.edit_graph(
            tr("Link {names} to {names2}", names=names[0], names2=names[1]), linked
        )

    def _unlink(self, link: Link) -> None:
        controller = self.view.controller
        graph = wiring.disconnect(controller.network, controller.graph, (link,))
        names = controller.graph[link.source.node].name, controller.graph[link.target.node].name
        controller.edit_graph(
            tr("Unlink {names} from {names2}", names=names[0], names2=names[1]), graph
        )

    def _refusal(self, port: Port) -> str | None:
        """Return why a port cannot be the other end."""
        if port not in self._refusals:
            ends = (self._from, port) if self._from.spot.output else (port, self._from)
            self._refusals[port] = refusal(self.view.arrays, *ends)
        return self._refusals[port]

    def _offer(self, port: Port) -> Offer:
        fits = port.spot.output != self._from.spot.output and self._refusal(port) is None
        return "fitting" if fits else "own" if port == self._from else "dimmed"

    def _near(self, pointer: Pointer, radius: int = SNAP_RADIUS) -> list[Port]:
        """Return the facing ports within some window pixels, nearest first."""
        near = self.view.arrays.ports_near(pointer.x, pointer.y, radius / self.view.zoom)
        return [port for port in near if port.spot.output != self._from.spot.output]

    def _of_node(self, pointer: Pointer) -> list[Port]:
        """Return the facing ports of the node under the mouse."""
        node = self.view.arrays.node_at(pointer.x, pointer.y)
        output = not self._from.spot.output
        ports = self.view.arrays.ports
        return [p for p in ports if p.node == node and p.spot.output == output]

    def _refusing_port(self, pointer: Pointer) -> Port | None:
        """Return the port under the mouse that does not fit."""
        facing = (*self._near(pointer), *self._of_node(pointer))
        return next((port for port in facing if self._refusal(port) is not None), None)

    def _fitting_port(self, pointer: Pointer) -> Port | None:
        """Return where the link would end.

        That is the port that is aimed at; on a card its nearest free port, else its first free
        one; off a card the nearest port.
        """
        near = [port for port in self._near(pointer) if self._refusal(port) is None]
        own = [port for port in self._of_node(pointer) if self._refusal(port) is None]
        free = [port for port in own if port.spot.output or port not in self.view.arrays.linked]
        aimed = [port for port in self._near(pointer, AIM_RADIUS) if port in near]
        near_free = [port for port in near if port in free]
        return next(iter(aimed or near_free or free or own or near), None)

    def paint(self, frame: Frame) -> None:
        """Draw the link to the mouse, or to the port that it would take, and why it cannot."""
        theme, arrays = current_theme(), self.view.arrays
        start = arrays.point(self._from)
        end = arrays.point(self._to) if self._to else (self._end.x, self._end.y)
        ends = (*start, *end) if self._from.spot.output else (*end, *start)
        pen = QPen(theme.color("port_active" if self._to else "link_selected"), 2.0 * frame.ratio)
        if self.reason and not self._to:
            pen.setColor(theme.color("link_invalid"))
            pen.setStyle(Qt.PenStyle.DashLine)
        pen.setCosmetic(True)
        painter = frame.in_scene()
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path_of(straight_curves(np.array([ends]))))
        if self.reason and not self._to:
            at = self._end.window + QPointF(16, 18)
            draw_note(frame, self.view.viewport().rect(), self.view.texts, at, self.reason)


def _link_into(view: CanvasView, port: Port) -> Link | None:
    incoming = view.controller.graph.incoming.get(port.node, {})
    return None if port.spot.output else incoming.get(port.spot.name)
