"""Loads ahead, off the thread of the window, what somebody would wait for later."""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from nodes.project import Project

_LIBRARIES: Final = ("libc10.so", "libtorch_cpu.so", "libtorch.so", "libtorch_python.so")


def load_torch_libraries() -> None:
    """Ask the system's loader for the libraries that `import torch` will ask for.

    A foreign call gives up the interpreter lock, an import does not: the longest pause of the
    event loop falls from about 180 to about 70 ms. Elsewhere than on Linux this does nothing.
    """
    found = find_spec("torch") if sys.platform.startswith("linux") else None
    if found is None or found.origin is None or "torch" in sys.modules:
        return
    with contextlib.suppress(OSError, AttributeError):
        load = ctypes.CDLL(None).dlopen
        load.restype = ctypes.c_void_p
        load.argtypes = (ctypes.c_char_p, ctypes.c_int)
        folder = Path(found.origin).parent / "lib"
        for name in _LIBRARIES:
            if (folder / name).exists():
                load(os.fsencode(folder / name), os.RTLD_NOW | os.RTLD_LOCAL)


def load_for_training(project: Project, *, here: bool) -> None:
    """Import what the data of a project is read with, and its training, which would wait for it.

    The metrics, which take longest, only where it is trained `here`, in the process of the window.
    """
    graph = project.network.graph
    layers = (graph[node].layer for node in graph.of_role("metric") if here)
    modules = {layer.module.rpartition(".")[0] for layer in layers if layer is not None}
    metrics = sorted(name for name in modules if name.startswith(("runtime", "torchmetrics")))
    for name in ("runtime.train.launch", *_data_modules(project), *metrics):
        with contextlib.suppress(Exception):  # whoever needs it says what is wrong with it
            import_module(name)


def _data_modules(project: Project) -> tuple[str, ...]:
    from runtime.data.data import DataError
    from runtime.data.source import SOURCES, source_of

    if project.training.data is None:
        return ()
    with contextlib.suppress(DataError):
        return (f"{SOURCES}.{source_of(project.training.data).module}",)
    return ()
