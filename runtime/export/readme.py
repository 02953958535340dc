"""The README of an exported Python project."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import fill
from typing import Final

from nodes.datasets import FieldSpec
from nodes.training import figures
from runtime.export.answers import Answer
from runtime.export.material import Material, Trained
from runtime.export.prediction import Prediction

_WIDTH: Final = 100
_TEXT = """# {name}

A PyTorch model and its training, drawn with Netwright. Nothing here needs Netwright.

| file | what it is |
|---|---|
{files}

## Install

```
python -m venv .venv
.venv/bin/pip install -r requirements.txt
```

## Use it

```
.venv/bin/python predict.py {file}
```

{use}

```python
from predict import {imports}

model = load_model()
samples = read_samples("{file}")
answers = predict({arguments})
```

| goes in | shape | what it is |
|---|---|---|
{inputs}

| comes out | shape | what it is |
|---|---|---|
{answers}

## Train it again

```
.venv/bin/python train.py
```

{training}
"""

_USE = """
It prints the answers for each sample as a table; `--output answers.npz` writes all of them. The
file is {words}. {units} In Python:
"""
_UNITS = """
What goes in and what comes out has its own units: `predict` scales numbers as in training, by what
`scales.json` says.
"""
_TRAINING = """
It prints {figures} after each epoch and writes `weights.safetensors`{scales} anew. {promise}
`train.py --help` lists what can be changed.
"""
_SAME = "On the same kind of machine, with the same versions, it"
_PROMISE = f"{_SAME} gives the same weights."
_ALWAYS_THE_SAME = f"{_SAME} always gives the same ones."
_NO_PROMISE = "It gives other weights than those that are there now, since {}."
_UNTRAINED = "weights before any training"
_TRAINED = (
    "the trained weights; `train.py` and `data.py` have the settings and the data that "
    "made them"
)


def text(material: Material, prediction: Prediction, data: str | None = None) -> str:
    """Return the README: what the files are, how to use the model, how to train again."""
    names = ["load_model", "predict", "read_samples"]
    scaled = prediction.scaled
    return _TEXT.format(
        name=material.analysis.source.class_name,
        files="\n".join(_files(material, prediction, data)),
        file=prediction.incoming.file,
        use=_paragraph(
            _USE.format(
                words=prediction.incoming.words,
                units=_UNITS if scaled else "",
            )
        ),
        imports=", ".join(["WEIGHTS", *names, "read_scales"] if scaled else names),
        arguments="model, samples" + (", read_scales(WEIGHTS)" if scaled else ""),
        inputs="\n".join(map(_input, prediction.incoming.fields)),
        answers="\n".join(map(_answer, prediction.answers.all)),
        training=_training(material, prediction),
    )


def _files(
    material: Material, prediction: Prediction, data: str | None
) -> Iterator[str]:
    weights = material.analysis.summary.weights
    yield f"| `model.py` | the model: {weights:,} weights |"
    for custom in material.analysis.source.customs:
        yield f"| `{custom.module}.py` | `{custom.name}`, a layer written by hand |"
    yield "| `predict.py` | asks the model about samples |"
    yield "| `train.py` | trains it: its objective and its settings |"
    yield "| `data.py`, `loop.py` | its data, and the training loop |"
    state = _UNTRAINED if material.trained is None else _TRAINED
    yield f"| `weights.safetensors` | {state} |"
    if prediction.scaled:
        yield "| `scales.json` | what was taken off numbers, and what they were divided by |"
    if data:
        yield f"| `{data}` | the samples to train on |"
    yield "| `requirements.txt` | the packages that it was made with, in their exact versions |"


def _input(field: FieldSpec) -> str:
    shape = " × ".join(map(str, ("N", *field.shape)))
    words = field.classes or field.columns
    kind = f"{field.dtype}, the number of one of" if field.classes else field.dtype
    named = f"{kind}: {_named(words)}" if words else kind
    return f"| `{field.name}` | {shape} | {named} |"


_SAID: Final = {
    "classes": "the chance of each class",
    "yes_no": "the chance of the second",
    "labels": "the chance of each",
    "numbers": "numbers",
    "rebuilt": "what went in, as the model rebuilds it",
    "unknown": "an output of the model",
}


def _answer(answer: Answer) -> str:
    named = f": {_named(answer.names)}" if answer.names else ""
    return f"| `{answer.name}` | {answer.shape or ''} | {_SAID[answer.task]}{named} |"


def _named(words: tuple[str, ...]) -> str:
    """Return words as a row of code in a cell of a table."""
    plain = (
        (word or "(padding)").replace("|", "\\|").replace("`", "'") for word in words
    )
    return ", ".join(f"`{' '.join(word.split())}`" for word in plain)


def _training(material: Material, prediction: Prediction) -> str:
    """Return what training again does."""
    project = material.project
    told = " and ".join(figures(project.network.graph, project.training.phases))
    scales = " and `scales.json`" if prediction.scaled else ""
    promise = _promise(material.trained)
    return _paragraph(_TRAINING.format(figures=told, scales=scales, promise=promise))


def _promise(trained: Trained | None) -> str:
    if trained is None:
        return _ALWAYS_THE_SAME
    return _NO_PROMISE.format(trained.departure) if trained.departure else _PROMISE


def _paragraph(words: str) -> str:
    return fill(" ".join(words.split()), _WIDTH, break_on_hyphens=False)
