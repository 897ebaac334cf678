"""JSON → tree: numbers stay the digits that were written, and every value has its place."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from parlang.outcome import Outcome
from parlang.source import Source, Span
from parlang_compiler.boundary.building import Building, Refused
from parlang_compiler.boundary.errors import BadJson, EmptyCases
from parlang_compiler.boundary.tree import Scalar, Tree

Kind = Literal["text", "number", "word", "mark", "other"]
Expecting = Literal["value", "value or ]", "key", "key or }", ":", ", or end", "end"]

# The repetitions are possessive: a string that does not end costs one pass, not many.
_TOKEN = re.compile(
    r"""[ \t\n\r]*+(?:
        (?P<text>"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*+")
      | (?P<number>-?(?:0|[1-9][0-9]*+)(?:\.[0-9]++)?(?:[eE][+-]?[0-9]++)?)(?![\w.])
      | (?P<word>true|false|null)(?!\w)
      | (?P<mark>[{}\[\]:,])
      | (?P<other>.)
    )""",
    re.VERBOSE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class _Token:
    kind: Kind
    text: str
    span: Span


def from_json(source: Source) -> Outcome[Tree]:
    """Read one JSON document."""
    building = Building()
    expecting: Expecting = "value"
    try:
        for token in _tokens(source):
            expecting = _take(token, expecting, building)
    except Refused as refused:
        return Outcome(None, (refused.diagnostic,))
    if expecting != "end":
        if expecting == "value" and not building.stack:
            return Outcome(None, (EmptyCases(path=source.name),))
        last = len(source.text.rstrip())
        return Outcome(None, (BadJson(expected=expecting, span=_place(source, _starts(source), last, last)),))
    if building.root is None or (isinstance(building.root, Scalar) and building.root.text is None):
        return Outcome(None, (EmptyCases(path=source.name),))
    return Outcome(building.root)


def _take(token: _Token, expecting: Expecting, building: Building) -> Expecting:
    """Add a token to the tree and say what may follow."""
    mark = token.text if token.kind == "mark" else ""
    wants_value = expecting in {"value", "value or ]"}
    if wants_value and mark == "{":
        building.open(token.span, keyed=True)
        return "key or }"
    if wants_value and mark == "[":
        building.open(token.span, keyed=False)
        return "value or ]"
    if wants_value and token.kind in {"text", "number", "word"}:
        building.scalar(_scalar(token))
        return _after(building)
    if expecting in {"key", "key or }"} and token.kind == "text":
        building.scalar(Scalar(text=_string(token), span=token.span))
        return ":"
    if expecting == ":" and mark == ":":
        return "value"
    if expecting == ", or end" and mark == ",":
        return "key" if building.stack[-1].keyed else "value"
    if _ends(expecting, mark, building):
        building.close()
        return _after(building)
    raise Refused(BadJson(expected=expecting, span=token.span))


def _ends(expecting: Expecting, mark: str, building: Building) -> bool:
    if expecting == ", or end":
        return mark == ("}" if building.stack[-1].keyed else "]")
    return (expecting, mark) in {("key or }", "}"), ("value or ]", "]")}


def _after(building: Building) -> Expecting:
    return ", or end" if building.stack else "end"


def _scalar(token: _Token) -> Scalar:
    match token.kind:
        case "text":
            return Scalar(text=_string(token).strip() or None, span=token.span)
        case "number":
            return Scalar(text=token.text, span=token.span, literal=True)
        case _:
            return Scalar(text=None if token.text == "null" else token.text, span=token.span)


def _string(token: _Token) -> str:
    text: str = json.loads(token.text)
    if any("\ud800" <= each <= "\udfff" for each in text):
        raise Refused(BadJson(expected="value", span=token.span))
    return text


def _tokens(source: Source) -> Iterator[_Token]:
    starts = _starts(source)
    at = 0
    while (found := _TOKEN.match(source.text, at)) is not None:
        kind: Kind = found.lastgroup  # type: ignore[assignment]  # the groups are the kinds
        at = found.end()
        yield _Token(kind, found[kind], _place(source, starts, found.start(kind), at))


def _starts(source: Source) -> list[int]:
    return [0, *(found.end() for found in re.finditer("\n", source.text))]


def _place(source: Source, starts: list[int], start: int, end: int) -> Span:
    line = bisect_right(starts, start)
    column = start - starts[line - 1] + 1
    return Span(source=source.name, line=line, column=column, end_line=line, end_column=column + max(1, end - start))
