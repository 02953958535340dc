"""The commands of the canvas: delete, nudge, bypass, place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from designer import edits, framing
from designer.blocks.ports import without_lost_ports
from designer.words import later, tr

if TYPE_CHECKING:
    from collections.abc import Collection

    from designer.canvas.view import CanvasView
    from nodes.graph import Frame, Link, Network, NodeId

GAP = 48
"""The room between a node and the one that is added below it: enough for a shape."""
_NO_BYPASS: Final = later("Only a node with an input and an output can be bypassed")
_NO_BYPASS_OF_LOSS: Final = later("A loss hands nothing on: give it the weight 0 to switch it off")


def delete(view: CanvasView, *, heal: bool = False) -> None:
    """Delete the selected nodes, links, frames and notes."""
    controller, frames = view.controller, view.state.frames
    nodes, links = controller.selection, view.state.links
    if not (nodes or links or frames):
        return
    what = view.named(nodes) if nodes else tr("link", "{n:,} links", n=len(links))
    if not (nodes or links):
        what = tr("frame", "{n:,} frames", n=len(frames))
    network = without(view, nodes, frames, links, heal=heal)
    controller.edit_network(tr("Delete {what}", what=what), network)


def without(
    view: CanvasView,
    nodes: Collection[NodeId],
    frames: Collection[Frame],
    links: Collection[Link] = (),
    *,
    heal: bool = False,
) -> Network:
    """Return the network without some things on the canvas; uses of a block lose lost ports."""
    controller = view.controller
    graph = edits.delete(controller.network, controller.graph, nodes, links, heal=heal)
    graph = framing.removed(graph, frames)
    network = controller.network.with_graph(graph, controller.place)
    if controller.place:
        network = without_lost_ports(network, controller.place[-1])
    return network


def nudge(view: CanvasView, across: float, down: float) -> None:
    """Move the selected nodes a little; nudges in a row are one edit."""
    controller, frames = view.controller, view.state.frames
    graph, chosen = controller.graph, controller.selection
    boxes = {node: view.arrays.rectangle(node) for node in graph.nodes} if frames else {}
    held, inner = framing.contents(graph, frames, boxes)
    places = {node: graph[node].position for node in chosen | held}
    moved = {node: (x + across, y + down) for node, (x, y) in places.items()}
    changes = {frame: framing.moved(frame, across, down) for frame in frames | inner}
    label = tr("Move {named}", named=view.named(chosen)) if chosen else tr("Move frame")
    graph = framing.replaced(edits.move(graph, moved), changes)
    merge = ("nudge", chosen, tuple(frame in frames for frame in controller.graph.frames))
    if (chosen or frames) and controller.edit_graph(label, graph, merge=merge):
        view.select_frames(changes[frame] for frame in frames)


def bypass(view: CanvasView) -> None:
    """Let the selected nodes hand their first input on, or compute again if all of them do."""
    controller = view.controller
    graph, network = controller.graph, controller.network
    chosen = controller.selection
    able = [node for node in chosen if edits.can_be_bypassed(network, graph[node])]
    if not able:
        losses = all((layer := graph[node].layer) and layer.role == "loss" for node in chosen)
        controller.status.emit(tr(_NO_BYPASS_OF_LOSS if losses else _NO_BYPASS))
        return
    on = not all(graph[node].bypassed for node in able)
    named = view.named(able)
    label = tr("Bypass {named}", named=named) if on else tr("Use {named}", named=named)
    controller.edit_graph(label, edits.set_fields(graph, able, bypassed=on))


def fold(view: CanvasView) -> None:
    """Make the selected cards small and hide their unused ports, or show everything again."""
    controller, graph = view.controller, view.controller.graph
    chosen = [node for node in controller.selection if graph[node].type != "Reroute"]
    on = not all(graph[node].folded for node in chosen)
    named = view.named(chosen)
    label = tr("Fold {named}", named=named) if on else tr("Unfold {named}", named=named)
    controller.edit_graph(label, edits.set_fields(graph, chosen, folded=on))
