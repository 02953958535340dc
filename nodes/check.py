"""Finds the problems of a network that can be seen without torch, each with its cure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import nodes.library  # noqa: F401 - fills LAYERS: without them no layer is known
from nodes.blocks import unused_blocks
from nodes.checks.blocks import check_block_facts, check_recursion, check_sharing, check_types
from nodes.checks.links import check_links
from nodes.checks.names import check_names, check_network_name
from nodes.checks.over_time import check_over_time
from nodes.checks.parameters import check_parameters
from nodes.checks.python import check_python
from nodes.checks.reach import check_reach
from nodes.checks.size import check_size
from nodes.checks.spot import Spot
from nodes.graph import Network
from nodes.problem import Problem

_OF_A_GRAPH = (
    check_types,
    check_names,
    check_parameters,
    check_sharing,
    check_links,
    check_over_time,
    check_python,
    check_reach,
)


def check(network: Network) -> list[Problem]:
    """Return all problems, those of the network first, then graph by graph."""
    return [*_of_network(network), *_of_graphs(network)]


def traceable(network: Network) -> bool:
    """Return whether a network is small enough, and not endless, for its shapes to be traced."""
    return not any(_endless_or_huge(network))


def _of_network(network: Network) -> Iterator[Problem]:
    yield from check_network_name(network)
    for block in network.blocks.values():
        yield from check_block_facts(block)
    yield from _endless_or_huge(network)


def _endless_or_huge(network: Network) -> Iterator[Problem]:
    endless = list(check_recursion(network))
    yield from endless or check_size(network)


def _of_graphs(network: Network) -> Iterator[Problem]:
    spots = [Spot(network), *(Spot(network, block) for block in network.blocks.values())]
    unused = set(unused_blocks(network))
    for spot in spots:
        idle = spot.block is not None and spot.block.name in unused
        for find in _OF_A_GRAPH:
            yield from (_mild(problem) if idle else problem for problem in find(spot))


def _mild(problem: Problem) -> Problem:
    """Return a problem of a block that nothing uses: it keeps nothing from running."""
    return replace(problem, severity="warning") if problem.severity == "error" else problem
