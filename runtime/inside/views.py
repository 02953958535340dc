"""What there is to see of a part of a model, as arrays; how it is painted is not said here."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

Array = NDArray[Any]

FILTERS: Final = "filters"
OUTPUT: Final = "output"
ATTENTION: Final = "attention"
POINTS: Final = "points"
TIME: Final = "time"
KINDS: Final = (FILTERS, OUTPUT, ATTENTION, POINTS, TIME)
"""What can be seen: weights as pictures, an output, who attends to whom, samples as points in a
plane, and how the gradient fades over the steps of a sequence."""

MOST_PICTURES: Final = 256
_COLORS: Final = 3
_PLANE: Final = 2


@dataclass(frozen=True, eq=False)
class Images:
    """Pictures (pictures, channels, height, width), of one channel or of red, green and blue.

    `left_out` tells how many there are beyond those that are shown.
    """

    values: Array
    captions: tuple[str, ...]
    left_out: int = 0


@dataclass(frozen=True, eq=False)
class Points:
    """Points in a plane (points, 2), with a name each; `kinds` are places in `classes`.

    `share` is how much of the spread the plane holds.
    """

    places: Array
    names: tuple[str, ...]
    kinds: Array
    classes: tuple[str, ...]
    share: float


@dataclass(frozen=True, eq=False)
class Steps:
    """The norm of the loss's gradient by the state after each step, for each direction."""

    norms: dict[str, Array] = field(default_factory=dict)


View = Images | Points | Steps


def filters_of(weight: Tensor) -> Images:
    """Return the filters of a convolution as pictures, or a matrix of weights as one.

    A filter over one or three channels is one picture, else each of its channels is one.
    """
    values = weight.detach().float().cpu()
    if values.dim() == _PLANE:
        return Images(values[None, None].numpy(), ("",))
    if values.dim() == 3:  # noqa: PLR2004 - filters over sequences: channels down, time across
        return _limited(values[:, None], [str(number) for number in range(len(values))])
    if values.dim() == 5:  # noqa: PLR2004 - of a volume the slice in the middle
        values = values[:, :, values.shape[2] // 2]
    count, channels = values.shape[:2]
    if channels in {1, _COLORS}:
        return _limited(values, [str(number) for number in range(count)])
    names = [f"{one} \u2190 {other}" for one in range(count) for other in range(channels)]
    return _limited(values.reshape(count * channels, 1, *values.shape[2:]), names)


def output_of(output: Tensor) -> Images:
    """Return what a part put out for one sample: maps, or a matrix or a row as one picture."""
    values = output.detach().float().cpu()
    values = torch.nan_to_num(values)
    if values.dim() == 4:  # noqa: PLR2004 - maps of a volume, each by its middle slice
        values = values[:, values.shape[1] // 2]
    if values.dim() == 3:  # noqa: PLR2004 - maps
        return _limited(values[:, None], [str(number) for number in range(len(values))])
    if values.dim() < _PLANE:
        values = values.reshape(1, -1)
    return Images(values[None, None].numpy(), ("",))


def attention_of(found: dict[str, Tensor]) -> Images:
    """Return the weights of each head (queries down, keys across) of one sample as pictures.

    Where all attend by a part of the same name, that name is left out of the captions.
    """
    last = {name.rpartition(".")[2] for name in found}
    pictures, names = [], []
    for whole, weights in found.items():
        name = whole.rpartition(".")[0] if len(last) == 1 and len(found) > 1 else whole
        for head, values in enumerate(weights.detach().float().cpu().numpy()):
            pictures.append(values)
            names.append(f"{name} · {head + 1}" if name else str(head + 1))
    height, width = (max(picture.shape[axis] for picture in pictures) for axis in (0, 1))
    padded = [np.pad(p, ((0, height - p.shape[0]), (0, width - p.shape[1]))) for p in pictures]
    return _limited(torch.from_numpy(np.stack(padded))[:, None], names)


def points_of(
    rows: Tensor, names: tuple[str, ...], kinds: Array, classes: tuple[str, ...]
) -> Points:
    """Return rows of numbers as points: by the two directions in which they differ most.

    That is principal component analysis; each direction's sign is such that its largest part
    is above 0, so that equal rows give equal pictures.
    """
    values = torch.nan_to_num(rows.detach().double().cpu().flatten(1))
    apart = values - values.mean(0)
    wide = apart.shape[1] > apart.shape[0]
    power, vectors = torch.linalg.eigh(apart @ apart.T if wide else apart.T @ apart)
    main, most = vectors[:, -_PLANE:].flip(1), power[-_PLANE:].flip(0).clamp(min=0.0)
    places = main * most.sqrt() if wide else apart @ main
    directions = apart.T @ main if wide else main
    largest = directions.abs().argmax(dim=0, keepdim=True)
    places = places * directions.gather(0, largest).sign()
    if places.shape[1] < _PLANE:
        places = torch.cat([places, torch.zeros(len(places), _PLANE - places.shape[1])], dim=1)
    whole = float(power.clamp(min=0.0).sum())
    share = float(most.sum()) / whole if whole else 1.0
    return Points(places.numpy(), names, kinds, classes, share)


def _limited(pictures: Tensor, names: list[str]) -> Images:
    kept = pictures[:MOST_PICTURES].numpy()
    return Images(kept, tuple(names[:MOST_PICTURES]), max(0, len(pictures) - MOST_PICTURES))
