"""A draft → the text of a set: what was read as rules, the rest as comments beside `chưa viết`."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import PurePath
from textwrap import wrap

from parlang.prose.numbers import decimals_of
from parlang.source import Source
from parlang.syntax.formatting import format_source
from parlang.syntax.nodes import LevelKind
from parlang.syntax.numbers import write_number
from parlang.syntax.to_text.words import quoted, word
from parlang.text import outside_key
from parlang_compiler.importing.conditions import HEAD
from parlang_compiler.importing.draft import Draft
from parlang_compiler.importing.figures import UNIT, WHOLE, YEAR, Declared
from parlang_compiler.importing.hierarchy import Node, each_node
from parlang_compiler.importing.notes import clauses_of, evidence_of, method_in, provenance_of
from parlang_compiler.importing.spoken import lines_of_rule

WIDTH = 118
PROPOSED = "đề xuất"
UNREAD = "chưa đọc được"
LEVELS: Mapping[LevelKind, str] = {"domain": "DOMAIN", "criterion": "CRITERION", "sub_criterion": "SUB_CRITERION"}
_BELOW_OUTSIDE: tuple[LevelKind, ...] = ("criterion", "sub_criterion")
_ISSUERS = ("BỘ ", "ỦY BAN ", "UBND ", "CỘNG HÒA ", "PHỤ LỤC")  # lines in capitals that are no title
_STEPS = re.compile(r"cứ (?:thêm|giảm) (?!đủ)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What is written of a part: its rule as it was read, or why not; figures proposed; figures that the rule makes."""

    clauses: str | None = None
    why: str = ""
    proposed: tuple[Declared, ...] = ()
    made: frozenset[str] = frozenset()
    conditions: tuple[str, ...] = ()


def to_par(draft: Draft, written: Mapping[str, Written]) -> str:
    """Give the draft laid out as the language lays out its texts."""
    text = draft_text(draft, written)
    return format_source(Source(name="", text=text)).value or text


def draft_text(draft: Draft, written: Mapping[str, Written]) -> str:
    """Give the draft as it is read: one clause a line."""
    owned = _owned(draft)
    lines = [*_opening(draft, written), *_head(draft, written, owned)]
    for part in draft.parts:
        levels = draft.levels if part.entry.outside is None else (*_BELOW_OUTSIDE[:1], *_BELOW_OUTSIDE)
        lines += _part(part, levels, draft, written, owned)
    return "\n".join(lines) + "\n"


# --- the head -------------------------------------------------------------------------------


def index_of(draft: Draft) -> tuple[str, str]:
    """Give the id of the index and the label of the revision."""
    said = [each.strip() for each in draft.facts.get("Mã bộ tiêu chí, phiên bản", "").split(",")]
    if len(said) == 2 and all(each == _id(each) for each in said):
        return said[0], said[1]
    return _id(PurePath(draft.book.name).stem)[:60].strip("-") or "bo-tieu-chi", "ban-nhap"


def _id(text: str) -> str:
    return outside_key(text).replace("_", "-")


def _opening(draft: Draft, written: Mapping[str, Written]) -> Iterator[str]:
    leaves = list(draft.leaves)
    read = sum(written[each.path].clauses is not None for each in leaves)
    name = PurePath(draft.book.name).name
    yield from _comment(f"Bản nháp nhập từ {name}: đọc được {read}/{len(leaves)} quy tắc.")
    yield from _comment(f"Chỗ ghi «{PROPOSED}» là do suy đoán, phải xem lại; chỗ ghi «{UNREAD}» phải viết bằng tay.")
    yield ""


def _head(draft: Draft, written: Mapping[str, Written], owned: Mapping[str, Sequence[Declared]]) -> Iterator[str]:
    index, label = index_of(draft)
    facts = draft.facts
    name = facts.get("Bộ tiêu chí") or _title(draft) or "Bộ tiêu chí"
    yield f"bộ tiêu chí {index} {quoted(name)}"
    yield f"  văn bản [{label}] {quoted(facts.get('Văn bản') or PurePath(draft.book.name).name)}"
    yield from _times(facts)
    yield f"  thang điểm {write_number(draft.scale, 'vi')}"
    yield from _rounding(draft)
    if any(_STEPS.search(each.clauses or "") for each in written.values()):
        yield from _guess("  điểm tăng thêm tính theo tỷ lệ", known=_says(draft, "tính theo tỷ lệ phần trăm"))
    source = provenance_of(facts.get("Nguồn", ""))
    yield from _guess(f"  {source or 'nguồn minh họa'}", known=source is not None)
    for level, called in draft.called.items():
        yield f"  gọi {word('vi', LEVELS[level])} là {quoted(called)}"
    unit = facts.get("Đối tượng đánh giá")
    yield from _guess(f"  đối tượng đánh giá {quoted(unit or 'đơn vị')}", known=unit is not None)
    yield from (f"    {each.text}" for each in owned.get(UNIT, ()))
    yield from _declarations(owned.get(WHOLE, ()), "số liệu")
    yield from _declarations(owned.get(YEAR, ()), "tham số")
    yield from _conditions(written.get(HEAD, Written()))
    yield ""


def _times(facts: Mapping[str, str]) -> Iterator[str]:
    if (force := facts.get("Hiệu lực", "")).startswith("từ ngày "):
        yield f"  hiệu lực {force}"
    if (years := facts.get("Áp dụng", "")).startswith("từ năm đánh giá "):
        yield f"  năm đánh giá từ {years.removeprefix('từ năm đánh giá ')}"


def _rounding(draft: Draft) -> Iterator[str]:
    maxima = [each.entry.maximum or Fraction(0) for each in each_node(draft.parts)]
    decimals = max(2, *(decimals_of(each) or 0 for each in maxima)) if maxima else 2
    known = _says(draft, f"làm tròn đến {decimals} chữ số thập phân")
    yield from _guess(f"  làm tròn điểm tiêu chí đến {decimals} chữ số thập phân", known=known)


def _says(draft: Draft, words: str) -> bool:
    return any(words in line for line in draft.book.lines)


def _guess(line: str, *, known: bool) -> Iterator[str]:
    yield line if known else f"{line}  # {PROPOSED}"


def _title(draft: Draft) -> str:
    """Give the title before the table: the lines in capitals right above it."""
    before = next((grid.before for grid in draft.book.grids), ())
    loud = [each for each in before if each.isupper() and not each.startswith(_ISSUERS)]
    return " ".join(loud[-2:])[:200]


# --- the parts ------------------------------------------------------------------------------


def _owned(draft: Draft) -> Mapping[str, Sequence[Declared]]:
    """Give the declared figures by the path of their part, or by whom they belong to else."""
    parts = {each.called: each.path for each in each_node(draft.parts)}
    numbers = {each.number: each.path for each in each_node(draft.parts) if each.number}
    paths = set(parts.values())
    owned: dict[str, list[Declared]] = defaultdict(list)
    for figure in draft.figures:
        number = figure.owner.partition(". ")[0]
        path = figure.path if figure.path in paths else parts.get(figure.owner) or numbers.get(number)
        owned[path or (figure.owner if figure.owner in (UNIT, YEAR) else WHOLE)].append(figure)
    return owned


def _part(
    node: Node,
    levels: Sequence[LevelKind],
    draft: Draft,
    written: Mapping[str, Written],
    owned: Mapping[str, Sequence[Declared]],
) -> Iterator[str]:
    entry = node.entry
    begins = f"điểm {'thưởng' if entry.outside == 'bonus' else 'phạt'}"
    opening = begins if entry.outside is not None else f"{word('vi', LEVELS[levels[0]])} {node.number}"
    maximum = write_number(entry.maximum or Fraction(0), "vi")
    yield f"{opening} {quoted(entry.name)} [{node.id}] điểm tối đa {maximum}"
    yield from _clauses(node, written[node.path], owned.get(node.path, ()))
    yield ""
    for each in node.below:
        yield from _part(each, levels[1:] or levels, draft, written, owned)


def _clauses(node: Node, written: Written, owned: Sequence[Declared]) -> Iterator[str]:
    entry = node.entry
    notes = list(dict.fromkeys(clauses_of(entry.notes)))
    method = next(filter(None, map(method_in, (*entry.rule, *entry.options))), None)
    if method is not None and not any(each.startswith("đánh giá qua") for each in notes):
        notes.insert(0, method)
    yield from (f"  {each}" for each in notes if each.startswith("đánh giá qua"))
    figures = [each for each in (*owned, *written.proposed) if outside_key(each.name) not in written.made]
    yield from _declarations(figures, "số liệu")
    yield from _conditions(written)
    yield from _rule(node, written)
    yield from (f"  {each}" for each in notes if not each.startswith("đánh giá qua"))
    evidence = list(evidence_of(entry.evidence))
    if evidence:
        yield "  tài liệu kiểm chứng"
        yield from (f"    {each}" for each in evidence)


def _rule(node: Node, written: Written) -> Iterator[str]:
    if written.clauses is not None:
        if written.proposed:
            yield from _as_written("theo bảng", lines_of_rule(node.entry))
        yield from (f"  {line}" if not line.startswith("  ") else line for line in written.clauses.splitlines())
        return
    said = lines_of_rule(node.entry)
    if said:
        yield from _as_written(UNREAD, said)
        if written.why and not any(map(method_in, said)):
            yield from _comment(f"vì: {written.why}", "  ")
    if not node.below:
        yield "  chưa viết"


def _as_written(what: str, said: Sequence[str]) -> Iterator[str]:
    """Give the words of the table beside what was made of them."""
    for at, each in enumerate(said):
        yield from _comment(each if at else f"{what}: {each}", "  ", "  " if at else "")


def _conditions(written: Written) -> Iterator[str]:
    yield from (f"  điều kiện số liệu: {each}" for each in written.conditions)


def _declarations(figures: Sequence[Declared], keyword: str) -> Iterator[str]:
    if figures:
        yield f"  {keyword}"
        yield from (line for each in figures for line in _guess(f"    {each.text}", known=not each.proposed))


def _comment(text: str, margin: str = "", inside: str = "") -> Iterator[str]:
    """Give a text as comments: no line of it can be anything else."""
    lines = wrap(
        text,
        WIDTH - len(margin),
        initial_indent=inside,
        subsequent_indent=f"{inside}    ",
        break_long_words=False,
        break_on_hyphens=False,
    )
    yield from (f"{margin}# {line}" for line in lines)
