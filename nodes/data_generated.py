"""Data that is generated on the spot: points of a plane and sequences, for learning and trials."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from nodes.dataset import (
    DATASETS,
    GENERATED,
    LARGEST_SEED,
    Classified,
    Dataset,
    FieldSpec,
    labels_parameter,
)
from nodes.declaration import declaration
from nodes.params import flag, integer, real

_MOST_NUMBERS = 10**8
MADE_HERE = "none needed: generated on this machine"


def samples_parameter() -> Any:  # noqa: ANN401 - a dataclass field stands for any type
    return integer(default=1000, min=10, max=1_000_000, doc="Number of samples.")


def noise_parameter(default: float, doc: str = "How far points are scattered.") -> Any:  # noqa: ANN401
    return real(default=default, min=0.0, max=10.0, doc=doc)


def seed_parameter() -> Any:  # noqa: ANN401 - a dataclass field stands for any type
    return integer(default=0, min=0, max=LARGEST_SEED, doc="Another seed gives other samples.")


class Points(Classified):
    """Generated points of a plane, each of a class. Each declares `samples`."""

    samples: Any
    licence = MADE_HERE
    values = FieldSpec("point", (2,), "float32", "input", columns=("x", "y"))
    class_names = ("0", "1")

    def rows(self) -> int:
        """Return the number of points."""
        return int(self.samples)


@declaration(
    DATASETS,
    category="Data",
    group=GENERATED,
    title="Two moons",
    keywords=("toy", "plane", "classification"),
)
class TwoMoons(Points):
    """Points on two half circles that reach into each other: no straight line parts them."""

    source = "after scikit-learn's make_moons"

    samples: int = samples_parameter()
    noise: float = noise_parameter(0.1)
    seed: int = seed_parameter()
    labels: str = labels_parameter()


@declaration(
    DATASETS,
    category="Data",
    group=GENERATED,
    title="Circles",
    keywords=("toy", "plane", "rings", "classification"),
)
class Circles(Points):
    """Points on a circle and on a smaller one inside it."""

    source = "after scikit-learn's make_circles"

    samples: int = samples_parameter()
    noise: float = noise_parameter(0.08)
    ratio: float = real(default=0.5, min=0.05, max=0.95, doc="Size of the inner circle.")
    seed: int = seed_parameter()
    labels: str = labels_parameter()


class Arms(Points):
    """Generated points in any number of classes. Each declares `classes`."""

    classes: Any

    def names_of_classes(self) -> tuple[str, ...]:
        """Return the numbers of the classes."""
        return tuple(str(number) for number in range(int(self.classes)))


@declaration(
    DATASETS,
    category="Data",
    group=GENERATED,
    title="Spirals",
    keywords=("toy", "plane", "arms", "classification"),
)
class Spirals(Arms):
    """Points on spiral arms that wind around each other: hard for a network without depth."""

    source = "after Lang and Witbrock (1988), Learning to tell two spirals apart"

    samples: int = samples_parameter()
    classes: int = integer(default=2, min=2, max=8, doc="Number of arms.")
    turns: float = real(default=1.5, min=0.25, max=5.0, doc="How often each arm winds around.")
    noise: float = noise_parameter(0.02)
    seed: int = seed_parameter()
    labels: str = labels_parameter()


@declaration(
    DATASETS,
    category="Data",
    group=GENERATED,
    title="Blobs",
    keywords=("toy", "plane", "clusters", "classification"),
)
class Blobs(Arms):
    """Round clouds of points, their centres evenly on a circle: straight lines part them."""

    source = "after scikit-learn's make_blobs"

    samples: int = samples_parameter()
    classes: int = integer(default=3, min=2, max=20, doc="Number of clouds.")
    spread: float = noise_parameter(0.2, "Standard deviation of a cloud; the circle has radius 1.")
    seed: int = seed_parameter()
    labels: str = labels_parameter()


class Series(Dataset):
    """Generated sequences. Each declares `samples`, `length` and `free_length`."""

    samples: Any
    length: Any
    free_length: Any
    licence = MADE_HERE

    def rows(self) -> int:
        """Return the number of sequences."""
        return int(self.samples)

    def shape(self, width: int) -> tuple[int | str, ...]:
        """Return the shape of a sequence of `width` numbers a step."""
        return ("T" if self.free_length else int(self.length), width)

    def steps(self) -> int:
        """Return the numbers that are made for each sequence."""
        return int(self.length)

    def check(self) -> Iterator[tuple[str, str]]:
        """All sequences have to fit in memory."""
        if self.samples * self.steps() > _MOST_NUMBERS:
            yield "samples", f"times length must be at most {_MOST_NUMBERS:,}: take fewer samples"


def free_length_parameter() -> Any:  # noqa: ANN401 - a dataclass field stands for any type
    return flag(default=True, doc="The network takes sequences of any length (T), or only of this.")


@declaration(
    DATASETS,
    category="Data",
    group=GENERATED,
    title="Sine series",
    keywords=("time", "forecast", "sequence", "wave"),
)
class SineSeries(Series):
    """Noisy sine waves of different period and phase: foretell how each goes on."""

    source = "sine waves with periods of 10 to 40 steps"

    samples: int = samples_parameter()
    length: int = integer(default=40, min=2, max=10_000, doc="Steps that the network sees.")
    horizon: int = integer(default=1, min=1, max=1000, doc="Steps to foretell.")
    noise: float = noise_parameter(0.02, "How far each value is off the wave.")
    free_length: bool = free_length_parameter()
    seed: int = seed_parameter()

    def fields(self) -> tuple[FieldSpec, ...]:
        """Return the values seen (T, 1) and the values to foretell."""
        future = FieldSpec("future", (self.horizon,), "float32", "target")
        return (FieldSpec("series", self.shape(1), "float32", "input"), future)

    def steps(self) -> int:
        """Return the steps that are seen and those to foretell."""
        return self.length + self.horizon


@declaration(
    DATASETS,
    category="Data",
    group=GENERATED,
    title="Add two numbers",
    keywords=("sequence", "memory", "recurrent", "sum"),
)
class AddTwoNumbers(Series):
    """The adding problem: a row of random numbers, two of them marked; say the sum of the two.

    Answering 1 whatever comes in has a mean squared error of 0.167: a network that remembers
    gets far below.
    """

    source = "after Hochreiter and Schmidhuber (1997), Long Short-Term Memory, experiment 4"

    samples: int = samples_parameter()
    length: int = integer(default=20, min=2, max=10_000, doc="Length of a row.")
    free_length: bool = free_length_parameter()
    seed: int = seed_parameter()

    def fields(self) -> tuple[FieldSpec, ...]:
        """Return the row (T, 2) of numbers and marks, and the sum."""
        row = FieldSpec("row", self.shape(2), "float32", "input", columns=("number", "mark"))
        return (row, FieldSpec("total", (1,), "float32", "target"))
