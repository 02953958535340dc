"""How each command of the canvas is tried: edit, select, link, arrange, zoom."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtGui import QGuiApplication

from designer import edits
from designer.heat_quantities import HEATS
from runtime.analysis import analyse
from tests.designer.actions.desk import Case, Desk, Ready, after, changes, chosen
from tests.designer.canvas.conftest import link

FAR: Final = (5000.0, 5000.0)
CHAIN: Final = ("x", "conv", "relu")


def moved(desk: Desk) -> None:
    """Put a node elsewhere."""
    desk.edit(edits.move(desk.graph, {"relu": (8.0, 8.0)}))


def mess(desk: Desk) -> None:
    """Put the chain out of line, unevenly."""
    places = {"conv": (40.0, 136.0), "relu": (-80.0, 400.0), "loss": (400.0, 500.0)}
    desk.edit(edits.move(desk.graph, places))


def undone(desk: Desk) -> None:
    moved(desk)
    desk.controller.undo()


def copied(desk: Desk) -> None:
    desk.select("relu")
    desk.view.copy()
    desk.select()


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def analysed(desk: Desk) -> None:
    """Have the network analysed: some commands are about weights."""
    desk.controller.accept(analyse(desk.controller.project))
    desk.window.menus.refresh()


def sought(desk: Desk) -> None:
    """Find several nodes, then give the keyboard to the canvas."""
    desk.window.menus.call("edit.find")
    bar = desk.view.find_bar
    assert bar is not None
    bar.field.setText("o")
    assert len(bar.hits) > 2
    desk.view.setFocus()


def place_of_search(desk: Desk) -> int:
    bar = desk.view.find_bar
    return bar.place if bar is not None else -1


def found_open(desk: Desk) -> bool:
    return desk.view.find_bar is not None and desk.view.find_bar.isVisible()


def zoomed(steps: int) -> Ready:
    """Return what zooms in or out beside the level of the test."""
    return lambda d: d.look_at(d.level + steps)


def away(desk: Desk) -> None:
    desk.look_at(desk.level, FAR)


def copies_fed(desk: Desk) -> bool:
    return len(desk.copies("ReLU")) == 2 and all(map(desk.sources, desk.copies("ReLU")))


def copies_free(desk: Desk) -> bool:
    relus = desk.copies("ReLU")
    return len(relus) == 2 and not desk.sources(relus[1])


EDIT: Final = {
    "undo": Case(lambda d: d.controller.project is d.start, moved),
    "redo": Case(lambda d: d.position("relu") == (8.0, 8.0), undone),
    "cut": Case(lambda d: "relu" not in d.graph and "ReLU" in clipboard(), chosen("relu")),
    "copy": Case(lambda _: "ReLU" in clipboard(), chosen("relu")),
    "copy_picture": Case(lambda _: not QGuiApplication.clipboard().image().isNull()),
    "paste": Case(copies_free, copied),
    "paste_linked": Case(copies_fed, copied),
    "duplicate": Case(copies_free, chosen("relu")),
    "duplicate_linked": Case(copies_fed, chosen("relu")),
    "delete": Case(lambda d: "conv" not in d.graph and not d.graph.links, chosen("conv")),
    "delete_and_reconnect": Case(lambda d: d.graph.links == {link("x", "relu")}, chosen("conv")),
    "select_all": Case(lambda d: d.selection == d.graph.nodes.keys()),
    "select_none": Case(lambda d: not d.selection, chosen("x", "conv")),
    "open": Case(lambda d: d.keyboard_in(d.window.inspector), chosen("conv")),
    "rename": Case(lambda d: d.keyboard_in(d.window.inspector), chosen("conv")),
    "freeze": Case(lambda d: d.graph["conv"].frozen, after(chosen("conv"), analysed), again=True),
    "add": Case(lambda d: d.popup() == "QuickAdd"),
    "replace": Case(lambda d: d.popup() == "QuickAdd", chosen("relu")),
    "bypass": Case(lambda d: d.graph["relu"].bypassed, chosen("relu"), again=True),
    "fold": Case(lambda d: d.graph["relu"].folded, chosen("relu"), again=True),
    "frame": Case(lambda d: [f.note for f in d.graph.frames] == [False], chosen("conv", "relu")),
    "note": Case(lambda d: [f.note for f in d.graph.frames] == [True]),
    "find": Case(found_open),
    "find_next": changes(place_of_search, sought, again=False),
    "find_previous": changes(place_of_search, sought, again=False),
    "find_layer": Case(lambda d: d.keyboard_in(d.window.library.search)),
}
SELECT: Final = {
    "invert": Case(lambda d: d.selection == d.graph.nodes.keys() - {"conv"}, chosen("conv")),
    "linked": Case(lambda d: d.selection == set(CHAIN), chosen("conv")),
    "upstream": Case(lambda d: d.selection == {"x", "conv"}, chosen("conv")),
    "downstream": Case(lambda d: d.selection == {"conv", "relu"}, chosen("conv")),
    "all_upstream": Case(lambda d: d.selection == set(CHAIN), chosen("relu")),
    "all_downstream": Case(lambda d: d.selection == set(CHAIN), chosen("x")),
    "go_up": Case(lambda d: d.selection == {"x"}, chosen("conv")),
    "go_down": Case(lambda d: d.selection == {"relu"}, chosen("conv")),
    "go_left": Case(lambda d: d.selection == {"relu"}, chosen("add")),
    "go_right": Case(lambda d: d.selection == {"add"}, chosen("relu")),
    "port": Case(lambda d: d.view.state.port is not None, chosen("conv")),
}
LINK: Final = {
    "start": Case(lambda d: d.popup() == "LinkList", chosen("relu")),
    "join": Case(lambda d: d.sources("add") == {"relu"}, chosen("relu", "add")),
    "join_over": Case(lambda d: d.sources("relu") == {"x"}, chosen("x", "relu")),
    "break": Case(lambda d: not d.graph.links, chosen("conv")),
    "pull_out": Case(lambda d: d.graph.links == {link("x", "relu")}, chosen("conv")),
}
VIEW: Final = {
    "zoom_in": changes(lambda d: d.view.zoom > 2.0 ** (d.level / 8), again=False),
    "zoom_out": changes(lambda d: d.view.zoom < 2.0 ** (d.level / 8), again=False),
    "zoom_100": Case(lambda d: d.view.zoom == 1.0, zoomed(3)),
    "fit": Case(lambda d: d.shows(*d.graph.nodes), away),
    "fit_selection": Case(lambda d: d.shows("loss"), after(chosen("loss"), away)),
    "fit_here": Case(lambda d: d.shows("loss"), after(chosen("loss"), away)),
    "snap": changes(lambda d: d.view.snap),
    "reduced_motion": changes(lambda d: d.view.motion.on),
    "box_touches": changes(lambda d: d.view.box_touches),
    "minimap": changes(lambda d: d.view.minimap.isHidden()),
    "help_beside": changes(
        lambda d: d.view.help_beside is not None and d.view.help_beside.on, chosen("conv")
    ),
    "indicators": changes(lambda d: d.view.indicators),
    "heat": changes(lambda d: d.view.heat),
}


def heat(name: str) -> Case:
    return Case(lambda d: d.view.heat == name, again=True)


def marked(digit: int) -> Ready:
    """Return what remembers a place, and goes away from it."""

    def ready(desk: Desk) -> None:
        desk.window.menus.call(f"view.set_bookmark_{digit}")
        desk.noted = desk.view.camera.shot
        away(desk)

    return ready


def is_set(desk: Desk, digit: int) -> bool:
    return digit in desk.controller.project.bookmarks


def bookmarks() -> dict[str, Case]:
    found = {"forget_bookmarks": Case(lambda d: not d.controller.project.bookmarks, marked(3))}
    for digit in range(1, 10):
        found[f"set_bookmark_{digit}"] = Case(partial(is_set, digit=digit))
        found[f"bookmark_{digit}"] = Case(lambda d: d.view.camera.shot == d.noted, marked(digit))
    return found


def places(desk: Desk) -> list[tuple[float, float]]:
    return [desk.position(node) for node in ("x", "conv", "relu", "loss")]


def shifted(way: str, x: int, y: int) -> dict[str, Case]:
    """Return the cases of a small and a large step to one side."""
    return {
        f"move_{far}{way}": Case(
            lambda d, n=size: d.position("relu") == (n * x, 240.0 + n * y), chosen("relu")
        )
        for far, size in (("", 8.0), ("far_", 64.0))
    }


EDGES: Final = ("left", "right", "top", "bottom", "across", "down")
ARRANGE: Final = {
    "lay_out": changes(places, mess, again=False),
    "lay_out_all": changes(places, after(mess, chosen("x")), again=False),
    "columns": changes(lambda d: d.view.columns),
    "pin": Case(lambda d: d.graph["conv"].pinned, chosen("conv"), again=True),
    "straighten": Case(
        lambda d: d.hand.output("x")[0] == d.hand.input("conv")[0], after(mess, chosen(*CHAIN))
    ),
    **{
        f"align_{edge}": Case(lambda d: d.label == "Align", after(mess, chosen("conv", "loss")))
        for edge in EDGES
    },
    **{
        f"space_{axis}": Case(
            lambda d: d.label == "Distribute", after(mess, chosen(*CHAIN, "loss"))
        )
        for axis in ("across", "down")
    },
    **shifted("left", -1, 0),
    **shifted("right", 1, 0),
    **shifted("up", 0, -1),
    **shifted("down", 0, 1),
}
CANVAS: Final = {
    f"{group}.{name}": case
    for group, cases in (
        ("edit", EDIT), ("select", SELECT), ("link", LINK), ("arrange", ARRANGE),
        ("view", {**VIEW, **bookmarks(), **{f"heat_{name}": heat(name) for name in HEATS}}),
    )
    for name, case in cases.items()
}  # fmt: skip
"""By the ids of the commands; each is tried at three zooms."""
