"""The column of notes → clauses of a part; what is no clause of ours is kept as guidance."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from parlang.syntax.to_text.words import quoted
from parlang_compiler.boundary.folding import folded
from parlang_compiler.document.criteria_table import DIRECTIONS
from parlang_compiler.document.names import METHODS
from parlang_compiler.importing.rows import BULLET

EVIDENCE = {" (nếu có)": "nếu có", " (thay được bằng giải trình)": "thay được bằng giải trình"}
_TEXTS = {"Được hiểu là:": "được hiểu là", "Hướng dẫn:": "hướng dẫn", "Căn cứ:": "căn cứ"}
_ASSESSED = "Đánh giá qua:"
_ALWAYS = "Luôn phát sinh."
_SOURCE = "Nguồn:"
_ILLUSTRATION = "minh họa, không phải văn bản chính thức"
_VERIFIED = re.compile(r"đã đối chiếu(?: với (?P<against>.+))?")
_DATA_DATE = re.compile(r"Số liệu tính đến hết ngày (?P<day>\d{2}/\d{2}(?:/\d{4}| của năm [^.]+))\.")
_FOREIGN = {
    "dieu_tra_xa_hoi_hoc": "điều tra xã hội học",
    "dtxhh": "điều tra xã hội học",
    "tham_dinh": "thẩm định",
}
_ITEM = re.compile(r"(?:\d{1,2}|[a-zđ])[.)]\s+(?=\S)")


def clauses_of(notes: Sequence[str]) -> Iterator[str]:
    """Give the clauses that notes say."""
    for line in notes:
        yield from _clause(line)


def method_in(text: str) -> str | None:
    """Tell by what a part is assessed, if a text says no more than that."""
    name = _FOREIGN.get(folded(text.strip(" .:-")))
    return None if name is None else f"đánh giá qua {name}"


def _clause(line: str) -> Iterator[str]:
    label = next((each for each in _TEXTS if line.startswith(f"{each} ")), None)
    date = _DATA_DATE.fullmatch(line)
    if label is not None:
        yield f"{_TEXTS[label]} {quoted(line.removeprefix(label).strip())}"
    elif line.startswith(_ASSESSED):
        method = line.removeprefix(_ASSESSED).strip()
        yield f"đánh giá qua {method}" if method in METHODS.values() else f"hướng dẫn {quoted(line)}"
    elif line == _ALWAYS:
        yield "luôn phát sinh"
    elif line.startswith(_SOURCE):
        yield provenance_of(line.removeprefix(_SOURCE).strip()) or f"hướng dẫn {quoted(line)}"
    elif date is not None:
        yield f"số liệu đến hết ngày {date['day']}"
    elif not any(line.endswith(f": {each}") for each in DIRECTIONS.values()):  # those stand at the figures
        yield method_in(line) or f"hướng dẫn {quoted(line)}"


def provenance_of(text: str) -> str | None:
    """Give the clause of a source as documents say it."""
    if text == _ILLUSTRATION:
        return "nguồn minh họa"
    found = _VERIFIED.fullmatch(text)
    return None if found is None else f"nguồn đã đối chiếu {quoted(found['against'] or '')}"


def evidence_of(lines: Sequence[str]) -> Iterator[str]:
    """Give the documents that a cell lists, each with how much it is needed."""
    for line in _items(lines):
        kind = next((each for each in EVIDENCE if line.endswith(each)), None)
        text = line.removesuffix(kind) if kind else line
        yield f"{EVIDENCE[kind] if kind else 'bắt buộc'} {quoted(text)}"


def _items(lines: Sequence[str]) -> list[str]:
    numbered = len(lines) > 1 and all(_ITEM.match(each) for each in lines)
    plain = [_ITEM.sub("", each, count=1) if numbered else BULLET.sub("", each, count=1) for each in lines]
    ended = len(plain) > 1 and all(each.endswith(";") for each in plain[:-1])
    return [each.rstrip(";").rstrip() if ended else each for each in plain if each.strip(" ;.")]
