"""Names in capitals → names as sentences have them: tables set domains in capitals, a set does not.

How a name is written elsewhere in the file decides; else abbreviations that the file has, and the names of bodies that
always begin with a capital, keep theirs.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from parlang.text import ALWAYS_CAPITAL, upper_first
from parlang_compiler.importing.grid import Book
from parlang_compiler.importing.hierarchy import Node

_WORD = re.compile(r"\w+")
_SHORT = re.compile(r"(?<!\w)[A-ZĐ]{2,8}(?!\w)")


def in_sentence_case(nodes: Sequence[Node], book: Book) -> None:
    """Write the names in capitals anew."""
    loud = [node for node in nodes if _is_loud(node.entry.name)]
    if not loud:
        return
    lines = _lines(book)
    text = "\n".join(each for each in lines if not each.isupper())
    folded = text.lower()
    short = frozenset(_SHORT.findall("\n".join(each for each in lines if sum(map(str.islower, each)) > len(each) // 2)))
    for node in loud:
        node.entry.name = _found(node.entry.name, text, folded) or _made(node.entry.name, short)


def _is_loud(name: str) -> bool:
    return name.isupper() and len(_WORD.findall(name)) > 1


def _lines(book: Book) -> list[str]:
    cells = (line for grid in book.grids for row in grid.rows for cell in row for line in cell.lines)
    return [*book.lines, *cells]


def _found(name: str, text: str, folded: str) -> str | None:
    """Give the name as it stands elsewhere, at the head of something."""
    at = folded.find(name.lower()) if len(folded) == len(text) else -1
    found = text[at : at + len(name)]
    return found if at >= 0 and found[:1].isupper() and not found.isupper() else None


def _made(name: str, short: frozenset[str]) -> str:
    said = _WORD.sub(lambda word: word[0] if word[0] in short else word[0].lower(), name)
    for proper in ALWAYS_CAPITAL:
        said = re.sub(rf"(?<!\w){re.escape(proper.lower())}(?!\w)", proper, said)
    return upper_first(said)
