"""The shapes that a help card tells are those that the layer gives, its formulas of sizes too."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Mapping
from math import ceil, floor

import pytest

from nodes.layer import LAYERS, Layer
from nodes.params import Value
from nodes.reference import shapes
from runtime.traced import NodeTrace
from runtime.trust import customs, trust, trust_only
from tests.layer_cases import draw
from tests.networks import network, node

TOLD = re.compile(r"→ (?:[a-z]\w* )?\(([^()]*)\)")
"""The first shape behind the arrow, the name of its output left out."""
SIZE = re.compile(r"([A-Z])′ = ([^′=]*?)(?:,? (?:and )?(?:[A-Z]′|so on).*)?$", re.MULTILINE)
"""How a size follows: H′ = ⌊(H + 2·padding) / stride⌋ + 1, W′ likewise."""
SEED = 1

NAMES = sorted(name for name, kind in LAYERS.items() if kind.role == "layer")


@pytest.fixture(scope="module", autouse=True)
def _trusted() -> Iterator[None]:
    """Trust the Python that a fresh Python layer holds."""
    trust(custom.digest for custom in customs(network({"own": node("Python")})))
    yield
    trust_only(())


def told(made: Layer) -> list[str]:
    """Return the axes of the first output as the card tells them, nothing where it tells none."""
    words = shapes(made)
    found = TOLD.search(words.split("\n")[0])
    if found is None or re.search("as it starts|or its|if |without|or one", words):
        return []
    axes = [axis.strip() for axis in found[1].split(",") if axis.strip()]
    lists = (axis for axis in axes if isinstance(getattr(made, axis, None), tuple))
    return axes if next(lists, None) is None else []


def axes_of(made: Layer) -> tuple[str, ...]:
    """Return the names of the axes of the first input, if the card calls them so."""
    ports = made.input_ports()
    names = tuple(ports[0].axes.split()) if ports else ()
    return names if shapes(made).startswith(f"({', '.join(names)}) →") else ()


CHECKED = [name for name in NAMES if told(LAYERS[name].build(LAYERS[name].fresh()))]


def test_that_most_cards_tell_shapes_that_can_be_checked() -> None:
    assert len(CHECKED) > 60
    formulas = [name for name in NAMES if SIZE.search(LAYERS[name].shapes)]
    assert len(formulas) >= 12


@pytest.mark.parametrize("name", CHECKED)
def test_that_the_shapes_of_a_card_are_those_of_the_trace(name: str) -> None:
    case, traced = draw(LAYERS[name], random.Random(SEED))  # noqa: S311
    use = traced.uses["layer",]
    made = LAYERS[name].build({**case.params, **use.params})
    _check(told(made), sizes_of(made, use), use)


def _check(axes: list[str], sizes: Mapping[str, int | str], use: NodeTrace) -> None:
    dims = next(iter(use.outputs.values())).dims
    if "…" in axes:
        axes = axes[axes.index("…") + 1 :]
        dims = dims[len(dims) - len(axes) :]
    if any("…" in axis for axis in axes):
        return
    assert len(axes) == len(dims), (axes, dims)
    for axis, size in zip(axes, dims, strict=True):
        assert sizes.get(axis, size) == size, (axis, dims, use.params)


def sizes_of(made: Layer, use: NodeTrace) -> dict[str, int | str]:
    """Return what the words of a card stand for: parameters, axes of the input, formulas."""
    inputs = next(iter(use.inputs.values()), None)
    names = axes_of(made)
    given = dict(zip(names, inputs.dims, strict=True)) if inputs and names else {}
    sizes: dict[str, int | str] = {n: v for n, v in use.params.items() if type(v) is int}
    sizes |= {"N": "N", **given}
    formula = SIZE.search(shapes(made))
    if formula is None or use.params.get("ceil_mode") or formula[1] not in names:
        return sizes
    first = names.index(formula[1])
    for number, axis in enumerate(names[first:]):
        found = computed(formula[2], formula[1], given[axis], params_at(use.params, number))
        sizes |= {} if found is None else {f"{axis}′": found}
    return sizes


def params_at(params: Mapping[str, Value], axis: int) -> dict[str, Value]:
    """Return the parameters of one axis; windows stand side by side where no stride is given."""
    found = {n: v[axis] if isinstance(v, tuple) and axis < len(v) else v for n, v in params.items()}
    if found.get("stride", 1) is None:
        found["stride"] = found["kernel_size"]
    return found


def computed(formula: str, axis: str, size: int | str, params: Mapping[str, Value]) -> int | None:
    """Return what a formula gives, None where it holds a word in place of a number."""
    text = formula.replace("·", "*").replace("−", "-")
    for sign, call in (("⌊", "floor("), ("⌈", "ceil("), ("⌋", ")"), ("⌉", ")")):
        text = text.replace(sign, call)
    names = {axis: size, **params}
    used = {name: names[name] for name in re.findall(r"[A-Za-z_]+", text) if name in names}
    if any(type(value) not in (int, float) for value in used.values()):
        return None  # a word such as "same", or a free axis
    return int(eval(text, {"floor": floor, "ceil": ceil, **used}))  # noqa: S307 - our own words
