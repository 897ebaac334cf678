"""The forms of rule as text: a line that opens the rule, then its bands, branches or items."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import assert_never

from parlang.source import Span
from parlang.syntax import nodes as n
from parlang.syntax.to_text.bounds import bound_text
from parlang.syntax.to_text.expressions import condition_text, sum_text, value_text
from parlang.syntax.to_text.lines import CLAUSE, INNER_ITEM, ITEM, Item, aligned, item, opening
from parlang.syntax.to_text.words import labelled, number, phrase, plain_number, quoted, said, word


def rule_items(rule: n.Rule, surface: n.Surface) -> Iterator[Item]:
    """Give the lines of a rule."""
    match rule:
        case n.Bands():
            yield _opened_by("SCORE_BY", rule, rule.subject, surface)
            yield from _bands(rule.bands, ITEM, surface)
        case n.Branches():
            yield opening(word(surface, "SCORE"), CLAUSE, rule.span)
            yield from _branches(rule.branches, surface)
        case n.Formula():
            yield item(f"{word(surface, 'SCORE_BY_FORMULA')} {value_text(rule.points, surface)}", CLAUSE, rule.span)
        case n.Checklist():
            yield opening(word(surface, "ADD_POINTS"), CLAUSE, rule.span)
            yield from (item(_item_text(each, "PER", surface), ITEM, each.span) for each in rule.items)
        case n.Deduction():
            yield opening(word(surface, "DEDUCT_POINTS"), CLAUSE, rule.span)
            yield from (item(_item_text(each, "PER_EVENT", surface), ITEM, each.span) for each in rule.items)
        case n.Survey():
            yield from _survey(rule, surface)
        case n.Unwritten():
            yield item(word(surface, "UNWRITTEN"), CLAUSE, rule.span)
        case n.Reuse():
            yield item(f"{word(surface, 'SCORE_AS')} {_reused(rule, surface)}", CLAUSE, rule.span)
        case _:
            assert_never(rule)


def _opened_by(keyword: str, rule: n.Node, subject: n.Expr, surface: n.Surface) -> Item:
    return item(f"{word(surface, keyword)} {sum_text(subject, surface)}", CLAUSE, rule.span, end=subject.span)


def _bands(bands: Sequence[n.Band], indent: int, surface: n.Surface) -> Iterator[Item]:
    rows = aligned((_key(each.key, surface), _points(each.points, surface), labelled(each.label)) for each in bands)
    for row, band in zip(rows, bands, strict=True):
        yield item(row, indent, band.span)


def _key(key: n.BandKey, surface: n.Surface) -> str:
    match key:
        case n.Name():
            return key.name
        case n.Yes():
            return word(surface, "YES")
        case n.No():
            return word(surface, "NO")
        case n.Rest():
            return word(surface, "REST")
        case _:
            return bound_text(key, surface, sum_text)


def _points(points: n.Points, surface: n.Surface) -> str:
    if points.increment is None:
        return value_text(points.base, surface)
    return f"{sum_text(points.base, surface)}, {_increment(points.increment, surface)}"


def _increment(increment: n.Increment, surface: n.Surface) -> str:
    opens = f"FOR_EACH_{'FULL_' if increment.whole else ''}{increment.direction.upper()}"
    return phrase(
        surface,
        "increment",
        word(surface, opens),
        _step(increment.step, surface),
        number(increment.gain, surface),
        number(increment.cap, surface),
    )


def _step(step: n.Step, surface: n.Surface) -> str:
    amount = plain_number(step.value, surface)
    if step.percentage_points:
        return f"{amount} {word(surface, 'PERCENTAGE_POINTS')}"
    return said(f"{amount}%" if step.percent else amount, step.unit or "")


def _branches(branches: Sequence[n.Branch], surface: n.Surface) -> Iterator[Item]:
    """Give the branches: the colons of those worth points stand below each other."""
    plain = [each for each in branches if isinstance(each.result, n.Points)]
    rows = iter(aligned(_branch_row(each, each.result, surface) for each in plain if isinstance(each.result, n.Points)))
    for branch in branches:
        match branch.result:
            case n.Points():
                yield item(next(rows), ITEM, branch.span)
            case n.Bands():
                subject = branch.result.subject
                opens = f"{_case(branch, surface)} {word(surface, 'BY')} {sum_text(subject, surface)}"
                yield item(opens, ITEM, branch.span, end=subject.span)
                yield from _bands(branch.result.bands, INNER_ITEM, surface)
            case n.Reuse():
                opens = f"{_case(branch, surface)} {word(surface, 'AS_IN')} {_reused(branch.result, surface)}"
                yield item(opens, ITEM, branch.span)
            case _:
                assert_never(branch.result)


def _reused(reuse: n.Reuse, surface: n.Surface) -> str:
    return f"[{reuse.path}] {word(surface, 'OF_SET')} {reuse.index} [{reuse.revision}]"


def _branch_row(branch: n.Branch, points: n.Points, surface: n.Surface) -> tuple[str, str, str]:
    return _case(branch, surface), _points(points, surface), labelled(branch.label)


def _case(branch: n.Branch, surface: n.Surface) -> str:
    if branch.condition is None:
        return word(surface, "OTHERWISE")
    return f"{word(surface, 'CASE')} {condition_text(branch.condition, surface)}"


def _item_text(each: n.Item, per: str, surface: n.Surface) -> str:
    """Give an item of a checklist or of deductions; `per` is the keyword before what is counted."""
    gain = f"{number(each.gain, surface)} {word(surface, 'POINTS')}"
    match each:
        case n.PointsIf():
            return said(gain, word(surface, "IF"), condition_text(each.condition, surface), labelled(each.label))
        case n.PointsPer():
            counted = f"{gain} {word(surface, per)} {sum_text(each.count, surface)}"
            return said(counted + _cap(each.cap, surface), labelled(each.label))
        case _:
            assert_never(each)


def _cap(cap: n.Number | None, surface: n.Surface) -> str:
    if cap is None:
        return ""
    return f", {word(surface, 'BUT_AT_MOST')} {number(cap, surface)} {word(surface, 'POINTS')}"


def _survey(rule: n.Survey, surface: n.Surface) -> Iterator[Item]:
    yield opening(word(surface, "SURVEY"), CLAUSE, rule.span)
    for group in rule.groups:
        weight = f"{word(surface, 'WEIGHT')} {number(group.weight, surface)}"
        yield item(f"{word(surface, 'GROUP')} {quoted(group.name.value)} {weight}", ITEM, group.span)
    answers = " ; ".join(f"{each.name} {number(each.worth, surface)}" for each in rule.levels)
    yield item(answers, ITEM, _from_to(rule.levels))


def _from_to(nodes: Sequence[n.Node]) -> Span:
    return nodes[0].span.to(nodes[-1].span)
