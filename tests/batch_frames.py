"""Units as the rows of a table, in texts or in the types of Polars, and their scores as the interpreter has them."""

from datetime import date
from decimal import Decimal

import polars as pl

from parlang.ir.interpret import score_leaf
from parlang.ir.scorecard import score_unit
from parlang.ir.walk import leaves
from parlang_compiler.boundary.columns import figure_columns
from strategies.facts import as_written

GROUPS_OF = ("A", "B")


def frame_of(ruleset, facts, *, texts=False, **fixed):
    """A table of units, named by their places."""
    allowed = {part.path for part in leaves(ruleset) if part.does_not_arise is not None}
    columns = {
        "unit": [f"Đơn vị {at}" for at in range(len(facts))],
        "period": pl.Series([known.year for known in facts], dtype=pl.Int64),
        "not_arising": ["; ".join(sorted(known.not_arising & allowed)) or None for known in facts],
    }
    columns |= fixed
    for column in figure_columns(ruleset):
        if column.figure.group is None:
            values = [known.values.get(column.figure.key) for known in facts]
            columns[column.name] = series_of(column.figure, values, texts=texts)
    return pl.DataFrame(columns)


def series_of(figure, values, *, texts):
    if texts and figure.kind != "yes_no":
        words = {level.key: level.label or level.name for level in figure.levels}
        written = [None if each is None else as_written(figure, each) for each in values]
        return pl.Series([None if each is None else str(words.get(each, each)) for each in written], dtype=pl.String)
    match figure.kind:
        case "yes_no":
            return pl.Series(values, dtype=pl.Boolean)
        case "level":
            return pl.Series(values, dtype=pl.String)
        case "date":
            days = [None if each is None else date.fromordinal(int(each)) for each in values]
            return pl.Series(days, dtype=pl.Date)
        case _ if figure.grain == 1:
            return pl.Series([None if each is None else int(each) for each in values], dtype=pl.Int64)
        case _:
            digits = [None if each is None else Decimal(each.numerator) / each.denominator for each in values]
            return pl.Series(digits, dtype=pl.Decimal(30, 12))


def number(value):
    return None if value is None else Decimal(value.numerator) / Decimal(value.denominator)


def expected_row(ruleset, known):
    """What the interpreter gives, in the columns of a table of scores."""
    score = score_unit(ruleset, known)
    row = {"status": score.status, "total": number(score.total), "maximum": number(score.maximum)}
    row |= {"bonus": number(score.bonus), "penalty": number(score.penalty)}
    if ruleset.index_decimals is not None:
        row["percent"] = number(score.percent)
    if ruleset.grading is not None:
        row["grade"] = score.grade if score.status == "scored" else None
    for part in score.parts:
        row[f"{part.path}.points"] = number(part.points) if part.status == "scored" else None
        row[f"{part.path}.maximum"] = number(part.maximum)
    for part in leaves(ruleset):
        leaf = score_leaf(part, known, ruleset.points_decimals)
        row[f"{part.path}.case"] = leaf.case
        row[f"{part.path}.missing"] = "; ".join(leaf.missing)
    return row
