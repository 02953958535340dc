"""Rows of different lengths, and the same rows from their end to their start."""

import torch
from torch import Tensor


def make_reversed_rows(
    samples: int, length: int, vocabulary: int, seed: int
) -> dict[str, Tensor]:
    """Return rows, where they are padding, and the rows reversed, all (N, T).

    Rows are padded with 0; there the target is -100, which losses leave out.
    """
    random = torch.Generator().manual_seed(seed)
    sizes = torch.randint(length // 2, length + 1, (samples, 1), generator=random)
    place = torch.arange(length)
    padding = place >= sizes
    tokens = torch.randint(1, vocabulary, (samples, length), generator=random)
    backwards = (sizes - 1 - place).clamp(min=0)
    return {
        "tokens": tokens.masked_fill(padding, 0),
        "padding": padding,
        "target": tokens.gather(1, backwards).masked_fill(padding, -100),
    }
