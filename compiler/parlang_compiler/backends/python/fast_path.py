"""One function for all leaves at once, on complete figures: straight code, for many units.

Before::

    the leaves, each a tree of steps

After::

    def points(a: int, b: int, *, period: int) -> tuple[int, int, int]:
        if a >= b: p1 = 100 …
        p2 = 25 * c
        return p1, p2, p1 + p2
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import lcm

from parlang.ir.nodes import Part, Ruleset
from parlang.ir.walk import PERIOD
from parlang.lowered.nodes import (
    Choose,
    Constant,
    Day,
    Give,
    Given,
    LeaveOut,
    Pend,
    Product,
    Select,
    Term,
    Tree,
    Value,
    each_term,
    needs_of,
    terms_of,
)
from parlang.lowered.simplify import undeclared
from parlang_compiler.backends.python.code import SUM, Atom, Call, Chain, Choice, Code, flat, laid_out
from parlang_compiler.backends.python.expressions import Names, value_code
from parlang_compiler.backends.python.leaves import LeafCode, definition
from parlang_compiler.backends.python.statements import Assigned, statements
from parlang_compiler.backends.python.text import LINE, docstring, names_of


def total_unit(ruleset: Ruleset) -> int | None:
    """Give what the total is a whole number of: the unit of points, or a finer one that every cap needs."""
    if ruleset.points_decimals is None:
        return None
    return lcm(10**ruleset.points_decimals, *(part.maximum.denominator for part in ruleset.outside))


def points_function(ruleset: Ruleset, leaves: Sequence[LeafCode]) -> list[str]:
    """Give the function `points`."""
    trees = [undeclared(code.leaf.tree) for code in leaves]
    asked = {key for tree in trees for key in needs_of(tree)}
    keys = [figure.key for figure in ruleset.figures if figure.key in asked]
    arguments = names_of(keys)
    days = dict.fromkeys(day for tree in trees for day in _days(tree))
    names = Names(arguments | {PERIOD: PERIOD}, {day: f"day_{n}" for n, day in enumerate(days, start=1)}, fast=True)
    targets = {code.part.path: f"p{n}" for n, code in enumerate(leaves, start=1)}
    parameters = [*_parameters(ruleset, keys, arguments), "*", "period: int" if days else "period: int | None = None"]
    outcomes = {code.part.path: set(_outcomes(tree)) for code, tree in zip(leaves, trees, strict=True)}
    lines = definition("points", parameters, _result(ruleset, trees))
    lines += docstring(_about(ruleset, leaves), 4)
    for day, name in names.days.items():
        lines += laid_out(f"    {name} = ", value_code(day, Names(names.figures)))
    for code, tree in zip(leaves, trees, strict=True):
        target = targets[code.part.path]
        shared = {value: f"{target}_{n}" for n, value in enumerate(_asked_again(tree), start=1)}
        lines.append(f"    # {code.part.path}")
        for value, name in shared.items():
            lines += laid_out(f"    {name} = ", value_code(value, names))
        flag = _pending_flag(target) if {"left_out", "pending"} <= outcomes[code.part.path] else None
        lines += [] if flag is None else [f"    {flag} = False"]
        lines += statements(tree, Assigned(target, flag), replace(names, shared=shared), 4)
    total = _Total(ruleset, targets, outcomes).code()
    returned = Call("", (*map(Atom, targets.values()), total))
    return [*lines, *_return(returned)]


def _asked_again(tree: Tree) -> list[Value]:
    """Give the choices that the first condition asks and that are asked again: computed once for all."""
    if not isinstance(tree, Choose) or not tree.arms:
        return []
    first = set(_choices(tree.arms[0].condition))
    counted = Counter(value for root in terms_of(tree) for value in _choices(root))
    return [value for value, count in counted.items() if count > 1 and value in first]


def _choices(root: Term) -> Iterator[Value]:
    """Give the choices between two numbers or figures; one of numbers with its coefficient, made positive."""
    for term in each_term(root):
        match term:
            case Select(_, Given(), Constant() | Given()) | Select(_, Constant(), Given()):
                yield term
            case Product((Constant(factor), Select(_, Constant(), Constant()) as choice)):
                yield Product((Constant(abs(int(factor))), choice))
            case _:
                continue


def _pending_flag(target: str) -> str:
    return f"{target}_pending"


def _return(code: Call) -> list[str]:
    line = f"    return {flat(code)[1:-1]}"
    return [line] if len(line) <= LINE else laid_out("    return ", code)


def _days(tree: Tree) -> Iterator[Day]:
    for root in terms_of(tree):
        yield from (term for term in each_term(root) if isinstance(term, Day))


def _parameters(ruleset: Ruleset, keys: list[str], names: dict[str, str]) -> list[str]:
    kinds = {figure.key: figure.kind for figure in ruleset.figures}
    return [f"{names[key]}: {'bool' if kinds[key] == 'yes_no' else 'int'}" for key in keys]


def _result(ruleset: Ruleset, trees: list[Tree]) -> str:
    one = "Exact" if ruleset.points_decimals is None else "int"
    some = any(not {"left_out", "pending"}.isdisjoint(_outcomes(tree)) for tree in trees)
    return f"tuple[{one} | None, ...]" if some else f"tuple[{one}, ...]"


def _about(ruleset: Ruleset, leaves: Sequence[LeafCode]) -> list[str]:
    measure = "exact fractions" if ruleset.points_decimals is None else "in 1/UNIT"
    return [
        "Give the points of every leaf, in order, and the total, for complete figures already validated.",
        "",
        f"Points are {measure}, the total in 1/TOTAL_UNIT; None is left out. Nothing is declared not to arise.",
        f"The leaves are {', '.join(code.part.path for code in leaves)}.",
    ]


def _outcomes(tree: Tree) -> Iterator[str]:
    match tree:
        case Choose(_, arms, otherwise):
            for below in (*(arm.tree for arm in arms), otherwise):
                yield from _outcomes(below)
        case Give():
            yield "points"
        case LeaveOut():
            yield "left_out"
        case Pend():
            yield "pending"
        case _:
            return


class _Total:
    """The expression of the total over the variables of the leaves."""

    def __init__(self, ruleset: Ruleset, targets: dict[str, str], outcomes: dict[str, set[str]]) -> None:
        self.ruleset, self.targets, self.outcomes = ruleset, targets, outcomes
        self.rational = ruleset.points_decimals is None
        self.scale = 1
        if ruleset.points_decimals is not None:
            self.scale = (total_unit(ruleset) or 1) // 10**ruleset.points_decimals

    def code(self) -> Code:
        pending = [path for path, found in self.outcomes.items() if "pending" in found]
        if any(self.outcomes[path] == {"pending"} for path in pending):
            return Atom("None")
        total = self.sum_of(
            [("+", self.node(part)) for part in self.ruleset.parts]
            + [("+" if part.level == "bonus" else "-", self.node(part)) for part in self.ruleset.outside]
        )
        if not pending:
            return total
        tests = [Atom(self.is_pending(path)) for path in pending]
        condition = Atom(" or ".join(flat(test) for test in tests))
        return Choice(Atom("None"), condition, total)

    def node(self, part: Part) -> Code:
        """A part in units of the total."""
        outside = part.level in ("bonus", "penalty")
        if not part.parts:
            code: Code = self.leaf(part.path)
            return self.capped(part, code) if outside else code
        below = [self.node(each) for each in part.parts]
        if part.combine == "highest" and len(below) > 1:
            code = Call("highest", (Call("", tuple(below)),)) if self.rational else Call("max", tuple(below))
        else:
            code = self.sum_of([("+", each) for each in below])
        return self.capped(part, code) if outside else code

    def is_pending(self, path: str) -> str:
        """None alone does not tell a leaf without a rule from one that is left out."""
        target = self.targets[path]
        return _pending_flag(target) if "left_out" in self.outcomes[path] else f"{target} is None"

    def leaf(self, path: str) -> Code:
        target = self.targets[path]
        if not self.outcomes[path].isdisjoint({"left_out", "pending"}):
            target = f"({target} or (0, 1))" if self.rational else f"({target} or 0)"
        return Atom(target) if self.scale == 1 else Atom(f"{self.scale} * {target}")

    def sum_of(self, terms: list[tuple[str, Code]]) -> Code:
        if self.rational:
            total: Code = Atom("(0, 1)")
            for sign, code in terms:
                total = Call("plus" if sign == "+" else "minus", (total, code))
            return total
        (_, first), *rest = terms
        return Chain(SUM, first, tuple(rest)) if rest else first

    def capped(self, part: Part, code: Code) -> Code:
        if self.rational:
            cap: Code = Call("", (Atom(str(part.maximum.numerator)), Atom(str(part.maximum.denominator))))
            return Call("lowest", (code, cap))
        unit = total_unit(self.ruleset) or 1
        return Call("min", (code, Atom(str(int(part.maximum * unit)))))
