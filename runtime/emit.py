"""One node to its lines of Python: the text of its constructor and of its call."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from nodes.expressions import Expr, parse_expression
from nodes.params import Value
from nodes.ports import in_order

if TYPE_CHECKING:
    from nodes.declaration import Declared
    from nodes.layer import Layer, Port

_TOKEN = re.compile(r"(, )?\{([^{}]*)\}")
_POWER = re.compile(r"(?<![\w.)])([\w.]+) \*\* (?=-?[\w.]+(?![\w.(]))")
"""A power of names and numbers, which a formatter writes without spaces."""
_NOTHING_READ = re.compile(r"\(_(?:, _)+\)(?=.* = )")
_NAME = re.compile(r"\b[A-Za-z_][A-Za-z0-9_]*\b(?!\s*\()")
_IMPORTED = {
    "torch.": re.compile(r"\btorch\."),
    "Tensor": re.compile(r"\bTensor\b"),
    "nn.": re.compile(r"\bnn\."),
    "F.": re.compile(r"\bF\."),
    "math.": re.compile(r"\bmath\."),
}
"""What is imported where a text mentions it; that a word is in no text is seen quickly."""
_SAID = re.compile(r'''"""(?:[^"\\]|\\.|"(?!""))*"""|"(?:[^"\\\n]|\\.)*"|#[^\n]*''', re.DOTALL)
"""What is no code: docstrings, strings and comments."""

Rename = Callable[[str], str]


class EmitError(ValueError):
    """A value that must not reach the source; checks refuse it before, so this is a last stop."""


def literal(value: Value, rename: Rename | None = None) -> str:
    """Return a value as Python source; `rename` maps the names inside expressions.

    Raises EmitError for anything but the exact types that a parameter can hold, and for
    numbers without a literal.
    """
    if isinstance(value, Expr):
        return _expression(value, rename)
    if type(value) is tuple:
        parts = [literal(part, rename) for part in value]
        return f"({', '.join(parts)}{',' if len(parts) == 1 else ''})"
    if type(value) is str:
        return json.dumps(value, ensure_ascii=False)
    if value is None or type(value) in (bool, int) or _finite(value):
        return repr(value)
    message = f"{value!r} has no literal in Python source"
    raise EmitError(message)


def _finite(value: Value) -> bool:
    return type(value) is float and math.isfinite(value)


def _expression(value: Expr, rename: Rename | None) -> str:
    text = parse_expression(value.text).text
    if rename is not None:
        text = _NAME.sub(lambda found: rename(found.group()), text)
    return _POWER.sub(r"\1**", text)


def arguments(
    declared: Declared, values: Mapping[str, Value], rename: Rename | None = None
) -> list[str]:
    """Return the arguments of a call as a person writes them.

    What PyTorch requires comes by position, the rest by keyword, and only where it differs
    from PyTorch's default.
    """
    required, named = [], []
    for name, kind in declared.kinds().items():
        if kind.internal:
            continue
        text = literal(values[name], rename)
        if kind.required:
            required.append(text)
        elif values[name] != kind.default or type(values[name]) is not type(kind.default):
            named.append(f"{name}={text}")
    return [*required, *named]


def constructor(layer: Layer, values: Mapping[str, Value], rename: Rename | None = None) -> str:
    """Return the text of a layer's constructor, "" for a layer that is a function."""
    return _filled(_Settings(layer, values, rename), layer.constructor())


def call(
    layer: Layer,
    values: Mapping[str, Value],
    attribute: str,
    sources: Mapping[str, str],
    targets: Mapping[str, str],
    rename: Rename | None = None,
) -> str:
    """Return the statement (or, for losses, the expression) that runs a layer.

    `attribute` is the text of the module ("self.conv1"), `sources` the variable at each linked
    input, `targets` the variable of each output; outputs that nobody reads become `_`.
    """
    tokens = _Tokens(layer, values, attribute, sources, targets, rename)
    return _NOTHING_READ.sub("_", _filled(tokens, layer.linked_call(sources)))


def _filled(tokens: _Tokens, template: str) -> str:
    text = _TOKEN.sub(tokens.render, template)
    return text.replace("(, ", "(").replace("[, ", "[")


class _Tokens:
    """Fills the tokens of one call template."""

    def __init__(
        self,
        layer: Layer,
        values: Mapping[str, Value],
        attribute: str,
        sources: Mapping[str, str],
        targets: Mapping[str, str],
        rename: Rename | None,
    ) -> None:
        self._layer = layer
        self._values = values
        self._attribute = attribute
        self._sources = sources
        self._targets = targets
        self._rename = rename
        self._inputs = {port.name: port for port in layer.input_ports()}
        self._outputs = {port.name for port in layer.output_ports()}

    def render(self, found: re.Match[str]) -> str:
        text = self._filled(found.group(2))
        return (found.group(1) or "") + text if text else ""

    def _filled(self, token: str) -> str:
        name, _, joiner = token.partition(":")
        if name == "self":
            return self._attribute
        if name == "args":
            return ", ".join(arguments(self._layer, self._values, self._rename))
        if name.startswith("*"):
            return self._spread(name[1:])
        keyword, equals, ports = name.partition("=")
        if ports:
            return self._linked(keyword, ports)
        return self._keyword(keyword) if equals else self._named(name, joiner)

    def _named(self, name: str, joiner: str) -> str:
        if name in self._inputs:
            return self._input(self._inputs[name], joiner)
        if name in self._outputs:
            return self._targets.get(name, "_")
        return literal(self._values[name], self._rename)

    def _input(self, port: Port, joiner: str) -> str:
        if not port.many:
            return self._sources[port.name]
        return (f" {joiner} " if joiner else ", ").join(many(port.name, self._sources))

    def _spread(self, name: str) -> str:
        value = self._values[name]
        parts = value if isinstance(value, tuple) else (value,)
        return ", ".join(literal(part, self._rename) for part in parts)

    def _linked(self, keyword: str, ports: str) -> str:
        if ports in self._values:
            return self._keyword(ports, keyword)
        linked = [name in self._sources for name in _NAME.findall(ports)]
        text = _NAME.sub(lambda found: self._sources.get(found.group(), ""), ports)
        return f"{keyword}={text}" if all(linked) else ""

    def _keyword(self, name: str, keyword: str = "") -> str:
        if name in self._inputs:
            return f"{name}={self._sources[name]}" if name in self._sources else ""
        kind = self._layer.kinds()[name]
        same = not kind.required and self._values[name] == kind.default
        return "" if same else f"{keyword or name}={literal(self._values[name], self._rename)}"


class _Settings(_Tokens):
    """Fills the tokens of a constructor: a port may be called like a setting."""

    def __init__(self, layer: Layer, values: Mapping[str, Value], rename: Rename | None) -> None:
        super().__init__(layer, values, "", {}, {}, rename)
        self._inputs.clear()
        self._outputs.clear()


def many(stem: str, sources: Mapping[str, str]) -> list[str]:
    """Return the variables linked to the ports stem1, stem2 ..., in the order of their numbers."""
    return [sources[port] for port in in_order(stem, sources)]


def tuple_text(names: Sequence[str]) -> str:
    """Return `a, b` for several names and `a` for one."""
    return ", ".join(names)


def imports(texts: Iterable[str]) -> list[str]:
    """Return the imports that lines of code need, in isort's order and with its empty line."""
    joined = _SAID.sub("", "\n".join(texts))
    read = {word for word, sign in _IMPORTED.items() if word in joined and sign.search(joined)}
    lines = ["import torch"] if "torch." in read else []
    names = [name for name, word in (("Tensor", "Tensor"), ("nn", "nn.")) if word in read]
    lines += [f"from torch import {', '.join(names)}"] if names else []
    lines += ["from torch.nn import functional as F"] if "F." in read else []
    standard = ["import math"] if "math." in read else []
    return [*standard, *([""] if standard and lines else []), *lines]
