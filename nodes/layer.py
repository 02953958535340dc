"""A layer: one class that declares its ports, its parameters and the text of its PyTorch calls."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Literal, TypeVar, dataclass_transform

from nodes.declaration import Declared, declaration
from nodes.definitions import define
from nodes.params import Value
from nodes.python_text import Custom
from nodes.shapes import Dims

Dtype = Literal["any", "float", "integer", "boolean"]
Role = Literal["input", "output", "layer", "loss", "metric"]
Says = Literal["", "scores", "log_chances", "yes_scores", "yes_chances", "numbers", "log_numbers"]
"""What a prediction is, as a loss reads it: a score of each class, the logarithms of their
chances, a score or a chance for each question that is answered yes or no, or numbers."""


@dataclass(frozen=True, slots=True)
class Port:
    """A named input or output of a layer.

    `many` ports take any number of links: they appear as name1, name2 and so on, with one
    free port after the last. `optional` inputs may stay unlinked. `dtype` is what it wants.
    `axes` names the axes of the tensor, such as "N C H W", where their number is fixed.
    An output that is `like` an input has its shape.
    """

    name: str
    doc: str = ""
    optional: bool = False
    many: bool = False
    dtype: Dtype = "any"
    axes: str = ""
    like: str = ""


@dataclass(frozen=True, slots=True)
class Curve:
    """What a help card draws: the result of a layer and its slope for x from low to high."""

    layer: Layer
    low: float = -5.0
    high: float = 5.0


class Layer(Declared):
    """A declared kind of computation.

    `module` is the text of the constructor ("nn.Conv2d"), empty for a function. `forward` is
    the template of the call. Between braces stand

    - {self}, the attribute that holds the module,
    - {x} or {y}, the variable of an input or output; an output that nobody reads becomes `_`,
    - {x} of a `many` port, its variables separated by commas, or {x:+}, joined by ` + `,
    - {key=}, a keyword argument that is left out while the optional input `key` is unlinked,
    - {hx=h0}, the same where argument and input have different names, and {hx=(h0, c0)}, a
      tuple of inputs, left out while one of them is unlinked,
    - {dim}, the value of a parameter, and {*dims}, the parts of a value separated by commas,
    - {dim=}, a keyword argument that is left out at PyTorch's default, and {eps=layer_norm_eps},
      the same where the parameter has another name,
    - {args}, all parameters that are not internal, as a call takes them: the required ones by
      position, then those that differ from PyTorch's default by keyword.

    What is left out takes the comma before it along. The call of a loss is an expression, that
    of a metric the two arguments of its `update`. The template of the constructor, {module}
    with {args} unless `constructor` says otherwise, has the tokens of parameters. A call that is
    {self} alone computes nothing: the attribute itself is the output. A layer that `passes` has no
    call at all.
    """

    module: ClassVar[str] = ""
    forward: ClassVar[str] = "{y} = {self}({x})"
    inputs: ClassVar[tuple[Port, ...]] = (Port("x"),)
    outputs: ClassVar[tuple[Port, ...]] = (Port("y"),)
    role: ClassVar[Role] = "layer"
    stem: ClassVar[str] = ""
    unrolled_axis: ClassVar[int | None] = None
    """The axis of the first input over which PyTorch loops in Python: traced at short lengths."""
    shapes: ClassVar[str] = ""
    """How the shapes of the outputs follow, where the axes of the ports do not say it:
    "(N, C, T) → (N, out_channels, T′), T′ = ⌊(T − kernel_size) / stride⌋ + 1"."""
    class_axis: ClassVar[int | None] = None
    """The axis of a loss's prediction along which stands a score for each class."""
    says: ClassVar[Says] = ""
    """What a loss takes its prediction for, "" where nothing can be read off it."""
    signature: ClassVar[str] = ""
    """The callable to compare the parameters with, where it is not `module` ("F.cross_entropy")."""
    passes: ClassVar[bool] = False
    """Whether it only hands an input on: its output is that input's variable."""
    borrows: ClassVar[tuple[str, ...]] = ()
    """The layers whose weights it computes with; it has none itself, so {self} is another node."""
    by_params: ClassVar[bool] = False
    """Whether what is declared depends on the parameters: then `of` says by which class."""
    custom: ClassVar[Custom | None] = None
    """The text of a user's own, which runs only where it is trusted."""
    definition: ClassVar[str] = ""
    """Python functions and classes that the constructor or the call names and PyTorch lacks."""

    @classmethod
    def of(cls, params: Mapping[str, Value]) -> type[Layer]:  # noqa: ARG003 - most are one for all
        """Return the declaration of a node with these parameters."""
        return cls

    def input_ports(self) -> tuple[Port, ...]:
        """Return the inputs with these parameters."""
        return self.inputs

    def output_ports(self) -> tuple[Port, ...]:
        """Return the outputs with these parameters."""
        return self.outputs

    def call(self) -> str:
        """Return the template of the call with these parameters.

        Values stay between braces, since they may be expressions; only their presence and the
        values of literal parameters may choose the template.
        """
        return self.forward

    def linked_call(self, linked: Collection[str]) -> str:
        """Return the template of the call while these inputs are linked."""
        return self.call()

    def passed(self) -> str:
        """Return the input that a layer which `passes` hands on."""
        return self.input_ports()[0].name

    def curve(self) -> Curve | None:
        """Return what to draw of a function of single numbers, None for any other layer."""
        return None

    def said(self) -> Says:
        """Return what a loss with these parameters takes its prediction for."""
        return self.says

    def constructor(self) -> str:
        """Return the template of the constructor with these parameters, "" for a function."""
        return f"{self.module}({{args}})" if self.module else ""

    def check_shapes(self, shapes: Mapping[str, Dims]) -> Iterator[tuple[str, str]]:
        """Yield (port or parameter, what is wrong) for rules over the shapes of linked inputs.

        Asked with all parameters computed, after the types, axes and inferred sizes of the
        inputs were found right. For what PyTorch does without a word, or refuses in words of
        its own.
        """
        yield from ()


LAYERS: dict[str, type[Layer]] = {}
"""Every layer by its type name. Import `nodes.library` to fill it."""

L = TypeVar("L", bound=type[Layer])


@dataclass_transform(frozen_default=True, kw_only_default=True)
def layer(*, category: str, module: str = "", **facts: Any) -> Callable[[L], L]:  # noqa: ANN401
    """Declare a layer of a category; `facts` are further class variables of :class:`Layer`."""
    facts.setdefault("role", {"Loss": "loss", "Metric": "metric"}.get(category, "layer"))
    declared = declaration(LAYERS, category=category, module=module, **facts)

    def register(cls: L) -> L:
        define(facts.get("definition", cls.definition))
        return declared(cls)

    return register


def current_name(type_name: str) -> str:
    """Return the present name of a layer type that may have been renamed."""
    return type_name if type_name in LAYERS else _renamed().get(type_name, type_name)


def _renamed() -> dict[str, str]:
    return {old: name for name, kind in LAYERS.items() for old in kind.replaces}
