"""The commands of blocks."""

from __future__ import annotations

from typing import Final

from designer.action import Action, needs_block, needs_surrounding

BLOCK_ROWS: Final = (
    Action(
        "block.enter",
        "&Enter block",
        lambda w: w.enter_block(),
        "Alt+Down",
        obstacle=needs_block,
        tip="Show the inside of the selected block",
    ),
    Action(
        "block.leave",
        "&Leave block",
        lambda w: w.controller.leave(),
        "Alt+Up",
        canvas_keys="U",
        obstacle=needs_surrounding,
        tip="Show what is around this block",
    ),
)
