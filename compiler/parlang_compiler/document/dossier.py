"""The change dossier: the official comparison in three columns, with the reason, the legal basis and the effect.

Current text, amended text, explanation, in the order of the numbers; before it the totals, behind it examples worked
out under both revisions. Everything is made from the two revisions and what their comparison found.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from parlang.diff.changes import Comparison, Counted, ItemChange
from parlang.diff.counting import counts_of
from parlang.diff.telling.changes import DIRECTION_NAMES, ChangeTeller, signed
from parlang.ir.nodes import Part, Ruleset
from parlang.ir.walk import part_and_below
from parlang.prose.naming import upper_first
from parlang.prose.numbers import day, number
from parlang_compiler.document.dossier_rows import dossier_rows
from parlang_compiler.document.names import captioned, mark_of
from parlang_compiler.document.nodes import (
    FORMAT,
    Block,
    Column,
    Document,
    Metadata,
    Row,
    Section,
    Table,
    cell,
    header,
    text,
)

KIND = "BẢN SO SÁNH, THUYẾT MINH"
BANNER = "hai phiên bản này, hoặc một trong hai, được lập để minh họa, không phải văn bản chính thức."
NOTE = (
    "Điểm so sánh là điểm trước khi làm tròn. Mỗi vùng số liệu đã được chứng minh: điểm khác nhau ở mọi số liệu trong "
    "vùng, và ngoài các vùng điểm không đổi. «Gần đến» là mức không đơn vị nào tới được."
)
CHANGED = "Chữ nghiêng ở cột giữa là chữ khác với quy định hiện hành."


def dossier(comparison: Comparison, source_hash: str) -> Document:
    """Make the dossier of a comparison."""
    new, mark = comparison.new, mark_of(comparison.new) or mark_of(comparison.old)
    return Document(
        metadata=Metadata(
            index=new.index,
            revision=f"{comparison.old.revision}..{new.revision}",
            source_hash=source_hash,
            format=FORMAT,
            language="vi",
            mark=mark,
        ),
        kind=KIND,
        title=f"{new.name}: {comparison.old.revision} và {new.revision}",
        opening=() if mark is None else (text(f"{mark}: {BANNER}", "strong", "mark"),),
        sections=tuple(_sections(comparison)),
        landscape=True,
    )


def _sections(comparison: Comparison) -> Iterator[Section]:
    yield Section(id="thong-tin", title="Hai phiên bản", blocks=(_revisions(comparison),))
    yield Section(id="tong-hop", title="Tổng hợp", blocks=tuple(_in_all(comparison)))
    rows = dossier_rows(comparison)
    if not rows:
        yield Section(id="so-sanh", title="So sánh", blocks=(text("Không có gì thay đổi."),))
        return
    table = Table(
        id="bang-so-sanh",
        caption=text(captioned("Bảng so sánh, thuyết minh", comparison.new), "strong"),
        columns=(Column(width=84), Column(width=84), Column(width=84)),
        header=header("Quy định hiện hành", "Quy định sửa đổi, bổ sung", "Thuyết minh"),
        rows=rows,
    )
    yield Section(id="so-sanh", title="So sánh", blocks=(text(NOTE, kind="note"), text(CHANGED, kind="note"), table))
    examples = _examples(comparison)
    if examples is not None:
        yield Section(id="vi-du", title="Ví dụ tính lại", blocks=(examples,))


def _revisions(comparison: Comparison) -> Table:
    facts = [dict(_facts(each)) for each in (comparison.old, comparison.new)]
    return Table(
        id="bang-thong-tin",
        caption=text(captioned("Hai phiên bản được so sánh", comparison.new), "strong"),
        columns=(Column(width=52), Column(width=100), Column(width=100)),
        header=header("Nội dung", "Hiện hành", "Sửa đổi, bổ sung"),
        rows=tuple(
            Row(kind="plain", cells=(cell(text(name, "strong"), header=True), *(cell(each[name]) for each in facts)))
            for name in facts[0]
        ),
    )


def _facts(ruleset: Ruleset) -> Iterator[tuple[str, str]]:
    yield "Văn bản", ruleset.instrument
    yield "Hiệu lực", "chưa ghi" if ruleset.in_force is None else f"từ ngày {day(ruleset.in_force)}"
    yield "Áp dụng", "chưa ghi" if ruleset.first_year is None else f"từ năm đánh giá {ruleset.first_year}"
    counts = counts_of(ruleset)
    yield (
        "Quy mô",
        f"{counts['domain']} lĩnh vực, {counts['criterion']} tiêu chí, {counts['sub_criterion']} tiêu chí thành phần",
    )
    yield "Thang điểm", f"{number(ruleset.scale)} điểm"


def _in_all(comparison: Comparison) -> Iterator[Block]:
    narrow = Column(width=30, align="center")
    yield Table(
        id="bang-tong-hop",
        caption=text(captioned("Điểm tối đa và số tiêu chí của từng phần", comparison.new), "strong"),
        columns=(Column(width=16, align="center"), Column(width=146), narrow, narrow, narrow),
        header=header("STT", "Tên", "Điểm tối đa", "Tiêu chí", "Tiêu chí thành phần"),
        rows=tuple(map(_top, comparison.totals.tops)),
    )
    totals = comparison.totals
    least, most = signed(totals.least, "vi"), signed(totals.most, "vi")
    yield text(
        f"Tổng điểm của một đơn vị đổi trong khoảng từ {least} đến {most}, trước khi làm tròn "
        "(chặn ngoài: cộng mức lớn nhất của từng thay đổi, tính riêng)."
    )
    if any(item.number is not None for item in comparison.items):
        yield _items(comparison)


def _top(counted: Counted) -> Row:
    part = counted.after or counted.before
    number_, name = ("", "") if part is None else (part.number, part.name)
    sides = (counted.before, counted.after)
    points = _both("không có" if each is None else number(each.maximum) for each in sides)
    counts = (_both(_counted(each, level) for each in sides) for level in ("criterion", "sub_criterion"))
    return Row(kind="plain", cells=(cell(number_, header=True), cell(name), cell(points), *map(cell, counts)))


def _counted(part: Part | None, level: str) -> str:
    return "0" if part is None else str(sum(each.level == level for each in part_and_below(part)))


def _both(sides: Iterable[str]) -> str:
    before, after = sides
    return before if before == after else f"{before} → {after}"


def _items(comparison: Comparison) -> Table:
    """Give each numbered change: its reason, the criteria that it is about, and which way it goes in all."""
    return Table(
        id="bang-khoan",
        caption=text(captioned("Các khoản sửa đổi, bổ sung", comparison.new), "strong"),
        columns=(Column(width=20, align="center"), Column(width=92), Column(width=90), Column(width=50)),
        header=header("Khoản", "Lý do", "Tiêu chí", "Tác động điểm"),
        rows=tuple(map(_item, comparison.items)),
    )


def _item(item: ItemChange) -> Row:
    parts = (part for each in item.changes for part in (each.new or each.old))
    numbers = dict.fromkeys(part.number or part.name for part in parts)
    return Row(
        kind="plain",
        cells=(
            cell(item.number or "·", header=True),
            cell(item.reason or ""),
            cell(", ".join(numbers) or "cả bộ tiêu chí"),
            cell(DIRECTION_NAMES[item.direction][0]),
        ),
    )


def _examples(comparison: Comparison) -> Table | None:
    """Give a unit of each region with its points under both revisions, as the interpreter gives them."""
    teller = ChangeTeller(comparison=comparison, language="vi")
    rows = [
        Row(kind="plain", cells=(cell(teller.part(change), header=True), *(cell(upper_first(each)) for each in said)))
        for change in comparison.changes
        for said in teller.worked(change)
    ]
    if not rows:
        return None
    return Table(
        id="bang-vi-du",
        caption=text(captioned("Ví dụ tính theo cả hai phiên bản (số liệu giả định)", comparison.new), "strong"),
        columns=(
            Column(width=70),
            Column(width=122),
            Column(width=30, align="center"),
            Column(width=30, align="center"),
        ),
        header=header("Tiêu chí", "Số liệu", "Điểm hiện hành", "Điểm sửa đổi"),
        rows=tuple(rows),
    )
