"""The README of an exported Python project."""

from __future__ import annotations

from nodes.training import figures
from runtime.export.material import Material

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

With the same versions on the same kind of machine this gives the same weights. `train.py --help`
lists what can be changed. It prints {figures} after each epoch.

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


_CUSTOM = "| `{0.module}.py` | `{0.name}`, a layer written by hand |\n"


def text(material: Material, data: str | None) -> str:
    """Return the README: what the files are, how to train, how to use the model."""
    analysis, project = material.analysis, material.project
    trained = (
        "the trained weights" if material.trained else "weights before any training"
    )
    customs = "".join(_CUSTOM.format(each) for each in analysis.source.customs)
    named = f"| `{data}` | the samples to train on |\n" if data else ""
    return _TEXT.format(
        name=analysis.source.class_name,
        weights=analysis.summary.weights,
        state=trained,
        data=named,
        customs=customs,
        figures=" and ".join(figures(project.network.graph, project.training.phases)),
        ports="\n".join(_ports(material)),
    )


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
