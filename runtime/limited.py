"""Runs what a user wrote for a limited time, beside the thread that waits for it."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from concurrent.futures import Future
from contextvars import copy_context
from threading import Event, Thread
from traceback import StackSummary, extract_stack
from typing import TypeVar

T = TypeVar("T")

_STOPPING = 0.5  # seconds that a call has to end, once it is told to


class TookTooLongError(Exception):
    """A call was still running when its time was over; `stack` is where it was."""

    def __init__(self, seconds: float, stack: StackSummary) -> None:
        super().__init__(
            f"still running after {seconds:g} s, so it was stopped; it is tried again when you "
            "change it"
        )
        self.stack = stack


class _StoppedError(BaseException):
    """What a call that took too long is stopped by."""


def within(seconds: float, call: Callable[[], T]) -> T:
    """Return what a call returns, raise what it raises; TookTooLongError when it takes longer.

    It runs in a thread of its own; what may run there is what may run here. Late Python is
    stopped, be it an endless loop; what waits in a call of another language, such as a sleep, is
    left behind and stopped when that returns.
    """
    found: Future[T] = Future()
    done = Event()

    def run() -> None:
        try:
            found.set_result(call())
        except BaseException as error:  # noqa: BLE001 - it is raised again where it is waited for
            found.set_exception(error)
        finally:
            done.set()

    thread = Thread(target=copy_context().run, args=(run,), name="custom", daemon=True)
    thread.start()
    if done.wait(seconds):
        return found.result()
    error = TookTooLongError(seconds, _stack_of(thread))
    _stop(thread)
    done.wait(_STOPPING)
    raise error


def _stack_of(thread: Thread) -> StackSummary:
    frame = sys._current_frames().get(thread.ident or 0)  # noqa: SLF001 - there is no other way
    return extract_stack(frame) if frame is not None else StackSummary()


def _stop(thread: Thread) -> None:
    """Raise an error in a thread at its next step in Python."""
    ident, error = ctypes.c_ulong(thread.ident or 0), ctypes.py_object(_StoppedError)
    ctypes.pythonapi.PyThreadState_SetAsyncExc(ident, error)
