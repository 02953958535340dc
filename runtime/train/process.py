"""Trains runs in processes of their own, which may crash, hang or run out of memory alone."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import IO, TYPE_CHECKING

import runtime
from nodes.phrase import later
from runtime.train.checkpoints import all_checkpoints
from runtime.train.control import Command, Control, command_to_json
from runtime.train.events import Event, Failed, Finished, decode
from runtime.train.history import History
from runtime.train.lock import TakenError, held
from runtime.train.run import Run
from runtime.trust import trusted

if TYPE_CHECKING:
    from runtime.train.launch import WentOn

LOG = "training.log"
"""What the process prints: warnings of libraries, and the last words of one that crashes."""

CAN_GO_ON = later("The run can be taken up again from its last checkpoint.")
NOTHING_SAVED = later("No epoch had been saved yet.")

Emit = Callable[[Event], None]


class Trainer:
    """A process that waits for one run and trains it; a new one takes a second or two to be ready.

    Start it ahead, so that a run begins at once. What goes wrong before there is a run is kept
    for the run's log.
    """

    program = "runtime.train.child"
    """The module that it runs."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._killed = False
        self.died = False
        """Whether it ended without a word, and not because somebody asked for it."""
        places = [
            str(Path(runtime.__file__).parents[1]),
            os.environ.get("PYTHONPATH", ""),
        ]
        self._process = subprocess.Popen(  # noqa: S603 - a module of ours
            [sys.executable, "-m", self.program],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, places))},
            text=True,
            encoding="utf-8",
            errors="replace",
        )

    @property
    def alive(self) -> bool:
        """Whether the process is still there."""
        return self._process.poll() is None

    def train(
        self,
        run: Run,
        emit: Emit,
        control: Control | None = None,
        *,
        resume: bool = False,
        went_on: WentOn | None = None,
    ) -> Finished | Failed:
        """Train a run and return its last event; a process that dies is told as a failure."""
        control = control or Control()
        log = threading.Thread(
            target=self._keep_log, args=(run.folder / LOG,), daemon=True
        )
        log.start()
        order = {
            "run": str(run.folder.resolve()),
            "resume": resume,
            "went_on": asdict(went_on) if went_on else None,
        }
        self._write({**order, "trusted": sorted(trusted())})
        control.listen(self._command)
        outcome = self._listen(emit)
        code = self._end()
        log.join()
        if outcome is None:
            outcome = self._death(code, run, went_on.again if went_on else "")
            self.died = not self._killed
            with suppress(TakenError), held(run.folder), History(run.folder) as history:
                history.add(outcome)
            emit(outcome)
        return outcome

    def kill(self) -> None:
        """End the process at once; what its run has saved stays."""
        self._killed = True
        self._process.kill()

    def close(self) -> None:
        """Let a process go that is not needed any more."""
        self._end()
        stderr = self._process.stderr
        if stderr is not None:
            stderr.close()

    def _death(self, code: int, run: Run, tried: str) -> Failed:
        """Return in the user's words why the process ended without telling how."""
        text = _last_words(code, run, tried, killed=self._killed)
        if self._killed:
            return Failed(text, cause="asked")
        return Failed(text, cause="memory" if code == -signal.SIGKILL else "process")

    def _listen(self, emit: Emit) -> Finished | Failed | None:
        """Hand on events until the process falls silent; return the last one."""
        outcome: Finished | Failed | None = None
        for line in _pipe(self._process.stdout):
            if not line.endswith("\n"):
                break  # its last words were cut short
            event = decode(json.loads(line))
            emit(event)
            if isinstance(event, Finished | Failed):
                outcome = event
        return outcome

    def _end(self) -> int:
        with suppress(OSError):
            _pipe(self._process.stdin).close()
        code = self._process.wait()
        _pipe(self._process.stdout).close()
        return code

    def _command(self, command: Command) -> None:
        self._write(command_to_json(command))

    def _write(self, content: object) -> None:
        # A process that is gone reads nothing; that it is gone is told where it is listened to.
        with self._lock, suppress(OSError, ValueError):
            stdin = _pipe(self._process.stdin)
            stdin.write(json.dumps(content) + "\n")
            stdin.flush()

    def _keep_log(self, path: Path) -> None:
        with (
            _pipe(self._process.stderr) as said,
            path.open("a", encoding="utf-8") as kept,
        ):
            for line in said:
                kept.write(line)
                kept.flush()


def _pipe(pipe: IO[str] | None) -> IO[str]:
    assert pipe is not None
    return pipe


def _last_words(code: int, run: Run, tried: str, *, killed: bool) -> str:
    """Return in the user's words why a process ended without telling how."""
    saved = f"{tried} {_saved(run)}" if tried else _saved(run)
    if killed:
        return f"Training was ended before its present step was over. {_saved(run)}"
    if code == -signal.SIGKILL:
        return (
            "The training process was killed by the system, most likely because the "
            "memory was full. Train with a smaller batch_size, or make the network "
            f"smaller. {saved}"
        )
    log = run.folder / LOG
    if code < 0:
        name = signal.Signals(-code).name
        return (
            f"The training process crashed ({name}); its last words are in {log}. "
            f"{saved}"
        )
    return (
        f"The training process ended with code {code}; its last words are in {log}. "
        f"{saved}"
    )


def _saved(run: Run) -> str:
    if all_checkpoints(run.folder):
        return CAN_GO_ON
    return NOTHING_SAVED
