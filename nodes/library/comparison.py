"""Questions with yes or no for an answer, and what to do with the answers."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Final

from nodes.declaration import family
from nodes.layer import Layer, Port, layer
from nodes.params import choice, real
from nodes.shapes import Dims, first_problem, stretch_problem

ANSWERS: Final = Port("y", "True or false for each number.", dtype="boolean")
_FITTING: Final = "of the same shape, or with axes of size 1"
_SIGNS: Final = {
    "equal": "==",
    "different": "!=",
    "less": "<",
    "at most": "<=",
    "greater": ">",
    "at least": ">=",
}


@layer(
    category="Math",
    stem="compare",
    inputs=(
        Port("a", "What is compared."),
        Port("b", f"What it is compared with, {_FITTING}; without it, value.", optional=True),
    ),
    outputs=(ANSWERS,),
    keywords=(
        "greater than", "less than", "equal", "threshold", ">", "<", "==", "not equal", "at least",
        "gt", "lt", "ge", "le", "eq", "ne",
    ),
    shapes="(…), (…) → the larger shape, true or false",
    formula="y = a < b, or another relation; b is value where nothing is linked to it",
    use="To make masks: steps before a length, pixels above a brightness, padding tokens.",
    avoid="On a path that should learn: yes and no have no slope; take Sigmoid.",
    source="PyTorch, torch.lt",
)  # fmt: skip
class Compare(Layer):
    """Compares numbers with those of another tensor, or with one number."""

    relation: str = choice(*_SIGNS, preset="greater", internal=True, doc="What must hold for true.")
    value: float = real(
        default=0.0,
        internal=True,
        literal=True,
        doc="The number to compare with while b is not linked.",
    )

    @property
    def _sign(self) -> str:
        return _SIGNS.get(self.relation, "==")

    def call(self) -> str:
        """Return the comparison of two tensors."""
        return f"{{y}} = {{a}} {self._sign} {{b}}"

    def linked_call(self, linked: Collection[str]) -> str:
        """Return the comparison with a tensor or a number."""
        other = "{b}" if "b" in linked else "{value}"
        return f"{{y}} = {{a}} {self._sign} {other}"

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that the second input fits the first."""
        if "b" in shapes:
            yield from first_problem(b=stretch_problem(shapes["b"], shapes["a"], "a"))


@family
class TwoTruths(Layer):
    """Joins two answers."""

    inputs = (
        Port("a", "True or false.", dtype="boolean"),
        Port("b", f"True or false, {_FITTING}.", dtype="boolean"),
    )
    outputs = (ANSWERS,)

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that the second input fits the first."""
        yield from first_problem(b=stretch_problem(shapes["b"], shapes["a"], "a"))


@layer(
    category="Math",
    stem="both",
    forward="{y} = {a} & {b}",
    keywords=("logical", "mask", "intersection", "&"),
    shapes="(…), (…) → the larger shape",
    formula="y = a and b",
    use="To join masks, such as causal and not padding.",
    avoid="For real numbers between 0 and 1: Multiply them, which has a slope.",
    source="PyTorch, torch.logical_and",
)
class And(TwoTruths):
    """True where both are true."""


@layer(
    category="Math",
    stem="either",
    forward="{y} = {a} | {b}",
    keywords=("logical", "mask", "union", "|"),
    shapes="(…), (…) → the larger shape",
    formula="y = a or b",
    use="To hide what any of two masks hides.",
    avoid="For the larger of two numbers; take Maximum.",
    source="PyTorch, torch.logical_or",
)
class Or(TwoTruths):
    """True where at least one is true."""


@layer(
    category="Math",
    stem="one_of_both",
    forward="{y} = {a} ^ {b}",
    keywords=("logical", "exclusive or", "differ", "mask"),
    shapes="(…), (…) → the larger shape",
    formula="y = a or b, but not both",
    use="To find where two masks disagree.",
    avoid="To compare numbers, which Compare does with any relation.",
    source="PyTorch, torch.logical_xor",
)
class Xor(TwoTruths):
    """True where exactly one is true."""


@layer(
    category="Math",
    stem="turned",
    inputs=(Port("x", "True or false.", dtype="boolean"),),
    outputs=(Port("y", "False or true.", dtype="boolean", like="x"),),
    forward="{y} = ~{x}",
    keywords=("logical", "invert", "mask", "negate", "complement", "~"),
    formula="y = not x",
    use=(
        "Between a mask that says what to hide, as MultiheadAttention wants it, and one that says "
        "what to see."
    ),
    avoid="For numbers, whose sign Negative turns.",
    source="PyTorch, torch.logical_not",
)
class Not(Layer):
    """True where it was false, and the other way round."""


@layer(
    category="Math",
    stem="where",
    inputs=(
        Port("condition", "True or false.", dtype="boolean"),
        Port("a", f"What is taken where it is true, {_FITTING}."),
        Port("b", f"What is taken where it is false, {_FITTING}."),
    ),
    outputs=(Port("y", "The result, of the largest shape."),),
    forward="{y} = torch.where({condition}, {a}, {b})",
    keywords=("if else", "select", "choose", "condition", "mask", "ternary"),
    shapes="(…), (…), (…) → the largest shape",
    formula="y = a where the condition is true, else b",
    use="To mix two tensors by a mask, such as an image and its reconstruction.",
    avoid="To leave a branch out of the model for good; take Switch, which drops its code.",
    source="PyTorch, torch.where",
)
class Where(Layer):
    """Takes each number from one of two tensors, as a condition says."""

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that all three fit."""
        wanted = shapes["condition"]
        found = {name: stretch_problem(shapes[name], wanted, "condition") for name in ("a", "b")}
        found["b"] = found["b"] or stretch_problem(shapes["b"], shapes["a"], "a")
        yield from first_problem(**found)


_FILLS: Final = {"number": "{value}", "infinity": "math.inf", "-infinity": "-math.inf"}


@layer(
    category="Math",
    stem="masked",
    inputs=(
        Port("x", "A tensor of real numbers.", dtype="float"),
        Port("mask", f"True where it is filled, {_FITTING}.", dtype="boolean"),
    ),
    outputs=(Port("y", "A tensor of the same shape.", like="x"),),
    keywords=("mask", "hide", "attention mask", "minus infinity", "masked_fill", "ignore"),
    formula="y = the fill where the mask is true, else x",
    use="Before a Softmax, to leave what is hidden no weight: fill it with -infinity.",
    avoid="With -infinity on a whole row, whose softmax is not a number.",
    source="PyTorch, Tensor.masked_fill",
)
class MaskedFill(Layer):
    """Writes one number wherever a mask is true."""

    fill: str = choice(
        *_FILLS,
        preset="-infinity",
        internal=True,
        doc="What is written: value, or no number at all.",
    )
    value: float = real(
        default=0.0, internal=True, literal=True, doc="The number that is written, for number."
    )

    def call(self) -> str:
        """Return the call with the number to fill in."""
        return f"{{y}} = {{x}}.masked_fill({{mask}}, {_FILLS.get(self.fill, '{value}')})"

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that the mask fits into the tensor."""
        mask, x = shapes["mask"], shapes["x"]
        problem = stretch_problem(mask, x, "x")
        if not problem and len(mask) > len(x):
            problem = f"must not have more axes than x, {len(x)}, but has {len(mask)}"
        pairs = zip(reversed(mask), reversed(x), strict=False)
        if not problem and any(b == 1 and a != 1 for a, b in pairs):
            problem = "must not be larger than x, which keeps its shape"
        yield from first_problem(mask=problem)


@family
class Extreme(Layer):
    """Takes one of two numbers in the same place."""

    inputs = (
        Port("a", "The first tensor."),
        Port("b", f"The second tensor, {_FITTING}."),
    )
    outputs = (Port("y", "The result, of the larger shape."),)

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that the second input fits the first."""
        yield from first_problem(b=stretch_problem(shapes["b"], shapes["a"], "a"))


@layer(
    category="Math",
    stem="larger",
    forward="{y} = torch.maximum({a}, {b})",
    keywords=("max", "larger", "elementwise max", "maxout"),
    shapes="(…), (…) → the larger shape",
    formula="y = max(a, b), number by number",
    use="For maxout units and for the hinge between two scores.",
    avoid="To reduce an axis: that is Max. To keep above one number, Clamp.",
    source="Goodfellow et al. 2013, arXiv:1302.4389",
)
class Maximum(Extreme):
    """The larger of two numbers, everywhere."""


@layer(
    category="Math",
    stem="smaller",
    forward="{y} = torch.minimum({a}, {b})",
    keywords=("min", "smaller", "elementwise min", "clipped objective", "twin critics"),
    shapes="(…), (…) → the larger shape",
    formula="y = min(a, b), number by number",
    use="For the careful one of two estimates, as of two critics in reinforcement learning.",
    avoid="To reduce an axis: that is Min. To keep below one number, Clamp.",
    source="Fujimoto et al. 2018, arXiv:1802.09477",
)
class Minimum(Extreme):
    """The smaller of two numbers, everywhere."""
