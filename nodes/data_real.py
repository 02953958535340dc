"""Real data that comes with scikit-learn: nothing has to be downloaded."""

from __future__ import annotations

from collections.abc import Iterator

from nodes.dataset import DATASETS, REAL, Classified, Dataset, FieldSpec, labels_parameter
from nodes.declaration import declaration
from nodes.params import integer

_MOST_NUMBERS = 5 * 10**8
_DIGITS = 1797
_UCI = "CC BY 4.0 (UCI Machine Learning Repository), shipped with scikit-learn"


def _numbers(shape: tuple[int, ...], name: str = "features", columns: str = "") -> FieldSpec:
    return FieldSpec(name, shape, "float32", "input", columns=tuple(columns.split()))


@declaration(
    DATASETS,
    category="Data",
    group=REAL,
    title="Digits",
    keywords=("handwritten", "image", "mnist"),
)
class Digits(Classified):
    """1,797 handwritten digits as 8 by 8 images, grey values from 0 to 1.

    They can be enlarged, and their grey repeated for each channel, for networks that want images
    of another kind. For networks that learn from few labels, `labelled` adds the field `known`:
    1 where the label may be used, else 0.
    """

    source = "Alpaydin and Kaynak (1998), Optical Recognition of Handwritten Digits"
    licence = _UCI
    values = _numbers((1, 8, 8), "image")
    class_names = tuple("0123456789")

    samples: int = integer(
        default=_DIGITS, min=20, max=_DIGITS, doc="How many images, from the first on."
    )
    size: int = integer(
        default=8, min=4, max=1024, unit="pixels", doc="Height and width, resized from 8 by 8."
    )
    channels: int = integer(
        default=1, min=1, max=16, doc="Channels, each with the same grey: 3 stands for colour."
    )
    labelled: int | None = integer(
        default=None,
        min=1,
        max=_DIGITS,
        optional=True,
        advanced=True,
        doc="Adds the field known, which is 1 for so many images, the first ones, and 0 for all "
        "others: times the scores, it hides the labels of those. None for no such field.",
    )
    labels: str = labels_parameter()

    def fields(self) -> tuple[FieldSpec, ...]:
        """Return the image at its size, the digit, and whether it is known."""
        _, label = super().fields()
        image = _numbers((self.channels, self.size, self.size), "image")
        known = () if self.labelled is None else (FieldSpec("known", (1,), "int64", "target"),)
        return (image, label, *known)

    def rows(self) -> int:
        """Return the number of images."""
        return self.samples

    def check(self) -> Iterator[tuple[str, str]]:
        """All images have to fit in memory."""
        yield from super().check()
        if self.samples * self.channels * self.size**2 > _MOST_NUMBERS:
            yield "size", f"makes more than {_MOST_NUMBERS:,} pixels of all images: take fewer"


@declaration(DATASETS, category="Data", group=REAL, title="Iris", keywords=("flower", "table"))
class Iris(Classified):
    """150 iris flowers of three species, four lengths in centimetres of each."""

    source = "Fisher (1936), The use of multiple measurements in taxonomic problems"
    licence = _UCI
    values = _numbers((4,), columns="sepal_length sepal_width petal_length petal_width")
    class_names = ("setosa", "versicolor", "virginica")

    labels: str = labels_parameter()

    def rows(self) -> int:
        """Return the number of flowers."""
        return 150


@declaration(DATASETS, category="Data", group=REAL, title="Wine", keywords=("chemistry", "table"))
class Wine(Classified):
    """178 wines from three growers, 13 chemical measurements of each. Scale the inputs."""

    source = "Aeberhard and Forina (1992), Wine recognition data"
    licence = _UCI
    uneven = ("features",)
    values = _numbers(
        (13,),
        columns="alcohol malic_acid ash alcalinity_of_ash magnesium total_phenols flavanoids "
        "nonflavanoid_phenols proanthocyanins color_intensity hue od280/od315_of_diluted_wines "
        "proline",
    )
    class_names = ("class_0", "class_1", "class_2")

    labels: str = labels_parameter()

    def rows(self) -> int:
        """Return the number of wines."""
        return 178


_CELL = (
    *("radius", "texture", "perimeter", "area", "smoothness", "compactness", "concavity"),
    *("concave_points", "symmetry", "fractal_dimension"),
)
_OF_CELLS = [*(f"mean_{x}" for x in _CELL), *(f"{x}_error" for x in _CELL)]


@declaration(
    DATASETS, category="Data", group=REAL, title="Breast cancer", keywords=("medicine", "table")
)
class BreastCancer(Classified):
    """569 tumours, malignant or benign, 30 measurements of cell nuclei each. Scale the inputs."""

    source = "Wolberg, Mangasarian, Street and Street (1995), Breast Cancer Wisconsin (Diagnostic)"
    licence = _UCI
    uneven = ("features",)
    values = _numbers((30,), columns=" ".join([*_OF_CELLS, *(f"worst_{x}" for x in _CELL)]))
    class_names = ("malignant", "benign")

    labels: str = labels_parameter()

    def rows(self) -> int:
        """Return the number of tumours."""
        return 569


@declaration(
    DATASETS,
    category="Data",
    group=REAL,
    title="Diabetes",
    keywords=("medicine", "regression", "table"),
)
class Diabetes(Dataset):
    """442 patients, ten measurements each, and how far the disease went in a year (25 to 346).

    The numbers are as measured: scale both the inputs and the target.
    """

    source = "Efron, Hastie, Johnstone and Tibshirani (2004), Least Angle Regression"
    licence = "shipped with scikit-learn (BSD 3-Clause)"
    uneven = ("features", "target")

    def fields(self) -> tuple[FieldSpec, ...]:
        """Return ten measurements and the progression."""
        columns = "age sex bmi bp s1 s2 s3 s4 s5 s6"
        progression = FieldSpec("target", (1,), "float32", "target", columns=("progression",))
        return (_numbers((10,), columns=columns), progression)

    def rows(self) -> int:
        """Return the number of patients."""
        return 442
