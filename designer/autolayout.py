"""Layered layout from top to bottom: few crossings, straight chains, room for shapes on links.

After Sugiyama, Tagawa and Toda, Methods for visual understanding of hierarchical system
structures, 1981: ranks by longest path, stand-ins for long links, sweeps by medians, and places
by the nearest rising sequence (pool adjacent violators).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from itertools import pairwise
from statistics import median

from designer.canvas.card import size_of
from designer.folding import folded
from designer.pinning import around_pinned
from nodes.graph import Graph, Network, NodeId, Position

LAYER_GAP = 48
"""Between the cards of two ranks: a port, a shape and a port."""
SIDE_GAP = 40
_LANE = 24
_SWEEPS = 13
_FIRM = 1000.0
"""How much more firmly a node keeps its place than a link that passes it."""
_GRID = 8

Item = NodeId | tuple[NodeId, NodeId, int]
"""A node, or the stand-in of a link (source, target) in a rank that it passes."""
Arcs = list[tuple[Item, Item]]


def layout(
    network: Network,
    graph: Graph,
    chosen: Collection[NodeId] | None = None,
    aspect: float | None = None,
) -> Mapping[NodeId, Position]:
    """Return new positions for some nodes, or all; their upper middle stays where it is.

    Pinned nodes stay, and the others are laid out around them. With an `aspect` (the width of
    the room in its heights) a long network is folded into columns.
    """
    nodes = [n for n in graph.nodes if chosen is None or n in chosen]
    if not nodes:
        return {}
    sizes = {node: size_of(network, graph, node) for node in nodes}
    ranks = _ranks(graph, nodes)
    layers, arcs = _layers(graph, ranks)
    layers = _ordered(layers, arcs)
    across = _across(layers, arcs, sizes)
    down = _down(layers, sizes)
    placed = {node: (across[node], down[node]) for node in nodes}
    if aspect is not None:
        placed = _in_columns(placed, layers, arcs, sizes, aspect)
    if any(graph[node].pinned for node in nodes):
        return around_pinned(graph, placed, sizes)
    return _kept_in_place(graph, placed)


def _in_columns(
    placed: Mapping[NodeId, Position],
    layers: list[list[Item]],
    arcs: Arcs,
    sizes: Mapping[NodeId, tuple[int, int]],
    aspect: float,
) -> dict[NodeId, Position]:
    ranked = [[item for item in layer if isinstance(item, str)] for layer in layers]
    spread = [
        [(n, placed[n][0] - sizes[n][0] / 2, placed[n][0] + sizes[n][0] / 2) for n in rank]
        for rank in ranked
    ]
    lows = [min(placed[node][1] for node in rank) for rank in ranked]
    tops = [*lows, max(placed[node][1] + sizes[node][1] for node in ranked[-1]) + LAYER_GAP]
    above = _neighbours(arcs)[0]
    passing = [sum(len(above.get(item, ())) for item in layer) for layer in layers]
    moves = folded(spread, tops, passing, aspect)
    return {
        node: (x + moves[node][0], y + moves[node][1]) if node in moves else (x, y)
        for node, (x, y) in placed.items()
    }


def _reading(graph: Graph, nodes: Iterable[NodeId]) -> list[NodeId]:
    return sorted(nodes, key=lambda n: (graph[n].position[::-1], n))


def _successors(graph: Graph, nodes: Collection[NodeId]) -> dict[NodeId, list[NodeId]]:
    """Return what follows each node, without the links that close a cycle."""
    kept = set(nodes)
    following: dict[NodeId, list[NodeId]] = {
        n: list(dict.fromkeys(k.target.node for k in graph.outgoing[n] if k.target.node in kept))
        for n in nodes
    }
    done: set[NodeId] = set()
    for start in _reading(graph, nodes):
        _cut_cycles(start, following, done)
    return following


def _cut_cycles(start: NodeId, following: dict[NodeId, list[NodeId]], done: set[NodeId]) -> None:
    path: dict[NodeId, int] = {}
    stack = [start] if start not in done else []
    while stack:
        node = stack[-1]
        waiting = following[node]
        number = path.setdefault(node, 0)
        if number == len(waiting):
            done.add(node)
            del path[node]
            stack.pop()
        elif waiting[number] in path:
            del waiting[number]
        else:
            path[node] += 1
            if waiting[number] not in done:
                stack.append(waiting[number])


def _ranks(graph: Graph, nodes: Collection[NodeId]) -> dict[NodeId, int]:
    """Return the longest path to each node; sources come right before what they feed."""
    following = _successors(graph, nodes)
    open_inputs = dict.fromkeys(nodes, 0)
    for targets in following.values():
        for target in targets:
            open_inputs[target] += 1
    sources = [node for node in _reading(graph, nodes) if not open_inputs[node]]
    ranks = dict.fromkeys(nodes, 0)
    ready = list(sources)
    for node in ready:
        for target in following[node]:
            ranks[target] = max(ranks[target], ranks[node] + 1)
            open_inputs[target] -= 1
            if not open_inputs[target]:
                ready.append(target)
    for node in sources:
        if following[node]:
            ranks[node] = min(ranks[target] for target in following[node]) - 1
    return ranks


def _layers(graph: Graph, ranks: Mapping[NodeId, int]) -> tuple[list[list[Item]], Arcs]:
    layers: list[list[Item]] = [[] for _ in range(max(ranks.values()) + 1)]
    for node in sorted(ranks, key=lambda n: (graph[n].position, n)):
        layers[ranks[node]].append(node)
    arcs: Arcs = []
    ends = {(k.source.node, k.target.node) for k in graph.links}
    for source, target in sorted(ends):
        if source not in ranks or target not in ranks or ranks[source] >= ranks[target]:
            continue
        passed = range(ranks[source] + 1, ranks[target])
        chain: list[Item] = [source, *((source, target, rank) for rank in passed), target]
        for rank in passed:
            layers[rank].append((source, target, rank))
        arcs.extend(pairwise(chain))
    return layers, arcs


Neighbours = Mapping[Item, list[Item]]


def _neighbours(arcs: Arcs) -> tuple[Neighbours, Neighbours]:
    above: dict[Item, list[Item]] = {}
    below: dict[Item, list[Item]] = {}
    for upper, lower in arcs:
        below.setdefault(upper, []).append(lower)
        above.setdefault(lower, []).append(upper)
    return above, below


def _ordered(layers: list[list[Item]], arcs: Arcs) -> list[list[Item]]:
    """Return the layers in the order with the fewest crossings that the sweeps find."""
    above, below = _neighbours(arcs)
    best, fewest = layers, _crossings(layers, below)
    for sweep in range(_SWEEPS):
        if not fewest:
            break
        layers = _swept(layers, *((above, 1) if sweep % 2 == 0 else (below, -1)))
        crossings = _crossings(layers, below)
        if crossings < fewest:
            best, fewest = layers, crossings
    return best


def _swept(layers: list[list[Item]], beside: Neighbours, step: int) -> list[list[Item]]:
    made = [list(layer) for layer in layers]
    order = range(1, len(made)) if step > 0 else range(len(made) - 2, -1, -1)
    for number in order:
        place = {item: float(index) for index, item in enumerate(made[number - step])}
        own = {item: float(index) for index, item in enumerate(made[number])}
        made[number].sort(key=lambda item: _middle(item, beside, place, own[item]))
    return made


def _middle(item: Item, beside: Neighbours, place: Mapping[Item, float], own: float) -> float:
    found = [place[other] for other in beside.get(item, ())]
    return median(found) if found else own


def _crossings(layers: list[list[Item]], below: Neighbours) -> int:
    """Return how many pairs of arcs cross: inversions between neighbouring layers."""
    total = 0
    for upper, lower in pairwise(layers):
        place = {item: index for index, item in enumerate(lower)}
        ends = [e for item in upper for e in sorted(place[o] for o in below.get(item, ()))]
        total += _inversions(ends)[1]
    return total


def _inversions(numbers: list[int]) -> tuple[list[int], int]:
    if len(numbers) < 2:  # noqa: PLR2004
        return numbers, 0
    half = len(numbers) // 2
    (left, a), (right, b) = _inversions(numbers[:half]), _inversions(numbers[half:])
    merged: list[int] = []
    count, taken = a + b, 0
    for number in right:
        while taken < len(left) and left[taken] <= number:
            merged.append(left[taken])
            taken += 1
        count += len(left) - taken
        merged.append(number)
    return merged + left[taken:], count


def _across(
    layers: list[list[Item]], arcs: Arcs, sizes: Mapping[NodeId, tuple[int, int]]
) -> dict[Item, float]:
    """Return the middle of each item: near its neighbours, in order, and apart."""
    above, below = _neighbours(arcs)
    weights = _weights(layers, above, below)
    place: dict[Item, float] = {}
    for layer in layers:
        place.update(_apart(layer, [0.0] * len(layer), weights, sizes))
    for sweep in range(_SWEEPS):
        down = sweep % 2 == 0
        beside = above if down else below
        for layer in layers if down else reversed(layers):
            wanted = [_pulled(item, beside, above, below, place) for item in layer]
            place.update(_apart(layer, wanted, weights, sizes))
    return place


def _pulled(
    item: Item, beside: Neighbours, above: Neighbours, below: Neighbours, place: dict[Item, float]
) -> float:
    """Return where an item wants to be: over or under its neighbours, nodes before long links.

    So a chain stays straight where a link skips a part of it.
    """
    found = beside.get(item) or above.get(item, []) + below.get(item, [])
    nodes = [other for other in found if isinstance(other, str)]
    return median(place[other] for other in nodes or found) if found else place[item]


def _weights(
    layers: list[list[Item]], above: Neighbours, below: Neighbours
) -> Mapping[Item, float]:
    """Return how firmly each item keeps its place: the longer the way through it, the firmer.

    So the long branch goes straight on and the short one steps aside.
    """
    before, after = _longest(layers, above), _longest(layers[::-1], below)
    found: dict[Item, float] = {}
    for layer in layers:
        ways = {item: before[item] + after[item] for item in layer if isinstance(item, str)}
        places = {way: place for place, way in enumerate(sorted(set(ways.values())), start=1)}
        for item in layer:
            found[item] = _FIRM ** min(places[ways[item]], 4) if item in ways else 1.0
    return found


def _longest(layers: list[list[Item]], beside: Neighbours) -> Mapping[Item, int]:
    """Return the longest way to each item along its neighbours on one side."""
    found: dict[Item, int] = {}
    for layer in layers:
        for item in layer:
            found[item] = 1 + max((found[other] for other in beside.get(item, ())), default=0)
    return found


def _apart(
    layer: list[Item],
    wanted: list[float],
    weights: Mapping[Item, float],
    sizes: Mapping[NodeId, tuple[int, int]],
) -> dict[Item, float]:
    """Return the places nearest to the wanted ones at which no two items of a layer touch."""
    offsets = [0.0]
    for left, right in pairwise(layer):
        offsets.append(offsets[-1] + (_width(left, sizes) + _width(right, sizes)) / 2)
    firm = [weights[item] for item in layer]
    flat = _rising([w - o for w, o in zip(wanted, offsets, strict=True)], firm)
    return {item: x + o for item, x, o in zip(layer, flat, offsets, strict=True)}


def _width(item: Item, sizes: Mapping[NodeId, tuple[int, int]]) -> float:
    return sizes[item][0] + SIDE_GAP if isinstance(item, str) else _LANE


def _rising(values: list[float], weights: list[float]) -> list[float]:
    """Return the rising sequence nearest to some values: pool adjacent violators."""
    pools: list[tuple[float, float, int]] = []
    for value, weight in zip(values, weights, strict=True):
        pools.append((value, weight, 1))
        while len(pools) > 1 and pools[-2][0] > pools[-1][0]:
            (a, wa, na), (b, wb, nb) = pools[-2:]
            pools[-2:] = [((a * wa + b * wb) / (wa + wb), wa + wb, na + nb)]
    return [value for value, _, count in pools for _ in range(count)]


def _down(layers: list[list[Item]], sizes: Mapping[NodeId, tuple[int, int]]) -> dict[NodeId, float]:
    """Return the upper edge of each node: the cards of a rank stand on one middle line."""
    found: dict[NodeId, float] = {}
    top = 0.0
    for layer in layers:
        nodes = [item for item in layer if isinstance(item, str)]
        height = max((sizes[node][1] for node in nodes), default=0)
        for node in nodes:
            found[node] = top + (height - sizes[node][1]) / 2
        top += height + LAYER_GAP
    return found


def _kept_in_place(graph: Graph, placed: Mapping[NodeId, Position]) -> Mapping[NodeId, Position]:
    """Move everything so that the upper middle of the nodes stays, on the grid."""
    old = [graph[node].position for node in placed]
    x = _centre(p[0] for p in old) - _centre(p[0] for p in placed.values())
    y = min(p[1] for p in old) - min(p[1] for p in placed.values())
    x, y = round(x / _GRID) * _GRID, round(y / _GRID) * _GRID
    return {
        node: (float(round(a / _GRID) * _GRID + x), float(round(b / _GRID) * _GRID + y))
        for node, (a, b) in placed.items()
    }


def _centre(values: Iterable[float]) -> float:
    found = list(values)
    return (min(found) + max(found)) / 2
