"""Facts at every bound of a rule, and just beside it: where two readings of a sentence part.

For «từ 80% đến dưới 100%» of a ratio: 40/50; 39/50; 50/50; 49/50.
"""

from __future__ import annotations

from collections.abc import Iterator

from parlang.ir.facts import Facts
from parlang.ir.nodes import And, Condition, Expr, Not, Or, Within
from parlang.ir.relations import plain
from parlang.lowered.from_ir import lower_value
from parlang.lowered.nodes import Compare, Operator
from parlang.lowered.nodes import Condition as Lowered
from parlang.prove.outcomes import Listing
from parlang.prove.replay import replayed
from parlang.prove.rule import RuleInQuestion
from parlang.prove.sessions import session_of
from parlang.prove.solver import Solver

BESIDE: tuple[Operator, ...] = ("==", "<", ">")


def beside_bounds(rule: RuleInQuestion, solver: Solver | None) -> Iterator[Facts]:
    """Give facts at each bound that a rule compares with, and on both sides of it, as near as may be."""
    session = session_of(rule.space, solver)
    for before, subject, mark in _bounds(rule):
        sides = [lower_value(each, rule.setting.figures) for each in (subject, mark)]
        for operator in BESIDE:
            result = session.find(*before, Compare(operator, *sides), simple=True)
            facts = None if isinstance(result, str) else rule.facts(result)
            if facts is not None and replayed(rule, facts).kind == "scored":
                yield facts


def _bounds(rule: RuleInQuestion) -> Iterator[tuple[tuple[Lowered, ...], Expr, Expr]]:
    """Give what each list compares with what, each once."""
    seen: list[tuple[Expr, Expr]] = []
    for listing in rule.outcomes.listings:
        for subject, mark in _compared(listing):
            pair = (plain(subject), plain(mark))
            if pair not in seen:
                seen.append(pair)
                yield listing.before, subject, mark


def _compared(listing: Listing) -> Iterator[tuple[Expr, Expr]]:
    for each in listing.alternatives:
        for within in () if each.when is None else _withins(each.when):
            yield from ((within.subject, end) for end in (within.low, within.high) if end is not None)


def _withins(condition: Condition) -> Iterator[Within]:
    match condition:
        case Within():
            yield condition
        case And(items=items) | Or(items=items):
            for item in items:
                yield from _withins(item)
        case Not(operand=operand):
            yield from _withins(operand)
        case _:
            return
