"""The commands on links: join, part, break, lead through points."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from designer import wiring
from designer.canvas.fitting import refusal
from designer.rewiring import joined, pulled_out, rerouted, without_links_of
from designer.words import tr
from nodes.graph import Link

if TYPE_CHECKING:
    from designer.canvas.scene import Port
    from designer.canvas.view import CanvasView
    from nodes.graph import Endpoint, Graph, Position


def link(
    view: CanvasView, source: Endpoint, target: Endpoint, *, instead_of: Link | None = None
) -> bool:
    """Join an output to an input; a link that was lifted for it goes away."""
    controller = view.controller
    network, graph = controller.network, controller.graph
    if Link(source, target) in graph.links:
        return False
    made = wiring.connect(network, graph, source, target)
    if instead_of:
        made = wiring.disconnect(network, made, (instead_of,))
    names = {"names": graph[source.node].name, "names2": graph[target.node].name}
    return controller.edit_graph(tr("Link {names} to {names2}", **names), made)


def unlink(view: CanvasView, links: Iterable[Link]) -> bool:
    """Take links away."""
    controller, gone = view.controller, tuple(links)
    if not gone:
        return False
    graph = wiring.disconnect(controller.network, controller.graph, gone)
    return controller.edit_graph(_label(view, gone), graph)


def _label(view: CanvasView, links: tuple[Link, ...]) -> str:
    if len(links) > 1:
        return tr("Take away {n:,} link", "Take away {n:,} links", n=len(links))
    ends = links[0].source.node, links[0].target.node
    source, target = (view.controller.graph[node].name for node in ends)
    return tr("Unlink {names} from {names2}", names=source, names2=target)


def break_links(view: CanvasView, port: Port | None) -> None:
    """Take away all links of a port, or of the selected nodes when none is given."""
    from designer.canvas.linking import links_of

    controller = view.controller
    if port is not None:
        if not unlink(view, links_of(view, port)):
            controller.status.emit(tr("Nothing is linked there."))
        return
    chosen = controller.selection
    graph = without_links_of(controller.network, controller.graph, chosen)
    controller.edit_graph(tr("Break links of {named}", named=view.named(chosen)), graph)


def reroute(view: CanvasView, places: Mapping[Link, Position]) -> None:
    """Lead links through points, and select these."""
    controller = view.controller
    if places:
        graph, made = rerouted(controller.network, controller.graph, places)
        controller.edit_graph(tr("Lead links through points"), graph)
        controller.select(made)


def join(view: CanvasView, *, replace: bool = False) -> None:
    """Link the selected nodes one after the other."""
    controller = view.controller
    chosen = controller.selection

    def fits(graph: Graph, source: Endpoint, target: Endpoint) -> bool:
        output = view.arrays.port(source, output=True)
        into = view.arrays.port(target, output=False)
        new = view.arrays.graph is not graph and into is None  # a free port that an edit has made
        return new or bool(output and into and refusal(view.arrays, output, into) is None)

    with controller.refusing():
        graph = joined(controller.network, controller.graph, chosen, fits, replace=replace)
        controller.edit_graph(tr("Link {named} in a row", named=view.named(chosen)), graph)


def pull_out(view: CanvasView) -> None:
    """Take the selected nodes out of their chains and join what was before and after."""
    controller = view.controller
    chosen = controller.selection
    graph = pulled_out(controller.network, controller.graph, chosen)
    controller.edit_graph(tr("Pull out {named}", named=view.named(chosen)), graph)
