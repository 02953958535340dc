"""The gestures that draw links: from either end, by lifting one, or all links of a port at once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPen

from designer.canvas.aiming import AIM_RADIUS, SNAP_RADIUS, Aim
from designer.canvas.curves import straight_curves
from designer.canvas.fitting import refusal
from designer.canvas.gesture import Gesture, Pointer
from designer.canvas.outlines import path_of
from designer.canvas.overlay import draw_note
from designer.canvas.scene import Port
from designer.rewiring import moved_links
from designer.theme import current_theme
from designer.words import tr
from nodes.graph import Link

if TYPE_CHECKING:
    from designer.canvas.frame import Frame
    from designer.canvas.view import CanvasView

__all__ = ["AIM_RADIUS", "SNAP_RADIUS", "DrawLink", "MoveLinks", "links_of"]


class DrawLink(Gesture):
    """Draws a link from a port; a linked input hands over its link.

    A press and release on the port goes on without a button: the next click ends it. Over the
    ground the list of what fits is opened, unless the link was lifted: then it is taken away.
    """

    def __init__(self, view: CanvasView, start: Pointer, port: Port) -> None:
        super().__init__(view, start)
        self._lifted = _link_into(view, port)
        source = self._lifted and view.arrays.port(self._lifted.source, output=True)
        self._from = source or port
        self._end = start
        self._to: Port | None = None
        self._over: Port | None = None
        self._lifting = False
        self._by_click = False
        self._aim = Aim(view, (self._from,), self._judge, output=not self._from.spot.output)
        view.offer_ports(self._aim.offer)

    @property
    def target(self) -> Port | None:
        """The port at which the link would end now."""
        return self._to

    @property
    def reason(self) -> str | None:
        """Why the port under the mouse does not fit."""
        return self._aim.refusal(self._over) if self._over else None

    def move(self, pointer: Pointer) -> None:
        """Follow the mouse; near a port that fits, snap to it."""
        self._end = pointer
        if self._lifted and not self._lifting and pointer.far_from(self.start):
            self._lifting = True
            self.view.state.lifted = frozenset((self._lifted,))
            self.view.refresh()
        self._to, self._over = self._aim.fitting(pointer), self._aim.refusing(pointer)
        self.view.light_port(self._to)
        self.view.refresh_over()

    def finish(self, pointer: Pointer) -> bool:
        """Link to the port under the mouse; over the ground, take away or offer nodes."""
        self.move(pointer)
        clicked = not pointer.far_from(self.start)
        if clicked and not self._by_click:
            self._by_click = True
            return False
        self._clear()
        if self._to is not None:
            self._link(self._to)
        elif self._over is not None or clicked:
            return True
        elif self._lifting and self._lifted:
            self._unlink(self._lifted)
        elif self.view.arrays.node_at(pointer.x, pointer.y) is None:
            self.view.add_linked(self._from, (pointer.x, pointer.y))
        return True

    def cancel(self) -> None:
        """Leave the links as they were."""
        self._clear()

    def renew(self) -> None:
        """Judge the ports anew."""
        self._aim.forget()

    def _clear(self) -> None:
        self.view.state.lifted = frozenset()
        self.view.state.hovered_port = None
        self.view.offer_ports(None)

    def _link(self, to: Port) -> None:
        output, target = (self._from, to) if self._from.spot.output else (to, self._from)
        replaced = self._lifted if self._lifting else None
        self.view.link(output.endpoint, target.endpoint, instead_of=replaced)

    def _unlink(self, link: Link) -> None:
        self.view.unlink((link,))

    def _judge(self, port: Port) -> str | None:
        ends = (self._from, port) if self._from.spot.output else (port, self._from)
        return refusal(self.view.arrays, *ends)

    def paint(self, frame: Frame) -> None:
        """Draw the link to the mouse, or to the port that it would take, and why it cannot."""
        start = self.view.arrays.point(self._from)
        end = _end(self.view, self._to, self._end)
        ends = (*start, *end) if self._from.spot.output else (*end, *start)
        paint_links(self.view, frame, [ends], self._end, self._to, self.reason)


class MoveLinks(Gesture):
    """Moves all links of a port to another port of the same side."""

    def __init__(self, view: CanvasView, start: Pointer, port: Port) -> None:
        super().__init__(view, start)
        self._port = port
        self._links = links_of(view, port)
        self._end = start
        self._to: Port | None = None
        self._over: Port | None = None
        self._aim = Aim(view, (port,), self._judge, output=port.spot.output)
        view.state.lifted = frozenset(self._links)
        view.offer_ports(self._aim.offer)

    def move(self, pointer: Pointer) -> None:
        """Follow the mouse; near a port that takes all the links, snap to it."""
        self._end = pointer
        to = self._aim.fitting(pointer)
        self._to, self._over = (to if to != self._port else None), self._aim.refusing(pointer)
        self.view.light_port(self._to)
        self.view.refresh_over()

    def finish(self, pointer: Pointer) -> bool:
        """Move the links to the port under the mouse; over the ground they stay."""
        self.move(pointer)
        self.cancel()
        if self._to is None:
            return True
        controller = self.view.controller
        graph = moved_links(
            controller.network, controller.graph, self._links, self._to.endpoint,
            output=self._port.spot.output,
        )  # fmt: skip
        names = {"old": self._name(self._port), "new": self._name(self._to)}
        controller.edit_graph(tr("Move links of {old} to {new}", **names), graph)
        return True

    def cancel(self) -> None:
        """Leave the links as they were."""
        self.view.state.lifted = frozenset()
        self.view.state.hovered_port = None
        self.view.offer_ports(None)

    def renew(self) -> None:
        """Judge the ports anew."""
        self._aim.forget()

    def _name(self, port: Port) -> str:
        return self.view.controller.graph[port.node].name

    def _judge(self, port: Port) -> str | None:
        """Return why a port cannot take all the links."""
        arrays = self.view.arrays
        others = self._others()
        ends = [(port, end) if port.spot.output else (end, port) for end in others]
        return next(filter(None, (refusal(arrays, *pair) for pair in ends)), None)

    def _others(self) -> list[Port]:
        """Return the ports at the ends of the links that stay."""
        output = self._port.spot.output
        ends = (link.target if output else link.source for link in self._links)
        found = (self.view.arrays.port(end, output=not output) for end in ends)
        return [port for port in found if port is not None]

    def paint(self, frame: Frame) -> None:
        """Draw all the links to the mouse, or to the port that would take them."""
        end = _end(self.view, self._to, self._end)
        fixed = [self.view.arrays.point(port) for port in self._others()]
        ends = [(*end, *at) if self._port.spot.output else (*at, *end) for at in fixed]
        reason = self._aim.refusal(self._over) if self._over else None
        paint_links(self.view, frame, ends, self._end, self._to, reason)


def links_of(view: CanvasView, port: Port) -> tuple[Link, ...]:
    """Return the links at a port."""
    graph = view.controller.graph
    if port.spot.output:
        return tuple(k for k in graph.outgoing[port.node] if k.source.port == port.spot.name)
    into = _link_into(view, port)
    return (into,) if into else ()


def _link_into(view: CanvasView, port: Port) -> Link | None:
    incoming = view.controller.graph.incoming.get(port.node, {})
    return None if port.spot.output else incoming.get(port.spot.name)


def _end(view: CanvasView, to: Port | None, pointer: Pointer) -> tuple[float, float]:
    return view.arrays.point(to) if to else (pointer.x, pointer.y)


def paint_links(
    view: CanvasView,
    frame: Frame,
    ends: Iterable[tuple[float, float, float, float]],
    pointer: Pointer,
    to: Port | None,
    reason: str | None,
) -> None:
    """Draw links that are being drawn, and beside the mouse why they cannot end there."""
    theme = current_theme()
    pen = QPen(theme.color("port_active" if to else "link_selected"), 2.0 * frame.ratio)
    if reason and not to:
        pen.setColor(theme.color("link_invalid"))
        pen.setStyle(Qt.PenStyle.DashLine)
    pen.setCosmetic(True)
    painter = frame.in_scene()
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for row in ends:
        painter.drawPath(path_of(straight_curves(np.array([row]))))
    if reason and not to:
        at = pointer.window + QPointF(16, 18)
        draw_note(frame, view.viewport().rect(), view.texts, at, tr(reason))
