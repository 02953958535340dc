"""predict.py: the model asked about samples in their own units, its answers named."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from textwrap import fill

from nodes.project import Project
from runtime.data.steps import python_literal, steps
from runtime.definitions import written
from runtime.export.answers import Answers, answers_of
from runtime.export.assembling import model_import, names_in, script
from runtime.export.imports import Imported
from runtime.export.incoming import Incoming, incoming
from runtime.export.inlining import inlined
from runtime.export.material import Material
from runtime.layout import LINE, laid_out

_MODULES = ("runtime.data.scales", "runtime.export.predicting")
_IMPORTS = (
    Imported("torch"),
    Imported("torch", "Tensor"),
    Imported("torch", "nn"),
    Imported("safetensors.torch", "load_file"),
    Imported("pathlib", "Path"),
    Imported("collections.abc", "Mapping"),
)

_HEAD = '''"""Predicts with {name}.

{about}

Drawn with Netwright, which this script does not need.
"""

from __future__ import annotations
'''

_LOAD = '''

def load_model(weights: Path = WEIGHTS) -> {name}:
    """Return the trained model, ready to predict."""
    model = {name}()
    model.load_state_dict(load_file(weights))
    return model.eval()


def read_samples(path: str) -> dict[str, Tensor]:
    """Return the samples of a file, in their own units."""
{lines}


@torch.inference_mode()
def {function}(model: nn.Module, batch: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Return the answers for samples{units}."""
'''

_SCALED = '''

def predict(
    model: nn.Module, samples: Mapping[str, Tensor], scales: Scales
) -> dict[str, Tensor]:
    """Return the answers for samples, both in their own units."""
{lines}
'''

_MAIN = '''

def main() -> None:
    """Print the answers for the samples of a file."""
    given = read_arguments(WEIGHTS, "Predict for the samples of a file.")
    model = load_model(given.weights)
{scales}    samples = read_or_exit(read_samples, given.file)
    parts = [predict(model, part{given}) for part in portions(samples)]
    tell(joined(parts), ANSWERS, given.output)

'''


@dataclass(frozen=True)
class Prediction:
    """What the script that predicts reads and says."""

    text: str
    incoming: Incoming
    answers: Answers
    scaled: frozenset[str]


def scaled_fields(project: Project) -> frozenset[str]:
    """Return the fields whose numbers training scales."""
    training = project.training
    assert training.data is not None
    made = steps(training.data, training.preparation)
    fields = (
        step.arguments["fields"] for step in made if step.function == "scale_fields"
    )
    return frozenset(
        name for names in fields if isinstance(names, tuple) for name in names
    )


def prediction_of(material: Material) -> Prediction:
    """Return predict.py and what there is to say of it; DataError where data cannot be read."""
    training = material.project.training
    assert training.data is not None
    scaled = scaled_fields(material.project)
    answers = answers_of(material, scaled)
    given = incoming(training.data, answers.how.fields)
    class_name = material.analysis.source.class_name
    draft = _particular("_", given, answers, scaled=bool(scaled))
    copied = inlined((*given.modules, *_MODULES), (), draft)
    functional = {Imported("torch.nn", "functional", "F")} if "F." in draft else set()
    imports = {*copied.imports, *_IMPORTS, *functional}
    bound = {imported.bound for imported in imports}
    imported = model_import(class_name, copied.names | names_in(draft) | bound)
    particular = _particular(imported.bound, given, answers, scaled=bool(scaled))
    about = f"`python predict.py {given.file}` prints the answers for each sample."
    about = fill(f"{about} The file is {given.words}.", LINE)
    head = _HEAD.format(name=class_name, about=about)
    text = script(head, {*imports, imported}, f"{particular}\n", copied.text)
    return Prediction(text, given, answers, scaled)


def _particular(name: str, given: Incoming, answers: Answers, *, scaled: bool) -> str:
    how = answers.how
    meanings = ", ".join(answer.meaning for answer in answers.all)
    values = (f"{python_literal(each.name)}: {each.value}" for each in answers.all)
    answer = [
        *(line.text for line in how.lines),
        *laid_out(f"return {{{', '.join(values)}}}", 1),
    ]
    above = [
        "",
        'WEIGHTS = Path(__file__).with_name("weights.safetensors")',
        *laid_out(f"ANSWERS = {{{meanings}}}"),
        *written(how.layers),
    ]
    load = _LOAD.format(
        name=name,
        lines="\n".join(given.lines),
        function="answer" if scaled else "predict",
        units=", both as in training" if scaled else "",
    )
    predict = _SCALED.format(lines="\n".join(_unscaled(answers))) if scaled else ""
    main = _MAIN.format(
        scales="    scales = read_scales(given.weights)\n" if scaled else "",
        given=", scales" if scaled else "",
    )
    return "\n".join([*above, load + "\n".join(answer), ""]) + predict + main


def _unscaled(answers: Answers) -> Iterator[str]:
    """Yield the lines that ask about scaled samples and give answers in their own units."""
    yield "    found = answer(model, scaled(samples, scales))"
    for one in answers.all:
        if one.scaled_as:
            name, field = python_literal(one.name), python_literal(one.scaled_as)
            value = f"unscaled({field}, found[{name}], scales)"
            yield from laid_out(f"found[{name}] = {value}", 1)
    yield "    return found"
