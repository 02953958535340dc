"""Copies the definitions that a script needs out of our modules, with the imports they need.

Notes to the tools that check our own code stay behind.
"""

from __future__ import annotations

import ast
import importlib.util
import io
import re
import tokenize
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from runtime.export.imports import Imported, imports_of

OWN = ("runtime", "nodes")
_NOTE = re.compile(r"#\s*(noqa|type:)")


@dataclass(frozen=True)
class Definition:
    """A top-level statement as it stands in a module, with the comments above it."""

    module: str
    text: str
    names: frozenset[str]
    reads: frozenset[str]


@dataclass(frozen=True)
class Module:
    """What a module consists of. `needs` are the modules of ours that it imports from."""

    name: str
    definitions: tuple[Definition, ...]
    imports: tuple[Imported, ...]
    needs: tuple[str, ...]


@dataclass
class Inlined:
    """The definitions that a script needs, module by module, and what they import."""

    definitions: list[Definition] = field(default_factory=list)
    imports: set[Imported] = field(default_factory=set)

    @property
    def names(self) -> set[str]:
        """What is defined."""
        return {name for definition in self.definitions for name in definition.names}

    @property
    def text(self) -> str:
        """The definitions, two empty lines between them as a formatter would have it."""
        return "".join(_spaced(self.definitions))

    @property
    def spaced(self) -> str:
        """The same, with the empty lines that stand above it."""
        tall = bool(self.definitions) and _is_tall(self.definitions[0])
        return ("\n\n" if tall else "\n") + self.text


def inlined(
    modules: Iterable[str],
    wanted: Iterable[str],
    text: str = "",
    elsewhere: Mapping[str, str] | None = None,
) -> Inlined:
    """Return what `wanted` names and a text's names need, out of modules and what they import.

    A definition comes after those of the modules that its own module imports from. What is
    defined `elsewhere`, by the module of the export that has it, is imported from there. Raises
    ValueError when two modules define the same name, since then one would hide the other.
    """
    found = list(_in_order(modules))
    _refuse_doubles(found)
    other = elsewhere or {}
    reached = _reached(found, {*wanted, *_names_read(ast.parse(text))}) - other.keys()
    kept = [d for module in found for d in module.definitions if d.names & reached]
    imports = {
        imported
        for module in found
        for imported in module.imports
        for definition in module.definitions
        if definition.names & reached and imported.bound in definition.reads
    }
    read = {name for definition in kept for name in definition.reads}
    return Inlined(kept, imports | {Imported(other[n], n) for n in other.keys() & read})


def without_notes(text: str) -> str:
    """Return a text of Python without what its comments say to a linter or a type checker."""
    lines = text.splitlines(keepends=True)
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT and _NOTE.match(token.string):
            row, column = token.start
            lines[row - 1] = lines[row - 1][:column].rstrip() + "\n"
    return "".join(lines)


def defines(modules: Iterable[str], name: str) -> bool:
    """Return whether one of the modules, or what they import, defines or imports a name."""
    return any(
        name in definition.names
        or any(name == imported.bound for imported in module.imports)
        for module in _in_order(modules)
        for definition in module.definitions
    )


def _in_order(modules: Iterable[str]) -> Iterator[Module]:
    """Yield modules, each once and after those that it needs."""
    done: set[str] = set()

    def visit(name: str) -> Iterator[Module]:
        if name in done:
            return
        done.add(name)
        module = read_module(name)
        for needed in module.needs:
            yield from visit(needed)
        yield module

    for name in modules:
        yield from visit(name)


@lru_cache(maxsize=64)
def read_module(name: str) -> Module:
    """Return the parts of one of our modules."""
    spec = importlib.util.find_spec(name)
    if spec is None or spec.origin is None:
        message = f"there is no module {name}"
        raise ValueError(message)
    text = without_notes(Path(spec.origin).read_text(encoding="utf-8"))
    tree = ast.parse(text)
    imports = tuple(imports_of(tree))
    own = tuple(
        dict.fromkeys(i.module for i in imports if i.module.split(".")[0] in OWN)
    )
    foreign = tuple(i for i in imports if i.module not in own)
    return Module(name, tuple(_definitions(name, tree, text)), foreign, own)


def _definitions(module: str, tree: ast.Module, text: str) -> Iterator[Definition]:
    lines = text.splitlines()
    documented = ast.get_docstring(tree) is not None
    body = tree.body[1:] if documented else tree.body
    before = (tree.body[0].end_lineno or 0) if documented else 0
    for number, statement in enumerate(body):
        end = statement.end_lineno or 0
        if _is_remark(statement):
            continue
        following = body[number + 1] if number + 1 < len(body) else None
        if following is not None and _is_remark(following):
            end = following.end_lineno or end
        if not _is_import(statement):
            written = "\n".join(lines[before:end]).strip("\n")
            yield Definition(
                module,
                written,
                frozenset(_bound(statement)),
                frozenset(_names_read(statement)),
            )
        before = end


def _is_remark(statement: ast.stmt) -> bool:
    """Return whether a statement is the text that explains the assignment before it."""
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)


def _is_import(statement: ast.stmt) -> bool:
    if isinstance(statement, ast.If):
        return ast.unparse(statement.test) == "TYPE_CHECKING"
    return isinstance(statement, ast.Import | ast.ImportFrom)


def _bound(statement: ast.stmt) -> Iterator[str]:
    match statement:
        case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
            yield name
        case ast.Assign(targets=targets):
            yield from (
                n.id for t in targets for n in ast.walk(t) if isinstance(n, ast.Name)
            )
        case ast.AnnAssign(target=ast.Name(id=name)):
            yield name
        case _:
            message = f"cannot copy '{ast.unparse(statement)[:60]}' into a script"
            raise ValueError(message)


def _names_read(tree: ast.AST) -> Iterator[str]:
    """Yield all names in a statement, also those in the quotes of an annotation."""
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name):
                yield name
            case ast.Constant(value=str(name)) if name.isidentifier():
                yield name


def _refuse_doubles(modules: Iterable[Module]) -> None:
    home: dict[str, str] = {}
    for module in modules:
        for name in (n for d in module.definitions for n in d.names):
            if home.setdefault(name, module.name) != module.name:
                message = f"{name} is defined in {home[name]} and in {module.name}; rename one"
                raise ValueError(message)


def _reached(modules: Iterable[Module], wanted: set[str]) -> set[str]:
    reads: dict[str, set[str]] = {}
    for definition in (d for module in modules for d in module.definitions):
        for name in definition.names:
            reads.setdefault(name, set()).update(definition.reads)
    reached: set[str] = set()
    waiting = list(wanted)
    while waiting:
        name = waiting.pop()
        if name not in reached and name in reads:
            reached.add(name)
            waiting.extend(reads[name])
    return reached


def _spaced(definitions: list[Definition]) -> Iterator[str]:
    """Yield texts and the empty lines between: two around functions and classes, else one."""
    for number, definition in enumerate(definitions):
        if number:
            before = definitions[number - 1]
            near = before.module == definition.module and not (
                _is_tall(before) or _is_tall(definition)
            )
            yield "\n" if near else "\n\n\n"
        yield definition.text
    yield "\n"


def _is_tall(definition: Definition) -> bool:
    first = next(
        line for line in definition.text.splitlines() if not line.startswith("#")
    )
    return first.startswith(("def ", "class ", "@"))
