"""How numbers are spread: many tensors at once, computed where they are, read out together."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

import torch
from torch import Tensor
from torch.nn.utils.rnn import pad_sequence

from runtime.train.events import Histogram

BINS = 48
SAMPLED = 4096
WIDTHS = (64, 512, SAMPLED)
"""Short samples are not padded to the length of long ones."""
TOGETHER = 2**16
"""So many numbers are looked at at once: more leave the cache, and new pages are dear."""
FACTS = 6

Key = TypeVar("Key")


def sample(tensor: Tensor) -> Tensor:
    """Return a copy of at most SAMPLED numbers, taken at equal distances, on its device.

    They are taken in the order in which they lie in memory, so that nothing else is
    copied, and at a distance that shares no factor with the number of all: else of each
    row of an image it might be the same column.
    """
    flat = _in_memory_order(tensor.detach())
    count = flat.numel()
    stride = -(-count // SAMPLED) or 1
    while stride > 1 and math.gcd(stride, count) > 1:
        stride += 1
    return flat[::stride].to(torch.float32, copy=True)


def _in_memory_order(tensor: Tensor) -> Tensor:
    if tensor.is_contiguous():
        return tensor.view(-1)
    axes = sorted(range(tensor.dim()), key=tensor.stride, reverse=True)
    return tensor.permute(axes).reshape(-1)


@torch.no_grad()
def norms(tensors: Iterable[Tensor]) -> Tensor:
    """Return the norm of each tensor as a whole."""
    found = list(tensors)
    if not found:
        return torch.zeros(0)
    each = torch._foreach_norm(found)  # noqa: SLF001 - one call for all of them
    return torch.stack([norm.float() for norm in each])


def histograms(
    samples: Mapping[Key, Tensor], whole_norms: Tensor | None = None
) -> dict[Key, Histogram]:
    """Return how the finite numbers of each sample are spread; all are read out together.

    `whole_norms` are those of the tensors that the samples were taken of; without them
    the norms are those of the samples.
    """
    rows = list(samples.values())
    if not rows:
        return {}
    if whole_norms is None:
        whole_norms = norms(rows)
    found: dict[int, Histogram] = {}
    for chosen in _of_a_width([row.numel() for row in rows]):
        facts = _facts([rows[index] for index in chosen], whole_norms[chosen])
        found |= zip(chosen, map(_histogram, facts.tolist()), strict=True)
    return {name: found[index] for index, name in enumerate(samples)}


def _of_a_width(lengths: Sequence[int]) -> Iterator[list[int]]:
    """Yield places of samples of about the same length, not too many at once."""
    groups: dict[int, list[int]] = {}
    for place, length in enumerate(lengths):
        width = next(width for width in WIDTHS if length <= width)
        groups.setdefault(width, []).append(place)
    for width, places in groups.items():
        most = TOGETHER // width
        for start in range(0, len(places), most):
            yield places[start : start + most]


def _facts(samples: Sequence[Tensor], whole_norms: Tensor) -> Tensor:
    """Return for each sample its FACTS, then the counts of its bins."""
    values = pad_sequence(list(samples), batch_first=True, padding_value=math.nan)
    if not values.shape[1]:
        values = values.new_full((len(samples), 1), math.nan)
    finite = values.abs() < math.inf
    count = finite.sum(1).clamp_(min=1)
    known = torch.where(finite, values, 0.0)
    low = torch.where(finite, values, math.inf).amin(1).nan_to_num_(posinf=0.0)
    high = torch.where(finite, values, -math.inf).amax(1).nan_to_num_(neginf=0.0)
    mean = known.sum(1) / count
    apart = torch.where(finite, values - mean[:, None], 0.0)
    std = (apart.square().sum(1) / count).sqrt()
    zeros = (values == 0.0).sum(1) / count
    width = torch.where(high > low, high - low, 1.0)
    places = ((known - low[:, None]) * (BINS / width)[:, None]).long()
    bins = torch.zeros(len(samples), BINS, device=values.device)
    bins.scatter_add_(1, places.clamp_(0, BINS - 1), finite.float())
    facts = (low, high, mean, std, whole_norms.to(low.device), zeros)
    return torch.cat([torch.stack(facts, dim=1), bins], dim=1)


def _histogram(row: Sequence[float]) -> Histogram:
    low, high, mean, std, norm, zeros = row[:FACTS]
    counts = tuple(map(int, row[FACTS:]))
    return Histogram(low, high, counts, mean, std, norm, zeros)
