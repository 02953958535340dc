"""Finds the texts in the source: what is marked for translation, and what the runtime says."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import designer
import nodes
import runtime

_MARKS: Final = ("tr", "later", "phrase")
_SENTENCE: Final = re.compile(r"[a-z]{2,},? [a-z]{2,}|[a-z]{3,} \{|\} [a-z]{3,}")
_SPOKEN_IN: Final = (
    ast.Raise, ast.Yield, ast.Return, ast.Assign, ast.AugAssign, ast.Call, ast.Dict
)  # fmt: skip
_SILENT: Final = re.compile(
    r"runtime/(commands|extras|handbook|headless|terminal|progress_bar|cli|listing|export/(departure|readme|running"
    r"|script|inlining|imports|incoming|predicting|prediction|training)|classes|source|emit|objective|definitions|docstring|layout|copies|loops|verify|data/steps)"
    r"|nodes/(checks|check|names|kinds|list_kinds|text_kinds|expressions|fixes|training|phrase|formula|formulas"
    r"|python_text|reference|search|found|plugins|definitions|params|difference|diagram|data_real)"
)
"""Where only the command line or the generated Python speaks, or all texts are marked."""
_PLACEHOLDER: Final = re.compile(r"\{\w+\}")
_UNSAID: Final = ("formula", "shapes", "forward", "source", "keywords", "module", "definition")


@dataclass(frozen=True, order=True)
class Text:
    """A text to translate; one that counts something is known by its form for many."""

    source: str
    counted: bool = False
    where: str = ""


def marked() -> Iterator[Text]:
    """Yield what stands in the source in `tr`, `later` or `phrase`."""
    for place, tree in _trees():
        for call in ast.walk(tree):
            if isinstance(call, ast.Call) and _name(call.func) in _MARKS:
                texts = [_constant(argument) for argument in call.args[:2]]
                if texts and texts[-1] is not None and texts[0] is not None:
                    yield Text(texts[-1], len(texts) == 2, place)  # noqa: PLR2004 - one, many


def spoken() -> Iterator[Text]:
    """Yield what nodes and runtime say without marking it, as templates."""
    shapes: set[str] = set()
    for place, tree in _trees():
        if place.startswith("designer") or _SILENT.match(place):
            continue
        for words in _sentences(tree):
            shape = _PLACEHOLDER.sub("{}", words)
            if shape not in shapes:
                shapes.add(shape)
                yield Text(words, where=place)


def said(template: str) -> bool:
    """Return whether a template has words enough to be known by them."""
    return bool(_SENTENCE.search(template))


def template_of(tree: ast.JoinedStr) -> str:
    """Return an f-string as a template; what it is filled with has the names of the source."""
    names: dict[str, str] = {}
    parts = []
    for part in tree.values:
        if isinstance(part, ast.FormattedValue):
            parts.append(f"{{{_placeholder(part.value, names)}}}")
        elif isinstance(part, ast.Constant):
            parts.append(str(part.value).replace("{", "{{").replace("}", "}}"))
    return "".join(parts)


def _trees() -> Iterator[tuple[str, ast.Module]]:
    for package in (designer, nodes, runtime):
        root = Path(package.__path__[0])
        for path in sorted(root.rglob("*.py")):
            place = path.relative_to(root.parent).as_posix()
            yield place, ast.parse(path.read_text(encoding="utf-8"))


def _sentences(tree: ast.Module) -> Iterator[str]:
    """Yield the sentences of a module that are not documentation and not marked."""
    above = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            words = template_of(node)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            words = node.value
        else:
            continue
        if _SENTENCE.search(words) and "\n" not in words and _is_said(node, above):
            yield words


def _is_said(node: ast.AST, above: dict[ast.AST, ast.AST]) -> bool:
    parents = [above[node]]
    while parents[-1] in above:
        parents.append(above[parents[-1]])
    if isinstance(parents[0], ast.Expr | ast.JoinedStr | ast.FormattedValue | ast.Compare):
        return False
    for parent in parents:
        if isinstance(parent, ast.Call) and _name(parent.func) in (*_MARKS, "field", "ValueError"):
            return False
        if isinstance(parent, ast.keyword) and parent.arg in (*_UNSAID, "doc"):
            return False
        if isinstance(parent, ast.Assign) and _name(parent.targets[0]) in _UNSAID:
            return False
    inside = any(isinstance(parent, ast.FunctionDef) for parent in parents)
    return inside and any(isinstance(parent, _SPOKEN_IN) for parent in parents)


def _placeholder(tree: ast.expr, names: dict[str, str]) -> str:
    text = ast.unparse(tree)
    words = re.findall(r"[A-Za-z]\w*", text.split("(")[-1].split("[")[0]) or ["value"]
    stem = words[-1].lower()
    if text not in names:
        taken = [name for name in names.values() if re.fullmatch(rf"{stem}\d*", name)]
        names[text] = f"{stem}{len(taken) + 1}" if taken else stem
    return names[text]


def _name(tree: ast.expr) -> str:
    return tree.attr if isinstance(tree, ast.Attribute) else getattr(tree, "id", "")


def _constant(tree: ast.expr) -> str | None:
    return tree.value if isinstance(tree, ast.Constant) and isinstance(tree.value, str) else None
