"""What a unit expects, set against the score that the rules give: each difference, in words and for tools."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import TypeAlias, assert_never

from parlang.ir.grading import label_of
from parlang.ir.nodes import Part, Ruleset
from parlang.ir.scorecard import PartScore, Scorecard
from parlang.ir.walk import PERIOD, each_part, place_of
from parlang.prose import case_sentence
from parlang.prose.numbers import number
from parlang_compiler.boundary.expectation_errors import ExpectationFails
from parlang_compiler.boundary.numerals import numeral
from parlang_compiler.boundary.read_expected import LEFT_OUT, PENDING, Expectation, Wanted, what_is_meant
from parlang_compiler.boundary.score_cases import Scored
from parlang_compiler.boundary.value_errors import Both

Told: TypeAlias = str | list[str]
_STATES: Mapping[str, Both] = {PENDING: ("còn chờ", "pending"), LEFT_OUT: ("không đánh giá", "not assessed")}
_LANGUAGES = ("vi", "en")


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One value that is not as expected: for tools as texts of the contract, for people as a finding."""

    id: str | None
    field: str
    expected: Told
    actual: Told
    finding: ExpectationFails


def differences(expectations: Iterable[Expectation], scored: Scored, ruleset: Ruleset) -> Iterator[Difference]:
    """Give what differs, in the order in which it is expected; numbers are compared exactly."""
    parts = {part.path: part for part in each_part(ruleset)}
    for each in expectations:
        actual = _actual(each, scored)
        if actual != each.wanted:
            part = None if each.path is None else parts[each.path]
            yield Difference(
                id=each.path,
                field=each.field,
                expected=_told(each.wanted),
                actual=_told(actual),
                finding=_finding(each, part, actual, scored, ruleset),
            )


def _actual(expectation: Expectation, scored: Scored) -> Wanted:
    result = scored.result
    match expectation.field:
        case "points":
            score = _score(expectation.path, result)
            return score.points if score.points is not None and score.status == "scored" else score.status
        case "case":
            return _score(expectation.path, result).case or PENDING
        case "total":
            return _or_pending(result.total)
        case "maximum":
            return result.maximum
        case "percent":
            return LEFT_OUT if result.percents is None else _or_pending(result.percent)
        case "interval":
            return result.least, result.most
        case "bonus":
            return _or_pending(result.bonus)
        case "penalty":
            return _or_pending(result.penalty)
        case "grade":
            return result.grade or PENDING
        case "rank":
            rank = scored.scorecard.rank
            return PENDING if rank is None else Fraction(rank)
        case _:
            assert_never(expectation.field)


def _score(path: str | None, result: Scorecard) -> PartScore:
    return next(score for score in result.parts if score.path == path)


def _or_pending(value: Fraction | None) -> Wanted:
    return PENDING if value is None else value


def _told(value: Wanted) -> Told:
    match value:
        case Fraction():
            return numeral(value)
        case (low, high):
            return [numeral(low), numeral(high)]
        case str():
            return value


# --- in words ---------------------------------------------------------------------------------


def _finding(
    expectation: Expectation, part: Part | None, actual: Wanted, scored: Scored, ruleset: Ruleset
) -> ExpectationFails:
    return ExpectationFails(
        unit=scored.unit.name,
        stage=None if scored.stage == "self" else scored.stage,
        what=what_is_meant(expectation.field, part),
        expected=_in_words(expectation, expectation.wanted, part, scored, ruleset),
        actual=_in_words(expectation, actual, part, scored, ruleset),
        why=_because(expectation, part, scored, ruleset),
        span=expectation.span,
    )


def _in_words(expectation: Expectation, value: Wanted, part: Part | None, scored: Scored, ruleset: Ruleset) -> Both:
    match value:
        case Fraction():
            sign = "%" if expectation.field == "percent" else ""
            return f"{number(value, 'vi')}{sign}", f"{number(value, 'en')}{sign}"
        case (low, high):
            return f"[{number(low, 'vi')}; {number(high, 'vi')}]", f"[{number(low, 'en')}; {number(high, 'en')}]"
        case str() if value in _STATES:
            return _STATES[value]
        case str() if expectation.field == "grade" and ruleset.grading is not None:
            label = label_of(ruleset.grading, value)
            return f"«{label}»", f"«{label}»"
        case str() if part is not None:
            return _case_in_words(part, value, scored, ruleset)
        case str():
            return value, value


def _case_in_words(part: Part, case: str, scored: Scored, ruleset: Ruleset) -> Both:
    vi = case_sentence(part, case, ruleset, "vi", facts=scored.facts)
    en = case_sentence(part, case, ruleset, "en", facts=scored.facts)
    return f"`{case}` («{vi}»)", f"`{case}` («{en}»)"


def _because(expectation: Expectation, part: Part | None, scored: Scored, ruleset: Ruleset) -> Both:
    """Say where an actual value comes from: the case that fired, what is missing, or the parts that it is made of."""
    if expectation.field == "rank":
        return "thứ hạng so với các đơn vị cùng nhóm", "the rank is among the units of its group"
    if part is None:
        return _made_of((*ruleset.parts, *ruleset.outside), scored)
    if part.rule is None:
        return _made_of(part.parts, scored)
    score = _score(part.path, scored.result)
    at = place_of(part, score.case)
    place = f"{at.source}:{at.line}"
    if score.case is None:
        return _missing(score, place, ruleset)
    vi, en = _case_in_words(part, score.case, scored, ruleset)
    return (
        f"đã áp dụng trường hợp {vi}, quy tắc ở {place}",
        f"the case that applied is {en}, the rule stands in {place}",
    )


def _missing(score: PartScore, place: str, ruleset: Ruleset) -> Both:
    if not score.missing:
        return f"quy tắc chưa viết, ở {place}", f"the rule is not written, in {place}"
    labels = {figure.key: figure.label for figure in ruleset.figures}
    told = [
        "; ".join({**labels, PERIOD: year}[key] for key in score.missing)
        for year in ("năm đánh giá", "the assessment year")
    ]
    return f"chưa có số liệu: {told[0]}; quy tắc ở {place}", f"figures missing: {told[1]}; the rule stands in {place}"


def _made_of(parts: tuple[Part, ...], scored: Scored) -> Both:
    scores = {score.path: score for score in scored.result.parts}
    vi = "; ".join(f"{part.number or part.name}: {_points(scores[part.path], 0)}" for part in parts)
    en = "; ".join(f"{part.number or part.name}: {_points(scores[part.path], 1)}" for part in parts)
    return f"điểm các phần: {vi}", f"points of its parts: {en}"


def _points(score: PartScore, language: int) -> str:
    if score.status != "scored" or score.points is None:
        return _STATES[score.status][language]
    return number(score.points, "en" if language else "vi")
