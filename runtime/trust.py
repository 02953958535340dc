"""Which texts of users' own may run in this process. Nothing that a file holds can add to it.

There is no sandbox: a text that runs can do whatever its user can. So it is compiled only after
somebody who could read it has said so: in the window by its dialog, on the command line by --trust.
"""

from __future__ import annotations

from collections.abc import Iterable

from nodes.graph import Network
from nodes.python_text import Custom

_trusted: frozenset[str] = frozenset()


class UntrustedError(ValueError):
    """A text was to be run that nobody has trusted; the message says how to do so."""


def trusted() -> frozenset[str]:
    """Return the digests of the texts that may run."""
    return _trusted


def trust(digests: Iterable[str]) -> None:
    """Let texts run, besides those that may already."""
    global _trusted  # noqa: PLW0603 - what a process may run is a fact about the process
    _trusted |= frozenset(digests)


def trust_only(digests: Iterable[str]) -> None:
    """Let texts run, and no others: another project was opened."""
    global _trusted  # noqa: PLW0603 - as above
    _trusted = frozenset(digests)


def customs(network: Network) -> tuple[Custom, ...]:
    """Return the texts of users' own in a network, each once, by name."""
    graphs = (network.graph, *(block.graph for block in network.blocks.values()))
    layers = (node.layer for graph in graphs for node in graph.nodes.values())
    found = {layer.custom for layer in layers if layer is not None and layer.custom is not None}
    return tuple(sorted(found, key=lambda custom: (custom.name, custom.digest)))


def waiting(network: Network) -> tuple[Custom, ...]:
    """Return the texts of a network that may not run yet."""
    return tuple(custom for custom in customs(network) if custom.digest not in _trusted)
