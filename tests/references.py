"""The implementations of others, with which published networks are compared."""

from __future__ import annotations

import importlib
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib.util import find_spec
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
    with _at_hand():
        there = find_spec("torchvision") is not None
    if not there:  # operators can be defined only once, so look first
        pytest.skip(f"torchvision is not in {FOLDER}: run `make test`")
    try:
        # WORKAROUND: torchvision built for CUDA asks for these operators when it is imported,
        # and has them only beside a torch built for CUDA.
        library = torch.library.Library("torchvision", "FRAGMENT")
        for schema in (*_MISSING, f"q{_MISSING[0]}"):
            library.define(schema)
        with _at_hand():
            import torchvision.models as found
        found.operators = library  # it goes away with the last reference
    except ImportError as error:
        pytest.skip(f"torchvision is not in {FOLDER} ({error}): run `make test`")
    models: ModuleType = found
    return models


@cache
def transformers_models(name: str) -> ModuleType:
    """Return transformers' module of a network; skip the test where it is not installed."""
    torchvision_models()  # transformers imports it where it finds it
    try:
        with _at_hand():
            return importlib.import_module(f"transformers.models.{name}.modeling_{name}")
    except ImportError as error:
        pytest.skip(f"transformers is not in {FOLDER} ({error}): run `make test`")


@contextmanager
def _at_hand() -> Iterator[None]:
    """Import what stands in the folder, without a word of what the imports complain about."""
    sys.path.insert(0, str(FOLDER))
    try:
        with warnings.catch_warnings(action="ignore"):
            yield
    finally:
        sys.path.remove(str(FOLDER))


def share_weights(source: nn.Module, image: Tensor, target: nn.Module, other: Tensor) -> None:
    """Give one network the weights of another, module by module in the order of their calls.

    Each is called once with an image of its own, since one that is yet without weights is on
    the meta device.
    """
    for ours, theirs in zip(_called(source, image), _called(target, other), strict=True):
        for parts in ("_parameters", "_buffers"):
            given, kept = getattr(ours, parts), getattr(theirs, parts)
            kept.update(zip(kept, given.values(), strict=True))


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
