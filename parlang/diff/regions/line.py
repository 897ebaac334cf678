"""Two rules on the line of one value: the stretches on which their points differ, exactly, without a solver.

Before, of tỷ_lệ::

    từ 80% đến dưới 100% : tỷ_lệ × 1            từ 85% đến dưới 100% : tỷ_lệ × 1
    dưới 80%             : 0                    dưới 85%             : 0

After::

    từ 80% đến dưới 85%: tỷ_lệ × 1 → 0, stricter, by almost 0,85
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from parlang.diff.changes import Effect, Extent, Region, Worth
from parlang.diff.pairing import Pairing, witness_of
from parlang.diff.regions.courses import Course, Here, course_of
from parlang.diff.regions.effects import in_one, sign_of, single
from parlang.ir.checks.segments import Line, Segment, segments
from parlang.ir.facts import Facts
from parlang.ir.nodes import Expr, Part, Within
from parlang.prove.answers import Side, on_whole_numbers
from parlang.prove.line.fractions_between import Stretch
from parlang.prove.line.straight import Straight
from parlang.prove.line.values import Steps, Values
from parlang.prove.regions.beside_mark import within_of


@dataclass(frozen=True, slots=True, kw_only=True)
class _Piece:
    """A stretch on which the same cases decide, and by how much points rise there: after less before."""

    stretch: Stretch
    cases: tuple[tuple[str, ...], tuple[str, ...]]
    rise: Straight
    before: tuple[Worth, ...]
    after: tuple[Worth, ...]

    @property
    def sign(self) -> int:
        """Tell which way points move all over the stretch, where they move at all."""
        ends = [self.rise.at(end) for end in (self.stretch.low, self.stretch.high) if end is not None]
        return sign_of(sum(ends, Fraction(0)) if self.rise.slope else self.rise.start)


def by_line(pairing: Pairing) -> Effect | None:
    """Give all stretches on which points differ; None if the rules do not stand on one line."""
    courses = _courses(pairing)
    if courses is None:
        return None
    values = {each.values for each in courses if each.values is not None}
    if len(values) != 1 or _arise_otherwise(pairing):
        return None
    if any(course.beside for course in courses):
        return None  # where it does not arise by a yes/no, that has to be said: the figure is held at each value first
    line = _Line(values=values.pop(), pairing=pairing, subject=_subject(courses))
    pieces = line.pieces(courses[: len(pairing.old)], courses[len(pairing.old) :])
    if pieces is None:
        return None
    regions = [line.region(run) for run in _runs(pieces)]
    known = tuple(each for each in regions if each is not None)
    return None if len(known) < len(regions) else in_one(known)


def _courses(pairing: Pairing) -> list[Course] | None:
    """Give the rules of both sides along their lines; None as soon as one stands on none."""
    found = []
    for part in (*pairing.old, *pairing.new):
        course = course_of(pairing.question(part))
        if course is None:
            return None
        found.append(course)
    return found


def _arise_otherwise(pairing: Pairing) -> bool:
    """Tell whether the sides differ in when there is nothing to assess, or in what they are worth then."""
    said = {part.does_not_arise for part in (*pairing.old, *pairing.new)}
    full = [_full(side) for side in (pairing.old, pairing.new)]
    return len(said) > 1 or full[0] != full[1]


def _full(side: Iterable[Part]) -> Fraction:
    """Give what leaves are worth where there is nothing to assess and that gives all points."""
    arise = (part for part in side if part.does_not_arise is not None)
    return sum((each.maximum for each in arise if each.does_not_arise.treatment == "maximum"), Fraction(0))  # type: ignore[union-attr]  # it is there


def _subject(courses: list[Course]) -> Expr:
    """Give the value by the words of the newest rule that follows it."""
    return next(each.subject for each in reversed(courses) if each.subject is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    values: Values
    pairing: Pairing
    subject: Expr

    @property
    def grain(self) -> int:
        """Give the steps of the value; 0 for a share, which goes in any."""
        return self.values.grain if isinstance(self.values, Steps) else 0

    def pieces(self, old: list[Course], new: list[Course]) -> list[_Piece] | None:
        """Give the line cut wherever a rule turns or jumps; None if a rule says nothing of some value."""
        ends = self.values.ends
        turns = {turn for course in (*old, *new) for turn in course.turns}
        cut = list(segments(turns, Line(low=ends.low, high=ends.high, grain=self.grain)))
        before, after = ([course.along(cut) for course in side] for side in (old, new))
        sides = [[each for each in side if each is not None] for side in (before, after)]
        if len(sides[0]) < len(old) or len(sides[1]) < len(new):
            return None
        whole = (_piece(each, *([course[at] for course in side] for side in sides)) for at, each in enumerate(cut))
        turned = (part for each in whole for part in _where_it_turns(each))
        return [each for each in turned if self.values.some(each.stretch) is not None]

    def region(self, run: list[_Piece]) -> Region | None:
        """Say a run as a region, with a unit in it."""
        stretch = replace(run[0].stretch, high=run[-1].stretch.high, high_closed=run[-1].stretch.high_closed)
        value = self._round(stretch) or self.values.some(stretch)
        found = None if value is None else self.values.facts(value)
        witness = None if found is None else witness_of(self.pairing, Facts(values=found[0]))
        if witness is None:
            return None
        return Region(
            when=(self._within(stretch),),
            before=run[0].before,
            after=run[0].after,
            direction="looser" if run[0].sign > 0 else "stricter",
            witness=witness,
            largest=self._largest(run),
            cases=single(run[0].cases),
        )

    def _round(self, stretch: Stretch) -> Fraction | None:
        """Give the roundest value of a figure in a stretch: 1.000.000 rather than 500.001."""
        if not isinstance(self.values, Steps):
            return None
        first, last = self.values.first(stretch), self.values.last(stretch)
        if first is None or last is None:
            return None
        for step in (Fraction(10**power) for power in range(len(str(int(abs(first)))) - 1, -1, -1)):
            value = math.ceil(first / step) * step
            if value <= last and value > 0:
                return value
        return None

    def _largest(self, run: list[_Piece]) -> Extent:
        extents = [each for piece in run for each in self._ends(piece)]
        return max(extents, key=lambda each: (each.points, each.reached))

    def _ends(self, piece: _Piece) -> Iterator[Extent]:
        """Give how far points move at the ends of a piece, or next to them."""
        stretch = piece.stretch
        if isinstance(self.values, Steps):
            for end in (self.values.first(stretch), self.values.last(stretch)):
                if end is not None:
                    yield Extent(points=abs(piece.rise.at(end)), reached=True)
            return
        level = piece.rise.slope == 0
        for end, closed in ((stretch.low, stretch.low_closed), (stretch.high, stretch.high_closed)):
            if end is not None:
                yield Extent(points=abs(piece.rise.at(end)), reached=closed or level)

    def _within(self, stretch: Stretch) -> Within:
        """Say a stretch of the value; it has no end where that is the end of all that is declared."""
        ends, side = self.values.ends, _as_side(stretch)
        whole = self.grain == 1
        side = on_whole_numbers(side) if whole else side
        alone = side.low == side.high
        low = None if side.low == ends.low and side.low_closed and not alone else side.low
        high = None if side.high == ends.high and side.high_closed and not alone else side.high
        if low is None and high is None:  # all of it
            low = side.low
        said = replace(side, low=low, high=high, low_closed=low is not None and side.low_closed)
        said = replace(said, high_closed=high is not None and side.high_closed)
        percent = not isinstance(self.values, Steps) or self._is_ratio()
        return within_of(said, self.subject, percent=percent)

    def _is_ratio(self) -> bool:
        figure = self.pairing.setting.figures.get(self.values.key) if isinstance(self.values, Steps) else None
        return figure is not None and figure.kind == "ratio"


def _runs(pieces: list[_Piece]) -> Iterator[list[_Piece]]:
    """Give the pieces on which points differ one way, neighbours with the same cases together."""
    run: list[_Piece] = []
    for piece in pieces:
        if run and not (run[-1].cases == piece.cases and run[-1].sign == piece.sign):
            yield run
            run = []
        if piece.sign:
            run.append(piece)
    if run:
        yield run


def _piece(segment: Segment, was: list[Here], now: list[Here]) -> _Piece:
    closed = segment.is_point
    return _Piece(
        stretch=Stretch(low=segment.low, low_closed=closed, high=segment.high, high_closed=closed),
        cases=(tuple(each.case for each in was), tuple(each.case for each in now)),
        rise=_less(_sum([each.line for each in now]), _sum([each.line for each in was])),
        before=tuple(each.worth for each in was),
        after=tuple(each.worth for each in now),
    )


def _as_side(stretch: Stretch) -> Side:
    return Side(
        key=None,
        low=stretch.low,
        low_closed=stretch.low_closed,
        high=stretch.high,
        high_closed=stretch.high_closed,
    )


def _sum(lines: list[Straight]) -> Straight:
    zero = Fraction(0)
    return Straight(sum((each.slope for each in lines), zero), sum((each.start for each in lines), zero))


def _less(one: Straight, other: Straight) -> Straight:
    return Straight(one.slope - other.slope, one.start - other.start)


def _where_it_turns(piece: _Piece) -> Iterator[_Piece]:
    """Cut a piece where points are the same before and after."""
    turn = piece.rise.meets(Fraction(0))
    if turn is None or not piece.stretch.contains(turn):
        yield piece
        return
    yield from (replace(piece, stretch=each) for each in (piece.stretch.before(turn),) if not each.is_empty)
    yield replace(
        piece,
        stretch=Stretch(low=turn, low_closed=True, high=turn, high_closed=True),
        rise=Straight(Fraction(0), Fraction(0)),
    )
    yield from (replace(piece, stretch=each) for each in (piece.stretch.after(turn),) if not each.is_empty)
