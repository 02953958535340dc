"""Expressions are arithmetic over parameters and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nodes.expressions import Expr, ExpressionError, evaluate, names_in, parse_expression

HOSTILE = [
    "__import__('os').system('true')",
    "os.system",
    "a.b",
    "a[0]",
    "a(1)",
    "min()",
    "min(*a)",
    "min(a, key=b)",
    "min(a)(b)",
    "exec(a)",
    "lambda: 1",
    "[a for a in b]",
    "{a: b}",
    "(1, 2)",
    "[1]",
    "a if b else c",
    "a and b",
    "not a",
    "a < b",
    "a := 1",
    "a = 1",
    "'text'",
    "b'bytes'",
    "f'{a}'",
    "True",
    "None",
    "...",
    "1j",
    "_a",
    "__class__",
    "a @ b",
    "a << b",
    "a | b",
    "~a",
    "await a",
    "yield",
    "*a",
    "a; b",
    "a\nb",
    "",
    " ",
    "a\x00",
    "größe",
    "a + " * 60 + "a",
    "(" * 100 + "a" + ")" * 100,
    "-" * 150 + "a",
    "2 **" * 40 + "2",
]

numbers = st.integers(-300, 300)
leaves = numbers.map(str) | st.sampled_from(["width", "depth"])
arithmetic = st.recursive(
    leaves,
    lambda inner: st.builds("({} {} {})".format, inner, st.sampled_from("+-*"), inner),
    max_leaves=6,
)


@pytest.mark.parametrize("text", HOSTILE)
def test_that_what_is_no_arithmetic_is_refused(text: str) -> None:
    with pytest.raises(ExpressionError):
        parse_expression(text)


@given(st.text(max_size=60))
def test_that_any_text_is_parsed_or_refused(text: str) -> None:
    try:
        expression = parse_expression(text)
    except ExpressionError:
        return
    assert parse_expression(expression.text) == expression


@given(arithmetic, numbers, numbers)
def test_that_arithmetic_has_the_value_that_python_gives_it(
    text: str, width: int, depth: int
) -> None:
    values = {"width": width, "depth": depth}

    assert evaluate(parse_expression(text), values) == eval(text, {}, values)  # noqa: S307


@given(arithmetic)
def test_that_the_canonical_spelling_reads_back_as_itself(text: str) -> None:
    expression = parse_expression(text)

    assert parse_expression(str(expression)) == expression


def test_that_an_expression_too_long_in_canonical_spelling_is_refused_at_once() -> None:
    text = "+".join(["channels1"] * 19)
    assert len(text) < 200

    with pytest.raises(ExpressionError, match="at most 200 characters"):
        parse_expression(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("7 // 2", 3),
        ("7 % 4", 3),
        ("7 / 2", 3.5),
        ("2 ** 10", 1024),
        ("max(width, 5)", 8),
        ("min(width, 5, 3)", 3),
        ("round(width / 3)", 3),
        ("round(width / 3, 1)", 2.7),
        ("round(width * 3, -1)", 20),
        ("-width", -8),
        ("1e-3 * width", 0.008),
    ],
)
def test_that_operators_and_functions_are_computed(text: str, value: float) -> None:
    assert evaluate(parse_expression(text), {"width": 8}) == value


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1 / (width - 8)", "cannot be computed"),
        ("1 % 0", "cannot be computed"),
        ("2 ** 65", "too large"),
        ("10 ** 60", "too large"),
        ("9 ** 9 ** 9", "too large"),
        ("9007199254740993 * width", "too large"),
        ("(-8) ** 0.5", "too large"),
        ("1e999", "no finite value"),
        ("round(1e999)", "cannot be computed"),
        ("round(5, -1000000000)", "'round(5, -1000000000)' rounds to too many digits"),
        ("round(width, -21)", "rounds to too many digits"),
        ("round(width, 10 ** 15)", "rounds to too many digits"),
        ("height", "there is no parameter 'height' (known: name, width)"),
        ("name * 2", "holds 'abc', which is no number"),
    ],
)
def test_that_what_has_no_value_says_why(text: str, said: str) -> None:
    with pytest.raises(ExpressionError) as refused:
        evaluate(parse_expression(text), {"width": 8, "name": "abc"})

    assert said in str(refused.value)


def test_that_names_are_those_of_parameters_and_not_of_functions() -> None:
    assert names_in(parse_expression("max(width, 2 * depth)")) == {"width", "depth"}
    assert names_in(Expr("3 + 4")) == frozenset()
