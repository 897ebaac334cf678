"""Where the parts of a revision went, by what the instruments after it declare: parts move, are split and merged.

Before, in the instrument::

    chuyển [a.x] sang [b] thành 2.1        gộp [a.y] ; [a.z] thành … [w]        bãi bỏ [a.v]

After::

    a.x → b.x,  a.x.u → b.x.u,  a.y → a.w,  a.z → a.w,  a.v → nothing
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from parlang.ir.nodes import Amendment, Ruleset
from parlang.ir.walk import each_part

Went = dict[str, tuple[str, ...]]
_ELSEWHERE = ("move", "split", "merge", "repeal")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """Revisions of which each amends the one before it, the oldest first."""

    revisions: tuple[Ruleset, ...]


def went(line: Line) -> Went:
    """Give for each part of the first revision the paths of what it became in the last."""
    first, *later = line.revisions
    found: Went = {part.path: (part.path,) for part in each_part(first)}
    for each in later:
        there = {part.path for part in each_part(each)}
        found = {path: once_each(_step(now, each.amendments, there)) for path, now in found.items()}
    return found


def turned(found: Went, paths: Iterable[str]) -> Went:
    """Give the same seen from the other end: for each of these paths what it was."""
    back: dict[str, list[str]] = {path: [] for path in paths}
    for old, now in found.items():
        for path in now:
            back[path].append(old)
    return {path: tuple(olds) for path, olds in back.items()}


def _step(paths: Sequence[str], amendments: Sequence[Amendment], there: set[str]) -> Iterable[str]:
    return (after for path in paths for after in _after(path, amendments) if after in there)


def _after(path: str, amendments: Sequence[Amendment]) -> tuple[str, ...]:
    """Give what a part became; one that no change is about goes where the part above it went."""
    for each in amendments:
        if path in each.before and each.kind in _ELSEWHERE:
            return each.after
    above, _, own = path.rpartition(".")
    if not above:
        return (path,)
    return tuple(f"{parent}.{own}" for parent in _after(above, amendments))


def once_each(paths: Iterable[str]) -> tuple[str, ...]:
    """Give texts without those that came before."""
    return tuple(dict.fromkeys(paths))
