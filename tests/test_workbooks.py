"""Workbooks: a cell is what its user sees, exactly; what is no value is refused at its cell."""

import datetime
import math
import re
import zipfile
from decimal import Decimal
from fractions import Fraction
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from border import SPEC, codes, small_set, words
from parlang.diagnostics.render import to_json, to_text
from parlang_compiler.boundary import from_xlsx, table
from parlang_compiler.boundary.read_tables import read_workbook
from parlang_compiler.boundary.workbook_cells import cell_text
from parlang_compiler.cli.main import main
from tables import DAY, DONE, GIAO, LEVEL, NUMBER, RATIO, saved, scores, values, workbook, xlsx

NAMES = ("unit", "period", GIAO, NUMBER, RATIO, DAY, LEVEL, "mien_nui")


def one(column, value, *formats):
    (read,), found = values(xlsx(("unit", column), ("Tỉnh A", value), formats=[("B2", each) for each in formats]))
    assert found == []
    return read.get(column if "." in column else f"unit.{column}")


def rewritten(data, part, change):
    """The same workbook with one of its files changed."""
    stream = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as before, zipfile.ZipFile(stream, "w") as after:
        for name in before.namelist():
            text = before.read(name)
            after.writestr(name, change(text) if name == part else text)
    return stream.getvalue()


SHEET = "xl/worksheets/sheet1.xml"


def with_cell(xml):
    """A workbook whose cell B2, below the column of a number, is this XML."""
    data = workbook(("unit", NUMBER), ("Tỉnh A", 12345))
    changed = rewritten(data, SHEET, lambda text: text.replace(b'<c r="B2" t="n"><v>12345</v></c>', xml.encode()))
    assert changed != data
    return read_workbook("tinh.xlsx", changed, small_set())


# --- values ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("column", "value", "formats", "expected"),
    [
        (GIAO, 10, (), 10),
        (GIAO, 10.0, (), 10),
        (GIAO, 1_000_000, (), 1_000_000),
        (NUMBER, 0.5, (), Fraction(1, 2)),
        (NUMBER, 1234.25, (), Fraction(4937, 4)),
        (NUMBER, 0.1 + 0.2, (), Fraction(3, 10)),
        (NUMBER, "0,5", (), Fraction(1, 2)),
        (RATIO, 0.9117, ("0.00%",), Fraction(9117, 10000)),
        (RATIO, 0.91, ("0%",), Fraction(91, 100)),
        (RATIO, 1, ("0%",), 1),
        (RATIO, "91,17%", (), Fraction(9117, 10000)),
        (DAY, datetime.date(2022, 12, 31), (), datetime.date(2022, 12, 31).toordinal()),
        (DAY, datetime.datetime(2022, 12, 31), (), datetime.date(2022, 12, 31).toordinal()),
        (DAY, "31/12/2022", (), datetime.date(2022, 12, 31).toordinal()),
        (LEVEL, "Kịp thời", (), "kip_thoi"),
        ("mien_nui", True, (), True),
        ("mien_nui", "không", (), False),
        (GIAO, None, (), None),
        (GIAO, "  ", (), None),
    ],
)
def test_a_cell_is_read_as_its_user_sees_it(column, value, formats, expected):
    assert one(column, value, *formats) == expected


@pytest.mark.parametrize(
    ("column", "value", "formats", "code"),
    [
        (RATIO, 0.91, (), "E0725"),
        (RATIO, 91.17, ('0.00"%"',), "E0725"),
        (GIAO, 0.5, ("0%",), "E0726"),
        (GIAO, 0.5, (), "E0724"),
        (NUMBER, 1 / 3, (), "E0723"),
        (NUMBER, "1.500", (), "E0722"),
        (NUMBER, datetime.date(2022, 5, 1), (), "E0721"),
        (DAY, datetime.datetime(2022, 12, 31, 10, 30), (), "E0728"),
        (DAY, 44926, (), "E0728"),
        (GIAO, 1e300, (), "E0721"),
        ("period", datetime.date(2022, 1, 1), (), "E0714"),
    ],
)
def test_a_cell_that_is_no_value_of_its_figure_is_refused_at_its_place(column, value, formats, code):
    outcome = xlsx(("unit", column), ("Tỉnh A", value), formats=[("B2", each) for each in formats])
    units, found = scores(outcome)
    assert not units
    assert codes(found) == [code]
    assert (found[0].span.line, found[0].span.column) == (2, 2)
    words(found)


@given(st.decimals(min_value=0, max_value=10**9, places=4))
def test_a_number_of_few_digits_comes_back_as_it_was_typed(typed):
    text, literal = cell_text(float(typed), "General")
    assert literal
    assert Decimal(text) == typed
    assert Decimal(cell_text(float(typed), "0.00%")[0].removesuffix("%")) == typed * 100


@given(st.floats(-1e300, 1e300) | st.integers())
def test_a_number_has_no_exponent_and_no_more_digits_than_a_sheet_shows(value):
    text, _ = cell_text(value, "General")
    assert "e" not in text.lower()
    assert isinstance(value, int) or len(text.lstrip("-0.").replace(".", "").rstrip("0")) <= 15
    assert math.isclose(Fraction(text), value, rel_tol=1e-14)


# --- formulas and errors --------------------------------------------------------------------


def test_the_stored_value_of_a_formula_is_read_and_told_once():
    (read,), found = values(with_cell('<c r="B2"><f>1/4</f><v>0.25</v></c>'))
    assert read == {NUMBER: Fraction(1, 4)}
    (warning,) = found
    assert (warning.code, warning.count, warning.cell) == ("W0773", 1, "B2")


def test_a_formula_without_a_stored_value_is_refused():
    outcome = xlsx(("unit", NUMBER), ("Tỉnh A", "=1/4"), ("Tỉnh B", 2))
    assert codes(outcome.diagnostics) == ["E0771"]
    assert [unit.refused for unit in outcome.value] == [True, False]


def test_a_formula_that_gives_no_text_is_a_figure_that_is_missing():
    (read,), found = values(with_cell('<c r="B2" t="str"><f>IF(A1="","",1)</f><v></v></c>'))
    assert (read, codes(found)) == ({}, ["W0773"])


@pytest.mark.parametrize("prefix", [b"x", b""])
def test_a_formula_is_found_by_any_name_of_its_element(prefix):
    data = workbook(("unit", NUMBER), ("Tỉnh A", "=1/4"))
    named = rewritten(
        data,
        SHEET,
        lambda text: re.sub(rb"<(/?)(\w)", rb"<\1x:\2", text).replace(b" xmlns=", b" xmlns:x=") if prefix else text,
    )
    assert codes(read_workbook("tinh.xlsx", named, small_set()).diagnostics) == ["E0771"]


def test_an_error_value_is_refused_at_its_cell():
    outcome = with_cell('<c r="B2" t="e"><v>#DIV/0!</v></c>')
    (found,) = outcome.diagnostics
    assert (found.code, found.cell, found.text) == ("E0772", "B2", "#DIV/0!")
    assert outcome.value[0].refused


def test_a_text_that_looks_like_an_error_is_a_text():
    _, found = values(xlsx(("unit", NUMBER), ("Tỉnh A", "#N/A!")))
    assert codes(found) == ["E0721"]


# --- sheets ---------------------------------------------------------------------------------


def test_the_sheet_that_names_units_is_the_table_wherever_it_stands():
    outcome = xlsx(("Hướng dẫn nhập số liệu",), sheets=[("Số liệu", [("unit",), ("Tỉnh A",)])])
    assert [unit.name for unit in outcome.value] == ["Tỉnh A"]
    assert codes(outcome.diagnostics) == ["W0775"]


def test_two_sheets_that_name_units_are_refused():
    outcome = xlsx(("unit",), ("A",), sheets=[("B", [("Unit",), ("B",)])])
    assert (outcome.value, codes(outcome.diagnostics)) == (None, ["E0774"])


@pytest.mark.parametrize(
    ("rows", "code"),
    [((), "E0746"), ((("unit", "period"),), "E0746"), ((("tên", "period"),), "E0740"), ((("unitt",),), "E0741")],
)
def test_a_workbook_without_units_says_so(rows, code):
    assert code in codes(xlsx(*rows).diagnostics)


def test_rows_of_labels_and_empty_rows_are_not_read():
    outcome = xlsx((), ("# Bảng",), ("unit", GIAO), ("# Đơn vị", "=A1"), (), ("Tỉnh A", 10))
    assert values(outcome) == ([{GIAO: 10}], [])


def test_a_cell_is_called_by_its_name_beside_its_row_and_column():
    outcome = xlsx(("unit", GIAO, "x"), ("Tỉnh A", 1))
    source = from_xlsx.Sheet(name="tinh.xlsx", text="")
    assert "--> tinh.xlsx:1:3 (C1)\n" in to_text(outcome.diagnostics, {"tinh.xlsx": source}, "vi")
    (told,) = to_json(outcome.diagnostics, "vi")
    assert (told["file"], told["line"], told["column"]) == ("tinh.xlsx", 1, 3)


# --- files ----------------------------------------------------------------------------------


def kind_of(data):
    (found,) = read_workbook("tinh.xlsx", data, small_set()).diagnostics
    words([found])
    return found.code, found.kind


def zipped(**files):
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"", "other"),
        (b"unit;period\n", "other"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old"),
        (b"PK\x03\x04" + bytes(30), "broken"),
        (workbook(("unit",), ("A",))[:-200], "broken"),
        (zipped(word="x"), "other"),
        (rewritten(workbook(("unit",), ("A",)), SHEET, lambda text: text[:200]), "broken"),
        (rewritten(workbook(("unit",), ("A",)), SHEET, lambda text: text.replace(b'r="A1"', b'r="?"')), "broken"),
    ],
)
def test_what_is_no_workbook_is_refused_by_what_it_is(data, kind):
    assert kind_of(data) == ("E0770", kind)


def test_a_small_file_that_unpacks_to_much_is_refused_before_it_is_unpacked(monkeypatch):
    data = rewritten(workbook(("unit",), ("A",)), SHEET, lambda text: text + b" " * 10_000_000)
    assert read_workbook("tinh.xlsx", data, small_set()).value is not None
    monkeypatch.setattr(from_xlsx, "MOST_UNPACKED", 10_000_000)
    assert kind_of(data) == ("E0770", "unpacked")


def test_a_sheet_that_claims_to_be_huge_is_read_by_what_it_holds():
    data = workbook(("unit",), ("A",))
    for claimed in (b'ref="A1:XFD1048576"', b'ref="A1"'):
        changed = rewritten(data, SHEET, lambda text, claimed=claimed: text.replace(b'ref="A1:A2"', claimed))
        assert len(read_workbook("tinh.xlsx", changed, small_set()).value) == 1


def test_a_table_has_its_limits(monkeypatch):
    monkeypatch.setattr(table, "MOST_ROWS", 2)
    assert codes(xlsx(("unit",), ("A",)).diagnostics) == []
    assert codes(xlsx(("unit",), ("A",), ("B",)).diagnostics) == ["E0749"]
    monkeypatch.setattr(from_xlsx, "MOST_LINES", 5)
    book = Workbook()
    book.active["A1"], book.active["A9"] = "unit", "A"
    assert codes(read_workbook("tinh.xlsx", saved(book), small_set()).diagnostics) == ["E0749"]
    monkeypatch.setattr(from_xlsx, "MOST_PLACES", 100)
    book.active["ZZ2"] = "x"
    assert codes(read_workbook("tinh.xlsx", saved(book), small_set()).diagnostics) == ["E0749"]


@given(st.binary(max_size=200))
def test_no_bytes_make_the_reader_raise(data):
    found = read_workbook("tinh.xlsx", data, small_set()).diagnostics
    assert codes(found) == ["E0770"]


def test_every_figure_of_a_row_is_read():
    row = ("Tỉnh A", 2022, 10, 150.5, 0.9117, datetime.date(2022, 12, 31), "cham", "có")
    (unit,) = values(xlsx((*NAMES, DONE), (*row, 9), formats=[("E2", "0.00%")]))[0]
    assert len(unit) == 7


# --- other kinds of workbooks ---------------------------------------------------------------


def evaluated(tmp_path, capsys, name):
    spec = tmp_path / "thu.par"
    spec.write_text(SPEC, "utf-8")
    return main(["eval", str(spec), str(tmp_path / name), "--lang", "vi"]), *capsys.readouterr()


@pytest.mark.parametrize("name", ["tinh.xls", "tinh.ods", "TINH.XLSM"])
def test_a_workbook_of_another_kind_is_to_be_saved_again(tmp_path, capsys, name):
    (tmp_path / name).write_bytes(b"\xd0\xcf\x11\xe0")
    status, out, err = evaluated(tmp_path, capsys, name)
    assert (status, out) == (1, "")
    assert "E0770" in err
    assert "lưu lại dạng .xlsx hoặc CSV" in err


def test_a_workbook_that_is_not_there_is_named(tmp_path, capsys):
    status, _, err = evaluated(tmp_path, capsys, "không-có.xls")
    assert status == 2
    assert "E0001" in err


def test_merged_cells_of_the_year_leave_units_without_one(tmp_path, capsys):
    book = Workbook()
    for row in (("unit", "period"), ("Tỉnh A", 2024), ("Tỉnh B", None), ("Tỉnh C", None)):
        book.active.append(row)
    book.active.merge_cells("B2:B4")
    book.save(tmp_path / "tinh.xlsx")
    status, _, err = evaluated(tmp_path, capsys, "tinh.xlsx")
    assert status == 0
    assert "W0719: 2 đơn vị (đầu tiên là `Tỉnh B`) không ghi năm đánh giá" in err
