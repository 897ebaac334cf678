"""Ask nothing twice: drop comparisons that ranges, constraints and earlier arms have decided.

Before, where hoan_thanh <= giao is a constraint::

    hoan_thanh == giao                                   → Give 100
    5 * hoan_thanh >= 4 * giao and hoan_thanh < giao     → Give …
    5 * hoan_thanh < 4 * giao                            → Give 0
    otherwise                                            → Gap

After::

    hoan_thanh == giao                                   → Give 100
    5 * hoan_thanh >= 4 * giao                           → Give …
    otherwise                                            → Give 0

Only leaves on integers are simplified, and only for figures that respect their ranges and constraints. A
constraint is used from the step on by which all its inputs have been asked for: before, one of them may be
missing, and then nobody has asked the constraint. The inputs that a step needs stay as they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeAlias, assert_never

from parlang.lowered import whole
from parlang.lowered.nodes import (
    ALWAYS,
    NEVER,
    AllOf,
    Among,
    AnyOf,
    Arm,
    Choose,
    Compare,
    Condition,
    Declared,
    Gap,
    Give,
    Holds,
    Leaf,
    LeaveOut,
    NotSo,
    Pend,
    Tree,
    Value,
)
from parlang.lowered.ranges import Range, range_of

Bounds: TypeAlias = Mapping[Value, Range]  # what is known of the varying part of comparisons


@dataclass(frozen=True, slots=True)
class Bounded:
    """low <= subject <= high; None where there is no end"""

    subject: Value
    low: int | None
    high: int | None


@dataclass(frozen=True, slots=True)
class Assumption:
    """A condition that holds once all of `asked` are given."""

    condition: Condition
    asked: frozenset[str] = frozenset()


def simplify(leaf: Leaf, ranges: Mapping[str, Range], assumptions: Iterable[Assumption] = ()) -> Leaf:
    """Give the same leaf without the questions whose answers are known."""
    known = _Known({}, ranges, waiting=tuple(assumptions)).after(())
    return replace(leaf, tree=_tree(leaf.tree, known))


def undeclared(tree: Tree) -> Tree:
    """Give the tree for a unit that declares nothing not to arise."""
    match tree:
        case Choose(_, (Arm(Declared(), _), *_), otherwise):
            return otherwise
        case _:
            return tree


@dataclass(frozen=True, slots=True)
class _Known:
    bounds: Bounds
    ranges: Mapping[str, Range]
    there: frozenset[str] = field(default=frozenset(), kw_only=True)  # the inputs that are given by now
    waiting: tuple[Assumption, ...] = field(default=(), kw_only=True)

    def after(self, needs: Iterable[str]) -> _Known:
        """Give what is known once a step has had its inputs."""
        there = self.there.union(needs)
        waiting = tuple(each for each in self.waiting if not each.asked <= there)
        known = replace(self, there=there, waiting=waiting)
        for assumption in self.waiting:
            if assumption.asked <= there:
                known = known.given(assumption.condition)
        return known

    def of(self, subject: Value) -> Range:
        return self.bounds.get(subject) or range_of(subject, self.ranges)

    def given(self, condition: Condition) -> _Known:
        """Give what is known where the condition holds."""
        match condition:
            case AllOf(items):
                known = self
                for item in items:
                    known = known.given(item)
                return known
            case NotSo(operand):
                return self.denied(operand)
            case Compare():
                return self._within(_bounded(condition))
            case _:
                return self

    def denied(self, condition: Condition) -> _Known:
        """Give what is known where the condition does not hold."""
        match condition:
            case AnyOf(items):
                known = self
                for item in items:
                    known = known.denied(item)
                return known
            case AllOf((single,)):
                return self.denied(single)
            case NotSo(operand):
                return self.given(operand)
            case Compare():
                return self._outside(_bounded(condition))
            case _:
                return self

    def _within(self, found: Bounded) -> _Known:
        low, high = self.of(found.subject)
        low = low if found.low is None else max(low, found.low)
        high = high if found.high is None else min(high, found.high)
        return self._with(found.subject, (low, high))

    def _outside(self, found: Bounded) -> _Known:
        low, high = self.of(found.subject)
        if found.low is None or found.low <= low:
            low = low if found.high is None else max(low, found.high + 1)
        elif found.high is None or found.high >= high:
            high = min(high, found.low - 1)
        return self._with(found.subject, (low, high))

    def _with(self, subject: Value, bounds: Range) -> _Known:
        if bounds[0] > bounds[1]:  # only reached by figures that break a constraint
            return self
        return replace(self, bounds={**self.bounds, subject: bounds})


def _bounded(comparison: Compare) -> Bounded:
    """Give a comparison as bounds of its varying part, whose first coefficient is positive."""
    left, right = whole.terms_of_value(comparison.left), whole.terms_of_value(comparison.right)
    difference = whole.add((left, whole.scale(right, -1)))
    offset = difference.pop((), 0)
    ordered = dict(sorted(difference.items(), key=lambda item: repr(item[0])))
    shared = whole.content_of(ordered)
    if next(iter(ordered.values())) < 0:
        shared = -shared
    subject = whole.value_of(whole.divide(ordered, shared))
    # shared · subject + offset  operator  0
    operator = comparison.operator if shared > 0 else whole.FLIPPED[comparison.operator]
    exact, rest = divmod(-offset, shared)
    ceiling = exact if rest == 0 else exact + 1
    match operator:
        case ">=":
            return Bounded(subject, ceiling, None)
        case ">":
            return Bounded(subject, exact + 1, None)
        case "<=":
            return Bounded(subject, None, exact)
        case "<":
            return Bounded(subject, None, ceiling - 1)
        case "==":
            # An empty interval when no whole number is equal.
            return Bounded(subject, ceiling, exact)


def _tree(tree: Tree, known: _Known) -> Tree:
    match tree:
        case Choose(needs, arms, otherwise):
            return _choose(needs, arms, otherwise, known.after(needs))
        case Give() | LeaveOut() | Pend() | Gap():
            return tree
        case _:
            assert_never(tree)


def _choose(needs: tuple[str, ...], arms: tuple[Arm, ...], otherwise: Tree, known: _Known) -> Tree:
    kept: list[Arm] = []
    for arm in arms:
        condition = _condition(arm.condition, known)
        if condition == NEVER:
            continue
        tree = _tree(arm.tree, known.given(condition))
        if condition == ALWAYS:
            return Choose(needs, tuple(kept), tree)
        kept.append(Arm(condition, tree))
        known = known.denied(condition)
    if isinstance(otherwise, Gap) and kept:  # a complete rule: the last arm takes what is left
        return Choose(needs, tuple(kept[:-1]), kept[-1].tree)
    return Choose(needs, tuple(kept), _tree(otherwise, known))


def _condition(condition: Condition, known: _Known) -> Condition:
    match condition:
        case Compare():
            return _comparison(condition, known)
        case AllOf(items):
            return _all_of(items, known)
        case AnyOf(items):
            return _any_of(items, known)
        case NotSo(operand):
            inner = _condition(operand, known)
            if inner in (ALWAYS, NEVER):
                return NEVER if inner == ALWAYS else ALWAYS
            return NotSo(inner)
        case Holds() | Among() | Declared():
            return condition
        case _:
            assert_never(condition)


def _all_of(items: tuple[Condition, ...], known: _Known) -> Condition:
    kept: list[Condition] = []
    for item in items:
        condition = _condition(item, known)
        if condition == NEVER:
            return NEVER
        if condition != ALWAYS:
            kept.extend(condition.items if isinstance(condition, AllOf) else (condition,))
            known = known.given(condition)
    return kept[0] if len(kept) == 1 else AllOf(tuple(kept))


def _any_of(items: tuple[Condition, ...], known: _Known) -> Condition:
    kept: list[Condition] = []
    for item in items:
        condition = _condition(item, known)
        if condition == ALWAYS:
            return ALWAYS
        if condition != NEVER:
            kept.extend(condition.items if isinstance(condition, AnyOf) else (condition,))
            known = known.denied(condition)
    return kept[0] if len(kept) == 1 else AnyOf(tuple(kept))


def _comparison(comparison: Compare, known: _Known) -> Condition:
    asked = _bounded(comparison)
    low, high = known.of(asked.subject)
    above = asked.low is None or asked.low <= low
    below = asked.high is None or asked.high >= high
    if above and below:
        return ALWAYS
    if (asked.low is not None and asked.low > high) or (asked.high is not None and asked.high < low):
        return NEVER
    if asked.low is not None and asked.high is not None and asked.low > asked.high:
        return NEVER
    return comparison
