"""Layers that arrange numbers anew and compute nothing. Axes count the batch as axis 0."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from nodes.layer import Layer, Port, layer
from nodes.library.limits import AXIS, SIZE
from nodes.library.ports import ANYTHING
from nodes.params import choice, integer, integers
from nodes.shapes import (
    BATCH,
    Dims,
    axis_problem,
    count_problem,
    first_problem,
    front_problem,
    shown,
)

_ARRANGED = Port("y", "The same numbers in other axes.")
_METHODS = {
    "float32": "float",
    "float64": "double",
    "float16": "half",
    "bfloat16": "bfloat16",
    "int64": "long",
    "int32": "int",
    "bool": "bool",
}


@layer(
    category="Shape",
    module="nn.Flatten",
    stem="flatten",
    inputs=(ANYTHING,),
    outputs=(Port("y", "The same numbers with fewer axes."),),
    keywords=("reshape", "vector", "view", "to dense"),
    shapes="(N, C, H, W) → (N, C·H·W) as it starts",
    formula="y[n, (c·H + h)·W + w] = x[n, c, h, w]",
    use=(
        "Between the last feature map and a Linear layer, if places in the image should keep "
        "their own weights."
    ),
    avoid=(
        "On large maps: the Linear layer after it becomes huge and fixes the image size; take "
        "AdaptiveAvgPool2d."
    ),
    source="PyTorch, nn.Flatten",
)
class Flatten(Layer):
    """Joins axes into one; as it starts, all but the batch: (N, C, H, W) becomes (N, C·H·W)."""

    start_dim: int = integer(
        default=1, min=-1 - AXIS, max=AXIS, literal=True, doc="The first axis that is joined."
    )
    end_dim: int = integer(
        default=-1, min=-1 - AXIS, max=AXIS, literal=True, doc="The last axis that is joined."
    )

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that the axes exist, stand in order and leave the batch alone."""
        dims = shapes["x"]
        if dims == (BATCH,):
            yield "x", f"must have axes behind the batch, but is {shown(dims)}"
            return
        first = axis_problem(dims, self.start_dim)
        last = first or axis_problem(dims, self.end_dim)
        if not last and self.start_dim % len(dims) > self.end_dim % len(dims):
            last = f"must not lie before start_dim = {self.start_dim}, but is {self.end_dim}"
        yield from first_problem(start_dim=first, end_dim=last)


@layer(
    category="Shape",
    module="nn.Unflatten",
    stem="unflatten",
    inputs=(ANYTHING,),
    outputs=(Port("y", "The same numbers with more axes."),),
    keywords=("reshape", "view", "split axis", "inverse of flatten", "decoder", "generator"),
    shapes="(…, S, …) → (…, unflattened_size, …), S the size of axis dim",
    formula="y = x with axis dim written as axes of the sizes unflattened_size, row by row",
    use=(
        "In decoders and generators, where a Linear layer makes the numbers of a small image: "
        "1 and 64, 4, 4 turn (N, 1024) into (N, 64, 4, 4)."
    ),
    avoid="To arrange all axes of a sample anew at once; there Reshape is shorter.",
    source="PyTorch, nn.Unflatten",
)
class Unflatten(Layer):
    """Splits one axis into several: with dim 1 and 64, 4, 4 (N, 1024) becomes (N, 64, 4, 4)."""

    dim: int = integer(
        preset=1, min=-1 - AXIS, max=AXIS, literal=True, doc="The axis that is split."
    )
    unflattened_size: tuple[int, ...] = integers(
        preset=(-1, 1, 1),
        min=-1,
        max=SIZE,
        shortest=1,
        doc="The new sizes; one -1 stands for what remains.",
    )

    def check(self) -> Iterator[tuple[str, str]]:
        """Check that no size is 0 and at most one is left open."""
        yield from open_sizes("unflattened_size", self.unflattened_size)

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that the new axes hold as many numbers as the old one."""
        dims = shapes["x"]
        axis = axis_problem(dims, self.dim)
        count = None if axis else count_problem((dims[self.dim],), self.unflattened_size)
        yield from first_problem(dim=axis, unflattened_size=count)


def open_sizes(name: str, sizes: tuple[int, ...]) -> Iterator[tuple[str, str]]:
    """Yield that a list of new sizes has a 0, or leaves more than one open."""
    if 0 in sizes:
        yield name, "must have sizes of 1 or more, or one -1, but has a 0"
    if sizes.count(-1) > 1:
        yield name, f"must have at most one -1, but has {sizes.count(-1)}"


@layer(
    category="Shape",
    stem="reshape",
    inputs=(ANYTHING,),
    outputs=(_ARRANGED,),
    keywords=("view", "unflatten", "rearrange", "fold"),
    shapes="(N, …) → (N, shape…)",
    formula="y holds the numbers of x in the same order, row by row, in the axes shape",
    use="To bring vectors back into images, to cut features into heads, or rows into patches.",
    avoid=(
        "To exchange axes: it would mix the numbers up; take Permute. To join axes Flatten "
        "says it better."
    ),
    source="PyTorch, torch.reshape",
)
class Reshape(Layer):
    """Arranges the numbers of each sample in other axes; the batch stays in front."""

    forward = "{y} = {x}.reshape({x}.shape[0], {*shape})"

    shape: tuple[int, ...] = integers(
        preset=(-1,),
        min=-1,
        max=SIZE,
        shortest=1,
        doc="Shape of one sample, without the batch; one -1 stands for what remains.",
    )

    def check(self) -> Iterator[tuple[str, str]]:
        """Check that no size is 0 and at most one is left open."""
        yield from open_sizes("shape", self.shape)

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that the new axes hold as many numbers as the old ones."""
        yield from first_problem(shape=count_problem(shapes["x"][1:], self.shape))


@layer(
    category="Shape",
    stem="permute",
    inputs=(ANYTHING,),
    outputs=(_ARRANGED,),
    keywords=("transpose", "swap", "axes", "channels last", "rearrange"),
    shapes="(N, …) → (N, …), the axes in the order of dims",
    formula="axis k of y is axis dims[k] of x",
    use="To put channels last or first, or to turn feature maps into sequences of pixels.",
    avoid=(
        "For just two axes, where Transpose is plainer, and to cut or join axes, which is "
        "what Reshape does."
    ),
    source="PyTorch, torch.permute",
)
class Permute(Layer):
    """Puts the axes in another order; the batch stays in front.

    Axes count with the batch as axis 0: dims 2, 3, 1 makes (N, H, W, C) of (N, C, H, W).
    """

    forward = "{y} = {x}.permute(0, {*dims})"

    dims: tuple[int, ...] = integers(
        preset=(2, 1),
        min=1,
        max=AXIS,
        shortest=1,
        longest=AXIS,
        literal=True,
        doc="The old numbers of the axes behind the batch, in their new order.",
    )

    def check(self) -> Iterator[tuple[str, str]]:
        """Check that each axis behind the batch is named once."""
        if sorted(self.dims) != list(range(1, len(self.dims) + 1)):
            words = f"must name each axis from 1 to {len(self.dims)} once"
            yield "dims", f"{words}, but is {', '.join(map(str, self.dims))}"

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that there are as many axes as are named."""
        dims = shapes["x"]
        if len(dims) != len(self.dims) + 1:
            words = f"must name the {len(dims) - 1} axes behind the batch of {shown(dims)}"
            yield "dims", f"{words}, but names {len(self.dims)}"


@layer(
    category="Shape",
    stem="transpose",
    inputs=(ANYTHING,),
    outputs=(_ARRANGED,),
    keywords=("swap axes", "permute"),
    shapes="(N, T, C) → (N, C, T) as it starts",
    formula="y[…, j, …, i, …] = x[…, i, …, j, …], i at dim0 and j at dim1",
    use=(
        "Between layers that want (N, T, features), such as LSTM, and those that want (N, C, "
        "T), such as Conv1d."
    ),
    avoid="For three or more axes in a new order; take Permute.",
    source="PyTorch, torch.transpose",
)
class Transpose(Layer):
    """Exchanges two axes: 1 and 2 turn (N, T, C) for recurrent layers into (N, C, T) for Conv1d."""

    forward = "{y} = {x}.transpose({dim0}, {dim1})"

    dim0: int = integer(preset=1, min=-1 - AXIS, max=AXIS, literal=True, doc="One axis.")
    dim1: int = integer(preset=2, min=-1 - AXIS, max=AXIS, literal=True, doc="The other axis.")

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that both axes exist and that the batch stays in front."""
        first, second = (front_problem(shapes["x"], dim) for dim in (self.dim0, self.dim1))
        yield from first_problem(dim0=first, dim1=second)


@layer(
    category="Shape",
    stem="squeeze",
    inputs=(ANYTHING,),
    outputs=(Port("y", "The same numbers with one axis fewer."),),
    keywords=("remove axis", "drop dimension"),
    shapes="(N, …, 1) → (N, …)",
    formula="y[…] = x[…, 0], the index 0 at axis dim",
    use=(
        "To drop an axis that a layer left with size 1, such as the single score of a regression."
    ),
    avoid="Where the target has that axis too: prediction and target must have the same shape.",
    source="PyTorch, torch.squeeze",
)
class Squeeze(Layer):
    """Removes an axis of size 1: (N, 1) becomes (N)."""

    forward = "{y} = {x}.squeeze({dim})"

    dim: int = integer(
        preset=-1,
        min=-1 - AXIS,
        max=AXIS,
        literal=True,
        doc="The axis of size 1 that goes; -1 is the last.",
    )

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that the axis has size 1; PyTorch would leave any other without a word."""
        dims = shapes["x"]
        found = axis_problem(dims, self.dim)
        if not found and dims[self.dim] != 1:
            found = f"must name an axis of size 1, but axis {self.dim} of {shown(dims)} is larger"
        yield from first_problem(dim=found)


@layer(
    category="Shape",
    stem="unsqueeze",
    inputs=(ANYTHING,),
    outputs=(Port("y", "The same numbers with one axis more."),),
    keywords=("add axis", "expand dimension", "new axis", "channel"),
    shapes="(N, …) → (N, 1, …) as it starts",
    formula="y[…, 0] = x[…], the index 0 at axis dim",
    use=(
        "To add the one channel that grey images and single series lack in front of a "
        "convolution, or to line two tensors up."
    ),
    avoid="To repeat numbers along the new axis: it adds an axis of size 1 and no more.",
    source="PyTorch, torch.unsqueeze",
)
class Unsqueeze(Layer):
    """Adds an axis of size 1: with dim 1 (N, H, W) becomes (N, 1, H, W), images of one channel."""

    forward = "{y} = {x}.unsqueeze({dim})"

    dim: int = integer(
        preset=1,
        min=-1 - AXIS,
        max=AXIS,
        literal=True,
        doc="The number of the new axis; -1 puts it last.",
    )

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that the new axis does not come before the batch."""
        yield from first_problem(dim=front_problem(shapes["x"], self.dim, added=1))


@layer(
    category="Shape",
    stem="cast",
    inputs=(ANYTHING,),
    outputs=(Port("y", "The same shape in the other type."),),
    keywords=("type", "convert", "float", "integer", "dtype"),
    shapes="any shape → the same shape",
    formula="y = x in the type dtype; true is 1, and 2.7 becomes 2",
    use="To compare numbers with classes, or to compute with a mask of true and false.",
    avoid=(
        "On the way to the weights: whole numbers and truth values carry no gradient, so "
        "nothing before it learns."
    ),
    source="PyTorch, Tensor.to",
)
class Cast(Layer):
    """Turns numbers into another type: real numbers, whole numbers, or true and false."""

    dtype: str = choice(
        "float32",
        "float64",
        "float16",
        "bfloat16",
        "int64",
        "int32",
        "bool",
        preset="float32",
        literal=True,
        doc="The type.",
    )

    def call(self) -> str:
        """Return the method that converts."""
        return f"{{y}} = {{x}}.{_METHODS.get(self.dtype, 'float')}()"
