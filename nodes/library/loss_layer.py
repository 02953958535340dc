"""Layers that hold the weights of the last layer and its loss in one, for very many classes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise

from nodes.declaration import family
from nodes.layer import Layer, Port, layer
from nodes.library.limits import SIZE
from nodes.params import choice, flag, inferred, integer, integers, real, reals
from nodes.shapes import Dims, first_problem, shown, weights_problem

_FEATURES = Port("x", "What the last layer would get (N, features).", dtype="float", axes="N C")
_TARGET = Port("target", "The right class (N), a whole number from 0.", dtype="integer")
_LOSS = Port("loss", "A single number; a Penalty makes it small.")


@family
class LossLayer(Layer):
    """A last layer that is trained by the loss that it computes itself."""

    inputs = (_FEATURES, _TARGET)
    outputs = (_LOSS,)
    role = "layer"
    stem = "head"

    in_features: int = inferred("x", axis=-1, max=SIZE, doc="Features of each sample.")
    give_scores: bool = flag(
        default=False,
        internal=True,
        literal=True,
        doc="Also give the scores of all classes, to predict and to measure; costs memory.",
    )


@layer(
    category="Loss",
    role="layer",
    module="nn.LinearCrossEntropyLoss",
    keywords=("language model", "vocabulary", "memory", "fused", "chunked", "many classes"),
    shapes="(N, features), (N) → a single number",
    formula="loss = mean of −ln(exp(s[target]) / Σⱼ exp(s[j])), s = x·Wᵀ + b",
    use=(
        "For tens of thousands of classes, such as words: with chunked the scores of a batch never "
        "stand in memory all at once. Link its loss to a Penalty."
    ),
    avoid=(
        "For few classes: a Linear layer and CrossEntropy do the same, and their network needs no "
        "target to predict."
    ),
    source="PyTorch, nn.LinearCrossEntropyLoss",
)
class LinearCrossEntropy(LossLayer):
    """A linear layer and its cross entropy in one: features and right classes in, the loss out.

    The network then takes the target, too; where it shall predict, give_scores has an output.
    """

    num_classes: int = integer(preset=1000, min=1, max=SIZE, doc="How many classes there are.")
    out_features: tuple[int, ...] = integers(
        default=(),
        min=1,
        max=SIZE,
        literal=True,
        advanced=True,
        doc="Axes of further targets of each sample; empty for one target.",
    )
    bias: bool = flag(default=False, doc="Add a learned number to each score.")
    reduction: str = choice(
        "mean", "sum", default="mean", advanced=True, doc="Take the mean, or add up."
    )
    ignore_index: int | None = integer(
        default=None,
        optional=True,
        min=-SIZE,
        max=SIZE,
        advanced=True,
        doc="A class that does not count; none for -100.",
    )
    label_smoothing: float = real(
        default=0.0, min=0.0, max=1.0, doc="Share of certainty spread over all classes."
    )
    class_weights: tuple[float, ...] | None = reals(
        default=None,
        optional=True,
        internal=True,
        advanced=True,
        doc="How much each class counts; none for all alike.",
    )
    chunked: bool = flag(
        default=False,
        internal=True,
        literal=True,
        doc="Work through the batch in pieces: slower on small ones, less memory on large ones.",
    )
    batch_chunk_size: int | None = integer(
        default=None,
        optional=True,
        internal=True,
        min=1,
        max=SIZE,
        advanced=True,
        doc="Samples of one piece where chunked is on; none to leave that to PyTorch.",
    )

    def output_ports(self) -> tuple[Port, ...]:
        """Return the loss, and the scores if they are wanted."""
        scores = Port("scores", "The raw scores of all classes (N, num_classes).")
        return (_LOSS, scores) if self.give_scores else (_LOSS,)

    def constructor(self) -> str:
        """Return the constructor with weights of classes and the options of chunks."""
        weight = ", weight=torch.tensor([{*class_weights}])" if self.class_weights else ""
        options = ", options=nn.LinearCrossEntropyOptions({batch_chunk_size=})"
        return f"{self.module}({{args}}{weight}{options if self.chunked else ''})"

    def call(self) -> str:
        """Return the call, with the scores beside it if they are wanted."""
        if self.give_scores:
            return "{loss}, {scores} = {self}({x}, {target}), {self}.linear({x})"
        return "{loss} = {self}({x}, {target})"

    def check(self) -> Iterator[tuple[str, str]]:
        """Check that scores of all classes are asked for one target only."""
        if self.give_scores and self.out_features:
            yield "give_scores", "must be off where out_features has axes"

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that there is a class for each sample, and a weight for each class."""
        wanted = (shapes["x"][0], *self.out_features)
        wrong = None
        if shapes["target"] != wanted:
            wrong = f"must be {shown(wanted)}, one class for each, but is {shown(shapes['target'])}"
        weights = weights_problem(self.class_weights, (self.num_classes,), 0)
        yield from first_problem(target=wrong, class_weights=weights)


@layer(
    category="Loss",
    role="layer",
    module="nn.AdaptiveLogSoftmaxWithLoss",
    keywords=("language model", "vocabulary", "many classes", "frequent words", "hierarchical"),
    shapes="(N, features), (N) → (N), a single number",
    formula="y[n] = ln p(target[n]), loss = −mean of y; rare classes have smaller features",
    use=(
        "For very many classes of which few are frequent, numbered by how frequent they are: the "
        "rare ones cost less. Link its loss to a Penalty."
    ),
    avoid="For classes that are about equally frequent; there take LinearCrossEntropy.",
    source="Grave et al. 2016, arXiv:1609.04309",
)
class AdaptiveLogSoftmaxWithLoss(LossLayer):
    """A last layer for very many classes: frequent ones get all features, rare ones fewer.

    The network then takes the target, too; where it shall predict, give_scores has an output.
    """

    inputs = (_FEATURES, Port("target", _TARGET.doc, dtype="integer", axes="N"))

    n_classes: int = integer(preset=1000, min=2, max=SIZE, doc="How many classes there are.")
    cutoffs: tuple[int, ...] = integers(
        preset=(100, 500),
        min=1,
        max=SIZE,
        shortest=1,
        literal=True,
        doc="Where groups of rarer classes begin: the first are the most frequent.",
    )
    div_value: float = real(
        default=4.0, above=0.0, doc="By how much each group has fewer features than the one before."
    )
    head_bias: bool = flag(default=False, doc="Add learned numbers to the most frequent classes.")

    def output_ports(self) -> tuple[Port, ...]:
        """Return what is said of the target and the loss, and the scores if they are wanted."""
        said = Port("y", "The log probability of the right class (N).")
        scores = Port("scores", "The log probabilities of all classes (N, n_classes).")
        return (said, _LOSS, scores) if self.give_scores else (said, _LOSS)

    def call(self) -> str:
        """Return the call, with the log probabilities beside it if they are wanted."""
        if self.give_scores:
            return "{y}, {loss}, {scores} = *{self}({x}, {target}), {self}.log_prob({x})"
        return "{y}, {loss} = {self}({x}, {target})"

    def check(self) -> Iterator[tuple[str, str]]:
        """Check that the cutoffs rise below the number of classes and leave features enough."""
        rising = all(a < b for a, b in pairwise((*self.cutoffs, self.n_classes)))
        if not rising:
            words = f"must rise and stay below n_classes = {self.n_classes}"
            yield "cutoffs", f"{words}, but is {', '.join(map(str, self.cutoffs))}"
        if self.in_features // self.div_value ** len(self.cutoffs) < 1:
            words = f"must leave features for {len(self.cutoffs)} groups of {self.in_features}"
            yield "div_value", f"{words}, but is {self.div_value}"
