"""What flows along a link: the size of each axis and the type of the numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from math import prod

BATCH = (83, 89)
TIME = (53, 61)
"""Two sizes for each free axis: an axis that differs between the two runs is a free one."""

_SYMBOLS = (
    ("N", BATCH),
    ("T", TIME),
    ("N·T", (BATCH[0] * TIME[0], BATCH[1] * TIME[1])),
)
_BYTES = {
    "float64": 8,
    "int64": 8,
    "complex64": 8,
    "float16": 2,
    "bfloat16": 2,
    "bool": 1,
}


@dataclass(frozen=True, slots=True)
class Shape:
    """The axes of a tensor, free ones by name (N for the batch, T for time), and its dtype."""

    dims: tuple[int | str, ...]
    dtype: str = "float32"

    def __str__(self) -> str:
        return " × ".join(map(str, self.dims)) if self.dims else "scalar"

    @property
    def elements(self) -> int:
        """The number of elements of one sample, free axes counted once."""
        return prod(size for size in self.dims if isinstance(size, int))

    @property
    def bytes(self) -> int:
        """The memory of one sample in bytes, free axes counted once."""
        return self.elements * _BYTES.get(self.dtype, 4)

    def memory(self, batch: int, length: int, real_bytes: int) -> int:
        """Return the memory of a batch in bytes; `length` stands for free axes of time."""
        return _memory(self, batch, length, real_bytes)

    @property
    def integral(self) -> bool:
        """Whether it holds whole numbers."""
        return self.dtype.startswith(("int", "uint"))


@lru_cache(maxsize=4096)
def _memory(shape: Shape, batch: int, length: int, real_bytes: int) -> int:
    each = real_bytes if shape.dtype == "float32" else _BYTES.get(shape.dtype, 4)
    return each * prod(extent(size, batch, length) for size in shape.dims)


_EXTENT = re.compile(r"(\d*)(N·T|N|T)(?:([+-]\d+)|/(\d+))?")


def extent(size: int | str, batch: int, length: int) -> int:
    """Return the number of places along an axis, a free one such as 2N, T-2 or T/2 counted."""
    if isinstance(size, int):
        return size
    found = _EXTENT.fullmatch(size)
    if found is None:
        return 1
    factor, name, added, part = found.groups()
    whole = {"N": batch, "T": length, "N·T": batch * length}[name] * int(factor or 1)
    return max(1, -(-whole // int(part or 1)) + int(added or 0))


@dataclass(frozen=True, slots=True)
class Sample:
    """A shape as both runs see it: all sizes are numbers, a free axis has two."""

    first: tuple[int, ...]
    second: tuple[int, ...]
    dtype: str

    @property
    def shape(self) -> Shape:
        """The shape with free axes named."""
        return _shape(self)


@lru_cache(maxsize=4096)
def _shape(found: Sample) -> Shape:
    pairs = zip(found.first, found.second, strict=True)
    return Shape(tuple(_size(a, b) for a, b in pairs), found.dtype)


def sample(dims: tuple[int | str, ...], dtype: str) -> Sample:
    """Return what an input with these axes (batch left out) is in both runs."""
    first, second = (
        (BATCH[run], *(TIME[run] if size == "T" else int(size) for size in dims)) for run in (0, 1)
    )
    return Sample(first, second, dtype)


def _size(first: int, second: int) -> int | str:
    if first == second:
        return first
    for name, (low, high) in _SYMBOLS:
        if first % low == 0 and second % high == 0 and first // low == second // high:
            factor = first // low
            return name if factor == 1 else f"{factor}{name}"
    for name, (low, high) in _SYMBOLS[:2]:
        if second - first == high - low:
            return f"{name}{first - low:+d}"
    return _share(first, second) or "?"


def _share(first: int, second: int) -> str | None:
    """Return T/2 for the halves that pooling and strides make of a free axis."""
    for name, (low, high) in _SYMBOLS[:2]:
        for part in range(2, low):
            if (first, second) in (
                (low // part, high // part),
                (-(-low // part), -(-high // part)),
            ):
                return f"{name}/{part}"
    return None
