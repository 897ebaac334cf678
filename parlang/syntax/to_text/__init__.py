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

from collections.abc import Iterator

from parlang.syntax.nodes import File, Surface
from parlang.syntax.to_text.comments import paragraphs, with_comments
from parlang.syntax.to_text.lines import Item
from parlang.syntax.to_text.parts import part_items


def to_text(file: File, surface: Surface | None = None) -> str:
    """Give the text of a file in a surface: by default the one it was read in."""
    items, last = with_comments(list(_items(file, surface or file.surface)), file.comments)
    lines: list[str] = []
    for each in items:
        if each.item.begins_part and lines:
            lines.append("")
        lines += each.lines()
    if last and lines:
        lines.append("")
    lines += paragraphs(last)
    return "\n".join(lines) + "\n"


def _items(file: File, surface: Surface) -> Iterator[Item]:
    if file.head is not None:
        yield from part_items(file.head, surface)
    for part in file.parts:
        yield from part_items(part, surface)
