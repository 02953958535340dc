"""Opens hostile files as Netwright does, watched by an audit hook; prints what came of each.

`python -m tests.hostile.probe FOLDER` goes through the whole corpus. With `--unsafe` an emitter of
the careless kind takes the place of ours: what it does must be noticed, or the watching is worth
nothing.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from types import CodeType
from typing import TYPE_CHECKING, Any

from tests.hostile.corpus import CODE, MARKER, TOKEN, Hostile, corpus, sound_project

if TYPE_CHECKING:
    from nodes.project import Project

NEVER = (
    "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "os.forkpty", "os.putenv",
    "os.chown", "os.link", "os.symlink", "subprocess.Popen", "pty.spawn", "ctypes.dlopen",
    "pickle.find_class", "marshal.loads", "shutil.copyfile", "shutil.move", "webbrowser.open",
    "ftplib.connect", "urllib.Request", "code.__new__",
)  # fmt: skip
WRITING = ("os.remove", "os.rename", "os.rmdir", "os.mkdir")


class Watch:
    """Notes events that opening, checking, tracing and exporting a file must not cause."""

    def __init__(self, allowed: Path) -> None:
        self.allowed = str(allowed)
        self.present = ""
        self.found: list[str] = []
        self.looking = False
        sys.addaudithook(self._hear)

    def _hear(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not self.looking:
            return
        self.looking = False
        try:
            words = self._complaint(event, arguments)
        finally:
            self.looking = True
        if words:
            self.found.append(f"{self.present}: {words}")

    def _complaint(self, event: str, arguments: tuple[Any, ...]) -> str | None:
        if event.startswith("socket.") or event in NEVER:
            return f"{event} {arguments!r:.200}"
        if event == "exec" and any(TOKEN in text for text in _texts(arguments[0])):
            return "code with a text of the file in it was run"
        if event == "open":
            return self._of_open(*arguments)
        if event in WRITING and not self._inside(*arguments[:2]):
            return f"{event} {arguments!r:.200}"
        return None

    def _inside(self, path: object, folder: object = -1) -> bool:
        """Return whether a path is in the allowed folder, or relative to one opened before."""
        relative = isinstance(folder, int) and folder >= 0
        return relative or str(path).startswith(self.allowed)

    def _of_open(self, path: object, mode: object, flags: int) -> str | None:
        text = str(path)
        if text.startswith(self.allowed) or isinstance(path, int):
            return None
        writes = bool(flags & 3) or any(letter in str(mode or "") for letter in "wax+")
        ours = text.startswith((sys.prefix, sys.base_prefix, str(Path.cwd())))
        return None if ours and not writes else f"open {text!r:.100} {mode} {flags}"


def _texts(code: object) -> Iterator[str]:
    if isinstance(code, CodeType):
        yield from (str(name) for name in (*code.co_names, *code.co_varnames, code.co_filename))
        for constant in code.co_consts:
            yield from _texts(constant) if isinstance(constant, CodeType) else [str(constant)]


def outcome(path: Path, out: Path) -> tuple[str, str]:
    """Open, check, trace, generate and export one file; return what came of it and why."""
    from nodes.file import FileError, dumps, loads, read
    from runtime.analysis import analyse
    from runtime.export import ExportError, export
    from runtime.verify import verify

    try:
        project = read(path)
    except FileError as error:
        return "refused", str(error)
    assert loads(dumps(project)) == project, "saving and opening again changed it"
    analysis = analyse(project)
    verify(analysis.source.text)
    verify(analysis.source.objective)
    for name in _formats(project):
        try:
            export(project, None, name, out / name / path.stem)
        except ExportError:
            continue  # it says why, and what it says is said by the problems, too
    shown = [problem.text for problem in analysis.problems]
    return ("problem", shown[0]) if shown else ("inert", "")


def _formats(project: Project) -> tuple[str, ...]:
    """Return what to export; a script takes a data file along, so it would be read then."""
    from nodes.datasets import DATASETS, DataFile

    data = project.training.data
    reads = data is not None and issubclass(DATASETS.get(data.type, object), DataFile)
    return ("model", "project") if reads else ("model", "project", "script")


def main() -> None:
    folder = Path(sys.argv[1]).resolve()
    marker = folder / "marker"
    watch = Watch(folder / "work")
    os.fsync = lambda _file: None  # thousands of files are written, and none has to outlive this
    if "--unsafe" in sys.argv:
        _run_carelessly(watch, marker)
    else:
        _run_corpus(watch, folder / "work", marker)
    report = {"events": watch.found, "marker": marker.exists()}
    sys.stdout.write(json.dumps(report) + "\n")


def _run_corpus(watch: Watch, work: Path, marker: Path) -> None:
    (work / "in").mkdir()
    (work / "out").mkdir()
    sound = Hostile("sound", json.dumps(sound_project()), "inert")
    for number, hostile in enumerate([sound, *corpus()]):
        path = work / "in" / f"{number}.json"
        path.write_text(hostile.text.replace(MARKER, str(marker)), encoding="utf-8")
        watch.present = hostile.name
        watch.looking = number > 0  # the first, a sound one, has everything imported
        before = time.process_time()
        kind, why = outcome(path, work / "out")
        watch.looking = False
        seconds = time.process_time() - before
        wanted = hostile.outcome
        row = {"name": hostile.name, "wanted": wanted, "kind": kind, "why": why, "took": seconds}
        sys.stdout.write(json.dumps(row) + "\n")


def _run_carelessly(watch: Watch, marker: Path) -> None:
    """Write texts into source without care and run it, as the cheapest emitter would."""
    watch.present = "careless"
    watch.looking = True
    for code in CODE:
        text = code.replace(MARKER, str(marker))
        for source in (f"padding = '{text}'", f"units = {text}", f"# {text}\npass"):
            try:
                exec(compile(source, "<careless>", "exec"), {"x": 0})  # noqa: S102 - the control
            except Exception:  # noqa: BLE001, S112 - most payloads fit only one kind of quote
                continue
    watch.looking = False


if __name__ == "__main__":
    main()
