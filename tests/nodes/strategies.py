"""Random projects: valid values of every kind in nodes, links, blocks and training settings."""

from __future__ import annotations

import string
from collections.abc import Mapping
from functools import cache
from typing import Any

from hypothesis import strategies as st

import nodes.library  # noqa: F401 - fills LAYERS
from nodes import params
from nodes.datasets import DATASETS, Preparation
from nodes.declaration import Declared
from nodes.expressions import parse_expression
from nodes.graph import Block, BlockParameter, Endpoint, Frame, Graph, Link, Network, Node
from nodes.layer import LAYERS
from nodes.library.python import TEMPLATE
from nodes.names import name_problem
from nodes.over_time import OverTime
from nodes.project import Follow, Phase, Project, Setting, Training
from nodes.training import OPTIMIZERS, SCHEDULES, Options

EXPRESSIONS = [
    parse_expression(text) for text in ("channels", "channels * 4", "max(2, width // 2)")
]

names = st.from_regex(r"[A-Za-z][A-Za-z0-9_]{0,11}", fullmatch=True).filter(
    lambda name: name_problem(name) is None
)
ids = st.text(string.ascii_lowercase + string.digits, min_size=1, max_size=8)
words = st.text(st.characters(blacklist_categories=("Cc", "Cf", "Cs", "Zl", "Zp")), max_size=30)
notes = st.lists(words, max_size=3).map("\n".join)
numbers = st.integers(-(2**53), 2**53)
reals = st.floats(-(2.0**53), 2.0**53, allow_nan=False)
over_times = st.builds(
    OverTime,
    sequences=st.lists(names, max_size=2, unique=True).map(tuple),
    states=st.dictionaries(names, names, max_size=2),
    last=st.lists(names, max_size=2, unique=True).map(tuple),
    backward=st.booleans(),
    forcing=st.floats(0.0, 1.0),
    steps=st.integers(1, 100),
)
positions = st.tuples(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6))
scalars = st.none() | st.booleans() | numbers | reals | words
json_values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
    max_leaves=6,
)


def _whole(kind: Any) -> st.SearchStrategy[Any]:  # noqa: ANN401 - Integer, Sizes or Integers
    low = -(2**53) if kind.min is None else kind.min
    found = st.integers(low, min(kind.max, 2**53)) | st.integers(low, min(kind.max, low + 9))
    return found | st.sampled_from(kind.words) if kind.words else found


@cache
def values_of(kind: params.Kind) -> st.SearchStrategy[Any]:
    """Return valid values of a kind; expressions too where it admits them."""
    found: st.SearchStrategy[Any]
    match kind:
        case params.Integer():
            found = _whole(kind)
        case params.Real():
            low = kind.min if kind.above is None else kind.above
            most = 2.0**53 if kind.max is None else kind.max
            found = st.floats(-(2.0**53) if low is None else low, most)
        case params.Flag():
            found = st.booleans()
        case params.Choice():
            found = st.sampled_from(kind.options)
        case params.Code():
            found = st.sampled_from(
                [
                    *(TEMPLATE, "def f(x):\n    return x", "def f(x): return x", "1"),
                    "def f(x, width: int, depth: int = 2, flat: bool = True): return x",
                ]
            )
        case params.Text():
            found = st.just(kind.example) if kind.example else st.just("")
        case params.Sizes():
            one = st.integers(0 if kind.min is None else kind.min, 99)
            least = kind.count if kind.least is None else kind.least
            found = one | st.lists(one, min_size=max(least, 2), max_size=kind.count).map(tuple)
        case params.Integers():
            some = st.integers(1, 99)
            found = st.lists(some, min_size=kind.shortest, max_size=kind.longest).map(tuple)
        case params.Reals():
            low, most = kind.min or kind.above or 0.0, 1.0 if kind.max is None else kind.max
            one, count = st.floats(low, most), kind.count
            found = st.lists(one, min_size=count or 1, max_size=count or 9).map(tuple)
            found = found | one if kind.single else found
        case _:
            message = f"no values are known for {kind}"
            raise TypeError(message)
    found = found | st.none() if kind.optional else found
    found = found if kind.literal else found | st.sampled_from(EXPRESSIONS)
    return found.map(kind.normal).filter(lambda value: kind.problem(value) is None)


@st.composite
def params_of(draw: st.DrawFn, declared: type[Declared]) -> Mapping[str, Any]:
    """Return valid values for some of the parameters of a declaration."""
    kinds = declared.kinds()
    chosen = draw(st.lists(st.sampled_from(sorted(kinds)), unique=True)) if kinds else []
    return declared.trimmed({name: draw(values_of(kinds[name])) for name in chosen})


@st.composite
def layer_nodes(draw: st.DrawFn) -> Node:
    """Return a node of any declared layer."""
    kind = draw(st.sampled_from(sorted(LAYERS)))
    params = draw(params_of(LAYERS[kind]))
    if LAYERS[kind].by_params:
        layer = LAYERS[kind].of(params)
        params = layer.trimmed({**draw(params_of(layer)), "code": TEMPLATE, **params})
    return Node(
        type=kind,
        name=draw(names),
        params=params,
        position=draw(positions),
        repeat=draw(st.integers(1, 9) | st.sampled_from(EXPRESSIONS)),
        tied=draw(st.booleans()),
        shares=draw(st.none() | ids),
        over_time=draw(st.none() | over_times),
        note=draw(notes),
    )


@st.composite
def foreign_nodes(draw: st.DrawFn) -> Node:
    """Return a node as only another version of Netwright understands it."""
    extra = draw(
        st.dictionaries(words.filter(lambda w: w.startswith("u")), json_values, max_size=2)
    )
    given = draw(st.dictionaries(names, scalars, max_size=2))
    return Node("Unheard" + draw(names), draw(names), given, draw(positions), extra=extra)


@st.composite
def graphs(draw: st.DrawFn, kinds: st.SearchStrategy[Node]) -> Graph:
    """Return a graph of such nodes with links between any of their ports."""
    found = draw(st.dictionaries(ids, kinds, max_size=6))
    if not found:
        return Graph()
    end = st.builds(Endpoint, st.sampled_from(sorted(found)), names)
    links = draw(st.lists(st.builds(Link, end, end), max_size=6))
    frames = draw(st.lists(st.builds(Frame, words, st.tuples(positions, positions)), max_size=1))
    flat = [Frame(f.title, (*f.rectangle[0], *f.rectangle[1])) for f in frames]  # type: ignore[misc]
    return Graph(found, frames=tuple(flat)).with_links(links)


@st.composite
def networks(draw: st.DrawFn) -> Network:
    """Return a network with blocks, known and unknown layers."""
    parameter = st.builds(
        BlockParameter, names, st.booleans() | numbers | reals, st.just("") | words
    )
    blocks = [
        Block(name, draw(graphs(layer_nodes())), tuple(draw(st.lists(parameter, max_size=2))))
        for name in draw(st.lists(names, max_size=2, unique=True))
    ]
    uses = [
        st.builds(Node, st.just(f"block:{block.name}"), names, st.dictionaries(names, numbers))
        for block in blocks
    ]
    graph = draw(graphs(st.one_of(layer_nodes(), foreign_nodes(), *uses)))
    doc = draw(st.just("") | words)
    return Network(draw(names), graph, {block.name: block for block in blocks}, doc)


@st.composite
def settings_of(draw: st.DrawFn, registry: Mapping[str, type[Declared]]) -> Setting:
    """Return a use of any declaration of a registry."""
    kind = draw(st.sampled_from(sorted(registry)))
    return Setting(kind, draw(params_of(registry[kind])))


phases = st.builds(
    Phase,
    names,
    st.lists(ids, max_size=2).map(tuple),
    st.lists(ids, max_size=2).map(tuple),
    settings_of(OPTIMIZERS),
    st.none() | settings_of(SCHEDULES),
    st.integers(1, 9),
    st.lists(st.builds(Follow, ids, ids, st.floats(0.0, 0.999)), max_size=2).map(tuple),
)


@st.composite
def projects(draw: st.DrawFn) -> Project:
    """Return a project as edits and files can make it."""
    training = Training(
        draw(st.none() | settings_of(DATASETS)),
        draw(params_of(Preparation)),
        draw(params_of(Options)),
        tuple(draw(st.lists(phases, min_size=1, max_size=2))),
    )
    own = st.text(string.ascii_lowercase, min_size=1).filter(
        lambda key: key not in ("format", "version", "network", "training")
    )
    extra = draw(st.dictionaries(own, json_values, max_size=2))
    return Project(draw(networks()), training, extra)
