"""An expression of Python in the notation of another: what an engine is given is what Python says, leaf by leaf.

    written("1 if a / b >= 0.8 else 0", JsonLogic())
    {"if": [{">=": [{"/": [{"var": "a"}, {"var": "b"}]}, 0.8]}, 1, 0]}

It knows arithmetic, comparison, `and`, a choice, `min`, `max` and `floor`.
"""

from __future__ import annotations

import ast
from functools import reduce
from typing import TypeVar

from benchmarks.notations import Notation
from benchmarks.rules import Comparison, Figure

T = TypeVar("T")
COMPARISONS: dict[type[ast.cmpop], Comparison] = {
    ast.Eq: "==", ast.GtE: ">=", ast.Gt: ">", ast.LtE: "<=", ast.Lt: "<",
}  # fmt: skip


def written(expression: str, notation: Notation[T]) -> T:
    """Write an expression."""
    return _written(ast.parse(expression, mode="eval").body, notation)


def rows(expression: str, notation: Notation[T]) -> tuple[list[tuple[T, T]], T]:
    """Write a choice as the rows of a table: tests with their values, and what is left."""
    cases, otherwise = _chain(ast.parse(expression, mode="eval").body)
    return _pairs(cases, notation), _written(otherwise, notation)


def _pairs(cases: list[tuple[ast.expr, ast.expr]], notation: Notation[T]) -> list[tuple[T, T]]:
    return [(_written(test, notation), _written(value, notation)) for test, value in cases]


def _chain(node: ast.expr) -> tuple[list[tuple[ast.expr, ast.expr]], ast.expr]:
    cases = []
    while isinstance(node, ast.IfExp):
        cases.append((node.test, node.body))
        node = node.orelse
    return cases, node


def _written(node: ast.expr, notation: Notation[T]) -> T:
    match node:
        case ast.Constant(value=int() | float() as value):
            return notation.number(value)
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() | float() as value)):
            return notation.number(-value)
        case ast.Name(id=name):
            return notation.figure(Figure(name))
        case ast.BinOp(left=left, op=op, right=right):
            return _sum(op, _written(left, notation), _written(right, notation), notation)
        case ast.Compare(left=left, ops=[op], comparators=[right]):
            return notation.compare(_written(left, notation), COMPARISONS[type(op)], _written(right, notation))
        case ast.BoolOp(op=ast.And(), values=values):
            return reduce(notation.both, (_written(each, notation) for each in values))
        case ast.IfExp():
            cases, otherwise = _chain(node)
            return notation.choose(_pairs(cases, notation), _written(otherwise, notation))
        case ast.Call(func=ast.Name(id=name), args=arguments):
            return _call(name, [_written(each, notation) for each in arguments], notation)
    raise ValueError(ast.unparse(node))


def _sum(op: ast.operator, left: T, right: T, notation: Notation[T]) -> T:
    match op:
        case ast.Add():
            return notation.plus(left, right)
        case ast.Sub():
            return notation.minus(left, right)
        case ast.Mult():
            return notation.times(left, right)
        case ast.Div():
            return notation.divide(left, right)
    raise ValueError(op)


def _call(name: str, arguments: list[T], notation: Notation[T]) -> T:
    if name == "floor":
        return notation.floor(*arguments)
    return {"min": notation.least, "max": notation.most}[name](*arguments)
