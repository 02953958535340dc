"""Nodes, ports, links, frames and notes of a canvas as a screen reader meets them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow

from designer.canvas.scene import Port
from designer.canvas.spoken import frame_words, link_words, node_words, port_words, problem_words
from nodes.graph import Endpoint

if TYPE_CHECKING:
    from collections.abc import Iterable

    from designer.canvas.accessible import Home
    from designer.canvas.scene import Box
    from designer.canvas.view import CanvasView
    from nodes.graph import Frame, Link, NodeId

_Role = QAccessible.Role
_Text = QAccessible.Text
_PORT_BOX: Final = 8.0
NOTHING: Final = cast("QAccessibleInterface", None)
"""Qt takes no interface for an answer, which its types do not say."""


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
        return NOTHING

    def parent(self) -> QAccessibleInterface:
        return self.home.face or NOTHING

    def childCount(self) -> int:
        return 0

    def child(self, _index: int) -> QAccessibleInterface:
        return NOTHING

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        return -1

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface:
        return NOTHING

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
        state.focused = self.view.hasFocus() and self.home.focused() is self
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
        return self.port(ports[index]) if 0 <= index < len(ports) else NOTHING

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
