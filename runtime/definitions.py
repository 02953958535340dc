"""The definitions that layers bring along: written into a model, run for shapes, recognised."""

from __future__ import annotations

import ast
import math
from collections.abc import Iterable
from functools import lru_cache
from typing import Any, TypeGuard

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from nodes.definitions import DEFINED, names_in
from nodes.layer import Layer

_IMPORTED: dict[str, Any] = {"torch": torch, "nn": nn, "F": F, "math": math, "Tensor": Tensor}

Definition = ast.FunctionDef | ast.ClassDef


def written(layers: Iterable[type[Layer]]) -> list[str]:
    """Return the lines that define what layers name, by name, each two empty lines first."""
    texts = {layer.definition for layer in layers} - {""}
    return [line for text in sorted(texts, key=names_in) for line in ("", "", *text.splitlines())]


def is_definition(statement: ast.stmt) -> TypeGuard[Definition]:
    """Return whether a statement defines a name of ours, exactly as it is declared."""
    if not isinstance(statement, Definition) or statement.name not in DEFINED:
        return False
    return ast.dump(statement) == _parsed(DEFINED[statement.name])[statement.name]


def namespace() -> dict[str, Any]:
    """Return what emitted lines may name: torch and its parts, and all that is defined here."""
    return _IMPORTED | _defined(tuple(sorted(set(DEFINED.values()))))


@lru_cache
def _parsed(text: str) -> dict[str, str]:
    statements = (s for s in ast.parse(text).body if isinstance(s, Definition))
    return {statement.name: ast.dump(statement) for statement in statements}


@lru_cache(maxsize=1)
def _defined(texts: tuple[str, ...]) -> dict[str, Any]:
    names = {**_IMPORTED, "__name__": __name__}
    for text in texts:
        exec(text, names)  # noqa: S102 - the text of declarations: ours, or of installed plug-ins
    return {name: names[name] for text in texts for name in names_in(text)}
