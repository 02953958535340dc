"""The weights of a network that was not trained: those that training would begin with."""

from __future__ import annotations

import tempfile
from pathlib import Path

import torch
from safetensors.torch import save

from nodes.training import Options
from runtime.export.material import Material
from runtime.module import load


def initial_weights(material: Material) -> bytes:
    """Return the weights with which training from the project's seed would begin."""
    source = material.analysis.source
    options = Options.settled(material.project.training.options)
    with tempfile.TemporaryDirectory(prefix="netwright-") as folder:
        path = Path(folder, "model.py")
        for name, text in source.files.items():
            path.with_name(name).write_text(text, encoding="utf-8")
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(int(str(options["seed"])))
            model = load(path, source.class_name)()
    weights = {
        n: w.detach().contiguous().clone() for n, w in model.state_dict().items()
    }
    return save(weights, {"format": "pt"})
