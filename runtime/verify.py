"""The last stop before emitted source is imported: it is parsed again and held to an allow-list."""

from __future__ import annotations

import ast
import builtins
import math
import re
from collections.abc import Iterable, Iterator
from types import ModuleType

import torch
from torch import nn
from torch.nn import functional

from nodes.names import CALLED, name_problem
from nodes.python_text import CUSTOM
from runtime.definitions import is_definition
from runtime.variables import COPIES

_SYNTAX = (
    ast.Module, ast.ClassDef, ast.FunctionDef, ast.arguments, ast.arg, ast.Return, ast.Assign,
    ast.AnnAssign, ast.For, ast.Expr, ast.Call, ast.keyword, ast.Attribute, ast.Name, ast.Load,
    ast.Store, ast.Constant, ast.Tuple, ast.List, ast.Dict, ast.Subscript, ast.Slice, ast.Starred,
    ast.GeneratorExp, ast.comprehension, ast.BinOp, ast.UnaryOp, ast.operator, ast.unaryop,
    ast.Import, ast.ImportFrom, ast.alias, ast.IfExp, ast.BoolOp, ast.boolop, ast.Compare, ast.Is,
    ast.Eq, ast.NotEq, ast.Lt, ast.LtE, ast.Gt, ast.GtE,
)  # fmt: skip
_IMPORTS = {
    "": {"math", "torch"},
    "torch": {"Tensor", "nn"},
    "torch.nn": {"functional"},
    "collections.abc": {"Callable", "Mapping"},
}
_SITE = {"copyright", "credits", "exit", "help", "license", "quit"}
_CALLED = CALLED | {"model"}
_BUILTIN = {*dir(builtins), *_SITE} - _CALLED - {"bool", "dict", "float", "int", "str", "tuple"}
"""What Python knows without an import, and no source of ours ever mentions."""
_ROOTS = {"nn": nn, "torch": torch, "F": functional, "math": math}
_PARTS = (nn, torch, functional, math, torch.fft, torch.linalg, torch.special, nn.init)
"""The only modules that source of ours names: PyTorch's hold others, `torch.os` among them."""
_TRUSTED = {*_ROOTS, "self"}
_DENIED = {
    "load", "save", "hub", "jit", "package", "compile", "ops", "classes", "utils", "serialization",
    "distributed", "multiprocessing", "storage", "from_file", "library", "export", "fx", "testing",
    "numpy", "gi_frame",
}  # fmt: skip
"""Attributes of nothing but a model of ours, which has those that its nodes are called."""


class VerificationError(ValueError):
    """The text is not source of ours, so it is not imported; the message names the line."""


def verify(text: str) -> None:
    """Raise VerificationError unless the text is what the emitter can have written."""
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        message = f"the source cannot be parsed: {error}"
        raise VerificationError(message) from None
    classes = {node.name for node in tree.body if isinstance(node, ast.ClassDef)}
    ours = {node.name for node in tree.body if is_definition(node)}
    tree.body = [node for node in tree.body if not is_definition(node)]
    local = classes | ours | _imported_classes(tree) | _looped_modules(tree)
    local |= set(custom_names(tree).values())
    builtin = _BUILTIN - _bound(tree)
    found = ((n, words) for n in ast.walk(tree) for words in _complaints(n, local, builtin))
    for node, words in (*found, *_disguises(tree, classes)):
        message = f"line {getattr(node, 'lineno', 1)} of the source is not allowed: {words}"
        raise VerificationError(message)


def custom_names(tree: ast.Module) -> dict[str, str]:
    """Return the names that come from files of a user's own, by the modules that these are."""
    found = (node for node in tree.body if isinstance(node, ast.ImportFrom) and _is_custom(node))
    return {str(node.module): node.names[0].name for node in found}


def _is_custom(node: ast.ImportFrom) -> bool:
    """Return whether it is `from custom_gate import Gate`; the file itself is another matter."""
    named = re.fullmatch(rf"{CUSTOM}[a-z0-9_]+", node.module or "")
    return bool(named) and node.level == 0 and len(node.names) == 1


def _imported_classes(tree: ast.Module) -> set[str]:
    found = (n for n in ast.walk(tree) if isinstance(n, ast.ImportFrom))
    return {a.name for n in found for a in n.names if _is_metrics(n.module)}


def _is_metrics(module: str | None) -> bool:
    return module is not None and module.split(".")[0] == "torchmetrics"


def _bound(tree: ast.Module) -> set[str]:
    """Return the names of all variables and arguments."""
    stored = (n for n in ast.walk(tree) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store))
    return {n.id for n in stored} | {n.arg for n in ast.walk(tree) if isinstance(n, ast.arg)}


def _looped_modules(tree: ast.Module) -> set[str]:
    """Return the variables of loops over the copies of a module: `for layer in self.layers`."""
    found = set()
    for node in ast.walk(tree):
        match node:
            case ast.For(target=ast.Name(id=name), iter=ast.Attribute(value=ast.Name("self"))):
                found.add(name)
    return found & set(COPIES)


def _complaints(node: ast.AST, local: set[str], builtin: set[str]) -> Iterator[str]:
    if not isinstance(node, _SYNTAX):
        yield type(node).__name__
    yield from _foreign_imports(node)
    match node:
        case ast.Attribute():
            yield from _attribute(node)
        case ast.Name(id=name) if (name.startswith("_") and name != "_") or name in builtin:
            yield name
        case ast.Call(func=function, keywords=keywords):
            if any(keyword.arg is None for keyword in keywords):
                yield "**"
            yield from _callee(function, local)
        case ast.FunctionDef(decorator_list=[_, *_]) | ast.ClassDef(decorator_list=[_, *_]):
            yield "a decorator"
        case ast.ClassDef(bases=[ast.Attribute(value=ast.Name(id="nn"), attr="Module")]):
            return
        case ast.ClassDef():
            yield "a class that is no nn.Module"


def _attribute(node: ast.Attribute) -> Iterator[str]:
    name = node.attr
    if isinstance(node.value, ast.Name) and node.value.id == "self":
        allowed = name == "training" or name_problem(name) is None
    elif name.startswith("_"):
        allowed = name == "__init__" and _is_super(node.value)
    else:
        allowed = name not in _DENIED and not _is_foreign(node)
    if not allowed:
        yield name


def _is_foreign(node: ast.Attribute) -> bool:
    """Return whether a text such as `torch.os` is neither a function nor a class of a layer's."""
    part = _part(node)
    if isinstance(part, ModuleType):
        return part not in _PARTS
    return _part(node.value) is torch and node.attr[0].isupper()  # they open files, for one


def _part(node: ast.expr) -> object:
    """Return what a text such as `torch.fft.rfft` names, None where it names nothing of PyTorch."""
    if isinstance(node, ast.Attribute):
        return getattr(_part(node.value), node.attr, None)
    return _ROOTS.get(node.id) if isinstance(node, ast.Name) else None


def _foreign_imports(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (a.name for a in node.names if a.name not in _IMPORTS[""])
    elif isinstance(node, ast.ImportFrom) and _is_custom(node):
        yield from (a.name for a in node.names if a.asname or name_problem(a.name))
    elif isinstance(node, ast.ImportFrom) and _is_metrics(node.module):
        yield from (a.name for a in node.names if not a.name[:1].isupper())
    elif isinstance(node, ast.ImportFrom):
        allowed = _IMPORTS.get(node.module or "", set())
        yield from (a.name for a in node.names if a.name not in allowed)


def _disguises(tree: ast.Module, classes: set[str]) -> Iterator[tuple[ast.AST, str]]:
    """Yield what would let a name that is trusted stand for something else: `self = torch`.

    Only methods know `self`, and nobody but a model calls them: a class is made, never handed on.
    """
    methods = _functions(s for c in tree.body if isinstance(c, ast.ClassDef) for s in c.body)
    functions = [*_functions(tree.body), *methods]
    known = {f.args.args[0] for f in methods if f.args.args} | _in_place(tree, classes)
    known |= {name for function in functions for name in _own(function)}
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name) if name in _TRUSTED | classes and node not in known:
                yield node, f"{name} as a value"
            case ast.arg(arg=name) if name in _TRUSTED and node not in known:
                yield node, f"another {name}"
            case ast.FunctionDef() if node not in functions or node.name in _TRUSTED:
                yield node, f"the function {node.name}"
            case ast.ClassDef() if node not in tree.body or node.name in _TRUSTED:
                yield node, f"the class {node.name}"
            case ast.alias(name=name, asname=str(other)) if (name, other) != ("functional", "F"):
                yield node, f"another {other}"


def _functions(statements: Iterable[ast.stmt]) -> list[ast.FunctionDef]:
    return [statement for statement in statements if isinstance(statement, ast.FunctionDef)]


def _in_place(tree: ast.Module, classes: set[str]) -> set[ast.AST]:
    """Return the names that stand as we write them: `torch` of `torch.cat`, `Body` of `Body(3)`."""
    nodes = list(ast.walk(tree))
    asked = (n.value for n in nodes if isinstance(n, ast.Attribute))
    called = (n.func for n in nodes if isinstance(n, ast.Call))
    found: set[ast.AST] = {n for n in asked if isinstance(n, ast.Name) and n.id in _TRUSTED}
    return found | {n for n in called if isinstance(n, ast.Name) and n.id in classes}


def _own(function: ast.FunctionDef) -> Iterator[ast.Name]:
    """Yield the names in a function that are variables of its own, whatever a class is called."""
    nodes = [node for statement in function.body for node in ast.walk(statement)]
    names = [node for node in nodes if isinstance(node, ast.Name) and node.id not in _TRUSTED]
    within = {n for c in nodes if isinstance(c, ast.comprehension) for n in ast.walk(c.target)}
    bound = {n.id for n in names if isinstance(n.ctx, ast.Store) and n not in within}
    bound |= {argument.arg for argument in function.args.args}
    yield from (name for name in names if name.id in bound)


def _is_super(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name)


def _callee(function: ast.expr, local: set[str]) -> Iterator[str]:
    if isinstance(function, ast.Name):
        if function.id not in _CALLED | local:
            yield f"a call of {function.id}"
    elif not isinstance(function, ast.Attribute):
        yield "a call of a computed value"
