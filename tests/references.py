"""The implementations of others, with which published networks are compared."""

from __future__ import annotations

import sys
import warnings
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest
import torch
from torch import Tensor, nn

FOLDER = Path(sys.prefix) / "references"
"""Where `make test` puts them: apart from what the program imports."""

_MISSING = ("nms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",)


@cache
def torchvision_models() -> ModuleType:
    """Return torchvision's networks; skip the test where they are not installed."""
    sys.path.insert(0, str(FOLDER))
    try:
        # WORKAROUND: torchvision built for CUDA asks for these operators when it is imported,
        # and has them only beside a torch built for CUDA.
        library = torch.library.Library("torchvision", "FRAGMENT")
        for schema in (*_MISSING, f"q{_MISSING[0]}"):
            library.define(schema)
        with warnings.catch_warnings(action="ignore"):
            import torchvision.models as found
        found.operators = library  # it goes away with the last reference
    except ImportError as error:
        pytest.skip(f"torchvision is not in {FOLDER} ({error}): run `make test`")
    finally:
        sys.path.remove(str(FOLDER))
    models: ModuleType = found
    return models


def share_weights(source: nn.Module, given: Tensor, target: nn.Module, taken: Tensor) -> None:
    """Give one network the weights of another, module by module in the order of their calls.

    Each is called once with an image of its own, since one that is yet without weights is on
    the meta device.
    """
    for ours, theirs in zip(_called(source, given), _called(target, taken), strict=True):
        theirs.load_state_dict(ours.state_dict(), assign=True)


def _called(model: nn.Module, image: Tensor) -> list[nn.Module]:
    """Return the modules with weights of their own in the order in which they are called."""
    order: dict[nn.Module, None] = {}
    owners = [m for m in model.modules() if any(True for _ in m.parameters(recurse=False))]
    handles = [m.register_forward_hook(lambda m, *_: order.setdefault(m)) for m in owners]
    with torch.no_grad():
        model(image)
    for handle in handles:
        handle.remove()
    return list(order)
