"""A text of sums, sign by sign."""

import torch
from torch import Tensor

SIGNS = "0123456789+=;"


def make_sums_as_text(
    samples: int, length: int, largest: int, seed: int
) -> dict[str, Tensor]:
    """Return the signs of rows of text and the sign after each, both (N, T)."""
    random = torch.Generator().manual_seed(seed)
    wanted = samples * length + 1
    text = ""
    while len(text) < wanted:
        pairs = torch.randint(largest + 1, (1024, 2), generator=random).tolist()
        text += "".join(f"{a}+{b}={a + b};" for a, b in pairs)
    signs = torch.tensor([SIGNS.index(sign) for sign in text[:wanted]])
    return {
        "tokens": signs[:-1].reshape(samples, length),
        "target": signs[1:].reshape(samples, length),
    }
