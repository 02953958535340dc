"""Trust in the Python that a project brings along: asked for, and remembered on this machine."""

from __future__ import annotations

from pathlib import Path
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from designer.controller import Controller
from designer.document import Document
from designer.origin import Origin
from designer.settings import Settings
from nodes.graph import Node, NodeId
from nodes.library.python import Python, custom_of
from nodes.python_text import Custom
from runtime.train.folders import project_beside
from runtime.trust import customs, trust, trust_only, trusted, waiting


class Trust(QObject):
    """Lets the Python of the open project run that its user has trusted or typed, and no other."""

    def __init__(self, controller: Controller, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._controller, self._settings, self._window = controller, settings, window
        self._known: WeakKeyDictionary[Document, frozenset[str]] = WeakKeyDictionary()
        """What may run of each document that was shown before."""
        controller.reset.connect(self._opened)
        controller.saved.connect(self._keep)
        controller.trusted.connect(self._keep)
        controller.trust_wanted.connect(self.ask)

    def ask(self) -> bool:
        """Show the Python that waits, and ask whether it may run; return whether it may."""
        found = waiting(self._controller.network)
        if not found:
            return True
        from designer.trust_dialog import TrustDialog

        dialog = TrustDialog(found, self._window)
        allowed = dialog.exec() == TrustDialog.DialogCode.Accepted
        dialog.deleteLater()
        if allowed:
            trust(custom.digest for custom in found)
            self._controller.trusted.emit()
        return allowed

    def origin_of(self, runs: Path) -> Origin:
        """Return what runs in a folder are of: the file beside it, with what is trusted there."""
        file = project_beside(runs)
        return Origin(file=file, trusted=self._settings.trusted(file)) if file else Origin()

    def _opened(self) -> None:
        document = self._controller.document
        path = document.path
        kept = self._settings.trusted(path) if path else frozenset()
        trust_only(self._known.get(document, kept))

    def _keep(self) -> None:
        """Remember what of the present project may run, under the place of its file."""
        self._known[self._controller.document] = frozenset(trusted())
        path = self._controller.document.path
        if path is not None:
            found = {custom.digest for custom in customs(self._controller.network)}
            self._settings.keep_trusted(path, found & trusted())


def may_edit(node: Node) -> bool:
    """Return whether the Python of a node may be edited: what waits for trust is only to be read.

    Else one letter would make a whole text of somebody else's one that the user has typed.
    """
    custom = custom_of(node)
    return custom is None or custom.digest in trusted()


def take_typed(controller: Controller, node: NodeId, text: str) -> bool:
    """Give a node the Python that the user typed, who is thereby the one who trusts it."""
    graph = controller.graph
    if not may_edit(graph[node]):
        return False
    layer = Python.of({"code": text})
    kept = {name: v for name, v in graph[node].params.items() if name in layer.kinds()}
    made = graph[node].with_(params=layer.trimmed({**kept, "code": text}))
    trust((Custom(made.name, text).digest,))
    controller.trusted.emit()
    label = f"Write the Python of {made.name}"
    return controller.edit_graph(label, graph.with_node(node, made))
