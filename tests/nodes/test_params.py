"""Kinds of parameter value: exact types, ranges, and text that reads back as the value."""

import math
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import nodes.library  # noqa: F401 - declares the layers
from nodes.expressions import Expr, parse_expression
from nodes.layer import LAYERS
from nodes.params import (
    LARGEST,
    Choice,
    FilePath,
    Flag,
    Inferred,
    InferredSizes,
    Integer,
    Integers,
    Kind,
    ParameterError,
    Real,
    Reals,
    Sizes,
    Text,
    Value,
    expressions_in,
    resolved,
)
from tests.nodes.strategies import values_of


class Whole(int):
    """A whole number of another type, as numpy and enums have them."""


class Word(str):
    """A text of another type."""

    __slots__ = ()


wholes = st.integers(-LARGEST, LARGEST)
finite = st.floats(-LARGEST, LARGEST)

ROUND_TRIPS: dict[str, tuple[Kind, st.SearchStrategy[Any]]] = {
    "integer": (Integer(), wholes),
    "integer with words": (Integer(min=0, words=("same",)), st.just("same") | st.integers(0, 99)),
    "optional integer": (Integer(optional=True), st.none() | wholes),
    "real": (Real(), finite),
    "optional real": (Real(optional=True), st.none() | finite),
    "flag": (Flag(), st.booleans()),
    "optional flag": (Flag(optional=True), st.none() | st.booleans()),
    "choice": (Choice(options=("none", "tanh")), st.sampled_from(["none", "tanh"])),
    "text": (Text(), st.text(st.characters(min_codepoint=32, max_codepoint=126))),
    "file": (FilePath(suffixes=(".csv",)), st.text(st.characters(min_codepoint=32))),
    "pair": (Sizes(count=2), wholes | st.tuples(wholes, wholes)),
    "pair with words": (Sizes(count=2, words=("same",)), st.just("same") | wholes),
    "pair with holes": (
        Sizes(count=2, holes=True),
        st.tuples(st.none() | st.integers(1, 9), st.none() | st.integers(1, 9)),
    ),
    "integers": (Integers(), st.lists(wholes, max_size=8).map(tuple)),
    "integers with words": (
        Integers(words=("T",)),
        st.lists(st.just("T") | st.integers(1, 9), max_size=8).map(tuple),
    ),
    "reals": (Reals(count=2), st.tuples(finite, finite)),
    "inferred": (Inferred(port="x", axis=1), st.none() | st.integers(1, LARGEST)),
    "inferred sizes": (
        InferredSizes(port="x", axis=-1),
        st.none()
        | st.integers(1, 99)
        | st.lists(st.integers(1, 9), min_size=2, max_size=8).map(tuple),
    ),
}

WRONG: list[tuple[Kind, Any]] = [
    (Integer(), True),
    (Integer(), Whole(3)),
    (Integer(), 3.5),
    (Integer(), math.nan),
    (Integer(), math.inf),
    (Integer(), LARGEST + 1),
    (Integer(), -LARGEST - 1),
    (Integer(), 10**5000),
    (Integer(), "3"),
    (Integer(words=("same",)), Word("same")),
    (Integer(), None),
    (Integer(), (3,)),
    (Integer(), {"expr": "a"}),
    (Integer(min=1), 0),
    (Integer(max=5), 6),
    (Real(), True),
    (Real(), math.nan),
    (Real(), math.inf),
    (Real(), -math.inf),
    (Real(), LARGEST + 1),
    (Real(), "0.5"),
    (Real(), 1j),
    (Real(min=0.0), -0.1),
    (Real(max=1.0), 1.1),
    (Real(above=0.0), 0.0),
    (Flag(), 1),
    (Flag(), 0),
    (Flag(), "true"),
    (Choice(options=("a", "b")), "c"),
    (Choice(options=("a", "b")), Word("a")),
    (Choice(options=("a", "b")), ["a"]),
    (Text(), 3),
    (Text(), "line\nline"),
    (Text(), "a" * 5000),
    (Text(pattern="[a-z]+"), "a\n"),
    (Text(), Word("a")),
    (FilePath(), "a\x00b"),
    (Sizes(count=2), (1, 2, 3)),
    (Sizes(count=2), (1, True)),
    (Sizes(count=2), (1, 2.5)),
    (Sizes(count=2), (1, None)),
    (Sizes(count=2), (1, (2, 3))),
    (Sizes(count=2), [1, [2, 3]]),
    (Sizes(count=2, min=1), (1, 0)),
    (Sizes(count=2), LARGEST + 1),
    (Integers(), (1, True)),
    (Integers(), "T"),
    (Integers(words=("T",)), ("X",)),
    (Integers(longest=2), (1, 2, 3)),
    (Integers(shortest=1), ()),
    (Reals(count=2), (0.5,)),
    (Reals(count=2), (0.5, True)),
    (Reals(count=2), (0.5, math.nan)),
    (Reals(count=2), (0.5, 10**400)),
    (Inferred(port="x", axis=1), 0),
    (Inferred(port="x", axis=1), True),
    (InferredSizes(port="x", axis=1), ()),
    (InferredSizes(port="x", axis=1), (3, 0)),
    (InferredSizes(port="x", axis=1), (3, None)),
    (InferredSizes(port="x", axis=1), tuple(range(1, 20))),
]

EXPRESSION = parse_expression("channels * 4")


@pytest.mark.parametrize("name", ROUND_TRIPS)
@given(data=st.data())
def test_that_the_text_of_a_value_reads_back_as_the_value(name: str, data: st.DataObject) -> None:
    kind, values = ROUND_TRIPS[name]
    value = data.draw(values)
    assert kind.problem(value) is None

    assert kind.parse(kind.text(value)) == value


@given(data=st.data())
def test_that_every_parameter_of_every_layer_reads_its_own_text(data: st.DataObject) -> None:
    layer = LAYERS[data.draw(st.sampled_from(sorted(LAYERS)))]
    assume(layer.parameters)
    kind = data.draw(st.sampled_from(layer.parameters)).kind
    value = data.draw(values_of(kind))

    assert kind.parse(kind.text(value)) == value


@pytest.mark.parametrize(("kind", "value"), WRONG, ids=lambda part: type(part).__name__)
def test_that_a_wrong_value_is_refused_in_words(kind: Kind, value: Any) -> None:  # noqa: ANN401
    problem = kind.problem(kind.normal(value))

    assert problem
    assert problem.startswith("must ")
    assert len(problem) < 200


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (Integer(), ""),
        (Integer(), "3.5"),
        (Integer(), "a b"),
        (Integer(), "a.b"),
        (Integer(max=9), "5 + 5"),
        (Real(), "1/0"),
        (Real(), "1e999"),
        (Real(), "-"),
        (Flag(), "not sure"),
        (Flag(), "2"),
        (Flag(literal=True), "maybe"),
        (Choice(options=("a", "b")), "c"),
        (Sizes(count=2), "1, 2, 3"),
        (Sizes(count=2), "1, x.y"),
        (Integers(shortest=1), ""),
        (Reals(count=2), "0.9"),
        (Reals(count=2), "0.9, b()"),
        (Inferred(port="x", axis=1), "many sizes"),
        (InferredSizes(port="x", axis=1), "3, 0"),
        (Text(pattern="[a-z]*"), "A"),
    ],
)
def test_that_a_text_that_is_no_value_is_refused_in_words(kind: Kind, text: str) -> None:
    with pytest.raises(ParameterError, match=r"^(must|cannot) "):
        kind.parse(text)


@given(st.text(max_size=30))
def test_that_any_typed_text_is_a_value_or_refused(text: str) -> None:
    for kind, _ in ROUND_TRIPS.values():
        try:
            value = kind.parse(text)
        except ParameterError:
            continue
        assert kind.problem(value) is None


def test_that_arithmetic_may_be_typed_for_a_number() -> None:
    assert Integer().parse("64 * 2") == 128
    assert Real().parse("1 / 4") == 0.25
    assert Sizes(count=2).parse("2 * 3, 4") == (6, 4)
    assert Integer().parse("6 / 2") == 3


def test_that_a_name_is_typed_as_an_expression_over_parameters() -> None:
    assert Integer().parse("channels*4") == EXPRESSION
    assert Sizes(count=2).parse("channels*4, 1") == (EXPRESSION, 1)
    assert Flag().parse("with_bias") == parse_expression("with_bias")
    assert Integers().parse("1, width") == (1, parse_expression("width"))


def test_that_brackets_around_a_list_are_left_out_and_those_of_arithmetic_stay() -> None:
    assert Integers().parse("[1, 2]") == (1, 2)
    assert Integers().parse("((1, 2))") == (1, 2)
    assert Integers().parse("(1 + 2) * 3, 4 * (5 + 6)") == (9, 44)
    assert Integers().parse("max(1, 2), min(3, 4)") == (2, 3)
    assert Sizes(count=2).parse("(7)") == 7


def test_that_spellings_of_one_value_become_one_value() -> None:
    assert type(Real().normal(1)) is float
    assert type(Integer().normal(2.0)) is int
    assert Sizes(count=2).normal([1, 2]) == (1, 2)  # type: ignore[arg-type]
    assert Integers().normal(5) == (5,)
    assert Reals(count=2).normal((0, 1)) == (0.0, 1.0)
    assert InferredSizes(port="x", axis=-1).normal((8,)) == 8
    assert Text(optional=True).normal("") is None


def test_that_the_minus_sign_of_typesetting_is_understood() -> None:
    assert Real().parse("\u22120.5") == -0.5


def test_that_spaces_in_a_text_are_kept() -> None:
    assert Text().parse(" target") == " target"


def test_that_a_literal_parameter_takes_no_expression() -> None:
    assert Integer(literal=True).problem(EXPRESSION)
    assert Integers(literal=True).problem((1, EXPRESSION))
    assert Choice(options=("a",)).problem(EXPRESSION)
    assert Text().problem(EXPRESSION)
    assert Integer().problem(EXPRESSION) is None


def test_that_required_default_and_preset_are_told_apart() -> None:
    needed = Integer(preset=16)
    assert (needed.required, needed.stored, needed.start, needed.absent) == (True, True, 16, 16)
    changed = Integer(default=0, preset=1)
    assert (changed.required, changed.stored, changed.start, changed.absent) == (False, False, 1, 0)
    read = Inferred(port="x", axis=1)
    assert (read.required, read.stored, read.start, read.absent) == (True, False, None, None)


@pytest.mark.parametrize(
    ("value", "result"),
    [
        (EXPRESSION, 12),
        ((EXPRESSION, 5), (12, 5)),
        (7, 7),
        ("same", "same"),
        (None, None),
    ],
)
def test_that_expressions_inside_a_value_are_computed(value: Value, result: Value) -> None:
    assert resolved(value, {"channels": 3}) == result


def test_that_expressions_inside_a_value_are_found() -> None:
    assert list(expressions_in((1, EXPRESSION))) == [EXPRESSION]
    assert list(expressions_in(Expr("a"))) == [Expr("a")]
    assert list(expressions_in("text")) == []
