"""The figures of a network as a table, and which goals they miss."""

from __future__ import annotations

from dataclasses import dataclass

GOALS = {1000: 6.0, 5000: 8.0}
"""Milliseconds that no frame may take at a number of nodes, whatever the zoom."""
FAR_GOALS = {20000: 16.0}
"""The same, with all in view."""
BESIDE, RATIO = 1000, 20.0
"""At how many nodes the frames are to be how many times faster than NodeGraphQt."""
UNITS = 8.0
"""What --check allows a frame at 1,000 nodes, in units of this machine."""
FRAMES = ("repaint", "pan", "zoom")
_NONE = "-"


@dataclass(frozen=True)
class Column:
    """The figures of one editor on one network."""

    figures: dict[str, float]
    stopped: int = 0
    """After how many seconds it was stopped, 0 if it was not."""

    @property
    def told(self) -> dict[str, float]:
        """The figures, and that there are no more."""
        return self.figures | ({"stopped after s": self.stopped} if self.stopped else {})

    @property
    def frames(self) -> dict[str, float]:
        """What a frame takes, by name."""
        return {n: ms for n, ms in self.figures.items() if n.split(maxsplit=1)[0] in FRAMES}


def table(title: str, columns: dict[str, Column]) -> str:
    """Return the figures of the editors, and how many times as long others take as ours."""
    ours = columns["ours"]
    others = {name: column for name, column in columns.items() if name != "ours"}
    heads = ["ours", *(head for name in others for head in (name, "times ours"))]
    lines = [f"{title:22}" + "".join(f"{head:>14}" for head in heads)]
    late = dict.fromkeys(others, False)
    for name in ours.figures:
        cells = [f"{ours.figures[name]:.2f}"]
        for other, column in others.items():
            there, first = name in column.figures, column.stopped and not late[other]
            late[other] |= not there and bool(first)
            cells.append(
                f"{column.figures[name]:.2f}" if there
                else f"> {column.stopped} s" if first else _NONE
            )  # fmt: skip
            cells.append(f"{column.figures[name] / ours.figures[name]:.1f}" if there else _NONE)
        lines.append(f"{name:22}" + "".join(f"{cell:>14}" for cell in cells))
    return "\n".join((*lines, ""))


def missed(network: str, columns: dict[str, Column]) -> list[str]:
    """Return which goals of the canvas are missed on a network, as "1000 skip", in words."""
    count, ours = int(network.split(maxsplit=1)[0]), columns["ours"].frames
    goal, far = GOALS.get(count, float("inf")), FAR_GOALS.get(count, float("inf"))
    found = [f"{network}: {n} {ms:.1f} ms of {goal}" for n, ms in ours.items() if ms > goal]
    found += [
        f"{network}: {n} {ms:.1f} ms of {far}"
        for n, ms in ours.items()
        if n.endswith("all") and ms > far
    ]
    theirs = columns["NodeGraphQt"].frames if "NodeGraphQt" in columns and count == BESIDE else {}
    for name, ms in theirs.items():
        times = ms / ours[name]
        if times < RATIO:
            found.append(f"{network}: {name}, NodeGraphQt takes {times:.1f} times ours, not 20")
    return found


def beyond_units(columns: dict[str, Column]) -> list[str]:
    """Return which of our frames take more units of this machine than are allowed."""
    if "ours" not in columns:
        return []
    most = UNITS * columns["ours"].figures["unit"]
    return [name for name, ms in columns["ours"].frames.items() if ms > most]
