"""Two rules case by case: where one case decided and another one decides, points go up, down, or both.

Before::

    trường hợp tỷ_lệ trên bình_quân : 2            dưới 50% : tỷ_lệ / 50% × 2
    các trường hợp còn lại          : tỷ_lệ / 50% × 2

After::

    tỷ_lệ trên bình_quân, tỷ_lệ dưới 50%: 2 → tỷ_lệ / 50% × 2, stricter

A pair of cases is a region if points differ all over it, and one way. Else there is no list, but one unit that gains,
one that loses, and the most of each.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from parlang.diff.changes import Direction, Effect, Extent, Region, Witness
from parlang.diff.pairing import NotComparable, Pairing, witness_of
from parlang.diff.regions.cases import SideCase, cases_of
from parlang.diff.regions.effects import MOST_REGIONS, UNDECIDED, greatest, in_one, single, together
from parlang.diff.regions.extents import NotKnown, most_of
from parlang.diff.regions.samples import Cases, Sample, samples_of
from parlang.ir.nodes import Condition, Const, Named, Points, Within
from parlang.lowered.from_ir import lower_condition
from parlang.lowered.nodes import AllOf, Compare, Constant, NotSo, Product, Sum, Value
from parlang.lowered.nodes import Condition as Asked
from parlang.prove.rule import facts_of, space_of
from parlang.prove.solving.sessions import session_of
from parlang.prove.solving.solver import UNKNOWN, Found, Session, Solver
from parlang.syntax.nodes import BoundKind

MOST_PAIRS = 150
ZERO = Constant(Fraction(0))


def by_cases(pairing: Pairing, solver: Solver | None, most: int = MOST_PAIRS) -> Effect:
    """Give the pairs of cases for which points differ, or the most that is gained and lost; of `most` pairs."""
    figures = dict(pairing.setting.figures)
    old, new = (list(cases_of(side, figures, pairing.worthless)) for side in (pairing.old, pairing.new))
    if not old or not new or len(old) * len(new) > most:
        return UNDECIDED
    session = session_of(space_of(pairing.inputs, pairing.constraints, pairing.setting), solver)
    asking = _Asking(pairing=pairing, session=session, samples=_by_cases(samples_of(pairing)))
    try:
        moves = [each for was in old for now in new for each in asking.moves(was, now)]
        return asking.effect(moves)
    except (NotKnown, NotComparable):
        return UNDECIDED


def _by_cases(samples: Iterable[Sample]) -> Mapping[Cases, list[Sample]]:
    found: dict[Cases, list[Sample]] = defaultdict(list)
    for each in samples:
        found[each.cases].append(each)
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class _Move:
    """One way in which points move where one case decided and another decides; `other_way` if they do that, too."""

    was: SideCase
    now: SideCase
    direction: Direction
    witness: Witness
    other_way: bool

    @property
    def asked(self) -> tuple[Asked, ...]:
        """Give the conditions of both cases."""
        return (*self.was.asked, *self.now.asked)

    @property
    def rise(self) -> Value:
        """Give how far points move this way."""
        before, after = self.was.points or ZERO, self.now.points or ZERO
        return _less(after, before) if self.direction == "looser" else _less(before, after)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asking:
    pairing: Pairing
    session: Session
    samples: Mapping[Cases, list[Sample]]

    def moves(self, was: SideCase, now: SideCase) -> Iterator[_Move]:
        """Give the ways in which points move between two cases."""
        conditions = (*was.asked, *now.asked)
        if was.is_gap or now.is_gap:
            if self._found(conditions) is not None:
                raise NotKnown
            return
        stands = [(each.points is None, each.pending, each.assessed) for each in (was, now)]
        if stands[0] != stands[1]:
            yield from self._in_or_out(was, now, conditions)
            return
        if was.points is None or now.points is None:
            return
        rise = _less(now.points, was.points)
        ways: tuple[tuple[Direction, Asked], ...] = (
            ("looser", Compare(">", rise, ZERO)),
            ("stricter", Compare("<", rise, ZERO)),
        )
        if isinstance(now.points, Constant) and isinstance(was.points, Constant):
            ways = tuple(each for each in ways if _is_so(now.points, was.points, each[0]))
        found = [
            (way, self._sampled((was.cases, now.cases), way) or self._witness((*conditions, asked)))
            for way, asked in ways
        ]
        there = [(way, witness) for way, witness in found if witness is not None]
        for way, witness in there:
            yield _Move(was=was, now=now, direction=way, witness=witness, other_way=len(there) > 1)

    def _sampled(self, cases: Cases, way: Direction) -> Witness | None:
        """Give the unit among the samples that gains the most, or loses it."""
        sign = 1 if way == "looser" else -1
        moved = [each for each in self.samples.get(cases, ()) if sign * each.rise > 0]
        return max(moved, key=lambda each: sign * each.rise).witness if moved else None

    def _in_or_out(self, was: SideCase, now: SideCase, conditions: tuple[Asked, ...]) -> Iterator[_Move]:
        """Give a move into or out of what is assessed, or of what waits for documents."""
        witness = self._witness(conditions)
        if witness is not None:
            yield _Move(was=was, now=now, direction="mixed", witness=witness, other_way=False)

    def effect(self, moves: list[_Move]) -> Effect:
        """Give the regions of the moves, or what is gained and lost at the most where they cannot be listed."""
        regions = []
        for each in moves:
            region = self._region(each) if len(moves) <= MOST_REGIONS and not each.other_way else None
            if region is None:
                return self._summary(moves)
            regions.append(region)
        return in_one(tuple(regions))

    def _region(self, move: _Move) -> Region | None:
        """Give a move as a region; None where points do not differ all over it."""
        when = self._stated(move)
        if move.direction != "mixed" and self._found((*move.asked, Compare("==", move.rise, ZERO))) is not None:
            more = self._where_it_differs(move)
            when = None if when is None or more is None else (*when, more)
        if when is None:
            return None
        return Region(
            when=when,
            before=move.was.worth,
            after=move.now.worth,
            direction=move.direction,
            witness=move.witness,
            largest=None if move.direction == "mixed" else self._largest(move),
            cases=single((move.was.cases, move.now.cases)),
        )

    def _stated(self, move: _Move) -> tuple[Condition, ...] | None:
        """Give what both cases say of themselves if that is all, else with what the cases before them leave."""
        briefly = tuple(dict.fromkeys((*move.was.said, *move.now.said)))
        if self._says_no_more(briefly, move.asked):
            return self._needed(briefly, move)
        in_full = tuple(dict.fromkeys((*move.was.in_full, *move.now.in_full)))
        return in_full if self._says_no_more(in_full, move.asked) else None

    def _needed(self, said: tuple[Condition, ...], move: _Move) -> tuple[Condition, ...]:
        """Leave out, one after the other, what follows from those that are left."""
        for each in said:
            others = tuple(one for one in said if one is not each)
            if self._says_no_more(others, move.asked):
                said = others
        return said

    def _says_no_more(self, said: tuple[Condition, ...], asked: tuple[Asked, ...]) -> bool:
        return self._found((*map(self._lowered, said), NotSo(AllOf(asked)))) is None

    def _where_it_differs(self, move: _Move) -> Condition | None:
        """Give the points before, or after, being above 0 if points differ just there."""
        for name, worth in (("before", move.was.worth), ("after", move.now.worth)):
            above = _above_zero(name, worth)
            if above is None:
                continue
            asked, equal = self._lowered(above), Compare("==", move.rise, ZERO)
            inside, outside = (*move.asked, asked, equal), (*move.asked, NotSo(asked), NotSo(equal))
            if self._found(inside) is None and self._found(outside) is None:
                return above
        return None

    def _summary(self, moves: list[_Move]) -> Effect:
        examples = {each.direction: each.witness for each in moves}
        ways = [way for way in examples if way != "mixed"]
        extents = {way: [self._largest(each) for each in moves if each.direction == way] for way in ways}
        return Effect(
            direction=together(each.direction for each in moves),
            complete=False,
            witnesses=tuple(examples[way] for way in ("looser", "stricter", "mixed") if way in examples),
            gain=greatest(extents.get("looser", ())),
            loss=greatest(extents.get("stricter", ())),
            in_or_out="mixed" in examples,
        )

    def _largest(self, move: _Move) -> Extent | None:
        """Give the most that points move in this way between two cases."""
        if isinstance(move.was.points, Constant) and isinstance(move.now.points, Constant):
            return Extent(points=abs(_moved(move.witness)), reached=True)
        if self._found((*move.asked, Compare(">", move.rise, Constant(abs(_moved(move.witness)))))) is None:
            return Extent(points=abs(_moved(move.witness)), reached=True)
        side = self.pairing.new if move.direction == "looser" else self.pairing.old
        bound = sum((part.maximum for part in side), Fraction(0))
        return most_of(self.session, move.asked, move.rise, self._moved_by, bound)

    def _moved_by(self, found: Found) -> Fraction:
        return abs(_moved(self._replayed(found)))

    def _witness(self, conditions: tuple[Asked, ...]) -> Witness | None:
        found = self._found(conditions, simple=True)
        return None if found is None else self._replayed(found)

    def _replayed(self, found: Found) -> Witness:
        """Ask the interpreter; what it does not allow was found by mistake."""
        witness = witness_of(self.pairing, facts_of(found, self.pairing.setting))
        if witness is None:
            raise NotKnown
        return witness

    def _found(self, conditions: tuple[Asked, ...], *, simple: bool = False) -> Found | None:
        result = self.session.find(*conditions, simple=simple)
        if result == UNKNOWN:
            raise NotKnown
        return None if isinstance(result, str) else result

    def _lowered(self, condition: Condition) -> Asked:
        return lower_condition(condition, self.pairing.setting.figures)


def _less(one: Value, other: Value) -> Value:
    return Sum((one, Product((Constant(Fraction(-1)), other))))


def _is_so(now: Constant, was: Constant, way: Direction) -> bool:
    return now.value > was.value if way == "looser" else now.value < was.value


def _moved(witness: Witness) -> Fraction:
    return (witness.after or Fraction(0)) - (witness.before or Fraction(0))


def _above_zero(name: str, worth: tuple[object, ...]) -> Condition | None:
    """Say that the points of the one rule of a side are above 0."""
    only = worth[0] if len(worth) == 1 else None
    if not isinstance(only, Points) or only.increment is not None:
        return None
    vi, en = ("điểm cũ", "the old score") if name == "before" else ("điểm mới", "the new score")
    subject = Named(name=vi.replace(" ", "_"), label=vi, label_en=en, value=only.base, kind="points", unit=None)
    zero = Const(value=Fraction(0))
    return Within(subject=subject, low=zero, low_closed=False, high=None, high_closed=False, phrase=BoundKind.ABOVE)
