"""Runs the texts of users' own, those that are trusted: for shapes, and beside a model."""

from __future__ import annotations

import itertools
import linecache
import sys
import traceback
from collections.abc import Iterable
from pathlib import Path
from threading import Lock
from types import ModuleType

from nodes.python_text import Custom, digest_of
from runtime.limited import TookTooLongError
from runtime.trust import UntrustedError, trusted

_numbers = itertools.count(1)
_known: dict[str, ModuleType] = {}
_files: set[str] = set()
_lock = Lock()


def names_of(custom: Custom) -> dict[str, object]:
    """Return what a text defines under its name; UntrustedError for one that may not run.

    The text itself is run once. Call this where no device is chosen, since it may make tensors.
    """
    _refuse_untrusted(custom.module, custom.digest)
    with _lock:
        known = _known.get(custom.digest)
    if known is None:  # made without the lock: nobody knows how long it takes
        made = _made(custom.module, custom.content)
        with _lock:
            known = _known.setdefault(custom.digest, made)
    return {custom.name: getattr(known, custom.name)}


def modules_beside(folder: Path, names: Iterable[str]) -> dict[str, ModuleType]:
    """Return new modules of these files in the folder of a model, by name.

    Raises UntrustedError, before any of them is run, for a file whose content may not run.
    """
    contents = {name: (folder / f"{name}.py").read_bytes() for name in names}
    for name, content in contents.items():
        _refuse_untrusted(name, digest_of(content))
    return {name: _made(name, content.decode()) for name, content in contents.items()}


def line_of(error: BaseException) -> int | None:
    """Return the line of a user's text that ran when an error was raised or time was over."""
    if isinstance(error, TookTooLongError):
        frames = error.stack
    else:
        frames = traceback.extract_tb(error.__traceback__)
    return next((f.lineno for f in reversed(frames) if f.filename in _files), None)


def _refuse_untrusted(name: str, digest: str) -> None:
    if digest not in trusted():
        message = (
            f"{name}.py is Python of somebody's own that nobody here has trusted yet. Read it; if "
            "it does no harm, trust the project in the window or give --trust on the command line."
        )
        raise UntrustedError(message)


def _made(name: str, content: str) -> ModuleType:
    """Run a text as a module; the traceback of an error in it shows its lines."""
    number = next(_numbers)
    module = ModuleType(f"netwright_{name}_{number}")
    file = module.__file__ = f"<{name}.py {number}>"
    _files.add(file)
    linecache.cache[file] = (len(content), None, content.splitlines(keepends=True), file)
    sys.modules[module.__name__] = module  # pickle and dataclasses look here
    try:
        exec(compile(content, file, "exec"), vars(module))  # noqa: S102 - it is trusted
    except BaseException:
        del sys.modules[module.__name__]
        raise
    return module
