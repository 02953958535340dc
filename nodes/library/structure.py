"""What a network is joined together with: learned and fixed tensors, formulas, switches."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from nodes.formulas import Formula, FormulaError, formula
from nodes.layer import Layer, Port, layer
from nodes.library.limits import AXIS, SIZE
from nodes.library.ports import ANYTHING
from nodes.params import choice, integer, integers, real, reals, text
from nodes.shapes import Dims, axis_problem, first_problem, shown, stretch_problem

_PASSED = Port("y", "What came in.", like="x")
_BATCH = Port(
    "batch", "Any tensor of the batch: the first axis is repeated for each sample.", optional=True
)


@layer(
    category="Structure",
    stem="parameter",
    keywords=(
        "learned tensor", "nn.Parameter", "class token", "cls", "layer scale", "bias", "weights",
        "query", "position embedding",
    ),
    shapes="nothing → (shape)\n(N, …) → (N, shape without its first 1)",
    formula="y = W, the learned tensor itself",
    use=(
        "For what no layer learns: a class token before the patches, a scale for each channel, "
        "learned queries, a table of positions."
    ),
    avoid="For matrices and tables that a layer has: take Linear or Embedding.",
    source="PyTorch, nn.Parameter",
)  # fmt: skip
class Parameter(Layer):
    """A learned tensor, fed by nothing: the same for every sample.

    With a batch linked to it, its first axis, of size 1, is repeated for each sample, as a class
    token needs it before it is joined to the patches.
    """

    inputs = (_BATCH,)
    outputs = (Port("y", "The learned tensor."),)

    shape: tuple[int, ...] = integers(
        preset=(1, 1, 64),
        min=1,
        max=SIZE,
        internal=True,
        doc="Size of each axis; empty for a single number.",
    )
    init: str = choice(
        "zeros",
        "ones",
        "constant",
        "normal",
        "trunc_normal",
        "uniform",
        "xavier_uniform",
        "xavier_normal",
        preset="trunc_normal",
        internal=True,
        doc="What it holds before training.",
    )
    value: float = real(
        default=1.0, internal=True, literal=True, doc="The number it is full of, for constant."
    )
    std: float = real(
        default=0.02,
        min=0.0,
        internal=True,
        literal=True,
        doc="Standard deviation around 0, for normal and trunc_normal.",
    )
    low: float = real(
        default=-0.1, internal=True, literal=True, doc="The smallest number, for uniform."
    )
    high: float = real(
        default=0.1, internal=True, literal=True, doc="The largest number, for uniform."
    )

    def check(self) -> Iterator[tuple[str, str]]:
        """Check what an initialization asks for."""
        if self.init.startswith("xavier") and len(self.shape) < 2:  # noqa: PLR2004 - a matrix
            yield "init", f"must not be {self.init} for fewer than two axes"
        if self.init == "uniform" and self.low >= self.high:
            yield "high", f"must be greater than low = {self.low}, but is {self.high}"

    def constructor(self) -> str:
        """Return the parameter filled as it starts."""
        empty = "torch.empty({*shape})" if self.shape else "torch.empty(())"
        filled = {
            "zeros": empty.replace("empty", "zeros"),
            "ones": empty.replace("empty", "ones"),
            "constant": "torch.full({shape}, {value})",
            "normal": f"nn.init.normal_({empty}, std={{std}})",
            "uniform": f"nn.init.uniform_({empty}, {{low}}, {{high}})",
            "trunc_normal": f"nn.init.trunc_normal_({empty}, std={{std}})",
        }
        return f"nn.Parameter({filled.get(self.init, f'nn.init.{self.init}_({empty})')})"

    def call(self) -> str:
        """Return the tensor, its first axis as long as the batch."""
        shape: object = self.shape  # not yet checked when the canvas asks
        kept = ", -1" * (len(shape) - 1 if isinstance(shape, tuple) else 1)
        return f"{{y}} = {{self}}.expand({{batch}}.shape[0]{kept})"

    def linked_call(self, linked: Collection[str]) -> str:
        """Return the tensor itself where no batch is linked."""
        return self.call() if "batch" in linked else "{self}"

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that there is an axis to repeat for each sample."""
        if "batch" in shapes and self.shape[:1] != (1,):
            words = "must start with 1, the axis that is repeated for each sample of batch"
            yield "shape", f"{words}, but is {shown(self.shape)}"


@layer(
    category="Structure",
    stem="constant",
    inputs=(),
    outputs=(Port("y", "The numbers, the same for every sample."),),
    keywords=("buffer", "number", "literal", "fixed tensor", "mean", "scalar", "register_buffer"),
    shapes="nothing → (shape), or one axis with all the values",
    formula="y = the values",
    use="For known numbers: mean and spread of the channels, weights of a kernel, a temperature.",
    avoid="For what training shall change: take Parameter. For simple sums take Expression.",
    source="PyTorch, nn.Buffer",
)
class Constant(Layer):
    """Fixed numbers that training never changes; they move to the graphics card with the model."""

    values: tuple[float, ...] = reals(
        preset=(1.0,), internal=True, literal=True, doc="The numbers, in order."
    )
    shape: tuple[int, ...] = integers(
        default=(),
        min=1,
        max=SIZE,
        internal=True,
        literal=True,
        doc="Size of each axis; empty for one axis, or for a single number.",
    )
    forward = "{self}"

    def check(self) -> Iterator[tuple[str, str]]:
        """Check that the numbers fill the shape."""
        count = 1
        for size in self.shape:
            count *= size
        if self.shape and count != len(self.values):
            yield "shape", f"must hold {len(self.values)} numbers, but holds {count}"

    def constructor(self) -> str:
        """Return the tensor as a buffer that no file of weights holds."""
        listed = "{*values}" if len(self.values) == 1 and not self.shape else "[{*values}]"
        shaped = ".reshape({*shape})" if self.shape else ""
        return f"nn.Buffer(torch.tensor({listed}){shaped}, persistent=False)"


@layer(
    category="Structure",
    stem="steps",
    inputs=(Port("x", "The tensor whose axis is counted."),),
    outputs=(Port("y", "0, 1, 2 ... (T), the same for every sample."),),
    keywords=("range", "positions", "index", "count", "torch.arange", "gpt", "token positions"),
    shapes="(…, T, …) → (T), T the size of axis dim",
    formula="y[t] = t",
    use="To look positions up in an Embedding, as GPT-2 does, and to compare steps with a length.",
    avoid="Where positions are only added: take LearnedPositions or SinusoidalPositions.",
    source="PyTorch, torch.arange",
)
class Arange(Layer):
    """Counts the positions of an axis from 0."""

    forward = "{y} = torch.arange({x}.shape[{dim}], device={x}.device)"

    dim: int = integer(
        preset=1,
        min=-1 - AXIS,
        max=AXIS,
        literal=True,
        doc="The axis, counted with the batch as axis 0; -1 is the last.",
    )

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that there is such an axis behind the batch."""
        yield from first_problem(dim=axis_problem(shapes["x"], self.dim))


@layer(
    category="Structure",
    stem="expression",
    outputs=(Port("y", "The result, number by number."),),
    keywords=(
        "formula", "arithmetic", "calculate", "equation", "scale", "custom", "scalar", "plus one",
    ),
    shapes="shapes that fit together as in Add → the larger shape",
    formula="y = the expression, read as arithmetic",
    use=(
        "For a line of arithmetic that would take many nodes: a * sigmoid(b), 2 * a - 1, "
        "(a - b) ** 2."
    ),
    avoid="For a single sum or product of links, which Add and Multiply show better.",
    source="Netwright",
)  # fmt: skip
class Expression(Layer):
    """Computes a formula over its inputs a, b, c and so on, number by number.

    It is made of numbers, pi, + - * / // % ** @ and functions such as exp, log, sqrt, sin, tanh,
    sigmoid, relu, abs, max and min.
    """

    expression: str = text(
        preset="a * b",
        pattern=r"[a-z0-9 ._+\-*/%@(),]*",
        example="a * sigmoid(b)",
        internal=True,
        doc="Arithmetic over the inputs a to z (without y), such as a * sigmoid(b) + 1.",
    )

    def _parsed(self) -> Formula:
        written: object = self.expression  # not yet checked when the canvas asks
        try:
            return formula(written if isinstance(written, str) else "")
        except FormulaError:
            return Formula(("a",), "{a}", broadcasts=True)

    def check(self) -> Iterator[tuple[str, str]]:
        """Check that the formula is one."""
        try:
            formula(self.expression)
        except FormulaError as error:
            yield "expression", f"must be {error}"

    def input_ports(self) -> tuple[Port, ...]:
        """Return an input for each letter."""
        return tuple(Port(name, f"What {name} stands for.") for name in self._parsed().inputs)

    def call(self) -> str:
        """Return the formula as PyTorch has it."""
        return f"{{y}} = {self._parsed().text}"

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that each input fits the first."""
        first, *others = self._parsed().inputs
        if self._parsed().broadcasts:
            found = {n: stretch_problem(shapes[n], shapes[first], first) for n in others}
            yield from first_problem(**found)


@layer(
    category="Structure",
    stem="switch",
    passes=True,
    inputs=(Port("x", "Alternatives; the one that is chosen goes on.", many=True),),
    outputs=(Port("y", "The chosen input."),),
    keywords=("choose", "select branch", "alternative", "toggle", "mux", "ablation", "if"),
    shapes="any shapes → the shape of the chosen input",
    formula="y = x₁ for choice 1, x₂ for choice 2, …",
    use="To compare two designs in one drawing: change the number, train again.",
    avoid="For a choice that depends on the data: take Where, which computes both sides.",
    source="Netwright",
)
class Switch(Layer):
    """Hands one of its inputs on; what feeds the others alone is left out of the model."""

    forward = ""

    choice: int = integer(
        preset=1, min=1, max=99, literal=True, internal=True, doc="The number of the input."
    )

    def passed(self) -> str:
        """Return the chosen input."""
        return f"x{self.choice}"

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Check that the chosen input is linked."""
        if f"x{self.choice}" not in shapes:
            known = ", ".join(sorted(shapes)) or "none"
            yield "choice", f"must be the number of a linked input ({known}), but is {self.choice}"


@layer(
    category="Structure",
    stem="reroute",
    passes=True,
    inputs=(ANYTHING,),
    outputs=(_PASSED,),
    keywords=("dot", "bend", "wire", "knot", "pass through", "tidy"),
    formula="y = x",
    use="To lead a long link around other nodes; the code does not mention it.",
    avoid="Where a name in the code is wanted: take Identity, which is a module.",
    source="Netwright",
)
class Reroute(Layer):
    """A point that a link is led through; it computes nothing and leaves no trace in the code."""

    forward = ""


@layer(
    category="Structure",
    module="nn.Identity",
    stem="probe",
    inputs=(ANYTHING,),
    outputs=(_PASSED,),
    keywords=("watch", "monitor", "debug", "inspect", "statistics", "print", "activation"),
    formula="y = x",
    use="To watch what passes while training: its mean, spread and share of zeros.",
    avoid="In a network that is done: remove it, since watching costs a little time.",
    source="Netwright",
)
class Probe(Layer):
    """Shows what passes and hands it on unchanged."""
