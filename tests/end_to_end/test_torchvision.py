"""Published networks give what torchvision's own give, with the same weights, bit for bit."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor, nn

from runtime.module import load
from tests.published import analysed
from tests.references import share_weights, torchvision_models


@dataclass(frozen=True)
class Twin:
    """An example, torchvision's function for the same network, and the smallest images for it.

    `training` compares what is returned while training: further heads are there only then.
    """

    name: str
    function: str
    size: int
    given: dict[str, Any] = field(default_factory=dict)
    training: bool = False


_PLAIN = {"init_weights": False, "aux_logits": False, "transform_input": False}
_WITH_HEADS = {**_PLAIN, "aux_logits": True}

TWINS = (
    Twin("alexnet", "alexnet", 63),
    Twin("vgg16", "vgg16", 32, {"init_weights": False}),
    Twin("vgg16_bn", "vgg16_bn", 32, {"init_weights": False}),
    Twin("resnet18", "resnet18", 32),
    Twin("resnet50", "resnet50", 32),
    Twin("resnext50_32x4d", "resnext50_32x4d", 32),
    Twin("googlenet", "googlenet", 32, _PLAIN),
    Twin("googlenet_auxiliary", "googlenet", 32, _WITH_HEADS, training=True),
    Twin("densenet121", "densenet121", 32),
    Twin("efficientnet_b0", "efficientnet_b0", 32),
    Twin("convnext_tiny", "convnext_tiny", 32),
    Twin("squeezenet1_1", "squeezenet1_1", 32),
    Twin("inception_v3", "inception_v3", 75, _PLAIN),
    Twin("inception_v3_auxiliary", "inception_v3", 299, _WITH_HEADS, training=True),
    Twin("mobilenet_v2", "mobilenet_v2", 32),
)


@pytest.mark.parametrize("twin", TWINS, ids=lambda twin: twin.name)
def test_that_a_network_gives_what_torchvisions_gives(twin: Twin, tmp_path: Path) -> None:
    make = getattr(torchvision_models(), twin.function)
    source = analysed(twin.name).source
    (tmp_path / "model.py").write_text(source.text, encoding="utf-8")
    torch.manual_seed(0)
    ours = load(tmp_path / "model.py", source.class_name)()
    with torch.device("meta"):
        theirs = make(**twin.given)
    image = torch.rand(2, 3, twin.size, twin.size)
    ours.train(twin.training)
    theirs.train(twin.training)
    share_weights(ours, image, theirs, image.to("meta"))
    found, expected = _results(ours, image), _results(theirs, image)
    assert len(found) == len(expected)
    assert all(a.equal(b) for a, b in zip(found, expected, strict=True))


def _results(model: nn.Module, image: Tensor) -> list[Tensor]:
    """Return what a network gives, with the same random numbers for its dropout."""
    torch.manual_seed(1)
    with torch.no_grad():
        found = model(image)
    if isinstance(found, Tensor):
        return [found]
    # torchvision names its further heads, the last one first.
    heads = sorted(name for name in getattr(found, "_fields", ()) if name != "logits")
    return [found[0], *(getattr(found, name) for name in heads)] if heads else list(found)
