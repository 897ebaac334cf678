"""Laws of tables of cases: what is written into a row is what is read out of it, for every set and every unit."""

from datetime import date
from io import BytesIO

from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from parlang.ir.facts import Facts
from parlang.ir.walk import leaves
from parlang.source import Source
from parlang_compiler.backends.to_case_table import to_case_table
from parlang_compiler.boundary.columns import figure_columns
from parlang_compiler.boundary.read_tables import read_csv, read_workbook
from parlang_compiler.boundary.to_csv import to_csv
from parlang_compiler.boundary.to_facts import to_facts
from strategies.facts import as_written, facts
from strategies.rulesets import rulesets

YEARS = (2022, 2023, 2024, None)
DIGITS = 15  # that a sheet keeps of a number

groups = rulesets().flatmap(
    lambda ruleset: st.tuples(st.just(ruleset), st.lists(facts(ruleset), min_size=1, max_size=4))
)


def possible(ruleset, known):
    """The same facts with a year that the set serves, and nothing declared that always arises."""
    allowed = {leaf.path for leaf in leaves(ruleset) if leaf.does_not_arise is not None}
    year = known.year if known.year is None or known.year >= 2022 else 2022
    return Facts(year=year, values=known.values, not_arising=known.not_arising & allowed)


def rows(ruleset, units, write):
    """A table of units, each cell written by the kind of its figure."""
    columns = figure_columns(ruleset)
    yield ["unit", "period", "not_arising", *(column.name for column in columns)]
    for place, known in enumerate(units):
        cells = [known.values.get(column.figure.key) for column in columns]
        written = [
            None if cell is None else write(column.figure, cell) for column, cell in zip(columns, cells, strict=True)
        ]
        yield [f"Tỉnh {place}", known.year, "; ".join(sorted(known.not_arising)), *written]


def as_text(figure, value):
    if figure.kind == "yes_no":
        return "có" if value else "không"
    return str(as_written(figure, value))


def as_cell(figure, value):
    """What a sheet keeps of a value, and the format in which it shows it."""
    if figure.kind in ("yes_no", "level"):
        return value, None
    if figure.kind == "date":
        return date.fromordinal(int(value)), None
    if len(str(int(value * figure.grain))) > DIGITS:
        return as_text(figure, value), None
    return (float(value), "0.00%") if figure.kind == "ratio" else (float(value), None)


def read_again(ruleset, outcome):
    assert outcome.diagnostics == ()
    given = [to_facts(unit, "self", ruleset) for unit in outcome.value]
    assert [each.diagnostics for each in given] == [()] * len(given)
    return [each.value.facts for each in given]


@given(groups, st.sampled_from(["vi", "en"]))
def test_facts_are_the_same_after_a_row_of_csv(group, language):
    ruleset, units = group
    units = [possible(ruleset, known) for known in units]
    table = [["" if cell is None else str(cell) for cell in row] for row in rows(ruleset, units, as_text)]
    text = to_csv(table, language).removeprefix("\ufeff")
    assert read_again(ruleset, read_csv(Source(name="x.csv", text=text), ruleset)) == units


@given(groups)
def test_facts_are_the_same_after_a_row_of_a_workbook(group):
    ruleset, units = group
    units = [possible(ruleset, known) for known in units]
    book = Workbook()
    sheet = book.active
    for line, row in enumerate(rows(ruleset, units, as_cell), start=1):
        for column, content in enumerate(row, start=1):
            value, shown = content if isinstance(content, tuple) else (content, None)
            cell = sheet.cell(line, column, value)
            if shown is not None:
                cell.number_format = shown
    stream = BytesIO()
    book.save(stream)
    assert read_again(ruleset, read_workbook("x.xlsx", stream.getvalue(), ruleset)) == units


@given(rulesets())
def test_the_table_that_is_made_is_read_and_holds_no_unit(ruleset):
    text = to_case_table(ruleset, "sha256:0").removeprefix("\ufeff")
    assert [each.code for each in read_csv(Source(name="x.csv", text=text), ruleset).diagnostics] == ["E0746"]


@given(rulesets())
def test_no_two_columns_of_a_set_have_one_name(ruleset):
    names = [column.name for column in figure_columns(ruleset)]
    assert len(set(names)) == len(names) == len(ruleset.figures)
