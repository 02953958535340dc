"""Layers that pick numbers by their positions, or put them in order. The batch is axis 0."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from nodes.layer import Layer, Port, layer
from nodes.library.limits import AXIS, SIZE
from nodes.library.ports import ANYTHING
from nodes.params import flag, integer
from nodes.shapes import BATCH, Dims, axis_problem, first_problem, shown

INDICES: Final = Port("indices", "Where they stood, whole numbers (int64).", dtype="integer")
_DIM_DOC: Final = "The axis that is picked from, counted with the batch as axis 0; -1 is the last."


@layer(
    category="Shape",
    stem="gathered",
    inputs=(
        ANYTHING,
        Port("index", "Positions, one for each result, with as many axes as x.", dtype="integer"),
    ),
    outputs=(Port("y", "The picked numbers, in the shape of index."),),
    forward="{y} = {x}.gather({dim}, {index})",
    keywords=("lookup", "pick", "take along", "q-value", "advanced indexing", "torch.gather"),
    shapes="(…, S, …), (…, K, …) → (…, K, …), K positions along axis dim",
    formula="y[n, k] = x[n, index[n, k]], for dim 1",
    use=(
        "To pick for each sample its own positions: the value of the action that was taken, the "
        "score of the right word."
    ),
    avoid="For the same positions in all samples; take IndexSelect or Slice.",
    source="PyTorch, torch.gather",
)
class Gather(Layer):
    """Picks numbers along an axis, each sample by positions of its own."""

    dim: int = integer(preset=1, min=-1 - AXIS, max=AXIS, literal=True, doc=_DIM_DOC)

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that index has the axes of x, none longer but the one that is picked from."""
        x, index = shapes["x"], shapes["index"]
        found = axis_problem(x, self.dim)
        wrong = None
        if not found and len(x) != len(index):
            wrong = f"must have {len(x)} axes like x = {shown(x)}, but is {shown(index)}"
        elif not found:
            pairs = list(zip(index, x, strict=True))
            del pairs[self.dim % len(x)]
            if any(
                a != b and not (isinstance(a, int) and isinstance(b, int) and a < b)
                for a, b in pairs
            ):
                words = f"must not be larger than x = {shown(x)} but along axis {self.dim}"
                wrong = f"{words}, but is {shown(index)}"
        yield from first_problem(dim=found, index=wrong)


@layer(
    category="Shape",
    stem="picked",
    inputs=(
        ANYTHING,
        Port("index", "Positions, the same for every sample.", dtype="integer", axes="K"),
    ),
    outputs=(Port("y", "The picked positions, in the order of index."),),
    forward="{y} = {x}.index_select({dim}, {index})",
    keywords=("lookup", "rows", "reorder", "subset", "table", "torch.index_select"),
    shapes="(…, S, …), (K) → (…, K, …), at axis dim",
    formula="y[…, k, …] = x[…, index[k], …], at axis dim",
    use="To take the same positions of every sample: chosen channels, rows of a learned table.",
    avoid="For words to vectors, which Embedding does; for positions of each sample take Gather.",
    source="PyTorch, torch.index_select",
)
class IndexSelect(Layer):
    """Picks positions of an axis by a list that all samples share."""

    dim: int = integer(preset=1, min=-1 - AXIS, max=AXIS, literal=True, doc=_DIM_DOC)

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that the axis exists and that index is one row."""
        found = axis_problem(shapes["x"], self.dim)
        words = "must not have the batch: it is one row of positions, such as an Arange makes"
        wrong = words if shapes["index"] == (BATCH,) else None
        yield from first_problem(dim=found, index=wrong)


@layer(
    category="Shape",
    stem="one_hot",
    inputs=(Port("x", "Classes, whole numbers from 0.", dtype="integer"),),
    outputs=(Port("y", "One axis more: 1 at the class, else 0."),),
    forward="{y} = F.one_hot({x}, {num_classes}).float()",
    keywords=("indicator", "dummy", "categorical", "encode", "onehot", "class label"),
    shapes="(N, …) → (N, …, num_classes)",
    formula="y[…, k] = 1 where x[…] = k, else 0",
    use="To feed a class into a network as numbers, as the label of a conditional generator.",
    avoid="For large vocabularies; take Embedding, which learns short vectors.",
    source="PyTorch, F.one_hot",
)
class OneHot(Layer):
    """Turns each class into a row of zeros with a single 1."""

    num_classes: int = integer(
        preset=10, min=1, max=SIZE, doc="How many classes there are; each x is below it."
    )


@layer(
    category="Shape",
    stem="top",
    outputs=(Port("values", "The largest numbers, in order."), INDICES),
    forward="{values}, {indices} = {x}.topk({k}, {dim=}, {largest=})",
    keywords=("largest", "best", "beam", "candidates", "mixture of experts", "routing", "topk"),
    shapes="(…, S, …) → (…, k, …), (…, k, …), at axis dim",
    formula="values = the k largest x along axis dim; indices = where they stood",
    use="For the best candidates: experts of a mixture, proposals of a detector, next words.",
    avoid="For the single best position; take ArgMax.",
    source="PyTorch, torch.topk",
)
class TopK(Layer):
    """Finds the largest numbers of an axis, and where they stand."""

    inputs = (Port("x", "A tensor of numbers."),)

    k: int = integer(preset=3, min=1, max=SIZE, doc="How many are kept.")
    dim: int = integer(default=-1, min=-1 - AXIS, max=AXIS, literal=True, doc=_DIM_DOC)
    largest: bool = flag(default=True, doc="The largest; else the smallest.")

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that the axis is long enough."""
        found = axis_problem(shapes["x"], self.dim)
        size = 0 if found else shapes["x"][self.dim]
        short = isinstance(size, int) and not found and self.k > size
        words = f"must be at most {size}, axis {self.dim} of {shown(shapes['x'])}, but is {self.k}"
        yield from first_problem(dim=found, k=words if short else None)


@layer(
    category="Shape",
    stem="sorted",
    outputs=(Port("values", "The numbers in order.", like="x"), INDICES),
    forward="{values}, {indices} = {x}.sort({dim=}, {descending=})",
    keywords=("order", "rank", "ascending", "descending", "argsort", "quantile"),
    shapes="(…, S, …) → (…, S, …), (…, S, …)",
    formula="values = x in order along axis dim; indices = where they stood",
    use="To look at a set without an order of its own, or for losses over ranks.",
    avoid="For a few of the largest, which TopK finds faster.",
    source="PyTorch, torch.sort",
)
class Sort(Layer):
    """Puts the numbers of an axis in order, and tells where they stood."""

    inputs = (Port("x", "A tensor of numbers."),)

    dim: int = integer(default=-1, min=-1 - AXIS, max=AXIS, literal=True, doc=_DIM_DOC)
    descending: bool = flag(default=False, doc="The largest first.")

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that the axis exists and is not the batch."""
        yield from first_problem(dim=axis_problem(shapes["x"], self.dim))
