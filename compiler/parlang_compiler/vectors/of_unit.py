"""Whole units: one for each grade, the nearest to each of its bounds, the best and the worst, some pending ones."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal, TypeAlias

from parlang.ir.facts import Facts
from parlang.ir.nodes import Grading, Ruleset
from parlang.ir.scorecard import Scorecard, score_unit
from parlang.ir.walk import leaves
from parlang_compiler.testing.drawing import drawn
from parlang_compiler.testing.spaces import space_of_set
from parlang_compiler.vectors.choosing import BySequence

Kind: TypeAlias = Literal["complete", "pending", "nothing", "declared"]
DRAWN = 40
PENDING = 3
DECLARED = 2
TENTHS_MISSING = 2
SEED = 20_241_231


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitTried:
    """A unit, what it is tried for, and its score."""

    kind: Kind
    facts: Facts
    score: Scorecard


def units_of(ruleset: Ruleset) -> tuple[UnitTried, ...]:
    """Give the units of a set, none twice."""
    space, sequence = space_of_set(ruleset), BySequence(SEED)
    made = [_tried("complete", drawn(space, sequence), ruleset) for _ in range(DRAWN)]
    absent = frozenset(part.path for part in leaves(ruleset) if part.does_not_arise is not None)
    wanting = [drawn(space, sequence, missing=TENTHS_MISSING) for _ in range(PENDING)]
    found = [
        *_telling(made, ruleset.grading),
        *(_tried("pending", each, ruleset) for each in wanting),
        _tried("nothing", Facts(), ruleset),
        *(_tried("declared", replace(each.facts, not_arising=absent), ruleset) for each in made[:DECLARED] if absent),
    ]
    return tuple({_key(each.facts): each for each in found}.values())


def _tried(kind: Kind, facts: Facts, ruleset: Ruleset) -> UnitTried:
    score = score_unit(ruleset, facts)
    return UnitTried(kind="pending" if kind == "complete" and score.total is None else kind, facts=facts, score=score)


def _key(facts: Facts) -> tuple[object, ...]:
    return (facts.year, tuple(sorted(facts.values.items())), facts.not_arising)


def _telling(made: Sequence[UnitTried], grading: Grading | None) -> Iterator[UnitTried]:
    """Give the units that tell most: the extremes, one of each grade, those beside its bounds."""
    scored = [each for each in made if each.score.total is not None]
    if not scored:
        yield from made[:1]
        return
    yield min(scored, key=_total)
    yield max(scored, key=_total)
    yield from {each.score.grade: each for each in scored}.values()
    for bound in () if grading is None else _bounds(grading):
        for sign in (1, -1):
            beside = [
                (sign * (worth - bound), each) for each in scored if (worth := _graded(each, grading)) is not None
            ]
            near = [(far, place) for place, (far, _) in enumerate(beside) if far >= 0]
            if near:
                yield beside[min(near)[1]][1]


def _total(each: UnitTried) -> Fraction:
    return each.score.total or Fraction(0)


def _graded(each: UnitTried, grading: Grading | None) -> Fraction | None:
    by_index = grading is not None and grading.by == "index"
    return each.score.percent if by_index else each.score.total


def _bounds(grading: Grading) -> list[Fraction]:
    ends = (end for grade in grading.grades for end in (grade.low, grade.high) if end is not None)
    return list(dict.fromkeys(ends))
