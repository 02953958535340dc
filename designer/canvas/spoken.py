"""What is said of nodes, ports and links to somebody who does not see them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from designer import framing
from designer.words import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from designer.canvas.scene import Port, Scene
    from nodes.graph import Endpoint, Frame, Link, NodeId
    from runtime.shape import Shape


def node_words(scene: Scene, node: NodeId) -> str:
    """Return "conv1, Conv2d, 64 channels, kernel 3, 1 problem"."""
    card = scene.cards[scene.row[node]]
    count = len(scene.facts.problems.get(node, ()))
    told = tr("{n:,} problem", "{n:,} problems", n=count) if count else ""
    marks = (tr("bypassed") if card.bypassed else "", tr("frozen") if card.frozen else "")
    name = scene.graph[node].name
    return ", ".join(filter(None, (name, tr(card.title), card.detail, *marks, told)))


def problem_words(scene: Scene, node: NodeId) -> str:
    """Return the problems of a node."""
    return " ".join(tr(problem.text) for problem in scene.facts.problems.get(node, ()))


def port_words(scene: Scene, port: Port) -> str:
    """Return "conv1 out connected to relu1 in, 64x32x32", or that it is not connected."""
    others = list(_other_ends(scene, port))
    own = _end(scene, port.endpoint, output=port.spot.output)
    source = scene.source_of(port)
    shape = _shape_words(scene.facts.shape(source) if source else None)
    if not others:
        free = tr("{port} not connected", port=own)
        return f"{free}, {shape}" if shape else free
    ends = tr(", ").join(others)
    return _connected(own, ends, shape)


def link_words(scene: Scene, link: Link) -> str:
    """Return "conv1 out connected to relu1 in, 64x32x32"."""
    ends = _end(scene, link.source, output=True), _end(scene, link.target, output=False)
    return _connected(*ends, _shape_words(scene.facts.shape(link.source)))


def parted_words(scene: Scene, link: Link) -> str:
    """Return "conv1 out no longer connected to relu1 in"."""
    source, target = _end(scene, link.source, output=True), _end(scene, link.target, output=False)
    return tr("{port} no longer connected to {other}", port=source, other=target)


def frame_words(scene: Scene, frame: Frame) -> str:
    """Return "Frame Stem: conv1, relu1", or the words of a note."""
    if frame.note:
        return tr("Note: {words}", words=frame.title)
    held = [i for i in scene.ids if framing.holds(frame, scene.rectangle(i))]
    names = tr(", ").join(scene.graph[i].name for i in sorted(held, key=scene.graph.reading_order))
    return tr("Frame {title}: {names}", title=frame.title, names=names or tr("empty"))


def _connected(port: str, other: str, shape: str) -> str:
    if shape:
        return tr("{port} connected to {other}, {shape}", port=port, other=other, shape=shape)
    return tr("{port} connected to {other}", port=port, other=other)


def _other_ends(scene: Scene, port: Port) -> Iterable[str]:
    if port.spot.output:
        links = scene.graph.outgoing[port.node]
        return (_end(scene, k.target, output=False) for k in links if k.source == port.endpoint)
    source = scene.graph.sources(port.node).get(port.spot.name)
    return () if source is None else (_end(scene, source, output=True),)


def _end(scene: Scene, end: Endpoint, *, output: bool) -> str:
    """Return "conv1 out", with the name of the port where the node has several."""
    if end.node not in scene.row:
        return end.port
    card, name = scene.cards[scene.row[end.node]], scene.graph[end.node].name
    several = len(card.outputs if output else card.inputs) > 1
    values = {"node": name, "port": end.port}
    if output:
        return tr("{node} out {port}", **values) if several else tr("{node} out", node=name)
    return tr("{node} in {port}", **values) if several else tr("{node} in", node=name)


def _shape_words(shape: Shape | None) -> str:
    """Return the sizes of one sample: 64x32x32."""
    if shape is None:
        return ""
    dims = shape.dims[1:] if shape.dims[:1] == ("N",) and len(shape.dims) > 1 else shape.dims
    return "x".join(map(str, dims)) or tr("scalar")
