"""Leaves that belong together: one of each revision, or several of one of them, however they came to hang together.

Before, where each became::

    a.x → a.x (now a group of a.x.p and a.x.q)      a.y → a.w      a.z → a.w

After::

    {a.x} and {a.x.p, a.x.q};  {a.y, a.z} and {a.w}
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from parlang.diff.following import Went
from parlang.ir.nodes import Part
from parlang.ir.walk import leaves_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Parts that belong together: one of each revision, or several of one of them (split, merged), or one alone."""

    old: tuple[Part, ...]
    new: tuple[Part, ...]


def groups_of(olds: Mapping[str, Part], news: Mapping[str, Part], relation: Went) -> Iterator[Group]:
    """Give each leaf once, with all that hang together with it, in the order of the new revision, what is gone last."""
    after: dict[str, list[str]] = defaultdict(list)
    before: dict[str, list[str]] = defaultdict(list)
    for old, new in dict.fromkeys(_pairs(olds, news, relation)):
        after[old].append(new)
        before[new].append(old)
    taken: set[str] = set()
    for path, part in news.items():
        if part.rule is not None and path not in taken:
            old_paths, new_paths = _together(path, after, before)
            taken |= set(new_paths)
            yield Group(
                old=tuple(each for each in olds.values() if each.path in old_paths),
                new=tuple(each for each in news.values() if each.path in new_paths),
            )
    yield from (
        Group(old=(part,), new=()) for path, part in olds.items() if part.rule is not None and path not in after
    )


def _pairs(olds: Mapping[str, Part], news: Mapping[str, Part], relation: Went) -> Iterator[tuple[str, str]]:
    """Give old and new leaves that have to do with each other: a leaf that became a group is all that stands there."""
    for path, nows in relation.items():
        for old, new in ((olds[path], news[now]) for now in nows):
            if old.rule is not None or new.rule is not None:
                yield from ((one, other) for one in _leaves(old) for other in _leaves(new))


def _leaves(part: Part) -> list[str]:
    return [each.path for each in leaves_of(part)]


def _together(
    path: str, after: Mapping[str, list[str]], before: Mapping[str, list[str]]
) -> tuple[dict[str, None], dict[str, None]]:
    """Give all leaves that hang together with a new one."""
    old: dict[str, None] = {}
    new: dict[str, None] = {path: None}
    waiting = [path]
    while waiting:
        for was in before.get(waiting.pop(), ()):
            if was not in old:
                old[was] = None
                fresh = [now for now in after.get(was, ()) if now not in new]
                new |= dict.fromkeys(fresh)
                waiting += fresh
    return old, new
