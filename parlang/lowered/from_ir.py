"""Each form of rule becomes steps of plain arithmetic.

Before::

    chấm điểm theo tỷ_lệ                               # tỷ_lệ = hoàn_thành / giao
      bằng 100%            : điểm tối đa               # 1
      từ 80% đến dưới 100% : tỷ_lệ × điểm tối đa
      còn lại              : 0

After::

    Choose needs (hoàn_thành, giao)
      hoàn_thành / giao == 1                                  → Give 1, case "1"
      hoàn_thành / giao >= 4/5 and hoàn_thành / giao < 1      → Give hoàn_thành / giao × 1, case "2"
      otherwise                                               → Give 0, case "3"
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import Literal, assert_never

from parlang.ir import nodes as ir
from parlang.ir.evaluate import OFFSETS
from parlang.lowered.nodes import (
    AllOf,
    Among,
    AnyOf,
    Arm,
    Choose,
    Compare,
    Condition,
    Constant,
    Day,
    Declared,
    Floor,
    Gap,
    Give,
    Given,
    Greatest,
    Holds,
    Leaf,
    Least,
    LeaveOut,
    NotSo,
    Pend,
    Product,
    Quotient,
    Select,
    Sum,
    Tree,
    Value,
    inputs_of,
)

Figures = Mapping[str, ir.Figure]

ZERO = Constant(0)
ONE = Constant(1)
HALF = Constant(Fraction(1, 2))
MINUS_ONE = Constant(-1)


def lower_leaf(part: ir.Part, figures: Figures) -> Leaf:
    """Lower the rule of a leaf."""
    if part.rule is None:
        raise ValueError(f"{part.path} has no rule")
    tree = lower_rule(part.rule, part.maximum, figures)
    if part.without_evidence is not None:
        tree = _or_without_evidence(part.without_evidence, tree)
    if part.does_not_arise is not None:
        tree = _or_does_not_arise(part.does_not_arise, part.maximum, tree, figures)
    return Leaf(part.path, tree)


def _or_does_not_arise(rule: ir.DoesNotArise, maximum: Fraction, tree: Tree, figures: Figures) -> Tree:
    condition = lower_condition(rule.condition, figures)
    full = Give((), Constant(maximum), "not_arising")
    outcome: Tree = full if rule.treatment == "maximum" else LeaveOut("not_arising")
    asked = Choose(inputs_of(condition), (Arm(condition, outcome),), tree)
    return Choose((), (Arm(Declared(), outcome),), asked)


def _or_without_evidence(rule: ir.WithoutEvidence, tree: Tree) -> Tree:
    if rule.asked is None:
        return tree
    outcome: Tree = Give((), ZERO, "no_evidence") if rule.treatment == "zero" else Pend()
    return Choose((rule.asked.key,), (Arm(NotSo(Holds(rule.asked.key)), outcome),), tree)


def lower_rule(rule: ir.Rule, maximum: Fraction, figures: Figures) -> Tree:
    """Lower a rule to its steps."""
    match rule:
        case ir.Bands():
            return _bands(rule, figures)
        case ir.Branches(branches=branches):
            return _branches(branches, figures)
        case ir.Formula(points=points):
            return _give(lower_value(points, figures), "1")
        case ir.Checklist(items=items):
            return _give(_items(items, figures), "1")
        case ir.Deduction(items=items):
            rest = Sum((Constant(maximum), Product((MINUS_ONE, _items(items, figures)))))
            return _give(Greatest((ZERO, rest)), "1")
        case ir.Survey():
            return _give(_survey(rule, maximum), "1")
        case ir.Unwritten():
            return Pend()
        case _:
            assert_never(rule)


def _give(points: Value, case: str) -> Give:
    return Give(inputs_of(points), points, case)


def _bands(rule: ir.Bands, figures: Figures) -> Tree:
    conditions = [None if band.when is None else lower_condition(band.when, figures) for band in rule.bands]
    results = [_give(lower_points(band.points, figures), band.case) for band in rule.bands]
    asked = [condition for condition in conditions if condition is not None]
    needs = inputs_of(lower_value(rule.subject, figures), *asked)
    arms: list[Arm] = []
    for condition, result in zip(conditions, results, strict=True):
        if condition is None:
            return Choose(needs, tuple(arms), result)
        arms.append(Arm(condition, result))
    return Choose(needs, tuple(arms), Gap())


def _branches(branches: tuple[ir.Branch, ...], figures: Figures) -> Tree:
    tree: Tree = Gap()
    for branch in reversed(branches):
        result = _branch_result(branch, figures)
        if branch.condition is None:
            tree = result
        else:
            condition = lower_condition(branch.condition, figures)
            tree = Choose(inputs_of(condition), (Arm(condition, result),), tree)
    return tree


def _branch_result(branch: ir.Branch, figures: Figures) -> Tree:
    match branch.result:
        case ir.Bands() as bands:
            return _bands(bands, figures)
        case ir.Points() as points:
            return _give(lower_points(points, figures), branch.case)
        case _:
            assert_never(branch.result)


def lower_points(points: ir.Points, figures: Figures) -> Value:
    """Lower what a case is worth, with its increment."""
    base = lower_value(points.base, figures)
    if points.increment is None:
        return base
    increment = points.increment
    count = _steps(increment, figures)
    return Least((Sum((base, Product((count, Constant(increment.gain))))), Constant(increment.cap)))


def _steps(increment: ir.Increment, figures: Figures) -> Value:
    subject, mark = lower_value(increment.subject, figures), lower_value(increment.mark, figures)
    upward = increment.direction == "up"
    signs = (Constant(1), MINUS_ONE) if upward else (MINUS_ONE, Constant(1))
    distance = Sum((Product((signs[0], subject)), Product((signs[1], mark))))
    step = Constant(increment.step)
    size: Value = Product((step, mark)) if increment.of_mark else step
    return Floor(distance, size) if increment.whole else Quotient(distance, size)


def _items(items: tuple[ir.Item, ...], figures: Figures) -> Value:
    return Sum(tuple(_item(item, figures) for item in items))


def _item(item: ir.Item, figures: Figures) -> Value:
    match item:
        case ir.PointsIf(gain=gain, condition=condition):
            return Select(lower_condition(condition, figures), Constant(gain), ZERO)
        case ir.PointsPer(gain=gain, count=count, cap=cap):
            earned = Product((Constant(gain), lower_value(count, figures)))
            return earned if cap is None else Least((earned, Constant(cap)))
        case _:
            assert_never(item)


def _survey(rule: ir.Survey, maximum: Fraction) -> Value:
    groups = []
    for group in rule.groups:
        counts = tuple(Given(ref.key) for ref in group.counts)
        worth = tuple(Product((Constant(level.worth), count)) for level, count in zip(rule.levels, counts, strict=True))
        groups.append(Product((Constant(group.weight), Quotient(Sum(worth), Sum(counts)))))
    return Product((Constant(maximum), Sum(tuple(groups))))


# --- values and conditions ------------------------------------------------------------------


def lower_value(value: ir.Expr, figures: Figures) -> Value:
    """Lower an expression; what it mentions keeps its order."""
    match value:
        case ir.Const(value=number) | ir.MaximumPoints(value=number):
            return Constant(number)
        case ir.DayOf():
            return _day(value)
        case ir.FigureRef(key=key):
            return Given(key)
        case ir.Named(value=inner):
            return lower_value(inner, figures)
        case ir.Arithmetic(operator=operator, left=left, right=right):
            return _arithmetic(operator, lower_value(left, figures), lower_value(right, figures))
        case ir.Negative(operand=operand):
            return Product((MINUS_ONE, lower_value(operand, figures)))
        case ir.If(condition=condition, yes=yes, no=no):
            return Select(lower_condition(condition, figures), lower_value(yes, figures), lower_value(no, figures))
        case ir.Extremum(which=which, items=items):
            kind = Least if which == "least" else Greatest
            return kind(tuple(lower_value(item, figures) for item in items))
        case ir.Rounded(operand=operand, places=places):
            return _rounded(lower_value(operand, figures), 10**places)
        case _:
            assert_never(value)


def _day(day: ir.DayOf) -> Value:
    if isinstance(day.year, int):
        return Constant(date(day.year, day.month, day.day).toordinal())
    return Day(day.day, day.month, OFFSETS[day.year])


def _arithmetic(operator: Literal["+", "-", "*", "/"], left: Value, right: Value) -> Value:
    match operator:
        case "+":
            return Sum((left, right))
        case "-":
            return Sum((left, Product((MINUS_ONE, right))))
        case "*":
            return Product((left, right))
        case "/":
            return Quotient(left, right)
        case _:
            assert_never(operator)


def _rounded(value: Value, unit: int) -> Value:
    """Round half up to 1/unit: floor(value × unit + 1/2) / unit."""
    return Quotient(Floor(Sum((Product((value, Constant(unit))), HALF)), ONE), Constant(unit))


def lower_condition(condition: ir.Condition, figures: Figures) -> Condition:
    """Lower a condition; what it mentions keeps its order."""
    match condition:
        case ir.FigureRef(key=key):
            return Holds(key)
        case ir.Within():
            return _within(condition, figures)
        case ir.IsLevel(subject=subject, levels=levels):
            known = [level.key for level in figures[subject.key].levels]
            return Among(subject.key, tuple(sorted(known.index(level) for level in levels)))
        case ir.And(items=items):
            return AllOf(tuple(lower_condition(item, figures) for item in items))
        case ir.Or(items=items):
            return AnyOf(tuple(lower_condition(item, figures) for item in items))
        case ir.Not(operand=operand):
            return NotSo(lower_condition(operand, figures))
        case _:
            assert_never(condition)


def _within(within: ir.Within, figures: Figures) -> Condition:
    subject = lower_value(within.subject, figures)
    low = None if within.low is None else lower_value(within.low, figures)
    high = None if within.high is None else lower_value(within.high, figures)
    if low is not None and low == high and within.low_closed and within.high_closed:
        return Compare("==", subject, low)
    ends: list[Condition] = []
    if low is not None:
        ends.append(Compare(">=" if within.low_closed else ">", subject, low))
    if high is not None:
        ends.append(Compare("<=" if within.high_closed else "<", subject, high))
    return ends[0] if len(ends) == 1 else AllOf(tuple(ends))
