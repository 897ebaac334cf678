"""The form worked out by a spreadsheet, not by us: equal to the interpreter in every digit, on units of shipped sets.

One workbook holds all units of a set, a sheet each: the workings of the form as they are, what is typed, and what the
form shows. Addresses differ, since it is one sheet; formulas are written by the same function. The nightly profile has
200 units of every set, the default one fewer: LibreOffice takes its time to load and save them.
"""

import random
import re
import zipfile
import zlib
from fractions import Fraction
from io import BytesIO
from pathlib import Path
from xml.sax.saxutils import escape, unescape

import pytest
import xlsxwriter

from conftest import PROFILE
from forms import figures_typed, form_of_spec
from office import needs_office, saved_by_office
from parlang.ir.interpret import score_leaf
from parlang.ir.scorecard import score_unit
from parlang.ir.walk import leaves
from parlang_compiler.files.specs import revision_folders
from parlang_compiler.form.cells import WORKINGS
from parlang_compiler.form.formulas import Call, Cell, Infix, written
from parlang_compiler.form.shown import percent, shown_points, total_points
from strategies.units import bounds_by_figure, random_unit

SPECS = [folder.as_posix() for folder in revision_folders(Path("spec"))]
UNITS, UNITS_OF_MANY_LEAVES = (200, 200) if PROFILE == "nightly" else (25, 6)
MANY_LEAVES = 50
CELL = re.compile(rb'<c r="([CG][0-9]+)"([^>]*)>(?:<f[^>]*>[^<]*</f>|<f[^>]*/>)?<v>([^<]*)</v>')


def moved(formula, places):
    """The formula with the cells that are filled in at their places on the sheet of the unit."""
    match formula:
        case Cell(sheet=sheet) if sheet == WORKINGS:
            return formula
        case Cell():
            return places[formula]
        case Call(function, arguments):
            return Call(function, tuple(moved(each, places) for each in arguments))
        case Infix(operator, left, right):
            return Infix(operator, moved(left, places), moved(right, places))
        case _:
            return formula


def shown_formulas(form):
    """The points of every part, the total and the percent, by name."""
    found = {block.part.path: shown_points(block, form) for block in form.layout.blocks}
    return found | {"total": total_points(form)} | ({"percent": percent(form)} if percent(form) else {})


def units_of(spec):
    """The same units each time, at and beside the bounds of the rules, some with figures missing."""
    form = form_of_spec(spec)
    space, rng = bounds_by_figure(form.ruleset), random.Random(zlib.crc32(spec.encode()))
    amount = UNITS if len(form.outcomes) <= MANY_LEAVES else UNITS_OF_MANY_LEAVES
    return form, [random_unit(form.ruleset, space, rng) for _ in range(amount)]


def workbook_of(form, units):
    """A workbook with a sheet for each unit; no formula carries a value.

    The formulas of all sheets are the same text, which is put where a library wrote empty sheets.
    """
    below = len(form.workings.rows) + 2
    places = {entry.cell: Cell(WORKINGS, "A", below + n) for n, entry in enumerate(form.layout.entries)}
    formulas = formula_rows(form, places)
    stream = BytesIO()
    with xlsxwriter.Workbook(stream, {"in_memory": True}) as book:
        for number in range(len(units)):
            book.add_worksheet(f"u{number}")
    filled = BytesIO()
    with zipfile.ZipFile(stream) as before, zipfile.ZipFile(filled, "w", zipfile.ZIP_DEFLATED) as after:
        for name in before.namelist():
            text = before.read(name).decode()
            found = re.search(r"sheet([0-9]+)\.xml$", name)
            if found:
                rows = formulas + "".join(typed_rows(form, units[int(found[1]) - 1], places))
                text = text.replace("<sheetData/>", f"<sheetData>{rows}</sheetData>")
            after.writestr(name, text)
    return filled.getvalue()


def formula_rows(form, places):
    """The workings in the column C, and what the form shows in the column G."""
    workings = [written(moved(row.formula, places), WORKINGS) for row in form.workings.rows]
    shown = [written(moved(formula, places), WORKINGS) for formula in shown_formulas(form).values()]
    assert len(shown) <= len(workings)
    shown += [""] * (len(workings) - len(shown))
    return "".join(
        f'<row r="{row}"><c r="C{row}"><f>{escape(working)}</f></c>'
        + (f'<c r="G{row}"><f>{escape(seen)}</f></c></row>' if seen else "</row>")
        for row, (working, seen) in enumerate(zip(workings, shown, strict=True), start=2)
    )


def typed_rows(form, known, places):
    typed = {places[cell].row: value for cell, value in figures_typed(form, known).items()}
    for row, value in sorted(typed.items()):
        if isinstance(value, str):
            cell = f'<c r="A{row}" t="inlineStr"><is><t>{escape(value)}</t></is></c>'
        else:
            cell = f'<c r="A{row}"><v>{value!r}</v></c>'
        yield f'<row r="{row}">{cell}</row>'


def values_of(sheet):
    """What a spreadsheet saved in the columns of formulas, by address; the text of no letters is None."""
    found = {}
    for address, attributes, text in CELL.findall(sheet):
        value = unescape(text.decode())
        assert b't="e"' not in attributes, f"{address}: {value}"
        found[address.decode()] = (value or None) if b't="str"' in attributes else float(value)
    return found


def check_values(form, known, values):
    """Hold what a spreadsheet found for a unit to the interpreter."""
    expected = score_unit(form.ruleset, known)
    shown = {name: values.get(f"G{row}") for row, name in enumerate(shown_formulas(form), start=2)}
    for part in leaves(form.ruleset):
        found = values[form.outcomes[part.path].address]
        if not form.widths[part.path].live:
            assert found == "R"
            assert shown[part.path] is None
            continue
        leaf = score_leaf(part, known, form.ruleset.points_decimals)
        outcome = found if isinstance(found, str) else Fraction(found) / form.unit
        assert outcome == {"pending": "P", "left_out": "L"}.get(leaf.status, leaf.points)
    waits = [part.path for part in leaves(form.ruleset) if not form.widths[part.path].live]
    for part in expected.parts:
        if not any(path == part.path or path.startswith(f"{part.path}.") for path in waits):
            assert same(shown[part.path], part.points if part.status == "scored" else None)
    if not waits:
        assert same(shown["total"], expected.total)
        if "percent" in shown:
            assert same(shown["percent"], None if expected.percent is None else expected.percent / 100)


def same(found, expected):
    """Whether a number is the one expected, to the 15 digits that a workbook keeps."""
    if expected is None or found is None:
        return found is None and expected is None
    return f"{found:.15g}" == f"{float(expected):.15g}"


@pytest.fixture(scope="module")
def recalculated(tmp_path_factory):
    """All shipped sets, worked out by LibreOffice in one call."""
    drawn = {spec: units_of(spec) for spec in SPECS}
    files = {f"{spec.replace('/', '-')}.xlsx": workbook_of(*drawn[spec]) for spec in SPECS}
    saved = saved_by_office(tmp_path_factory.mktemp("office"), files)
    return {spec: (*drawn[spec], saved[f"{spec.replace('/', '-')}.xlsx"]) for spec in SPECS}


@needs_office
@pytest.mark.parametrize("spec", SPECS)
def test_a_spreadsheet_finds_what_the_interpreter_gives(recalculated, spec):
    form, units, data = recalculated[spec]
    with zipfile.ZipFile(BytesIO(data)) as book:
        for number, known in enumerate(units, start=1):
            check_values(form, known, values_of(book.read(f"xl/worksheets/sheet{number}.xml")))
