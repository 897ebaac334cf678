"""Bytes → a receipt: whole, in its one way of writing, with a head that is known; or what is wrong and where.

What stands below the head is held against what is computed again, to the sign; its shape need not be asked before.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest
from json import JSONDecodeError

from pydantic import ValidationError

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.outcome import Outcome
from parlang.source import Source, Span
from parlang_compiler.boundary.read_cases import UNITS
from parlang_compiler.files.read import MEGABYTE, decode
from parlang_compiler.receipts.canonical import Plain, canonical_text, parsed
from parlang_compiler.receipts.errors import NotAReceipt, NotCanonical, NotJson, UnknownReceiptFormat
from parlang_compiler.receipts.models import FORMAT, KIND, SIGNATURE, Head

LARGEST_RECEIPT = 64 * MEGABYTE


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadReceipt:
    """A receipt as it was written, and what stands at its head."""

    content: dict[str, Plain]
    head: Head

    @property
    def scores(self) -> int:
        """Count the scores that it says it has, of units at their stages."""
        result = self.content["result"]
        units = result.get(UNITS) if isinstance(result, dict) else None
        return len(units) if isinstance(units, list) else 0


def read_receipt(name: str, data: bytes) -> Outcome[ReadReceipt]:
    """Read a receipt; `name` is what messages call it."""
    return _text(name, data).then(_parsed).then(lambda found: _shaped(name, found))


def _text(name: str, data: bytes) -> Outcome[Source]:
    """Take the bytes as they are: line ends and marks that a text may have, a receipt may not."""
    try:
        return Outcome(Source(name=name, text=data.decode()))
    except UnicodeDecodeError:
        return decode(name, data)  # says what the file is instead


def _parsed(source: Source) -> Outcome[Plain]:
    try:
        value = parsed(source.text)
        again = canonical_text(value)
    except JSONDecodeError as problem:
        return Outcome(None, (NotJson(span=_place(source, problem.pos)),))
    except RecursionError:
        return Outcome(None, (NotJson(span=_place(source, 0)),))
    if again == source.text:
        return Outcome(value)
    different = _not_of_this_kind(source.name, value)
    return Outcome(None, (different or NotCanonical(span=_place(source, _first_difference(source.text, again))),))


def _not_of_this_kind(name: str, value: Plain) -> Diagnostic | None:
    """Say that a document is no receipt of this format, whichever way it is written."""
    found = value.get("format") if isinstance(value, dict) else None
    if not isinstance(found, str) or not found.startswith(KIND):
        return NotAReceipt(path=name, where="format")
    return None if found == FORMAT else UnknownReceiptFormat(found=found[:60], known=FORMAT)


def _shaped(name: str, content: Plain) -> Outcome[ReadReceipt]:
    different = _not_of_this_kind(name, content)
    if different is not None or not isinstance(content, dict):
        return Outcome(None, () if different is None else (different,))
    try:
        head = Head.model_validate(content)
    except ValidationError as problem:
        found = problem.errors(include_url=False, include_context=False, include_input=False)[0]
        return Outcome(None, (NotAReceipt(path=name, where=".".join(map(str, found["loc"]))),))
    if SIGNATURE in content and head.signature is None:
        return Outcome(None, (NotAReceipt(path=name, where=SIGNATURE),))
    return Outcome(ReadReceipt(content=content, head=head))


def _first_difference(one: str, other: str) -> int:
    return next((at for at, (left, right) in enumerate(zip_longest(one, other)) if left != right), 0)


def _place(source: Source, at: int) -> Span:
    line = source.text.count("\n", 0, at) + 1
    column = at - (source.text.rfind("\n", 0, at) + 1) + 1
    return Span(source=source.name, line=line, column=column, end_line=line, end_column=column + 1)
