"""The ranking of a group: who stands where, and what each total is made of."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from parlang.ir.nodes import Part
from parlang_compiler.boundary.quotas import quotas_wait
from parlang_compiler.boundary.score_cases import Scored
from parlang_compiler.boundary.score_words import STAGE_NAMES, grade_called
from parlang_compiler.document.names import OUTSIDE, captioned, in_points
from parlang_compiler.document.nodes import Align, Block, Cell, Column, Row, Table, cell, header, text
from parlang_compiler.reports.of_group import Ends, GroupScores, ends_of, in_scale, survey_parts
from parlang_compiler.reports.summary import index_text
from parlang_compiler.reports.words import INTERVALS, ends, given, points_cell, stage_column

WIDTH, RANK, POINTS = 252, 16, 25
OTHERS = "Điểm các tiêu chí khác"  # than those by survey
EQUALS = "đơn vị bằng nhau cùng nhận hạng cao hơn"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Column:
    head: str
    cell: Callable[[Scored], Cell]
    align: Align = "center"


def ranking_blocks(of: GroupScores, suffix: str) -> Iterator[Block]:
    """Give the table of those ranked, what the ranks wait for, and the table of those that are not ranked."""
    ranked, apart = of.ranked, of.apart
    yield text(_by_what(of))
    if ranked:
        rank = _Column(head="Hạng", cell=_rank)
        yield _table(of, (rank, *_columns(of)), ranked, "Kết quả và xếp hạng", f"bang-xep-hang{suffix}")
    yield from (text(words) for words in _waits(of))
    if apart:
        yield _table(of, _columns(of), apart, "Đơn vị chấm điểm, không xếp hạng", f"bang-khong-xep-hang{suffix}")
    if any(each.result.status == "pending" for each in of.standing.units):
        yield text(INTERVALS, kind="note")


def _by_what(of: GroupScores) -> str:
    grading = of.ruleset.grading
    by_points = grading is not None and grading.by == "points"
    what = "tổng điểm" if by_points else "tỷ lệ giữa điểm đạt được và điểm tối đa của chính đơn vị"
    stage = STAGE_NAMES[of.standing.stage][0]
    return f"Kết quả theo điểm {stage}; xếp hạng theo {what}, {EQUALS}."


def _waits(of: GroupScores) -> Iterator[str]:
    standing = of.standing
    if standing.provisional:
        head = "Thứ hạng là tạm xếp" if standing.ranked else "Chưa xếp hạng"
        waits = [f"{standing.pending} đơn vị chưa đủ số liệu"] if standing.pending else []
        waits += [f"{standing.refused} đơn vị có lỗi số liệu"] if standing.refused else []
        yield f"{head}: còn {', '.join(waits)}."
    if quotas_wait(standing.units, standing.missing, of.ruleset):
        yield "Hạn mức xếp loại chưa áp dụng: còn đơn vị chưa xếp được loại."


def _table(of: GroupScores, columns: Sequence[_Column], units: Sequence[Scored], words: str, name: str) -> Table:
    taken = sum(RANK if each.head == "Hạng" else POINTS for each in columns if each.align == "center")
    widths = {"Hạng": RANK}
    return Table(
        id=name,
        caption=text(captioned(words, of.ruleset), "strong"),
        columns=tuple(
            Column(width=widths.get(each.head, POINTS) if each.align == "center" else WIDTH - taken, align=each.align)
            for each in columns
        ),
        header=header(*(each.head for each in columns)),
        rows=tuple(Row(kind="plain", cells=tuple(column.cell(each) for column in columns)) for each in units),
    )


def _columns(of: GroupScores) -> tuple[_Column, ...]:
    """Give the columns that say something: without a survey, a bonus or grades there are none of theirs."""
    ruleset = of.ruleset
    columns = [
        _Column(head="Đơn vị", cell=lambda each: cell(given(each.scorecard.unit), header=True), align="left"),
        *_made_of(of),
        _Column(head="Tổng điểm", cell=lambda each: _total(each, of)),
        _Column(head="Điểm tối đa", cell=lambda each: points_cell(each.result.maximum, ruleset)),
        _Column(head="Tỷ lệ (%)", cell=lambda each: _percent(each, of)),
    ]
    if ruleset.grading is not None:
        columns.append(_Column(head="Xếp loại", cell=lambda each: cell(grade_called(each, ruleset))))
    return tuple(columns)


def _made_of(of: GroupScores) -> Iterator[_Column]:
    """Give the columns of what a total is made of; none where it is all of one kind."""
    stage, survey = of.standing.stage, survey_parts(of.ruleset)
    if survey:
        others = OTHERS if stage == "survey" else f"{stage_column(stage)} (không kể điều tra)"
        yield _Column(head=others, cell=lambda each: _ends_cell(_without_survey(each, of), of))
        yield _of_parts(stage_column("survey"), survey, of)
    elif of.ruleset.outside:
        yield _of_parts("Điểm trong thang", of.ruleset.parts, of)
    for level, head in OUTSIDE.items():
        tops = tuple(top for top in of.ruleset.outside if top.level == level)
        if tops:
            yield _of_parts(head, tops, of)


def _of_parts(head: str, parts: tuple[Part, ...], of: GroupScores) -> _Column:
    return _Column(head=head, cell=lambda each: _ends_cell(ends_of(each, parts), of))


def _rank(each: Scored) -> Cell:
    rank = each.scorecard.rank
    return cell("" if rank is None else str(rank), value=None if rank is None else Fraction(rank))


def _without_survey(each: Scored, of: GroupScores) -> Ends:
    whole, survey = in_scale(each, of.ruleset), ends_of(each, survey_parts(of.ruleset))
    return whole[0] - survey[0], whole[1] - survey[1]


def _ends_cell(found: Ends, of: GroupScores) -> Cell:
    least, most = found
    return points_cell(least, of.ruleset) if least == most else cell(ends(least, most, of.ruleset))


def _total(each: Scored, of: GroupScores) -> Cell:
    result = each.result
    if result.total is not None:
        return points_cell(result.total, of.ruleset, "strong")
    return cell(text(ends(result.least, result.most, of.ruleset), "strong"))


def _percent(each: Scored, of: GroupScores) -> Cell:
    return cell(index_text(each.result, of.ruleset), value=each.result.percent)


def total_words(each: Scored, of: GroupScores) -> str:
    """Write a total, or its two ends."""
    result = each.result
    if result.total is not None:
        return in_points(result.total, of.ruleset)
    return ends(result.least, result.most, of.ruleset)
