"""Predicts with DigitsCNN.

`python predict.py arrays.npz` prints the answers for each sample. The file is an .npz
file of NumPy, with an array for each field, samples first, as they are in the data.

Drawn with Netwright, which this script does not need.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as F

from model import DigitsCNN

WEIGHTS = Path(__file__).with_name("weights.safetensors")
ANSWERS = {"label": ("classes", ())}


def load_model(weights: Path = WEIGHTS) -> DigitsCNN:
    """Return the trained model, ready to predict."""
    model = DigitsCNN()
    model.load_state_dict(load_file(weights))
    return model.eval()


def read_samples(path: str) -> dict[str, Tensor]:
    """Return the samples of a file, in their own units."""
    return read_npz_samples(path, arrays={"image": "image"})


@torch.inference_mode()
def predict(model: nn.Module, batch: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Return the answers for samples."""
    outputs = {"scores": model(batch["image"])}
    return {"label": F.softmax(outputs["scores"], dim=1)}


def main() -> None:
    """Print the answers for the samples of a file."""
    given = read_arguments(WEIGHTS, "Predict for the samples of a file.")
    model = load_model(given.weights)
    samples = read_or_exit(read_samples, given.file)
    parts = [predict(model, part) for part in portions(samples)]
    tell(joined(parts), ANSWERS, given.output)


class DataError(ValueError):
    """The data cannot be used; the message says what happened and what to do."""


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


def as_text(numbers: Sequence[int], words: Sequence[str]) -> str:
    """Return a row of numbers as text: signs run together, words and numbers apart."""
    found = [words[n] if 0 <= n < len(words) else str(n) for n in numbers]
    if words and all(len(word) <= 1 for word in words):
        return "".join(found)
    return " ".join(word for word in found if word)


TOGETHER = 1024
"""Samples that the model sees at once."""
MOST_COLUMNS = 64
EVEN = 0.5
Meaning = tuple[str, tuple[str, ...]]
"""What an answer holds and how its parts are called.

"classes" is a chance for each of the names, "yes_no" the chance of the second one,
"labels" the chance that each holds; all else are numbers.
"""


def read_arguments(weights: Path, about: str) -> argparse.Namespace:
    """Return the file of samples, that of the weights, and where answers go."""
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("file", type=Path, help="the file with the samples")
    parser.add_argument("--weights", type=Path, default=weights)
    parser.add_argument("--output", type=Path, help="an .npz file for all answers")
    return parser.parse_args()


def read_or_exit(
    read: Callable[[str], dict[str, Tensor]], path: Path
) -> dict[str, Tensor]:
    """Return the samples of a file, or end with the reason why there are none."""
    try:
        return read(str(path))
    except (OSError, ValueError, KeyError) as error:
        raise SystemExit(f"{path}: {error}") from None


def portions(samples: Mapping[str, Tensor]) -> Iterator[dict[str, Tensor]]:
    """Yield the samples in portions that fit into memory."""
    count = len(next(iter(samples.values())))
    for start in range(0, count, TOGETHER):
        yield {n: values[start : start + TOGETHER] for n, values in samples.items()}


def joined(parts: list[dict[str, Tensor]]) -> dict[str, Tensor]:
    """Return the answers for all portions."""
    return {name: torch.cat([part[name] for part in parts]) for name in parts[0]}


def tell(
    answers: Mapping[str, Tensor], meaning: Mapping[str, Meaning], output: Path | None
) -> None:
    """Print the answers as a table, a line a sample; write all of them to a file."""
    columns: dict[str, list[str]] = {}
    for name, values in answers.items():
        columns |= columns_of(name, values, *meaning[name])
    writer = csv.writer(sys.stdout, lineterminator="\n")
    if columns:
        writer.writerows([list(columns), *zip(*columns.values(), strict=True)])
    if output is not None:
        arrays: dict[str, Any] = {n: values.numpy() for n, values in answers.items()}
        np.savez(output, **arrays)
    elif not columns:
        print("the answers are no table; name an .npz file with --output")


def columns_of(
    name: str, values: Tensor, kind: str, names: tuple[str, ...]
) -> dict[str, list[str]]:
    """Return what is printed of an answer: the columns by their headings."""
    if kind == "classes":
        likeliest = values.argmax(dim=1).reshape(len(values), -1).tolist()
        places, count = len(likeliest[0]), values.shape[1]
        if places > MOST_COLUMNS:
            return {}
        texts = {name: [as_text(row, names) for row in likeliest]}
        few = places == 1 and count <= MOST_COLUMNS
        return texts | (numbers("P", values, names) if few else {})
    flat = values.reshape(len(values), -1)
    if flat.shape[1] > MOST_COLUMNS:
        return {}
    if kind == "yes_no" and flat.shape[1] == 1:
        said = [names[int(chance >= EVEN)] for chance in flat[:, 0].tolist()]
        return {name: said} | numbers("P", flat, names[1:])
    return numbers("P" if kind == "labels" else name, flat, names)


def numbers(stem: str, values: Tensor, names: tuple[str, ...]) -> dict[str, list[str]]:
    """Return a column of numbers for each name."""
    columns = values.T.tolist()
    if stem == "P" or not names:
        numbered = names or tuple(map(str, range(len(columns))))
        several = stem == "P" or len(columns) > 1
        names = tuple(f"{stem}({each})" if several else stem for each in numbered)
    return {
        name: [f"{value:.6g}" for value in column]
        for name, column in zip(names, columns, strict=True)
    }


if __name__ == "__main__":
    main()
