"""Lets nodes that are functions, not modules, be looked at while their model runs.

No hook of PyTorch's sees `y = y + x`. While somebody looks, the code of `forward` in
model.py and of the functions in objective.py is exchanged for one that says of each
such line when it begins and what it made; it computes the same. All other updates run
the files as they stand.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import CodeType, FunctionType
from typing import Any

from torch import nn

from runtime.source import FunctionLines
from runtime.train.objective import Objective

Enter = Callable[[str], None]
Leave = Callable[[str, object], None]

_ENTER, _LEAVE, _MADE = "_netwright_enter", "_netwright_leave", "_netwright_made"
NO_LINES = FunctionLines()


@dataclass(frozen=True)
class _Telling:
    """A function of the two files, its own code and the one that tells."""

    function: FunctionType
    plain: CodeType
    told: CodeType


class Functions:
    """The functions in the files of a model and of its objective, by their `lines` there.

    `parts` are the modules that can hold some, by their names; "" is the whole model.
    """

    def __init__(
        self,
        model: nn.Module,
        parts: Mapping[str, nn.Module],
        lines: FunctionLines = NO_LINES,
        objective: Objective | None = None,
    ) -> None:
        self._places = {id(module): f"{name}." for name, module in parts.items()}
        self._places[id(model)] = ""
        self._enter: Enter = _nothing
        self._leave: Leave = _nothing
        self._telling: list[_Telling] = []
        self._written: dict[str, dict[int, ast.FunctionDef]] = {}
        kinds = dict.fromkeys(type(module) for module in (model, *parts.values()))
        for kind in kinds if lines.model else ():
            if kind.__module__ == type(model).__module__:
                self._prepare(kind.forward, lines.model)
        self._minimised = {**lines.objective, **lines.losses}
        self._objective = objective
        self._looked = bool(lines.objective)
        self._written.clear()

    def install(self, enter: Enter, leave: Leave) -> None:
        """Tell when each function begins, by the name of its part, and what it made.

        Where the objective has nothing but losses it tells from the second time on: to
        read its file takes a millisecond, which a short run would feel.
        """
        if self._looked and self._objective is not None and self._minimised:
            self._prepare_objective(self._objective, self._minimised)
            self._objective = None
        self._looked = True
        self._enter, self._leave = enter, leave
        for one in self._telling:
            one.function.__globals__.update({_ENTER: self._begin, _LEAVE: self._end})
            one.function.__code__ = one.told

    def remove(self) -> None:
        """Let the model and its objective run as their files say."""
        for one in self._telling:
            one.function.__code__ = one.plain
            for name in (_ENTER, _LEAVE):
                one.function.__globals__.pop(name, None)
        self._enter = self._leave = _nothing

    def _prepare_objective(
        self, objective: Objective, lines: Mapping[int, str]
    ) -> None:
        """Prepare the losses, then of what is measured the nodes that no loss reads."""
        known: set[str] = set()
        for function in dict.fromkeys(objective.losses.values()):
            known |= self._prepare(function, lines)
        others = {n: name for n, name in lines.items() if name not in known}
        self._prepare(objective.compared, others)
        self._written.clear()

    def _prepare(
        self,
        function: Any,  # noqa: ANN401 - a function, whatever it was declared as
        lines: Mapping[int, str],
    ) -> set[str]:
        """Keep code of a function that tells of its nodes; return their names."""
        code: CodeType = function.__code__
        written = self._definition(code)
        if written is None:
            return set()
        until = written.end_lineno or written.lineno
        own = {n: name for n, name in lines.items() if written.lineno <= n <= until}
        if own:
            told = _told(written, own, code.co_filename)
            self._telling.append(_Telling(function, code, told))
        return set(own.values())

    def _definition(self, code: CodeType) -> ast.FunctionDef | None:
        """Return a function as its file has it; a file is read once."""
        file = code.co_filename
        if file not in self._written:
            tree = ast.parse(Path(file).read_text(encoding="utf-8"))
            found = (
                node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)
            )
            self._written[file] = {node.lineno: node for node in found}
        return self._written[file].get(code.co_firstlineno)

    def _begin(self, name: str, holder: nn.Module | None = None) -> None:
        place = self._place(holder)
        if place is not None:
            self._enter(place + name)

    def _end(self, name: str, made: object, holder: nn.Module | None = None) -> None:
        place = self._place(holder)
        if place is not None:
            self._leave(place + name, made)

    def _place(self, holder: nn.Module | None) -> str | None:
        """Return what stands before the names of nodes; the objective has no holder."""
        return "" if holder is None else self._places.get(id(holder))


def _nothing(*_told: object) -> None:
    """Tell nobody."""


def _told(written: ast.FunctionDef, lines: Mapping[int, str], file: str) -> CodeType:
    """Return the code of a function that tells of the nodes at these lines."""
    holder = [argument.arg for argument in written.args.args if argument.arg == "self"]
    written.body = list(_telling(written.body, lines, holder))
    written.returns, written.args = None, _untyped(written.args)
    ast.fix_missing_locations(written)
    made = compile(ast.Module([written], []), file, "exec", dont_inherit=True)
    return next(part for part in made.co_consts if isinstance(part, CodeType))


def _untyped(arguments: ast.arguments) -> ast.arguments:
    return ast.arguments(
        [], [ast.arg(one.arg) for one in arguments.args], None, [], [], None, []
    )


def _telling(
    body: list[ast.stmt], lines: Mapping[int, str], holder: list[str]
) -> Iterator[ast.stmt]:
    """Yield statements, those of functions between what tells of them."""
    for statement in body:
        if isinstance(statement, ast.For):
            statement.body = list(_telling(statement.body, lines, holder))
        name = lines.get(statement.lineno)
        made = _made_by(statement) if name is not None else None
        if name is None or made is None:
            yield statement
            continue
        yield _call(_ENTER, name, holder)
        if isinstance(statement, ast.Return):
            assert statement.value is not None
            yield ast.Assign([ast.Name(_MADE, ast.Store())], statement.value)
            statement.value = ast.Name(_MADE, ast.Load())
            yield _call(_LEAVE, name, holder, made)
            yield statement
        else:
            yield statement
            yield _call(_LEAVE, name, holder, made)


def _made_by(statement: ast.stmt) -> ast.expr | None:
    """Return what reads the value that a statement makes; None for one that makes none."""
    if isinstance(statement, ast.Return) and statement.value is not None:
        return ast.Name(_MADE, ast.Load())
    if isinstance(statement, ast.Assign):
        return ast.parse(ast.unparse(statement.targets[0]), mode="eval").body
    if isinstance(statement, ast.AnnAssign):
        return ast.parse(ast.unparse(statement.target), mode="eval").body
    return None


def _call(function: str, name: str, holder: list[str], *made: ast.expr) -> ast.stmt:
    given = [ast.Constant(name), *made, *(ast.Name(one, ast.Load()) for one in holder)]
    return ast.Expr(ast.Call(ast.Name(function, ast.Load()), given, []))
