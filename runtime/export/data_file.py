"""The file of samples that goes along with an exported project."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from nodes.datasets import DATASETS, DataFile
from nodes.project import Project


def data_name(project: Project) -> str | None:
    """Return what the data file is called beside the script; None for data that is no file."""
    path = _path(project)
    return None if path is None else f"data{path.suffix}"


def data_file(project: Project) -> Mapping[str, bytes]:
    """Return the content of the data file by its name beside the script."""
    path, name = _path(project), data_name(project)
    return {} if path is None or name is None else {name: path.read_bytes()}


def _path(project: Project) -> Path | None:
    setting = project.training.data
    if setting is None or not issubclass(DATASETS[setting.type], DataFile):
        return None
    return Path(str(setting.params["path"]))
