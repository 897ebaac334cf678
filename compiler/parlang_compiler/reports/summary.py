"""The table that a leader reads: each domain with its points at every stage, then totals, grade and rank."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction

from parlang.ir.nodes import Part, Ruleset
from parlang.ir.scorecard import Scorecard
from parlang_compiler.boundary.score_cases import Scored
from parlang_compiler.boundary.score_words import SHOWN_DECIMALS, grade_called
from parlang_compiler.document.names import OUTSIDE, captioned, in_points, level_called
from parlang_compiler.document.nodes import Cell, Column, Row, Table, cell, header, text
from parlang_compiler.reports.of_unit import UnitScores, by_path
from parlang_compiler.reports.words import (
    NOT_ASSESSED,
    cut_words,
    ends,
    maximum_cell,
    points_cell,
    score_cell,
    share_cell,
    stage_column,
)

WIDTH, NARROW, POINTS = 252, 15, 28
UNGRADED = "chưa xếp được"


def summary_table(of: UnitScores) -> Table:
    """Give the table."""
    names = dict.fromkeys(level_called(part, of.ruleset) for part in of.ruleset.parts)
    points = tuple(Column(width=POINTS, align="center") for _ in (*of.stages, None, None))
    rest = WIDTH - NARROW - POINTS * len(points)
    heads = (stage_column(each.stage) for each in of.stages)
    return Table(
        id="bang-tong-hop",
        caption=text(captioned("Bảng tổng hợp kết quả", of.ruleset), "strong"),
        columns=(Column(width=NARROW, align="center"), Column(width=rest), *points),
        header=header("STT", "/".join(names), "Điểm tối đa", *heads, "Tỷ lệ đạt (%)"),
        rows=(*(_part(of, part) for part in of.ruleset.parts), *_totals(of)),
    )


def _part(of: UnitScores, part: Part) -> Row:
    main = by_path(of.main)[part.path]
    scores = (by_path(each)[part.path] for each in of.stages)
    return Row(
        kind="plain",
        cells=(
            cell(part.number, header=True),
            cell(part.name),
            maximum_cell(main, of.ruleset),
            *(score_cell(each, of.ruleset, beside=main.maximum) for each in scores),
            share_cell(None if main.status == "left_out" else main.points, main.maximum),
        ),
    )


def _totals(of: UnitScores) -> Iterator[Row]:
    main = of.main.result
    scale = cell(text(in_points(main.maximum, of.ruleset), "strong"), value=main.maximum)
    inside = "Cộng trong thang điểm" if of.ruleset.outside else "Tổng điểm"
    yield _total(of, inside, scale, lambda each: _in_scale(each, of), share_cell(main.points, main.maximum, "strong"))
    for part in of.ruleset.outside:
        yield _outside(of, part)
    if of.ruleset.outside:
        yield _total(of, "Tổng điểm", cell(), lambda each: _whole(each, of))
    if of.ruleset.index_decimals is not None:
        yield _total(of, "Chỉ số (%)", cell(), lambda each: _index(each, of))
    if of.ruleset.grading is not None:
        yield _total(of, "Xếp loại", cell(), lambda each: cell(text(grade_called(each, of.ruleset) or UNGRADED)))
    if of.place:
        yield _total(of, "Xếp hạng", cell(), lambda each: cell(of.place if each is of.main else ""))


def _total(of: UnitScores, name: str, maximum: Cell, told: Callable[[Scored], Cell], share: Cell | None = None) -> Row:
    return Row(
        kind="total",
        cells=(cell(), cell(text(name, "strong")), maximum, *map(told, of.stages), share or cell()),
    )


def _outside(of: UnitScores, part: Part) -> Row:
    main = by_path(of.main)[part.path]
    scores = (by_path(each)[part.path] for each in of.stages)
    name = OUTSIDE[part.level] if part.name == OUTSIDE[part.level] else f"{OUTSIDE[part.level]}: {part.name}"
    return Row(
        kind="bonus" if part.level == "bonus" else "penalty",
        cells=(
            cell(),
            cell(name),
            maximum_cell(main, of.ruleset),
            *(score_cell(each, of.ruleset, beside=main.maximum) for each in scores),
            cell(),
        ),
    )


def _in_scale(each: Scored, of: UnitScores) -> Cell:
    result = each.result
    if result.points is not None:
        return points_cell(result.points, of.ruleset, "strong")
    tops = [by_path(each)[part.path] for part in of.ruleset.parts]
    least, most = (sum(found, Fraction(0)) for found in ([t.least for t in tops], [t.most for t in tops]))
    return cell(text(ends(least, most, of.ruleset), "strong"))


def _whole(each: Scored, of: UnitScores) -> Cell:
    result = each.result
    if result.total is not None:
        return points_cell(result.total, of.ruleset, "strong")
    return cell(text(ends(result.least, result.most, of.ruleset), "strong"))


def _index(each: Scored, of: UnitScores) -> Cell:
    return cell(text(index_text(each.result, of.ruleset), "strong"), value=each.result.percent)


def index_text(result: Scorecard, ruleset: Ruleset) -> str:
    """Write the index, or its two ends; a dash where nothing at all is assessed."""
    decimals = SHOWN_DECIMALS if ruleset.index_decimals is None else ruleset.index_decimals
    if result.percent is not None:
        return cut_words(result.percent, decimals)
    if result.percents is None:
        return NOT_ASSESSED
    least, most = (cut_words(end, decimals) for end in result.percents)
    return f"từ {least} đến {most}"


def total_text(of: UnitScores) -> str:
    """Say the total of the stage in a sentence; while it waits, between which ends it is and for how many figures."""
    result = of.main.result
    head = stage_column(of.main.stage).replace("Điểm", "Tổng điểm", 1)
    most = in_points(result.maximum, of.ruleset)
    of_what = f"(điểm tối đa trong thang của đơn vị: {most})"
    if result.total is not None:
        return f"{head}: {in_points(result.total, of.ruleset)} điểm {of_what}."
    waits = f"còn thiếu {len(result.missing)} số liệu" if result.missing else "còn mục chưa chấm được"
    return f"{head} chưa chốt được: {ends(result.least, result.most, of.ruleset)} điểm {of_what}; {waits}."
