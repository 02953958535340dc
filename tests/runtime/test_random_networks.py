"""The emitted `forward` against a walk over the drawn graph, on networks drawn at random."""

from __future__ import annotations

import tempfile
from pathlib import Path

import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor, nn

from nodes.graph import Endpoint, Graph, Link, Network, Node
from runtime.module import load
from runtime.source import generate
from runtime.trace import trace
from tests.networks import node

WIDTH = 4
KINDS = ("Linear", "Tanh", "Add", "Subtract", "Multiply", "Split", "Split", "Concat")
NAMES = (
    *("x", "y", "z", "head", "sum", "w1", "w1_y1", "w1_y2", "w2", "w2_y1", "w2_y2"),
    *("y_y1", "y_y2", "sum_y1", "sum_y2"),
)
"""Among them are the letters, and a Split's with its ports, which its parts may be called."""


def made(kind: str) -> Node:
    if kind == "Split":
        return node("Split", sizes=(1, 3))
    return node(kind, out_features=WIDTH) if kind == "Linear" else node(kind)


@st.composite
def networks(draw: st.DrawFn) -> Network:
    """Draw a network of rows; every value has WIDTH numbers but the parts of a Split."""
    names = draw(st.permutations(NAMES))
    kinds = draw(st.lists(st.sampled_from(KINDS), min_size=1, max_size=10))
    found = {"start": node("Input", shape=(WIDTH,)).with_(name=names[0])}
    links: list[Link] = []
    wide = [Endpoint("start", "y")]
    narrow: list[tuple[Endpoint, Endpoint]] = []
    for number, kind in enumerate(kinds):
        key = f"n{number}"
        if kind == "Concat" and not narrow:
            continue
        place = (draw(st.integers(0, 3)) * 100.0, draw(st.integers(0, 3)) * 100.0)
        found[key] = made(kind).with_(name=names[number + 1], position=place)
        ports = [port.name for port in found[key].declared().input_ports()]
        if kind == "Concat":
            sources = list(draw(st.sampled_from(narrow)))
        else:
            count = 2 if len(ports) == 2 or kind in {"Add", "Multiply"} else 1
            sources = [draw(st.sampled_from(wide)) for _ in range(count)]
        if kind in {"Concat", "Add", "Multiply"}:
            ports = [f"{ports[0]}{n}" for n in range(1, len(sources) + 1)]
        links += [Link(s, Endpoint(key, p)) for s, p in zip(sources, ports, strict=True)]
        outputs = [Endpoint(key, port.name) for port in found[key].declared().output_ports()]
        if kind == "Split":
            narrow.append((outputs[0], outputs[1]))
        else:
            wide.append(outputs[0])
    for number, value in enumerate(draw(st.lists(st.sampled_from(wide), min_size=1, max_size=4))):
        name = names[-1 - number]
        found[f"end{number}"] = node("Output").with_(name=name, position=(0.0, number))
        links.append(Link(value, Endpoint(f"end{number}", "x")))
    return Network("Drawn", Graph(found, frozenset(links)))


def walked(network: Network, model: nn.Module, given_values: Tensor) -> list[Tensor]:
    """Compute the outputs by walking the graph with the model's own layers."""
    graph = network.graph
    values = {Endpoint("start", "y"): given_values}
    results = []
    needed = graph.leading_to(graph.of_role("output"))
    for key in (k for k in graph.order if k in needed):
        sources = [values[s] for _, s in sorted(graph.sources(key).items())]
        kind = graph[key].type
        if kind == "Output":
            results.append((graph[key].position[1], sources[0]))
        elif kind == "Split":
            first, second = sources[0].split((1, 3), dim=1)
            ports = [port.name for port in graph[key].declared().output_ports()]
            values |= {Endpoint(key, ports[0]): first, Endpoint(key, ports[1]): second}
        elif kind != "Input":
            values[Endpoint(key, "y")] = _one(kind, getattr(model, graph[key].name, None), sources)
    return [value for _, value in sorted(results, key=lambda pair: pair[0])]


def _one(kind: str, layer: nn.Module | None, sources: list[Tensor]) -> Tensor:
    if layer is not None:
        found: Tensor = layer(*sources)
        return found
    first, *rest = sources
    return {
        "Add": lambda: first + rest[0],
        "Subtract": lambda: first - rest[0],
        "Multiply": lambda: first * rest[0],
        "Concat": lambda: torch.cat(sources, dim=1),
    }[kind]()


@settings(max_examples=150, deadline=None)
@given(networks())
def test_that_the_source_computes_what_was_drawn(network: Network) -> None:
    traced = trace(network)
    assert not traced.problems, traced.problems
    source = generate(network, traced)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.py"
        path.write_text(source.text, encoding="utf-8")
        model = load(path, source.class_name)()
    values = torch.rand(3, WIDTH)
    found = model(values)
    found = found if isinstance(found, tuple) else (found,)
    expected = walked(network, model, values)
    assert all(torch.equal(a, b) for a, b in zip(found, expected, strict=True)), source.text
