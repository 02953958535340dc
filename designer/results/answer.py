"""What a network says of one sample, as bars, and one picture or text more where it gives one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from numpy.typing import NDArray

from designer.plots.axes import number
from designer.plots.share_bars import Bar
from designer.plots.strip import Shown as Picture
from designer.plots.strip import palette_of
from designer.plots.word_heat import Line, Word
from designer.results.look import Shown, as_pictures, percent
from designer.theme import current_theme
from designer.words import tr

if TYPE_CHECKING:
    from runtime.judge.hand import Said

_MOST: Final = 8
_RANKED: Final = 5
_PLANE: Final = 2

Array = NDArray[Any]


def class_bars(
    names: Sequence[str], chances: Array, truth: int | None = None, *, ranked: bool = False
) -> list[Bar]:
    """Return a bar for each of the likeliest classes.

    Few classes stand in their own order unless they are `ranked`: so bars stay where they are
    while somebody draws.
    """
    order = np.argsort(-chances, kind="stable")
    likeliest = int(order[0])
    kept = list(range(len(names))) if len(names) <= _MOST + 2 else order[:_MOST].tolist()
    if ranked:
        kept = order[:_RANKED].tolist()
        kept += [truth] if truth is not None and truth not in kept else []
    bars = []
    for index in kept:
        token = "plot_1" if index == likeliest else "border"
        if truth is not None and index in (truth, likeliest):
            token = "plot_3" if index == truth else "plot_8"
        share = float(chances[index])
        bars.append(Bar(names[index], share, percent(share), token))
    return bars


def number_bars(names: Sequence[str], values: Array, truth: Array | None = None) -> list[Bar]:
    """Return a bar for each number, its length as a share of the largest."""
    most = float(np.abs(values).max(initial=0.0)) or 1.0
    if truth is not None:
        most = max(most, float(np.abs(truth).max(initial=0.0)))
    bars = []
    for index, name in enumerate(names[:_MOST]):
        value = float(values[index])
        bars.append(Bar(name, value / most, number(value)))
        if truth is not None:
            right = float(truth[index])
            bars.append(Bar(tr("truth"), right / most, number(right), "plot_3"))
    return bars


def bars_of_sample(shown: Shown, sample: int) -> list[Bar]:
    """Return what is said of a sample of the data."""
    verdict = shown.verdict
    if verdict.task == "numbers":
        return number_bars(verdict.names, verdict.said[sample], verdict.truth[sample])
    if verdict.task == "labels":
        return label_bars(verdict.names, verdict.said[sample], verdict.truth[sample])
    items = verdict.items_of(sample)
    if verdict.task not in ("classes", "yes_no") or not verdict.whole or not len(items):
        return []
    chances = yes_or_no(verdict.said[items[0]]) if verdict.task == "yes_no" else (
        verdict.said[items[0]]
    )  # fmt: skip
    return class_bars(verdict.names, chances, int(verdict.truth[items[0]]), ranked=True)


def label_bars(names: Sequence[str], chances: Array, truth: Array | None = None) -> list[Bar]:
    """Return a bar for each question; those that are so are marked."""
    kept = range(len(names))
    if len(names) > _MOST + 2:
        kept = np.argsort(-chances, kind="stable")[:_MOST].tolist()
    tokens = ["plot_3" if truth is not None and truth[i] else "plot_1" for i in range(len(names))]
    return [Bar(names[i], float(chances[i]), percent(float(chances[i])), tokens[i]) for i in kept]


def yes_or_no(chance: float | Array) -> Array:
    """Return the chances of no and of yes."""
    return np.array([1.0 - float(chance), float(chance)])


def bars_of_said(said: Said) -> list[Bar]:
    """Return what is said of a sample made by hand."""
    values = said.values
    if said.task == "classes" and values.ndim == 1:
        return class_bars(said.names, values)
    if said.task == "yes_no" and values.size == 1:
        return class_bars(said.names, yes_or_no(values.ravel()[0]))
    if said.task == "labels":
        return label_bars(said.names, values)
    if said.task == "numbers":
        return number_bars(said.names, values.ravel())
    return []


def pictures_of_sample(shown: Shown, sample: int, heat: Array | None) -> list[Picture]:
    """Return the picture of a sample, and what is right and said where these are pictures."""
    pictures = shown.pictures([sample])
    if pictures is None:
        return []
    verdict = shown.verdict
    several = verdict.is_picture or verdict.task == "rebuilt"
    found = [Picture(pictures[0], tr("sample") if several else "", heat)]
    if verdict.is_picture:
        items = verdict.items_of(sample)
        spots, size = verdict.spots[items], verdict.places
        for caption, values in ((tr("truth"), verdict.truth), (tr("prediction"), shown.guess)):
            mask = np.zeros(int(np.prod(size)), int)
            mask[spots] = values[items]
            found.append(Picture(_coloured(mask.reshape(size), len(verdict.names)), caption))
    elif verdict.task == "rebuilt" and verdict.said.ndim == 4:  # noqa: PLR2004 - pictures
        truth, said = (
            as_pictures(v[sample : sample + 1])[0] for v in (verdict.truth, verdict.said)
        )
        if not verdict.head.rebuilds:
            found.append(Picture(truth, tr("truth")))
        found.append(Picture(said, tr("prediction")))
        found.append(Picture(np.abs(said - truth), tr("difference")))
    return found


def pictures_of_said(picture: Array, said: Said, heat: Array | None) -> list[Picture]:
    """Return a picture made by hand, and what the network makes of it where that is one."""
    found = [Picture(picture, tr("as it goes in"), heat)]
    values = said.values
    if said.task == "rebuilt" and values.ndim == 3:  # noqa: PLR2004 - a picture
        found.append(Picture(as_pictures(values[None])[0], tr("prediction")))
    elif said.task == "classes" and values.ndim == 3:  # noqa: PLR2004 - scores of pixels
        mask = values.argmax(axis=0)
        found.append(Picture(_coloured(mask, len(said.names)), tr("prediction")))
    return found


def _coloured(mask: Array, count: int) -> Array:
    return palette_of(count, current_theme())[mask].transpose(2, 0, 1)


def lines_of_sample(shown: Shown, sample: int, heat: Array | None) -> list[Line]:
    """Return the texts of a sample: what goes in, what is right and what is said."""
    lines = [
        _weighed(name, text, heat if index == 0 else None)
        for index, (name, text) in enumerate(shown.input_words(sample))
    ]
    verdict = shown.verdict
    if verdict.task == "classes" and len(verdict.places) == 1:
        items = verdict.items_of(sample)
        truth, guess = verdict.truth[items], shown.guess[items]
        names = [verdict.names[int(n)] for n in truth]
        lines.append(Line(tr("truth"), tuple(map(Word, names)), _gaps(verdict.names)))
        words = tuple(
            Word(verdict.names[int(g)], token="text" if g == t else "error")
            for g, t in zip(guess, truth, strict=True)
        )
        lines.append(Line(tr("prediction"), words, _gaps(verdict.names)))
    return lines


def lines_of_said(texts: Sequence[tuple[str, str]], said: Said, heat: Array | None) -> list[Line]:
    """Return what was typed and what is said to it."""
    lines = [_weighed(n, text, heat if i == 0 else None) for i, (n, text) in enumerate(texts)]
    if said.task == "classes" and said.values.ndim == _PLANE:
        guess = said.values.argmax(axis=0)
        words = tuple(Word(said.names[int(g)]) for g in guess)
        lines.append(Line(tr("prediction"), words, _gaps(said.names)))
    return lines


def _weighed(title: str, text: str, heat: Array | None) -> Line:
    """Return a text with the weight of each of its words, or of each sign where that fits."""
    words = text.split()
    weights = heat.ravel().tolist() if heat is not None else []
    if len(weights) == len(text) and len(words) == 1:
        return Line(title, tuple(map(Word, text, weights)), gaps=False)
    padded = weights if len(weights) == len(words) else [0.0] * len(words)
    return Line(title, tuple(map(Word, words, padded)))


def _gaps(names: Sequence[str]) -> bool:
    return not all(len(name) <= 1 for name in names) or all(map(str.isdigit, names))
