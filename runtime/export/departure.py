"""Why training again with the settings of a run does not give its weights."""

from __future__ import annotations

from runtime.train.events import Changed, Failed, Finished, Started
from runtime.train.history import read_history
from runtime.train.inheritance import START
from runtime.train.rescue import MARK
from runtime.train.run import Run


def departure(run: Run) -> str:
    """Return in words how a run was led to its weights otherwise than by its settings, or ""."""
    if (run.folder / START).exists():
        return "the training began with weights of an earlier run"
    told = list(read_history(run.folder, Started, Changed, Failed, Finished))
    changed = [e.text for e in told if isinstance(e, Changed) and e.text != MARK]
    if changed:
        return f"the training was changed while it went on ({', '.join(changed)})"
    if not told or not isinstance(told[-1], Finished) or told[-1].asked:
        return "the training was stopped before its end"
    if any(isinstance(e, Started) and e.epochs != run.config.epochs for e in told):
        return "the training was given more epochs once it had begun"
    return ""
