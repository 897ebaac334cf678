"""The parts of a file as text: a heading at the margin, then clauses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import assert_never

from parlang.syntax import nodes as n
from parlang.syntax.to_text.bounds import bound_text
from parlang.syntax.to_text.clauses import LEVELS, clause_items
from parlang.syntax.to_text.expressions import condition_text, sum_text
from parlang.syntax.to_text.figures import level_text
from parlang.syntax.to_text.lines import CLAUSE, PART, Item, aligned, item, opening
from parlang.syntax.to_text.words import number, plain_number, quoted, word


def part_items(part: n.Head | n.AnyPart, surface: n.Surface) -> Iterator[Item]:
    """Give the lines of a part, its heading first."""
    match part:
        case n.Head():
            heading = f"{word(surface, 'SET')} {part.index} {quoted(part.name.value)}"
            yield _heading(heading, part, part.name)
        case n.Part():
            words = f"{word(surface, LEVELS[part.level])} {part.number}"
            yield _heading(_with_maximum(words, part, surface), part, part.maximum)
        case n.OutsideScale():
            words = word(surface, "BONUS" if part.kind == "bonus" else "PENALTY")
            yield _heading(_with_maximum(words, part, surface), part, part.maximum)
        case n.Grading():
            yield from _grading(part, surface)
            return
        case _:
            assert_never(part)
    for clause in part.clauses:
        yield from clause_items(clause, surface)


def _with_maximum(words: str, part: n.Part | n.OutsideScale, surface: n.Surface) -> str:
    maximum = f"{word(surface, 'MAXIMUM')} {number(part.maximum, surface)}"
    return f"{words} {quoted(part.name.value)} [{part.id}] {maximum}"


def _heading(text: str, part: n.Node, end: n.Node) -> Item:
    return item(text, PART, part.span, end=end.span, begins_part=True)


def _grading(part: n.Grading, surface: n.Surface) -> Iterator[Item]:
    keyword = "GRADE_BY_POINTS" if part.by == "points" else "GRADE_BY_INDEX"
    yield replace(opening(word(surface, keyword), PART, part.span), begins_part=True)
    cases = [(_grade_case(each, surface), level_text(each.level), "") for each in part.cases]
    bounds = [(bound_text(each.bound, surface, sum_text), level_text(each.level), "") for each in part.grades]
    for row, grade in zip(aligned([*cases, *bounds]), [*part.cases, *part.grades], strict=True):
        yield item(row, CLAUSE, grade.span)
    yield from (item(_quota(each, surface), CLAUSE, each.span) for each in part.quotas)


def _grade_case(case: n.GradeCase, surface: n.Surface) -> str:
    return f"{word(surface, 'CASE')} {condition_text(case.condition, surface)}"


def _quota(quota: n.Quota, surface: n.Surface) -> str:
    among = " ; ".join(each.name for each in quota.among)
    limit = f"{word(surface, 'NOT_MORE')} {number(quota.share, surface)} {word(surface, 'OF_UNITS_GRADED')}"
    floor = f", {word(surface, 'BUT_AT_LEAST')} {plain_number(quota.at_least, surface)} {word(surface, 'UNITS_GRADED')}"
    beyond = f"{word(surface, 'BEYOND_IT')} {quota.beyond.name}"
    opens = f"{word(surface, 'QUOTA')} {quota.level.name} : {limit} {{ {among} }}"
    return f"{opens}{floor if quota.at_least else ''}, {beyond}"
