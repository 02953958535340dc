"""Trains a run in this process for another one: `python -m runtime.train.child`.

The first line of standard input names the run, each further line is a command for it. Events go
out as lines of JSON. When the input ends, its owner is gone: the training stops as if asked to.
"""

from __future__ import annotations

import gc
import json
import os
import signal
import sys
import threading
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import IO

from runtime.train.control import Control, command_from_json

GRACE = 3.0
"""Seconds that an orphan has to keep its weights."""


def main() -> int:
    """Wait for a run, train it, and tell all of its events."""
    out = _own_output()
    _import_ahead()
    first = sys.stdin.readline()
    if not first:
        return 0
    order = json.loads(first)
    from runtime.train.events import Event, as_line
    from runtime.train.launch import WentOn, train
    from runtime.train.run import Run
    from runtime.trust import trust

    trust(order["trusted"])
    control = Control()
    threading.Thread(target=_obey, args=(control,), daemon=True).start()

    def emit(event: Event) -> None:
        with suppress(
            BrokenPipeError
        ):  # nobody listens any more; the history is complete
            out.write(as_line(event))

    run, said = Run(Path(order["run"])), order["went_on"]
    went_on = WentOn(**said) if said else None
    train(run, emit, control, resume=order["resume"], went_on=went_on)
    with suppress(BrokenPipeError):
        out.close()
    return 0


def _own_output() -> IO[str]:
    """Return what was standard output; what others print goes to standard error from now on."""
    out = os.fdopen(os.dup(1), "w", encoding="utf-8", buffering=1)
    os.dup2(2, 1)
    signal.signal(
        signal.SIGINT, signal.SIG_IGN
    )  # Ctrl+C is for the owner, who stops this
    return out


def _import_ahead() -> None:
    """Import what takes long, and let PyTorch make its first optimizer, before there is a run."""
    import torch

    # Metrics and data need the last two, and with them half of scipy and pandas.
    for name in ("runtime.train.launch", "torchmetrics", "sklearn.datasets"):
        import_module(name)
    weight = torch.nn.Parameter(torch.zeros(2))
    weight.grad = torch.zeros(2)
    torch.optim.Adam([weight]).step()
    gc.collect()
    gc.freeze()  # half a million objects that stay: to look through them takes 0.2 s


def _obey(control: Control) -> None:
    for line in sys.stdin:
        control.send(command_from_json(json.loads(line)))
    control.stop()
    timer = threading.Timer(GRACE, os._exit, (1,))
    timer.daemon = True
    timer.start()


if __name__ == "__main__":
    sys.exit(main())
