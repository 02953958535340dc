"""Batches out of tensors that are kept whole: gathered by index, no loader and no worker."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

import torch
from torch import Tensor

from runtime.train.device import Batch

GATHERED_BYTES = 64 * 2**20
EVALUATED_NUMBERS = 4 * 2**20
MOST_EVALUATED = 4096
NO_SAMPLES = "There are no samples to train on; choose other data or another split."


def sample_count(fields: Batch) -> int:
    """Return the number of samples, 0 where there is no field."""
    for values in fields.values():
        return values.shape[0]
    return 0


def batch_sizes(samples: int, batch_size: int, *, drop_last: bool) -> list[int]:
    """Return the sizes of an epoch's batches.

    There is always one batch, however few the samples. A last batch of a single sample
    joins the batch before it, because BatchNorm has nothing to normalise there.
    """
    full, rest = divmod(samples, batch_size)
    sizes = [batch_size] * full
    if rest == 0 or (drop_last and sizes):
        return sizes
    if rest == 1 and sizes and batch_size > 1:
        return [*sizes[:-1], batch_size + 1]
    return [*sizes, rest]


def shuffled(
    fields: Batch,
    sizes: Sequence[int],
    order: torch.Generator | None,
    device: torch.device,
) -> Iterator[dict[str, Tensor]]:
    """Yield batches of the given sizes in a new random order; in their own without one.

    Gathers many batches at once, as many as fit in GATHERED_BYTES: one call instead of
    hundreds.
    """
    count = sample_count(fields)
    rows = (
        torch.arange(count) if order is None else torch.randperm(count, generator=order)
    )
    sample_bytes = sum(values[:1].nbytes for values in fields.values())
    together = max(1, GATHERED_BYTES // (max(1, sample_bytes) * max(sizes)))
    remaining, start = iter(sizes), 0
    while chunk := list(islice(remaining, together)):
        stop = start + sum(chunk)
        yield from _cut(_gathered(fields, rows[start:stop], device), chunk)
        start = stop


def _gathered(fields: Batch, rows: Tensor, device: torch.device) -> dict[str, Tensor]:
    return {
        name: values[rows.to(values.device)].to(device, non_blocking=True)
        for name, values in fields.items()
    }


def _cut(fields: Batch, sizes: list[int]) -> Iterator[dict[str, Tensor]]:
    names = tuple(fields)
    for parts in zip(*(torch.split(v, sizes) for v in fields.values()), strict=True):
        yield dict(zip(names, parts, strict=True))


def grouped(
    batches: Iterator[dict[str, Tensor]], count: int
) -> Iterator[list[dict[str, Tensor]]]:
    """Yield lists of `count` batches, the last one shorter if need be."""
    while group := list(islice(batches, count)):
        yield group


def in_order(
    fields: Batch, batch_size: int, device: torch.device
) -> Iterator[dict[str, Tensor]]:
    """Yield all samples in their order, in batches large but bounded in memory."""
    numbers = sum(values[0].numel() for values in fields.values())
    size = max(batch_size, min(MOST_EVALUATED, EVALUATED_NUMBERS // max(1, numbers)))
    for start in range(0, sample_count(fields), size):
        yield {name: v[start : start + size].to(device) for name, v in fields.items()}
