"""Bands over the line of their subject: which of them speak of each piece of it, and the points of the first.

A rule stands on a line if it is bands on one figure, or on a share of two counts, with numbers for marks and points
that follow the subject in straight pieces, and if nothing else is asked but whether it arises.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from parlang.ir.checks.reach import reach_of
from parlang.ir.checks.segments import Line, Segment, segments
from parlang.ir.facts import Facts, Value
from parlang.ir.nodes import Arithmetic, Bands, Condition, Const, Expr, FigureRef, Not, Within
from parlang.ir.relations import Relation, plain, relations_of
from parlang.prove.line.fractions_between import Stretch
from parlang.prove.line.straight import Straight, kinks, lines_of
from parlang.prove.line.values import Shares, Steps, Values
from parlang.prove.rule import RuleInQuestion

NUMBERS = ("count", "ratio", "number", "money", "rank")


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A piece of the line: the bands that speak of it, by place, and the points of the first of them."""

    stretch: Stretch
    speaking: tuple[int, ...]
    first: int | None
    points: Straight | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OnALine:
    """Bands, the values of their subject, and the pieces of the line in order; `beside` makes the rule arise."""

    bands: Bands
    values: Values
    pieces: tuple[Piece, ...]
    lines: tuple[tuple[Straight, ...], ...]  # of each band
    beside: Mapping[str, Value]

    def facts(self, *values: Fraction) -> tuple[Facts, ...] | None:
        """Give units whose subject has these values, alike in all else; None if there are none."""
        found = self.values.facts(*values)
        return None if found is None else tuple(Facts(values={**self.beside, **each}) for each in found)


def on_a_line(rule: RuleInQuestion) -> OnALine | None:
    """Give the rule on the line of its subject; None if it does not stand on one."""
    bands = rule.part.rule
    if not isinstance(bands, Bands) or bands.kind not in NUMBERS or rule.part.without_evidence is not None:
        return None
    if any(not isinstance(band.when, Within | None) for band in bands.bands):
        return None
    found = values_of(bands.subject, rule)
    marks = marks_of(bands)
    lines = [lines_of(band.points, bands.subject) for band in bands.bands]
    known = tuple(each for each in lines if each is not None)
    if found is None or marks is None or len(known) < len(lines):
        return None
    values, beside = found
    turns = {kink for each in known for kink in kinks(each)}
    grain = values.grain if isinstance(values, Steps) else 0
    line = Line(low=values.ends.low, high=values.ends.high, grain=grain)
    cut = list(segments({*marks.values(), *turns}, line))
    pieces = tuple(_pieces(bands, marks, cut, known))
    return OnALine(bands=bands, values=values, pieces=pieces, lines=known, beside=beside)


def marks_of(bands: Bands) -> dict[Expr, Fraction] | None:
    """Give what the ends of bands are worth; None if one of them is no number."""
    ends = [end for band in bands.bands if isinstance(band.when, Within) for end in (band.when.low, band.when.high)]
    found = {end: plain(end) for end in ends if end is not None}
    values = {end: each.value for end, each in found.items() if isinstance(each, Const)}
    return values if len(values) == len(found) else None


def _pieces(
    bands: Bands, marks: Mapping[Expr, Fraction], cut: list[Segment], lines: tuple[tuple[Straight, ...], ...]
) -> Iterator[Piece]:
    begin: dict[int, list[tuple[int, int]]] = {}
    for place, band in enumerate(bands.bands):
        reach = reach_of(band.when, marks, cut) if isinstance(band.when, Within) else range(len(cut))
        if reach:
            begin.setdefault(reach.start, []).append((place, reach.stop))
    open_now: list[tuple[int, int]] = []
    for at, segment in enumerate(cut):
        open_now = [each for each in (*open_now, *begin.get(at, ())) if each[1] > at]
        speaking = tuple(sorted(place for place, _ in open_now))
        first = speaking[0] if speaking else None
        points = None if first is None else min(lines[first], key=lambda line: line.at(segment.sample))
        yield Piece(stretch=_stretch(segment), speaking=speaking, first=first, points=points)


def _stretch(segment: Segment) -> Stretch:
    closed = segment.is_point
    return Stretch(low=segment.low, low_closed=closed, high=segment.high, high_closed=closed)


# --- the values of the subject ----------------------------------------------------------------


def values_of(subject: Expr, rule: RuleInQuestion) -> tuple[Values, dict[str, Value]] | None:
    """Give the values that a subject takes, and the yes/no beside it by which the rule arises."""
    match plain(subject):
        case FigureRef(key=key):
            return _of_figure(key, rule)
        case Arithmetic(operator="/", left=left, right=right):
            return _of_share(plain(left), plain(right), rule)
        case _:
            return None


def _of_figure(key: str, rule: RuleInQuestion) -> tuple[Values, dict[str, Value]] | None:
    figure = rule.setting.figures[key]
    beside = _beside(rule, (key,))
    if figure.low is None or figure.high is None or rule.constraints or beside is None:
        return None
    return Steps(key=key, low=figure.low, high=figure.high, grain=figure.grain), beside


def _of_share(left: Expr, right: Expr, rule: RuleInQuestion) -> tuple[Values, dict[str, Value]] | None:
    if not isinstance(left, FigureRef) or not isinstance(right, FigureRef) or left == right:
        return None
    part, whole = (rule.setting.figures[each.key] for each in (left, right))
    counts = all(each.grain == 1 and each.low is not None and each.high is not None for each in (part, whole))
    related = relations_of(each.condition for each in rule.constraints)
    bounded = related == (Relation(left=left, sign="<=", right=right),)
    if not counts or part.low != 0 or (related and not bounded) or len(related) < len(rule.constraints):
        return None
    never_zero = _arises_unless_zero(right, rule)
    beside = {} if never_zero else _beside(rule, (left.key, right.key))
    if (
        beside is None
        or set(rule.inputs) != {left.key, right.key, *beside}
        or whole.low not in ((0, 1) if never_zero else (1,))
    ):
        return None
    most_part, most_whole = int(part.high or 0), int(whole.high or 0)
    if bounded and most_part < most_whole:
        return None  # then a share near 1 wants a lesser whole
    shares = Shares(part=left.key, whole=right.key, most_part=most_part, most_whole=most_whole, at_most_one=bounded)
    return shares, beside


def _arises_unless_zero(whole: FigureRef, rule: RuleInQuestion) -> bool:
    """Tell whether the rule does not arise exactly where the divisor is 0."""
    written = rule.part.does_not_arise
    return written is not None and _is_zero(written.condition, whole)


def _is_zero(condition: Condition, figure: FigureRef) -> bool:
    match condition:
        case Within(subject=subject, low=low, high=high, low_closed=True, high_closed=True):
            zero = Const(value=Fraction(0))
            return plain(subject) == figure and low is not None and plain(low) == zero and low == high
        case _:
            return False


def _beside(rule: RuleInQuestion, subject: tuple[str, ...]) -> dict[str, Value] | None:
    """Give the yes/no by which the rule arises; None if more is asked."""
    written = rule.part.does_not_arise
    found: dict[str, Value] = {}
    match None if written is None else written.condition:
        case None:
            pass
        case FigureRef(key=key):
            found[key] = False
        case Not(operand=FigureRef(key=key)):
            found[key] = True
        case _:
            return None
    return found if set(rule.inputs) == {*subject, *found} else None
