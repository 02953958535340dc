"""What is known of each head of a run, as JSON holds it and as a terminal shows it."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from runtime.judge.curves import MACRO, precision_recall, receiver
from runtime.judge.figures import averages, class_figures, class_rows, confusion, most_confused
from runtime.judge.residuals import number_figures, number_rows
from runtime.judge.verdict import Judged, Verdict

_CLASSED: Final = ("classes", "yes_no", "labels")
_MATRIX: Final = 20
"""Classes up to which a terminal shows the whole matrix."""
_FEW: Final = 10

Table = Sequence[Sequence[str]]


def report(judged: Judged) -> dict[str, Any]:
    """Return the figures of all heads: JSON without numbers that are not finite."""
    found = {name: _head(judged, verdict) for name, verdict in judged.verdicts.items()}
    cleaned: dict[str, Any] = _finite(found)
    return cleaned


def _head(judged: Judged, verdict: Verdict) -> dict[str, Any]:
    worst = verdict.worst_first()[:_FEW]
    common: dict[str, Any] = {
        "part": judged.part,
        "samples": judged.count,
        "task": verdict.task,
        "figures": all_figures(verdict),
        "worst": [
            {"index": int(judged.rows[sample]), "loss": float(verdict.losses[sample])}
            for sample in worst
        ],
    }
    if verdict.task in {"classes", "yes_no"}:
        matrix = confusion(verdict)
        common |= {"classes": list(verdict.names), "confusion": matrix.tolist()}
    if verdict.task in _CLASSED:
        rows = class_rows(verdict)
        common["by_class"] = [vars(row) for row in rows]
        common["averages"] = {
            name: dict(zip(("precision", "recall", "f1"), values, strict=True))
            for name, values in averages(rows).items()
        }
    elif verdict.task == "numbers":
        common["by_column"] = [vars(row) for row in number_rows(verdict)]
    return common


def all_figures(verdict: Verdict) -> dict[str, float]:
    """Return the figures of a head that suit its task."""
    if verdict.task in _CLASSED:
        found = class_figures(verdict)
        roc, precision = receiver(verdict, MACRO), precision_recall(verdict, MACRO)
        if roc is not None:
            found["roc_auc"] = roc.area
        if precision is not None:
            found["average_precision"] = precision.area
        return found
    return number_figures(verdict) if verdict.task in {"numbers", "rebuilt"} else {}


def tables(verdict: Verdict) -> Iterator[tuple[str, Table, tuple[int, ...]]]:
    """Yield tables for a terminal: a title, the rows, and which columns hold numbers."""
    if verdict.task in _CLASSED:
        yield "by class", _class_table(verdict), (1, 2, 3, 4)
    if verdict.task in {"classes", "yes_no"}:
        matrix = confusion(verdict)
        if len(matrix) <= _MATRIX:
            head = ["", *verdict.names]
            body = [
                [name, *map(str, row)]
                for name, row in zip(verdict.names, matrix.tolist(), strict=True)
            ]
            numbers = tuple(range(1, len(head)))
            yield "truth (rows) and prediction (columns)", [head, *body], numbers
        else:
            names = verdict.names
            body = [
                [names[one.truth], names[one.guess], str(one.count), f"{one.share:.1%}"]
                for one in most_confused(matrix, _FEW)
            ]
            if body:
                head = ["truth", "taken for", "count", "share of truth"]
                yield "most frequent confusions", [head, *body], (2, 3)
    if verdict.task == "numbers" and len(verdict.names) > 1:
        rows = [
            [row.name, *(f"{value:.4f}" for value in (row.mae, row.rmse, row.r2, row.bias))]
            for row in number_rows(verdict)
        ]
        yield "by column", [["", "mae", "rmse", "r2", "bias"], *rows], (1, 2, 3, 4)


def _class_table(verdict: Verdict) -> Table:
    rows = class_rows(verdict)
    head = ["class", "precision", "recall", "f1", "support"]
    body = [
        [row.name, *map(_text, (row.precision, row.recall, row.f1)), f"{row.support}"]
        for row in rows
    ]
    total = f"{sum(row.support for row in rows)}"
    ends = [[name, *map(_text, values), total] for name, values in averages(rows).items()]
    return [head, *body, *ends]


def _text(value: float) -> str:
    return f"{value:.4f}" if math.isfinite(value) else "\u2013"


def _finite(value: Any) -> Any:  # noqa: ANN401 - any JSON value
    if isinstance(value, Mapping):
        return {name: _finite(part) for name, part in value.items()}
    if isinstance(value, list):
        return [_finite(part) for part in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value
