"""A filled form is read back into what was typed, however it was typed; what was done to a form is told at its cell."""

import datetime
import json
import random
import zipfile
import zlib
from fractions import Fraction
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from border import P, codes, small_set, words
from forms import figures_typed, form_of_spec, outcome_of
from office import needs_office, saved_by_office
from parlang.diagnostics.render import to_text
from parlang.ir.walk import leaves
from parlang.source import Source
from parlang_compiler.boundary.from_xlsx import Sheet
from parlang_compiler.boundary.read_cases import read_cases
from parlang_compiler.boundary.to_facts import to_facts
from parlang_compiler.cli.main import main
from parlang_compiler.files.specs import revision_folders
from parlang_compiler.form import pages
from parlang_compiler.form.cells import ABOUT, IDENTITY, SCORES
from parlang_compiler.form.filled import Filled
from parlang_compiler.form.form import form_of
from parlang_compiler.form.read import read_form
from parlang_compiler.form.report import report_of
from parlang_compiler.form.to_case import case_of, case_text
from parlang_compiler.form.to_xlsx import to_xlsx
from strategies.facts import facts
from strategies.rulesets import rulesets
from strategies.units import bounds_by_figure, random_unit

SPECS = [folder.as_posix() for folder in revision_folders(Path("spec"))]
NAME = "Tỉnh A"


def cells_of(form):
    return {entry.id: entry.cell for entry in form.layout.entries}


def read(form, data, name="bieu.xlsx"):
    return read_form(name, data, form.ruleset, form.source_hash, "vi")


def sent(form, typed):
    """The form as a unit sends it, saved by a workbook that has worked it out."""
    return to_xlsx(form, {cells_of(form)["unit.name"]: NAME, **typed})


def told(form, outcome):
    """The codes of all that is found, errors first those of reading, then those of the report."""
    report = report_of(outcome.value).diagnostics if outcome.value is not None else ()
    words((*outcome.diagnostics, *report))
    return codes((*outcome.diagnostics, *report))


def facts_of_case(ruleset, text):
    (unit,) = read_cases(Source(name="case.yaml", text=text)).value
    given = to_facts(unit, "self", ruleset)
    assert given.diagnostics == ()
    return given.value.facts


# --- round trips ----------------------------------------------------------------------------


@pytest.mark.parametrize("spec", SPECS)
def test_a_filled_form_is_read_into_what_was_typed(spec):
    form = form_of_spec(spec)
    space, rng = bounds_by_figure(form.ruleset), random.Random(zlib.crc32(spec.encode()))
    for _ in range(3):
        known = random_unit(form.ruleset, space, rng)
        outcome = read(form, sent(form, figures_typed(form, known)))
        assert [each.message("vi") for each in outcome.diagnostics] == []
        assert (outcome.value.facts.values, outcome.value.facts.year) == (known.values, known.year)
        assert outcome.value.facts.not_arising == known.not_arising
        assert report_of(outcome.value).changed == ()
        again = facts_of_case(form.ruleset, case_text(outcome.value))
        assert (again.values, again.year, again.not_arising) == (known.values, known.year, known.not_arising)


programs = rulesets().flatmap(lambda ruleset: st.tuples(st.just(ruleset), facts(ruleset)))


@given(programs)
@settings(max_examples=15)
def test_forms_of_generated_rules_are_read_back(program):
    ruleset, known = program
    allowed = {leaf.path for leaf in leaves(ruleset) if leaf.does_not_arise is not None}
    form = form_of(ruleset, "0")
    outcome = read(form, sent(form, figures_typed(form, known)))
    assert [each.message("vi") for each in outcome.diagnostics] == []
    assert outcome.value.facts.values == known.values
    assert outcome.value.facts.not_arising == known.not_arising & allowed
    assert report_of(outcome.value).changed == ()


@pytest.fixture(scope="module")
def small():
    return form_of(small_set(), "0")


DONE = {
    f"figure:{P}.hoan_thanh.giao": 10,
    f"figure:{P}.hoan_thanh.hoan_thanh": 9,
    f"figure:{P}.mat_do.mat_do": 150.5,
    "period": 2022,
}


def typed_by_id(form, values):
    return {cells_of(form)[name]: value for name, value in values.items()}


def test_documents_justifications_and_what_the_appraiser_says_go_into_the_case(small):
    path = f"{P}.hoan_thanh"
    filled = DONE | {
        f"evidence:{path}:2": 'Phụ lục 01: "a" & <b>\n#2',
        f"justification:{path}": "= không phải công thức",
        f"appraised:{path}": 3.5,
        f"reason:{path}": "Thiếu 01 nhiệm vụ",
    }
    outcome = read(small, sent(small, typed_by_id(small, filled)))
    case = case_of(outcome.value)
    assert case["evidence"] == {path: [None, filled[f"evidence:{path}:2"], None]}
    assert case["justification"] == {path: "= không phải công thức"}
    assert case["stages"] == {"appraised": {"points": {path: "3,5"}, "reason": {path: "Thiếu 01 nhiệm vụ"}}}
    (unit,) = read_cases(Source(name="case.yaml", text=case_text(outcome.value))).value
    assert unit.assessment.evidence == case["evidence"]
    assert unit.assessment.stages["appraised"].reason == {path: "Thiếu 01 nhiệm vụ"}
    assert unit.name == NAME


def test_a_case_is_written_in_one_spelling(small):
    case = case_of(read(small, sent(small, typed_by_id(small, DONE))).value)
    assert case["figures"][f"{P}.mat_do"] == {"mat_do": "150,5"}
    assert (case["index"], case["revision"], case["period"]) == ("bo-thu", "thu-2022", "2022")


# --- as people type -------------------------------------------------------------------------

RATIO, NUMBER, COUNT = f"{P}.hai_long.ty_le", f"{P}.mat_do.mat_do", f"{P}.hoan_thanh.giao"
DAY, LEVEL, FLAG = f"{P}.thoi_han.ban_hanh", f"{P}.muc_do.muc", "unit.mien_nui"
LAST = datetime.date(2022, 12, 31)


@pytest.mark.parametrize(
    ("key", "value", "expected"),
    [
        (NUMBER, "0,5", Fraction(1, 2)),
        (NUMBER, "0.5", Fraction(1, 2)),
        (NUMBER, " 0,5 ", Fraction(1, 2)),
        (NUMBER, "1\u00a0200,25", Fraction(120025, 100)),
        (NUMBER, "1 200", Fraction(1200)),
        (NUMBER, 0.5, Fraction(1, 2)),
        (NUMBER, 1234.5, Fraction(2469, 2)),
        (RATIO, "90%", Fraction(9, 10)),
        (RATIO, "90 %", Fraction(9, 10)),
        (RATIO, "91,17%", Fraction(9117, 10000)),
        (RATIO, 0.9117, Fraction(9117, 10000)),
        (RATIO, 1, Fraction(1)),
        (COUNT, "1.200.000", Fraction(1200000)),
        (COUNT, "1\u202f200\u202f000", Fraction(1200000)),
        (COUNT, 12, Fraction(12)),
        (DAY, LAST, Fraction(LAST.toordinal())),
        (DAY, 44926, Fraction(LAST.toordinal())),
        (DAY, "31/12/2022", Fraction(LAST.toordinal())),
        (DAY, "31-12-2022", Fraction(LAST.toordinal())),
        (DAY, "31.12.2022", Fraction(LAST.toordinal())),
        (DAY, "2022-12-31", Fraction(LAST.toordinal())),
        (LEVEL, "kịp thời", "kip_thoi"),
        (LEVEL, " Chậm ", "cham"),
        (FLAG, "có", True),
        (FLAG, True, True),
        (FLAG, "KHÔNG", False),
    ],
)
def test_numbers_days_and_words_are_read_as_people_type_them(small, key, value, expected):
    outcome = read(small, changed(small, {f"figure:{key}": value}))
    assert [each.message("vi") for each in outcome.diagnostics] == []
    assert outcome.value.facts.values[key] == expected


@pytest.mark.parametrize(
    ("key", "value", "code"),
    [
        (RATIO, "0,5", "E0725"),
        (RATIO, 1.5, "E0727"),
        (NUMBER, "năm", "E0721"),
        (NUMBER, 5000.5, "E0727"),
        (NUMBER, 0.125, "E0723"),
        (COUNT, 0.5, "E0724"),
        (COUNT, "10 việc", "E0721"),
        (COUNT, "1.200", "E0722"),
        (DAY, "31/02/2022", "E0729"),
        (LEVEL, "Ch*", "E0731"),
        (FLAG, "x", "E0730"),
        (COUNT, "=1/0", "E0771"),
        (COUNT, "#DIV/0!", "E0772"),
    ],
)
def test_what_cannot_be_a_value_is_refused_at_its_cell(small, key, value, code):
    data = changed(small, {f"figure:{key}": value})
    outcome = read(small, data)
    assert outcome.value is None
    assert codes(outcome.diagnostics) == [code]
    cell = cells_of(small)[f"figure:{key}"]
    shown = to_text(outcome.diagnostics, {"bieu.xlsx": Sheet(name="bieu.xlsx", text="")}, "vi")
    assert f"({cell.address})" in shown
    words(outcome.diagnostics)


def changed(form, values, change=lambda book: None):
    """A form of which cells were typed by a workbook that works nothing out."""
    book = load_workbook(BytesIO(to_xlsx(form)))
    for name, value in {"unit.name": NAME, **values}.items():
        cell = cells_of(form)[name]
        book[cell.sheet][cell.address] = value
    change(book)
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


def test_figures_that_contradict_each_other_are_told_at_their_cell(small):
    values = DONE | {f"figure:{P}.hoan_thanh.hoan_thanh": 11}
    outcome = read(small, changed(small, values))
    assert codes(outcome.diagnostics) == ["E0732"]
    assert outcome.value is None


# --- what is missing, what is not the rules' ------------------------------------------------


def test_what_is_missing_is_told_with_its_cell(small):
    outcome = read(small, sent(small, typed_by_id(small, {"period": 2022})))
    report = report_of(outcome.value)
    assert "W1311" in told(small, outcome)
    cells = {each.entry.figure.key: each.cell for each in report.figures}
    assert cells[COUNT] == cells_of(small)[f"figure:{COUNT}"].address
    assert report.evidence == ()


def test_points_without_their_documents_are_told(small):
    outcome = read(small, sent(small, typed_by_id(small, DONE)))
    assert "W1312" in told(small, outcome)
    owed = report_of(outcome.value).evidence
    assert [(part.path, text) for part, text in owed] == [
        (f"{P}.hoan_thanh", "Báo cáo năm"),
        (f"{P}.hoan_thanh", "Biên bản"),
    ]


def test_changed_points_are_told_and_do_not_count(small):
    point = next(block for block in small.layout.blocks if block.part.path == f"{P}.hoan_thanh").at("F").address

    def change(book):
        book[SCORES][point] = 4

    outcome = read(small, changed(small, DONE, change))
    (different,) = report_of(outcome.value).changed
    assert (different[0].path, different[1], different[2]) == (f"{P}.hoan_thanh", "4", Fraction(18, 5))
    assert "W1310" in told(small, outcome)
    assert outcome.value.facts.values[COUNT] == 10


def test_points_lowered_without_a_reason_are_told(small):
    values = DONE | {f"appraised:{P}.hoan_thanh": 3}
    assert "W1313" in told(small, read(small, sent(small, typed_by_id(small, values))))
    values |= {f"reason:{P}.hoan_thanh": "Thiếu báo cáo"}
    assert "W1313" not in told(small, read(small, sent(small, typed_by_id(small, values))))


def test_a_leaf_that_the_form_leaves_to_us_is_worked_out():
    form = form_of_spec("spec/par-index-tinh/minh-hoa-2022")
    path = "so_hoa.nen_tang.ky_so"
    assert not form.widths[path].live
    space, rng = bounds_by_figure(form.ruleset), random.Random(1)
    known = next(unit for unit in iter(lambda: random_unit(form.ruleset, space, rng), None) if len(unit.values) == 240)
    typed = figures_typed(form, known)
    assert outcome_of(Filled(form, typed), path) == "R"
    outcome = read(form, sent(form, typed))
    assert {each.path: each for each in outcome.value.result.parts}[path].points is not None
    assert report_of(outcome.value).changed == ()


# --- what was done to a form ----------------------------------------------------------------


def row_of(form, name):
    return cells_of(form)[name].row


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda book, row: book[SCORES].delete_rows(row), "E1304"),
        (lambda book, row: book[ABOUT].delete_rows(9), "E1304"),
        (lambda book, row: book[SCORES].merge_cells(f"E{row}:E{row + 1}"), "E1306"),
        (lambda book, row: book[SCORES].merge_cells(f"D{row}:E{row}"), "E1306"),
        (lambda book, row: book[SCORES].delete_cols(5), "E1308"),
        (lambda book, row: book[SCORES].insert_cols(3), "E1308"),
        (lambda book, row: book[IDENTITY].__setitem__("B2", "bo-khac"), "E1302"),
        (lambda book, row: book[IDENTITY].__setitem__("B3", "thu-2021"), "E1302"),
        (lambda book, row: book[IDENTITY].__setitem__("B4", "f" * 64), "E1302"),
        (lambda book, row: book[IDENTITY].__setitem__("B1", "2"), "E1303"),
        (lambda book, row: book[IDENTITY].__setitem__("A1", "x"), "E1301"),
        (lambda book, row: book.remove(book[IDENTITY]), "E1301"),
        (lambda book, row: book[ABOUT].__setitem__("B8", None), "E1307"),
    ],
)
def test_what_was_done_to_a_form_is_told(small, change, code):
    row = row_of(small, f"figure:{COUNT}")
    outcome = read(small, changed(small, DONE, lambda book: change(book, row)))
    assert outcome.value is None
    assert code in codes(outcome.diagnostics)
    words(outcome.diagnostics)


def test_rows_that_were_copied_are_told(small):
    row = row_of(small, f"figure:{COUNT}")

    def change(book):
        for column in "DEN":
            book[SCORES][f"{column}90"] = book[SCORES][f"{column}{row}"].value

    assert codes(read(small, changed(small, DONE, change)).diagnostics) == ["E1305"]


def test_rows_that_were_moved_are_read_where_they_are(small):
    def change(book):
        book[SCORES].insert_rows(3, 2)

    outcome = read(small, changed(small, {}, change))
    assert codes(outcome.diagnostics) == ["W1309"]
    row = row_of(small, f"figure:{COUNT}")

    def change_after(book):
        book[SCORES].insert_rows(3, 2)
        book[SCORES][f"E{row + 2}"] = 7

    assert read(small, changed(small, {}, change_after)).value.facts.values[COUNT] == 7


@pytest.mark.parametrize("data", [b"", b"unit;period", b"PK\x03\x04", b"\xd0\xcf\x11\xe0old"])
def test_what_is_no_workbook_is_refused(small, data):
    outcome = read(small, data)
    assert codes(outcome.diagnostics) == ["E0770"]


def test_a_table_of_cases_is_no_form(small):
    from openpyxl import Workbook

    book = Workbook()
    book.active.append(["unit", "period"])
    stream = BytesIO()
    book.save(stream)
    assert codes(read(small, stream.getvalue()).diagnostics) == ["E1301"]


def rewritten(data, name, change):
    stream = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as before, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as after:
        for each in before.namelist():
            text = before.read(each)
            after.writestr(each, change(text) if each == name else text)
    return stream.getvalue()


SHEET = "xl/worksheets/sheet2.xml"


def test_a_form_that_unpacks_to_too_much_is_refused_before_it_is_unpacked(small):
    data = rewritten(to_xlsx(small), SHEET, lambda text: text + b" " * (pages.MOST_UNPACKED + 1))
    outcome = read(small, data)
    assert codes(outcome.diagnostics) == ["E0770"]


def test_a_merged_area_of_a_whole_sheet_costs_nothing(small):
    area = b'<mergeCell ref="A1:XFD1048576"/></mergeCells>'
    data = rewritten(sent(small, {}), SHEET, lambda text: text.replace(b"</mergeCells>", area))
    assert codes(read(small, data).diagnostics) == ["E1306"]


def test_a_cell_at_the_end_of_a_sheet_costs_nothing(small):
    far = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    data = rewritten(sent(small, typed_by_id(small, DONE)), SHEET, lambda text: text.replace(b"</sheetData>", far))
    assert read(small, data).value.facts.values[COUNT] == 10


# --- another program ------------------------------------------------------------------------


@needs_office
def test_a_form_saved_by_libreoffice_is_read_as_it_was_typed(tmp_path):
    files, drawn = {}, {}
    for spec in ("spec/par-index-tinh/minh-hoa-2022", "spec/phan-loai-dvhc-tinh/nd-307-2025"):
        form = form_of_spec(spec)
        known = random_unit(form.ruleset, bounds_by_figure(form.ruleset), random.Random(7))
        name = f"{form.ruleset.index}.xlsx"
        drawn[name] = (form, known)
        files[name] = sent(form, figures_typed(form, known))
    for name, data in saved_by_office(tmp_path, files).items():
        form, known = drawn[name]
        outcome = read(form, data)
        assert [each.message("vi") for each in outcome.diagnostics] == []
        assert outcome.value.facts.values == known.values
        assert report_of(outcome.value).changed == ()


# --- the command ----------------------------------------------------------------------------


@pytest.fixture
def sample(tmp_path, monkeypatch, small):
    from border import SPEC
    from parlang_compiler.files.hashes import source_hash

    monkeypatch.chdir(tmp_path)
    Path("thu.par").write_text(SPEC, encoding="utf-8")
    form = form_of(small_set(), source_hash([Source(name="thu.par", text=SPEC)]))
    Path("bieu.xlsx").write_bytes(sent(form, typed_by_id(form, DONE)))
    return form


def test_the_case_goes_to_standard_output_and_eval_takes_it(sample, capsys):
    assert main(["--lang", "vi", "read", "thu.par", "bieu.xlsx"]) == 0
    out, err = capsys.readouterr()
    assert "W1311" in err
    Path("case.yaml").write_text(out, encoding="utf-8")
    assert main(["--lang", "vi", "--format", "json", "eval", "thu.par", "case.yaml"]) == 0
    (unit,) = json.loads(capsys.readouterr().out)["units"]
    assert {part["id"]: part["points"] for part in unit["parts"]}[f"{P}.hoan_thanh"] == "3.6"


def test_the_document_tells_what_is_missing(sample, capsys):
    assert main(["--lang", "en", "--format", "json", "read", "thu.par", "bieu.xlsx", "--out", "case.yaml"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert document["files"] == [{"path": "case.yaml"}]
    assert document["case"]["unit"] == {"name": NAME}
    assert (document["status"], document["total"], document["period"]) == ("pending", None, "2022")
    missing = {each["figure"]: each for each in document["missing"]}
    assert missing[RATIO]["cell"] == cells_of(sample)[f"figure:{RATIO}"].address
    assert missing["parameters.binh_quan"]["by_ministry"]
    assert document["missing_evidence"] == [
        {"id": f"{P}.hoan_thanh", "text": "Báo cáo năm"},
        {"id": f"{P}.hoan_thanh", "text": "Biên bản"},
    ]
    assert document["changed"] == []
    assert {each["code"] for each in document["diagnostics"]} == {"W1311", "W1312"}


def test_nothing_is_overwritten_and_strict_counts_what_is_missing(sample, capsys):
    Path("case.yaml").write_text("của tôi", encoding="utf-8")
    assert main(["read", "thu.par", "bieu.xlsx", "--out", "case.yaml"]) == 2
    assert Path("case.yaml").read_text(encoding="utf-8") == "của tôi"
    assert main(["--strict", "read", "thu.par", "bieu.xlsx"]) == 1
    assert main(["read", "thu.par", "khong-co.xlsx"]) == 2
    assert main(["read", "-", "-"]) == 2
    capsys.readouterr()


def test_a_bad_form_gives_no_case(sample, capsys):
    cell = cells_of(sample)[f"figure:{COUNT}"]
    Path("bieu.xlsx").write_bytes(sent(sample, {cell: "mười"}))
    assert main(["--format", "json", "read", "thu.par", "bieu.xlsx", "--out", "case.yaml"]) == 1
    document = json.loads(capsys.readouterr().out)
    assert "case" not in document
    assert not Path("case.yaml").exists()
    (fault,) = document["diagnostics"]
    assert (fault["line"], fault["column"]) == (cell.row, 5)
