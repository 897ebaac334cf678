"""From the figures as reported to the scores of the leaves: validated, then judged one by one."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any, NamedTuple

from .figures import Constraint, FigureError, FigureShape, Reported, check_constraints, read_figures
from .score import Exact, LeafScore


class LeafRule(NamedTuple):
    """A leaf: the inputs that its judge takes, in order; a missing one is None."""

    path: str
    inputs: tuple[str, ...]
    judge: Callable[..., tuple[Any, str | None, tuple[str, ...]]]
    may_not_arise: bool = False


def pending(*inputs: tuple[str, int | None]) -> tuple[None, None, tuple[str, ...]]:
    """Judge a step pending, for want of those of its inputs that are missing."""
    return None, None, tuple(key for key, value in inputs if value is None)


def by_owner(figures: object, unit: object, parameters: object) -> Reported:
    """Put the figures of the unit itself and those of the year beside those of the parts."""
    for name, value in (("figures", figures), ("unit", unit), ("parameters", parameters)):
        if value is not None and not isinstance(value, Mapping):
            raise TypeError(f"{name} must be a mapping, not {type(value).__name__}")
    if not isinstance(figures, Mapping):
        raise TypeError("figures must be a mapping, not None")
    return {**figures, "unit": unit or {}, "parameters": parameters or {}}


def given_inputs(
    shapes: Mapping[str, FigureShape],
    constraints: tuple[Constraint, ...],
    reported: Reported,
    period: int | None,
    first_year: int | None = None,
) -> dict[str, int]:
    """Read what is reported, and refuse what contradicts itself; a set serves the years from its first one on."""
    given = read_figures(shapes, reported)
    if period is not None:
        if type(period) is not int or not 1 < period < 9999:
            raise FigureError("period", "năm đánh giá", f"«{period}» không phải là một năm")
        if first_year is not None and period < first_year:
            problem = f"bộ tiêu chí dùng từ năm {first_year}, không dùng cho {period}"
            raise FigureError("period", "năm đánh giá", problem)
        given["period"] = period
    check_constraints(constraints, shapes, given)
    return given


def judge_leaves(
    rules: tuple[LeafRule, ...], unit: int | None, given: Mapping[str, int], not_arising: Collection[str]
) -> tuple[LeafScore, ...]:
    """Judge every leaf; `not_arising` are the paths of those that the unit declares away."""
    unknown = sorted(set(not_arising) - {rule.path for rule in rules if rule.may_not_arise})
    if unknown:
        raise FigureError(unknown[0], "không phát sinh", "tiêu chí này không thuộc diện không phát sinh")
    return tuple(_judged(rule, unit, given, rule.path in not_arising) for rule in rules)


def _judged(rule: LeafRule, unit: int | None, given: Mapping[str, int], declared: bool) -> LeafScore:
    values = [given.get(key) for key in rule.inputs]
    points, case, missing = rule.judge(*values, not_arising=True) if declared else rule.judge(*values)
    if points is None:
        return LeafScore(rule.path, "pending" if case is None else "left_out", None, case, missing)
    exact: Exact = points if unit is None else (points, unit)
    return LeafScore(rule.path, "scored", exact, case, ())
