"""Numbers in figures and in English words, as pairs to translate."""

import torch
from torch import Tensor

UNITS = [
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
    *("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen"),
    *("seventeen", "eighteen", "nineteen"),
]
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
WORDS = ["", "<begin>", "<end>", *UNITS, *TENS, "hundred", "thousand"]
"""All words; their places are the numbers that stand for them, and 0 pads."""
FIGURES = ["", *"0123456789"]
"""The same for figures."""


def make_number_words(
    samples: int, digits: int, longest: int, seed: int
) -> dict[str, Tensor]:
    """Return figures (N, digits), the decoder's input and the target, (N, longest).

    Figures are padded in front, words behind; there the target is -100, which losses
    leave out.
    """
    random = torch.Generator().manual_seed(seed)
    numbers = torch.randint(10**digits, (samples,), generator=random).tolist()
    figures = torch.zeros(samples, digits, dtype=torch.int64)
    words = torch.zeros(samples, longest + 1, dtype=torch.int64)
    for row, number in enumerate(numbers):
        written = [int(figure) + 1 for figure in str(number)]
        figures[row, digits - len(written) :] = torch.tensor(written)
        spoken = [WORDS.index(word) for word in ("<begin>", *spelled(number), "<end>")]
        words[row, : len(spoken)] = torch.tensor(spoken)
    target = words[:, 1:]
    return {
        "figures": figures,
        "decoder_input": words[:, :-1].contiguous(),
        "target": target.masked_fill(target == 0, -100),
    }


def spelled(number: int) -> list[str]:
    """Return the English words of a whole number below a million."""
    if number < len(UNITS):
        return [UNITS[number]]
    for size, name in ((1000, "thousand"), (100, "hundred")):
        if number >= size:
            rest = spelled(number % size) if number % size else []
            return [*spelled(number // size), name, *rest]
    rest = [UNITS[number % 10]] if number % 10 else []
    return [TENS[number // 10 - 2], *rest]
