"""What only amending brought about, told at the change that did it, with the place in the amended text beside it.

Before::

    E0620 at the heading of `[a]` in the base: its parts no longer add up

After::

    E0620 at «sửa đổi [a.x] điểm tối đa 2» in the instrument; help: the place that is amended is base.par:9

A finding that the base has by itself stays where it is, and so does one of a part that no change touched. A name that
was dropped is told where it was dropped, with what still uses it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.source import Span, first_line
from parlang.syntax import nodes as n
from parlang.syntax.amend.change_errors import StillUsed
from parlang.syntax.amend.changes import keyword_of_change
from parlang.syntax.amend.clauses import dropped
from parlang.syntax.amend.held import Held, held_at
from parlang.syntax.amend.nodes import HEAD, ChangeRecord, Standing, Whole
from parlang.syntax.clauses import keyword_of

_STRUCTURE = (n.Add, n.Repeal, n.Replace, n.Split, n.Merge, n.Move)
# What brings a finding about, where it is not just any change of the part that it is told of.
_SUMS = frozenset({"E0620", "E0621"})
_COUNTS = frozenset({"W0622"})
_NUMBERS = frozenset({"E0607", "W0610"})
_TWO_NUMBERS = "E0607"
_OF_ROUNDING = frozenset({"E0624"})
_UNKNOWN_NAME = "E0301"
_DECLARING = (n.Figures, n.Parameters, n.AssessedUnits)
_OF_PARTS_BELOW = frozenset({"E0604", "E0608", "E0609", "W0630"})  # told of a part, for what stands below it


def told_at_amendments(found: Sequence[Diagnostic], whole: Whole, of_base: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Give findings, those that amending brought about at the change that did it; `of_base` has the others.

    While some change could not be made, what follows from that is not told: it may be all that is wrong.
    """
    theirs = {seen: each for each in of_base for seen in _as_seen(each)}
    if not whole.complete:
        found = [each for each in found if each in theirs or not is_told_in_base(each, whole)]
    return _one_for_all_below(dict.fromkeys(theirs.get(each) or _told(each, whole) for each in found))


def _one_for_all_below(found: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Tell once that a change gives a part a number that is taken: the numbers of its parts follow it, and collide."""
    alone: list[Diagnostic] = []
    groups: dict[Span, list[Diagnostic]] = {}
    for each in found:
        if each.code == _TWO_NUMBERS and each.seen_at is not None and each.span is not None:
            groups.setdefault(each.span, []).append(each)
        else:
            alone.append(each)
    return [*alone, *(_leading(at, each) for at, each in groups.items())]


def _leading(at: Span, group: Sequence[Diagnostic]) -> Diagnostic:
    """Give the first of a group, found from the top down, which holds the others."""
    leader, *others = group
    return leader.moved(at, seen_at=leader.seen_at, below=tuple(others)) if others else leader


def _as_seen(finding: Diagnostic) -> Iterator[Diagnostic]:
    """Give a finding as a later pass sees it, before it was told at the change of an earlier instrument."""
    if isinstance(finding, StillUsed):
        yield finding.unknown
        return
    if finding.seen_at is None:
        yield finding
        return
    below: tuple[Diagnostic, ...] = getattr(finding, "below", ())
    alone: dict[str, object] = {"seen_at": None, "below": ()} if below else {"seen_at": None}
    yield finding.moved(finding.seen_at, **alone)
    first = getattr(finding, "first", None)
    if isinstance(first, Span):
        yield finding.moved(first, first=finding.seen_at, **alone)
    for each in below:
        yield from _as_seen(each)


def is_told_in_base(finding: Diagnostic, whole: Whole) -> bool:
    """Tell whether a finding points into the text that is amended; notes say how things are, not what is wrong."""
    names = {name for name, _ in whole.texts} - whole.own
    return finding.severity != "note" and finding.span is not None and finding.span.source in names


def _told(finding: Diagnostic, whole: Whole) -> Diagnostic:
    if not is_told_in_base(finding, whole) or finding.span is None:
        return finding
    held = held_at(finding.span, whole)
    used = None if held is None else _still_used(finding, held, whole)
    if used is not None:
        return used
    at = _cause(finding, held, whole)
    if at is not None:
        return finding.moved(at)
    first = getattr(finding, "first", None)  # of two that collide, this one may be the one that was touched
    if not isinstance(first, Span):
        return finding
    at = first if first.source in whole.own else _cause(finding, held_at(first, whole), whole)
    return finding if at is None else finding.moved(at, first=finding.span, seen_at=first)


def _still_used(finding: Diagnostic, held: Held, whole: Whole) -> Diagnostic | None:
    """Tell of a name that nothing declares any more where it was dropped, with what still uses it."""
    name = getattr(finding, "name", None)
    if finding.code != _UNKNOWN_NAME or not isinstance(name, str):
        return None
    clauses = [clause for each in whole.records if _in_sight(each, held.standing) for clause in _clauses_of(each)]
    at = next((each.span for each in dropped(clauses) if each.name == name), None)
    if at is None:
        return None
    of_clause = held.clause.name if isinstance(held.clause, n.Let) else ""
    return StillUsed(
        name=name,
        path=held.standing.path,
        clause=_keyword(held.clause),
        of_clause=of_clause,
        unknown=finding,
        span=at,
        seen_at=finding.span,
    )


def _keyword(clause: n.Clause | n.Grading | None) -> str | None:
    if clause is None:
        return None
    return keyword_of_change(clause) if isinstance(clause, n.Grading) else keyword_of(clause)


def _clauses_of(record: ChangeRecord) -> tuple[n.Clause, ...]:
    change = record.written.change
    return change.clauses if isinstance(change, n.Amend | n.AmendHead) else ()


def _in_sight(record: ChangeRecord, standing: Standing) -> bool:
    """Tell whether a change is about a part or one above it, whose names it sees."""
    return isinstance(record.written.change, n.AmendHead) or _at_or_above(record, standing)


def _cause(finding: Diagnostic, held: Held | None, whole: Whole) -> Span | None:
    """Give the place of the change that brought a finding at this place about."""
    if held is None:
        return None
    standing = held.standing
    if finding.code == _UNKNOWN_NAME:
        taking = [each for each in whole.records if _takes_names(each) and _in_sight(each, standing)]
        if taking:
            return _span(taking[-1])
    relevant = [each for each in whole.records if _relevant(each, finding, standing)]
    if len(relevant) > 1 and finding.code in _COUNTS:
        return first_line(whole.heads[-1].span)
    if relevant:
        return _span(relevant[0])
    if finding.code not in _OF_PARTS_BELOW:
        return None
    below = [each for each in whole.records if _at_or_below(each, standing)]
    several_of_head = standing.path == HEAD and len(below) > 1
    return first_line(whole.heads[-1].span) if several_of_head else _span(below[0]) if below else None


def _takes_names(record: ChangeRecord) -> bool:
    """Tell whether a change may leave a name undeclared: it declares others, or the part stands elsewhere."""
    return isinstance(record.written.change, n.Move) or any(isinstance(e, _DECLARING) for e in _clauses_of(record))


def _span(record: ChangeRecord) -> Span:
    return first_line(record.written.change.span)


def _relevant(record: ChangeRecord, finding: Diagnostic, standing: Standing) -> bool:
    """Tell whether a change is of the kind that brings such a finding about, in the place where it counts."""
    change = record.written.change
    if finding.code in _SUMS:
        of_points = isinstance(change, _STRUCTURE) or (isinstance(change, n.Amend) and change.maximum is not None)
        of_scale = isinstance(change, n.AmendHead) and any(isinstance(each, n.Scale) for each in change.clauses)
        return (of_points and (_at(record, standing) or _right_below(record, standing))) or (
            of_scale and standing.path == HEAD
        )
    if finding.code in _COUNTS:
        return isinstance(change, _STRUCTURE) and _at_or_below(record, standing)
    if finding.code in _OF_ROUNDING and isinstance(change, n.AmendHead):
        return any(isinstance(each, n.Rounding) for each in change.clauses)
    if finding.code in _NUMBERS:
        return isinstance(change, (n.Renumber, *_STRUCTURE)) and _at_or_above(record, standing)
    return _at(record, standing) and not isinstance(change, n.Renumber | n.Rename)


def _pairs(record: ChangeRecord, standing: Standing) -> Iterator[tuple[str, str]]:
    """Give the paths that a change touched, each with the path of the part in the same text."""
    if standing.base is not None:
        yield from ((path, standing.base) for path in record.before)
    yield from ((path, standing.path) for path in record.after)


def _at(record: ChangeRecord, standing: Standing) -> bool:
    if isinstance(record.written.change, n.AmendHead):
        return standing.path == HEAD
    return any(path == part for path, part in _pairs(record, standing))


def _right_below(record: ChangeRecord, standing: Standing) -> bool:
    return any(path.rpartition(".")[0] == part for path, part in _pairs(record, standing))


def _at_or_below(record: ChangeRecord, standing: Standing) -> bool:
    return _at(record, standing) or any(
        part == HEAD or path.startswith(f"{part}.") for path, part in _pairs(record, standing)
    )


def _at_or_above(record: ChangeRecord, standing: Standing) -> bool:
    """The numbers of the parts below follow, so a change above may be what gave a part its number."""
    return any(path == part or part.startswith(f"{path}.") for path, part in _pairs(record, standing))
