"""JSON → rules, strictly: each node has its own fields, all of them and no others, each of its own type.

Before::

    {"kind": "Rounded", "operand": {"kind": "FigureRef", "key": "dan_so.dan_so"}, "decimals": "2", "percent": false}

After::

    E1455: $.rules.….decimals: a whole number is wanted, there is "2"

What is read is asked the checks of the language too: rules that came by JSON are no less sound than those in words.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, cast

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.ir.checks import Unsure, check_ruleset
from parlang.ir.holding_together import faults_in
from parlang.ir.json_errors import DoesNotHoldTogether, OtherFields, UnknownKind, WrongValue
from parlang.ir.nodes import Ruleset
from parlang.ir.shapes import (
    KIND,
    SPAN,
    Either,
    Flag,
    Many,
    Node,
    Number,
    Record,
    Records,
    Row,
    Shape,
    Text,
    Whole,
    Words,
    written_name,
)
from parlang.ir.to_json import rule_records
from parlang.outcome import Outcome
from parlang.source import Span

MOST_SHOWN = 40
_NUMBER = re.compile(r"-?[0-9]{1,200}(\.[0-9]{1,200}|/[0-9]{1,200})?")
_NAMES: Mapping[type[Shape], tuple[str, str]] = {
    Number: ("một số viết trong chuỗi", "a number written as a text"),
    Whole: ("một số nguyên", "a whole number"),
    Text: ("một chuỗi", "a text"),
    Flag: ("true hoặc false", "true or false"),
    Many: ("một danh sách", "a list"),
    Row: ("một danh sách đủ phần tử", "a list of so many items"),
    Node: ("một nút", "a node"),
}


class _Refused(Exception):
    """Something in the document is not as it should be."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        self.diagnostic = diagnostic


def from_json(document: Any, place: Span, at: str = "$") -> Outcome[Ruleset]:
    """Read the rules that stand in a document at a path; `place` is where nodes are said to be written."""
    try:
        ruleset = cast(Ruleset, _Reading(rule_records(), place).node(document, ("Ruleset",), at))
    except _Refused as refused:
        return Outcome(None, (refused.diagnostic,))
    fault = next(faults_in(ruleset), None)
    if fault is not None:
        vi, en = fault
        return Outcome(None, (DoesNotHoldTogether(problem_vi=vi, problem_en=en, span=place),))
    return Outcome(ruleset, check_ruleset(ruleset, Unsure()))


@dataclass(frozen=True, slots=True)
class _Reading:
    records: Records
    place: Span

    def node(self, told: Any, kinds: tuple[str, ...], at: str) -> object:
        """Read a node of one of these kinds."""
        if not isinstance(told, dict):
            raise self._wrong(told, _NAMES[Node], at)
        kind = told.get(KIND)
        if not isinstance(kind, str) or kind not in kinds:
            shown = _shown(kind) if not isinstance(kind, str) else kind[:MOST_SHOWN]
            raise _Refused(UnknownKind(at=at, kind=shown, known=", ".join(kinds), span=self.place))
        record = self.records[kind]
        self._same_fields(told, record, at)
        values = {
            name: self.value(told[written_name(name)], shape, f"{at}.{written_name(name)}")
            for name, shape in record.fields.items()
        }
        return record.make(**values, **({SPAN: self.place} if record.placed else {}))

    def value(self, told: Any, shape: Shape, at: str) -> object:
        """Read a value of a shape."""
        match shape:
            case Node(kind):
                return self.node(told, (kind,), at)
            case Many(item) if isinstance(told, list):
                return tuple(self.value(each, item, f"{at}[{n}]") for n, each in enumerate(told))
            case Row(items) if isinstance(told, list) and len(told) == len(items):
                pairs = enumerate(zip(told, items, strict=True))
                return tuple(self.value(each, item, f"{at}[{n}]") for n, (each, item) in pairs)
            case Either():
                return self._either(told, shape, at)
            case Words(words, enum) if isinstance(told, str) and told in words:
                return told if enum is None else enum(told)
            case Words(words, _):
                listed = ", ".join(words)
                raise self._wrong(told, (f"một trong: {listed}", f"one of: {listed}"), at)
            case Number() if isinstance(told, str) and (number := _number(told)) is not None:
                return number
            case Whole() if isinstance(told, int) and not isinstance(told, bool):
                return told
            case Text() if isinstance(told, str):
                return told
            case Flag() if isinstance(told, bool):
                return told
            case _:
                raise self._wrong(told, _NAMES[type(shape)], at)

    def _either(self, told: Any, shape: Either, at: str) -> object:
        if told is None and shape.optional:
            return None
        kinds = tuple(each.kind for each in shape.options if isinstance(each, Node))
        if kinds:  # nodes stand with no other shape
            return self.node(told, kinds, at)
        for each in shape.options:
            try:
                return self.value(told, each, at)
            except _Refused as refused:
                last = refused
        raise last

    def _same_fields(self, told: Mapping[str, Any], record: Record, at: str) -> None:
        wanted = dict.fromkeys((KIND, *map(written_name, record.fields)))
        missing = [each for each in wanted if each not in told]
        extra = [each[:MOST_SHOWN] for each in told if each not in wanted]
        if missing or extra:
            raise _Refused(OtherFields(at=at, missing=_listed(missing), extra=_listed(extra), span=self.place))

    def _wrong(self, told: Any, wanted: tuple[str, str], at: str) -> _Refused:
        vi, en = wanted
        return _Refused(WrongValue(at=at, wanted_vi=vi, wanted_en=en, found=_shown(told), span=self.place))


def _number(text: str) -> Fraction | None:
    if not _NUMBER.fullmatch(text) or int(text.partition("/")[2] or "1") == 0:
        return None
    return Fraction(text)


def _listed(fields: list[str]) -> str:
    return ", ".join(f"`{each}`" for each in fields)


def _shown(told: Any) -> str:
    """Show a value in a line; of what is long, how it begins."""
    if isinstance(told, dict | list):
        return "{…}" if isinstance(told, dict) else "[…]"
    text = json.dumps(told, ensure_ascii=False)
    return text if len(text) <= MOST_SHOWN else f"{text[:MOST_SHOWN]}…"
