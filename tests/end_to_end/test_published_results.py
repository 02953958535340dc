"""Published networks compute what others' implementations compute from the same weights."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from nodes.examples import read_example
from runtime.analysis import analyse
from runtime.module import load
from tests.published import PUBLISHED, shrunk

Weights = Mapping[str, Tensor]


def small(name: str, folder: Path) -> nn.Module:
    """Return the model of a published network at its small size, with weights by chance."""
    (published,) = (one for one in PUBLISHED if one.name == name)
    made = analyse(shrunk(read_example(name).project, published.small)).source
    (folder / "model.py").write_text(made.text, encoding="utf-8")
    torch.manual_seed(0)
    model = load(folder / "model.py", made.class_name)().eval()
    for weight in model.parameters():
        nn.init.normal_(weight, std=0.3)
    return model


def same(found: Any, expected: Any) -> None:  # noqa: ANN401 - tensors, or tuples of them
    torch.testing.assert_close(found, expected, rtol=1e-4, atol=1e-5)


def linear(w: Weights, name: str, x: Tensor) -> Tensor:
    return F.linear(x, w[f"{name}.weight"], w[f"{name}.bias"])


def norm(w: Weights, name: str, x: Tensor, eps: float) -> Tensor:
    return F.layer_norm(x, x.shape[-1:], w[f"{name}.weight"], w[f"{name}.bias"], eps)


def mlp(w: Weights, name: str, x: Tensor) -> Tensor:
    return linear(w, f"{name}.output_layer", F.gelu(linear(w, f"{name}.hidden_layer", x)))


@torch.no_grad()
def test_that_the_mixer_mixes_patches_then_features(tmp_path: Path) -> None:
    model, image = small("mixer_s16", tmp_path), torch.rand(2, 3, 16, 16)
    w = model.state_dict()
    patches = F.conv2d(image, w["patches.conv.weight"], w["patches.conv.bias"], stride=4)
    x = patches.flatten(2).mT
    for number in range(2):
        name = f"layers.{number}"
        x = x + mlp(w, f"{name}.mix_patches", norm(w, f"{name}.norm1", x, 1e-6).mT).mT
        x = x + mlp(w, f"{name}.mix_features", norm(w, f"{name}.norm2", x, 1e-6))
    same(model(image), linear(w, "head", norm(w, "norm", x, 1e-6).mean(1)))
