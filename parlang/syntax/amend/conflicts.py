"""Changes that can be made together: each names a part that there is, and no two of them contradict each other.

All changes of an instrument take effect at once, so two that say the same of one part, or one that changes a part as
a whole and another of it or of anything below it, have no order in which they could be meant.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import assert_never

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.diagnostics.suggest import nearest
from parlang.source import Span, first_line
from parlang.syntax import nodes as n
from parlang.syntax.amend.changes import keyword_of_change
from parlang.syntax.amend.clauses import declared_names, dropped, is_of_instrument, kind_of
from parlang.syntax.amend.errors import GoneBy, GoneElsewhere, NoNumber, NotDeclaredHere, SaidTwice, UnknownPath
from parlang.syntax.amend.nodes import HEAD, Note, Place, Written, above_and_self
from parlang.syntax.clauses import keyword_of
from parlang.syntax.errors import WrongPath

_STRUCTURAL = (n.Repeal, n.Replace, n.Split, n.Merge)


def changes_together(
    changes: Sequence[Written],
    head: n.AmendingHead,
    base: dict[str, Place],
    notes: Sequence[Note],
    found: list[Diagnostic],
) -> tuple[Written, ...]:
    """Give the changes that can be made, and tell why the others cannot; `notes` say what the base was changed by."""
    known = [each for each in changes if _paths_known(each, base, notes, found)]
    sound = [each for each in known if _may_have_number(each, base, found) and _names_there(each, base, found)]
    return tuple(_without_overlaps(_said_once(sound, head, found), found))


def named_paths(change: n.Change | n.Grading) -> tuple[str, ...]:
    """Give the paths that a change names, the part that it changes first."""
    match change:
        case n.Amend() | n.Replace() | n.Repeal() | n.Renumber() | n.Rename() | n.Split():
            return (change.path,)
        case n.Move():
            return (change.path, change.parent)
        case n.Merge():
            return change.paths
        case n.Add():
            return () if change.parent is None else (change.parent,)
        case n.AmendHead() | n.ChangeItem() | n.Grading():
            return ()
        case _:
            assert_never(change)


def _paths_known(written: Written, base: dict[str, Place], notes: Sequence[Note], found: list[Diagnostic]) -> bool:
    unknown = [path for path in named_paths(written.change) if path not in base]
    if unknown and any(_is_no_path_in(written.change, each) for each in found):
        return False
    span = first_line(written.change.span)
    found.extend(
        UnknownPath(path=each, similar=_similar(each, base), gone=_gone_by(each, base, notes), span=span)
        for each in unknown
    )
    return not unknown


def _is_no_path_in(change: n.Change | n.Grading, finding: Diagnostic) -> bool:
    """Tell whether something on the line of a change was told to be no path; what was put in its place means nothing.

    Another path on that line, unknown as well, waits until this one is mended.
    """
    span = finding.span
    return (
        isinstance(finding, WrongPath)
        and span is not None
        and change.span.source == span.source
        and (change.span.covers(span.line))
    )


def _gone_by(path: str, base: dict[str, Place], notes: Sequence[Note]) -> GoneBy | None:
    """Give the change of an earlier instrument that took away or moved a part, or a part above it: the last such."""
    for note in reversed(notes):
        change = note.written.change
        if not isinstance(change, (*_STRUCTURAL, n.Move)):
            continue
        touched = (change.path,) if isinstance(change, n.Move) else named_paths(change)
        old = next((each for each in above_and_self(path) if each in touched and each not in base), None)
        if old is not None:
            now = f"{note.path}{path.removeprefix(old)}"
            there = now if not note.gone and now in base else None
            return GoneBy(change=keyword_of_change(change), revision=note.revision, now=there)
    return None


def _similar(path: str, base: dict[str, Place]) -> str | None:
    """Give the path that may have been meant: one near to it, or the only one that ends alike."""
    last = path.rpartition(".")[2]
    alike = [each for each in base if each.rpartition(".")[2] == last]
    return alike[0] if len(alike) == 1 else nearest(path, base)


def _may_have_number(written: Written, base: dict[str, Place], found: list[Diagnostic]) -> bool:
    change = written.change
    if not isinstance(change, n.Renumber | n.Move) or isinstance(base[change.path].part, n.Part):
        return True
    found.append(NoNumber(path=change.path, span=first_line(change.span)))
    return False


def _names_there(written: Written, base: dict[str, Place], found: list[Diagnostic]) -> bool:
    """Tell whether a part declares the names that it is to use no longer; those of the head are asked with it."""
    change = written.change
    if not isinstance(change, n.Amend):
        return True
    there = set(declared_names(base[change.path].part.clauses))
    unknown = [each for each in dropped(change.clauses) if each.name not in there]
    found.extend(not_declared(each, there) for each in unknown)
    return not unknown


def not_declared(name: n.Name, there: set[str]) -> Diagnostic:
    """Tell that a name is not declared where it is to be dropped."""
    return NotDeclaredHere(name=name.name, similar=nearest(name.name, there), span=name.span)


# --- the same thing said twice --------------------------------------------------------------


def _said_once(changes: Iterable[Written], head: n.AmendingHead, found: list[Diagnostic]) -> Iterator[Written]:
    seen: dict[tuple[str, object], Span] = {(HEAD, kind_of(each)): each.span for each in head.clauses}
    for written in changes:
        said = list(_aspects(written.change))
        again = next(((path, what, seen[path, kind]) for path, kind, what in said if (path, kind) in seen), None)
        if again is not None:
            path, what, first = again
            found.append(SaidTwice(path=path, what=what, first=first, span=first_line(written.change.span)))
            continue
        seen |= {(path, kind): written.change.span for path, kind, _ in said}
        yield written


def _aspects(change: n.Change | n.Grading) -> Iterator[tuple[str, object, str]]:
    """Give what a change says, of which part, and by which keyword."""
    match change:
        case n.AmendHead():
            yield from _clauses(HEAD, change.clauses)
            if change.name is not None:
                yield HEAD, "name", "AMEND_HEAD"
        case n.Amend():
            yield from _clauses(change.path, change.clauses)
            if change.maximum is not None:
                yield change.path, "maximum", "MAXIMUM"
        case n.Rename():
            yield change.path, "name", "RENAME"
        case n.Renumber():
            yield change.path, "number", "RENUMBER"
        case n.Move():
            yield change.path, "place", "MOVE"
            if change.number is not None:
                yield change.path, "number", "RENUMBER"
        case n.Add() | n.Repeal() | n.Replace() | n.Split() | n.Merge() | n.ChangeItem() | n.Grading():
            return
        case _:
            assert_never(change)


def _clauses(path: str, clauses: Iterable[n.Clause]) -> Iterator[tuple[str, object, str]]:
    """Give what clauses say of a part; a name that is dropped counts by itself, and against its value said anew."""
    for clause in clauses:
        if isinstance(clause, n.NoLongerUsed):
            yield from ((path, (n.Let, name.name), "NO_LONGER_USED") for name in clause.names)
        elif path != HEAD or not is_of_instrument(clause):
            yield path, kind_of(clause), keyword_of(clause)


# --- one part changed as a whole and in part ------------------------------------------------


def _without_overlaps(changes: Iterable[Written], found: list[Diagnostic]) -> Iterator[Written]:
    """Keep the changes that lie in no part that another one changes as a whole."""
    given = list(changes)
    whole: dict[str, Written] = {}
    refused: set[int] = set()
    for written in given:
        for path in named_paths(written.change) if isinstance(written.change, _STRUCTURAL) else ():
            if whole.setdefault(path, written) is not written or _named_twice(written, path):
                found.append(_gone(path, path, whole[path], written))
                refused.add(id(written))
                break
    for written in given:
        if id(written) in refused:
            continue
        overlap = next(_overlaps(written, whole), None)
        if overlap is None:
            yield written
        else:
            path, above = overlap
            found.append(_gone(path, above, whole[above], written))


def _named_twice(written: Written, path: str) -> bool:
    return isinstance(written.change, n.Merge) and written.change.paths.count(path) > 1


def _overlaps(written: Written, whole: dict[str, Written]) -> Iterator[tuple[str, str]]:
    """Give the paths of a change that lie in a part changed as a whole; a merge may not name a part of its part."""
    for path in named_paths(written.change):
        for above in above_and_self(path):
            if above in whole and (whole[above] is not written or above != path):
                yield path, above


def _gone(path: str, above: str, first: Written, second: Written) -> GoneElsewhere:
    return GoneElsewhere(
        path=path,
        whole=above,
        change=keyword_of_change(first.change),
        first=first.change.span,
        span=first_line(second.change.span),
    )
