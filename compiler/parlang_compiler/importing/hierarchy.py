"""Numbers → which part stands below which.

`1.1.1` stands below `1.1`. A number of one piece stands beside the last of its kind that is still open, or below what
came before: `I`, then `1`, then `a)`, then `b)`, then `2`, then `II`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from parlang_compiler.importing.row_numbers import roman
from parlang_compiler.importing.rows import Entry

LETTERS = "abcdđeghiklmnopqrstuvxy"  # as points of a text are counted
DEEPEST = 3


@dataclass(slots=True, eq=False)
class Node:
    """An entry with what stands below it; `number` may be longer than in the table, where numbers begin anew."""

    entry: Entry
    number: str
    below: list[Node] = field(default_factory=list)
    id: str = ""
    path: str = ""

    @property
    def called(self) -> str:
        """Give the number and the name."""
        return f"{self.number}. {self.entry.name}" if self.number else self.entry.name


@dataclass(slots=True)
class _Open:
    node: Node
    kind: str


def tree(entries: Iterable[Entry]) -> list[Node]:
    """Give the parts of the first level, with all others below them."""
    tops: list[Node] = []
    stack: list[_Open] = []
    for entry in entries:
        node = Node(entry=entry, number=entry.number)
        if entry.outside is not None:
            stack = [_Open(node=node, kind="outside")]
            tops.append(node)
            continue
        kind = _kind(entry.number, stack)
        del stack[_depth(entry.number, kind, stack) :]
        (stack[-1].node.below if stack else tops).append(node)
        stack.append(_Open(node=node, kind=kind))
    _say_whole(tops)
    return tops


def each_node(nodes: Sequence[Node]) -> Iterator[Node]:
    """Give nodes and what stands below them, depth first."""
    for node in nodes:
        yield node
        yield from each_node(node.below)


def _depth(number: str, kind: str, stack: Sequence[_Open]) -> int:
    """Tell how many of the open parts the next one stands below."""
    if kind == "dotted":
        pieces = number.split(".")
        for length in range(len(pieces) - 1, 0, -1):
            prefix = ".".join(pieces[:length])
            at = next((at for at, each in enumerate(stack) if each.node.number == prefix), None)
            if at is not None:
                return at + 1
        beside = (at for at, each in enumerate(stack) if each.kind == "dotted" and _length(each) == len(pieces))
        return next(beside, _outside(stack))
    at = next((at for at, each in enumerate(stack) if each.kind == kind), None)
    return len(stack) if at is None else at


def _outside(stack: Sequence[_Open]) -> int:
    return 1 if stack and stack[0].kind == "outside" else 0


def _length(opened: _Open) -> int:
    return opened.node.number.count(".") + 1


def _kind(number: str, stack: Sequence[_Open]) -> str:
    if "." in number:
        return "dotted"
    if number.isdecimal():
        return "figures"
    if number.islower():
        return "letters"
    if re.fullmatch(r"[A-ZĐ]", number) and _follows(number, stack):
        return "capitals"
    if roman(number) is not None:
        return "roman"
    return "capitals" if len(number) == 1 else re.sub(r"\d.*", "", number)


def _follows(letter: str, stack: Sequence[_Open]) -> bool:
    """Tell whether a letter that is a Roman numeral too goes on from the letter before: H, then I."""
    last = next((each.node.number for each in reversed(stack) if each.kind == "capitals"), None)
    if last is None:
        return roman(letter) is None
    at = LETTERS.find(last.lower())
    return roman(letter) is None or (at >= 0 and LETTERS[at + 1 : at + 2] == letter.lower())


def _say_whole(tops: Sequence[Node]) -> None:
    """Put the number above before those that begin anew below each part, so that no two parts have one number."""
    for level in _levels(tops):
        seen: dict[str, int] = {}
        for parent, node in level:
            if seen.setdefault(node.number, id(parent)) != id(parent):
                _lengthen(level)
                break


def _lengthen(level: Sequence[tuple[Node | None, Node]]) -> None:
    for parent, node in level:
        if parent is not None and parent.number:
            rest = node.entry.number.removeprefix(f"{parent.entry.number}.")
            node.number = f"{parent.number}.{rest}"


def _levels(tops: Sequence[Node]) -> Iterator[list[tuple[Node | None, Node]]]:
    level: list[tuple[Node | None, Node]] = [(None, each) for each in tops]
    while level:
        yield level
        level = [(node, each) for _, node in level for each in node.below]
