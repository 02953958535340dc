"""Which texts of users' own may run in this process. Nothing that a file holds can add to it.

There is no sandbox: a text that runs can do whatever its user can. So it is compiled only after
somebody who could read it has said so: in the window by its dialog, on the command line by --trust.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from nodes.graph import Network
from nodes.library.python import OURS, custom_of
from nodes.python_text import Custom

_ours = frozenset({OURS.digest})
_trusted: frozenset[str] = frozenset()
_of_a_run: ContextVar[frozenset[str] | None] = ContextVar("trusted of a run", default=None)


class UntrustedError(ValueError):
    """A text was to be run that nobody has trusted; the message says how to do so."""


def trusted() -> frozenset[str]:
    """Return the digests of the texts that may run."""
    noted = _of_a_run.get()
    return (_trusted if noted is None else noted) | _ours


def trust(digests: Iterable[str]) -> None:
    """Let texts run, besides those that may already."""
    global _trusted  # noqa: PLW0603 - what a process may run is a fact about the process
    _trusted |= frozenset(digests)


def trust_only(digests: Iterable[str]) -> None:
    """Let texts run, and no others: another project was opened."""
    global _trusted  # noqa: PLW0603 - as above
    _trusted = frozenset(digests)


@contextmanager
def trusting(digests: Iterable[str]) -> Iterator[None]:
    """Let these texts run inside, in this thread, whichever project is opened meanwhile."""
    before = _of_a_run.set(frozenset(digests))
    try:
        yield
    finally:
        _of_a_run.reset(before)


def customs(network: Network) -> tuple[Custom, ...]:
    """Return the texts of users' own in a network, each once, by name; those that are no layer too.

    A text that is no layer yet does not run, but it becomes one by a letter.
    """
    graphs = (network.graph, *(block.graph for block in network.blocks.values()))
    texts = (custom_of(node) for graph in graphs for node in graph.nodes.values())
    found = {custom.digest: custom for custom in texts if custom is not None}
    return tuple(sorted(found.values(), key=lambda custom: (custom.name, custom.digest)))


def waiting(network: Network) -> tuple[Custom, ...]:
    """Return the texts of a network that may not run yet."""
    return tuple(custom for custom in customs(network) if custom.digest not in trusted())
