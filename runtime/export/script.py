"""A Python project that trains the network again and needs nothing of ours."""

from __future__ import annotations

import ast
import dataclasses
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.metadata import PackageNotFoundError, packages_distributions, version
from pathlib import Path
from typing import Any

from nodes.datasets import DATASETS, DataFile
from nodes.project import Project
from nodes.python_text import CUSTOM
from runtime.data import DataError, load_call, portable
from runtime.data.steps import python_literal
from runtime.export import readme
from runtime.export.formats import ExportError
from runtime.export.imports import Imported, import_lines, imports_of
from runtime.export.initial import initial_weights
from runtime.export.inlining import defines, inlined
from runtime.export.material import Material
from runtime.layout import laid_out
from runtime.train.config import Config, PhaseConfig

_LOOP = ("runtime.train.loop", "runtime.export.running")

_OF_MAIN = (Imported("torch"),)
_DISTRIBUTIONS = {"sklearn": "scikit-learn"}
"""What a package is called where it is installed from, if it is not called as it is imported."""
_ALWAYS = ("numpy",)
"""Packages that others need without saying so: safetensors turns weights into bytes with it."""

_HEAD = '''"""Trains {name}; drawn with Netwright, which this script does not need.

`python train.py` repeats the training, `python train.py --help` says what can be
changed. First comes what is particular to this network: its data, its objective and its
settings. Below it stands the training loop.
"""

from __future__ import annotations
'''

_MAIN = '''

def main() -> None:
    """Train, show how it goes, and write the weights."""
    config, output = read_arguments(settings())
    data = load_data()
    torch.manual_seed(config.seed)
    model = {name}()
    functions = Objective(predict, OBJECTIVES, metrics, compared{ramped})
    outcome = fit(model, functions, data, config, show, until_interrupted())
    keep_weights(model, outcome, output)
    if isinstance(outcome, Failed):
        raise SystemExit(1)
    for name, value in outcome.validation.items():
        print(f"validation {{name}} {{value!r}}")

'''

_END = """

if __name__ == "__main__":
    main()
"""


def files(material: Material) -> Mapping[str, bytes]:
    """Return the content of each file of the folder; ExportError where it cannot train.

    Weights of a run go with the data and the settings that made them.
    """
    material = material.as_trained
    _refuse_what_cannot_train(material)
    try:
        return _files(material)
    except (DataError, OSError) as error:
        whose = "the data" if material.trained is None else "the data of the run"
        message = f"{whose} cannot be used: {error}"
        raise ExportError(message) from error


def _files(material: Material) -> Mapping[str, bytes]:
    training = train_script(material)
    trained = material.trained
    weights = initial_weights(material) if trained is None else trained.weights
    texts = {
        **material.analysis.source.files,
        "train.py": training,
        "requirements.txt": requirements(
            training, *material.analysis.source.files.values()
        ),
        "README.md": readme.text(material, _data_name(material.project)),
    }
    data = _data_file(material.project)
    contents = {name: text.encode() for name, text in texts.items()}
    return {**contents, "weights.safetensors": weights, **data}


def _refuse_what_cannot_train(material: Material) -> None:
    project = material.project
    cure = "or export the model alone (--format model)"
    if project.training.data is None:
        message = f"the project has no data to train on: choose a dataset, {cure}"
        raise ExportError(message)
    losses = project.network.graph.of_role("loss")
    if not losses or not material.analysis.source.objective:
        message = f"the network has no loss to train with: add one, {cure}"
        raise ExportError(message)


def train_script(material: Material) -> str:
    """Return the text of train.py."""
    source = material.analysis.source
    training = material.project.training
    assert training.data is not None
    modules = (*portable(training.data, training.preparation), *_LOOP)
    name = source.class_name
    taken = name in _names(source.objective) or defines(modules, name)
    model = "Model" if taken else source.class_name
    ramped = ", RAMPED" if "\nRAMPED = " in source.objective else ""
    particular = "".join(
        [
            _load_data(material.project),
            _objective(source.objective),
            _settings(material.config),
            _MAIN.format(name=model, ramped=ramped),
        ]
    )
    copied = inlined(modules, (), particular)
    imports = {*copied.imports, *imports_of(ast.parse(source.objective)), *_OF_MAIN}
    alias = model if model != source.class_name else ""
    imports.add(Imported("model", source.class_name, alias))
    lines = "\n".join(import_lines(imports, ("model",)))
    head = _HEAD.format(name=source.class_name)
    return f"{head}\n{lines}\n{particular}\n{copied.text}{_END}"


def _names(text: str) -> set[str]:
    """Return all names in a text."""
    nodes = ast.walk(ast.parse(text))
    return {node.id for node in nodes if isinstance(node, ast.Name)}


def _load_data(project: Project) -> str:
    training = project.training
    assert training.data is not None
    path = _data_name(project)
    lines = load_call(training.data, training.preparation, path, indent=1)
    return (
        "\n\ndef load_data() -> Data:\n"
        '    """Return the samples for training, validation and test."""\n'
        f"{lines}    return data\n"
    )


def _objective(text: str) -> str:
    """Return the functions and classes of objective.py without what stands above them."""
    tree = ast.parse(text)
    kinds = ast.FunctionDef | ast.ClassDef | ast.Assign
    first = next(s for s in tree.body if isinstance(s, kinds))
    return "\n\n" + "\n".join(text.splitlines()[first.lineno - 1 :]) + "\n"


def _settings(config: Config) -> str:
    phases = ", ".join(
        _call("PhaseConfig", phase, PhaseConfig()) for phase in config.phases
    )
    given = [*_arguments(config, Config(), without="phases"), f"phases=({phases},)"]
    lines = laid_out(f"return Config({', '.join(given)})", 1)
    return "\n".join(
        [
            "\n\ndef settings() -> Config:",
            '    """Return how long to train, on what, how exactly, and when to stop."""',
            *lines,
            "",
        ]
    )


def _call(name: str, value: Any, plain: Any) -> str:  # noqa: ANN401 - any settings
    return f"{name}({', '.join(_arguments(value, plain))})"


def _arguments(value: Any, plain: Any, without: str = "") -> Iterator[str]:  # noqa: ANN401
    """Yield the fields that are set otherwise than by default."""
    for field in dataclasses.fields(value):
        given = getattr(value, field.name)
        if field.name != without and given != getattr(plain, field.name):
            yield f"{field.name}={python_literal(given)}"


def requirements(*texts: str) -> str:
    """Return the exact versions of what the texts import, one a line."""
    imported = {name for text in texts for name in _packages(text)} - {"model"}
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


def _data_name(project: Project) -> str | None:
    """Return what the data file is called beside the script; None for data that is no file."""
    path = _data_path(project)
    return None if path is None else f"data{path.suffix}"


def _data_path(project: Project) -> Path | None:
    setting = project.training.data
    if setting is None or not issubclass(DATASETS[setting.type], DataFile):
        return None
    return Path(str(setting.params["path"]))


def _data_file(project: Project) -> Mapping[str, bytes]:
    path, name = _data_path(project), _data_name(project)
    return {} if path is None or name is None else {name: path.read_bytes()}
