"""The adding problem: two numbers of a long row are marked and have to be added."""

import torch
from torch import Tensor


def make_add_two_numbers(samples: int, length: int, seed: int) -> dict[str, Tensor]:
    """Return rows (N, T, 2) of numbers from 0 to 1 with marks, and the sums (N, 1)."""
    random = torch.Generator().manual_seed(seed)
    numbers = torch.rand(samples, length, generator=random)
    half = length // 2
    first = torch.randint(half, (samples, 1), generator=random)
    second = torch.randint(half, length, (samples, 1), generator=random)
    marks = torch.zeros(samples, length).scatter(
        1, torch.cat([first, second], dim=1), 1.0
    )
    total = (numbers * marks).sum(dim=1, keepdim=True)
    return {"row": torch.stack([numbers, marks], dim=2), "total": total}
