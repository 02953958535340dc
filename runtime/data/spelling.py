"""Rows of numbers that stand for words or signs, written as text and read from it."""

from collections.abc import Sequence


def as_text(numbers: Sequence[int], words: Sequence[str]) -> str:
    """Return a row of numbers as text: signs run together, words and numbers apart."""
    found = [words[n] if 0 <= n < len(words) else str(n) for n in numbers]
    if words and all(len(word) <= 1 for word in words):
        return "".join(found)
    return " ".join(word for word in found if word)


def as_numbers(text: str, words: Sequence[str]) -> list[int]:
    """Return the numbers of a typed text; ValueError names a word that is unknown."""
    places = {word: index for index, word in reversed(list(enumerate(words))) if word}
    letters = bool(words) and all(len(word) <= 1 for word in words)
    parts = [sign for sign in text if not sign.isspace()] if letters else text.split()
    found = []
    for part in parts:
        if part in places:
            found.append(places[part])
        elif not words and part.isdecimal():
            found.append(int(part))
        else:
            raise ValueError(part)
    return found
