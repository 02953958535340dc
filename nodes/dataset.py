"""What a dataset is: samples with named fields, and how they are split and scaled."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, ClassVar, Literal

from nodes.declaration import Declared, declaration
from nodes.params import choice, flag, integer, real

LARGEST_SEED = 2**32 - 1


@dataclass(frozen=True)
class FieldSpec:
    """One field of a sample: what an Input node can be bound to.

    `shape` is that of one sample, T standing for any length. `classes` names the classes of
    an integer field, class 0 first. `columns` names what lies along the last axis.
    """

    name: str
    shape: tuple[int | str, ...]
    dtype: str
    role: Literal["input", "target"]
    classes: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()


def label_field(
    classes: tuple[str, ...], labels: str = "classes", name: str = "label"
) -> FieldSpec:
    """Return the field of the right class in one of its forms: see the parameter `labels`."""
    if labels == "one_hot":
        return FieldSpec(name, (len(classes),), "float32", "target", classes, classes)
    if labels == "binary":
        return FieldSpec(name, (1,), "float32", "target", classes)
    return FieldSpec(name, (), "int64", "target", classes)


class Dataset(Declared):
    """Samples to train on: built in, generated, or in a file of the user's.

    `source` is where the data comes from and `licence` what may be done with it. `uneven`
    names the fields whose numbers are so large or so different that training wants them scaled.
    `group` is its part of the palette.
    """

    source: ClassVar[str] = ""
    licence: ClassVar[str] = ""
    uneven: ClassVar[tuple[str, ...]] = ()
    group: ClassVar[str] = ""

    def fields(self) -> tuple[FieldSpec, ...]:
        """Return the fields of a sample; () for a file, which has to be read first."""
        return ()

    def rows(self) -> int:
        """Return the number of samples; 0 for a file, which has to be read first."""
        return 0


DATASETS: dict[str, type[Dataset]] = {}
"""Every dataset by its type name. Import `nodes.datasets` to fill it."""

REAL = "Real data"
GENERATED = "Generated"
FILES = "Your files"
GROUPS = (REAL, GENERATED, FILES)
"""The parts of the palette, in their order."""


def labels_parameter() -> Any:  # noqa: ANN401 - a dataclass field stands for any type
    """Declare the form of a label."""
    return choice(
        "classes",
        "one_hot",
        "binary",
        default="classes",
        advanced=True,
        doc="What the label is: the number of the class, for CrossEntropy; one_hot, a 0 or 1 for "
        "each class; or binary, a single 0 or 1, for BCE and BCEWithLogits (two classes).",
    )


class Classified(Dataset):
    """A dataset whose target is a class. Each declares `labels`, the form of that target."""

    labels: Any
    class_names: ClassVar[tuple[str, ...]] = ()
    values: ClassVar[FieldSpec]

    def fields(self) -> tuple[FieldSpec, ...]:
        """Return the numbers of a sample and its class."""
        return (self.values, label_field(self.names_of_classes(), self.labels))

    def names_of_classes(self) -> tuple[str, ...]:
        """Return the classes with these parameters."""
        return self.class_names

    def check(self) -> Iterator[tuple[str, str]]:
        """One number can tell two classes apart, no more."""
        count = len(self.names_of_classes())
        if self.labels == "binary" and count > 2:  # noqa: PLR2004 - binary means two
            yield "labels", f"can be binary with two classes, but there are {count}: use one_hot"


def _scaling_parameter(doc: str) -> Any:  # noqa: ANN401 - a dataclass field stands for any type
    return choice("none", "standardise", "min-max", default="none", doc=doc)


@declaration({}, title="Preparation")
class Preparation(Declared):
    """How the samples are split into training, validation and test, and how they are scaled."""

    validation: float = real(
        default=0.2,
        min=0.0,
        max=0.95,
        doc="Share of the samples that only measures how well the network does.",
    )
    test: float = real(
        default=0.0, min=0.0, max=0.95, doc="Share that is kept aside for the very end."
    )
    seed: int = integer(default=0, min=0, max=LARGEST_SEED, doc="Another seed gives another split.")
    stratify: bool = flag(
        default=True, doc="Give every part the same mix of classes (classification)."
    )
    scaling: str = _scaling_parameter(
        "Inputs: standardise to mean 0 and deviation 1, or min-max to 0 ... 1, both measured on "
        "the training part alone."
    )
    target_scaling: str = _scaling_parameter("The same for targets that are numbers.")

    def check(self) -> Iterator[tuple[str, str]]:
        """Something has to be left to train on."""
        if self.validation + self.test > 0.95:  # noqa: PLR2004 - as the bound of each
            held = f"{self.validation:g} + {self.test:g}"
            yield "validation", f"and test must leave 0.05 or more for training, but are {held}"
