"""The last stop before emitted source is imported: it is parsed again and held to an allow-list."""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Iterator

from nodes.names import name_problem
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
_CALLED = {"range", "super", "model", "min", "max", "round", "zip"}
_BUILTIN = {*dir(builtins), *_SITE} - _CALLED - {"bool", "dict", "float", "int", "str", "tuple"}
"""What Python knows without an import, and no source of ours ever mentions."""
_ROOTS = {"self", "nn", "torch", "F", "math"}
_DENIED = {
    "load", "save", "hub", "jit", "package", "compile", "ops", "classes", "utils", "serialization",
    "distributed", "multiprocessing", "storage", "from_file", "library", "export", "fx", "testing",
}  # fmt: skip


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
    for node in ast.walk(tree):
        for words in _complaints(node, local, builtin):
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
        case ast.Attribute(attr=name) if name in _DENIED or name.startswith("_"):
            if not (name == "__init__" and _is_super(node.value)):
                yield name
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


def _foreign_imports(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (a.name for a in node.names if a.name not in _IMPORTS[""])
    elif isinstance(node, ast.ImportFrom) and _is_custom(node):
        yield from (a.name for a in node.names if a.asname or name_problem(a.name))
    elif isinstance(node, ast.ImportFrom) and not _is_metrics(node.module):
        allowed = _IMPORTS.get(node.module or "", set())
        yield from (a.name for a in node.names if a.name not in allowed)


def _is_super(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name)


def _callee(function: ast.expr, local: set[str]) -> Iterator[str]:
    if isinstance(function, ast.Name):
        if function.id not in _CALLED | local:
            yield f"a call of {function.id}"
    elif not isinstance(function, ast.Attribute):
        yield "a call of a computed value"
    elif isinstance(function.value, ast.Name) and function.value.id in _ROOTS:
        return
