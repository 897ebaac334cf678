"""The solver z3 behind the door of `parlang.prove.solving.solver`: linear questions at once, others in three steps.

1.  Cross-multiplied, most questions are linear in whole numbers, for a rule divides mostly by one count: z3 decides.
2.  Else quotients are made inputs of their own; what is impossible then is impossible.
3.  Else every divisor is held at a round number, which makes the question linear; what is found then is found.
4.  Else z3 is asked as it stands; it may not know.

Limits are steps of z3 (`rlimit`), and each session has a context of its own, so that an answer depends neither on the
machine nor on what was asked of other rules.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import z3

from parlang.lowered.nodes import Compare, Condition, Constant
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


class Z3Session:
    """Questions about one space."""

    def __init__(self, space: Space) -> None:
        self._space = space
        self._inputs = Inputs(grains=dict(space.grains), ranges=dict(space.ranges))
        self._context = z3.Context()
        self._terms = Terms(self._context)
        self._solver = z3.Solver(ctx=self._context)
        self._solver.set("random_seed", 0)
        self._whole: dict[Condition, Condition] = {}
        self._made: dict[int, Term] = {}
        for key, (low, high) in space.ranges.items():
            self._solver.add(self._terms.input(key) >= low, self._terms.input(key) <= high)

    def about(self, space: Space) -> Z3Session:
        """Begin to ask about another space."""
        return Z3Session(space)

    def find(self, *conditions: Condition, simple: bool = False) -> Result:
        """Give inputs for which all conditions hold."""
        every = tuple(chosen_first(each) for each in (*self._space.known, *conditions))
        try:
            asked = tuple(self._on_integers(each) for each in every)
            if all(map(is_linear, asked)):
                return self._linear(every, asked, simple=simple)
            if self._impossible_without_quotients(every):
                return NEVER
            found = next(self._held(every, simple=simple), None)
            return self._answer(asked, simple=simple, limit=LIMIT_CURVED) if found is None else found
        except ZeroDivisionError:
            return UNKNOWN

    def _linear(self, every: tuple[Condition, ...], asked: tuple[Condition, ...], *, simple: bool) -> Result:
        result = self._answer(asked, simple=simple and not divisors_in(every))
        if simple and not isinstance(result, str):
            return next(self._held(every, simple=True), None) or self._answer(asked, simple=True)
        return result

    def _held(self, every: tuple[Condition, ...], *, simple: bool) -> Iterator[Found]:
        """Give what is found with all divisors at one round number, for one number after the other."""
        divisors = divisors_in(every)
        for number in ROUND_DIVISORS if divisors else ():
            fixed = Constant(number)
            same = tuple(Compare("==", divisor, fixed) for divisor in divisors)
            held = tuple(self._on_integers(each) for each in (*(at_divisor(each, fixed) for each in every), *same))
            result = self._answer(held, simple=simple) if all(map(is_linear, held)) else UNKNOWN
            if not isinstance(result, str):
                yield result

    def _impossible_without_quotients(self, every: tuple[Condition, ...]) -> bool:
        taken = without_quotients(every, self._inputs)
        if taken is None:
            return False
        conditions, quotients = taken
        whole = tuple(condition_on_integers(each, quotients.with_quotients) for each in conditions)
        if not all(map(is_linear, whole)):
            return False
        self._terms.numbers.update(quotients.names.values())
        self._solver.push()
        try:
            self._solver.set("rlimit", LIMIT)
            self._solver.add(*map(self._terms.condition, whole))
            return bool(self._solver.check() == z3.unsat)
        finally:
            self._solver.pop()
            self._terms.forget(quotients.names.values())

    def _answer(self, asked: Iterable[Condition], *, simple: bool, limit: int = LIMIT) -> Result:
        self._solver.push()
        try:
            self._solver.set("rlimit", limit)
            self._solver.add(*map(self._term, asked))
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

    def _on_integers(self, condition: Condition) -> Condition:
        if condition not in self._whole:
            self._whole[condition] = condition_on_integers(condition, self._inputs)
        return self._whole[condition]

    def _term(self, condition: Condition) -> Term:
        """Give the term of a condition, made once; conditions on integers live as long as the session."""
        if id(condition) not in self._made:
            self._made[id(condition)] = self._terms.condition(condition)
        return self._made[id(condition)]
