"""Lets nodes that are functions, not modules, be looked at while their model runs.

No hook of PyTorch's sees `y = y + x`. While somebody looks, `forward` of the classes in
model.py is exchanged for one that says of each such line when it begins and what it
made; it computes the same. All other updates run the file as it stands.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import CodeType, FunctionType
from typing import Any

from torch import nn

Enter = Callable[[str], None]
Leave = Callable[[str, object], None]

_ENTER, _LEAVE, _MADE = "_netwright_enter", "_netwright_leave", "_netwright_made"


class Functions:
    """The functions in a model's file: `lines` are the nodes' names by their lines in it.

    `parts` are the modules that can hold some, by their names; "" is the whole model.
    """

    def __init__(
        self,
        model: nn.Module,
        parts: Mapping[str, nn.Module],
        lines: Mapping[int, str],
    ) -> None:
        self._places = {id(module): f"{name}." for name, module in parts.items()}
        self._places[id(model)] = ""
        self._enter: Enter = _nothing
        self._leave: Leave = _nothing
        self._looked_at: dict[type[nn.Module], FunctionType] = {}
        self._plain: dict[type[nn.Module], Any] = {}
        kinds = dict.fromkeys(type(module) for module in (model, *parts.values()))
        for kind in kinds if lines else ():
            if kind.__module__ == type(model).__module__:
                self._prepare(kind, lines)

    def install(self, enter: Enter, leave: Leave) -> None:
        """Tell when each function begins, by the name of its part, and what it made."""
        self._enter, self._leave = enter, leave
        for kind, forward in self._looked_at.items():
            self._plain[kind] = kind.forward
            kind.forward = forward

    def remove(self) -> None:
        """Let the model run as its file says."""
        for kind, forward in self._plain.items():
            kind.forward = forward
        self._plain = {}
        self._enter = self._leave = _nothing

    def _prepare(self, kind: type[nn.Module], lines: Mapping[int, str]) -> None:
        """Keep a `forward` of a class that tells, if the class has functions at all."""
        plain: Any = kind.forward
        code = _told(plain.__code__, lines)
        if code is not None:
            names = {_ENTER: self._begin, _LEAVE: self._end}
            known = plain.__globals__ | names
            self._looked_at[kind] = FunctionType(
                code, known, "forward", plain.__defaults__
            )

    def _begin(self, holder: nn.Module, name: str) -> None:
        place = self._places.get(id(holder))
        if place is not None:
            self._enter(place + name)

    def _end(self, holder: nn.Module, name: str, made: object) -> None:
        place = self._places.get(id(holder))
        if place is not None:
            self._leave(place + name, made)


def _nothing(*_told: object) -> None:
    """Tell nobody."""


def _told(code: CodeType, lines: Mapping[int, str]) -> CodeType | None:
    """Return the code of a `forward` that tells of its functions; None if it has none."""
    tree = ast.parse(Path(code.co_filename).read_text(encoding="utf-8"))
    found = (
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and node.lineno == code.co_firstlineno
    )
    forward = next(found, None)
    if forward is None or not any(
        forward.lineno <= line <= (forward.end_lineno or 0) for line in lines
    ):
        return None
    forward.body = list(_telling(forward.body, lines))
    forward.returns, forward.args = None, _untyped(forward.args)
    ast.fix_missing_locations(forward)
    made = compile(
        ast.Module([forward], []), code.co_filename, "exec", dont_inherit=True
    )
    return next(part for part in made.co_consts if isinstance(part, CodeType))


def _untyped(arguments: ast.arguments) -> ast.arguments:
    return ast.arguments(
        [], [ast.arg(one.arg) for one in arguments.args], None, [], [], None, []
    )


def _telling(body: list[ast.stmt], lines: Mapping[int, str]) -> Iterator[ast.stmt]:
    """Yield statements, those of functions between what tells of them."""
    for statement in body:
        if isinstance(statement, ast.For):
            statement.body = list(_telling(statement.body, lines))
        name = lines.get(statement.lineno)
        made = _made_by(statement) if name is not None else None
        if name is None or made is None:
            yield statement
            continue
        yield _call(_ENTER, name)
        if isinstance(statement, ast.Return):
            assert statement.value is not None
            yield ast.Assign([ast.Name(_MADE, ast.Store())], statement.value)
            statement.value = ast.Name(_MADE, ast.Load())
            yield _call(_LEAVE, name, made)
            yield statement
        else:
            yield statement
            yield _call(_LEAVE, name, made)


def _made_by(statement: ast.stmt) -> ast.expr | None:
    """Return what reads the value that a statement makes; None for one that makes none."""
    if isinstance(statement, ast.Return) and statement.value is not None:
        return ast.Name(_MADE, ast.Load())
    if isinstance(statement, ast.Assign):
        return ast.parse(ast.unparse(statement.targets[0]), mode="eval").body
    if isinstance(statement, ast.AnnAssign):
        return ast.parse(ast.unparse(statement.target), mode="eval").body
    return None


def _call(function: str, name: str, *made: ast.expr) -> ast.stmt:
    given = [ast.Name("self", ast.Load()), ast.Constant(name), *made]
    return ast.Expr(ast.Call(ast.Name(function, ast.Load()), given, []))
