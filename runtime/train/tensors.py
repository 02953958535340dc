"""Reads and writes files of tensors: safetensors, whole or not at all, never pickled."""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import Tensor, nn

from nodes.atomic import write_whole

LONGEST_HEADER = 16 * 2**20
MOST_SHOWN = 5
DTYPES = {
    "F64": torch.float64,
    "F32": torch.float32,
    "F16": torch.float16,
    "BF16": torch.bfloat16,
    "F8_E4M3": torch.float8_e4m3fn,
    "F8_E5M2": torch.float8_e5m2,
    "C64": torch.complex64,
    "I64": torch.int64,
    "I32": torch.int32,
    "I16": torch.int16,
    "I8": torch.int8,
    "U64": torch.uint64,
    "U32": torch.uint32,
    "U16": torch.uint16,
    "U8": torch.uint8,
    "BOOL": torch.bool,
}
"""The kinds of numbers by their names in a header."""


class WeightsError(ValueError):
    """A file of tensors cannot be used; the message says why and what to do."""


def write_weights(
    path: Path, weights: Mapping[str, Tensor], *, lasting: bool = True
) -> None:
    """Write weights, each laid out plainly and on its own, so that any program can read them."""
    plain = {
        name: values.detach().cpu().contiguous().clone()
        for name, values in weights.items()
    }
    write_whole(path, save(plain, {"format": "pt"}), lasting=lasting)


def read_tensors(path: Path) -> tuple[dict[str, Tensor], dict[str, str]]:
    """Return the tensors of a file and the texts of its header."""
    start = _start(path)
    try:
        with safe_open(path, framework="pt") as file:  # it checks the whole header
            texts = file.metadata() or {}
        with path.open("rb") as file:
            parts = json.loads(file.read(start)[8:])
        size = path.stat().st_size
        content = torch.from_file(str(path), size=size, dtype=torch.uint8)
        parts.pop("__metadata__", None)
        tensors = {
            name: _tensor(content.untyped_storage(), start, **part)
            for name, part in parts.items()
        }
    except (SafetensorError, OSError, KeyError, RuntimeError) as error:
        message = (
            f"{path.name} cannot be read ({error}); use a copy of it or train again."
        )
        raise WeightsError(message) from None
    return tensors, texts


def _tensor(
    content: torch.UntypedStorage,
    start: int,
    dtype: str,
    shape: list[int],
    data_offsets: tuple[int, int],
) -> Tensor:
    """Return a part of a file, not copied, as its header describes it.

    WORKAROUND: safetensors 0.8 never frees the two numbers by which it finds a tensor.
    """
    first, last = data_offsets
    if first == last:
        return torch.empty(shape, dtype=DTYPES[dtype])
    values = torch.asarray(content[start + first : start + last], dtype=torch.uint8)
    return values.view(DTYPES[dtype]).reshape(shape)


def _start(path: Path) -> int:
    """Return where the tensors begin; refuse a file of others before it is read."""
    try:
        with path.open("rb") as file:
            (length,) = struct.unpack("<Q", file.read(8))
    except OSError as error:
        message = f"{path} cannot be read: {error.strerror}."
        raise WeightsError(message) from None
    except struct.error:
        length = LONGEST_HEADER + 1
    if length > LONGEST_HEADER:
        message = f"{path.name} is no safetensors file that this program wrote."
        raise WeightsError(message)
    return 8 + int(length)


def load_weights(model: nn.Module, path: Path) -> None:
    """Give the model the weights of a file; WeightsError where they are another network's."""
    tensors, _ = read_tensors(path)
    wanted = {name: _said(values) for name, values in model.state_dict().items()}
    found = {name: _said(values) for name, values in tensors.items()}
    wrong = [
        f"{name}: {found.get(name, 'missing')} in the file, {wanted.get(name, 'none')} here"
        for name in dict.fromkeys([*wanted, *found])
        if found.get(name) != wanted.get(name)
    ]
    if wrong:
        more = f" and {len(wrong) - MOST_SHOWN} more" if len(wrong) > MOST_SHOWN else ""
        listed = "; ".join(wrong[:MOST_SHOWN])
        message = f"{path.name} holds the weights of another network: {listed}{more}."
        raise WeightsError(message)
    model.load_state_dict(tensors)


def _said(values: Tensor) -> str:
    size = " × ".join(map(str, values.shape)) or "a number"
    return f"{size} {str(values.dtype).removeprefix('torch.')}"


def all_finite(weights: Mapping[str, Tensor]) -> bool:
    """Return whether no weight is infinite or not a number."""
    return all(bool(torch.isfinite(values).all()) for values in weights.values())


def json_text(content: object) -> bytes:
    """Return content as a readable JSON file."""
    return (json.dumps(content, indent=2) + "\n").encode()
