"""The arrays of an .npz file, with every claim in the file checked before memory is given to it."""

from __future__ import annotations

import math
import zipfile
import zlib
from collections import Counter
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from numpy.lib import format as npy

from runtime.data.faults import listed, quoted, refuse
from runtime.data.files import LARGEST_FILE

_MOST_ARRAYS = 1000
_LARGEST_RATIO = 100
_SMALL = 2**20


@dataclass(frozen=True)
class ArrayHead:
    """What the head of an array says: its shape and the type of its numbers."""

    name: str
    shape: tuple[int, ...]
    dtype: np.dtype[np.generic]


def array_heads(path: str) -> tuple[ArrayHead, ...]:
    """Return the heads of all arrays without reading the arrays; DataError if one cannot be."""
    with _opened(path) as file:
        entries = _checked_entries(file)
        return tuple(_head(file, entry) for entry in entries)


def read_array(path: str, head: ArrayHead) -> npt.NDArray[np.generic]:
    """Return an array whose head was checked."""
    try:
        with np.load(path, allow_pickle=False) as file:
            array: npt.NDArray[np.generic] = file[head.name]
    except (
        OSError,
        ValueError,
        KeyError,
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
    ) as error:
        raise _damaged(head.name, error) from None
    return array


def _opened(path: str) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(path)
    except (OSError, ValueError, zipfile.BadZipFile, NotImplementedError) as error:
        message = f"this is no .npz file ({error}): write one with numpy.savez(path, x=x, y=y)"
        raise refuse(message, "path") from None


def _checked_entries(file: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    """Return the entries of the archive once their sizes are known to be bearable."""
    entries = file.infolist()
    if not entries:
        raise refuse("the file holds no arrays: choose another one", "path")
    if len(entries) > _MOST_ARRAYS:
        message = f"the file holds {len(entries):,} arrays, and at most {_MOST_ARRAYS:,} are read"
        raise refuse(
            f"{message}: write those that are needed to a file of their own", "path"
        )
    total = sum(entry.file_size for entry in entries)
    if total > LARGEST_FILE:
        message = f"the arrays have {total / 2**30:.1f} GiB together, and at most 1 GiB is read"
        raise refuse(f"{message}: take fewer samples or smaller numbers", "path")
    names = Counter(_name(entry) for entry in entries)
    for entry in entries:
        _check_entry(entry, names)
    return entries


def _name(entry: zipfile.ZipInfo) -> str:
    return entry.filename.removesuffix(".npy")


def _check_entry(entry: zipfile.ZipInfo, names: Counter[str]) -> None:
    name = quoted(_name(entry))
    if names[_name(entry)] > 1:
        raise refuse(f"two arrays are called {name}: give each its own name", "path")
    if entry.flag_bits & 1:
        raise refuse(
            f"the array {name} is encrypted: write the file without a password", "path"
        )
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        message = f"the array {name} is packed in a way that NumPy does not use"
        raise refuse(f"{message}: write the file with numpy.savez", "path")
    if (
        entry.file_size > _SMALL
        and entry.file_size > _LARGEST_RATIO * entry.compress_size
    ):
        message = (
            f"the array {name} would grow to more than {_LARGEST_RATIO} times its packed size, as "
            "files made to fill the memory do: write it unpacked, with numpy.savez"
        )
        raise refuse(message, "path")


def _head(file: zipfile.ZipFile, entry: zipfile.ZipInfo) -> ArrayHead:
    name = _name(entry)
    try:
        with file.open(entry) as stream:
            version = npy.read_magic(stream)
            read = (
                npy.read_array_header_1_0
                if version == (1, 0)
                else npy.read_array_header_2_0
            )
            shape, _, dtype = read(stream)
            start = stream.tell()
    except (
        OSError,
        ValueError,
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        RuntimeError,
    ) as error:
        raise _damaged(name, error) from None
    _check_kind(name, dtype)
    if (
        min(shape, default=0) < 0
        or start + math.prod(shape) * dtype.itemsize != entry.file_size
    ):
        message = (
            f"the array {quoted(name)} says it has the shape {shape} of {dtype}, but the file "
            f"holds {entry.file_size:,} bytes for it: write the file again"
        )
        raise refuse(message, "path")
    return ArrayHead(name, shape, dtype)


def _check_kind(name: str, dtype: np.dtype[np.generic]) -> None:
    if dtype.hasobject:
        message = (
            f"the array {quoted(name)} holds Python objects, which may run code when they are "
            "read: write it with a number type, for example x.astype('float32')"
        )
        raise refuse(message, "path")


def _damaged(name: str, error: Exception) -> Exception:
    message = f"the array {quoted(name)} cannot be read ({error}): write the file again"
    return refuse(message, "path")


def chosen_names(
    wanted: tuple[str, ...], heads: tuple[ArrayHead, ...], param: str
) -> None:
    """Refuse names that no array has."""
    there = [head.name for head in heads]
    unknown = next((name for name in wanted if name not in there), None)
    if unknown is not None:
        message = f"there is no array {quoted(unknown)}: the arrays are "
        raise refuse(message + listed(map(quoted, there), shown=20), param)
