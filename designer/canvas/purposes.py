"""What the list of layers is opened for: to add a node, to link a new one, to replace some."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from designer.canvas import adding
from designer.canvas.choices import Choice, choices
from designer.canvas.fitting import fits_before, fits_behind
from designer.canvas.habits import follows
from designer.words import later

if TYPE_CHECKING:
    from collections.abc import Iterable

    from designer.canvas.scene import Port
    from designer.canvas.view import CanvasView
    from nodes.graph import NodeId, Position

_PASSIVE: Final = ("output", "loss", "metric")
_MOST_FED: Final = 4
"""Of how many nodes that are replaced the shape is looked at; each costs a trial of every layer."""


class Purpose:
    """What is offered, and what becomes of what is taken."""

    name = later("Add a node")
    prompt = later("Add a layer or a dataset")
    hint = later("Enter adds it. Shift+Enter adds it without a link and goes on.")
    nothing = later("Nothing fits. Try another word.")
    about_nodes = True
    """Whether it is nothing without the nodes that it was opened for."""

    def __init__(self, view: CanvasView) -> None:
        self.view = view

    def offered(self) -> list[Choice]:
        """Return what can be taken, best first."""
        return choices(self.view.controller.network)

    def take(self, choice: Choice) -> None:
        """Do what the list was opened for."""
        raise NotImplementedError

    def close(self) -> None:
        """The list is closed, whether something was taken or not."""

    def take_and_stay(self, choice: Choice) -> bool:
        """Do it and return whether the list stays open for the next one."""
        self.take(choice)
        return False


def rating_of(view: CanvasView, port: Port, choice: Choice) -> tuple[int, int] | None:
    """Return a number that is the lower the better a choice fits a port; None for not at all."""
    if choice.dataset:
        return None
    behind = port.spot.output
    found = (fits_behind if behind else fits_before)(view.arrays, port, choice)
    if found is None:
        return None
    own = view.arrays.graph[port.node].type
    pair = (own, choice.type_name) if behind else (choice.type_name, own)
    ends, block = choice.role in _PASSIVE, choice.category == "Block"
    return -follows()[pair], 4 * ends + 2 * block + (not found.axes)


class AddNode(Purpose):
    """Adds a node after the selected ones, else at a point."""

    about_nodes = False

    def __init__(self, view: CanvasView, at: Position) -> None:
        super().__init__(view)
        self._at = at

    def offered(self) -> list[Choice]:
        """Return first what is usual after the selected node; on an empty canvas, the data."""
        everything, graph = super().offered(), self.view.controller.graph
        if not graph.nodes:
            return sorted(everything, key=lambda choice: not choice.dataset)
        port = self._last_output()
        if port is None:
            return everything
        rated = [(rating_of(self.view, port, choice), choice) for choice in everything]
        fitting = [(rating, choice) for rating, choice in rated if rating is not None]
        return [choice for _, choice in sorted(fitting, key=lambda pair: pair[0])] + [
            choice for rating, choice in rated if rating is None
        ]

    def _last_output(self) -> Port | None:
        """Return the first output of the one node that is selected."""
        selection, arrays = self.view.controller.selection, self.view.arrays
        if len(selection) != 1:
            return None
        (node,) = selection
        return next((port for port in arrays.ports if port.node == node and port.spot.output), None)

    def take(self, choice: Choice) -> None:
        """Add it and link it to what is selected."""
        selection = self.view.controller.selection
        if choice.dataset:
            adding.add_dataset(self.view, choice.type_name, self._at)
        elif selection:
            adding.add_after(self.view, choice.type_name, selection)
        else:
            adding.add_aside(self.view, choice.type_name, self._at)

    def take_and_stay(self, choice: Choice) -> bool:
        """Add it without links; the next one is put below it."""
        if choice.dataset:
            adding.add_dataset(self.view, choice.type_name, self._at)
        else:
            adding.add_aside(self.view, choice.type_name, self._at)
        return True


class AddLinked(Purpose):
    """Adds a node that is linked to a port."""

    prompt = later("Add what fits here")
    hint = later("Only what takes this shape is listed, best first.")
    nothing = later("Nothing of that name fits here.")

    def __init__(self, view: CanvasView, port: Port, at: Position) -> None:
        super().__init__(view)
        self._port, self._at = port, at
        view.state.pending = (port, at)
        view.refresh()

    def close(self) -> None:
        """Show the link no more."""
        self.view.state.pending = None
        self.view.refresh()

    def offered(self) -> list[Choice]:
        """Return what fits: what is usual there, what wants these axes, what takes any, ends."""
        every = super().offered()
        rated = ((rating_of(self.view, self._port, choice), choice) for choice in every)
        fitting = [(rating, choice) for rating, choice in rated if rating is not None]
        return [choice for _, choice in sorted(fitting, key=lambda pair: pair[0])]

    def take(self, choice: Choice) -> None:
        """Add it and link it."""
        adding.add_linked(self.view, choice, self._at, self._port)


class ReplaceNodes(Purpose):
    """Puts another type in the place of nodes, which keep what fits."""

    name = later("Replace")
    prompt = later("Replace by another layer")
    hint = later("Name, links and parameters are kept where they fit.")

    def __init__(self, view: CanvasView, nodes: Iterable[NodeId]) -> None:
        super().__init__(view)
        self._nodes = tuple(nodes)

    def offered(self) -> list[Choice]:
        """Return layers of the same role: first what takes the shape, of that the same category."""
        graph = self.view.controller.graph
        olds = [graph[node] for node in self._nodes]
        roles = {old.layer.role if old.layer else "layer" for old in olds}
        categories = {old.layer.category if old.layer else "Block" for old in olds}
        types = {old.type for old in olds}
        kept = [
            choice
            for choice in super().offered()
            if roles == {choice.role} and not choice.dataset and {choice.type_name} != types
        ]
        fed = [port for node in self._nodes if (port := self._feeding(node)) is not None]
        return sorted(kept, key=lambda choice: (
            not all(fits_behind(self.view.arrays, port, choice) for port in fed[:_MOST_FED]),
            choice.category not in categories,
        ))  # fmt: skip

    def _feeding(self, node: NodeId) -> Port | None:
        """Return the output that feeds the first input of a node."""
        sources = self.view.arrays.graph.sources(node)
        return self.view.arrays.port(sources[min(sources)], output=True) if sources else None

    def take(self, choice: Choice) -> None:
        """Replace them."""
        adding.replace(self.view, self._nodes, choice.type_name, choice.title)
