"""The canvas as a widget: shows the graph of the controller and calls what edits it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from designer.canvas import (
    accessible,
    arrange_commands,
    commands,
    copying,
    frame_commands,
    link_commands,
    walking,
)
from designer.canvas.announcer import Announcer
from designer.canvas.following import Following, Scenery
from designer.canvas.frame import Frame
from designer.canvas.minimap import Minimap
from designer.canvas.physical import american_key, called_by
from designer.canvas.picture import Picture
from designer.canvas.pointing import HELD_KEYS, Pointing
from designer.canvas.purposes import AddLinked, AddNode, Purpose, ReplaceNodes
from designer.canvas.quick_add import QuickAdd
from designer.canvas.warmth import Warmth
from designer.canvas.writing import Writing
from designer.controller import Controller
from designer.words import tr
from nodes.graph import NodeId
from nodes.problem import Problem

if TYPE_CHECKING:
    from designer.arrange import Axis, Edge
    from designer.canvas.find_bar import FindBar
    from designer.canvas.help_beside import HelpBeside
    from designer.canvas.scene import Port
    from nodes.graph import Endpoint, Link, Position

_Key = Qt.KeyboardModifier
_MENU_KEYS = (Qt.Key.Key_F10, _Key.ShiftModifier)
"""They are the key of menus, where a keyboard has none."""


class CanvasView(Picture):
    """Shows and edits the graph of a controller."""

    opened = Signal(str)
    """A node was double-clicked: its id."""
    context_menu = Signal(QPoint, object)
    """The right button: where on the screen, and the node's id or None."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.controller = controller
        self.snap = True
        self.box_touches = False
        """Whether a box selects all that it touches, whichever way it is drawn."""
        self.columns = True
        """Whether a layout folds a long network into columns."""
        self.pointing = Pointing(self)
        self.last_heat = "weights"
        """The quantity that the heat map showed last."""
        self.warmth = Warmth(self)
        self.minimap = Minimap(self)
        self.announcer = Announcer(self)
        self.writing = Writing(self)
        accessible.install()
        self.help_beside: HelpBeside | None = None
        """Made when a help card is asked for the first time."""
        self.find_bar: FindBar | None = None
        """Made when something is looked for the first time."""
        self.setAccessibleName(tr("Canvas"))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAccessibleDescription(tr("The network: nodes and the links between them"))
        self._following = Following(self)

    # What others call

    def fit_selection(self, *, glide: bool = False) -> None:
        """Show the selected nodes, all when there are none."""
        chosen = self.controller.selection
        self.fit(self.arrays.bounds(chosen or None), glide=glide)

    @property
    def heat(self) -> str:
        """The quantity that the colours of cards show, "" for none."""
        return self.warmth.heat

    @heat.setter
    def heat(self, name: str) -> None:
        self.warmth.heat = name
        self.last_heat = name or self.last_heat
        self.warmth.take_over()
        self.refresh()

    @property
    def indicators(self) -> bool:
        """Whether nodes show figures of the run."""
        return self.warmth.indicators

    @indicators.setter
    def indicators(self, on: bool) -> None:
        self.warmth.indicators = on
        self.warmth.take_over()
        self.refresh()

    def select_all(self) -> None:
        """Select all nodes."""
        self.controller.select(self.controller.graph.nodes)

    def delete_selection(self, *, heal: bool = False) -> None:
        """Delete the selected nodes and links; `heal` joins what was before and after.

        While a port has the keyboard, its links are meant.
        """
        if self.state.port is not None and not heal:
            link_commands.break_links(self, self.state.port)
        else:
            commands.delete(self, heal=heal)

    def copy(self) -> None:
        """Put the selected nodes on the clipboard as text."""
        copying.copy(self)

    def cut(self) -> None:
        """Copy, then delete."""
        copying.cut(self)

    def paste(self, *, incoming: bool = False) -> None:
        """Add what is on the clipboard at the mouse, else in the middle.

        With `incoming` the copies are fed by what fed the originals.
        """
        at = self.pointing.spot
        copying.paste(self, (at.x(), at.y()), incoming=incoming)

    def duplicate(self, *, incoming: bool = False) -> None:
        """Add copies of the selected nodes and frames; `incoming` as of `paste`."""
        copying.duplicate(self, incoming=incoming)

    def link(self, source: Endpoint, target: Endpoint, *, instead_of: Link | None = None) -> None:
        """Join an output to an input; a link that was lifted for it goes away."""
        link_commands.link(self, source, target, instead_of=instead_of)

    def unlink(self, links: Iterable[Link]) -> None:
        """Take links away."""
        link_commands.unlink(self, links)

    def add_linked(self, port: Port, at: Position) -> None:
        """Open the list of what can be linked to a port, to be added at a point."""
        self._offer(AddLinked(self, port, at), QPointF(*at))

    def replace_selected(self) -> None:
        """Open the list of what can stand in the place of the selected nodes."""
        chosen = self.controller.selection
        left, _, _, bottom = self.arrays.bounds(chosen)
        self._offer(ReplaceNodes(self, chosen), QPointF(left, bottom))

    def _offer(self, purpose: Purpose, at: QPointF) -> None:
        place = (at * self.zoom + self.camera.origin).toPoint()
        QuickAdd(self, purpose).open_at(self.viewport().mapToGlobal(place))

    def lay_out(self, *, everything: bool = False) -> None:
        """Lay out the selected nodes in layers; all of them when fewer than two are selected."""
        arrange_commands.lay_out(self, everything=everything)

    def align(self, edge: Edge) -> None:
        """Put one side or the middle of the selected cards on one line."""
        arrange_commands.align(self, edge)

    def distribute(self, axis: Axis) -> None:
        """Make the gaps between the selected cards equal."""
        arrange_commands.distribute(self, axis)

    def straighten(self) -> None:
        """Move the selected cards sideways until the links between them are straight."""
        arrange_commands.straighten(self)

    def pin(self) -> None:
        """Let a layout leave the selected nodes where they are, or move them again."""
        arrange_commands.pin(self)

    def bypass(self) -> None:
        """Let the selected nodes hand their input on, or compute again."""
        commands.bypass(self)

    def frame_selection(self) -> None:
        """Put a frame around the selected nodes and ask for its title."""
        frame_commands.frame_selection(self)

    def add_note(self) -> None:
        """Put a note at the mouse and ask for its words."""
        frame_commands.add_note(self)

    def nudge(self, across: float, down: float) -> None:
        """Move the selected nodes a little."""
        commands.nudge(self, across, down)

    def quick_add(self) -> None:
        """Open the list of layers and datasets at the mouse."""
        at = self.pointing.spot
        self._offer(AddNode(self, (at.x(), at.y())), at)

    def focus_port(self, port: Port | None) -> None:
        """Give a port the keyboard, or none."""
        self.state.port = port
        self.refresh()
        accessible.tell_focus(self)

    def open_selected(self) -> None:
        """Link the port that has the keyboard, else open the one selected node."""
        if self.state.port is not None:
            walking.start_link(self)
        elif len(self.controller.selection) == 1:
            self.opened.emit(next(iter(self.controller.selection)))

    def escape(self) -> None:
        """Cancel the gesture in progress; without one, leave the port, or select nothing."""
        if self.pointing.cancel():
            return
        if self.state.port is not None:
            self.focus_port(None)
        else:
            self.controller.select(())
            self.select_links(())
            self.select_frames(())

    def show_ring(self, *, shown: bool) -> None:
        """Show that the keyboard is here, or not."""
        if shown != self.ringed:
            self.ringed = shown
            self.refresh()

    def named(self, nodes: Iterable[NodeId]) -> str:
        """Return "conv1" or "3 nodes", for the name of an edit."""
        chosen = list(nodes)
        if len(chosen) == 1:
            return self.controller.graph[chosen[0]].name
        return tr("{n:,} node", "{n:,} nodes", n=len(chosen))

    def paint_gesture(self, frame: Frame) -> bool:
        """Draw what the gesture or the drag in progress shows."""
        self.pointing.paint(frame)
        return self.pointing.gesture is not None or self.pointing.ghost is not None

    @property
    def scenery(self) -> Scenery | None:
        """What is shown of each level, so that it can be shown again; None before it was seen."""
        return None if self.fit_when_sized else self._following.scenery

    def take_scenery(self, scenery: Scenery) -> None:
        """Show what was shown before."""
        self._following.take_scenery(scenery)

    def note(self, problems: tuple[Problem, ...]) -> None:
        """Mark nodes with what a run shows to be wrong with them."""
        self._following.note(problems)

    # What Qt calls

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the legend in its corner."""
        super().resizeEvent(event)
        legend = self.warmth.legend
        legend.move(12, self.height() - legend.height() - 12)
        self.minimap.place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Let the minimap follow."""
        super().paintEvent(event)
        self.minimap.follow()
        if self.help_beside is not None:
            self.help_beside.place()

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the canvas that are letters of menus, too: Alt+A aligns here."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            alone = event.modifiers() & ~_Key.ShiftModifier == _Key.AltModifier
            if alone and called_by(event, self.actions()) is not None:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pan with the left button while Space is held, cut links while Y is.

        What other keys call stands in the rows of actions. Where a key has no Latin letter, it
        calls what it would call on an American keyboard.
        """
        key = american_key(event) or event.key()
        if key in HELD_KEYS and not event.modifiers():
            self.pointing.hold_key(key, held=True)
            return
        if (key, event.modifiers()) == _MENU_KEYS:
            self._ask_for_menu()
            return
        action = called_by(event, self.actions())
        if action is None:
            event.ignore()
        else:
            action.trigger()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is selected: the mouse asks for its own through the viewport."""
        self._ask_for_menu()
        event.accept()

    def _ask_for_menu(self) -> None:
        """Ask for the menu at the first selected node, without one in the middle."""
        chosen, at = self.controller.selection, self.camera.middle.toPoint()
        node = min(chosen, key=self.controller.graph.reading_order, default=None)
        if node is not None:
            self.reveal(node)
            at = self.camera.covered(self.arrays.rectangle(node), 0.0).center()
        self.context_menu.emit(self.viewport().mapToGlobal(at), node)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """End panning and cutting."""
        key = american_key(event) or event.key()
        if key in HELD_KEYS and not event.isAutoRepeat():
            self.pointing.hold_key(key, held=False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show a ring when a key has brought the keyboard here."""
        super().focusInEvent(event)
        keys = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self.show_ring(shown=event.reason() in keys)
        accessible.tell_focus(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forget which keys are held: their release will go elsewhere."""
        self.show_ring(shown=False)
        for key in HELD_KEYS:
            self.pointing.hold_key(key, held=False)
        super().focusOutEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001
        """Keep Tab, which adds a node; Shift+Tab still goes to the widget before."""
        return False if forward else super().focusNextPrevChild(forward)
