"""Generated images, of which each pixel has its target."""

from __future__ import annotations

from collections.abc import Iterator

from nodes.data_generated import MADE_HERE, noise_parameter, seed_parameter
from nodes.dataset import DATASETS, GENERATED, Dataset, FieldSpec
from nodes.declaration import declaration
from nodes.params import integer

_MOST_NUMBERS = 10**8


@declaration(
    DATASETS,
    category="Data",
    group=GENERATED,
    title="Cells",
    keywords=("image", "segmentation", "mask", "pixels", "dense", "unet", "medical"),
)
class Cells(Dataset):
    """Round cells, bright or dim, on a noisy ground: tell for each pixel whether a cell is there.

    The mask holds 1 where a cell is and 0 elsewhere, for CrossEntropy over two channels.
    """

    source = "discs of random place, size and brightness"
    licence = MADE_HERE

    samples: int = integer(default=200, min=10, max=100_000, doc="Number of images.")
    size: int = integer(default=64, min=8, max=1024, unit="pixels", doc="Height and width.")
    cells: int = integer(default=6, min=1, max=100, doc="Cells in each image.")
    noise: float = noise_parameter(0.2, "Standard deviation of the noise; a cell is 0.3 to 1.")
    seed: int = seed_parameter()

    def fields(self) -> tuple[FieldSpec, ...]:
        """Return the image and its mask."""
        image = FieldSpec("image", (1, self.size, self.size), "float32", "input")
        return (image, FieldSpec("mask", (self.size, self.size), "int64", "target"))

    def rows(self) -> int:
        """Return the number of images."""
        return self.samples

    def check(self) -> Iterator[tuple[str, str]]:
        """All images have to fit in memory."""
        if self.samples * self.size**2 > _MOST_NUMBERS:
            yield "samples", f"times pixels must be at most {_MOST_NUMBERS:,}: take fewer samples"
