"""Reductions: one number for all those along some axes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from nodes.declaration import family
from nodes.layer import Layer, Port, layer
from nodes.library.limits import AXIS
from nodes.library.ports import NUMBERS
from nodes.params import flag, integer, integers, real
from nodes.shapes import Dims, axis_problem, first_problem, shown

REDUCED: Final = Port("y", "One number for those along the axes, which go unless they are kept.")
TRUTHS: Final = Port("x", "True or false.", dtype="boolean")
CORRECTION: Final = integer(
    default=1,
    min=0,
    max=1,
    advanced=True,
    doc="1 divides by one less than the count, as for a sample; 0 by the count.",
)


@family
class Reduction(Layer):
    """What all reductions share; `method` is the tensor's method that does it."""

    inputs = (NUMBERS,)
    outputs = (REDUCED,)

    dim: tuple[int, ...] = integers(
        preset=(-1,),
        min=-1 - AXIS,
        max=AXIS,
        shortest=1,
        literal=True,
        doc="The axes, counted with the batch as axis 0; -1 is the last.",
    )
    keepdim: bool = flag(default=False, doc="Keep the axes, with size 1.")

    def reduced(self, method: str, more: str = "") -> str:
        """Return the call of a method; one axis is written as a number, several as a tuple."""
        rest = ", ".join(filter(None, (self._axes, more, "{keepdim=}")))
        return f"{{y}} = {{x}}.{method}({rest})"

    @property
    def _axes(self) -> str:
        return "{*dim}" if len(self.dim) == 1 else "{dim}"

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that the axes exist, differ and leave the batch alone."""
        dims = shapes["x"]
        found = next(filter(None, (axis_problem(dims, axis) for axis in self.dim)), None)
        if not found and len({axis % len(dims) for axis in self.dim}) < len(self.dim):
            found = "must name each axis once"
        yield from first_problem(dim=found)


@layer(
    category="Math",
    stem="mean",
    keywords=("average", "reduce", "global average pooling"),
    shapes="(…, S, …) → (…, …), without the axes dim, or with size 1 if keepdim",
    formula="y = 1/S · Σ x over the axes dim, S numbers in all",
    use=(
        "To summarize steps, pixels or tokens in one vector, such as a mean over time before "
        "a classifier."
    ),
    avoid=(
        "Over padded steps, which count as well, and where a single strong sign decides; take Max."
    ),
    source="PyTorch, torch.mean",
)
class Mean(Reduction):
    """Takes the mean along one or more axes."""

    def call(self) -> str:
        """Return the call."""
        return self.reduced("mean")


@layer(
    category="Math",
    stem="total",
    keywords=("add", "reduce", "total"),
    shapes="(…, S, …) → (…, …), without the axes dim, or with size 1 if keepdim",
    formula="y = Σ x over the axes dim",
    use="Where amounts add up: counts, messages in a graph, squares in a distance.",
    avoid="Over axes whose length varies, since results grow with it; take Mean.",
    source="PyTorch, torch.sum",
)
class Sum(Reduction):
    """Adds up along one or more axes."""

    def call(self) -> str:
        """Return the call."""
        return self.reduced("sum")


@layer(
    category="Math",
    stem="maximum",
    keywords=("maximum", "largest", "reduce", "global max"),
    shapes="(…, S, …) → (…, …), without the axes dim, or with size 1 if keepdim",
    formula="y = max of x over the axes dim",
    use="To ask whether a feature occurs anywhere along an axis, such as a word in a text.",
    avoid=(
        "Where all numbers should learn: only the largest gets a gradient, equal ones share "
        "it; take Mean."
    ),
    source="PyTorch, torch.amax",
)
class Max(Reduction):
    """Takes the largest number along one or more axes."""

    def call(self) -> str:
        """Return the call."""
        return self.reduced("amax")


@layer(
    category="Math",
    stem="minimum",
    keywords=("minimum", "smallest", "reduce", "amin"),
    shapes="(…, S, …) → (…, …), without the axes dim, or with size 1 if keepdim",
    formula="y = min x over the axes dim",
    use="For the weakest link: the nearest prototype, the worst of several scores.",
    avoid="Where all numbers should learn: only the smallest gets a gradient; take Mean.",
    source="PyTorch, torch.amin",
)
class Min(Reduction):
    """Takes the smallest number along one or more axes."""

    def call(self) -> str:
        """Return the call."""
        return self.reduced("amin")


@layer(
    category="Math",
    stem="variance",
    keywords=("spread", "statistics", "variance"),
    shapes="(…, S, …) → (…, …), without the axes dim, or with size 1 if keepdim",
    formula="y = Σ (x − mean)² / (S − correction), over the axes dim",
    use="To tell how much the steps or channels of a sample differ, as minibatch features do.",
    avoid="Over an axis of size 1, where it is not a number unless correction is 0.",
    source="PyTorch, torch.var",
)
class Var(Reduction):
    """The variance along one or more axes: the mean square of the distance from the mean."""

    correction: int = CORRECTION

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check the axes, and that there is more than one number to differ."""
        found = list(super().check_shapes(shapes))
        yield from found or _lone_problem(shapes["x"], self.dim, self.correction)

    def call(self) -> str:
        """Return the call."""
        return self.reduced("var", "{correction=}")


@layer(
    category="Math",
    stem="deviation",
    keywords=("standard deviation", "sigma", "spread", "statistics"),
    shapes="(…, S, …) → (…, …), without the axes dim, or with size 1 if keepdim",
    formula="y = √(Σ (x − mean)² / (S − correction)), over the axes dim",
    use="For a normalization written out by hand, and for pooling speech by mean and spread.",
    avoid="Where all numbers may be equal: its slope is infinite there; take Var.",
    source="PyTorch, torch.std",
)
class Std(Reduction):
    """The standard deviation along one or more axes."""

    correction: int = CORRECTION

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check the axes, and that there is more than one number to differ."""
        found = list(super().check_shapes(shapes))
        yield from found or _lone_problem(shapes["x"], self.dim, self.correction)

    def call(self) -> str:
        """Return the call."""
        return self.reduced("std", "{correction=}")


@layer(
    category="Math",
    stem="norm",
    keywords=("length", "magnitude", "l2", "l1", "euclidean", "vector norm"),
    shapes="(…, S, …) → (…, …), without the axes dim, or with size 1 if keepdim",
    formula="y = (Σ |x|^ord)^(1/ord), over the axes dim",
    use="For the length of vectors: capsules, gradients of a critic, sizes of a step.",
    avoid="Where a vector may be 0 and gradients pass; sum the squares instead.",
    source="PyTorch, torch.linalg.vector_norm",
)
class Norm(Reduction):
    """The length of the vectors along one or more axes."""

    ord: float = real(
        default=2.0, min=0.0, max=100.0, doc="2 for length as on paper, 1 for the sum of sizes."
    )

    def call(self) -> str:
        """Return the call."""
        return f"{{y}} = torch.linalg.vector_norm({{x}}, {{ord=}}, dim={self._axes}, {{keepdim=}})"


@layer(
    category="Math",
    stem="log_sum_exp",
    keywords=("softmax", "free energy", "smooth maximum", "log partition", "logsumexp"),
    shapes="(…, S, …) → (…, …), without the axes dim, or with size 1 if keepdim",
    formula="y = ln Σ e^x over the axes dim",
    use="For a smooth maximum, and to add up probabilities that are kept as logarithms.",
    avoid="As a loss over classes, which CrossEntropy computes whole.",
    source="PyTorch, torch.logsumexp",
)
class LogSumExp(Reduction):
    """The logarithm of the sum of exponentials, computed without overflow."""

    def call(self) -> str:
        """Return the call."""
        return self.reduced("logsumexp")


def _lone_problem(dims: Dims, axes: tuple[int, ...], correction: int) -> Iterator[tuple[str, str]]:
    sizes = [dims[axis] for axis in axes]
    if correction and all(size == 1 for size in sizes):
        yield (
            "dim",
            f"must hold more than one number, but axes {shown(axes)} of {shown(dims)} do not",
        )


@family
class OneAxisReduction(Layer):
    """Reduces a single axis, as PyTorch's functions for one axis do."""

    inputs = (NUMBERS,)

    dim: int = integer(
        preset=-1,
        min=-1 - AXIS,
        max=AXIS,
        literal=True,
        doc="The axis, counted with the batch as axis 0; -1 is the last.",
    )
    keepdim: bool = flag(default=False, doc="Keep the axis, with size 1.")

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that the axis exists and is not the batch."""
        yield from first_problem(dim=axis_problem(shapes["x"], self.dim))


@layer(
    category="Math",
    stem="product",
    outputs=(REDUCED,),
    forward="{y} = {x}.prod({dim}, {keepdim=})",
    keywords=("multiply", "reduce", "prod", "joint probability"),
    shapes="(…, S, …) → (…, …), without the axis dim, or with size 1 if keepdim",
    formula="y = Π x over axis dim",
    use="To join the probabilities of independent events.",
    avoid="Over many factors, which run to 0 or to infinity; sum their logarithms instead.",
    source="PyTorch, torch.prod",
)
class Prod(OneAxisReduction):
    """Multiplies all numbers along an axis."""


@layer(
    category="Math",
    stem="argmax",
    outputs=(Port("y", "Positions, whole numbers (int64).", dtype="integer"),),
    forward="{y} = {x}.argmax({dim}, {keepdim=})",
    keywords=("class", "decision", "winner", "predicted label", "index of largest"),
    shapes="(…, S, …) → (…, …), without the axis dim, or with size 1 if keepdim",
    formula="y = the index of the largest x along axis dim",
    use="To decide for a class at the end, or to look up the nearest entry of a codebook.",
    avoid="Before a loss: no gradient passes through it. Losses want the scores.",
    source="PyTorch, torch.argmax",
)
class ArgMax(OneAxisReduction):
    """Tells at which position of an axis the largest number stands."""


@layer(
    category="Math",
    stem="argmin",
    outputs=(Port("y", "Positions, whole numbers (int64).", dtype="integer"),),
    forward="{y} = {x}.argmin({dim}, {keepdim=})",
    keywords=("nearest", "codebook", "vq-vae", "quantization", "index of smallest"),
    shapes="(…, S, …) → (…, …), without the axis dim, or with size 1 if keepdim",
    formula="y = the index of the smallest x along axis dim",
    use="To find the nearest entry of a codebook out of distances.",
    avoid="On a path that should learn, since no gradient passes; Softmin is its smooth form.",
    source="PyTorch, torch.argmin",
)
class ArgMin(OneAxisReduction):
    """Tells at which position of an axis the smallest number stands."""


@layer(
    category="Math",
    stem="anywhere",
    inputs=(TRUTHS,),
    outputs=(Port("y", "True or false for those along the axis.", dtype="boolean"),),
    forward="{y} = {x}.any({dim}, {keepdim=})",
    keywords=("or", "exists", "mask", "some"),
    shapes="(…, S, …) → (…, …), without the axis dim, or with size 1 if keepdim",
    formula="y = x[0] or x[1] or …, along axis dim",
    use="To tell which samples have any step or pixel of a kind.",
    avoid="For how many there are: Cast to float32 and take Sum.",
    source="PyTorch, torch.any",
)
class Any(OneAxisReduction):
    """True where at least one along the axis is true."""


@layer(
    category="Math",
    stem="everywhere",
    inputs=(TRUTHS,),
    outputs=(Port("y", "True or false for those along the axis.", dtype="boolean"),),
    forward="{y} = {x}.all({dim}, {keepdim=})",
    keywords=("and", "every", "mask", "each"),
    shapes="(…, S, …) → (…, …), without the axis dim, or with size 1 if keepdim",
    formula="y = x[0] and x[1] and …, along axis dim",
    use="To tell which samples are padding through and through.",
    avoid="For the share that is true: Cast to float32 and take Mean.",
    source="PyTorch, torch.all",
)
class All(OneAxisReduction):
    """True where all along the axis are true."""
