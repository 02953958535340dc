"""The canvas for screen readers: nodes, their ports and the links as parts with names and roles."""

from __future__ import annotations

import atexit
import weakref
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

import shiboken6
from PySide6.QtCore import QObject, QPoint, QPointF, QRect, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QAccessibleWidget

from designer.canvas.scene import Port
from designer.canvas.spoken import frame_words, link_words, node_words, port_words, problem_words
from nodes.graph import Endpoint

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from designer.canvas.scene import Box, Scene
    from designer.canvas.view import CanvasView
    from nodes.graph import Frame, Link, NodeId

_Made = TypeVar("_Made", bound="Part")
_Text = QAccessible.Text
_Role = QAccessible.Role
_PORT_BOX: Final = 8.0
_NOTHING: Final = cast("QAccessibleInterface", None)
"""Qt takes no interface for an answer, which its types do not say."""

_ROOM: Final = 512
"""How many parts of a canvas are made before those are sought that are gone."""
_KEPT: Final[list[CanvasFace]] = []
_FACTORIES: Final[list[object]] = []
"""Qt keeps what it was given without counting as a reference: so do we, as long as it does."""


def install() -> None:
    """Let Qt ask here for the interfaces of canvases."""
    if not _FACTORIES:
        _FACTORIES.append(_made)
        QAccessible.installFactory(_made)
        atexit.register(_take_back)


def _take_back() -> None:
    """Take everything back that Qt was given.

    WORKAROUND: Qt would call the factory, and delete what it has, for the last widgets when
    Python is gone already.
    """
    QAccessible.setActive(False)
    for home in _HOMES:
        _let_go(home.parts())


def _let_go(parts: Iterable[Part]) -> None:
    """Take parts back from Qt, which knows them by number and then finds none for it."""
    for part in parts:
        if shiboken6.isValid(part):
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(part))


def _made(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    """Return a new interface each time: Qt asks again for a widget that got another parent."""
    from designer.canvas.view import CanvasView

    if not isinstance(thing, CanvasView):
        return None
    face = CanvasFace(thing, _home_of(thing))
    _KEPT.append(face)
    return face


class Home:
    """What stands for the parts of one canvas, and the interface of the canvas itself."""

    def __init__(self, view: CanvasView) -> None:
        self._view = weakref.ref(view)
        self.face: CanvasFace | None = None
        self.nodes: dict[NodeId, NodeFace] = {}
        self.links: dict[Link, LinkFace] = {}
        self.frames: dict[Frame, FrameFace] = {}
        self._room = _ROOM

    @property
    def view(self) -> CanvasView | None:
        """The canvas, None when it is gone."""
        view = self._view()
        return view if view is not None and shiboken6.isValid(view) else None

    def node(self, node: NodeId) -> NodeFace:
        """Return what stands for a node."""
        if node not in self.nodes:
            self.nodes[node] = self._new(NodeFace(self, node))
        return self.nodes[node]

    def link(self, link: Link) -> LinkFace:
        """Return what stands for a link."""
        if link not in self.links:
            self.links[link] = self._new(LinkFace(self, link))
        return self.links[link]

    def frame(self, frame: Frame) -> FrameFace:
        """Return what stands for a frame or note."""
        if frame not in self.frames:
            self.frames[frame] = self._new(FrameFace(self, frame))
        return self.frames[frame]

    def parts(self) -> Iterator[Part]:
        """Yield all that was ever asked for, ports before their nodes."""
        for part in (*self.nodes.values(), *self.links.values(), *self.frames.values()):
            yield from part.made()
            yield part

    def _new(self, part: _Made) -> _Made:
        self._room -= 1
        if self._room == 0 and self.view is not None:  # later: Qt is asking for parts just now
            QTimer.singleShot(0, self.view, self._let_go_of_what_is_gone)
        return part

    def _let_go_of_what_is_gone(self) -> None:
        every: tuple[dict[Any, Any], ...] = (self.nodes, self.links, self.frames)
        for parts in every:
            for gone in [key for key, part in parts.items() if not part.isValid()]:
                part = parts.pop(gone)
                _let_go((*part.made(), part))
        self._room = max(_ROOM, sum(map(len, every)))


_HOMES: Final[list[Home]] = []


def _home_of(view: CanvasView) -> Home:
    for home in _HOMES:
        if home.view is view:
            return home
    for home in [home for home in _HOMES if home.view is None]:
        _HOMES.remove(home)
        _let_go(home.parts())
    _KEPT[:] = filter(shiboken6.isValid, _KEPT)
    _HOMES.append(Home(view))
    return _HOMES[-1]


class CanvasFace(QAccessibleWidget):
    """A list of nodes in reading order, then of links, then of frames and notes."""

    def __init__(self, view: CanvasView, home: Home) -> None:
        super().__init__(view, _Role.List)
        self.home = home
        home.face = self
        self._order: list[NodeId] = []
        self._order_of: object = None

    @property
    def view(self) -> CanvasView | None:
        """The canvas, None when it is gone."""
        return self.home.view

    @property
    def scene(self) -> Scene | None:
        """The arrays of the canvas."""
        return self.view.arrays if self.view else None

    def _ordered(self) -> list[NodeId]:
        scene = self.scene
        if scene is None:
            return []
        if self._order_of is not scene.graph.nodes:
            self._order_of = scene.graph.nodes
            self._order = sorted(scene.ids, key=scene.graph.reading_order)
        return self._order

    def isValid(self) -> bool:
        return self.view is not None

    def _parts(self) -> tuple[list[NodeId], Sequence[Link], Sequence[Frame]]:
        scene = self.scene
        return (self._ordered(), scene.links, scene.graph.frames) if scene else ([], (), ())

    def childCount(self) -> int:
        return sum(map(len, self._parts()))

    def child(self, index: int) -> QAccessibleInterface:
        nodes, links, frames = self._parts()
        if not 0 <= index < len(nodes) + len(links) + len(frames):
            return _NOTHING
        if index < len(nodes):
            return self.home.node(nodes[index])
        index -= len(nodes)
        return (
            self.home.link(links[index])
            if index < len(links)
            else self.home.frame(frames[index - len(links)])
        )

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        nodes, links, frames = self._parts()
        if isinstance(child, NodeFace) and child.node in nodes:
            return nodes.index(child.node)
        if isinstance(child, LinkFace) and child.subject in links:
            return len(nodes) + links.index(child.subject)
        if isinstance(child, FrameFace) and child.subject in frames:
            return len(nodes) + len(links) + frames.index(child.subject)
        return -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface:
        view = self.view
        if view is None:
            return _NOTHING
        at = view.camera.to_scene(QPointF(view.viewport().mapFromGlobal(QPoint(x, y))))
        node = view.arrays.node_at(at.x(), at.y())
        if node is not None:
            return self.home.node(node)
        link = view.arrays.link_at(at.x(), at.y(), 6.0 / view.zoom)
        return self.home.link(link) if link else _NOTHING

    def focusChild(self) -> QAccessibleInterface:
        part = focused(self.view) if self.view and self.view.hasFocus() else None
        return part or _NOTHING

    def state(self) -> QAccessible.State:
        state = super().state()
        state.multiSelectable = True
        return state


class Part(QAccessibleInterface):
    """A part of the canvas; it stays the same object as long as the canvas is there."""

    def __init__(self, home: Home) -> None:
        super().__init__()
        self.home = home

    @property
    def view(self) -> CanvasView:
        """The canvas; asked only while this part is valid."""
        view = self.home.view
        assert view is not None
        return view

    def here(self) -> bool:
        """Return whether what this stands for is on the canvas."""
        raise NotImplementedError

    def box(self) -> Box:
        """Return where it is in scene units."""
        raise NotImplementedError

    def said(self, kind: QAccessible.Text) -> str:
        """Return a text of it."""
        raise NotImplementedError

    def marks(self, state: QAccessible.State) -> None:
        """Set what is true of it now."""

    def made(self) -> Iterable[Part]:
        """Return the parts within it that were asked for."""
        return ()

    def isValid(self) -> bool:
        return self.home.view is not None and self.here()

    def window(self) -> QWindow:
        return self.home.face.window() if self.home.face else cast("QWindow", None)

    def relations(
        self, _match: QAccessible.RelationFlag = QAccessible.RelationFlag.AllRelations
    ) -> list[tuple[QAccessibleInterface, QAccessible.RelationFlag]]:
        return []

    def object(self) -> QObject:
        return cast("QObject", None)

    def focusChild(self) -> QAccessibleInterface:
        return _NOTHING

    def parent(self) -> QAccessibleInterface:
        return self.home.face or _NOTHING

    def childCount(self) -> int:
        return 0

    def child(self, _index: int) -> QAccessibleInterface:
        return _NOTHING

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        return -1

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface:
        return _NOTHING

    def text(self, kind: QAccessible.Text) -> str:
        return self.said(kind) if self.isValid() else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Nothing is renamed by this way; F2 does it."""

    def rect(self) -> QRect:
        if not self.isValid():
            return QRect()
        shown = self.view.camera.covered(self.box(), 0.0)
        return QRect(self.view.viewport().mapToGlobal(shown.topLeft()), shown.size())

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        if not self.isValid():
            state.invalid = True
            return state
        state.focusable = state.selectable = True
        covered = self.view.camera.covered(self.box(), 0.0)
        state.offscreen = not self.view.viewport().rect().intersects(covered)
        state.focused = self.view.hasFocus() and focused(self.view) is self
        self.marks(state)
        return state


class NodeFace(Part):
    """A node; its children are its ports."""

    def __init__(self, home: Home, node: NodeId) -> None:
        super().__init__(home)
        self.node = node
        self._ports: dict[tuple[str, bool], PortFace] = {}

    def here(self) -> bool:
        return self.node in self.view.arrays.row

    def box(self) -> Box:
        return self.view.arrays.rectangle(self.node)

    def role(self) -> QAccessible.Role:
        return _Role.ListItem

    def said(self, kind: QAccessible.Text) -> str:
        if kind == _Text.Name:
            return node_words(self.view.arrays, self.node)
        return problem_words(self.view.arrays, self.node) if kind == _Text.Description else ""

    def marks(self, state: QAccessible.State) -> None:
        state.selected = self.node in self.view.controller.selection

    def port(self, port: Port) -> PortFace:
        """Return what stands for a port of this node."""
        key = (port.spot.name, port.spot.output)
        if key not in self._ports:
            self._ports[key] = PortFace(self, *key)
        return self._ports[key]

    def made(self) -> Iterable[Part]:
        return self._ports.values()

    def _spots(self) -> list[Port]:
        if not self.isValid():
            return []
        card = self.view.arrays.cards[self.view.arrays.row[self.node]]
        return [Port(self.node, spot) for spot in (*card.inputs, *card.outputs)]

    def childCount(self) -> int:
        return len(self._spots())

    def child(self, index: int) -> QAccessibleInterface:
        ports = self._spots()
        return self.port(ports[index]) if 0 <= index < len(ports) else _NOTHING

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        found = (n for n, port in enumerate(self._spots()) if self.port(port) is child)
        return next(found, -1)


class PortFace(Part):
    """An input or output of a node."""

    def __init__(self, node: NodeFace, name: str, output: bool) -> None:  # noqa: FBT001 - a key
        super().__init__(node.home)
        self._node, self._name, self._output = node, name, output

    @property
    def port(self) -> Port | None:
        """The port itself."""
        end = Endpoint(self._node.node, self._name)
        return self.view.arrays.port(end, output=self._output)

    def here(self) -> bool:
        return self.port is not None

    def parent(self) -> QAccessibleInterface:
        return self._node

    def box(self) -> Box:
        x, y = self.view.arrays.point(self.port) if self.port else (0.0, 0.0)
        return x - _PORT_BOX, y - _PORT_BOX, x + _PORT_BOX, y + _PORT_BOX

    def role(self) -> QAccessible.Role:
        return _Role.Button

    def said(self, kind: QAccessible.Text) -> str:
        if self.port is None or kind not in (_Text.Name, _Text.Description):
            return ""
        return port_words(self.view.arrays, self.port) if kind == _Text.Name else self.port.spot.doc


class LinkFace(Part):
    """A link."""

    def __init__(self, home: Home, link: Link) -> None:
        super().__init__(home)
        self.subject = link

    def here(self) -> bool:
        return self.subject in self.view.controller.graph.links

    def box(self) -> Box:
        arrays = self.view.arrays
        if self.subject not in arrays.links:
            return (0.0, 0.0, 0.0, 0.0)
        left, top, right, bottom = arrays.curves.bounds[arrays.link_row[self.subject]].tolist()
        return (left, top, right, bottom)

    def role(self) -> QAccessible.Role:
        return _Role.Link

    def said(self, kind: QAccessible.Text) -> str:
        return link_words(self.view.arrays, self.subject) if kind == _Text.Name else ""

    def marks(self, state: QAccessible.State) -> None:
        state.linked = True
        state.selected = self.subject in self.view.state.links


class FrameFace(Part):
    """A frame or a note."""

    def __init__(self, home: Home, frame: Frame) -> None:
        super().__init__(home)
        self.subject = frame

    def here(self) -> bool:
        return self.subject in self.view.controller.graph.frames

    def box(self) -> Box:
        left, top, width, height = self.subject.rectangle
        return (left, top, left + width, top + height)

    def role(self) -> QAccessible.Role:
        return _Role.StaticText if self.subject.note else _Role.Grouping

    def said(self, kind: QAccessible.Text) -> str:
        if kind != _Text.Name:
            return ""
        return frame_words(self.view.arrays, self.subject)

    def marks(self, state: QAccessible.State) -> None:
        state.selected = self.subject in self.view.state.frames


def focused(view: CanvasView) -> Part | None:
    """Return the part that has the keyboard: the port, else the one selected node or link."""
    home, state = _home_of(view), view.state
    if state.port is not None:
        return home.node(state.port.node).port(state.port)
    if len(view.controller.selection) == 1:
        return home.node(*view.controller.selection)
    if len(state.links) == 1 and not view.controller.selection:
        return home.link(*state.links)
    return None


def tell_focus(view: CanvasView) -> None:
    """Tell a screen reader which part has the keyboard now."""
    part = focused(view) if QAccessible.isActive() and view.hasFocus() else None
    if part is not None:
        QAccessible.updateAccessibility(QAccessibleEvent(part, QAccessible.Event.Focus))
