"""Puts other names, numbers or arithmetic in the place of the names that a value reads."""

from __future__ import annotations

import ast
from collections.abc import Mapping

from nodes.copies import names_for
from nodes.expressions import Expr, ExpressionError, Scalar, evaluate, names_in, parse_expression
from nodes.graph import Node
from nodes.params import Value, expressions_in


def substituted(value: Value, known: Mapping[str, Scalar | Expr]) -> Value:
    """Return a value in whose expressions the known names stand for what they are.

    What is then without names is computed; ExpressionError where that cannot be, and where the
    text becomes too long.
    """
    if isinstance(value, tuple):
        return tuple(substituted(part, known) for part in value)
    if not isinstance(value, Expr):
        return value
    numbers = {name: found for name, found in known.items() if not isinstance(found, Expr)}
    if names_in(value) <= numbers.keys():
        return evaluate(value, numbers)
    tree = ast.parse(value.text, mode="eval")
    return parse_expression(ast.unparse(_Substitution(known).visit(tree)))


def node_substituted(node: Node, known: Mapping[str, Scalar | Expr]) -> Node:
    """Return a node with what its parameters and its repeat read put in its place.

    ExpressionError as of `substituted`, and where the repeat would be no whole number.
    """
    params = {name: substituted(value, known) for name, value in node.params.items()}
    params = dict(node.layer.trimmed(params)) if node.layer else params
    repeat = substituted(node.repeat, known)
    if not isinstance(repeat, Expr) and type(repeat) is not int:
        message = f"{node.name} would be repeated {repeat} times, which is no whole number"
        raise ExpressionError(message)
    changed = params != dict(node.params) or repeat != node.repeat
    return node.with_(params=params, repeat=repeat) if changed else node


def names_read(node: Node) -> frozenset[str]:
    """Return the names that the parameters and the repeat of a node read from around it."""
    values = (*node.params.values(), node.repeat)
    found = frozenset(
        name
        for value in values
        for expression in expressions_in(value)
        for name in names_in(expression)
    )
    return found - names_for(node, {}).keys()


class _Substitution(ast.NodeTransformer):
    """Replaces names; those of functions stay."""

    def __init__(self, known: Mapping[str, Scalar | Expr]) -> None:
        self._known = known

    def visit_Name(self, node: ast.Name) -> ast.expr:
        found = self._known.get(node.id)
        return node if found is None else _tree(found)

    def visit_Call(self, node: ast.Call) -> ast.Call:
        node.args = [self.visit(argument) for argument in node.args]
        return node


def _tree(found: Scalar | Expr) -> ast.expr:
    if isinstance(found, Expr):
        return ast.parse(found.text, mode="eval").body
    number = int(found) if isinstance(found, bool) else found
    size = ast.Constant(abs(number))
    return ast.UnaryOp(ast.USub(), size) if number < 0 else size
