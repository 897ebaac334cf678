"""Which change touched which parts, by their paths before and after.

Before::

    tách [a.x] thành, with parts 1.1 [y] and 1.2 [z] of its level

After::

    ChangeRecord(before=("a.x",), after=("a.y", "a.z"))
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from parlang.syntax import nodes as n
from parlang.syntax.amend.conflicts import named_paths
from parlang.syntax.amend.nodes import ChangeRecord, Places, Written, each_place


def records_of(changes: Sequence[Written], merged: Places) -> tuple[ChangeRecord, ...]:
    """Give a record of each change, in the order in which they are written."""
    by_base: dict[str, str] = {}
    by_part: dict[int, str] = {}
    for path, place in each_place(merged.tops):
        by_part.setdefault(id(place.part), path)
        if place.base is not None:
            by_base.setdefault(place.base, path)
    return tuple(_record(each, by_base, by_part) for each in changes if not isinstance(each.change, n.ChangeItem))


def _record(written: Written, by_base: dict[str, str], by_part: dict[int, str]) -> ChangeRecord:
    change = written.change
    before = changed_paths(change)
    kept = [by_base[path] for path in before if path in by_base]
    new = [by_part[id(each.part)] for each in written.parts.tops if id(each.part) in by_part]
    return ChangeRecord(written=written, before=before, after=tuple(_once([*kept, *new])))


def changed_paths(change: n.Change | n.Grading) -> tuple[str, ...]:
    """Give the paths of the parts that a change is about: not the parent to which it adds or moves."""
    match change:
        case n.Add():
            return ()
        case n.Move(path=path):
            return (path,)
        case _:
            return named_paths(change)


def _once(paths: Iterable[str]) -> Iterable[str]:
    return dict.fromkeys(paths)
