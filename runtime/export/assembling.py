"""Puts an exported script together: what is particular to it, and what it needs of our modules."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterable

from runtime.export.imports import Imported, import_lines
from runtime.export.inlining import defines, inlined

_END = """

if __name__ == "__main__":
    main()
"""


def assembled(
    head: str, particular: str, modules: Iterable[str], imports: Iterable[Imported]
) -> str:
    """Return the text of a script: its head, imports, what is particular, and what that needs."""
    copied = inlined(modules, (), particular)
    lines = "\n".join(import_lines({*copied.imports, *imports}, ("model",)))
    return f"{head}\n{lines}\n{particular}\n{copied.text}{_END}"


def model_import(
    class_name: str, modules: Collection[str], taken: Collection[str]
) -> Imported:
    """Return the import of the model: under another name where the script has one like it."""
    hidden = class_name in taken or defines(modules, class_name)
    return Imported("model", class_name, "Model" if hidden else "")


def names_in(text: str) -> set[str]:
    """Return all names in a text: those that it defines and those that it reads."""
    nodes = list(ast.walk(ast.parse(text)))
    defined = {n.name for n in nodes if isinstance(n, ast.FunctionDef | ast.ClassDef)}
    return defined | {node.id for node in nodes if isinstance(node, ast.Name)}
