"""Reads a user's own layer as text: its name, ports and parameters. Nothing of it is run."""

from __future__ import annotations

import ast
import hashlib
import unicodedata
import warnings
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache

from nodes.names import snake_case

CUSTOM = "custom_"
"""How the names of modules begin that hold a user's own text."""

Typed = int | float | bool | str
SCALARS: dict[str, type[Typed]] = {"int": int, "float": float, "bool": bool, "str": str}


@dataclass(frozen=True, slots=True)
class Custom:
    """A text that defines `name`, to be written into a file of its own beside a model."""

    name: str
    text: str

    @property
    def module(self) -> str:
        """The module that the file is, such as custom_gated_unit for GatedUnit."""
        return f"{CUSTOM}{snake_case(self.name)}"

    @property
    def content(self) -> str:
        """What stands in the file: the text, with one line break at its end."""
        return self.text.rstrip() + "\n"

    @property
    def digest(self) -> str:
        """What is trusted: a text that differs in one letter is another one."""
        return digest_of(self.content.encode())


def digest_of(content: bytes) -> str:
    """Return the SHA-256 of the content of a file."""
    return hashlib.sha256(content).hexdigest()


class TextError(ValueError):
    """The text is no layer; the message says why, `line` where, from 1."""

    def __init__(self, text: str, line: int) -> None:
        super().__init__(f"line {line}: {text}")
        self.line = line


@dataclass(frozen=True, slots=True)
class Argument:
    """A tensor that comes in by a link; it may stay unlinked if its default is None."""

    name: str
    optional: bool = False
    keyword: bool = False


@dataclass(frozen=True, slots=True)
class Setting:
    """A number, a yes or no, or a text that is set in a form."""

    name: str
    kind: type[Typed]
    required: bool = False
    default: Typed | None = None
    optional: bool = False
    keyword: bool = False


@dataclass(frozen=True)
class PythonText:
    """What is to be known of a layer without running it."""

    name: str
    is_class: bool
    inputs: tuple[Argument, ...]
    outputs: tuple[str, ...]
    settings: tuple[Setting, ...]
    line: int
    doc: str = ""


@lru_cache(maxsize=512)
def read_python(text: str) -> PythonText:
    """Return the layer that a text defines: its last module class, else its last function.

    TextError names the line of what is wrong.
    """
    tree = _tree(text)
    modules = [part for part in tree.body if isinstance(part, ast.ClassDef) and _is_module(part)]
    functions = [part for part in tree.body if isinstance(part, ast.FunctionDef)]
    if modules:
        return _of_class(modules[-1])
    if functions:
        return _of_function(functions[-1])
    message = "there is no layer yet: write a class of nn.Module, or a function of tensors"
    raise TextError(message, 1)


def _tree(text: str) -> ast.Module:
    for number, line in enumerate(text.split("\n"), start=1):
        hidden = next((c for c in line if c != "\t" and _is_hidden(c)), None)
        if hidden is not None:
            message = f"there is an invisible character (U+{ord(hidden):04X}); delete it"
            raise TextError(message, number)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # such as for "\d": it is not run, so it harms nothing
            # WORKAROUND: to quote the line of a syntax error, Python opens the file that is named.
            return ast.parse(text, __file__)
    except SyntaxError as error:
        raise TextError(error.msg or "this is no Python", error.lineno or 1) from None
    except (ValueError, RecursionError, MemoryError):
        message = "this is nested too deeply to be read"
        raise TextError(message, 1) from None


def _is_hidden(letter: str) -> bool:
    """Return whether a letter cannot be seen: it could hide what the text does."""
    return not letter.isascii() and unicodedata.category(letter) in ("Cc", "Cf", "Zl", "Zp", "Cs")


def _is_module(part: ast.ClassDef) -> bool:
    return any(ast.unparse(base).split(".")[-1] == "Module" for base in part.bases)


def _of_class(part: ast.ClassDef) -> PythonText:
    methods = {m.name: m for m in part.body if isinstance(m, ast.FunctionDef)}
    if "forward" not in methods:
        message = f"the class {part.name} has no forward; write `def forward(self, x): ...`"
        raise TextError(message, part.lineno)
    made, forward = methods.get("__init__"), methods["forward"]
    settings = tuple(map(_setting, _arguments(made, skip=1))) if made else ()
    inputs = tuple(map(_input, _arguments(forward, skip=1)))
    doc = ast.get_docstring(part) or ""
    outputs = _outputs(forward, {*(i.name for i in inputs), *(s.name for s in settings)})
    return PythonText(part.name, True, inputs, outputs, settings, part.lineno, doc)  # noqa: FBT003


def _of_function(part: ast.FunctionDef) -> PythonText:
    """Read a function: what is typed or preset as a number is a setting, the rest are tensors."""
    found = _arguments(part, skip=0)
    settings = tuple(_setting(one) for one in found if _kind_of(one) is not None)
    inputs = tuple(_input(one) for one in found if _kind_of(one) is None)
    doc = ast.get_docstring(part) or ""
    outputs = _outputs(part, {*(i.name for i in inputs), *(s.name for s in settings)})
    return PythonText(part.name, False, inputs, outputs, settings, part.lineno, doc)  # noqa: FBT003


@dataclass(frozen=True, slots=True)
class _Found:
    argument: ast.arg
    default: ast.expr | None
    keyword: bool

    @property
    def name(self) -> str:
        return self.argument.arg


def _arguments(part: ast.FunctionDef, skip: int) -> list[_Found]:
    given = part.args
    if given.vararg or given.kwarg:
        message = f"{part.name} takes any number of arguments; name each of them instead"
        raise TextError(message, part.lineno)
    plain = [*given.posonlyargs, *given.args]
    defaults = [None] * (len(plain) - len(given.defaults)) + [*given.defaults]
    found = [_Found(a, d, keyword=False) for a, d in zip(plain, defaults, strict=True)][skip:]
    named = zip(given.kwonlyargs, given.kw_defaults, strict=True)
    found += [_Found(argument, default, keyword=True) for argument, default in named]
    for one in found:
        if not one.name.isascii() or one.name.startswith("_"):
            message = f"{one.name} cannot be shown: use letters a-z, digits and underscores"
            raise TextError(message, one.argument.lineno)
    return found


def _input(found: _Found) -> Argument:
    optional = isinstance(found.default, ast.Constant) and found.default.value is None
    if found.default is not None and not optional:
        message = f"{found.name} is a tensor, whose only default can be None"
        raise TextError(message, found.argument.lineno)
    return Argument(found.name, optional, found.keyword)


def _kind_of(found: _Found) -> type[Typed] | None:
    """Return the type of a setting, by its annotation or else by its default."""
    names = _names(found.argument.annotation) if found.argument.annotation else ()
    kind = next((SCALARS[name] for name in names if name in SCALARS), None)
    if kind is not None or names:
        return kind
    value = _value(found.default)
    return type(value) if isinstance(value, Typed) else None


def _names(annotation: ast.expr) -> tuple[str, ...]:
    if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str):
        return (annotation.value,)
    return tuple(node.id for node in ast.walk(annotation) if isinstance(node, ast.Name)) or ("?",)


def _value(node: ast.expr | None) -> Typed | None:
    try:
        value = ast.literal_eval(node) if node is not None else None
    except (ValueError, TypeError, SyntaxError, RecursionError, MemoryError):
        return None
    return value if type(value) in SCALARS.values() else None


def _setting(found: _Found) -> Setting:
    kind, line = _kind_of(found), found.argument.lineno
    if kind is None:
        message = f"{found.name} needs a type to be set in a form: int, float, bool or str"
        raise TextError(message, line)
    required = found.default is None
    value = _value(found.default)
    value = float(value) if kind is float and type(value) is int else value
    nothing = isinstance(found.default, ast.Constant) and found.default.value is None
    if not required and not nothing and type(value) is not kind:
        message = f"the default of {found.name} must be a plain {kind.__name__}"
        raise TextError(message, line)
    return Setting(found.name, kind, required, value, nothing, found.keyword)


def _outputs(part: ast.FunctionDef, taken: Collection[str]) -> tuple[str, ...]:
    """Return the names of what is returned: of variables in a tuple, else y, or y1 and y2.

    One that is taken by an input or a setting is a new one: new_y.
    """
    returned = [node.value for node in _returns(part) if node.value is not None]
    if not returned:
        message = f"{part.name} returns nothing; return a tensor, or several"
        raise TextError(message, part.lineno)
    parts = returned[-1].elts if isinstance(returned[-1], ast.Tuple) else ()
    count = len(parts) or _annotated_count(part.returns)
    if count == 1:
        return (_unlike("y", taken),)
    named = [node.id if isinstance(node, ast.Name) else "" for node in parts] or [""] * count
    names = [name or f"y{number}" for number, name in enumerate(named, start=1)]
    unlike = tuple(_unlike(name, taken) for name in names)
    numbered = tuple(_unlike(f"y{n + 1}", taken) for n in range(count))
    return unlike if len(set(unlike)) == count else numbered


def _unlike(name: str, taken: Collection[str]) -> str:
    while name in taken:
        name = f"new_{name}"
    return name


def _annotated_count(annotation: ast.expr | None) -> int:
    """Return 2 for tuple[Tensor, Tensor]."""
    match annotation:
        case ast.Subscript(value=ast.Name(id="tuple" | "Tuple"), slice=ast.Tuple(elts=parts)):
            return len(parts)
    return 1


def _returns(part: ast.AST) -> Iterator[ast.Return]:
    """Yield the returns of a function, not those of functions inside it."""
    for child in ast.iter_child_nodes(part):
        if isinstance(child, ast.Return):
            yield child
        elif not isinstance(child, ast.FunctionDef | ast.Lambda | ast.ClassDef):
            yield from _returns(child)
