"""`issue.yaml` → who issues a document.

Before::

    issuer: Bộ Nội vụ
    sign: BNV-CCHC
    addressees:
      - Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương

After::

    Issue(issuer="Bộ Nội vụ", sign="BNV-CCHC", addressees=("Ủy ban nhân dân các …",))
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.outcome import Outcome
from parlang.source import Source, Span
from parlang_compiler.boundary.errors import EmptyCases
from parlang_compiler.boundary.from_yaml import from_yaml
from parlang_compiler.boundary.tree import Fields, Items, Scalar, Tree
from parlang_compiler.document.errors import IssueShape
from parlang_compiler.document.issue import PUBLISHED, Issue

LONGEST = 500  # letters of a text: beyond, it is no line of a letterhead
MOST = 100  # lines of a list
DATE = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
SIGN = re.compile(r"[A-ZĐ]+(-[A-ZĐ&]+)*")
NUMBER = re.compile(r"[1-9]\d{0,5}|0[1-9]")


class _Wrong(Exception):
    """A value that cannot stand there: what was expected, in both languages."""


def issue_in(source: Source) -> Outcome[Issue]:
    """Read who issues a document; all that is wrong is told."""
    read = from_yaml(source)
    if read.value is None:
        if not any(isinstance(each, EmptyCases) for each in read.diagnostics):
            return Outcome(None, read.diagnostics)
        return Outcome(None, (_shape("tệp không có gì", "the file is empty", _start(source)),))
    if not isinstance(read.value, Fields):
        fault = _shape("cần các dòng `tên: giá trị`", "lines `name: value` were expected", read.value.span)
        return Outcome(None, (fault,))
    return _issue(read.value)


def _issue(fields: Fields) -> Outcome[Issue]:
    found: list[Diagnostic] = []
    given: dict[str, Any] = {}
    for key, value in zip(fields.keys, fields.values, strict=True):
        name = key.text or ""
        if name not in READERS:
            found.append(_shape(f"không có mục `{name}`", f"there is no field `{name}`", key.span))
            continue
        try:
            given |= _given(name, value)
        except _Wrong as wrong:
            vi, en = wrong.args
            found.append(_shape(f"`{name}` cần {vi}", f"`{name}` needs {en}", value.span))
    return Outcome(None, tuple(found)) if found else Outcome(Issue(**given))


def _given(name: str, value: Tree) -> Mapping[str, Any]:
    """Give a field as read; one that is left empty is not given."""
    if isinstance(value, Scalar) and value.text is None:
        return {}
    return {name: READERS[name](value)}


def _line(value: Tree) -> str:
    if not isinstance(value, Scalar) or value.text is None:
        raise _Wrong("một dòng chữ", "a line of text")
    line = " ".join(value.text.split())
    if not line.isprintable() or len(line) > LONGEST:
        raise _Wrong(f"một dòng chữ không quá {LONGEST} ký tự", f"a line of at most {LONGEST} characters")
    return line


def _lines(value: Tree) -> tuple[str, ...]:
    items = value.items if isinstance(value, Items) else (value,)
    if len(items) > MOST:
        raise _Wrong(f"không quá {MOST} dòng", f"at most {MOST} lines")
    return tuple(map(_line, items))


def _like(pattern: re.Pattern[str], vi: str, en: str) -> Callable[[Tree], str]:
    def read(value: Tree) -> str:
        line = _line(value)
        if pattern.fullmatch(line) is None:
            raise _Wrong(vi, en)
        return line

    return read


def _kind(value: Tree) -> str:
    line = _line(value)
    if line not in PUBLISHED:
        raise _Wrong("letter (công văn) hoặc decision (quyết định)", "letter or decision")
    return line


def _date(value: Tree) -> datetime.date:
    found = DATE.fullmatch(_line(value))
    try:
        if found is not None:
            day, month, year = map(int, found.groups())
            return datetime.date(year, month, day)
    except ValueError:
        pass  # no such day
    raise _Wrong("ngày viết như 05/01/2026", "a day written as 05/01/2026")


def _year(value: Tree) -> int:
    line = _line(value)
    if re.fullmatch(r"[12]\d{3}", line) is None:
        raise _Wrong("một năm, như 2026", "a year, such as 2026")
    return int(line)


READERS: Mapping[str, Callable[[Tree], Any]] = MappingProxyType(
    {
        "kind": _kind,
        "superior": _line,
        "issuer": _line,
        "number": _like(NUMBER, "số, như 05", "a number, such as 05"),
        "sign": _like(SIGN, "ký hiệu viết hoa, như BNV-CCHC", "a sign in capitals, such as BNV-CCHC"),
        "place": _line,
        "date": _date,
        "subject": _line,
        "period": _year,
        "addressees": _lines,
        "recipients": _lines,
        "authority": _lines,
        "signer": _line,
        "deadline": _date,
        "send_to": _line,
        "responsible": _line,
    }
)


def _shape(vi: str, en: str, span: Span) -> Diagnostic:
    return IssueShape(problem_vi=vi, problem_en=en, known=", ".join(READERS), span=span)


def _start(source: Source) -> Span:
    return Span(source=source.name, line=1, column=1, end_line=1, end_column=1)
