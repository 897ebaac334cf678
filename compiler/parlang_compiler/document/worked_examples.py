"""Worked examples: figures at and beside each bound of a rule, scored by the interpreter."""

from __future__ import annotations

from collections.abc import Iterator

from parlang.ir.evaluate import value_of
from parlang.ir.facts import Facts
from parlang.ir.interpret import LeafScore, RuleGap, score_leaf
from parlang.ir.nodes import Bands, Branches, Part, Ruleset
from parlang.ir.walk import PERIOD, leaves
from parlang.prose import case_sentence, figure_text
from parlang.prose.numbers import nearly
from parlang_compiler.document.names import anchor, captioned, in_points, titled
from parlang_compiler.document.nodes import Cell, Column, Row, Section, Table, cell, header, text
from parlang_compiler.document.solve import Figures
from parlang_compiler.document.trials import Index, index_of, trials

COLUMNS = (Column(width=102), Column(width=35, align="center"), Column(width=25, align="center"), Column(width=90))
LEFT_OUT = "không đánh giá"
POINTS_DECIMALS = 6  # of points before rounding: many enough to see why they are rounded so


def worked_examples(ruleset: Ruleset) -> tuple[Section, ...]:
    """Give a section for each leaf that can be scored."""
    index = index_of(ruleset)
    return tuple(
        Section(id=anchor("vi-du", leaf.path), title=titled(leaf), blocks=(table,))
        for leaf in leaves(ruleset)
        if (table := _table(leaf, ruleset, index)).rows
    )


def _table(leaf: Part, ruleset: Ruleset, index: Index) -> Table:
    rows = dict.fromkeys(row for facts in trials(leaf, index) for row in _row(leaf, facts, ruleset, index.figures))
    return Table(
        id=anchor("bang-vi-du", leaf.path),
        caption=text(captioned(f"Ví dụ: {titled(leaf)}", ruleset), "emphasis"),
        columns=COLUMNS,
        header=header("Số liệu", "Giá trị so với mức", "Điểm", "Trường hợp áp dụng"),
        rows=tuple(rows),
    )


def _row(leaf: Part, facts: Facts, ruleset: Ruleset, figures: Figures) -> Iterator[Row]:
    try:
        score = score_leaf(leaf, facts, ruleset.points_decimals)
    except (RuleGap, ZeroDivisionError):
        return  # no place to stand: the checks have told of it where figures may come here
    if score.status == "pending" or score.case is None:
        return
    yield Row(
        kind="plain",
        cells=(
            cell(*_given(score.used, facts, figures)),
            cell(_measured(leaf, score.case, facts)),
            _points(score, ruleset),
            cell(case_sentence(leaf, score.case, ruleset, facts=facts, figures=figures)),
        ),
    )


def _points(score: LeafScore, ruleset: Ruleset) -> Cell:
    if score.points is None:
        return cell(text(LEFT_OUT, "emphasis"))
    shown = text(in_points(score.points, ruleset), "strong")
    if score.unrounded is None or score.unrounded == score.points:
        return cell(shown, value=score.points)
    exactly = text(f"chưa làm tròn: {nearly(score.unrounded, 'number', decimals=POINTS_DECIMALS)}", kind="note")
    return cell(shown, exactly, value=score.points)


def _given(keys: tuple[str, ...], facts: Facts, figures: Figures) -> Iterator[str]:
    for key in keys:
        if key == PERIOD:
            yield f"Năm đánh giá: {facts.year}"
        else:
            yield f"{figures[key].label}: {figure_text(figures[key], facts.values[key])}"


def _measured(leaf: Part, case: str, facts: Facts) -> str:
    """Give the value that the bounds of the case are about, where there is one number."""
    bands = _bands_of(leaf, case)
    if bands is None or bands.kind in ("yes_no", "level"):
        return "–"
    return nearly(value_of(bands.subject, facts), bands.kind, bands.unit)


def _bands_of(leaf: Part, case: str) -> Bands | None:
    match leaf.rule:
        case Bands() as bands:
            found = [bands]
        case Branches(branches=branches):
            found = [branch.result for branch in branches if isinstance(branch.result, Bands)]
        case _:
            found = []
    return next((bands for bands in found if case in {band.case for band in bands.bands}), None)
