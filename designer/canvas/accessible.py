"""The canvas for screen readers: nodes, their ports and the links as parts with names and roles."""

from __future__ import annotations

import atexit
import weakref
from typing import TYPE_CHECKING, Any, Final, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QPoint, QPointF, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from designer.canvas.accessible_parts import NOTHING, FrameFace, LinkFace, NodeFace, Part

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from designer.canvas.scene import Scene
    from designer.canvas.view import CanvasView
    from nodes.graph import Frame, Link, NodeId

_Made = TypeVar("_Made", bound="Part")
_Text = QAccessible.Text
_Role = QAccessible.Role
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

    def focused(self) -> Part | None:
        """Return the part that has the keyboard: the port, else the one selected node or link."""
        if self.view is None:
            return None
        state, selection = self.view.state, self.view.controller.selection
        if state.port is not None:
            return self.node(state.port.node).port(state.port)
        if len(selection) == 1:
            return self.node(*selection)
        return self.link(*state.links) if len(state.links) == 1 and not selection else None

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
            return NOTHING
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
            return NOTHING
        at = view.camera.to_scene(QPointF(view.viewport().mapFromGlobal(QPoint(x, y))))
        node = view.arrays.node_at(at.x(), at.y())
        if node is not None:
            return self.home.node(node)
        link = view.arrays.link_at(at.x(), at.y(), 6.0 / view.zoom)
        return self.home.link(link) if link else NOTHING

    def focusChild(self) -> QAccessibleInterface:
        part = focused(self.view) if self.view and self.view.hasFocus() else None
        return part or NOTHING

    def state(self) -> QAccessible.State:
        state = super().state()
        state.multiSelectable = True
        return state


def focused(view: CanvasView) -> Part | None:
    """Return the part that has the keyboard: the port, else the one selected node or link."""
    return _home_of(view).focused()


def tell_focus(view: CanvasView) -> None:
    """Tell a screen reader which part has the keyboard now."""
    part = focused(view) if QAccessible.isActive() and view.hasFocus() else None
    if part is not None:
        QAccessible.updateAccessibility(QAccessibleEvent(part, QAccessible.Event.Focus))
