"""Parts that are new, gone, split, merged, moved to another group, renumbered or renamed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from parlang.diff.changes import Change, Direction
from parlang.diff.matching import Matching
from parlang.diff.regions.effects import turned
from parlang.ir.nodes import Part, Ruleset
from parlang.ir.walk import is_penalty


def added(matching: Matching) -> Iterator[Change]:
    """Give the parts that are new, and come from no other."""
    for part in matching.added:
        yield Change(id=part.path, kind="added", new=(part,), direction=_gain(part, matching.new))


def removed(matching: Matching) -> Iterator[Change]:
    """Give the parts that are gone, and became no other."""
    for part in matching.removed:
        yield Change(id=part.path, kind="removed", old=(part,), direction=turned(_gain(part, matching.old)))


def split(matching: Matching) -> Iterator[Change]:
    """Give the leaves that became several."""
    for group in matching.groups:
        if len(group.old) == 1 and len(group.new) > 1:
            yield Change(id=group.old[0].path, kind="split", old=group.old, new=group.new)


def merged(matching: Matching) -> Iterator[Change]:
    """Give the leaves that several became."""
    for group in matching.groups:
        if len(group.old) > 1 and group.new:
            yield Change(id=group.new[0].path, kind="merged", old=group.old, new=group.new)


def moved(matching: Matching) -> Iterator[Change]:
    """Give the parts that stand in another group."""
    now = {old.path: new.path for old, new in matching.same}
    for old, new in matching.same:
        was, there = _above(old.path), _above(new.path)
        if now.get(was, was) != there:
            crossed = is_penalty(old, matching.old) != is_penalty(new, matching.new)
            yield replace(_pair(old, new, "moved", was, there), direction="mixed" if crossed else "none")


def renumbered(matching: Matching) -> Iterator[Change]:
    """Give the parts that have another number."""
    for old, new in matching.same:
        if old.number != new.number:
            yield _pair(old, new, "renumbered", old.number, new.number)


def renamed(matching: Matching) -> Iterator[Change]:
    """Give the parts that have another name."""
    for old, new in matching.same:
        if old.name != new.name:
            yield _pair(old, new, "renamed", old.name, new.name)


def _pair(old: Part, new: Part, kind: str, before: str, after: str) -> Change:
    return Change(
        id=new.path,
        kind=kind,  # type: ignore[arg-type]  # one of the three above
        old=(old,),
        new=(new,),
        before=(before,),
        after=(after,),
    )


def _above(path: str) -> str:
    return path.rpartition(".")[0]


def _gain(part: Part, ruleset: Ruleset) -> Direction:
    """Tell which way a unit's points can go by a leaf of its own; of a part that only holds others, nothing."""
    if part.rule is None:
        return "none"
    return "stricter" if is_penalty(part, ruleset) else "looser"
