"""The changes of an instrument, each with its item, its reason and the parts that belong to it.

Before::

    khoản 8 lý do "gộp nội dung trùng"
    bổ sung vào [the_che]
    tiêu chí 2.6 "K" [k] điểm tối đa 1

After::

    Written(change=Add(parent="the_che"), item="8", reason="gộp nội dung trùng", parts=(the criterion k,))
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.source import first_line
from parlang.syntax import nodes as n
from parlang.syntax.amend.change_errors import ItemTwice, NothingAmended
from parlang.syntax.amend.errors import InstrumentWanted, LoosePart, PartsWanted, SecondInstrument
from parlang.syntax.amend.nodes import HEAD, Place, Places, Written
from parlang.syntax.tree import Placed, placed

_WITH_PARTS = (n.Replace, n.Add, n.Split, n.Merge)


def the_instrument(files: Sequence[n.File | n.AmendingFile], found: list[Diagnostic]) -> n.AmendingHead | None:
    """Give the heading, which one of the files has."""
    heads = [file.head for file in files if file.head is not None]
    amending = next((head for head in heads if isinstance(head, n.AmendingHead)), None)
    if amending is None:
        first = next((part for file in files for part in file.parts if not isinstance(part, n.AnyPart)), None)
        found.append(InstrumentWanted(span=first_line(first.span) if first else None))
        return None
    found.extend(SecondInstrument(span=first_line(head.span)) for head in heads if head is not amending)
    return amending


def changes_of(files: Iterable[n.File | n.AmendingFile], found: list[Diagnostic]) -> tuple[Written, ...]:
    """Give the changes of all files in order; what belongs to none, or is no change at all, is told."""
    given = tuple(files)
    found.extend(_items_twice(each for file in given for each in file.parts if isinstance(each, n.ChangeItem)))
    return tuple(written for file in given for written in _of_file(file, found))


def _items_twice(items: Iterable[n.ChangeItem]) -> Iterator[Diagnostic]:
    seen: dict[str, n.ChangeItem] = {}
    for each in items:
        first = seen.setdefault(each.number, each)
        if first is not each:
            yield ItemTwice(number=each.number, first=first.span, span=first_line(each.span))


@dataclass(slots=True)
class _Open:
    """A change whose parts are still being gathered; change None gathers what belongs to none."""

    change: n.Change | n.Grading | None
    item: n.ChangeItem | None = None
    parts: list[n.AnyPart] = field(default_factory=list)


def _of_file(file: n.File | n.AmendingFile, found: list[Diagnostic]) -> Iterator[Written]:
    item: n.ChangeItem | None = None
    gathering = _Open(None)
    for part in file.parts:
        if isinstance(part, n.Part | n.OutsideScale):
            gathering.parts.append(part)
            continue
        yield from _closed(gathering, found)
        item = part if isinstance(part, n.ChangeItem) else item
        gathering = _Open(None if isinstance(part, n.ChangeItem) else part, item)
    yield from _closed(gathering, found)


def _closed(gathered: _Open, found: list[Diagnostic]) -> Iterator[Written]:
    change = gathered.change
    parts = gathered.parts if isinstance(change, _WITH_PARTS) else []
    if gathered.parts and not parts:
        found.append(LoosePart(span=first_line(gathered.parts[0].span)))
    if change is None:
        return
    written = Written(
        change=change,
        item=gathered.item.number if gathered.item else None,
        reason=_reason(change, gathered.item),
        parts=as_places(parts),
    )
    if _complete(written, found):
        yield written


def _complete(written: Written, found: list[Diagnostic]) -> bool:
    """Tell a change that restates nothing, one whose parts do not follow, or several where there is one."""
    change, count = written.change, len(written.parts.tops)
    if isinstance(change, n.Amend | n.AmendHead) and _says_nothing(change):
        path = change.path if isinstance(change, n.Amend) else HEAD
        found.append(NothingAmended(path=path, span=first_line(change.span)))
        return True
    if not isinstance(change, _WITH_PARTS) or count == 1 or (count > 1 and not isinstance(change, n.Merge)):
        return True
    one = isinstance(change, n.Merge)
    found.append(PartsWanted(change=keyword_of_change(change), one=one, span=first_line(change.span)))
    return False


def _says_nothing(change: n.Amend | n.AmendHead) -> bool:
    """Tell whether a change restates nothing; what could not be read in it was told."""
    heading = change.maximum if isinstance(change, n.Amend) else change.name
    return heading is None and not change.clauses and not change.damaged


def _reason(change: n.Change | n.Grading, item: n.ChangeItem | None) -> str | None:
    """Give the reason of a change: its own, else that of its item."""
    own = None if isinstance(change, n.Grading) else change.reason
    said = own or (item.reason if item else None)
    return said.value if said else None


def as_places(parts: Sequence[n.AnyPart], *, in_base: bool = False) -> Places:
    """Put parts in their places; those of the amended text keep their paths."""
    forest = placed(parts)
    return Places(
        inside=tuple(_place(each, "", in_base=in_base) for each in forest.inside),
        outside=tuple(_place(each, "", in_base=in_base) for each in forest.outside),
        gradings=tuple(forest.gradings),
    )


def _place(placed_part: Placed, above: str, *, in_base: bool) -> Place:
    path = f"{above}.{placed_part.part.id}" if above else placed_part.part.id
    below = tuple(_place(each, path, in_base=in_base) for each in placed_part.below)
    return Place(part=placed_part.part, base=path if in_base else None, below=below)


_KEYWORDS: dict[type, str] = {
    n.AmendHead: "AMEND_HEAD",
    n.Amend: "AMEND",
    n.Replace: "REPLACE",
    n.Add: "ADD_TO",
    n.Repeal: "REPEAL",
    n.Renumber: "RENUMBER",
    n.Rename: "RENAME",
    n.Move: "MOVE",
    n.Split: "SPLIT",
    n.Merge: "MERGE",
    n.Grading: "GRADE_BY_POINTS",
    n.ChangeItem: "ITEM",
}


def keyword_of_change(change: n.Change | n.Grading) -> str:
    """Give the terminal that a change was written with."""
    return _KEYWORDS[type(change)]
