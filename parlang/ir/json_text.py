"""A text → JSON, strictly: whole numbers only, no key twice, no deeper and with no longer numbers than rules need."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any, NoReturn

from parlang.ir.json_errors import NotRulesJson
from parlang.outcome import Outcome
from parlang.source import Source, Span

MOST_DEPTH = 250  # lists and nodes one inside the other
MOST_DIGITS = 15  # of a number of JSON: below 2^53, which every reader keeps
_MARK = re.compile(r'"(?:[^"\\]|\\.)*+"|[][{}]', re.DOTALL)


class _Unfit(Exception):
    """JSON that is refused, in both languages."""


@dataclass(frozen=True, slots=True)
class Document:
    """What stands in a text of JSON: it may be null, which is no failure to read it."""

    content: Any


def json_in(source: Source) -> Outcome[Document]:
    """Read one JSON document."""
    try:
        if _depth(source.text) > MOST_DEPTH:
            raise _Unfit(f"lồng quá {MOST_DEPTH} tầng", f"nested more than {MOST_DEPTH} deep")
        content = json.loads(
            source.text,
            parse_int=_whole,
            parse_float=_no_number,
            parse_constant=_no_number,
            object_pairs_hook=_each_once,
        )
        return Outcome(Document(content))
    except json.JSONDecodeError as problem:
        place = _place(source, problem.lineno, problem.colno)
        return Outcome(None, (NotRulesJson(problem_vi="không phải JSON", problem_en="it is no JSON", span=place),))
    except _Unfit as problem:
        vi, en = problem.args
        return Outcome(None, (NotRulesJson(problem_vi=vi, problem_en=en, span=_place(source, 1, 1)),))


def _depth(text: str) -> int:
    depth = deepest = 0
    for mark in _MARK.finditer(text):
        depth += {"{": 1, "[": 1, "}": -1, "]": -1}.get(mark[0], 0)
        deepest = max(deepest, depth)
    return deepest


def _place(source: Source, line: int, column: int) -> Span:
    return Span(source=source.name, line=line, column=column, end_line=line, end_column=column + 1)


def _whole(digits: str) -> int:
    if len(digits) > MOST_DIGITS:
        _no_number(digits)
    return int(digits)


def _no_number(digits: str) -> NoReturn:
    shown = digits[:MOST_DIGITS]
    raise _Unfit(f"số `{shown}` phải là số nguyên ngắn, hoặc viết trong chuỗi", f"`{shown}` is no short whole number")


def _each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in keys if keys.count(key) > 1)[:40]
        raise _Unfit(f"khóa `{twice}` có hai lần", f"the key `{twice}` stands twice")
    return made
