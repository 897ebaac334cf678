"""What still waits: criteria without their figures, and criteria that lack documents, with their explanation."""

from __future__ import annotations

from collections.abc import Iterator

from parlang.text import upper_first
from parlang_compiler.boundary.score_words import waits_for_evidence
from parlang_compiler.document.names import captioned
from parlang_compiler.document.nodes import Block, Column, Row, Table, bullets, cell, header, text
from parlang_compiler.reports.details import justification_of
from parlang_compiler.reports.of_unit import Leaf, UnitScores
from parlang_compiler.reports.words import BLANK, ends, given, maximum_cell, score_cell, what_waits

NOTHING_OWED = "Các tiêu chí đã chấm có đủ tài liệu kiểm chứng bắt buộc."
TO_EXPLAIN = (
    "Tiêu chí không có hoặc chưa có đủ tài liệu kiểm chứng thì giải trình bằng văn bản cách đánh giá, tính điểm; "
    "chỗ «…» để đơn vị ghi."
)
_NUMBER, _POINTS = Column(width=15, align="center"), Column(width=22, align="center")


def pending_leaves(of: UnitScores) -> tuple[Leaf, ...]:
    """Give the leaves that have no points yet."""
    return tuple(leaf for leaf in of.leaves() if leaf.score.status == "pending")


def pending_blocks(of: UnitScores, pending: tuple[Leaf, ...]) -> Iterator[Block]:
    """Give what waits, for what, and between which ends its points will be."""
    yield Table(
        id="bang-con-cho",
        caption=text(captioned("Tiêu chí còn chờ", of.ruleset), "strong"),
        columns=(_NUMBER, Column(width=80), _POINTS, Column(width=38, align="center"), Column(width=97)),
        header=header("STT", "Tiêu chí", "Điểm tối đa", "Điểm có thể đạt", "Còn thiếu"),
        rows=tuple(_pending(of, leaf) for leaf in pending),
    )
    if of.main.result.grade_missing:
        yield text("Để xếp loại còn thiếu:")
        yield bullets(upper_first(of.labels[key]) for key in of.main.result.grade_missing)


def _pending(of: UnitScores, leaf: Leaf) -> Row:
    score = leaf.score
    return Row(
        kind="plain",
        cells=(
            cell(leaf.part.number, header=True),
            cell(leaf.part.name),
            maximum_cell(score, of.ruleset),
            cell(ends(score.least, score.most, of.ruleset)),
            cell(upper_first(what_waits(leaf.part, score, of.main, of.labels))),
        ),
    )


def owing_leaves(of: UnitScores) -> tuple[Leaf, ...]:
    """Give the leaves that are scored or wait for documents, and lack some or have an explanation."""
    assessment = of.main.unit.assessment
    return tuple(
        leaf
        for leaf in of.leaves()
        if leaf.score.status == "scored" or waits_for_evidence(leaf.part, of.main)
        if leaf.told.missing_evidence or justification_of(assessment, leaf.part) is not None
    )


def evidence_blocks(of: UnitScores, owing: tuple[Leaf, ...]) -> Iterator[Block]:
    """Give each with what is wanting and the explanation that was given, or the place for it."""
    if not owing:
        yield text(NOTHING_OWED)
        return
    yield text(TO_EXPLAIN, kind="note")
    yield Table(
        id="bang-giai-trinh",
        caption=text(captioned("Giải trình của đơn vị", of.ruleset), "strong"),
        columns=(_NUMBER, Column(width=60), _POINTS, Column(width=65), Column(width=90)),
        header=header("STT", "Tiêu chí", "Điểm", "Tài liệu còn thiếu", "Giải trình"),
        rows=tuple(_owing(of, leaf) for leaf in owing),
    )


def _owing(of: UnitScores, leaf: Leaf) -> Row:
    missing = [given(each) for each in leaf.told.missing_evidence]
    words = justification_of(of.main.unit.assessment, leaf.part)
    return Row(
        kind="plain",
        cells=(
            cell(leaf.part.number, header=True),
            cell(leaf.part.name),
            score_cell(leaf.score, of.ruleset),
            cell(bullets(missing)) if len(missing) > 1 else cell(*missing),
            cell(words or BLANK),
        ),
    )
