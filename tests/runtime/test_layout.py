"""Long statements are broken as `ruff format` breaks them."""

from __future__ import annotations

import ast
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from runtime.data.steps import python_literal
from runtime.layout import laid_out


def formatted(text: str) -> str:
    """Return what `ruff format` makes of a text."""
    command = [sys.executable, "-m", "ruff", "format", "--isolated", "-"]
    done = subprocess.run(command, input=text, capture_output=True, text=True, check=True)
    return done.stdout


STATEMENTS = [
    "x = self.conv(x)",
    f"x = self.{'c' * 40}({', '.join(['argument'] * 6)})",
    f"x = self.{'c' * 40}({', '.join(['argument'] * 12)})",
    f"x = torch.cat([{', '.join(f'branch{n}' for n in range(4))}], dim=1)",
    f"x = torch.cat([{', '.join(f'branch_number_{n}' for n in range(5))}], dim=1)",
    f"x = torch.cat([{', '.join(f'branch_number_{n}' for n in range(9))}], dim=1)",
    f"self.stage = nn.Sequential(*({'Basic' * 8}Block(channels=64) for _ in range(12)))",
    f"self.stage = nn.Sequential(*({'Basic' * 11}Block(channels=64, wide=1) for _ in range(9)))",
    f"{'c' * 40} = {'c' * 40}.permute(0, 2, 1)",
    f"y = {'a' * 20} * torch.sigmoid({'b' * 30} + {'c' * 14})",
    f"y = torch.sigmoid({'b' * 30}, {'c' * 14}) + {'a' * 20}[:, None]",
    f"y = torch.sigmoid({'b' * 30}, {'c' * 14}) + {'a' * 29}",
    f"y = ({'b' * 30} + {'c' * 24}) * {'a' * 29}",
    f"y: Tensor = {'a' * 20} * torch.sigmoid({'b' * 30} + {'c' * 14}) - {'d' * 40}",
    f"y = {'b' * 30} + {'c' * 24} - torch.tanh({'a' * 29})",
    f"y = {'b' * 30} * {'c' * 24} - torch.tanh({'a' * 29})",
    f"y = {'b' * 30} * {'c' * 44} - torch.tanh({'a' * 49}, max=1)",
    f"y = torch.sigmoid({'a' * 34} + {'b' * 31} + {'c' * 27}) * {'d' * 9}",
    f"y = torch.sigmoid({'a' * 34} + {'b' * 31} + {'c' * 27})",
    f"y = torch.clamp({'a' * 34} + {'b' * 31} + {'c' * 27}, min=0)",
    f"x, {'b' * 30}, y = *self.{'c' * 24}(x, target), self.{'c' * 24}.log_prob(x)",
    f"return {' + '.join(letter * 25 for letter in 'abcd')}",
    f"y = {'b' * 30} >= {'c' * 24} - torch.tanh({'a' * 29})[:, None]",
    'return {"loss": loss, '
    + ", ".join(f'"part_number_{n}": part_number_{n}' for n in range(4))
    + "}",
]


@pytest.mark.parametrize("statement", STATEMENTS)
def test_that_a_statement_is_laid_out_as_ruff_does(statement: str) -> None:
    indent = "    " if not statement.startswith("self") else "        "
    lines = laid_out(statement, len(indent) // 4)
    head = "class A:\n    def f(self):\n" if len(indent) == 8 else "def f(self, x):\n"
    text = head + "\n".join(lines) + "\n"
    assert formatted(text) == text


@settings(max_examples=15, deadline=None)
@given(st.lists(st.from_regex(r"[a-z_]{1,30}", fullmatch=True), min_size=1, max_size=12))
def test_that_any_call_is_laid_out_as_ruff_does(names: list[str]) -> None:
    words = [f"{name}x" for name in names]
    text = "\n".join(laid_out(f"x = F.function({', '.join(words)}, dim=1)")) + "\n"
    assert formatted(text) == text


def test_that_a_definition_is_broken_at_its_arguments() -> None:
    given_text = ", ".join(f"argument_{n}: Tensor" for n in range(4))
    lines = laid_out(f"def forward(self, {given_text}) -> tuple[Tensor, Tensor]:")
    text = "\n".join([*lines, "    return x, y"]) + "\n"
    assert formatted(text) == text


def test_that_defaults_of_arguments_are_no_assignments() -> None:
    given_ = ", ".join(f"argument_number_{number}: int = {number}" for number in range(4))
    lines = laid_out(f"def __init__(self, {given_}) -> None:", 1)
    text = "class A:\n" + "\n".join(lines) + "\n        pass\n"
    assert formatted(text) == text


WORDS = st.text() | st.sampled_from(
    [
        *("1 = strongly disagree", "3 = neither, nor", "(a = b", "a) = [b", "return ", "x if y"),
        *("a + b, c", "for x in y", 'say "a = b"', "\\", '\\"', "def f(x = 1):", "{,}", "#"),
    ]
)
VALUES = st.recursive(
    WORDS.map(python_literal) | st.sampled_from(["x", "3", "self.layer(x)", "x + y"]),
    lambda inner: st.builds(
        lambda form, parts: form.format(", ".join(parts)),
        st.sampled_from(["f({})", "[{}]", "({},)", "x[{}]", "f({}, a=1)", "({})"]),
        st.lists(inner, min_size=1, max_size=4),
    ),
    max_leaves=20,
)


@settings(max_examples=400, deadline=None)
@given(st.sampled_from(["x = {}", "self.names = {}", "return {}", "{}", "x: Tensor = {}"]), VALUES)
def test_that_a_statement_says_the_same_when_it_is_laid_out(form: str, value: str) -> None:
    statement = form.format(value)
    text = "\n".join(["def f(x):", *laid_out(statement, 1)])
    assert ast.dump(ast.parse(text)) == ast.dump(ast.parse(f"def f(x):\n    {statement}"))


def test_that_words_with_signs_of_equality_and_commas_are_not_torn_apart() -> None:
    classes = ("1 = strongly disagree", "2 = disagree", "3 = neither, nor", "4 = agree")
    lines = laid_out(f'columns = {{"answer": {python_literal(classes * 2)}}}', 1)
    text = "\n".join(["def f():", *lines, "    return columns"]) + "\n"
    assert formatted(text) == text
    assert lines[:3] == [
        "    columns = {",
        '        "answer": (',
        '            "1 = strongly disagree",',
    ]
