"""The solver z3 behind the door of `parlang.prove.solving.solver`: linear questions at once, others in three steps.

1.  Cross-multiplied, most questions are linear in whole numbers, for a rule divides mostly by one count: z3 decides.
2.  Else quotients are made inputs of their own; what is impossible then is impossible.
3.  Else every divisor is held at a round number, which makes the question linear; what is found then is found.
4.  Else z3 is asked as it stands; it may not know.

Limits are steps of z3 (`rlimit`), and each session has a context of its own, so that an answer depends neither on the
machine nor on what was asked of other rules.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

import z3

from parlang.lowered.nodes import Compare, Condition, Constant, Value
from parlang.lowered.to_integers import Inputs, condition_on_integers
from parlang.prove.solving.divisors import at_divisor, chosen_first, divisors_in
from parlang.prove.solving.linear import is_linear
from parlang.prove.solving.quotients import without_quotients
from parlang.prove.solving.solver import NEVER, UNKNOWN, Found, Result, Space
from parlang.prove.solving.z3.simplest import Simplest
from parlang.prove.solving.z3.terms import Term, Terms

LIMIT = 2_000_000  # steps of one linear question
LIMIT_CURVED = 300_000  # of one that is not: what is found at all is found soon
ROUND_DIVISORS = (10, 20, 50, 100, 200, 500, 1000, 1, 2, 3, 5, 10_000, 100_000, 1_000_000)


class Z3Solver:
    """Opens sessions; see the module."""

    def session(self, space: Space) -> Z3Session:
        """Begin to ask about a space."""
        return Z3Session(space)


@dataclass(frozen=True, slots=True)
class _Prepared:
    """A condition as it is asked: on rationals without divisors that are choices, on integers, and as a term of z3."""

    given: Condition  # kept, so that no other condition takes its identity
    chosen: Condition
    whole: Condition
    term: Term
    linear: bool
    divisors: tuple[Value, ...]


class Z3Session:
    """Questions about one space.

    Conditions stand in the solver one upon the other. A question takes away only those that it does not begin with: the
    cases of a list, each of which begins with what the cases before leave, are asked in the time of one.
    """

    def __init__(self, space: Space) -> None:
        self._space = space
        self._inputs = Inputs(grains=dict(space.grains), ranges=dict(space.ranges))
        self._context = z3.Context()
        self._terms = Terms(self._context)
        self._solver = z3.Solver(ctx=self._context)
        self._solver.set("random_seed", 0)
        self._known: dict[int, _Prepared] = {}
        self._standing: list[_Prepared] = []
        for key, (low, high) in space.ranges.items():
            self._solver.add(self._terms.input(key) >= low, self._terms.input(key) <= high)

    def about(self, space: Space) -> Z3Session:
        """Begin to ask about another space."""
        return Z3Session(space)

    def find(self, *conditions: Condition, simple: bool = False) -> Result:
        """Give inputs for which all conditions hold."""
        try:
            asked = [self._prepared(each) for each in (*self._space.known, *conditions)]
            if all(each.linear for each in asked):
                return self._linear(asked, simple=simple)
            if self._impossible_without_quotients(asked):
                return NEVER
            found = next(self._held(asked, simple=simple), None)
            return self._answer(asked, simple=simple, limit=LIMIT_CURVED) if found is None else found
        except ZeroDivisionError:
            return UNKNOWN

    def _linear(self, asked: Sequence[_Prepared], *, simple: bool) -> Result:
        divided = any(each.divisors for each in asked)
        result = self._answer(asked, simple=simple and not divided)
        if simple and divided and not isinstance(result, str):
            return next(self._held(asked, simple=True), None) or self._answer(asked, simple=True)
        return result

    def _held(self, asked: Sequence[_Prepared], *, simple: bool) -> Iterator[Found]:
        """Give what is found with all divisors at one round number, for one number after the other."""
        divisors = tuple(dict.fromkeys(divisor for each in asked for divisor in each.divisors))
        for number in ROUND_DIVISORS if divisors else ():
            fixed = Constant(number)
            same = (Compare("==", divisor, fixed) for divisor in divisors)
            held = [self._made(each) for each in (*same, *(at_divisor(each.chosen, fixed) for each in asked))]
            result = self._answer(held, simple=simple) if all(each.linear for each in held) else UNKNOWN
            if not isinstance(result, str):
                yield result

    def _impossible_without_quotients(self, asked: Sequence[_Prepared]) -> bool:
        taken = without_quotients((each.chosen for each in asked), self._inputs)
        if taken is None:
            return False
        conditions, quotients = taken
        whole = tuple(condition_on_integers(each, quotients.with_quotients) for each in conditions)
        if not all(map(is_linear, whole)):
            return False
        self._stand_on(())
        self._terms.numbers.update(quotients.names.values())
        self._solver.push()
        try:
            self._solver.set("rlimit", LIMIT)
            self._solver.add(*map(self._terms.condition, whole))
            return bool(self._solver.check() == z3.unsat)
        finally:
            self._solver.pop()
            self._terms.forget(quotients.names.values())

    def _answer(self, asked: Sequence[_Prepared], *, simple: bool, limit: int = LIMIT) -> Result:
        self._stand_on(asked)
        self._solver.push()
        try:
            self._solver.set("rlimit", limit)
            self._solver.add(*self._terms.sides)
            answer = self._solver.check()
            if answer == z3.unsat:
                return NEVER
            if answer != z3.sat:
                return UNKNOWN
            found = self._terms.found(self._solver.model(), self._space.ranges)
            return Simplest(self._solver, self._terms, self._space).of(found) if simple else found
        finally:
            self._solver.pop()

    def _stand_on(self, asked: Sequence[_Prepared]) -> None:
        """Let just these conditions stand in the solver, those at the bottom as they stand already."""
        pairs = zip(self._standing, asked, strict=False)
        common = sum(1 for _ in takewhile(lambda pair: pair[0] is pair[1], pairs))
        self._solver.pop(len(self._standing) - common)
        for each in asked[common:]:
            self._solver.push()
            self._solver.add(each.term)
        self._standing = list(asked)

    def _prepared(self, condition: Condition) -> _Prepared:
        """Give a condition prepared, once for each that is asked again."""
        if id(condition) not in self._known:
            self._known[id(condition)] = self._made(condition)
        return self._known[id(condition)]

    def _made(self, condition: Condition) -> _Prepared:
        chosen = chosen_first(condition)
        whole = condition_on_integers(chosen, self._inputs)
        return _Prepared(
            given=condition,
            chosen=chosen,
            whole=whole,
            term=self._terms.condition(whole),
            linear=is_linear(whole),
            divisors=divisors_in((chosen,)),
        )
