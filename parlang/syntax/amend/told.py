"""What only amending brought about, told at the change that did it, with the place in the amended text beside it.

Before::

    E0620 at the heading of `[a]` in the base: its parts no longer add up

After::

    E0620 at «sửa đổi [a.x] điểm tối đa 2» in the instrument; help: the place that is amended is base.par:9

A finding that the base has by itself stays where it is, and so does one of a part that no change touched.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.source import Span, first_line
from parlang.syntax import nodes as n
from parlang.syntax.amend.nodes import HEAD, ChangeRecord, Standing, Whole

_STRUCTURE = (n.Add, n.Repeal, n.Replace, n.Split, n.Merge, n.Move)
# What brings a finding about, where it is not just any change of the part that it is told of.
_SUMS = frozenset({"E0620", "E0621"})
_COUNTS = frozenset({"W0622"})
_NUMBERS = frozenset({"E0607", "W0610"})
_OF_ROUNDING = frozenset({"E0624"})
_OF_PARTS_BELOW = frozenset({"E0604", "E0608", "E0609", "W0630"})  # told of a part, for what stands below it


def told_at_amendments(found: Sequence[Diagnostic], whole: Whole, of_base: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Give findings, those that amending brought about at the change that did it; `of_base` has the others.

    While some change could not be made, what follows from that is not told: it may be all that is wrong.
    """
    theirs = {seen: each for each in of_base for seen in _as_seen(each)}
    if not whole.complete:
        found = [each for each in found if each in theirs or not is_told_in_base(each, whole)]
    return [theirs.get(each) or _told(each, whole) for each in found]


def _as_seen(finding: Diagnostic) -> Iterator[Diagnostic]:
    """Give a finding as a later pass sees it, before it was told at the change of an earlier instrument."""
    if finding.seen_at is None:
        yield finding
        return
    yield finding.moved(finding.seen_at, seen_at=None)
    first = getattr(finding, "first", None)
    if isinstance(first, Span):
        yield finding.moved(first, first=finding.seen_at, seen_at=None)


def is_told_in_base(finding: Diagnostic, whole: Whole) -> bool:
    """Tell whether a finding points into the text that is amended; notes say how things are, not what is wrong."""
    names = {name for name, _ in whole.texts} - whole.own
    return finding.severity != "note" and finding.span is not None and finding.span.source in names


def _told(finding: Diagnostic, whole: Whole) -> Diagnostic:
    if not is_told_in_base(finding, whole) or finding.span is None:
        return finding
    at = _cause(finding, finding.span, whole)
    if at is not None:
        return finding.moved(at)
    first = getattr(finding, "first", None)  # of two that collide, this one may be the one that was touched
    if not isinstance(first, Span):
        return finding
    at = first if first.source in whole.own else _cause(finding, first, whole)
    return finding if at is None else finding.moved(at, first=finding.span, seen_at=first)


def _cause(finding: Diagnostic, span: Span, whole: Whole) -> Span | None:
    """Give the place of the change that brought a finding at this place about."""
    standing = _standing(span, whole)
    if standing is None:
        return None
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


def _span(record: ChangeRecord) -> Span:
    return first_line(record.written.change.span)


def _standing(span: Span, whole: Whole) -> Standing | None:
    """Give the part, or the set, in whose text a place lies; the innermost is the last that begins before it."""
    held = [each for each in whole.standing if each.span.source == span.source and each.span.covers(span.line)]
    if held:
        return held[-1]
    of_set = [part for file in whole.files for part in (file.head, *file.parts) if isinstance(part, n.Head | n.Grading)]
    held_by_set = next(
        (each for each in of_set if each.span.source == span.source and each.span.covers(span.line)), None
    )
    return None if held_by_set is None else Standing(path=HEAD, base=HEAD, span=held_by_set.span)


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
