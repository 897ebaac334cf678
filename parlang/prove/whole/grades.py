"""Grades: every total, or index, has exactly one by bounds, and every grade can be given to some unit.

The line of totals goes from minus all penalty points to the scale with all bonus points. For a grade that no unit put
together from examples has, a solver is asked whether the facts of the rules leave room for it: then it is not known,
else it can never be given.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import islice

from parlang.ir.checks.grades import as_bands, line_of
from parlang.ir.checks.marks import ends_of
from parlang.ir.checks.reach import reach_of
from parlang.ir.checks.segments import segments
from parlang.ir.facts import Facts, Value
from parlang.ir.grading import HUNDRED, SCORE, conditions_of
from parlang.ir.nodes import Const, Expr, Grade, Grading, Ruleset, Within
from parlang.ir.walk import inputs_in
from parlang.lowered.from_ir import lower_condition
from parlang.lowered.nodes import AllOf, Compare, Condition, Constant, Given, NotSo, Product
from parlang.prove.answers import Answer, Finding, Reason, Side, not_applicable, proved, refuted, undecided
from parlang.prove.rule import facts_of, space_of
from parlang.prove.setting import Setting
from parlang.prove.solving.sessions import session_of
from parlang.prove.solving.solver import NEVER, UNKNOWN, Result, Solver, Space
from parlang.prove.whole.score_terms import INDEX, ScoreTerms
from parlang.prove.whole.units import Builder, Examples, scored

MOST_UNITS = 400  # scored in search of a grade


def one_grade_each(examples: Sequence[Examples], setting: Setting, solver: Solver | None, *, bounded: bool) -> Answer:
    """Ask whether every total has one grade and every grade a unit; `bounded` says that all points are in bounds."""
    grading = setting.ruleset.grading
    if grading is None:
        return not_applicable("grades")
    findings = list(_on_the_line(setting.ruleset, grading))
    builder = Builder(examples, solver)
    reached = dict(_given(builder.units(), setting, grading))
    for key in _keys(grading):
        if key in reached or not examples:
            continue
        result = _room(key, grading, setting, solver) if bounded and _is_stepped(setting.ruleset, grading) else UNKNOWN
        if result == NEVER:
            findings.append(Finding(severity="error", cases=(key,), what="never"))
            continue
        first: Mapping[str, Value] = {} if isinstance(result, str) else _figures(result, setting)
        tried = (*builder.units(first), *_between(key, builder, setting, grading, first))
        reached |= {each: facts for each, facts in _given(tried, setting, grading) if each not in reached}
        if key not in reached:
            reason: Reason = "no_solver" if solver is None else "limit"
            return undecided("grades", reason)
    every = tuple(reached.items())
    return refuted("grades", *findings, reached=every) if findings else proved("grades", every)


def _is_stepped(ruleset: Ruleset, grading: Grading) -> bool:
    """Tell whether scores go in steps, so that all of them can be asked about."""
    by_index = grading.by == "index" or any(figure.key == INDEX for figure in grading.scores)
    return ruleset.points_decimals is not None and (ruleset.index_decimals is not None or not by_index)


def _keys(grading: Grading) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*(each.key for each in grading.cases), *(each.key for each in grading.grades))))


def _on_the_line(ruleset: Ruleset, grading: Grading) -> Iterator[Finding]:
    """Tell the totals that have no grade, and those that have two."""
    bands = as_bands(grading)
    values: dict[Expr, Fraction] = {end: end.value for end in ends_of(bands) if isinstance(end, Const)}
    cut = list(segments(values.values(), line_of(ruleset, grading)))
    reaches = [range(0) if each.when is None else reach_of(_within(each.when), values, cut) for each in bands.bands]
    speaking = [tuple(at for at, reach in enumerate(reaches) if place in reach) for place in range(len(cut))]
    start = 0
    for place in range(1, len(cut) + 1):
        if place < len(cut) and speaking[place] == speaking[start]:
            continue
        if len(speaking[start]) != 1:
            first, last = cut[start], cut[place - 1]
            side = Side(key=None, low=first.low, low_closed=first.is_point, high=last.high, high_closed=last.is_point)
            what = "overlap" if speaking[start] else "gap"
            beside = speaking[start] or speaking[max(start - 1, 0)]
            names = tuple(grading.grades[at].key for at in beside)
            yield Finding(severity="error", points=(first.sample,), cases=names, region=(side,), what=what)
        start = place


def _within(when: object) -> Within:
    if not isinstance(when, Within):
        raise TypeError("a grade has bounds")
    return when


def _given(units: Iterable[Facts], setting: Setting, grading: Grading) -> Iterator[tuple[str, Facts]]:
    """Give grades with units that have them."""
    wanted = set(_keys(grading))
    for facts in islice(units, MOST_UNITS):
        score = scored(setting.ruleset, facts)
        if score is not None and score.status == "scored" and score.grade in wanted:
            wanted.discard(score.grade)
            yield score.grade, facts
        if not wanted:
            return


def _between(
    key: str, builder: Builder, setting: Setting, grading: Grading, first: Mapping[str, Value]
) -> Iterator[Facts]:
    """Give units whose total lies where the bounds of a grade are."""
    line = line_of(setting.ruleset, grading)
    points = 1 if grading.by == "points" else setting.ruleset.scale / HUNDRED
    for grade in (each for each in grading.grades if each.key == key):
        low, high = (end if own is None else own for own, end in ((grade.low, line.low), (grade.high, line.high)))
        if low is not None and high is not None:
            yield from builder.between(low * points, high * points, first)


# --- is there room for a grade ----------------------------------------------------------------


def _room(key: str, grading: Grading, setting: Setting, solver: Solver | None) -> Result:
    """Ask for figures and points by which a grade is given, whatever the rules make of the figures."""
    terms = ScoreTerms(ruleset=setting.ruleset)
    session = session_of(_space(grading, setting, terms), solver)
    passed: tuple[Condition, ...] = ()
    results: list[Result] = []
    for case in grading.cases:
        asked = (lower_condition(each, setting.figures) for each in conditions_of(case, grading))
        condition = AllOf(tuple(map(terms.asked, asked)))
        if case.key == key:
            results.append(session.find(*passed, condition))
        passed = (*passed, NotSo(condition))
    results += [session.find(*passed, *_bounds(each, grading, terms)) for each in grading.grades if each.key == key]
    found = next((each for each in results if not isinstance(each, str)), None)
    return found or (NEVER if all(each == NEVER for each in results) else UNKNOWN)


def _space(grading: Grading, setting: Setting, terms: ScoreTerms) -> Space:
    asked = inputs_in(*(case.condition for case in grading.cases))
    inputs = [key for key in asked if not key.startswith(SCORE)]
    between = [each for each in setting.ruleset.constraints if set(inputs_in(each.condition)) <= set(inputs)]
    space = space_of(inputs, between, setting)
    return replace(
        space,
        ranges={**space.ranges, **terms.ranges()},
        grains={**space.grains, **terms.grains()},
        known=(*space.known, *terms.known()),
    )


def _bounds(grade: Grade, grading: Grading, terms: ScoreTerms) -> Iterator[Condition]:
    value = terms.total() if grading.by == "points" else Product((Constant(HUNDRED), Given(INDEX)))
    if grade.low is not None:
        yield Compare(">=" if grade.low_closed else ">", value, Constant(grade.low))
    if grade.high is not None:
        yield Compare("<=" if grade.high_closed else "<", value, Constant(grade.high))


def _figures(found: Mapping[str, int], setting: Setting) -> Mapping[str, Value]:
    """Give the figures of what was found, without the points."""
    return facts_of({key: number for key, number in found.items() if key in setting.figures}, setting).values
