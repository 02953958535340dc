"""The layer whose Python the user writes: its ports and parameters are those of the text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any, ClassVar, Self

from nodes.declaration import Declared, declare
from nodes.definitions import DEFINED
from nodes.graph import Node
from nodes.layer import Layer, Port, layer
from nodes.library.limits import SIZE
from nodes.names import name_problem, snake_case
from nodes.params import Value, code, flag, inferred, integer, real, text
from nodes.phrase import later
from nodes.python_text import Custom, PythonText, Setting, TextError, read_python

TEMPLATE = '''\
import torch
from torch import Tensor, nn


class Scale(nn.Module):
    """Multiplies each feature by a learned number."""

    def __init__(self, in_features: int, start: float = 1.0) -> None:
        super().__init__()
        self.factors = nn.Parameter(torch.full((in_features,), start))

    def forward(self, x: Tensor) -> Tensor:
        return x * self.factors
'''

_INFERRED = {"in_features": -1, "input_size": -1, "in_channels": 1, "num_features": 1}
"""What a layer calls a size that it takes from its first input, and at which axis that stands."""
_TAKES = later("What your Python takes by this name.")
_RETURNS = later("What your Python returns here.")
_SET = later("What your Python is set to by this name.")
_TAKEN = frozenset({"code", "args"}) | {
    n for n in (*vars(Layer), *vars(Declared)) if not n.startswith("_")
}


@layer(
    category="Structure",
    title="Python layer",
    stem="custom",
    keywords=("custom", "code", "own", "script", "lambda", "function", "module", "nn.Module"),
    no_formula="It computes what you write.",
    shapes="x → y, as your Python makes them",
    use="For what no layer here does and no drawing says well.",
    avoid="For what layers or a block can do: their shapes are known and their files run nothing.",
    source="PyTorch, Extending PyTorch: custom nn modules",
)
class Python(Layer):
    """Runs Python of your own: a class of nn.Module, or a function of tensors.

    The arguments of forward are its inputs, those of the constructor its parameters; they are
    typed int, float, bool or str. `in_features` and `in_channels` are taken from the first input
    unless they are set. It runs with all your rights and nothing holds it back, so a project of
    somebody else's asks for your trust first.
    """

    inputs = (Port("x", "What forward takes: each of its arguments is an input."),)
    outputs = (Port("y", "What forward returns: several in a tuple are several outputs."),)
    by_params: ClassVar[bool] = True
    construction: ClassVar[str] = ""

    code: str = code(preset=TEMPLATE, internal=True, doc="The class or function, as Python text.")

    @classmethod
    def of(cls, params: Mapping[str, Value]) -> type[Layer]:
        """Return the layer that the text of these parameters declares."""
        if cls is not Python:
            return cls
        given = cls.kinds()["code"].normal(params.get("code", TEMPLATE))
        return _declared(given) if type(given) is str else cls

    @classmethod
    def build(cls, params: Mapping[str, Value]) -> Self:
        """Return the layer that the text declares, with these values."""
        made: Any = cls.of(params)
        return super().build(params) if made is cls else made(**made.full(params))

    def constructor(self) -> str:
        """Return the template of the constructor; a function has none."""
        return self.construction

    def check(self) -> Iterator[tuple[str, str]]:
        """Check that the text is a layer and that its names can be used."""
        problem = python_problem(self.code)
        if problem is not None:
            yield "code", f"cannot be used: {problem[0]}"


def python_problem(text: str) -> tuple[str, int] | None:
    """Return what is wrong with a text and in which line, None for a layer."""
    try:
        found = read_python(text)
    except TextError as error:
        return str(error), error.line
    words = next(_problems(found), None)
    return (f"line {found.line}: {words}", found.line) if words else None


def _problems(found: PythonText) -> Iterator[str]:
    if words := name_problem(found.name):
        yield f"{found.name}: {words}"
    elif found.name in DEFINED:
        yield f"{found.name} is what a layer here brings along; choose another name"
    for setting in found.settings:
        if setting.name in _TAKEN or name_problem(setting.name):
            yield f"the parameter {setting.name} has a meaning of its own here; rename it"
    for argument in found.inputs:
        if argument.name in _TAKEN:
            yield f"the input {argument.name} has a meaning of its own here; rename it"
        elif argument.name in {one.name for one in found.settings}:
            yield f"the input {argument.name} is called like a parameter; rename one of the two"


OURS = Custom("Scale", TEMPLATE)
"""What a fresh layer holds: no text of somebody else's."""


def custom_of(node: Node) -> Custom | None:
    """Return the text of a node, under the node's name while it is no layer; None without any."""
    layer = node.layer
    if layer is None or not issubclass(layer, Python):
        return None
    written = Python.kinds()["code"].normal(node.params.get("code", TEMPLATE))
    return layer.custom or (Custom(node.name, written) if type(written) is str else None)


@lru_cache(maxsize=512)
def _declared(written: str) -> type[Layer]:
    """Return a declaration made from a text; the plain one while the text is no layer."""
    try:
        found = read_python(written)
    except TextError:
        return Python
    if any(_problems(found)):
        return Python
    fields: dict[str, Any] = {one.name: _field(one, found) for one in found.settings}
    annotations = {one.name: one.kind.__name__ for one in found.settings}
    facts: dict[str, Any] = {"__annotations__": annotations, "__module__": __name__, **fields}
    made: type[Python] = type(
        found.name, (Python,), {**facts, "__doc__": found.doc or Python.__doc__}
    )
    return declare(made, type_name="Python", title=found.name, **_facts(found, written))


def _facts(found: PythonText, written: str) -> dict[str, Any]:
    return {
        "inputs": tuple(Port(i.name, _TAKES, optional=i.optional) for i in found.inputs),
        "outputs": tuple(Port(name, _RETURNS) for name in found.outputs),
        "module": found.name if found.is_class else "",
        "forward": _call(found),
        "construction": _constructor(found),
        "custom": Custom(found.name, written),
        "stem": snake_case(found.name),
    }


def _field(setting: Setting, found: PythonText) -> Any:  # noqa: ANN401
    preset = {int: 1, float: 1.0, bool: False, str: ""}[setting.kind]
    facts = {"preset": preset} if setting.required else {"default": setting.default}
    if setting.kind is int and setting.name in _INFERRED and found.inputs and setting.required:
        return inferred(found.inputs[0].name, axis=_INFERRED[setting.name], max=SIZE, doc=_SET)
    kinds = {int: integer, float: real, bool: flag, str: text}
    return kinds[setting.kind](**facts, optional=setting.optional, doc=_SET)


def _constructor(found: PythonText) -> str:
    given = ", ".join(_token(one.name, one.required, one.keyword) for one in found.settings)
    return f"{found.name}({given})" if found.is_class else ""


def _call(found: PythonText) -> str:
    targets = ", ".join(f"{{{name}}}" for name in found.outputs)
    inputs = [_token(one.name, not one.optional, one.keyword) for one in found.inputs]
    if found.is_class:
        return f"{targets} = {{self}}({', '.join(inputs)})"
    settings = [
        f"{one.name}={{{one.name}}}" if one.required else f"{{{one.name}=}}"
        for one in found.settings
    ]
    return f"{targets} = {found.name}({', '.join([*inputs, *settings])})"


def _token(name: str, required: bool, keyword: bool) -> str:  # noqa: FBT001
    if not required:
        return f"{{{name}=}}"
    return f"{name}={{{name}}}" if keyword else f"{{{name}}}"
