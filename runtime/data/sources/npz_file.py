"""Arrays in a NumPy file."""

from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from runtime.data.data import DataError

Array = npt.NDArray[Any]


def read_npz_samples(
    path: str,
    *,
    arrays: dict[str, str],
    classes: dict[str, tuple[str, ...]] | None = None,
    dtypes: dict[str, str] | None = None,
    images: tuple[str, ...] = (),
) -> dict[str, Tensor]:
    """Return arrays as fields; `arrays` maps each field to its array, samples first.

    `classes` has the values of each field of classes, class 0 first. `dtypes` says
    which fields are no float32. The bytes of `images` turn from 0 ... 255 to 0 ... 1.
    Nothing in the file is executed: arrays of objects are refused.
    """
    classes, dtypes = classes or {}, dtypes or {}
    samples = {}
    with np.load(path, allow_pickle=False) as file:
        for field, name in arrays.items():
            if field in classes:
                samples[field] = numbered_classes(name, file[name], classes[field])
            else:
                values = array_numbers(name, file[name], dtypes.get(field, "float32"))
                samples[field] = values / 255 if field in images else values
    return samples


def array_numbers(name: str, array: Array, dtype: str) -> Tensor:
    """Return an array in a type; (N,) float32 becomes (N, 1), as layers want it."""
    with np.errstate(over="ignore"):
        values = array.astype(dtype)
    if dtype != "float32":
        return torch.tensor(values)
    values = values.reshape(len(values), *(values.shape[1:] or (1,)))
    odd = ~np.isfinite(values.reshape(len(values), -1)).all(axis=1)
    if odd.any():
        message = f"sample {odd.argmax()} of the array '{name}' holds no finite number"
        raise DataError(message)
    return torch.tensor(values)


def numbered_classes(name: str, array: Array, words: tuple[str, ...]) -> Tensor:
    """Return the place of each value among the words (N,)."""
    found, places = np.unique(array.reshape(len(array)), return_inverse=True)
    unknown = [str(value) for value in found if str(value) not in words]
    if unknown:
        message = (
            f"the array '{name}' holds '{unknown[0]}', which is none of its classes"
        )
        raise DataError(message)
    return torch.tensor([words.index(str(value)) for value in found])[
        torch.tensor(places)
    ]
