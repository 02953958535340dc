"""A Python that has imported what is slow; each call of it is a process of its own.

A process that imports torch and torchmetrics needs seconds before it does anything. This one does
so once, then forks for each call: the child runs a program from its first line to its exit status,
as `python ARGUMENTS` in a folder would.
"""

from __future__ import annotations

import atexit
import gc
import json
import os
import runpy
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import NoReturn

OURS = ("nodes", "runtime", "designer", "resources", "tests")


class Warm:
    """The warm process, seen from a test; it ends when it is closed."""

    def __init__(self, *modules: str, bare: bool = False, path: Path | None = None) -> None:
        environment = {n: v for n, v in os.environ.items() if n != "PYTHONPATH"}
        if path is not None:
            environment["PYTHONPATH"] = str(path)
        words = ["bare" if bare else "whole", *modules]
        self._process = subprocess.Popen(
            [sys.executable, "-s", __file__, *words],
            env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip

    def run(
        self, folder: Path, *arguments: object, environment: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Run `python ARGUMENTS` in a folder: a script, or `-m` and a module, or `-c` and code."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        words = [str(argument) for argument in arguments]
        order = {
            "folder": str(folder),
            "words": words,
            "environment": dict(environment or os.environ),
        }
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        status, out, err = json.loads(self._process.stdout.readline())
        return subprocess.CompletedProcess(words, status, out, err)

    def close(self) -> None:
        """End the warm process."""
        self._process.communicate(timeout=20)


class _Nothing:
    """Finds nothing of ours, wherever it lies."""

    def find_spec(self, name: str, path: object = None, target: object = None) -> None:
        if name.partition(".")[0] in OURS:
            raise ModuleNotFoundError(name)


def _serve() -> None:
    """Import what was named, then fork for each line of standard input."""
    kind, *modules = sys.argv[1:]
    del sys.path[0]
    if kind == "bare":
        sys.meta_path.insert(0, _Nothing())  # type: ignore[arg-type]
    for module in modules:
        import_module(module)
    gc.collect()
    gc.freeze()
    for line in iter(sys.stdin.readline, ""):
        order = json.loads(line)
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            child = os.fork()
            if not child:
                _become(order, out.fileno(), err.fileno())
            status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
            texts = [_text(file.fileno()) for file in (out, err)]
        sys.stdout.write(json.dumps([status, *texts]) + "\n")
        sys.stdout.flush()


def _text(file: int) -> str:
    return os.pread(file, os.fstat(file).st_size, 0).decode()


def _become(order: Mapping[str, object], out: int, err: int) -> NoReturn:
    """Turn this child into the program that was ordered; its end is the child's end."""
    nowhere = os.open(os.devnull, os.O_RDONLY)
    for target, file in enumerate((nowhere, out, err)):
        os.dup2(file, target)
    os.chdir(str(order["folder"]))
    os.environ.clear()
    os.environ.update(order["environment"])  # type: ignore[call-overload]
    try:
        _run(list(order["words"]))  # type: ignore[call-overload]
        status = 0
    except SystemExit as end:
        status = _status(end)
    except BaseException:  # noqa: BLE001 - printed, as Python does
        traceback.print_exc()
        status = 1
    atexit._run_exitfuncs()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)  # to take all that was imported apart costs longer than most programs


def _status(end: SystemExit) -> int:
    if end.code is None or isinstance(end.code, int):
        return end.code or 0
    sys.stderr.write(f"{end.code}\n")
    return 1


def _run(words: Sequence[str]) -> None:
    first, *rest = words
    if first == "-m":
        sys.argv = list(rest)
        sys.path.insert(0, str(Path.cwd()))
        runpy.run_module(rest[0], run_name="__main__", alter_sys=True)
    elif first == "-c":
        sys.argv = ["-c", *rest[1:]]
        exec(compile(rest[0], "<string>", "exec"), {"__name__": "__main__"})  # noqa: S102
    else:
        sys.argv = list(words)
        sys.path.insert(0, str(Path(first).resolve().parent))
        runpy.run_path(first, run_name="__main__")


if __name__ == "__main__":
    _serve()
