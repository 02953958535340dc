"""netwright evaluate: measures the trained weights of a run on its data."""

from __future__ import annotations

from argparse import Namespace

from runtime.terminal import RefusalError, UsageError, figures_text, print_json, tell, trust_if_told


def run(given: Namespace) -> bool:
    """Print the losses and metrics on each part of the data."""
    if not given.run.is_dir():
        message = f"there is no folder {given.run}; name the folder of a run"
        raise UsageError(message)
    from runtime.data import DataError
    from runtime.train.evaluation import evaluate
    from runtime.train.run import Run, RunError
    from runtime.train.tensors import WeightsError
    from runtime.trust import UntrustedError

    try:
        trust_if_told(given, Run(given.run).project.network)
        found = evaluate(Run(given.run))
    except (DataError, RunError, WeightsError, UntrustedError) as error:
        raise RefusalError(str(error)) from error
    if given.json:
        print_json(found)
    else:
        for part, figures in found.items():
            tell(f"{part}: {figures_text(figures)}")
    return True
