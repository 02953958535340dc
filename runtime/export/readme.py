"""The README of an exported Python project."""

from __future__ import annotations

from textwrap import fill
from typing import Final

from nodes.training import figures
from runtime.export.material import Material, Trained

_WIDTH: Final = 100
_TEXT = """# {name}

A PyTorch model and its training, drawn with Netwright. Nothing here needs Netwright.

| file | what it is |
|---|---|
| `model.py` | the model: {weights:,} weights |
{customs}| `train.py` | its data, objective and settings, and the training loop |
| `weights.safetensors` | {state} |
| `requirements.txt` | the packages that it was made with, in their exact versions |
{data}
## Train it again

```
python -m venv .venv
.venv/bin/pip install -r requirements.txt
.venv/bin/python train.py
```

{training}

## Use it

```python
from safetensors.torch import load_file

from model import {name}

model = {name}()
model.load_state_dict(load_file("weights.safetensors"))
model.eval()
```

| | shape |
|---|---|
{ports}
"""


_TRAINING = """
It prints {figures} after each epoch and writes `weights.safetensors` anew. {promise}
`train.py --help` lists what can be changed.
"""
_SAME = "On the same kind of machine, with the same versions, it"
_PROMISE = f"{_SAME} gives the same weights."
_ALWAYS_THE_SAME = f"{_SAME} always gives the same ones."
_NO_PROMISE = "It gives other weights than those that are there now, since {}."
_UNTRAINED = "weights before any training"
_TRAINED = (
    "the trained weights; `train.py` has the data and the settings that made them"
)
_CUSTOM = "| `{0.module}.py` | `{0.name}`, a layer written by hand |\n"


def text(material: Material, data: str | None) -> str:
    """Return the README: what the files are, how to train, how to use the model."""
    analysis, trained = material.analysis, material.trained
    customs = "".join(_CUSTOM.format(each) for each in analysis.source.customs)
    named = f"| `{data}` | the samples to train on |\n" if data else ""
    return _TEXT.format(
        name=analysis.source.class_name,
        weights=analysis.summary.weights,
        state=_UNTRAINED if trained is None else _TRAINED,
        training=_training(material),
        data=named,
        customs=customs,
        ports="\n".join(_ports(material)),
    )


def _training(material: Material) -> str:
    """Return what training again does, as a paragraph."""
    project = material.project
    told = " and ".join(figures(project.network.graph, project.training.phases))
    said = _TRAINING.format(figures=told, promise=_promise(material.trained))
    return fill(" ".join(said.split()), _WIDTH, break_on_hyphens=False)


def _promise(trained: Trained | None) -> str:
    if trained is None:
        return _ALWAYS_THE_SAME
    return _NO_PROMISE.format(trained.departure) if trained.departure else _PROMISE


def _ports(material: Material) -> list[str]:
    graph, uses = material.project.network.graph, material.analysis.trace.uses
    inputs = [
        f"| input `{graph[n].name}` | {use.outputs['y']} |"
        for n in graph.of_role("input")
        if (use := uses.get((n,))) and _feeds_model(material, n)
    ]
    outputs = [
        f"| output `{graph[n].name}` | {use.inputs['x']} |"
        for n in graph.of_role("output")
        if (use := uses.get((n,)))
    ]
    return inputs + outputs


def _feeds_model(material: Material, node: str) -> bool:
    graph = material.project.network.graph
    after = graph.descendants(node)
    return any(n in after for n in graph.of_role("output"))
