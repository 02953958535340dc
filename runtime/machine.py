"""What the machine is busy with: processor, memory, and the graphics card if there is one."""

from __future__ import annotations

import shutil
import subprocess
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from typing import Final

import psutil

_PATIENCE: Final = 2.0
_MEBIBYTE: Final = 2**20
_ASKED: Final = "utilization.gpu,memory.used,memory.total"


@dataclass(frozen=True)
class Card:
    """A graphics card: its load in percent, and its memory in bytes."""

    load: float
    used: int
    size: int


@dataclass(frozen=True)
class MachineFigures:
    """Loads in percent, memory in bytes; `card` is None where none was asked for or found."""

    processor: float
    used: int
    size: int
    card: Card | None = None


def machine_figures(device: str = "") -> MachineFigures:
    """Return what the machine is busy with since the last call; of a card, if `device` is one.

    Asking for a card takes some hundredths of a second: not on the thread of a window.
    """
    memory = psutil.virtual_memory()
    processor = _LOAD.since_last()
    card = _card(device) if device.startswith("cuda") else None
    used = memory.total - memory.available
    return MachineFigures(processor, used, memory.total, card)


class _Load:
    """The load of all cores together, from one look to the next.

    psutil.cpu_percent counts for each thread on its own, says 0 to a new one, and keeps
    something of every thread that has asked.
    """

    def __init__(self) -> None:
        self._before = _busy_and_all()

    def since_last(self) -> float:
        """Return the load since the last call, by whichever thread, in percent."""
        (busy, total), self._before = self._before, _busy_and_all()
        passed = self._before[1] - total
        return max(0.0, 100 * (self._before[0] - busy) / passed) if passed > 0 else 0.0


def _busy_and_all() -> tuple[float, float]:
    """Return for how many seconds the cores have been busy, and for how many there were."""
    times = psutil.cpu_times()._asdict()
    guests = sum(times.get(name, 0.0) for name in ("guest", "guest_nice"))  # counted twice
    total = sum(times.values()) - guests
    return total - times["idle"] - times.get("iowait", 0.0), total


_LOAD: Final = _Load()


def _card(device: str) -> Card | None:
    """Ask the driver's own program, so that this process needs no memory on the card."""
    program = _program()
    if program is None:
        return None
    number = device.partition(":")[2] or "0"
    command = [program, f"--id={number}", f"--query-gpu={_ASKED}", "--format=csv,noheader,nounits"]
    with suppress(OSError, subprocess.SubprocessError, ValueError):
        told = subprocess.run(  # noqa: S603 - a program of the system, and no shell
            command, capture_output=True, text=True, timeout=_PATIENCE, check=True
        )
        load, used, size = (float(part) for part in told.stdout.splitlines()[0].split(","))
        return Card(load, int(used * _MEBIBYTE), int(size * _MEBIBYTE))
    return None


@cache
def _program() -> str | None:
    return shutil.which("nvidia-smi")
