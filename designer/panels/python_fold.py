"""The Python of a node: read, written, checked line by line, and taken as one step of undo."""

from __future__ import annotations

from weakref import WeakKeyDictionary

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from designer.controller import Controller
from designer.document import Document
from designer.panels.form import Fold
from designer.panels.node_facts import Nodes
from designer.panels.python_editor import PythonEditor
from designer.plain import PlainLabel
from designer.trust import may_edit, take_typed
from designer.words import later, tr
from nodes.graph import NodeId
from nodes.library.python import Python, custom_of, python_problem

_HEIGHT = 320
_LOCKED = later("To be read only, until you trust this project.")
_TYPED = later("Not taken yet: Ctrl+Enter takes it, Escape drops it.")


_DRAFTS: WeakKeyDictionary[Document, dict[NodeId, tuple[str, str]]] = WeakKeyDictionary()
"""What is typed but not taken: for each node its present text and the other one."""


class PythonFold(Fold):
    """Shows the text of a single Python layer."""

    def __init__(self, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(tr("Python"), parent, opened=True)
        self._controller = controller
        self._nodes: Nodes = ()
        self._taken = ""
        self.editor = PythonEditor(self)
        self.editor.setAccessibleName(tr("Python"))
        self.editor.setMinimumHeight(_HEIGHT)
        self.message = PlainLabel("", "muted")
        self.apply = QPushButton(tr("Take it (Ctrl+Enter)"))
        self.drop = QPushButton(tr("Drop it"))
        self.trust = QPushButton(tr("Read and trust…"))
        self._lay_out()
        self.editor.textChanged.connect(self._typed)
        self.editor.applied.connect(self._take)
        self.editor.dropped.connect(self._drop)
        self.apply.clicked.connect(self._take)
        self.drop.clicked.connect(self._drop)
        self.trust.clicked.connect(controller.trust_wanted)
        controller.trusted.connect(self._refresh_if_shown)
        controller.reset.connect(self._forget)

    def show_nodes(self, nodes: Nodes) -> None:
        """Show the text of another node."""
        if nodes != self._nodes:
            self._nodes, self._taken = (), ""
            self.editor.show_text("")
        self._nodes = nodes
        layer = self._controller.graph[nodes[0]].layer
        self.setVisible(len(nodes) == 1 and layer is not None and issubclass(layer, Python))

    def refresh(self) -> None:
        """Show the present text, unless another one is being typed."""
        if self.isHidden():
            return
        node = self._controller.graph[self._nodes[0]]
        custom = custom_of(node)
        present = custom.text if custom is not None else ""
        if present != self._taken:
            self._taken = present
            base, draft = self._drafts.get(self._nodes[0], ("", ""))
            self.editor.show_text(draft if base == present else present)
        self.editor.set_locked(locked=not may_edit(node))
        self._typed()

    def _forget(self) -> None:
        """Take nothing over from the project that was shown before."""
        self._nodes, self._taken = (), ""
        self.editor.show_text("")

    @property
    def _drafts(self) -> dict[NodeId, tuple[str, str]]:
        return _DRAFTS.setdefault(self._controller.document, {})

    @property
    def _is_typed(self) -> bool:
        return self.editor.toPlainText() != self._taken

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.apply, self.drop, self.trust):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        self.column.addWidget(self.editor)
        self.column.addWidget(self.message)
        self.column.addLayout(row)

    def _typed(self) -> None:
        """Say what is wrong with what stands in the editor, and in which line."""
        locked, typed = self.editor.isReadOnly(), self._is_typed
        self._keep_draft(typed=typed and not locked)
        problem = python_problem(self.editor.toPlainText())
        words = tr(_LOCKED) if locked else problem[0] if problem else tr(_TYPED) if typed else ""
        self.message.setText(words[:1].upper() + words[1:])
        self.message.set_role("warning" if locked else "error" if problem else "muted")
        self.message.setVisible(bool(words))
        self.editor.mark([problem[1]] if problem and not locked else [], reveal=False)
        self.apply.setVisible(typed and not locked)
        self.apply.setEnabled(problem is None)
        self.drop.setVisible(typed and not locked)
        self.trust.setVisible(locked)

    def _keep_draft(self, *, typed: bool) -> None:
        """Keep what is typed while another node is looked at."""
        if typed:
            self._drafts[self._nodes[0]] = (self._taken, self.editor.toPlainText())
        elif self._nodes:
            self._drafts.pop(self._nodes[0], None)

    @property
    def caret(self) -> int | None:
        """Where one types; None while the keyboard is elsewhere."""
        return self.editor.textCursor().position() if self.editor.hasFocus() else None

    def take_caret(self, place: int) -> None:
        """Go on typing where another page stopped."""
        cursor = self.editor.textCursor()
        cursor.setPosition(min(place, self.editor.document().characterCount() - 1))
        self.editor.setTextCursor(cursor)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self) -> None:
        text = self.editor.toPlainText()
        if self._is_typed and python_problem(text) is None:
            self._taken = text
            self.editor.document().clearUndoRedoStacks()
            take_typed(self._controller, self._nodes[0], text)

    def _drop(self) -> None:
        self.editor.show_text(self._taken)
        self._typed()

    def _refresh_if_shown(self) -> None:
        if self._nodes and self._nodes[0] in self._controller.graph:
            self.refresh()
