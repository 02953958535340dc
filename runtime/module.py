"""Imports model.py as a real module, and leads a traceback from inside it back to the node."""

from __future__ import annotations

import ast
import importlib.util
import itertools
import sys
import traceback
from collections import deque
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path as FilePath
from threading import Lock
from types import ModuleType
from typing import TYPE_CHECKING

from torch import nn

from runtime.custom import modules_beside
from runtime.verify import custom_names, verify

if TYPE_CHECKING:
    from nodes.graph import Path
    from runtime.source import Source

_numbers = itertools.count(1)
_lock = Lock()
_kept: deque[str] = deque()

MOST_KEPT = 32
"""Modules that can be found by name: a window that trains all day makes thousands."""


def load_module(path: FilePath) -> ModuleType:
    """Import a file that the emitter wrote, each time as a new module.

    Raises VerificationError when the text is not source of ours, and UntrustedError when it
    imports a file of a user's own that may not run.
    """
    text = path.read_text(encoding="utf-8")
    verify(text)
    customs = modules_beside(path.parent, custom_names(ast.parse(text)))
    name = f"netwright_{path.stem}_{next(_numbers)}"
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        message = f"{path} is no Python file"
        raise ImportError(message)
    module = importlib.util.module_from_spec(spec)
    _keep(name, module)
    with _known_as(customs):
        spec.loader.exec_module(module)
    return module


def _keep(name: str, module: ModuleType) -> None:
    """Let pickle and inspect.getsource find a module; of many the oldest are let go."""
    with _lock:
        sys.modules[name] = module
        _kept.append(name)
        while len(_kept) > MOST_KEPT:
            sys.modules.pop(_kept.popleft(), None)


@contextmanager
def _known_as(customs: Mapping[str, ModuleType]) -> Iterator[None]:
    """Let `from custom_gate import Gate` find the file beside the one that says so."""
    with _lock:
        sys.modules.update(customs)
        try:
            yield
        finally:
            for name in customs:
                del sys.modules[name]


def load(path: FilePath, class_name: str) -> type[nn.Module]:
    """Return the class of a model from its model.py; AttributeError when it is not there."""
    found: type[nn.Module] = getattr(load_module(path), class_name)
    return found


def node_of_error(error: BaseException, path: FilePath, source: Source) -> Path | None:
    """Return the node whose line in model.py was running when the error was raised."""
    frames = traceback.extract_tb(error.__traceback__)
    lines = [f.lineno for f in frames if FilePath(f.filename) == path and f.lineno is not None]
    return next(
        (source.node_of_line[n] for n in reversed(lines) if n in source.node_of_line),
        None,
    )
