"""From the syntax tree of a file to its one canonical text, in either surface.

Before::

    tiêu chí 1   "Kế hoạch" [ke_hoach]
    điểm tối đa 1,50
    chưa viết

After::

    tiêu chí 1 "Kế hoạch" [ke_hoach] điểm tối đa 1,5
      chưa viết
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import TypeAlias

from parlang.syntax.nodes import AmendingFile, AmendingHead, AnyPart, Change, Comment, File, Head, Surface
from parlang.syntax.to_text.amendments import amending_items
from parlang.syntax.to_text.comments import Commented, paragraphs, with_comments
from parlang.syntax.to_text.lines import Item
from parlang.syntax.to_text.parts import part_items

Notes: TypeAlias = Callable[[Head | AnyPart], Iterable[str]]


def no_notes(_part: Head | AnyPart) -> Iterable[str]:
    """Say nothing above a part."""
    return ()


def to_text(file: File | AmendingFile, surface: Surface | None = None) -> str:
    """Give the text of a file in a surface: by default the one it was read in."""
    items, last = with_comments(list(_items(file, surface or file.surface)), file.comments)
    lines = list(_lines(items))
    if last and lines:
        lines.append("")
    lines += paragraphs(last)
    return "\n".join(lines) + "\n"


def merged_text(
    files: Iterable[File],
    written: Iterable[tuple[str, File | AmendingFile]],
    surface: Surface | None = None,
    notes: Notes = no_notes,
) -> str:
    """Give one text of files that were made of others; `written` are those, by the names of their sources.

    `notes` gives lines to be said above a part, or above the head.

    A comment stays with the line above or behind which it was written, if that line is still there; those at the
    end of a file are left out.
    """
    kept: dict[tuple[str, int], deque[Commented]] = defaultdict(deque)
    for name, file in written:
        for each in with_comments(list(_items(file, file.surface)), file.comments)[0]:
            kept[name, each.item.first].append(each)
    spoken = [
        (part, surface or file.surface) for file in files for part in (file.head, *file.parts) if part is not None
    ]
    lines = _lines(
        _noted(_commented_again(item, kept[item.source, item.first]), notes(part) if item.begins_part else ())
        for part, language in spoken
        for item in part_items(part, language)
    )
    return "\n".join(lines) + "\n"


def _noted(commented: Commented, notes: Iterable[str]) -> Commented:
    """Give an item with notes right above it, below the comments that it has."""
    before = commented.item.first - 1
    said = [Comment(text=f"# {note}", line=before, own_line=True) for note in notes]
    return replace(commented, above=[*commented.above, *said]) if said else commented


def _commented_again(item: Item, there: deque[Commented]) -> Commented:
    """Give an item with the comments that it had where it was written."""
    return replace(there.popleft(), item=item) if there else Commented(item=item)


def _lines(items: Iterable[Commented]) -> Iterator[str]:
    for at, each in enumerate(items):
        if each.item.begins_part and at:
            yield ""
        yield from each.lines()


def _items(file: File | AmendingFile, surface: Surface) -> Iterator[Item]:
    if file.head is not None:
        yield from _part_items(file.head, surface)
    for part in file.parts:
        yield from _part_items(part, surface)


def _part_items(part: Head | AnyPart | AmendingHead | Change, surface: Surface) -> Iterator[Item]:
    if isinstance(part, Head | AnyPart):
        return part_items(part, surface)
    return amending_items(part, surface)
