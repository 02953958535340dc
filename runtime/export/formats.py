"""The formats of an export, what each consists of, and when an export is refused."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from nodes.atomic import WriteError, write_whole
from nodes.phrase import later
from nodes.problem import Problem
from nodes.project import Project

if TYPE_CHECKING:
    from runtime.export.material import Material


class ExportError(ValueError):
    """The export is refused; nothing was written. `problems` are those of the project."""

    def __init__(self, text: str, problems: Iterable[Problem] = ()) -> None:
        super().__init__(text)
        self.problems = tuple(problems)


class PlaceError(ExportError):
    """The export cannot go where it was told to; the message says why."""


class TakenError(PlaceError):
    """Files are in the way that nobody said to replace."""


@dataclass(frozen=True)
class Format:
    """A form in which a network leaves Netwright.

    `module` holds a function `files` from :class:`~runtime.export.material.Material` to the
    content of each file; it is imported when it is needed, since it imports torch. A format of
    one file has a `suffix`, one of several goes into a folder. One that `draws` is made from the
    project as it stands, problems and all, and has no weights.
    """

    name: str
    title: str
    doc: str
    module: str
    suffix: str = ""
    draws: bool = False

    @property
    def folder(self) -> bool:
        """Whether the export is a folder of files."""
        return not self.suffix

    def files(self, material: Material | Project) -> Mapping[str, bytes]:
        """Return the content of each file by its name."""
        module = importlib.import_module(f"runtime.export.{self.module}")
        made: Mapping[str, bytes] = module.files(material)
        return made

    def files_of(self, project: Project, run: Path | None) -> Mapping[str, bytes]:
        """Return the content of each file; ExportError for a project with errors."""
        if self.draws:
            return self.files(project)
        from runtime.export.material import gather

        return self.files(gather(project, run))


_ALL = (
    Format(
        "script",
        later("Python project"),
        later(
            "A folder with model.py, train.py, predict.py, weights, requirements and a README: it "
            "trains again and predicts, without Netwright."
        ),
        "script",
    ),
    Format(
        "model",
        later("Model"),
        later("One model.py with the classes of the network."),
        "model",
        ".py",
    ),
    Format(
        "weights",
        later("Weights"),
        later("The trained weights, named as in model.py, as safetensors."),
        "weights",
        ".safetensors",
    ),
    Format(
        "project",
        later("Netwright project"),
        later("The project file, as it is saved."),
        "project",
        ".json",
    ),
    Format(
        "mermaid",
        "Mermaid",
        later(
            "The drawing as text for Markdown pages: a flowchart of nodes and links."
        ),
        "mermaid",
        ".mmd",
        draws=True,
    ),
    Format(
        "dot",
        "Graphviz",
        later("The drawing as text for Graphviz, in its language DOT."),
        "dot",
        ".dot",
        draws=True,
    ),
)

FORMATS: Mapping[str, Format] = {made.name: made for made in _ALL}
"""Every format by its name."""


def export(
    project: Project,
    run: Path | None,
    format_name: str,
    output: Path,
    *,
    force: bool = False,
    wanted: Callable[[], bool] = lambda: True,
) -> list[Path]:
    """Write a project, with the weights of a run, in a format; return the files written.

    Nothing is written where that is not `wanted` any more once all is made. Raises ExportError,
    before anything is written, for a project with errors, for a run of another network, and where
    files are in the way and `force` does not say to replace them.
    """
    if format_name not in FORMATS:
        message = (
            f"there is no format {format_name}; choose one of {', '.join(FORMATS)}"
        )
        raise ExportError(message)
    made = FORMATS[format_name]
    with _usable(output):
        _refuse_to_overwrite(made, output, force=force)
    files = made.files_of(project, run)
    named = _places(made, files, output)
    with _usable(output):
        _refuse_to_overwrite_others(named, output, force=force)
    return _written(named, output) if wanted() else []


@contextmanager
def _usable(output: Path) -> Iterator[None]:
    """Raise PlaceError where it cannot even be seen what is at a place."""
    try:
        yield
    except OSError as error:
        message = f"{output} cannot be used: {error.strerror}; choose another place"
        raise PlaceError(message) from error


def _refuse_to_overwrite(made: Format, output: Path, *, force: bool) -> None:
    """Raise PlaceError when the export would replace files that nobody said to replace."""
    if made.folder and output.exists() and not output.is_dir():
        message = f"{output} is a file; choose a folder"
        raise PlaceError(message)
    if not made.folder and output.is_dir():
        message = f"{output} is a folder; choose the name of a {made.suffix} file"
        raise PlaceError(message)
    taken = any(output.iterdir()) if output.is_dir() else output.exists()
    if taken and not force:
        what = "holds files already" if made.folder else "is there already"
        message = f"{output} {what}; choose another place, or say that it may be replaced (--force)"
        raise TakenError(message)


def _places(
    made: Format, files: Mapping[str, bytes], output: Path
) -> Mapping[Path, bytes]:
    """Return where each file goes: into the folder, or beside the first, which is the output."""
    if made.folder:
        return {output / name: content for name, content in files.items()}
    (_, first), *others = files.items()
    return {
        output: first,
        **{output.with_name(name): content for name, content in others},
    }


def _refuse_to_overwrite_others(
    named: Mapping[Path, bytes], output: Path, *, force: bool
) -> None:
    for path, content in named.items():
        same = not path.exists() or (path.is_file() and path.read_bytes() == content)
        if path.parent == output.parent and not (same or force):
            message = f"{path} is in the way; choose another place, or say that it may be replaced"
            raise TakenError(f"{message} (--force)")


def _written(named: Mapping[Path, bytes], output: Path) -> list[Path]:
    try:
        next(iter(named)).parent.mkdir(parents=True, exist_ok=True)
        for path, content in named.items():
            write_whole(path, content)
    except WriteError as error:
        raise ExportError(str(error)) from error
    except OSError as error:
        message = f"the folder {output} could not be made: {error.strerror}"
        raise ExportError(message) from error
    return list(named)
