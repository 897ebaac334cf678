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
from collections.abc import Iterable, Iterator
from dataclasses import replace

from parlang.syntax.nodes import AmendingFile, AmendingHead, AnyPart, Change, File, Head, Surface
from parlang.syntax.to_text.amendments import amending_items
from parlang.syntax.to_text.comments import Commented, paragraphs, with_comments
from parlang.syntax.to_text.lines import Item
from parlang.syntax.to_text.parts import part_items


def to_text(file: File | AmendingFile, surface: Surface | None = None) -> str:
    """Give the text of a file in a surface: by default the one it was read in."""
    items, last = with_comments(list(_items(file, surface or file.surface)), file.comments)
    lines = list(_lines(items))
    if last and lines:
        lines.append("")
    lines += paragraphs(last)
    return "\n".join(lines) + "\n"


def merged_text(
    files: Iterable[File], written: Iterable[tuple[str, File | AmendingFile]], surface: Surface | None = None
) -> str:
    """Give one text of files that were made of others; `written` are those, by the names of their sources.

    A comment stays with the line above or behind which it was written, if that line is still there; those at the
    end of a file are left out.
    """
    kept: dict[tuple[str, int], deque[Commented]] = defaultdict(deque)
    for name, file in written:
        for each in with_comments(list(_items(file, file.surface)), file.comments)[0]:
            kept[name, each.item.first].append(each)
    lines = _lines(
        _commented_again(item, kept[item.source, item.first])
        for file in files
        for item in _items(file, surface or file.surface)
    )
    return "\n".join(lines) + "\n"


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
