"""Moves in generated games, for networks that learn what a move is worth."""

from __future__ import annotations

from collections.abc import Iterator

from nodes.data_generated import MADE_HERE, seed_parameter
from nodes.dataset import DATASETS, GENERATED, Dataset, FieldSpec
from nodes.declaration import declaration
from nodes.params import integer, real

_CELLS = 12
_MOST_NUMBERS = 5 * 10**8


@declaration(
    DATASETS,
    category="Data",
    group=GENERATED,
    title="Catch the ball",
    keywords=("reinforcement", "game", "atari", "q-learning", "dqn", "transitions", "replay"),
)
class CatchTheBall(Dataset):
    """Moves of a game: a ball falls through 12 rows, a bat at the bottom has to be there.

    A sample is one move of a random player: the last four images, what was done (0 and 3
    nothing, 1 left, 2 right), what it brought (1 for a ball that was caught, -1 for one that was
    missed), and the four images after it. The discount is 0 where the game is over.
    """

    source = "a random player's moves, as in the replay memory of Mnih et al. (2015)"
    licence = MADE_HERE

    samples: int = integer(default=256, min=10, max=100_000, doc="Number of moves.")
    size: int = integer(
        default=84, min=_CELLS, max=1020, unit="pixels", doc="Height and width, a multiple of 12."
    )
    discount: float = real(
        default=0.99, min=0.0, max=1.0, doc="What a reward is worth that comes a move later."
    )
    seed: int = seed_parameter()

    def fields(self) -> tuple[FieldSpec, ...]:
        """Return the images before, the move, its reward and discount, the images after."""
        images = (4, self.size, self.size)
        return (
            FieldSpec("frames", images, "float32", "input"),
            FieldSpec("action", (1,), "int64", "input"),
            FieldSpec("reward", (1,), "float32", "target"),
            FieldSpec("discount", (1,), "float32", "target"),
            FieldSpec("next_frames", images, "float32", "target"),
        )

    def rows(self) -> int:
        """Return the number of moves."""
        return self.samples

    def check(self) -> Iterator[tuple[str, str]]:
        """Each cell is a square of pixels, and all images have to fit in memory."""
        if self.size % _CELLS:
            yield "size", f"must be a multiple of {_CELLS}, but is {self.size}"
        if self.samples * 8 * self.size**2 > _MOST_NUMBERS:
            yield "samples", f"make more than {_MOST_NUMBERS:,} pixels of all images: take fewer"
