"""What figures may be, one by one and together, and how a group is worth what its parts are."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping

from parlang.diff.changes import Change, Direction, Kind
from parlang.diff.effect_of import wordless
from parlang.diff.matching import Matching
from parlang.diff.pairing import Both
from parlang.ir.nodes import Condition, Constraint, Figure
from parlang.ir.rewrite import with_keys
from parlang.ir.walk import PERIOD, inputs_in, is_penalty


def declared(matching: Matching) -> Iterator[Change]:
    """Give the figures that may be other values than before, or are better the other way."""
    news = {each.key: each for each in matching.new.figures}
    for old in matching.old.figures:
        new = news.get(matching.figures.get(old.key, ""))
        if new is not None and _allowed(old) != _allowed(new):
            yield _at(new.owner, matching, "declared", (old.key,), (new.key,))


def _allowed(figure: Figure) -> tuple[object, ...]:
    return figure.low, figure.high, figure.grain, figure.decimals, figure.direction


def constraints(both: Both) -> Iterator[Change]:
    """Give the owners whose figures satisfy something else together, among the figures that both revisions have."""
    matching = both.matching
    kept = {PERIOD, *matching.figures.values()}
    before = {wordless(with_keys(each.condition, both.keys)): each for each in matching.old.constraints}
    after = {wordless(each.condition): each for each in matching.new.constraints}
    now = {old.path: new.path for old, new in matching.same}
    gone = [(now.get(each.owner, each.owner), each) for _, each in _only(before, after, kept)]
    come = [(each.owner, each) for _, each in _only(after, before, kept)]
    for owner in dict.fromkeys(owner for owner, _ in (*gone, *come)):
        sides = (tuple(each.text for own, each in side if own == owner) for side in (gone, come))
        yield _at(owner, matching, "constraints", *sides)


def _only(
    these: Mapping[Condition, Constraint], those: Mapping[Condition, Constraint], kept: Container[str]
) -> Iterator[tuple[Condition, Constraint]]:
    for condition, each in these.items():
        if condition not in those and all(key in kept for key in inputs_in(condition)):
            yield condition, each


def _at(owner: str, matching: Matching, kind: Kind, before: tuple[str, ...], after: tuple[str, ...]) -> Change:
    """Give a change at the part that declares something; of the unit, or of the year, at the set."""
    pair = next(((old, new) for old, new in matching.same if new.path == owner), None)
    old, new = ((), ()) if pair is None else ((pair[0],), (pair[1],))
    return Change(
        id=matching.new.index if pair is None else owner, kind=kind, old=old, new=new, before=before, after=after
    )


def combined(matching: Matching) -> Iterator[Change]:
    """Give the groups that are worth the highest of their parts and were worth the sum, or the reverse."""
    for old, new in matching.same:
        if old.combine != new.combine:
            less = (new.combine == "highest") is not is_penalty(new, matching.new)
            direction: Direction = "stricter" if less else "looser"
            yield Change(
                id=new.path,
                kind="combined",
                direction=direction,
                old=(old,),
                new=(new,),
                before=(old.combine,),
                after=(new.combine,),
            )


def level(matching: Matching) -> Iterator[Change]:
    """Give the parts that stand on another level."""
    for old, new in matching.same:
        if old.level != new.level:
            yield Change(id=new.path, kind="level", old=(old,), new=(new,), before=(old.level,), after=(new.level,))
