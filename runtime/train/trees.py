"""Trees of tensors, numbers and words as safetensors files: nothing is pickled.

One file holds all tensors; its header holds numbers and words as JSON. So opening a run can
execute nothing.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from safetensors.torch import save
from torch import Tensor

from runtime.train.tensors import read_tensors

Tree = Any
"""Dicts, lists and tuples of numbers, words and tensors."""


def tree_bytes(tree: Tree, **header: str) -> bytes:
    """Return the content of a file that holds a tree."""
    tensors: dict[str, Tensor] = {}
    numbers = _packed(tree, tensors)
    return save(tensors, {**header, "state": json.dumps(numbers)})


def read_tree(path: Path, *branches: str) -> Tree:
    """Return the tree that a file holds, or some of its branches, as far as they are there."""
    tensors, header = read_tensors(path)
    whole = json.loads(header["state"])
    if branches:
        whole = {"dict": [pair for pair in whole["dict"] if pair[0] in branches]}
    return _unpacked(whole, tensors)


def _packed(value: Tree, tensors: dict[str, Tensor]) -> Tree:
    """Return the tree as JSON holds it; tensors go into the dict, under their number."""
    if isinstance(value, Tensor):
        name = str(len(tensors))
        tensors[name] = value.detach().cpu().contiguous().clone()
        return {"tensor": name}
    if isinstance(value, dict):
        return {"dict": [[key, _packed(part, tensors)] for key, part in value.items()]}
    if isinstance(value, tuple):
        return {"tuple": [_packed(part, tensors) for part in value]}
    if isinstance(value, list):
        return [_packed(part, tensors) for part in value]
    return value


def _unpacked(value: Tree, tensors: dict[str, Tensor]) -> Tree:
    if isinstance(value, list):
        return [_unpacked(part, tensors) for part in value]
    if not isinstance(value, dict):
        return value
    ((kind, content),) = value.items()
    if kind == "tensor":
        # A copy is aligned in memory; a part of the file is not, and sums differ by that.
        return tensors[content].clone()
    if kind == "tuple":
        return tuple(_unpacked(part, tensors) for part in content)
    return {key: _unpacked(part, tensors) for key, part in content}
