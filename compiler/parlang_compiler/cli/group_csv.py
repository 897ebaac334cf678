"""The scores of many units as a spreadsheet takes them: a row for each unit at a stage, keys of columns in English."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from parlang.diagnostics.diagnostic import Language
from parlang.prose.numbers import decimals_of
from parlang.runtime.rounding import rounded
from parlang_compiler.boundary.numerals import numeral
from parlang_compiler.boundary.ranks import Standing
from parlang_compiler.boundary.score_cases import Scored
from parlang_compiler.boundary.score_words import grade_called, in_order
from parlang_compiler.boundary.to_csv import to_csv
from parlang_compiler.cli.group_table import Shown, rank_text

MOST_DECIMALS = 6  # of a number whose decimals do not end: a fraction would be read as a date
COLUMNS = (
    "rank", "provisional", "unit", "group", "period", "stage", "ranked", "status", "total", "maximum", "percent",
    "least", "most", "bonus", "penalty", "grade", "missing",
)  # fmt: skip


def groups_as_csv(standings: Sequence[Standing], wanted: Sequence[Scored], shown: Shown) -> str:
    """Write the units that are wanted, group by group."""
    kept = {id(each.result) for each in wanted}
    rows = (
        _row(each, standing, shown)
        for standing in standings
        for each in in_order(standing.units, shown.order)
        if id(each.result) in kept
    )
    return to_csv((COLUMNS, *rows), shown.language)


def _row(each: Scored, standing: Standing, shown: Shown) -> tuple[str, ...]:
    card, result = each.scorecard, each.result
    numbers = (
        result.total, result.maximum, result.percent, result.least, result.most, result.bonus, result.penalty,
    )  # fmt: skip
    return (
        rank_text(each),
        _yes(standing.provisional, shown) if card.rank is not None else "",
        card.unit,
        card.group or "",
        card.period or "",
        card.stage,
        _yes(card.ranked, shown),
        card.status,
        *(_number(value, shown.language) for value in numbers),
        grade_called(each, shown.ruleset),
        str(len(result.missing)),
    )


def _yes(answer: bool, shown: Shown) -> str:
    return shown.say("có", "yes") if answer else shown.say("không", "no")


def _number(value: Fraction | None, language: Language) -> str:
    if value is None:
        return ""
    text = numeral(value if decimals_of(value) is not None else rounded(value, MOST_DECIMALS))
    return text.replace(".", ",") if language == "vi" else text
