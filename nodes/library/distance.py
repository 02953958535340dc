"""How far two tensors are from each other, vector by vector."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from nodes.declaration import family
from nodes.layer import Layer, Port, layer
from nodes.library.limits import AXIS
from nodes.params import flag, integer, real
from nodes.shapes import Dims, axis_problem, first_problem, stretch_problem


@family
class Comparison(Layer):
    """Compares the vectors of two tensors, each with the one in the same place."""

    inputs = (
        Port("x1", "The first vectors.", dtype="float"),
        Port("x2", "The second vectors, of the same shape or with axes of size 1.", dtype="float"),
    )
    forward = "{y} = {self}({x1}, {x2})"

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that each vector has its partner."""
        yield from first_problem(x2=stretch_problem(shapes["x2"], shapes["x1"], "x1"))


@layer(
    category="Merge",
    module="nn.CosineSimilarity",
    stem="similarity",
    outputs=(Port("y", "From -1 to 1 for each pair; the axis of the vectors is gone."),),
    keywords=("cosine", "angle", "dot product", "embedding", "retrieval", "siamese"),
    shapes="(N, C, …), (N, C, …) → (N, …), without the axis dim",
    formula="y = Σ x1·x2 / (max(‖x1‖, eps)·max(‖x2‖, eps)), over axis dim",
    use=(
        "To compare embeddings of words, images or people, where the direction of a vector means "
        "something and its length does not."
    ),
    avoid=(
        "Where the length matters: PairwiseDistance looks at it. To compare each with all take a "
        "MatMul of normalized vectors."
    ),
    source="PyTorch, nn.CosineSimilarity",
)
class CosineSimilarity(Comparison):
    """The cosine of the angle between two vectors: 1 the same way, 0 at right angles."""

    dim: int = integer(
        default=1,
        min=-1 - AXIS,
        max=AXIS,
        literal=True,
        doc="The axis of the vectors, counted with the batch as axis 0; -1 is the last.",
    )
    eps: float = real(
        default=1e-8,
        above=0.0,
        max=1.0,
        advanced=True,
        doc="The least length of a vector, so that nothing is divided by zero.",
    )

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check also that there is such an axis."""
        yield from super().check_shapes(shapes)
        longer = max(shapes["x1"], shapes["x2"], key=len)
        yield from first_problem(dim=axis_problem(longer, self.dim))


@layer(
    category="Merge",
    module="nn.PairwiseDistance",
    stem="distance",
    outputs=(Port("y", "A distance for each pair; the last axis is gone."),),
    keywords=("euclidean", "l2", "norm", "metric learning", "siamese", "triplet"),
    shapes="(…, C), (…, C) → (…), without the last axis unless keepdim",
    formula="y = (Σ |x1 − x2 + eps|ᵖ)^(1/p), over the last axis",
    use=(
        "In siamese networks: near 0 where two samples are of one kind, large where they are not."
    ),
    avoid="For vectors whose length means nothing, such as word counts; see CosineSimilarity.",
    source="PyTorch, nn.PairwiseDistance",
)
class PairwiseDistance(Comparison):
    """The distance between two vectors, along the last axis; as it starts, the Euclidean one."""

    p: float = real(
        default=2.0, min=0.0, max=100.0, doc="The power: 2 is straight, 1 along the axes."
    )
    eps: float = real(
        default=1e-6,
        min=0.0,
        max=1.0,
        advanced=True,
        doc="Added to each difference, so that the slope is finite where both are equal.",
    )
    keepdim: bool = flag(
        default=False, literal=True, doc="Keep the axis of the vectors with size 1."
    )
