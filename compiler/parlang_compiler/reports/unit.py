"""The report in which a unit scores itself: what it has, what it lost and why, what it may regain, what waits.

Everything is made from its scorecards. The difficulties and proposals are for the unit to write; what it must explain
has its place.
"""

from __future__ import annotations

from collections.abc import Iterator

from parlang_compiler.document.names import illustration, metadata_of
from parlang_compiler.document.nodes import (
    Annex,
    Block,
    Document,
    ItemList,
    Paragraph,
    Run,
    Section,
    text,
)
from parlang_compiler.reports.details import details_table
from parlang_compiler.reports.losses import gains_blocks, gains_of, lost_blocks, lost_leaves
from parlang_compiler.reports.of_unit import UnitScores
from parlang_compiler.reports.stages import stages_blocks
from parlang_compiler.reports.summary import summary_table, total_text
from parlang_compiler.reports.waiting import evidence_blocks, owing_leaves, pending_blocks, pending_leaves
from parlang_compiler.reports.words import BLANK, INTERVALS, given

KIND = "BÁO CÁO TỰ ĐÁNH GIÁ, CHẤM ĐIỂM"
OTHER_KIND = "BÁO CÁO KẾT QUẢ CHẤM ĐIỂM"  # of a unit that has no score of its own
SEE_ANNEX = "Điểm của từng tiêu chí, trường hợp được tính và tài liệu kiểm chứng ở Phụ lục kèm theo báo cáo này."


def unit_report(of: UnitScores) -> Document:
    """Make the report of a unit."""
    ruleset, card = of.ruleset, of.main.scorecard
    year = "" if card.period is None else f" năm {card.period}"
    return Document(
        metadata=metadata_of(ruleset, of.source_hash),
        kind=KIND if of.main.stage == "self" else OTHER_KIND,
        title=f"{ruleset.name}{year} của {given(card.unit)}",
        opening=illustration(ruleset),
        sections=tuple(numbered(_sections(of))),
        annexes=(
            Annex(
                id="phu-luc",
                number="Phụ lục",
                title="Bảng điểm chi tiết",
                attached=None,
                blocks=(details_table(of),),
            ),
        ),
        landscape=True,
    )


Titled = tuple[str, str, tuple[Block, ...]]


def numbered(titled: Iterator[Titled], above: str = "") -> Iterator[Section]:
    """Give sections with their numbers, from what is there; `above` is the number of what they stand in."""
    for number, (name, title, blocks) in enumerate(titled, 1):
        yield Section(id=name, title=f"{above}{number}. {title}", blocks=blocks)


def _sections(of: UnitScores) -> Iterator[Titled]:
    lost, pending = lost_leaves(of), pending_leaves(of)
    yield "ket-qua", "Kết quả tự đánh giá, chấm điểm", tuple(_results(of))
    yield "diem-mat", "Điểm chưa đạt và lý do", tuple(lost_blocks(of, lost))
    if gains := gains_of(lost):
        yield "lay-them", "Điểm có thể lấy thêm", tuple(gains_blocks(of, gains))
    if pending:
        yield "con-cho", "Phần còn chờ", tuple(pending_blocks(of, pending))
    title = "Giải trình về tiêu chí chưa có đủ tài liệu kiểm chứng"
    yield "giai-trinh", title, tuple(evidence_blocks(of, owing_leaves(of)))
    if differences := tuple(stages_blocks(of)):
        yield "chenh-lech", "Khác nhau giữa các lần đánh giá", differences
    yield "kho-khan", "Khó khăn, vướng mắc và đề xuất, kiến nghị", (_to_fill_in(),)


def _results(of: UnitScores) -> Iterator[Block]:
    yield text(total_text(of))
    yield summary_table(of)
    if any(each.result.status == "pending" for each in of.stages):
        yield text(INTERVALS, kind="note")
    yield text(SEE_ANNEX)


def _to_fill_in() -> ItemList:
    heads = ("Khó khăn, vướng mắc:", "Nguyên nhân:", "Đề xuất, kiến nghị:")
    return ItemList(items=tuple(Paragraph(runs=(Run(text=f"{head} {BLANK}"),)) for head in heads))
