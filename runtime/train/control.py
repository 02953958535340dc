"""Steers a training from another thread or another process: pause, step, stop, change."""

from __future__ import annotations

import secrets
import threading
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from functools import partial
from typing import Any


@dataclass(frozen=True)
class Command:
    """What somebody wants of a training that is under way.

    `name` is one of pause, resume, step, stop, finish_epoch, rate, freeze and show. `rate` is the
    new learning rate of `phase` ("" for all phases); `parts` of the model are frozen or thawed.
    By its `id` a checkpoint knows it again, when it is sent to another process once more.
    """

    name: str
    rate: float = 0.0
    phase: str = ""
    parts: tuple[str, ...] = ()
    frozen: bool = True
    id: str = field(default_factory=partial(secrets.token_hex, 8), compare=False)


def command_to_json(command: Command) -> dict[str, Any]:
    """Return the command as JSON holds it."""
    return asdict(command)


def command_from_json(content: Mapping[str, Any]) -> Command:
    """Return the command that `command_to_json` wrote."""
    return Command(**{**content, "parts": tuple(content.get("parts", ()))})


class Control:
    """What a window or a terminal holds on to while a training runs elsewhere."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._sent: list[Command] = []
        self._listener: Callable[[Command], None] | None = None
        self._changes: deque[Command] = deque()
        self._paused = False
        self._steps = 0
        self._stopped = False
        self._finishing = False

    def pause(self) -> None:
        """Let the training wait after its present update."""
        self.send(Command("pause"))

    def resume(self) -> None:
        """Let a paused training go on."""
        self.send(Command("resume"))

    def step(self) -> None:
        """Let a paused training make one update more."""
        self.send(Command("step"))

    def stop(self) -> None:
        """End the training after its present update, also when it is paused."""
        self.send(Command("stop"))

    def finish_epoch(self) -> None:
        """End the training when its present epoch is over and measured."""
        self.send(Command("finish_epoch"))

    def set_rate(self, rate: float, phase: str = "") -> None:
        """Change the learning rate from the next update on."""
        self.send(Command("rate", rate=rate, phase=phase))

    def freeze(self, *parts: str, frozen: bool = True) -> None:
        """Leave the weights of parts of the model as they are from now on, or thaw them."""
        self.send(Command("freeze", parts=parts, frozen=frozen))

    def show(self) -> None:
        """Ask for the present weights as a file of the run's folder, `Run.live`."""
        self.send(Command("show"))

    def send(self, command: Command) -> None:
        """Take a command; it acts at once here and where somebody listens."""
        with self._changed:
            self._sent.append(command)
            self._take(command)
            self._changed.notify_all()
            listener = self._listener
        if listener is not None:
            listener(command)

    def listen(self, listener: Callable[[Command], None]) -> None:
        """Hand on every command, those that came before first: to a training elsewhere."""
        with self._changed:
            self._listener = listener
            earlier = tuple(self._sent)
        for command in earlier:
            listener(command)

    @property
    def paused(self) -> bool:
        """Whether the training waits, or will after its present update."""
        return self._paused

    @property
    def stopped(self) -> bool:
        """Whether the training was asked to end."""
        return self._stopped

    @property
    def finishing(self) -> bool:
        """Whether the training ends with its present epoch."""
        return self._finishing

    def should_stop(self) -> bool:
        """Return whether to end; blocks while paused."""
        if not self._paused:
            return self._stopped
        with self._changed:
            self._changed.wait_for(
                lambda: self._stopped or not self._paused or self._steps > 0
            )
            return self._stopped

    def updated(self) -> Sequence[Command]:
        """Note that an update was made; return the changes that were asked for since the last."""
        if self._steps:
            with self._changed:
                self._steps = max(0, self._steps - 1)
        if not self._changes:
            return ()
        return [self._changes.popleft() for _ in range(len(self._changes))]

    def _take(self, command: Command) -> None:
        match command.name:
            case "pause":
                self._paused = True
            case "resume":
                self._paused, self._steps = False, 0
            case "step":
                self._steps += self._paused
            case "stop":
                self._stopped = True
            case "finish_epoch":
                self._finishing, self._paused = True, False
            case _:
                self._changes.append(command)
