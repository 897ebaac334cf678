"""Comments put back: above the item that they preceded, or at the end of its line.

Before::

    # what a plan is          line 3
    x : ngày   # received     line 4

After::

    the comment of line 3 above the item of line 4, the other behind it

Of several comments inside one item, which is now one line, the last may stay at the end; the others go above.
Comments right under a part, with a blank line between them and what follows, stay with the part; between parts the
blank lines between comments are kept.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from parlang.syntax.nodes import Comment
from parlang.syntax.to_text.lines import CLAUSE, Item


@dataclass(frozen=True, slots=True, kw_only=True)
class Commented:
    """An item with its comments."""

    item: Item
    above: list[Comment] = field(default_factory=list)
    below: list[Comment] = field(default_factory=list)

    def lines(self) -> Iterator[str]:
        """Give the lines of the item and of its comments; the last comment may stand behind the last line."""
        margin = " " * self.item.indent
        behind = self.above[-1] if self.above and not self.above[-1].own_line else None
        above = self.above if behind is None else self.above[:-1]
        if self.item.begins_part:
            yield from paragraphs(above, self.item.first)
        else:
            yield from (margin + each.text for each in above)
        yield from (margin + each for each in self.item.lines[:-1])
        last = margin + self.item.lines[-1]
        yield last if behind is None else f"{last}  {behind.text}"
        yield from (" " * max(self.item.indent, CLAUSE) + each.text for each in self.below)


def paragraphs(comments: Sequence[Comment], next_line: int | None = None) -> Iterator[str]:
    """Give comments at the margin, with a blank line where there was one, also before `next_line` of the source."""
    line = None
    for each in comments:
        if line is not None and each.line > line + 1:
            yield ""
        yield each.text
        line = each.line
    if line is not None and next_line is not None and next_line > line + 1:
        yield ""


def with_comments(items: Sequence[Item], comments: Sequence[Comment]) -> tuple[list[Commented], list[Comment]]:
    """Give the items with their comments, and the comments that follow them all."""
    places: list[list[Comment]] = [[] for _ in range(len(items) + 1)]
    starts = [each.first for each in items]
    for comment in comments:
        places[_place(items, starts, comment)].append(comment)
    found: list[Commented] = []
    for at, each in enumerate(items):
        below = _right_under(each, items[at + 1] if at + 1 < len(items) else None, places[at + 1])
        found.append(Commented(item=each, above=places[at], below=below))
        places[at + 1] = places[at + 1][len(below) :]
    return found, places[-1]


def _place(items: Sequence[Item], starts: Sequence[int], comment: Comment) -> int:
    """Give the index of the item that a comment belongs to: the last begun, or the next when it is over."""
    begun = bisect_right(starts, comment.line) - 1
    if begun < 0:
        return 0
    inside = not comment.own_line or comment.line < items[begun].last
    return begun if inside else begun + 1


def _right_under(item: Item, following: Item | None, comments: Sequence[Comment]) -> list[Comment]:
    """Give the comments that stay with the part which `item` ends."""
    if following is not None and not following.begins_part:
        return []
    under = [each for line, each in enumerate(comments, start=item.last + 1) if each.line == line and each.own_line]
    joins_next = following is not None and item.last + len(under) + 1 == following.first
    return [] if joins_next else under
