"""The packages that an exported project needs, in their exact versions."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.metadata import PackageNotFoundError, packages_distributions, version

from nodes.python_text import CUSTOM
from runtime.export.assembling import OWN

_DISTRIBUTIONS = {"sklearn": "scikit-learn"}
"""What a package is called where it is installed from, if it is not called as it is imported."""
_ALWAYS = ("numpy",)
"""Packages that others need without saying so: safetensors turns weights into bytes with it."""


def requirements(*texts: str) -> str:
    """Return the exact versions of what the texts import, one a line."""
    imported = {name for text in texts for name in _packages(text)} - {*OWN}
    foreign = (imported - set(sys.stdlib_module_names)) | set(_ALWAYS)
    beside = {name for name in foreign if name.startswith(CUSTOM)}
    named = {each for name in foreign - beside for each in _distributions(name)}
    lines = (f"{name}=={version(name).partition('+')[0]}" for name in named)
    return "\n".join(sorted(lines, key=str.lower)) + "\n"


def _distributions(name: str) -> list[str]:
    """Return what to install for an import; nothing for a module that no package brings."""
    called = _DISTRIBUTIONS.get(name, name)
    try:
        version(called)
    except PackageNotFoundError:
        return list(_all_distributions().get(name, ()))[:1]
    return [called]


@cache
def _all_distributions() -> Mapping[str, list[str]]:
    """Return the packages of this machine by what one imports of them; takes a while."""
    return packages_distributions()


def _packages(text: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ImportFrom):
            yield (node.module or "").partition(".")[0]
        elif isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
