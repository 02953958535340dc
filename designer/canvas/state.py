"""What the pointer and the selection add to the picture of a graph; no part of the value."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from nodes.graph import Frame, Link, NodeId, Position

if TYPE_CHECKING:
    from designer.canvas.heat import Heat
    from designer.canvas.scene import Port, Scene
    from designer.canvas.trained import Indicators


Offer = Literal["fitting", "dimmed", "own"]


@dataclass
class State:
    """What is selected, hovered, offered and heated."""

    selection: frozenset[NodeId] = frozenset()
    links: frozenset[Link] = frozenset()
    """The selected links."""
    frames: frozenset[Frame] = frozenset()
    """The selected frames and notes."""
    dragged_frames: Mapping[Frame, Frame] = field(default_factory=dict)
    """Where frames are drawn while they are dragged."""
    hovered: NodeId | None = None
    hovered_port: Port | None = None
    hovered_link: Link | None = None
    port: Port | None = None
    """The port that has the keyboard."""
    aimed: tuple[Port, Port] | None = None
    """The two ends of a link that is chosen by keyboard."""
    pending: tuple[Port, Position] | None = None
    """A link that was let go over the ground, while what it leads to is chosen."""
    lifted: frozenset[Link] = frozenset()
    """Links that were picked up and are not drawn."""
    cut: frozenset[Link] = frozenset()
    """Links that the gesture in progress would take away."""
    taking: frozenset[Frame] = frozenset()
    """Frames that would hold what is being dragged."""
    found: frozenset[NodeId] | None = None
    """What a search has found of the graph; the other cards are dimmed. None without a search."""
    heat: Heat | None = None
    """A quantity that the cards show by their colour."""
    indicators: Indicators | None = None
    """What a run told of the nodes."""
    offer: Callable[[Port], Offer] | None = None
    """While a link is drawn: how each port is offered as its other end."""

    def keep_ports(self, scene: Scene) -> None:
        """Forget the ports that are gone, which the keyboard or a list was at."""
        ports = (self.port, *(self.aimed or ()), *(self.pending or ())[:1])
        found = {p: scene.port(p.endpoint, output=p.spot.output) for p in ports if p is not None}
        self.port = found.get(self.port) if self.port else None
        if self.aimed is not None and not all(found[port] for port in self.aimed):
            self.aimed = None
        if self.pending is not None and not found[self.pending[0]]:
            self.pending = None
