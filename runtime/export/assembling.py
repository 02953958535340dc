"""Puts exported scripts together: what is particular to them, and what they need of our modules."""

from __future__ import annotations

import ast
from collections.abc import Iterable

from runtime.export.imports import Imported, import_lines

OWN = ("data", "loop", "model")
"""The modules of an export that others of it import from."""

_END = """

if __name__ == "__main__":
    main()
"""


def assembled(head: str, imports: Iterable[Imported], *parts: str) -> str:
    """Return the text of a module: its head, its imports, its parts."""
    lines = "\n".join(import_lines(imports, OWN))
    return f"{head}\n{lines}\n" + "".join(parts)


def script(head: str, imports: Iterable[Imported], *parts: str) -> str:
    """Return the text of a module that is started by its name."""
    return assembled(head, imports, *parts, _END)


def model_import(class_name: str, taken: Iterable[str]) -> Imported:
    """Return the import of the model: under another name where its own is taken."""
    return Imported("model", class_name, "Model" if class_name in set(taken) else "")


def names_in(text: str) -> set[str]:
    """Return all names in a text: those that it defines and those that it reads."""
    nodes = list(ast.walk(ast.parse(text)))
    defined = {n.name for n in nodes if isinstance(n, ast.FunctionDef | ast.ClassDef)}
    return defined | {node.id for node in nodes if isinstance(node, ast.Name)}
