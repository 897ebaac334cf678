"""The table of figures: what it is called, its columns by their natural types, and how they become whole numbers.

Before::

    hoan_thanh : ratio with 2 decimals, from 0% to 100%

After::

    "ke_hoach.hoan_thanh" DECIMAL(18, 4)

    CAST(CASE WHEN x BETWEEN 0 AND 1 AND x = ROUND(x, 4) THEN CAST(x AS DECIMAL(…, 4)) * 10000 END AS BIGINT)
    CASE WHEN x <> ROUND(x, 4) THEN '…: grain' WHEN x < 0 THEN '…: below' WHEN x > 1 THEN '…: above' END
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from sqlglot import exp

from parlang.ir.nodes import Figure
from parlang.ir.walk import PERIOD
from parlang.lowered.ranges import Range
from parlang_compiler.backends.columns.nodes import Input
from parlang_compiler.backends.sql.cells import Writer, plain
from parlang_compiler.backends.sql.values import number
from parlang_compiler.boundary.numerals import numeral

FIGURES = "figures"
UNIT, GROUP, RANKED = "unit", "group", "ranked"
GIVEN = "given@"  # what is asked of the table, where a column of the same name is worked out
PRECISION = 18


def create_table(writer: Writer) -> exp.Create:
    """Give the statement that makes an empty table of figures."""
    columns = [
        _defined(writer, UNIT, "TEXT", "name of the unit; one row for each unit and year", needed=True),
        _defined(writer, PERIOD, "INT", "evaluation year"),
        _defined(writer, GROUP, "TEXT", "units that are ranked together"),
        _defined(writer, RANKED, "BOOLEAN", "whether the unit is ranked; none is yes"),
    ]
    columns += [_column_of(writer, each) for each in writer.program.inputs if each.name != PERIOD]
    schema = exp.Schema(this=exp.to_table(FIGURES), expressions=columns)
    kept = writer.dialect.kept_as
    form = [] if kept is None else [exp.FileFormatProperty(this=exp.var(kept))]
    return exp.Create(this=schema, kind="TABLE", exists=True, properties=exp.Properties(expressions=form))


def _column_of(writer: Writer, each: Input) -> exp.ColumnDef:
    if each.figure is None:
        return _defined(writer, each.name, "BOOLEAN", "declared not to arise")
    return _defined(writer, each.name, type_of(writer, each, each.figure), _about(each.figure))


def _about(figure: Figure) -> str:
    unit = "" if figure.unit is None else f", {figure.unit}"
    levels = "" if not figure.levels else f": {', '.join(f'{each.key} ({each.label})' for each in figure.levels)}"
    computed = "" if figure.group is None else "; computed from the group where it is not given"
    percent = ", 1 is 100%" if figure.kind == "ratio" else ""
    return f"{figure.label}{unit}{percent}{levels}{computed}"


def _defined(writer: Writer, name: str, kind: str, about: str, *, needed: bool = False) -> exp.ColumnDef:
    built = exp.DataType.build(kind, dialect="duckdb")
    constraints = [exp.ColumnConstraint(kind=exp.NotNullColumnConstraint())] if needed else []
    last: exp.Expr = constraints[0] if constraints else built
    last.comments = [plain(about)]
    return exp.ColumnDef(this=writer.names.identifier(name), kind=built, constraints=constraints)


def type_of(writer: Writer, each: Input, figure: Figure) -> str:
    """Name the type of a figure as people have it: wide enough to hold what is out of its range."""
    match figure.kind:
        case "yes_no":
            return "BOOLEAN"
        case "level":
            return "TEXT"
        case "date":
            return "DATE"
        case _:
            digits = max(PRECISION, _digits(each.range) + 1)
            if figure.grain == 1 and digits == PRECISION:
                return "BIGINT"
            return f"DECIMAL({_precise(writer, each, digits)}, {_decimals(figure)})"


def _digits(ends: Range) -> int:
    return len(str(max(map(abs, ends))))


def _decimals(figure: Figure) -> int:
    return len(str(figure.grain)) - 1


def _precise(writer: Writer, each: Input, digits: int) -> int:
    if digits > writer.dialect.precision:
        raise writer.too_wide(each.name, 4 * digits)
    return digits


# --- whole numbers --------------------------------------------------------------------------


def whole(writer: Writer, each: Input) -> exp.Expr:
    """Give an input as a whole number; one that is out of its range, or has too many decimals, has none."""
    figure, column = each.figure, writer.column(each.name, FIGURES)
    if figure is None and each.name != PERIOD:
        held = exp.Case(ifs=[exp.If(this=column, true=number(1))], default=number(0))
        return writer.cast_to(held, each.range)
    match "count" if figure is None else figure.kind:
        case "yes_no":
            yes = exp.If(this=column, true=number(1))
            no = exp.If(this=exp.not_(column.copy()), true=number(0))
            return writer.cast_to(exp.Case(ifs=[yes, no]), each.range)
        case "level":
            places = [
                exp.If(this=exp.Literal.string(level.key), true=number(place))
                for place, level in enumerate(figure.levels if figure is not None else ())
            ]
            return writer.cast_to(exp.Case(this=column, ifs=places), each.range)
        case "date":
            days = writer.dialect.ordinal(column.copy())
            return writer.cast_to(exp.Case(ifs=[exp.If(this=_within_days(column, each.range), true=days)]), each.range)
        case _:
            return writer.cast_to(_whole_number(writer, each), each.range)


def _whole_number(writer: Writer, each: Input) -> exp.Expr:
    column, grain = writer.column(each.name, FIGURES), 1 if each.figure is None else each.figure.grain
    low, high = (literal(Fraction(end, grain)) for end in each.range)
    decimals = len(str(grain)) - 1
    between = exp.Between(this=column, low=low, high=high)
    sound = exp.and_(between, exp.EQ(this=column.copy(), expression=_rounded(column, decimals)), copy=False)
    value: exp.Expr = column.copy()
    if grain > 1:
        exact = _precise(writer, each, _digits(each.range) + decimals + 1)
        cast = exp.cast(value, f"DECIMAL({exact}, {decimals})", copy=False)
        value = exp.Mul(this=cast, expression=number(grain))
        scale = writer.dialect.exact_scale
        if scale is not None and decimals > scale and exact + decimals + 1 > writer.dialect.precision:
            raise writer.too_wide(each.name, 4 * (exact + decimals))
    return exp.Case(ifs=[exp.If(this=sound, true=value)])


def _rounded(column: exp.Column, decimals: int) -> exp.Expr:
    return exp.Round(this=column.copy(), decimals=number(decimals))


def _within_days(column: exp.Expr, ends: Range) -> exp.Expr:
    low, high = map(_day, ends)
    return exp.Between(this=column, low=low, high=high)


def _day(ordinal: int) -> exp.Expr:
    return exp.cast(exp.Literal.string(date.fromordinal(ordinal).isoformat()), "DATE", copy=False)


def literal(value: Fraction) -> exp.Expr:
    """Give an exact number as a decimal literal."""
    return exp.Literal.number(numeral(value))


# --- faults ---------------------------------------------------------------------------------


def faults(writer: Writer, first_year: int | None) -> Iterator[exp.Expr]:
    """Give what is wrong with single values, as texts or NULL: what the interpreter calls it, after its key."""
    for each in writer.program.inputs:
        found = list(_faults_of(writer, each, first_year))
        if found:
            yield exp.Case(
                ifs=[exp.If(this=wrong, true=exp.Literal.string(f"{each.name}: {what}")) for wrong, what in found]
            )


def _faults_of(writer: Writer, each: Input, first_year: int | None) -> Iterator[tuple[exp.Expr, str]]:
    figure, column = each.figure, writer.column(each.name, FIGURES)
    if figure is None and each.name != PERIOD:
        return
    match "count" if figure is None else figure.kind:
        case "yes_no":
            return
        case "level":
            keys = [exp.Literal.string(level.key) for level in (figure.levels if figure is not None else ())]
            yield exp.not_(exp.In(this=column, expressions=keys), copy=False), "level"
        case "date":
            yield exp.LT(this=column, expression=_day(each.range[0])), "below"
            yield exp.GT(this=column.copy(), expression=_day(each.range[1])), "above"
        case _:
            grain = 1 if figure is None else figure.grain
            low, high = each.range
            if figure is None and first_year is not None:
                low = max(low, first_year)
            yield exp.NEQ(this=column, expression=_rounded(column, len(str(grain)) - 1)), "grain"
            yield exp.LT(this=column.copy(), expression=literal(Fraction(low, grain))), "below"
            yield exp.GT(this=column.copy(), expression=literal(Fraction(high, grain))), "above"
