"""Moves of a game in which a falling ball has to be caught."""

import torch
from torch import Tensor
from torch.nn import functional as F

CELLS, FRAMES = 12, 4
STAY, LEFT, RIGHT, ALSO_STAY = range(4)


def make_catch_the_ball(
    samples: int, size: int, discount: float, seed: int
) -> dict[str, Tensor]:
    """Return images before and after (N, 4, size, size), and for each move (N, 1).

    The bat is three cells wide and moves one cell; the ball falls one row each move.
    """
    random = torch.Generator().manual_seed(seed)

    def chosen(high: int, count: int = 1) -> Tensor:
        return torch.randint(high, (samples, count), generator=random)

    action = chosen(ALSO_STAY + 1, FRAMES)
    moved = (action == RIGHT).long() - (action == LEFT).long()
    bat = torch.cat(
        [torch.zeros(samples, 1, dtype=torch.int64), moved.cumsum(1)], dim=1
    )
    bat = (bat + chosen(CELLS - 2) + 1).clamp(1, CELLS - 2)
    ball, row = chosen(CELLS), chosen(CELLS - 1)
    rows = (row + torch.arange(FRAMES + 1) - FRAMES + 1).clamp(min=0)
    images = F.interpolate(drawn(rows, ball, bat), size=(size, size))
    over = rows[:, -1:] == CELLS - 1
    caught = (bat[:, -1:] - ball).abs() <= 1
    return {
        "frames": images[:, :-1],
        "action": action[:, -1:],
        "reward": torch.where(over, 2.0 * caught - 1.0, 0.0),
        "discount": discount * (~over).float(),
        "next_frames": images[:, 1:],
    }


def drawn(rows: Tensor, ball: Tensor, bat: Tensor) -> Tensor:
    """Return images (N, T, rows, columns): the ball, and the bat in the last row."""
    cells = torch.arange(CELLS)
    images = (rows[:, :, None, None] == cells[:, None]) & (
        ball[:, :, None, None] == cells
    )
    images[:, :, -1] |= (bat[:, :, None] - cells).abs() <= 1
    return images.float()
