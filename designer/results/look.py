"""What the results panel shows of a verdict: samples as pictures, rows and words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from numpy.typing import NDArray

from designer.plots.axes import number
from designer.words import in_locale, tr

if TYPE_CHECKING:
    from nodes.dataset import FieldSpec
    from runtime.judge.kept import Evaluation
    from runtime.judge.verdict import Verdict

Array = NDArray[Any]

CLASSED: Final = ("classes", "yes_no", "labels")
_IMAGE: Final = 3
_CHANNELS: Final = (1, 3)
_MOST_NUMBERS: Final = 4
_MOST_COLUMNS: Final = 40
NOTHING: Final = "\u2013"


@dataclass(frozen=True, eq=False)
class Shown:
    """An evaluation, the head of it that is looked at, and from which chance on it is a yes."""

    evaluation: Evaluation
    verdict: Verdict
    threshold: float = 0.5

    @property
    def name(self) -> str:
        """The name of the head."""
        return self.verdict.head.name

    @cached_property
    def guess(self) -> Array:
        """What is said of each item."""
        several = self.verdict.task == "classes"
        return self.verdict.guess if several else self.verdict.guess_at(self.threshold)

    @cached_property
    def wrong(self) -> Array:
        """How many items of each sample are wrong at this threshold."""
        verdict = self.verdict
        if verdict.task not in CLASSED:
            return np.zeros(len(verdict.losses), int)
        miss = self.guess != verdict.truth
        miss = miss.any(axis=1) if miss.ndim > 1 else miss
        return np.bincount(verdict.samples, weights=miss, minlength=len(verdict.losses)).astype(int)

    @cached_property
    def picture_field(self) -> FieldSpec | None:
        """The first input that is a picture."""
        inputs = self.evaluation.opened.inputs
        fields = (self.evaluation.opened.samples.field(name) for name in inputs)
        return next((f for f in fields if f is not None and len(f.shape) == _IMAGE), None)

    def values(self, field: str, samples: Array | Sequence[int]) -> Array:
        """Return a field of some samples, in its own units."""
        values = self.evaluation.judged.fields[field][np.asarray(samples, int)]
        found: Array = self.evaluation.opened.samples.in_own_units(field, values).numpy()
        return found

    def pictures(self, samples: Array | Sequence[int]) -> Array | None:
        """Return some samples as pictures (N, 1 or 3, H, W); None where they are none."""
        field = self.picture_field
        if field is None:
            return None
        return as_pictures(self.values(field.name, samples))

    # Words

    def row(self, sample: int) -> int:
        """Return where in the dataset a sample stands, from 1."""
        return int(self.evaluation.judged.rows[sample]) + 1

    def truth_words(self, sample: int) -> str:
        """Return what is right of a sample."""
        return self._words(sample, self.verdict.truth)

    def said_words(self, sample: int) -> str:
        """Return what the network says of a sample."""
        verdict = self.verdict
        return self._words(sample, self.guess if verdict.task in CLASSED else verdict.said)

    def _words(self, sample: int, values: Array) -> str:
        verdict = self.verdict
        if verdict.task in ("classes", "yes_no"):
            if verdict.is_picture:
                return ""
            return joined(verdict.names, values[verdict.items_of(sample)])
        if verdict.task == "labels":
            chosen = [n for n, yes in zip(verdict.names, values[sample], strict=True) if yes]
            return ", ".join(chosen) or NOTHING
        if verdict.task == "numbers":
            few = values[sample].ravel()[:_MOST_NUMBERS]
            more = "\u2026" if values[sample].size > _MOST_NUMBERS else ""
            return "  ".join(map(number, few.tolist())) + more
        return ""

    def sureness(self, sample: int) -> float | None:
        """Return how sure the network is of a sample, as the mean over its items."""
        verdict = self.verdict
        if verdict.task in ("classes", "yes_no"):
            items = verdict.items_of(sample)
            return float(verdict.sureness[items].mean()) if len(items) else None
        return None

    def right_share(self, sample: int) -> float:
        """Return the share of a sample's items that is right."""
        count = max(1, len(self.verdict.items_of(sample)))
        return 1.0 - float(self.wrong[sample]) / count

    def input_words(self, sample: int) -> list[tuple[str, str]]:
        """Return the inputs of a sample as words: a text, or the columns of a table."""
        from runtime.data.spelling import as_text
        from runtime.judge.words import words_of

        opened, found = self.evaluation.opened, []
        for name in opened.inputs:
            spec = opened.samples.field(name)
            values = self.values(name, [sample])[0]
            if spec is None or spec.dtype == "bool":
                continue
            if spec.dtype == "int64" and values.ndim == 1:
                words = words_of(opened.project.training.data, name)
                found.append((name, as_text(values.tolist(), words)))
            elif values.ndim <= 1:
                flat = np.atleast_1d(values).tolist()[:_MOST_COLUMNS]
                found += list(zip(_columns(spec, len(flat)), map(_short, flat), strict=True))
        return found


def _columns(spec: FieldSpec, count: int) -> list[str]:
    if len(spec.columns) >= count:
        return list(spec.columns[:count])
    return [spec.name] if count == 1 else [f"{spec.name} {index}" for index in range(count)]


def _short(value: float) -> str:
    return in_locale(f"{value:.6g}")


def as_pictures(values: Array) -> Array:
    """Return arrays (N, C, H, W) with one or three channels: of others the first is shown."""
    return values if values.shape[1] in _CHANNELS else values[:, :1]


def joined(names: Sequence[str], numbers: Iterable[int]) -> str:
    """Return classes in a row as text: signs run together, words stand apart."""
    found = [names[int(n)] for n in numbers]
    together = len(found) > 1 and all(len(name) <= 1 for name in names)
    return "".join(found) if together and not all(map(str.isdigit, names)) else " ".join(found)


def percent(share: float | None) -> str:
    """Return a share in percent."""
    if share is None or not np.isfinite(share):
        return NOTHING
    return tr("{share} %", share=in_locale(f"{share * 100:.1f}"))
