"""Layers that make one tensor of several."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from nodes.declaration import family
from nodes.layer import Layer, Port, layer
from nodes.library.limits import AXIS
from nodes.params import integer
from nodes.shapes import (
    Dims,
    axis_problem,
    first_problem,
    front_problem,
    join_problem,
    many,
    same_problem,
    shown,
    stretch_problem,
)

_COMBINED = Port("y", "The result, of the larger shape.")


@family
class Combination(Layer):
    """Combines any number of tensors number by number."""

    inputs = (Port("x", "Tensors of one shape, or with axes of size 1.", many=True),)
    outputs = (_COMBINED,)

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that each input fits the first."""
        (first, wanted), *others = many(shapes, "x")
        yield from first_problem(**{n: stretch_problem(d, wanted, first) for n, d in others})


@layer(
    category="Merge",
    stem="add",
    forward="{y} = {x:+}",
    keywords=("residual", "plus", "sum", "skip connection", "shortcut"),
    shapes="any number of one shape, or with axes of size 1 → the larger shape",
    formula="y = x₁ + x₂ + …",
    use=(
        "At the end of a shortcut around layers, as in a residual network: gradients pass it "
        "unhindered."
    ),
    avoid=(
        "For branches of different meaning or size, which a sum blurs; Concat keeps them apart."
    ),
    source="He et al. 2015, arXiv:1512.03385",
)
class Add(Combination):
    """Adds tensors number by number, as at the end of a shortcut."""


@layer(
    category="Merge",
    stem="multiply",
    forward="{y} = {x:*}",
    keywords=("times", "product", "hadamard", "gate", "scale"),
    shapes="any number of one shape, or with axes of size 1 → the larger shape",
    formula="y = x₁·x₂·…, number by number",
    use=("For gates and attention over channels: one branch, after a Sigmoid, scales the other."),
    avoid="For the product of matrices; take MatMul. Products of many large numbers explode.",
    source="PyTorch, torch.mul",
)
class Multiply(Combination):
    """Multiplies tensors number by number, as a gate does."""


@family
class PairCombination(Layer):
    """Combines two tensors number by number, where their order counts."""

    inputs = (
        Port("a", "The first tensor."),
        Port("b", "The second tensor, of the same shape or with axes of size 1."),
    )
    outputs = (_COMBINED,)

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that the second input fits the first."""
        yield from first_problem(b=stretch_problem(shapes["b"], shapes["a"], "a"))


@layer(
    category="Merge",
    stem="subtract",
    forward="{y} = {a} - {b}",
    keywords=("minus", "difference"),
    shapes="a, b of one shape, or with axes of size 1 → the larger shape",
    formula="y = a − b",
    use=(
        "To compare two branches, as in a siamese network, or to predict a residue such as "
        "the noise of an image."
    ),
    avoid="For an error to train on: the losses do that, with the right average.",
    source="PyTorch, torch.sub",
)
class Subtract(PairCombination):
    """Subtracts the second tensor from the first, number by number."""


@layer(
    category="Merge",
    stem="divide",
    forward="{y} = {a} / {b}",
    keywords=("quotient", "ratio", "over"),
    shapes="a, b of one shape, or with axes of size 1 → the larger shape",
    formula="y = a / b",
    use="To scale one tensor by another, such as a sum by a count.",
    avoid=(
        "Where b can come close to 0: results and gradients explode; add a small positive "
        "number first."
    ),
    source="PyTorch, torch.div",
)
class Divide(PairCombination):
    """Divides the first tensor by the second, number by number."""


@layer(
    category="Merge",
    stem="matmul",
    forward="{y} = {a} @ {b}",
    keywords=("matrix product", "dot product", "@", "attention scores"),
    shapes="(…, n, k), (…, k, m) → (…, n, m)",
    formula="y[…, i, j] = Σ a[…, i, k]·b[…, k, j] over k",
    use=(
        "For attention written out, similarities of all pairs, and any product of two "
        "computed matrices."
    ),
    avoid="For a learned matrix; that is Linear. For products number by number take Multiply.",
    source="PyTorch, torch.matmul",
)
class MatMul(Layer):
    """Multiplies matrices: the last two axes of each input, the axes before them in step."""

    inputs = (
        Port("a", "Matrices (..., n, k).", dtype="float"),
        Port("b", "Matrices (..., k, m).", dtype="float"),
    )
    outputs = (Port("y", "Matrices (..., n, m)."),)

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that both are matrices and that rows of b match columns of a."""
        a, b = shapes["a"], shapes["b"]
        for name, dims in (("a", a), ("b", b)):
            if len(dims) < 2:  # noqa: PLR2004 - a matrix has two axes
                yield name, f"must have at least two axes, but is {shown(dims)}"
                return
        if a[-1] != b[-2]:
            words = f"must have {a[-1]} rows like the columns of a = {shown(a)}"
            yield "b", f"{words}, but is {shown(b)}"
        elif stretch_problem(b[:-2], a[:-2], "a"):
            words = f"must have the axes {shown(a[:-2])} of a before its last two, or 1"
            yield "b", f"{words}, but is {shown(b)}"


@layer(
    category="Merge",
    stem="concat",
    forward="{y} = torch.cat([{x}], {dim=})",
    keywords=("cat", "concatenate", "join", "unet", "densenet", "skip connection"),
    shapes="(…, S₁, …), (…, S₂, …) and so on → (…, S₁ + S₂ + …, …)",
    formula="y = [x₁, x₂, …] along dim",
    use=(
        "To hand several branches on without loss: skip connections of U-Net, dense blocks, "
        "features of several kinds."
    ),
    avoid=(
        "In long chains without something that shrinks: channels pile up, and with them "
        "weights; Add keeps the size."
    ),
    source="Huang et al. 2016, arXiv:1608.06993; Ronneberger et al. 2015, arXiv:1505.04597",
)
class Concat(Layer):
    """Joins tensors along an axis that they have: channels of images, features, steps."""

    inputs = (Port("x", "Tensors that are equal but for the joined axis.", many=True),)
    outputs = (Port("y", "The tensors one after the other."),)

    dim: int = integer(
        default=0,
        preset=1,
        min=-1 - AXIS,
        max=AXIS,
        literal=True,
        doc="The axis along which they are joined; 1 for channels or features, -1 for the last.",
    )

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that the axis is not the batch and that all other axes agree."""
        (first, wanted), *others = many(shapes, "x")
        if problem := axis_problem(wanted, self.dim):
            yield "dim", problem
            return
        found = {n: join_problem(d, wanted, self.dim, first) for n, d in others}
        yield from first_problem(**found)


@layer(
    category="Merge",
    stem="stack",
    forward="{y} = torch.stack([{x}], {dim=})",
    keywords=("join", "new axis", "pile"),
    shapes="K times (N, …) → (N, K, …) as it starts",
    formula="y[…, k, …] = xₖ, the index k at axis dim",
    use=(
        "To make one sequence or set of several tensors, such as views of an object or heads, "
        "before attention or a mean."
    ),
    avoid="To join along an axis that is there already; take Concat.",
    source="PyTorch, torch.stack",
)
class Stack(Layer):
    """Puts tensors of one shape side by side along a new axis."""

    inputs = (Port("x", "Tensors of one shape.", many=True),)
    outputs = (Port("y", "One axis more, as long as there are tensors."),)

    dim: int = integer(
        default=0,
        preset=1,
        min=-1 - AXIS,
        max=AXIS,
        literal=True,
        doc="The number of the new axis; 1 puts it behind the batch, -1 last.",
    )

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that all shapes agree and that the new axis is not in front of the batch."""
        (first, wanted), *others = many(shapes, "x")
        problems = {name: same_problem(dims, wanted, first) for name, dims in others}
        yield from first_problem(dim=front_problem(wanted, self.dim, added=1), **problems)
