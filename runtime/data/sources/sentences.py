"""Sentences of numbered words: with their parts of speech, or with some hidden."""

import torch
from torch import Tensor

BEGIN, END, HIDDEN, FIRST_WORD = 1, 2, 3, 4
"""The signs of masked sentences, and the first number that is a word; 0 pads."""
UNSEEN = -100
"""The target that losses leave out."""
SHARE_HIDDEN = 0.15


def make_tagged_sentences(
    samples: int, length: int, vocabulary: int, tags: int, seed: int
) -> dict[str, Tensor]:
    """Return words and their parts of speech, both (N, T).

    Every other word of a part of speech is also one of the part of speech that lies
    half of all away; no part of speech can be followed by both.
    """
    random = torch.Generator().manual_seed(seed)
    steps = torch.randint(1, 4, (samples, length), generator=random)
    tag = steps.cumsum(1) % tags
    number = torch.randint(vocabulary // tags, (samples, length), generator=random)
    half = tags // 2
    shared = torch.where(tag < 2 * half, tag % half, tag)
    words = torch.where(number % 2 == 1, shared, tag) + tags * number
    return {"words": words, "tags": tag}


def make_masked_sentences(
    samples: int, length: int, vocabulary: int, seed: int
) -> dict[str, Tensor]:
    """Return tokens, segments, padding, target (N, T), and whether one follows (N,)."""
    random = torch.Generator().manual_seed(seed)

    def chosen(low: int, high: int) -> Tensor:
        return torch.randint(low, high, (samples, 1), generator=random)

    words = vocabulary - FIRST_WORD
    first, second = chosen(2, length // 2 - 1), chosen(2, (length - 1) // 2)
    place = torch.arange(length)
    begin = first + 2
    end = begin + second
    start, step, follows = chosen(0, words), chosen(1, 4), chosen(0, 2)
    other_start, other_step = chosen(0, words), chosen(1, 4)
    counted = start + step * (place - 1)
    after = torch.where(
        follows == 1,
        start + step * (first + place - begin),
        other_start + other_step * (place - begin),
    )
    tokens = FIRST_WORD + torch.where(place < begin, counted, after) % words
    tokens[:, 0] = BEGIN
    tokens[(place == begin - 1) | (place == end)] = END
    padding = place > end
    tokens[padding] = 0
    hidden = torch.rand(samples, length, generator=random) < SHARE_HIDDEN
    hidden &= tokens >= FIRST_WORD
    return {
        "tokens": tokens.masked_fill(hidden, HIDDEN),
        "segments": ((place >= begin) & ~padding).long(),
        "padding": padding,
        "target": tokens.masked_fill(~hidden, UNSEEN),
        "follows": follows.squeeze(1),
    }
