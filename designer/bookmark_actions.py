"""The rows of the commands that remember parts of the drawing and come back to them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Final

from designer.action import Action
from designer.words import tr
from nodes.phrase import phrase

if TYPE_CHECKING:
    from designer.mainwindow import MainWindow

_DIGITS: Final = range(1, 10)


def _set(window: MainWindow, digit: int) -> None:
    from designer.canvas.bookmarks import set_bookmark

    set_bookmark(window.view, digit)


def _go(window: MainWindow, digit: int) -> None:
    from designer.canvas.bookmarks import go_to_bookmark

    go_to_bookmark(window.view, digit)


def _forget(window: MainWindow) -> None:
    from designer.canvas.bookmarks import forget_bookmarks

    forget_bookmarks(window.view)


def _needs_bookmark(window: MainWindow, digit: int) -> str:
    there = digit in window.controller.project.bookmarks
    return "" if there else tr("Bookmark {n} is not set: set it first.", n=digit)


def _needs_any(window: MainWindow) -> str:
    return "" if window.controller.project.bookmarks else tr("No bookmark is set.")


def _rows() -> Iterator[Action]:
    for digit in _DIGITS:
        yield Action(
            f"view.bookmark_{digit}",
            phrase("Go to bookmark {n}", n=digit),
            partial(_go, digit=digit),
            canvas_keys=str(digit),
            obstacle=partial(_needs_bookmark, digit=digit),
            under="Bookmarks",
        )
    for digit in _DIGITS:
        yield Action(
            f"view.set_bookmark_{digit}",
            phrase("Set bookmark {n}", n=digit),
            partial(_set, digit=digit),
            canvas_keys=f"Ctrl+{digit}",
            group=digit == _DIGITS[0],
            tip="Remember what is shown of the network now, in the project",
            under="Bookmarks",
        )
    yield Action(
        "view.forget_bookmarks",
        "Forget bookmarks",
        _forget,
        obstacle=_needs_any,
        group=True,
        under="Bookmarks",
    )


BOOKMARK_ROWS: Final = tuple(_rows())
