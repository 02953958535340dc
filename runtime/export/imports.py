"""The imports of a module: read out of it, merged with others, and written as isort sorts them."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from runtime.layout import LINE


@dataclass(frozen=True)
class Imported:
    """One imported name: `from module import name`, or `import module` where name is empty."""

    module: str
    name: str = ""
    alias: str = ""

    @property
    def bound(self) -> str:
        """The name that it has in the text."""
        return self.alias or self.name or self.module.partition(".")[0]


def imports_of(tree: ast.Module) -> Iterator[Imported]:
    """Yield the imports at the top of a module, those for the type checker alone included."""
    for statement in _import_statements(tree.body):
        module = statement.module if isinstance(statement, ast.ImportFrom) else ""
        for alias in statement.names:
            renamed = alias.asname or ""
            if module:
                yield Imported(module, alias.name, renamed)
            else:
                yield Imported(alias.name, "", renamed)


def _import_statements(
    body: Iterable[ast.stmt],
) -> Iterator[ast.Import | ast.ImportFrom]:
    for statement in body:
        match statement:
            case ast.If() if ast.unparse(statement.test) == "TYPE_CHECKING":
                yield from _import_statements(statement.body)
            case ast.ImportFrom(module="__future__"):
                continue
            case ast.Import() | ast.ImportFrom():
                yield statement


def import_lines(
    imports: Iterable[Imported], first_party: Iterable[str] = ()
) -> list[str]:
    """Return import lines sorted as isort and ruff do: standard library, others, our own."""
    own = set(first_party)
    sections: list[set[Imported]] = [set(), set(), set()]
    for imported in imports:
        package = imported.module.partition(".")[0]
        place = (
            2 if package in own else (0 if package in sys.stdlib_module_names else 1)
        )
        sections[place].add(imported)
    lines: list[str] = []
    for section in filter(None, sections):
        lines += ["", *_section(section)] if lines else _section(section)
    return lines


def _section(imports: set[Imported]) -> list[str]:
    plain = sorted((i for i in imports if not i.name), key=lambda i: i.module.lower())
    lines = [
        f"import {i.module}" + (f" as {i.alias}" if i.alias else "") for i in plain
    ]
    members: dict[str, list[Imported]] = {}
    for imported in imports:
        if imported.name:
            members.setdefault(imported.module, []).append(imported)
    for module in sorted(members, key=str.lower):
        lines += _from_lines(module, members[module])
    return lines


def _from_lines(module: str, members: list[Imported]) -> Iterator[str]:
    renamed = [i for i in members if i.alias]
    direct = sorted((i.name for i in members if not i.alias), key=_member_order)
    for one in sorted(renamed, key=lambda i: _member_order(i.name)):
        yield f"from {module} import {one.name} as {one.alias}"
    if direct:
        line = f"from {module} import {', '.join(direct)}"
        if len(line) <= LINE:
            yield line
        else:
            yield from (f"from {module} import (", *(f"    {n}," for n in direct), ")")


def _member_order(name: str) -> tuple[int, str]:
    """Constants, then classes, then the rest."""
    if name.isupper() and len(name) > 1:
        return (0, name)
    return (1 if name[:1].isupper() else 2, name)
