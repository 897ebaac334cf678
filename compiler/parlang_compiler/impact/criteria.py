"""Criteria of two revisions whose points are set against each other, each point counted once.

Before, by the matching::

    old  a.x · a.y          new  a.w                (merged)
    old  thưởng.u, thưởng.v  new  thưởng.u, thưởng.v  (a section with a cap of its own)

After::

    a.x + a.y → a.w
    thưởng   → thưởng

A leaf counts for itself, except where the points of leaves are not simply added: below «highest», a bonus and a
penalty the whole part counts. So the moves of all criteria add up to the move of the total.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from parlang.diff.matching import Matching
from parlang.ir.nodes import Part, Ruleset
from parlang.ir.scorecard import OUTSIDE
from parlang.ir.walk import part_and_below

Node: TypeAlias = tuple[bool, str]  # whether it is of the new revision, and its path
Where: TypeAlias = Literal["scale", "bonus", "penalty"]  # a penalty is taken off


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """A part whose points are a term of the total; `domain` is the place of its domain among all (`domains_of`)."""

    part: Part
    domain: int
    where: Where


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """What was counted before, and what is counted in its place: nothing on one side where it is new, or gone."""

    old: tuple[Counted, ...]
    new: tuple[Counted, ...]

    @property
    def shown(self) -> Part:
        """Give the part that it is called by."""
        return (self.new or self.old)[0].part

    @property
    def is_outside(self) -> bool:
        """Tell whether some of it is beyond the scale."""
        return any(each.where != "scale" for each in (*self.old, *self.new))


@dataclass(frozen=True, slots=True, kw_only=True)
class Domain:
    """A part at the top, before and after; None: it is not there."""

    old: Part | None
    new: Part | None

    @property
    def shown(self) -> Part:
        """Give the part that it is called by."""
        if (found := self.new or self.old) is None:
            raise ValueError("a domain of neither revision")
        return found


def criteria_of(matching: Matching) -> tuple[Criterion, ...]:
    """Give every criterion once, in the order of the new revision, what is gone last."""
    domains = domains_of(matching)
    olds = _by_leaf({each.old.path: (each.old, at) for at, each in enumerate(domains) if each.old is not None})
    news = _by_leaf({each.new.path: (each.new, at) for at, each in enumerate(domains) if each.new is not None})
    found: list[tuple[dict[str, Counted], dict[str, Counted]]] = []
    place: dict[Node, int] = {}
    for group in matching.groups:
        old = {each.part.path: each for each in (olds[leaf.path] for leaf in group.old)}
        new = {each.part.path: each for each in (news[leaf.path] for leaf in group.new)}
        _join(found, place, old, new)
    return tuple(Criterion(old=tuple(old.values()), new=tuple(new.values())) for old, new in found if old or new)


def domains_of(matching: Matching) -> tuple[Domain, ...]:
    """Give the parts at the top, in the order of the new revision, what is gone last."""
    was = {new.path: old for old, new in matching.same}
    tops = {part.path for part in _tops(matching.old)}
    pairs = [(was.get(part.path), part) for part in _tops(matching.new)]
    kept = [Domain(old=old if old is not None and old.path in tops else None, new=new) for old, new in pairs]
    there = {each.old.path for each in kept if each.old is not None}
    gone = [Domain(old=part, new=None) for part in _tops(matching.old) if part.path not in there]
    return (*kept, *gone)


def _tops(ruleset: Ruleset) -> tuple[Part, ...]:
    return (*ruleset.parts, *ruleset.outside)


def _by_leaf(tops: Mapping[str, tuple[Part, int]]) -> Mapping[str, Counted]:
    """Give for each leaf the part that counts its points."""
    return {
        leaf.path: Counted(part=part, domain=place, where=_where(top))
        for top, place in tops.values()
        for part in _counted(top)
        for leaf in part_and_below(part)
        if leaf.rule is not None
    }


def _where(top: Part) -> Where:
    return top.level if top.level in ("bonus", "penalty") else "scale"


def _counted(part: Part) -> Iterator[Part]:
    if part.rule is not None or part.combine == "highest" or part.level in OUTSIDE:
        yield part
        return
    for below in part.parts:
        yield from _counted(below)


def _join(
    found: list[tuple[dict[str, Counted], dict[str, Counted]]],
    place: dict[Node, int],
    old: dict[str, Counted],
    new: dict[str, Counted],
) -> None:
    """Add what belongs together to what it hangs together with already, at the first place that it has."""
    nodes = [*((False, path) for path in old), *((True, path) for path in new)]
    at = sorted({place[node] for node in nodes if node in place})
    first = at[0] if at else len(found)
    if not at:
        found.append(({}, {}))
    for other in at[1:]:
        found[first][0].update(found[other][0])
        found[first][1].update(found[other][1])
        found[other] = ({}, {})
    found[first][0].update(old)
    found[first][1].update(new)
    place |= dict.fromkeys(_nodes(found[first]), first)


def _nodes(pair: tuple[dict[str, Counted], dict[str, Counted]]) -> Iterable[Node]:
    return (*((False, path) for path in pair[0]), *((True, path) for path in pair[1]))
