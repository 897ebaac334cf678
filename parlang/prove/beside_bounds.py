"""Facts at every bound of a rule, and just beside it: where two readings of a sentence part.

For «từ 80% đến dưới 100%» of a ratio: 800/1000, 799/1000, 801/1000; 1000/1000, 999/1000.
"""

from __future__ import annotations

from collections.abc import Iterator

from parlang.ir.facts import Facts
from parlang.ir.nodes import And, Condition, Expr, Not, Or, Within
from parlang.ir.relations import plain
from parlang.lowered.from_ir import lower_value
from parlang.lowered.nodes import Compare, Constant, Operator
from parlang.lowered.nodes import Condition as Lowered
from parlang.prove.outcomes import Listing
from parlang.prove.replay import replayed
from parlang.prove.rule import RuleInQuestion
from parlang.prove.solving.divisors import divisors_in
from parlang.prove.solving.sessions import session_of
from parlang.prove.solving.solver import Session, Solver

MANY = (1000, 100)
BESIDE: tuple[Operator, ...] = ("==", "<", ">")


def beside_bounds(rule: RuleInQuestion, solver: Solver | None) -> Iterator[Facts]:
    """Give facts at each bound that a rule compares with, and on both sides of it, as near as may be."""
    session = session_of(rule.space, solver)
    for before, subject, mark in _bounds(rule):
        sides = [lower_value(each, rule.setting.figures) for each in (subject, mark)]
        for operator in BESIDE:
            facts = _near(rule, session, (*before, Compare(operator, *sides)))
            if facts is not None and replayed(rule, facts).kind == "scored":
                yield facts


def _near(rule: RuleInQuestion, session: Session, conditions: tuple[Lowered, ...]) -> Facts | None:
    """Give facts as near to a bound as may be: shares of many, of which one more or less is little."""
    divisors = divisors_in(conditions)
    for many in MANY:
        fine = tuple(Compare("==", each, Constant(many)) for each in divisors)
        result = session.find(*conditions, *fine, simple=True)
        if not isinstance(result, str):
            return rule.facts(result)
    result = session.find(*conditions, simple=True)
    return None if isinstance(result, str) else rule.facts(result)


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
