"""train.py: the data, the objective and the settings of a project above the training loop."""

from __future__ import annotations

import ast
import dataclasses
from collections.abc import Iterator
from typing import Any

from nodes.project import Project
from runtime.data import load_call, portable
from runtime.data.steps import Expression, prepared_by, python_literal
from runtime.export.assembling import assembled, model_import, names_in
from runtime.export.data_file import data_name
from runtime.export.imports import Imported, imports_of
from runtime.export.material import Material
from runtime.export.prediction import scaled_fields
from runtime.layout import laid_out
from runtime.train.config import Config, PhaseConfig

_LOOP = ("runtime.train.loop", "runtime.export.running")

_OF_MAIN = (Imported("torch"), Imported("pathlib", "Path"))

_HEAD = '''"""Trains {name}.

`python train.py` repeats the training, `python train.py --help` says what can be
changed. First comes what is particular to this network: its data, its objective and its
settings. Below it stands the training loop.

Drawn with Netwright, which this script does not need.
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
{test}
'''

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


def train_script(material: Material) -> str:
    """Return the text of train.py."""
    source = material.analysis.source
    training = material.project.training
    assert training.data is not None
    modules = [*portable(training.data, training.preparation), *_LOOP]
    modules += ["runtime.data.scales"] if "runtime.data.scaling" in modules else []
    modules += ["runtime.train.measuring"] if _tested(material.project) else []
    above = _load_data(material.project) + _objective(source.objective)
    above += _settings(material.config)
    own = {*imports_of(ast.parse(source.objective)), *_OF_MAIN}
    taken = {*names_in(above), *(imported.bound for imported in own)}
    imported = model_import(source.class_name, modules, taken)
    particular = above + _main(material, imported.bound)
    head = _HEAD.format(name=source.class_name)
    return assembled(head, particular, modules, {*own, imported})


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
