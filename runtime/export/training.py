"""What trains an exported project: its data, its objective and settings, and the loop."""

from __future__ import annotations

import ast
import dataclasses
from collections.abc import Iterator, Mapping
from typing import Any

from nodes.project import Project
from runtime.data import load_call, portable
from runtime.data.steps import Expression, prepared_by, python_literal
from runtime.export.assembling import assembled, model_import, names_in, script
from runtime.export.data_file import data_name
from runtime.export.imports import Imported, imports_of
from runtime.export.inlining import Inlined, inlined
from runtime.export.material import Material
from runtime.export.prediction import scaled_fields
from runtime.layout import laid_out
from runtime.train.config import Config, PhaseConfig

_OF_MAIN = (Imported("torch"),)
_PATH = Imported("pathlib", "Path")
_LOOP = ("runtime.train.loop", "runtime.export.running")

_DATA = '''"""The data of {name}: how it is read and split.

Drawn with Netwright, which this module does not need.
"""

from __future__ import annotations
'''

_TRAIN = '''"""Trains {name}.

`python train.py` repeats the training, `python train.py --help` says what can be
changed. Here are the objective and the settings; the samples come from data.py, and the
training loop is in loop.py.

Drawn with Netwright, which this script does not need.
"""

from __future__ import annotations
'''

_LOOP_HEAD = '''"""The training loop, as Netwright has it; it can be read from its end.

`fit` trains a model, step by step in `Training`. What comes before are its parts.
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
{keep}    if isinstance(outcome, Failed):
        raise SystemExit(1)
    tell("validation", outcome.validation)
{test}'''

_KEEP = """\
    keep_weights(model, outcome, output)
"""
_KEEP_WITH_SCALES = """\
    kept = keep_weights(model, outcome, output)
    if kept:
        write_scales(data.scales, kept)
"""
_TEST = """\
    tell("test", measured(model, functions, data.test, config))
"""


def training_files(material: Material) -> Mapping[str, str]:
    """Return what trains: data.py, loop.py and train.py."""
    source, project = material.analysis.source, material.project
    reading, data = _data(project)
    body = _objective(source.objective) + _settings(material.config)
    body += _main(material, "_")
    here = dict.fromkeys((*data.names, "load_data"), "data")
    loop = inlined(_modules(project), (), body, here)
    known = here | dict.fromkeys(loop.names, "loop")
    own = {*imports_of(ast.parse(source.objective)), *_OF_MAIN}
    own |= {Imported(known[name], name) for name in names_in(body) & known.keys()}
    taken = names_in(body) | {imported.bound for imported in own}
    model = model_import(source.class_name, taken)
    body = _objective(source.objective) + _settings(material.config)
    body += _main(material, model.bound)
    name = source.class_name
    path = {_PATH} if "Path(" in reading else set()
    return {
        "data.py": assembled(
            _DATA.format(name=name), data.imports | path, reading, data.spaced
        ),
        "loop.py": assembled(_LOOP_HEAD, loop.imports, loop.spaced),
        "train.py": script(_TRAIN.format(name=name), {*own, model}, body),
    }


def _data(project: Project) -> tuple[str, Inlined]:
    """Return the function that loads the data, and what it needs."""
    training = project.training
    assert training.data is not None
    reading = _load_data(project)
    modules = portable(training.data, training.preparation)
    return reading, inlined(modules, (), reading)


def _modules(project: Project) -> Iterator[str]:
    """Yield our modules that the loop of a project comes from."""
    yield from _LOOP
    if scaled_fields(project):
        yield "runtime.data.scales"
    if _tested(project):
        yield "runtime.train.measuring"


def _main(material: Material, model: str) -> str:
    ramped = "\nRAMPED = " in material.analysis.source.objective
    scaled = scaled_fields(material.project)
    return _MAIN.format(
        name=model,
        ramped=", RAMPED" if ramped else "",
        keep=_KEEP_WITH_SCALES if scaled else _KEEP,
        test=_TEST if _tested(material.project) else "",
    )


def _tested(project: Project) -> bool:
    """Return whether some samples are kept aside for the very end."""
    return prepared_by(project.training.preparation).test > 0


def _load_data(project: Project) -> str:
    training = project.training
    assert training.data is not None
    name = data_name(project)
    path = name and Expression(f"str(Path(__file__).with_name({python_literal(name)}))")
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
