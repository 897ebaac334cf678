"""Whether parts may stand where a change puts them: under a parent of a higher level, and not under themselves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.source import first_line
from parlang.syntax import nodes as n
from parlang.syntax.amend.errors import CannotStandHere, MovedInCircle, SplitAboveParts
from parlang.syntax.amend.nodes import HEAD, AnyNumbered, Place, Places, Written
from parlang.syntax.tree import RANK

_TOP = -1  # the level of what stands under no part


def changes_that_stand(
    changes: Sequence[Written], base: dict[str, Place], found: list[Diagnostic]
) -> tuple[Written, ...]:
    """Give the changes whose parts may stand where they go, and tell why the others may not."""
    moves = {each.change.path: each.change for each in changes if isinstance(each.change, n.Move)}
    circles = {id(move): move for move in _circles(moves)}
    standing: list[Written] = []
    for written in changes:
        move = circles.get(id(written.change))
        faults = [_moved_in_circle(move)] if move is not None else list(_faults(written, base))
        found.extend(faults)
        if not faults:
            standing.append(written)
    return tuple(standing)


def _moved_in_circle(move: n.Move) -> Diagnostic:
    return MovedInCircle(path=move.path, parent=move.parent, span=first_line(move.span))


def rank_of(part: AnyNumbered) -> int:
    """Give the level of a part as a number, the highest least; a bonus or penalty holds parts of any."""
    return RANK[part.level] if isinstance(part, n.Part) else _TOP


def splits_below(part: AnyNumbered, parts: Places) -> bool:
    """Tell whether a part is split into parts below it, not into others of its own level."""
    return not parts.outside and all(rank_of(each.part) > rank_of(part) for each in parts.inside)


def _faults(written: Written, base: dict[str, Place]) -> Iterator[Diagnostic]:
    match written.change:
        case n.Add(parent=parent):
            above = None if parent is None else base[parent].part
            sections = parent is None
        case n.Split(path=path) if splits_below(base[path].part, written.parts):
            if base[path].below:
                yield SplitAboveParts(path=path, span=first_line(written.change.span))
            return
        case n.Replace(path=path) | n.Split(path=path) | n.Merge(paths=(path, *_)):
            above = _above(path, base)
            sections = isinstance(base[path].part, n.OutsideScale)
            yield from _of_one_kind(written.parts.inside if sections else (), None)
        case n.Move(path=path, parent=parent):
            yield from _of_one_kind(_not_below((base[path],), base[parent].part), base[parent].part, written)
            return
        case _:
            return
    yield from _of_one_kind(() if sections else written.parts.outside, above)
    if not sections or isinstance(written.change, n.Add):
        yield from _of_one_kind(_not_below(written.parts.inside, above), above)


def _above(path: str, base: dict[str, Place]) -> AnyNumbered | None:
    above = path.rpartition(".")[0]
    return base[above].part if above != HEAD else None


def _not_below(places: Iterable[Place], above: AnyNumbered | None) -> Iterable[Place]:
    rank = _TOP if above is None else rank_of(above)
    return (each for each in places if rank_of(each.part) <= rank)


def _of_one_kind(
    wrong: Iterable[Place], above: AnyNumbered | None, moved: Written | None = None
) -> Iterator[Diagnostic]:
    """Tell parts that cannot stand under a parent; one that is moved at the change that moves it."""
    for each in wrong:
        span = first_line((moved.change if moved else each.part).span)
        yield CannotStandHere(name=each.part.name.value, above=above.name.value if above else None, span=span)


def _circles(moves: dict[str, n.Move]) -> Iterator[n.Move]:
    """Give the moves that put a part inside itself, with all other moves made as well."""
    for path, move in moves.items():
        at, seen = move.parent, {HEAD}
        while at not in seen and at != path:
            seen.add(at)
            at = moves[at].parent if at in moves else at.rpartition(".")[0]
        if at == path:
            yield move
