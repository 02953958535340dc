"""The commands that take the drawing out of the window: pictures, text, paper, the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from designer.action import Action, needs_nodes
from designer.tab_actions import needs_tab
from designer.words import tr

if TYPE_CHECKING:
    from designer.mainwindow import MainWindow


def _export(window: MainWindow) -> None:
    from designer.drawing_dialog import DrawingDialog

    dialog = DrawingDialog(window.view, window.settings, window)
    dialog.exported.connect(window.guide.say_exported)
    dialog.open()


def _print(window: MainWindow) -> None:
    from designer.printing import print_drawing

    print_drawing(window)


def _preview(window: MainWindow) -> None:
    from designer.printing import preview_print

    preview_print(window)


def _copy_picture(window: MainWindow) -> None:
    from designer.canvas.clipboard import copy_picture
    from designer.canvas.drawing_files import DrawingError

    try:
        copy_picture(window.view)
    except DrawingError as error:
        window.notice.say(str(error), "warning")
        return
    window.controller.status.emit(tr("Copied the drawing as a picture"))


def _compare(window: MainWindow) -> None:
    from designer.compare.page import ComparePage

    page = ComparePage(window.files, window.settings, window)
    page.wanted.connect(window.guide.show_path)
    window.controller.changed.connect(page.renew)
    page.show()


SHARE_ROWS: Final = (
    Action(
        "file.compare",
        "Co&mpare…",
        _compare,
        "Ctrl+Alt+D",
        obstacle=needs_tab,
        group=True,
        tip="See what differs: from the last save, a step, another project, a run",
    ),
    Action(
        "file.export_drawing",
        "Export &drawing…",
        _export,
        "Ctrl+Shift+E",
        icon="export",
        obstacle=needs_nodes,
        tip="Write the drawing as SVG, PNG, PDF, Mermaid or Graphviz",
    ),
    Action(
        "file.print_preview",
        "Print pre&view…",
        _preview,
        obstacle=needs_nodes,
        group=True,
        tip="Show the drawing on a page",
    ),
    Action(
        "file.print",
        "&Print…",
        _print,
        "Ctrl+P",
        obstacle=needs_nodes,
        tip="Print the drawing on one page",
    ),
)
"""Those of the menu File."""

COPY_PICTURE: Final = Action(
    "edit.copy_picture",
    "Copy as p&icture",
    _copy_picture,
    canvas_keys="Ctrl+Shift+C",
    obstacle=needs_nodes,
    tip="The selected nodes as a picture for other programs, all if none are selected",
)
