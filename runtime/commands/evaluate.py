"""netwright evaluate: measures the trained weights of a run on its data, and judges by class."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from runtime.terminal import (
    RefusalError,
    UsageError,
    figures_text,
    print_json,
    print_table,
    say,
    tell,
    trust_if_told,
)

if TYPE_CHECKING:
    from runtime.judge.verdict import Judged


def run(given: Namespace) -> bool:
    """Print the losses and metrics on each part of the data, and the verdict on one part."""
    if not given.run.is_dir():
        message = f"there is no folder {given.run}; name the folder of a run"
        raise UsageError(message)
    from runtime.data import DataError
    from runtime.train.data import CHANGED
    from runtime.train.evaluation import evaluate
    from runtime.train.run import Run, RunError
    from runtime.train.tensors import WeightsError
    from runtime.trust import UntrustedError

    try:
        trust_if_told(given, Run(given.run).project.network)
        found = evaluate(Run(given.run)) if given.epoch is None else {}
        judged, changed = _judged(given)
    except (DataError, RunError, WeightsError, UntrustedError) as error:
        raise RefusalError(str(error)) from error
    if changed:
        say(CHANGED)
    if given.json:
        from runtime.judge.report import report

        print_json({**found, "heads": report(judged)})
        return True
    for part, figures in found.items():
        tell(f"{part}: {figures_text(figures)}")
    _show(judged)
    return True


def _judged(given: Namespace) -> tuple[Judged, bool]:
    from runtime.judge.opened import Opened
    from runtime.judge.verdict import judge
    from runtime.train.run import Run

    opened = Opened(Run(given.run), given.epoch)
    parts = opened.samples.parts
    part = given.part or parts[0]
    if part not in parts:
        message = f"the data has no {part} part; it has {', '.join(parts)}"
        raise RefusalError(message)
    return judge(opened, part), opened.changed


def _show(judged: Judged) -> None:
    from runtime.judge.report import all_figures, tables

    for name, verdict in judged.verdicts.items():
        tell("")
        tell(f"{name} on the {judged.part} data ({judged.count} samples)")
        if figures := all_figures(verdict):
            tell(figures_text(figures))
        for title, rows, numbers in tables(verdict):
            tell(f"\n{title}:")
            print_table(rows, numbers)
        worst = verdict.worst_first()[:5]
        listed = ", ".join(f"{judged.rows[s] + 1} ({verdict.losses[s]:.4g})" for s in worst)
        tell(f"\nlargest losses, by row of the data: {listed}")
