"""Which port the mouse means while a link is drawn, and why another one cannot be taken."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from designer.canvas.gesture import Pointer
    from designer.canvas.scene import Port
    from designer.canvas.state import Offer
    from designer.canvas.view import CanvasView

AIM_RADIUS: Final = 10
SNAP_RADIUS: Final = 24
"""Window pixels within which a port is meant, and within which a link is drawn to it."""


class Aim:
    """Judges ports as the other end of links; what was judged once is remembered."""

    def __init__(
        self,
        view: CanvasView,
        own: Collection[Port],
        refusal: Callable[[Port], str | None],
        *,
        output: bool,
    ) -> None:
        """Look for outputs or inputs; `own` are the ports that the gesture started at."""
        self._view = view
        self._own = own
        self._judge = refusal
        self._output = output
        self._refusals: dict[Port, str | None] = {}

    def forget(self) -> None:
        """Judge every port anew."""
        self._refusals.clear()

    def refusal(self, port: Port) -> str | None:
        """Return why a port cannot be the other end."""
        if port not in self._refusals:
            self._refusals[port] = self._judge(port)
        return self._refusals[port]

    def offer(self, port: Port) -> Offer:
        """Return how a port is shown."""
        if port in self._own:
            return "own"
        fits = port.spot.output == self._output and self.refusal(port) is None
        return "fitting" if fits else "dimmed"

    def fitting(self, pointer: Pointer) -> Port | None:
        """Return where the link would end.

        That is the port that is aimed at; on a card its nearest free port, else its first free
        one; off a card the nearest port.
        """
        near = [port for port in self._near(pointer) if self.refusal(port) is None]
        card = [port for port in self._of_node(pointer) if self.refusal(port) is None]
        linked = self._view.arrays.is_linked
        free = [port for port in card if port.spot.output or not linked(port)]
        aimed = [port for port in self._near(pointer, AIM_RADIUS) if port in near]
        near_free = [port for port in near if port in free]
        return next(iter(aimed or near_free or free or card or near), None)

    def refusing(self, pointer: Pointer) -> Port | None:
        """Return the port under the mouse that does not fit."""
        facing = (*self._near(pointer), *self._of_node(pointer))
        return next((port for port in facing if self.refusal(port) is not None), None)

    def _near(self, pointer: Pointer, radius: int = SNAP_RADIUS) -> list[Port]:
        """Return the facing ports within some window pixels, nearest first."""
        near = self._view.arrays.ports_near(pointer.x, pointer.y, radius / self._view.zoom)
        return [port for port in near if port.spot.output == self._output]

    def _of_node(self, pointer: Pointer) -> list[Port]:
        """Return the facing ports of the node under the mouse."""
        node = self._view.arrays.node_at(pointer.x, pointer.y)
        ports = self._view.arrays.ports
        return [p for p in ports if p.node == node and p.spot.output == self._output]
