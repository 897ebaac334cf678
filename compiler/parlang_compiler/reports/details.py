"""The table of all criteria: each part with its points at every stage, the case that decided, and its documents."""

from __future__ import annotations

from collections.abc import Iterator

from parlang.ir.nodes import EvidenceItem, Part
from parlang.ir.scorecard import PartScore
from parlang.ir.walk import each_part
from parlang.text import upper_first
from parlang_compiler.boundary.folding import folded
from parlang_compiler.boundary.models import Assessment, Text
from parlang_compiler.document.criteria_table import STYLES
from parlang_compiler.document.names import anchor, captioned, level_called
from parlang_compiler.document.nodes import Cell, Column, Row, Table, bullets, cell, header, text
from parlang_compiler.reports.of_unit import UnitScores, by_path
from parlang_compiler.reports.words import given, maximum_cell, score_cell, stage_column, state_of

WIDTH, NARROW, POINTS = 252, 15, 24
NOT_GIVEN = {"required": "chưa có", "replaceable": "chưa có", "optional": "không gửi"}


def details_table(of: UnitScores) -> Table:
    """Give the table."""
    points = tuple(Column(width=POINTS, align="center") for _ in (*of.stages, None))
    rest = WIDTH - NARROW - POINTS * len(points)
    levels = "/".join(dict.fromkeys(level_called(part, of.ruleset) for part in each_part(of.ruleset)))
    heads = (stage_column(each.stage) for each in of.stages)
    widths = (rest * 34 // 100, rest * 36 // 100, rest - rest * 34 // 100 - rest * 36 // 100)
    name, case, evidence = (Column(width=width) for width in widths)
    return Table(
        id="bang-chi-tiet",
        caption=text(captioned("Bảng điểm chi tiết", of.ruleset), "strong"),
        columns=(Column(width=NARROW, align="center"), name, *points, case, evidence),
        header=header("STT", levels, "Điểm tối đa", *heads, "Trường hợp được tính", "Tài liệu kiểm chứng"),
        rows=tuple(_rows(of)),
    )


def _rows(of: UnitScores) -> Iterator[Row]:
    main, stages = by_path(of.main), [by_path(each) for each in of.stages]
    cases = {each.id: each.case for each in of.main.scorecard.parts}
    for part in each_part(of.ruleset):
        case, score, style = cases[part.path], main[part.path], STYLES.get(part.level, "plain")
        yield Row(
            kind=part.level,
            id=anchor("muc", part.path),
            cells=(
                cell(text(part.number, style), header=True),
                cell(text(part.name, style)),
                maximum_cell(score, of.ruleset, style),
                *(score_cell(each[part.path], of.ruleset, style, score.maximum) for each in stages),
                cell(upper_first(case.text)) if case is not None else _state(of, part, score),
                evidence_cell(of.main.unit.assessment, part),
            ),
        )


def _state(of: UnitScores, part: Part, score: PartScore) -> Cell:
    if part.rule is None:
        return cell()
    return cell(text(state_of(part, score, of.main, of.labels), "emphasis"))


def evidence_cell(assessment: Assessment, part: Part) -> Cell:
    """Give the documents that a part asks for, each with what was given, then those that were given beside."""
    lines = list(_documents(part.notes.evidence, given_for(assessment, part)))
    return cell(bullets(lines, ordered=True)) if len(lines) > 1 else cell(*lines)


def _documents(asked: tuple[EvidenceItem, ...], there: list[Text]) -> Iterator[str]:
    for place, item in enumerate(asked):
        document = there[place] if place < len(there) else None
        yield f"{item.text}: {given(document) if document else NOT_GIVEN[item.kind]}"
    yield from (f"Tài liệu khác: {given(document)}" for document in there[len(asked) :] if document)


def given_for(assessment: Assessment, part: Part) -> list[Text]:
    """Give the documents that were given for a part, in the order of those it asks for."""
    return next((found for name, found in assessment.evidence.items() if folded(name) == part.path), [])


def justification_of(assessment: Assessment, part: Part) -> str | None:
    """Give what a unit explains of a part; None where it says nothing."""
    words = next((found for name, found in assessment.justification.items() if folded(name) == part.path), None)
    return given(words) if words else None
