"""What a unit expects of its score → values, each with its place.

Before::

    expected:
      parts: {ke_hoach: "5,40", bao_cao: pending}
      grade: Loại II

After::

    Expectation(field="points", path="ke_hoach", wanted=27/5), Expectation(field="points", path="bao_cao",
    wanted="pending"), Expectation(field="grade", path=None, wanted="loai_ii")
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal, TypeAlias

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.diagnostics.suggest import nearest
from parlang.ir.nodes import Grade, GradeCase, Part, Ruleset
from parlang.ir.rule_cases import RuleCase, cases_of_leaves
from parlang.ir.walk import each_part
from parlang.outcome import Outcome
from parlang.source import Span
from parlang_compiler.boundary.expectation_errors import (
    NoSuchCase,
    NoSuchExpectation,
    NoSuchGrade,
    NotAnExpectation,
)
from parlang_compiler.boundary.folding import folded
from parlang_compiler.boundary.models import Expected, StageName
from parlang_compiler.boundary.read_cases import EXPECTED, Unit
from parlang_compiler.boundary.stage_points import THOUSANDTHS
from parlang_compiler.boundary.to_facts import find_path, part_words, unknown_path
from parlang_compiler.boundary.tree import Items, Scalar, Tree, place, scalar_at, tree_at
from parlang_compiler.boundary.value_errors import Both, NotANumber
from parlang_compiler.boundary.values import read_number

Field: TypeAlias = Literal[
    "points", "case", "total", "maximum", "percent", "interval", "bonus", "penalty", "grade", "rank"
]
Wanted: TypeAlias = Fraction | tuple[Fraction, Fraction] | str
"""A number, the ends of an interval, or a word: `pending`, `left_out`, the key of a grade, the id of a case."""

PENDING, LEFT_OUT = "pending", "left_out"
_STATES = {"pending": PENDING, "cho": PENDING, "con_cho": PENDING, "left_out": LEFT_OUT, "khong_danh_gia": LEFT_OUT}
_QUOTIENT = re.compile(r"(-?[0-9]{1,30})/([1-9][0-9]{0,29})")  # as scores are told that no decimals can end
_WHAT: Mapping[Field, Both] = {
    "points": ("điểm tiêu chí {}", "the points of criterion {}"),
    "case": ("trường hợp của tiêu chí {}", "the case of criterion {}"),
    "total": ("tổng điểm", "the total"),
    "maximum": ("điểm tối đa", "the maximum"),
    "percent": ("chỉ số", "the index"),
    "interval": ("khoảng điểm", "the interval of the total"),
    "bonus": ("điểm thưởng", "the bonus"),
    "penalty": ("điểm phạt", "the penalty"),
    "grade": ("xếp loại", "the grade"),
    "rank": ("thứ hạng", "the rank"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Expectation:
    """One value that is expected, of a part or (without a path) of the unit."""

    field: Field
    path: str | None
    wanted: Wanted
    span: Span


@dataclass(slots=True)
class _Reading:
    """What was read so far of the expectations that stand at one place of a unit."""

    unit: Unit
    at: tuple[str, ...]
    ruleset: Ruleset
    found: list[Expectation] = field(default_factory=list)
    faults: list[Diagnostic] = field(default_factory=list)

    def take(self, name: Field, path: str | None, wanted: Wanted | Diagnostic, span: Span) -> None:
        """Keep a value, or the fault in its place."""
        if isinstance(wanted, Diagnostic):
            self.faults.append(wanted)
        else:
            self.found.append(Expectation(field=name, path=path, wanted=wanted, span=span))


def expecting_stages(unit: Unit) -> tuple[StageName, ...]:
    """Give the stages of which a unit says what it expects; its own figures are those of `self`."""
    assessment = unit.assessment
    named: list[StageName] = [stage for stage, given in assessment.stages.items() if given.expected is not None]
    own: list[StageName] = ["self"] if assessment.expected is not None else []
    return tuple(dict.fromkeys((*own, *named)))


def read_expected(unit: Unit, stage: StageName, ruleset: Ruleset) -> Outcome[tuple[Expectation, ...]]:
    """Read what a unit expects at a stage; what is wrong is left out, and told."""
    assessment = unit.assessment
    given = assessment.stages.get(stage)
    places: tuple[tuple[tuple[str, ...], Expected | None], ...] = (
        ((EXPECTED,), assessment.expected if stage == "self" else None),
        (("stages", stage, EXPECTED), None if given is None else given.expected),
    )
    readings = [
        _read(_Reading(unit=unit, at=at, ruleset=ruleset), expected) for at, expected in places if expected is not None
    ]
    found = tuple(each for reading in readings for each in reading.found)
    return Outcome(found, tuple(fault for reading in readings for fault in reading.faults))


def what_is_meant(name: Field, part: Part | None) -> Both:
    """Call what is expected by its words."""
    words = "" if part is None else part_words(part)
    vi, en = _WHAT[name]
    return vi.format(words), en.format(words)


def _read(reading: _Reading, expected: Expected) -> _Reading:
    parts = {part.path: part for part in each_part(reading.ruleset)}
    for part, scalar in _of_parts(reading, parts, "parts", expected.parts):
        reading.take("points", part.path, _number(what_is_meant("points", part), scalar), scalar.span)
    cases = cases_of_leaves(reading.ruleset) if expected.cases else {}
    for part, scalar in _of_parts(reading, parts, "cases", expected.cases):
        reading.take("case", part.path, _case(part, cases.get(part.path, ()), scalar), scalar.span)
    for name, read in _OF_THE_UNIT.items():
        given = _scalar(reading, name)
        if given is not None:
            reading.take(name, None, read(reading.ruleset, name, given), given.span)
    if expected.interval is not None:
        span = place(reading.unit.tree, *reading.at, "interval")
        reading.take("interval", None, _interval(tree_at(reading.unit.tree, *reading.at, "interval"), span), span)
    return reading


def _of_parts(
    reading: _Reading, parts: Mapping[str, Part], where: str, names: Iterable[str]
) -> Iterator[tuple[Part, Scalar]]:
    for name in names:
        part = _part(reading, parts, where, name)
        scalar = _scalar(reading, where, name)
        if part is not None and scalar is not None:
            yield part, scalar


def _scalar(reading: _Reading, *path: str) -> Scalar | None:
    """Give the value at a place; None where nothing was written."""
    scalar = scalar_at(reading.unit.tree, *reading.at, *path)
    return None if scalar is None or scalar.text is None else scalar


def _part(reading: _Reading, parts: Mapping[str, Part], where: str, name: str) -> Part | None:
    ruleset = reading.ruleset
    path = find_path(ruleset, name)
    if path is not None and path in parts:
        return parts[path]
    span = place(reading.unit.tree, *reading.at, where, name, key=True)
    keys = {folded(figure.key): figure for figure in ruleset.figures if figure.owner in parts}
    figure = keys.get(folded(name))
    if path is None and figure is None:
        reading.faults.append(unknown_path(ruleset, name, span))
    else:
        reading.faults.append(NoSuchExpectation(name=name, owner=None if figure is None else figure.owner, span=span))
    return None


def _number(what: Both, scalar: Scalar) -> Wanted | Diagnostic:
    text = (scalar.text or "").strip()
    if (state := _STATES.get(folded(text))) is not None:
        return state
    if (found := _QUOTIENT.fullmatch(text)) is not None:
        return Fraction(int(found[1]), int(found[2]))
    value = read_number(what[0], scalar, THOUSANDTHS)
    if isinstance(value, NotANumber):
        return NotAnExpectation(what=what, text=text, shape="number", span=scalar.span)
    return value


def _interval(tree: Tree | None, span: Span) -> Wanted | Diagnostic:
    what = what_is_meant("interval", None)
    ends = tree.items if isinstance(tree, Items) else ()
    scalars = [each for each in ends if isinstance(each, Scalar)]
    values = [_number(what, each) for each in scalars]
    match values:
        case [Fraction() as low, Fraction() as high]:
            return low, high
        case _:
            fault = next((each for each in values if isinstance(each, Diagnostic)), None)
            text = f"[{', '.join(each.text or '' for each in scalars)}]"
            return fault or NotAnExpectation(what=what, text=text, shape="interval", span=span)


def _total(_: Ruleset, name: Field, scalar: Scalar) -> Wanted | Diagnostic:
    return _number(what_is_meant(name, None), scalar)


def _percent(ruleset: Ruleset, name: Field, scalar: Scalar) -> Wanted | Diagnostic:
    bare = Scalar(text=(scalar.text or "").removesuffix("%").rstrip(), span=scalar.span, literal=scalar.literal)
    return _total(ruleset, name, bare)


def _rank(_: Ruleset, name: Field, scalar: Scalar) -> Wanted | Diagnostic:
    what = what_is_meant(name, None)
    value = _number(what, scalar)
    if value == PENDING or (isinstance(value, Fraction) and value.denominator == 1 and value >= 1):
        return value
    return NotAnExpectation(what=what, text=scalar.text or "", shape="rank", span=scalar.span)


def _grade(ruleset: Ruleset, _: Field, scalar: Scalar) -> Wanted | Diagnostic:
    text = scalar.text or ""
    grading = ruleset.grading
    grades: tuple[Grade | GradeCase, ...] = () if grading is None else (*grading.cases, *grading.grades)
    keys = {folded(name): each.key for each in grades for name in (each.label, each.name, each.key)}
    if folded(text) in keys:
        return keys[folded(text)]
    if _STATES.get(folded(text)) == PENDING:
        return PENDING
    similar = nearest(folded(text), keys)
    return NoSuchGrade(
        text=text,
        similar=None if similar is None else keys[similar],
        known=tuple(each.key for each in grades),
        span=scalar.span,
    )


def _case(part: Part, cases: tuple[RuleCase, ...], scalar: Scalar) -> Wanted | Diagnostic:
    text = (scalar.text or "").strip()
    known = tuple(dict.fromkeys(each.case for each in cases))
    if text in known or (known and _STATES.get(folded(text)) == PENDING):
        return text if text in known else PENDING
    return NoSuchCase(part=part_words(part), text=text, known=known, span=scalar.span)


_OF_THE_UNIT: Mapping[Field, Callable[[Ruleset, Field, Scalar], Wanted | Diagnostic]] = {
    "total": _total,
    "maximum": _total,
    "percent": _percent,
    "bonus": _total,
    "penalty": _total,
    "grade": _grade,
    "rank": _rank,
}
