"""Imports that cost no more in the window than anywhere else."""

from __future__ import annotations

from contextlib import suppress
from importlib import import_module
from types import ModuleType


def read_no_sources() -> None:
    """Keep the bindings from reading the source of every module that is imported from now on.

    WORKAROUND: they look for their own name in it, for modules that switch snake_case names on, as
    none here does. That keeps the sources of PyTorch and all others in memory, 110 MB, and makes
    the window wait while a thread imports them.
    """
    with suppress(ImportError, AttributeError):
        feature = import_module("shibokensupport.feature")
        if callable(feature._mod_uses_pyside):  # noqa: SLF001 - there is no other way
            feature._mod_uses_pyside = _uses_no_bindings  # type: ignore[attr-defined]  # noqa: SLF001


def _uses_no_bindings(_module: ModuleType) -> bool:
    return False
